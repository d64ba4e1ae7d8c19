//! Ints beyond 63 bits: `Wide` up to 128 bits, which most are, `Huge` beyond. The only file that names num-bigint.

use std::borrow::Cow;
use std::cmp::Ordering;

use num_bigint::{BigInt, BigUint, Sign};
use num_integer::Integer;
use num_traits::{ToPrimitive, Zero};

use super::{boxed, Int};
use crate::obj::Gc;

/// The representation on the heap. A value has one only: `Wide` when it does not fit 63 bits, `Huge`
/// when it does not fit 128.
pub enum Big {
    /// The low and the high half, for 8-byte alignment.
    Wide(u64, i64),
    Huge(BigInt),
}

impl Int {
    /// The heap value of an int that is not small.
    fn heap(&self) -> &Big {
        debug_assert!(!self.is_small());
        // SAFETY: an int word that is not small is a pointer to a Boxed<Big>.
        unsafe { Gc::<Big>::of(self.as_obj()) }
    }

    #[inline]
    pub fn from_i128(v: i128) -> Int {
        if (v << 65) >> 65 == v { Int::of_small_word(((v as i64) << 1) | 1) } else { boxed(Big::Wide(v as u64, (v >> 64) as i64)) }
    }

    pub fn from_u128(v: u128) -> Int {
        match i128::try_from(v) {
            Ok(v) => Int::from_i128(v),
            Err(_) => from_big(BigInt::from(v)),
        }
    }

    /// The value, when it fits 128 bits.
    #[inline]
    pub fn to_i128(&self) -> Option<i128> {
        match self.small() {
            Some(v) => Some(v as i128),
            None => match self.heap() {
                Big::Wide(low, high) => Some(((*high as i128) << 64) | *low as i128),
                Big::Huge(_) => None,
            },
        }
    }
}

/// The int of a num-bigint value.
fn from_big(v: BigInt) -> Int {
    match v.to_i128() {
        Some(v) => Int::from_i128(v),
        None => boxed(Big::Huge(v)),
    }
}

/// The value for num-bigint.
fn big(v: &Int) -> Cow<'_, BigInt> {
    match v.to_i128() {
        Some(v) => Cow::Owned(BigInt::from(v)),
        None => match v.heap() {
            Big::Huge(v) => Cow::Borrowed(v),
            Big::Wide(..) => unreachable!("a wide int fits"),
        },
    }
}

pub fn is_negative(v: &Int) -> bool {
    match v.heap() {
        Big::Wide(_, high) => *high < 0,
        Big::Huge(v) => v.sign() == Sign::Minus,
    }
}

macro_rules! operation {
    ($($name:ident $op:tt)*) => { $(
        pub fn $name(a: &Int, b: &Int) -> Int {
            from_big(&*big(a) $op &*big(b))
        }
    )* };
}
operation! { add + sub - mul * bitand & bitor | bitxor ^ }

pub fn cmp(a: &Int, b: &Int) -> Ordering {
    big(a).cmp(&big(b))
}

/// Floor division and its remainder; `b` is not 0.
pub fn div_mod(a: &Int, b: &Int) -> (Int, Int) {
    let (q, r) = big(a).div_mod_floor(&big(b));
    (from_big(q), from_big(r))
}

pub fn shift_left(a: &Int, by: u64) -> Int {
    from_big(&*big(a) << by)
}

/// Towards negative infinity.
pub fn shift_right(a: &Int, by: u64) -> Int {
    from_big(&*big(a) >> by)
}

pub fn power(base: &Int, exponent: u32) -> Int {
    from_big(big(base).pow(exponent))
}

/// `base ** exponent % modulus` with the sign of `modulus`, which is not 0; `exponent` is not negative.
pub fn power_mod(base: &Int, exponent: &Int, modulus: &Int) -> Int {
    from_big(big(base).modpow(&big(exponent), &big(modulus)))
}

/// The inverse of `a` modulo `m`, if there is one; `m` is positive.
pub fn inverse_mod(a: &Int, m: &Int) -> Option<Int> {
    big(a).modinv(&big(m)).map(from_big)
}

pub fn gcd(a: &Int, b: &Int) -> Int {
    from_big(big(a).gcd(&big(b)))
}

/// The greatest int whose square is not beyond `v`, which is not negative.
pub fn sqrt(v: &Int) -> Int {
    from_big(big(v).sqrt())
}

/// The number of bits of `abs(v)`.
pub fn bits(v: &Int) -> u64 {
    match v.to_i128() {
        Some(v) => 128 - v.unsigned_abs().leading_zeros() as u64,
        None => big(v).bits(),
    }
}

/// The number of ones in `abs(v)`.
pub fn ones(v: &Int) -> u64 {
    match v.to_i128() {
        Some(v) => v.unsigned_abs().count_ones() as u64,
        None => big(v).magnitude().count_ones(),
    }
}

pub fn trailing_zeros(v: &Int) -> u64 {
    big(v).trailing_zeros().unwrap_or(0)
}

/// The nearest float, ties to even; infinite when there is none.
pub fn to_f64(v: &Int) -> f64 {
    match v.to_i128() {
        Some(v) => v as f64,
        None => big(v).to_f64().unwrap_or(f64::INFINITY),
    }
}

/// `abs(v)` modulo `modulus`.
pub fn abs_modulo(v: &Int, modulus: u64) -> u64 {
    match v.to_i128() {
        Some(v) => (v.unsigned_abs() % modulus as u128) as u64,
        None => (big(v).magnitude() % modulus).to_u64().unwrap_or(0),
    }
}

/// `abs(a) * 2**shift // abs(b)`, with the lowest bit set too if the division is not exact; fits 128 bits by the caller's choice of `shift`.
pub fn scaled_quotient(a: &Int, b: &Int, shift: i64) -> u128 {
    let (mut a, mut b): (BigUint, BigUint) = (big(a).magnitude().clone(), big(b).magnitude().clone());
    if shift >= 0 {
        a <<= shift as u64;
    } else {
        b <<= shift.unsigned_abs();
    }
    let (quotient, remainder) = a.div_rem(&b);
    quotient.to_u128().unwrap_or(u128::MAX) | !remainder.is_zero() as u128
}

/// Digits in a base of 2 to 36, without sign.
pub fn digits(v: &Int, base: u32) -> String {
    big(v).magnitude().to_str_radix(base)
}

/// Of ASCII digits that are of the base.
pub fn from_digits(negative: bool, digits: &[u8], base: u32) -> Int {
    let v = BigUint::parse_bytes(digits, base).unwrap_or_default();
    from_big(BigInt::from_biguint(if negative { Sign::Minus } else { Sign::Plus }, v))
}

/// `abs(v)`, little end first.
pub fn magnitude_bytes(v: &Int) -> Vec<u8> {
    match v.to_i128() {
        Some(v) => v.unsigned_abs().to_le_bytes().to_vec(),
        None => big(v).magnitude().to_bytes_le(),
    }
}

/// Of a magnitude, little end first.
pub fn from_magnitude(negative: bool, bytes: &[u8]) -> Int {
    from_big(BigInt::from_bytes_le(if negative { Sign::Minus } else { Sign::Plus }, bytes))
}

/// Of two's complement, little end first.
pub fn from_signed_bytes(bytes: &[u8]) -> Int {
    from_big(BigInt::from_signed_bytes_le(bytes))
}
