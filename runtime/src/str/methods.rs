//! str's methods as Python calls them: arguments bound and checked with CPython's texts.

use super::{codec, Builder, Str};
use crate::bytes::{self, Bytes};
use crate::call::{Args, Bind, Builtin};
use crate::dict::Dict;
use crate::exc::{self, type_error, value_error};
use crate::obj::Obj;
use crate::raise::Res;
use crate::slice::{self, Slice};
use crate::tuple::Tuple;

pub static CALL: Builtin = Builtin { name: "str", owner: "", call };
pub static CAPITALIZE: Builtin = Builtin { name: "capitalize", owner: "str", call: |a| changed(a, "str.capitalize", Str::capitalize) };
pub static CASEFOLD: Builtin = Builtin { name: "casefold", owner: "str", call: |a| changed(a, "str.casefold", Str::casefold) };
pub static CENTER: Builtin = Builtin { name: "center", owner: "str", call: |a| padded(a, "str.center", Str::center) };
pub static COUNT: Builtin = Builtin { name: "count", owner: "str", call: |a| found(a, "str.count", |s, t, i, j| Ok(s.count(t, i, j))) };
pub static ENCODE: Builtin = Builtin { name: "encode", owner: "str", call: encode };
pub static ENDSWITH: Builtin = Builtin { name: "endswith", owner: "str", call: |a| tailed(a, "str.endswith", Str::endswith) };
pub static EXPANDTABS: Builtin = Builtin { name: "expandtabs", owner: "str", call: expandtabs };
pub static FIND: Builtin = Builtin { name: "find", owner: "str", call: |a| found(a, "str.find", |s, t, i, j| Ok(s.find(t, i, j))) };
pub static GETNEWARGS: Builtin = Builtin { name: "__getnewargs__", owner: "str", call: |a| {
    let (me, _) = method(&a, "str.__getnewargs__", 0, 0)?;
    Ok(crate::tuple::tuple(vec![me.clone().into_obj()]))
} };
pub static FORMAT: Builtin = Builtin { name: "format", owner: "str", call: format };
pub static FORMAT_MAP: Builtin = Builtin { name: "format_map", owner: "str", call: format_map };
pub static INDEX: Builtin = Builtin { name: "index", owner: "str", call: |a| found(a, "str.index", Str::index) };
pub static ISALNUM: Builtin = Builtin { name: "isalnum", owner: "str", call: |a| asked(a, "str.isalnum", Str::isalnum) };
pub static ISALPHA: Builtin = Builtin { name: "isalpha", owner: "str", call: |a| asked(a, "str.isalpha", Str::isalpha) };
pub static ISASCII: Builtin = Builtin { name: "isascii", owner: "str", call: |a| asked(a, "str.isascii", Str::isascii) };
pub static ISDECIMAL: Builtin = Builtin { name: "isdecimal", owner: "str", call: |a| asked(a, "str.isdecimal", Str::isdecimal) };
pub static ISDIGIT: Builtin = Builtin { name: "isdigit", owner: "str", call: |a| asked(a, "str.isdigit", Str::isdigit) };
pub static ISIDENTIFIER: Builtin = Builtin { name: "isidentifier", owner: "str", call: |a| asked(a, "str.isidentifier", Str::isidentifier) };
pub static ISLOWER: Builtin = Builtin { name: "islower", owner: "str", call: |a| asked(a, "str.islower", Str::islower) };
pub static ISNUMERIC: Builtin = Builtin { name: "isnumeric", owner: "str", call: |a| asked(a, "str.isnumeric", Str::isnumeric) };
pub static ISPRINTABLE: Builtin = Builtin { name: "isprintable", owner: "str", call: |a| asked(a, "str.isprintable", Str::isprintable) };
pub static ISSPACE: Builtin = Builtin { name: "isspace", owner: "str", call: |a| asked(a, "str.isspace", Str::isspace) };
pub static ISTITLE: Builtin = Builtin { name: "istitle", owner: "str", call: |a| asked(a, "str.istitle", Str::istitle) };
pub static ISUPPER: Builtin = Builtin { name: "isupper", owner: "str", call: |a| asked(a, "str.isupper", Str::isupper) };
pub static JOIN: Builtin = Builtin { name: "join", owner: "str", call: join };
pub static LJUST: Builtin = Builtin { name: "ljust", owner: "str", call: |a| padded(a, "str.ljust", Str::ljust) };
pub static LOWER: Builtin = Builtin { name: "lower", owner: "str", call: |a| changed(a, "str.lower", Str::lower) };
pub static LSTRIP: Builtin = Builtin { name: "lstrip", owner: "str", call: |a| stripped(a, "str.lstrip", Str::lstrip) };
pub static MAKETRANS: Builtin = Builtin { name: "maketrans", owner: "str", call: maketrans };
pub static PARTITION: Builtin = Builtin { name: "partition", owner: "str", call: |a| parted(a, "str.partition", Str::partition) };
pub static REMOVEPREFIX: Builtin = Builtin { name: "removeprefix", owner: "str", call: |a| removed(a, "str.removeprefix", Str::removeprefix) };
pub static REMOVESUFFIX: Builtin = Builtin { name: "removesuffix", owner: "str", call: |a| removed(a, "str.removesuffix", Str::removesuffix) };
pub static REPLACE: Builtin = Builtin { name: "replace", owner: "str", call: replace };
pub static RFIND: Builtin = Builtin { name: "rfind", owner: "str", call: |a| found(a, "str.rfind", |s, t, i, j| Ok(s.rfind(t, i, j))) };
pub static RINDEX: Builtin = Builtin { name: "rindex", owner: "str", call: |a| found(a, "str.rindex", Str::rindex) };
pub static RJUST: Builtin = Builtin { name: "rjust", owner: "str", call: |a| padded(a, "str.rjust", Str::rjust) };
pub static RPARTITION: Builtin = Builtin { name: "rpartition", owner: "str", call: |a| parted(a, "str.rpartition", Str::rpartition) };
pub static RSPLIT: Builtin = Builtin { name: "rsplit", owner: "str", call: |a| split(a, "str.rsplit", |s, sep, max| Ok(s.rsplit(sep, max)?.into_iter().map(Obj::from).collect())) };
pub static RSTRIP: Builtin = Builtin { name: "rstrip", owner: "str", call: |a| stripped(a, "str.rstrip", Str::rstrip) };
pub static SPLIT: Builtin = Builtin { name: "split", owner: "str", call: |a| split(a, "str.split", Str::pieces) };
pub static SPLITLINES: Builtin = Builtin { name: "splitlines", owner: "str", call: splitlines };
pub static STARTSWITH: Builtin = Builtin { name: "startswith", owner: "str", call: |a| tailed(a, "str.startswith", Str::startswith) };
pub static STRIP: Builtin = Builtin { name: "strip", owner: "str", call: |a| stripped(a, "str.strip", Str::strip) };
pub static SWAPCASE: Builtin = Builtin { name: "swapcase", owner: "str", call: |a| changed(a, "str.swapcase", Str::swapcase) };
pub static TITLE: Builtin = Builtin { name: "title", owner: "str", call: |a| changed(a, "str.title", Str::title) };
pub static TRANSLATE: Builtin = Builtin { name: "translate", owner: "str", call: translate };
pub static UPPER: Builtin = Builtin { name: "upper", owner: "str", call: |a| changed(a, "str.upper", Str::upper) };
pub static ZFILL: Builtin = Builtin { name: "zfill", owner: "str", call: zfill };

/// What follows the dot: `upper` of `str.upper`.
pub(crate) fn short(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

fn this<'a>(o: &'a Obj, name: &str) -> Res<&'a Str> {
    Str::of(o).ok_or_else(|| wrong_self(o, name))
}

#[cold]
pub(crate) fn wrong_self(o: &Obj, name: &str) -> crate::raise::Raised {
    let (owner, method) = name.split_once('.').unwrap_or(("", name));
    type_error(format!("descriptor '{method}' for '{owner}' objects doesn't apply to a '{}' object", o.type_name()))
}

/// Self and the counted arguments.
fn method<'a>(a: &Args<'a>, name: &str, min: usize, max: usize) -> Res<(&'a Str, &'a [Obj])> {
    let (me, rest) = a.method(name, min, max)?;
    Ok((this(me, name)?, rest))
}

/// An argument that must be a str: `what` begins the message.
fn text<'a>(o: &'a Obj, what: &str) -> Res<&'a Str> {
    match Str::of(o) {
        Some(s) => Ok(s),
        None if what.contains("()") => Err(type_error(format!("{what}must be str, not {}", exc::kind_given(o)))),
        None => Err(type_error(format!("{what}must be str, not {}", o.type_name()))),
    }
}

fn changed(a: Args, name: &str, f: fn(&Str) -> Str) -> Res<Obj> {
    Ok(f(method(&a, name, 0, 0)?.0).into_obj())
}

fn asked(a: Args, name: &str, f: fn(&Str) -> bool) -> Res<Obj> {
    Ok(Obj::bool(f(method(&a, name, 0, 0)?.0)))
}

/// The arguments of `find` and its like: what is sought, start and end.
pub(crate) fn sought<'a>(a: &Args<'a>, name: &str) -> Res<(&'a Obj, &'a Obj, i64, i64)> {
    let (me, rest) = a.method(name, 0, usize::MAX)?;
    let n = rest.len();
    if n == 0 || n > 3 {
        let (how, limit) = if n == 0 { ("at least 1 argument", 0) } else { ("at most 3 arguments", n) };
        return Err(type_error(format!("{}() takes {how} ({limit} given)", short(name))));
    }
    let bound = |i: usize, default| match rest.get(i) {
        None => Ok(default),
        Some(o) if o.is_none() => Ok(default),
        Some(o) => match o.small() {
            Some(v) => Ok(v),
            None => match o.index_or_none()? {
                Some(v) => Ok(v.clamp_i64()),
                None => Err(type_error("slice indices must be integers or None or have an __index__ method")),
            },
        },
    };
    Ok((me, &rest[0], bound(1, 0)?, bound(2, i64::MAX)?))
}

fn found(a: Args, name: &str, f: fn(&Str, &Str, i64, i64) -> Res<i64>) -> Res<Obj> {
    let (me, sub, start, end) = sought(&a, name)?;
    Ok(super::number(f(this(me, name)?, text(sub, "")?, start, end)?))
}

fn tailed(a: Args, name: &str, f: fn(&Str, &Str, i64, i64) -> bool) -> Res<Obj> {
    let (me, sub, start, end) = sought(&a, name)?;
    let me = this(me, name)?;
    if let Some(sub) = Str::of(sub) {
        return Ok(Obj::bool(f(me, sub, start, end)));
    }
    let Some(any) = Tuple::of(sub) else {
        return Err(type_error(format!("{} first arg must be str or a tuple of str, not {}", short(name), sub.type_name())));
    };
    for sub in any.items() {
        let Some(sub) = Str::of(sub) else {
            return Err(type_error(format!("tuple for {} must only contain str, not {}", short(name), sub.type_name())));
        };
        if f(me, sub, start, end) {
            return Ok(Obj::TRUE);
        }
    }
    Ok(Obj::FALSE)
}

fn padded(a: Args, name: &str, f: fn(&Str, i64, u32) -> Str) -> Res<Obj> {
    let (me, rest) = method(&a, name, 1, 2)?;
    let width = slice::size_arg(&rest[0])?;
    let fill = match rest.get(1) {
        None => 32,
        Some(o) => match Str::of(o) {
            None => return Err(type_error(format!("The fill character must be a unicode character, not {}", o.type_name()))),
            Some(s) if s.len() != 1 => return Err(type_error("The fill character must be exactly one character long")),
            Some(s) => s.char_at(0),
        },
    };
    super::room(usize::try_from(width.max(0)).unwrap_or(usize::MAX))?;
    Ok(f(me, width, fill).into_obj())
}

fn zfill(a: Args) -> Res<Obj> {
    let (me, rest) = method(&a, "str.zfill", 1, 1)?;
    let width = slice::size_arg(&rest[0])?;
    super::room(usize::try_from(width.max(0)).unwrap_or(usize::MAX))?;
    Ok(me.zfill(width).into_obj())
}

fn expandtabs(a: Args) -> Res<Obj> {
    let (me, rest) = a.split_self("str.expandtabs")?;
    let [size] = rest.bind("expandtabs", [("tabsize", Bind::ArgOpt)])?;
    let size = size.map_or(Ok(8), |o| slice::size_arg(&o))?;
    Ok(this(me, "str.expandtabs")?.expandtabs(size).into_obj())
}

fn stripped(a: Args, name: &str, f: fn(&Str, Option<&Str>) -> Str) -> Res<Obj> {
    let (me, rest) = method(&a, name, 0, 1)?;
    match rest.first().filter(|o| !o.is_none()) {
        None => Ok(f(me, None).into_obj()),
        Some(o) => match Str::of(o) {
            Some(chars) => Ok(f(me, Some(chars)).into_obj()),
            None => Err(type_error(format!("{} arg must be None or str", short(name)))),
        },
    }
}

fn removed(a: Args, name: &str, f: fn(&Str, &Str) -> Str) -> Res<Obj> {
    let (me, rest) = method(&a, name, 1, 1)?;
    Ok(f(me, text(&rest[0], &format!("{}() argument ", short(name)))?).into_obj())
}

fn parted(a: Args, name: &str, f: fn(&Str, &Str) -> Res<(Str, Str, Str)>) -> Res<Obj> {
    let (me, rest) = method(&a, name, 1, 1)?;
    let (x, y, z) = f(me, text(&rest[0], "")?)?;
    Ok(crate::tuple::tuple(vec![x.into_obj(), y.into_obj(), z.into_obj()]))
}

fn list(parts: Vec<Str>) -> Obj {
    crate::list::list(parts.into_iter().map(Str::into_obj).collect())
}

fn split(a: Args, name: &str, f: fn(&Str, Option<&Str>, i64) -> Res<Vec<Obj>>) -> Res<Obj> {
    let (me, rest) = a.split_self(name)?;
    let [sep, max] = rest.bind(&name["str.".len()..], [("sep", Bind::ArgOpt), ("maxsplit", Bind::ArgOpt)])?;
    let max = max.map_or(Ok(-1), |o| slice::size_arg(&o))?;
    let sep = sep.filter(|o| !o.is_none());
    let sep = match &sep {
        None => None,
        Some(o) => Some(Str::of(o).ok_or_else(|| type_error(format!("must be str or None, not {}", o.type_name())))?),
    };
    Ok(crate::list::list(f(this(me, name)?, sep, max)?))
}

fn splitlines(a: Args) -> Res<Obj> {
    let (me, rest) = a.split_self("str.splitlines")?;
    let [keep] = rest.bind("splitlines", [("keepends", Bind::ArgOpt)])?;
    let keep = keep.map_or(Ok(false), |o| flag(&o))?;
    Ok(list(this(me, "str.splitlines")?.splitlines(keep)))
}

/// An `int` argument that is read as a bool.
pub(crate) fn flag(o: &Obj) -> Res<bool> {
    Ok(slice::size_arg(o)? != 0)
}

fn replace(a: Args) -> Res<Obj> {
    let (me, rest) = method(&a, "str.replace", 2, 3)?;
    let (old, new) = (text(&rest[0], "replace() argument 1 ")?, text(&rest[1], "replace() argument 2 ")?);
    let count = rest.get(2).map_or(Ok(-1), slice::size_arg)?;
    Ok(me.replace(old, new, count).into_obj())
}

/// The items of what `join` is given.
pub(crate) fn joined(o: &Obj) -> Res<Vec<Obj>> {
    if let Some(l) = crate::list::List::exact(o) {
        return Ok(l.to_vec());
    }
    match crate::iter::get_iter(o) {
        Ok(it) => crate::iter::collect(&it),
        Err(e) if e.is(&exc::classes::type_error()) => {
            e.take();
            Err(type_error("can only join an iterable"))
        }
        Err(e) => Err(e),
    }
}

fn join(a: Args) -> Res<Obj> {
    let (me, rest) = method(&a, "str.join", 1, 1)?;
    let items = joined(&rest[0])?;
    for (i, o) in items.iter().enumerate() {
        if Str::of(o).is_none() {
            return Err(type_error(format!("sequence item {i}: expected str instance, {} found", o.type_name())));
        }
    }
    Ok(me.join(items.iter().filter_map(Str::of)).into_obj())
}

/// The `encoding` and `errors` arguments of `name`, with their defaults.
pub(crate) fn coding(name: &str, encoding: &Option<Obj>, errors: &Option<Obj>) -> Res<(Str, Str)> {
    let one = |o: &Option<Obj>, which: &str, default: &'static str| match o {
        None => Ok(Str::lit(default)),
        Some(o) => {
            let s = text(o, &format!("{name}() argument '{which}' "))?;
            if s.as_bytes().contains(&0) {
                return Err(value_error("embedded null character"));
            }
            Ok(s.clone())
        }
    };
    Ok((one(encoding, "encoding", "utf-8")?, one(errors, "errors", "strict")?))
}

fn encode(a: Args) -> Res<Obj> {
    let (me, rest) = a.split_self("str.encode")?;
    let [encoding, errors] = rest.bind("encode", [("encoding", Bind::ArgOpt), ("errors", Bind::ArgOpt)])?;
    let (encoding, errors) = coding("encode", &encoding, &errors)?;
    let bytes = codec::encode(this(me, "str.encode")?, encoding.as_str(), errors.as_str())?;
    Ok(Bytes::from(bytes).into_obj())
}

/// `str(object, encoding, errors)`
fn call(a: Args) -> Res<Obj> {
    if let ([o], []) = (a.pos, a.kw) {
        return Ok(o.str()?.into_obj());
    }
    let [o, encoding, errors] =
        a.bind("str", [("object", Bind::ArgOpt), ("encoding", Bind::ArgOpt), ("errors", Bind::ArgOpt)])?;
    let decoding = encoding.is_some() || errors.is_some();
    let (encoding, errors) = coding("str", &encoding, &errors)?;
    let Some(o) = o else { return Ok(Str::empty().into_obj()) };
    if !decoding {
        return Ok(o.str()?.into_obj());
    }
    if Str::of(&o).is_some() {
        return Err(type_error("decoding str is not supported"));
    }
    let Some(bytes) = bytes::like(&o) else {
        return Err(type_error(format!("decoding to str: need a bytes-like object, {} found", o.type_name())));
    };
    Ok(codec::decode(bytes, encoding.as_str(), errors.as_str())?.into_obj())
}

fn format(a: Args) -> Res<Obj> {
    let (me, rest) = a.split_self("str.format")?;
    Ok(crate::fmt::str_format(this(me, "str.format")?, rest)?.into_obj())
}

fn format_map(a: Args) -> Res<Obj> {
    let (me, rest) = method(&a, "str.format_map", 1, 1)?;
    Ok(crate::fmt::format_map(me, &rest[0])?.into_obj())
}

fn maketrans(a: Args) -> Res<Obj> {
    let rest = Args { pos: a.pos.get(1..).unwrap_or(&[]), kw: a.kw };
    if !rest.kw.is_empty() {
        return Err(type_error("str.maketrans() takes no keyword arguments"));
    }
    let args = rest.expect("maketrans", 1, 3)?;
    let table = Dict::new();
    if args.len() == 1 {
        let Some(from) = Dict::exact(&args[0]) else {
            return Err(type_error("if you give only one argument to maketrans it must be a dict"));
        };
        for (key, value) in from.to_vec() {
            let key = match Str::of(&key) {
                Some(s) if s.len() == 1 => super::number(s.char_at(0) as i64),
                Some(_) => return Err(value_error("string keys in translate table must be of length 1")),
                None if crate::int::as_int(&key).is_some() => key,
                None => return Err(type_error("keys in translate table must be strings or integers")),
            };
            table.set(key, value)?;
        }
        return Ok(table.into());
    }
    let to = text(&args[1], "maketrans() argument 2 ")?;
    let gone = args.get(2).map(|o| text(o, "maketrans() argument 3 ")).transpose()?;
    let Some(from) = Str::of(&args[0]) else {
        return Err(type_error("first maketrans argument must be a string if there is a second argument"));
    };
    if from.len() != to.len() {
        return Err(value_error("the first two maketrans arguments must have equal length"));
    }
    for (x, y) in from.chars().zip(to.chars()) {
        table.set(super::number(x as i64), super::number(y as i64))?;
    }
    for x in gone.iter().flat_map(|s| s.chars()) {
        table.set(super::number(x as i64), Obj::NONE)?;
    }
    Ok(table.into())
}

fn translate(a: Args) -> Res<Obj> {
    let (me, rest) = method(&a, "str.translate", 1, 1)?;
    Ok(me.translate(&rest[0])?.into_obj())
}

impl Str {
    /// `self.translate(table)`
    ///
    /// # Errors
    /// What looking up in `table` raises, but for `LookupError`; `TypeError` and `ValueError` for what is no character.
    pub fn translate(&self, table: &Obj) -> Res<Str> {
        let mut b = Builder::with_capacity(self.as_bytes().len());
        let dict = Dict::exact(table);
        for c in self.chars() {
            let key = super::number(c as i64);
            let to = match dict {
                Some(d) => d.get(&key)?,
                None => match table.get_item(&key) {
                    Ok(to) => Some(to),
                    Err(e) if e.is(&exc::classes::lookup_error()) => {
                        e.take();
                        None
                    }
                    Err(e) => return Err(e),
                },
            };
            match to {
                None => b.char(c),
                Some(to) => put_translated(&to, &mut b)?,
            }
        }
        Ok(b.done())
    }
}

fn put_translated(to: &Obj, b: &mut Builder) -> Res<()> {
    if to.is_none() {
        return Ok(());
    }
    if let Some(s) = Str::of(to) {
        b.str(s);
        return Ok(());
    }
    match crate::int::as_int(to).map(|i| i.to_i64()) {
        None => Err(type_error("character mapping must return integer, None or str")),
        Some(Some(c @ 0..=0x10ffff)) => {
            b.char(c as u32);
            Ok(())
        }
        Some(_) => Err(value_error("character mapping must be in range(0x110000)")),
    }
}

/// `s[key]` for what is no small int.
pub(super) fn get_item_slow(s: &Str, key: &Obj) -> Res<Obj> {
    if let Some(slice) = Slice::of(key) {
        let i = slice.indices(s.len())?;
        return Ok(s.sliced(i).into_obj());
    }
    match slice::subscript(key)? {
        Some(at) => Ok(s.get(at)?.into_obj()),
        None => Err(type_error(format!("string indices must be integers, not '{}'", key.type_name()))),
    }
}

impl Str {
    /// `self[start:stop:step]`: defaults are 0, `i64::MAX`, 1 (and `i64::MAX`, `i64::MIN` for a negative step).
    pub fn slice(&self, start: i64, stop: i64, step: i64) -> Str {
        self.sliced(slice::Indices::clamped(start, stop, step, self.len()))
    }

    fn sliced(&self, i: slice::Indices) -> Str {
        if i.step == 1 {
            return self.substr(i.start as usize, i.start as usize + i.count);
        }
        if self.is_ascii() {
            let bytes = self.as_bytes();
            let picked: Vec<u8> = i.positions().map(|at| bytes[at]).collect();
            return Str::from_ascii(&picked);
        }
        let chars = self.ucs4();
        let picked: Vec<u32> = i.positions().map(|at| chars[at]).collect();
        Str::from_chars(&picked)
    }
}
