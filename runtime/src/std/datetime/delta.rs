//! `timedelta`: days, seconds below a day, microseconds below a second.

use super::{constant_of, once, read_only, with_constants};
use crate::call::{Bind, Builtin};
use crate::class::{self, Construct};
use crate::exc;
use crate::float;
use crate::int::{self, Int};
use crate::methods;
use crate::name::Name;
use crate::obj::{drop_boxed, Cmp, Gc, Kind, Obj, Op, TypeInfo};
use crate::ops::Operator;
use crate::raise::Res;
use crate::str::{holds, number, Str};
use crate::tuple::tuple;
use crate::types;
use crate::value::wrong_self;

const SECOND: i64 = 1_000_000;
const DAY: i64 = 86_400 * SECOND;
const MOST_DAYS: i64 = 999_999_999;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Delta {
    pub days: i32,
    pub seconds: i32,
    pub micros: i32,
}

pub static TIMEDELTA: TypeInfo = TypeInfo {
    repr: |o| Ok(Str::from(this(o).repr())),
    str: Some(|o| Ok(Str::from(this(o).text()))),
    hash: Some(|o| this(o).hash()),
    truth: Some(|o| Ok(*this(o) != Delta::ZERO)),
    compare: Some(|op, a, b| Ok(Delta::of(b).map(|b| Obj::bool(holds(op, this(a).cmp(b)))))),
    binary: Some(binary),
    unary: Some(|op, o| {
        let d = *this(o);
        match op {
            b'-' => d.negated().map(Obj::from),
            b'a' if d.days < 0 => d.negated().map(Obj::from),
            b'+' | b'a' => Ok(d.into()),
            _ => Err(exc::type_error("bad operand type for unary ~: 'datetime.timedelta'")),
        }
    }),
    get_attr: Some(|o, name: Name| {
        let d = this(o);
        Ok(match name.text {
            "days" => Some(number(d.days as i64)),
            "seconds" => Some(number(d.seconds as i64)),
            "microseconds" => Some(number(d.micros as i64)),
            "min" | "max" | "resolution" => constant_of(timedelta(), name.text),
            _ => None,
        })
    }),
    set_attr: Some(|_, name: Name, _| match name.text {
        "days" | "seconds" | "microseconds" => Err(exc::attribute_error_text("readonly attribute")),
        "min" | "max" | "resolution" => Err(read_only_constant(name.text, "timedelta")),
        _ => Ok(false),
    }),
    methods: &[&DIVMOD, &RDIVMOD, &REDUCE],
    ..TypeInfo::new("datetime.timedelta", Kind::TimeDelta, drop_boxed::<Delta>)
};

pub(super) fn read_only_constant(name: &str, class: &str) -> crate::raise::Raised {
    exc::attribute_error_text(format!("'datetime.{class}' object attribute '{name}' is read-only"))
}


fn this(o: &Obj) -> &Delta {
    Delta::of(o).expect("a timedelta")
}

impl From<Delta> for Obj {
    fn from(d: Delta) -> Obj {
        Gc::new(&TIMEDELTA, d).into_obj()
    }
}

impl Delta {
    pub const ZERO: Delta = Delta { days: 0, seconds: 0, micros: 0 };

    /// The duration that an object is, or that an instance of a class derived from timedelta has.
    pub fn of(o: &Obj) -> Option<&Delta> {
        let core = if o.is_kind(Kind::Instance) { class::core(o) } else { o };
        // SAFETY: Kind::TimeDelta values are Boxed<Delta>.
        unsafe { core.cast::<Delta>(Kind::TimeDelta).map(|g| &**g) }
    }
    /// From numbers that may be beyond their ranges.
    pub fn normal(days: i64, seconds: i64, micros: i64) -> Res<Delta> {
        let seconds = seconds + micros.div_euclid(SECOND);
        let days = days + seconds.div_euclid(86_400);
        if days.abs() > MOST_DAYS {
            return Err(too_many(days));
        }
        Ok(Delta { days: days as i32, seconds: seconds.rem_euclid(86_400) as i32, micros: micros.rem_euclid(SECOND) as i32 })
    }
    pub fn of_micros(total: i128) -> Res<Delta> {
        let days = total.div_euclid(DAY as i128);
        match i32::try_from(days) {
            Ok(days) => Delta::normal(days as i64, 0, total.rem_euclid(DAY as i128) as i64),
            Err(_) => Err(exc::overflow_error("Python int too large to convert to C int")),
        }
    }
    pub fn of_int(total: &Obj) -> Res<Delta> {
        let (days, rest) = int::divmod(total, &number(DAY))?;
        match int::as_int(&days).and_then(|d| d.to_i64()).and_then(|d| i32::try_from(d).ok()) {
            Some(days) => Delta::normal(days as i64, 0, rest.small().expect("below a day")),
            None => Err(exc::overflow_error("Python int too large to convert to C int")),
        }
    }
    pub fn of_seconds(seconds: i64) -> Delta {
        Delta::normal(0, seconds, 0).expect("few seconds")
    }
    pub fn total(&self) -> i128 {
        self.days as i128 * DAY as i128 + (self.seconds as i64 * SECOND + self.micros as i64) as i128
    }
    /// Of less than 200 years.
    pub fn short_total(&self) -> i64 {
        self.days as i64 * DAY + self.seconds as i64 * SECOND + self.micros as i64
    }
    fn int(&self) -> Obj {
        Int::from_i128(self.total()).into()
    }
    pub fn plus(&self, other: &Delta) -> Res<Delta> {
        Delta::normal(self.days as i64 + other.days as i64, (self.seconds + other.seconds) as i64, (self.micros + other.micros) as i64)
    }
    pub fn minus(&self, other: &Delta) -> Res<Delta> {
        Delta::normal(self.days as i64 - other.days as i64, (self.seconds - other.seconds) as i64, (self.micros - other.micros) as i64)
    }
    pub fn negated(&self) -> Res<Delta> {
        Delta::ZERO.minus(self)
    }
    pub fn total_seconds(&self) -> Res<f64> {
        if self.days.unsigned_abs() < 100_000 {
            return Ok(self.short_total() as f64 / 1e6);
        }
        Int::from_i128(self.total()).truediv(&Int::new(SECOND))
    }
    pub fn hash(&self) -> Res<i64> {
        tuple([self.days, self.seconds, self.micros].map(|n| number(n as i64)).to_vec()).hash()
    }
    pub fn repr(&self) -> String {
        let named = [("days", self.days), ("seconds", self.seconds), ("microseconds", self.micros)];
        let parts: Vec<String> = named.iter().filter(|p| p.1 != 0).map(|(n, v)| format!("{n}={v}")).collect();
        format!("datetime.timedelta({})", if parts.is_empty() { "0".to_string() } else { parts.join(", ") })
    }
    fn text(&self) -> String {
        let s = self.seconds;
        let mut out = match self.days {
            0 => String::new(),
            1 | -1 => format!("{} day, ", self.days),
            n => format!("{n} days, "),
        };
        out += &format!("{}:{:02}:{:02}", s / 3600, s / 60 % 60, s % 60);
        if self.micros != 0 {
            out += &format!(".{:06}", self.micros);
        }
        out
    }
}

#[cold]
fn too_many(days: i64) -> crate::raise::Raised {
    exc::overflow_error(format!("days={days}; must have magnitude <= {MOST_DAYS}"))
}

/// `a / b` of two ints, to the nearest, and to the even one of two.
fn nearest(a: &Obj, b: &Obj) -> Res<Obj> {
    let (quotient, rest) = int::divmod(a, b)?;
    let zero = number(0);
    let twice = int::mul(&rest, &number(2));
    let (greater, equal) = if int::compare(Cmp::Gt, b, &zero) {
        (int::compare(Cmp::Gt, &twice, b), int::compare(Cmp::Eq, &twice, b))
    } else {
        (int::compare(Cmp::Lt, &twice, b), int::compare(Cmp::Eq, &twice, b))
    };
    let odd = int::compare(Cmp::Eq, &int::modulo(&quotient, &number(2))?, &number(1));
    Ok(if greater || (equal && odd) { int::add(&quotient, &number(1)) } else { quotient })
}

/// `total * ratio`, or `total / ratio`.
fn by_float(d: &Delta, by: f64, divides: bool) -> Res<Obj> {
    let (num, den) = float::as_integer_ratio(by)?;
    let (num, den): (Obj, Obj) = if divides { (den.into(), num.into()) } else { (num.into(), den.into()) };
    Ok(Delta::of_int(&nearest(&int::mul(&d.int(), &num), &den)?)?.into())
}

fn is_int(o: &Obj) -> bool {
    int::as_int(o).is_some()
}

fn binary(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let (x, y) = (Delta::of(a), Delta::of(b));
    let made = match (op.op, x, y) {
        (Op::Add, Some(x), Some(y)) => x.plus(y)?.into(),
        (Op::Sub, Some(x), Some(y)) => x.minus(y)?.into(),
        (Op::Mul, Some(d), None) | (Op::Mul, None, Some(d)) => {
            let by = if x.is_some() { b } else { a };
            match (by.small(), float::as_float(by)) {
                (Some(n), _) if n.abs() < 1 << 40 => Delta::of_micros(d.total() * n as i128)?.into(),
                (_, Some(by)) => by_float(d, by, false)?,
                _ if is_int(by) => Delta::of_int(&int::mul(&d.int(), by))?.into(),
                _ => return Ok(None),
            }
        }
        (Op::TrueDiv, Some(x), Some(y)) => int::truediv(&x.int(), &y.int())?,
        (Op::TrueDiv, Some(x), None) => match float::as_float(b) {
            Some(by) => by_float(x, by, true)?,
            None if is_int(b) => Delta::of_int(&nearest(&x.int(), b)?)?.into(),
            None => return Ok(None),
        },
        (Op::FloorDiv, Some(x), Some(y)) => int::floordiv(&x.int(), &y.int())?,
        (Op::FloorDiv, Some(x), None) if is_int(b) => Delta::of_int(&int::floordiv(&x.int(), b)?)?.into(),
        (Op::Mod, Some(x), Some(y)) => Delta::of_int(&int::modulo(&x.int(), &y.int())?)?.into(),
        _ => return Ok(None),
    };
    Ok(Some(made))
}

fn divmod(a: &Obj, b: &Obj) -> Res<Obj> {
    let (Some(x), Some(y)) = (Delta::of(a), Delta::of(b)) else { return Ok(Obj::NOT_IMPLEMENTED) };
    let (quotient, rest) = int::divmod(&x.int(), &y.int())?;
    Ok(tuple(vec![quotient, Delta::of_int(&rest)?.into()]))
}

static DIVMOD: Builtin = Builtin { name: "__divmod__", owner: "timedelta", call: |args| {
    let (me, rest) = args.method("__divmod__", 1, 1)?;
    divmod(me, &rest[0])
} };
static RDIVMOD: Builtin = Builtin { name: "__rdivmod__", owner: "timedelta", call: |args| {
    let (me, rest) = args.method("__rdivmod__", 1, 1)?;
    divmod(&rest[0], me)
} };
static REDUCE: Builtin = Builtin { name: "__reduce__", owner: "timedelta", call: |args| {
    // What puts it together again calls its class.
    timedelta();
    let (me, _) = args.method("timedelta.__reduce__", 0, 0)?;
    let d = Delta::of(me).ok_or_else(|| wrong_self(me, "datetime.timedelta", "__reduce__"))?;
    let state = [d.days, d.seconds, d.micros].map(|n| number(n as i64));
    Ok(tuple(vec![me.class(), tuple(state.to_vec())]))
} };

methods! { "timedelta", Delta::of;
    /// `d.total_seconds()`
    TOTAL_SECONDS "total_seconds" 0, 0 => |d, _| Ok(Obj::float(d.total_seconds()?));
}

/// A sum of microseconds, and of their fractions.
struct Sum {
    whole: Obj,
    small: i128,
    rest: f64,
}

impl Sum {
    /// `amount` units of `unit` microseconds.
    fn add(&mut self, name: &str, amount: &Obj, unit: i64) -> Res<()> {
        if let Some(n) = amount.small().filter(|n| n.abs() < 1 << 50) {
            self.small += n as i128 * unit as i128;
            return Ok(());
        }
        if is_int(amount) {
            self.whole = int::add(&self.whole, &int::mul(amount, &number(unit)));
            return Ok(());
        }
        let Some(v) = float::as_float(amount) else {
            return Err(exc::type_error(format!("unsupported type for timedelta {name} component: {}", amount.type_name())));
        };
        let whole = v.trunc();
        let int = match whole.abs() < 1e15 {
            true => number(whole as i64),
            false => int::CALL.on([Obj::float(whole)])?,
        };
        self.whole = int::add(&self.whole, &int::mul(&int, &number(unit)));
        let part = (v - whole) * unit as f64;
        self.rest += part - part.trunc();
        self.small += part.trunc() as i128;
        Ok(())
    }
    fn delta(self) -> Res<Delta> {
        let mut total = int::add(&self.whole, &Int::from_i128(self.small).into());
        if self.rest != 0.0 {
            let mut whole = self.rest.round();
            if (whole - self.rest).abs() == 0.5 {
                let odd = int::modulo(&total, &number(2))?.small().unwrap_or(0) as f64;
                whole = 2.0 * ((self.rest + odd) * 0.5).round() - odd;
            }
            total = int::add(&total, &number(whole as i64));
        }
        Delta::of_int(&total)
    }
}

/// `timedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)`
pub static TIMEDELTA_CALL: Builtin = Builtin { name: "timedelta", owner: "", call: |args| {
    let names = ["days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"];
    let units = [DAY, SECOND, 1, 1000, 60 * SECOND, 3600 * SECOND, 7 * DAY];
    let given = args.bind("__new__", names.map(|n| (n, Bind::ArgOpt)))?;
    let mut sum = Sum { whole: number(0), small: 0, rest: 0.0 };
    for i in [2, 3, 1, 4, 5, 0, 6] {
        if let Some(amount) = &given[i] {
            sum.add(names[i], class::core(amount), units[i])?;
        }
    }
    if sum.rest == 0.0 && sum.whole.small() == Some(0) {
        return Ok(Delta::of_micros(sum.small)?.into());
    }
    Ok(sum.delta()?.into())
} };

static TIMEDELTA_NEW: Construct = Construct { call: &TIMEDELTA_CALL, init: None, empty: None };
pub fn timedelta() -> Obj { // class timedelta
    with_constants(types::class(&TIMEDELTA, &TIMEDELTA_NEW), || {
        let most = Delta { days: MOST_DAYS as i32, seconds: 86_399, micros: 999_999 };
        let least = Delta { days: -MOST_DAYS as i32, seconds: 0, micros: 0 };
        vec![("min", least.into()), ("max", most.into()), ("resolution", resolution())]
    })
}

pub(super) fn resolution() -> Obj {
    once!(Delta { days: 0, seconds: 0, micros: 1 }.into())
}

pub(super) fn unwritable(name: &str, of: &str) -> crate::raise::Raised {
    read_only(name, of)
}
