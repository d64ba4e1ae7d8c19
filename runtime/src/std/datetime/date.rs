//! `date`: a day. What it has, a `datetime` has too.

use super::{calendar, constant_of, delta, made_by, out_of_range, once, text, with_constants, Delta, Stamp};
use crate::bytes::{self, Bytes};
use crate::call::{Bind, Builtin};
use crate::class::{self, Class, Construct};
use crate::exc;
use crate::iter;
use crate::methods;
use crate::name::Name;
use crate::obj::{drop_boxed, Cmp, Gc, Kind, Obj, Op, TypeInfo};
use crate::ops::Operator;
use crate::raise::Res;
use crate::std::time;
use crate::str::{self, holds, number, Str};
use crate::tuple::{tuple, Tuple, TUPLE};
use crate::types;
use crate::value::wrong_self;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Day {
    pub year: i32,
    pub month: i32,
    pub day: i32,
}

pub static DATE: TypeInfo = TypeInfo {
    repr: |o| {
        let d = this(o);
        Ok(Str::from(format!("datetime.date({}, {}, {})", d.year, d.month, d.day)))
    },
    str: Some(|o| Ok(Str::from(this(o).text()))),
    hash: Some(|o| Ok(str::hash_bytes(&this(o).state()))),
    compare: Some(compare),
    binary: Some(binary),
    get_attr: Some(|o, name: Name| {
        Ok(match name.text {
            "min" | "max" | "resolution" => constant_of(date(), name.text),
            text => this(o).field(text),
        })
    }),
    set_attr: Some(|_, name: Name, _| set_field(name, "date", &["year", "month", "day"])),
    methods: &[&FORMAT, &REDUCE],
    ..TypeInfo::new("datetime.date", Kind::Date, drop_boxed::<Day>)
};

/// Fields cannot be set.
pub(super) fn set_field(name: Name, class: &str, fields: &[&str]) -> Res<bool> {
    if fields.contains(&name.text) {
        return Err(delta::unwritable(name.text, &format!("datetime.{class}")));
    }
    if matches!(name.text, "min" | "max" | "resolution") {
        return Err(delta::read_only_constant(name.text, class));
    }
    Ok(false)
}

fn this(o: &Obj) -> Day {
    Day::of(o).expect("a date")
}

impl From<Day> for Obj {
    fn from(d: Day) -> Obj {
        Gc::new(&DATE, d).into_obj()
    }
}

impl Day {
    /// The day of a date or datetime.
    pub fn of(o: &Obj) -> Option<Day> {
        let core = if o.is_kind(Kind::Instance) { class::core(o) } else { o };
        // SAFETY: Kind::Date values are Boxed<Day>.
        match unsafe { core.cast::<Day>(Kind::Date) } {
            Some(g) => Some(**g),
            None => Stamp::of(core).map(|s| s.day),
        }
    }
    fn field(&self, name: &str) -> Option<Obj> {
        match name {
            "year" => Some(number(self.year as i64)),
            "month" => Some(number(self.month as i64)),
            "day" => Some(number(self.day as i64)),
            _ => None,
        }
    }
    pub(super) fn attribute(&self, name: &str) -> Option<Obj> {
        self.field(name)
    }
    pub fn checked(year: i32, month: i32, day: i32) -> Res<Day> {
        calendar::check_date(year, month, day)?;
        Ok(Day { year, month, day })
    }
    pub fn text(&self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
    pub(super) fn state(&self) -> [u8; 4] {
        [(self.year >> 8) as u8, self.year as u8, self.month as u8, self.day as u8]
    }
    pub(super) fn of_state(state: &[u8]) -> Option<Day> {
        let &[high, low, month, day] = state else { return None };
        (1..=12).contains(&month).then_some(Day { year: (high as i32) << 8 | low as i32, month: month as i32, day: day as i32 })
    }
    pub fn ordinal(&self) -> i32 {
        calendar::ordinal(self.year, self.month, self.day)
    }
    /// The day of an ordinal, if there is one.
    pub fn of_ordinal(ordinal: i64) -> Res<Day> {
        if !(1..=calendar::LAST as i64).contains(&ordinal) {
            return Err(out_of_range());
        }
        let (year, month, day) = calendar::of_ordinal(ordinal as i32);
        Ok(Day { year, month, day })
    }
    pub fn weekday(&self) -> i32 {
        calendar::weekday(self.year, self.month, self.day)
    }
    pub(super) fn yearday(&self) -> i32 {
        calendar::days_before_month(self.year, self.month) + self.day
    }
}

pub(super) fn arguments(o: &Obj) -> Vec<Obj> {
    let d = this(o);
    [d.year, d.month, d.day].map(|n| number(n as i64)).to_vec()
}

/// Is it a date and no datetime?
pub(super) fn is_date_alone(o: &Obj) -> bool {
    class::core(o).is_kind(Kind::Date)
}

fn compare(op: Cmp, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    if let Some(s) = Stamp::of(b) {
        return super::moment::compare_date(op, s);
    }
    Ok(Day::of(b).map(|b| Obj::bool(holds(op, this(a).cmp(&b)))))
}

fn binary(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let moved = |d: Day, by: i64| Ok(Some(Day::of_ordinal(d.ordinal() as i64 + by)?.into()));
    let (x, y) = (Day::of(a), Day::of(b));
    match (op.op, x, y) {
        (Op::Add, Some(d), None) => Delta::of(b).map_or(Ok(None), |by| moved(d, by.days as i64)),
        (Op::Add, None, Some(d)) => Delta::of(a).map_or(Ok(None), |by| moved(d, by.days as i64)),
        (Op::Sub, Some(d), None) => Delta::of(b).map_or(Ok(None), |by| moved(d, -(by.days as i64))),
        (Op::Sub, Some(x), Some(y)) if is_date_alone(a) && is_date_alone(b) => {
            Ok(Some(Delta { days: x.ordinal() - y.ordinal(), seconds: 0, micros: 0 }.into()))
        }
        _ => Ok(None),
    }
}

// ---- What isocalendar() gives: a tuple with names ----

struct IsoCalendar(Obj);

static ISO_CALENDAR: TypeInfo = TypeInfo {
    repr: |o| {
        let items = items(o);
        let i = Tuple::of(&items).expect("a tuple").items();
        Ok(Str::from(format!("datetime.IsoCalendarDate(year={}, week={}, weekday={})", i[0].repr()?, i[1].repr()?, i[2].repr()?)))
    },
    hash: Some(|o| items(o).hash()),
    len: Some(|_| Ok(3)),
    compare: Some(|op, a, b| {
        let plain = |o: &Obj| if std::ptr::eq(o.ty(), &ISO_CALENDAR) { items(o) } else { o.clone() };
        crate::ops::native_compare(op, &items(a), &plain(b), &TUPLE)
    }),
    binary: Some(|op, a, b| {
        let plain = |o: &Obj| if o.is_heap() && std::ptr::eq(o.ty(), &ISO_CALENDAR) { items(o) } else { o.clone() };
        crate::ops::binary(op, &plain(a), &plain(b)).map(Some)
    }),
    iter: Some(|o| iter::get_iter(&items(o))),
    get_item: Some(|o, key| items(o).get_item(key)),
    contains: Some(|o, item| items(o).contains(item)),
    get_attr: Some(|o, name: Name| {
        let at = |i: usize| Ok(Some(Tuple::of(&items(o)).expect("a tuple").items()[i].clone()));
        match name.text {
            "year" => at(0),
            "week" => at(1),
            "weekday" => at(2),
            "index" | "count" => crate::attr::find(&items(o), name),
            _ => Ok(None),
        }
    }),
    ..TypeInfo::new("datetime.IsoCalendarDate", Kind::Other, drop_boxed::<IsoCalendar>)
};

fn items(o: &Obj) -> Obj {
    // SAFETY: values with this TypeInfo are Boxed<IsoCalendar>.
    unsafe { (**Gc::<IsoCalendar>::of(o)).0.clone() }
}

fn isocalendar(d: Day) -> Obj {
    let (year, week, day) = calendar::iso(d.year, d.month, d.day);
    types::derive(&ISO_CALENDAR, &TUPLE);
    let items = tuple([year, week, day].map(|n| number(n as i64)).to_vec());
    Gc::new(&ISO_CALENDAR, IsoCalendar(items)).into_obj()
}

// ---- Methods ----

fn day(o: &Obj) -> Option<Day> {
    Day::of(o)
}

methods! { "date", day;
    /// `d.weekday()`
    WEEKDAY "weekday" 0, 0 => |d, _| Ok(number(d.weekday() as i64));
    /// `d.isoweekday()`
    ISOWEEKDAY "isoweekday" 0, 0 => |d, _| Ok(number(d.weekday() as i64 + 1));
    /// `d.toordinal()`
    TOORDINAL "toordinal" 0, 0 => |d, _| Ok(number(d.ordinal() as i64));
    /// `d.isocalendar()`
    ISOCALENDAR "isocalendar" 0, 0 => |d, _| Ok(isocalendar(d));
    /// `d.isoformat()`
    ISOFORMAT "isoformat" 0, 0 => |d, _| Ok(Str::from(d.text()).into());
    /// `d.ctime()`
    CTIME "ctime" 0, 0 => |d, _| Ok(text::ctime(&d, None).into());
    /// `d.timetuple()`
    TIMETUPLE "timetuple" 0, 0 => |d, _| Ok(time::struct_of(&text::moment(&d, None, -1)));
}

/// `d.strftime(format)`
pub static STRFTIME: Builtin = Builtin { name: "strftime", owner: "datetime.date", call: |args| {
    let (me, rest) = args.split_self("date.strftime")?;
    day(me).ok_or_else(|| wrong_self(me, "datetime.date", "strftime"))?;
    let [format] = rest.bind("strftime", [("format", Bind::Arg)])?;
    let format = format.expect("bound");
    text::strftime(me, super::text_of(&format, "strftime() argument 1")?)
} };

/// `d.replace(year=…, month=…, day=…)`
pub static REPLACE: Builtin = Builtin { name: "replace", owner: "datetime.date", call: |args| {
    let (me, rest) = args.split_self("date.replace")?;
    let d = day(me).ok_or_else(|| wrong_self(me, "datetime.date", "replace"))?;
    let [y, m, dd] = rest.bind("replace", ["year", "month", "day"].map(|n| (n, Bind::ArgOpt)))?;
    let new = Day::checked(super::c_int_or(&y, d.year)?, super::c_int_or(&m, d.month)?, super::c_int_or(&dd, d.day)?)?;
    made_by(Class::of_value(me), new.into(), arguments)
} };

/// `format(d, spec)`
pub(super) static FORMAT: Builtin = Builtin { name: "__format__", owner: "date", call: |args| {
    let (me, rest) = args.method("date.__format__", 1, 1)?;
    let Some(spec) = Str::of(&rest[0]) else {
        return Err(exc::type_error(format!("__format__() argument 1 must be str, not {}", rest[0].type_name())));
    };
    if spec.is_empty() {
        return Ok(me.str()?.into());
    }
    let own = crate::name::intern("strftime");
    match Class::of_value(me).find(own).what.user() {
        Some(_) => me.method(own, [rest[0].clone()]),
        None => text::strftime(me, spec),
    }
} };

static REDUCE: Builtin = Builtin { name: "__reduce__", owner: "date", call: |args| {
    // What puts it together again calls its class.
    date();
    let (me, _) = args.method("date.__reduce__", 0, 0)?;
    let d = day(me).ok_or_else(|| wrong_self(me, "datetime.date", "__reduce__"))?;
    Ok(tuple(vec![me.class(), tuple(vec![Bytes::from(&d.state()[..]).into()])]))
} };

// ---- Class methods ----

/// `date.today()`
pub static TODAY: Builtin = Builtin { name: "today", owner: "datetime.date", call: |args| {
    let (class, rest) = super::class_of(&args, "date.today")?;
    rest.expect("date.today", 0, 0)?;
    let micros = super::moment::now_micros();
    if class.kind == Kind::DateTime {
        return made_by(class, Stamp::of_epoch(micros, Obj::NONE)?.into(), super::moment::arguments);
    }
    made_by(class, Stamp::of_epoch(micros, Obj::NONE)?.day.into(), arguments)
} };

/// `date.fromtimestamp(seconds)`
pub static FROMTIMESTAMP: Builtin = Builtin { name: "fromtimestamp", owner: "datetime.date", call: |args| {
    let (class, rest) = super::class_of(&args, "date.fromtimestamp")?;
    let given = rest.expect("date.fromtimestamp", 1, 1)?;
    let seconds = super::moment::whole_seconds(&given[0])?;
    made_by(class, Stamp::of_seconds(seconds, 0, Obj::NONE)?.day.into(), arguments)
} };

/// A date of a class, or a datetime of a class that derives from that.
fn of_class(class: Class, d: Day) -> Res<Obj> {
    if class.is_builtin() && class.kind == Kind::Date {
        return Ok(d.into());
    }
    class.obj().call(crate::call::Args::of(&[d.year, d.month, d.day].map(|n| number(n as i64))))
}

/// `date.fromordinal(ordinal)`
pub static FROMORDINAL: Builtin = Builtin { name: "fromordinal", owner: "datetime.date", call: |args| {
    let (class, rest) = super::class_of(&args, "date.fromordinal")?;
    let given = rest.expect("date.fromordinal", 1, 1)?;
    let ordinal = super::c_int(&given[0])?;
    if ordinal < 1 {
        return Err(exc::value_error("ordinal must be >= 1"));
    }
    let (year, month, day) = if ordinal > 2_000_000_000 { (i32::MAX, 1, 1) } else { calendar::of_ordinal(ordinal) };
    of_class(class, Day::checked(year, month, day)?)
} };

/// `date.fromisoformat(text)`
pub static FROMISOFORMAT: Builtin = Builtin { name: "fromisoformat", owner: "datetime.date", call: |args| {
    let (class, rest) = super::class_of(&args, "date.fromisoformat")?;
    let given = rest.expect("date.fromisoformat", 1, 1)?;
    let Some(text) = Str::of(&given[0]) else { return Err(exc::type_error("fromisoformat: argument must be str")) };
    match super::iso::date(text.as_bytes()) {
        Some(Ok(d)) => {
            calendar::check_date(d.year, d.month, d.day)?;
            of_class(class, d)
        }
        _ => Err(super::iso::invalid(text)),
    }
} };

/// `date.fromisocalendar(year, week, day)`
pub static FROMISOCALENDAR: Builtin = Builtin { name: "fromisocalendar", owner: "datetime.date", call: |args| {
    let (class, rest) = super::class_of(&args, "date.fromisocalendar")?;
    let [y, w, d] = rest.bind("fromisocalendar", ["year", "week", "day"].map(|n| (n, Bind::Arg)))?;
    let number = |o: Option<Obj>| super::c_int(&o.expect("bound"));
    match calendar::of_iso(number(y)?, number(w)?, number(d)?) {
        Ok((year, month, day)) => of_class(class, Day { year, month, day }),
        Err(text) => Err(exc::value_error(text)),
    }
} };

/// `date(year, month, day)`
pub static DATE_CALL: Builtin = Builtin { name: "date", owner: "", call: |args| {
    if let ([state], []) = (args.pos, args.kw) {
        if let Some(d) = bytes::like(state).and_then(Day::of_state) {
            return Ok(d.into());
        }
    }
    let [year, month, day] = args.bind("function", ["year", "month", "day"].map(|n| (n, Bind::Arg)))?;
    let number = |o: Option<Obj>| super::c_int(&o.expect("bound"));
    Ok(Day::checked(number(year)?, number(month)?, number(day)?)?.into())
} };

static DATE_NEW: Construct = Construct { call: &DATE_CALL, init: None, empty: None };
pub fn date() -> Obj { // class date
    super::keeps_class();
    with_constants(types::class(&DATE, &DATE_NEW), || {
        let day = Delta { days: 1, seconds: 0, micros: 0 };
        let (first, last) = (Day { year: 1, month: 1, day: 1 }, Day { year: 9999, month: 12, day: 31 });
        vec![("min", first.into()), ("max", last.into()), ("resolution", once!(day.into()))]
    })
}
