//! `collections.Counter`: a dict of counts.

use crate::call::{Args, Builtin};
use crate::class::{self, Construct};
use crate::dict::{self, Dict};
use crate::exc;
use crate::int::Int;
use crate::iter::{sum, Iter};
use crate::list::{list, List};
use crate::methods;
use crate::obj::{Cmp, Kind, Obj, Op, TypeInfo};
use crate::ops::Operator;
use crate::raise::Res;
use crate::slice;
use crate::sort;
use crate::std::itertools;
use crate::str::Str;
use crate::tuple::Tuple;
use crate::types;
use crate::value::{wrong_self, ReprGuard, Reprs, Value};

pub static COUNTER: TypeInfo = TypeInfo {
    name: "Counter",
    kind: Kind::Counter,
    repr,
    compare: Some(compare),
    binary: Some(binary),
    inplace: Some(inplace),
    unary: Some(unary),
    get_item: Some(|o, k| count(dict::this(o), k)),
    set_item: Some(|o, k, v| match v {
        Some(v) => dict::this(o).set(k.clone(), v),
        // No KeyError for what is not there.
        None => dict::this(o).remove(k).map(drop),
    }),
    ..dict::SLOTS
};

/// The dict in a Counter.
fn of(o: &Obj) -> Option<&Dict> {
    Dict::of(o).filter(|_| class::core(o).is_kind(Kind::Counter))
}

fn new() -> Dict {
    // SAFETY: the representation is that of a dict.
    unsafe { Dict::of_type(&COUNTER) }
}

fn number(n: i64) -> Obj {
    Int::new(n).into()
}

/// `self[k]`, 0 when it is not there.
fn count(d: &Dict, k: &Obj) -> Res<Obj> {
    Ok(d.get(k)?.unwrap_or_else(|| number(0)))
}

/// The entries by falling count; of equal counts in order.
fn most_common(d: &Dict) -> Res<Vec<(Obj, Obj)>> {
    let mut items = d.to_vec();
    sort::sort_vec(&mut items, true, Some(|(_, n): &(Obj, Obj)| Ok(n.clone())))?;
    Ok(items)
}

fn repr(o: &Obj) -> Res<Str> {
    let Some(_running) = ReprGuard::enter(o) else { return Ok(Str::from("...")) };
    let d = dict::this(o);
    if d.is_empty() {
        return Ok(Str::lit("Counter()"));
    }
    let items = match most_common(d) {
        Ok(items) => items,
        Err(raised) if raised.is(&exc::classes::type_error()) => {
            drop(raised.take());
            d.to_vec()
        }
        Err(raised) => return Err(raised),
    };
    let mut text = Reprs::new("Counter({");
    for (k, v) in items {
        text.pair(&k, &v)?;
    }
    Ok(text.done("})"))
}

/// Does a comparison hold for the counts of all keys of both?
fn all(a: &Dict, b: &Dict, holds: fn(&Obj, &Obj) -> Res<bool>) -> Res<bool> {
    for d in [a, b] {
        for (k, _) in d.to_vec() {
            if !holds(&count(a, &k)?, &count(b, &k)?)? {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

fn compare(cmp: Cmp, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let (Some(x), Some(y)) = (of(a), of(b)) else { return Ok(None) };
    let result = match cmp {
        Cmp::Eq => all(x, y, Value::eq)?,
        Cmp::Ne => !all(x, y, Value::eq)?,
        Cmp::Le => all(x, y, Obj::is_le)?,
        Cmp::Ge => all(x, y, Obj::is_ge)?,
        Cmp::Lt => all(x, y, Obj::is_le)? && !all(x, y, Value::eq)?,
        Cmp::Gt => all(x, y, Obj::is_ge)? && !all(x, y, Value::eq)?,
    };
    Ok(Some(Obj::bool(result)))
}

fn binary(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let (Some(x), Some(y)) = (of(a), of(b)) else {
        // Of a Counter and another dict, `|` makes a dict.
        return match dict::SLOTS.binary {
            Some(slot) if op == Op::Or => slot(op, a, b),
            _ => Ok(None),
        };
    };
    let (result, zero) = (new(), number(0));
    let put = |k: Obj, n: Obj| if n.is_gt(&zero)? { result.set(k, n) } else { Ok(()) };
    for (k, n) in x.to_vec() {
        let other = count(y, &k)?;
        let n = match op.op {
            Op::Add => n.add(&other)?,
            Op::Sub => n.sub(&other)?,
            Op::Or => if n.is_lt(&other)? { other } else { n },
            Op::And => if n.is_lt(&other)? { n } else { other },
            _ => return Ok(None),
        };
        put(k, n)?;
    }
    for (k, n) in y.to_vec() {
        if op == Op::And || x.contains(&k)? {
            continue;
        }
        put(k, if op == Op::Sub { zero.sub(&n)? } else { n })?;
    }
    Ok(Some(result.into()))
}

fn inplace(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let d = dict::this(a);
    let Some(other) = Dict::of(b) else {
        return if op == Op::Or { dict::inplace(op, a, b) } else { Ok(None) };
    };
    match op.op {
        Op::Add | Op::Sub => {
            for (k, n) in other.to_vec() {
                let old = count(d, &k)?;
                d.set(k, if op == Op::Add { old.add(&n)? } else { old.sub(&n)? })?;
            }
        }
        Op::Or => {
            for (k, n) in other.to_vec() {
                if n.is_gt(&count(d, &k)?)? {
                    d.set(k, n)?;
                }
            }
        }
        Op::And => {
            for (k, n) in d.to_vec() {
                let m = other.get(&k)?.unwrap_or_else(|| number(0));
                if m.is_lt(&n)? {
                    d.set(k, m)?;
                }
            }
        }
        _ => return Ok(None),
    }
    for (k, n) in d.to_vec() {
        if !n.is_gt(&number(0))? {
            d.remove(&k)?;
        }
    }
    Ok(Some(a.clone()))
}

fn unary(op: u8, o: &Obj) -> Res<Obj> {
    let (result, zero) = (new(), number(0));
    for (k, n) in dict::this(o).to_vec() {
        match op {
            b'+' if n.is_gt(&zero)? => result.set(k, n)?,
            b'-' if n.is_lt(&zero)? => result.set(k, zero.sub(&n)?)?,
            b'+' | b'-' => {}
            _ => return Err(crate::ops::bad_unary(op, o)),
        }
    }
    Ok(result.into())
}

/// `d.update(other, **kw)`, `d.subtract(other, **kw)`
fn change(d: &Dict, name: &str, args: Args, by: fn(&Obj, &Obj) -> Res<Obj>) -> Res<()> {
    match args.pos {
        [] => {}
        [other] if other.is_none() => {}
        [other] => change_by(d, other, by)?,
        more => {
            let given = more.len() + 1;
            return Err(exc::type_error(format!(
                "Counter.{name}() takes from 1 to 2 positional arguments but {given} were given"
            )));
        }
    }
    if args.kw.is_empty() {
        return Ok(());
    }
    let counts = Dict::<Obj, Obj>::from_pairs(args.kw.iter().map(|(k, n)| (k.as_str().into(), n.clone())))?;
    change_by(d, &counts.into(), by)
}

fn change_by(d: &Dict, other: &Obj, by: fn(&Obj, &Obj) -> Res<Obj>) -> Res<()> {
    if let Some(other) = Dict::of(other) {
        if d.is_empty() && std::ptr::fn_addr_eq(by, add as fn(&Obj, &Obj) -> Res<Obj>) {
            return d.update(other);
        }
        for (k, n) in other.to_vec() {
            let changed = by(&n, &count(d, &k)?)?;
            d.set(k, changed)?;
        }
        return Ok(());
    }
    let mut it = Iter::new(other)?;
    let one = number(1);
    while let Some(x) = it.next()? {
        d.change(x, by(&one, &number(0))?, |n| by(&one, n))?;
    }
    Ok(())
}

fn add(n: &Obj, old: &Obj) -> Res<Obj> {
    n.add(old)
}
fn subtract(n: &Obj, old: &Obj) -> Res<Obj> {
    old.sub(n)
}

/// `Counter()`, the core of a new instance of a class derived from Counter.
pub fn empty() -> Obj {
    new().into()
}

/// `Counter(…)`
pub static CALL: Builtin = Builtin {
    name: "Counter",
    owner: "",
    call: |args| {
        let d = new();
        change(&d, "__init__", args, add)?;
        Ok(d.into())
    },
};

fn this<'a>(args: Args<'a>, name: &'static str) -> Res<(&'a Dict, Args<'a>)> {
    let (me, rest) = args.split_self(name)?;
    match of(me) {
        Some(d) => Ok((d, rest)),
        None => Err(wrong_self(me, "Counter", name)),
    }
}

/// `Counter.__init__(self, …)`
pub static INIT: Builtin = Builtin {
    name: "__init__",
    owner: "Counter",
    call: |args| {
        let (d, rest) = this(args, "__init__")?;
        change(d, "__init__", rest, add)?;
        Ok(Obj::NONE)
    },
};

/// `c.update(…)`
pub static UPDATE: Builtin = Builtin {
    name: "update",
    owner: "Counter",
    call: |args| {
        let (d, rest) = this(args, "update")?;
        change(d, "update", rest, add)?;
        Ok(Obj::NONE)
    },
};

/// `c.subtract(…)`
pub static SUBTRACT: Builtin = Builtin {
    name: "subtract",
    owner: "Counter",
    call: |args| {
        let (d, rest) = this(args, "subtract")?;
        change(d, "subtract", rest, subtract)?;
        Ok(Obj::NONE)
    },
};

/// `Counter.fromkeys(…)` is not there.
pub static FROMKEYS: Builtin = Builtin {
    name: "fromkeys",
    owner: "Counter",
    call: |_| Err(exc::not_implemented("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")),
};

/// `c.most_common(n)`
pub static MOST_COMMON: Builtin = Builtin {
    name: "most_common",
    owner: "Counter",
    call: |args| {
        let (d, rest) = this(args, "most_common")?;
        let [n] = rest.bind("most_common", [("n", crate::call::Bind::ArgOpt)])?;
        let mut items = most_common(d)?;
        if let Some(n) = n.filter(|n| !n.is_none()) {
            // heapq.nlargest compares it first: all are sorted and sliced, or as many are counted.
            if crate::int::as_int(&n).is_none() && n.is_ge(&Int::from(items.len() as i64).into())? {
                return Err(exc::type_error("slice indices must be integers or None or have an __index__ method"));
            }
            items.truncate(slice::saturate(slice::size_arg(&n)?));
        }
        Ok(list(items.into_iter().map(|(k, v)| Tuple::from([k, v]).into()).collect()))
    },
};

methods! { "Counter", of;
    /// `c.copy()`
    COPY "copy" 0, 0 => |d, _| {
        let copy = new();
        d.fill(&copy);
        Ok(copy.into())
    };
    /// `c.total()`
    TOTAL "total" 0, 0 => |d, _| {
        let counts = List::from(d.to_vec().into_iter().map(|(_, n)| n).collect::<Vec<Obj>>());
        sum(&counts.into(), number(0))
    };
    /// `c.elements()`
    ELEMENTS "elements" 0, 0 => |d, _| {
        let mut repeats = Vec::new();
        for (k, n) in d.to_vec() {
            repeats.push(itertools::REPEAT.on(Args::of(&[k, n]))?);
        }
        itertools::CHAIN.on(Args::of(&repeats))
    };
    /// `c.__missing__(key)`
    MISSING "__missing__" 1, 1 => |_, _| Ok(number(0));
}

static NEW: Construct = Construct { call: &CALL, init: Some(&INIT), empty: Some(empty) };
pub fn counter() -> Obj { types::class(&COUNTER, &NEW) } // class Counter
