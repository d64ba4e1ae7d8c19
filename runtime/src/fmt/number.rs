//! `format(v, spec)` of ints and floats, and the text of floats that `%` and `round` share.

use std::io::Write;

use super::spec::{unknown_kind, Spec, Who};
use crate::exc::{overflow_error, value_error};
use crate::float::{self, digits, Digits};
use crate::int::Int;
use crate::raise::Res;
use crate::str::Builder;

/// `str(v)` at the end of `b`.
pub fn put_i64(b: &mut Builder, v: i64) {
    b.ascii(decimal(v, &mut [0; 20]));
}

fn decimal(v: i64, room: &mut [u8; 20]) -> &[u8] {
    let mut at = room.len();
    let mut left = v.unsigned_abs();
    while left >= 1 << 32 {
        at -= 1;
        room[at] = b'0' + (left % 10) as u8;
        left /= 10;
    }
    let mut left = left as u32;
    loop {
        at -= 1;
        room[at] = b'0' + (left % 10) as u8;
        left /= 10;
        if left == 0 {
            break;
        }
    }
    if v < 0 {
        at -= 1;
        room[at] = b'-';
    }
    &room[at..]
}

/// What a number consists of, in the order in which it is written.
struct Parts<'a> {
    negative: bool,
    prefix: &'a str,
    /// The digits that are grouped and, after `=`, filled with zeros.
    digits: &'a [u8],
    /// Point, fraction, exponent; or all of what is no number.
    rest: &'a [u8],
}

/// `[left][sign][prefix][middle][grouped digits][rest][right]`
fn put_parts(b: &mut Builder, parts: Parts, spec: &Spec, group: usize) {
    let sign: &[u8] = match (parts.negative, spec.sign) {
        (true, _) => b"-",
        (false, b'+') => b"+",
        (false, b' ') => b" ",
        _ => b"",
    };
    let others = sign.len() + parts.prefix.len() + parts.rest.len();
    let width = spec.width.unwrap_or(0);
    if group == 0 && width <= others + parts.digits.len() {
        b.ascii(sign);
        b.ascii(parts.prefix.as_bytes());
        b.ascii(parts.digits);
        b.ascii(parts.rest);
        return;
    }
    let zeros_to = if spec.fill == 48 && spec.align == b'=' { width.saturating_sub(others) } else { 0 };
    let regrouped;
    let zeros = if group == 0 && !parts.digits.is_empty() { zeros_to.saturating_sub(parts.digits.len()) } else { 0 };
    let digits = if parts.digits.is_empty() || group == 0 {
        parts.digits
    } else {
        regrouped = grouped(parts.digits, zeros_to, group, spec.grouping);
        &regrouped
    };
    let n = width.saturating_sub(others + zeros + digits.len());
    let (left, middle, right) = match spec.align {
        b'<' => (0, 0, n),
        b'^' => (n / 2, 0, n - n / 2),
        b'=' => (0, n, 0),
        _ => (n, 0, 0),
    };
    b.fill(spec.fill, left);
    b.ascii(sign);
    b.ascii(parts.prefix.as_bytes());
    b.fill(spec.fill, middle);
    b.fill(48, zeros);
    b.ascii(digits);
    b.ascii(parts.rest);
    b.fill(spec.fill, right);
}

/// Digits with a separator before every `group` of them (0: none), filled with zeros to a width.
fn grouped(digits: &[u8], width: usize, group: usize, separator: u8) -> Vec<u8> {
    let mut out = Vec::with_capacity(digits.len().max(width) * 4 / 3 + 1);
    let (mut left, mut width) = (digits.len() as i64, width as i64);
    let mut first = true;
    loop {
        let all = left.max(width).max(1);
        let n = if group == 0 { all } else { all.min(group as i64) };
        if !first {
            out.push(separator);
        }
        first = false;
        for i in 0..n {
            out.push(if i < left { digits[(left - 1 - i) as usize] } else { b'0' });
        }
        left -= n.min(left);
        width -= n;
        if left <= 0 && width <= 0 {
            break;
        }
        width -= 1;
    }
    out.reverse();
    out
}

pub fn put_int(b: &mut Builder, v: &Int, spec: &Spec, who: Who) -> Res<()> {
    let kind = spec.kind as u8;
    let (base, prefix, group) = match char::from_u32(spec.kind).unwrap_or('?') {
        'd' | 'n' => (10, "", 3),
        'b' => (2, "0b", 4),
        'o' => (8, "0o", 4),
        'x' => (16, "0x", 4),
        'X' => (16, "0X", 4),
        'c' => (0, "", 0),
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%' => return put_float(b, v.to_f64()?, spec, who),
        _ => return Err(unknown_kind(spec.kind, who)),
    };
    let wrong = match spec {
        Spec { precision: Some(_), .. } => "Precision not allowed in integer format specifier",
        Spec { no_minus_zero: true, .. } => "Negative zero coercion (z) not allowed in integer format specifier",
        Spec { sign: 1.., .. } if kind == b'c' => "Sign not allowed with integer format specifier 'c'",
        Spec { alternate: true, .. } if kind == b'c' => "Alternate form (#) not allowed with integer format specifier 'c'",
        _ => "",
    };
    if !wrong.is_empty() {
        return Err(value_error(wrong));
    }
    if kind == b'c' {
        return put_code(b, v, spec);
    }
    let mut room = [0; 20];
    let mut long;
    let text = match v.small() {
        Some(v) if base == 10 => decimal(v, &mut room),
        _ => {
            long = if base == 10 { v.to_text()? } else { v.to_base(base) };
            if kind == b'X' {
                long.make_ascii_uppercase();
            }
            long.as_bytes()
        }
    };
    let negative = text[0] == b'-';
    let prefix = if spec.alternate { prefix } else { "" };
    let parts = Parts { negative, prefix, digits: &text[negative as usize..], rest: b"" };
    put_parts(b, parts, spec, if spec.grouping == 0 { 0 } else { group });
    Ok(())
}

/// The character of a code point.
fn put_code(b: &mut Builder, v: &Int, spec: &Spec) -> Res<()> {
    let Some(c) = v.to_i64() else {
        return Err(overflow_error("Python int too large to convert to C long"));
    };
    if !(0..=0x10ffff).contains(&c) {
        return Err(overflow_error("%c arg not in range(0x110000)"));
    }
    let n = spec.width.unwrap_or(0).saturating_sub(1);
    let left = match spec.align {
        b'<' => 0,
        b'^' => n / 2,
        _ => n,
    };
    b.fill(spec.fill, left);
    b.char(c as u32);
    b.fill(spec.fill, n - left);
    Ok(())
}

pub fn put_float(b: &mut Builder, v: f64, spec: &Spec, who: Who) -> Res<()> {
    put_real(b, v, spec, who, true)
}

/// `fraction`: where no type is given, `1.0` and not `1`.
pub fn put_real(b: &mut Builder, v: f64, spec: &Spec, who: Who, fraction: bool) -> Res<()> {
    let mut how = FloatText { alternate: spec.alternate, no_minus_zero: spec.no_minus_zero, ..FloatText::default() };
    let (mut v, mut percent) = (v, false);
    let mut precision = spec.precision;
    match char::from_u32(spec.kind).unwrap_or('?') {
        '\0' => {
            how.keep_fraction = fraction;
            how.kind = if precision.is_some() { b'g' } else { b'r' };
        }
        'n' => how.kind = b'g',
        '%' => {
            (how.kind, v, percent) = (b'f', v * 100.0, true);
        }
        c @ ('e' | 'f' | 'g') => how.kind = c as u8,
        c @ ('E' | 'F' | 'G') => {
            how.kind = c.to_ascii_lowercase() as u8;
            how.upper = true;
        }
        _ => return Err(unknown_kind(spec.kind, who)),
    }
    if precision.is_some_and(|p| p > i32::MAX as usize) {
        return Err(value_error("precision too big"));
    }
    how.precision = precision.take().unwrap_or(6);
    crate::str::room(how.precision)?;
    let mut room = [0; 64];
    let plain = how.kind == b'f' && !percent && !how.no_minus_zero && v.is_finite();
    let quick = if plain { float::scaled(v.abs(), how.precision) } else { None };
    let mut long;
    let text = match quick {
        Some(n) => float::fixed(v.is_sign_negative(), n, how.precision, how.alternate, &mut room),
        None => {
            long = float_text(v, &how);
            if percent {
                long.push(b'%');
            }
            &long
        }
    };
    let negative = text.first() == Some(&b'-');
    let text = &text[negative as usize..];
    let whole = text.iter().take_while(|c| c.is_ascii_digit()).count();
    let parts = Parts { negative, prefix: "", digits: &text[..whole], rest: &text[whole..] };
    put_parts(b, parts, spec, if spec.grouping == 0 { 0 } else { 3 });
    Ok(())
}

/// How a float is written: CPython's `PyOS_double_to_string`.
#[derive(Default)]
pub struct FloatText {
    /// `e`, `f`, `g`, or `r` for the shortest.
    pub kind: u8,
    pub precision: usize,
    pub upper: bool,
    /// `#`: keep the point, and zeros of `g`.
    pub alternate: bool,
    /// `1.0`, not `1`.
    pub keep_fraction: bool,
    pub no_minus_zero: bool,
}

/// The float as text, ASCII.
pub fn float_text(v: f64, how: &FloatText) -> Vec<u8> {
    if !v.is_finite() {
        let text: &[u8] = if v.is_nan() { b"nan" } else if v < 0.0 { b"-inf" } else { b"inf" };
        return if how.upper { text.to_ascii_uppercase() } else { text.to_vec() };
    }
    if how.kind == b'f' && how.precision <= 1100 && !how.no_minus_zero {
        if let Some(n) = float::scaled(v.abs(), how.precision) {
            return float::fixed(v.is_sign_negative(), n, how.precision, how.alternate, &mut [0; 64]).to_vec();
        }
        // Rust writes these alike.
        let mut out = Vec::with_capacity(24 + how.precision);
        let _ = write!(out, "{v:.*}", how.precision);
        if how.precision == 0 && how.alternate {
            out.push(b'.');
        }
        return out;
    }
    let precision = how.precision as i64;
    // Beyond so many digits every float has zeros.
    let exact = precision.min(1100);
    let (mut found, mut point) = match how.kind {
        b'e' => digits(v, Digits::Significant(exact as usize + 1)),
        b'f' => digits(v, Digits::Fraction(exact as i32)),
        b'g' => digits(v, Digits::Significant(exact.max(1) as usize)),
        _ => digits(v, Digits::Shortest),
    };
    while found.len() > 1 && found.last() == Some(&b'0') {
        found.pop();
    }
    let zero = found == b"0";
    let precision = precision.max((how.kind == b'g') as i64);
    let (exponential, end) = match how.kind {
        b'e' => (true, precision + 1),
        b'f' => (false, point as i64 + precision),
        b'g' => {
            let exponential = point <= -4 || point as i64 > precision - how.keep_fraction as i64;
            (exponential, if how.alternate { precision } else { found.len() as i64 })
        }
        _ => (point <= -4 || point > 16, found.len() as i64),
    };
    let exponent = point - 1;
    if exponential {
        point = 1;
    }
    let start = if point <= 0 { point as i64 - 1 } else { 0 };
    let end = if how.keep_fraction && !exponential { end.max(point as i64 + 1) } else { end.max(point as i64) };
    let mut out = Vec::with_capacity((end - start) as usize + 8);
    if v.is_sign_negative() && !(zero && how.no_minus_zero) {
        out.push(b'-');
    }
    for i in start..end {
        if i == point as i64 {
            out.push(b'.');
        }
        out.push(usize::try_from(i).ok().and_then(|i| found.get(i)).copied().unwrap_or(b'0'));
    }
    if end == point as i64 && how.alternate {
        out.push(b'.');
    }
    if exponential {
        out.push(if how.upper { b'E' } else { b'e' });
        out.push(if exponent < 0 { b'-' } else { b'+' });
        let n = exponent.unsigned_abs();
        if n >= 100 {
            out.push(b'0' + (n / 100) as u8);
        }
        out.extend([b'0' + (n / 10 % 10) as u8, b'0' + (n % 10) as u8]);
    }
    out
}
