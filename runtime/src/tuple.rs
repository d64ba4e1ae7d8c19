//! `tuple`: `Tuple`, one counted allocation of header, length and items. Rust's tuples are the typed ones.

use std::cmp::Ordering;
use std::alloc::{handle_alloc_error, Layout};
use std::cell::Cell;
use std::mem::size_of;
use std::num::NonZeroU64;
use std::ptr::{self, NonNull};

use crate::call::Builtin;
use crate::exc;
use crate::int::Int;
use crate::iter;
use crate::list::{compare_lengths, repeated};
use crate::memory;
use crate::methods;
use crate::obj::{Cmp, Gc, Header, Kind, Obj, Op, TypeInfo};
use crate::ops::Operator;
use crate::raise::Res;
use crate::slice::{self, Indices, Slice};
use crate::str::Str;
use crate::value::{ReprGuard, Reprs, Value};

/// What a `Tuple` points to, after the header; the items follow.
#[repr(C, align(8))]
pub struct TupleData {
    len: usize,
}

/// Where the items begin.
const ITEMS: usize = size_of::<Header>().next_multiple_of(8) + size_of::<TupleData>();

#[derive(Clone)]
#[repr(transparent)]
pub struct Tuple(Gc<TupleData>);

pub static TUPLE: TypeInfo = TypeInfo {
    repr,
    hash: Some(|o| this(o).hash()),
    len: Some(|o| Ok(this(o).len())),
    compare: Some(|cmp, a, b| match (Tuple::of(a), Tuple::of(b)) {
        (Some(a), Some(b)) => compare_items(cmp, a.items(), b.items()).map(Some),
        _ => Ok(None),
    }),
    binary: Some(binary),
    iter: Some(|o| Ok(iter::tuple_iterator(this(o).clone()))),
    get_item: Some(get_item),
    contains: Some(|o, x| this(o).contains(x)),
    ..TypeInfo::new("tuple", Kind::Tuple, drop_tuple)
};

fn layout(len: usize) -> Layout {
    Layout::from_size_align(ITEMS + len * size_of::<Obj>(), 8).unwrap_or_else(|_| handle_alloc_error(Layout::new::<u64>()))
}

/// A tuple whose items are moved from `from`.
///
/// # Safety
/// `len` items can be read there, and are nobody's afterwards.
unsafe fn adopt(from: *const Obj, len: usize) -> Tuple {
    let layout = layout(len);
    let at = NonNull::new(memory::take(layout)).unwrap_or_else(|| handle_alloc_error(layout));
    at.cast::<Header>().write(Header { count: Cell::new(1), ty: &TUPLE });
    at.add(size_of::<Header>().next_multiple_of(8)).cast::<TupleData>().write(TupleData { len });
    memory::copy(from.cast(), at.add(ITEMS).as_ptr(), len * size_of::<Obj>());
    crate::obj::note(at.cast());
    Tuple(Gc::from_obj(Obj::at(at.cast(), Kind::Tuple)))
}

unsafe fn drop_tuple(at: NonNull<Header>) {
    // SAFETY: only `adopt` makes values of this type.
    let len = at.cast::<u8>().add(size_of::<Header>().next_multiple_of(8)).cast::<TupleData>().as_ref().len;
    let items = at.cast::<u8>().add(ITEMS).cast::<Obj>();
    // The last one dies first, as in CPython.
    for i in (0..len).rev() {
        ptr::drop_in_place(items.add(i).as_ptr());
    }
    memory::give(at.cast::<u8>().as_ptr(), layout(len));
}

/// The one empty tuple.
struct Empty(Cell<Option<NonZeroU64>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Empty {}
static EMPTY: Empty = Empty(Cell::new(None));

/// A tuple as an object: `(…)`.
#[inline]
pub fn tuple(items: Vec<Obj>) -> Obj {
    Tuple::from(items).into()
}

impl From<Vec<Obj>> for Tuple {
    fn from(mut items: Vec<Obj>) -> Tuple {
        if items.is_empty() {
            return Tuple::empty();
        }
        let len = items.len();
        // SAFETY: the vector gives up its items before they are taken.
        unsafe {
            items.set_len(0);
            adopt(items.as_ptr(), len)
        }
    }
}

impl<const N: usize> From<[Obj; N]> for Tuple {
    fn from(items: [Obj; N]) -> Tuple {
        if N == 0 {
            return Tuple::empty();
        }
        let items = std::mem::ManuallyDrop::new(items);
        // SAFETY: the array does not drop its items.
        unsafe { adopt(items.as_ptr(), N) }
    }
}

impl From<&[Obj]> for Tuple {
    fn from(items: &[Obj]) -> Tuple {
        if items.is_empty() {
            return Tuple::empty();
        }
        for item in items {
            std::mem::forget(item.clone());
        }
        // SAFETY: the references that were counted go over.
        unsafe { adopt(items.as_ptr(), items.len()) }
    }
}

impl From<Tuple> for Obj {
    #[inline]
    fn from(t: Tuple) -> Obj {
        // SAFETY: the reference goes over.
        unsafe { Obj::at(t.0.into_header(), Kind::Tuple) }
    }
}

impl Tuple {
    /// Does nobody else have it?
    pub(crate) fn is_alone(&self) -> bool {
        self.0.count() == 1
    }

    /// `()`
    pub fn empty() -> Tuple {
        if let Some(word) = EMPTY.0.get() {
            // SAFETY: the static holds one reference for ever; the clone is another.
            let held = std::mem::ManuallyDrop::new(unsafe { Obj::of_word(word) });
            return unsafe { Tuple(Gc::from_obj((*held).clone())) };
        }
        // SAFETY: no items are read.
        let t = unsafe { adopt(NonNull::dangling().as_ptr(), 0) };
        EMPTY.0.set(Some(Obj::from(t.clone()).into_word()));
        t
    }

    /// The tuple that an object is, or (in an instance of a class derived from tuple) has.
    #[inline]
    pub fn of(o: &Obj) -> Option<&Tuple> {
        match Tuple::exact(o) {
            None if o.is_kind(Kind::Instance) => Tuple::exact(crate::class::core(o)),
            found => found,
        }
    }

    /// The tuple that an object is.
    #[inline]
    pub fn exact(o: &Obj) -> Option<&Tuple> {
        // SAFETY: Kind::Tuple values are made by `adopt`, and Tuple is transparent over their Gc.
        unsafe { o.cast::<TupleData>(Kind::Tuple).map(|g| &*(g as *const Gc<_> as *const Tuple)) }
    }

    /// The items; they never change.
    #[inline]
    pub fn items(&self) -> &[Obj] {
        // SAFETY: `adopt` wrote them there.
        unsafe { std::slice::from_raw_parts((self.0.address() + ITEMS) as *const Obj, self.0.len) }
    }

    /// `len(self)`
    #[inline]
    pub fn len(&self) -> usize {
        self.0.len
    }

    #[inline]
    pub fn is_empty(&self) -> bool {
        self.0.len == 0
    }

    /// `self[i]`
    #[inline]
    pub fn get(&self, i: i64) -> Res<Obj> {
        match self.items().get(slice::place(i, self.len())) {
            Some(x) => Ok(x.clone()),
            None => Err(exc::index_error("tuple index out of range")),
        }
    }

    /// `self[start:stop:step]`
    pub fn slice(&self, at: Indices) -> Tuple {
        if at.step == 1 && at.count == self.len() {
            return self.clone();
        }
        Tuple::from(at.positions().map(|i| self.items()[i].clone()).collect::<Vec<_>>())
    }

    /// `self + other`
    pub fn add(&self, other: &Tuple) -> Tuple {
        if other.is_empty() {
            return self.clone();
        }
        if self.is_empty() {
            return other.clone();
        }
        Tuple::from([self.items(), other.items()].concat())
    }

    /// `self * n`
    pub fn mul(&self, n: i64) -> Res<Tuple> {
        if n == 1 {
            return Ok(self.clone());
        }
        Ok(Tuple::from(repeated(self.items(), n)?))
    }

    /// `x in self`
    pub fn contains(&self, x: &Obj) -> Res<bool> {
        for item in self.items() {
            if Value::eq(item, x)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// `self.index(x, start, stop)`
    pub fn index(&self, x: &Obj, start: i64, stop: i64) -> Res<usize> {
        let (from, to) = (slice::clamp(start, self.len()), slice::clamp(stop, self.len()));
        for i in from..to {
            if Value::eq(&self.items()[i], x)? {
                return Ok(i);
            }
        }
        Err(exc::value_error("tuple.index(x): x not in tuple"))
    }

    /// `self.count(x)`
    pub fn count_of(&self, x: &Obj) -> Res<usize> {
        let mut n = 0;
        for item in self.items() {
            n += Value::eq(item, x)? as usize;
        }
        Ok(n)
    }

    /// `hash(self)`
    pub fn hash(&self) -> Res<i64> {
        let items = self.items();
        let mut mixed = Mix::new();
        for x in items {
            mixed.add(Value::hash(x)?);
        }
        Ok(mixed.done(items.len()))
    }
}

/// CPython's hash of a tuple (an xxHash) from the hashes of its items.
struct Mix(u64);

impl Mix {
    const PRIME_5: u64 = 2870177450012600261;

    fn new() -> Mix {
        Mix(Mix::PRIME_5)
    }
    #[inline(always)]
    fn add(&mut self, lane: i64) {
        const PRIME_1: u64 = 11400714785074694791;
        const PRIME_2: u64 = 14029467366897019727;
        self.0 = self.0.wrapping_add((lane as u64).wrapping_mul(PRIME_2)).rotate_left(31).wrapping_mul(PRIME_1);
    }
    fn done(self, len: usize) -> i64 {
        let hash = self.0.wrapping_add(len as u64 ^ Mix::PRIME_5 ^ 3527539);
        if hash == u64::MAX { 1546275796 } else { hash as i64 }
    }
}

/// The hash of a tuple with items of these hashes.
pub fn hash_items(items: impl ExactSizeIterator<Item = Res<i64>>) -> Res<i64> {
    let len = items.len();
    let mut mixed = Mix::new();
    for lane in items {
        mixed.add(lane?);
    }
    Ok(mixed.done(len))
}

/// How sequences of items that do not change compare.
pub(crate) fn compare_items(cmp: Cmp, a: &[Obj], b: &[Obj]) -> Res<Obj> {
    for (x, y) in a.iter().zip(b) {
        if !Value::eq(x, y)? {
            return match cmp {
                Cmp::Eq | Cmp::Ne => Ok(Obj::bool(cmp == Cmp::Ne)),
                _ => crate::ops::compare(cmp, x, y),
            };
        }
    }
    Ok(Obj::bool(compare_lengths(cmp, a.len(), b.len())))
}

fn this(o: &Obj) -> &Tuple {
    Tuple::of(o).expect("a tuple")
}

fn repr(o: &Obj) -> Res<Str> {
    let Some(_running) = ReprGuard::enter(o) else { return Ok(Str::from("(...)")) };
    let mut text = Reprs::new("(");
    for x in this(o).items() {
        text.item(x)?;
    }
    Ok(text.done(if this(o).len() == 1 { ",)" } else { ")" }))
}

fn binary(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let (t, n) = match (op.op, Tuple::of(a), Tuple::of(b)) {
        (Op::Add, Some(x), Some(y)) => return Ok(Some(x.add(y).into())),
        (Op::Mul, Some(x), None) => (x, b),
        (Op::Mul, None, Some(y)) => (y, a),
        _ => return Ok(None),
    };
    match slice::count(n)? {
        Some(n) => Ok(Some(t.mul(n)?.into())),
        None => Ok(None),
    }
}

fn get_item(o: &Obj, k: &Obj) -> Res<Obj> {
    let t = this(o);
    if let Some(s) = Slice::of(k) {
        return Ok(t.slice(s.indices(t.len())?).into());
    }
    match slice::subscript(k)? {
        Some(i) => t.get(i),
        None => Err(exc::type_error(format!("tuple indices must be integers or slices, not {}", k.type_name()))),
    }
}

/// `tuple(iterable)`
pub static CALL: Builtin = Builtin {
    name: "tuple",
    owner: "",
    call: |args| match args.expect("tuple", 0, 1)? {
        [] => Ok(Tuple::empty().into()),
        [items, ..] => match Tuple::exact(items) {
            Some(t) => Ok(t.clone().into()),
            None => Ok(tuple(iter::collect(items)?)),
        },
    },
};

methods! { "tuple", Tuple::of;
    /// `t.count(x)`
    COUNT "count" 1, 1 => |t, a| Ok(Int::from(t.count_of(&a[0])?).into());
    /// `t.index(x, start, stop)`
    INDEX "index" 1, 3 => |t, a| {
        let start = a.get(1).map_or(Ok(0), slice::index_arg)?;
        let stop = a.get(2).map_or(Ok(i64::MAX), slice::index_arg)?;
        Ok(Int::from(t.index(&a[0], start, stop)?).into())
    };
    /// `t.__getnewargs__()`
    GETNEWARGS "__getnewargs__" 0, 0 => |t, _| Ok(Tuple::from([t.clone().into()]).into());
}

impl Value for Tuple {
    fn to_obj(&self) -> Obj {
        self.clone().into()
    }
    fn from_obj(o: &Obj) -> Option<Tuple> {
        Tuple::exact(o).cloned()
    }
    fn hash(&self) -> Res<i64> {
        Tuple::hash(self)
    }
    fn truth(&self) -> Res<bool> {
        Ok(!self.is_empty())
    }
    fn eq(&self, other: &Tuple) -> Res<bool> {
        Ok(self.is(other) || compare_items(Cmp::Eq, self.items(), other.items())?.is(&Obj::TRUE))
    }
    fn lt(&self, other: &Tuple) -> Res<bool> {
        compare_items(Cmp::Lt, self.items(), other.items())?.truth()
    }
    fn is(&self, other: &Tuple) -> bool {
        self.0.is(&other.0)
    }
}

/// Rust's tuples as Python's.
macro_rules! typed {
    ($n:literal: $($T:ident $i:tt),+) => {
        impl<$($T: Value),+> Value for ($($T,)+) {
            fn to_obj(&self) -> Obj {
                Tuple::from([$(self.$i.to_obj()),+]).into()
            }
            fn from_obj(o: &Obj) -> Option<Self> {
                let items = Tuple::exact(o)?.items();
                if items.len() != $n {
                    return None;
                }
                Some(($($T::from_obj(&items[$i])?,)+))
            }
            fn repr(&self) -> Res<Str> {
                let mut text = Reprs::new("(");
                $(text.item(&self.$i)?;)+
                Ok(text.done(if $n == 1 { ",)" } else { ")" }))
            }
            fn str(&self) -> Res<Str> {
                self.repr()
            }
            #[inline]
            fn hash(&self) -> Res<i64> {
                let mut mixed = Mix::new();
                $(mixed.add(self.$i.hash()?);)+
                Ok(mixed.done($n))
            }
            fn truth(&self) -> Res<bool> {
                Ok(true)
            }
            fn eq(&self, other: &Self) -> Res<bool> {
                $(if !self.$i.eq(&other.$i)? {
                    return Ok(false);
                })+
                Ok(true)
            }
            fn lt(&self, other: &Self) -> Res<bool> {
                $(if !self.$i.eq(&other.$i)? {
                    return self.$i.lt(&other.$i);
                })+
                Ok(false)
            }
            fn is(&self, other: &Self) -> bool {
                $(self.$i.is(&other.$i))&&+
            }
            #[inline]
            fn is_ranked(&self) -> bool {
                $(self.$i.is_ranked())&&+
            }
            #[inline]
            fn rank(&self, other: &Self) -> Ordering {
                $(let at = self.$i.rank(&other.$i);
                if at != Ordering::Equal {
                    return at;
                })+
                Ordering::Equal
            }
            fn order(items: &[Self]) -> Option<fn(&Self, &Self) -> Ordering> {
                if items.iter().all(Self::is_ranked) { Some(Self::rank) } else { None }
            }
            #[inline]
            fn quick_eq(&self, other: &Self) -> Option<bool> {
                $(if !self.$i.quick_eq(&other.$i)? {
                    return Some(false);
                })+
                Some(true)
            }
        }
    };
}
typed! { 1: A 0 }
typed! { 2: A 0, B 1 }
typed! { 3: A 0, B 1, C 2 }
typed! { 4: A 0, B 1, C 2, D 3 }
typed! { 5: A 0, B 1, C 2, D 3, E 4 }
typed! { 6: A 0, B 1, C 2, D 3, E 4, F 5 }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_as_cpython() {
        // hash(()), hash((1, 2)), hash((1, (2, 3)), hash((-1,))
        assert_eq!(Tuple::empty().hash().unwrap(), 5740354900026072187);
        assert_eq!((1i64, 2i64).hash().unwrap(), -3550055125485641917);
        assert_eq!((1i64, (2i64, 3i64)).hash().unwrap(), (1i64, (2i64, 3i64)).to_obj().hash().unwrap());
    }

    #[test]
    fn the_empty_tuple_is_one() {
        assert!(Tuple::empty().is(&Tuple::from(Vec::new())));
    }
}
