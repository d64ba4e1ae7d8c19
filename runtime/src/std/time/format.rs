//! `strftime`, `asctime`, `ctime` in the C locale.

use super::struct_time::{moment_of, Checked};
use super::{seconds_or_now, Moment};
use crate::call::Builtin;
use crate::exc;
use crate::obj::Obj;
use crate::raise::Res;
use crate::str::{Builder, Str};

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS: [&str; 12] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
];

fn day(m: &Moment) -> &'static str {
    DAYS[m.weekday.rem_euclid(7) as usize]
}
fn month(m: &Moment) -> &'static str {
    MONTHS[(m.month - 1).rem_euclid(12) as usize]
}

/// `time.asctime(t)`
pub fn asctime(m: &Moment) -> String {
    format!("{} {}{:3} {:02}:{:02}:{:02} {}", &day(m)[..3], &month(m)[..3], m.day, m.hour, m.minute, m.second, m.year)
}

/// `time.strftime(format, t)`
pub fn strftime(format: &Str, m: &Moment, zone: &str) -> Str {
    let mut out = Builder::new();
    let mut chars = format.chars();
    while let Some(c) = chars.next() {
        if c != '%' as u32 {
            out.char(c);
            continue;
        }
        match chars.next() {
            None => out.text("%"),
            Some(c) => match directive(c, m, zone) {
                Some(text) => out.text(&text),
                None => {
                    out.text("%");
                    out.char(c);
                }
            },
        }
    }
    out.done()
}

/// What a directive stands for; `None`: it stands for itself.
fn directive(c: u32, m: &Moment, zone: &str) -> Option<String> {
    let twelve = (m.hour + 11) % 12 + 1;
    let half = if m.hour < 12 { "AM" } else { "PM" };
    // Sunday is 0.
    let sunday = (m.weekday + 1) % 7;
    let date = || format!("{:02}/{:02}/{:02}", m.month, m.day, m.year.rem_euclid(100));
    let clock = || format!("{:02}:{:02}:{:02}", m.hour, m.minute, m.second);
    Some(match char::from_u32(c)? {
        'a' => day(m)[..3].to_string(),
        'A' => day(m).to_string(),
        'b' | 'h' => month(m)[..3].to_string(),
        'B' => month(m).to_string(),
        'c' => asctime(m),
        'C' => format!("{:02}", m.year.div_euclid(100)),
        'd' => format!("{:02}", m.day),
        'D' | 'x' => date(),
        'e' => format!("{:2}", m.day),
        'F' => format!("{}-{:02}-{:02}", m.year, m.month, m.day),
        'g' => format!("{:02}", m.iso_week().0.rem_euclid(100)),
        'G' => m.iso_week().0.to_string(),
        'H' => format!("{:02}", m.hour),
        'I' => format!("{twelve:02}"),
        'j' => format!("{:03}", m.yearday),
        'k' => format!("{:2}", m.hour),
        'l' => format!("{twelve:2}"),
        'm' => format!("{:02}", m.month),
        'M' => format!("{:02}", m.minute),
        'n' => "\n".to_string(),
        'p' => half.to_string(),
        'P' => half.to_lowercase(),
        'r' => format!("{twelve:02}:{:02}:{:02} {half}", m.minute, m.second),
        'R' => format!("{:02}:{:02}", m.hour, m.minute),
        's' => m.to_seconds().to_string(),
        'S' => format!("{:02}", m.second),
        't' => "\t".to_string(),
        'T' | 'X' => clock(),
        'u' => (m.weekday + 1).to_string(),
        'U' => format!("{:02}", (m.yearday + 6 - sunday) / 7),
        'V' => format!("{:02}", m.iso_week().1),
        'w' => sunday.to_string(),
        'W' => format!("{:02}", (m.yearday + 6 - m.weekday) / 7),
        'y' => format!("{:02}", m.year.rem_euclid(100)),
        'Y' => m.year.to_string(),
        'z' => "+0000".to_string(),
        'Z' => zone.to_string(),
        '%' => "%".to_string(),
        _ => return None,
    })
}

/// `time.strftime(format, t=localtime())`
pub static STRFTIME: Builtin = Builtin {
    name: "strftime",
    owner: "",
    call: |args| {
        let given = args.expect("time.strftime", 1, 2)?;
        let Some(format) = Str::of(&given[0]) else {
            return Err(exc::type_error(format!("strftime() argument 1 must be str, not {}", given[0].type_name())));
        };
        let (m, zone) = match given.get(1) {
            Some(t) => moment_of(t, "strftime", Checked::Yes)?,
            None => (Moment::of_seconds(seconds_or_now(None)?), "UTC"),
        };
        Ok(strftime(format, &m, zone).into())
    },
};

/// `time.asctime(t=localtime())`
pub static ASCTIME: Builtin = Builtin {
    name: "asctime",
    owner: "",
    call: |args| {
        let m = match args.expect("time.asctime", 0, 1)? {
            [t] => moment_of(t, "asctime", Checked::Yes)?.0,
            _ => Moment::of_seconds(seconds_or_now(None)?),
        };
        text(asctime(&m))
    },
};

/// `time.ctime(seconds=time())`
pub static CTIME: Builtin = Builtin {
    name: "ctime",
    owner: "",
    call: |args| {
        let m = Moment::of_seconds(seconds_or_now(args.expect("time.ctime", 0, 1)?.first())?);
        text(asctime(&m))
    },
};

fn text(s: String) -> Res<Obj> {
    Ok(Str::from(s).into())
}
