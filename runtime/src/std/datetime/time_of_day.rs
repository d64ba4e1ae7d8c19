//! `time`: a clock's time, perhaps with a zone.

use super::{c_int_or, constant_of, date, delta, iso, made_by, once, text, with_constants, zone, Delta};
use crate::bytes::{self, Bytes};
use crate::call::{Bind, Builtin};
use crate::class::{self, Class, Construct};
use crate::exc;
use crate::methods;
use crate::name::Name;
use crate::obj::{drop_boxed, Cmp, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::str::{self, holds, number, Str};
use crate::tuple::tuple;
use crate::types;
use crate::value::wrong_self;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Clock {
    pub hour: i32,
    pub minute: i32,
    pub second: i32,
    pub micro: i32,
    /// 1 for the second of two equal times, when clocks are set back.
    pub fold: i32,
}

pub struct TimeOfDay {
    pub clock: Clock,
    pub zone: Obj,
}

pub static TIME: TypeInfo = TypeInfo {
    repr: |o| {
        let t = this(o);
        let mut out = format!("datetime.time({}, {}", t.clock.hour, t.clock.minute);
        out += &t.clock.repr_seconds();
        out += &repr_zone(&t.zone, 0)?;
        if t.clock.fold == 1 {
            out += ", fold=1";
        }
        Ok(Str::from(out + ")"))
    },
    str: Some(|o| isoformat(o, "auto").map(Str::from)),
    hash: Some(hash),
    compare: Some(compare),
    get_attr: Some(|o, name: Name| {
        Ok(match name.text {
            "min" | "max" | "resolution" => constant_of(time(), name.text),
            "tzinfo" => Some(this(o).zone.clone()),
            text => this(o).clock.field(text),
        })
    }),
    set_attr: Some(|_, name: Name, _| date::set_field(name, "time", &["hour", "minute", "second", "microsecond", "tzinfo", "fold"])),
    methods: &[&FORMAT, &REDUCE],
    ..TypeInfo::new("datetime.time", Kind::Time, drop_boxed::<TimeOfDay>)
};

fn this(o: &Obj) -> &TimeOfDay {
    TimeOfDay::of(o).expect("a time")
}

impl From<TimeOfDay> for Obj {
    fn from(t: TimeOfDay) -> Obj {
        Gc::new(&TIME, t).into_obj()
    }
}

impl TimeOfDay {
    pub fn of(o: &Obj) -> Option<&TimeOfDay> {
        let core = if o.is_kind(Kind::Instance) { class::core(o) } else { o };
        // SAFETY: Kind::Time values are Boxed<TimeOfDay>.
        unsafe { core.cast::<TimeOfDay>(Kind::Time).map(|g| &**g) }
    }
}

impl Clock {
    pub fn checked(self) -> Res<Clock> {
        let Clock { hour, minute, second, micro, fold } = self;
        if !(0..24).contains(&hour) {
            return Err(exc::value_error("hour must be in 0..23"));
        }
        if !(0..60).contains(&minute) {
            return Err(exc::value_error("minute must be in 0..59"));
        }
        if !(0..60).contains(&second) {
            return Err(exc::value_error("second must be in 0..59"));
        }
        if !(0..1_000_000).contains(&micro) {
            return Err(exc::value_error("microsecond must be in 0..999999"));
        }
        if !(0..2).contains(&fold) {
            return Err(exc::value_error("fold must be either 0 or 1"));
        }
        Ok(self)
    }
    pub fn field(&self, name: &str) -> Option<Obj> {
        let value = match name {
            "hour" => self.hour,
            "minute" => self.minute,
            "second" => self.second,
            "microsecond" => self.micro,
            "fold" => self.fold,
            _ => return None,
        };
        Some(number(value as i64))
    }
    pub fn seconds(&self) -> i32 {
        self.hour * 3600 + self.minute * 60 + self.second
    }
    pub fn of_seconds(seconds: i32, micro: i32) -> Clock {
        Clock { hour: seconds / 3600, minute: seconds / 60 % 60, second: seconds % 60, micro, fold: 0 }
    }
    pub fn without_fold(self) -> Clock {
        Clock { fold: 0, ..self }
    }
    pub(super) fn repr_seconds(&self) -> String {
        match (self.second, self.micro) {
            (0, 0) => String::new(),
            (s, 0) => format!(", {s}"),
            (s, us) => format!(", {s}, {us}"),
        }
    }
    pub(super) fn state(&self, fold_bit: bool) -> [u8; 6] {
        let us = self.micro;
        let hour = self.hour as u8 | if fold_bit && self.fold == 1 { 128 } else { 0 };
        [hour, self.minute as u8, self.second as u8, (us >> 16) as u8, (us >> 8) as u8, us as u8]
    }
    pub(super) fn of_state(state: &[u8]) -> Option<Clock> {
        let &[hour, minute, second, a, b, c] = state else { return None };
        let (fold, hour) = ((hour >> 7) as i32, hour & 127);
        let micro = (a as i32) << 16 | (b as i32) << 8 | c as i32;
        (hour < 24).then_some(Clock { hour: hour as i32, minute: minute as i32, second: second as i32, micro, fold })
    }
    /// By `timespec`.
    pub(super) fn text(&self, spec: &str) -> Res<String> {
        let Clock { hour, minute, second, micro, .. } = self;
        Ok(match spec {
            "auto" if *micro == 0 => format!("{hour:02}:{minute:02}:{second:02}"),
            "auto" | "microseconds" => format!("{hour:02}:{minute:02}:{second:02}.{micro:06}"),
            "milliseconds" => format!("{hour:02}:{minute:02}:{second:02}.{:03}", micro / 1000),
            "seconds" => format!("{hour:02}:{minute:02}:{second:02}"),
            "minutes" => format!("{hour:02}:{minute:02}"),
            "hours" => format!("{hour:02}"),
            _ => return Err(exc::value_error("Unknown timespec value")),
        })
    }
}

pub(super) fn repr_zone(zone: &Obj, fold: i32) -> Res<String> {
    let mut out = if fold == 1 { ", fold=1".to_string() } else { String::new() };
    if !zone.is_none() {
        out += &format!(", tzinfo={}", zone.repr()?);
    }
    Ok(out)
}

fn isoformat(o: &Obj, spec: &str) -> Res<String> {
    let t = this(o);
    let mut out = t.clock.text(spec)?;
    if let Some(d) = zone::offset(&t.zone, &Obj::NONE)? {
        out += &zone::offset_text(&d, ":");
    }
    Ok(out)
}

/// Microseconds of the day, in UTC.
fn absolute(clock: &Clock, offset: &Delta) -> i64 {
    clock.seconds() as i64 * 1_000_000 + clock.micro as i64 - offset.short_total()
}

fn hash(o: &Obj) -> Res<i64> {
    let t = this(o);
    match zone::offset(&t.zone, &Obj::NONE)? {
        None => Ok(str::hash_bytes(&t.clock.state(false))),
        Some(d) => {
            let micros = absolute(&t.clock, &d);
            if !(0..86_400_000_000).contains(&micros) {
                return Delta::of_micros(micros as i128)?.hash();
            }
            let seconds = (micros / 1_000_000) as i32;
            Ok(str::hash_bytes(&Clock::of_seconds(seconds, (micros % 1_000_000) as i32).state(false)))
        }
    }
}

fn compare(op: Cmp, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let Some(y) = TimeOfDay::of(b) else { return Ok(None) };
    let x = this(a);
    let plain = |x: &Clock, y: &Clock| Ok(Some(Obj::bool(holds(op, x.without_fold().cmp(&y.without_fold())))));
    if x.zone.is(&y.zone) {
        return plain(&x.clock, &y.clock);
    }
    match (zone::offset(&x.zone, &Obj::NONE)?, zone::offset(&y.zone, &Obj::NONE)?) {
        (p, q) if p == q => plain(&x.clock, &y.clock),
        (Some(p), Some(q)) => Ok(Some(Obj::bool(holds(op, absolute(&x.clock, &p).cmp(&absolute(&y.clock, &q)))))),
        _ => match op {
            Cmp::Eq => Ok(Some(Obj::FALSE)),
            Cmp::Ne => Ok(Some(Obj::TRUE)),
            _ => Err(exc::type_error("can't compare offset-naive and offset-aware times")),
        },
    }
}

fn arguments(o: &Obj) -> Vec<Obj> {
    let t = this(o);
    let mut all = clock_arguments(&t.clock);
    all.push(t.zone.clone());
    all
}

pub(super) fn clock_arguments(c: &Clock) -> Vec<Obj> {
    [c.hour, c.minute, c.second, c.micro].map(|n| number(n as i64)).to_vec()
}

/// The methods of `time`.
pub mod of_time {
    use super::*;

    methods! { "time", TimeOfDay::of;
        /// `t.utcoffset()`
        UTCOFFSET "utcoffset" 0, 0 => |t, _| Ok(zone::delta_or_none(zone::offset(&t.zone, &Obj::NONE)?));
        /// `t.tzname()`
        TZNAME "tzname" 0, 0 => |t, _| zone::name(&t.zone, &Obj::NONE);
        /// `t.dst()`
        DST "dst" 0, 0 => |t, _| Ok(zone::delta_or_none(zone::dst(&t.zone, &Obj::NONE)?));
    }

    /// `t.isoformat(timespec="auto")`
    pub static ISOFORMAT: Builtin = Builtin { name: "isoformat", owner: "datetime.time", call: |args| {
        let (me, rest) = args.split_self("time.isoformat")?;
        TimeOfDay::of(me).ok_or_else(|| wrong_self(me, "datetime.time", "isoformat"))?;
        let [spec] = rest.bind("isoformat", [("timespec", Bind::ArgOpt)])?;
        let spec = match &spec {
            Some(s) => super::super::text_of(s, "isoformat() argument 1")?.as_str(),
            None => "auto",
        };
        Ok(Str::from(isoformat(class::core(me), spec)?).into())
    } };

    /// `t.strftime(format)`
    pub static STRFTIME: Builtin = Builtin { name: "strftime", owner: "datetime.time", call: |args| {
        let (me, rest) = args.split_self("time.strftime")?;
        TimeOfDay::of(me).ok_or_else(|| wrong_self(me, "datetime.time", "strftime"))?;
        let [format] = rest.bind("strftime", [("format", Bind::Arg)])?;
        let format = format.expect("bound");
        text::strftime(me, super::super::text_of(&format, "strftime() argument 1")?)
    } };

    /// `t.replace(hour=…, …)`
    pub static REPLACE: Builtin = Builtin { name: "replace", owner: "datetime.time", call: |args| {
        let (me, rest) = args.split_self("time.replace")?;
        let t = TimeOfDay::of(me).ok_or_else(|| wrong_self(me, "datetime.time", "replace"))?;
        let [h, m, s, us, tz, fold] = rest.bind("replace", CLOCK_PARAMETERS)?;
        let c = t.clock;
        let clock = Clock {
            hour: c_int_or(&h, c.hour)?,
            minute: c_int_or(&m, c.minute)?,
            second: c_int_or(&s, c.second)?,
            micro: c_int_or(&us, c.micro)?,
            fold: c_int_or(&fold, c.fold)?,
        };
        let zone = tz.unwrap_or_else(|| t.zone.clone());
        made_by(Class::of_value(me), make(clock, zone)?, arguments)
    } };

    /// `time.fromisoformat(text)`
    pub static FROMISOFORMAT: Builtin = Builtin { name: "fromisoformat", owner: "datetime.time", call: |args| {
        let (class, rest) = super::super::class_of(&args, "time.fromisoformat")?;
        let given = rest.expect("time.fromisoformat", 1, 1)?;
        let Some(text) = Str::of(&given[0]) else { return Err(exc::type_error("fromisoformat: argument must be str")) };
        let bytes = text.as_bytes();
        let bytes = bytes.strip_prefix(b"T").unwrap_or(bytes);
        match iso::clock(bytes) {
            Some((clock, zone)) => made_by(class, make(clock, zone?)?, arguments),
            None => Err(iso::invalid(text)),
        }
    } };
}

pub(super) const CLOCK_PARAMETERS: [(&str, Bind); 6] = [
    ("hour", Bind::ArgOpt), ("minute", Bind::ArgOpt), ("second", Bind::ArgOpt), ("microsecond", Bind::ArgOpt), ("tzinfo", Bind::ArgOpt),
    ("fold", Bind::KeyOpt),
];

fn make(clock: Clock, zone: Obj) -> Res<Obj> {
    let clock = clock.checked()?;
    zone::check(&zone)?;
    Ok(TimeOfDay { clock, zone }.into())
}

static FORMAT: Builtin = Builtin { name: "__format__", owner: "time", call: |args| {
    let (me, rest) = args.method("time.__format__", 1, 1)?;
    match Str::of(&rest[0]) {
        None => Err(exc::type_error(format!("__format__() argument 1 must be str, not {}", rest[0].type_name()))),
        Some(spec) if spec.is_empty() => Ok(me.str()?.into()),
        Some(spec) => text::strftime(me, spec),
    }
} };

static REDUCE: Builtin = Builtin { name: "__reduce__", owner: "time", call: |args| {
    // What puts it together again calls its class.
    time();
    let (me, _) = args.method("time.__reduce__", 0, 0)?;
    let t = TimeOfDay::of(me).ok_or_else(|| wrong_self(me, "datetime.time", "__reduce__"))?;
    let mut state: Vec<Obj> = vec![Bytes::from(&t.clock.state(false)[..]).into()];
    if !t.zone.is_none() {
        state.push(t.zone.clone());
    }
    Ok(tuple(vec![me.class(), tuple(state)]))
} };

/// `time(hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)`
pub static TIME_CALL: Builtin = Builtin { name: "time", owner: "", call: |args| {
    if let ([state, zone @ ..], []) = (args.pos, args.kw) {
        if let Some(clock) = bytes::like(state).and_then(Clock::of_state).filter(|_| zone.len() < 2) {
            return make(clock, zone.first().cloned().unwrap_or(Obj::NONE));
        }
    }
    let [h, m, s, us, tz, fold] = args.bind("function", CLOCK_PARAMETERS)?;
    let clock = Clock {
        hour: c_int_or(&h, 0)?,
        minute: c_int_or(&m, 0)?,
        second: c_int_or(&s, 0)?,
        micro: c_int_or(&us, 0)?,
        fold: c_int_or(&fold, 0)?,
    };
    make(clock, tz.unwrap_or(Obj::NONE))
} };

static TIME_NEW: Construct = Construct { call: &TIME_CALL, init: None, empty: None };
pub fn time() -> Obj { // class time
    with_constants(types::class(&TIME, &TIME_NEW), || {
        let last = Clock { hour: 23, minute: 59, second: 59, micro: 999_999, fold: 0 };
        let of = |clock| TimeOfDay { clock, zone: Obj::NONE }.into();
        vec![("min", of(Clock::default())), ("max", of(last)), ("resolution", once!(delta::resolution()))]
    })
}
