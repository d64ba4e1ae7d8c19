//! Dates and times as `strftime`, `ctime` and `timetuple` show them.

use super::{zone, Clock, Day, Stamp, TimeOfDay};
use crate::obj::Obj;
use crate::raise::Res;
use crate::std::time::{self, Moment};
use crate::str::{Builder, Str};

/// The numbers of `struct_time`.
pub fn moment(d: &Day, clock: Option<&Clock>, dst: i64) -> Moment {
    let clock = clock.copied().unwrap_or_default();
    Moment {
        year: d.year as i64,
        month: d.month as i64,
        day: d.day as i64,
        hour: clock.hour as i64,
        minute: clock.minute as i64,
        second: clock.second as i64,
        weekday: d.weekday() as i64,
        yearday: d.yearday() as i64,
        isdst: dst,
    }
}

pub fn ctime(d: &Day, clock: Option<&Clock>) -> Str {
    Str::from(time::asctime(&moment(d, clock, -1)))
}

/// `o.strftime(format)` of a date, datetime or time.
pub fn strftime(o: &Obj, format: &Str) -> Res<Obj> {
    let (numbers, micros, at, when) = if let Some(t) = TimeOfDay::of(o) {
        let first = Day { year: 1900, month: 1, day: 1 };
        (moment(&first, Some(&t.clock), -1), t.clock.micro, t.zone.clone(), Obj::NONE)
    } else if let Some(s) = Stamp::of(o) {
        (moment(&s.day, Some(&s.clock), -1), s.clock.micro, s.zone.clone(), o.clone())
    } else {
        (moment(&Day::of(o).expect("a date"), None, -1), 0, Obj::NONE, o.clone())
    };
    let mut out = Builder::new();
    let mut chars = format.chars();
    while let Some(c) = chars.next() {
        if c != '%' as u32 {
            out.char(c);
            continue;
        }
        // Zone and microseconds are ours, the rest is the platform's.
        match chars.next().map(|c| (c, char::from_u32(c))) {
            None => out.text("%"),
            Some((_, Some('z'))) => out.text(&zone::offset(&at, &when)?.map_or(String::new(), |d| zone::offset_text(&d, ""))),
            Some((_, Some('Z'))) => {
                if let Some(name) = Str::of(&zone::name(&at, &when)?) {
                    out.text(&name.as_str().replace('%', "%%"));
                }
            }
            Some((_, Some('f'))) => out.text(&format!("{micros:06}")),
            Some((c, _)) => {
                out.text("%");
                out.char(c);
            }
        }
    }
    Ok(time::strftime(&out.done(), &numbers, "").into())
}
