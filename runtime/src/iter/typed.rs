//! The same builtins over values whose types are known: they take any Rust iterator.

use crate::exc;
use crate::int::Int;
use crate::list::List;
use crate::raise::{Raised, Res};
use crate::sort;
use crate::value::Value;

/// `sum(items)` of ints.
pub fn sum(items: impl IntoIterator<Item = Int>) -> Int {
    items.into_iter().fold(Int::new(0), |a, b| a + b)
}

/// `sum(items)` of ints that fit 64 bits; the sum may not.
///
/// ```
/// # use portalis_rt::iter::typed;
/// # use portalis_rt::list::List;
/// let xs = List::from([1i64, 2, 3]);
/// assert!(typed::sum_i64(&xs) == 6);
/// ```
pub fn sum_i64(items: impl IntoIterator<Item = i64>) -> Int {
    let mut total = 0i64;
    let mut items = items.into_iter();
    while let Some(x) = items.next() {
        match total.checked_add(x) {
            Some(t) => total = t,
            None => return items.fold(&Int::new(total) + &Int::new(x), |a, b| a + Int::new(b)),
        }
    }
    Int::new(total)
}

/// `sum(items, start)` of floats: one after the other, as CPython 3.11.
pub fn sum_f64(items: impl IntoIterator<Item = f64>, start: f64) -> f64 {
    items.into_iter().fold(start, |a, b| a + b)
}

#[cold]
pub(crate) fn empty(name: &str) -> Raised {
    exc::value_error(format!("{name}() arg is an empty sequence"))
}

/// `min(items)`
pub fn min<T: Value>(items: impl IntoIterator<Item = T>) -> Res<T> {
    least(items)?.ok_or_else(|| empty("min"))
}

/// `max(items)`
pub fn max<T: Value>(items: impl IntoIterator<Item = T>) -> Res<T> {
    greatest(items)?.ok_or_else(|| empty("max"))
}

/// `min(items, default=None)`
pub fn least<T: Value>(items: impl IntoIterator<Item = T>) -> Res<Option<T>> {
    let mut best: Option<T> = None;
    for x in items {
        match &best {
            Some(b) if !x.lt(b)? => {}
            _ => best = Some(x),
        }
    }
    Ok(best)
}

/// `max(items, default=None)`
pub fn greatest<T: Value>(items: impl IntoIterator<Item = T>) -> Res<Option<T>> {
    let mut best: Option<T> = None;
    for x in items {
        match &best {
            Some(b) if !b.lt(&x)? => {}
            _ => best = Some(x),
        }
    }
    Ok(best)
}

/// `min(items, key=key)`
pub fn min_by<T: Value, K: Value>(items: impl IntoIterator<Item = T>, key: impl Fn(&T) -> Res<K>) -> Res<T> {
    let mut best: Option<(T, K)> = None;
    for x in items {
        let k = key(&x)?;
        match &best {
            Some((_, b)) if !k.lt(b)? => {}
            _ => best = Some((x, k)),
        }
    }
    best.map(|(x, _)| x).ok_or_else(|| empty("min"))
}

/// `max(items, key=key)`
pub fn max_by<T: Value, K: Value>(items: impl IntoIterator<Item = T>, key: impl Fn(&T) -> Res<K>) -> Res<T> {
    let mut best: Option<(T, K)> = None;
    for x in items {
        let k = key(&x)?;
        match &best {
            Some((_, b)) if !b.lt(&k)? => {}
            _ => best = Some((x, k)),
        }
    }
    best.map(|(x, _)| x).ok_or_else(|| empty("max"))
}

/// `sorted(items, reverse=reverse)`
pub fn sorted<T: Value>(items: impl IntoIterator<Item = T>, reverse: bool) -> Res<List<T>> {
    let mut all: Vec<T> = items.into_iter().collect();
    sort::sort_vec(&mut all, reverse, None::<fn(&T) -> Res<T>>)?;
    Ok(List::from(all))
}

/// `sorted(items, key=key, reverse=reverse)`
pub fn sorted_by<T: Value, K: Value>(
    items: impl IntoIterator<Item = T>, key: impl Fn(&T) -> Res<K>, reverse: bool,
) -> Res<List<T>> {
    let mut all: Vec<T> = items.into_iter().collect();
    sort::sort_vec(&mut all, reverse, Some(key))?;
    Ok(List::from(all))
}

/// `enumerate(items, start)`
pub fn enumerate<T>(items: impl IntoIterator<Item = T>, start: i64) -> impl Iterator<Item = (i64, T)> {
    (start..).zip(items)
}

/// `reversed(xs)`: sees changes of the list as Python's does.
pub fn reversed<T: Value>(xs: &List<T>) -> impl Iterator<Item = T> {
    let (xs, mut at) = (xs.clone(), xs.len());
    std::iter::from_fn(move || {
        at = at.checked_sub(1)?;
        let x = xs.at(at);
        if x.is_none() {
            at = 0;
        }
        x
    })
}

/// `any(items)`
pub fn any(items: impl IntoIterator<Item = bool>) -> bool {
    items.into_iter().any(|b| b)
}

/// `all(items)`
pub fn all(items: impl IntoIterator<Item = bool>) -> bool {
    items.into_iter().all(|b| b)
}

/// `range(start, stop, step)` in a loop whose bounds fit; step is not 0.
#[inline]
pub fn range(start: i64, stop: i64, step: i64) -> impl Iterator<Item = i64> {
    let left = match step > 0 {
        true if start < stop => (stop.abs_diff(start) - 1) / step.unsigned_abs() + 1,
        false if start > stop => (start.abs_diff(stop) - 1) / step.unsigned_abs() + 1,
        _ => 0,
    };
    let mut next = start;
    (0..left).map(move |_| {
        let x = next;
        next = next.wrapping_add(step);
        x
    })
}
