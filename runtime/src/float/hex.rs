//! `float.hex` and `float.fromhex`.

use crate::exc;
use crate::int::{scale, trim};
use crate::raise::Res;

/// `v.hex()`
pub fn hex(v: f64) -> String {
    if !v.is_finite() {
        return super::repr(v);
    }
    let sign = if v.is_sign_negative() { "-" } else { "" };
    if v == 0.0 {
        return format!("{sign}0x0.0p+0");
    }
    let bits = v.to_bits();
    let exponent = ((bits >> 52) & 0x7ff) as i64;
    let fraction = bits & ((1 << 52) - 1);
    let (lead, exponent) = if exponent == 0 { (0, -1022) } else { (1, exponent - 1023) };
    format!("{sign}0x{lead}.{fraction:013x}p{exponent:+}")
}

/// `float.fromhex(text)`
///
/// # Errors
/// ValueError "invalid hexadecimal floating-point string", OverflowError.
pub fn fromhex(text: &str) -> Res<f64> {
    let text = trim(text.as_bytes());
    let (negative, rest) = match text.first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    let named = |name: &[u8]| rest.eq_ignore_ascii_case(name);
    let magnitude = if named(b"inf") || named(b"infinity") {
        f64::INFINITY
    } else if named(b"nan") {
        f64::NAN
    } else {
        let Some((m, exponent)) = read(rest) else {
            return Err(exc::value_error("invalid hexadecimal floating-point string"));
        };
        let v = if m == 0 { 0.0 } else { scale(m, exponent) };
        if v.is_infinite() {
            return Err(exc::overflow_error("hexadecimal value too large to represent as a float"));
        }
        v
    };
    Ok(if negative { -magnitude } else { magnitude })
}

/// `0x1.8p3` as a whole number and its power of two. The number's lowest bit may stand for further digits.
fn read(text: &[u8]) -> Option<(u128, i64)> {
    let text = match text {
        [b'0', b'x' | b'X', rest @ ..] => rest,
        _ => text,
    };
    let end = text.iter().position(|c| matches!(c, b'p' | b'P')).unwrap_or(text.len());
    let (mut m, mut exponent, mut point, mut count) = (0u128, 0i64, false, 0);
    for &c in &text[..end] {
        if c == b'.' {
            if point {
                return None;
            }
            point = true;
            continue;
        }
        let digit = (c as char).to_digit(16)? as u128;
        count += 1;
        if m >> 120 == 0 {
            m = m << 4 | digit;
            exponent -= if point { 4 } else { 0 };
        } else {
            m |= (digit != 0) as u128;
            exponent += if point { 0 } else { 4 };
        }
    }
    if count == 0 {
        return None;
    }
    if end < text.len() {
        exponent += power(&text[end + 1..])?;
    }
    Some((m, exponent))
}

/// A decimal exponent; great ones saturate.
fn power(text: &[u8]) -> Option<i64> {
    let (negative, digits) = match text.first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let v = digits.iter().fold(0i64, |v, &c| (v * 10 + (c - b'0') as i64).min(1 << 40));
    Some(if negative { -v } else { v })
}
