//! `_csv`: CPython's `Modules/_csv.c`.

use std::cell::Cell;

use crate::call::{Args, Builtin};
use crate::dict::Dict;
use crate::exc;
use crate::obj::Obj;
use crate::ops::{self, Constant};
use crate::raise::{Raised, Res};
use crate::std::python::ClassBody;
use crate::str::{number, Str};

mod dialect;
mod reader;
mod writer;
pub use dialect::dialect;
pub use reader::READER;
pub use writer::WRITER;

/// `_csv.Error`
pub fn error() -> Obj { // class Error
    static CLASS: Constant = Constant::new();
    CLASS.get(|| ClassBody::new("Error", "_csv").class(vec![exc::classes::exception()]).expect("a class like any"))
}

#[cold]
fn failed(message: impl Into<Str>) -> Raised {
    exc::raise_new(error(), vec![message.into().into()])
}

pub fn quote_minimal() -> Obj { ops::int(0) } // const QUOTE_MINIMAL
pub fn quote_all() -> Obj { ops::int(1) } // const QUOTE_ALL
pub fn quote_nonnumeric() -> Obj { ops::int(2) } // const QUOTE_NONNUMERIC
pub fn quote_none() -> Obj { ops::int(3) } // const QUOTE_NONE
pub fn version() -> Obj { ops::str("1.0") } // const __version__

struct Limit(Cell<i64>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Limit {}
/// How many characters a field may have.
static LIMIT: Limit = Limit(Cell::new(128 * 1024));

fn dialects() -> Dict<Obj, Obj> {
    static ALL: Constant = Constant::new();
    Dict::of(&ALL.get(|| Dict::<Obj, Obj>::new().into())).expect("a dict").clone()
}

fn registered(name: &Obj) -> Res<Obj> {
    dialects().get(name)?.ok_or_else(|| failed("unknown dialect"))
}

/// One or two positional arguments.
fn one_or_two<'a>(args: &Args<'a>) -> Res<(&'a Obj, Option<&'a Obj>)> {
    match args.pos {
        [a] => Ok((a, None)),
        [a, b] => Ok((a, Some(b))),
        [] => Err(exc::type_error(" expected at least 1 argument, got 0")),
        more => Err(exc::type_error(format!(" expected at most 2 arguments, got {}", more.len()))),
    }
}

/// `register_dialect(name, dialect=…, **fmtparams)`
pub static REGISTER_DIALECT: Builtin = Builtin { name: "register_dialect", owner: "", call: |args| {
    let (name, dialect) = one_or_two(&args)?;
    if Str::of(name).is_none() {
        return Err(exc::type_error("dialect name must be a string"));
    }
    dialects().set(name.clone(), dialect::of_arguments(dialect, args.kw)?)?;
    Ok(Obj::NONE)
} };
/// `unregister_dialect(name)`
pub static UNREGISTER_DIALECT: Builtin = Builtin { name: "unregister_dialect", owner: "", call: |args| {
    let name = &args.expect("_csv.unregister_dialect", 1, 1)?[0];
    dialects().remove(name)?.map(|_| Obj::NONE).ok_or_else(|| failed("unknown dialect"))
} };
/// `get_dialect(name)`
pub static GET_DIALECT: Builtin = Builtin { name: "get_dialect", owner: "", call: |args| registered(&args.expect("_csv.get_dialect", 1, 1)?[0]) };
/// `list_dialects()`
pub static LIST_DIALECTS: Builtin = Builtin { name: "list_dialects", owner: "", call: |args| {
    args.expect("_csv.list_dialects", 0, 0)?;
    Ok(ops::list(dialects().keys().collect::<Res<Vec<Obj>>>()?))
} };
/// `field_size_limit(limit=…)`
pub static FIELD_SIZE_LIMIT: Builtin = Builtin { name: "field_size_limit", owner: "", call: |args| {
    let a = args.expect("_csv.field_size_limit", 0, 1)?;
    let before = LIMIT.0.get();
    if let Some(o) = a.first() {
        let Some(n) = crate::int::exact(o) else { return Err(exc::type_error("limit must be an integer")) };
        LIMIT.0.set(n.to_i64().ok_or_else(|| exc::overflow_error("Python int too large to convert to C long"))?);
    }
    Ok(number(before))
} };
