//! The proleptic Gregorian calendar: years, months and days to ordinals and back.

use crate::exc;
use crate::raise::Res;

pub const LAST: i32 = 3_652_059;
/// Of the first of January 1970.
pub const EPOCH: i32 = 719_163;

pub fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

pub fn days_in_month(year: i32, month: i32) -> i32 {
    match month {
        2 => 28 + is_leap(year) as i32,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

pub fn days_before_month(year: i32, month: i32) -> i32 {
    const BEFORE: [i32; 13] = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    BEFORE[month as usize] + (month > 2 && is_leap(year)) as i32
}

fn days_before_year(year: i32) -> i32 {
    let y = year - 1;
    y * 365 + y / 4 - y / 100 + y / 400
}

pub fn ordinal(year: i32, month: i32, day: i32) -> i32 {
    days_before_year(year) + days_before_month(year, month) + day
}

/// The date of an ordinal from 1 on.
pub fn of_ordinal(ordinal: i32) -> (i32, i32, i32) {
    // Years from March on, so that the leap day is the last.
    let z = ordinal + 305;
    let era = z / 146_097;
    let of_era = z % 146_097;
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let m = (5 * of_year + 2) / 153;
    let (day, month) = (of_year - (153 * m + 2) / 5 + 1, if m < 10 { m + 3 } else { m - 9 });
    (year_of_era + era * 400 + (month <= 2) as i32, month, day)
}

/// Monday is 0.
pub fn weekday(year: i32, month: i32, day: i32) -> i32 {
    (ordinal(year, month, day) + 6) % 7
}

/// The ordinal of the Monday of the year's first ISO week.
fn first_monday(year: i32) -> i32 {
    let first = days_before_year(year) + 1;
    let weekday = (first + 6).rem_euclid(7);
    first - weekday + if weekday > 3 { 7 } else { 0 }
}

/// ISO year, week and weekday.
pub fn iso(year: i32, month: i32, day: i32) -> (i32, i32, i32) {
    let today = ordinal(year, month, day);
    let mut year = year;
    let mut since = today - first_monday(year);
    if since < 0 {
        year -= 1;
        since = today - first_monday(year);
    } else if since / 7 >= 52 && today >= first_monday(year + 1) {
        year += 1;
        since = today - first_monday(year);
    }
    (year, since / 7 + 1, since % 7 + 1)
}

/// The date of an ISO week and weekday: the error's text where there is none.
pub fn of_iso(year: i32, week: i32, day: i32) -> Result<(i32, i32, i32), String> {
    if !(1..=9999).contains(&year) {
        return Err(format!("Year is out of range: {year}"));
    }
    if !(1..=53).contains(&week) || (week == 53 && first_monday(year + 1) - first_monday(year) < 371) {
        return Err(format!("Invalid week: {week}"));
    }
    if !(1..=7).contains(&day) {
        return Err(format!("Invalid day: {day} (range is [1, 7])"));
    }
    let at = first_monday(year) + (week - 1) * 7 + day - 1;
    if at < 1 {
        return Err("year 0 is out of range".to_string());
    }
    let found = of_ordinal(at);
    if found.0 > 9999 {
        return Err(format!("year {} is out of range", found.0));
    }
    Ok(found)
}

pub fn check_date(year: i32, month: i32, day: i32) -> Res<()> {
    if !(1..=9999).contains(&year) {
        return Err(exc::value_error(format!("year {year} is out of range")));
    }
    if !(1..=12).contains(&month) {
        return Err(exc::value_error("month must be in 1..12"));
    }
    if day < 1 || day > days_in_month(year, month) {
        return Err(exc::value_error("day is out of range for month"));
    }
    Ok(())
}
