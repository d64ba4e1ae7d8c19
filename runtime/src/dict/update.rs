//! What fills a dict: `update`, `|=`, `dict(…)`.

use super::Dict;
use crate::call::Args;
use crate::exc;
use crate::iter::{self, Iter};
use crate::names;
use crate::obj::{Kind, Obj};
use crate::raise::Res;

/// `d.update(other)`: a dict, an object with `keys`, or an iterable of pairs.
pub fn update_from(d: &Dict, other: &Obj) -> Res<()> {
    if let Some(o) = plain(other) {
        return d.update(o);
    }
    match keys_of(other)? {
        Some(keys) => {
            let mut keys = Iter::new(&keys)?;
            while let Some(k) = keys.next()? {
                let v = other.get_item(&k)?;
                d.set(k, v)?;
            }
            Ok(())
        }
        None => from_pairs(d, other),
    }
}

/// `{**other}`: of a mapping alone.
pub fn dict_update(d: &Obj, other: &Obj) -> Res<()> {
    let Some(d) = Dict::of(d) else { return Ok(()) };
    if plain(other).is_none() && keys_of(other)?.is_none() {
        return Err(exc::type_error(format!("'{}' object is not a mapping", other.type_name())));
    }
    update_from(d, other)
}

/// A dict that is iterated over as dicts are: not of a class with its own `__iter__`.
fn plain(other: &Obj) -> Option<&Dict> {
    if other.is_kind(Kind::Instance) && crate::value::defines(other, &names::__ITER__) {
        return None;
    }
    Dict::of(other)
}

/// `other.keys()`, if there is such a method.
fn keys_of(other: &Obj) -> Res<Option<Obj>> {
    match crate::attr::find(other, &names::KEYS)? {
        Some(keys) => keys.call(Args::NONE).map(Some),
        None => Ok(None),
    }
}

fn from_pairs(d: &Dict, pairs: &Obj) -> Res<()> {
    let mut it = Iter::new(pairs)?;
    let mut n = 0;
    while let Some(pair) = it.next()? {
        let items = match iter::collect_fast(&pair) {
            Some(items) => items,
            None => pair_items(&pair, n)?,
        };
        let [k, v] = items.as_slice() else {
            return Err(exc::value_error(format!(
                "dictionary update sequence element #{n} has length {}; 2 is required", items.len()
            )));
        };
        d.set(k.clone(), v.clone())?;
        n += 1;
    }
    Ok(())
}

#[cold]
fn pair_items(pair: &Obj, n: usize) -> Res<Vec<Obj>> {
    iter::collect_or(pair, &format!("cannot convert dictionary update sequence element #{n} to a sequence"))
}

/// `d.update(*args, **kw)`, `dict(*args, **kw)`.
pub(crate) fn update_args(d: &Dict, name: &str, args: Args) -> Res<()> {
    match args.pos {
        [] => {}
        [other] => update_from(d, other)?,
        more => return Err(exc::type_error(format!("{name} expected at most 1 argument, got {}", more.len()))),
    }
    for (k, v) in args.kw {
        d.set(k.as_str().into(), v.clone())?;
    }
    Ok(())
}
