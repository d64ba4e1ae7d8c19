//! `**`, `pow` with a modulus, and the roots and divisors that `math` has for ints.

use super::{big, Int};
use crate::exc;
use crate::obj::Obj;
use crate::raise::Res;

impl Int {
    /// `self ** exponent`: a float when the exponent is negative.
    ///
    /// # Errors
    /// ZeroDivisionError "0.0 cannot be raised to a negative power"; OverflowError from the floats.
    pub fn pow(&self, exponent: &Int) -> Res<Obj> {
        if exponent.is_negative() {
            return crate::float::pow(self.to_f64()?, exponent.to_f64()?).map(Obj::float);
        }
        self.power(exponent).map(Obj::from)
    }

    /// `self ** exponent` for an exponent that is not negative.
    ///
    /// # Errors
    /// MemoryError for results without end.
    pub fn power(&self, exponent: &Int) -> Res<Int> {
        match self.small() {
            Some(0) => return Ok(Int::from(exponent.is_zero())),
            Some(1) => return Ok(Int::ONE),
            Some(-1) => return Ok(Int::new(if (exponent & 1).is_zero() { 1 } else { -1 })),
            _ => {}
        }
        match exponent.small() {
            Some(e) if e <= u32::MAX as i64 => Ok(self.power_u32(e as u32)),
            _ => Err(exc::memory_error("")),
        }
    }

    /// `self ** exponent`
    pub fn power_u32(&self, exponent: u32) -> Int {
        if let Some(base) = self.small() {
            if let Some(v) = small_power(base, exponent) {
                return Int::new(v);
            }
        }
        // 2 ** n and its like are shifts.
        if let Some(base) = self.small() {
            if base > 0 && base & (base - 1) == 0 {
                return big::shift_left(&Int::ONE, base.trailing_zeros() as u64 * exponent as u64);
            }
        }
        big::power(self, exponent)
    }

    /// `pow(self, exponent, modulus)`
    ///
    /// # Errors
    /// ValueError for a modulus of 0, and for a negative exponent when there is no inverse.
    pub fn pow_mod(&self, exponent: &Int, modulus: &Int) -> Res<Int> {
        if modulus.is_zero() {
            return Err(exc::value_error("pow() 3rd argument cannot be 0"));
        }
        let m = modulus.abs();
        let (base, exponent) = if exponent.is_negative() {
            match big::inverse_mod(self, &m) {
                Some(inverse) => (inverse, -exponent),
                None if m == 1 => (Int::ZERO, Int::ONE),
                None => return Err(exc::value_error("base is not invertible for the given modulus")),
            }
        } else {
            (self.clone(), exponent.clone())
        };
        let r = match (base.modulo(&m)?.small(), exponent.small(), m.small()) {
            (Some(b), Some(e), Some(m)) => Int::new(small_power_mod(b as u64, e as u64, m as u64) as i64),
            _ => big::power_mod(&base, &exponent, &m),
        };
        Ok(if modulus.is_negative() && !r.is_zero() { r + modulus } else { r })
    }

    /// `math.isqrt(self)` of an int that is not negative.
    pub fn isqrt(&self) -> Int {
        match self.small() {
            Some(v) => {
                let mut root = (v as f64).sqrt() as i64;
                while root * root > v {
                    root -= 1;
                }
                while (root + 1) * (root + 1) <= v {
                    root += 1;
                }
                Int::new(root)
            }
            None => big::sqrt(self),
        }
    }

    /// `math.gcd(self, other)`
    pub fn gcd(&self, other: &Int) -> Int {
        match (self.small(), other.small()) {
            (Some(a), Some(b)) => {
                let (mut a, mut b) = (a.unsigned_abs(), b.unsigned_abs());
                while b != 0 {
                    (a, b) = (b, a % b);
                }
                Int::from_i128(a as i128)
            }
            _ => big::gcd(self, other),
        }
    }

    /// The count of zero bits at the low end (0 for 0).
    pub fn trailing_zeros(&self) -> u64 {
        match self.small() {
            Some(0) => 0,
            Some(v) => v.trailing_zeros() as u64,
            None => big::trailing_zeros(self),
        }
    }
}

/// `base ** exponent` when every square on the way fits.
fn small_power(base: i64, mut exponent: u32) -> Option<i64> {
    let (mut result, mut square) = (1i64, base);
    loop {
        if exponent & 1 == 1 {
            result = super::product(result, square)?;
        }
        exponent >>= 1;
        if exponent == 0 {
            return Some(result);
        }
        square = super::product(square, square)?;
    }
}

fn small_power_mod(base: u64, mut exponent: u64, m: u64) -> u64 {
    let times = |a: u64, b: u64| if m <= u32::MAX as u64 { a * b % m } else { (a as u128 * b as u128 % m as u128) as u64 };
    let (mut result, mut square) = (1 % m, base % m);
    while exponent != 0 {
        if exponent & 1 == 1 {
            result = times(result, square);
        }
        square = times(square, square);
        exponent >>= 1;
    }
    result
}
