//! What is being handled: the stack of exceptions of the `except` and `finally` blocks that run now.

use std::cell::UnsafeCell;

use super::Exc;
use crate::exc;
use crate::obj::{Kind, Obj};
use crate::raise::{self, Pending, Raised, Res};
use crate::tuple::Tuple;

struct Handled(UnsafeCell<Vec<Pending>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Handled {}
static HANDLED: Handled = Handled(UnsafeCell::new(Vec::new()));

/// The stack, for one operation that runs no other code.
fn with<R>(look: impl FnOnce(&mut Vec<Pending>) -> R) -> R {
    // SAFETY: no `look` below drops an exception, makes one or comes back here.
    look(unsafe { &mut *HANDLED.0.get() })
}

/// The exception that is being handled: `sys.exc_info()[1]`.
pub fn handled() -> Option<Exc> {
    let plain = with(|stack| match stack.last() {
        Some(Pending::Object(exc)) => Err(Some(exc.clone())),
        Some(Pending::Plain(_)) => stack.pop().ok_or(None),
        None => Err(None),
    });
    let made = match plain {
        Ok(Pending::Plain(plain)) => exc::object(plain),
        Ok(Pending::Object(exc)) => exc,
        Err(exc) => return exc,
    };
    with(|stack| stack.push(Pending::Object(made.clone())));
    Some(made)
}

/// How many are being handled: for `take_above`.
pub(crate) fn depth() -> usize {
    with(|stack| stack.len())
}

/// Takes what came since the stack was `depth` high: a generator is left with its `except` blocks open.
pub(crate) fn take_above(depth: usize) -> Vec<Pending> {
    with(|stack| if stack.len() > depth { stack.split_off(depth) } else { Vec::new() })
}

/// Puts back what `take_above` took: the generator goes on.
pub(crate) fn put_above(taken: &mut Vec<Pending>) {
    with(|stack| stack.append(taken));
}

/// Another exception is the handled one, in the same block.
pub(super) fn replace(exc: Exc) {
    let old = with(|stack| stack.last_mut().map(|top| std::mem::replace(top, Pending::Object(exc))));
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
        let pending = self.pending();
        with(|stack| stack.push(pending));
        Caught(())
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
        let is_a = |class| with(|stack| stack.last().is_some_and(|pending| pending.is_a(class)));
        if let Some(classes) = Tuple::of(class) {
            for class in classes.items() {
                check(class)?;
            }
            return Ok(classes.items().iter().any(is_a));
        }
        check(class)?;
        Ok(is_a(class))
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
        std::mem::forget(self);
        raise::again(with(Vec::pop).expect("a caught exception"))
    }
}

fn check(class: &Obj) -> Res<()> {
    if class.is_kind(Kind::Class) && crate::class::exception_layout(class).is_some() {
        return Ok(());
    }
    Err(exc::type_error("catching classes that do not inherit from BaseException is not allowed"))
}
