//! `collections.defaultdict`: a dict and what makes the values that are missing.

use std::cell::UnsafeCell;

use crate::call::{Args, Builtin};
use crate::class::{self, Construct};
use crate::dict::{self, Dict, Table};
use crate::exc;
use crate::iter::Held;
use crate::methods;
use crate::obj::{drop_boxed, Gc, Kind, Obj, Op, TypeInfo};
use crate::ops::Operator;
use crate::raise::Res;
use crate::str::Str;
use crate::types;
use crate::value::{is_callable, wrong_self, ReprGuard};

/// Begins as a dict does.
#[repr(C)]
struct Data {
    table: UnsafeCell<Table<Obj, Obj>>,
    /// `default_factory`; nothing for None.
    factory: Held<Obj>,
}

pub static DEFAULT_DICT: TypeInfo = TypeInfo {
    name: "collections.defaultdict",
    kind: Kind::DefaultDict,
    drop: drop_boxed::<Data>,
    repr,
    binary: Some(binary),
    get_item: Some(|o, k| match dict::this(o).get(k)? {
        Some(v) => Ok(v),
        None => missing(o, k),
    }),
    get_attr: Some(|o, name| match name.text {
        "default_factory" => Ok(Some(data(o).factory.get().unwrap_or(Obj::NONE))),
        "__missing__" => Ok(Some(crate::function::bound_builtin(&MISSING, o))),
        _ => Ok(None),
    }),
    set_attr: Some(|o, name, value| {
        if name.text != "default_factory" {
            return Ok(false);
        }
        match value.filter(|v| !v.is_none()) {
            Some(f) => data(o).factory.set(f),
            None => data(o).factory.clear(),
        }
        Ok(true)
    }),
    ..dict::SLOTS
};

fn of(o: &Obj) -> Option<&Data> {
    let core = if o.is_kind(Kind::Instance) { class::core(o) } else { o };
    // SAFETY: Kind::DefaultDict values are Boxed<Data>.
    unsafe { core.cast::<Data>(Kind::DefaultDict).map(|g| &**g) }
}

fn data(o: &Obj) -> &Data {
    of(o).expect("a defaultdict")
}

/// What it holds beside its items, for the collector.
pub(crate) fn visit(o: &Obj, f: &mut dyn FnMut(&Obj)) {
    data(o).factory.with(f);
}

fn new(factory: Option<Obj>) -> Obj {
    let factory = factory.map_or_else(Held::none, Held::new);
    Gc::tracked(&DEFAULT_DICT, Data { table: UnsafeCell::new(Table::new()), factory }).into_obj()
}

/// `o.__missing__(k)`
#[inline]
fn missing(o: &Obj, k: &Obj) -> Res<Obj> {
    let Some(factory) = data(o).factory.get() else { return Err(exc::key_error(k.clone())) };
    let v = factory.call(Args::NONE)?;
    dict::this(o).set(k.clone(), v.clone())?;
    Ok(v)
}

fn repr(o: &Obj) -> Res<Str> {
    let items = dict::repr(o)?;
    let factory = match data(o).factory.get() {
        None => Str::lit("None"),
        Some(f) => match ReprGuard::enter(&f) {
            None => Str::lit("..."),
            Some(_running) => f.repr()?,
        },
    };
    Ok(Str::from(format!("defaultdict({factory}, {items})")))
}

fn binary(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let (Op::Or, Some(x), Some(y)) = (op.op, Dict::of(a), Dict::of(b)) else { return Ok(None) };
    let factory = of(a).or_else(|| of(b)).and_then(|d| d.factory.get());
    let both = new(factory);
    x.fill(dict::this(&both));
    dict::this(&both).update(y)?;
    Ok(Some(both))
}

/// `defaultdict()`, the core of a new instance of a class derived from defaultdict.
pub fn empty() -> Obj {
    new(None)
}

/// `defaultdict(default_factory, …)`
pub static CALL: Builtin = Builtin {
    name: "defaultdict",
    owner: "",
    call: |args| {
        let new = empty();
        fill(&new, args)?;
        Ok(new)
    },
};

fn fill(o: &Obj, args: Args) -> Res<()> {
    let (factory, rest) = match args.pos.split_first() {
        Some((f, rest)) => (Some(f).filter(|f| !f.is_none()), rest),
        None => (None, args.pos),
    };
    if factory.is_some_and(|f| !is_callable(f)) {
        return Err(exc::type_error("first argument must be callable or None"));
    }
    match factory {
        Some(f) => data(o).factory.set(f.clone()),
        None => data(o).factory.clear(),
    }
    dict::update_args(dict::this(o), "dict", Args::with(rest, args.kw))
}

/// `defaultdict.__init__(self, …)`
pub static INIT: Builtin = Builtin {
    name: "__init__",
    owner: "defaultdict",
    call: |args| {
        let (me, rest) = args.split_self("defaultdict.__init__")?;
        of(me).ok_or_else(|| wrong_self(me, "collections.defaultdict", "__init__"))?;
        fill(class::core(me), rest)?;
        Ok(Obj::NONE)
    },
};

fn this_obj(o: &Obj) -> Option<&Obj> {
    of(o).map(|_| class::core(o))
}

methods! { "defaultdict", this_obj;
    /// `d.copy()`
    COPY "copy" 0, 0 => |d, _| {
        let copy = new(data(d).factory.get());
        dict::this(d).fill(dict::this(&copy));
        Ok(copy)
    };
    COPY_ "__copy__" 0, 0 => |d, _| d.method(crate::name::intern("copy"), crate::call::Args::NONE);
    /// `d.__missing__(key)`
    MISSING "__missing__" 1, 1 => |d, a| missing(d, &a[0]);
}

static NEW: Construct = Construct { call: &CALL, init: Some(&INIT), empty: Some(empty) };
pub fn defaultdict() -> Obj { types::class(&DEFAULT_DICT, &NEW) } // class defaultdict
