//! `functools.partial`.

use std::cell::RefCell;

use crate::call::{Args, Builtin};
use crate::class::{Construct, NameMap};
use crate::dict::Dict;
use crate::exc;
use crate::name::Name;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::str::Str;
use crate::tuple::Tuple;
use crate::types;
use crate::value::{is_callable, ReprGuard, Reprs};

struct Partial {
    function: Obj,
    args: Tuple,
    keywords: Vec<(Name, Obj)>,
    /// Attributes that were set.
    own: RefCell<NameMap>,
}

pub static PARTIAL_TYPE: TypeInfo = TypeInfo {
    repr,
    call: Some(|o, args| call(of(o), args)),
    get_attr: Some(|o, name| {
        let p = of(o);
        if let Some(v) = p.own.borrow().get(name) {
            return Ok(Some(v.clone()));
        }
        Ok(match name.text {
            "func" => Some(p.function.clone()),
            "args" => Some(p.args.clone().into()),
            "__dict__" => {
                let d = Dict::<Obj, Obj>::new();
                for (k, v) in p.own.borrow().items() {
                    d.set(k.as_str().into(), v.clone())?;
                }
                Some(d.into())
            }
            "keywords" => {
                let d = Dict::<Obj, Obj>::new();
                for (k, v) in &p.keywords {
                    d.set(k.as_str().into(), v.clone())?;
                }
                Some(d.into())
            }
            _ => None,
        })
    }),
    set_attr: Some(|o, name, value| {
        if matches!(name.text, "func" | "args" | "keywords") {
            return Ok(false);
        }
        let own = &of(o).own;
        let old = match value {
            Some(v) => {
                let old = own.borrow_mut().set(name, v);
                drop(old);
                return Ok(true);
            }
            None => own.borrow_mut().remove(name),
        };
        Ok(old.is_some())
    }),
    ..TypeInfo::new("functools.partial", Kind::Partial, drop_boxed::<Partial>)
};

fn of(o: &Obj) -> &Partial {
    // SAFETY: called for values of PARTIAL_TYPE alone.
    unsafe { &**Gc::<Partial>::of(o) }
}

/// What it holds, for the collector.
pub(crate) fn visit(o: &Obj, f: &mut dyn FnMut(&Obj)) {
    let p = of(o);
    f(&p.function);
    f(&p.args.clone().into());
    p.keywords.iter().for_each(|(_, v)| f(v));
    p.own.borrow().items().iter().for_each(|(_, v)| f(v));
}

fn merged(first: &[(Name, Obj)], then: &[(Name, Obj)]) -> Vec<(Name, Obj)> {
    let mut all = first.to_vec();
    for (k, v) in then {
        match all.iter_mut().find(|(n, _)| std::ptr::eq(*n, *k)) {
            Some(old) => old.1 = v.clone(),
            None => all.push((k, v.clone())),
        }
    }
    all
}

fn call(p: &Partial, args: Args) -> Res<Obj> {
    let pos = [p.args.items(), args.pos].concat();
    if p.keywords.is_empty() {
        return p.function.call(Args::with(&pos, args.kw));
    }
    p.function.call(Args::with(&pos, &merged(&p.keywords, args.kw)))
}

fn repr(o: &Obj) -> Res<Str> {
    let Some(_running) = ReprGuard::enter(o) else { return Ok(Str::from("...")) };
    let p = of(o);
    let mut text = Reprs::new("functools.partial(");
    text.item(&p.function)?;
    for x in p.args.items() {
        text.item(x)?;
    }
    for (k, v) in &p.keywords {
        let v = v.repr()?;
        let part = text.comma();
        part.text(k.text);
        part.ascii(b"=");
        part.str(&v);
    }
    Ok(text.done(")"))
}

/// `partial(function, *args, **keywords)`
pub static PARTIAL: Builtin = Builtin {
    name: "partial",
    owner: "",
    call: |args| {
        let Some((function, rest)) = args.pos.split_first() else {
            return Err(exc::type_error("type 'partial' takes at least one argument"));
        };
        if !is_callable(function) {
            return Err(exc::type_error("the first argument must be callable"));
        }
        // A partial of a partial is one partial.
        let inner = function.is_kind(Kind::Partial).then(|| of(function)).filter(|p| p.own.borrow().is_empty());
        let new = match inner {
            Some(p) => Partial {
                function: p.function.clone(),
                args: Tuple::from([p.args.items(), rest].concat()),
                keywords: merged(&p.keywords, args.kw),
                own: RefCell::new(NameMap::new()),
            },
            None => Partial {
                function: function.clone(),
                args: Tuple::from(rest),
                keywords: args.kw.to_vec(),
                own: RefCell::new(NameMap::new()),
            },
        };
        Ok(Gc::tracked(&PARTIAL_TYPE, new).into_obj())
    },
};

static NEW: Construct = Construct { call: &PARTIAL, init: None, empty: None };
pub fn partial() -> Obj { types::class(&PARTIAL_TYPE, &NEW) } // class partial

/// `_unwrap_partial(function)`: what is called in the end.
pub static _UNWRAP_PARTIAL: Builtin = Builtin { name: "_unwrap_partial", owner: "", call: |args| {
    let mut function = args.expect("_unwrap_partial", 1, 1)?[0].clone();
    while function.is_kind(Kind::Partial) {
        let inner = of(&function).function.clone();
        function = inner;
    }
    Ok(function)
} };
