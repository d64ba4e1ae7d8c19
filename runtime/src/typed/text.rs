//! Text in the typed tier: what `str`'s methods give as typed lists, conversions, characters.

use crate::exc;
use crate::int::Int;
use crate::list::List;
use crate::raise::Res;
use crate::str::Str;

/// `s.split(None, most)`; -1 splits everywhere.
pub fn words(s: &Str, most: i64) -> List<Str> {
    List::from(s.split(None, most).unwrap_or_default())
}

/// `s.split(sep, most)`
///
/// # Errors
/// `ValueError` when `sep` is empty.
pub fn split(s: &Str, sep: &Str, most: i64) -> Res<List<Str>> {
    Ok(List::from(s.split(Some(sep), most)?))
}

/// `a, b = s.split(sep)`, where `sep` is not empty.
///
/// # Errors
/// `ValueError` when there are more or fewer parts.
pub fn parts<const N: usize>(s: &Str, sep: &Str) -> Res<[Str; N]> {
    s.split_array(sep).map_err(|got| crate::ops::wrong_number(N, got))
}

/// `a, b = s.split()`
///
/// # Errors
/// `ValueError` when there are more or fewer words.
pub fn word_parts<const N: usize>(s: &Str) -> Res<[Str; N]> {
    s.word_array().map_err(|got| crate::ops::wrong_number(N, got))
}

/// `s.split()[at]`, of an `at` from -1.
///
/// # Errors
/// `IndexError` when there are not so many words.
pub fn word_at(s: &Str, at: i64) -> Res<Str> {
    s.word_at(at).ok_or_else(|| exc::index_error("list index out of range"))
}

/// `s.split(sep)[at]`, of an `at` from -1; `sep` is not empty.
///
/// # Errors
/// `IndexError` when there are not so many parts.
pub fn part_at(s: &Str, sep: &Str, at: i64) -> Res<Str> {
    s.part_at(sep, at).ok_or_else(|| exc::index_error("list index out of range"))
}

/// `for w in s.split()`
pub fn each_word(s: &Str) -> impl Iterator<Item = Str> {
    s.clone().each_word()
}

/// `for p in s.split(sep)`, where `sep` is not empty.
pub fn each_part(s: &Str, sep: &Str) -> impl Iterator<Item = Str> {
    s.clone().each_part(sep.clone())
}

/// `a, b = s`
///
/// # Errors
/// `ValueError` when there are more or fewer characters.
pub fn unpack_chars<const N: usize>(s: &Str) -> Res<[Str; N]> {
    if s.len() != N {
        return Err(crate::ops::wrong_number(N, s.len()));
    }
    Ok(std::array::from_fn(|i| Str::from_char(s.char_at(i))))
}

/// `s.rsplit(None, most)`
pub fn last_words(s: &Str, most: i64) -> List<Str> {
    List::from(s.rsplit(None, most).unwrap_or_default())
}

/// `s.rsplit(sep, most)`
///
/// # Errors
/// `ValueError` when `sep` is empty.
pub fn rsplit(s: &Str, sep: &Str, most: i64) -> Res<List<Str>> {
    Ok(List::from(s.rsplit(Some(sep), most)?))
}

/// `s.splitlines(keepends)`
pub fn lines(s: &Str, keepends: bool) -> List<Str> {
    List::from(s.splitlines(keepends))
}

/// Tuples of strs, as `startswith` takes them.
pub trait Texts {
    fn any(&self, f: impl Fn(&Str) -> bool) -> bool;
}
macro_rules! texts {
    ($(($($at:tt)+))*) => { $(
        impl Texts for ($(texts!(@ $at),)+) {
            fn any(&self, f: impl Fn(&Str) -> bool) -> bool {
                $(f(&self.$at))||+
            }
        }
    )* };
    (@ $at:tt) => { Str };
}
texts! { (0) (0 1) (0 1 2) (0 1 2 3) (0 1 2 3 4) (0 1 2 3 4 5) }

/// `s.startswith((a, b …))`
pub fn startswith_any(s: &Str, prefixes: &impl Texts) -> bool {
    prefixes.any(|p| s.startswith(p, 0, i64::MAX))
}

/// `s.endswith((a, b …))`
pub fn endswith_any(s: &Str, suffixes: &impl Texts) -> bool {
    suffixes.any(|p| s.endswith(p, 0, i64::MAX))
}

/// `s` in a field of this width, if there is memory for it.
fn field(s: &Str, width: i64, fill: u32, how: fn(&Str, i64, u32) -> Str) -> Res<Str> {
    crate::str::room(usize::try_from(width.max(0)).unwrap_or(usize::MAX))?;
    Ok(how(s, width, fill))
}

fn filled(s: &Str, width: i64, fill: &Str, how: fn(&Str, i64, u32) -> Str) -> Res<Str> {
    if fill.len() != 1 {
        return Err(exc::type_error("The fill character must be exactly one character long"));
    }
    field(s, width, fill.char_at(0), how)
}

/// `s.ljust(width)`
///
/// # Errors
/// `MemoryError`
pub fn ljust(s: &Str, width: i64) -> Res<Str> {
    field(s, width, 32, Str::ljust)
}

/// `s.rjust(width)`
///
/// # Errors
/// `MemoryError`
pub fn rjust(s: &Str, width: i64) -> Res<Str> {
    field(s, width, 32, Str::rjust)
}

/// `s.center(width)`
///
/// # Errors
/// `MemoryError`
pub fn center(s: &Str, width: i64) -> Res<Str> {
    field(s, width, 32, Str::center)
}

/// `s.zfill(width)`
///
/// # Errors
/// `MemoryError`
pub fn zfill(s: &Str, width: i64) -> Res<Str> {
    field(s, width, 48, |s, width, _| s.zfill(width))
}

/// `s.ljust(width, fill)`
///
/// # Errors
/// `TypeError` unless `fill` is one character; `MemoryError`.
pub fn ljust_with(s: &Str, width: i64, fill: &Str) -> Res<Str> {
    filled(s, width, fill, Str::ljust)
}

/// `s.rjust(width, fill)`
///
/// # Errors
/// As `ljust_with`.
pub fn rjust_with(s: &Str, width: i64, fill: &Str) -> Res<Str> {
    filled(s, width, fill, Str::rjust)
}

/// `s.center(width, fill)`
///
/// # Errors
/// As `ljust_with`.
pub fn center_with(s: &Str, width: i64, fill: &Str) -> Res<Str> {
    filled(s, width, fill, Str::center)
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
