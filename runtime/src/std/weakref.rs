//! `weakref`: CPython's `Objects/weakrefobject.c`, and of `Lib/weakref.py` `finalize`.
//!
//! An instance knows that it has weak references by a flag; the table here says which. What else CPython gives weak references to (sets,
//! functions, generators …) ends the program: it would never be seen to die. Classes do not die here.

use std::cell::{Cell, RefCell, UnsafeCell};
use std::collections::BTreeMap;
use std::mem::ManuallyDrop;
use std::num::NonZeroU64;

use crate::attr;
use crate::call::{Args, Builtin};
use crate::class::{self, Class, Construct, Instance};
use crate::dict::Dict;
use crate::exc;
use crate::function::bound_builtin;
use crate::list::list;
use crate::module::refuse;
use crate::name::Name;
use crate::obj::{drop_boxed, Cmp, Gc, Kind, Obj, TypeInfo};
use crate::ops::{self, Operator};
use crate::raise::{Raised, Res};
use crate::str::{number, Str};
use crate::types;

mod finalize;
pub use finalize::{finalize, FINALIZE};

pub(crate) struct Weak {
    /// The object's word, not counted; 0 when it is dead.
    target: Cell<u64>,
    callback: UnsafeCell<Obj>,
    hash: Cell<Option<i64>>,
    /// The reference's own word, not counted.
    me: Cell<u64>,
}

/// The weak references of each object that has any, the newest last.
struct Table(RefCell<BTreeMap<u64, Vec<*const Weak>>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Table {}
static TABLE: Table = Table(RefCell::new(BTreeMap::new()));

/// The object of a word that is not counted.
fn object(word: u64) -> Option<Obj> {
    let word = NonZeroU64::new(word)?;
    // SAFETY: the object is alive: it takes its word out of all references before it dies.
    Some((*ManuallyDrop::new(unsafe { Obj::of_word(word) })).clone())
}

impl Weak {
    fn get(&self) -> Option<Obj> {
        object(self.target.get())
    }
    fn callback(&self) -> Option<Obj> {
        // SAFETY: cloned at once.
        let c = unsafe { (*self.callback.get()).clone() };
        (!c.is_none()).then_some(c)
    }
}

impl Drop for Weak {
    fn drop(&mut self) {
        if let Some(all) = TABLE.0.borrow_mut().get_mut(&self.target.get()) {
            all.retain(|w| !std::ptr::eq(*w, self));
        }
    }
}

/// An object with weak references dies.
fn dies(word: u64) {
    let Some(all) = TABLE.0.borrow_mut().remove(&word) else { return };
    let mut calls = Vec::new();
    for w in all.into_iter().rev() {
        // SAFETY: a reference takes itself out of the table before it dies.
        let w = unsafe { &*w };
        w.target.set(0);
        if let (Some(me), Some(callback)) = (object(w.me.get()), w.callback()) {
            // SAFETY: the old value leaves whole.
            drop(unsafe { std::mem::replace(&mut *w.callback.get(), Obj::NONE) });
            calls.push((callback, me));
        }
    }
    for (callback, me) in calls {
        let aside = crate::raise::set_aside();
        if let Err(raised) = callback.call([me]) {
            class::unraisable(raised, &callback);
        }
        crate::raise::put_back(aside);
    }
}

/// Objects that are garbage: their references are cleared, and called where these are not garbage themselves.
fn collected(words: &[u64], is_garbage: &dyn Fn(u64) -> bool) -> usize {
    let mut calls = Vec::new();
    for word in words {
        let Some(all) = TABLE.0.borrow_mut().remove(word) else { continue };
        for w in all.into_iter().rev() {
            // SAFETY: as in `dies`.
            let w = unsafe { &*w };
            w.target.set(0);
            if is_garbage(w.me.get()) {
                continue;
            }
            if let (Some(me), Some(callback)) = (object(w.me.get()), w.callback()) {
                calls.push((callback, me));
            }
        }
    }
    let mut died = 0;
    for (callback, me) in calls {
        if let Err(raised) = callback.call([me.clone()]) {
            class::unraisable(raised, &callback);
        }
        // SAFETY: the old value leaves whole.
        drop(unsafe { std::mem::replace(&mut *of_any(Instance::of(&me).map_or(&me, Instance::core)).callback.get(), Obj::NONE) });
        died += (me.header().count.get() == 1) as usize;
    }
    died
}

/// What a reference holds.
fn visit(o: &Obj, f: &mut dyn FnMut(&Obj)) {
    if is_reference(o) {
        // SAFETY: looking runs no other code.
        f(unsafe { &*of_any(o).callback.get() });
    }
}
fn is_reference(o: &Obj) -> bool {
    [&REFERENCE, &PROXY_TYPE, &CALLABLE_PROXY].iter().any(|ty| std::ptr::eq(o.ty(), *ty))
}
fn of_any(o: &Obj) -> &Weak {
    debug_assert!(is_reference(o));
    // SAFETY: values with these slots are Boxed<Weak>.
    unsafe { &**Gc::<Weak>::of(o) }
}

fn cannot(o: &Obj) -> Raised {
    exc::type_error(format!("cannot create weak reference to '{}' object", o.type_name()))
}

/// Marks the object as one that has weak references.
fn mark(o: &Obj) -> Res<()> {
    if let Some(i) = Instance::of(o) {
        let fixed = !i.core().is_unbound() && matches!(i.core().kind(), Kind::Int | Kind::Tuple | Kind::Bytes | Kind::NamedTuple);
        if fixed || i.core().is_small() || i.class().is_closed() {
            return Err(cannot(o));
        }
        class::WEAK_DIES.set(dies);
        class::WEAK_COLLECTED.set(collected);
        class::WEAK_VISIT.set(visit);
        class::WEAK_WRAPPED.set(wrapped);
        i.set_weak();
        return Ok(());
    }
    match o.kind() {
        Kind::Class => Ok(()),
        Kind::Function | Kind::Builtin | Kind::Method | Kind::Set | Kind::FrozenSet | Kind::Generator | Kind::Deque | Kind::Array | Kind::File
        | Kind::Module | Kind::Exception | Kind::Partial | Kind::MemoryView | Kind::Object | Kind::Random | Kind::Struct | Kind::Other => {
            refuse(&format!("a weak reference to a value of type `{}` is not supported yet", o.type_name()))
        }
        _ => Err(cannot(o)),
    }
}

fn make(ty: &'static TypeInfo, o: &Obj, callback: Obj) -> Res<Obj> {
    mark(o)?;
    let word = o.word();
    if callback.is_none() {
        // One without a callback is shared.
        for w in TABLE.0.borrow().get(&word).into_iter().flatten() {
            // SAFETY: as in `dies`.
            let w = unsafe { &**w };
            if let Some(me) = object(w.me.get()).filter(|me| std::ptr::eq(me.ty(), ty) && w.callback().is_none()) {
                return Ok(me);
            }
        }
    }
    Ok(alone(ty, o, callback))
}

/// One that nobody else has.
fn alone(ty: &'static TypeInfo, o: &Obj, callback: Obj) -> Obj {
    let word = o.word();
    let made = Gc::tracked(ty, Weak { target: Cell::new(word), callback: UnsafeCell::new(callback), hash: Cell::new(None), me: Cell::new(0) });
    let data: *const Weak = &*made;
    let made = made.into_obj();
    // SAFETY: just made.
    unsafe { (*data).me.set(made.word()) };
    let mut table = TABLE.0.borrow_mut();
    let all = table.entry(word).or_default();
    // SAFETY: as in `dies`. One without a callback is called never, and comes first among getweakrefs().
    match unsafe { (*data).callback().is_none() } {
        true => all.push(data),
        false => {
            let plain = all.iter().rev().take_while(|w| unsafe { (***w).callback().is_none() }).count();
            all.insert(all.len() - plain, data);
        }
    }
    made
}

/// `class` derives from `ref`, and `core` is its instance's reference: its own, which is known by the instance.
fn wrapped(class: Class, core: Obj) -> Obj {
    let Some(w) = of(&core, &REFERENCE) else { return Instance::new(class, core) };
    let shared = core.header().count.get() > 1;
    let own = match w.get().filter(|_| shared) {
        Some(target) => alone(&REFERENCE, &target, Obj::NONE),
        None => core,
    };
    let made = Instance::new(class, own);
    let core = Instance::of(&made).expect("just made").core();
    weak(core).me.set(made.word());
    made
}

fn of<'a>(o: &'a Obj, ty: &'static TypeInfo) -> Option<&'a Weak> {
    // SAFETY: values with these slots are Boxed<Weak>.
    (o.is_heap() && std::ptr::eq(o.ty(), ty)).then(|| unsafe { &**Gc::<Weak>::of(o) })
}
fn weak(o: &Obj) -> &Weak {
    of(o, &REFERENCE).expect("a weak reference")
}

pub static REFERENCE: TypeInfo = TypeInfo {
    repr: |o| {
        let at = ops::address(o);
        Ok(Str::from(match weak(o).get() {
            None => format!("<weakref at {at}; dead>"),
            Some(t) => format!("<weakref at {at}; to '{}' at {}>", t.type_name(), ops::address(&t)),
        }))
    },
    hash: Some(|o| {
        let w = weak(o);
        if let Some(h) = w.hash.get() {
            return Ok(h);
        }
        let h = w.get().ok_or_else(|| exc::type_error("weak object has gone away"))?.hash()?;
        w.hash.set(Some(h));
        Ok(h)
    }),
    compare: Some(|op, a, b| {
        let (Some(x), Some(y)) = (of(a, &REFERENCE), of(b, &REFERENCE)) else { return Ok(None) };
        if !matches!(op, Cmp::Eq | Cmp::Ne) {
            return Ok(None);
        }
        match (x.get(), y.get()) {
            (Some(x), Some(y)) => ops::compare(op, &x, &y).map(Some),
            _ => Ok(Some(Obj::bool(a.is(b) == (op == Cmp::Eq)))),
        }
    }),
    call: Some(|o, args| {
        if !args.kw.is_empty() || !args.pos.is_empty() {
            let keywords = !args.kw.is_empty();
            return Err(exc::type_error(match keywords {
                true => "weakref() takes no keyword arguments".to_string(),
                false => format!("weakref expected 0 arguments, got {}", args.pos.len()),
            }));
        }
        Ok(weak(o).get().unwrap_or(Obj::NONE))
    }),
    get_attr: Some(|o, n| Ok((n.text == "__callback__").then(|| weak(o).callback().unwrap_or(Obj::NONE)))),
    ..TypeInfo::new("weakref.ReferenceType", Kind::Other, drop_boxed::<Weak>)
};

/// `ref(object, callback=None, /)`
pub static REF: Builtin = Builtin { name: "ref", owner: "", call: |args| {
    // As the class `weakref.ReferenceType` names itself.
    let (o, callback) = two(args, "__new__", "ref")?;
    make(&REFERENCE, &o, callback)
} };

fn two(args: Args, counted: &str, name: &str) -> Res<(Obj, Obj)> {
    if !args.kw.is_empty() {
        return Err(exc::type_error(format!("{name}() takes no keyword arguments")));
    }
    match args.pos {
        [o] => Ok((o.clone(), Obj::NONE)),
        [o, callback] => Ok((o.clone(), callback.clone())),
        [] => Err(exc::type_error(format!("{counted} expected at least 1 argument, got 0"))),
        more => Err(exc::type_error(format!("{counted} expected at most 2 arguments, got {}", more.len()))),
    }
}

/// What `__new__` took is only counted here.
static REF_INIT: Builtin = Builtin { name: "__init__", owner: "weakref", call: |args| {
    let pos = args.pos.split_first().map_or(&[] as &[Obj], |(_, rest)| rest);
    two(Args { pos, kw: args.kw }, "__init__", "ref").map(|_| Obj::NONE)
} };
static REF_NEW: Construct = Construct { call: &REF, init: Some(&REF_INIT), empty: None };
pub fn ref_() -> Obj { types::class(&REFERENCE, &REF_NEW) } // class ref
pub fn reference_type() -> Obj { ref_() } // class ReferenceType

// ---- proxies ----

/// What a proxy stands for.
fn target(o: &Obj) -> Res<Obj> {
    let ty = if o.ty().call.is_some() { &CALLABLE_PROXY } else { &PROXY_TYPE };
    of(o, ty).and_then(Weak::get).ok_or_else(|| exc::reference_error("weakly-referenced object no longer exists"))
}

/// The thing itself of a proxy, anything else as it is.
fn plain(o: &Obj) -> Res<Obj> {
    if of(o, &PROXY_TYPE).is_some() || of(o, &CALLABLE_PROXY).is_some() { target(o) } else { Ok(o.clone()) }
}

fn proxy_attr(o: &Obj, n: Name) -> Res<Option<Obj>> {
    attr::get(&target(o)?, n).map(Some)
}

const PROXY_SLOTS: TypeInfo = TypeInfo {
    repr: |o| {
        let t = target(o)?;
        Ok(Str::from(format!("<weakproxy at {} to {} at {}>", ops::address(o), t.type_name(), ops::address(&t))))
    },
    str: Some(|o| target(o)?.str()),
    hash: None,
    truth: Some(|o| target(o)?.truth()),
    len: Some(|o| Ok(target(o)?.len()? as usize)),
    compare: Some(|op, a, b| ops::compare(op, &plain(a)?, &plain(b)?).map(Some)),
    binary: Some(|op: Operator, a, b| ops::try_binary(op, &plain(a)?, &plain(b)?)),
    iter: Some(|o| crate::iter::get_iter(&target(o)?)),
    next: Some(|o| crate::iter::step(&target(o)?)),
    get_item: Some(|o, k| target(o)?.get_item(k)),
    set_item: Some(|o, k, v| match v {
        Some(v) => target(o)?.set_item(k, v),
        None => target(o)?.del_item(k),
    }),
    contains: Some(|o, x| target(o)?.contains(x)),
    get_attr: Some(proxy_attr),
    set_attr: Some(|o, n, v| attr::set(&target(o)?, n, v).map(|()| true)),
    ..TypeInfo::new("weakref.ProxyType", Kind::Other, drop_boxed::<Weak>)
};
pub static PROXY_TYPE: TypeInfo = PROXY_SLOTS;
pub static CALLABLE_PROXY: TypeInfo = TypeInfo {
    name: "weakref.CallableProxyType",
    call: Some(|o, args| target(o)?.call(args)),
    ..PROXY_SLOTS
};

/// `proxy(object, callback=None, /)`
pub static PROXY: Builtin = Builtin { name: "proxy", owner: "", call: |args| {
    let (o, callback) = two(args, "proxy", "weakref.proxy")?;
    make(if crate::value::is_callable(&o) { &CALLABLE_PROXY } else { &PROXY_TYPE }, &o, callback)
} };
pub fn proxy_type() -> Obj { types::of(&PROXY_TYPE).obj() } // class ProxyType
pub fn callable_proxy_type() -> Obj { types::of(&CALLABLE_PROXY).obj() } // class CallableProxyType

/// The references to an object, those without a callback first, then from the newest on.
fn references(o: &Obj) -> Vec<Obj> {
    let table = TABLE.0.borrow();
    // SAFETY: as in `dies`.
    table.get(&o.word()).into_iter().flatten().rev().filter_map(|w| object(unsafe { (**w).me.get() })).collect()
}

/// `getweakrefcount(object)`
pub static GETWEAKREFCOUNT: Builtin = Builtin { name: "getweakrefcount", owner: "", call: |args| {
    Ok(number(references(&args.expect("_weakref.getweakrefcount", 1, 1)?[0]).len() as i64))
} };
/// `getweakrefs(object)`
pub static GETWEAKREFS: Builtin = Builtin { name: "getweakrefs", owner: "", call: |args| {
    Ok(list(references(&args.expect("_weakref.getweakrefs", 1, 1)?[0])))
} };

/// `_remove_dead_weakref(dict, key)`: the item goes if its value is a dead reference.
pub static _REMOVE_DEAD_WEAKREF: Builtin = Builtin { name: "_remove_dead_weakref", owner: "", call: |args| {
    let given = args.expect("_remove_dead_weakref", 2, 2)?;
    let Some(d) = Dict::of(&given[0]) else { return Err(exc::type_error("_remove_dead_weakref() argument 1 must be dict")) };
    let Some(value) = d.get(&given[1])? else { return Ok(Obj::NONE) };
    let core = Instance::of(&value).map_or(&value, Instance::core);
    if !is_reference(core) {
        return Err(exc::type_error("not a weakref"));
    }
    if of_any(core).get().is_none() {
        given[0].del_item(&given[1])?;
    }
    Ok(Obj::NONE)
} };

/// A reference for files of this folder.
fn reference(o: &Obj, callback: Obj) -> Res<Obj> {
    make(&REFERENCE, o, callback)
}
fn referent(o: &Obj) -> Option<Obj> {
    weak(o).get()
}

fn method(b: &'static Builtin, o: &Obj) -> Option<Obj> {
    Some(bound_builtin(b, o))
}

/// May a class derive from it?
pub(crate) fn is_own_class(c: Class) -> bool {
    c.info.is_some_and(|i| i.name.starts_with("weakref."))
}
