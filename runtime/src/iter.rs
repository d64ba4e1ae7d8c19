//! Iteration: `Iter`, what a `for` loop steps; iterator objects; and the builtins that make or use up iterators.

use std::cell::{Cell, UnsafeCell};

use crate::call::Builtin;
use crate::class::{self, Construct};
use crate::dict::{self, Dict, DictSteps};
use crate::exc;
use crate::list::List;
use crate::names;
use crate::obj::{Gc, Kind, Obj, TypeInfo};
use crate::range::Range;
use crate::raise::{Raised, Res};
use crate::set::Set;
use crate::str::{Str, StrIter};
use crate::tuple::Tuple;
use crate::value::Value;

pub mod combine;
pub mod fold;
pub mod objects;
pub mod typed;

pub use combine::*;
pub use fold::*;
pub use objects::*;

/// What a `for` loop steps: fast cases for the builtin types, else an iterator object and its slot.
pub enum Iter {
    List(List<Obj>, usize),
    Tuple(Tuple, usize),
    Range { next: i64, step: i64, left: i64 },
    Str(StrIter),
    Dict(DictSteps),
    Obj(Obj, fn(&Obj) -> Res<Option<Obj>>),
}

impl Iter {
    /// `iter(o)`, for a `for` loop. (`Obj::iter` is this.)
    pub fn new(o: &Obj) -> Res<Iter> {
        if o.is_heap() {
            match o.kind() {
                Kind::List => return Ok(Iter::List(List::exact(o).expect("a list").clone(), 0)),
                Kind::Tuple => return Ok(Iter::Tuple(Tuple::exact(o).expect("a tuple").clone(), 0)),
                Kind::Range => {
                    if let Some((next, step, left)) = Range::of(o).and_then(Range::small) {
                        return Ok(Iter::Range { next, step, left });
                    }
                }
                Kind::Str => return Ok(Iter::Str(StrIter::new(Str::exact(o).expect("a str").clone()))),
                Kind::Dict => return Ok(Iter::Dict(DictSteps::new(Dict::exact(o).expect("a dict"), dict::Part::Keys))),
                Kind::DictKeys | Kind::DictValues | Kind::DictItems => {
                    let (d, part) = dict::walk_of(o).expect("a view of a dict");
                    return Ok(Iter::Dict(DictSteps::new(d, part)));
                }
                _ => {}
            }
        }
        let it = get_iter(o)?;
        let next = next_slot(&it);
        Ok(Iter::Obj(it, next))
    }

    /// The same, where CPython also asks a class of the program how long the iterable will be.
    pub fn sized(o: &Obj) -> Res<Iter> {
        let it = Iter::new(o)?;
        if o.is_kind(Kind::Instance) {
            length_hint(o)?;
        }
        Ok(it)
    }

    /// The next item, or `None` at the end.
    #[inline]
    pub fn next(&mut self) -> Res<Option<Obj>> {
        match self {
            Iter::List(list, at) => match list.at(*at) {
                Some(x) => {
                    *at += 1;
                    Ok(Some(x))
                }
                None => Ok(None),
            },
            Iter::Tuple(tuple, at) => match tuple.items().get(*at) {
                Some(x) => {
                    *at += 1;
                    Ok(Some(x.clone()))
                }
                None => Ok(None),
            },
            Iter::Range { next, step, left } => {
                if *left == 0 {
                    return Ok(None);
                }
                *left -= 1;
                let x = *next;
                *next = x.wrapping_add(*step);
                Ok(Some(x.to_obj()))
            }
            Iter::Str(it) => Ok(it.next().map(Str::into_obj)),
            Iter::Dict(steps) => steps.next(),
            Iter::Obj(it, next) => match next(it) {
                Err(raised) => ended(raised),
                step => step,
            },
        }
    }

    /// The items that are left.
    pub fn collect(mut self) -> Res<Vec<Obj>> {
        let mut items = Vec::new();
        while let Some(x) = self.next()? {
            items.push(x);
        }
        Ok(items)
    }
}

#[cold]
fn not_iterable(o: &Obj) -> Raised {
    exc::type_error(format!("'{}' object is not iterable", o.type_name()))
}

/// `iter(o)`
pub fn get_iter(o: &Obj) -> Res<Obj> {
    let Some(slot) = o.ty().iter else { return Err(not_iterable(o)) };
    slot(o)
}

fn no_next(o: &Obj) -> Res<Option<Obj>> {
    Err(exc::type_error(format!("'{}' object is not an iterator", o.type_name())))
}

/// A StopIteration that came through a builtin iterator (`map(f, xs)` whose `f` raises it) ends the loop.
#[cold]
#[inline(never)]
fn ended(raised: Raised) -> Res<Option<Obj>> {
    if raised.is_stop_iteration() {
        drop(raised.take());
        return Ok(None);
    }
    Err(raised)
}

#[inline]
fn next_slot(it: &Obj) -> fn(&Obj) -> Res<Option<Obj>> {
    it.ty().next.unwrap_or(no_next)
}

/// `next(it)`; `None` at the end.
#[inline]
pub fn step(it: &Obj) -> Res<Option<Obj>> {
    next_slot(it)(it)
}

/// The items of any iterable: `list(o)`, `*o`.
pub fn collect(o: &Obj) -> Res<Vec<Obj>> {
    match collect_fast(o) {
        Some(items) => Ok(items),
        None => Iter::sized(o)?.collect(),
    }
}

/// The items, where taking them runs no code of the program.
pub(crate) fn collect_fast(o: &Obj) -> Option<Vec<Obj>> {
    if !o.is_heap() {
        return None;
    }
    match o.kind() {
        Kind::List => List::exact(o).map(List::to_vec),
        Kind::Tuple => Tuple::exact(o).map(|t| t.items().to_vec()),
        Kind::Dict => Dict::exact(o).map(|d| d.to_vec().into_iter().map(|(k, _)| k).collect()),
        Kind::Set | Kind::FrozenSet => Set::exact(o).map(Set::to_vec),
        Kind::DictKeys | Kind::DictValues | Kind::DictItems => dict::view_items(o),
        _ => None,
    }
}

/// The same, with a TypeError of one's own for what is not iterable.
pub(crate) fn collect_or(o: &Obj, message: &str) -> Res<Vec<Obj>> {
    if let Some(items) = collect_fast(o) {
        return Ok(items);
    }
    match Iter::new(o) {
        Ok(it) => it.collect(),
        Err(raised) if raised.is(&exc::classes::type_error()) => {
            drop(raised.take());
            Err(exc::type_error(message.to_string()))
        }
        Err(raised) => Err(raised),
    }
}

/// `operator.length_hint(o)`: `len(o)`, else `o.__length_hint__()`, whose TypeErrors mean that it does not know.
pub fn length_hint(o: &Obj) -> Res<Option<i64>> {
    if let Some(len) = o.ty().len.filter(|_| !o.is_kind(Kind::Instance)) {
        return len(o).map(|n| Some(n as i64));
    }
    let asked = match class::special(o, &names::__LEN__, &[]) {
        Some(n) => Some(n),
        None if class::is_classy(o) => class::special(o, crate::name::intern("__length_hint__"), &[]),
        None => match o.ty().left {
            Some(left) => left(o)?.map(|n| Ok(crate::ops::int(n))),
            None => None,
        },
    };
    match asked {
        Some(Err(raised)) if !raised.is(&exc::classes::type_error()) => Err(raised),
        Some(Err(raised)) => {
            drop(raised.take());
            Ok(None)
        }
        Some(Ok(hint)) if !hint.is_not_implemented() => match crate::int::as_int(&hint) {
            None if class::has_own(o, &names::__LEN__) => Ok(None),
            None => Err(exc::type_error(format!("__length_hint__ must be an integer, not {}", hint.type_name()))),
            Some(n) if n.is_negative() => Err(exc::value_error("__length_hint__() should return >= 0")),
            Some(n) => Ok(Some(n.clamp_i64())),
        },
        _ => Ok(None),
    }
}

/// An iterator inside another one. That of a list nobody else sees: it needs no object.
pub(crate) enum Source {
    List(Held<List>, Cell<usize>),
    Obj(Obj, fn(&Obj) -> Res<Option<Obj>>),
}

impl Source {
    /// `iter(o)`
    pub(crate) fn new(o: &Obj) -> Res<Source> {
        if let Some(list) = List::exact(o) {
            return Ok(Source::List(Held::new(list.clone()), Cell::new(0)));
        }
        let it = get_iter(o)?;
        let next = next_slot(&it);
        Ok(Source::Obj(it, next))
    }
    #[inline]
    pub(crate) fn next(&self) -> Res<Option<Obj>> {
        match self {
            Source::List(list, at) => {
                let x = list.with(|list| list.at(at.get())).flatten();
                match x {
                    Some(_) => at.set(at.get() + 1),
                    None => list.clear(),
                }
                Ok(x)
            }
            Source::Obj(it, next) => next(it),
        }
    }
    /// The iterator object, where there is one.
    pub(crate) fn obj(&self) -> Option<&Obj> {
        match self {
            Source::List(..) => None,
            Source::Obj(it, _) => Some(it),
        }
    }
}

/// The state of an iterator object: `next` may come to itself again, by the program's code that it runs.
pub(crate) trait Steps: 'static {
    fn next(&self) -> Res<Option<Obj>>;
}

/// The same that knows how many items are left, which `__length_hint__()` tells; `Ok(None)`: not this one.
pub(crate) trait Counted: Steps {
    fn left(&self) -> Res<Option<i64>>;
}

/// The slots of iterator objects whose state is an `S`.
pub(crate) const fn iterator_type<S: Steps>(name: &'static str) -> TypeInfo {
    fn next<S: Steps>(o: &Obj) -> Res<Option<Obj>> {
        // SAFETY: the slot of a type whose values are Boxed<S>.
        unsafe { &**Gc::<S>::of(o) }.next()
    }
    TypeInfo {
        iter: Some(|o| Ok(o.clone())),
        next: Some(next::<S>),
        ..TypeInfo::new(name, Kind::Iterator, crate::obj::drop_boxed::<S>)
    }
}

/// The same for those that are counted.
pub(crate) const fn counted_type<S: Counted>(name: &'static str) -> TypeInfo {
    fn left<S: Counted>(o: &Obj) -> Res<Option<i64>> {
        // SAFETY: as above.
        unsafe { &**Gc::<S>::of(o) }.left()
    }
    TypeInfo { left: Some(left::<S>), ..iterator_type::<S>(name) }
}

/// The state of an iterator object of this type.
pub(crate) fn state<'a, S: Steps>(o: &'a Obj, ty: &'static TypeInfo) -> Option<&'a S> {
    // SAFETY: the type says what its values are.
    (o.is_heap() && std::ptr::eq(o.ty(), ty)).then(|| unsafe { &**Gc::<S>::of(o) })
}

/// How the class of iterators makes one.
pub(crate) const fn construct(call: &'static Builtin) -> Construct {
    Construct { call, init: None, empty: None }
}

/// A reference that is given up at the end.
pub(crate) struct Held<T>(UnsafeCell<Option<T>>);

impl<T: Clone> Held<T> {
    pub(crate) fn new(value: T) -> Held<T> {
        Held(UnsafeCell::new(Some(value)))
    }
    pub(crate) fn none() -> Held<T> {
        Held(UnsafeCell::new(None))
    }
    /// Looks at it, for one operation that runs no other code.
    #[inline]
    pub(crate) fn with<R>(&self, look: impl FnOnce(&T) -> R) -> Option<R> {
        // SAFETY: as the caller says; what is replaced is dropped afterwards.
        unsafe { (*self.0.get()).as_ref().map(look) }
    }
    #[inline]
    pub(crate) fn get(&self) -> Option<T> {
        self.with(T::clone)
    }
    pub(crate) fn set(&self, value: T) {
        // SAFETY: as above.
        drop(unsafe { (*self.0.get()).replace(value) });
    }
    pub(crate) fn clear(&self) {
        // SAFETY: as above.
        drop(unsafe { (*self.0.get()).take() });
    }
}
