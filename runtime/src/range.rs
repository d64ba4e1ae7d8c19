//! `range`.

use crate::int::Int;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};

/// Bounds that fit 64 bits, or any.
pub enum RangeData {
    Small { start: i64, stop: i64, step: i64 },
    Big { start: Int, stop: Int, step: Int },
}

#[derive(Clone)]
#[repr(transparent)]
pub struct Range(Gc<RangeData>);

pub static RANGE: TypeInfo = TypeInfo::new("range", Kind::Range, drop_boxed::<RangeData>);

impl From<Range> for Obj {
    fn from(r: Range) -> Obj {
        r.0.into_obj()
    }
}

impl Range {
    /// `range(start, stop, step)`; step is not 0.
    pub fn new(start: i64, stop: i64, step: i64) -> Range {
        Range(Gc::new(&RANGE, RangeData::Small { start, stop, step }))
    }
    pub fn of(o: &Obj) -> Option<&Range> {
        // SAFETY: Kind::Range values are Boxed<RangeData>, and Range is transparent over their Gc.
        unsafe { o.cast::<RangeData>(Kind::Range).map(|g| &*(g as *const Gc<_> as *const Range)) }
    }
}
