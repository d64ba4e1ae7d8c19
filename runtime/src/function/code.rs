//! `f.__code__`: what is known of a function's code. A program that asks for it tells what `FunctionInfo` does not say.

use std::cell::{Cell, RefCell};

use super::FunctionData;
use crate::call::FunctionInfo;
use crate::int::Int;
use crate::name::Name;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::ops;
use crate::raise::{Code, Res};
use crate::str::Str;

/// Of one function.
pub struct Details {
    pub code: &'static Code,
    pub first_line: u32,
    /// `co_flags`
    pub flags: u32,
    /// The variables after the parameters.
    pub locals: &'static [&'static str],
    pub cells: &'static [&'static str],
    pub free: &'static [&'static str],
}

type All = &'static [&'static [Details]];
struct Known {
    details: Cell<All>,
    /// One object for each function.
    objects: RefCell<Vec<(*const FunctionInfo, Obj)>>,
}
// SAFETY: translated programs have one thread.
unsafe impl Sync for Known {}
static KNOWN: Known = Known { details: Cell::new(&[]), objects: RefCell::new(Vec::new()) };

/// The functions of all modules.
pub fn set_details(all: All) {
    KNOWN.details.set(all);
}

struct FunctionCode {
    info: &'static FunctionInfo,
    details: &'static Details,
}
pub(crate) static CODE: TypeInfo = TypeInfo {
    get_attr: Some(get_attr),
    repr: |o| {
        let c = this(o);
        let at = ops::address(o);
        Ok(Str::from(format!("<code object {} at {at}, file \"{}\", line {}>", c.info.code.name, c.info.code.file, c.details.first_line)))
    },
    ..TypeInfo::new("code", Kind::Other, drop_boxed::<FunctionCode>)
};
fn this(o: &Obj) -> &FunctionCode {
    // SAFETY: only `object` makes values of CODE, and it is CODE's slot.
    unsafe { &**Gc::<FunctionCode>::of(o) }
}

/// `f.__code__`; `None` where the program has not told.
pub(super) fn object(f: &FunctionData) -> Option<Obj> {
    let known = KNOWN.objects.borrow().iter().find(|e| std::ptr::eq(e.0, f.info)).map(|e| e.1.clone());
    if known.is_some() {
        return known;
    }
    let details = KNOWN.details.get().iter().flat_map(|of| of.iter()).find(|d| std::ptr::eq(d.code, f.info.code))?;
    let made = Gc::new(&CODE, FunctionCode { info: f.info, details }).into_obj();
    KNOWN.objects.borrow_mut().push((f.info, made.clone()));
    Some(made)
}

/// What a program that asks for it has told about code, of which only the name and the file are known otherwise.
pub(crate) fn told(code: &'static Code, n: Name) -> Option<Obj> {
    let details = KNOWN.details.get().iter().flat_map(|of| of.iter()).find(|d| std::ptr::eq(d.code, code))?;
    match n.text {
        "co_flags" => Some(Int::from(details.flags as i64).into()),
        "co_firstlineno" => Some(Int::from(details.first_line as i64).into()),
        _ => None,
    }
}

fn get_attr(o: &Obj, n: Name) -> Res<Option<Obj>> {
    let FunctionCode { info, details } = this(o);
    let number = |n: usize| Obj::from(Int::from(n as i64));
    let names = |all: &[&'static str]| ops::tuple(all.iter().map(|n| Str::lit(n).into()).collect::<Vec<Obj>>());
    let params = &info.params;
    Ok(Some(match n.text {
        "co_name" => Str::lit(info.code.name).into(),
        "co_qualname" => Str::lit(info.qualname).into(),
        "co_filename" => Str::lit(info.code.file).into(),
        "co_firstlineno" => number(details.first_line as usize),
        "co_flags" => number(details.flags as usize),
        "co_argcount" => number(params.positional),
        "co_posonlyargcount" => number(params.posonly),
        "co_kwonlyargcount" => number(params.kwonly),
        "co_nlocals" => number(params.names.len() + details.locals.len()),
        "co_varnames" => {
            let all = params.names.iter().map(|n| n.text).chain(details.locals.iter().copied());
            names(&all.collect::<Vec<_>>())
        }
        "co_cellvars" => names(details.cells),
        "co_freevars" => names(details.free),
        "co_code" | "co_consts" | "co_names" | "co_stacksize" | "co_lines" | "co_positions" | "co_linetable" | "co_lnotab" | "co_exceptiontable" | "replace" => {
            crate::module::refuse(&format!("`{}` of a code object is not supported yet", n.text))
        }
        _ => return Ok(None),
    }))
}
