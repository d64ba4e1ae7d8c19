//! Raising: `Res<T>` is `Result<T, Raised>`; the exception itself waits in one place, so that a
//! `Res<Obj>` is one word. `.at(site)` adds the traceback entry of the frame that an error leaves.

use std::cell::RefCell;

use crate::exc::{self, Exc, Message, Plain};
use crate::hook::Hook;
use crate::obj::Obj;
use crate::traceback::Entry;

/// An exception is on its way; which one is in `pending`.
#[derive(Debug)]
#[must_use]
pub struct Raised(());

pub type Res<T> = Result<T, Raised>;

/// A function's (or module's, class body's, lambda's …) name and file, as tracebacks show them.
#[derive(Debug)]
pub struct Code {
    pub name: &'static str,
    pub file: &'static str,
}

/// A place in the Python source. Columns are in UTF-8 bytes, as CPython's `co_positions`.
#[derive(Debug)]
pub struct Site {
    pub code: &'static Code,
    pub line: u32,
    pub column: u32,
    pub end_line: u32,
    pub end_column: u32,
    /// For `a + b` and `a[b]`: the anchor, i.e. the columns of the operator or of the brackets, which CPython
    /// marks with `^` among `~`; (0, 0) when there is none.
    pub anchor: (u32, u32),
}

impl Site {
    /// A place within one line.
    pub const fn new(code: &'static Code, line: u32, column: u32, end_column: u32) -> Site {
        Site { code, line, column, end_line: line, end_column, anchor: (0, 0) }
    }
    /// A place with an anchor.
    pub const fn anchored(code: &'static Code, line: u32, column: u32, end_column: u32, from: u32, to: u32) -> Site {
        Site { code, line, column, end_line: line, end_column, anchor: (from, to) }
    }
    /// A place over several lines.
    pub const fn lines(code: &'static Code, line: u32, column: u32, end_line: u32, end_column: u32) -> Site {
        Site { code, line, column, end_line, end_column, anchor: (0, 0) }
    }
}

/// What is on its way.
pub enum Pending {
    Plain(Plain),
    Object(Exc),
}

impl Pending {
    /// `isinstance(self, class)`
    pub(crate) fn is_a(&self, class: &Obj) -> bool {
        match self {
            Pending::Plain(plain) => plain.class.is_subclass(class),
            Pending::Object(exc) => exc.is_a(class),
        }
    }
}

struct Place {
    pending: RefCell<Option<Pending>>,
    /// What is done with an object that nobody catches: known once one was raised.
    last: Hook<fn(Pending) -> i32>,
}
// SAFETY: translated programs have one thread.
unsafe impl Sync for Place {}
static PLACE: Place = Place { pending: RefCell::new(None), last: Hook::new() };

fn exchange(pending: Option<Pending>) -> Option<Pending> {
    PLACE.pending.replace(pending)
}

/// Starts raising `exc` as it is (no context is set: `exc::raise` does that).
#[cold]
#[inline(never)]
pub fn raise(exc: Exc) -> Raised {
    ends_with_object();
    again(Pending::Object(exc))
}

/// If nobody catches what is raised now, it is printed by its object.
pub(crate) fn ends_with_object() {
    PLACE.last.set(|pending| crate::program::end_with(object(pending)));
    crate::generator::may_stop();
}

fn object(pending: Pending) -> Exc {
    match pending {
        Pending::Object(exc) => exc,
        Pending::Plain(plain) => exc::object(plain),
    }
}

/// What was taken is on its way again.
pub(crate) fn again(pending: Pending) -> Raised {
    drop(exchange(Some(pending)));
    Raised(())
}

/// The same for one without an object: `exc::raise_plain` begins it.
pub fn raise_plain(plain: Plain) -> Raised {
    again(Pending::Plain(plain))
}

/// What is on its way is put aside while other code runs in between (`__del__` in a drop) …
#[cold]
#[inline(never)]
pub fn set_aside() -> Option<Pending> {
    exchange(None)
}
/// … and put back.
#[cold]
#[inline(never)]
pub fn put_back(aside: Option<Pending>) {
    drop(exchange(aside));
}

/// Nobody has caught it: prints it; the program's exit code.
pub fn end(_raised: Raised) -> i32 {
    match (exchange(None), PLACE.last.get()) {
        (Some(Pending::Plain(plain)), last) => match (&plain.message, last) {
            (_, Some(last)) if crate::program::EXCEPT_HOOK.get().is_some() => last(Pending::Plain(plain)),
            (Message::Value(_), Some(last)) => last(Pending::Plain(plain)),
            _ => crate::program::end_plain(&plain),
        },
        (Some(object), Some(last)) => last(object),
        _ => 1,
    }
}

impl Raised {
    /// The exception, which is no longer on its way.
    #[cold]
    #[inline(never)]
    pub fn take(self) -> Exc {
        object(self.pending())
    }
    /// The same, with or without its object.
    pub(crate) fn pending(self) -> Pending {
        exc::looked_at();
        exchange(None).expect("something was raised")
    }
    /// Is it a StopIteration, or of a class derived from it?
    pub fn is_stop_iteration(&self) -> bool {
        match PLACE.pending.borrow().as_ref() {
            Some(Pending::Object(exc)) => exc.is_stop_iteration(),
            Some(Pending::Plain(plain)) => plain.class.is(&exc::classes::named::stop_iteration),
            None => false,
        }
    }
    /// Is it an instance of a builtin class? For the runtime itself, which then calls `take`.
    pub fn is(&self, class: &Obj) -> bool {
        PLACE.pending.borrow().as_ref().is_some_and(|pending| pending.is_a(class))
    }
    /// Looks at the exception on its way.
    #[cold]
    pub fn with<R>(&self, look: impl FnOnce(&Exc) -> R) -> R {
        let exc = Raised(()).take();
        let _ = raise(exc.clone());
        look(&exc)
    }
}

#[cold]
#[inline(never)]
fn add_entry(site: &'static Site) {
    match PLACE.pending.borrow_mut().as_mut() {
        Some(Pending::Object(exc)) => exc.add_traceback(site),
        Some(Pending::Plain(plain)) => plain.traceback.push(Entry { site }),
        None => {}
    }
}

/// `.at(site)`: says where in the Python source an operation stands.
pub trait At {
    fn at(self, site: &'static Site) -> Self;
}

impl<T> At for Res<T> {
    #[inline(always)]
    fn at(self, site: &'static Site) -> Self {
        if self.is_err() {
            add_entry(site);
        }
        self
    }
}

impl At for Raised {
    fn at(self, site: &'static Site) -> Self {
        add_entry(site);
        self
    }
}

/// `catch!('body, operation)`: the value of `operation`, or out of the block `'body` with the error.
/// What a `try` statement's body uses in place of `?`.
#[macro_export]
macro_rules! catch {
    ($label:lifetime, $operation:expr) => {
        match $operation {
            Ok(value) => value,
            Err(raised) => break $label Err(raised),
        }
    };
}
