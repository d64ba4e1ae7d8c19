//! `list`: `List<T>`, a counted pointer to a `Vec<T>`; `List<Obj>` is the one that an `Obj` can hold.

use std::any::TypeId;
use std::cell::UnsafeCell;

use crate::exc;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::value::Value;

#[repr(transparent)]
pub struct List<T: Value = Obj>(Gc<UnsafeCell<Vec<T>>>);

pub static LIST: TypeInfo = TypeInfo {
    hash: None,
    ..TypeInfo::new("list", Kind::List, drop_boxed::<UnsafeCell<Vec<Obj>>>)
};

/// The TypeInfo of a typed list, which is never inside an `Obj`: it only drops.
struct Typed<T>(std::marker::PhantomData<T>);
impl<T: Value> Typed<T> {
    const INFO: &'static TypeInfo = &TypeInfo::new("list", Kind::Other, drop_boxed::<UnsafeCell<Vec<T>>>);
}

impl<T: Value> Clone for List<T> {
    #[inline]
    fn clone(&self) -> Self {
        List(self.0.clone())
    }
}

impl<T: Value> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> List<T> {
        let info = if TypeId::of::<T>() == TypeId::of::<Obj>() { &LIST } else { Typed::<T>::INFO };
        List(Gc::new(info, UnsafeCell::new(items)))
    }
}

impl From<List<Obj>> for Obj {
    #[inline]
    fn from(l: List<Obj>) -> Obj {
        l.0.into_obj()
    }
}

impl List<Obj> {
    /// The list that an object is, or (in an instance of a class derived from list) has.
    #[inline]
    pub fn of(o: &Obj) -> Option<&List<Obj>> {
        List::exact(o)
    }
    /// The list that an object is.
    #[inline]
    pub fn exact(o: &Obj) -> Option<&List<Obj>> {
        // SAFETY: Kind::List values are Boxed<UnsafeCell<Vec<Obj>>>, and List is transparent over their Gc.
        unsafe { o.cast::<UnsafeCell<Vec<Obj>>>(Kind::List).map(|g| &*(g as *const Gc<_> as *const List<Obj>)) }
    }
}

impl<T: Value> List<T> {
    /// `[]`
    pub fn new() -> List<T> {
        List::from(Vec::new())
    }

    /// The items, for as long as no other code can run.
    #[inline(always)]
    fn vec(&self) -> &mut Vec<T> {
        // SAFETY: callers in this file let the reference go before any code of the program runs.
        unsafe { &mut *self.0.get() }
    }

    /// `len(self)`
    #[inline]
    pub fn len(&self) -> usize {
        self.vec().len()
    }

    /// `self[i]`
    #[inline]
    pub fn get(&self, i: i64) -> Res<T> {
        let v = self.vec();
        let at = if i < 0 { i.wrapping_add(v.len() as i64) } else { i };
        match v.get(at as usize) {
            Some(x) => Ok(x.clone()),
            None => Err(exc::index_error("list index out of range")),
        }
    }

    /// `self.append(x)`
    #[inline]
    pub fn append(&self, x: T) {
        self.vec().push(x);
    }

    /// The items, copied out.
    pub fn to_vec(&self) -> Vec<T> {
        self.vec().clone()
    }
}
