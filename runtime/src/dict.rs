//! `dict`: `Dict<K, V>`, a table of indices into a vector of entries in order of insertion, as CPython's.
//!
//! The sizes are CPython's too, so that what a program sees of them is the same: where keys that it compares
//! meet, and when an iteration notices that keys have changed. Comparing keys may run code of the program which
//! changes the dict; the search then begins again.

use std::any::TypeId;
use std::cell::UnsafeCell;
use std::mem;

use crate::exc;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::{Raised, Res};
use crate::str::Str;
use crate::value::{Reprs, Value};

mod dynamic;
pub mod methods;
mod update;
pub(crate) mod views;

pub use dynamic::*;
pub use methods::*;
pub use update::*;
pub use views::*;

/// A place in the index table that never held an entry.
const EMPTY: u32 = u32::MAX;
/// A place whose entry was deleted.
const DUMMY: u32 = u32::MAX - 1;
/// What `seek` gives instead of an entry.
const ABSENT: usize = usize::MAX;
const UNKNOWN: usize = usize::MAX - 1;

struct Entry<K, V> {
    hash: i64,
    /// `None`: deleted.
    pair: Option<(K, V)>,
}

pub(crate) struct Table<K, V> {
    /// A power of 2 of places, or none at first.
    indices: Vec<u32>,
    entries: Vec<Entry<K, V>>,
    /// Entries that are not deleted.
    used: usize,
    /// How many entries fit before the table is made anew.
    usable: usize,
    /// Counts how often the table was made anew.
    generation: u32,
    /// Entries before this one are deleted.
    front: usize,
}

impl<K, V> Table<K, V> {
    pub(crate) const fn new() -> Table<K, V> {
        Table { indices: Vec::new(), entries: Vec::new(), used: 0, usable: 0, generation: 0, front: 0 }
    }

    /// The places where an entry with this hash may be, in the order in which they are looked at.
    #[inline]
    fn probe(&self, hash: i64) -> Probe {
        let mask = self.indices.len().wrapping_sub(1);
        Probe { at: hash as usize & mask, mask, perturb: hash as u64 }
    }

    /// Room for entries as many as CPython gives: a table of at least `want` places, without dummies.
    fn resize(&mut self, want: usize) {
        let size = want.max(8).next_power_of_two();
        self.entries.retain(|e| e.pair.is_some());
        self.indices.clear();
        self.indices.resize(size, EMPTY);
        self.generation = self.generation.wrapping_add(1);
        self.usable = size * 2 / 3 - self.entries.len();
        self.entries.reserve_exact(self.usable);
        self.front = 0;
        self.index();
    }

    /// Enters all entries into an index table that is empty.
    fn index(&mut self) {
        for i in 0..self.entries.len() {
            if self.entries[i].pair.is_some() {
                let place = self.free_place(self.entries[i].hash);
                self.indices[place] = i as u32;
            }
        }
    }

    fn free_place(&self, hash: i64) -> usize {
        let mut probe = self.probe(hash);
        while self.indices[probe.at] < DUMMY {
            probe.step();
        }
        probe.at
    }

    /// Adds an entry whose key is not there.
    fn push(&mut self, hash: i64, key: K, value: V) {
        if self.usable == 0 {
            self.resize(if self.indices.is_empty() { 8 } else { self.used * 3 });
        }
        let mut probe = self.probe(hash);
        while self.indices[probe.at] != EMPTY {
            probe.step();
        }
        self.indices[probe.at] = self.entries.len() as u32;
        self.entries.push(Entry { hash, pair: Some((key, value)) });
        self.used += 1;
        self.usable -= 1;
    }

    /// Adds an entry whose key is not there before all others. (`OrderedDict` alone does so.)
    fn push_front(&mut self, hash: i64, key: K, value: V) {
        if self.front == 0 {
            self.resize(self.used * 3);
            let room = self.used + 8;
            let rest = mem::take(&mut self.entries);
            self.entries.resize_with(room, || Entry { hash: 0, pair: None });
            self.entries.extend(rest);
            self.front = room;
            self.indices.fill(EMPTY);
            self.index();
        }
        if self.used * 2 >= self.indices.len() {
            let size = self.indices.len() * 2;
            self.indices.clear();
            self.indices.resize(size, EMPTY);
            self.usable = (size * 2 / 3).saturating_sub(self.used);
            self.generation = self.generation.wrapping_add(1);
            self.index();
        }
        self.front -= 1;
        let mut probe = self.probe(hash);
        while self.indices[probe.at] != EMPTY {
            probe.step();
        }
        self.indices[probe.at] = self.front as u32;
        self.entries[self.front] = Entry { hash, pair: Some((key, value)) };
        self.used += 1;
        self.usable = self.usable.saturating_sub(1);
    }

    /// Takes an entry out.
    fn take(&mut self, found: Found) -> Option<(K, V)> {
        self.indices[found.place] = DUMMY;
        self.used -= 1;
        let pair = self.entries[found.entry].pair.take();
        while self.entries.get(self.front).is_some_and(|e| e.pair.is_none()) {
            self.front += 1;
        }
        pair
    }

    /// Takes out the last entry.
    fn pop(&mut self) -> Option<(K, V)> {
        while self.entries.last().is_some_and(|e| e.pair.is_none()) {
            self.entries.pop();
        }
        let Entry { hash, pair } = self.entries.pop()?;
        let entry = self.entries.len() as u32;
        self.front = self.front.min(self.entries.len());
        let mut probe = self.probe(hash);
        while self.indices[probe.at] != entry {
            probe.step();
        }
        self.indices[probe.at] = DUMMY;
        self.used -= 1;
        pair
    }

    /// The first entry from `at` on.
    #[inline]
    fn next(&self, at: usize) -> Option<(usize, &K, &V)> {
        let mut at = at.max(self.front);
        loop {
            match self.entries.get(at) {
                Some(Entry { pair: Some((k, v)), .. }) => return Some((at, k, v)),
                Some(_) => at += 1,
                None => return None,
            }
        }
    }
}

struct Probe {
    at: usize,
    mask: usize,
    perturb: u64,
}

impl Probe {
    #[inline]
    fn step(&mut self) {
        self.perturb >>= 5;
        self.at = self.at.wrapping_mul(5).wrapping_add(self.perturb as usize).wrapping_add(1) & self.mask;
    }
}

/// Where an entry is.
#[derive(Clone, Copy)]
struct Found {
    place: usize,
    entry: usize,
}

#[repr(transparent)]
pub struct Dict<K: Value = Obj, V: Value = Obj>(Gc<UnsafeCell<Table<K, V>>>);

/// The TypeInfo of a typed dict, which is never inside an `Obj`: it only drops.
struct Typed<K, V>(std::marker::PhantomData<(K, V)>);
impl<K: Value, V: Value> Typed<K, V> {
    const INFO: &'static TypeInfo = &TypeInfo::head("dict", Kind::Other, drop_boxed::<UnsafeCell<Table<K, V>>>);
}

impl<K: Value, V: Value> Clone for Dict<K, V> {
    #[inline]
    fn clone(&self) -> Self {
        Dict(self.0.clone())
    }
}

impl<K: Value, V: Value> Default for Dict<K, V> {
    fn default() -> Self {
        Dict::new()
    }
}

#[cold]
#[inline(never)]
fn changed_size() -> Raised {
    exc::runtime_error("dictionary changed size during iteration")
}

#[cold]
#[inline(never)]
fn changed_keys() -> Raised {
    exc::runtime_error("dictionary keys changed during iteration")
}

impl<K: Value, V: Value> Dict<K, V> {
    /// `{}`
    pub fn new() -> Dict<K, V> {
        let dynamic = TypeId::of::<(K, V)>() == TypeId::of::<(Obj, Obj)>();
        Dict(match dynamic {
            true => Gc::tracked(&DICT, UnsafeCell::new(Table::new())),
            false => Gc::new(Typed::<K, V>::INFO, UnsafeCell::new(Table::new())),
        })
    }

    /// `{k: v, …}`
    pub fn from_pairs(pairs: impl IntoIterator<Item = (K, V)>) -> Res<Dict<K, V>> {
        let d = Dict::new();
        for (k, v) in pairs {
            d.set(k, v)?;
        }
        Ok(d)
    }

    #[inline(always)]
    fn table(&self) -> &Table<K, V> {
        // SAFETY: the functions of this module let the reference go before any code of the program runs,
        // and before they change the table.
        unsafe { &*self.0.get() }
    }

    #[inline(always)]
    #[allow(clippy::mut_from_ref)]
    fn table_mut(&self) -> &mut Table<K, V> {
        // SAFETY: as of `table`; no other reference lives meanwhile.
        unsafe { &mut *self.0.get() }
    }

    /// `self is other`
    #[inline]
    pub fn is(&self, other: &Dict<K, V>) -> bool {
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

    /// The entry of `key`.
    fn find(&self, key: &K, hash: i64) -> Res<Option<Found>> {
        match self.seek(key, hash) {
            ABSENT => Ok(None),
            UNKNOWN => self.find_slowly(key, hash),
            i => {
                let entry = i as u32;
                let mut probe = self.table().probe(hash);
                while self.table().indices[probe.at] != entry {
                    probe.step();
                }
                Ok(Some(Found { place: probe.at, entry: i }))
            }
        }
    }

    /// The same where the place in the index does not matter.
    #[inline]
    fn entry_of(&self, key: &K, hash: i64) -> Res<Option<usize>> {
        match self.seek(key, hash) {
            ABSENT => Ok(None),
            UNKNOWN => Ok(self.find_slowly(key, hash)?.map(|f| f.entry)),
            i => Ok(Some(i)),
        }
    }

    /// The entry of `key`, `ABSENT`, or `UNKNOWN` where code of the program must be asked.
    fn seek(&self, key: &K, hash: i64) -> usize {
        let table = self.table();
        if table.used == 0 {
            return ABSENT;
        }
        let mut probe = table.probe(hash);
        loop {
            // SAFETY: a place is below the size of the index, by the mask; what stands in it is an entry.
            let i = unsafe { *table.indices.get_unchecked(probe.at) };
            if i < DUMMY {
                let entry = unsafe { table.entries.get_unchecked(i as usize) };
                if entry.hash == hash {
                    let Some((k, _)) = &entry.pair else { unreachable!("an index of a deleted entry") };
                    match k.quick_eq(key) {
                        Some(true) => return i as usize,
                        Some(false) => {}
                        None => return UNKNOWN,
                    }
                }
            } else if i == EMPTY {
                return ABSENT;
            }
            probe.step();
        }
    }

    /// The same where comparing runs code of the program.
    #[inline(never)]
    fn find_slowly(&self, key: &K, hash: i64) -> Res<Option<Found>> {
        'again: loop {
            let generation = self.table().generation;
            if self.table().indices.is_empty() {
                return Ok(None);
            }
            let mut probe = self.table().probe(hash);
            loop {
                let i = self.table().indices[probe.at];
                if i == EMPTY {
                    return Ok(None);
                }
                if i < DUMMY {
                    let entry = &self.table().entries[i as usize];
                    if entry.hash == hash {
                        let Some((k, _)) = &entry.pair else { unreachable!("an index of a deleted entry") };
                        let k = k.clone();
                        let same = k.eq(key)?;
                        if self.table().generation != generation || !self.holds(i as usize, &k) {
                            continue 'again;
                        }
                        if same {
                            return Ok(Some(Found { place: probe.at, entry: i as usize }));
                        }
                    }
                }
                probe.step();
            }
        }
    }

    /// Is `key` itself still the key of an entry?
    fn holds(&self, entry: usize, key: &K) -> bool {
        match self.table().entries.get(entry) {
            Some(Entry { pair: Some((k, _)), .. }) => k.is(key),
            _ => false,
        }
    }

    #[inline]
    fn value_of(&self, found: Option<usize>) -> Option<V> {
        let entry = &self.table().entries[found?];
        entry.pair.as_ref().map(|(_, v)| v.clone())
    }

    /// `self.get(key)`
    ///
    /// ```
    /// # use portalis_rt::dict::Dict;
    /// let d = Dict::from_pairs([(1, 2.5), (3, 4.5)]).unwrap();
    /// assert_eq!(d.get(&3).unwrap(), Some(4.5));
    /// assert_eq!(d.get(&2).unwrap(), None);
    /// ```
    #[inline]
    pub fn get(&self, key: &K) -> Res<Option<V>> {
        self.get_hashed(key, key.hash()?)
    }

    #[inline]
    pub(crate) fn get_hashed(&self, key: &K, hash: i64) -> Res<Option<V>> {
        Ok(self.value_of(self.entry_of(key, hash)?))
    }

    /// `self[key]`
    ///
    /// # Errors
    /// `KeyError`
    #[inline]
    pub fn at(&self, key: &K) -> Res<V> {
        match self.get(key)? {
            Some(v) => Ok(v),
            None => Err(exc::missing(key)),
        }
    }

    /// `key in self`
    #[inline]
    pub fn contains(&self, key: &K) -> Res<bool> {
        self.contains_hashed(key, key.hash()?)
    }

    #[inline]
    pub(crate) fn contains_hashed(&self, key: &K, hash: i64) -> Res<bool> {
        Ok(self.entry_of(key, hash)?.is_some())
    }

    /// `self[key] = value`
    #[inline]
    pub fn set(&self, key: K, value: V) -> Res<()> {
        let hash = key.hash()?;
        self.set_hashed(key, hash, value)
    }

    #[inline]
    pub(crate) fn set_hashed(&self, key: K, hash: i64, value: V) -> Res<()> {
        match self.entry_of(&key, hash)? {
            Some(entry) => {
                let old = self.table_mut().entries[entry].pair.as_mut().map(|(_, v)| mem::replace(v, value));
                drop(old);
            }
            None => self.table_mut().push(hash, key, value),
        }
        Ok(())
    }

    /// `self.setdefault(key, value)`
    pub fn setdefault(&self, key: K, value: V) -> Res<V> {
        let hash = key.hash()?;
        if let Some(v) = self.get_hashed(&key, hash)? {
            return Ok(v);
        }
        self.table_mut().push(hash, key, value.clone());
        Ok(value)
    }

    /// `self[key] = change(self[key])`, or `first` when there is none: one search.
    #[inline]
    pub fn change(&self, key: K, first: V, change: impl FnOnce(&V) -> Res<V>) -> Res<()> {
        let hash = key.hash()?;
        let found = self.entry_of(&key, hash)?;
        match self.value_of(found) {
            Some(v) => {
                let v = change(&v)?;
                self.set_hashed(key, hash, v)
            }
            None => {
                self.table_mut().push(hash, key, first);
                Ok(())
            }
        }
    }

    /// `self[key] = change(self[key])`: one search.
    ///
    /// # Errors
    /// `KeyError`
    #[inline]
    pub fn change_at(&self, key: &K, change: impl FnOnce(&V) -> V) -> Res<()> {
        match self.entry_of(key, key.hash()?)? {
            Some(entry) => {
                self.replace(entry, change);
                Ok(())
            }
            None => Err(exc::key_error(key.to_obj())),
        }
    }

    /// `self[key] = change(self.get(key, first))`: one search.
    #[inline]
    pub fn change_or(&self, key: &K, first: V, change: impl FnOnce(&V) -> V) -> Res<()> {
        let hash = key.hash()?;
        match self.entry_of(key, hash)? {
            Some(entry) => self.replace(entry, change),
            None => self.table_mut().push(hash, key.clone(), change(&first)),
        }
        Ok(())
    }

    #[inline]
    fn replace(&self, entry: usize, change: impl FnOnce(&V) -> V) {
        let old = self.table_mut().entries[entry].pair.as_mut().map(|(_, v)| {
            let new = change(v);
            mem::replace(v, new)
        });
        drop(old);
    }

    /// Takes out the entry of `key`: `self.pop(key, None)`.
    pub fn remove(&self, key: &K) -> Res<Option<V>> {
        self.remove_hashed(key, key.hash()?)
    }

    pub(crate) fn remove_hashed(&self, key: &K, hash: i64) -> Res<Option<V>> {
        match self.find(key, hash)? {
            Some(found) => {
                let old = self.table_mut().take(found);
                Ok(old.map(|(_, v)| v))
            }
            None => Ok(None),
        }
    }

    /// `self.pop(key)`
    pub fn pop(&self, key: &K) -> Res<V> {
        match self.remove(key)? {
            Some(v) => Ok(v),
            None => Err(exc::missing(key)),
        }
    }

    /// `del self[key]`
    pub fn del(&self, key: &K) -> Res<()> {
        self.pop(key).map(drop)
    }

    /// `self.popitem()`
    pub fn popitem(&self) -> Res<(K, V)> {
        match self.table_mut().pop() {
            Some(pair) => Ok(pair),
            None => Err(exc::missing(&Str::lit("popitem(): dictionary is empty"))),
        }
    }

    /// `self.clear()`
    pub fn clear(&self) {
        let generation = self.table().generation.wrapping_add(1);
        let old = mem::replace(self.table_mut(), Table { generation, ..Table::new() });
        drop(old);
    }

    /// `self.copy()`
    pub fn copy(&self) -> Dict<K, V> {
        let new = Dict::new();
        self.fill(&new);
        new
    }

    /// Adds the entries of this dict to one that is empty.
    pub(crate) fn fill(&self, new: &Dict<K, V>) {
        let (from, to) = (self.table(), new.table_mut());
        if from.used == 0 {
            return;
        }
        if from.used >= from.entries.len() * 2 / 3 {
            to.indices = from.indices.clone();
            to.entries = from.entries.iter().map(|e| Entry { hash: e.hash, pair: e.pair.clone() }).collect();
            (to.used, to.usable, to.front) = (from.used, from.usable, from.front);
            return;
        }
        // Many holes: into a table of the right size instead.
        to.resize((from.used * 3).div_ceil(2));
        for e in &from.entries {
            if let Some((k, v)) = &e.pair {
                to.push(e.hash, k.clone(), v.clone());
            }
        }
    }

    /// `self.update(other)`
    pub fn update(&self, other: &Dict<K, V>) -> Res<()> {
        if self.is(other) || other.is_empty() {
            return Ok(());
        }
        let (mine, theirs) = (self.table(), other.table());
        let size = theirs.indices.len();
        if mine.used == 0 && theirs.used == theirs.entries.len() && (size == 8 || size / 2 * 2 / 3 < theirs.used) {
            // Into an empty dict goes the other's table as it is.
            self.clear();
            other.fill(self);
            return Ok(());
        }
        if mine.indices.len() * 2 / 3 < theirs.used {
            let want = (mine.used + theirs.used) * 3;
            self.table_mut().resize(want.div_ceil(2));
        }
        let (mut at, used) = (0, other.len());
        while let Some((i, hash, k, v)) = other.entry(at) {
            self.set_hashed(k, hash, v)?;
            if other.len() != used {
                return Err(exc::runtime_error("dict mutated during update"));
            }
            at = i + 1;
        }
        Ok(())
    }

    /// The first entry from position `at` on, with its position and hash.
    #[inline]
    pub(crate) fn entry(&self, at: usize) -> Option<(usize, i64, K, V)> {
        let table = self.table();
        let (i, k, v) = table.next(at)?;
        Some((i, table.entries[i].hash, k.clone(), v.clone()))
    }

    /// The entries, copied out in order.
    pub fn to_vec(&self) -> Vec<(K, V)> {
        self.table().entries.iter().filter_map(|e| e.pair.clone()).collect()
    }

    /// Python's `self == other`.
    pub fn eq(&self, other: &Dict<K, V>) -> Res<bool> {
        if self.len() != other.len() {
            return Ok(false);
        }
        let mut at = 0;
        while let Some((i, hash, k, v)) = self.entry(at) {
            match other.get_hashed(&k, hash)? {
                Some(w) if w.eq(&v)? => {}
                _ => return Ok(false),
            }
            at = i + 1;
        }
        Ok(true)
    }

    /// `repr(self)`
    pub fn repr(&self) -> Res<Str> {
        let mut text = Reprs::new("{");
        let mut at = 0;
        while let Some((i, _, k, v)) = self.entry(at) {
            text.pair(&k, &v)?;
            at = i + 1;
        }
        Ok(text.done("}"))
    }

    fn walk<T>(&self, pick: fn(&K, &V) -> T) -> Walk<K, V, T> {
        Walk { dict: self.clone(), at: 0, used: self.len(), left: self.len(), pick }
    }

    /// `for k in self`: `for k in d.keys() { let k = k?; … }`
    ///
    /// # Errors
    /// `RuntimeError` when the dict changes meanwhile.
    #[inline]
    pub fn keys(&self) -> Walk<K, V, K> {
        self.walk(|k, _| k.clone())
    }
    /// `for v in self.values()`
    #[inline]
    pub fn values(&self) -> Walk<K, V, V> {
        self.walk(|_, v| v.clone())
    }
    /// `for k, v in self.items()`
    #[inline]
    pub fn items(&self) -> Walk<K, V, (K, V)> {
        self.walk(|k, v| (k.clone(), v.clone()))
    }
}

/// What walks over a dict.
pub struct Walk<K: Value, V: Value, T> {
    dict: Dict<K, V>,
    at: usize,
    /// How long the dict was; `usize::MAX` once it was found changed.
    used: usize,
    left: usize,
    pick: fn(&K, &V) -> T,
}

impl<K: Value, V: Value, T> Walk<K, V, T> {
    /// How many are left.
    pub fn left(&self) -> usize {
        if self.dict.len() == self.used { self.left } else { 0 }
    }
}

impl<K: Value, V: Value, T> Iterator for Walk<K, V, T> {
    type Item = Res<T>;
    #[inline]
    fn next(&mut self) -> Option<Res<T>> {
        if self.dict.len() != self.used {
            self.used = usize::MAX;
            return Some(Err(changed_size()));
        }
        let (i, k, v) = self.dict.table().next(self.at)?;
        if self.left == 0 {
            return Some(Err(changed_keys()));
        }
        self.at = i + 1;
        self.left -= 1;
        Some(Ok((self.pick)(k, v)))
    }
}

impl<K: Value, V: Value> Value for Dict<K, V> {
    /// Of a typed dict: a new dict of objects.
    fn to_obj(&self) -> Obj {
        let any: &dyn std::any::Any = self;
        if let Some(d) = any.downcast_ref::<Dict<Obj, Obj>>() {
            return d.clone().into();
        }
        let new = Dict::<Obj, Obj>::new();
        for e in &self.table().entries {
            if let Some((k, v)) = &e.pair {
                new.table_mut().push(e.hash, k.to_obj(), v.to_obj());
            }
        }
        new.into()
    }
    fn from_obj(o: &Obj) -> Option<Dict<K, V>> {
        let d = Dict::exact(o)?;
        let any: &dyn std::any::Any = d;
        if let Some(d) = any.downcast_ref::<Dict<K, V>>() {
            return Some(d.clone());
        }
        let new = Dict::new();
        for e in &d.table().entries {
            if let Some((k, v)) = &e.pair {
                new.table_mut().push(e.hash, K::from_obj(k)?, V::from_obj(v)?);
            }
        }
        Some(new)
    }
    fn repr(&self) -> Res<Str> {
        let dynamic = TypeId::of::<(K, V)>() == TypeId::of::<(Obj, Obj)>();
        if dynamic { self.to_obj().repr() } else { Dict::repr(self) }
    }
    fn str(&self) -> Res<Str> {
        Value::repr(self)
    }
    fn hash(&self) -> Res<i64> {
        Err(exc::type_error("unhashable type: 'dict'"))
    }
    fn truth(&self) -> Res<bool> {
        Ok(!self.is_empty())
    }
    fn eq(&self, other: &Dict<K, V>) -> Res<bool> {
        if self.is(other) { Ok(true) } else { Dict::eq(self, other) }
    }
    fn is(&self, other: &Dict<K, V>) -> bool {
        Dict::is(self, other)
    }
}

#[cfg(test)]
mod tests;
