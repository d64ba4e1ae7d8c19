//! Strings between quotes.

use crate::str::{Builder, Str};

/// The escape of a byte that cannot stand as it is.
fn escape(out: &mut Builder, b: u8) {
    match b {
        b'"' => out.ascii(b"\\\""),
        b'\\' => out.ascii(b"\\\\"),
        b'\n' => out.ascii(b"\\n"),
        b'\r' => out.ascii(b"\\r"),
        b'\t' => out.ascii(b"\\t"),
        8 => out.ascii(b"\\b"),
        12 => out.ascii(b"\\f"),
        _ => unit(out, b as u16),
    }
}
fn unit(out: &mut Builder, u: u16) {
    let digit = |shift: u16| b"0123456789abcdef"[(u >> shift) as usize & 15];
    out.ascii(&[b'\\', b'u', digit(12), digit(8), digit(4), digit(0)]);
}
fn is_plain(b: u8) -> bool {
    b >= b' ' && b != b'"' && b != b'\\'
}

/// `"…"`, with what is not ASCII as it is.
pub fn quote(out: &mut Builder, s: &Str) {
    if s.is_ascii() {
        return ascii(out, s.as_bytes(), is_plain);
    }
    out.ascii(b"\"");
    for c in s.chars() {
        match u8::try_from(c) {
            Ok(b) if b < 128 && !is_plain(b) => escape(out, b),
            _ => out.char(c),
        }
    }
    out.ascii(b"\"");
}

/// `"…"` in ASCII.
pub fn quote_ascii(out: &mut Builder, s: &Str) {
    if s.is_ascii() {
        return ascii(out, s.as_bytes(), |b| is_plain(b) && b < 127);
    }
    out.ascii(b"\"");
    for c in s.chars() {
        match c {
            0..127 if is_plain(c as u8) => out.ascii(&[c as u8]),
            0..=127 => escape(out, c as u8),
            0..=0xffff => unit(out, c as u16),
            _ => {
                unit(out, (0xd7c0 + (c >> 10)) as u16);
                unit(out, 0xdc00 | c as u16 & 0x3ff);
            }
        }
    }
    out.ascii(b"\"");
}

fn ascii(out: &mut Builder, mut rest: &[u8], plain: fn(u8) -> bool) {
    out.ascii(b"\"");
    while let Some(at) = rest.iter().position(|b| !plain(*b)) {
        out.ascii(&rest[..at]);
        escape(out, rest[at]);
        rest = &rest[at + 1..];
    }
    out.ascii(rest);
    out.ascii(b"\"");
}
