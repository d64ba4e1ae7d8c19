//! Text in the typed tier: what `str`'s methods give as typed lists, conversions, characters.

use crate::exc;
use crate::int::Int;
use crate::list::List;
use crate::obj::Obj;
use crate::raise::Res;
use crate::str::Str;

/// `s.split()`
pub fn words(s: &Str) -> List<Str> {
    List::from(s.split(None, -1).unwrap_or_default())
}

/// `s.split(sep)`
///
/// # Errors
/// `ValueError` when `sep` is empty.
pub fn split(s: &Str, sep: &Str) -> Res<List<Str>> {
    Ok(List::from(s.split(Some(sep), -1)?))
}

/// `s.splitlines()`
pub fn lines(s: &Str) -> List<Str> {
    List::from(s.splitlines(false))
}

/// `s.join(parts)`
pub fn join(s: &Str, parts: &List<Str>) -> Str {
    let parts = parts.to_vec();
    s.join(parts.iter())
}

/// `s += other`: in place when nobody else has `s`.
#[inline]
pub fn push(s: &mut Str, other: &Str) {
    let old = std::mem::replace(s, Str::empty());
    *s = old.push(other);
}

/// `for c in s`
pub fn chars(s: &Str) -> impl Iterator<Item = Str> {
    let (s, mut at) = (s.clone(), 0);
    std::iter::from_fn(move || {
        if at >= s.len() {
            return None;
        }
        at += 1;
        Some(Str::from_char(s.char_at(at - 1)))
    })
}

/// `int(s)`
///
/// # Errors
/// `ValueError`
pub fn int_of(s: &Str) -> Res<Int> {
    Int::parse(s, 10)
}

/// `int(v)`
///
/// # Errors
/// `ValueError` of a NaN, `OverflowError` of an infinity.
pub fn int_of_float(v: f64) -> Res<Int> {
    Int::from_f64(v)
}

/// `ord(c)`
///
/// # Errors
/// `TypeError` unless it is one character.
#[inline]
pub fn ord(c: &Str) -> Res<i64> {
    if c.len() == 1 {
        return Ok(c.char_at(0) as i64);
    }
    Err(exc::type_error(format!("ord() expected a character, but string of length {} found", c.len())))
}

/// `chr(i)`
///
/// # Errors
/// `ValueError`, `OverflowError`
#[inline]
pub fn chr(i: i64) -> Res<Str> {
    match i {
        0..=0x10ffff => Ok(Str::from_char(i as u32)),
        _ if i32::try_from(i).is_ok() => Err(exc::value_error("chr() arg not in range(0x110000)")),
        _ => Err(exc::overflow_error("Python int too large to convert to C int")),
    }
}

/// The str that an object is known to be.
#[inline]
pub fn as_str(o: Obj) -> Str {
    Str::exact(&o).expect("a str").clone()
}
