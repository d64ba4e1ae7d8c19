//! Decimal digits of floats, correctly rounded: what formatting and `round` stand on (David Gay's dtoa).

use std::fmt::Write;

use crate::exc;
use crate::raise::Res;

/// How many digits are wanted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Digits {
    /// As few as read back as the same float.
    Shortest,
    /// This many significant ones (at least 1).
    Significant(usize),
    /// This many after the point; before it when negative.
    Fraction(i32),
}

/// The decimal digits of the finite `abs(v)` and where the point is: `(b"125", 2)` is 12.5, `(b"1", -2)` is 0.001.
/// Zero is `(b"0", 1)`, and so is what rounds to it. Trailing zeros are there as far as `how` asks for digits.
pub fn digits(v: f64, how: Digits) -> (Vec<u8>, i32) {
    let v = v.abs();
    match how {
        Digits::Shortest => shortest(v),
        Digits::Significant(n) => scientific(format!("{:.*e}", n.max(1) - 1, v)),
        Digits::Fraction(n) if n >= 0 => {
            let mut text = String::new();
            let _ = write!(text, "{:.*}", n as usize, v);
            let point = text.find('.').unwrap_or(text.len()) as i32;
            let all: Vec<u8> = text.bytes().filter(|&c| c != b'.').collect();
            let zeros = all.iter().position(|&c| c != b'0').unwrap_or(all.len());
            if zeros == all.len() { (b"0".to_vec(), 1) } else { (all[zeros..].to_vec(), point - zeros as i32) }
        }
        Digits::Fraction(n) => before_the_point(v, n),
    }
}

/// `v * 10 ** places`, rounded to the nearest integer and from the middle to the even one, where 128 bits hold all of it.
pub fn scaled(v: f64, places: usize) -> Option<u64> {
    if places > 19 {
        return None;
    }
    let bits = v.to_bits();
    let exponent = (bits >> 52) as i32;
    // Neither negative nor denormal, nor too small for the shift below.
    if !(1023 - 70..1023 + 63).contains(&exponent) {
        return if bits == 0 { Some(0) } else { None };
    }
    let mantissa = bits & ((1 << 52) - 1) | 1 << 52;
    let shift = exponent - 1023 - 52;
    if places <= 9 && shift < 0 {
        // Most fractions that programs print have few bits.
        let zeros = mantissa.trailing_zeros().min(-shift as u32);
        let (odd, shift) = (mantissa >> zeros, -shift as u32 - zeros);
        let scale = 10_u64.pow(places as u32);
        if odd.leading_zeros() + scale.leading_zeros() >= 64 && shift < 64 {
            return Some(rounded(odd * scale, shift));
        }
    }
    let mantissa = mantissa as u128 * 10_u128.pow(places as u32);
    if shift >= 0 {
        return u64::try_from(mantissa << shift).ok();
    }
    let shift = -shift as u32;
    let (whole, rest, half) = (mantissa >> shift, mantissa & ((1 << shift) - 1), 1 << (shift - 1));
    let up = rest > half || rest == half && whole & 1 == 1;
    u64::try_from(whole + up as u128).ok()
}

/// `v / 2 ** shift`, rounded to the nearest integer and from the middle to the even one.
fn rounded(v: u64, shift: u32) -> u64 {
    if shift == 0 {
        return v;
    }
    let (whole, rest, half) = (v >> shift, v & ((1 << shift) - 1), 1 << (shift - 1));
    whole + (rest > half || rest == half && whole & 1 == 1) as u64
}

/// `n` over `10 ** precision`.
pub fn fixed(negative: bool, mut n: u64, precision: usize, point: bool, room: &mut [u8; 64]) -> &[u8] {
    let mut at = room.len();
    let mut put = |c: u8| {
        at -= 1;
        room[at] = c;
    };
    for i in 0.. {
        if i == precision && (precision > 0 || point) {
            put(b'.');
        }
        if n == 0 && i > precision {
            break;
        }
        if n < 1 << 32 {
            put(b'0' + (n as u32 % 10) as u8);
            n = (n as u32 / 10) as u64;
        } else {
            put(b'0' + (n % 10) as u8);
            n /= 10;
        }
    }
    if negative {
        put(b'-');
    }
    &room[at..]
}

/// The digits of a float that few of them give exactly: no other so short a number is that float.
pub fn short(v: f64) -> Option<(u64, usize)> {
    let mut scale = 1.0;
    for places in 0..5 {
        let n = v * scale;
        if n >= 1e15 {
            return None;
        }
        if n == n.trunc() && n / scale == v {
            let (mut n, mut places) = (n as u64, places);
            while places > 0 && n % 10 == 0 {
                (n, places) = (n / 10, places - 1);
            }
            return Some((n, places));
        }
        scale *= 10.0;
    }
    None
}

/// Rust's shortest digits; where two candidates are equally near, Python takes the even one.
fn shortest(v: f64) -> (Vec<u8>, i32) {
    let found = scientific(format!("{v:e}"));
    let count = found.0.len();
    // A tie needs a fraction so coarse that the whole part already has 15 digits.
    if count < 15 {
        return found;
    }
    let even = format!("{:.*e}", count - 1, v);
    if even.parse() == Ok(v) { scientific(even) } else { found }
}

/// Digits of `1.25e-3`.
fn scientific(text: String) -> (Vec<u8>, i32) {
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let digits: Vec<u8> = mantissa.bytes().filter(|&c| c != b'.').collect();
    let point = if digits[0] == b'0' { 1 } else { exponent.parse::<i32>().unwrap_or(0) + 1 };
    (digits, point)
}

/// Rounded to tens, hundreds …: `n` is negative.
fn before_the_point(v: f64, n: i32) -> (Vec<u8>, i32) {
    let zero = || (b"0".to_vec(), 1);
    if v == 0.0 {
        return zero();
    }
    // 17 digits tell on which side of a power of ten v is.
    let (_, point) = digits(v, Digits::Significant(17));
    let kept = point + n;
    if kept > 0 {
        return digits(v, Digits::Significant(kept as usize));
    }
    // Nothing is kept: one unit when v is beyond half of it (a tie goes to 0, which is even).
    let (exact, at) = digits(v, Digits::Significant(400));
    let beyond_half = kept == 0 && at == point && (exact[0] > b'5' || (exact[0] == b'5' && exact[1..].iter().any(|&c| c != b'0')));
    if beyond_half { (b"1".to_vec(), -n + 1) } else { zero() }
}

/// `round(v, places)`: correctly rounded, exact ties to even.
///
/// # Errors
/// OverflowError "rounded value too large to represent".
pub fn round(v: f64, places: i64) -> Res<f64> {
    if !v.is_finite() || v == 0.0 || places > 323 {
        return Ok(v);
    }
    if places < -308 {
        return Ok(0.0 * v);
    }
    let (digits, point) = digits(v, Digits::Fraction(places as i32));
    let text = format!("{}e{}", String::from_utf8_lossy(&digits), point - digits.len() as i32);
    let rounded = text.parse::<f64>().unwrap_or(0.0);
    if rounded.is_infinite() {
        return Err(exc::overflow_error("rounded value too large to represent"));
    }
    Ok(rounded.copysign(v))
}
