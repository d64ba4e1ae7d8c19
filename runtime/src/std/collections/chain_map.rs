//! `collections.ChainMap`, a class as CPython's is.

use crate::call::Args;
use crate::descriptor;
use crate::dict::{update_from, Dict};
use crate::exc;
use crate::function::Global;
use crate::iter::{collect, get_iter, Iter};
use crate::list::{list, List};
use crate::name::intern;
use crate::obj::Obj;
use crate::raise::Res;
use crate::std::python::{function, ClassBody, Signature};
use crate::str::Str;
use crate::value::Reprs;

static CLASS: Global = Global::new();

/// The mappings of a ChainMap.
fn maps(me: &Obj) -> Res<Vec<Obj>> {
    collect(&me.attr(intern("maps"))?)
}

fn first(me: &Obj) -> Res<Obj> {
    me.attr(intern("maps"))?.get_item(&Obj::try_small(0).unwrap_or(Obj::NONE))
}

/// All keys with the values that are found first, in the order of iteration.
fn merged(me: &Obj) -> Res<Dict> {
    let d = Dict::<Obj, Obj>::new();
    for m in maps(me)?.iter().rev() {
        update_from(&d, m)?;
    }
    Ok(d)
}

fn find(me: &Obj, key: &Obj) -> Res<Option<Obj>> {
    for m in maps(me)? {
        match m.get_item(key) {
            Ok(v) => return Ok(Some(v)),
            Err(raised) if raised.is(&exc::classes::key_error()) => drop(raised.take()),
            Err(raised) => return Err(raised),
        }
    }
    Ok(None)
}

fn contains(me: &Obj, key: &Obj) -> Res<bool> {
    for m in maps(me)? {
        if m.contains(key)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn not_in_first(key: &Obj) -> Res<Obj> {
    Err(exc::key_error(Str::from(format!("Key not found in the first mapping: {}", key.repr()?)).into()))
}

/// The same class over other mappings.
fn like(me: &Obj, maps: &[Obj]) -> Res<Obj> {
    me.class().call(Args::of(maps))
}

fn make() -> Res<Obj> {
    let none = || vec![Obj::NONE];
    let mut c = ClassBody::new("ChainMap", "collections");
    let star = Signature { positional: &["self"], star: Some("maps"), ..Signature::default() };
    c.special("__init__", star, Vec::new(), |a| {
        let (me, maps) = (a.next(), collect(&a.next())?);
        let maps = if maps.is_empty() { vec![Dict::<Obj, Obj>::new().into()] } else { maps };
        me.set_attr(intern("maps"), list(maps))?;
        Ok(Obj::NONE)
    });
    c.method("__missing__", &["self", "key"], Vec::new(), |a| {
        a.next();
        Err(exc::key_error(a.next()))
    });
    c.method("__getitem__", &["self", "key"], Vec::new(), |a| {
        let (me, key) = (a.next(), a.next());
        match find(&me, &key)? {
            Some(v) => Ok(v),
            None => me.method(intern("__missing__"), Args::of(&[key])),
        }
    });
    c.method("get", &["self", "key", "default"], none(), |a| {
        let (me, key, default) = (a.next(), a.next(), a.next());
        if contains(&me, &key)? { me.get_item(&key) } else { Ok(default) }
    });
    c.method("__len__", &["self"], Vec::new(), |a| Ok(crate::int::Int::from(merged(&a.next())?.len()).into()));
    c.method("__iter__", &["self"], Vec::new(), |a| get_iter(&merged(&a.next())?.into()));
    c.method("__contains__", &["self", "key"], Vec::new(), |a| Ok(Obj::bool(contains(&a.next(), &a.next())?)));
    c.method("__bool__", &["self"], Vec::new(), |a| {
        for m in maps(&a.next())? {
            if m.truth()? {
                return Ok(Obj::TRUE);
            }
        }
        Ok(Obj::FALSE)
    });
    c.method("__repr__", &["self"], Vec::new(), |a| {
        let me = a.next();
        let mut text = Reprs::new(&format!("{}(", crate::class::class_name(&me.class())));
        for m in maps(&me)? {
            text.item(&m)?;
        }
        Ok(text.done(")").into())
    });
    c.method("__eq__", &["self", "other"], Vec::new(), |a| {
        let (me, other) = (a.next(), a.next());
        let other = match Dict::of(&other) {
            Some(d) => d.clone(),
            None if crate::class::is_instance(&other, &chain_map()) => merged(&other)?,
            None => return Ok(Obj::NOT_IMPLEMENTED),
        };
        Ok(Obj::bool(merged(&me)?.eq(&other)?))
    });
    c.method("keys", &["self"], Vec::new(), |a| Ok(crate::dict::keys_view(&merged(&a.next())?)));
    c.method("values", &["self"], Vec::new(), |a| Ok(crate::dict::values_view(&merged(&a.next())?)));
    c.method("items", &["self"], Vec::new(), |a| Ok(crate::dict::items_view(&merged(&a.next())?)));
    c.method("copy", &["self"], Vec::new(), |a| {
        let me = a.next();
        let mut all = maps(&me)?;
        if let Some(m) = all.first_mut() {
            *m = m.method(intern("copy"), Args::NONE)?;
        }
        like(&me, &all)
    });
    let child = Signature { positional: &["self", "m"], star_star: Some("kwargs"), ..Signature::default() };
    c.special("new_child", child, none(), |a| {
        let (me, m, kwargs) = (a.next(), a.next(), a.next());
        let m = match m.is_none() {
            true => kwargs,
            false => {
                if kwargs.truth()? {
                    m.method(intern("update"), Args::of(&[kwargs]))?;
                }
                m
            }
        };
        like(&me, &[vec![m], maps(&me)?].concat())
    });
    let parents = function("ChainMap", "parents", Signature { positional: &["self"], ..Signature::default() }, Vec::new(), |a| {
        let me = a.next();
        like(&me, &maps(&me)?[1..])
    });
    c.set("parents", descriptor::PROPERTY_CALL.on(Args::of(&[parents]))?);
    c.method("__setitem__", &["self", "key", "value"], Vec::new(), |a| {
        let (me, key, value) = (a.next(), a.next(), a.next());
        first(&me)?.set_item(&key, value).map(|()| Obj::NONE)
    });
    c.method("__delitem__", &["self", "key"], Vec::new(), |a| {
        let (me, key) = (a.next(), a.next());
        match first(&me)?.del_item(&key) {
            Err(raised) if raised.is(&exc::classes::key_error()) => {
                drop(raised.take());
                not_in_first(&key)
            }
            done => done.map(|()| Obj::NONE),
        }
    });
    c.method("popitem", &["self"], Vec::new(), |a| match first(&a.next())?.method(intern("popitem"), Args::NONE) {
        Err(raised) if raised.is(&exc::classes::key_error()) => {
            drop(raised.take());
            Err(exc::key_error(Str::lit("No keys found in the first mapping.").into()))
        }
        item => item,
    });
    let pop = Signature { positional: &["self", "key"], star: Some("args"), ..Signature::default() };
    c.special("pop", pop, Vec::new(), |a| {
        let (me, key, rest) = (a.next(), a.next(), collect(&a.next())?);
        let all = [vec![key.clone()], rest].concat();
        match first(&me)?.method(intern("pop"), Args::of(&all)) {
            Err(raised) if raised.is(&exc::classes::key_error()) => {
                drop(raised.take());
                not_in_first(&key)
            }
            found => found,
        }
    });
    c.method("setdefault", &["self", "key", "default"], none(), |a| {
        let (me, key, default) = (a.next(), a.next(), a.next());
        if let Some(v) = find(&me, &key)? {
            return Ok(v);
        }
        first(&me)?.set_item(&key, default.clone())?;
        Ok(default)
    });
    let update = Signature { posonly: 2, positional: &["self", "other"], star_star: Some("kwds"), ..Signature::default() };
    c.special("update", update, vec![List::<Obj>::new().into()], |a| {
        let (me, other, kwds) = (a.next(), a.next(), a.next());
        for source in [other, kwds] {
            let d = Dict::<Obj, Obj>::new();
            update_from(&d, &source)?;
            for (k, v) in d.to_vec() {
                me.set_item(&k, v)?;
            }
        }
        Ok(Obj::NONE)
    });
    c.method("clear", &["self"], Vec::new(), |a| first(&a.next())?.method(intern("clear"), Args::NONE));
    c.method("__ior__", &["self", "other"], Vec::new(), |a| {
        let (me, other) = (a.next(), a.next());
        first(&me)?.method(intern("update"), Args::of(&[other]))?;
        Ok(me)
    });
    c.method("__or__", &["self", "other"], Vec::new(), |a| {
        let (me, other) = (a.next(), a.next());
        if Dict::of(&other).is_none() {
            return Ok(Obj::NOT_IMPLEMENTED);
        }
        let m = me.method(intern("copy"), Args::NONE)?;
        first(&m)?.method(intern("update"), Args::of(&[other]))?;
        Ok(m)
    });
    c.method("__ror__", &["self", "other"], Vec::new(), |a| {
        let (me, other) = (a.next(), a.next());
        if Dict::of(&other).is_none() {
            return Ok(Obj::NOT_IMPLEMENTED);
        }
        let d = Dict::<Obj, Obj>::new();
        update_from(&d, &other)?;
        d.update(&merged(&me)?)?;
        like(&me, &[d.into()])
    });
    let keys = Signature { positional: &["cls", "iterable"], star: Some("args"), ..Signature::default() };
    let from_keys = function("ChainMap", "fromkeys", keys, Vec::new(), |a| {
        let (class, iterable, rest) = (a.next(), a.next(), collect(&a.next())?);
        let d = Dict::<Obj, Obj>::new();
        let mut it = Iter::new(&iterable)?;
        while let Some(k) = it.next()? {
            d.set(k, rest.first().cloned().unwrap_or(Obj::NONE))?;
        }
        class.call(Args::of(&[d.into()]))
    });
    c.set("fromkeys", descriptor::class_method(from_keys));
    c.class(Vec::new())
}

/// The class.
pub fn chain_map() -> Obj { // class ChainMap
    if CLASS.get().is_unbound() {
        // Nothing in the body of the class raises.
        CLASS.set(make().unwrap_or(Obj::NONE));
    }
    CLASS.get()
}
