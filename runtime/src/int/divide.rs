//! `//`, `%`, `divmod` and `/`.

use std::num::NonZeroU64;

use super::{big, borrowed, Int};
use crate::exc;
use crate::raise::{Raised, Res};

/// `a // b` of machine words, `b` not 0 (`i64::MIN // -1` wraps).
#[inline(always)]
pub fn floor_div(a: i64, b: i64) -> i64 {
    let q = a.wrapping_div(b);
    if a.wrapping_rem(b) != 0 && (a ^ b) < 0 { q - 1 } else { q }
}

/// `a % b` of machine words, `b` not 0.
#[inline(always)]
pub fn floor_mod(a: i64, b: i64) -> i64 {
    let r = a.wrapping_rem(b);
    if r != 0 && (r ^ b) < 0 { r + b } else { r }
}

#[cold]
#[inline(never)]
fn div_mod_slow(a: NonZeroU64, b: NonZeroU64) -> (Int, Int) {
    let (a, b) = (borrowed(a), borrowed(b));
    if let (Some(x), Some(y)) = (a.to_i128(), b.to_i128()) {
        if y != -1 {
            let (mut q, mut r) = (x / y, x % y);
            if r != 0 && (r ^ y) < 0 {
                q -= 1;
                r += y;
            }
            return (Int::from_i128(q), Int::from_i128(r));
        }
    }
    big::div_mod(&a, &b)
}

#[cold]
#[inline(never)]
fn by_zero(message: &'static str) -> Raised {
    exc::zero_division(message)
}

impl Int {
    /// `self // other`
    ///
    /// # Errors
    /// ZeroDivisionError.
    #[inline(always)]
    pub fn floordiv(&self, other: &Int) -> Res<Int> {
        if let (Some(a), Some(b)) = (self.small(), other.small()) {
            if b == 0 {
                return Err(by_zero("integer division or modulo by zero"));
            }
            return Ok(Int::new(floor_div(a, b)));
        }
        self.floordiv_slow(other)
    }
    #[cold]
    #[inline(never)]
    fn floordiv_slow(&self, other: &Int) -> Res<Int> {
        if other.is_zero() {
            return Err(by_zero("integer division or modulo by zero"));
        }
        Ok(div_mod_slow(self.0, other.0).0)
    }

    /// `self % other`
    ///
    /// # Errors
    /// ZeroDivisionError.
    #[inline(always)]
    pub fn modulo(&self, other: &Int) -> Res<Int> {
        if let (Some(a), Some(b)) = (self.small(), other.small()) {
            if b == 0 {
                return Err(by_zero("integer modulo by zero"));
            }
            return Ok(Int::of_small_word((floor_mod(a, b) << 1) | 1));
        }
        self.modulo_slow(other)
    }
    #[cold]
    #[inline(never)]
    fn modulo_slow(&self, other: &Int) -> Res<Int> {
        if other.is_zero() {
            return Err(by_zero("integer modulo by zero"));
        }
        Ok(div_mod_slow(self.0, other.0).1)
    }

    /// `divmod(self, other)`
    ///
    /// # Errors
    /// ZeroDivisionError.
    #[inline]
    pub fn divmod(&self, other: &Int) -> Res<(Int, Int)> {
        if other.is_zero() {
            return Err(by_zero("integer division or modulo by zero"));
        }
        if let (Some(a), Some(b)) = (self.small(), other.small()) {
            return Ok((Int::new(floor_div(a, b)), Int::new(floor_mod(a, b))));
        }
        Ok(div_mod_slow(self.0, other.0))
    }

    /// `self / other`, correctly rounded.
    ///
    /// # Errors
    /// ZeroDivisionError; OverflowError when the quotient is beyond the floats.
    #[inline]
    pub fn truediv(&self, other: &Int) -> Res<f64> {
        const EXACT: u64 = 1 << 53;
        if let (Some(a), Some(b)) = (self.small(), other.small()) {
            if b != 0 && a.unsigned_abs() <= EXACT && b.unsigned_abs() <= EXACT {
                return Ok(a as f64 / b as f64);
            }
        }
        self.truediv_slow(other)
    }

    #[cold]
    #[inline(never)]
    fn truediv_slow(&self, other: &Int) -> Res<f64> {
        if other.is_zero() {
            return Err(by_zero("division by zero"));
        }
        let negative = self.is_negative() != other.is_negative();
        if self.is_zero() {
            return Ok(if negative { -0.0 } else { 0.0 });
        }
        // A quotient of 66 or 67 bits, the lowest of them telling of what is beyond.
        let shift = 66 - (big::bits(self) as i64 - big::bits(other) as i64);
        if shift < -1100 {
            return Err(exc::overflow_error("integer division result too large for a float"));
        }
        if shift > 1300 {
            return Ok(if negative { -0.0 } else { 0.0 });
        }
        let magnitude = scale(big::scaled_quotient(self, other, shift), -shift);
        if magnitude.is_infinite() {
            return Err(exc::overflow_error("integer division result too large for a float"));
        }
        Ok(if negative { -magnitude } else { magnitude })
    }
}

/// `m * 2**exponent`, rounded once, ties to even; `m` is not 0 and its lowest bit may stand for more.
pub fn scale(m: u128, exponent: i64) -> f64 {
    let length = 128 - m.leading_zeros() as i64;
    let top = length - 1 + exponent;
    if top > 1023 {
        return f64::INFINITY;
    }
    let precision = if top >= -1022 { 53 } else { 53 - (-1022 - top) };
    let drop = length - precision;
    if precision < 0 {
        return 0.0;
    }
    let mut kept = if drop <= 0 { m << -drop } else { m >> drop };
    if drop > 0 {
        let half = 1u128 << (drop - 1);
        let rest = m & ((1u128 << drop) - 1);
        if rest > half || (rest == half && kept & 1 == 1) {
            kept += 1;
        }
    }
    // Exact: at most 53 bits (or 2**53) times a power of two that keeps them.
    let exponent = exponent + drop;
    let v = kept as f64;
    if exponent < -1000 { v * two_to(-1000) * two_to(exponent + 1000) } else if exponent > 960 { v * two_to(960) * two_to(exponent - 960) } else { v * two_to(exponent) }
}

/// `2.0 ** e` of a normal float.
fn two_to(e: i64) -> f64 {
    debug_assert!((-1022..=1023).contains(&e));
    f64::from_bits(((e + 1023) as u64) << 52)
}
