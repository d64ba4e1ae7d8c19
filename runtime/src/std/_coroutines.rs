//! What the library's asyncio needs of coroutines that Python cannot ask for, or that CPython has in C.

use crate::call::{Args, Builtin};
use crate::exc::{classes, Exc};
use crate::function::{FunctionData, Makes};
use crate::generator;
use crate::int::Int;
use crate::name::intern;
use crate::obj::{Kind, Obj};
use crate::raise::Res;
use crate::str::Str;
use crate::tuple::Tuple;

fn pair(how: i64, value: Obj) -> Obj {
    Tuple::from([Int::from(how).into(), value]).into()
}

/// `step(coro, exc)`: sends None, or throws: `(0, yielded)`, `(1, returned)` or `(2, raised)`.
pub static STEP: Builtin = Builtin {
    name: "step",
    owner: "",
    call: |args| {
        let a = args.expect("step", 2, 2)?;
        let native = matches!(a[0].kind(), Kind::Coroutine | Kind::Generator | Kind::Awaitable);
        let done = match a[1].is_none() {
            true if native => generator::send(&a[0], Obj::NONE),
            false if native => generator::throw(&a[0], &a[1..]),
            true => a[0].method(intern("send"), Args::of(&[Obj::NONE])),
            false => a[0].method(intern("throw"), Args::of(&a[1..])),
        };
        Ok(match done {
            Ok(value) => pair(0, value),
            Err(raised) => {
                let exc = raised.take();
                if exc.is_a(&classes::stop_iteration()) {
                    pair(1, exc.get_field("value").unwrap_or(Obj::NONE))
                } else {
                    pair(2, exc.into())
                }
            }
        })
    },
};

/// `asyncgens()`: the asynchronous generators that a loop has begun and that are still there.
pub static ASYNCGENS: Builtin = Builtin {
    name: "asyncgens",
    owner: "",
    call: |args| {
        args.expect("asyncgens", 0, 0)?;
        Ok(crate::list::list(generator::live()))
    },
};

fn has_all(o: &Obj, names: &[&str]) -> Res<bool> {
    for name in names {
        if crate::attr::find_quiet(&o.class(), intern(name))?.is_none() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// `iscoroutine(o)`, as asyncio understands it: generators count.
pub static ISCOROUTINE: Builtin = Builtin {
    name: "iscoroutine",
    owner: "",
    call: |args| {
        let o = &args.expect("iscoroutine", 1, 1)?[0];
        Ok(Obj::bool(match o.kind() {
            Kind::Coroutine | Kind::Generator => true,
            Kind::Awaitable => generator::is_awaitable(o),
            Kind::Instance => has_all(o, &["__await__", "send", "throw", "close"])?,
            _ => false,
        }))
    },
};

/// `isawaitable(o)`
pub static ISAWAITABLE: Builtin = Builtin {
    name: "isawaitable",
    owner: "",
    call: |args| Ok(Obj::bool(generator::is_awaitable(&args.expect("isawaitable", 1, 1)?[0]))),
};

/// `iscoroutinefunction(f)`
pub static ISCOROUTINEFUNCTION: Builtin = Builtin {
    name: "iscoroutinefunction",
    owner: "",
    call: |args| {
        let mut f = args.expect("iscoroutinefunction", 1, 1)?[0].clone();
        while f.is_kind(Kind::Partial) {
            f = f.attr(intern("func"))?;
        }
        Ok(Obj::bool(generator::made_by(&f) == Makes::Coroutine))
    },
};

/// `coroutine(f)`: `types.coroutine` of a generator function.
pub static COROUTINE: Builtin = Builtin {
    name: "coroutine",
    owner: "",
    call: |args| {
        let f = &args.expect("coroutine", 1, 1)?[0];
        generator::make_awaitable(f);
        Ok(f.clone())
    },
};

/// `where(coro)`: its file, the first line of its function, and the line where it is, if it is somewhere.
pub static WHERE: Builtin = Builtin {
    name: "where",
    owner: "",
    call: |args| {
        let line = |n: Option<u32>| n.map_or(Obj::NONE, |n| Int::from(n as i64).into());
        Ok(match generator::place(&args.expect("where", 1, 1)?[0]) {
            Some((file, first, now)) => Tuple::from([Str::from(file).into(), line(first), line(now)]).into(),
            None => Obj::NONE,
        })
    },
};

/// `source(f)`: the file and the first line of a function; None for what is none, or of the library's C.
pub static SOURCE: Builtin = Builtin {
    name: "source",
    owner: "",
    call: |args| {
        let f = &args.expect("source", 1, 1)?[0];
        Ok(match FunctionData::of(f).and_then(|f| Some((f.info.code.file, f.line.get()?))) {
            Some((file, line)) => Tuple::from([Str::from(file).into(), Int::from(line.get() as i64).into()]).into(),
            None => Obj::NONE,
        })
    },
};

/// `log(text)`: on stderr, as logging's last resort writes.
pub static LOG: Builtin = Builtin {
    name: "log",
    owner: "",
    call: |args| {
        crate::io::write_stderr(args.expect("log", 1, 1)?[0].str()?.as_str());
        Ok(Obj::NONE)
    },
};

/// `format_exception(exc)`: all of its traceback.
pub static FORMAT_EXCEPTION: Builtin = Builtin {
    name: "format_exception",
    owner: "",
    call: |args| {
        let exc = &args.expect("format_exception", 1, 1)?[0];
        Ok(if Exc::from_obj(exc).is_some() { Str::from(crate::traceback::format(exc)).into() } else { Obj::NONE })
    },
};

/// `get_asyncgen_hooks()`: firstiter and finalizer.
pub static GET_ASYNCGEN_HOOKS: Builtin = Builtin {
    name: "get_asyncgen_hooks",
    owner: "",
    call: |args| {
        args.expect("get_asyncgen_hooks", 0, 0)?;
        let (first, last) = generator::hooks();
        Ok(Tuple::from([first, last]).into())
    },
};

/// `set_asyncgen_hooks(firstiter, finalizer)`
pub static SET_ASYNCGEN_HOOKS: Builtin = Builtin {
    name: "set_asyncgen_hooks",
    owner: "",
    call: |args| {
        let a = args.expect("set_asyncgen_hooks", 2, 2)?;
        generator::set_hooks(Some(a[0].clone()), Some(a[1].clone()));
        Ok(Obj::NONE)
    },
};
