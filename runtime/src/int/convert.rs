//! Ints to floats and from them, their hash, bits, and `int(x)`.

use std::cmp::Ordering;

use super::{as_int, big, exact, text, Int};
use crate::exc;
use crate::obj::Obj;
use crate::raise::Res;
use crate::str::Str;
use crate::value::hash_i64;

/// The modulus of Python's hash of numbers.
const MODULUS: u64 = (1 << 61) - 1;

impl Int {
    /// `float(self)`, the nearest float.
    ///
    /// # Errors
    /// OverflowError beyond the floats.
    #[inline]
    pub fn to_f64(&self) -> Res<f64> {
        match self.small() {
            Some(v) => Ok(v as f64),
            None => {
                let v = big::to_f64(self);
                if v.is_infinite() {
                    return Err(exc::overflow_error("int too large to convert to float"));
                }
                Ok(v)
            }
        }
    }

    /// The nearest float, infinite beyond them.
    pub fn to_f64_lossy(&self) -> f64 {
        match self.small() {
            Some(v) => v as f64,
            None => {
                let v = big::to_f64(self);
                if self.is_negative() && v > 0.0 { -v } else { v }
            }
        }
    }

    /// `(m, e)` with `m * 2**e` the nearest to a positive `self`, 0.5 <= m < 1: for ints beyond the floats.
    pub fn frexp(&self) -> (f64, u64) {
        let bits = self.bit_length();
        let drop = bits.saturating_sub(66);
        let mut top = big::shift_right(self, drop).to_i128().unwrap_or(0) as u128;
        if big::trailing_zeros(self) < drop {
            top |= 1;
        }
        let m = super::scale(top, -(bits.min(66) as i64));
        if m == 1.0 { (0.5, bits + 1) } else { (m, bits) }
    }

    /// `int(v)`: towards zero.
    ///
    /// # Errors
    /// ValueError for nan, OverflowError for infinities.
    #[inline]
    pub fn from_f64(v: f64) -> Res<Int> {
        if v.abs() < 4.6e18 {
            return Ok(Int::new(v as i64));
        }
        Int::from_f64_slow(v)
    }
    #[cold]
    #[inline(never)]
    fn from_f64_slow(v: f64) -> Res<Int> {
        if v.is_nan() {
            return Err(exc::value_error("cannot convert float NaN to integer"));
        }
        if v.is_infinite() {
            return Err(exc::overflow_error("cannot convert float infinity to integer"));
        }
        // Beyond 2**52 floats are whole.
        let bits = v.to_bits();
        let mantissa = (bits & ((1 << 52) - 1) | (1 << 52)) as i64;
        let exponent = ((bits >> 52) & 0x7ff) as i64 - 1075;
        let magnitude = big::shift_left(&Int::new(mantissa), exponent as u64);
        Ok(if v < 0.0 { -magnitude } else { magnitude })
    }

    /// How `self` and a float compare, exactly; `None` for nan.
    pub fn cmp_f64(&self, v: f64) -> Option<Ordering> {
        if v.is_nan() {
            return None;
        }
        if v.is_infinite() {
            return Some(if v > 0.0 { Ordering::Less } else { Ordering::Greater });
        }
        if let Some(i) = self.small() {
            if i.unsigned_abs() <= 1 << 53 {
                return (i as f64).partial_cmp(&v);
            }
        }
        let whole = v.trunc();
        let rest = v - whole;
        let Ok(whole) = Int::from_f64(whole) else { unreachable!("finite") };
        Some(self.cmp(&whole).then(if rest > 0.0 {
            Ordering::Less
        } else if rest < 0.0 {
            Ordering::Greater
        } else {
            Ordering::Equal
        }))
    }

    /// `hash(self)`
    #[inline]
    pub fn hash(&self) -> i64 {
        match self.small() {
            Some(v) => hash_i64(v),
            None => {
                let h = big::abs_modulo(self, MODULUS) as i64;
                let h = if self.is_negative() { -h } else { h };
                if h == -1 { -2 } else { h }
            }
        }
    }

    /// `self.bit_length()`
    pub fn bit_length(&self) -> u64 {
        match self.small() {
            Some(v) => 64 - v.unsigned_abs().leading_zeros() as u64,
            None => big::bits(self),
        }
    }

    /// `self.bit_count()`
    pub fn bit_count(&self) -> u64 {
        match self.small() {
            Some(v) => v.unsigned_abs().count_ones() as u64,
            None => big::ones(self),
        }
    }

    /// `round(self, digits)`: ties to even.
    pub fn round(&self, digits: &Int) -> Res<Int> {
        if !digits.is_negative() {
            return Ok(self.clone());
        }
        let unit = Int::literal(10).power(&-digits)?;
        let (quotient, rest) = self.divmod(&unit)?;
        let twice = &rest + &rest;
        let up = match twice.cmp(&unit) {
            Ordering::Less => false,
            Ordering::Greater => true,
            Ordering::Equal => !(&quotient & 1).is_zero(),
        };
        Ok(if up { self - &rest + &unit } else { self - &rest })
    }
}

/// A machine integer for a size or count: `o.__index__()`.
///
/// # Errors
/// TypeError "'x' object cannot be interpreted as an integer"; OverflowError beyond 63 bits.
pub fn as_index(o: &Obj) -> Res<i64> {
    if let Some(v) = o.small() {
        return Ok(v);
    }
    o.index()?.to_i64().ok_or_else(|| exc::overflow_error("Python int too large to convert to C ssize_t"))
}

/// `int(o)` of one argument that is a number or text; `__int__` and its like are asked by `Obj::index` and class.rs.
pub fn from_obj(o: &Obj) -> Res<Int> {
    if let Some(v) = exact(o) {
        return Ok(v.clone());
    }
    if let Some(v) = o.as_float() {
        return Int::from_f64(v);
    }
    if crate::class::is_classy(o) {
        if let Some(v) = by_special_method(o, &["__int__"])? {
            return Ok(v);
        }
    }
    if let Some(v) = as_int(o) {
        return Ok(v);
    }
    if let Some(v) = crate::float::as_float(o) {
        return Int::from_f64(v);
    }
    if crate::class::is_classy(o) {
        if let Some(v) = by_special_method(o, &["__index__", "__trunc__"])? {
            return Ok(v);
        }
    }
    if let Some(s) = Str::of(o) {
        return Int::parse(s, 10);
    }
    if let Some(b) = crate::bytes::contiguous(o) {
        return text::parse_bytes(b, 10, o);
    }
    Err(exc::type_error(format!(
        "int() argument must be a string, a bytes-like object or a real number, not '{}'",
        o.type_name()
    )))
}

/// The first of these methods that an instance has: `o.__int__()`.
fn by_special_method(o: &Obj, names: &[&str]) -> Res<Option<Int>> {
    for &name in names {
        if let Some(v) = special(o, name)? {
            return match as_int(&v) {
                Some(v) => Ok(Some(v)),
                None if name == "__trunc__" => v.index().map(Some),
                None => Err(exc::type_error(format!("{name} returned non-int (type {})", v.type_name()))),
            };
        }
    }
    Ok(None)
}

/// `type(o).name(o)`, when the program defines that.
pub(crate) fn special(o: &Obj, name: &str) -> Res<Option<Obj>> {
    crate::class::special(o, crate::name::intern(name), &[]).transpose()
}
