//! Dicts that have items for missing keys: `defaultdict` of a builtin, and `Counter`.

use crate::dict::Dict;
use crate::int::Int;
use crate::list::List;
use crate::raise::Res;
use crate::set::Set;
use crate::str::Str;
use crate::value::Value;

/// What `list()`, `int()` … give: from what its type is, a typed defaultdict knows which of them it calls.
pub trait First: Value {
    fn first() -> Self;
}
macro_rules! firsts {
    ($($type:ty: $first:expr;)*) => { $(impl First for $type {
        fn first() -> Self {
            $first
        }
    })* };
}
firsts! {
    i64: 0;
    Int: Int::new(0);
    f64: 0.0;
    Str: Str::empty();
}
impl<T: Value> First for List<T>
where
    List<T>: Value,
{
    fn first() -> Self {
        List::new()
    }
}
impl<K: Value> First for Set<K>
where
    Set<K>: Value,
{
    fn first() -> Self {
        Set::new()
    }
}
impl<K: Value, V: Value> First for Dict<K, V>
where
    Dict<K, V>: Value,
{
    fn first() -> Self {
        Dict::new()
    }
}

/// `d[key]` of a defaultdict.
///
/// # Errors
/// What hashing raises.
pub fn at_or_new<K: Value, V: First>(d: &Dict<K, V>, key: K) -> Res<V> {
    match d.get(&key)? {
        Some(v) => Ok(v),
        None => {
            let v = V::first();
            d.set(key, v.clone())?;
            Ok(v)
        }
    }
}

/// `d[key]` of a Counter.
///
/// # Errors
/// What hashing raises.
pub fn at_or_zero<K: Value, V: First>(d: &Dict<K, V>, key: &K) -> Res<V> {
    Ok(d.get(key)?.unwrap_or_else(V::first))
}

/// What counts.
pub trait Count: First + Ord {
    fn one_more(&self) -> Self;
}
impl Count for i64 {
    fn one_more(&self) -> i64 {
        self + 1
    }
}
impl Count for Int {
    fn one_more(&self) -> Int {
        self + 1
    }
}

/// `Counter(items)`
///
/// # Errors
/// What hashing raises.
pub fn counted<K: Value, V: Count>(items: impl IntoIterator<Item = K>) -> Res<Dict<K, V>> {
    let d = Dict::new();
    for item in items {
        d.change(item, V::first().one_more(), |n: &V| Ok(n.one_more()))?;
    }
    Ok(d)
}

/// `d.most_common(n)`: of equals the first stays first.
pub fn most_common<K: Value, V: Count>(d: &Dict<K, V>, n: i64) -> List<(K, V)>
where
    (K, V): Value,
{
    let mut all: Vec<(K, V)> = d.items().flatten().collect();
    all.sort_by(|a, b| b.1.cmp(&a.1));
    all.truncate(usize::try_from(n.max(0)).unwrap_or(usize::MAX));
    List::from(all)
}
