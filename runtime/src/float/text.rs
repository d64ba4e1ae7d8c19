//! Floats to text and from it.

use super::decimal::{digits, fixed, short, Digits};
use crate::exc::{self, Message};
use crate::int::{ascii, trim};
use crate::obj::Obj;
use crate::raise::Res;
use crate::str::Str;

/// `repr(v)`: as few digits as read back as `v`.
pub fn repr(v: f64) -> String {
    if v.is_nan() {
        return "nan".to_string();
    }
    let sign = if v.is_sign_negative() { "-" } else { "" };
    if v.is_infinite() {
        return format!("{sign}inf");
    }
    if let Some((n, places)) = short(v.abs()) {
        let (n, places) = if places == 0 { (n * 10, 1) } else { (n, places) };
        let text = fixed(v.is_sign_negative(), n, places, true, &mut [0; 64]).to_vec();
        return String::from_utf8(text).expect("ASCII");
    }
    let (digits, point) = digits(v, Digits::Shortest);
    let digits = String::from_utf8_lossy(&digits);
    let count = digits.len() as i32;
    if point <= -4 || point > 16 {
        let e = point - 1;
        let rest = if count > 1 { format!(".{}", &digits[1..]) } else { String::new() };
        return format!("{sign}{}{rest}e{}{:02}", &digits[..1], if e < 0 { '-' } else { '+' }, e.abs());
    }
    if point <= 0 {
        format!("{sign}0.{:0<1$}{digits}", "", -point as usize)
    } else if point >= count {
        format!("{sign}{digits}{:0<1$}.0", "", (point - count) as usize)
    } else {
        let (whole, fraction) = digits.split_at(point as usize);
        format!("{sign}{whole}.{fraction}")
    }
}

/// `float(text)`
///
/// # Errors
/// ValueError "could not convert string to float: 'x'".
pub fn parse(text: &Str) -> Res<f64> {
    read(&ascii(text)).ok_or_else(|| exc::value_error(Message::Later(|text, _| invalid(text.repr().as_str()), text.clone(), 0)))
}

/// `float(b"…")`; `original` is what was given, for the error's text.
pub fn parse_bytes(text: &[u8], original: &Obj) -> Res<f64> {
    match read(text) {
        Some(v) => Ok(v),
        None => Err(exc::value_error(invalid(original.repr()?.as_str()))),
    }
}

fn invalid(repr: &str) -> String {
    format!("could not convert string to float: {repr}")
}

fn read(text: &[u8]) -> Option<f64> {
    let text = trim(text);
    let plain;
    let text = if text.contains(&b'_') {
        plain = without_underscores(text)?;
        &plain
    } else {
        text
    };
    let unsigned = match text.first()? {
        b'+' | b'-' => &text[1..],
        _ => text,
    };
    let named = |name: &[u8]| unsigned.eq_ignore_ascii_case(name);
    let is_number = || unsigned.iter().all(|c| matches!(c, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-'));
    if !(named(b"inf") || named(b"infinity") || named(b"nan") || is_number()) {
        return None;
    }
    // Rust reads the same grammar.
    std::str::from_utf8(text).ok()?.parse().ok()
}

/// Underscores stand between two digits.
fn without_underscores(text: &[u8]) -> Option<Vec<u8>> {
    for (i, &c) in text.iter().enumerate() {
        let digit = |at: Option<usize>| at.and_then(|at| text.get(at)).is_some_and(u8::is_ascii_digit);
        if c == b'_' && !(digit(i.checked_sub(1)) && digit(Some(i + 1))) {
            return None;
        }
    }
    Some(text.iter().copied().filter(|&c| c != b'_').collect())
}
