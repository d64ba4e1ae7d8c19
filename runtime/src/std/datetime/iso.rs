//! Texts of ISO 8601 to dates and times, as CPython reads them.

use super::{calendar, zone, Clock, Day, Delta};
use crate::exc;
use crate::obj::Obj;
use crate::raise::{Raised, Res};
use crate::str::Str;

#[cold]
pub fn invalid(text: &Str) -> Raised {
    exc::value_error(format!("Invalid isoformat string: {}", text.repr()))
}

/// `n` digits.
fn digits(text: &[u8], n: usize) -> Option<(i32, &[u8])> {
    if text.len() < n || !text[..n].iter().all(u8::is_ascii_digit) {
        return None;
    }
    let value = text[..n].iter().fold(0, |v, c| v * 10 + (c - b'0') as i32);
    Some((value, &text[n..]))
}

fn after(text: &[u8], c: u8) -> Option<&[u8]> {
    text.strip_prefix(&[c])
}

/// The whole text is a date: of year, month and day, or of year, week and day. `Err`: of a week that is not there.
pub fn date(text: &[u8]) -> Option<Result<Day, ()>> {
    if !matches!(text.len(), 7 | 8 | 10) {
        return None;
    }
    let (year, rest) = digits(text, 4)?;
    let dashed = rest.first() == Some(&b'-');
    let rest = if dashed { &rest[1..] } else { rest };
    if let Some(rest) = after(rest, b'W') {
        let (week, rest) = digits(rest, 2)?;
        let day = match rest {
            [] => 1,
            rest => {
                let rest = if dashed { after(rest, b'-')? } else { rest };
                let (day, rest) = digits(rest, 1)?;
                if !rest.is_empty() {
                    return None;
                }
                day
            }
        };
        return Some(match calendar::of_iso(year, week, day) {
            Ok((year, month, day)) => Ok(Day { year, month, day }),
            Err(_) => Err(()),
        });
    }
    let (month, rest) = digits(rest, 2)?;
    let rest = if dashed { after(rest, b'-')? } else { rest };
    let (day, rest) = digits(rest, 2)?;
    rest.is_empty().then_some(Ok(Day { year, month, day }))
}

/// `HH[:MM[:SS[.fff…]]]`, with or without colons; microseconds.
fn hours(text: &[u8]) -> Option<[i32; 4]> {
    let mut found = [0; 4];
    let (hour, mut rest) = digits(text, 2)?;
    found[0] = hour;
    let colon = rest.first() == Some(&b':');
    for value in &mut found[1..3] {
        match rest {
            [] => return Some(found),
            [b'.' | b',', ..] => return None,
            _ => {}
        }
        if colon {
            rest = after(rest, b':')?;
        }
        (*value, rest) = digits(rest, 2)?;
    }
    let Some((b'.' | b',', fraction)) = rest.split_first() else { return rest.is_empty().then_some(found) };
    if fraction.is_empty() || !fraction.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let shown = &fraction[..fraction.len().min(6)];
    found[3] = digits(shown, shown.len())?.0 * 10_i32.pow(6 - shown.len() as u32);
    Some(found)
}

/// A time with its zone, if the text has one; the zone may be out of range.
pub fn clock(text: &[u8]) -> Option<(Clock, Res<Obj>)> {
    let at = text.iter().position(|c| matches!(c, b'+' | b'-' | b'Z'));
    let (time, zone) = text.split_at(at.unwrap_or(text.len()));
    let [hour, minute, second, micro] = hours(time)?;
    let clock = Clock { hour, minute, second, micro, fold: 0 };
    let zone = match zone.split_first() {
        None => Ok(Obj::NONE),
        Some((b'Z', [])) => Ok(zone::utc()),
        Some((b'Z', _)) => return None,
        Some((sign, rest)) => {
            let [h, m, s, us] = hours(rest)?;
            let micros = ((h * 3600 + m * 60 + s) as i64) * 1_000_000 + us as i64;
            let micros = if *sign == b'-' { -micros } else { micros };
            fixed(micros)
        }
    };
    Some((clock, zone))
}

fn fixed(micros: i64) -> Res<Obj> {
    let offset = Delta::of_micros(micros as i128)?;
    if micros.abs() >= 86_400_000_000 {
        return Err(exc::value_error(format!(
            "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not {}.", offset.repr()
        )));
    }
    Ok(zone::fixed(offset))
}

/// Where the date of a date with a time ends.
fn date_length(text: &[u8]) -> usize {
    if text.len() == 7 {
        return 7;
    }
    if text.get(4) == Some(&b'-') {
        if text.get(5) != Some(&b'W') {
            return 10;
        }
        if text.len() < 8 {
            return text.len();
        }
        return match text.get(8) {
            Some(b'-') if text.get(9).is_some_and(u8::is_ascii_digit) => {
                if text.get(10).is_some_and(u8::is_ascii_digit) { 8 } else { 10 }
            }
            _ => 8,
        };
    }
    if text.get(4) == Some(&b'W') {
        let digits = text[7.min(text.len())..].iter().take_while(|c| c.is_ascii_digit()).count();
        if 7 + digits < 9 {
            return 7 + digits;
        }
        return if (7 + digits) % 2 == 0 { 7 } else { 8 };
    }
    8
}

/// A date, perhaps with a time after any one character.
pub fn moment(text: &Str) -> Option<(Day, Clock, Res<Obj>)> {
    let bytes = text.as_bytes();
    if bytes.len() < 7 {
        return None;
    }
    let length = date_length(bytes);
    let day = date(bytes.get(..length.min(bytes.len()))?)?.ok()?;
    let rest = &bytes[length.min(bytes.len())..];
    if rest.is_empty() {
        return Some((day, Clock::default(), Ok(Obj::NONE)));
    }
    // The separator is one character.
    let width = match rest[0] {
        0..=0x7f => 1,
        0xc0..=0xdf => 2,
        0xe0..=0xef => 3,
        _ => 4,
    };
    let (clock, zone) = clock(rest.get(width..)?)?;
    Some((day, clock, zone))
}
