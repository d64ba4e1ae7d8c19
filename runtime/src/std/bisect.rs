//! `bisect`: CPython's `Modules/_bisectmodule.c` (`_bisect`).

use crate::attr;
use crate::call::{Args, Bind, Builtin};
use crate::exc;
use crate::function::builtin;
use crate::list::List;
use crate::name::intern;
use crate::obj::{Kind, Obj};
use crate::raise::Res;
use crate::str::number;

/// On which side of equal items.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Left,
    Right,
}

/// What all four functions are given.
struct Given {
    a: Obj,
    x: Obj,
    lo: i64,
    hi: Option<i64>,
    key: Option<Obj>,
}

fn size(o: &Obj) -> Res<i64> {
    o.index()?.to_i64().ok_or_else(|| exc::overflow_error("Python int too large to convert to C ssize_t"))
}

fn given(args: Args, name: &str) -> Res<Given> {
    let params =
        [("a", Bind::Arg), ("x", Bind::Arg), ("lo", Bind::ArgOpt), ("hi", Bind::ArgOpt), ("key", Bind::KeyOpt)];
    let [a, x, lo, hi, key] = args.bind(name, params)?;
    let hi = match hi.filter(|o| !o.is_none()) {
        None => None,
        Some(o) if o.index_or_none()?.is_none() => {
            return Err(exc::type_error(format!("argument should be integer or None, not '{}'", o.type_name())));
        }
        Some(o) => Some(size(&o)?).filter(|n| *n != -1),
    };
    let lo = lo.map_or(Ok(0), |o| size(&o))?;
    Ok(Given { a: a.expect("required"), x: x.expect("required"), lo, hi, key: key.filter(|o| !o.is_none()) })
}

/// Has it items by number?
fn check_indexing(o: &Obj) -> Res<()> {
    let core = crate::class::core(o);
    let what = match core.kind() {
        Kind::Dict | Kind::Counter | Kind::DefaultDict | Kind::OrderedDict => "is not a sequence",
        Kind::Instance if !crate::value::defines(o, intern("__getitem__")) => "object does not support indexing",
        Kind::Instance => return Ok(()),
        _ if core.ty().get_item.is_none() => "object does not support indexing",
        _ => return Ok(()),
    };
    Err(exc::type_error(match what {
        "is not a sequence" => format!("{} {what}", o.type_name()),
        _ => format!("'{}' {what}", o.type_name()),
    }))
}

fn search(g: &Given, x: &Obj, side: Side) -> Res<i64> {
    if g.lo < 0 {
        return Err(exc::value_error("lo must be non-negative"));
    }
    let mut hi = match g.hi {
        Some(hi) => hi,
        None => g.a.len()?,
    };
    check_indexing(&g.a)?;
    let list = List::<Obj>::exact(&g.a);
    let mut lo = g.lo;
    while lo < hi {
        let mid = ((lo as u64 + hi as u64) / 2) as i64;
        let mut item = match list {
            Some(list) => list.get(mid)?,
            None => g.a.get_item(&number(mid))?,
        };
        if let Some(key) = &g.key {
            item = key.call([item])?;
        }
        let left = if side == Side::Right { x.is_lt(&item)? } else { !item.is_lt(x)? };
        if left {
            hi = mid;
        } else {
            lo = mid + 1;
        }
    }
    Ok(lo)
}

fn bisect_(args: Args, name: &str, side: Side) -> Res<Obj> {
    let g = given(args, name)?;
    search(&g, &g.x, side).map(number)
}

fn insort_(args: Args, name: &str, side: Side) -> Res<Obj> {
    let g = given(args, name)?;
    let at = match &g.key {
        Some(key) => search(&g, &key.call([g.x.clone()])?, side)?,
        None => search(&g, &g.x, side)?,
    };
    match List::<Obj>::exact(&g.a) {
        Some(list) => list.insert(at, g.x.clone()),
        None => {
            let name = intern("insert");
            match (attr::find_quiet(&g.a, name)?, builtin_insert(&g.a)) {
                (Some(insert), _) => insert.call([number(at), g.x.clone()])?,
                (None, Some(insert)) => insert.on([g.a.clone(), number(at), g.x.clone()])?,
                (None, None) => return Err(attr::missing(&g.a, name)),
            };
        }
    }
    Ok(Obj::NONE)
}

/// The method of a builtin class, which the program may not name.
fn builtin_insert(o: &Obj) -> Option<&'static Builtin> {
    match crate::class::core(o).kind() {
        Kind::List => Some(&crate::list::methods::INSERT),
        Kind::ByteArray => Some(&crate::bytearray::INSERT),
        Kind::Array => Some(&super::array::INSERT),
        Kind::Deque => Some(&super::collections::deque::INSERT),
        _ => None,
    }
}

/// `bisect_right(a, x, lo=0, hi=None, *, key=None)`
pub static BISECT_RIGHT: Builtin = Builtin { name: "bisect_right", owner: "", call: |args| bisect_(args, "bisect_right", Side::Right) };
/// `bisect_left(a, x, lo=0, hi=None, *, key=None)`
pub static BISECT_LEFT: Builtin = Builtin { name: "bisect_left", owner: "", call: |args| bisect_(args, "bisect_left", Side::Left) };
/// `insort_right(a, x, lo=0, hi=None, *, key=None)`
pub static INSORT_RIGHT: Builtin = Builtin { name: "insort_right", owner: "", call: |args| insort_(args, "insort_right", Side::Right) };
/// `insort_left(a, x, lo=0, hi=None, *, key=None)`
pub static INSORT_LEFT: Builtin = Builtin { name: "insort_left", owner: "", call: |args| insort_(args, "insort_left", Side::Left) };

pub fn bisect() -> Obj { builtin(&BISECT_RIGHT) } // const bisect
pub fn insort() -> Obj { builtin(&INSORT_RIGHT) } // const insort
