//! Instances of classes that a program defines: their attributes, and how operations find the class's special methods.
//!
//! All instances of a class share one table of attribute names (`ClassData::keys`); an instance has the values.
//! Once its `__dict__` is asked for, the attributes live in that dict.

use std::cell::{Cell, UnsafeCell};
use std::mem::ManuallyDrop;
use std::ptr::NonNull;

use super::slots::{compare_name, operator_names};
use super::{call_found, core, object, Class, What, DEL};
use crate::call::Args;
use crate::dict::Dict;
use crate::hook::Hook;
use crate::exc;
use crate::int;
use crate::name::Name;
use crate::names;
use crate::obj::{drop_boxed, Cmp, Gc, Header, Kind, Obj, Op, TypeInfo};
use crate::ops::{self, Operator};
use crate::raise::{self, Raised, Res};
use crate::str::Str;

/// More attributes than this in a class's table: instances get dicts of their own.
const MOST_KEYS: usize = 512;

/// The attributes of one object.
pub struct Attrs {
    slots: UnsafeCell<Vec<Obj>>,
    more: UnsafeCell<Option<Box<More>>>,
}

/// What few instances need.
#[derive(Default)]
struct More {
    /// The slots in order of setting, where that is not ascending.
    order: Vec<u32>,
    /// `__dict__`, once it was asked for: then there are no slots.
    dict: Option<Obj>,
    /// The members of `__slots__` beside a `__dict__`.
    hidden: super::NameMap,
}

impl Default for Attrs {
    fn default() -> Self {
        Attrs::new()
    }
}

impl Attrs {
    pub const fn new() -> Attrs {
        Attrs { slots: UnsafeCell::new(Vec::new()), more: UnsafeCell::new(None) }
    }

    #[inline(always)]
    #[allow(clippy::mut_from_ref)]
    fn slots(&self) -> &mut Vec<Obj> {
        // SAFETY: let go before any other code runs; replaced values are dropped afterwards.
        unsafe { &mut *self.slots.get() }
    }
    #[allow(clippy::mut_from_ref)]
    fn more(&self) -> &mut Option<Box<More>> {
        // SAFETY: as above.
        unsafe { &mut *self.more.get() }
    }
    fn dict_mode(&self) -> Option<Dict> {
        let d = self.more().as_ref()?.dict.as_ref()?;
        Dict::of(d).cloned()
    }

    /// Are they those in the slots alone, in ascending order?
    #[inline]
    pub fn are_slots(&self) -> bool {
        self.more().is_none()
    }
    /// The attribute in a slot, if it is there.
    #[inline]
    pub fn at(&self, slot: u32) -> Option<Obj> {
        match self.slots().get(slot as usize) {
            Some(v) if !v.is_unbound() => Some(v.clone()),
            _ => None,
        }
    }
    /// The attribute; `slot` is what the class found for the name.
    #[inline]
    pub fn get(&self, name: Name, slot: u32) -> Option<Obj> {
        if let Some(v) = self.slots().get(slot as usize) {
            if !v.is_unbound() {
                return Some(v.clone());
            }
        }
        if self.more().is_some() { self.get_slow(name) } else { None }
    }
    #[cold]
    fn get_slow(&self, name: Name) -> Option<Obj> {
        self.dict_mode()?.get(&name.as_str().into()).ok()?
    }

    #[inline]
    pub fn set(&self, class: Class, name: Name, slot: u32, value: Obj) {
        if let Some(old) = self.slots().get_mut(slot as usize) {
            if !old.is_unbound() {
                let old = std::mem::replace(old, value);
                drop(old);
                return;
            }
        } else {
            let slots = self.slots();
            if slots.len() == slot as usize && slots.len() < slots.capacity() && self.are_slots() {
                slots.push(value);
                return;
            }
        }
        self.set_slow(class, name, value);
    }
    #[inline(never)]
    fn set_slow(&self, class: Class, name: Name, value: Obj) {
        if let Some(d) = self.dict_mode() {
            // A str key neither raises nor runs code.
            let _ = d.set(name.as_str().into(), value);
            return;
        }
        let slot = class.slot_for(name);
        if slot >= MOST_KEYS {
            self.dict(class);
            return self.set_slow(class, name, value);
        }
        let slots = self.slots();
        if slot >= slots.len() {
            if slots.capacity() <= slot {
                let room = class.keys().len().max(slot + 1) - slots.len();
                slots.reserve_exact(if slots.is_empty() { room } else { room.max(4) });
            }
            slots.resize(slot, Obj::UNBOUND);
            slots.push(value);
        } else {
            // A gap is filled: from now on the order must be kept.
            if self.more().as_ref().is_none_or(|m| m.order.is_empty()) {
                let order = (0..slots.len() as u32).filter(|i| !slots[*i as usize].is_unbound()).collect();
                self.more().get_or_insert_default().order = order;
            }
            slots[slot] = value;
        }
        if let Some(m) = self.more().as_mut() {
            if !m.order.is_empty() || slots.len() > slot + 1 {
                m.order.push(slot as u32);
            }
        }
    }

    /// Deletes; the value that was there.
    pub fn remove(&self, class: Class, name: Name) -> Option<Obj> {
        if let Some(d) = self.dict_mode() {
            return d.remove(&name.as_str().into()).ok()?;
        }
        let slot = class.keys().position(name)?;
        let old = std::mem::replace(self.slots().get_mut(slot)?, Obj::UNBOUND);
        if let Some(m) = self.more().as_mut() {
            m.order.retain(|s| *s as usize != slot);
        }
        (!old.is_unbound()).then_some(old)
    }

    /// A member of `__slots__` that is not in the `__dict__`.
    pub fn hidden(&self, key: Name) -> Option<Obj> {
        self.more().as_ref()?.hidden.get(key).cloned()
    }
    /// Sets or deletes it: false when it was not there to delete.
    pub fn set_hidden(&self, key: Name, value: Option<Obj>) -> bool {
        let deletes = value.is_none();
        if deletes && self.more().is_none() {
            return false;
        }
        let hidden = &mut self.more().get_or_insert_default().hidden;
        let old = match value {
            Some(v) => hidden.set(key, v),
            None => hidden.remove(key),
        };
        old.is_some() || !deletes
    }

    /// All attributes, in order of setting.
    pub fn items(&self, class: Class) -> Vec<(Str, Obj)> {
        if let Some(d) = self.dict_mode() {
            return d.to_vec().into_iter().filter_map(|(k, v)| Some((Str::of(&k)?.clone(), v))).collect();
        }
        let (slots, keys) = (self.slots(), class.keys());
        let item = |i: usize| (keys.items()[i].0.as_str(), slots[i].clone());
        match self.more() {
            Some(m) if !m.order.is_empty() => m.order.iter().map(|i| item(*i as usize)).collect(),
            _ => (0..slots.len()).filter(|i| !slots[*i].is_unbound()).map(item).collect(),
        }
    }

    /// `__dict__`: from now on the attributes are in it.
    pub fn dict(&self, class: Class) -> Obj {
        if let Some(d) = self.dict_mode() {
            return d.into();
        }
        let d: Dict = Dict::new();
        for (k, v) in self.items(class) {
            let _ = d.set(k.into(), v);
        }
        let d: Obj = d.into();
        self.set_dict(d.clone());
        d
    }
    pub fn set_dict(&self, dict: Obj) {
        let old = std::mem::take(self.slots());
        let more = self.more().get_or_insert_default();
        more.order.clear();
        let old_dict = more.dict.replace(dict);
        drop((old, old_dict));
    }
}

/// An instance of a class that a program defines.
pub struct Instance {
    class: Cell<Class>,
    /// With a builtin base: the builtin value.
    core: UnsafeCell<Obj>,
    pub attrs: Attrs,
    finalized: Cell<bool>,
    /// Has weak references, or has had.
    weak: Cell<bool>,
}

pub static INSTANCE: TypeInfo = instance_slots(Kind::Instance, drop_instance);

impl Instance {
    /// A new instance without attributes; `core` is the builtin base's value, or `UNBOUND`.
    #[allow(clippy::new_ret_no_self)]
    pub fn new(class: Class, core: Obj) -> Obj {
        let attrs = Attrs { slots: UnsafeCell::new(Vec::with_capacity(class.keys().len())), more: UnsafeCell::new(None) };
        let i = Instance { class: Cell::new(class), core: UnsafeCell::new(core), attrs, finalized: Cell::new(false), weak: Cell::new(false) };
        Gc::tracked(&INSTANCE, i).into_obj()
    }
    #[inline]
    pub fn of(o: &Obj) -> Option<&Instance> {
        // SAFETY: Kind::Instance values are Boxed<Instance>.
        unsafe { o.cast::<Instance>(Kind::Instance).map(|g| &**g) }
    }
    #[inline]
    pub fn class(&self) -> Class {
        self.class.get()
    }
    #[inline]
    pub fn core(&self) -> &Obj {
        // SAFETY: the core is replaced only by `__init__` of a builtin base.
        unsafe { &*self.core.get() }
    }
    pub(crate) fn set_weak(&self) {
        self.weak.set(true);
    }
    pub fn set_core(&self, core: Obj) {
        // SAFETY: the old value is dropped when the new one is in place.
        let old = unsafe { std::mem::replace(&mut *self.core.get(), core) };
        drop(old);
    }
    /// What it holds, for the collector.
    pub(crate) fn visit(&self, f: &mut dyn FnMut(&Obj)) {
        self.attrs.slots().iter().for_each(&mut *f);
        if let Some(more) = self.attrs.more() {
            more.dict.iter().for_each(&mut *f);
            more.hidden.items().iter().for_each(|(_, v)| f(v));
        }
        f(self.core());
    }
    /// Lets go of its attributes, and the value of its builtin base of what it holds.
    pub(crate) fn clear(&self) {
        drop(std::mem::take(self.attrs.slots()));
        let Some(more) = self.attrs.more() else { return };
        let hidden = std::mem::take(&mut more.hidden);
        let dict = more.dict.as_ref().and_then(|d| Dict::of(d).cloned());
        drop(hidden);
        if let Some(dict) = dict {
            dict.clear();
        }
    }
    /// `self.__class__ = class`
    pub fn set_class(&self, class: Class) {
        // The slots are those of the old class.
        self.attrs.dict(self.class());
        self.class.set(class);
    }
}

/// An instance of `class` around a builtin value: of the builtin class itself, the value.
pub fn wrap(class: Class, core: Obj) -> Obj {
    if class.is_builtin() {
        return core;
    }
    match WEAK_WRAPPED.get().filter(|_| core.is_kind(Kind::Other)) {
        Some(wrapped) => wrapped(class, core),
        None => Instance::new(class, core),
    }
}
/// An instance whose class derives from that of weak references: what they call is given it.
pub static WEAK_WRAPPED: Hook<fn(Class, Obj) -> Obj> = Hook::new();

/// What arithmetic gives on the builtin value of an instance, for types of which it keeps the class.
pub static KEEPS_CLASS: Hook<fn(Obj, Class) -> Res<Obj>> = Hook::new();

/// What is done when an instance with weak references dies: given its word.
pub static WEAK_DIES: Hook<fn(u64)> = Hook::new();

/// What the collector does with weak references: those to the objects of `words`, which are garbage, are cleared, and called where
/// they are not garbage themselves; how many references died by that. And what such a reference holds.
pub static WEAK_COLLECTED: Hook<fn(&[u64], &dyn Fn(u64) -> bool) -> usize> = Hook::new();
pub static WEAK_VISIT: Hook<fn(&Obj, &mut dyn FnMut(&Obj))> = Hook::new();

/// # Safety
/// `at` is a `Boxed<Instance>` whose count is 0.
unsafe fn drop_instance(at: NonNull<Header>) {
    let me = ManuallyDrop::new(Obj::at(at, Kind::Instance));
    let instance = Instance::of(&me).expect("an instance");
    if instance.class().has(DEL) && !instance.finalized.get() {
        let count = &at.as_ref().count;
        count.set(1);
        instance.finalized.set(true);
        finalize(&me);
        let left = count.get() - 1;
        count.set(left);
        if left != 0 {
            crate::obj::note(at);
            return;
        }
    }
    if instance.weak.get() {
        if let Some(dies) = WEAK_DIES.get() {
            dies(me.word());
        }
    }
    drop_boxed::<Instance>(at);
}

/// Calls the `__del__` of an instance that is to die, unless it was called before.
pub(crate) fn finalize_once(o: &Obj) {
    if let Some(i) = Instance::of(o).filter(|i| i.class().has(DEL) && !i.finalized.replace(true)) {
        let _ = i;
        finalize(o);
    }
}
pub(crate) fn is_finalized(o: &Obj) -> bool {
    Instance::of(o).is_some_and(|i| i.finalized.get())
}

/// Calls `__del__`; what it raises is printed and forgotten.
#[cold]
fn finalize(me: &Obj) {
    let aside = raise::set_aside();
    let class = Class::of_value(me);
    let what = class.find(&names::__DEL__).what;
    if let Err(raised) = call_found(what, me, class, Args::NONE) {
        let f = what.value().unwrap_or(Obj::NONE);
        unraisable(raised, &f);
    }
    raise::put_back(aside);
}

/// "Exception ignored in: …" on stderr, as `sys.unraisablehook` does.
#[cold]
pub fn unraisable(raised: Raised, object: &Obj) {
    unraisable_in(raised, "in", object);
}

/// The same, with CPython's words of where.
#[cold]
pub fn unraisable_in(raised: Raised, place: &str, object: &Obj) {
    let error: Obj = raised.take().into();
    if UNRAISABLE_HOOK.get().is_some_and(|hook| hook(&error, place, object)) {
        return;
    }
    unraisable_as_told(&error, place, object);
}

/// `sys.unraisablehook`, where the program has set another: false when it has not.
pub static UNRAISABLE_HOOK: Hook<fn(&Obj, &str, &Obj) -> bool> = Hook::new();

/// What CPython's own hook prints.
pub(crate) fn unraisable_as_told(error: &Obj, place: &str, object: &Obj) {
    let what = match object.repr() {
        Ok(s) => s.as_str().to_string(),
        Err(r) => {
            r.take();
            "<object repr() failed>".to_string()
        }
    };
    let text = crate::traceback::format(error);
    crate::io::write_stderr(&format!("Exception ignored {place}: {what}
{text}"));
}

/// Slots that look the special method up in the object's class, and fall back to the builtin base.
pub const fn instance_slots(kind: Kind, drop: unsafe fn(NonNull<Header>)) -> TypeInfo {
    TypeInfo {
        repr,
        str: Some(str),
        hash: Some(hash),
        truth: Some(truth),
        len: Some(len),
        compare: Some(compare),
        binary: Some(binary_slot),
        inplace: Some(inplace),
        unary: Some(unary),
        iter: Some(iter),
        next: Some(next),
        get_item: Some(get_item),
        set_item: Some(set_item),
        contains: Some(contains),
        call: Some(call),
        class: Some(class),
        ..TypeInfo::new("object", kind, drop)
    }
}

/// The slots of the builtin base, and the value they are for.
fn base(o: &Obj) -> (&'static TypeInfo, &Obj) {
    if o.is_kind(Kind::Exception) {
        return (&exc::EXCEPTION, o);
    }
    let c = core(o);
    if std::ptr::eq(c, o) { (&object::OBJECT, o) } else { (c.ty(), c) }
}

fn class(o: &Obj) -> Obj {
    match Instance::of(o) {
        Some(i) => i.class().obj(),
        None => Class::of_value(o).obj(),
    }
}

/// The program's own special method, if there is one.
#[inline]
fn own(o: &Obj, name: Name) -> Option<(What, Class)> {
    let class = Class::of_value(o);
    match class.find(name).what {
        what @ What::Attr(..) => Some((what, class)),
        _ => None,
    }
}

/// Calls the program's own special method.
#[inline]
fn try_own(o: &Obj, name: Name, args: &[Obj]) -> Option<Res<Obj>> {
    let (what, class) = own(o, name)?;
    Some(call_found(what, o, class, Args::of(args)))
}

fn must_be_str(name: &str, r: Obj) -> Res<Str> {
    match Str::of(&r) {
        Some(s) => Ok(s.clone()),
        None => Err(exc::type_error(format!("{name} returned non-string (type {})", r.type_name().as_str()))),
    }
}

fn repr(o: &Obj) -> Res<Str> {
    if let Some(r) = try_own(o, &names::__REPR__, &[]) {
        return must_be_str("__repr__", r?);
    }
    builtin_repr(o)
}

/// The repr that the builtin base gives.
pub(super) fn builtin_repr(o: &Obj) -> Res<Str> {
    let (ty, c) = base(o);
    if ty.kind == Kind::Property {
        return ops::default_repr(o);
    }
    let text = (ty.repr)(c)?;
    use Kind::*;
    if matches!(ty.kind, Set | FrozenSet | Deque | OrderedDict | Counter | DefaultDict | ByteArray | Array | Date | DateTime | Time | TimeDelta) {
        return Ok(with_class_name(o, ty, &text));
    }
    Ok(text)
}

/// These types' reprs start with the name of the class: `set()`, `{1}`, `deque([1])`, and `S({1})` in a subclass `S`.
fn with_class_name(o: &Obj, ty: &TypeInfo, text: &Str) -> Str {
    let (text, name) = (text.as_str(), Class::of_value(o).name());
    let short = ty.name.rsplit('.').next().unwrap_or(ty.name);
    match text.strip_prefix(ty.name).or_else(|| text.strip_prefix(short)) {
        Some(rest) => Str::from(format!("{}{rest}", name.as_str())),
        None => Str::from(format!("{}({text})", name.as_str())),
    }
}

fn str(o: &Obj) -> Res<Str> {
    if let Some(r) = try_own(o, &names::__STR__, &[]) {
        return must_be_str("__str__", r?);
    }
    let (ty, c) = base(o);
    match ty.str {
        Some(f) => f(c),
        None => match try_own(o, &names::__REPR__, &[]) {
            Some(r) => must_be_str("__str__", r?),
            None => o.repr(),
        },
    }
}

fn hash(o: &Obj) -> Res<i64> {
    if let Some((what, class)) = own(o, &names::__HASH__) {
        if what.value().is_some_and(|v| v.is_none()) {
            return Err(unhashable(o));
        }
        let r = call_found(what, o, class, Args::NONE)?;
        return match int::as_int(&r) {
            Some(i) => Ok(i.to_i64().map_or_else(|| i.hash(), |v| if v == -1 { -2 } else { v })),
            None => Err(exc::type_error("__hash__ method should return an integer")),
        };
    }
    let (ty, c) = base(o);
    match ty.hash {
        Some(f) => f(c),
        None => Err(unhashable(o)),
    }
}

#[cold]
fn unhashable(o: &Obj) -> Raised {
    exc::type_error(format!("unhashable type: '{}'", o.type_name().as_str()))
}

fn truth(o: &Obj) -> Res<bool> {
    if let Some(r) = try_own(o, &names::__BOOL__, &[]) {
        let r = r?;
        return match r.as_bool() {
            Some(b) => Ok(b),
            None => Err(exc::type_error(format!("__bool__ should return bool, returned {}", r.type_name().as_str()))),
        };
    }
    if let Some(n) = own_len(o) {
        return Ok(n? != 0);
    }
    let (ty, c) = base(o);
    match (ty.truth, ty.len) {
        (Some(f), _) => f(c),
        (None, Some(f)) => Ok(f(c)? != 0),
        _ => ops::constant_truth(c),
    }
}

fn own_len(o: &Obj) -> Option<Res<usize>> {
    let r = try_own(o, &names::__LEN__, &[])?;
    Some((|| {
        let n = r?.index()?;
        match n.to_i64() {
            Some(v) if v >= 0 => Ok(v as usize),
            _ if n.is_negative() => Err(exc::value_error("__len__() should return >= 0")),
            _ => Err(exc::overflow_error("cannot fit 'int' into an index-sized integer")),
        }
    })())
}

fn len(o: &Obj) -> Res<usize> {
    if let Some(n) = own_len(o) {
        return n;
    }
    let (ty, c) = base(o);
    match ty.len {
        Some(f) => f(c),
        None => Err(exc::type_error(format!("object of type '{}' has no len()", o.type_name().as_str()))),
    }
}

fn compare(op: Cmp, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    if let Some(r) = try_own(a, compare_name(op), std::slice::from_ref(b)) {
        let r = r?;
        return Ok((!r.is_not_implemented()).then_some(r));
    }
    let (ty, c) = base(a);
    if op == Cmp::Ne && (ty.compare.is_none()) {
        // object.__ne__: what __eq__ says, turned round.
        return match try_own(a, &names::__EQ__, std::slice::from_ref(b)) {
            Some(r) => {
                let r = r?;
                if r.is_not_implemented() { Ok(None) } else { Ok(Some(Obj::bool(!r.truth()?))) }
            }
            None => Ok(None),
        };
    }
    ops::native_compare(op, c, core(b), ty)
}

// A class is an instance of its metaclass.

fn by_meta(o: &Obj) -> bool {
    Class::expect(o).user_meta().is_some()
}
pub(super) fn class_str(o: &Obj) -> Res<Str> {
    if by_meta(o) { str(o) } else { o.repr() }
}
pub(super) fn class_hash(o: &Obj) -> Res<i64> {
    if by_meta(o) { hash(o) } else { ops::identity_hash(o) }
}
pub(super) fn class_truth(o: &Obj) -> Res<bool> {
    if by_meta(o) { truth(o) } else { Ok(true) }
}
pub(super) fn class_compare(op: Cmp, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    if by_meta(a) { compare(op, a, b) } else { Ok(None) }
}

/// How one side of a binary operator can do it.
enum Side {
    No,
    Native,
    User(What, Class),
}

fn side(o: &Obj, class: Class, name: Name, op: Operator) -> Side {
    if !o.is_heap() || !matches!(o.kind(), Kind::Instance | Kind::Exception | Kind::Class) {
        return Side::Native;
    }
    match class.find(name).what {
        what @ What::Attr(..) => Side::User(what, class),
        What::Nothing if op == Op::Or && o.is_kind(Kind::Class) => Side::Native,
        What::Nothing => Side::No,
        _ => Side::Native,
    }
}

fn try_side(s: &Side, op: Operator, me: &Obj, other: &Obj, reflected: bool) -> Res<Option<Obj>> {
    match s {
        Side::No => Ok(None),
        Side::User(what, class) => {
            let r = call_found(*what, me, *class, Args::of(std::slice::from_ref(other)))?;
            Ok((!r.is_not_implemented()).then_some(r))
        }
        Side::Native => {
            let instance = me;
            let me = core(me);
            // `"%s" % x` shows x as its own class says.
            let formats = op == Op::Mod && !reflected && matches!(me.kind(), Kind::Str | Kind::Bytes | Kind::ByteArray);
            let other = if formats { other } else { core(other) };
            let (a, b) = if reflected { (other, me) } else { (me, other) };
            let made = ops::native_side(op, a, b, me.ty())?;
            match (made, KEEPS_CLASS.get()) {
                (Some(r), Some(keep)) if instance.is_kind(Kind::Instance) => keep(r, Class::of_value(instance)).map(Some),
                (made, _) => Ok(made),
            }
        }
    }
}

/// `a op b` where one of them is an instance: CPython's protocol. `Ok(None)`: neither can.
pub fn binary(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let (ca, cb) = (Class::of_value(a), Class::of_value(b));
    let (name, reflected, _) = operator_names(op);
    let left = side(a, ca, name, op);
    if ca == cb {
        return match try_side(&left, op, a, b, false)? {
            // In CPython a type's slot tries `__radd__` of the same type only when `__add__` is not there.
            None if matches!(left, Side::No) => try_side(&side(b, cb, reflected, op), op, b, a, true),
            r => Ok(r),
        };
    }
    let right = side(b, cb, reflected, op);
    // The right side goes first when it is of a subclass that overrides the method, and before a sequence's own `+` and `*`.
    let overrides = cb.is_subclass(ca) && matches!(right, Side::User(..)) && !same(ca.find(reflected).what, cb.find(reflected).what);
    let sequence = matches!(op.op, Op::Add | Op::Mul) && matches!(left, Side::Native) && is_sequence(core(a)) && matches!(right, Side::User(..));
    let wider = matches!(left, Side::Native) && matches!(right, Side::User(..)) && is_wider(core(b), core(a));
    if overrides || sequence || wider {
        if let Some(r) = try_side(&right, op, b, a, true)? {
            return Ok(Some(r));
        }
        return try_side(&left, op, a, b, false);
    }
    match try_side(&left, op, a, b, false)? {
        None => try_side(&right, op, b, a, true),
        r => Ok(r),
    }
}

/// Ints do not know floats, nor floats complex numbers: they leave it to the other side.
fn is_wider(b: &Obj, a: &Obj) -> bool {
    match b.kind() {
        Kind::Float => matches!(a.kind(), Kind::Int | Kind::Bool),
        Kind::Complex => matches!(a.kind(), Kind::Int | Kind::Bool | Kind::Float),
        _ => false,
    }
}

fn same(a: What, b: What) -> bool {
    match (a, b) {
        (What::Attr(c, i, _), What::Attr(d, j, _)) => c == d && i == j,
        _ => false,
    }
}

fn is_sequence(o: &Obj) -> bool {
    matches!(o.kind(), Kind::Str | Kind::Bytes | Kind::ByteArray | Kind::List | Kind::Tuple | Kind::Deque | Kind::Array)
}

fn binary_slot(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    binary(op, a, b)
}

/// `a += b` by a class's metaclass.
pub(super) fn class_inplace(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let r = try_own(a, operator_names(op).2, std::slice::from_ref(b)).transpose()?;
    Ok(r.filter(|r| !r.is_not_implemented()))
}

fn inplace(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let (_, _, name) = operator_names(op);
    if let Some(r) = try_own(a, name, std::slice::from_ref(b)) {
        let r = r?;
        return Ok((!r.is_not_implemented()).then_some(r));
    }
    let (ty, c) = base(a);
    match ty.inplace {
        // The instance stays itself around the changed value.
        Some(f) if own(a, operator_names(op).0).is_none() => match f(op, c, core(b))? {
            Some(r) if r.is(c) => Ok(Some(a.clone())),
            r => Ok(r),
        },
        _ => Ok(None),
    }
}

pub(super) fn unary(op: u8, o: &Obj) -> Res<Obj> {
    let name: Name = match op {
        b'-' => &names::__NEG__,
        b'+' => &names::__POS__,
        b'~' => &names::__INVERT__,
        _ => &names::__ABS__,
    };
    if let Some(r) = try_own(o, name, &[]) {
        return r;
    }
    let (_, c) = base(o);
    if std::ptr::eq(c, o) { Err(ops::bad_unary(op, o)) } else { ops::unary(op, c) }
}

fn iter(o: &Obj) -> Res<Obj> {
    if let Some((what, class)) = own(o, &names::__ITER__) {
        if what.value().is_some_and(|v| v.is_none()) {
            return Err(ops::not_iterable(o));
        }
        let it = call_found(what, o, class, Args::NONE)?;
        if !ops::is_iterator(&it) {
            return Err(exc::type_error(format!("iter() returned non-iterator of type '{}'", it.type_name().as_str())));
        }
        return Ok(it);
    }
    let (ty, c) = base(o);
    if let Some(f) = ty.iter {
        return f(c);
    }
    if own(o, &names::__GETITEM__).is_some() {
        return Ok(crate::iter::sequence(o));
    }
    Err(ops::not_iterable(o))
}

fn next(o: &Obj) -> Res<Option<Obj>> {
    if let Some(r) = try_own(o, &names::__NEXT__, &[]) {
        return match r {
            Ok(v) => Ok(Some(v)),
            Err(raised) if raised.is(&exc::classes::stop_iteration()) => {
                crate::iter::stopped(raised.take());
                Ok(None)
            }
            Err(raised) => Err(raised),
        };
    }
    let (ty, c) = base(o);
    match ty.next {
        Some(f) => f(c),
        None => Err(exc::type_error(format!("'{}' object is not an iterator", o.type_name().as_str()))),
    }
}

fn get_item(o: &Obj, key: &Obj) -> Res<Obj> {
    if let Some(r) = try_own(o, &names::__GETITEM__, std::slice::from_ref(key)) {
        return r;
    }
    let (ty, c) = base(o);
    let Some(f) = ty.get_item else { return Err(ops::not_subscriptable(o)) };
    if matches!(c.kind(), Kind::Dict | Kind::DefaultDict) {
        if let Some((what, class)) = own(o, &names::__MISSING__) {
            let found = Dict::of(c).expect("a dict").get(key)?;
            return match found {
                Some(v) => Ok(v),
                None => call_found(what, o, class, Args::of(std::slice::from_ref(key))),
            };
        }
    }
    f(c, key)
}

fn set_item(o: &Obj, key: &Obj, value: Option<Obj>) -> Res<()> {
    let own = match &value {
        Some(v) => try_own(o, &names::__SETITEM__, &[key.clone(), v.clone()]),
        None => try_own(o, &names::__DELITEM__, std::slice::from_ref(key)),
    };
    if let Some(r) = own {
        return r.map(drop);
    }
    let (ty, c) = base(o);
    match ty.set_item {
        Some(f) => f(c, key, value),
        None => Err(no_item_change(o, key, value.is_none())),
    }
}

/// A class that defines one of `__setitem__` and `__delitem__` has the slot of both, which looks for the other in vain.
#[cold]
fn no_item_change(o: &Obj, key: &Obj, deletion: bool) -> Raised {
    let (missing, other) = if deletion { (&names::__DELITEM__, &names::__SETITEM__) } else { (&names::__SETITEM__, &names::__DELITEM__) };
    match Class::of_value(o).find(other).what {
        What::Attr(..) => exc::attribute_error_text(missing.text),
        // CPython asks its sequences, which instances may be, for a place in them.
        _ => match key.index_or_none() {
            Err(raised) => raised,
            Ok(Some(place)) if place.small().is_none() => {
                exc::index_error(format!("cannot fit '{}' into an index-sized integer", key.type_name().as_str()))
            }
            Ok(Some(_)) if deletion => exc::type_error(format!("'{}' object doesn't support item deletion", o.type_name().as_str())),
            Ok(None) if deletion => exc::type_error(format!("'{}' object does not support item deletion", o.type_name().as_str())),
            Ok(_) => ops::no_item_assignment(o, deletion, false),
        },
    }
}

fn contains(o: &Obj, item: &Obj) -> Res<bool> {
    if let Some((what, class)) = own(o, &names::__CONTAINS__) {
        if what.value().is_some_and(|v| v.is_none()) {
            return Err(exc::type_error(format!("'{}' object is not a container", o.type_name().as_str())));
        }
        return call_found(what, o, class, Args::of(std::slice::from_ref(item)))?.truth();
    }
    let (ty, c) = base(o);
    match ty.contains {
        Some(f) if own(o, &names::__ITER__).is_none() => f(c, item),
        Some(f) if ty.kind != Kind::Object => f(c, item),
        _ => ops::contains_by_iteration(o, item),
    }
}

fn call(o: &Obj, args: Args) -> Res<Obj> {
    if let Some((what, class)) = own(o, &names::__CALL__) {
        return call_found(what, o, class, args);
    }
    let (ty, c) = base(o);
    match ty.call {
        Some(f) => f(c, args),
        None => Err(exc::type_error(format!("'{}' object is not callable", o.type_name().as_str()))),
    }
}

/// Is it callable? (`callable(o)` of an instance)
pub fn is_callable(o: &Obj) -> bool {
    own(o, &names::__CALL__).is_some() || base(o).0.call.is_some()
}

/// The instance's own attribute, if it has one.
#[inline]
pub fn own_attr(o: &Obj, name: Name, slot: u32) -> Option<Obj> {
    match Instance::of(o) {
        Some(i) => i.attrs.get(name, slot),
        None => exc::Exc::from_obj(o)?.own(name),
    }
}

