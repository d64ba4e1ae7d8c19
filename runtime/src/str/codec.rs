//! `s.encode(encoding, errors)` and `b.decode(encoding, errors)`: UTF-8, ASCII, Latin-1, Windows' 1252, UTF-16 and UTF-32.

use std::borrow::Cow;

use super::{Builder, Str};
use crate::bytes::Bytes;
use crate::exc;
use crate::hook::Hook;
use crate::raise::{Raised, Res};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Codec {
    Utf8,
    Utf8Sig,
    Ascii,
    Latin1,
    Cp1252,
    /// Little or big end first, or as a mark says; and the name in messages.
    Utf16(Option<bool>),
    Utf32(Option<bool>),
}
use Codec::*;

/// What Windows' 1252 has from 0x80 on, where Latin-1 has control characters; 0 for nothing.
const CP1252: [u32; 32] = [
    0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
    0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
];

/// The byte of a character.
fn cp1252(c: u32) -> Option<u8> {
    match c {
        0..=0x7f | 0xa0..=0xff => Some(c as u8),
        _ => CP1252.iter().position(|x| *x == c && c != 0).map(|i| 0x80 + i as u8),
    }
}

/// The names of characters, for `namereplace`: only a program that says that word has them.
pub static CHARACTER_NAMES: Hook<fn(u32) -> Option<String>> = Hook::new();

/// A name as `encodings.normalize_encoding` reads it.
fn normalized(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            'a'..='z' | '0'..='9' | '.' => key.push(c),
            'A'..='Z' => key.push(c.to_ascii_lowercase()),
            _ if c.is_ascii() => {
                if !key.is_empty() && !key.ends_with('_') {
                    key.push('_');
                }
            }
            _ => key.push('?'),
        }
    }
    key.truncate(key.trim_end_matches('_').len());
    key
}

/// An error handler that is not known.
#[cold]
fn unknown_handler(errors: &str, encoding: &str, doing: &str) -> Raised {
    exc::lookup_error(of_codec(format!("unknown error handler name '{errors}'"), "LookupError", encoding, doing))
}

/// Codecs that CPython finds by its registry wrap an error.
#[cold]
fn of_codec(text: String, class: &str, encoding: &str, doing: &str) -> String {
    match normalized(encoding).as_str() {
        "utf8" | "utf_8" | "utf16" | "utf_16" | "utf32" | "utf_32" | "ascii" | "us_ascii" | "latin1" | "latin_1" | "iso8859_1"
        | "iso_8859_1" => text,
        _ => format!("{doing} with '{encoding}' codec failed ({class}: {text})"),
    }
}

impl Codec {
    /// By name or alias.
    fn named(name: &str) -> Res<Codec> {
        Ok(match normalized(name).as_str() {
            "utf_8" | "utf8" | "u8" | "utf" | "utf8_ucs2" | "utf8_ucs4" | "cp65001" => Utf8,
            "utf_8_sig" => Utf8Sig,
            "ascii" | "us_ascii" | "us" | "646" | "ansi_x3.4_1968" | "ansi_x3_4_1968" | "ansi_x3.4_1986" | "cp367" | "csascii"
            | "ibm367" | "iso646_us" | "iso_646.irv_1991" | "iso_ir_6" => Ascii,
            "latin_1" | "latin1" | "latin" | "l1" | "iso_8859_1" | "iso8859_1" | "iso8859" | "8859" | "cp819" | "ibm819"
            | "csisolatin1" | "iso_8859_1_1987" | "iso_ir_100" => Latin1,
            "cp1252" | "1252" | "windows_1252" => Cp1252,
            "utf_16" | "utf16" | "u16" => Utf16(None),
            "utf_16_le" | "utf_16le" | "unicodelittleunmarked" => Utf16(Some(false)),
            "utf_16_be" | "utf_16be" | "unicodebigunmarked" => Utf16(Some(true)),
            "utf_32" | "utf32" | "u32" => Utf32(None),
            "utf_32_le" | "utf_32le" => Utf32(Some(false)),
            "utf_32_be" | "utf_32be" => Utf32(Some(true)),
            _ => return Err(exc::lookup_error(format!("unknown encoding: {name}"))),
        })
    }

    /// The name in an error's text.
    fn name(self) -> &'static str {
        match self {
            Utf8 | Utf8Sig => "utf-8",
            Ascii => "ascii",
            Latin1 => "latin-1",
            Cp1252 => "charmap",
            Utf16(None) => "utf-16",
            Utf16(Some(false)) => "utf-16-le",
            Utf16(Some(true)) => "utf-16-be",
            Utf32(None) => "utf-32",
            Utf32(Some(false)) => "utf-32-le",
            Utf32(Some(true)) => "utf-32-be",
        }
    }

    fn reason(self) -> &'static str {
        match self {
            Ascii => "ordinal not in range(128)",
            Latin1 => "ordinal not in range(256)",
            Cp1252 => "character maps to <undefined>",
            _ => "surrogates not allowed",
        }
    }

    fn can(self, c: u32) -> bool {
        match self {
            Ascii => c < 128,
            Latin1 => c < 256,
            Cp1252 => cp1252(c).is_some(),
            _ => !super::is_surrogate(c),
        }
    }

    /// One character, which the codec can encode (or a surrogate, for `surrogatepass`).
    fn put(self, c: u32, out: &mut Vec<u8>) {
        let mut half = |u: u16, big| out.extend_from_slice(&if big { u.to_be_bytes() } else { u.to_le_bytes() });
        match self {
            Utf8 | Utf8Sig => out.extend_from_slice(super::encode(c, &mut [0; 4])),
            Ascii | Latin1 => out.push(c as u8),
            Cp1252 => out.extend(cp1252(c)),
            Utf16(end) if c < 0x10000 => half(c as u16, end == Some(true)),
            Utf16(end) => {
                half((0xd7c0 + (c >> 10)) as u16, end == Some(true));
                half((0xdc00 + (c & 0x3ff)) as u16, end == Some(true));
            }
            Utf32(end) => out.extend_from_slice(&if end == Some(true) { c.to_be_bytes() } else { c.to_le_bytes() }),
        }
    }
}

impl Str {
    /// `self.encode()`: the text as UTF-8.
    ///
    /// # Errors
    /// `UnicodeEncodeError` for lone surrogates.
    pub fn to_utf8(&self) -> Res<Cow<'_, [u8]>> {
        match self.has_surrogates() {
            false => Ok(Cow::Borrowed(self.as_bytes())),
            true => Ok(Cow::Owned(encode(self, "utf-8", "strict")?)),
        }
    }
}

/// A surrogate as generalized UTF-8 has it.
fn surrogate(bytes: &[u8]) -> Option<(u32, usize)> {
    match bytes {
        [0xed, 0xa0..=0xbf, 0x80..=0xbf, ..] => super::iter::decode(bytes),
        _ => None,
    }
}

impl Str {
    /// Generalized UTF-8, as `as_bytes` gives it; what is none reads as U+FFFD.
    pub fn from_wtf8(bytes: &[u8]) -> Str {
        if let Ok(text) = std::str::from_utf8(bytes) {
            return Str::from(text);
        }
        let mut b = Builder::with_capacity(bytes.len());
        let mut rest = bytes;
        while !rest.is_empty() {
            let (c, len) = utf8(rest).ok().or_else(|| surrogate(rest)).unwrap_or((0xfffd, 1));
            b.char(c);
            rest = &rest[len..];
        }
        b.done()
    }
}

/// `s.encode(encoding, errors)`
pub fn encode(s: &Str, encoding: &str, errors: &str) -> Res<Vec<u8>> {
    let codec = Codec::named(encoding)?;
    let mut out = Vec::with_capacity(s.as_bytes().len());
    match codec {
        Utf8 | Ascii | Latin1 | Cp1252 if s.is_ascii() => return Ok(s.as_bytes().to_vec()),
        Utf8 if !s.has_surrogates() => return Ok(s.as_bytes().to_vec()),
        Utf8Sig => out.extend_from_slice(b"\xef\xbb\xbf"),
        Utf16(None) => out.extend_from_slice(b"\xff\xfe"),
        Utf32(None) => out.extend_from_slice(b"\xff\xfe\0\0"),
        _ => {}
    }
    let mut rest = s.chars();
    let mut at = 0;
    while let Some(c) = rest.next() {
        at += 1;
        if codec.can(c) {
            codec.put(c, &mut out);
            continue;
        }
        let mut bad = vec![c];
        // A handler gets all that cannot be encoded at once; UTF-16 and UTF-32 report one.
        while !matches!(codec, Utf16(_) | Utf32(_)) && rest.clone().next().is_some_and(|c| !codec.can(c)) {
            bad.extend(rest.next());
        }
        let start = at - 1;
        at = start + bad.len();
        handle_unencodable(s, (codec, encoding), errors, &bad, start, &mut out)?;
    }
    Ok(out)
}

fn handle_unencodable(s: &Str, (codec, encoding): (Codec, &str), errors: &str, bad: &[u32], start: usize, out: &mut Vec<u8>) -> Res<()> {
    let fail = |at: usize, n: usize| Err(exc::unicode_encode_error(codec.name(), s.to_obj(), at, at + n, codec.reason()));
    let mut put = |text: &str| text.chars().for_each(|c| codec.put(c as u32, out));
    match errors {
        "strict" => return fail(start, bad.len()),
        "ignore" => {}
        "replace" => bad.iter().for_each(|_| put("?")),
        "xmlcharrefreplace" => bad.iter().for_each(|c| put(&format!("&#{c};"))),
        "backslashreplace" => bad.iter().for_each(|c| {
            let mut b = Builder::new();
            super::escape(*c, &mut b);
            put(b.done().as_str());
        }),
        "namereplace" => {
            let Some(name_of) = CHARACTER_NAMES.get() else {
                crate::module::refuse("the error handler `namereplace` is not supported yet where the program does not write it as a text")
            };
            for &c in bad {
                match name_of(c) {
                    Some(name) => put(&format!("\\N{{{name}}}")),
                    None => {
                        let mut b = Builder::new();
                        super::escape(c, &mut b);
                        put(b.done().as_str());
                    }
                }
            }
        }
        "surrogateescape" => {
            for (i, &c) in bad.iter().enumerate() {
                // One byte is no unit of UTF-16 or UTF-32.
                if !(0xdc80..=0xdcff).contains(&c) || matches!(codec, Utf16(_) | Utf32(_)) {
                    return fail(start + i, bad.len() - i);
                }
                out.push(c as u8);
            }
        }
        "surrogatepass" => {
            for (i, &c) in bad.iter().enumerate() {
                if !super::is_surrogate(c) || matches!(codec, Ascii | Latin1 | Cp1252) {
                    return fail(start + i, bad.len() - i);
                }
                codec.put(c, out);
            }
        }
        _ => return Err(unknown_handler(errors, encoding, "encoding")),
    }
    Ok(())
}

/// A place that cannot be decoded: so many bytes, and why.
struct Bad(usize, &'static str);

/// `b.decode(encoding, errors)`
pub fn decode(bytes: &[u8], encoding: &str, errors: &str) -> Res<Str> {
    if bytes.is_empty() {
        return Ok(Str::empty());
    }
    let mut codec = Codec::named(encoding)?;
    let mut at = 0;
    if let Ok(text) = std::str::from_utf8(bytes) {
        if codec == Utf8 || codec == Ascii && text.is_ascii() {
            return Ok(Str::from(text));
        }
    }
    match codec {
        Utf8Sig if bytes.starts_with(b"\xef\xbb\xbf") => at = 3,
        Utf16(None) => {
            (codec, at) = match bytes {
                [0xff, 0xfe, ..] => (Utf16(Some(false)), 2),
                [0xfe, 0xff, ..] => (Utf16(Some(true)), 2),
                _ => (Utf16(Some(false)), 0),
            }
        }
        Utf32(None) => {
            (codec, at) = match bytes {
                [0xff, 0xfe, 0, 0, ..] => (Utf32(Some(false)), 4),
                [0, 0, 0xfe, 0xff, ..] => (Utf32(Some(true)), 4),
                _ => (Utf32(Some(false)), 0),
            }
        }
        _ => {}
    }
    let mut b = Builder::with_capacity(bytes.len());
    while at < bytes.len() {
        match next(codec, &bytes[at..]) {
            Ok((c, len)) => {
                b.char(c);
                at += len;
            }
            Err(bad) => at += handle_undecodable(bytes, (codec, encoding), errors, at, bad, &mut b)?,
        }
    }
    Ok(b.done())
}

/// The character that `bytes` begin with.
fn next(codec: Codec, bytes: &[u8]) -> Result<(u32, usize), Bad> {
    let unit = |at: usize, big: bool| {
        let b = bytes.get(at..at + 2)?;
        Some(if big { u16::from_be_bytes([b[0], b[1]]) } else { u16::from_le_bytes([b[0], b[1]]) } as u32)
    };
    match codec {
        Latin1 => Ok((bytes[0] as u32, 1)),
        Cp1252 => match bytes[0] {
            b @ 0x80..=0x9f if CP1252[b as usize - 0x80] == 0 => Err(Bad(1, codec.reason())),
            b @ 0x80..=0x9f => Ok((CP1252[b as usize - 0x80], 1)),
            b => Ok((b as u32, 1)),
        },
        Ascii if bytes[0] < 128 => Ok((bytes[0] as u32, 1)),
        Ascii => Err(Bad(1, "ordinal not in range(128)")),
        Utf8 | Utf8Sig => utf8(bytes),
        Utf16(end) => {
            let big = end == Some(true);
            let Some(c) = unit(0, big) else { return Err(Bad(bytes.len(), "truncated data")) };
            match c {
                0xd800..=0xdbff => match unit(2, big) {
                    None => Err(Bad(bytes.len(), "unexpected end of data")),
                    Some(d) if d & 0xfc00 == 0xdc00 => Ok((0x10000 + ((c & 0x3ff) << 10) + (d & 0x3ff), 4)),
                    Some(_) => Err(Bad(2, "illegal UTF-16 surrogate")),
                },
                0xdc00..=0xdfff => Err(Bad(2, "illegal encoding")),
                _ => Ok((c, 2)),
            }
        }
        Utf32(end) => {
            let Some(&[a, b, c, d]) = bytes.first_chunk::<4>() else { return Err(Bad(bytes.len(), "truncated data")) };
            match if end == Some(true) { u32::from_be_bytes([a, b, c, d]) } else { u32::from_le_bytes([a, b, c, d]) } {
                0xd800..=0xdfff => Err(Bad(4, "code point in surrogate code point range(0xd800, 0xe000)")),
                c @ 0..=0x10ffff => Ok((c, 4)),
                _ => Err(Bad(4, "code point not in range(0x110000)")),
            }
        }
    }
}

fn utf8(bytes: &[u8]) -> Result<(u32, usize), Bad> {
    let lead = bytes[0];
    let (len, low, high) = match lead {
        0..=0x7f => return Ok((lead as u32, 1)),
        0xc2..=0xdf => (2, 0x80, 0xbf),
        0xe0 => (3, 0xa0, 0xbf),
        0xed => (3, 0x80, 0x9f),
        0xe1..=0xef => (3, 0x80, 0xbf),
        0xf0 => (4, 0x90, 0xbf),
        0xf1..=0xf3 => (4, 0x80, 0xbf),
        0xf4 => (4, 0x80, 0x8f),
        _ => return Err(Bad(1, "invalid start byte")),
    };
    for i in 1..len {
        match bytes.get(i) {
            None => return Err(Bad(i, "unexpected end of data")),
            Some(b) if (if i == 1 { low..=high } else { 0x80..=0xbf }).contains(b) => {}
            Some(_) => return Err(Bad(i, "invalid continuation byte")),
        }
    }
    super::iter::decode(bytes).ok_or(Bad(1, "invalid start byte"))
}

/// Returns how many bytes were dealt with.
fn handle_undecodable(
    bytes: &[u8],
    (codec, encoding): (Codec, &str),
    errors: &str,
    at: usize,
    bad: Bad,
    b: &mut Builder,
) -> Res<usize> {
    let Bad(n, reason) = bad;
    let fail = || Err(exc::unicode_decode_error(codec.name(), Bytes::from(bytes).into_obj(), at, at + n, reason));
    match errors {
        "strict" => return fail(),
        "ignore" => {}
        "replace" => b.char(0xfffd),
        "backslashreplace" => bytes[at..at + n].iter().for_each(|x| super::escape(*x as u32, b)),
        "surrogateescape" => {
            let escapable = bytes[at..at + n].iter().take_while(|x| **x >= 128).count();
            if escapable == 0 {
                return fail();
            }
            bytes[at..at + escapable].iter().for_each(|x| b.char(0xdc00 + *x as u32));
            return Ok(escapable);
        }
        "surrogatepass" => {
            let rest = &bytes[at..];
            let c = match codec {
                Utf8 | Utf8Sig => surrogate(rest),
                Utf16(end) if rest.len() >= 2 => {
                    let pair = [rest[0], rest[1]];
                    Some((if end == Some(true) { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) } as u32, 2))
                }
                Utf32(end) if rest.len() >= 4 => {
                    let four = [rest[0], rest[1], rest[2], rest[3]];
                    Some((if end == Some(true) { u32::from_be_bytes(four) } else { u32::from_le_bytes(four) }, 4))
                }
                _ => None,
            };
            let Some((c, len)) = c.filter(|(c, _)| super::is_surrogate(*c)) else { return fail() };
            b.char(c);
            return Ok(len);
        }
        // They are handlers, but of what cannot be encoded.
        "xmlcharrefreplace" | "namereplace" => {
            let text = "don't know how to handle UnicodeDecodeError in error callback".to_string();
            return Err(exc::type_error(of_codec(text, "TypeError", encoding, "decoding")));
        }
        _ => return Err(unknown_handler(errors, encoding, "decoding")),
    }
    Ok(n)
}
