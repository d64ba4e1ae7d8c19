//! `datetime`: a day with a time.

use super::{c_int_or, calendar, constant_of, date, delta, iso, made_by, once, out_of_range, parse, text, time_of_day, with_constants, zone};
use super::{Clock, Day, Delta, TimeOfDay, CLOCK_PARAMETERS, DATE, TZINFO};
use crate::bytes::{self, Bytes};
use crate::call::{Args, Bind, Builtin};
use crate::class::{self, Class, Construct};
use crate::exc;
use crate::float;
use crate::methods;
use crate::name::Name;
use crate::obj::{drop_boxed, Cmp, Gc, Kind, Obj, Op, TypeInfo};
use crate::ops::Operator;
use crate::raise::Res;
use crate::std::time;
use crate::str::{self, holds, number, Str};
use crate::tuple::tuple;
use crate::types;
use crate::value::wrong_self;

pub struct Stamp {
    pub day: Day,
    pub clock: Clock,
    pub zone: Obj,
}

pub static DATETIME: TypeInfo = TypeInfo {
    repr: |o| {
        let s = this(o);
        let (d, c) = (s.day, s.clock);
        let mut out = format!("datetime.datetime({}, {}, {}, {}, {}", d.year, d.month, d.day, c.hour, c.minute);
        out += &c.repr_seconds();
        out += &time_of_day::repr_zone(&s.zone, c.fold)?;
        Ok(Str::from(out + ")"))
    },
    str: Some(|o| isoformat(o, " ", "auto").map(Str::from)),
    hash: Some(hash),
    compare: Some(compare),
    binary: Some(binary),
    get_attr: Some(|o, name: Name| {
        let s = this(o);
        Ok(match name.text {
            "min" | "max" | "resolution" => constant_of(datetime(), name.text),
            "tzinfo" => Some(s.zone.clone()),
            text => s.day.attribute(text).or_else(|| s.clock.field(text)),
        })
    }),
    set_attr: Some(|_, name: Name, _| {
        date::set_field(name, "date", &["year", "month", "day"])?;
        date::set_field(name, "datetime", &["hour", "minute", "second", "microsecond", "tzinfo", "fold"])
    }),
    methods: &[&date::FORMAT, &REDUCE],
    ..TypeInfo::new("datetime.datetime", Kind::DateTime, drop_boxed::<Stamp>)
};

fn this(o: &Obj) -> &Stamp {
    Stamp::of(o).expect("a datetime")
}

impl From<Stamp> for Obj {
    fn from(s: Stamp) -> Obj {
        Gc::new(&DATETIME, s).into_obj()
    }
}

const SECOND: i64 = 1_000_000;

impl Stamp {
    pub fn of(o: &Obj) -> Option<&Stamp> {
        let core = if o.is_kind(Kind::Instance) { class::core(o) } else { o };
        // SAFETY: Kind::DateTime values are Boxed<Stamp>.
        unsafe { core.cast::<Stamp>(Kind::DateTime).map(|g| &**g) }
    }
    pub fn checked(day: Day, clock: Clock, zone: Obj) -> Res<Stamp> {
        calendar::check_date(day.year, day.month, day.day)?;
        let clock = clock.checked()?;
        zone::check(&zone)?;
        Ok(Stamp { day, clock, zone })
    }
    /// Microseconds from the beginning of the year 1, and a day.
    fn micros(&self) -> i64 {
        (self.day.ordinal() as i64 * 86_400 + self.clock.seconds() as i64) * SECOND + self.clock.micro as i64
    }
    fn of_micros(micros: i64, zone: Obj) -> Res<Stamp> {
        let (seconds, micro) = (micros.div_euclid(SECOND), micros.rem_euclid(SECOND));
        let day = Day::of_ordinal(seconds.div_euclid(86_400))?;
        Ok(Stamp { day, clock: Clock::of_seconds(seconds.rem_euclid(86_400) as i32, micro as i32), zone })
    }
    fn plus(&self, d: &Delta, sign: i64) -> Res<Stamp> {
        if d.days.abs() > calendar::LAST + 1 {
            return Err(out_of_range());
        }
        Stamp::of_micros(self.micros() + sign * d.short_total(), self.zone.clone())
    }
    /// Of microseconds since 1970.
    pub fn of_epoch(micros: i64, zone: Obj) -> Res<Stamp> {
        Stamp::of_seconds(micros.div_euclid(SECOND), micros.rem_euclid(SECOND) as i32, zone)
    }
    /// Of seconds since 1970.
    pub fn of_seconds(seconds: i64, micro: i32, zone: Obj) -> Res<Stamp> {
        // The years that C's int has.
        if seconds.abs() > 67_768_036_191_676_799 {
            let words = vec![number(75), Str::lit("Value too large for defined data type").into()];
            return Err(exc::raise_new(exc::classes::overflow_error(), words));
        }
        let m = time::Moment::of_seconds(seconds);
        if !(1..=9999).contains(&m.year) {
            return Err(exc::value_error(format!("year {} is out of range", m.year)));
        }
        let day = Day { year: m.year as i32, month: m.month as i32, day: m.day as i32 };
        Ok(Stamp { day, clock: Clock::of_seconds(seconds.rem_euclid(86_400) as i32, micro), zone })
    }
    fn with_zone(&self, zone: Obj) -> Stamp {
        Stamp { day: self.day, clock: self.clock, zone }
    }
}

pub(super) fn now_micros() -> i64 {
    (time::now_nanoseconds() / 1000) as i64
}

/// A moment moved by a duration: without fold, of the same class.
pub(super) fn added(o: &Obj, d: &Delta) -> Res<Obj> {
    made_by(Class::of_value(o), this(o).plus(d, 1)?.into(), arguments)
}

pub(super) fn arguments(o: &Obj) -> Vec<Obj> {
    let s = this(o);
    let mut all = date::arguments(&s.day.into());
    all.extend(time_of_day::clock_arguments(&s.clock));
    all.push(s.zone.clone());
    all
}

fn isoformat(o: &Obj, between: &str, spec: &str) -> Res<String> {
    let s = this(o);
    let mut out = format!("{}{between}{}", s.day.text(), s.clock.text(spec)?);
    if let Some(d) = zone::offset(&s.zone, o)? {
        out += &zone::offset_text(&d, ":");
    }
    Ok(out)
}

fn hash(o: &Obj) -> Res<i64> {
    let s = this(o);
    let first: Obj = if s.clock.fold == 1 { Stamp { day: s.day, clock: s.clock.without_fold(), zone: s.zone.clone() }.into() } else { o.clone() };
    match zone::offset(&s.zone, &first)? {
        None => Ok(str::hash_bytes(&[&s.day.state()[..], &s.clock.state(false)].concat())),
        Some(d) => Delta::normal(s.day.ordinal() as i64, s.clock.seconds() as i64, s.clock.micro as i64)?.minus(&d)?.hash(),
    }
}

/// Does the offset depend on the fold? Then it is equal to nothing in another zone.
fn is_ambiguous(o: &Obj, offset: &Option<Delta>) -> Res<bool> {
    let s = this(o);
    if zone::Zone::of(&s.zone).is_some() || s.zone.is_none() {
        return Ok(false);
    }
    let other: Obj = Stamp { day: s.day, clock: Clock { fold: 1 - s.clock.fold, ..s.clock }, zone: s.zone.clone() }.into();
    Ok(zone::offset(&s.zone, &other)? != *offset)
}

fn compare(op: Cmp, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let x = this(a);
    let Some(y) = Stamp::of(b) else {
        if Day::of(b).is_none() {
            return Ok(None);
        }
        return match op {
            Cmp::Eq => Ok(Some(Obj::FALSE)),
            Cmp::Ne => Ok(Some(Obj::TRUE)),
            _ => Err(exc::type_error(format!("can't compare datetime.datetime to {}", b.type_name()))),
        };
    };
    let plain = |op| {
        let order = x.day.cmp(&y.day).then_with(|| x.clock.without_fold().cmp(&y.clock.without_fold()));
        Ok(Some(Obj::bool(holds(op, order))))
    };
    if x.zone.is(&y.zone) {
        return plain(op);
    }
    let (p, q) = (zone::offset(&x.zone, a)?, zone::offset(&y.zone, b)?);
    if matches!(op, Cmp::Eq | Cmp::Ne) && (is_ambiguous(a, &p)? || is_ambiguous(b, &q)?) {
        return Ok(Some(Obj::bool(op == Cmp::Ne)));
    }
    match (p, q) {
        (p, q) if p == q => plain(op),
        (Some(p), Some(q)) => {
            let order = (x.micros() - p.short_total()).cmp(&(y.micros() - q.short_total()));
            Ok(Some(Obj::bool(holds(op, order))))
        }
        _ => match op {
            Cmp::Eq => Ok(Some(Obj::FALSE)),
            Cmp::Ne => Ok(Some(Obj::TRUE)),
            _ => Err(exc::type_error("can't compare offset-naive and offset-aware datetimes")),
        },
    }
}

/// A date beside a datetime.
pub(super) fn compare_date(op: Cmp, _: &Stamp) -> Res<Option<Obj>> {
    match op {
        Cmp::Eq => Ok(Some(Obj::FALSE)),
        Cmp::Ne => Ok(Some(Obj::TRUE)),
        _ => Err(exc::type_error("can't compare datetime.datetime to datetime.date")),
    }
}

fn binary(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let moved = |s: &Stamp, by: Option<&Delta>, sign| match by {
        Some(by) => Ok(Some(s.plus(by, sign)?.into())),
        None => Ok(None),
    };
    match (op.op, Stamp::of(a), Stamp::of(b)) {
        (Op::Add, Some(s), None) => moved(s, Delta::of(b), 1),
        (Op::Add, None, Some(s)) => moved(s, Delta::of(a), 1),
        (Op::Sub, Some(s), None) => moved(s, Delta::of(b), -1),
        (Op::Sub, Some(x), Some(y)) => difference(a, x, b, y).map(|d| Some(d.into())),
        _ => Ok(None),
    }
}

fn difference(a: &Obj, x: &Stamp, b: &Obj, y: &Stamp) -> Res<Delta> {
    let mut micros = x.micros() - y.micros();
    if !x.zone.is(&y.zone) {
        match (zone::offset(&x.zone, a)?, zone::offset(&y.zone, b)?) {
            (None, None) => {}
            (Some(p), Some(q)) => micros -= p.short_total() - q.short_total(),
            _ => return Err(exc::type_error("can't subtract offset-naive and offset-aware datetimes")),
        }
    }
    Delta::of_micros(micros as i128)
}

fn numbers(o: &Obj, s: &Stamp) -> Res<time::Moment> {
    let dst = match zone::dst(&s.zone, o)? {
        None => -1,
        Some(d) => (d != Delta::ZERO) as i64,
    };
    Ok(text::moment(&s.day, Some(&s.clock), dst))
}

fn both(o: &Obj) -> Option<(&Obj, &Stamp)> {
    Stamp::of(o).map(|s| (o, s))
}

/// The methods of `datetime`.
pub mod of_datetime {
    use super::*;

    methods! { "datetime", both;
        /// `d.date()`
        DATE "date" 0, 0 => |(_, s), _| Ok(s.day.into());
        /// `d.time()`
        TIME "time" 0, 0 => |(_, s), _| Ok(TimeOfDay { clock: s.clock, zone: Obj::NONE }.into());
        /// `d.timetz()`
        TIMETZ "timetz" 0, 0 => |(_, s), _| Ok(TimeOfDay { clock: s.clock, zone: s.zone.clone() }.into());
        /// `d.ctime()`
        CTIME "ctime" 0, 0 => |(_, s), _| Ok(text::ctime(&s.day, Some(&s.clock)).into());
        /// `d.utcoffset()`
        UTCOFFSET "utcoffset" 0, 0 => |(o, s), _| Ok(zone::delta_or_none(zone::offset(&s.zone, o)?));
        /// `d.tzname()`
        TZNAME "tzname" 0, 0 => |(o, s), _| zone::name(&s.zone, o);
        /// `d.dst()`
        DST "dst" 0, 0 => |(o, s), _| Ok(zone::delta_or_none(zone::dst(&s.zone, o)?));
        /// `d.timetuple()`
        TIMETUPLE "timetuple" 0, 0 => |(o, s), _| Ok(time::struct_of(&numbers(o, s)?));
        /// `d.utctimetuple()`
        UTCTIMETUPLE "utctimetuple" 0, 0 => |(o, s), _| {
            let at = match zone::offset(&s.zone, o)? {
                Some(d) => s.plus(&d, -1)?,
                None => s.with_zone(Obj::NONE),
            };
            Ok(time::struct_of(&text::moment(&at.day, Some(&at.clock), 0)))
        };
        /// `d.timestamp()`
        TIMESTAMP "timestamp" 0, 0 => |(o, s), _| {
            let since = s.micros() - calendar::EPOCH as i64 * 86_400 * SECOND;
            match zone::offset(&s.zone, o)? {
                Some(d) => Ok(Obj::float(Delta::of_micros((since - d.short_total()) as i128)?.total_seconds()?)),
                None => Ok(Obj::float(since.div_euclid(SECOND) as f64 + since.rem_euclid(SECOND) as f64 / 1e6)),
            }
        };
    }

    /// `d.isoformat(sep="T", timespec="auto")`
    pub static ISOFORMAT: Builtin = Builtin { name: "isoformat", owner: "datetime.datetime", call: |args| {
        let (me, rest) = args.split_self("datetime.isoformat")?;
        Stamp::of(me).ok_or_else(|| wrong_self(me, "datetime.datetime", "isoformat"))?;
        let [sep, spec] = rest.bind("isoformat", [("sep", Bind::ArgOpt), ("timespec", Bind::ArgOpt)])?;
        let sep = match &sep {
            Some(s) => match Str::of(s).filter(|s| s.len() == 1) {
                Some(s) => s.as_str(),
                None => return Err(exc::type_error(format!("isoformat() argument 1 must be a unicode character, not {}", s.type_name()))),
            },
            None => "T",
        };
        let spec = match &spec {
            Some(s) => super::super::text_of(s, "isoformat() argument 2")?.as_str(),
            None => "auto",
        };
        Ok(Str::from(isoformat(class::core(me), sep, spec)?).into())
    } };

    /// `d.replace(year=…, …)`
    pub static REPLACE: Builtin = Builtin { name: "replace", owner: "datetime.datetime", call: |args| {
        let (me, rest) = args.split_self("datetime.replace")?;
        let s = Stamp::of(me).ok_or_else(|| wrong_self(me, "datetime.datetime", "replace"))?;
        let params = ["year", "month", "day"].map(|n| (n, Bind::ArgOpt));
        let [h, mi, sec, us, tz, fold] = CLOCK_PARAMETERS;
        let [y, m, d, h, mi, sec, us, tz, fold] = rest.bind("replace", [params[0], params[1], params[2], h, mi, sec, us, tz, fold])?;
        let day = Day { year: c_int_or(&y, s.day.year)?, month: c_int_or(&m, s.day.month)?, day: c_int_or(&d, s.day.day)? };
        let clock = Clock {
            hour: c_int_or(&h, s.clock.hour)?,
            minute: c_int_or(&mi, s.clock.minute)?,
            second: c_int_or(&sec, s.clock.second)?,
            micro: c_int_or(&us, s.clock.micro)?,
            fold: c_int_or(&fold, s.clock.fold)?,
        };
        let zone = tz.unwrap_or_else(|| s.zone.clone());
        made_by(Class::of_value(me), Stamp::checked(day, clock, zone)?.into(), arguments)
    } };

    /// `d.astimezone(tz=None)`
    pub static ASTIMEZONE: Builtin = Builtin { name: "astimezone", owner: "datetime.datetime", call: |args| {
        let (me, rest) = args.split_self("datetime.astimezone")?;
        let s = Stamp::of(me).ok_or_else(|| wrong_self(me, "datetime.datetime", "astimezone"))?;
        let [to] = rest.bind("astimezone", [("tz", Bind::ArgOpt)])?;
        let to = to.unwrap_or(Obj::NONE);
        zone::check(&to)?;
        // Local time is UTC: that of those without a zone, too.
        if !to.is_none() && to.is(&s.zone) {
            return Ok(me.clone());
        }
        let offset = zone::offset(&s.zone, me)?.unwrap_or(Delta::ZERO);
        let to = if to.is_none() { zone::local() } else { to };
        let there: Obj = s.plus(&offset, -1)?.with_zone(to.clone()).into();
        let there = made_by(Class::of_value(me), there, arguments)?;
        zone::from_utc(&to, &there)
    } };

    /// `datetime.now(tz=None)`
    pub static NOW: Builtin = Builtin { name: "now", owner: "datetime.datetime", call: |args| {
        let (class, rest) = super::super::class_of(&args, "datetime.now")?;
        let [tz] = rest.bind("now", [("tz", Bind::ArgOpt)])?;
        in_zone(class, Stamp::of_epoch(now_micros(), Obj::NONE)?, tz.unwrap_or(Obj::NONE))
    } };

    /// `datetime.utcnow()`
    pub static UTCNOW: Builtin = Builtin { name: "utcnow", owner: "datetime.datetime", call: |args| {
        let (class, rest) = super::super::class_of(&args, "datetime.utcnow")?;
        rest.expect("datetime.utcnow", 0, 0)?;
        in_zone(class, Stamp::of_epoch(now_micros(), Obj::NONE)?, Obj::NONE)
    } };

    /// `datetime.fromtimestamp(timestamp, tz=None)`
    pub static FROMTIMESTAMP: Builtin = Builtin { name: "fromtimestamp", owner: "datetime.datetime", call: |args| {
        let (class, rest) = super::super::class_of(&args, "datetime.fromtimestamp")?;
        let [t, tz] = rest.bind("fromtimestamp", [("timestamp", Bind::Arg), ("tz", Bind::ArgOpt)])?;
        let tz = tz.unwrap_or(Obj::NONE);
        zone::check(&tz)?;
        let (seconds, micro) = parts_of(&t.expect("bound"))?;
        in_zone(class, Stamp::of_seconds(seconds, micro, Obj::NONE)?, tz)
    } };

    /// `datetime.utcfromtimestamp(timestamp)`
    pub static UTCFROMTIMESTAMP: Builtin = Builtin { name: "utcfromtimestamp", owner: "datetime.datetime", call: |args| {
        let (class, rest) = super::super::class_of(&args, "datetime.utcfromtimestamp")?;
        let given = rest.expect("datetime.utcfromtimestamp", 1, 1)?;
        let (seconds, micro) = parts_of(&given[0])?;
        in_zone(class, Stamp::of_seconds(seconds, micro, Obj::NONE)?, Obj::NONE)
    } };

    /// `datetime.fromisoformat(text)`
    pub static FROMISOFORMAT: Builtin = Builtin { name: "fromisoformat", owner: "datetime.datetime", call: |args| {
        let (class, rest) = super::super::class_of(&args, "datetime.fromisoformat")?;
        let given = rest.expect("datetime.fromisoformat", 1, 1)?;
        let Some(text) = Str::of(&given[0]) else { return Err(exc::type_error("fromisoformat: argument must be str")) };
        let Some((day, clock, zone)) = iso::moment(text) else { return Err(iso::invalid(text)) };
        made_by(class, Stamp::checked(day, clock, zone?)?.into(), arguments)
    } };

    /// `datetime.combine(date, time, tzinfo=time.tzinfo)`
    pub static COMBINE: Builtin = Builtin { name: "combine", owner: "datetime.datetime", call: |args| {
        let (class, rest) = super::super::class_of(&args, "datetime.combine")?;
        let [d, t, tz] = rest.bind("combine", [("date", Bind::Arg), ("time", Bind::Arg), ("tzinfo", Bind::ArgOpt)])?;
        let (d, t) = (d.expect("bound"), t.expect("bound"));
        let wrong = |i: usize, what: &str, o: &Obj| {
            exc::type_error(format!("combine() argument {i} must be datetime.{what}, not {}", o.type_name()))
        };
        let Some(day) = Day::of(&d) else { return Err(wrong(1, "date", &d)) };
        let Some(time) = TimeOfDay::of(&t) else { return Err(wrong(2, "time", &t)) };
        let zone = tz.unwrap_or_else(|| time.zone.clone());
        zone::check(&zone)?;
        let made = Stamp { day, clock: time.clock, zone };
        with_fold(class, made)
    } };

    /// `datetime.strptime(text, format)`
    pub static STRPTIME: Builtin = Builtin { name: "strptime", owner: "datetime.datetime", call: |args| {
        let (class, rest) = super::super::class_of(&args, "datetime.strptime")?;
        let given = rest.expect("datetime.strptime", 2, 2)?;
        let said = |i: usize| format!("strptime() argument {} must be str, not {}", i + 1, given[i].type_name());
        let (Some(text), Some(format)) = (Str::of(&given[0]), Str::of(&given[1])) else {
            let i = Str::of(&given[0]).is_some() as usize;
            return Err(exc::type_error(said(i)));
        };
        let found = parse::strptime(text, format)?;
        made_by(class, Stamp::checked(found.day, found.clock, found.zone())?.into(), arguments)
    } };
}

/// The value, or one of a class that derives from datetime, with its fold.
fn with_fold(class: Class, s: Stamp) -> Res<Obj> {
    let fold = s.clock.fold;
    if class.is_builtin() {
        return Ok(s.into());
    }
    let all = arguments(&s.into());
    let fold = [(crate::name::intern("fold"), number(fold as i64))];
    class.obj().call(Args::with(&all, if fold[0].1.small() == Some(0) { &[] } else { &fold }))
}

/// A moment in UTC, as one of a zone; `zone` is None: without one.
fn in_zone(class: Class, s: Stamp, zone: Obj) -> Res<Obj> {
    zone::check(&zone)?;
    let made = made_by(class, s.with_zone(zone.clone()).into(), arguments)?;
    if zone.is_none() { Ok(made) } else { zone::from_utc(&zone, &made) }
}

/// Seconds and microseconds of a timestamp, rounded half to even.
fn parts_of(o: &Obj) -> Res<(i64, i32)> {
    let Some(v) = float::as_float(class::core(o)) else { return Ok((whole_seconds(o)?, 0)) };
    if v.is_nan() {
        return Err(exc::value_error("Invalid value NaN (not a number)"));
    }
    let (mut whole, part) = (v.trunc(), v - v.trunc());
    let mut micros = (part * 1e6).round_ties_even();
    if micros >= 1e6 {
        micros -= 1e6;
        whole += 1.0;
    } else if micros < 0.0 {
        micros += 1e6;
        whole -= 1.0;
    }
    if whole.abs() >= 9.2e18 {
        return Err(exc::overflow_error("timestamp out of range for platform time_t"));
    }
    Ok((whole as i64, micros as i32))
}

/// The seconds of a timestamp, rounded down.
pub(super) fn whole_seconds(o: &Obj) -> Res<i64> {
    if let Some(v) = float::as_float(class::core(o)) {
        if v.is_nan() {
            return Err(exc::value_error("Invalid value NaN (not a number)"));
        }
        if v.abs() >= 9.2e18 {
            return Err(exc::overflow_error("timestamp out of range for platform time_t"));
        }
        return Ok(v.floor() as i64);
    }
    o.index()?.to_i64().ok_or_else(|| exc::overflow_error("timestamp out of range for platform time_t"))
}

static REDUCE: Builtin = Builtin { name: "__reduce__", owner: "datetime", call: |args| {
    // What puts it together again calls its class.
    datetime();
    let (me, _) = args.method("datetime.__reduce__", 0, 0)?;
    let s = Stamp::of(me).ok_or_else(|| wrong_self(me, "datetime.datetime", "__reduce__"))?;
    let mut state: Vec<Obj> = vec![Bytes::from(&[&s.day.state()[..], &s.clock.state(false)].concat()[..]).into()];
    if !s.zone.is_none() {
        state.push(s.zone.clone());
    }
    Ok(tuple(vec![me.class(), tuple(state)]))
} };

/// `datetime(year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)`
pub static DATETIME_CALL: Builtin = Builtin { name: "datetime", owner: "", call: |args| {
    // Its class derives from date's, which is made first.
    types::of(&DATE);
    if let ([state, zone @ ..], []) = (args.pos, args.kw) {
        if let Some(bytes) = bytes::like(state).filter(|b| b.len() == 10 && zone.len() < 2) {
            let mut day = [bytes[0], bytes[1], bytes[2], bytes[3]];
            let fold = day[2] >> 7;
            day[2] &= 127;
            if let (Some(day), Some(clock)) = (Day::of_state(&day), Clock::of_state(&bytes[4..])) {
                return Ok(Stamp::checked(day, Clock { fold: fold as i32, ..clock }, zone.first().cloned().unwrap_or(Obj::NONE))?.into());
            }
        }
    }
    let params = ["year", "month", "day"].map(|n| (n, Bind::Arg));
    let [h, mi, sec, us, tz, fold] = CLOCK_PARAMETERS;
    let [y, m, d, h, mi, sec, us, tz, fold] = args.bind("function", [params[0], params[1], params[2], h, mi, sec, us, tz, fold])?;
    let day = Day { year: c_int_or(&y, 0)?, month: c_int_or(&m, 0)?, day: c_int_or(&d, 0)? };
    let clock = Clock {
        hour: c_int_or(&h, 0)?,
        minute: c_int_or(&mi, 0)?,
        second: c_int_or(&sec, 0)?,
        micro: c_int_or(&us, 0)?,
        fold: c_int_or(&fold, 0)?,
    };
    Ok(Stamp::checked(day, clock, tz.unwrap_or(Obj::NONE))?.into())
} };

static DATETIME_NEW: Construct = Construct { call: &DATETIME_CALL, init: None, empty: None };
pub fn datetime() -> Obj { // class datetime
    types::of(&DATE);
    types::of(&TZINFO);
    super::keeps_class();
    with_constants(types::class(&DATETIME, &DATETIME_NEW), || {
        let (first, last) = (Day { year: 1, month: 1, day: 1 }, Day { year: 9999, month: 12, day: 31 });
        let end = Clock { hour: 23, minute: 59, second: 59, micro: 999_999, fold: 0 };
        let of = |day, clock| Stamp { day, clock, zone: Obj::NONE }.into();
        vec![("min", of(first, Clock::default())), ("max", of(last, end)), ("resolution", once!(delta::resolution()))]
    })
}
