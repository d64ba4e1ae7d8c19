//! `slice` objects, and the rules by which indices are clamped.

use crate::int::Int;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;

pub struct SliceData {
    pub start: Obj,
    pub stop: Obj,
    pub step: Obj,
}

#[derive(Clone)]
#[repr(transparent)]
pub struct Slice(Gc<SliceData>);

pub static SLICE: TypeInfo = TypeInfo { hash: None, ..TypeInfo::new("slice", Kind::Slice, drop_boxed::<SliceData>) };

/// `slice(start, stop, step)`, and what stands in `x[start:stop:step]`.
pub fn slice(start: Obj, stop: Obj, step: Obj) -> Obj {
    Gc::new(&SLICE, SliceData { start, stop, step }).into_obj()
}

/// The indices of a slice over a sequence: `count` of them, `start`, `start + step`, …
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Indices {
    pub start: i64,
    pub stop: i64,
    pub step: i64,
    pub count: usize,
}

/// Where a `start` or `stop` argument falls in a sequence of `len` items (`str.find`, `list.index` …).
#[inline]
pub fn clamp(i: i64, len: usize) -> usize {
    let len = len as i64;
    (if i < 0 { (i + len).max(0) } else { i.min(len) }) as usize
}

impl Slice {
    pub fn of(o: &Obj) -> Option<&Slice> {
        // SAFETY: Kind::Slice values are Boxed<SliceData>, and Slice is transparent over their Gc.
        unsafe { o.cast::<SliceData>(Kind::Slice).map(|g| &*(g as *const Gc<_> as *const Slice)) }
    }
    pub fn data(&self) -> &SliceData {
        &self.0
    }
    /// The indices over a sequence of `len` items (`__index__` of the three runs here).
    pub fn indices(&self, len: usize) -> Res<Indices> {
        let _ = len;
        todo!()
    }
}

/// An index argument: an int, or what `__index__` gives, clamped to i64.
pub fn index_arg(o: &Obj) -> Res<i64> {
    let i: Int = o.index()?;
    let _ = i;
    todo!()
}
