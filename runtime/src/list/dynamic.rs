//! `list` as the dynamic tier sees it: its slots, and items that any iterable gives.

use std::cell::UnsafeCell;

use super::{drop_list, List};
use crate::exc;
use crate::iter::{self, Iter};
use crate::obj::{Cmp, Gc, Kind, Obj, Op, TypeInfo};
use crate::ops::Operator;
use crate::raise::Res;
use crate::slice::{self, Indices, Slice};
use crate::str::Str;
use crate::tuple::Tuple;
use crate::value::ReprGuard;

pub static LIST: TypeInfo = TypeInfo {
    repr,
    hash: None,
    len: Some(|o| Ok(this(o).len())),
    compare: Some(compare),
    binary: Some(binary),
    inplace: Some(inplace),
    iter: Some(|o| Ok(iter::list_iterator(this(o).clone()))),
    get_item: Some(get_item),
    set_item: Some(set_item),
    contains: Some(|o, x| this(o).contains(x)),
    ..TypeInfo::new("list", Kind::List, drop_list::<Obj>)
};

/// The list in the `self` of a slot.
fn this(o: &Obj) -> &List {
    List::of(o).expect("a list")
}

/// A list as an object: `[…]`.
#[inline]
pub fn list(items: Vec<Obj>) -> Obj {
    List::from(items).into()
}

impl From<List<Obj>> for Obj {
    #[inline]
    fn from(l: List<Obj>) -> Obj {
        // SAFETY: the reference goes over.
        unsafe { Obj::at(l.0.into_header(), Kind::List) }
    }
}

impl List<Obj> {
    /// The list that an object is, or (in an instance of a class derived from list) has.
    #[inline]
    pub fn of(o: &Obj) -> Option<&List<Obj>> {
        match List::exact(o) {
            None if o.is_kind(Kind::Instance) => List::exact(crate::class::core(o)),
            found => found,
        }
    }

    /// The list that an object is.
    #[inline]
    pub fn exact(o: &Obj) -> Option<&List<Obj>> {
        // SAFETY: Kind::List values are Boxed<UnsafeCell<Vec<Obj>>>, and List is transparent over their Gc.
        unsafe { o.cast::<UnsafeCell<Vec<Obj>>>(Kind::List).map(|g| &*(g as *const Gc<_> as *const List<Obj>)) }
    }

    /// `self.extend(iterable)`: what came before an error stays.
    pub fn extend_from(&self, iterable: &Obj) -> Res<()> {
        if let Some(other) = List::exact(iterable) {
            self.extend(other);
            return Ok(());
        }
        if let Some(other) = Tuple::exact(iterable) {
            self.vec_mut().extend_from_slice(other.items());
            return Ok(());
        }
        let mut it = Iter::sized(iterable)?;
        while let Some(x) = it.next()? {
            self.append(x);
        }
        Ok(())
    }
}

fn repr(o: &Obj) -> Res<Str> {
    match ReprGuard::enter(o) {
        Some(_running) => this(o).repr(),
        None => Ok(Str::from("[...]")),
    }
}

fn compare(cmp: Cmp, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let (Some(a), Some(b)) = (List::of(a), List::of(b)) else { return Ok(None) };
    if a.len() != b.len() && matches!(cmp, Cmp::Eq | Cmp::Ne) {
        return Ok(Some(Obj::bool(cmp == Cmp::Ne)));
    }
    if let Some(i) = a.first_difference(b)? {
        if matches!(cmp, Cmp::Eq | Cmp::Ne) {
            return Ok(Some(Obj::bool(cmp == Cmp::Ne)));
        }
        if let (Some(x), Some(y)) = (a.at(i), b.at(i)) {
            return crate::ops::compare(cmp, &x, &y).map(Some);
        }
    }
    Ok(Some(Obj::bool(compare_lengths(cmp, a.len(), b.len()))))
}

/// How sequences compare when one is the beginning of the other.
pub(crate) fn compare_lengths(cmp: Cmp, a: usize, b: usize) -> bool {
    match cmp {
        Cmp::Eq => a == b,
        Cmp::Ne => a != b,
        Cmp::Lt => a < b,
        Cmp::Le => a <= b,
        Cmp::Gt => a > b,
        Cmp::Ge => a >= b,
    }
}

fn binary(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    match (op.op, List::of(a), List::of(b)) {
        (Op::Add, Some(x), Some(y)) => Ok(Some(x.add(y).into())),
        (Op::Mul, Some(x), None) => repeat(x, b),
        (Op::Mul, None, Some(y)) => repeat(y, a),
        _ => Ok(None),
    }
}

fn repeat(x: &List, n: &Obj) -> Res<Option<Obj>> {
    match slice::count(n)? {
        Some(n) => Ok(Some(x.mul(n)?.into())),
        None => Ok(None),
    }
}

fn inplace(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let x = this(a);
    match op.op {
        Op::Add => x.extend_from(b)?,
        Op::Mul => match slice::count(b)? {
            Some(n) => x.imul(n)?,
            None => return Ok(None),
        },
        _ => return Ok(None),
    }
    Ok(Some(a.clone()))
}

#[cold]
fn bad_index<T>(k: &Obj) -> Res<T> {
    Err(exc::type_error(format!("list indices must be integers or slices, not {}", k.type_name())))
}

fn get_item(o: &Obj, k: &Obj) -> Res<Obj> {
    let x = this(o);
    if let Some(i) = k.small() {
        return x.get(i);
    }
    if let Some(s) = Slice::of(k) {
        let (start, stop, step) = s.unpack()?;
        return Ok(x.slice(start, stop, step).into());
    }
    match slice::subscript(k)? {
        Some(i) => x.get(i),
        None => bad_index(k),
    }
}

fn set_item(o: &Obj, k: &Obj, v: Option<Obj>) -> Res<()> {
    let x = this(o);
    if let Some(s) = Slice::of(k) {
        let (start, stop, step) = s.unpack()?;
        return match v {
            Some(v) => set_slice(x, start, stop, step, &v),
            None => {
                x.del_slice(start, stop, step);
                Ok(())
            }
        };
    }
    match (slice::subscript(k)?, v) {
        (Some(i), Some(v)) => x.set(i, v),
        (Some(i), None) => x.del(i),
        (None, _) => bad_index(k),
    }
}

/// `x[start:stop:step] = v`
fn set_slice(x: &List, start: i64, stop: i64, step: i64, v: &Obj) -> Res<()> {
    let message = if step == 1 { "can only assign an iterable" } else { "must assign iterable to extended slice" };
    let items = iter::collect_or(v, message)?;
    let at = Indices::clamped(start, stop, step, x.len());
    if step == 1 {
        x.set_slice(at.start, at.start.max(at.stop), items);
        return Ok(());
    }
    x.set_extended(at, items)
}
