//! Python's float: arithmetic, comparison, hash. Text is in `float/text.rs`, digits in `float/decimal.rs`.

use std::cell::Cell;
use std::cmp::Ordering;

use crate::exc;
use crate::int::{self, Int};
use crate::obj::{Cmp, Kind, Obj};
use crate::ops::Operator;
use crate::raise::{Raised, Res};

mod decimal;
mod hex;
mod methods;
mod text;
#[cfg(test)]
mod tests;
mod half;

pub use decimal::{digits, fixed, round, scaled, short, Digits};
pub use half::{from_half, to_half};
pub use hex::{fromhex, hex};
pub use methods::*;
pub use text::{parse, parse_bytes, repr};

/// The nan that typed floats are as an object.
struct Nan(Cell<Option<Obj>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Nan {}
static NAN: Nan = Nan(Cell::new(None));

/// A typed float as an object. Which nan it is shows in containers, where `is` comes before `==`: it is the same each time.
#[inline]
pub fn object(v: f64) -> Obj {
    if v.is_nan() { nan(v) } else { Obj::float(v) }
}

#[cold]
fn nan(v: f64) -> Obj {
    let same = NAN.0.take().filter(|o| o.as_float().is_some_and(|n| n.to_bits() == v.to_bits()));
    let o = same.unwrap_or_else(|| Obj::float(v));
    NAN.0.set(Some(o.clone()));
    o
}

/// A float, or the core of an instance of a float's subclass; not an int.
#[inline]
pub fn as_float(o: &Obj) -> Option<f64> {
    match o.as_float() {
        Some(v) => Some(v),
        None if o.is_kind(Kind::Instance) => crate::class::core(o).as_float(),
        None => None,
    }
}

/// A float, int or bool as a float; `Ok(None)` for other objects.
///
/// # Errors
/// OverflowError "int too large to convert to float".
#[inline]
pub fn as_f64(o: &Obj) -> Res<Option<f64>> {
    if let Some(v) = as_float(o) {
        return Ok(Some(v));
    }
    match int::as_int(o) {
        Some(v) => v.to_f64().map(Some),
        None => Ok(None),
    }
}

/// The argument of a function that takes a real number (`math.sqrt(x)`): its `__float__` or `__index__`.
///
/// # Errors
/// TypeError "must be real number, not str".
pub fn number(o: &Obj) -> Res<f64> {
    if let Some(v) = as_float(o) {
        return Ok(v);
    }
    match real(o)? {
        Some(v) => Ok(v),
        None => Err(exc::type_error(format!("must be real number, not {}", o.type_name()))),
    }
}

/// `o.__float__()` or `float(o.__index__())`; `None` when it has neither.
pub(crate) fn real(o: &Obj) -> Res<Option<f64>> {
    if crate::class::is_classy(o) {
        if let Some(v) = int::special(o, "__float__")? {
            return match as_float(&v) {
                Some(v) => Ok(Some(v)),
                None => Err(exc::type_error(format!(
                    "{}.__float__ returned non-float (type {})",
                    o.type_name(),
                    v.type_name()
                ))),
            };
        }
    }
    if let Some(v) = as_f64(o)? {
        return Ok(Some(v));
    }
    if o.is_kind(Kind::Instance) {
        if let Some(v) = o.index_or_none()? {
            return v.to_f64().map(Some);
        }
    }
    Ok(None)
}

#[cold]
#[inline(never)]
fn by_zero(message: &'static str) -> Raised {
    exc::zero_division(message)
}

/// `a / b`
///
/// # Errors
/// ZeroDivisionError.
#[inline]
pub fn truediv(a: f64, b: f64) -> Res<f64> {
    if b == 0.0 {
        return Err(by_zero("float division by zero"));
    }
    Ok(a / b)
}

/// CPython's `_float_div_mod`; `b` is not 0.
fn div_mod(a: f64, b: f64) -> (f64, f64) {
    let mut remainder = a % b;
    let mut quotient = (a - remainder) / b;
    if remainder != 0.0 {
        if (b < 0.0) != (remainder < 0.0) {
            remainder += b;
            quotient -= 1.0;
        }
    } else {
        remainder = 0f64.copysign(b);
    }
    let floor = if quotient != 0.0 {
        let floor = quotient.floor();
        if quotient - floor > 0.5 { floor + 1.0 } else { floor }
    } else {
        0f64.copysign(a / b)
    };
    (floor, remainder)
}

/// `a // b`
///
/// # Errors
/// ZeroDivisionError.
pub fn floordiv(a: f64, b: f64) -> Res<f64> {
    if b == 0.0 {
        return Err(by_zero("float floor division by zero"));
    }
    Ok(div_mod(a, b).0)
}

/// `a % b`
///
/// # Errors
/// ZeroDivisionError.
pub fn modulo(a: f64, b: f64) -> Res<f64> {
    if b == 0.0 {
        return Err(by_zero("float modulo"));
    }
    let r = a % b;
    Ok(if r == 0.0 {
        0f64.copysign(b)
    } else if (b < 0.0) != (r < 0.0) {
        r + b
    } else {
        r
    })
}

/// `divmod(a, b)`
///
/// # Errors
/// ZeroDivisionError.
pub fn divmod(a: f64, b: f64) -> Res<(f64, f64)> {
    if b == 0.0 {
        return Err(by_zero("float divmod()"));
    }
    Ok(div_mod(a, b))
}

/// Is `a ** b` a complex number?
pub fn needs_complex(a: f64, b: f64) -> bool {
    a < 0.0 && a.is_finite() && b.is_finite() && b != b.floor()
}

/// `a ** b`
///
/// # Errors
/// ZeroDivisionError for 0 to a negative power, OverflowError; NotImplementedError where Python goes on with
/// complex numbers.
pub fn pow(a: f64, b: f64) -> Res<f64> {
    if b == 0.0 || a == 1.0 {
        return Ok(1.0);
    }
    if a.is_nan() || b.is_nan() {
        return Ok(f64::NAN);
    }
    let odd = b.abs() % 2.0 == 1.0;
    if b.is_infinite() {
        let a = a.abs();
        return Ok(if a == 1.0 {
            1.0
        } else if (b > 0.0) == (a > 1.0) {
            f64::INFINITY
        } else {
            0.0
        });
    }
    if a.is_infinite() {
        return Ok(match (b > 0.0, odd) {
            (true, true) => a,
            (true, false) => f64::INFINITY,
            (false, true) => 0f64.copysign(a),
            (false, false) => 0.0,
        });
    }
    if a == 0.0 {
        if b < 0.0 {
            return Err(by_zero("0.0 cannot be raised to a negative power"));
        }
        return Ok(if odd { a } else { 0.0 });
    }
    if a < 0.0 && b != b.floor() {
        return Err(exc::not_implemented("complex numbers are not supported: a negative number to a fractional power"));
    }
    if a == -1.0 {
        return Ok(if odd { -1.0 } else { 1.0 });
    }
    let magnitude = crate::std::math::libm::pow(a.abs(), b);
    let v = if a < 0.0 && odd { -magnitude } else { magnitude };
    if v.is_infinite() {
        return Err(out_of_range());
    }
    Ok(v)
}

/// `OverflowError: (34, 'Numerical result out of range')`
#[cold]
fn out_of_range() -> Raised {
    let args = vec![Int::literal(34).into(), crate::str::Str::lit("Numerical result out of range").into()];
    exc::raise_new(exc::classes::overflow_error(), args)
}

/// `a op b` where each is a float, int or bool; `Ok(None)` is NotImplemented.
pub fn binary(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let Some(of_floats) = op.floats else { return Ok(None) };
    let Some(x) = as_f64(a)? else { return Ok(None) };
    let Some(y) = as_f64(b)? else { return Ok(None) };
    of_floats(x, y).map(Some)
}

/// `a cmp b` among floats, ints and bools, exactly; `None` is NotImplemented.
pub fn compare(cmp: Cmp, a: &Obj, b: &Obj) -> Option<bool> {
    let order = match (as_float(a), as_float(b)) {
        (Some(x), Some(y)) => x.partial_cmp(&y),
        (Some(x), None) => int::as_int(b)?.cmp_f64(x).map(Ordering::reverse),
        (None, Some(y)) => int::as_int(a)?.cmp_f64(y),
        (None, None) => Some(int::as_int(a)?.cmp(&int::as_int(b)?)),
    };
    Some(match cmp {
        Cmp::Eq => order == Some(Ordering::Equal),
        Cmp::Ne => order != Some(Ordering::Equal),
        Cmp::Lt => order == Some(Ordering::Less),
        Cmp::Le => matches!(order, Some(Ordering::Less | Ordering::Equal)),
        Cmp::Gt => order == Some(Ordering::Greater),
        Cmp::Ge => matches!(order, Some(Ordering::Greater | Ordering::Equal)),
    })
}

/// `hash(v)` of a float that is not nan (nan's is its object's address): equal to the hash of an equal int.
pub fn hash(v: f64) -> i64 {
    const BITS: u32 = 61;
    const MODULUS: u64 = (1 << BITS) - 1;
    if v.is_infinite() {
        return if v > 0.0 { 314159 } else { -314159 };
    }
    if v.abs() < 4e18 && v as i64 as f64 == v {
        return crate::value::hash_i64(v as i64);
    }
    let rotate = |x: u64, by: u32| if by == 0 { x } else { ((x << by) & MODULUS) | (x >> (BITS - by)) };
    let (mut m, mut e) = frexp(v.abs());
    let mut x = 0u64;
    while m != 0.0 {
        x = rotate(x, 28);
        m *= 268_435_456.0;
        e -= 28;
        let y = m as u64;
        m -= y as f64;
        x += y;
        if x >= MODULUS {
            x -= MODULUS;
        }
    }
    let e = e.rem_euclid(BITS as i32) as u32;
    let x = rotate(x, e) as i64;
    match if v < 0.0 { -x } else { x } {
        -1 => -2,
        h => h,
    }
}

/// `math.frexp(v)`: a fraction in [0.5, 1) and a power of two.
pub fn frexp(v: f64) -> (f64, i32) {
    if v == 0.0 || !v.is_finite() {
        return (v, 0);
    }
    let (v, shift) = if v.abs() < f64::MIN_POSITIVE { (v * (1u64 << 54) as f64, 54) } else { (v, 0) };
    let bits = v.to_bits();
    let exponent = ((bits >> 52) & 0x7ff) as i32 - 1022;
    (f64::from_bits(bits & !(0x7ff << 52) | (1022 << 52)), exponent - shift)
}

/// `(n, d)` with `v == n / d` in lowest terms.
///
/// # Errors
/// OverflowError for infinities, ValueError for nan.
pub fn as_integer_ratio(v: f64) -> Res<(Int, Int)> {
    if v.is_infinite() {
        return Err(exc::overflow_error("cannot convert Infinity to integer ratio"));
    }
    if v.is_nan() {
        return Err(exc::value_error("cannot convert NaN to integer ratio"));
    }
    let (m, e) = frexp(v);
    let mut numerator = (m * (1u64 << 53) as f64) as i64;
    let mut exponent = e - 53;
    if numerator == 0 {
        return Ok((Int::ZERO, Int::ONE));
    }
    let zeros = numerator.trailing_zeros() as i32;
    numerator >>= zeros;
    exponent += zeros;
    let power = Int::ONE.lshift(&Int::new(exponent.unsigned_abs() as i64))?;
    Ok(if exponent >= 0 { (Int::new(numerator) * power, Int::ONE) } else { (Int::new(numerator), power) })
}

/// `int(v)`: towards zero.
///
/// # Errors
/// OverflowError for infinities, ValueError for nan.
#[inline]
pub fn to_int(v: f64) -> Res<Int> {
    Int::from_f64(v)
}

/// `v.is_integer()`
#[inline]
pub fn is_integer(v: f64) -> bool {
    v.is_finite() && v.floor() == v
}

/// `round(v)`: the nearest int, ties to even.
///
/// # Errors
/// OverflowError for infinities, ValueError for nan.
#[inline]
pub fn round_to_int(v: f64) -> Res<Int> {
    Int::from_f64(v.round_ties_even())
}
