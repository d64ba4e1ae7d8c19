//! What is being handled: the stack of exceptions of the `except` and `finally` blocks that run now.

use std::cell::UnsafeCell;

use super::Exc;
use crate::exc;
use crate::obj::{Kind, Obj};
use crate::raise::{raise, Raised, Res};
use crate::tuple::Tuple;

struct Handled(UnsafeCell<Vec<Exc>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Handled {}
static HANDLED: Handled = Handled(UnsafeCell::new(Vec::new()));

/// The stack, for one operation that runs no other code.
fn with<R>(look: impl FnOnce(&mut Vec<Exc>) -> R) -> R {
    // SAFETY: no `look` below drops an exception or comes back here.
    look(unsafe { &mut *HANDLED.0.get() })
}

/// The exception that is being handled: `sys.exc_info()[1]`.
pub fn handled() -> Option<Exc> {
    with(|stack| stack.last().cloned())
}

/// How many are being handled: for `take_above`.
pub(crate) fn depth() -> usize {
    with(|stack| stack.len())
}

/// Takes what came since the stack was `depth` high: a generator is left with its `except` blocks open.
pub(crate) fn take_above(depth: usize) -> Vec<Exc> {
    with(|stack| if stack.len() > depth { stack.split_off(depth) } else { Vec::new() })
}

/// Puts back what `take_above` took: the generator goes on.
pub(crate) fn put_above(taken: &mut Vec<Exc>) {
    with(|stack| stack.append(taken));
}

/// Another exception is the handled one, in the same block.
pub(super) fn replace(exc: Exc) {
    let old = with(|stack| stack.last_mut().map(|top| std::mem::replace(top, exc)));
    drop(old);
}

/// An exception that is being handled, until this is dropped.
#[must_use]
pub struct Caught(());

impl Raised {
    /// Enters an `except` or `finally` block: the exception is the handled one until the `Caught` is dropped.
    #[cold]
    #[inline(never)]
    pub fn caught(self) -> Caught {
        let exc = self.take();
        with(|stack| stack.push(exc));
        Caught(())
    }

    /// Is it an instance of a builtin class? For the runtime itself, which then calls `take`.
    pub fn is(&self, class: &Obj) -> bool {
        self.with(|exc| exc.is_a(class))
    }
}

impl Drop for Caught {
    fn drop(&mut self) {
        let exc = with(Vec::pop);
        drop(exc);
    }
}

impl Caught {
    /// Does `except class:` catch it? `class` may be a tuple of classes.
    ///
    /// # Errors
    /// TypeError "catching classes that do not inherit from BaseException is not allowed".
    pub fn is(&self, class: &Obj) -> Res<bool> {
        let exc = self.exc();
        if let Some(classes) = Tuple::of(class) {
            for class in classes.items() {
                check(class)?;
            }
            return Ok(classes.items().iter().any(|class| exc.is_a(class)));
        }
        check(class)?;
        Ok(exc.is_a(class))
    }

    pub fn exc(&self) -> Exc {
        handled().expect("a caught exception")
    }

    /// The exception object, for `as`.
    pub fn value(&self) -> Obj {
        self.exc().into()
    }

    /// No clause caught it, or the `finally` block has ended: it goes on, unchanged.
    #[cold]
    pub fn again(self) -> Raised {
        let exc = self.exc();
        drop(self);
        raise(exc)
    }
}

fn check(class: &Obj) -> Res<()> {
    if class.is_kind(Kind::Class) && crate::class::exception_layout(class).is_some() {
        return Ok(());
    }
    Err(exc::type_error("catching classes that do not inherit from BaseException is not allowed"))
}
