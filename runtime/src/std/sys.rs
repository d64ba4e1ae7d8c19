//! `sys`.

use std::cell::{Cell, RefCell};

mod hooks;
pub use hooks::{displayhook, displayhook_, excepthook, excepthook_, unraisablehook, unraisablehook_};

use crate::call::{Bind, Builtin};
use crate::class::{Class, Instance, NameMap};
use crate::exc;
use crate::function;
use crate::int::Int;
use crate::io;
use crate::name;
use crate::obj::{Kind, Obj};
use crate::ops;
use crate::raise::Res;
use crate::str::Str;
use crate::tuple::Tuple;

struct State {
    file: Cell<&'static str>,
    /// Values that programs see (and may change) as one object: `sys.argv`.
    kept: RefCell<Vec<(&'static str, Obj)>>,
}
// SAFETY: translated programs have one thread.
unsafe impl Sync for State {}
static STATE: State = State { file: Cell::new(""), kept: RefCell::new(Vec::new()) };

/// Called first: the main program's source file.
pub(crate) fn start(file: &'static str) {
    STATE.file.set(file);
}
/// The main program's source file.
pub fn main_file() -> &'static str {
    STATE.file.get()
}

/// The one object of a name, made at first use.
fn kept(name: &'static str, make: impl FnOnce() -> Obj) -> Obj {
    let known = STATE.kept.borrow().iter().find(|e| e.0 == name).map(|e| e.1.clone());
    known.unwrap_or_else(|| {
        let made = make();
        STATE.kept.borrow_mut().push((name, made.clone()));
        made
    })
}

/// The same by a name that is known when the program runs; false: no such member can be set.
pub fn set_any(name: &'static str, value: Obj) -> Res<bool> {
    let kept = matches!(name, "stdin" | "stdout" | "stderr" | "argv" | "path" | "warnoptions" | "displayhook" | "excepthook" | "unraisablehook");
    if kept {
        set(name, value)?;
    }
    Ok(kept)
}

/// `sys.name = value`
pub fn set(name: &str, value: Obj) -> Res<()> {
    match name {
        "stdin" => io::set_standard(0, value),
        "stdout" => io::set_standard(1, value),
        "stderr" => io::set_standard(2, value),
        "excepthook" | "unraisablehook" => {
            hooks::watch();
            set_kept(name, value);
        }
        _ => set_kept(name, value),
    }
    Ok(())
}

fn set_kept(name: &str, value: Obj) {
    let text = name::intern(name).text;
    let old = {
        let mut kept = STATE.kept.borrow_mut();
        match kept.iter().position(|e| e.0 == text) {
            Some(i) => Some(std::mem::replace(&mut kept[i].1, value)),
            None => {
                kept.push((text, value));
                None
            }
        }
    };
    drop(old);
}

pub fn argv() -> Obj { kept("argv", || ops::list(arguments())) } // const argv
pub fn stdin() -> Obj { io::standard(0) } // const stdin
pub fn stdout() -> Obj { io::standard(1) } // const stdout
pub fn stderr() -> Obj { io::standard(2) } // const stderr
pub fn stdin_() -> Obj { io::original_standard(0) } // const __stdin__
pub fn stdout_() -> Obj { io::original_standard(1) } // const __stdout__
pub fn stderr_() -> Obj { io::original_standard(2) } // const __stderr__
pub fn maxsize() -> Obj { Int::from(i64::MAX).into() } // const maxsize
pub fn maxunicode() -> Obj { ops::int(0x10ffff) } // const maxunicode
pub fn platform() -> Obj { ops::str("linux") } // const platform
pub fn byteorder() -> Obj { ops::str("little") } // const byteorder
pub fn executable() -> Obj { ops::str("/usr/bin/python3") } // const executable
pub fn prefix() -> Obj { ops::str("/usr") } // const prefix
pub fn base_prefix() -> Obj { prefix() } // const base_prefix
pub fn exec_prefix() -> Obj { prefix() } // const exec_prefix
pub fn base_exec_prefix() -> Obj { prefix() } // const base_exec_prefix
pub fn warnoptions() -> Obj { kept("warnoptions", || ops::list(Vec::new())) } // const warnoptions
pub fn hexversion() -> Obj { ops::int(0x030b07f0) } // const hexversion
pub fn version() -> Obj { ops::str("3.11.7 (main, Dec  4 2023, 00:00:00) [PORTALIS]") } // const version
pub fn float_repr_style() -> Obj { ops::str("short") } // const float_repr_style
pub fn path() -> Obj { kept("path", || ops::list(vec![directory()])) } // const path
pub fn modules() -> Obj { crate::module::imported() } // const modules
pub fn version_info() -> Obj { kept("version_info", version_tuple) } // const version_info
pub fn implementation() -> Obj { kept("implementation", make_implementation) } // const implementation
pub fn float_info() -> Obj { kept("float_info", make_float_info) } // const float_info
pub fn int_info() -> Obj { kept("int_info", make_int_info) } // const int_info
pub fn hash_info() -> Obj { kept("hash_info", make_hash_info) } // const hash_info
pub fn flags() -> Obj { kept("flags", make_flags) } // const flags
pub fn builtin_module_names() -> Obj { ops::tuple(vec![ops::str("builtins"), ops::str("sys"), ops::str("time")]) } // const builtin_module_names

fn arguments() -> Vec<Obj> {
    std::env::args_os().map(|a| Str::from(a.to_string_lossy().as_ref()).into()).collect()
}
fn directory() -> Obj {
    Str::from(STATE.file.get().rsplit_once('/').map_or("", |p| p.0)).into()
}

/// A tuple with names for its fields, as CPython's struct sequences.
fn record(name: &'static str, fields: &[(&'static str, Obj)]) -> Obj {
    let mut attrs = NameMap::new();
    for (i, (field, _)) in fields.iter().enumerate() {
        attrs.set(name::intern(field), crate::descriptor::item_getter(i));
    }
    attrs.set(&crate::names::__MODULE__, Str::lit("sys").into());
    let shown: Vec<Obj> = fields.iter().map(|f| ops::str(f.0)).collect();
    attrs.set(&crate::names::__MATCH_ARGS__, ops::tuple(shown));
    attrs.set(&crate::names::__REPR__, function::builtin(&RECORD_REPR));
    let class = crate::class::new_class(None, Str::lit(name), vec![crate::types::tuple()], attrs, &[]);
    let values = ops::tuple(fields.iter().map(|f| f.1.clone()).collect::<Vec<Obj>>());
    match class.as_ref().ok().and_then(Class::of) {
        Some(class) => Instance::new(class, values),
        None => values,
    }
}
static RECORD_REPR: Builtin = Builtin { name: "__repr__", owner: "record", call: |args| {
    let (me, _) = args.method("__repr__", 0, 0)?;
    let class = Class::of_value(me);
    let mut out = format!("sys.{}(", class.name().as_str());
    let names = class.find(&crate::names::__MATCH_ARGS__).what.value();
    if let (Some(names), Some(t)) = (names.as_ref().and_then(Tuple::of), Tuple::of(me)) {
        for (i, (field, value)) in names.items().iter().zip(t.items()).enumerate() {
            out.push_str(if i > 0 { ", " } else { "" });
            out.push_str(&format!("{}={}", field.str()?.as_str(), value.repr()?.as_str()));
        }
    }
    out.push(')');
    Ok(Str::from(out).into())
} };

fn version_tuple() -> Obj {
    let n = |v| ops::int(v);
    record("version_info", &[("major", n(3)), ("minor", n(11)), ("micro", n(7)), ("releaselevel", ops::str("final")), ("serial", n(0))])
}
fn make_float_info() -> Obj {
    let (n, f) = (ops::int, Obj::float);
    record("float_info", &[
        ("max", f(f64::MAX)), ("max_exp", n(1024)), ("max_10_exp", n(308)), ("min", f(f64::MIN_POSITIVE)), ("min_exp", n(-1021)),
        ("min_10_exp", n(-307)), ("dig", n(15)), ("mant_dig", n(53)), ("epsilon", f(f64::EPSILON)), ("radix", n(2)), ("rounds", n(1)),
    ])
}
fn make_int_info() -> Obj {
    let n = ops::int;
    record("int_info", &[
        ("bits_per_digit", n(30)), ("sizeof_digit", n(4)), ("default_max_str_digits", n(4300)), ("str_digits_check_threshold", n(640)),
    ])
}
fn make_hash_info() -> Obj {
    let n = ops::int;
    record("hash_info", &[
        ("width", n(64)), ("modulus", n((1 << 61) - 1)), ("inf", n(314159)), ("nan", n(0)), ("imag", n(1000003)),
        ("algorithm", ops::str("siphash13")), ("hash_bits", n(64)), ("seed_bits", n(128)), ("cutoff", n(0)),
    ])
}
fn make_flags() -> Obj {
    let names = [
        "debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site", "ignore_environment", "verbose",
        "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode", "utf8_mode", "warn_default_encoding", "safe_path",
        "int_max_str_digits",
    ];
    let value = |f: &str| match f {
        "hash_randomization" => ops::int(1),
        "int_max_str_digits" => ops::int(4300),
        "dev_mode" | "safe_path" => Obj::FALSE,
        _ => ops::int(0),
    };
    record("flags", &names.map(|f| (f, value(f))))
}
fn make_implementation() -> Obj {
    super::_types::namespace(vec![
        ("name", ops::str("cpython")), ("cache_tag", ops::str("cpython-311")), ("version", version_info()), ("hexversion", hexversion()),
    ])
}

/// `sys.exit(code=None)`
pub static EXIT: Builtin = Builtin { name: "exit", owner: "sys", call: |args| {
    let a = args.expect("exit", 0, 1)?;
    // The status is the exception's value, which CPython makes its arguments: None none, a tuple its items.
    Err(exc::system_exit(match a {
        [] => vec![],
        [status] if status.is_none() => vec![],
        [status] if crate::class::is_instance(status, &exc::classes::system_exit()) => return Err(exc::raise_(status)),
        [status, ..] => Tuple::of(status).map_or_else(|| vec![status.clone()], |t| t.items().to_vec()),
    }))
} };
/// `sys._getframe(depth=0)`: the program notes its frames, because it names this.
pub static _GETFRAME: Builtin = Builtin { name: "_getframe", owner: "sys", call: |args| {
    match args.expect("_getframe", 0, 1)? {
        [depth] => crate::frames::get(depth.index()?.to_i64().unwrap_or(i64::MAX)),
        _ => crate::frames::get(0),
    }
} };
/// `sys.settrace(None)`: no other function can be called at each line.
pub static SETTRACE: Builtin = Builtin { name: "settrace", owner: "sys", call: |args| untraced(args.expect("sys.settrace", 1, 1)?, "settrace") };
pub static SETPROFILE: Builtin = Builtin { name: "setprofile", owner: "sys", call: |args| untraced(args.expect("sys.setprofile", 1, 1)?, "setprofile") };
fn untraced(args: &[Obj], name: &str) -> Res<Obj> {
    if !args[0].is_none() {
        crate::module::refuse(&format!("`sys.{name}` of a function is not supported yet"));
    }
    Ok(Obj::NONE)
}
pub static GETTRACE: Builtin = Builtin { name: "gettrace", owner: "sys", call: |args| args.expect("sys.gettrace", 0, 0).map(|_| Obj::NONE) };
pub static GETPROFILE: Builtin = Builtin { name: "getprofile", owner: "sys", call: |args| args.expect("sys.getprofile", 0, 0).map(|_| Obj::NONE) };
/// `sys.getrecursionlimit()`
pub static GETRECURSIONLIMIT: Builtin = Builtin { name: "getrecursionlimit", owner: "sys", call: |args| {
    args.expect("sys.getrecursionlimit", 0, 0)?;
    Ok(ops::int(function::limit() as i64))
} };
/// `sys.setrecursionlimit(limit)`
pub static SETRECURSIONLIMIT: Builtin = Builtin { name: "setrecursionlimit", owner: "sys", call: |args| {
    let n = args.expect("sys.setrecursionlimit", 1, 1)?[0].index()?;
    match n.to_i64().map(i32::try_from) {
        Some(Ok(n)) if n >= 1 => function::set_limit(n as u32).map(|()| Obj::NONE),
        Some(Ok(_)) => Err(exc::value_error("recursion limit must be greater or equal than 1")),
        _ => Err(exc::overflow_error("Python int too large to convert to C int")),
    }
} };
/// `sys.exc_info()`
pub static EXC_INFO: Builtin = Builtin { name: "exc_info", owner: "sys", call: |args| {
    args.expect("sys.exc_info", 0, 0)?;
    Ok(match exc::handled() {
        Some(e) => {
            let traceback = e.traceback_object();
            ops::tuple(vec![e.class(), e.to_obj(), traceback])
        }
        None => ops::tuple(vec![Obj::NONE, Obj::NONE, Obj::NONE]),
    })
} };
/// `sys.exception()`
pub static EXCEPTION: Builtin = Builtin { name: "exception", owner: "sys", call: |args| {
    args.expect("sys.exception", 0, 0)?;
    Ok(exc::handled().map_or(Obj::NONE, |e| e.to_obj()))
} };
/// `sys.intern(text)`
pub static INTERN: Builtin = Builtin { name: "intern", owner: "sys", call: |args| {
    let o = &args.expect("sys.intern", 1, 1)?[0];
    match Str::exact(o) {
        Some(s) => Ok(crate::str::intern(s).into()),
        None => Err(exc::type_error(format!("intern() argument must be str, not {}", exc::kind_given(o)))),
    }
} };
/// `sys.getsizeof(o, default=…)`: about what CPython says.
pub static GETSIZEOF: Builtin = Builtin { name: "getsizeof", owner: "sys", call: |args| {
    let [o, _] = args.bind("getsizeof", [("object", Bind::Arg), ("default", Bind::ArgOpt)])?;
    size_of(&o.expect("required"))
} };
/// `sys.getrefcount(o)`
pub static GETREFCOUNT: Builtin = Builtin { name: "getrefcount", owner: "sys", call: |args| {
    let o = &args.expect("sys.getrefcount", 1, 1)?[0];
    Ok(ops::int(if o.is_heap() { o.header().count.get() as i64 } else { 1_000_000 }))
} };
/// `sys.getdefaultencoding()`
pub static GETDEFAULTENCODING: Builtin = Builtin { name: "getdefaultencoding", owner: "sys", call: |args| {
    args.expect("sys.getdefaultencoding", 0, 0)?;
    Ok(ops::str("utf-8"))
} };
/// `sys.getfilesystemencoding()`
pub static GETFILESYSTEMENCODING: Builtin = Builtin { name: "getfilesystemencoding", owner: "sys", call: |args| {
    args.expect("sys.getfilesystemencoding", 0, 0)?;
    Ok(ops::str("utf-8"))
} };
/// `sys.getfilesystemencodeerrors()`
pub static GETFILESYSTEMENCODEERRORS: Builtin = Builtin { name: "getfilesystemencodeerrors", owner: "sys", call: |args| {
    args.expect("sys.getfilesystemencodeerrors", 0, 0)?;
    Ok(ops::str("surrogateescape"))
} };
/// `sys.audit(event, *args)`: nobody can listen.
pub static AUDIT: Builtin = Builtin { name: "audit", owner: "sys", call: |args| {
    let Some(event) = args.pos.first() else {
        return Err(exc::type_error("audit() missing 1 required positional argument: 'event'"));
    };
    match Str::of(event) {
        Some(_) => Ok(Obj::NONE),
        None => Err(exc::type_error(format!("expected str for argument 'event', not {}", event.type_name()))),
    }
} };
/// `sys.is_finalizing()`
pub static IS_FINALIZING: Builtin = Builtin { name: "is_finalizing", owner: "sys", call: |args| {
    args.expect("sys.is_finalizing", 0, 0)?;
    Ok(Obj::FALSE)
} };
/// `sys.getswitchinterval()`
pub static GETSWITCHINTERVAL: Builtin = Builtin { name: "getswitchinterval", owner: "sys", call: |args| {
    args.expect("sys.getswitchinterval", 0, 0)?;
    Ok(Obj::float(0.005))
} };

/// `sys.get_int_max_str_digits()`
pub static GET_INT_MAX_STR_DIGITS: Builtin = Builtin { name: "get_int_max_str_digits", owner: "sys", call: |args| {
    args.expect("sys.get_int_max_str_digits", 0, 0)?;
    Ok(ops::int(crate::int::max_str_digits() as i64))
} };
/// `sys.set_int_max_str_digits(maxdigits)`
pub static SET_INT_MAX_STR_DIGITS: Builtin = Builtin { name: "set_int_max_str_digits", owner: "sys", call: |args| {
    let n = args.expect("set_int_max_str_digits", 1, 1)?[0].index()?;
    let n = n.to_i64().and_then(|n| i32::try_from(n).ok()).ok_or_else(|| exc::overflow_error("Python int too large to convert to C int"))?;
    crate::int::set_max_str_digits(usize::try_from(n).unwrap_or(1))?;
    Ok(Obj::NONE)
} };

/// `o.__sizeof__()`, about what CPython's is on 64 bits.
pub fn size_of(o: &Obj) -> Res<Obj> {
    let n = match o.kind() {
        Kind::None | Kind::Ellipsis | Kind::NotImplemented => 16,
        Kind::Bool | Kind::Int => {
            let bits = crate::int::as_int(o).map_or(1, |v| v.to_base(2).trim_start_matches('-').len() as i64);
            if o.small() == Some(0) { 24 } else { 24 + 4 * ((bits + 29) / 30) }
        }
        Kind::Float => 24,
        Kind::Str => match Str::exact(o) {
            Some(s) if s.is_ascii() => 49 + s.len() as i64,
            Some(s) => {
                let widest = s.chars().max().unwrap_or(0);
                match widest {
                    0..=0xff => 73 + s.len() as i64,
                    0x100..=0xffff => 74 + 2 * s.len() as i64,
                    _ => 76 + 4 * s.len() as i64,
                }
            }
            None => 49,
        },
        Kind::Bytes => 33 + o.len()?,
        Kind::List => 56 + 8 * o.len()?,
        Kind::Tuple => 40 + 8 * o.len()?,
        Kind::Dict => match o.len()? {
            0 => 64,
            n if n <= 5 => 184,
            n => 184 + 56 * n,
        },
        Kind::Set | Kind::FrozenSet => match o.len()? {
            n if n <= 4 => 216,
            n => 216 + 128 * n,
        },
        _ => 48,
    };
    Ok(ops::int(n))
}
