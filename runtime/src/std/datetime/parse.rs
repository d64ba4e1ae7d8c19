//! `strptime`: what CPython's `_strptime` reads by regular expressions, in the C locale.

use super::{calendar, zone, Clock, Day, Delta};
use crate::exc;
use crate::module;
use crate::obj::Obj;
use crate::raise::{Raised, Res};
use crate::str::{unicode, Str};

type Range = (u32, u32);
const N: Range = (0x30, 0x39);

const fn of(from: char, to: char) -> Range {
    (from as u32, to as u32)
}
const fn one(c: char) -> Range {
    of(c, c)
}

/// The texts that a directive of digits takes, in the order in which they are tried.
fn alternatives(directive: char) -> &'static [&'static [Range]] {
    match directive {
        'd' => const { &[&[one('3'), of('0', '1')], &[of('1', '2'), N], &[one('0'), of('1', '9')], &[of('1', '9')], &[one(' '), of('1', '9')]] },
        'H' => const { &[&[one('2'), of('0', '3')], &[of('0', '1'), N], &[N]] },
        'I' | 'm' => const { &[&[one('1'), of('0', '2')], &[one('0'), of('1', '9')], &[of('1', '9')]] },
        'j' => const { &[
            &[one('3'), one('6'), of('0', '6')], &[one('3'), of('0', '5'), N], &[of('1', '2'), N, N], &[one('0'), of('1', '9'), N],
            &[one('0'), one('0'), of('1', '9')], &[of('1', '9'), N], &[one('0'), of('1', '9')], &[of('1', '9')],
        ] },
        'M' => const { &[&[of('0', '5'), N], &[N]] },
        'S' => const { &[&[one('6'), of('0', '1')], &[of('0', '5'), N], &[N]] },
        'U' | 'W' => const { &[&[one('5'), of('0', '3')], &[of('0', '4'), N], &[N]] },
        'V' => const { &[&[one('5'), of('0', '3')], &[one('0'), of('1', '9')], &[of('1', '4'), N], &[N]] },
        'w' => const { &[&[of('0', '6')]] },
        'u' => const { &[&[of('1', '7')]] },
        'y' => const { &[&[N, N]] },
        _ => const { &[&[N, N, N, N]] },
    }
}

const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const MONTHS: [&str; 12] =
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

fn names(directive: char) -> Option<Vec<&'static str>> {
    Some(match directive {
        'A' => DAYS.to_vec(),
        'a' => DAYS.iter().map(|n| &n[..3]).collect(),
        'B' => MONTHS.to_vec(),
        'b' => MONTHS.iter().map(|n| &n[..3]).collect(),
        'p' => vec!["am", "pm"],
        'Z' => vec!["utc", "gmt"],
        _ => return None,
    })
}

enum Part {
    Char(u32),
    Spaces,
    Directive(char),
}

fn is_space(c: u32) -> bool {
    unicode::is_space(c)
}

/// A format's parts; what is wrong with it.
fn parts(format: &Str, out: &mut Vec<Part>) -> Res<()> {
    let chars: Vec<u32> = format.chars().collect();
    let bad = |c: &str| Err(exc::value_error(format!("'{c}' is a bad directive in format '{format}'")));
    let mut i = 0;
    while i < chars.len() {
        let c = chars[i];
        i += 1;
        if is_space(c) {
            if !matches!(out.last(), Some(Part::Spaces)) {
                out.push(Part::Spaces);
            }
            continue;
        }
        if c != '%' as u32 {
            out.push(Part::Char(c));
            continue;
        }
        let Some(c) = chars.get(i).copied() else {
            return Err(exc::value_error(format!("stray % in format '{format}'")));
        };
        i += 1;
        match char::from_u32(c).unwrap_or('\0') {
            '%' => out.push(Part::Char(c)),
            'c' => parts(&Str::lit("%a %b %d %H:%M:%S %Y"), out)?,
            'x' => parts(&Str::lit("%m/%d/%y"), out)?,
            'X' => parts(&Str::lit("%H:%M:%S"), out)?,
            c @ ('d' | 'f' | 'H' | 'I' | 'G' | 'j' | 'm' | 'M' | 'S' | 'U' | 'w' | 'u' | 'V' | 'y' | 'Y' | 'z' | 'A' | 'a' | 'B' | 'b' | 'p' | 'Z' | 'W') => {
                if out.iter().any(|p| matches!(p, Part::Directive(d) if *d == c)) {
                    module::refuse("a directive that stands twice in a format of strptime() is not supported yet");
                }
                out.push(Part::Directive(c));
            }
            c if is_space(c as u32) || "\\.^$*+?(){}[]|".contains(c) => return bad("%"),
            c => return bad(&c.to_string()),
        }
    }
    Ok(())
}

fn lower(c: u32) -> u32 {
    char::from_u32(c).and_then(|c| c.to_lowercase().next()).map_or(c, |c| c as u32)
}

fn digit(c: u32) -> Option<u32> {
    unicode::decimal(c)
}

fn value(text: &[u32]) -> i32 {
    text.iter().filter_map(|c| digit(*c)).fold(0, |v, d| v * 10 + d as i32)
}

fn takes(ranges: &[Range], text: &[u32]) -> bool {
    text.len() >= ranges.len() && ranges.iter().zip(text).all(|(r, c)| (r.0..=r.1).contains(c) || (*r == N && digit(*c).is_some()))
}

/// `[+-]HH:?MM(:?SS(.f+)?)?`: how far it may go, the farthest first.
fn zone_ends(text: &[u32], out: &mut Vec<usize>) {
    if text.first() == Some(&('Z' as u32)) {
        out.push(1);
        return;
    }
    let colon = |at: usize| (text.get(at) == Some(&(':' as u32))) as usize;
    let two = |at: usize, minutes: bool| {
        let first = if minutes { of('0', '5') } else { N };
        at <= text.len() && takes(&[first, N], &text[at..])
    };
    if !matches!(text.first().and_then(|c| char::from_u32(*c)), Some('+' | '-')) || !two(1, false) {
        return;
    }
    let minutes = 3 + colon(3);
    if !two(minutes, true) {
        return;
    }
    let end = minutes + 2;
    let seconds = end + colon(end);
    if two(seconds, true) {
        let end = seconds + 2;
        if text.get(end) == Some(&('.' as u32)) {
            let digits = text[end + 1..].iter().take(6).take_while(|c| digit(**c).is_some()).count();
            out.extend((1..=digits).rev().map(|n| end + 1 + n));
        }
        out.push(end);
    }
    out.push(end);
}

/// How many characters a directive may take, in the order in which it is tried.
fn lengths(directive: char, text: &[u32]) -> Vec<usize> {
    let mut out = Vec::new();
    if let Some(names) = names(directive) {
        out.extend(names.iter().filter(|n| n.len() <= text.len() && n.bytes().zip(text).all(|(a, b)| a as u32 == lower(*b))).map(|n| n.len()));
    } else if directive == 'f' {
        let digits = text.iter().take(6).take_while(|c| (N.0..=N.1).contains(*c)).count();
        out.extend((1..=digits).rev());
    } else if directive == 'z' {
        zone_ends(text, &mut out);
    } else {
        out.extend(alternatives(directive).iter().filter(|a| takes(a, text)).map(|a| a.len()));
    }
    out
}

/// Where the parts end that match from `at` on; what the directives took is in `found`.
fn matched(parts: &[Part], text: &[u32], at: usize, found: &mut Vec<(char, usize, usize)>) -> Option<usize> {
    let Some((first, rest)) = parts.split_first() else { return Some(at) };
    match first {
        Part::Char(c) => (text.get(at).is_some_and(|t| lower(*t) == lower(*c))).then(|| matched(rest, text, at + 1, found)).flatten(),
        Part::Spaces => {
            let spaces = text[at..].iter().take_while(|c| is_space(**c)).count();
            (1..=spaces).rev().find_map(|n| matched(rest, text, at + n, found))
        }
        Part::Directive(d) => {
            for n in lengths(*d, &text[at..]) {
                found.push((*d, at, at + n));
                if let Some(end) = matched(rest, text, at + n, found) {
                    return Some(end);
                }
                found.pop();
            }
            None
        }
    }
}

pub struct Found {
    pub day: Day,
    pub clock: Clock,
    pub weekday: i32,
    pub yearday: i32,
    /// Seconds and microseconds.
    pub offset: Option<(i64, i64)>,
    pub name: Option<String>,
}

impl Found {
    /// The zone, or None.
    pub fn zone(&self) -> Obj {
        let Some((seconds, micros)) = self.offset else { return Obj::NONE };
        let offset = Delta::normal(0, seconds, micros).expect("below a day");
        match &self.name {
            Some(name) => zone::named(offset, Str::from(name.clone())),
            None => zone::fixed(offset),
        }
    }
}

fn offset_of(text: &[u32]) -> Res<(i64, i64)> {
    let all: String = text.iter().filter_map(|c| char::from_u32(*c)).collect();
    if all == "Z" {
        return Ok((0, 0));
    }
    let mut z: Vec<u32> = text.to_vec();
    let colon = ':' as u32;
    if z[3] == colon {
        z.remove(3);
        if z.len() > 5 {
            if z[5] != colon {
                return Err(exc::value_error(format!("Inconsistent use of : in {all}")));
            }
            z.remove(5);
        }
    }
    let part = |from: usize, to: usize| value(&z[from.min(z.len())..to.min(z.len())]) as i64;
    let seconds = part(1, 3) * 3600 + part(3, 5) * 60 + part(5, 7);
    let rest = &z[8.min(z.len())..];
    let micros = value(rest) as i64 * 10_i64.pow(6 - rest.len().min(6) as u32);
    Ok(if z[0] == '-' as u32 { (-seconds, -micros) } else { (seconds, micros) })
}

fn wrong(text: &'static str) -> Raised {
    exc::value_error(text)
}

/// The day of the year by week and weekday (Monday is 0), where weeks begin on Mondays or Sundays.
fn by_week(year: i32, week: i32, weekday: i32, monday: bool) -> i32 {
    let mut first = calendar::weekday(year, 1, 1);
    let mut weekday = weekday;
    if !monday {
        first = (first + 1) % 7;
        weekday = (weekday + 1) % 7;
    }
    let length = (7 - first) % 7;
    if week == 0 { 1 + weekday - first } else { 1 + length + 7 * (week - 1) + weekday }
}

/// `strptime(text, format)`
pub fn strptime(text: &Str, format: &Str) -> Res<Found> {
    let mut pattern = Vec::new();
    parts(format, &mut pattern)?;
    let chars: Vec<u32> = text.chars().collect();
    let mut found = Vec::new();
    let Some(end) = matched(&pattern, &chars, 0, &mut found) else {
        return Err(exc::value_error(format!("time data {} does not match format {}", text.repr(), format.repr())));
    };
    if end != chars.len() {
        return Err(exc::value_error(format!("unconverted data remains: {}", Str::from_chars(&chars[end..]))));
    }
    let taken = |at: &(char, usize, usize)| -> String { chars[at.1..at.2].iter().filter_map(|c| char::from_u32(lower(*c))).collect() };
    let half = found.iter().find(|f| f.0 == 'p').map(taken);
    let (mut iso_year, mut year, mut month, mut day) = (None, None, 1, 1);
    let mut clock = Clock::default();
    let (mut iso_week, mut week, mut weekday, mut julian) = (None, None, None, None);
    let (mut offset, mut zone_name) = (None, None);
    for f in &found {
        let part = &chars[f.1..f.2];
        let n = value(part);
        let named = || names(f.0).and_then(|all| all.iter().position(|name| *name == taken(f))).map_or(0, |i| i as i32);
        match f.0 {
            'y' => year = Some(n + if n <= 68 { 2000 } else { 1900 }),
            'Y' => year = Some(n),
            'G' => iso_year = Some(n),
            'm' => month = n,
            'B' | 'b' => month = named() + 1,
            'd' => day = n,
            'H' => clock.hour = n,
            'I' => {
                let afternoon = half.as_deref() == Some("pm");
                clock.hour = n % 12 + if afternoon { 12 } else { 0 };
            }
            'M' => clock.minute = n,
            'S' => clock.second = n,
            'f' => clock.micro = n * 10_i32.pow(6 - part.len() as u32),
            'A' | 'a' => weekday = Some(named()),
            'w' => weekday = Some((n + 6) % 7),
            'u' => weekday = Some(n - 1),
            'j' => julian = Some(n),
            'U' | 'W' => week = Some((n, f.0 == 'W')),
            'V' => iso_week = Some(n),
            'z' => offset = Some(offset_of(part)?),
            'Z' => zone_name = Some(part.iter().filter_map(|c| char::from_u32(*c)).collect()),
            _ => {}
        }
    }
    if year.is_none() && iso_year.is_some() {
        if iso_week.is_none() || weekday.is_none() {
            return Err(wrong("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u')."));
        }
        if julian.is_some() {
            return Err(wrong("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead."));
        }
    } else if week.is_none() && iso_week.is_some() {
        return Err(wrong(match weekday {
            None => "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', '%a', '%w', or '%u').",
            Some(_) => "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.",
        }));
    }
    let leap_day = year.is_none() && month == 2 && day == 29;
    let mut year = year.unwrap_or(if leap_day { 1904 } else { 1900 });
    if let (None, Some(weekday)) = (julian, weekday) {
        if let Some((week, monday)) = week {
            julian = Some(by_week(year, week, weekday, monday));
        } else if let (Some(iso_year), Some(iso_week)) = (iso_year, iso_week) {
            let (y, m, d) = calendar::of_iso(iso_year, iso_week, weekday + 1).map_err(exc::value_error)?;
            year = y;
            julian = Some(calendar::days_before_month(y, m) + d);
        }
        if let Some(j) = julian.filter(|j| *j <= 0) {
            year -= 1;
            julian = Some(j + if calendar::is_leap(year) { 366 } else { 365 });
        }
    }
    match julian {
        None => calendar::check_date(year, month, day)?,
        Some(j) => {
            calendar::check_date(year, 1, 1)?;
            let d = Day::of_ordinal((j - 1 + calendar::ordinal(year, 1, 1)) as i64)?;
            (year, month, day) = (d.year, d.month, d.day);
        }
    }
    let at = Day { year, month, day };
    let (weekday, yearday) = (weekday.unwrap_or_else(|| at.weekday()), at.yearday());
    let day = if leap_day { Day { year: 1900, ..at } } else { at };
    Ok(Found { day, clock, weekday, yearday: julian.unwrap_or(yearday), offset, name: zone_name })
}
