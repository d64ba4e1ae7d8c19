//! `list`: `List<T>`, a counted pointer to a `Vec<T>`; `List<Obj>` is the one that an `Obj` can hold.
//!
//! A reference into the vector never lives while code of the program may run: items are cloned out,
//! and what an operation removes is dropped when the vector is consistent again.

use std::any::TypeId;
use std::cell::UnsafeCell;
use std::mem;
use std::ptr::NonNull;

use crate::exc;
use crate::obj::{drop_boxed, value_at, Gc, Header, Kind, Obj, TypeInfo};
use crate::raise::{Raised, Res};
use crate::slice::{self, Indices};
use crate::str::Str;
use crate::value::{Reprs, Value};

mod dynamic;
pub mod methods;

pub use dynamic::*;
pub use methods::*;

#[repr(transparent)]
pub struct List<T: Value = Obj>(Gc<UnsafeCell<Vec<T>>>);

/// The TypeInfo of a typed list, which is never inside an `Obj`: it only drops.
struct Typed<T>(std::marker::PhantomData<T>);
impl<T: Value> Typed<T> {
    const INFO: &'static TypeInfo = &TypeInfo::head("list", Kind::Other, drop_list::<T>);
}

/// # Safety
/// The value is a list of such items, and this its end.
unsafe fn drop_list<T>(at: NonNull<Header>) {
    if mem::needs_drop::<T>() {
        // SAFETY: as the caller says.
        let items = unsafe { &mut *value_at::<UnsafeCell<Vec<T>>>(at).get() };
        while let Some(last) = items.pop() {
            drop(last);
        }
    }
    // SAFETY: as above.
    unsafe { drop_boxed::<UnsafeCell<Vec<T>>>(at) }
}

/// The last item dies first, as in CPython.
fn let_go<T>(mut items: Vec<T>) {
    while let Some(last) = items.pop() {
        drop(last);
    }
}

impl<T: Value> Clone for List<T> {
    #[inline]
    fn clone(&self) -> Self {
        List(self.0.clone())
    }
}

impl<T: Value> From<Vec<T>> for List<T> {
    #[inline]
    fn from(items: Vec<T>) -> List<T> {
        List(match TypeId::of::<T>() == TypeId::of::<Obj>() {
            true => Gc::tracked(&LIST, UnsafeCell::new(items)),
            false => Gc::new(Typed::<T>::INFO, UnsafeCell::new(items)),
        })
    }
}

impl<T: Value, const N: usize> From<[T; N]> for List<T> {
    fn from(items: [T; N]) -> List<T> {
        List::from(Vec::from(items))
    }
}

impl<T: Value> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> List<T> {
        List::from(items.into_iter().collect::<Vec<T>>())
    }
}

impl<T: Value> Default for List<T> {
    fn default() -> List<T> {
        List::new()
    }
}

#[cold]
#[inline(never)]
fn out_of_range() -> Raised {
    exc::index_error("list index out of range")
}

#[cold]
#[inline(never)]
fn assignment_out_of_range() -> Raised {
    exc::index_error("list assignment index out of range")
}

impl<T: Value> List<T> {
    /// `[]`
    #[inline]
    pub fn new() -> List<T> {
        List::from(Vec::new())
    }

    #[inline]
    pub fn with_capacity(n: usize) -> List<T> {
        List::from(Vec::with_capacity(n))
    }

    /// The items, for as long as no code of the program can run.
    #[inline(always)]
    fn vec(&self) -> &Vec<T> {
        // SAFETY: the functions of this module let the reference go before any code of the program runs,
        // and before they change the vector.
        unsafe { &*self.0.get() }
    }

    /// The same for other files.
    #[inline(always)]
    pub(crate) fn items(&self) -> &[T] {
        self.vec()
    }

    /// The items, to be changed at once.
    #[inline(always)]
    #[allow(clippy::mut_from_ref)]
    fn vec_mut(&self) -> &mut Vec<T> {
        // SAFETY: as of `vec`; no other reference lives meanwhile.
        unsafe { &mut *self.0.get() }
    }

    /// `self is other`
    #[inline]
    pub fn is(&self, other: &List<T>) -> bool {
        self.0.is(&other.0)
    }

    /// `len(self)`
    #[inline]
    pub fn len(&self) -> usize {
        self.vec().len()
    }

    #[inline]
    pub fn is_empty(&self) -> bool {
        self.vec().is_empty()
    }

    /// Where `i` is; the length or more when it is nowhere.
    #[inline(always)]
    fn position(&self, i: i64) -> usize {
        slice::place(i, self.vec().len())
    }

    /// `self[i]`
    ///
    /// ```
    /// # use portalis_rt::list::List;
    /// let xs = List::from([3, 1, 4]);
    /// assert_eq!(xs.get(-1).unwrap(), 4);
    /// ```
    ///
    /// # Errors
    /// `IndexError`
    #[inline]
    pub fn get(&self, i: i64) -> Res<T> {
        match self.vec().get(self.position(i)) {
            Some(x) => Ok(x.clone()),
            None => Err(out_of_range()),
        }
    }

    /// A look at `self[i]`, while nothing else runs: the translator sees to that.
    ///
    /// # Errors
    /// `IndexError`
    #[inline]
    pub fn peek(&self, i: i64) -> Res<&T> {
        self.vec().get(self.position(i)).ok_or_else(out_of_range)
    }

    /// The item at a position that may have ceased to be.
    #[inline]
    pub(crate) fn at(&self, position: usize) -> Option<T> {
        self.vec().get(position).cloned()
    }

    /// `self[i] = x`
    #[inline]
    pub fn set(&self, i: i64, x: T) -> Res<()> {
        let at = self.position(i);
        match self.vec_mut().get_mut(at) {
            Some(place) => {
                let old = mem::replace(place, x);
                drop(old);
                Ok(())
            }
            None => Err(assignment_out_of_range()),
        }
    }

    /// `del self[i]`
    pub fn del(&self, i: i64) -> Res<()> {
        let at = self.position(i);
        if at >= self.len() {
            return Err(assignment_out_of_range());
        }
        let old = self.vec_mut().remove(at);
        drop(old);
        Ok(())
    }

    /// `self.append(x)`
    #[inline]
    pub fn append(&self, x: T) {
        self.vec_mut().push(x);
    }

    /// `self.extend(other)`, also of itself.
    pub fn extend(&self, other: &List<T>) {
        let more = other.to_vec();
        self.vec_mut().extend(more);
    }

    /// `self.insert(i, x)`
    pub fn insert(&self, i: i64, x: T) {
        let at = slice::clamp(i, self.len());
        self.vec_mut().insert(at, x);
    }

    /// `self.pop()`
    #[inline]
    pub fn pop(&self) -> Res<T> {
        self.vec_mut().pop().ok_or_else(|| exc::index_error("pop from empty list"))
    }

    /// `self.pop(i)`
    pub fn pop_at(&self, i: i64) -> Res<T> {
        if self.is_empty() {
            return Err(exc::index_error("pop from empty list"));
        }
        let at = self.position(i);
        if at >= self.len() {
            return Err(exc::index_error("pop index out of range"));
        }
        Ok(self.vec_mut().remove(at))
    }

    /// The first position from `from` on, before `to`, that holds `x`.
    fn find(&self, x: &T, from: usize, to: usize) -> Res<Option<usize>> {
        let mut i = from;
        while i < to {
            let Some(item) = self.vec().get(i) else { break };
            let same = match item.quick_eq(x) {
                Some(same) => same,
                None => {
                    let item = item.clone();
                    item.eq(x)?
                }
            };
            if same {
                return Ok(Some(i));
            }
            i += 1;
        }
        Ok(None)
    }

    /// `x in self`
    pub fn contains(&self, x: &T) -> Res<bool> {
        Ok(self.find(x, 0, usize::MAX)?.is_some())
    }

    /// `self.index(x, start, stop)`
    ///
    /// ```
    /// # use portalis_rt::list::List;
    /// let xs = List::from([3, 1, 3]);
    /// assert_eq!(xs.index(&3, -1, i64::MAX).unwrap(), 2);
    /// ```
    ///
    /// # Errors
    /// `ValueError` when no such item is there.
    pub fn index(&self, x: &T, start: i64, stop: i64) -> Res<usize> {
        let bound = |i: i64| if i < 0 { slice::clamp(i, self.len()) } else { slice::saturate(i) };
        let (from, to) = (bound(start), bound(stop));
        match self.find(x, from, to)? {
            Some(i) => Ok(i),
            None => Err(exc::value_error(format!("{} is not in list", x.repr()?))),
        }
    }

    /// `self.count(x)`
    pub fn count(&self, x: &T) -> Res<usize> {
        let (mut n, mut from) = (0, 0);
        while let Some(i) = self.find(x, from, usize::MAX)? {
            n += 1;
            from = i + 1;
        }
        Ok(n)
    }

    /// `self.remove(x)`
    pub fn remove(&self, x: &T) -> Res<()> {
        match self.find(x, 0, usize::MAX)? {
            Some(i) => {
                // The comparison may have shortened the list.
                let old = (i < self.len()).then(|| self.vec_mut().remove(i));
                drop(old);
                Ok(())
            }
            None => Err(exc::value_error("list.remove(x): x not in list")),
        }
    }

    /// `self.reverse()`
    pub fn reverse(&self) {
        self.vec_mut().reverse();
    }

    /// `self.clear()`
    pub fn clear(&self) {
        let_go(mem::take(self.vec_mut()));
    }

    /// `self.copy()`, `self[:]`
    pub fn copy(&self) -> List<T> {
        List::from(self.to_vec())
    }

    /// The items, copied out.
    pub fn to_vec(&self) -> Vec<T> {
        self.vec().clone()
    }

    /// The items, taken out.
    pub(crate) fn take(&self) -> Vec<T> {
        mem::take(self.vec_mut())
    }

    /// The items become these; gives back what was there.
    pub(crate) fn replace(&self, items: Vec<T>) -> Vec<T> {
        mem::replace(self.vec_mut(), items)
    }

    /// Has anything been done to the list since its items were taken out?
    pub(crate) fn is_touched(&self) -> bool {
        self.vec().capacity() != 0
    }

    /// `self[start:stop:step]`, of bounds that may be clamped.
    pub fn slice(&self, start: i64, stop: i64, step: i64) -> List<T> {
        List::from(self.sliced(Indices::clamped(start, stop, step, self.len())))
    }

    fn sliced(&self, at: Indices) -> Vec<T> {
        let v = self.vec();
        if at.step == 1 {
            return v[at.start as usize..at.start as usize + at.count].to_vec();
        }
        at.positions().map(|i| v[i].clone()).collect()
    }

    /// `self[start:stop] = items`
    pub fn set_slice(&self, start: i64, stop: i64, items: Vec<T>) {
        let (from, to) = (slice::clamp(start, self.len()), slice::clamp(stop, self.len()));
        let_go(self.vec_mut().splice(from..to.max(from), items).collect());
    }

    /// `self[start:stop:step] = items`, step not 1.
    fn set_extended(&self, at: Indices, items: Vec<T>) -> Res<()> {
        if items.len() != at.count {
            return Err(exc::value_error(format!(
                "attempt to assign sequence of size {} to extended slice of size {}", items.len(), at.count
            )));
        }
        let v = self.vec_mut();
        let old: Vec<T> = at.positions().zip(items).map(|(i, x)| mem::replace(&mut v[i], x)).collect();
        drop(old);
        Ok(())
    }

    /// `del self[start:stop:step]`
    pub fn del_slice(&self, start: i64, stop: i64, step: i64) {
        self.del_positions(Indices::clamped(start, stop, step, self.len()));
    }

    fn del_positions(&self, at: Indices) {
        if at.count == 0 {
            return;
        }
        let at = at.ascending();
        if at.step == 1 {
            return let_go(self.vec_mut().drain(at.start as usize..at.start as usize + at.count).collect());
        }
        let (mut old, mut kept) = (Vec::with_capacity(at.count), Vec::with_capacity(self.len() - at.count));
        let mut gone = at.positions().peekable();
        for (i, x) in self.vec_mut().drain(..).enumerate() {
            if gone.next_if_eq(&i).is_some() { old.push(x) } else { kept.push(x) }
        }
        *self.vec_mut() = kept;
        drop(old);
    }

    /// `self + other`
    pub fn add(&self, other: &List<T>) -> List<T> {
        let mut items = Vec::with_capacity(self.len() + other.len());
        items.extend_from_slice(self.vec());
        items.extend_from_slice(other.vec());
        List::from(items)
    }

    /// `self * n`
    pub fn mul(&self, n: i64) -> Res<List<T>> {
        Ok(List::from(repeated(self.vec(), n)?))
    }

    /// `self *= n`
    pub fn imul(&self, n: i64) -> Res<()> {
        let items = repeated(self.vec(), n)?;
        let_go(self.replace(items));
        Ok(())
    }

    /// Python's `self == other`.
    pub fn eq(&self, other: &List<T>) -> Res<bool> {
        if self.len() != other.len() {
            return Ok(false);
        }
        Ok(self.first_difference(other)?.is_none() && self.len() == other.len())
    }

    /// The first position where the two differ, as far as both reach.
    fn first_difference(&self, other: &List<T>) -> Res<Option<usize>> {
        let mut i = 0;
        loop {
            let (Some(a), Some(b)) = (self.vec().get(i), other.vec().get(i)) else { return Ok(None) };
            let same = match a.quick_eq(b) {
                Some(same) => same,
                None => {
                    let (a, b) = (a.clone(), b.clone());
                    a.eq(&b)?
                }
            };
            if !same {
                return Ok(Some(i));
            }
            i += 1;
        }
    }

    /// Python's `self < other`.
    pub fn lt(&self, other: &List<T>) -> Res<bool> {
        match self.first_difference(other)? {
            Some(i) => match (self.at(i), other.at(i)) {
                (Some(a), Some(b)) => a.lt(&b),
                _ => Ok(self.len() < other.len()),
            },
            None => Ok(self.len() < other.len()),
        }
    }

    /// `self.sort()`
    pub fn sort(&self) -> Res<()> {
        self.sort_with(false, None::<fn(&T) -> Res<T>>)
    }

    /// `for x in self`: sees what the loop's body appends.
    #[inline]
    pub fn iter(&self) -> ListIter<T> {
        ListIter { list: self.clone(), at: 0 }
    }

    /// `repr(self)`
    pub fn repr(&self) -> Res<Str> {
        let mut text = Reprs::new("[");
        let mut i = 0;
        while let Some(x) = self.at(i) {
            text.item(&x)?;
            i += 1;
        }
        Ok(text.done("]"))
    }
}

/// `items * n`
pub(crate) fn repeated<T: Clone>(items: &[T], n: i64) -> Res<Vec<T>> {
    // Ints beyond 64 bits come here clamped.
    if matches!(n, i64::MIN | i64::MAX) {
        return Err(exc::overflow_error("cannot fit 'int' into an index-sized integer"));
    }
    let n = slice::saturate(n);
    let mut all = Vec::new();
    let room = items.len().checked_mul(n).is_some_and(|len| all.try_reserve_exact(len).is_ok());
    if !room && !items.is_empty() && n > 0 {
        return Err(exc::memory_error(""));
    }
    if let [x] = items {
        all.resize(n, x.clone());
        return Ok(all);
    }
    for _ in 0..n {
        all.extend_from_slice(items);
    }
    Ok(all)
}

/// What walks over a list, and sees what is appended meanwhile.
#[derive(Clone)]
pub struct ListIter<T: Value> {
    list: List<T>,
    at: usize,
}

impl<T: Value> Iterator for ListIter<T> {
    type Item = T;
    #[inline]
    fn next(&mut self) -> Option<T> {
        let x = self.list.vec().get(self.at)?.clone();
        self.at += 1;
        Some(x)
    }
}

impl<T: Value> IntoIterator for &List<T> {
    type Item = T;
    type IntoIter = ListIter<T>;
    #[inline]
    fn into_iter(self) -> ListIter<T> {
        self.iter()
    }
}

impl<T: Value> Value for List<T> {
    /// Of a typed list: a new list of objects.
    fn to_obj(&self) -> Obj {
        let any: &dyn std::any::Any = self;
        match any.downcast_ref::<List<Obj>>() {
            Some(l) => l.clone().into(),
            None => list(self.iter().map(|x| x.to_obj()).collect()),
        }
    }
    fn from_obj(o: &Obj) -> Option<List<T>> {
        let l = List::exact(o)?;
        let any: &dyn std::any::Any = l;
        match any.downcast_ref::<List<T>>() {
            Some(l) => Some(l.clone()),
            None => l.iter().map(|x| T::from_obj(&x)).collect::<Option<Vec<T>>>().map(List::from),
        }
    }
    fn repr(&self) -> Res<Str> {
        if TypeId::of::<T>() == TypeId::of::<Obj>() { self.to_obj().repr() } else { List::repr(self) }
    }
    fn str(&self) -> Res<Str> {
        Value::repr(self)
    }
    fn hash(&self) -> Res<i64> {
        Err(exc::type_error("unhashable type: 'list'"))
    }
    fn truth(&self) -> Res<bool> {
        Ok(!self.is_empty())
    }
    fn eq(&self, other: &List<T>) -> Res<bool> {
        if self.is(other) { Ok(true) } else { List::eq(self, other) }
    }
    fn lt(&self, other: &List<T>) -> Res<bool> {
        List::lt(self, other)
    }
    fn is(&self, other: &List<T>) -> bool {
        List::is(self, other)
    }
}

#[cfg(test)]
mod tests;
