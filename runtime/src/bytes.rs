//! `Bytes`: Python's bytes.

use std::cell::Cell;

use crate::obj::{drop_boxed, Cmp, Gc, Kind, Obj, Op, TypeInfo};
use crate::raise::Res;
use crate::str::{hash_bytes, Str};

mod methods;
pub use methods::*;

pub struct BytesData {
    bytes: Box<[u8]>,
    hash: Cell<i64>,
}

/// A Python bytes.
#[repr(transparent)]
#[derive(Clone)]
pub struct Bytes(Gc<BytesData>);

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Bytes {
        Bytes(Gc::new(&BYTES, BytesData { bytes: bytes.into_boxed_slice(), hash: Cell::new(-1) }))
    }
}
impl From<&[u8]> for Bytes {
    fn from(bytes: &[u8]) -> Bytes {
        Bytes::from(bytes.to_vec())
    }
}
impl From<Bytes> for Obj {
    fn from(b: Bytes) -> Obj {
        b.0.into_obj()
    }
}
impl PartialEq for Bytes {
    fn eq(&self, other: &Bytes) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}
impl Eq for Bytes {}
impl PartialOrd for Bytes {
    fn partial_cmp(&self, other: &Bytes) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Bytes {
    fn cmp(&self, other: &Bytes) -> std::cmp::Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl Bytes {
    /// A literal.
    pub fn lit(bytes: &'static [u8]) -> Bytes {
        Bytes::from(bytes)
    }
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0.bytes
    }
    /// `len(b)`
    #[inline]
    pub fn len(&self) -> usize {
        self.0.bytes.len()
    }
    /// `not b`
    pub fn is_empty(&self) -> bool {
        self.0.bytes.is_empty()
    }
    /// `a is b`
    pub fn is(&self, other: &Bytes) -> bool {
        self.0.is(&other.0)
    }
    /// `hash(b)`
    pub fn hash(&self) -> i64 {
        if self.0.hash.get() == -1 {
            self.0.hash.set(hash_bytes(self.as_bytes()));
        }
        self.0.hash.get()
    }
    pub fn into_obj(self) -> Obj {
        self.0.into_obj()
    }
    /// The bytes in an object, subclasses' instances too.
    pub fn of(o: &Obj) -> Option<&Bytes> {
        match Bytes::exact(o) {
            Some(b) => Some(b),
            None if o.is_kind(Kind::Instance) => Bytes::exact(crate::class::core(o)),
            None => None,
        }
    }
    /// The bytes that an object is.
    pub fn exact(o: &Obj) -> Option<&Bytes> {
        // SAFETY: Kind::Bytes values are Boxed<BytesData>, and Bytes is transparent over their Gc.
        unsafe { o.cast::<BytesData>(Kind::Bytes).map(|g| &*(g as *const Gc<_> as *const Bytes)) }
    }
}

fn this(o: &Obj) -> &Bytes {
    Bytes::of(o).expect("bytes")
}

/// `n` of `sequence * n`, as CPython takes it: `None` when `n` is no integer, and clamped.
pub(crate) fn repeat_count(n: &Obj) -> Res<Option<i64>> {
    if let Some(n) = n.small() {
        return Ok(Some(n));
    }
    match crate::int::as_int(n) {
        Some(n) => match n.to_i64() {
            Some(n) => Ok(Some(n)),
            None => Err(crate::exc::overflow_error("cannot fit 'int' into an index-sized integer")),
        },
        None => Ok(None),
    }
}

fn compare(op: Cmp, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let (Some(a), Some(b)) = (Bytes::of(a), Bytes::of(b)) else { return Ok(None) };
    Ok(Some(Obj::bool(crate::str::holds(op, a.cmp(b)))))
}

fn binary(op: Op, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let _ = (op, a, b);
    Ok(None)
}

pub static BYTES: TypeInfo = TypeInfo {
    repr: |o| Ok(this(o).repr()),
    hash: Some(|o| Ok(this(o).hash())),
    len: Some(|o| Ok(this(o).len())),
    compare: Some(compare),
    binary: Some(binary),
    ..TypeInfo::new("bytes", Kind::Bytes, drop_boxed::<BytesData>)
};
impl Bytes {
    pub fn repr(&self) -> Str { unimplemented!() }
}
