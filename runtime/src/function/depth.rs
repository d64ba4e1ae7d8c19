//! How deep calls are nested: RecursionError instead of a dead program.

use std::cell::Cell;

use crate::exc;
use crate::raise::{Raised, Res};

struct Depth {
    now: Cell<u32>,
    limit: Cell<u32>,
}
// SAFETY: translated programs have one thread.
unsafe impl Sync for Depth {}
static DEPTH: Depth = Depth { now: Cell::new(0), limit: Cell::new(1000) };

/// A Python frame, until it is dropped.
pub struct Frame(());
impl Drop for Frame {
    #[inline]
    fn drop(&mut self) {
        DEPTH.now.set(DEPTH.now.get() - 1);
    }
}

/// Entering a function's body: `let _frame = enter().at(SITE)?;`
#[inline]
pub fn enter() -> Res<Frame> {
    enter_native("")
}

/// Entering native recursion; `doing` is what CPython's message adds: " while getting the repr of an object", " in comparison".
#[inline]
pub fn enter_native(doing: &'static str) -> Res<Frame> {
    let now = DEPTH.now.get();
    if now >= DEPTH.limit.get() {
        return Err(too_deep(doing));
    }
    DEPTH.now.set(now + 1);
    Ok(Frame(()))
}

#[cold]
#[inline(never)]
fn too_deep(doing: &'static str) -> Raised {
    // Making the exception may itself call.
    let limit = DEPTH.limit.get();
    DEPTH.limit.set(limit.saturating_add(50));
    let mut text = String::from("maximum recursion depth exceeded");
    text.push_str(doing);
    let raised = exc::recursion_error(text);
    DEPTH.limit.set(limit);
    raised
}

/// `sys.getrecursionlimit()`
pub fn limit() -> u32 {
    DEPTH.limit.get()
}
/// `sys.setrecursionlimit(n)`: RecursionError when it is already deeper.
pub fn set_limit(limit: u32) -> Res<()> {
    let now = DEPTH.now.get();
    if now >= limit {
        return Err(exc::recursion_error(format!(
            "cannot set the recursion limit to {limit} at the recursion depth {now}: the limit is too low"
        )));
    }
    DEPTH.limit.set(limit);
    Ok(())
}
