//! `repr(s)` and `ascii(s)`.

use super::unicode::is_printable;
use super::{Builder, Str};

/// `\x1b`, `\u20ac`, `\U0001f600`: by the character's size.
pub(crate) fn escape(c: u32, b: &mut Builder) {
    let (mark, digits) = match c {
        0..=0xff => (b'x', 2),
        0x100..=0xffff => (b'u', 4),
        _ => (b'U', 8),
    };
    let mut room = [b'\\', mark, 0, 0, 0, 0, 0, 0, 0, 0];
    for i in 0..digits {
        room[2 + i] = b"0123456789abcdef"[(c >> (4 * (digits - 1 - i)) & 15) as usize];
    }
    b.ascii(&room[..2 + digits]);
}

/// The quote that `repr` takes: `'`, unless that and not `"` is within.
pub(crate) fn quote_for(bytes: &[u8]) -> u8 {
    if bytes.contains(&b'\'') && !bytes.contains(&b'"') { b'"' } else { b'\'' }
}

impl Str {
    /// `repr(s)`
    ///
    /// ```
    /// # use portalis_rt::str::Str;
    /// assert_eq!(Str::from("it's\n\u{a0}é").repr(), "\"it's\\n\\xa0é\"");
    /// ```
    pub fn repr(&self) -> Str {
        let mut b = Builder::with_capacity(self.as_bytes().len() + 2);
        self.repr_into(&mut b);
        b.done()
    }

    pub(crate) fn repr_into(&self, b: &mut Builder) {
        let bytes = self.as_bytes();
        let quote = quote_for(bytes);
        b.ascii(&[quote]);
        if self.is_ascii() {
            let mut rest = bytes;
            while let Some(plain) = rest.iter().position(|c| !(32..127).contains(c) || *c == quote || *c == b'\\') {
                b.ascii(&rest[..plain]);
                put_escaped(rest[plain] as u32, quote, b);
                rest = &rest[plain + 1..];
            }
            b.ascii(rest);
        } else {
            for c in self.chars() {
                if c >= 127 && is_printable(c) {
                    b.char(c);
                } else {
                    put_escaped(c, quote, b);
                }
            }
        }
        b.ascii(&[quote]);
    }

    /// `ascii(s)`
    pub fn ascii(&self) -> Str {
        ascii_of(&self.repr())
    }
}

/// A character of a `repr` that is not a printable one beyond ASCII.
fn put_escaped(c: u32, quote: u8, b: &mut Builder) {
    match c {
        9 => b.ascii(b"\\t"),
        10 => b.ascii(b"\\n"),
        13 => b.ascii(b"\\r"),
        92 => b.ascii(b"\\\\"),
        _ if c == quote as u32 => b.ascii(&[b'\\', quote]),
        32..=126 => b.ascii(&[c as u8]),
        _ => escape(c, b),
    }
}

/// `ascii(x)` of x's repr: what is not ASCII, escaped.
pub fn ascii_of(repr: &Str) -> Str {
    if repr.is_ascii() {
        return repr.clone();
    }
    let mut b = Builder::with_capacity(repr.as_bytes().len() * 2);
    for c in repr.chars() {
        if c < 128 {
            b.char(c);
        } else {
            escape(c, &mut b);
        }
    }
    b.done()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reprs_are_cpythons() {
        let r = |s: &str| Str::from(s).repr().as_str().to_string();
        assert_eq!(r("a'b\"c"), r#"'a\'b"c'"#);
        assert_eq!(r("a'b"), "\"a'b\"");
        assert_eq!(r("\0\x7f\x1b\\\t\r"), r"'\x00\x7f\x1b\\\t\r'");
        assert_eq!(r("é\u{ad}\u{200b}\u{378}😀\u{e000}\u{10ffff}'"), "\"é\\xad\\u200b\\u0378😀\\ue000\\U0010ffff'\"");
        assert_eq!(Str::from_chars(&[0xdc80]).repr(), "'\\udc80'");
        assert_eq!(Str::from("é€😀\n").ascii(), r"'\xe9\u20ac\U0001f600\n'");
    }
}
