//! `finalize(obj, func, *args, **kwargs)`: what is called when an object dies, or at the end of the program.

use std::cell::{Cell, RefCell};

use super::{method, reference, referent, Args, Builtin, Construct, Gc, Kind, Name, Obj, Res, Str, TypeInfo};
use crate::dict::Dict;
use crate::exc;
use crate::obj::drop_boxed;
use crate::ops;
use crate::tuple::tuple;
use crate::types;

struct Call {
    reference: Obj,
    function: Obj,
    args: Vec<Obj>,
    keywords: Vec<(Name, Obj)>,
}

struct Finalizer {
    /// `None`: dead.
    call: RefCell<Option<Call>>,
    at_exit: Cell<bool>,
}

/// All that are alive, in the order in which they were made; whether the program has ended, after which none is called.
struct Alive(RefCell<Vec<Obj>>, Cell<bool>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Alive {}
static ALIVE: Alive = Alive(RefCell::new(Vec::new()), Cell::new(false));

fn of(o: &Obj) -> &Finalizer {
    // SAFETY: called for values of FINALIZER alone.
    unsafe { &**Gc::<Finalizer>::of(o) }
}

fn take(o: &Obj) -> Option<Call> {
    let call = of(o).call.borrow_mut().take()?;
    let kept = ALIVE.0.borrow().iter().position(|f| f.is(o));
    let gone = kept.map(|i| ALIVE.0.borrow_mut().remove(i));
    drop(gone);
    Some(call)
}

fn fire(o: &Obj) -> Res<Obj> {
    match take(o) {
        Some(c) if !ALIVE.1.get() => c.function.call(Args::with(&c.args, &c.keywords)),
        _ => Ok(Obj::NONE),
    }
}

/// `(obj, func, args, kwargs)`
fn parts(c: &Call) -> Res<Obj> {
    let Some(o) = referent(&c.reference) else { return Ok(Obj::NONE) };
    let keywords = Dict::<Obj, Obj>::new();
    for (n, v) in &c.keywords {
        keywords.set(n.as_str().into(), v.clone())?;
    }
    Ok(tuple(vec![o, c.function.clone(), tuple(c.args.clone()), keywords.into()]))
}

pub static FINALIZER: TypeInfo = TypeInfo {
    repr: |o| {
        let at = ops::address(o);
        let target = of(o).call.borrow().as_ref().and_then(|c| referent(&c.reference));
        Ok(Str::from(match target {
            None => format!("<finalize object at {at}; dead>"),
            Some(t) => format!("<finalize object at {at}; for '{}' at {}>", t.type_name(), ops::address(&t)),
        }))
    },
    call: Some(|o, args| {
        let given = args.pos.len() + args.kw.len();
        if given > 1 {
            return Err(exc::type_error(format!("finalize.__call__() takes from 1 to 2 positional arguments but {} were given", given + 1)));
        }
        fire(o)
    }),
    get_attr: Some(|o, n| {
        Ok(match n.text {
            "alive" => Some(Obj::bool(of(o).call.borrow().is_some())),
            "atexit" => Some(Obj::bool(of(o).call.borrow().is_some() && of(o).at_exit.get())),
            "peek" => method(&PEEK, o),
            "detach" => method(&DETACH, o),
            _ => None,
        })
    }),
    set_attr: Some(|o, n, v| match (n.text, v) {
        ("atexit", Some(v)) => {
            let truth = v.truth()?;
            of(o).at_exit.set(truth);
            Ok(true)
        }
        _ => Ok(false),
    }),
    ..TypeInfo::new("weakref.finalize", Kind::Other, drop_boxed::<Finalizer>)
};

static PEEK: Builtin = Builtin { name: "peek", owner: "finalize", call: |args| {
    let (me, _) = args.method("finalize.peek", 0, 0)?;
    let call = of(me).call.borrow();
    call.as_ref().map_or(Ok(Obj::NONE), parts)
} };
static DETACH: Builtin = Builtin { name: "detach", owner: "finalize", call: |args| {
    let (me, _) = args.method("finalize.detach", 0, 0)?;
    match take(me) {
        Some(c) => parts(&c),
        None => Ok(Obj::NONE),
    }
} };

/// `finalize(obj, func, /, *args, **kwargs)`
pub static FINALIZE: Builtin = Builtin { name: "finalize", owner: "", call: |args| {
    let [o, function, rest @ ..] = args.pos else {
        let missing = if args.pos.is_empty() { "2 required positional arguments: 'obj' and 'func'" } else { "1 required positional argument: 'func'" };
        return Err(exc::type_error(format!("finalize.__init__() missing {missing}")));
    };
    let made = Gc::new(&FINALIZER, Finalizer { call: RefCell::new(None), at_exit: Cell::new(true) }).into_obj();
    let reference = reference(o, made.clone())?;
    let call = Call { reference, function: function.clone(), args: rest.to_vec(), keywords: args.kw.to_vec() };
    of(&made).call.replace(Some(call));
    ALIVE.0.borrow_mut().push(made.clone());
    if ALIVE.0.borrow().len() == 1 {
        crate::std::atexit::once(at_exit);
    }
    Ok(made)
} };

/// The newest first; what they raise is printed.
fn at_exit() {
    loop {
        let next = ALIVE.0.borrow().iter().rev().find(|f| of(f).at_exit.get()).cloned();
        let Some(next) = next else { return ALIVE.1.set(true) };
        if let Err(raised) = fire(&next) {
            let error: Obj = raised.take().into();
            crate::io::write_stderr(&crate::traceback::format(&error));
        }
    }
}

static NEW: Construct = Construct { call: &FINALIZE, init: None, empty: None };
pub fn finalize() -> Obj { types::class(&FINALIZER, &NEW) } // class finalize
