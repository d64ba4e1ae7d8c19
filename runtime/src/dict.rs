//! `dict`.

use std::any::TypeId;
use std::cell::UnsafeCell;

use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::value::Value;

pub(crate) struct Table<K, V> {
    entries: Vec<(i64, K, V)>,
}

#[repr(transparent)]
pub struct Dict<K: Value = Obj, V: Value = Obj>(Gc<UnsafeCell<Table<K, V>>>);

pub static DICT: TypeInfo = TypeInfo {
    hash: None,
    ..TypeInfo::new("dict", Kind::Dict, drop_boxed::<UnsafeCell<Table<Obj, Obj>>>)
};

/// The TypeInfo of a typed dict, which is never inside an `Obj`: it only drops.
struct Typed<K, V>(std::marker::PhantomData<(K, V)>);
impl<K: Value, V: Value> Typed<K, V> {
    const INFO: &'static TypeInfo = &TypeInfo::new("dict", Kind::Other, drop_boxed::<UnsafeCell<Table<K, V>>>);
}

impl<K: Value, V: Value> Clone for Dict<K, V> {
    #[inline]
    fn clone(&self) -> Self {
        Dict(self.0.clone())
    }
}

impl From<Dict<Obj, Obj>> for Obj {
    #[inline]
    fn from(d: Dict<Obj, Obj>) -> Obj {
        d.0.into_obj()
    }
}

impl Dict<Obj, Obj> {
    /// The dict that an object is, or (in an instance of a class derived from dict) has.
    #[inline]
    pub fn of(o: &Obj) -> Option<&Dict<Obj, Obj>> {
        Dict::exact(o)
    }
    /// The dict that an object is.
    #[inline]
    pub fn exact(o: &Obj) -> Option<&Dict<Obj, Obj>> {
        // SAFETY: Kind::Dict values are Boxed<UnsafeCell<Table>>, and Dict is transparent over their Gc.
        unsafe { o.cast::<UnsafeCell<Table<Obj, Obj>>>(Kind::Dict).map(|g| &*(g as *const Gc<_> as *const Dict)) }
    }
}

impl<K: Value, V: Value> Dict<K, V> {
    /// `{}`
    pub fn new() -> Dict<K, V> {
        let dynamic = TypeId::of::<(K, V)>() == TypeId::of::<(Obj, Obj)>();
        let info = if dynamic { &DICT } else { Typed::<K, V>::INFO };
        Dict(Gc::new(info, UnsafeCell::new(Table { entries: Vec::new() })))
    }

    #[inline(always)]
    fn table(&self) -> &mut Table<K, V> {
        // SAFETY: callers in this file let the reference go before any code of the program runs.
        unsafe { &mut *self.0.get() }
    }

    /// `len(self)`
    #[inline]
    pub fn len(&self) -> usize {
        self.table().entries.len()
    }

    /// `self.get(key)`
    pub fn get(&self, key: &K) -> Res<Option<V>> {
        let _ = key;
        todo!()
    }

    /// `self[key] = value`
    pub fn set(&self, key: K, value: V) -> Res<()> {
        let _ = (key, value);
        todo!()
    }

    /// `del self[key]`, giving back the value; `None` when there was none.
    pub fn remove(&self, key: &K) -> Res<Option<V>> {
        let _ = key;
        todo!()
    }

    /// The entries, copied out in order.
    pub fn to_vec(&self) -> Vec<(K, V)> {
        self.table().entries.iter().map(|(_, k, v)| (k.clone(), v.clone())).collect()
    }
}
