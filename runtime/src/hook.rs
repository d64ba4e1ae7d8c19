//! Late binding: a place for a function that is known only where the code that needs it is linked.
//!
//! What a feature needs elsewhere (how an exception object is printed when it ends the program, how `print` reaches a replaced
//! `sys.stdout`) stands in a hook, which the feature's own entry sets. A program without the feature does not link the function.

use std::cell::Cell;

/// `F` is a function pointer.
pub struct Hook<F>(Cell<Option<F>>);
// SAFETY: translated programs have one thread.
unsafe impl<F> Sync for Hook<F> {}

impl<F: Copy> Hook<F> {
    #[allow(clippy::new_without_default)]
    pub const fn new() -> Hook<F> {
        Hook(Cell::new(None))
    }
    #[inline]
    pub fn get(&self) -> Option<F> {
        self.0.get()
    }
    /// The optimiser must not see which function it is: it would put it where the hook is read.
    #[inline]
    pub fn set(&self, f: F) {
        self.0.set(Some(std::hint::black_box(f)));
    }
}
