//! What uses up a generator expression or a lambda at once: `min(f(x) for x in xs)`, `sorted(xs, key=lambda x: -x)`.

use crate::iter::{typed, Iter};
use crate::list::List;
use crate::obj::Obj;
use crate::raise::Res;
use crate::value::Value;

/// A generator expression: the labelled block that goes through its loops. PEP 479: a StopIteration that leaves it is an error.
#[inline(always)]
pub fn generator_expression<T>(made: Res<T>) -> Res<T> {
    made.map_err(crate::generator::leaves_generator)
}

/// The smallest or greatest item so far.
pub trait Best<T> {
    /// What `min` does with one more item.
    ///
    /// # Errors
    /// What comparing raises.
    fn keep_least(&mut self, item: T) -> Res<()>;
    /// What `max` does with one more item.
    ///
    /// # Errors
    /// What comparing raises.
    fn keep_greatest(&mut self, item: T) -> Res<()>;
}

impl<T: Value> Best<T> for Option<T> {
    #[inline]
    fn keep_least(&mut self, item: T) -> Res<()> {
        match self {
            Some(best) if !item.lt(best)? => {}
            _ => *self = Some(item),
        }
        Ok(())
    }
    #[inline]
    fn keep_greatest(&mut self, item: T) -> Res<()> {
        match self {
            Some(best) if !item.gt(best)? => {}
            _ => *self = Some(item),
        }
        Ok(())
    }
}

/// The result of `min` or `max`.
///
/// # Errors
/// `ValueError` when there was no item.
#[inline]
pub fn best<T>(best: Option<T>, name: &str) -> Res<T> {
    best.ok_or_else(|| typed::empty(name))
}

/// `sorted(…)` of items that are in a list of their own already.
///
/// # Errors
/// What comparing raises.
pub fn sorted_list<T: Value>(items: List<T>) -> Res<List<T>> {
    items.sort()?;
    Ok(items)
}

/// `sorted(…, reverse=True)` of such.
///
/// # Errors
/// What comparing raises.
pub fn sorted_list_down<T: Value>(items: List<T>) -> Res<List<T>> {
    typed::sorted(items.iter(), true)
}

/// `sorted(items, reverse=True)`
///
/// # Errors
/// What comparing raises.
pub fn sorted_down<T: Value>(items: impl IntoIterator<Item = T>) -> Res<List<T>> {
    typed::sorted(items, true)
}

/// `sorted(d.items(), reverse=reverse)`: no key is there twice, so that values are never compared.
///
/// # Errors
/// What comparing raises.
pub fn sorted_items<K: Value, V: Value>(items: impl IntoIterator<Item = (K, V)>, reverse: bool) -> Res<List<(K, V)>>
where
    (K, V): Value,
{
    typed::sorted_by(items, |(key, _)| Ok(key.clone()), reverse)
}

/// The steps of an iterator, for `min_by` and `max_by`.
pub fn steps(mut items: Iter) -> impl Iterator<Item = Res<Obj>> {
    std::iter::from_fn(move || items.next().transpose())
}

/// `zip(a, b)`
pub fn zip_steps<A, B>(a: impl Iterator<Item = Res<A>>, mut b: impl Iterator<Item = Res<B>>) -> impl Iterator<Item = Res<(A, B)>> {
    a.map_while(move |x| match x {
        Ok(x) => b.next().map(|y| Ok((x, y?))),
        Err(raised) => Some(Err(raised)),
    })
}

/// `enumerate(items, start)`
pub fn enumerate_steps<T>(items: impl Iterator<Item = Res<T>>, start: i64) -> impl Iterator<Item = Res<(i64, T)>> {
    items.zip(start..).map(|(item, i)| Ok((i, item?)))
}

/// `sorted(items, key=key, reverse=reverse)`
///
/// # Errors
/// What `key` or comparing raises.
#[inline]
pub fn sorted_by<T: Value, K: Value>(items: impl IntoIterator<Item = T>, reverse: bool, key: impl Fn(&T) -> Res<K>) -> Res<List<T>> {
    typed::sorted_by(items, key, reverse)
}

/// `min(items, key=key)`
///
/// # Errors
/// What the items, `key` or comparing raise; `ValueError` when there is no item.
#[inline]
pub fn min_by<T: Value, K: Value>(items: impl IntoIterator<Item = Res<T>>, key: impl Fn(&T) -> Res<K>) -> Res<T> {
    let mut kept: Option<(T, K)> = None;
    for item in items {
        let item = item?;
        let k = key(&item)?;
        match &kept {
            Some((_, least)) if !k.lt(least)? => {}
            _ => kept = Some((item, k)),
        }
    }
    best(kept.map(|(item, _)| item), "min")
}

/// `max(items, key=key)`
///
/// # Errors
/// As `min_by`.
#[inline]
pub fn max_by<T: Value, K: Value>(items: impl IntoIterator<Item = Res<T>>, key: impl Fn(&T) -> Res<K>) -> Res<T> {
    let mut kept: Option<(T, K)> = None;
    for item in items {
        let item = item?;
        let k = key(&item)?;
        match &kept {
            Some((_, greatest)) if !k.gt(greatest)? => {}
            _ => kept = Some((item, k)),
        }
    }
    best(kept.map(|(item, _)| item), "max")
}
