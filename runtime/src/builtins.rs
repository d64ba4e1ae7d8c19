//! Builtin functions. Those over iterables (`sum`, `sorted`, `map` …) are in `iter`, `open` is in `io`, classes are in `types`.

use crate::attr;
use crate::call::{Args, Bind, Builtin};
use crate::class::{self, Class, What};
use crate::exc;
use crate::float;
use crate::int::{self, Int};
use crate::io;
use crate::name::{self, Name};
use crate::names;
use crate::obj::{Kind, Obj};
use crate::ops;
use crate::raise::Res;
use crate::str::Str;
use crate::tuple::Tuple;
use crate::types;

pub use crate::io::OPEN;
pub use crate::iter::{ALL, ANY, ENUMERATE, FILTER, ITER, MAP, MAX, MIN, NEXT, REVERSED, SORTED, SUM, ZIP};

/// `abs(x)`
pub static ABS: Builtin = Builtin { name: "abs", owner: "", call: |args| args.expect("abs", 1, 1)?[0].abs() };
/// `ascii(x)`
pub static ASCII: Builtin = Builtin { name: "ascii", owner: "", call: |args| args.expect("ascii", 1, 1)?[0].ascii().map(Obj::from) };
/// `bin(n)`
pub static BIN: Builtin = Builtin { name: "bin", owner: "", call: |args| based(args, "bin", 2, "0b") };
/// `oct(n)`
pub static OCT: Builtin = Builtin { name: "oct", owner: "", call: |args| based(args, "oct", 8, "0o") };
/// `hex(n)`
pub static HEX: Builtin = Builtin { name: "hex", owner: "", call: |args| based(args, "hex", 16, "0x") };
fn based(args: Args, name: &str, base: u32, prefix: &str) -> Res<Obj> {
    let digits = args.expect(name, 1, 1)?[0].index()?.to_base(base);
    Ok(Str::from(match digits.strip_prefix('-') {
        Some(d) => format!("-{prefix}{d}"),
        None => format!("{prefix}{digits}"),
    })
    .into())
}

/// `callable(x)`
pub static CALLABLE: Builtin = Builtin { name: "callable", owner: "", call: |args| {
    Ok(Obj::bool(is_callable(&args.expect("callable", 1, 1)?[0])))
} };
pub fn is_callable(o: &Obj) -> bool {
    match o.kind() {
        Kind::Instance | Kind::Exception => class::object::is_callable(o),
        _ => o.ty().call.is_some(),
    }
}

/// `chr(n)`
pub static CHR: Builtin = Builtin { name: "chr", owner: "", call: |args| {
    let n = args.expect("chr", 1, 1)?[0].index()?;
    match n.to_i64() {
        Some(v @ 0..=0x10ffff) => Ok(Str::from_char(v as u32).into()),
        Some(v) if i32::try_from(v).is_ok() => Err(exc::value_error("chr() arg not in range(0x110000)")),
        _ => Err(exc::overflow_error("Python int too large to convert to C int")),
    }
} };
/// `ord(c)`
pub static ORD: Builtin = Builtin { name: "ord", owner: "", call: |args| {
    let c = &args.expect("ord", 1, 1)?[0];
    let len = match (Str::of(c), crate::bytes::like(c)) {
        (Some(s), _) if s.len() == 1 => return Ok(ops::int(s.char_at(0) as i64)),
        (Some(s), _) => s.len(),
        (None, Some([b])) => return Ok(ops::int(*b as i64)),
        (None, Some(b)) => b.len(),
        _ => {
            return Err(exc::type_error(format!("ord() expected string of length 1, but {} found", c.type_name().as_str())));
        }
    };
    Err(exc::type_error(format!("ord() expected a character, but string of length {len} found")))
} };

/// The name that `getattr` and its like are given.
fn name_arg(o: &Obj) -> Res<Name> {
    match Str::of(o) {
        Some(s) => Ok(name::intern_any(s.as_str())),
        None => Err(exc::type_error(format!("attribute name must be string, not '{}'", o.type_name().as_str()))),
    }
}
/// `getattr(o, name)`, `getattr(o, name, default)`
pub static GETATTR: Builtin = Builtin { name: "getattr", owner: "", call: |args| {
    match args.expect("getattr", 2, 3)? {
        [o, n] => o.attr(name_arg(n)?),
        [o, n, default] => Ok(attr::find_quiet(o, name_arg(n)?)?.unwrap_or_else(|| default.clone())),
        _ => unreachable!("the number was checked"),
    }
} };
/// `hasattr(o, name)`
pub static HASATTR: Builtin = Builtin { name: "hasattr", owner: "", call: |args| {
    let a = args.expect("hasattr", 2, 2)?;
    Ok(Obj::bool(attr::find_quiet(&a[0], name_arg(&a[1])?)?.is_some()))
} };
/// `setattr(o, name, value)`
pub static SETATTR: Builtin = Builtin { name: "setattr", owner: "", call: |args| {
    let a = args.expect("setattr", 3, 3)?;
    let Some(n) = name::of_obj(&a[1]) else { return name_arg(&a[1]).map(|_| Obj::NONE) };
    a[0].set_attr(n, a[2].clone()).map(|()| Obj::NONE)
} };
/// `delattr(o, name)`
pub static DELATTR: Builtin = Builtin { name: "delattr", owner: "", call: |args| {
    let a = args.expect("delattr", 2, 2)?;
    let Some(n) = name::of_obj(&a[1]) else { return name_arg(&a[1]).map(|_| Obj::NONE) };
    a[0].del_attr(n).map(|()| Obj::NONE)
} };

/// `dir(o)`
pub static DIR: Builtin = Builtin { name: "dir", owner: "", call: |args| {
    let Some(o) = args.expect("dir", 0, 1)?.first() else {
        return Err(exc::runtime_error("dir() without an argument needs the names of a frame"));
    };
    if let Some(r) = class::special(o, &names::__DIR__, &[]) {
        let items = crate::iter::collect(&r?)?;
        let l = crate::list::list(items);
        return SORTED.on(Args::of(&[l]));
    }
    Ok(ops::list(attr::dir(o)?.into_iter().map(Obj::from).collect()))
} };
/// `vars(o)`
pub static VARS: Builtin = Builtin { name: "vars", owner: "", call: |args| {
    let Some(o) = args.expect("vars", 0, 1)?.first() else {
        return Err(exc::runtime_error("vars() without an argument needs the names of a frame"));
    };
    match attr::find_quiet(o, &names::__DICT__)? {
        Some(d) => Ok(d),
        None => Err(exc::type_error("vars() argument must have __dict__ attribute")),
    }
} };

/// `divmod(a, b)`
pub static DIVMOD: Builtin = Builtin { name: "divmod", owner: "", call: |args| {
    let a = args.expect("divmod", 2, 2)?;
    ops::divmod(&a[0], &a[1])
} };
/// `pow(base, exp, mod=None)`
pub static POW: Builtin = Builtin { name: "pow", owner: "", call: |args| {
    let [base, exp, modulus] = args.bind("pow", [("base", Bind::Arg), ("exp", Bind::Arg), ("mod", Bind::ArgOpt)])?;
    let (base, exp) = (base.expect("required"), exp.expect("required"));
    ops::power(&base, &exp, &modulus.unwrap_or(Obj::NONE))
} };
/// `round(number, ndigits=None)`
pub static ROUND: Builtin = Builtin { name: "round", owner: "", call: |args| {
    let [number, digits] = args.bind("round", [("number", Bind::Arg), ("ndigits", Bind::ArgOpt)])?;
    round(&number.expect("required"), digits.filter(|d| !d.is_none()).as_ref())
} };
/// `round(o, digits)` of any object, digits given or not.
pub fn round(o: &Obj, digits: Option<&Obj>) -> Res<Obj> {
    if let Some(r) = class::special_if_classy(o, &names::__ROUND__, digits.map_or(&[], std::slice::from_ref)) {
        return r;
    }
    if let Some(v) = int::as_int(o) {
        return match digits {
            None => Ok(v.into()),
            Some(d) => v.round(&d.index()?).map(Obj::from),
        };
    }
    if let Some(v) = float::as_float(o) {
        return match digits {
            None => float::round_to_int(v).map(Obj::from),
            Some(d) => Ok(Obj::float(float::round(v, d.index()?.clamp_i64())?)),
        };
    }
    Err(exc::type_error(format!("type {} doesn't define __round__ method", o.type_name().as_str())))
}
/// `x.__int__()` of numbers
pub fn trunc(o: &Obj) -> Res<Obj> {
    match float::as_float(o) {
        Some(v) if int::as_int(o).is_none() => Int::from_f64(v).map(Obj::from),
        _ => Ok(o.index()?.into()),
    }
}

/// `format(x, spec="")`
pub static FORMAT: Builtin = Builtin { name: "format", owner: "", call: |args| {
    let a = args.expect("format", 1, 2)?;
    let spec = match a.get(1) {
        None => Str::empty(),
        Some(s) => match Str::of(s) {
            Some(s) => s.clone(),
            None => return Err(exc::type_error(format!("format() argument 2 must be str, not {}", exc::kind_given(s)))),
        },
    };
    ops::format(&a[0], &spec).map(Obj::from)
} };
/// `hash(x)`
pub static HASH: Builtin = Builtin { name: "hash", owner: "", call: |args| {
    Ok(ops::int(args.expect("hash", 1, 1)?[0].hash()?))
} };
/// `id(x)`
pub static ID: Builtin = Builtin { name: "id", owner: "", call: |args| {
    let w = ops::id(&args.expect("id", 1, 1)?[0]);
    Ok(Int::from((w >> 1) as i64).into())
} };
/// `len(x)`
pub static LEN: Builtin = Builtin { name: "len", owner: "", call: |args| Ok(ops::int(args.expect("len", 1, 1)?[0].len()?)) };
/// `repr(x)`
pub static REPR: Builtin = Builtin { name: "repr", owner: "", call: |args| args.expect("repr", 1, 1)?[0].repr().map(Obj::from) };
/// `input(prompt="")`
pub static INPUT: Builtin = Builtin { name: "input", owner: "", call: |args| io::input(args.expect("input", 0, 1)?.first()) };

/// `exit(code=None)`, as module site has it
pub static EXIT: Builtin = Builtin { name: "exit", owner: "", call: leave };
/// `quit(code=None)`
pub static QUIT: Builtin = Builtin { name: "quit", owner: "", call: leave };

fn leave(args: Args) -> Res<Obj> {
    let [code] = args.bind("Quitter.__call__", [("code", Bind::ArgOpt)])?;
    Err(exc::system_exit(vec![code.unwrap_or(Obj::NONE)]))
}

/// `isinstance(x, classes)`
pub static ISINSTANCE: Builtin = Builtin { name: "isinstance", owner: "", call: |args| {
    let a = args.expect("isinstance", 2, 2)?;
    Ok(Obj::bool(is_instance(&a[0], &a[1])?))
} };
/// `isinstance(o, class)`: a class, a tuple of them (nested too), or a union.
pub fn is_instance(o: &Obj, class: &Obj) -> Res<bool> {
    if class.is_kind(Kind::Class) {
        return ops::is_instance_of(o, class);
    }
    if let Some(t) = Tuple::of(class) {
        for c in t.items() {
            if is_instance(o, c)? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    if let Some(members) = types::union_members(class) {
        for c in members {
            if if c.is_none() { o.is_none() } else { is_instance(o, c)? } {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    if types::alias_origin(class).is_some() {
        return Err(exc::type_error("isinstance() argument 2 cannot be a parameterized generic"));
    }
    ops::is_instance_of(o, class)
}

/// `issubclass(c, classes)`
pub static ISSUBCLASS: Builtin = Builtin { name: "issubclass", owner: "", call: |args| {
    let a = args.expect("issubclass", 2, 2)?;
    Ok(Obj::bool(is_subclass(&a[0], &a[1])?))
} };
pub fn is_subclass(c: &Obj, of: &Obj) -> Res<bool> {
    if let Some(t) = Tuple::of(of) {
        for o in t.items() {
            if is_subclass(c, o)? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    if let Some(members) = types::union_members(of) {
        for o in members {
            let o = if o.is_none() { types::of(&ops::NONE_TYPE).obj() } else { o.clone() };
            if is_subclass(c, &o)? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    if types::alias_origin(of).is_some() {
        return Err(exc::type_error("issubclass() argument 2 cannot be a parameterized generic"));
    }
    if let Some(k) = Class::of(of) {
        if let Some(meta) = k.user_meta() {
            if let what @ What::Attr(..) = meta.find(&names::__SUBCLASSCHECK__).what {
                return class::call_found(what, of, meta, Args::of(std::slice::from_ref(c)))?.truth();
            }
        }
    } else if let Some(r) = class::special_if_classy(of, &names::__SUBCLASSCHECK__, std::slice::from_ref(c)) {
        return r?.truth();
    }
    recursive_is_subclass(c, of)
}

/// `issubclass(c, of)` without `__subclasscheck__`.
pub fn recursive_is_subclass(c: &Obj, of: &Obj) -> Res<bool> {
    if let (Some(c), Some(of)) = (Class::of(c), Class::of(of)) {
        return Ok(c.is_subclass(of));
    }
    if bases_of(c)?.is_none() {
        return Err(exc::type_error("issubclass() arg 1 must be a class"));
    }
    if bases_of(of)?.is_none() {
        return Err(exc::type_error("issubclass() arg 2 must be a class, a tuple of classes, or a union"));
    }
    derives(c, of)
}

/// `c.__bases__`, by which an object passes for a class; `None`: it is no tuple.
pub fn bases_of(c: &Obj) -> Res<Option<Tuple>> {
    let Some(bases) = crate::attr::find_quiet(c, &names::__BASES__)? else { return Ok(None) };
    Ok(Tuple::of(&bases).cloned())
}

/// Does `of` stand among the bases of `c`, at any depth?
pub fn derives(c: &Obj, of: &Obj) -> Res<bool> {
    if c.is(of) {
        return Ok(true);
    }
    let Some(bases) = bases_of(c)? else { return Ok(false) };
    for b in bases.items() {
        if derives(b, of)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// `print(*values, sep=" ", end="\n", file=None, flush=False)`
pub static PRINT: Builtin = Builtin { name: "print", owner: "", call: print };
fn print(args: Args) -> Res<Obj> {
    if args.kw.is_empty() {
        return print_to(&io::standard(1), args.pos, &Str::lit(" "), &Str::lit("\n"));
    }
    let options = Args::with(&[], args.kw).bind("print", [
        ("sep", Bind::KeyOpt), ("end", Bind::KeyOpt), ("file", Bind::KeyOpt), ("flush", Bind::KeyOpt),
    ]);
    let [sep, end, file, flush] = options?;
    let text = |o: Option<Obj>, name: &str, default: &'static str| match o {
        Some(o) if !o.is_none() => match Str::of(&o) {
            Some(s) => Ok(s.clone()),
            None => Err(exc::type_error(format!("{name} must be None or a string, not {}", o.type_name().as_str()))),
        },
        _ => Ok(Str::lit(default)),
    };
    let (sep, end) = (text(sep, "sep", " ")?, text(end, "end", "\n")?);
    let file = file.filter(|f| !f.is_none()).unwrap_or_else(|| io::standard(1));
    print_to(&file, args.pos, &sep, &end)?;
    if let Some(f) = flush {
        if f.truth()? {
            io::flush(&file)?;
        }
    }
    Ok(Obj::NONE)
}

/// The values as `print` writes them.
pub fn print_to(file: &Obj, values: &[Obj], sep: &Str, end: &Str) -> Res<Obj> {
    // `sys.stdout = None` prints nowhere.
    if file.is_none() {
        return Ok(Obj::NONE);
    }
    // A file of the program's own sees empty texts too.
    let put = |s: &Str| if s.is_empty() && io::File::of(file).is_some() { Ok(()) } else { io::write_to(file, s) };
    for (i, v) in values.iter().enumerate() {
        if i > 0 {
            put(sep)?;
        }
        let s = v.str()?;
        io::write_to(file, &s)?;
    }
    put(end)?;
    Ok(Obj::NONE)
}

/// `NotImplemented` and `Ellipsis` as names.
pub fn not_implemented() -> Obj { Obj::NOT_IMPLEMENTED } // const NotImplemented
pub fn ellipsis() -> Obj { Obj::ELLIPSIS } // const Ellipsis
pub fn debug() -> Obj { Obj::TRUE } // const __debug__
