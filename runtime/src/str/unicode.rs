//! Questions about characters, answered as CPython does (tables.rs), ASCII first.

use std::cell::Cell;

use super::tables::{self, Set};

impl Set {
    fn has(&self, c: u32) -> bool {
        let block = self.index.partition_point(|&(from, _)| from <= c) - 1;
        let (mut at, offset) = self.index[block];
        let mut bytes = self.runs[offset as usize..].iter();
        let mut number = || {
            let (mut n, mut shift) = (0, 0);
            loop {
                let b = *bytes.next()? as u32;
                n |= (b & 127) << shift;
                shift += 7;
                if b < 128 {
                    return Some(n);
                }
            }
        };
        loop {
            let Some(gap) = number() else { return false };
            at += gap;
            if c < at {
                return false;
            }
            at += number().unwrap_or(0);
            if c < at {
                return true;
            }
        }
    }
}

macro_rules! questions {
    ($($(#[$doc:meta])* $name:ident: $ascii:pat => $set:ident;)*) => { $(
        $(#[$doc])*
        #[inline]
        pub fn $name(c: u32) -> bool {
            if c < 128 { matches!(c as u8, $ascii) } else { tables::$set.has(c) }
        }
    )* };
}
questions! {
    is_alpha: b'a'..=b'z' | b'A'..=b'Z' => ALPHA;
    is_printable: b' '..=b'~' => PRINTABLE;
    is_lower: b'a'..=b'z' => LOWER;
    is_upper: b'A'..=b'Z' => UPPER;
    is_cased: b'a'..=b'z' | b'A'..=b'Z' => CASED;
    is_case_ignorable: b'\'' | b'.' | b':' | b'^' | b'`' => CASE_IGNORABLE;
    is_id_start: b'a'..=b'z' | b'A'..=b'Z' | b'_' => ID_START;
    is_id_continue: b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' => ID_CONTINUE;
}

/// A title-cased letter, such as Dž.
pub fn is_title(c: u32) -> bool {
    c >= 0x1c5 && tables::TITLE.has(c)
}

/// The value of a decimal digit.
#[inline]
pub fn decimal(c: u32) -> Option<u32> {
    if c < 128 {
        return if (48..58).contains(&c) { Some(c - 48) } else { None };
    }
    let after = tables::ZEROS.partition_point(|&z| z <= c);
    let zero = tables::ZEROS[after.checked_sub(1)?];
    if c - zero < 10 { Some(c - zero) } else { None }
}

pub fn is_digit(c: u32) -> bool {
    decimal(c).is_some() || c >= 128 && tables::DIGIT.has(c)
}

pub fn is_numeric(c: u32) -> bool {
    is_digit(c) || c >= 128 && tables::NUMERIC.has(c)
}

/// What `split()` and `strip()` take for white space.
#[inline]
pub fn is_space(c: u32) -> bool {
    match c {
        9..=13 | 28..=32 => true,
        0..=0x84 => false,
        0x85 | 0xa0 | 0x1680 | 0x2000..=0x200a | 0x2028 | 0x2029 | 0x202f | 0x205f | 0x3000 => true,
        _ => false,
    }
}

/// What `splitlines()` splits at.
#[inline]
pub fn is_line_break(c: u32) -> bool {
    matches!(c, 10..=13 | 28..=30 | 0x85 | 0x2028 | 0x2029)
}

/// Where a mapping differs from another: what it gives there.
fn mapped(c: u32, spans: &[(u32, u32, u32, i32)], longer: &'static [(u32, &'static str)]) -> Option<Mapped> {
    if let Ok(at) = longer.binary_search_by_key(&c, |x| x.0) {
        return Some(Mapped::Longer(longer[at].1));
    }
    let (first, last, step, distance) = spans[spans.partition_point(|s| s.0 <= c).checked_sub(1)?];
    let within = c <= last && (c - first) % step == 0;
    if within { Some(Mapped::One(c.wrapping_add_signed(distance))) } else { None }
}

/// What a character is mapped to.
pub enum Mapped {
    One(u32),
    Longer(&'static str),
    /// What Rust says.
    Rust([char; 3]),
}

impl Mapped {
    pub fn each(&self, mut put: impl FnMut(u32)) {
        match self {
            Mapped::One(c) => put(*c),
            Mapped::Longer(s) => s.chars().for_each(|c| put(c as u32)),
            Mapped::Rust(cs) => {
                put(cs[0] as u32);
                cs[1..].iter().filter(|c| **c != '\0').for_each(|c| put(*c as u32));
            }
        }
    }
}

/// Rust's mapping, whose Unicode is newer: characters that CPython does not know yet stay as they are.
fn by_rust<I: Iterator<Item = char>>(c: u32, map: impl Fn(char) -> I) -> Mapped {
    let Some(ch) = char::from_u32(c) else { return Mapped::One(c) };
    let mut to = ['\0'; 3];
    for (slot, m) in to.iter_mut().zip(map(ch)) {
        *slot = m;
    }
    let unknown = |c: u32| c != 0 && !is_printable(c);
    // Alphabets that were complete long ago need no question.
    let settled = c < 0x530 && to[0] < '\u{2000}';
    if to[0] as u32 == c || !settled && (unknown(c) || to.iter().any(|m| unknown(*m as u32))) {
        return Mapped::One(c);
    }
    if to[1] == '\0' { Mapped::One(to[0] as u32) } else { Mapped::Rust(to) }
}

/// What alphabets below U+0530 are mapped to, once it was asked: 0 before, `ELSE` when it is several characters.
struct Known([Cell<u16>; 0x530]);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Known {}
const ELSE: u16 = u16::MAX;

fn known(c: u32, table: &Known, ask: fn(u32) -> Mapped) -> Mapped {
    let Some(slot) = table.0.get(c as usize) else { return ask(c) };
    match slot.get() {
        0 => {
            let found = ask(c);
            slot.set(match found {
                Mapped::One(m) => u16::try_from(m).unwrap_or(ELSE),
                _ => ELSE,
            });
            found
        }
        ELSE => ask(c),
        m => Mapped::One(m as u32),
    }
}

pub fn to_lower(c: u32) -> Mapped {
    static KNOWN: Known = Known([const { Cell::new(0) }; 0x530]);
    known(c, &KNOWN, |c| by_rust(c, char::to_lowercase))
}
pub fn to_upper(c: u32) -> Mapped {
    static KNOWN: Known = Known([const { Cell::new(0) }; 0x530]);
    known(c, &KNOWN, |c| by_rust(c, char::to_uppercase))
}
pub fn to_title(c: u32) -> Mapped {
    mapped(c, tables::TITLE_MAP, tables::TITLE_MAP_LONGER).unwrap_or_else(|| to_upper(c))
}
pub fn to_fold(c: u32) -> Mapped {
    mapped(c, tables::FOLD_MAP, tables::FOLD_MAP_LONGER).unwrap_or_else(|| to_lower(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(f: impl Fn(u32) -> u64) -> u64 {
        (0..0x110000).fold(0u64, |h, c| h.wrapping_mul(31).wrapping_add(f(c)))
    }
    fn map(f: impl Fn(u32) -> Mapped) -> u64 {
        sum(|c| {
            let mut h = 7u64;
            f(c).each(|m| h = h.wrapping_mul(31).wrapping_add(m as u64));
            h
        })
    }

    // python3: h = 0; for every c: h = (h * 31 + value) % 2**64; of a mapped text alike, from 7
    #[test]
    fn every_character_is_as_in_cpython() {
        let is = |f: fn(u32) -> bool| sum(|c| f(c) as u64);
        assert_eq!(is(is_alpha), 9501569417166209552);
        assert_eq!(is(is_printable), 11287944522585432592);
        assert_eq!(is(is_lower), 12887246679065694997);
        assert_eq!(is(is_upper), 5292563211229526613);
        assert_eq!(is(is_digit), 4884721535035956344);
        assert_eq!(is(is_numeric), 13679939663806814652);
        assert_eq!(is(is_space), 14030249318571144031);
        assert_eq!(is(is_id_start), 12185789267317698131);
        assert_eq!(is(is_id_continue), 7796081088127287705);
        assert_eq!(is(is_line_break), 2797627808529164640);
        assert_eq!(is(is_cased), 16517614565902263495);
        assert_eq!(sum(|c| decimal(c).map_or(0, |d| d as u64 + 1)), 6576223380097964042);
        assert_eq!(map(to_lower), 13499360147020723053);
        assert_eq!(map(to_upper), 12576913115154596651);
        assert_eq!(map(to_title), 8942478682118137335);
        assert_eq!(map(to_fold), 7049590803615749950);
    }
}
