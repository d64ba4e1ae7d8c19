//! `sys.excepthook` and `sys.unraisablehook`: what is done with exceptions that nobody catches.

use super::{kept, Obj, Res};
use crate::call::{Args, Builtin};
use crate::class;
use crate::exc::Exc;
use crate::function;
use crate::io;
use crate::program;
use crate::str::Str;
use crate::traceback;

/// How CPython's messages about them begin.
const IGNORED: &str = "Exception ignored ";

pub fn excepthook() -> Obj { kept("excepthook", excepthook_) } // const excepthook
pub fn excepthook_() -> Obj { kept("__excepthook__", || function::builtin(&EXCEPTHOOK)) } // const __excepthook__
pub fn displayhook() -> Obj { kept("displayhook", displayhook_) } // const displayhook
pub fn displayhook_() -> Obj { kept("__displayhook__", || function::builtin(&DISPLAYHOOK)) } // const __displayhook__
pub fn unraisablehook() -> Obj { kept("unraisablehook", unraisablehook_) } // const unraisablehook
pub fn unraisablehook_() -> Obj { kept("__unraisablehook__", || function::builtin(&UNRAISABLEHOOK)) } // const __unraisablehook__

/// `excepthook(exctype, value, traceback)`
static EXCEPTHOOK: Builtin = Builtin { name: "excepthook", owner: "", call: |args| {
    let a = args.expect("excepthook", 3, 3)?;
    io::out::flush_quietly();
    io::write_stderr(&traceback::format(&a[1]));
    Ok(Obj::NONE)
} };
/// `displayhook(value)`
static DISPLAYHOOK: Builtin = Builtin { name: "displayhook", owner: "", call: |args| {
    let value = &args.expect("sys.displayhook", 1, 1)?[0];
    if !value.is_none() {
        crate::builtins::PRINT.on([value.repr()?.into()])?;
    }
    Ok(Obj::NONE)
} };
/// `unraisablehook(unraisable)`
static UNRAISABLEHOOK: Builtin = Builtin { name: "unraisablehook", owner: "", call: |args| {
    let told = &args.expect("unraisablehook", 1, 1)?[0];
    let part = |name: &str| told.attr(crate::name::intern(name));
    let place = part("err_msg")?;
    let place = Str::exact(&place).and_then(|s| s.as_str().strip_prefix(IGNORED));
    class::unraisable_as_told(&part("exc_value")?, place.unwrap_or("in"), &part("object")?);
    Ok(Obj::NONE)
} };

/// A program sets a hook of its own.
pub(super) fn watch() {
    crate::raise::ends_with_object();
    program::EXCEPT_HOOK.set(ends);
    class::UNRAISABLE_HOOK.set(is_told);
}

/// The program ends by an exception.
fn ends(error: &Obj) -> bool {
    let hook = excepthook();
    if function::is_builtin(&hook, &EXCEPTHOOK) {
        return false;
    }
    if let Err(raised) = hook.call(Args::of(&[error.class(), error.clone(), Exc::expect(error).traceback_object()])) {
        let failed: Obj = raised.take().into();
        io::out::flush_quietly();
        io::write_stderr("Error in sys.excepthook:\n");
        io::write_stderr(&traceback::format(&failed));
        io::write_stderr("\nOriginal exception was:\n");
        io::write_stderr(&traceback::format(error));
    }
    true
}

/// An exception that can go nowhere.
fn is_told(error: &Obj, place: &str, object: &Obj) -> bool {
    let hook = unraisablehook();
    if function::is_builtin(&hook, &UNRAISABLEHOOK) {
        return false;
    }
    let told = super::record("UnraisableHookArgs", &[
        ("exc_type", error.class()),
        ("exc_value", error.clone()),
        ("exc_traceback", Exc::expect(error).traceback_object()),
        ("err_msg", if place == "in" { Obj::NONE } else { Str::from(format!("{IGNORED}{place}")).into() }),
        ("object", object.clone()),
    ]);
    let done: Res<Obj> = hook.call(Args::of(&[told]));
    if let Err(raised) = done {
        let failed: Obj = raised.take().into();
        let hook = hook.repr().map_or_else(|raised| { raised.take(); String::new() }, |s| s.as_str().to_string());
        io::write_stderr(&format!("Exception ignored in sys.unraisablehook: {hook}\n{}", traceback::format(&failed)));
    }
    true
}
