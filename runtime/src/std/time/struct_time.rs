//! `time.struct_time`: a tuple with names (of nine items, the zone beside them).

use super::{seconds_or_now, Moment};
use crate::call::{Args, Builtin};
use crate::class::Construct;
use crate::exc;
use crate::int::{self, Int};
use crate::iter;
use crate::name::Name;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::str::Str;
use crate::tuple::{tuple, Tuple, TUPLE};
use crate::types;

const NAMES: [&str; 9] = ["tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"];

/// The items, and the name of the zone.
pub struct StructTime {
    items: Obj,
    zone: &'static str,
}

/// Everything but names is the tuple's.
pub static STRUCT_TIME: TypeInfo = TypeInfo {
    repr,
    hash: Some(|o| items(o).hash()),
    len: Some(|_| Ok(NAMES.len())),
    compare: Some(|cmp, a, b| {
        let other = of(b).map_or_else(|| b.clone(), |t| t.items.clone());
        items(a).ty().compare.map_or(Ok(None), |compare| compare(cmp, &items(a), &other))
    }),
    binary: Some(|op, a, b| {
        let plain = |o: &Obj| of(o).map_or_else(|| o.clone(), |t| t.items.clone());
        crate::ops::binary(op, &plain(a), &plain(b)).map(Some)
    }),
    iter: Some(|o| iter::get_iter(&items(o))),
    get_item: Some(|o, key| items(o).get_item(key)),
    contains: Some(|o, item| items(o).contains(item)),
    get_attr: Some(get_attr),
    ..TypeInfo::new("time.struct_time", Kind::Other, drop_boxed::<StructTime>)
};

fn of(o: &Obj) -> Option<&StructTime> {
    if !o.is_heap() || !std::ptr::eq(o.ty(), &STRUCT_TIME) {
        return None;
    }
    // SAFETY: values with this TypeInfo are Boxed<StructTime>.
    Some(unsafe { Gc::<StructTime>::of(o) })
}

fn items(o: &Obj) -> Obj {
    of(o).map_or(Obj::NONE, |t| t.items.clone())
}

fn repr(o: &Obj) -> Res<Str> {
    let items = items(o);
    let Some(items) = Tuple::of(&items) else { return Ok(Str::empty()) };
    let mut parts = Vec::new();
    for (name, value) in NAMES.iter().zip(items.items()) {
        parts.push(format!("{name}={}", value.repr()?));
    }
    Ok(Str::from(format!("time.struct_time({})", parts.join(", "))))
}

fn get_attr(o: &Obj, name: Name) -> Res<Option<Obj>> {
    let Some(t) = of(o) else { return Ok(None) };
    Ok(match name.text {
        "tm_zone" => Some(Str::lit(t.zone).into()),
        "tm_gmtoff" => Some(Int::ZERO.into()),
        "n_fields" => Some(Int::literal(11).into()),
        "n_sequence_fields" => Some(Int::literal(9).into()),
        "index" | "count" => crate::attr::find(&t.items, name)?,
        "n_unnamed_fields" => Some(Int::ZERO.into()),
        text => match NAMES.iter().position(|n| *n == text) {
            Some(at) => Tuple::of(&t.items).map(|t| t.items()[at].clone()),
            None => None,
        },
    })
}

fn make(items: Vec<Obj>, zone: &'static str) -> Obj {
    types::derive(&STRUCT_TIME, &TUPLE);
    Gc::new(&STRUCT_TIME, StructTime { items: tuple(items), zone }).into_obj()
}

/// The numbers as a `struct_time`.
pub fn struct_of(m: &Moment) -> Obj {
    of_moment(m, "UTC")
}

fn of_moment(m: &Moment, zone: &'static str) -> Obj {
    let numbers = [m.year, m.month, m.day, m.hour, m.minute, m.second, m.weekday, m.yearday, m.isdst];
    make(numbers.map(|n| Int::new(n).into()).to_vec(), zone)
}

static STRUCT_TIME_NEW: Construct = Construct { call: &STRUCT_TIME_CALL, init: None, empty: None };
pub fn struct_time() -> Obj { // class struct_time
    types::derive(&STRUCT_TIME, &TUPLE);
    types::class(&STRUCT_TIME, &STRUCT_TIME_NEW)
}

/// `time.struct_time(sequence)`
pub static STRUCT_TIME_CALL: Builtin = Builtin {
    name: "struct_time",
    owner: "",
    call: |args| {
        let given = args.expect("structseq", 1, 2)?;
        let items = iter::collect_or(&given[0], "constructor requires a sequence")?;
        let (n, how) = (items.len(), if items.len() < 9 { "at least 9" } else { "at most 11" });
        if !(9..=11).contains(&n) {
            return Err(exc::type_error(format!("time.struct_time() takes an {how}-sequence ({n}-sequence given)")));
        }
        Ok(make(items[..9].to_vec(), "UTC"))
    },
};

/// `time.gmtime(seconds=time())`
pub static GMTIME: Builtin = Builtin { name: "gmtime", owner: "", call: |args| broken_down(args, "time.gmtime", "GMT") };
/// `time.localtime(seconds=time())`
pub static LOCALTIME: Builtin =
    Builtin { name: "localtime", owner: "", call: |args| broken_down(args, "time.localtime", "UTC") };
fn broken_down(args: Args, name: &str, zone: &'static str) -> Res<Obj> {
    let seconds = seconds_or_now(args.expect(name, 0, 1)?.first())?;
    // The years that C's int has.
    if seconds.abs() > 67_768_036_191_676_799 {
        return Err(exc::raise_new(
            exc::classes::overflow_error(),
            vec![Int::literal(75).into(), Str::lit("Value too large for defined data type").into()],
        ));
    }
    Ok(of_moment(&Moment::of_seconds(seconds), zone))
}

/// `time.mktime(t)`
pub static MKTIME: Builtin = Builtin {
    name: "mktime",
    owner: "",
    call: |args| {
        let (m, _) = moment_of(&args.expect("time.mktime", 1, 1)?[0], "mktime", Checked::No)?;
        Ok(Obj::float(m.to_seconds() as f64))
    },
};

/// Must the numbers be in their ranges?
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Checked {
    Yes,
    No,
}

/// The moment of a struct_time or a tuple of nine, and its zone.
pub fn moment_of(o: &Obj, function: &str, checked: Checked) -> Res<(Moment, &'static str)> {
    let (plain, zone) = match of(o) {
        Some(t) => (t.items.clone(), t.zone),
        None => (o.clone(), "UTC"),
    };
    let Some(numbers) = Tuple::of(&plain) else {
        return Err(exc::type_error("Tuple or struct_time argument required"));
    };
    if numbers.len() != 9 {
        return Err(exc::type_error(format!("{function}(): illegal time tuple argument")));
    }
    let mut n = [0i64; 9];
    for (to, from) in n.iter_mut().zip(numbers.items()) {
        *to = int::as_index(from)?;
    }
    let [year, mut month, mut day, hour, minute, second, weekday, mut yearday, isdst] = n;
    if checked == Checked::Yes {
        // 0 stands for the first.
        month += (month == 0) as i64;
        day += (day == 0) as i64;
        yearday += (yearday == 0) as i64;
        let ranges = [
            ("month", month, 1, 12),
            ("day of month", day, 1, 31),
            ("hour", hour, 0, 23),
            ("minute", minute, 0, 59),
            ("seconds", second, 0, 61),
            ("day of week", weekday.max(-1), -1, i64::MAX),
            ("day of year", yearday, 1, 366),
        ];
        for (what, value, least, most) in ranges {
            if value < least || value > most {
                return Err(exc::value_error(format!("{what} out of range")));
            }
        }
    }
    let weekday = weekday.rem_euclid(7);
    Ok((Moment { year, month, day, hour, minute, second, weekday, yearday, isdst }, zone))
}

/// `time.tzname`
pub fn zone_names() -> Obj {
    tuple(vec![Str::lit("UTC").into(), Str::lit("UTC").into()])
}
