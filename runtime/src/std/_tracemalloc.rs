//! `_tracemalloc`: CPython's `Modules/_tracemalloc.c`. Memory is never traced here, which programs are told that ask for it.

use crate::call::Builtin;
use crate::list::list;
use crate::module::refuse;
use crate::obj::Obj;
use crate::raise::Res;
use crate::str::number;
use crate::tuple::tuple;

/// Functions of so many arguments.
macro_rules! functions {
    ($($constant:ident $name:ident $n:literal $value:expr;)*) => { $(
        #[doc = concat!("`", stringify!($name), "`")]
        pub static $constant: Builtin = Builtin {
            name: stringify!($name),
            owner: "",
            call: |args| args.expect(concat!("_tracemalloc.", stringify!($name)), $n, $n).map(|_| $value),
        };
    )* };
}
functions! {
    IS_TRACING is_tracing 0 Obj::FALSE;
    STOP stop 0 Obj::NONE;
    CLEAR_TRACES clear_traces 0 Obj::NONE;
    RESET_PEAK reset_peak 0 Obj::NONE;
    GET_TRACEBACK_LIMIT get_traceback_limit 0 number(1);
    GET_TRACED_MEMORY get_traced_memory 0 tuple(vec![number(0), number(0)]);
    GET_TRACEMALLOC_MEMORY get_tracemalloc_memory 0 number(0);
}
/// `_get_traces()`
pub static _GET_TRACES: Builtin = Builtin { name: "_get_traces", owner: "", call: |args| {
    args.expect("_tracemalloc._get_traces", 0, 0).map(|_| list(Vec::new()).into())
} };
/// `_get_object_traceback(obj)`
pub static _GET_OBJECT_TRACEBACK: Builtin = Builtin { name: "_get_object_traceback", owner: "", call: |args| {
    args.expect("_tracemalloc._get_object_traceback", 1, 1).map(|_| Obj::NONE)
} };
/// `start(nframe=1)`
pub static START: Builtin = Builtin { name: "start", owner: "", call: |args| -> Res<Obj> {
    args.expect("_tracemalloc.start", 0, 1)?;
    refuse("tracing of memory is not supported")
} };
