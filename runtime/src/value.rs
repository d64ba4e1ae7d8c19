//! `Value`: what the typed tier needs of a type, and its implementations for the simple types.
//!
//! A typed container (`List<i64>`, `Dict<Str, f64>` …) is generic over it; the dynamic ones are those of `Obj`.
//! The containers implement `Value` in their own files.

use std::cmp::Ordering;

use crate::bytes::Bytes;
use crate::int::Int;
use crate::class::{Class, What};
use crate::exc;
use crate::name::Name;
use crate::obj::{Kind, Obj, ObjRef};
use crate::raise::{Raised, Res};
use crate::str::{Builder, Str};
use crate::tuple::Tuple;

/// A type whose values Python programs handle.
pub trait Value: Clone + 'static {
    /// The same value as an `Obj`: retagged, or built.
    fn to_obj(&self) -> Obj;
    /// The value of an `Obj` of exactly this type.
    fn from_obj(o: &Obj) -> Option<Self>;
    /// `repr(self)`
    fn repr(&self) -> Res<Str> {
        self.to_obj().repr()
    }
    /// `str(self)`
    fn str(&self) -> Res<Str> {
        self.repr()
    }
    /// `hash(self)`
    fn hash(&self) -> Res<i64> {
        self.to_obj().hash()
    }
    /// `bool(self)`
    fn truth(&self) -> Res<bool>;
    /// `self is other or self == other`, as containers compare.
    fn eq(&self, other: &Self) -> Res<bool>;
    /// `self < other`
    fn lt(&self, other: &Self) -> Res<bool> {
        self.to_obj().is_lt(&other.to_obj())
    }
    /// `self > other`
    #[inline]
    fn gt(&self, other: &Self) -> Res<bool> {
        other.lt(self)
    }
    /// `self is other`
    fn is(&self, other: &Self) -> bool;
    /// `eq`, where it is known without running a program's code.
    #[inline]
    fn quick_eq(&self, other: &Self) -> Option<bool> {
        let _ = other;
        None
    }
    /// The order of `lt`, where it is total over these items and comparing runs no code of the program.
    #[inline]
    fn order(items: &[Self]) -> Option<fn(&Self, &Self) -> Ordering> {
        let _ = items;
        None
    }
    /// Can it stand in an order of `rank`?
    #[inline]
    fn is_ranked(&self) -> bool {
        false
    }
    /// `lt` of what is ranked, as a part of a tuple.
    #[inline]
    fn rank(&self, other: &Self) -> Ordering {
        let _ = other;
        Ordering::Equal
    }
}

/// `hash(v)` of an int that fits 64 bits.
#[inline]
pub fn hash_i64(v: i64) -> i64 {
    const M: i64 = (1 << 61) - 1;
    let h = if v > -M && v < M { v } else { v % M };
    if h == -1 { -2 } else { h }
}

impl Value for Obj {
    #[inline]
    fn to_obj(&self) -> Obj {
        self.clone()
    }
    #[inline]
    fn from_obj(o: &Obj) -> Option<Obj> {
        Some(o.clone())
    }
    fn repr(&self) -> Res<Str> {
        Obj::repr(self)
    }
    fn str(&self) -> Res<Str> {
        Obj::str(self)
    }
    #[inline]
    fn hash(&self) -> Res<i64> {
        if let Some(v) = self.small() {
            return Ok(hash_i64(v));
        }
        match Str::exact(self) {
            Some(s) => Ok(s.hash()),
            None => Obj::hash(self),
        }
    }
    fn truth(&self) -> Res<bool> {
        Obj::truth(self)
    }
    #[inline]
    fn eq(&self, other: &Obj) -> Res<bool> {
        match self.quick_eq(other) {
            Some(same) => Ok(same),
            None => self.is_eq(other),
        }
    }
    #[inline]
    fn gt(&self, other: &Obj) -> Res<bool> {
        match (self.small(), other.small()) {
            (Some(a), Some(b)) => Ok(a > b),
            _ => self.is_gt(other),
        }
    }
    #[inline]
    fn lt(&self, other: &Obj) -> Res<bool> {
        match (self.small(), other.small()) {
            (Some(a), Some(b)) => Ok(a < b),
            _ => self.is_lt(other),
        }
    }
    #[inline]
    fn is(&self, other: &Obj) -> bool {
        Obj::is(self, other)
    }
    #[inline]
    fn quick_eq(&self, other: &Obj) -> Option<bool> {
        // A float word is not its own proof: nan != nan, but `is` decides in containers.
        if Obj::is(self, other) {
            return Some(true);
        }
        if self.is_small() && other.is_small() {
            return Some(false);
        }
        if let (Some(a), Some(b)) = (Str::exact(self), Str::exact(other)) {
            return Some(a == b);
        }
        quick_eq(self.borrow(), other.borrow())
    }
    fn order(items: &[Obj]) -> Option<fn(&Obj, &Obj) -> Ordering> {
        let first = items.first()?;
        if first.is_small() && items.iter().all(Obj::is_small) {
            return Some(|a, b| a.small().cmp(&b.small()));
        }
        if Str::exact(first).is_some() && items.iter().all(|x| Str::exact(x).is_some()) {
            return Some(|a, b| Str::exact(a).cmp(&Str::exact(b)));
        }
        if let Some(t) = Tuple::exact(first) {
            let columns: Vec<Option<Column>> = t.items().iter().map(Column::of).collect();
            let fits = |x: &Obj| {
                Tuple::exact(x).is_some_and(|t| t.len() == columns.len() && t.items().iter().zip(&columns).all(|(x, c)| c.is_some() && Column::of(x) == *c))
            };
            return if items.iter().all(fits) { Some(|a, b| quick_order(a, b)) } else { None };
        }
        if first.as_float().is_some() && items.iter().all(|x| x.as_float().is_some_and(|v| !v.is_nan())) {
            return Some(|a, b| a.as_float().partial_cmp(&b.as_float()).unwrap_or(Ordering::Equal));
        }
        None
    }
}

/// What compares without running code of the program, by kinds that are alike.
#[derive(PartialEq, Eq)]
enum Column {
    Int,
    Float,
    Str,
}
impl Column {
    fn of(o: &Obj) -> Option<Column> {
        match () {
            _ if o.is_small() => Some(Column::Int),
            _ if Str::exact(o).is_some() => Some(Column::Str),
            _ if o.as_float().is_some_and(|v| !v.is_nan()) => Some(Column::Float),
            _ => None,
        }
    }
}

/// The order of tuples whose columns are alike.
fn quick_order(a: &Obj, b: &Obj) -> Ordering {
    let (Some(a), Some(b)) = (Tuple::exact(a), Tuple::exact(b)) else { return Ordering::Equal };
    for (x, y) in a.items().iter().zip(b.items()) {
        let order = match (x.small(), y.small()) {
            (Some(x), Some(y)) => x.cmp(&y),
            _ => match (Str::exact(x), Str::exact(y)) {
                (Some(x), Some(y)) => x.cmp(y),
                _ => x.as_float().partial_cmp(&y.as_float()).unwrap_or(Ordering::Equal),
            },
        };
        if order != Ordering::Equal {
            return order;
        }
    }
    Ordering::Equal
}

/// The equality of tuples and floats, as far as no code of the program is asked.
#[inline(never)]
fn quick_eq(a: ObjRef, b: ObjRef) -> Option<bool> {
    if let (Some(a), Some(b)) = (Tuple::exact(&a), Tuple::exact(&b)) {
        let (a, b) = (a.items(), b.items());
        for (x, y) in a.iter().zip(b) {
            match Value::quick_eq(x, y) {
                Some(true) => {}
                unequal => return unequal,
            }
        }
        return Some(a.len() == b.len());
    }
    match (a.as_float(), b.as_float()) {
        (Some(x), Some(y)) => Some(x == y),
        _ => None,
    }
}

impl Value for i64 {
    fn repr(&self) -> Res<Str> {
        Ok(Str::from_ascii(self.to_string().as_bytes()))
    }
    #[inline]
    fn is_ranked(&self) -> bool {
        true
    }
    #[inline]
    fn rank(&self, other: &Self) -> Ordering {
        self.cmp(other)
    }
    #[inline]
    fn to_obj(&self) -> Obj {
        Obj::try_small(*self).unwrap_or_else(|| Int::new(*self).into())
    }
    #[inline]
    fn from_obj(o: &Obj) -> Option<i64> {
        o.small()
    }
    #[inline]
    fn hash(&self) -> Res<i64> {
        Ok(hash_i64(*self))
    }
    #[inline]
    fn truth(&self) -> Res<bool> {
        Ok(*self != 0)
    }
    #[inline]
    fn eq(&self, other: &i64) -> Res<bool> {
        Ok(self == other)
    }
    #[inline]
    fn lt(&self, other: &i64) -> Res<bool> {
        Ok(self < other)
    }
    #[inline]
    fn is(&self, other: &i64) -> bool {
        self == other
    }
    #[inline]
    fn quick_eq(&self, other: &i64) -> Option<bool> {
        Some(self == other)
    }
    fn order(_: &[Self]) -> Option<fn(&Self, &Self) -> Ordering> {
        Some(Ord::cmp)
    }
}

impl Value for f64 {
    fn repr(&self) -> Res<Str> {
        Ok(Str::from_ascii(crate::float::repr(*self).as_bytes()))
    }
    fn hash(&self) -> Res<i64> {
        if self.is_nan() { crate::ops::identity_hash(&self.to_obj()) } else { Ok(crate::float::hash(*self)) }
    }
    #[inline]
    fn is_ranked(&self) -> bool {
        !self.is_nan()
    }
    #[inline]
    fn rank(&self, other: &Self) -> Ordering {
        self.partial_cmp(other).unwrap_or(Ordering::Equal)
    }
    #[inline]
    fn to_obj(&self) -> Obj {
        crate::float::object(*self)
    }
    #[inline]
    fn from_obj(o: &Obj) -> Option<f64> {
        o.as_float()
    }
    #[inline]
    fn truth(&self) -> Res<bool> {
        Ok(*self != 0.0)
    }
    #[inline]
    fn eq(&self, other: &f64) -> Res<bool> {
        Ok(self == other || self.is(other))
    }
    #[inline]
    fn lt(&self, other: &f64) -> Res<bool> {
        Ok(self < other)
    }
    #[inline]
    fn is(&self, other: &f64) -> bool {
        self.to_bits() == other.to_bits()
    }
    #[inline]
    fn quick_eq(&self, other: &f64) -> Option<bool> {
        Some(self == other || self.is(other))
    }
    fn order(items: &[f64]) -> Option<fn(&f64, &f64) -> Ordering> {
        if items.iter().any(|x| x.is_nan()) {
            return None;
        }
        Some(|a, b| a.partial_cmp(b).unwrap_or(Ordering::Equal))
    }
}

impl Value for bool {
    fn repr(&self) -> Res<Str> {
        Ok(Str::lit(if *self { "True" } else { "False" }))
    }
    #[inline]
    fn is_ranked(&self) -> bool {
        true
    }
    #[inline]
    fn rank(&self, other: &Self) -> Ordering {
        self.cmp(other)
    }
    #[inline]
    fn to_obj(&self) -> Obj {
        Obj::bool(*self)
    }
    #[inline]
    fn from_obj(o: &Obj) -> Option<bool> {
        o.as_bool()
    }
    #[inline]
    fn hash(&self) -> Res<i64> {
        Ok(*self as i64)
    }
    #[inline]
    fn truth(&self) -> Res<bool> {
        Ok(*self)
    }
    #[inline]
    fn eq(&self, other: &bool) -> Res<bool> {
        Ok(self == other)
    }
    #[inline]
    fn lt(&self, other: &bool) -> Res<bool> {
        Ok(self < other)
    }
    #[inline]
    fn is(&self, other: &bool) -> bool {
        self == other
    }
    #[inline]
    fn quick_eq(&self, other: &bool) -> Option<bool> {
        Some(self == other)
    }
    fn order(_: &[Self]) -> Option<fn(&Self, &Self) -> Ordering> {
        Some(Ord::cmp)
    }
}

impl Value for () {
    fn repr(&self) -> Res<Str> {
        Ok(Str::lit("None"))
    }
    fn to_obj(&self) -> Obj {
        Obj::NONE
    }
    fn from_obj(o: &Obj) -> Option<()> {
        o.is_none().then_some(())
    }
    fn truth(&self) -> Res<bool> {
        Ok(false)
    }
    fn eq(&self, _: &()) -> Res<bool> {
        Ok(true)
    }
    fn is(&self, _: &()) -> bool {
        true
    }
    fn quick_eq(&self, _: &()) -> Option<bool> {
        Some(true)
    }
}

/// `None` or a `T`.
impl<T: Value> Value for Option<T> {
    fn to_obj(&self) -> Obj {
        match self {
            Some(v) => v.to_obj(),
            None => Obj::NONE,
        }
    }
    fn from_obj(o: &Obj) -> Option<Option<T>> {
        if o.is_none() { Some(None) } else { T::from_obj(o).map(Some) }
    }
    fn repr(&self) -> Res<Str> {
        match self {
            Some(v) => v.repr(),
            None => Ok(Str::lit("None")),
        }
    }
    fn str(&self) -> Res<Str> {
        match self {
            Some(v) => v.str(),
            None => Ok(Str::lit("None")),
        }
    }
    fn truth(&self) -> Res<bool> {
        match self {
            Some(v) => v.truth(),
            None => Ok(false),
        }
    }
    fn eq(&self, other: &Self) -> Res<bool> {
        match (self, other) {
            (Some(a), Some(b)) => a.eq(b),
            (None, None) => Ok(true),
            _ => Ok(false),
        }
    }
    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Some(a), Some(b)) => a.is(b),
            (None, None) => true,
            _ => false,
        }
    }
}

/// Values that are one counted pointer or word, and whose own files have what is needed.
impl Value for Int {
    #[inline]
    fn hash(&self) -> Res<i64> {
        match self.small() {
            Some(v) => Ok(hash_i64(v)),
            None => Ok(Int::hash(self)),
        }
    }
    fn repr(&self) -> Res<Str> {
        Ok(Str::from_ascii(self.to_text()?.as_bytes()))
    }
    #[inline]
    fn is_ranked(&self) -> bool {
        true
    }
    #[inline]
    fn rank(&self, other: &Self) -> Ordering {
        self.cmp(other)
    }
    #[inline]
    fn to_obj(&self) -> Obj {
        self.clone().into()
    }
    #[inline]
    fn from_obj(o: &Obj) -> Option<Int> {
        crate::int::exact(o).cloned()
    }
    #[inline]
    fn truth(&self) -> Res<bool> {
        Ok(!self.is_zero())
    }
    #[inline]
    fn eq(&self, other: &Int) -> Res<bool> {
        Ok(self == other)
    }
    #[inline]
    fn lt(&self, other: &Int) -> Res<bool> {
        Ok(self < other)
    }
    #[inline]
    fn is(&self, other: &Int) -> bool {
        self == other
    }
    #[inline]
    fn quick_eq(&self, other: &Int) -> Option<bool> {
        Some(self == other)
    }
    fn order(_: &[Self]) -> Option<fn(&Self, &Self) -> Ordering> {
        Some(Ord::cmp)
    }
}

impl Value for Str {
    #[inline]
    fn is_ranked(&self) -> bool {
        true
    }
    #[inline]
    fn rank(&self, other: &Self) -> Ordering {
        self.cmp(other)
    }
    fn repr(&self) -> Res<Str> {
        Ok(Str::repr(self))
    }
    fn str(&self) -> Res<Str> {
        Ok(self.clone())
    }
    #[inline]
    fn to_obj(&self) -> Obj {
        self.clone().into()
    }
    #[inline]
    fn from_obj(o: &Obj) -> Option<Str> {
        Str::exact(o).cloned()
    }
    #[inline]
    fn hash(&self) -> Res<i64> {
        Ok(Str::hash(self))
    }
    #[inline]
    fn truth(&self) -> Res<bool> {
        Ok(self.len() != 0)
    }
    #[inline]
    fn eq(&self, other: &Str) -> Res<bool> {
        Ok(self == other)
    }
    #[inline]
    fn lt(&self, other: &Str) -> Res<bool> {
        Ok(self < other)
    }
    #[inline]
    fn is(&self, other: &Str) -> bool {
        self.to_obj().is(&other.to_obj())
    }
    #[inline]
    fn quick_eq(&self, other: &Str) -> Option<bool> {
        Some(self == other)
    }
    fn order(_: &[Self]) -> Option<fn(&Self, &Self) -> Ordering> {
        Some(Ord::cmp)
    }
}

impl Value for Bytes {
    fn to_obj(&self) -> Obj {
        self.clone().into()
    }
    fn from_obj(o: &Obj) -> Option<Bytes> {
        Bytes::exact(o).cloned()
    }
    fn truth(&self) -> Res<bool> {
        Ok(self.len() != 0)
    }
    fn eq(&self, other: &Bytes) -> Res<bool> {
        Ok(self == other)
    }
    fn lt(&self, other: &Bytes) -> Res<bool> {
        Ok(self < other)
    }
    fn is(&self, other: &Bytes) -> bool {
        self.to_obj().is(&other.to_obj())
    }
    fn quick_eq(&self, other: &Bytes) -> Option<bool> {
        Some(self == other)
    }
    fn order(_: &[Self]) -> Option<fn(&Self, &Self) -> Ordering> {
        Some(Ord::cmp)
    }
}

/// `self` of a method is not what the method is for.
#[cold]
pub fn wrong_self(o: &Obj, owner: &str, method: &str) -> Raised {
    exc::type_error(format!("descriptor '{method}' for '{owner}' objects doesn't apply to a '{}' object", o.type_name()))
}

/// Does the class of an instance define the method in the program?
pub fn defines(o: &Obj, name: Name) -> bool {
    matches!(Class::of_value(o).find(name).what, What::Attr(..))
}

/// `callable(o)`
pub fn is_callable(o: &Obj) -> bool {
    if o.is_kind(Kind::Instance) { crate::class::object::is_callable(o) } else { o.ty().call.is_some() }
}

/// The builtin methods of a type: `$this` finds the representation in `self`.
///
/// ```text
/// methods! { "list", this;
///     APPEND "append" 1, 1 => |xs, a| { xs.append(a[0].clone()); Ok(Obj::NONE) };
/// }
/// ```
#[macro_export]
macro_rules! methods {
    ($owner:literal, $this:path; $($(#[$doc:meta])* $NAME:ident $name:literal $min:expr, $max:expr => |$me:pat_param, $a:pat_param| $body:expr;)*) => { $(
        $(#[$doc])*
        pub static $NAME: $crate::call::Builtin = $crate::call::Builtin {
            name: $name,
            owner: $owner,
            call: |args| {
                let (me, $a) = args.method(concat!($owner, ".", $name), $min, $max)?;
                let $me = $this(me).ok_or_else(|| $crate::value::wrong_self(me, $owner, $name))?;
                $body
            },
        };
    )* };
}

/// Reads "open", the reprs of the items with ", " between them, "close".
pub struct Reprs {
    text: Builder,
    any: bool,
}

impl Reprs {
    pub fn new(open: &str) -> Reprs {
        let mut text = Builder::new();
        text.text(open);
        Reprs { text, any: false }
    }
    /// The comma before an item that is not the first.
    pub fn comma(&mut self) -> &mut Builder {
        if self.any {
            self.text.ascii(b", ");
        }
        self.any = true;
        &mut self.text
    }
    pub fn item<T: Value>(&mut self, item: &T) -> Res<()> {
        let text = item.repr()?;
        self.comma().str(&text);
        Ok(())
    }
    pub fn pair<K: Value, V: Value>(&mut self, key: &K, value: &V) -> Res<()> {
        let (key, value) = (key.repr()?, value.repr()?);
        let text = self.comma();
        text.str(&key);
        text.ascii(b": ");
        text.str(&value);
        Ok(())
    }
    pub fn done(mut self, close: &str) -> Str {
        self.text.text(close);
        self.text.done()
    }
}

/// Containers whose `repr` is running: what contains itself shows as `[...]`.
///
/// ```text
/// let Some(_running) = ReprGuard::enter(o) else { return Ok("[...]") };
/// ```
pub struct ReprGuard(());

struct Running(std::cell::RefCell<Vec<u64>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Running {}
static RUNNING: Running = Running(std::cell::RefCell::new(Vec::new()));

impl ReprGuard {
    /// `None` when the object's repr is already running.
    pub fn enter(o: &Obj) -> Option<ReprGuard> {
        let mut running = RUNNING.0.borrow_mut();
        if running.contains(&o.word()) {
            return None;
        }
        running.push(o.word());
        Some(ReprGuard(()))
    }
}

impl Drop for ReprGuard {
    fn drop(&mut self) {
        RUNNING.0.borrow_mut().pop();
    }
}
