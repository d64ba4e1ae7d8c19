//! Objects of which the translator knows what they are: results of builtins that give only one type, records' values.

use crate::int::Int;
use crate::obj::{Kind, Obj};
use crate::str::Str;

#[cold]
#[inline(never)]
fn other() -> ! {
    panic!("an object of another type than the translator knows")
}

/// The str that an object is known to be.
#[inline]
pub fn as_str(o: Obj) -> Str {
    if !o.is_kind(Kind::Str) {
        other()
    }
    // SAFETY: of this kind are only strings.
    unsafe { Str::from_obj_unchecked(o) }
}

/// The bool that an object is known to be.
#[inline]
pub fn as_bool(o: Obj) -> bool {
    o.as_bool().unwrap_or_else(|| other())
}

/// The int that an object is known to be, of 62 bits.
#[inline]
pub fn as_i64(o: Obj) -> i64 {
    o.small().unwrap_or_else(|| other())
}

/// The int that an object is known to be.
#[inline]
pub fn as_int(o: Obj) -> Int {
    Int::exact(&o).unwrap_or_else(|| other())
}

/// The float that an object is known to be.
#[inline]
pub fn as_float(o: Obj) -> f64 {
    o.as_float().unwrap_or_else(|| other())
}
