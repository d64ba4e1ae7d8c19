//! Python's module `datetime`: CPython's `Modules/_datetimemodule.c`. Local time is UTC: a module has no time zones.
//!
//! Values are a date, a clock and a zone beside each other; what is asked of a zone that the program defines is asked by method calls.

use crate::call::Args;
use crate::class::{self, Class};
use crate::exc;
use crate::name::intern;
use crate::obj::Obj;
use crate::raise::{Raised, Res};
use crate::str::{number, Str};

mod calendar;
mod date;
mod delta;
mod iso;
mod moment;
mod parse;
mod text;
mod time_of_day;
mod zone;

pub use date::*;
pub use delta::*;
pub use moment::*;
pub use time_of_day::*;
pub use zone::*;

pub fn minyear() -> Obj { number(1) } // const MINYEAR
pub fn maxyear() -> Obj { number(9999) } // const MAXYEAR
pub fn utc_zone() -> Obj { zone::utc() } // const UTC

/// C's `int`.
fn c_int(o: &Obj) -> Res<i32> {
    if let Some(v) = o.small() {
        if let Ok(v) = i32::try_from(v) {
            return Ok(v);
        }
    }
    match o.index()?.to_i64() {
        None => Err(exc::overflow_error("Python int too large to convert to C long")),
        Some(v) if v > i32::MAX as i64 => Err(exc::overflow_error("signed integer is greater than maximum")),
        Some(v) if v < i32::MIN as i64 => Err(exc::overflow_error("signed integer is less than minimum")),
        Some(v) => Ok(v as i32),
    }
}

fn c_int_or(o: &Option<Obj>, otherwise: i32) -> Res<i32> {
    o.as_ref().map_or(Ok(otherwise), c_int)
}

#[cold]
fn out_of_range() -> Raised {
    exc::overflow_error("date value out of range")
}

/// A value of a class that may derive from the value's own: made by calling that with `args`.
fn made_by(class: Class, value: Obj, args: impl FnOnce(&Obj) -> Vec<Obj>) -> Res<Obj> {
    if class.is_builtin() {
        return Ok(value);
    }
    class.obj().call(Args::of(&args(&value)))
}

/// The class that a class method or `__new__` is called on.
fn class_of<'a>(args: &Args<'a>, name: &str) -> Res<(Class, Args<'a>)> {
    let (class, rest) = args.split_self(name)?;
    Ok((Class::expect(class), rest))
}

/// Attributes of the class that are values: made with it.
fn with_constants(class: Obj, constants: impl FnOnce() -> Vec<(&'static str, Obj)>) -> Obj {
    let c = Class::expect(&class);
    if c.attrs().get(intern("resolution")).is_none() && c.attrs().get(intern("utc")).is_none() {
        for (name, value) in constants() {
            c.set_attr(intern(name), Some(value));
        }
    }
    class
}

fn constant_of(class: Obj, name: &'static str) -> Option<Obj> {
    Class::expect(&class).attrs().get(intern(name)).cloned()
}

#[cold]
fn read_only(name: &str, of: &str) -> Raised {
    exc::attribute_error_text(format!("attribute '{name}' of '{of}' objects is not writable"))
}

fn text_of<'a>(o: &'a Obj, what: &str) -> Res<&'a Str> {
    Str::of(o).ok_or_else(|| exc::type_error(format!("{what} must be str, not {}", o.type_name())))
}

/// A value that is made once.
macro_rules! once {
    ($value:expr) => {{
        static VALUE: crate::ops::Constant = crate::ops::Constant::new();
        VALUE.get(|| $value)
    }};
}
use once;

/// What arithmetic on a value that an instance has gives is of the instance's class.
fn keep_class(result: Obj, class: Class) -> Res<Obj> {
    use crate::obj::Kind;
    if result.kind() != class.kind {
        return Ok(result);
    }
    match class.kind {
        Kind::Date => made_by(class, result, date::arguments),
        Kind::DateTime => made_by(class, result, moment::arguments),
        _ => Ok(result),
    }
}

fn keeps_class() {
    class::KEEPS_CLASS.set(keep_class);
}
