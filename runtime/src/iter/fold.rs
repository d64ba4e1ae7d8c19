//! The builtins that use up an iterable: `sum`, `min`, `max`, `any`, `all`, `sorted`.

use super::{collect, Iter};
use crate::call::{Args, Bind, Builtin};
use crate::exc;
use crate::list::{self, List};
use crate::obj::{Kind, Obj};
use crate::raise::Res;
use crate::value::Value;

/// `any(iterable)`
pub static ANY: Builtin = Builtin {
    name: "any",
    owner: "",
    call: |args| {
        let mut it = Iter::new(&args.expect("any", 1, 1)?[0])?;
        while let Some(x) = it.next()? {
            if x.truth()? {
                return Ok(Obj::TRUE);
            }
        }
        Ok(Obj::FALSE)
    },
};

/// `all(iterable)`
pub static ALL: Builtin = Builtin {
    name: "all",
    owner: "",
    call: |args| {
        let mut it = Iter::new(&args.expect("all", 1, 1)?[0])?;
        while let Some(x) = it.next()? {
            if !x.truth()? {
                return Ok(Obj::FALSE);
            }
        }
        Ok(Obj::TRUE)
    },
};

/// `sum(iterable, start)`
pub static SUM: Builtin = Builtin {
    name: "sum",
    owner: "",
    call: |args| {
        let [iterable, start] = args.bind("sum", [("iterable", Bind::Pos), ("start", Bind::ArgOpt)])?;
        sum(&iterable.unwrap_or(Obj::NONE), start.unwrap_or(Obj::try_small(0).unwrap_or(Obj::NONE)))
    },
};

/// `sum(iterable, start)`
pub fn sum(iterable: &Obj, start: Obj) -> Res<Obj> {
    let mut it = Iter::new(iterable)?;
    let what = match crate::class::core(&start).kind() {
        Kind::Str => Some("strings [use ''.join(seq) instead]"),
        Kind::Bytes => Some("bytes [use b''.join(seq) instead]"),
        Kind::ByteArray => Some("bytearray [use b''.join(seq) instead]"),
        _ => None,
    };
    if let Some(what) = what {
        return Err(exc::type_error(format!("sum() can't sum {what}")));
    }
    let mut total = start;
    let mut next = it.next()?;
    // Ints and floats are added up in a register for as long as that goes.
    if let Some(mut sum) = total.small() {
        while let Some(more) = next.as_ref().and_then(Obj::small).and_then(|x| sum.checked_add(x)) {
            sum = more;
            next = it.next()?;
        }
        total = sum.to_obj();
    }
    while let Some(x) = next {
        match (total.as_float(), x.as_float()) {
            (Some(mut sum), Some(x)) => {
                sum += x;
                next = it.next()?;
                while let Some(x) = next.as_ref().and_then(Obj::as_float) {
                    sum += x;
                    next = it.next()?;
                }
                total = Obj::float(sum);
            }
            _ => {
                total = total.add(&x)?;
                next = it.next()?;
            }
        }
    }
    Ok(total)
}

/// `min(…)`
pub static MIN: Builtin = Builtin { name: "min", owner: "", call: |args| extreme("min", Obj::is_lt, args) };
/// `max(…)`
pub static MAX: Builtin = Builtin { name: "max", owner: "", call: |args| extreme("max", Obj::is_gt, args) };

fn extreme(name: &str, better: fn(&Obj, &Obj) -> Res<bool>, args: Args) -> Res<Obj> {
    if args.pos.is_empty() {
        return Err(exc::type_error(format!("{name} expected at least 1 argument, got 0")));
    }
    let options = Args::with(&[], args.kw).bind(name, [("key", Bind::KeyOpt), ("default", Bind::KeyOpt)])?;
    let [key, default] = options;
    let key = key.filter(|k| !k.is_none());
    let several = args.pos.len() > 1;
    if several && default.is_some() {
        return Err(exc::type_error(format!("Cannot specify a default for {name}() with multiple positional arguments")));
    }
    let items;
    let mut it = if several {
        items = crate::tuple::Tuple::from(args.pos);
        Iter::Tuple(items, 0)
    } else {
        Iter::new(&args.pos[0])?
    };
    // The best item so far, and its key.
    let mut best: Option<(Obj, Obj)> = None;
    while let Some(x) = it.next()? {
        let k = match &key {
            Some(f) => f.call(Args::of(std::slice::from_ref(&x)))?,
            None => x.clone(),
        };
        match &best {
            Some((_, record)) if !better_than(&k, record, better)? => {}
            _ => best = Some((x, k)),
        }
    }
    match (best, default) {
        (Some((x, _)), _) => Ok(x),
        (None, Some(default)) => Ok(default),
        (None, None) => Err(exc::value_error(format!("{name}() arg is an empty sequence"))),
    }
}

#[inline]
fn better_than(k: &Obj, record: &Obj, better: fn(&Obj, &Obj) -> Res<bool>) -> Res<bool> {
    better(k, record)
}

/// `sorted(iterable, key=…, reverse=…)`
pub static SORTED: Builtin = Builtin {
    name: "sorted",
    owner: "",
    call: |args| {
        let [iterable] = args.pos else {
            return Err(exc::type_error(format!("sorted expected 1 argument, got {}", args.pos.len())));
        };
        let items = List::from(collect(iterable)?);
        let options = Args::with(&[], args.kw).bind("sort", [("key", Bind::KeyOpt), ("reverse", Bind::KeyOpt)])?;
        let [key, reverse] = options;
        list::sort_with_options(&items, key, reverse)?;
        Ok(items.into())
    },
};
