//! `Deque<T>`: a `collections.deque` without `maxlen` whose items are of one type. It is never an object.

use std::cell::{Cell, UnsafeCell};
use std::collections::VecDeque;

use crate::exc;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::value::Value;

pub struct Data<T> {
    items: UnsafeCell<VecDeque<T>>,
    /// Changes with every change of length.
    state: Cell<u64>,
}

/// `deque[T]`
pub struct Deque<T: 'static>(Gc<Data<T>>);

struct Typed<T>(std::marker::PhantomData<T>);
impl<T: 'static> Typed<T> {
    const INFO: &'static TypeInfo = &TypeInfo::head("collections.deque", Kind::Other, drop_boxed::<Data<T>>);
}

impl<T: 'static> Clone for Deque<T> {
    #[inline]
    fn clone(&self) -> Self {
        Deque(self.0.clone())
    }
}

impl<T: 'static> FromIterator<T> for Deque<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let data = Data { items: UnsafeCell::new(items.into_iter().collect()), state: Cell::new(0) };
        Deque(Gc::new(Typed::<T>::INFO, data))
    }
}

impl<T: Clone + 'static> Deque<T> {
    /// `deque()`
    pub fn new() -> Deque<T> {
        std::iter::empty().collect()
    }

    #[inline]
    fn items(&self) -> &VecDeque<T> {
        // SAFETY: the reference ends before any code of the program runs: items are cloned, or dropped after they were taken out.
        unsafe { &*self.0.items.get() }
    }

    #[inline]
    #[allow(clippy::mut_from_ref)]
    fn change(&self) -> &mut VecDeque<T> {
        self.0.state.set(self.0.state.get().wrapping_add(1));
        // SAFETY: as of `items`; no other reference lives meanwhile.
        unsafe { &mut *self.0.items.get() }
    }

    /// `len(self)`
    #[inline]
    pub fn len(&self) -> usize {
        self.items().len()
    }

    #[inline]
    pub fn is_empty(&self) -> bool {
        self.items().is_empty()
    }

    /// `self.append(x)`
    #[inline]
    pub fn append(&self, x: T) {
        self.change().push_back(x);
    }

    /// `self.appendleft(x)`
    #[inline]
    pub fn appendleft(&self, x: T) {
        self.change().push_front(x);
    }

    /// `self.pop()`
    ///
    /// # Errors
    /// IndexError
    #[inline]
    pub fn pop(&self) -> Res<T> {
        self.change().pop_back().ok_or_else(|| exc::index_error("pop from an empty deque"))
    }

    /// `self.popleft()`
    ///
    /// # Errors
    /// IndexError
    #[inline]
    pub fn popleft(&self) -> Res<T> {
        self.change().pop_front().ok_or_else(|| exc::index_error("pop from an empty deque"))
    }

    /// `self.clear()`
    pub fn clear(&self) {
        drop(std::mem::take(self.change()));
    }

    /// `self[i]`
    ///
    /// # Errors
    /// IndexError
    #[inline]
    pub fn get(&self, i: i64) -> Res<T> {
        let items = self.items();
        let at = if i < 0 { i + items.len() as i64 } else { i };
        let found = usize::try_from(at).ok().and_then(|at| items.get(at));
        found.cloned().ok_or_else(|| exc::index_error("deque index out of range"))
    }

    /// The items for a loop.
    pub fn steps(self) -> impl Iterator<Item = Res<T>> {
        let (state, mut at) = (self.0.state.get(), 0);
        std::iter::from_fn(move || {
            if self.0.state.get() != state {
                return Some(Err(exc::runtime_error("deque mutated during iteration")));
            }
            at += 1;
            self.items().get(at - 1).cloned().map(Ok)
        })
    }
}

impl<T: Clone + 'static> Default for Deque<T> {
    fn default() -> Self {
        Deque::new()
    }
}

/// So that containers may hold it. It is never made an object, nor shown.
impl<T: Clone + 'static> Value for Deque<T> {
    fn to_obj(&self) -> Obj {
        Obj::NONE
    }
    fn from_obj(_: &Obj) -> Option<Self> {
        None
    }
    fn truth(&self) -> Res<bool> {
        Ok(!self.is_empty())
    }
    fn eq(&self, other: &Self) -> Res<bool> {
        Ok(self.0.is(&other.0))
    }
    fn is(&self, other: &Self) -> bool {
        self.0.is(&other.0)
    }
}
