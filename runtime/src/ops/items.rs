//! Items, lengths, membership, unpacking.

use crate::class::{self, Class};
use crate::exc;
use crate::function::Global;
use crate::iter;
use crate::list::List;
use crate::names;
use crate::obj::{Kind, Obj, ObjRef};
use crate::raise::{Raised, Res};
use crate::tuple::Tuple;

impl Obj {
    /// `len(self)`
    #[inline(always)]
    pub fn len(&self) -> Res<i64> {
        len(self.borrow())
    }
    /// `self[k]`
    #[inline]
    pub fn get_item(&self, k: &Obj) -> Res<Obj> {
        if let (Some(l), Some(i)) = (List::exact(self), k.small()) {
            return l.get(i);
        }
        get_item(self.borrow(), k.borrow())
    }
    /// `self[k] = v`
    #[inline(always)]
    pub fn set_item(&self, k: &Obj, v: Obj) -> Res<()> {
        set_item(self.borrow(), k.borrow(), v)
    }
    /// `del self[k]`
    pub fn del_item(&self, k: &Obj) -> Res<()> {
        match self.ty().set_item {
            Some(f) => f(self, k, None),
            None => set_slow(self, k, None),
        }
    }
    /// `item in self`
    #[inline(always)]
    pub fn contains(&self, item: &Obj) -> Res<bool> {
        contains(self.borrow(), item.borrow())
    }
    /// `item not in self`
    #[inline(always)]
    pub fn lacks(&self, item: &Obj) -> Res<bool> {
        Ok(!self.contains(item)?)
    }
}

#[inline(never)]
fn len(o: ObjRef) -> Res<i64> {
    // A range may be longer than memory.
    #[cfg(target_pointer_width = "32")]
    if let Some(r) = crate::range::Range::of(&o) {
        return r.len();
    }
    match o.ty().len {
        Some(f) => Ok(f(&o)? as i64),
        None => len_slow(&o),
    }
}

#[inline(never)]
fn get_item(o: ObjRef, k: ObjRef) -> Res<Obj> {
    if let (Some(t), Some(i)) = (Tuple::exact(&o), k.small()) {
        if let Some(x) = usize::try_from(i).ok().and_then(|i| t.items().get(i)) {
            return Ok(x.clone());
        }
    }
    match o.ty().get_item {
        Some(f) => f(&o, &k),
        None => Err(not_subscriptable(&o)),
    }
}

#[inline(never)]
fn set_item(o: ObjRef, k: ObjRef, v: Obj) -> Res<()> {
    match o.ty().set_item {
        Some(f) => f(&o, &k, Some(v)),
        None => set_slow(&o, &k, Some(v)),
    }
}

#[inline(never)]
fn contains(o: ObjRef, item: ObjRef) -> Res<bool> {
    match o.ty().contains {
        Some(f) => f(&o, &item),
        None => contains_by_iteration(&o, &item),
    }
}

#[cold]
fn len_slow(o: &Obj) -> Res<i64> {
    if o.is_kind(Kind::Class) {
        if let Some(r) = class::special(o, &names::__LEN__, &[]) {
            return Ok(r?.index()?.clamp_i64());
        }
    }
    Err(exc::type_error(format!("object of type '{}' has no len()", o.type_name().as_str())))
}

#[cold]
fn set_slow(o: &Obj, k: &Obj, v: Option<Obj>) -> Res<()> {
    if o.is_kind(Kind::Class) {
        let r = match &v {
            Some(v) => class::special(o, &names::__SETITEM__, &[k.clone(), v.clone()]),
            None => class::special(o, &names::__DELITEM__, std::slice::from_ref(k)),
        };
        if let Some(r) = r {
            return r.map(drop);
        }
    }
    Err(no_item_assignment(o, v.is_none(), crate::int::as_int(k).is_some()))
}

#[cold]
pub fn not_subscriptable(o: &Obj) -> Raised {
    exc::type_error(format!("'{}' object is not subscriptable", o.type_name().as_str()))
}
#[cold]
pub fn no_item_assignment(o: &Obj, deletion: bool, by_number: bool) -> Raised {
    // CPython's sequences and mappings say it in other words than the rest.
    let what = match deletion {
        true if by_number && o.ty().len.is_some() => "doesn't support item deletion",
        true => "does not support item deletion",
        false => "does not support item assignment",
    };
    exc::type_error(format!("'{}' object {what}", o.type_name().as_str()))
}

/// `item in o` by stepping through it.
pub fn contains_by_iteration(o: &Obj, item: &Obj) -> Res<bool> {
    if o.is_kind(Kind::Class) {
        if let Some(r) = class::special(o, &names::__CONTAINS__, std::slice::from_ref(item)) {
            return r?.truth();
        }
    }
    let not_iterable = || exc::type_error(format!("argument of type '{}' is not iterable", o.type_name().as_str()));
    if !super::is_iterable(o) {
        return Err(not_iterable());
    }
    let mut it = match o.iter() {
        Err(raised) if raised.is(&exc::classes::type_error()) => {
            drop(raised.take());
            return Err(not_iterable());
        }
        it => it?,
    };
    while let Some(x) = it.next()? {
        if super::compare_bool(crate::obj::Cmp::Eq, &x, item)? {
            return Ok(true);
        }
    }
    Ok(false)
}

#[cold]
fn cannot_unpack(o: &Obj) -> Raised {
    exc::type_error(format!("cannot unpack non-iterable {} object", o.type_name().as_str()))
}

/// `a, b = o`
pub fn unpack<const N: usize>(o: &Obj) -> Res<[Obj; N]> {
    if let Some(items) = items_of(o) {
        if let Ok(items) = <&[Obj; N]>::try_from(items) {
            return Ok(items.clone());
        }
    }
    let items = unpack_items(o, N)?;
    Ok(items.try_into().unwrap_or_else(|_| unreachable!("the number was checked")))
}

/// The same for a number that is not known when compiling.
pub(crate) fn unpack_exactly(o: &Obj, n: usize) -> Res<Vec<Obj>> {
    match items_of(o) {
        Some(items) if items.len() == n => Ok(items.to_vec()),
        _ => unpack_items(o, n),
    }
}

/// The items of a tuple or list, not to be held over other code.
#[inline]
fn items_of(o: &Obj) -> Option<&[Obj]> {
    match Tuple::exact(o) {
        Some(t) => Some(t.items()),
        None => List::exact(o).map(List::items),
    }
}

#[inline(never)]
fn unpack_items(o: &Obj, n: usize) -> Res<Vec<Obj>> {
    let items = match items_of(o) {
        // Their number is wrong.
        Some(items) => items.iter().take(n + 1).cloned().collect(),
        None => {
            if !super::is_iterable(o) {
                return Err(cannot_unpack(o));
            }
            let mut it = o.iter()?;
            let mut items = Vec::with_capacity(n);
            while items.len() <= n {
                match it.next()? {
                    Some(x) => items.push(x),
                    None => break,
                }
            }
            items
        }
    };
    if items.len() == n { Ok(items) } else { Err(wrong_number(n, items.len())) }
}

/// Of what was unpacked: `got` is more or less than `n`.
#[cold]
#[inline(never)]
pub(crate) fn wrong_number(n: usize, got: usize) -> Raised {
    exc::value_error(match got < n {
        true => format!("not enough values to unpack (expected {n}, got {got})"),
        false => format!("too many values to unpack (expected {n})"),
    })
}

/// `a, *b, c = o`: `before` items, a list of those between, `after` items.
pub fn unpack_star(o: &Obj, before: usize, after: usize) -> Res<Vec<Obj>> {
    if !super::is_iterable(o) {
        return Err(cannot_unpack(o));
    }
    let mut items = iter::Iter::new(o)?.collect()?;
    if items.len() < before + after {
        let (n, got) = (before + after, items.len());
        return Err(exc::value_error(format!("not enough values to unpack (expected at least {n}, got {got})")));
    }
    let tail = items.split_off(items.len() - after);
    let middle = items.split_off(before);
    items.push(crate::list::list(middle));
    items.extend(tail);
    Ok(items)
}

/// The same for a number of targets known when compiling; the starred one is at `BEFORE`.
pub fn unpack_around<const N: usize>(o: &Obj, before: usize) -> Res<[Obj; N]> {
    let items = unpack_star(o, before, N - 1 - before)?;
    Ok(items.try_into().unwrap_or_else(|_| unreachable!("the number was checked")))
}

/// A global that hides a builtin of its name while it has a value.
pub fn or_builtin(global: Obj, builtin: Obj) -> Obj {
    if global.is_unbound() { builtin } else { global }
}

/// A global by reference, for `del` and `global` statements.
pub fn unbind(g: &'static Global) -> Obj {
    let old = g.get();
    g.set(Obj::UNBOUND);
    old
}

/// `isinstance(o, classes)`, where each may be a tuple of classes.
#[inline]
pub fn is_instance<const N: usize>(o: &Obj, classes: [Obj; N]) -> Res<bool> {
    for class in &classes {
        if is_instance_of_any(o.borrow(), class.borrow())? {
            return Ok(true);
        }
    }
    Ok(false)
}

#[inline(never)]
fn is_instance_of_any(o: ObjRef, class: ObjRef) -> Res<bool> {
    if let Some(c) = Class::of(&class) {
        let own = Class::of_value(&o);
        if own == c {
            return Ok(true);
        }
        if c.user_meta().is_none() {
            if own.is_subclass(c) {
                return Ok(true);
            }
            if !own.has(class::OWN_CLASS) {
                return Ok(false);
            }
        }
    }
    crate::builtins::is_instance(&o, &class)
}

/// `isinstance(o, class)` of one class, with the metaclass's `__instancecheck__`.
pub fn is_instance_of(o: &Obj, class: &Obj) -> Res<bool> {
    if let Some(c) = Class::of(class) {
        if Class::of_value(o) == c {
            return Ok(true);
        }
        if let Some(meta) = c.user_meta() {
            if let what @ class::What::Attr(..) = meta.find(&names::__INSTANCECHECK__).what {
                let r = class::call_found(what, class, meta, crate::call::Args::of(std::slice::from_ref(o)))?;
                return r.truth();
            }
        }
        if class::is_instance(o, class) {
            return Ok(true);
        }
        // `__class__` may say something else (proxies).
        if !o.is_kind(Kind::Instance) {
            return Ok(false);
        }
        if !Class::of_value(o).has(class::OWN_CLASS) {
            return Ok(false);
        }
        let Some(said) = crate::attr::find_quiet(o, &names::__CLASS__)? else { return Ok(false) };
        return Ok(Class::of(&said).is_some_and(|s| s.is_subclass(c)));
    }
    if o.is_kind(Kind::Instance) || class.is_kind(Kind::Instance) {
        if let Some(r) = class::special(class, &names::__INSTANCECHECK__, std::slice::from_ref(o)) {
            return r?.truth();
        }
    }
    // Anything that has a tuple of bases passes for a class.
    if crate::builtins::bases_of(class)?.is_none() {
        return Err(exc::type_error("isinstance() arg 2 must be a type, a tuple of types, or a union"));
    }
    let said = crate::attr::get(o, &names::__CLASS__)?;
    crate::builtins::derives(&said, class)
}
