//! `_csv.Dialect`: how a file is written.

use super::registered;
use crate::attr;
use crate::call::{Args, Bind, Builtin};
use crate::class::Construct;
use crate::exc;
use crate::name::{intern, Name};
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::str::{number, Str};
use crate::types;

#[derive(Clone, Copy, PartialEq)]
pub enum Quoting {
    Minimal,
    All,
    NonNumeric,
    None,
}

/// No character.
pub const NOT_SET: u32 = u32::MAX;

#[derive(Clone)]
pub struct Dialect {
    pub delimiter: u32,
    pub quotechar: u32,
    pub escapechar: u32,
    pub doublequote: bool,
    pub skipinitialspace: bool,
    pub strict: bool,
    pub lineterminator: Str,
    pub quoting: Quoting,
}

pub fn of(o: &Obj) -> Option<&Dialect> {
    // SAFETY: values with these slots are Boxed<Dialect>.
    (o.is_heap() && std::ptr::eq(o.ty(), &DIALECT)).then(|| unsafe { &**Gc::<Dialect>::of(o) })
}

pub static DIALECT: TypeInfo = TypeInfo {
    get_attr: Some(|o, n| {
        let d = of(o).expect("a Dialect");
        let char = |c: u32| if c == NOT_SET { Obj::NONE } else { Str::from_char(c).into() };
        Ok(Some(match n.text {
            "delimiter" => char(d.delimiter),
            "quotechar" => char(d.quotechar),
            "escapechar" => char(d.escapechar),
            "doublequote" => Obj::bool(d.doublequote),
            "skipinitialspace" => Obj::bool(d.skipinitialspace),
            "strict" => Obj::bool(d.strict),
            "lineterminator" => d.lineterminator.clone().into(),
            "quoting" => number(d.quoting as i64),
            _ => return Ok(None),
        }))
    }),
    ..TypeInfo::new("_csv.Dialect", Kind::Other, drop_boxed::<Dialect>)
};

fn char(o: &Obj, name: &str, or_none: bool) -> Res<u32> {
    match Str::of(o) {
        Some(s) if s.len() == 1 => Ok(s.char_at(0)),
        Some(_) => Err(exc::type_error(format!("\"{name}\" must be a 1-character string"))),
        None if or_none && o.is_none() => Ok(NOT_SET),
        None => {
            let what = if or_none { "string or None" } else { "string" };
            Err(exc::type_error(format!("\"{name}\" must be {what}, not {}", o.type_name())))
        }
    }
}

/// `Dialect(dialect=None, delimiter=…, …)`
pub static CALL: Builtin = Builtin { name: "Dialect", owner: "_csv.", call: |args| {
    let params = [
        ("dialect", Bind::ArgOpt), ("delimiter", Bind::ArgOpt), ("doublequote", Bind::ArgOpt), ("escapechar", Bind::ArgOpt),
        ("lineterminator", Bind::ArgOpt), ("quotechar", Bind::ArgOpt), ("quoting", Bind::ArgOpt), ("skipinitialspace", Bind::ArgOpt),
        ("strict", Bind::ArgOpt),
    ];
    if let Some((n, _)) = args.kw.iter().find(|(n, _)| !params.iter().any(|p| p.0 == n.text)) {
        return Err(exc::type_error(format!("'{}' is an invalid keyword argument for this function", n.text)));
    }
    let [mut dialect, mut given @ ..] = args.bind("function", params)?;
    if let Some(name) = dialect.take_if(|o| Str::of(o).is_some()) {
        dialect = Some(registered(&name)?);
    }
    if let Some(d) = &dialect {
        if of(d).is_some() && given.iter().all(Option::is_none) {
            return Ok(d.clone());
        }
        for (value, (name, _)) in given.iter_mut().zip(&params[1..]) {
            if value.is_none() {
                *value = attr::find_quiet(d, intern(name))?;
            }
        }
    }
    make(given).map(|d| Gc::new(&DIALECT, d).into_obj())
} };

fn make(given: [Option<Obj>; 8]) -> Res<Dialect> {
    let [delimiter, doublequote, escapechar, lineterminator, quotechar, quoting, skipinitialspace, strict] = given;
    let flag = |o: Option<Obj>, default: bool| o.map_or(Ok(default), |o| o.truth());
    let delimiter = delimiter.map_or(Ok(b',' as u32), |o| char(&o, "delimiter", false))?;
    let doublequote = flag(doublequote, true)?;
    let escapechar = escapechar.map_or(Ok(NOT_SET), |o| char(&o, "escapechar", true))?;
    let terminator = match &lineterminator {
        None => Some(Str::lit("\r\n")),
        Some(o) if o.is_none() => None,
        Some(o) => match Str::of(o) {
            Some(s) => Some(s.clone()),
            None => return Err(exc::type_error("\"lineterminator\" must be a string")),
        },
    };
    let unquoted = quotechar.as_ref().is_some_and(|o| o.is_none()) && quoting.is_none();
    let quotechar = quotechar.map_or(Ok(b'"' as u32), |o| char(&o, "quotechar", true))?;
    let number = match &quoting {
        None => 0,
        Some(o) => match crate::int::exact(o) {
            Some(n) => n.to_i64().unwrap_or(-1),
            None => return Err(exc::type_error("\"quoting\" must be an integer")),
        },
    };
    let (skipinitialspace, strict) = (flag(skipinitialspace, false)?, flag(strict, false)?);
    let quoting = match number {
        _ if unquoted => Quoting::None,
        0 => Quoting::Minimal,
        1 => Quoting::All,
        2 => Quoting::NonNumeric,
        3 => Quoting::None,
        _ => return Err(exc::type_error("bad \"quoting\" value")),
    };
    if quoting != Quoting::None && quotechar == NOT_SET {
        return Err(exc::type_error("quotechar must be set if quoting enabled"));
    }
    let Some(lineterminator) = terminator else { return Err(exc::type_error("lineterminator must be set")) };
    Ok(Dialect { delimiter, quotechar, escapechar, doublequote, skipinitialspace, strict, lineterminator, quoting })
}

/// The dialect that a reader or writer is given.
pub fn of_arguments(dialect: Option<&Obj>, kw: &[(Name, Obj)]) -> Res<Obj> {
    CALL.on(Args::with(dialect.map_or(&[], std::slice::from_ref), kw))
}

static NEW: Construct = Construct { call: &CALL, init: None, empty: None };
pub fn dialect() -> Obj { types::class(&DIALECT, &NEW) } // class Dialect
