//! The items of an array: how each type code reads and writes them.

use super::{buffer, exc, ByteOrder, Obj, Res, Str};
use crate::float;
use crate::int::Int;

pub(super) const CODES: [&str; 13] = ["b", "B", "u", "h", "H", "i", "I", "l", "L", "q", "Q", "f", "d"];

pub(super) fn size(code: &str) -> usize {
    if code == "u" { 4 } else { buffer::size_of(code.as_bytes()[0]).expect("a type code") }
}

/// A character of an array, which bytes may have made to none.
pub(super) fn char(bytes: &[u8]) -> Res<u32> {
    let c = u32::from_le_bytes(bytes.try_into().expect("four bytes"));
    if c > 0x10ffff {
        return Err(exc::value_error(format!("character U+{c:x} is not in range [U+0000; U+10ffff]")));
    }
    Ok(c)
}

pub(super) fn read(code: &str, bytes: &[u8]) -> Obj {
    match code {
        "u" => Str::from_char(u32::from_le_bytes(bytes.try_into().expect("four bytes")).min(0x10ffff)).into(),
        _ => buffer::read(code.as_bytes()[0], bytes, ByteOrder::Little).expect("a type code"),
    }
}

/// The first `size` of the bytes are the item's.
pub(super) fn write(code: &str, x: &Obj) -> Res<[u8; 8]> {
    Ok(match code {
        "b" => short(x, i8::MIN as i64, i8::MAX as i64, "signed char")?.to_le_bytes(),
        "B" => in_range(long(x)?, 0, 255, "unsigned byte integer")?.to_le_bytes(),
        "h" => short(x, i16::MIN as i64, i16::MAX as i64, "signed short integer")?.to_le_bytes(),
        "H" => {
            let v = in_range(long(x)?, i32::MIN as i64, i32::MAX as i64, "signed integer")?;
            in_range(v, 0, u16::MAX as i64, "unsigned short")?.to_le_bytes()
        }
        "i" => in_range(long(x)?, i32::MIN as i64, i32::MAX as i64, "signed integer")?.to_le_bytes(),
        "I" => match unsigned(x)? {
            v if v > u32::MAX as u64 => return Err(exc::overflow_error("unsigned int is greater than maximum")),
            v => v.to_le_bytes(),
        },
        "l" => long(x)?.to_le_bytes(),
        "L" => unsigned(x)?.to_le_bytes(),
        "q" | "Q" => x.index()?.to_bytes(8, ByteOrder::Little, code == "q")?.try_into().expect("eight bytes"),
        "f" => {
            let mut out = [0; 8];
            out[..4].copy_from_slice(&(float::number(x)? as f32).to_le_bytes());
            out
        }
        "d" => float::number(x)?.to_le_bytes(),
        _ => match Str::of(x).filter(|s| s.len() == 1) {
            Some(s) => (s.char_at(0) as u64).to_le_bytes(),
            None => return Err(exc::type_error("array item must be unicode character")),
        },
    })
}

fn long(x: &Obj) -> Res<i64> {
    let i: Int = x.index()?;
    i.to_i64().ok_or_else(|| exc::overflow_error("Python int too large to convert to C long"))
}

fn unsigned(x: &Obj) -> Res<u64> {
    let i = x.index()?;
    if i.is_negative() {
        return Err(exc::overflow_error("can't convert negative value to unsigned int"));
    }
    match i.to_bytes(8, ByteOrder::Little, false) {
        Ok(b) => Ok(u64::from_le_bytes(b.try_into().expect("eight bytes"))),
        Err(raised) => {
            raised.take();
            Err(exc::overflow_error("Python int too large to convert to C unsigned long"))
        }
    }
}

fn in_range(v: i64, low: i64, high: i64, what: &str) -> Res<i64> {
    match v {
        v if v < low => Err(exc::overflow_error(format!("{what} is less than minimum"))),
        v if v > high => Err(exc::overflow_error(format!("{what} is greater than maximum"))),
        v => Ok(v),
    }
}

/// CPython reads these as a C short first.
fn short(x: &Obj, low: i64, high: i64, what: &str) -> Res<i64> {
    let v = in_range(long(x)?, i16::MIN as i64, i16::MAX as i64, "signed short integer")?;
    in_range(v, low, high, what)
}
