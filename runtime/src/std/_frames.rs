//! `_frames`: what the library's modules ask of frames and tracebacks.

use std::cell::RefCell;

use crate::call::Builtin;
use crate::dict::Dict;
use crate::exc;
use crate::frames;
use crate::module;
use crate::obj::Obj;
use crate::str::{number, Str};
use crate::traceback::Traceback;
use crate::tuple::tuple;

/// `positions(tb)`: the line, end line, column and end column of a traceback's own entry.
pub static POSITIONS: Builtin = Builtin { name: "positions", owner: "", call: |args| {
    let tb = &args.expect("positions", 1, 1)?[0];
    let own = Traceback::of(tb).map(|t| t.own());
    let Some(own) = own else { return Err(exc::type_error("a traceback is wanted")) };
    let site = own.site;
    Ok(tuple([site.line, site.end_line, site.column, site.end_column].map(|n| number(n as i64)).to_vec()))
} };

/// Of modules whose variables nobody can ask for: what others keep there.
struct Kept(RefCell<Vec<(&'static str, Obj)>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Kept {}
static KEPT: Kept = Kept(RefCell::new(Vec::new()));

/// `variables(frame)`: `frame.f_globals`, or a dict with only the name of the module in it where that cannot be had.
pub static VARIABLES: Builtin = Builtin { name: "variables", owner: "", call: |args| {
    let code = frames::code_of(&args.expect("variables", 1, 1)?[0])?;
    if let Some(m) = module::of_file(code.file) {
        return Ok(module::namespace_of(&m));
    }
    let known = KEPT.0.borrow().iter().find(|e| e.0 == code.file).map(|e| e.1.clone());
    if let Some(known) = known {
        return Ok(known);
    }
    let made: Dict = Dict::new();
    let name = if code.file.starts_with('<') { "importlib._bootstrap" } else { "__main__" };
    made.set(Str::lit("__name__").into(), Str::lit(name).into())?;
    let made: Obj = made.into();
    KEPT.0.borrow_mut().push((code.file, made.clone()));
    Ok(made)
} };
