//! `atexit`: CPython's `Modules/atexitmodule.c`.

use std::cell::RefCell;

use crate::call::{Args, Builtin};
use crate::class::unraisable_in;
use crate::exc;
use crate::io::out;
use crate::name::Name;
use crate::obj::Obj;
use crate::program::AT_EXIT;
use crate::raise::Res;
use crate::str::number;
use crate::value::{is_callable, Value};

#[derive(Clone)]
enum Callback {
    Python(Obj, Vec<Obj>, Vec<(Name, Obj)>),
    /// The runtime's own.
    Native(fn()),
    /// One that was taken back.
    Gone,
}

struct Callbacks(RefCell<Vec<Callback>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Callbacks {}
static CALLBACKS: Callbacks = Callbacks(RefCell::new(Vec::new()));

fn add(c: Callback) {
    AT_EXIT.set(run);
    CALLBACKS.0.borrow_mut().push(c);
}

/// Something of the runtime to be done at the end, in its turn.
pub(crate) fn once(f: fn()) {
    let known = CALLBACKS.0.borrow().iter().any(|c| matches!(c, Callback::Native(g) if std::ptr::fn_addr_eq(*g, f)));
    if !known {
        add(Callback::Native(f));
    }
}

/// The last one first; what they raise is told of.
fn run() {
    let mut i = CALLBACKS.0.borrow().len();
    while i > 0 {
        i -= 1;
        let Some(c) = CALLBACKS.0.borrow().get(i).cloned() else { continue };
        match c {
            Callback::Gone => {}
            Callback::Native(f) => f(),
            Callback::Python(f, args, kw) => {
                if let Err(raised) = f.call(Args::with(&args, &kw)) {
                    out::flush_quietly();
                    unraisable_in(raised, "in atexit callback", &f);
                }
            }
        }
    }
    let done = CALLBACKS.0.take();
    drop(done);
}

/// `register(func, *args, **kwargs)`
pub static REGISTER: Builtin = Builtin { name: "register", owner: "", call: |args| {
    let Some((f, rest)) = args.pos.split_first() else {
        return Err(exc::type_error("register() takes at least 1 argument (0 given)"));
    };
    if !is_callable(f) {
        return Err(exc::type_error("the first argument must be callable"));
    }
    add(Callback::Python(f.clone(), rest.to_vec(), args.kw.to_vec()));
    Ok(f.clone())
} };
/// `unregister(func)`
pub static UNREGISTER: Builtin = Builtin { name: "unregister", owner: "", call: |args| {
    let f = &args.expect("atexit.unregister", 1, 1)?[0];
    let mut i = 0;
    loop {
        let Some(c) = CALLBACKS.0.borrow().get(i).cloned() else { return Ok(Obj::NONE) };
        if let Callback::Python(g, ..) = c {
            if Value::eq(f, &g)? {
                if let Some(c) = CALLBACKS.0.borrow_mut().get_mut(i) {
                    *c = Callback::Gone;
                }
            }
        }
        i += 1;
    }
} };
/// `_clear()`
pub static _CLEAR: Builtin = Builtin { name: "_clear", owner: "", call: |args| {
    args.expect("atexit._clear", 0, 0)?;
    drop(CALLBACKS.0.take());
    Ok(Obj::NONE)
} };
/// `_run_exitfuncs()`
pub static _RUN_EXITFUNCS: Builtin = Builtin { name: "_run_exitfuncs", owner: "", call: |args| {
    args.expect("atexit._run_exitfuncs", 0, 0)?;
    run();
    Ok(Obj::NONE)
} };
/// `_ncallbacks()`
pub static _NCALLBACKS: Builtin = Builtin { name: "_ncallbacks", owner: "", call: |args| -> Res<Obj> {
    args.expect("atexit._ncallbacks", 0, 0)?;
    Ok(number(CALLBACKS.0.borrow().len() as i64))
} };
