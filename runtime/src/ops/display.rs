//! Constants and displays: `1`, `"a"`, `[a, b]`, `{a: b}`, `[*a]`.

use crate::bytes::Bytes;
use crate::class;
use crate::dict::Dict;
use crate::exc;
use crate::int::Int;
use crate::list::List;
use crate::names;
use crate::obj::Obj;
use crate::raise::Res;
use crate::set::Set;
use crate::str::Str;
use crate::tuple::Tuple;

/// A constant that is not in the text of the module: made when first used, then kept.
pub struct Constant(std::cell::Cell<u64>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Constant {}
impl Constant {
    #[allow(clippy::new_without_default)]
    pub const fn new() -> Constant {
        Constant(std::cell::Cell::new(0))
    }
    #[inline]
    pub fn get(&self, make: impl FnOnce() -> Obj) -> Obj {
        if self.0.get() == 0 {
            self.0.set(make().into_word().get());
        }
        // SAFETY: the word holds a reference that is never given up; the clone has its own.
        let kept = std::mem::ManuallyDrop::new(unsafe { Obj::of_word(self.0.get().try_into().expect("a word")) });
        Obj::clone(&kept)
    }
}

/// `constant!(tuple([int(1), int(2)]))`: the same object each time.
#[macro_export]
macro_rules! constant {
    ($value:expr) => {{
        static VALUE: $crate::ops::Constant = $crate::ops::Constant::new();
        VALUE.get(|| $value)
    }};
}

/// An int constant.
#[inline]
pub fn int(v: i64) -> Obj {
    match Obj::try_small(v) {
        Some(o) => o,
        None => Int::from(v).into(),
    }
}
#[inline]
pub fn float(v: f64) -> Obj {
    crate::float::object(v)
}
#[inline]
pub fn str(text: &'static str) -> Obj {
    Str::lit(text).into()
}
pub fn bytes(text: &'static [u8]) -> Obj {
    Bytes::from(text).into()
}
/// An int of any size: its digits, or `0x…`.
pub fn big(text: &'static str) -> Obj {
    Int::parse(&Str::lit(text), 0).expect("digits that the translator wrote").into()
}
/// The value of an expression that has none.
pub fn none(_: ()) -> Obj {
    Obj::NONE
}
pub fn list(items: Vec<Obj>) -> Obj {
    crate::list::list(items)
}
#[inline]
pub fn tuple(items: impl Into<Tuple>) -> Obj {
    items.into().into()
}
pub fn set(items: Vec<Obj>) -> Res<Obj> {
    let s = Set::new();
    for x in items {
        s.add(x)?;
    }
    Ok(s.into())
}
pub fn dict(items: impl IntoIterator<Item = (Obj, Obj)>) -> Res<Obj> {
    Ok(Dict::from_pairs(items)?.into())
}
pub fn slice(lo: Obj, hi: Obj, step: Obj) -> Obj {
    crate::slice::slice(lo, hi, step)
}

/// `[*items]`: appends all of them to a list that is being made.
pub fn extend(list: &Obj, items: &Obj) -> Res<()> {
    if !super::is_iterable(items) {
        return Err(exc::type_error(format!("Value after * must be an iterable, not {}", items.type_name().as_str())));
    }
    let l = List::exact(list).expect("a list that is being made");
    let mut it = crate::iter::Iter::sized(items)?;
    while let Some(x) = it.next()? {
        l.append(x);
    }
    Ok(())
}
/// One more item of a list that is being made.
#[inline]
pub fn list_append(list: &Obj, x: Obj) {
    List::exact(list).expect("a list that is being made").append(x);
}
/// `(*a, b)`: the list that was made, as a tuple.
pub fn list_to_tuple(list: &Obj) -> Obj {
    tuple(List::exact(list).expect("a list that is being made").to_vec())
}
/// One more item of a set that is being made.
pub fn set_add(set: &Obj, x: Obj) -> Res<()> {
    Set::of(set).expect("a set that is being made").add(x).map(drop)
}
/// `{*items}`
pub fn set_update(set: &Obj, items: &Obj) -> Res<()> {
    Set::of(set).expect("a set that is being made").update_from(items)
}
/// `{**mapping}`
pub fn dict_update(d: &Obj, mapping: &Obj) -> Res<()> {
    let d = Dict::exact(d).expect("a dict that is being made");
    if let Some(m) = Dict::of(mapping).filter(|_| !class::has_own(mapping, &names::__ITER__)) {
        for (k, v) in m.to_vec() {
            d.set(k, v)?;
        }
        return Ok(());
    }
    let Some(keys) = crate::attr::find_quiet(mapping, &names::KEYS)? else {
        return Err(exc::type_error(format!("'{}' object is not a mapping", mapping.type_name().as_str())));
    };
    let mut it = keys.call(crate::call::Args::NONE)?.iter()?;
    while let Some(k) = it.next()? {
        let v = mapping.get_item(&k)?;
        d.set(k, v)?;
    }
    Ok(())
}
/// `str(o)`, `repr(o)`, `ascii(o)` as objects, for fields of f-strings.
pub fn to_str(o: &Obj) -> Res<Obj> {
    o.str().map(Obj::from)
}
pub fn to_repr(o: &Obj) -> Res<Obj> {
    o.repr().map(Obj::from)
}
pub fn to_ascii(o: &Obj) -> Res<Obj> {
    o.ascii().map(Obj::from)
}
