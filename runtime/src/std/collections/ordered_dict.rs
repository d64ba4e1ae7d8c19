//! `collections.OrderedDict`: a dict that can move its entries to either end.

use crate::attr;
use crate::call::{Args, Bind, Builtin};
use crate::class::{self, Construct};
use crate::dict::{self, Dict};
use crate::exc;
use crate::iter::Iter;
use crate::methods;
use crate::names;
use crate::obj::{Cmp, Kind, Obj, Op, TypeInfo};
use crate::ops::Operator;
use crate::raise::Res;
use crate::str::Str;
use crate::tuple::Tuple;
use crate::types;
use crate::value::{wrong_self, ReprGuard, Reprs, Value};

pub static ORDERED_DICT: TypeInfo = TypeInfo {
    name: "collections.OrderedDict",
    kind: Kind::OrderedDict,
    repr,
    compare: Some(compare),
    binary: Some(binary),
    ..dict::SLOTS
};

/// The dict in an OrderedDict.
fn of(o: &Obj) -> Option<&Dict> {
    Dict::of(o).filter(|_| class::core(o).is_kind(Kind::OrderedDict))
}

fn new() -> Dict {
    // SAFETY: the representation is that of a dict.
    unsafe { Dict::of_type(&ORDERED_DICT) }
}

fn repr(o: &Obj) -> Res<Str> {
    let Some(_running) = ReprGuard::enter(o) else { return Ok(Str::from("...")) };
    let d = dict::this(o);
    if d.is_empty() {
        return Ok(Str::lit("OrderedDict()"));
    }
    let mut text = Reprs::new("OrderedDict([");
    for (k, v) in d.to_vec() {
        text.item(&Obj::from(Tuple::from([k, v])))?;
    }
    Ok(text.done("])"))
}

/// Two OrderedDicts are equal when their orders are, too.
fn compare(cmp: Cmp, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let (Some(x), Some(y), true) = (Dict::of(a), Dict::of(b), matches!(cmp, Cmp::Eq | Cmp::Ne)) else { return Ok(None) };
    let mut same = x.eq(y)?;
    if same && of(b).is_some() {
        for ((k, _), (l, _)) in x.to_vec().iter().zip(y.to_vec()) {
            same = same && Value::eq(k, &l)?;
        }
    }
    Ok(Some(Obj::bool(same == (cmp == Cmp::Eq))))
}

fn binary(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let (Op::Or, Some(x), Some(y)) = (op.op, Dict::of(a), Dict::of(b)) else { return Ok(None) };
    let both = new();
    x.fill(&both);
    both.update(y)?;
    Ok(Some(both.into()))
}

/// `OrderedDict()`, the core of a new instance of a class derived from it.
pub fn empty() -> Obj {
    new().into()
}

fn fill(d: &Dict, args: Args) -> Res<()> {
    if args.pos.len() > 1 {
        return Err(exc::type_error(format!("expected at most 1 arguments, got {}", args.pos.len())));
    }
    let Some(pairs) = args.pos.first().filter(|o| Dict::of(o).is_none()) else { return dict::update_args(d, "OrderedDict", args) };
    if attr::find(pairs, &names::KEYS)?.is_some() {
        return dict::update_args(d, "OrderedDict", args);
    }
    let mut it = Iter::new(pairs)?;
    while let Some(pair) = it.next()? {
        let mut parts = Iter::new(&pair)?;
        let Some(key) = parts.next()? else { return Err(exc::value_error("need more than 0 values to unpack")) };
        let Some(value) = parts.next()? else { return Err(exc::value_error("need more than 1 value to unpack")) };
        if parts.next()?.is_some() {
            return Err(exc::value_error("too many values to unpack (expected 2)"));
        }
        d.set(key, value)?;
    }
    dict::update_args(d, "OrderedDict", Args::with(&[], args.kw))
}

/// `OrderedDict(…)`
pub static CALL: Builtin = Builtin {
    name: "OrderedDict",
    owner: "",
    call: |args| {
        let d = new();
        fill(&d, args)?;
        Ok(d.into())
    },
};

/// `OrderedDict.__init__(self, …)`
pub static INIT: Builtin = Builtin {
    name: "__init__",
    owner: "OrderedDict",
    call: |args| {
        let (me, rest) = args.split_self("OrderedDict.__init__")?;
        fill(of(me).ok_or_else(|| wrong_self(me, "collections.OrderedDict", "__init__"))?, rest)?;
        Ok(Obj::NONE)
    },
};

/// `OrderedDict.fromkeys(iterable, value)`; the class comes first.
pub static FROMKEYS: Builtin = Builtin {
    name: "fromkeys",
    owner: "OrderedDict",
    call: |args| {
        let (class, rest) = args.split_self("OrderedDict.fromkeys")?;
        let [keys, value] = rest.bind("fromkeys", [("iterable", Bind::Arg), ("value", Bind::ArgOpt)])?;
        let (d, value) = (class.call(Args::NONE)?, value.unwrap_or(Obj::NONE));
        let mut it = Iter::new(&keys.unwrap_or(Obj::NONE))?;
        while let Some(k) = it.next()? {
            d.set_item(&k, value.clone())?;
        }
        Ok(d)
    },
};

methods! { "OrderedDict", of;
    /// `d.copy()`
    COPY "copy" 0, 0 => |d, _| {
        let copy = new();
        d.fill(&copy);
        Ok(copy.into())
    };
}

fn this<'a>(args: Args<'a>, name: &'static str) -> Res<(Dict, Args<'a>)> {
    let (me, rest) = args.split_self(name)?;
    match of(me) {
        Some(d) => Ok((d.clone(), rest)),
        None => Err(wrong_self(me, "collections.OrderedDict", name)),
    }
}

/// `d.move_to_end(key, last=True)`
pub static MOVE_TO_END: Builtin = Builtin {
    name: "move_to_end",
    owner: "OrderedDict",
    call: |args| {
        let (d, rest) = this(args, "move_to_end")?;
        let [key, last] = rest.bind("move_to_end", [("key", Bind::Arg), ("last", Bind::ArgOpt)])?;
        let (key, last) = (key.unwrap_or(Obj::NONE), last.map_or(Ok(true), |l| l.truth())?);
        if d.move_to(&key, last)? { Ok(Obj::NONE) } else { Err(exc::key_error(key)) }
    },
};

/// `d.popitem(last=True)`
pub static POPITEM: Builtin = Builtin {
    name: "popitem",
    owner: "OrderedDict",
    call: |args| {
        let (d, rest) = this(args, "popitem")?;
        let [last] = rest.bind("popitem", [("last", Bind::ArgOpt)])?;
        let last = last.map_or(Ok(true), |l| l.truth())?;
        if d.is_empty() {
            return Err(exc::key_error(Str::lit("dictionary is empty").into()));
        }
        let first = if last { None } else { d.pop_first() };
        let (k, v) = match first {
            Some(pair) => pair,
            None => d.popitem()?,
        };
        Ok(Tuple::from([k, v]).into())
    },
};

/// `d.pop(key, default)`
pub static POP: Builtin = Builtin {
    name: "pop",
    owner: "OrderedDict",
    call: |args| {
        let (d, rest) = this(args, "pop")?;
        let [key, default] = rest.bind("pop", [("key", Bind::Arg), ("default", Bind::ArgOpt)])?;
        let key = key.unwrap_or(Obj::NONE);
        match (d.remove(&key)?, default) {
            (Some(v), _) | (None, Some(v)) => Ok(v),
            (None, None) => Err(exc::key_error(key)),
        }
    },
};

/// `d.setdefault(key, default)`
pub static SETDEFAULT: Builtin = Builtin {
    name: "setdefault",
    owner: "OrderedDict",
    call: |args| {
        let (d, rest) = this(args, "setdefault")?;
        let [key, default] = rest.bind("setdefault", [("key", Bind::Arg), ("default", Bind::ArgOpt)])?;
        d.setdefault(key.unwrap_or(Obj::NONE), default.unwrap_or(Obj::NONE))
    },
};

static NEW: Construct = Construct { call: &CALL, init: Some(&INIT), empty: Some(empty) };
pub fn ordered_dict() -> Obj { types::class(&ORDERED_DICT, &NEW) } // class OrderedDict
