//! `set` and `frozenset`.

use std::any::TypeId;
use std::cell::UnsafeCell;

use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::value::Value;

pub(crate) struct Table<K> {
    used: Vec<K>,
}

/// A set; `Set<Obj>` may also be a frozenset, by its TypeInfo.
#[repr(transparent)]
pub struct Set<K: Value = Obj>(Gc<UnsafeCell<Table<K>>>);

pub static SET: TypeInfo = TypeInfo {
    hash: None,
    ..TypeInfo::new("set", Kind::Set, drop_boxed::<UnsafeCell<Table<Obj>>>)
};
pub static FROZENSET: TypeInfo = TypeInfo::new("frozenset", Kind::FrozenSet, drop_boxed::<UnsafeCell<Table<Obj>>>);

/// The TypeInfo of a typed set, which is never inside an `Obj`: it only drops.
struct Typed<K>(std::marker::PhantomData<K>);
impl<K: Value> Typed<K> {
    const INFO: &'static TypeInfo = &TypeInfo::new("set", Kind::Other, drop_boxed::<UnsafeCell<Table<K>>>);
}

impl<K: Value> Clone for Set<K> {
    #[inline]
    fn clone(&self) -> Self {
        Set(self.0.clone())
    }
}

impl From<Set<Obj>> for Obj {
    #[inline]
    fn from(s: Set<Obj>) -> Obj {
        s.0.into_obj()
    }
}

impl Set<Obj> {
    /// The set or frozenset that an object is, or (in an instance of a class derived from them) has.
    pub fn of(o: &Obj) -> Option<&Set<Obj>> {
        if !o.is_kind(Kind::Set) && !o.is_kind(Kind::FrozenSet) {
            return None;
        }
        // SAFETY: both kinds are Boxed<UnsafeCell<Table<Obj>>>, and Set is transparent over their Gc.
        Some(unsafe { &*(Gc::<UnsafeCell<Table<Obj>>>::of(o) as *const Gc<_> as *const Set) })
    }
}

impl<K: Value> Set<K> {
    /// `set()`
    pub fn new() -> Set<K> {
        let info = if TypeId::of::<K>() == TypeId::of::<Obj>() { &SET } else { Typed::<K>::INFO };
        Set(Gc::new(info, UnsafeCell::new(Table { used: Vec::new() })))
    }

    #[inline(always)]
    fn table(&self) -> &mut Table<K> {
        // SAFETY: callers in this file let the reference go before any code of the program runs.
        unsafe { &mut *self.0.get() }
    }

    /// `len(self)`
    #[inline]
    pub fn len(&self) -> usize {
        self.table().used.len()
    }

    /// `self.add(key)`; whether it is new.
    pub fn add(&self, key: K) -> Res<bool> {
        let _ = key;
        todo!()
    }

    /// `key in self`
    pub fn contains(&self, key: &K) -> Res<bool> {
        let _ = key;
        todo!()
    }

    /// The items, copied out in order.
    pub fn to_vec(&self) -> Vec<K> {
        self.table().used.clone()
    }
}
