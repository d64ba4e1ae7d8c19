//! Ints to text and from it, in every base.

use std::borrow::Cow;
use std::cell::Cell;

use super::{big, Int};
use crate::exc::{self, Message};
use crate::obj::Obj;
use crate::raise::{Raised, Res};
use crate::str::{unicode, Str};

/// `sys.set_int_max_str_digits`: conversions that are not of a power of two and take longer are refused.
struct Limit(Cell<usize>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Limit {}
static LIMIT: Limit = Limit(Cell::new(4300));
/// Numbers of fewer digits are never refused.
const THRESHOLD: usize = 640;

/// `sys.get_int_max_str_digits()`
pub fn max_str_digits() -> usize {
    LIMIT.0.get()
}
/// `sys.set_int_max_str_digits(n)`; 0 is no limit.
///
/// # Errors
/// ValueError for 1 to 639.
pub fn set_max_str_digits(n: usize) -> Res<()> {
    if n != 0 && n < THRESHOLD {
        return Err(exc::value_error("maxdigits must be 0 or larger than 640"));
    }
    LIMIT.0.set(n);
    Ok(())
}

fn is_beyond_limit(digits: usize) -> bool {
    let limit = LIMIT.0.get();
    limit != 0 && digits > THRESHOLD && digits > limit
}

impl Int {
    /// `str(self)`
    ///
    /// # Errors
    /// ValueError beyond `sys.get_int_max_str_digits()`.
    pub fn to_text(&self) -> Res<String> {
        if let Some(v) = self.small() {
            return Ok(v.to_string());
        }
        // A number of this many bits has at least that many digits.
        let least = (big::bits(self) as f64 * std::f64::consts::LOG10_2) as usize;
        let too_long = || {
            let limit = LIMIT.0.get();
            exc::value_error(format!(
                "Exceeds the limit ({limit} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit"
            ))
        };
        if is_beyond_limit(least) {
            return Err(too_long());
        }
        let text = self.to_base(10);
        if is_beyond_limit(text.len() - text.starts_with('-') as usize) {
            return Err(too_long());
        }
        Ok(text)
    }

    /// Digits in a base of 2 to 36, after "-" when negative, without prefix; of any length.
    pub fn to_base(&self, base: u32) -> String {
        match self.small() {
            Some(v) if base == 10 => v.to_string(),
            Some(v) => small_digits(v, base),
            None if self.is_negative() => format!("-{}", big::digits(self, base)),
            None => big::digits(self, base),
        }
    }

    /// `int(text, base)`
    ///
    /// # Errors
    /// ValueError with CPython's texts.
    pub fn parse(text: &Str, base: i64) -> Res<Int> {
        check_base(base)?;
        if base == 10 {
            if let Some(v) = short(text.as_bytes()) {
                return Ok(Int::new(v));
            }
        }
        match read(&ascii(text), base as u32) {
            Ok(v) => Ok(v),
            Err(Failure::Invalid) => Err(exc::value_error(Message::Later(|text, base| invalid(base, text.repr().as_str()), text.clone(), base))),
            Err(f) => Err(f.raise(base, "")),
        }
    }
}

fn small_digits(v: i64, base: u32) -> String {
    let mut digits = Vec::new();
    let mut rest = v.unsigned_abs();
    loop {
        digits.push(b"0123456789abcdefghijklmnopqrstuvwxyz"[(rest % base as u64) as usize]);
        rest /= base as u64;
        if rest == 0 {
            break;
        }
    }
    if v < 0 {
        digits.push(b'-');
    }
    digits.iter().rev().map(|&d| d as char).collect()
}

/// `int(b"…", base)`; `original` is what was given, for the error's text.
pub fn parse_bytes(text: &[u8], base: i64, original: &Obj) -> Res<Int> {
    check_base(base)?;
    match read(text, base as u32) {
        Ok(v) => Ok(v),
        Err(f) => {
            // As bytes, whatever type it has.
            let shown = match original.ty().buffer {
                Some(_) => crate::bytes::Bytes::from(text).into_obj().repr()?,
                None => original.repr()?,
            };
            Err(f.raise(base, shown.as_str()))
        }
    }
}

fn check_base(base: i64) -> Res<()> {
    if base != 0 && !(2..=36).contains(&base) {
        return Err(exc::value_error("int() base must be >= 2 and <= 36, or 0"));
    }
    Ok(())
}

/// Text of a number with its decimal digits and spaces made ASCII; other characters become "?", which no number has.
pub(crate) fn ascii(text: &Str) -> Cow<'_, [u8]> {
    if text.is_ascii() {
        return text.as_bytes().into();
    }
    text.chars()
        .map(|c| match unicode::decimal(c) {
            Some(digit) => b'0' + digit as u8,
            None if c < 128 => c as u8,
            None if unicode::is_space(c) => b' ',
            None => b'?',
        })
        .collect()
}

/// A few digits, which most texts are.
#[inline]
fn short(text: &[u8]) -> Option<i64> {
    if text.is_empty() || text.len() > 18 || !text.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(text.iter().fold(0, |v, &c| v * 10 + (c - b'0') as i64))
}

fn invalid(base: i64, repr: &str) -> String {
    let repr: String = repr.chars().take(200).collect();
    format!("invalid literal for int() with base {base}: {repr}")
}

enum Failure {
    Invalid,
    /// More digits than the limit.
    TooLong(usize),
}

impl Failure {
    fn raise(self, base: i64, repr: &str) -> Raised {
        match self {
            Failure::Invalid => exc::value_error(invalid(base, repr)),
            Failure::TooLong(digits) => exc::value_error(format!(
                "Exceeds the limit ({} digits) for integer string conversion: value has {digits} digits; use sys.set_int_max_str_digits() to increase the limit",
                LIMIT.0.get()
            )),
        }
    }
}

/// What `str.strip()` takes from ASCII text (of numbers: not \x1c to \x1f in bytes, which no number has anyway).
pub(crate) fn is_ascii_space(c: u8) -> bool {
    matches!(c, b' ' | b'\t' | b'\n' | b'\r' | 0x0b | 0x0c | 0x1c..=0x1f)
}

pub(crate) fn trim(text: &[u8]) -> &[u8] {
    let start = text.iter().position(|&c| !is_ascii_space(c)).unwrap_or(text.len());
    let end = text.iter().rposition(|&c| !is_ascii_space(c)).map_or(start, |i| i + 1);
    &text[start..end]
}

fn read(text: &[u8], base: u32) -> Result<Int, Failure> {
    let text = trim(text);
    let (negative, text) = match text.first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    let prefix = match text {
        [b'0', b'x' | b'X', ..] => 16,
        [b'0', b'o' | b'O', ..] => 8,
        [b'0', b'b' | b'B', ..] => 2,
        _ => 0,
    };
    let (base, text, plain) = match (base, prefix) {
        (0, 0) => (10, text, true),
        (0, p) => (p, &text[2..], false),
        (b, p) if b == p => (b, &text[2..], false),
        (b, _) => (b, text, false),
    };
    let prefixed = prefix != 0 && !plain && base == prefix;
    let digits = strip_underscores(text, prefixed).ok_or(Failure::Invalid)?;
    if digits.is_empty() || digits.iter().any(|&c| (c as char).to_digit(base).is_none()) {
        return Err(Failure::Invalid);
    }
    // In base 0 a literal does not begin with 0, but for zero itself.
    if plain && digits[0] == b'0' && digits.iter().any(|&c| c != b'0') {
        return Err(Failure::Invalid);
    }
    if !base.is_power_of_two() && is_beyond_limit(digits.len()) {
        return Err(Failure::TooLong(digits.len()));
    }
    let short = if base <= 10 { 18 } else { 12 };
    if digits.len() <= short {
        let v = digits.iter().fold(0i64, |v, &c| v * base as i64 + (c as char).to_digit(base).unwrap_or(0) as i64);
        return Ok(Int::new(if negative { -v } else { v }));
    }
    Ok(big::from_digits(negative, &digits, base))
}

/// Underscores stand between digits, and after a base's prefix.
fn strip_underscores(text: &[u8], prefixed: bool) -> Option<Cow<'_, [u8]>> {
    if !text.contains(&b'_') {
        return Some(text.into());
    }
    let mut digits = Vec::with_capacity(text.len());
    let mut after_digit = prefixed;
    for &c in text {
        match c {
            b'_' if !after_digit => return None,
            b'_' => after_digit = false,
            _ => {
                digits.push(c);
                after_digit = true;
            }
        }
    }
    after_digit.then(|| digits.into())
}
