//! `attrgetter`, `itemgetter` and `methodcaller`.

use crate::call::{Args, Builtin};
use crate::class::Construct;
use crate::exc;
use crate::name::{intern_any, Name};
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::std::functools::partial::partial;
use crate::str::Str;
use crate::tuple::tuple;
use crate::types;
use crate::value::{ReprGuard, Reprs};

/// The single argument that a getter is called with.
fn one<'a>(args: Args<'a>, name: &str) -> Res<&'a Obj> {
    if !args.kw.is_empty() {
        return Err(exc::type_error(format!("{name}() takes no keyword arguments")));
    }
    match args.pos {
        [o] => Ok(o),
        _ => Err(exc::type_error(format!("{name} expected 1 argument, got {}", args.pos.len()))),
    }
}

/// What makes a getter: at least one argument, no keywords.
fn some<'a>(args: Args<'a>, name: &str) -> Res<&'a [Obj]> {
    if !args.pos.is_empty() && args.kw.is_empty() {
        return Ok(args.pos);
    }
    one(args, name).map(|_| args.pos)
}

/// `operator.name(first, …, key=value)`
fn shown(o: &Obj, name: &str, items: &[Obj], keywords: &[(Name, Obj)]) -> Res<Str> {
    let Some(_running) = ReprGuard::enter(o) else { return Ok(Str::from(format!("operator.{name}(...)"))) };
    let mut text = Reprs::new(&format!("operator.{name}("));
    for x in items {
        text.item(x)?;
    }
    for (k, v) in keywords {
        let v = v.repr()?;
        let part = text.comma();
        part.text(k.text);
        part.ascii(b"=");
        part.str(&v);
    }
    Ok(text.done(")"))
}

struct AttrGetter {
    texts: Vec<Obj>,
    paths: Vec<Vec<Name>>,
}

fn attrs(o: &Obj) -> &AttrGetter {
    // SAFETY: values with these slots are Boxed<AttrGetter>.
    unsafe { &**Gc::<AttrGetter>::of(o) }
}

fn follow(path: &[Name], o: &Obj) -> Res<Obj> {
    let mut o = o.clone();
    for n in path {
        o = o.attr(n)?;
    }
    Ok(o)
}

pub static ATTRGETTER_TYPE: TypeInfo = TypeInfo {
    repr: |o| shown(o, "attrgetter", &attrs(o).texts, &[]),
    call: Some(|o, args| {
        let x = one(args, "attrgetter")?;
        match &attrs(o).paths[..] {
            [path] => follow(path, x),
            paths => Ok(tuple(paths.iter().map(|p| follow(p, x)).collect::<Res<Vec<Obj>>>()?)),
        }
    }),
    methods: &[&ATTRGETTER_REDUCE],
    ..TypeInfo::new("operator.attrgetter", Kind::Other, drop_boxed::<AttrGetter>)
};
static ATTRGETTER_REDUCE: Builtin = Builtin { name: "__reduce__", owner: "attrgetter", call: |args| {
    let (me, _) = args.method("attrgetter.__reduce__", 0, 0)?;
    Ok(tuple(vec![attrgetter(), tuple(attrs(me).texts.clone())]))
} };

/// `attrgetter(attr, *attrs)`
pub static ATTRGETTER: Builtin = Builtin { name: "attrgetter", owner: "", call: |args| {
    let given = some(args, "attrgetter")?;
    let mut paths = Vec::with_capacity(given.len());
    for o in given {
        let Some(s) = Str::of(o) else { return Err(exc::type_error("attribute name must be a string")) };
        paths.push(s.as_str().split('.').map(intern_any).collect());
    }
    Ok(Gc::new(&ATTRGETTER_TYPE, AttrGetter { texts: given.to_vec(), paths }).into_obj())
} };
static NEW_ATTRGETTER: Construct = Construct { call: &ATTRGETTER, init: None, empty: None };
pub fn attrgetter() -> Obj { types::class(&ATTRGETTER_TYPE, &NEW_ATTRGETTER) } // class attrgetter

fn keys(o: &Obj) -> &Vec<Obj> {
    // SAFETY: values with these slots are Boxed<Vec<Obj>>.
    unsafe { &**Gc::<Vec<Obj>>::of(o) }
}

pub static ITEMGETTER_TYPE: TypeInfo = TypeInfo {
    repr: |o| shown(o, "itemgetter", keys(o), &[]),
    call: Some(|o, args| {
        let x = one(args, "itemgetter")?;
        match &keys(o)[..] {
            [key] => x.get_item(key),
            keys => Ok(tuple(keys.iter().map(|k| x.get_item(k)).collect::<Res<Vec<Obj>>>()?)),
        }
    }),
    methods: &[&ITEMGETTER_REDUCE],
    ..TypeInfo::new("operator.itemgetter", Kind::Other, drop_boxed::<Vec<Obj>>)
};
static ITEMGETTER_REDUCE: Builtin = Builtin { name: "__reduce__", owner: "itemgetter", call: |args| {
    let (me, _) = args.method("itemgetter.__reduce__", 0, 0)?;
    Ok(tuple(vec![itemgetter(), tuple(keys(me).clone())]))
} };

/// `itemgetter(item, *items)`
pub static ITEMGETTER: Builtin = Builtin { name: "itemgetter", owner: "", call: |args| {
    let given = some(args, "itemgetter")?;
    Ok(Gc::new(&ITEMGETTER_TYPE, given.to_vec()).into_obj())
} };
static NEW_ITEMGETTER: Construct = Construct { call: &ITEMGETTER, init: None, empty: None };
pub fn itemgetter() -> Obj { types::class(&ITEMGETTER_TYPE, &NEW_ITEMGETTER) } // class itemgetter

struct MethodCaller {
    name: Name,
    /// The name, then the arguments.
    given: Vec<Obj>,
    keywords: Vec<(Name, Obj)>,
}

fn caller(o: &Obj) -> &MethodCaller {
    // SAFETY: values with these slots are Boxed<MethodCaller>.
    unsafe { &**Gc::<MethodCaller>::of(o) }
}

pub static METHODCALLER_TYPE: TypeInfo = TypeInfo {
    repr: |o| shown(o, "methodcaller", &caller(o).given, &caller(o).keywords),
    call: Some(|o, args| {
        let (m, x) = (caller(o), one(args, "methodcaller")?);
        x.method(m.name, Args::with(&m.given[1..], &m.keywords))
    }),
    methods: &[&METHODCALLER_REDUCE],
    ..TypeInfo::new("operator.methodcaller", Kind::Other, drop_boxed::<MethodCaller>)
};
static METHODCALLER_REDUCE: Builtin = Builtin { name: "__reduce__", owner: "methodcaller", call: |args| {
    let (me, _) = args.method("methodcaller.__reduce__", 0, 0)?;
    let m = caller(me);
    if m.keywords.is_empty() {
        return Ok(tuple(vec![methodcaller(), tuple(m.given.clone())]));
    }
    let made = partial().call(Args::with(&[methodcaller(), m.given[0].clone()], &m.keywords))?;
    Ok(tuple(vec![made, tuple(m.given[1..].to_vec())]))
} };

/// `methodcaller(name, *args, **kwargs)`
pub static METHODCALLER: Builtin = Builtin { name: "methodcaller", owner: "", call: |args| {
    let Some(name) = args.pos.first() else {
        return Err(exc::type_error("methodcaller needs at least one argument, the method name"));
    };
    let Some(text) = Str::of(name) else { return Err(exc::type_error("method name must be a string")) };
    let made = MethodCaller { name: intern_any(text.as_str()), given: args.pos.to_vec(), keywords: args.kw.to_vec() };
    Ok(Gc::new(&METHODCALLER_TYPE, made).into_obj())
} };
static NEW_METHODCALLER: Construct = Construct { call: &METHODCALLER, init: None, empty: None };
pub fn methodcaller() -> Obj { types::class(&METHODCALLER_TYPE, &NEW_METHODCALLER) } // class methodcaller
