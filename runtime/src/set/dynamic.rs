//! Sets as the dynamic tier sees them: slots, and operands that are any iterable.

use std::cell::UnsafeCell;

use super::{changed_size, Set, Table};
use crate::class;
use crate::dict::Dict;
use crate::exc;
use crate::iter::Iter;
use crate::obj::{drop_boxed, Cmp, Gc, Kind, Obj, Op, TypeInfo};
use crate::ops::Operator;
use crate::raise::Res;
use crate::str::Str;
use crate::value::{ReprGuard, Value};

const ANY: TypeInfo = TypeInfo {
    repr,
    len: Some(|o| Ok(this(o).len())),
    compare: Some(compare),
    binary: Some(binary),
    iter: Some(|o| Ok(set_iterator(this(o)))),
    contains: Some(|o, k| this(o).contains_any(k)),
    ..TypeInfo::new("set", Kind::Set, drop_boxed::<UnsafeCell<Table<Obj>>>)
};

pub static SET: TypeInfo = TypeInfo { hash: None, inplace: Some(inplace), ..ANY };

pub static FROZENSET: TypeInfo =
    TypeInfo { name: "frozenset", kind: Kind::FrozenSet, hash: Some(|o| Ok(this(o).frozen_hash())), ..ANY };

/// The set in the `self` of a slot.
fn this(o: &Obj) -> &Set {
    Set::of(o).expect("a set")
}

/// `{…}`
pub fn set(items: Vec<Obj>) -> Res<Obj> {
    Ok(Set::from_items(items)?.into())
}

/// `{1, 2, 3}`, a display of three or more constants and nothing else: CPython updates an empty set by a frozenset
/// that it has made of them, and again of its items when it merges equal constants and interns strings. That
/// decides the order.
pub fn constants(made: usize, items: Vec<Obj>) -> Res<Obj> {
    let s = Set::new();
    s.merge(&merged(made, items)?)?;
    Ok(s.into())
}

/// That frozenset itself, over which `for x in {1, 2, 3}` goes.
pub fn frozen_constants(made: usize, items: Vec<Obj>) -> Res<Obj> {
    Ok(merged(made, items)?.freeze())
}

fn merged(made: usize, mut items: Vec<Obj>) -> Res<Set> {
    for _ in 1..made {
        items = Set::from_items(items)?.to_vec();
    }
    Set::from_items(items)
}

impl From<Set<Obj>> for Obj {
    #[inline]
    fn from(s: Set<Obj>) -> Obj {
        s.0.into_obj()
    }
}

impl Set<Obj> {
    /// The set or frozenset that an object is, or (in an instance of a class derived from them) has.
    #[inline]
    pub fn of(o: &Obj) -> Option<&Set> {
        match Set::exact(o) {
            None if o.is_kind(Kind::Instance) => Set::exact(class::core(o)),
            found => found,
        }
    }

    /// The set or frozenset that an object is.
    #[inline]
    pub fn exact(o: &Obj) -> Option<&Set> {
        if !o.is_kind(Kind::Set) && !o.is_kind(Kind::FrozenSet) {
            return None;
        }
        // SAFETY: both kinds are Boxed<UnsafeCell<Table<Obj>>>, and Set is transparent over their Gc.
        Some(unsafe { &*(Gc::<UnsafeCell<Table<Obj>>>::of(o) as *const Gc<_> as *const Set) })
    }

    /// Of an object that is a set, not a frozenset.
    pub fn mutable(o: &Obj) -> Option<&Set> {
        Set::of(o).filter(|_| class::core(o).is_kind(Kind::Set))
    }

    /// Of a frozenset.
    pub fn frozen(o: &Obj) -> Option<&Set> {
        Set::of(o).filter(|_| class::core(o).is_kind(Kind::FrozenSet))
    }

    /// Each item, for the collector.
    pub(crate) fn visit(&self, f: &mut dyn FnMut(&Obj)) {
        self.table().entries.iter().filter_map(|e| e.key.as_ref()).for_each(f);
    }

    /// The same items as a frozenset; the set itself becomes empty.
    pub fn freeze(self) -> Obj {
        let table = std::mem::replace(self.table_mut(), Table::new());
        Gc::tracked(&FROZENSET, UnsafeCell::new(table)).into_obj()
    }

    /// A result that is of the kind of `like`: set or frozenset.
    pub(crate) fn like(self, like: &Obj) -> Obj {
        if class::core(like).is_kind(Kind::FrozenSet) { self.freeze() } else { self.into() }
    }

    /// `set(iterable)`
    pub fn from_iterable(items: &Obj) -> Res<Set> {
        let s = Set::new();
        s.update_from(items)?;
        Ok(s)
    }

    /// `self.update(other)`
    pub fn update_from(&self, other: &Obj) -> Res<()> {
        if let Some(s) = Set::of(other) {
            return self.merge(s);
        }
        if let Some(d) = Dict::exact(other) {
            return self.update_from_dict(d);
        }
        let mut it = Iter::new(other)?;
        while let Some(x) = it.next()? {
            self.add(x)?;
        }
        Ok(())
    }

    /// The same of a dict's keys.
    pub(crate) fn update_from_dict(&self, d: &Dict) -> Res<()> {
        self.table_mut().reserve(d.len());
        let mut at = 0;
        while let Some((i, hash, k, _)) = d.entry(at) {
            self.add_hashed(k, hash)?;
            at = i + 1;
        }
        Ok(())
    }

    /// `self.intersection(other)`
    pub fn intersection(&self, other: &Obj) -> Res<Set> {
        if let Some(s) = Set::of(other) {
            return self.intersect(s);
        }
        let new = Set::new();
        let mut it = Iter::new(other)?;
        while let Some(x) = it.next()? {
            let hash = Value::hash(&x)?;
            if self.contains_hashed(&x, hash)? {
                new.add_hashed(x, hash)?;
            }
        }
        Ok(new)
    }

    /// `self.difference(other)`
    pub fn difference(&self, other: &Obj) -> Res<Set> {
        if let Some(s) = Set::of(other) {
            return self.subtract(s);
        }
        match Dict::exact(other) {
            Some(d) if self.len() >> 2 <= d.len() => {
                let new = Set::new();
                let mut at = 0;
                while let Some((i, hash, key)) = self.item(at) {
                    if !d.contains_hashed(&key, hash)? {
                        new.add_hashed(key, hash)?;
                    }
                    at = i + 1;
                }
                Ok(new)
            }
            _ => {
                let new = self.copy();
                new.difference_update(other)?;
                Ok(new)
            }
        }
    }

    /// `self.difference_update(other)`
    pub fn difference_update(&self, other: &Obj) -> Res<()> {
        if let Some(s) = Set::of(other) {
            return self.subtract_from(s);
        }
        let mut it = Iter::new(other)?;
        while let Some(x) = it.next()? {
            self.discard(&x)?;
        }
        self.sweep();
        Ok(())
    }

    /// `self.symmetric_difference_update(other)`
    pub fn symmetric_difference_update(&self, other: &Obj) -> Res<()> {
        if let Some(s) = Set::of(other) {
            return self.symmetric_subtract_from(s);
        }
        if let Some(d) = Dict::exact(other) {
            let mut at = 0;
            while let Some((i, hash, k, _)) = d.entry(at) {
                self.toggle(k, hash)?;
                at = i + 1;
            }
            return Ok(());
        }
        self.symmetric_subtract_from(&Set::from_iterable(other)?)
    }

    /// `self.isdisjoint(other)`
    pub fn isdisjoint(&self, other: &Obj) -> Res<bool> {
        if let Some(s) = Set::of(other) {
            return self.is_disjoint_from(s);
        }
        let mut it = Iter::new(other)?;
        while let Some(x) = it.next()? {
            if self.contains(&x)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// `key in self`; a set as the key means the frozenset with its items.
    pub fn contains_any(&self, key: &Obj) -> Res<bool> {
        match self.contains(key) {
            Err(raised) => self.contains(&frozen_key(key, raised)?),
            found => found,
        }
    }

    /// `self.discard(key)`, in the same way.
    pub fn discard_any(&self, key: &Obj) -> Res<bool> {
        match self.discard(key) {
            Err(raised) => self.discard(&frozen_key(key, raised)?),
            found => found,
        }
    }
}

/// A set that is unhashable, as a frozenset; or the error again.
#[cold]
fn frozen_key(key: &Obj, raised: crate::raise::Raised) -> Res<Obj> {
    match Set::mutable(key) {
        Some(s) if raised.is(&exc::classes::type_error()) => {
            drop(raised.take());
            Ok(s.copy().freeze())
        }
        _ => Err(raised),
    }
}

fn repr(o: &Obj) -> Res<Str> {
    let (s, name) = (this(o), o.ty().name);
    let Some(_running) = ReprGuard::enter(o) else { return Ok(Str::from(format!("{name}(...)"))) };
    if s.is_empty() {
        return Ok(Str::from(format!("{name}()")));
    }
    let text = s.repr()?;
    if o.is_kind(Kind::Set) {
        return Ok(text);
    }
    let mut framed = crate::str::Builder::new();
    framed.ascii(b"frozenset(");
    framed.str(&text);
    framed.ascii(b")");
    Ok(framed.done())
}

fn compare(cmp: Cmp, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let (Some(a), Some(b)) = (Set::of(a), Set::of(b)) else { return Ok(None) };
    let result = match cmp {
        Cmp::Eq => a.len() == b.len() && a.is_subset(b)?,
        Cmp::Ne => !(a.len() == b.len() && a.is_subset(b)?),
        Cmp::Lt => a.len() < b.len() && a.is_subset(b)?,
        Cmp::Le => a.is_subset(b)?,
        Cmp::Gt => a.len() > b.len() && b.is_subset(a)?,
        Cmp::Ge => b.is_subset(a)?,
    };
    Ok(Some(Obj::bool(result)))
}

fn binary(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let (Some(x), Some(y)) = (Set::of(a), Set::of(b)) else { return Ok(None) };
    match op.sets {
        Some(of_sets) => Ok(Some(of_sets(x, y)?.like(a))),
        None => Ok(None),
    }
}

fn inplace(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let (x, Some(y)) = (this(a), Set::of(b)) else { return Ok(None) };
    match op.op {
        Op::Or => x.merge(y)?,
        Op::And => {
            let both = x.intersect(y)?;
            x.swap(&both);
        }
        Op::Sub => x.subtract_from(y)?,
        Op::Xor => x.symmetric_subtract_from(y)?,
        _ => return Ok(None),
    }
    Ok(Some(a.clone()))
}

/// `iter(s)`
struct Walker {
    set: std::cell::RefCell<Option<Set>>,
    at: std::cell::Cell<usize>,
    used: std::cell::Cell<usize>,
    left: std::cell::Cell<usize>,
}

pub static SET_ITERATOR: TypeInfo = TypeInfo {
    iter: Some(|o| Ok(o.clone())),
    next: Some(next),
    left: Some(left),
    ..TypeInfo::new("set_iterator", Kind::Iterator, drop_boxed::<Walker>)
};

/// `iter(s)`
pub fn set_iterator(s: &Set) -> Obj {
    let n = std::cell::Cell::new(s.len());
    let walker = Walker { set: std::cell::RefCell::new(Some(s.clone())), at: Default::default(), used: n.clone(), left: n };
    Gc::new(&SET_ITERATOR, walker).into_obj()
}

fn left(o: &Obj) -> Res<Option<i64>> {
    // SAFETY: as for `next`.
    let w = unsafe { &**Gc::<Walker>::of(o) };
    let same = w.set.borrow().as_ref().is_some_and(|s| s.len() == w.used.get());
    Ok(Some(if same { w.left.get() as i64 } else { 0 }))
}

fn next(o: &Obj) -> Res<Option<Obj>> {
    // SAFETY: the slot of SET_ITERATOR, whose values are Boxed<Walker>.
    let w = unsafe { &**Gc::<Walker>::of(o) };
    let Some(s) = w.set.borrow().clone() else { return Ok(None) };
    if s.len() != w.used.get() {
        w.used.set(usize::MAX);
        return Err(changed_size());
    }
    match s.item(w.at.get()) {
        Some((at, _, key)) => {
            w.at.set(at + 1);
            w.left.set(w.left.get() - 1);
            Ok(Some(key))
        }
        None => {
            w.set.take();
            Ok(None)
        }
    }
}
