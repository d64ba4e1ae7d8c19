//! Operations of the typed tier that Rust's operators do not have: Python's division of small ints, ranges that go down,
//! and how typed values meet the dynamic tier.

use crate::exc;
use crate::list::List;
use crate::obj::Obj;
use crate::raise::Res;

/// `a // b`
///
/// ```
/// assert_eq!(portalis_rt::typed::floordiv(-7, 2).unwrap(), -4);
/// ```
///
/// # Errors
/// ZeroDivisionError
#[inline(always)]
pub fn floordiv(a: i64, b: i64) -> Res<i64> {
    if b == 0 {
        return Err(exc::zero_division("integer division or modulo by zero"));
    }
    Ok(floordiv_by(a, b))
}

/// `a % b`
///
/// # Errors
/// ZeroDivisionError
#[inline(always)]
pub fn modulo(a: i64, b: i64) -> Res<i64> {
    if b == 0 {
        return Err(exc::zero_division("integer modulo by zero"));
    }
    Ok(modulo_by(a, b))
}

/// `a // b` for a `b` that is not 0.
#[inline(always)]
pub fn floordiv_by(a: i64, b: i64) -> i64 {
    let q = a.wrapping_div(b);
    if a.wrapping_rem(b) != 0 && (a < 0) != (b < 0) { q - 1 } else { q }
}

/// `a % b` for a `b` that is not 0: has the sign of `b`.
#[inline(always)]
pub fn modulo_by(a: i64, b: i64) -> i64 {
    let r = a.wrapping_rem(b);
    if r != 0 && (r < 0) != (b < 0) { r + b } else { r }
}

/// `a / b`, correctly rounded.
///
/// # Errors
/// ZeroDivisionError
#[inline]
pub fn truediv(a: i64, b: i64) -> Res<f64> {
    const EXACT: i64 = 1 << 53;
    if a.unsigned_abs() <= EXACT as u64 && b.unsigned_abs() <= EXACT as u64 {
        if b == 0 {
            return Err(exc::zero_division("division by zero"));
        }
        return Ok(a as f64 / b as f64);
    }
    crate::int::Int::new(a).truediv(&crate::int::Int::new(b))
}

/// `range(start, stop, -by)`
#[inline(always)]
pub fn range_down(start: i64, stop: i64, by: i64) -> impl Iterator<Item = i64> {
    let mut next = start;
    std::iter::from_fn(move || {
        if next <= stop {
            return None;
        }
        let i = next;
        next -= by;
        Some(i)
    })
}

/// An int constant of any size: its digits, or `0x…`.
pub fn big(text: &'static str) -> crate::int::Int {
    crate::int::Int::parse(&crate::str::Str::lit(text), 0).expect("digits that the translator wrote")
}

/// The list that an object is known to be.
#[inline]
pub fn as_list(o: Obj) -> List<Obj> {
    List::exact(&o).expect("a list").clone()
}
