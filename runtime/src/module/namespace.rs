//! `globals()` and `module.__dict__`: a module's variables as a dict. Writing goes to the variables.

use super::{names_of, set};
use crate::attr;
use crate::call::{Args, Builtin};
use crate::class;
use crate::dict::Dict;
use crate::exc;
use crate::function;
use crate::name::{self, Name};
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::{Raised, Res};
use crate::str::Str;

struct Namespace {
    module: Obj,
}

static NAMESPACE: TypeInfo = TypeInfo {
    repr: |o| snapshot(o)?.repr(),
    hash: None,
    len: Some(|o| snapshot(o)?.len().map(|n| n as usize)),
    compare: Some(|op, a, b| {
        let plain = |o: &Obj| if is(o) { snapshot(o) } else { Ok(o.clone()) };
        let (a, b) = (plain(a)?, plain(b)?);
        match a.ty().compare {
            Some(compare) => compare(op, &a, &b),
            None => Ok(None),
        }
    }),
    iter: Some(|o| crate::iter::get_iter(&snapshot(o)?)),
    get_item: Some(|o, k| match get(o, k)? {
        Some(v) => Ok(v),
        None => Err(exc::key_error(k.clone())),
    }),
    set_item: Some(|o, k, v| match (name_of(k), &v) {
        (Some(n), None) if get(o, k)?.is_none() => Err(missing(n)),
        (Some(n), _) => set(module(o), n, v),
        (None, _) => super::refuse("a key of `globals()` that is not a str is not supported yet"),
    }),
    contains: Some(|o, k| Ok(get(o, k)?.is_some())),
    get_attr: Some(attribute),
    class: Some(|_| crate::types::dict()),
    ..TypeInfo::new("dict", Kind::Other, drop_boxed::<Namespace>)
};

/// The namespace of a module: one object each, but for those that come and go.
pub(super) fn of_module(module: &Obj) -> Obj {
    let make = || Gc::new(&NAMESPACE, Namespace { module: module.clone() }).into_obj();
    match super::of(module).anew {
        true => make(),
        false => super::of(module).namespace.borrow_mut().get_or_insert_with(make).clone(),
    }
}
/// What stands for one that cannot be looked into.
pub(super) fn unknown() -> Obj {
    Gc::new(&NAMESPACE, Namespace { module: Obj::NONE }).into_obj()
}

fn is(o: &Obj) -> bool {
    std::ptr::eq(o.ty(), &NAMESPACE)
}
fn of(o: &Obj) -> &Namespace {
    // SAFETY: only values with these slots come here, and they are Boxed<Namespace>.
    unsafe { o.cast::<Namespace>(Kind::Other).expect("a namespace") }
}

fn module(o: &Obj) -> &Obj {
    let m = &of(o).module;
    if m.is_none() {
        super::refuse("the variables of a function's module by `__globals__`, asked for in a way that could not be seen before, are not supported yet");
    }
    m
}

/// The module whose variables they are.
pub(super) fn module_of(o: &Obj) -> Option<&Obj> {
    (o.is_heap() && is(o)).then(|| module(o))
}

fn name_of(key: &Obj) -> Option<Name> {
    name::of_obj(class::core(key))
}
#[cold]
fn missing(n: Name) -> Raised {
    exc::key_error(n.as_str().into())
}

fn get(o: &Obj, key: &Obj) -> Res<Option<Obj>> {
    let Some(n) = name_of(key) else {
        key.hash()?;
        return Ok(None);
    };
    if matches!(n.text, "__class__" | "__dict__") {
        return Ok(None);
    }
    crate::attr::find_quiet(module(o), n)
}

/// The variables that are bound now.
fn snapshot(o: &Obj) -> Res<Obj> {
    let d: Dict = Dict::new();
    let names = names_of(module(o));
    let (special, own): (Vec<Str>, Vec<Str>) = names.into_iter().partition(|n| n.as_str().starts_with("__") && n.as_str().ends_with("__"));
    for n in special.into_iter().chain(own) {
        let key = n.to_obj();
        if let Some(v) = get(o, &key)? {
            d.set(key, v)?;
        }
    }
    Ok(d.into())
}

/// The methods of dict: those that only look get what is there now.
fn attribute(o: &Obj, n: Name) -> Res<Option<Obj>> {
    let own: Option<&'static Builtin> = match n.text {
        "pop" => Some(&POP),
        "setdefault" => Some(&SETDEFAULT),
        "update" => Some(&UPDATE),
        "get" => Some(&GET),
        "clear" | "popitem" => super::refuse(&format!("`globals().{}` is not supported yet", n.text)),
        _ => None,
    };
    match own {
        Some(b) => Ok(Some(function::bound_builtin(b, o))),
        None => attr::find(&snapshot(o)?, n),
    }
}

static GET: Builtin = Builtin { name: "get", owner: "dict", call: |args| {
    let (me, rest) = args.method("get", 1, 2)?;
    Ok(get(me, &rest[0])?.unwrap_or_else(|| rest.get(1).cloned().unwrap_or(Obj::NONE)))
} };
static POP: Builtin = Builtin { name: "pop", owner: "dict", call: |args| {
    let (me, rest) = args.method("pop", 1, 2)?;
    match (get(me, &rest[0])?, rest.get(1)) {
        (Some(v), _) => me.del_item(&rest[0]).map(|()| v),
        (None, Some(default)) => Ok(default.clone()),
        (None, None) => Err(exc::key_error(rest[0].clone())),
    }
} };
static SETDEFAULT: Builtin = Builtin { name: "setdefault", owner: "dict", call: |args| {
    let (me, rest) = args.method("setdefault", 1, 2)?;
    if let Some(v) = get(me, &rest[0])? {
        return Ok(v);
    }
    let default = rest.get(1).cloned().unwrap_or(Obj::NONE);
    me.set_item(&rest[0], default.clone())?;
    Ok(default)
} };
static UPDATE: Builtin = Builtin { name: "update", owner: "dict", call: |args| {
    let (me, args) = args.split_self("dict.update")?;
    let made = crate::types::dict().call(Args::with(args.pos, args.kw))?;
    for (k, v) in Dict::<Obj, Obj>::of(&made).expect("a dict").to_vec() {
        me.set_item(&k, v)?;
    }
    Ok(Obj::NONE)
} };
