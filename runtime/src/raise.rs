//! Raising: `Res<T>` is `Result<T, Raised>`; the exception itself waits in one place, so that a
//! `Res<Obj>` is one word. `.at(site)` adds the traceback entry of the frame that an error leaves.

use std::cell::RefCell;

use crate::exc::Exc;

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

struct Pending(RefCell<Option<Exc>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Pending {}
static PENDING: Pending = Pending(RefCell::new(None));

/// Starts raising `exc` as it is (no context is set: `exc::raise` does that).
#[cold]
pub fn raise(exc: Exc) -> Raised {
    *PENDING.0.borrow_mut() = Some(exc);
    Raised(())
}

/// What is on its way is put aside while other code runs in between (`__del__` in a drop) …
#[cold]
pub fn set_aside() -> Option<Exc> {
    PENDING.0.borrow_mut().take()
}
/// … and put back.
#[cold]
pub fn put_back(aside: Option<Exc>) {
    *PENDING.0.borrow_mut() = aside;
}

impl Raised {
    /// The exception, which is no longer on its way.
    #[cold]
    pub fn take(self) -> Exc {
        PENDING.0.borrow_mut().take().expect("a raised exception")
    }
    /// Looks at the exception on its way.
    #[cold]
    pub fn with<R>(&self, look: impl FnOnce(&Exc) -> R) -> R {
        let exc = PENDING.0.borrow().as_ref().expect("a raised exception").clone();
        look(&exc)
    }
}

#[cold]
#[inline(never)]
fn add_entry(site: &'static Site) {
    if let Some(exc) = PENDING.0.borrow().as_ref() {
        exc.add_traceback(site);
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
