//! `tuple`: `Tuple`, a counted pointer to its items; Rust's tuples are the typed ones.

use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};

#[derive(Clone)]
#[repr(transparent)]
pub struct Tuple(Gc<Box<[Obj]>>);

pub static TUPLE: TypeInfo = TypeInfo::new("tuple", Kind::Tuple, drop_boxed::<Box<[Obj]>>);

impl From<Vec<Obj>> for Tuple {
    fn from(items: Vec<Obj>) -> Tuple {
        Tuple(Gc::new(&TUPLE, items.into_boxed_slice()))
    }
}

impl From<Tuple> for Obj {
    #[inline]
    fn from(t: Tuple) -> Obj {
        t.0.into_obj()
    }
}

impl Tuple {
    /// The tuple that an object is, or (in an instance of a class derived from tuple) has.
    #[inline]
    pub fn of(o: &Obj) -> Option<&Tuple> {
        Tuple::exact(o)
    }
    /// The tuple that an object is.
    #[inline]
    pub fn exact(o: &Obj) -> Option<&Tuple> {
        // SAFETY: Kind::Tuple values are Boxed<Box<[Obj]>>, and Tuple is transparent over their Gc.
        unsafe { o.cast::<Box<[Obj]>>(Kind::Tuple).map(|g| &*(g as *const Gc<_> as *const Tuple)) }
    }
    /// The items; they never change.
    #[inline]
    pub fn items(&self) -> &[Obj] {
        &self.0
    }
    pub fn len(&self) -> usize {
        self.items().len()
    }
}
