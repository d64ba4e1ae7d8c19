//! How deep calls are nested: RecursionError instead of a dead program.

use std::cell::Cell;

use crate::exc;
use crate::hook::Hook;
use crate::raise::{Raised, Res};

struct Depth {
    now: Cell<u32>,
    /// What the limit is when nobody interrupts.
    set: Cell<u32>,
}
// SAFETY: translated programs have one thread.
unsafe impl Sync for Depth {}
static DEPTH: Depth = Depth { now: Cell::new(0), set: Cell::new(1000) };

/// How deep calls may be nested. Who runs the program stores 0 to interrupt it (Ctrl-C): the next function that is entered
/// raises KeyboardInterrupt, at no cost for those that are not.
pub struct Limit(Cell<u32>);
// SAFETY: as above; a store from outside is one of an aligned word.
unsafe impl Sync for Limit {}
#[no_mangle]
pub static PORTALIS_LIMIT: Limit = Limit(Cell::new(1000));

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
    if now >= PORTALIS_LIMIT.0.get() {
        stopped(now, doing)?;
    }
    DEPTH.now.set(now + 1);
    Ok(Frame(()))
}

/// What is to be done when the next function is entered, where that is safe: `pause_soon` asks for it.
static PAUSE: Hook<fn()> = Hook::new();
/// The limit that says so.
const PAUSES: u32 = 1;

pub(crate) fn set_pause(pause: fn()) {
    PAUSE.set(pause);
}
pub(crate) fn pause_soon() {
    if !is_interrupted() {
        PORTALIS_LIMIT.0.set(PAUSES);
    }
}

#[cold]
#[inline(never)]
fn stopped(now: u32, doing: &'static str) -> Res<()> {
    if let (PAUSES, Some(pause)) = (PORTALIS_LIMIT.0.get(), PAUSE.get()) {
        PORTALIS_LIMIT.0.set(DEPTH.set.get());
        if now < DEPTH.set.get() {
            pause();
            return Ok(());
        }
    }
    Err(too_deep(doing))
}

fn too_deep(doing: &'static str) -> Raised {
    if let Err(raised) = interrupted() {
        return raised;
    }
    // Making the exception may itself call.
    let limit = PORTALIS_LIMIT.0.get();
    PORTALIS_LIMIT.0.set(limit.saturating_add(50));
    let mut text = String::from("maximum recursion depth exceeded");
    text.push_str(doing);
    let raised = exc::recursion_error(text);
    PORTALIS_LIMIT.0.set(limit);
    raised
}

/// KeyboardInterrupt, when somebody has asked for it: for what waits, and for what takes long anyway.
#[inline]
pub fn interrupted() -> Res<()> {
    if is_interrupted() { Err(interrupt()) } else { Ok(()) }
}
#[inline]
pub fn is_interrupted() -> bool {
    // SAFETY: the cell is there; the word changes without the program's doing.
    unsafe { PORTALIS_LIMIT.0.as_ptr().read_volatile() == 0 }
}

/// Asks for it; false when it was asked before.
#[cfg(not(target_os = "wasi"))]
pub(crate) fn interrupt_soon() -> bool {
    PORTALIS_LIMIT.0.replace(0) != 0
}

#[cold]
#[inline(never)]
fn interrupt() -> Raised {
    PORTALIS_LIMIT.0.set(DEPTH.set.get());
    exc::keyboard_interrupt()
}

/// `sys.getrecursionlimit()`
pub fn limit() -> u32 {
    DEPTH.set.get()
}
/// `sys.setrecursionlimit(n)`: RecursionError when it is already deeper.
pub fn set_limit(limit: u32) -> Res<()> {
    let now = DEPTH.now.get();
    if now >= limit {
        return Err(exc::recursion_error(format!(
            "cannot set the recursion limit to {limit} at the recursion depth {now}: the limit is too low"
        )));
    }
    DEPTH.set.set(limit);
    if !is_interrupted() {
        PORTALIS_LIMIT.0.set(limit);
    }
    Ok(())
}
