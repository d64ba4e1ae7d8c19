//! `set` and `frozenset`: CPython's own hash table, step by step, because the order in which a set is
//! iterated over is the order of its table.
//!
//! An entry is sought at `hash & mask` and the `LINEAR_PROBES` places after it, then further away, with the
//! upper bits of the hash mixed in. The table grows when 3/5 of it is filled. Deleted entries stay as dummies
//! until then.

use std::any::TypeId;
use std::cell::UnsafeCell;
use std::mem;

use crate::exc;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::{Raised, Res};
use crate::str::Str;
use crate::value::{Reprs, Value};

mod algebra;
mod dynamic;
pub mod methods;

pub use dynamic::*;
pub use methods::*;

const LINEAR_PROBES: usize = 9;
const MIN_SIZE: usize = 8;
/// The hash of a deleted entry; no key has it.
const DUMMY: i64 = -1;

#[derive(Clone)]
struct Entry<K> {
    hash: i64,
    key: Option<K>,
}

impl<K> Entry<K> {
    const UNUSED: Entry<K> = Entry { hash: 0, key: None };

    #[inline]
    fn is_unused(&self) -> bool {
        self.hash == 0 && self.key.is_none()
    }
}

#[derive(Clone)]
pub(crate) struct Table<K> {
    /// A power of 2 of entries, at least 8; none as long as nothing was added.
    entries: Vec<Entry<K>>,
    /// The number of places; the entries may not be there yet.
    mask: usize,
    /// Entries with keys and dummies.
    fill: usize,
    used: usize,
    /// Where `pop` goes on.
    finger: usize,
    /// Counts how often the table was made anew.
    generation: u32,
}

impl<K> Table<K> {
    pub(crate) const fn new() -> Table<K> {
        Table { entries: Vec::new(), mask: MIN_SIZE - 1, fill: 0, used: 0, finger: 0, generation: 0 }
    }

    fn unused(size: usize) -> Vec<Entry<K>> {
        let mut entries = Vec::with_capacity(size);
        entries.resize_with(size, || Entry::UNUSED);
        entries
    }

    /// The entries are there to be written to.
    #[inline]
    fn open(&mut self) {
        if self.entries.is_empty() {
            self.entries = Table::unused(self.mask + 1);
        }
    }

    /// Makes a table of more than `least` places, without dummies.
    fn resize(&mut self, least: usize) {
        let mut size = MIN_SIZE;
        while size <= least {
            size <<= 1;
        }
        if size == MIN_SIZE && self.mask == MIN_SIZE - 1 && self.fill == self.used {
            return;
        }
        let old = mem::replace(&mut self.entries, Table::unused(size));
        self.mask = size - 1;
        self.fill = self.used;
        self.generation = self.generation.wrapping_add(1);
        for e in old {
            if let Some(key) = e.key {
                self.insert_clean(e.hash, key);
            }
        }
    }

    /// Puts a key that is not there into a table without dummies.
    fn insert_clean(&mut self, hash: i64, key: K) {
        let mut probe = Probe::new(hash, self.mask);
        while self.entries[probe.at].key.is_some() {
            probe.step();
        }
        self.entries[probe.at] = Entry { hash, key: Some(key) };
    }

    /// Puts a key at an unused place, or over a dummy.
    fn put(&mut self, at: usize, hash: i64, key: K) {
        let over_dummy = self.entries[at].hash == DUMMY;
        self.entries[at] = Entry { hash, key: Some(key) };
        self.used += 1;
        if over_dummy {
            return;
        }
        self.fill += 1;
        if self.fill * 5 >= self.mask * 3 {
            self.grow();
        }
    }

    fn grow(&mut self) {
        self.resize(if self.used > 50000 { self.used * 2 } else { self.used * 4 });
    }

    /// Room for `more` keys, as when another set or dict is added.
    fn reserve(&mut self, more: usize) {
        if (self.fill + more) * 5 >= self.mask * 3 {
            self.resize((self.used + more) * 2);
        }
    }

    fn take(&mut self, at: usize) -> Option<K> {
        self.used -= 1;
        mem::replace(&mut self.entries[at], Entry { hash: DUMMY, key: None }).key
    }

    /// The first key from place `at` on.
    #[inline]
    fn next(&self, mut at: usize) -> Option<(usize, i64, &K)> {
        loop {
            let e = self.entries.get(at)?;
            if let Some(key) = &e.key {
                return Some((at, e.hash, key));
            }
            at += 1;
        }
    }
}

/// The places where a key may be, in order.
struct Probe {
    at: usize,
    /// Places still to be looked at one after the other.
    near: usize,
    base: usize,
    mask: usize,
    perturb: u64,
}

impl Probe {
    #[inline]
    fn new(hash: i64, mask: usize) -> Probe {
        let mut p = Probe { at: 0, near: 0, base: hash as usize & mask, mask, perturb: hash as u64 };
        p.begin();
        p
    }
    #[inline]
    fn begin(&mut self) {
        self.at = self.base;
        self.near = if self.base + LINEAR_PROBES <= self.mask { LINEAR_PROBES } else { 0 };
    }
    #[inline]
    fn step(&mut self) {
        if self.near > 0 {
            self.near -= 1;
            self.at += 1;
            return;
        }
        self.perturb >>= 5;
        self.base = self.base.wrapping_mul(5).wrapping_add(1).wrapping_add(self.perturb as usize) & self.mask;
        self.begin();
    }
}

/// What a search ends at.
enum Found {
    Key(usize),
    /// A new key goes here: over the last dummy on the way, or at the unused place that ended it.
    Free(usize),
}

/// A set; `Set<Obj>` may also be a frozenset, by its TypeInfo.
#[repr(transparent)]
pub struct Set<K: Value = Obj>(Gc<UnsafeCell<Table<K>>>);

/// The TypeInfo of a typed set, which is never inside an `Obj`: it only drops.
struct Typed<K>(std::marker::PhantomData<K>);
impl<K: Value> Typed<K> {
    const INFO: &'static TypeInfo = &TypeInfo::head("set", Kind::Other, drop_boxed::<UnsafeCell<Table<K>>>);
}

impl<K: Value> Clone for Set<K> {
    #[inline]
    fn clone(&self) -> Self {
        Set(self.0.clone())
    }
}

impl<K: Value> Default for Set<K> {
    fn default() -> Self {
        Set::new()
    }
}

#[cold]
#[inline(never)]
fn changed_size() -> Raised {
    exc::runtime_error("Set changed size during iteration")
}

impl<K: Value> Set<K> {
    /// `set()`
    pub fn new() -> Set<K> {
        Set(match TypeId::of::<K>() == TypeId::of::<Obj>() {
            true => Gc::tracked(&SET, UnsafeCell::new(Table::new())),
            false => Gc::new(Typed::<K>::INFO, UnsafeCell::new(Table::new())),
        })
    }

    /// `{k, …}`
    pub fn from_items(items: impl IntoIterator<Item = K>) -> Res<Set<K>> {
        let s = Set::new();
        for k in items {
            s.add(k)?;
        }
        Ok(s)
    }

    #[inline(always)]
    fn table(&self) -> &Table<K> {
        // SAFETY: the functions of this module let the reference go before any code of the program runs,
        // and before they change the table.
        unsafe { &*self.0.get() }
    }

    #[inline(always)]
    #[allow(clippy::mut_from_ref)]
    fn table_mut(&self) -> &mut Table<K> {
        // SAFETY: as of `table`; no other reference lives meanwhile.
        unsafe { &mut *self.0.get() }
    }

    /// `self is other`
    #[inline]
    pub fn is(&self, other: &Set<K>) -> bool {
        self.0.is(&other.0)
    }

    /// `len(self)`
    #[inline]
    pub fn len(&self) -> usize {
        self.table().used
    }

    #[inline]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Where `key` is, or where it would be put.
    #[inline]
    fn find(&self, key: &K, hash: i64) -> Res<Found> {
        'again: loop {
            let generation = self.table().generation;
            let mut probe = Probe::new(hash, self.table().mask);
            let mut dummy = None;
            loop {
                let Some(e) = self.table().entries.get(probe.at) else { return Ok(Found::Free(probe.at)) };
                if e.is_unused() {
                    return Ok(Found::Free(dummy.unwrap_or(probe.at)));
                }
                if e.hash == hash {
                    if let Some(k) = &e.key {
                        match k.quick_eq(key) {
                            Some(true) => return Ok(Found::Key(probe.at)),
                            Some(false) => {}
                            None => {
                                let k = k.clone();
                                let same = k.eq(key)?;
                                if self.table().generation != generation || !self.holds(probe.at, &k) {
                                    continue 'again;
                                }
                                if same {
                                    return Ok(Found::Key(probe.at));
                                }
                            }
                        }
                    }
                } else if e.hash == DUMMY {
                    dummy = Some(probe.at);
                }
                probe.step();
            }
        }
    }

    /// Is `key` itself still at that place?
    fn holds(&self, at: usize, key: &K) -> bool {
        matches!(self.table().entries.get(at), Some(Entry { key: Some(k), .. }) if k.is(key))
    }

    /// `self.add(key)`; whether it is new.
    ///
    /// ```
    /// # use portalis_rt::set::Set;
    /// let s = Set::from_items([3, 1, 3]).unwrap();
    /// assert_eq!(s.len(), 2);
    /// assert!(s.contains(&1).unwrap());
    /// ```
    #[inline]
    pub fn add(&self, key: K) -> Res<bool> {
        let hash = key.hash()?;
        self.add_hashed(key, hash)
    }

    #[inline]
    pub(crate) fn add_hashed(&self, key: K, hash: i64) -> Res<bool> {
        self.table_mut().open();
        match self.find(&key, hash)? {
            Found::Key(_) => Ok(false),
            Found::Free(at) => {
                // A comparison may have emptied the set.
                self.table_mut().open();
                self.table_mut().put(at, hash, key);
                Ok(true)
            }
        }
    }

    /// `key in self`
    #[inline]
    pub fn contains(&self, key: &K) -> Res<bool> {
        self.contains_hashed(key, key.hash()?)
    }

    #[inline]
    pub(crate) fn contains_hashed(&self, key: &K, hash: i64) -> Res<bool> {
        Ok(matches!(self.find(key, hash)?, Found::Key(_)))
    }

    /// `self.discard(key)`; whether it was there.
    pub fn discard(&self, key: &K) -> Res<bool> {
        self.discard_hashed(key, key.hash()?)
    }

    pub(crate) fn discard_hashed(&self, key: &K, hash: i64) -> Res<bool> {
        match self.find(key, hash)? {
            Found::Key(at) => {
                let old = self.table_mut().take(at);
                drop(old);
                Ok(true)
            }
            Found::Free(_) => Ok(false),
        }
    }

    /// `self.remove(key)`
    pub fn remove(&self, key: &K) -> Res<()> {
        if self.discard(key)? { Ok(()) } else { Err(exc::missing(key)) }
    }

    /// `self.pop()`
    pub fn pop(&self) -> Res<K> {
        let table = self.table_mut();
        if table.used == 0 {
            return Err(exc::missing(&Str::lit("pop from an empty set")));
        }
        let mut at = table.finger & table.mask;
        while table.entries[at].key.is_none() {
            at = (at + 1) & table.mask;
        }
        table.finger = at + 1;
        Ok(table.take(at).expect("a key"))
    }

    /// `self.clear()`
    pub fn clear(&self) {
        let generation = self.table().generation.wrapping_add(1);
        let old = mem::replace(self.table_mut(), Table { generation, ..Table::new() });
        drop(old);
    }

    /// `self.copy()`
    pub fn copy(&self) -> Set<K> {
        let new = Set::new();
        // Nothing is compared while the new set is empty.
        let _ = new.merge(self);
        new
    }

    /// The items, copied out in order.
    pub fn to_vec(&self) -> Vec<K> {
        self.table().entries.iter().filter_map(|e| e.key.clone()).collect()
    }

    /// The first item from place `at` on, with its place and hash.
    #[inline]
    pub(crate) fn item(&self, at: usize) -> Option<(usize, i64, K)> {
        self.table().next(at).map(|(at, hash, key)| (at, hash, key.clone()))
    }

    /// `for k in self`: `for k in s.iter() { let k = k?; … }`
    ///
    /// # Errors
    /// `RuntimeError` when the set changes meanwhile.
    #[inline]
    pub fn iter(&self) -> SetIter<K> {
        SetIter { set: self.clone(), at: 0, used: self.len() }
    }

    /// CPython's hash of a frozenset of these items.
    pub fn frozen_hash(&self) -> i64 {
        fn shuffle(h: u64) -> u64 {
            ((h ^ 89869747) ^ (h << 16)).wrapping_mul(3644798167)
        }
        let table = self.table();
        let mut hash = table.entries.iter().filter(|e| e.key.is_some()).fold(0, |h, e| h ^ shuffle(e.hash as u64));
        hash ^= (table.used as u64 + 1).wrapping_mul(1927868237);
        hash ^= (hash >> 11) ^ (hash >> 25);
        hash = hash.wrapping_mul(69069).wrapping_add(907133923);
        if hash == u64::MAX { 590923713 } else { hash as i64 }
    }

    /// `repr(self)`
    pub fn repr(&self) -> Res<Str> {
        if self.is_empty() {
            return Ok(Str::lit("set()"));
        }
        let mut text = Reprs::new("{");
        for k in self.to_vec() {
            text.item(&k)?;
        }
        Ok(text.done("}"))
    }
}

/// What walks over a set.
pub struct SetIter<K: Value> {
    set: Set<K>,
    at: usize,
    /// How long the set was; `usize::MAX` once it was found changed.
    used: usize,
}

impl<K: Value> Iterator for SetIter<K> {
    type Item = Res<K>;
    #[inline]
    fn next(&mut self) -> Option<Res<K>> {
        if self.set.len() != self.used {
            self.used = usize::MAX;
            return Some(Err(changed_size()));
        }
        let (at, _, key) = self.set.table().next(self.at)?;
        self.at = at + 1;
        Some(Ok(key.clone()))
    }
}

impl<K: Value> Value for Set<K> {
    /// Of a typed set: a new set of objects, in the same order.
    fn to_obj(&self) -> Obj {
        let any: &dyn std::any::Any = self;
        if let Some(s) = any.downcast_ref::<Set<Obj>>() {
            return s.clone().into();
        }
        let t = self.table();
        let entries = t.entries.iter().map(|e| Entry { hash: e.hash, key: e.key.as_ref().map(K::to_obj) }).collect();
        let table = Table { entries, mask: t.mask, fill: t.fill, used: t.used, finger: t.finger, generation: 0 };
        Set::<Obj>(Gc::tracked(&SET, UnsafeCell::new(table))).into()
    }
    fn from_obj(o: &Obj) -> Option<Set<K>> {
        if !o.is_kind(Kind::Set) {
            return None;
        }
        let s = Set::<Obj>::of(o)?;
        let any: &dyn std::any::Any = s;
        if let Some(s) = any.downcast_ref::<Set<K>>() {
            return Some(s.clone());
        }
        let t = s.table();
        let typed = |k: &Option<Obj>| match k {
            Some(k) => K::from_obj(k).map(Some),
            None => Some(None),
        };
        let entries = t.entries.iter().map(|e| Some(Entry { hash: e.hash, key: typed(&e.key)? })).collect::<Option<_>>()?;
        let table = Table { entries, mask: t.mask, fill: t.fill, used: t.used, finger: t.finger, generation: 0 };
        Some(Set(Gc::new(Typed::<K>::INFO, UnsafeCell::new(table))))
    }
    fn repr(&self) -> Res<Str> {
        if TypeId::of::<K>() == TypeId::of::<Obj>() { self.to_obj().repr() } else { Set::repr(self) }
    }
    fn str(&self) -> Res<Str> {
        Value::repr(self)
    }
    fn hash(&self) -> Res<i64> {
        Err(exc::type_error("unhashable type: 'set'"))
    }
    fn truth(&self) -> Res<bool> {
        Ok(!self.is_empty())
    }
    fn eq(&self, other: &Set<K>) -> Res<bool> {
        Ok(self.is(other) || (self.len() == other.len() && self.is_subset(other)?))
    }
    fn lt(&self, other: &Set<K>) -> Res<bool> {
        Ok(self.len() < other.len() && self.is_subset(other)?)
    }
    fn is(&self, other: &Set<K>) -> bool {
        Set::is(self, other)
    }
}

#[cfg(test)]
mod tests;
