//! `d.keys()`, `d.values()`, `d.items()` and their iterators.

use std::cell::Cell;

use super::{changed_keys, changed_size, key_set, Dict};
use crate::iter::Iter;
use crate::methods;
use crate::obj::{drop_boxed, Cmp, Gc, Kind, Obj, TypeInfo};
use crate::ops::Operator;
use crate::raise::Res;
use crate::set::Set;
use crate::str::Str;
use crate::tuple::Tuple;
use crate::value::{ReprGuard, Reprs, Value};

/// What a view shows of each entry.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Part {
    Keys,
    Values,
    Items,
}

impl Part {
    #[inline]
    fn pick(self, k: &Obj, v: &Obj) -> Obj {
        match self {
            Part::Keys => k.clone(),
            Part::Values => v.clone(),
            Part::Items => Tuple::from([k.clone(), v.clone()]).into(),
        }
    }
}

struct View {
    dict: Dict,
    part: Part,
}

const VIEW: TypeInfo = TypeInfo {
    repr: view_repr,
    len: Some(|o| Ok(view(o).dict.len())),
    iter: Some(|o| Ok(iterator(&view(o).dict, view(o).part))),
    get_attr: Some(|o, name| Ok((name.text == "mapping").then(|| crate::types::mapping_proxy(view(o).dict.clone().into())))),
    ..TypeInfo::new("", Kind::Other, drop_boxed::<View>)
};

const SET_VIEW: TypeInfo = TypeInfo { hash: None, compare: Some(compare), binary: Some(binary), contains: Some(contains), ..VIEW };

pub static DICT_KEYS: TypeInfo = TypeInfo { name: "dict_keys", kind: Kind::DictKeys, ..SET_VIEW };
pub static DICT_ITEMS: TypeInfo = TypeInfo { name: "dict_items", kind: Kind::DictItems, ..SET_VIEW };
pub static DICT_VALUES: TypeInfo = TypeInfo { name: "dict_values", kind: Kind::DictValues, ..VIEW };

static ODICT_KEYS: TypeInfo = TypeInfo { name: "odict_keys", ..DICT_KEYS };
static ODICT_ITEMS: TypeInfo = TypeInfo { name: "odict_items", ..DICT_ITEMS };
static ODICT_VALUES: TypeInfo = TypeInfo { name: "odict_values", ..DICT_VALUES };

fn is_ordered(d: &Dict) -> bool {
    d.0.clone().into_obj().is_kind(Kind::OrderedDict)
}

/// `d.keys()`
pub fn keys_view(d: &Dict) -> Obj {
    Gc::new(if is_ordered(d) { &ODICT_KEYS } else { &DICT_KEYS }, View { dict: d.clone(), part: Part::Keys }).into_obj()
}
/// `d.values()`
pub fn values_view(d: &Dict) -> Obj {
    Gc::new(if is_ordered(d) { &ODICT_VALUES } else { &DICT_VALUES }, View { dict: d.clone(), part: Part::Values }).into_obj()
}
/// `d.items()`
pub fn items_view(d: &Dict) -> Obj {
    Gc::new(if is_ordered(d) { &ODICT_ITEMS } else { &DICT_ITEMS }, View { dict: d.clone(), part: Part::Items }).into_obj()
}

fn view_of(o: &Obj) -> Option<&View> {
    if !o.is_heap() || !matches!(o.kind(), Kind::DictKeys | Kind::DictValues | Kind::DictItems) {
        return None;
    }
    // SAFETY: values of these kinds are Boxed<View>.
    Some(unsafe { &**Gc::<View>::of(o) })
}

fn view(o: &Obj) -> &View {
    view_of(o).expect("a view of a dict")
}

/// A view of keys or items.
fn set_view(o: &Obj) -> Option<&View> {
    view_of(o).filter(|v| v.part != Part::Values)
}

/// The dict and part of a view: for `for` loops.
pub(crate) fn walk_of(o: &Obj) -> Option<(&Dict, Part)> {
    view_of(o).map(|v| (&v.dict, v.part))
}

fn view_repr(o: &Obj) -> Res<Str> {
    let Some(_running) = ReprGuard::enter(o) else { return Ok(Str::from("...")) };
    let v = view(o);
    let mut text = Reprs::new(&format!("{}([", o.ty().name));
    for (k, x) in v.dict.to_vec() {
        text.item(&v.part.pick(&k, &x))?;
    }
    Ok(text.done("])"))
}

fn contains(o: &Obj, x: &Obj) -> Res<bool> {
    let v = view(o);
    if v.part == Part::Keys {
        return v.dict.contains(x);
    }
    match Tuple::of(x).map(Tuple::items) {
        Some([key, value]) => match v.dict.get(key)? {
            Some(found) => Value::eq(&found, value),
            None => Ok(false),
        },
        _ => Ok(false),
    }
}

/// Are all items of `a` in `b`?
fn all_in(a: &Obj, b: &Obj) -> Res<bool> {
    let mut it = Iter::new(a)?;
    while let Some(x) = it.next()? {
        if !b.contains(&x)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn compare(cmp: Cmp, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let len_b = match (set_view(b), Set::of(b)) {
        (Some(v), _) => v.dict.len(),
        (None, Some(s)) => s.len(),
        _ => return Ok(None),
    };
    let len_a = view(a).dict.len();
    let result = match cmp {
        Cmp::Eq => len_a == len_b && all_in(a, b)?,
        Cmp::Ne => !(len_a == len_b && all_in(a, b)?),
        Cmp::Lt => len_a < len_b && all_in(a, b)?,
        Cmp::Le => len_a <= len_b && all_in(a, b)?,
        Cmp::Gt => len_a > len_b && all_in(b, a)?,
        Cmp::Ge => len_a >= len_b && all_in(b, a)?,
    };
    Ok(Some(Obj::bool(result)))
}

/// `set(o)`, of a view of keys straight from the dict.
fn to_set(o: &Obj) -> Res<Set> {
    match view_of(o) {
        Some(v) if v.part == Part::Keys => key_set(&v.dict),
        _ => Set::from_iterable(o),
    }
}

fn binary(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    match op.views {
        Some(of_views) => of_views(a, b).map(|set| Some(set.into())),
        None => Ok(None),
    }
}

pub fn difference(a: &Obj, b: &Obj) -> Res<Set> {
    let s = to_set(a)?;
    s.difference_update(b)?;
    Ok(s)
}

pub fn union(a: &Obj, b: &Obj) -> Res<Set> {
    let s = to_set(a)?;
    s.update_from(b)?;
    Ok(s)
}

pub fn symmetric_difference(a: &Obj, b: &Obj) -> Res<Set> {
    if let (Some(x), Some(y)) = (view_of(a), view_of(b)) {
        if x.part == Part::Items && y.part == Part::Items {
            return items_xor(&x.dict, &y.dict);
        }
    }
    let s = to_set(a)?;
    s.symmetric_difference_update(b)?;
    Ok(s)
}

pub fn intersection(a: &Obj, b: &Obj) -> Res<Set> {
    // A view may be on the right alone.
    let (mut a, mut b) = if set_view(a).is_some() { (a, b) } else { (b, a) };
    let len = view(a).dict.len();
    if let Some(s) = Set::exact(b) {
        if len <= s.len() {
            return s.intersection(a);
        }
    }
    if set_view(b).is_some_and(|v| v.dict.len() > len) {
        std::mem::swap(&mut a, &mut b);
    }
    let result = Set::new();
    let mut it = Iter::new(b)?;
    while let Some(x) = it.next()? {
        if contains(a, &x)? {
            result.add(x)?;
        }
    }
    Ok(result)
}

fn items_xor(a: &Dict, b: &Dict) -> Res<Set> {
    let (a, b) = if a.len() > b.len() { (b, a) } else { (a, b) };
    let (rest, result) = (a.copy(), Set::new());
    let mut at = 0;
    while let Some((i, hash, k, v)) = b.entry(at) {
        at = i + 1;
        match rest.get_hashed(&k, hash)? {
            Some(w) if Value::eq(&w, &v)? => {
                rest.remove_hashed(&k, hash)?;
            }
            _ => {
                result.add(Tuple::from([k, v]).into())?;
            }
        }
    }
    result.update_from(&items_view(&rest))?;
    Ok(result)
}

fn is_disjoint(a: &Obj, b: &Obj) -> Res<bool> {
    if a.is(b) {
        return Ok(view(a).dict.is_empty());
    }
    let (mut a, mut b) = (a, b);
    let len_b = match (set_view(b), Set::of(b)) {
        (Some(v), _) => Some(v.dict.len()),
        (None, Some(s)) => Some(s.len()),
        _ => None,
    };
    if len_b.is_some_and(|n| n > view(a).dict.len()) {
        std::mem::swap(&mut a, &mut b);
    }
    let mut it = Iter::new(b)?;
    while let Some(x) = it.next()? {
        if a.contains(&x)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn some_view<const PART: u8>(o: &Obj) -> Option<&Obj> {
    view_of(o).filter(|v| v.part as u8 == PART).map(|_| o)
}

/// The methods of `dict_keys`.
pub mod keys {
    use super::*;
    methods! { "dict_keys", some_view::<{ Part::Keys as u8 }>;
        /// `d.keys().isdisjoint(other)`
        ISDISJOINT "isdisjoint" 1, 1 => |v, a| Ok(Obj::bool(is_disjoint(v, &a[0])?));
    }
}
/// The methods of `dict_items`.
pub mod items {
    use super::*;
    methods! { "dict_items", some_view::<{ Part::Items as u8 }>;
        /// `d.items().isdisjoint(other)`
        ISDISJOINT "isdisjoint" 1, 1 => |v, a| Ok(Obj::bool(is_disjoint(v, &a[0])?));
    }
}

/// A dict being walked over, in one direction or the other.
struct Walker {
    dict: std::cell::RefCell<Option<Dict>>,
    part: Part,
    /// The position of the next entry; one more than it in a reverse walk.
    at: Cell<usize>,
    used: Cell<usize>,
    left: Cell<usize>,
}

const WALKER: TypeInfo =
    TypeInfo { iter: Some(|o| Ok(o.clone())), left: Some(left), ..TypeInfo::new("", Kind::Iterator, drop_boxed::<Walker>) };
const FORWARD: TypeInfo = TypeInfo { next: Some(forward), ..WALKER };
const BACKWARD: TypeInfo = TypeInfo { next: Some(backward), ..WALKER };

pub static KEY_ITERATOR: TypeInfo = TypeInfo { name: "dict_keyiterator", ..FORWARD };
pub static VALUE_ITERATOR: TypeInfo = TypeInfo { name: "dict_valueiterator", ..FORWARD };
pub static ITEM_ITERATOR: TypeInfo = TypeInfo { name: "dict_itemiterator", ..FORWARD };
pub static REVERSE_KEY_ITERATOR: TypeInfo = TypeInfo { name: "dict_reversekeyiterator", ..BACKWARD };
pub static REVERSE_VALUE_ITERATOR: TypeInfo = TypeInfo { name: "dict_reversevalueiterator", ..BACKWARD };
pub static REVERSE_ITEM_ITERATOR: TypeInfo = TypeInfo { name: "dict_reverseitemiterator", ..BACKWARD };

fn left(o: &Obj) -> Res<Option<i64>> {
    let w = walker_of(o);
    let same = w.dict.borrow().as_ref().is_some_and(|d| d.len() == w.used.get());
    Ok(Some(if same { w.left.get() as i64 } else { 0 }))
}

fn iterator(d: &Dict, part: Part) -> Obj {
    let ty = match part {
        Part::Keys => &KEY_ITERATOR,
        Part::Values => &VALUE_ITERATOR,
        Part::Items => &ITEM_ITERATOR,
    };
    walker(ty, d, part, 0)
}

fn reverse_iterator(d: &Dict, part: Part) -> Obj {
    let ty = match part {
        Part::Keys => &REVERSE_KEY_ITERATOR,
        Part::Values => &REVERSE_VALUE_ITERATOR,
        Part::Items => &REVERSE_ITEM_ITERATOR,
    };
    walker(ty, d, part, d.table().entries.len())
}

fn walker(ty: &'static TypeInfo, d: &Dict, part: Part, at: usize) -> Obj {
    let dict = std::cell::RefCell::new(Some(d.clone()));
    Gc::new(ty, Walker { dict, part, at: Cell::new(at), used: Cell::new(d.len()), left: Cell::new(d.len()) }).into_obj()
}

/// `iter(d)`
pub fn key_iterator(d: &Dict) -> Obj {
    iterator(d, Part::Keys)
}
/// `reversed(d)`
pub fn reverse_key_iterator(d: &Dict) -> Obj {
    reverse_iterator(d, Part::Keys)
}
/// `reversed(d.items())` and so on; `None`: not a view.
pub(crate) fn reversed_view(o: &Obj) -> Option<Obj> {
    view_of(o).map(|v| reverse_iterator(&v.dict, v.part))
}

fn walker_of(o: &Obj) -> &Walker {
    // SAFETY: called from the slots of types whose values are Boxed<Walker>.
    unsafe { &**Gc::<Walker>::of(o) }
}

#[cold]
fn size_of_view_changed(d: &Dict) -> crate::raise::Raised {
    if is_ordered(d) { crate::exc::runtime_error("OrderedDict mutated during iteration") } else { changed_size() }
}

fn forward(o: &Obj) -> Res<Option<Obj>> {
    let w = walker_of(o);
    let Some(d) = w.dict.borrow().clone() else { return Ok(None) };
    if d.len() != w.used.get() {
        w.used.set(usize::MAX);
        return Err(size_of_view_changed(&d));
    }
    let Some((i, k, v)) = d.table().next(w.at.get()) else {
        w.dict.take();
        return Ok(None);
    };
    if w.left.get() == 0 {
        w.dict.take();
        return Err(changed_keys());
    }
    w.at.set(i + 1);
    w.left.set(w.left.get() - 1);
    Ok(Some(w.part.pick(k, v)))
}

fn backward(o: &Obj) -> Res<Option<Obj>> {
    let w = walker_of(o);
    let Some(d) = w.dict.borrow().clone() else { return Ok(None) };
    if d.len() != w.used.get() {
        w.used.set(usize::MAX);
        return Err(size_of_view_changed(&d));
    }
    let mut at = w.at.get().min(d.table().entries.len());
    while at > 0 {
        at -= 1;
        if let Some((k, v)) = &d.table().entries[at].pair {
            w.at.set(at);
            w.left.set(w.left.get().saturating_sub(1));
            return Ok(Some(w.part.pick(k, v)));
        }
    }
    w.dict.take();
    Ok(None)
}

/// What a `for` loop over a dict or a view of one steps.
pub struct DictSteps {
    dict: Dict,
    part: Part,
    at: usize,
    used: usize,
    left: usize,
}

impl DictSteps {
    pub(crate) fn new(dict: &Dict, part: Part) -> DictSteps {
        DictSteps { dict: dict.clone(), part, at: 0, used: dict.len(), left: dict.len() }
    }
    #[inline]
    pub(crate) fn next(&mut self) -> Res<Option<Obj>> {
        if self.dict.len() != self.used {
            self.used = usize::MAX;
            return Err(size_of_view_changed(&self.dict));
        }
        let Some((i, k, v)) = self.dict.table().next(self.at) else { return Ok(None) };
        if self.left == 0 {
            return Err(changed_keys());
        }
        self.at = i + 1;
        self.left -= 1;
        Ok(Some(self.part.pick(k, v)))
    }
}

/// The items of a view, copied out.
pub(crate) fn view_items(o: &Obj) -> Option<Vec<Obj>> {
    let v = view_of(o)?;
    Some(v.dict.table().entries.iter().filter_map(|e| e.pair.as_ref()).map(|(k, x)| v.part.pick(k, x)).collect())
}

/// `reversed(o)` of a dict or a view of one.
pub(crate) fn reversed_of(o: &Obj) -> Option<Obj> {
    match reversed_view(o) {
        None => Dict::of(o).map(reverse_key_iterator),
        found => found,
    }
}
