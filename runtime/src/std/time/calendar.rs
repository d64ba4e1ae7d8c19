//! Days, months and years of the proleptic Gregorian calendar.

/// A moment's date and time: `struct_time`'s numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Moment {
    pub year: i64,
    /// 1 to 12
    pub month: i64,
    pub day: i64,
    pub hour: i64,
    pub minute: i64,
    pub second: i64,
    /// Monday is 0.
    pub weekday: i64,
    /// 1 to 366
    pub yearday: i64,
    pub isdst: i64,
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// Days from 1970-01-01.
fn days(year: i64, month: i64, day: i64) -> i64 {
    // Years from March on, so that the leap day is the last.
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let of_era = y - era * 400;
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

impl Moment {
    /// Seconds since the epoch, in UTC.
    pub fn of_seconds(seconds: i64) -> Moment {
        let (day_number, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
        let z = day_number + 719_468;
        let era = z.div_euclid(146_097);
        let of_era = z - era * 146_097;
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let m = (5 * of_year + 2) / 153;
        let (day, month) = (of_year - (153 * m + 2) / 5 + 1, if m < 10 { m + 3 } else { m - 9 });
        let year = year_of_era + era * 400 + (month <= 2) as i64;
        Moment {
            year,
            month,
            day,
            hour: second / 3600,
            minute: second / 60 % 60,
            second: second % 60,
            weekday: (day_number + 3).rem_euclid(7),
            yearday: day_number - days(year, 1, 1) + 1,
            isdst: 0,
        }
    }

    /// The other way, by year to second alone; months and days may be beyond their ranges, as for `mktime`.
    pub fn to_seconds(self) -> i64 {
        let months = self.year * 12 + self.month - 1;
        let first = days(months.div_euclid(12), months.rem_euclid(12) + 1, 1);
        (first + self.day - 1) * 86_400 + self.hour * 3600 + self.minute * 60 + self.second
    }

    /// Year and week by ISO 8601.
    pub fn iso_week(self) -> (i64, i64) {
        let week = (self.yearday - 1 - self.weekday + 10) / 7;
        if week < 1 {
            let year = self.year - 1;
            let last = self.yearday + if is_leap(year) { 366 } else { 365 };
            return (year, (last - 1 - self.weekday + 10) / 7);
        }
        let length = if is_leap(self.year) { 366 } else { 365 };
        if week == 53 && self.yearday - self.weekday + 3 > length { (self.year + 1, 1) } else { (self.year, week) }
    }
}
