//! `tzinfo`, which programs derive from, and `timezone`: an offset that never changes.

use super::{constant_of, moment, once, with_constants, Delta, Stamp};
use crate::call::{Bind, Builtin};
use crate::class::{self, Class, Construct};
use crate::exc;
use crate::methods;
use crate::name::{intern, Name};
use crate::obj::{drop_boxed, Cmp, Gc, Kind, Obj, TypeInfo};
use crate::raise::{Raised, Res};
use crate::str::Str;
use crate::tuple::tuple;
use crate::types;
use crate::value::wrong_self;

pub static TZINFO: TypeInfo = TypeInfo {
    methods: &[&REDUCE],
    ..TypeInfo::new("datetime.tzinfo", Kind::TzInfo, drop_boxed::<()>)
};

pub struct Zone {
    offset: Delta,
    name: Option<Str>,
}

pub static TIMEZONE: TypeInfo = TypeInfo {
    repr: |o| {
        if o.is(&utc()) {
            return Ok(Str::lit("datetime.timezone.utc"));
        }
        let zone = this(o);
        let name = match &zone.name {
            Some(name) => format!(", {}", name.repr()),
            None => String::new(),
        };
        Ok(Str::from(format!("datetime.timezone({}{name})", zone.offset.repr())))
    },
    str: Some(|o| Ok(this(o).text())),
    hash: Some(|o| this(o).offset.hash()),
    compare: Some(|op, a, b| {
        let Some(other) = Zone::of(b) else { return Ok(None) };
        let same = this(a).offset == other.offset;
        Ok(match op {
            Cmp::Eq => Some(Obj::bool(same)),
            Cmp::Ne => Some(Obj::bool(!same)),
            _ => None,
        })
    }),
    get_attr: Some(|_, name: Name| match name.text {
        "utc" | "min" | "max" => Ok(constant_of(timezone(), name.text)),
        _ => Ok(None),
    }),
    methods: &[&INIT_ARGUMENTS, &REDUCE],
    ..TypeInfo::new("datetime.timezone", Kind::TimeZone, drop_boxed::<Zone>)
};

fn this(o: &Obj) -> &Zone {
    Zone::of(o).expect("a timezone")
}

impl Zone {
    pub fn of(o: &Obj) -> Option<&Zone> {
        // SAFETY: Kind::TimeZone values are Boxed<Zone>.
        unsafe { o.cast::<Zone>(Kind::TimeZone).map(|g| &**g) }
    }
    fn text(&self) -> Str {
        match &self.name {
            Some(name) => name.clone(),
            None if self.offset == Delta::ZERO => Str::lit("UTC"),
            None => Str::from(format!("UTC{}", offset_text(&self.offset, ":"))),
        }
    }
}

fn make(offset: Delta, name: Option<Str>) -> Obj {
    types::of(&TZINFO);
    Gc::new(&TIMEZONE, Zone { offset, name }).into_obj()
}

/// A zone with an offset that is in range.
pub(super) fn fixed(offset: Delta) -> Obj {
    if offset == Delta::ZERO { utc() } else { make(offset, None) }
}

/// The zone of local time, as `astimezone()` gives it.
pub(super) fn local() -> Obj {
    make(Delta::ZERO, Some(Str::lit("UTC")))
}

pub(super) fn named(offset: Delta, name: Str) -> Obj {
    make(offset, Some(name))
}

/// `timezone.utc`
pub fn utc() -> Obj {
    once!(make(Delta::ZERO, None))
}

/// `+01:30`, with seconds and microseconds where there are any.
pub(super) fn offset_text(offset: &Delta, colon: &str) -> String {
    let micros = offset.short_total();
    let (sign, micros) = if micros < 0 { ('-', -micros) } else { ('+', micros) };
    let (seconds, micros) = (micros / 1_000_000, micros % 1_000_000);
    let mut out = format!("{sign}{:02}{colon}{:02}", seconds / 3600, seconds / 60 % 60);
    if seconds % 60 != 0 || micros != 0 {
        out += &format!("{colon}{:02}", seconds % 60);
    }
    if micros != 0 {
        out += &format!(".{micros:06}");
    }
    out
}

pub(super) fn is_zone(o: &Obj) -> bool {
    let core = class::core(o);
    core.is_kind(Kind::TzInfo) || core.is_kind(Kind::TimeZone)
}

/// None, or a zone.
pub(super) fn check(o: &Obj) -> Res<()> {
    if o.is_none() || is_zone(o) {
        return Ok(());
    }
    Err(exc::type_error(format!("tzinfo argument must be None or of a tzinfo subclass, not type '{}'", o.type_name())))
}

#[cold]
fn unimplemented(name: &str) -> Raised {
    exc::not_implemented(format!("a tzinfo subclass must implement {name}()"))
}

/// What the program's own zone says.
fn ask(zone: &Obj, name: &'static str, when: &Obj) -> Res<Obj> {
    let name: Name = intern(name);
    if Class::of_value(zone).find(name).what.user().is_none() {
        return Err(unimplemented(name.text));
    }
    zone.method(name, [when.clone()])
}

fn ask_delta(zone: &Obj, name: &'static str, when: &Obj) -> Res<Option<Delta>> {
    let said = ask(zone, name, when)?;
    if said.is_none() {
        return Ok(None);
    }
    let Some(d) = Delta::of(&said) else {
        return Err(exc::type_error(format!("tzinfo.{name}() must return None or timedelta, not '{}'", said.type_name())));
    };
    if !in_range(d) {
        return Err(exc::value_error("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24)."));
    }
    Ok(Some(*d))
}

fn in_range(d: &Delta) -> bool {
    (d.days == -1 && (d.seconds > 0 || d.micros > 0)) || d.days == 0
}

/// `zone.utcoffset(when)`
pub(super) fn offset(zone: &Obj, when: &Obj) -> Res<Option<Delta>> {
    match Zone::of(zone) {
        Some(z) => Ok(Some(z.offset)),
        None if zone.is_none() => Ok(None),
        None => ask_delta(zone, "utcoffset", when),
    }
}

/// `zone.dst(when)`
pub(super) fn dst(zone: &Obj, when: &Obj) -> Res<Option<Delta>> {
    if zone.is_none() || Zone::of(zone).is_some() { Ok(None) } else { ask_delta(zone, "dst", when) }
}

/// `zone.tzname(when)`
pub(super) fn name(zone: &Obj, when: &Obj) -> Res<Obj> {
    if let Some(z) = Zone::of(zone) {
        return Ok(z.text().into());
    }
    if zone.is_none() {
        return Ok(Obj::NONE);
    }
    let said = ask(zone, "tzname", when)?;
    if said.is_none() || Str::of(&said).is_some() {
        return Ok(said);
    }
    Err(exc::type_error(format!("tzinfo.tzname() must return None or a string, not '{}'", said.type_name())))
}

/// `zone.fromutc(when)`
pub(super) fn from_utc(zone: &Obj, when: &Obj) -> Res<Obj> {
    if let Some(z) = Zone::of(zone) {
        return moment::added(when, &z.offset);
    }
    if Class::of_value(zone).find(intern("fromutc")).what.user().is_some() {
        return zone.method(intern("fromutc"), [when.clone()]);
    }
    from_utc_by_dst(zone, when)
}

pub(super) fn delta_or_none(d: Option<Delta>) -> Obj {
    d.map_or(Obj::NONE, Obj::from)
}

fn check_moment(zone: &Obj, when: &Obj, what: &str) -> Res<()> {
    let Some(stamp) = Stamp::of(when) else { return Err(exc::type_error(format!("fromutc: argument must be a datetime{what}"))) };
    if !stamp.zone.is(zone) {
        return Err(exc::value_error("fromutc: dt.tzinfo is not self"));
    }
    Ok(())
}

/// `tzinfo.fromutc(self, when)`
fn from_utc_by_dst(zone: &Obj, when: &Obj) -> Res<Obj> {
    check_moment(zone, when, "")?;
    let Some(off) = offset(zone, when)? else { return Err(exc::value_error("fromutc: non-None utcoffset() result required")) };
    let Some(summer) = dst(zone, when)? else { return Err(exc::value_error("fromutc: non-None dst() result required")) };
    let standard = moment::added(when, &off.minus(&summer)?)?;
    match dst(zone, &standard)? {
        None => Err(exc::value_error("fromutc: tz.dst() gave inconsistent results; cannot convert")),
        Some(Delta::ZERO) => Ok(standard),
        Some(more) => moment::added(&standard, &more),
    }
}

fn any(o: &Obj) -> Option<&Obj> {
    is_zone(o).then_some(o)
}

/// The methods of `tzinfo`.
pub mod of_zone {
    use super::*;

    methods! { "tzinfo", any;
        /// `z.utcoffset(when)`
        UTCOFFSET "utcoffset" 1, 1 => |_, _| Err(unimplemented("utcoffset"));
        /// `z.dst(when)`
        DST "dst" 1, 1 => |_, _| Err(unimplemented("dst"));
        /// `z.tzname(when)`
        TZNAME "tzname" 1, 1 => |_, _| Err(unimplemented("tzname"));
        /// `z.fromutc(when)`
        FROMUTC "fromutc" 1, 1 => |z, a| from_utc_by_dst(z, &a[0]);
    }
}

/// The methods of `timezone`.
pub mod fixed_zone {
    use super::*;

    fn check(when: &Obj, name: &str) -> Res<()> {
        if when.is_none() || Stamp::of(when).is_some() {
            return Ok(());
        }
        Err(exc::type_error(format!("{name}(dt) argument must be a datetime instance or None, not {}", when.type_name())))
    }

    methods! { "timezone", Zone::of;
        /// `z.utcoffset(when)`
        UTCOFFSET "utcoffset" 1, 1 => |z, a| check(&a[0], "utcoffset").map(|()| z.offset.into());
        /// `z.dst(when)`
        DST "dst" 1, 1 => |_, a| check(&a[0], "dst").map(|()| Obj::NONE);
        /// `z.tzname(when)`
        TZNAME "tzname" 1, 1 => |z, a| check(&a[0], "tzname").map(|()| z.text().into());
    }

    /// `z.fromutc(when)`
    pub static FROMUTC: Builtin = Builtin { name: "fromutc", owner: "timezone", call: |args| {
        let (me, a) = args.method("timezone.fromutc", 1, 1)?;
        check_moment(me, &a[0], " instance")?;
        from_utc(me, &a[0])
    } };
}

/// Pickled and copied by what made it.
static INIT_ARGUMENTS: Builtin = Builtin { name: "__getinitargs__", owner: "timezone", call: |args| {
    let (me, _) = args.method("timezone.__getinitargs__", 0, 0)?;
    let zone = Zone::of(me).ok_or_else(|| wrong_self(me, "datetime.timezone", "__getinitargs__"))?;
    let mut all: Vec<Obj> = vec![zone.offset.into()];
    all.extend(zone.name.clone().map(Obj::from));
    Ok(tuple(all))
} };

static REDUCE: Builtin = Builtin { name: "__reduce__", owner: "tzinfo", call: |args| {
    let (me, _) = args.method("tzinfo.__reduce__", 0, 0)?;
    let asked = match Zone::of(me) {
        Some(_) => {
            timezone();
            INIT_ARGUMENTS.on([me.clone()])?
        }
        None => match crate::attr::find_quiet(me, intern("__getinitargs__"))? {
            Some(f) => f.call([])?,
            None => tuple(vec![]),
        },
    };
    let state = match me.is_kind(Kind::Instance) {
        true => class::object::instance_dict(me).filter(|d| d.len().is_ok_and(|n| n > 0)),
        false => None,
    };
    let mut all = vec![me.class(), asked];
    all.extend(state);
    Ok(tuple(all))
} };

/// `tzinfo()`
pub static TZINFO_CALL: Builtin = Builtin { name: "tzinfo", owner: "", call: |_| Ok(Gc::new(&TZINFO, ()).into_obj()) };
static TZINFO_NEW: Construct = Construct { call: &TZINFO_CALL, init: None, empty: None };
pub fn tzinfo() -> Obj { types::class(&TZINFO, &TZINFO_NEW) } // class tzinfo

/// `timezone(offset, name=None)`
pub static TIMEZONE_CALL: Builtin = Builtin { name: "timezone", owner: "", call: |args| {
    let [offset, name] = args.bind("timezone", [("offset", Bind::Arg), ("name", Bind::ArgOpt)])?;
    let offset = offset.expect("bound");
    let Some(d) = Delta::of(&offset) else {
        return Err(exc::type_error(format!("timezone() argument 1 must be datetime.timedelta, not {}", offset.type_name())));
    };
    let name = match &name {
        Some(n) => Some(super::text_of(n, "timezone() argument 2")?.clone()),
        None => None,
    };
    if !in_range(d) {
        return Err(exc::value_error(format!(
            "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not {}.", offset.repr()?
        )));
    }
    Ok(match name {
        None => fixed(*d),
        name => make(*d, name),
    })
} };
static TIMEZONE_NEW: Construct = Construct { call: &TIMEZONE_CALL, init: None, empty: None };
pub fn timezone() -> Obj { // class timezone
    types::of(&TZINFO);
    with_constants(types::class(&TIMEZONE, &TIMEZONE_NEW), || {
        let most = Delta { days: 0, seconds: 86_340, micros: 0 };
        vec![("utc", utc()), ("min", fixed(Delta { days: -1, seconds: 60, micros: 0 })), ("max", fixed(most))]
    })
}
