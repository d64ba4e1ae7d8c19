//! Functions: calling them, methods as values, cells and globals, the depth of calls.

use std::cell::{Cell as StdCell, UnsafeCell};

use crate::attr;
use crate::call::{Args, Builtin, FunctionInfo};
use crate::class::{Class, NameMap};
use crate::dict::Dict;
use crate::exc;
use crate::hook::Hook;
use crate::name::{self, Name};
use crate::names;
use crate::obj::{drop_boxed, Cmp, Gc, Kind, Obj, ObjRef, TypeInfo};
use crate::ops;
use crate::raise::{Raised, Res};
use crate::str::Str;
use crate::tuple::Tuple;

mod bind;
mod body;
pub(crate) mod code;
pub(crate) mod depth;
mod invoke;
mod star;

pub use body::{Body, Entry};
#[cfg(not(target_os = "wasi"))]
pub(crate) use depth::interrupt_soon;
pub use code::{set_details, Details};
pub use depth::{enter, enter_native, interrupted, is_interrupted, limit, set_limit, Frame, PORTALIS_LIMIT};
pub use invoke::{call0, call1, call2, call3, call_builtin, call_method, call_with, lend, objects};
pub use star::CallArgs;

/// The bound arguments of a call, in order of `Params::names`.
pub struct Slots<'a> {
    rest: &'a mut [Obj],
}
impl Slots<'_> {
    /// The next argument.
    #[allow(clippy::should_implement_trait)]
    pub fn next(&mut self) -> Obj {
        let (x, rest) = std::mem::take(&mut self.rest).split_first_mut().expect("a bound argument");
        self.rest = rest;
        body::take(x)
    }
}

/// A Python function.
pub struct FunctionData {
    pub info: &'static FunctionInfo,
    defaults: UnsafeCell<Vec<Obj>>,
    kwdefaults: UnsafeCell<Vec<(Name, Obj)>>,
    /// Attributes that were set, `__name__` and its like among them.
    own: UnsafeCell<NameMap>,
    /// `__dict__`, once it was asked for.
    dict: UnsafeCell<Obj>,
    entry: Entry,
    /// The same where as many positional arguments as there are parameters need no binding.
    direct: Entry,
    /// Has the body variables of its own?
    captures: bool,
    /// What calling it gives, when it is an `async def`.
    pub(crate) makes: StdCell<Makes>,
    /// The first line, where somebody may ask.
    pub(crate) line: StdCell<Option<std::num::NonZeroU32>>,
    body: Box<dyn body::Kept>,
}

/// `def`, `async def`, and `async def` with `yield`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Makes {
    Value,
    Coroutine,
    AsyncGenerator,
}

pub static FUNCTION: TypeInfo = TypeInfo {
    repr: |o| Ok(Str::from(format!("<function {} at {}>", qualname(o).as_str(), ops::address(o)))),
    call: Some(call_function),
    get_attr: Some(function_attr),
    set_attr: Some(function_set_attr),
    bind: Some(|f, me, _| Ok(if me.is_unbound() { f.clone() } else { method(f.clone(), me.clone()) })),
    ..TypeInfo::new("function", Kind::Function, drop_boxed::<FunctionData>)
};

/// A function whose parameters are bound as `info.params` says. `defaults` are those of the last positional ones.
pub fn function<Shape, F: Body<Shape>>(info: &'static FunctionInfo, defaults: Vec<Obj>, kwdefaults: Vec<(Name, Obj)>, body: F) -> Obj {
    let captures = std::mem::size_of::<F>() != 0;
    make(info, defaults, kwdefaults, F::entry(), captures, Box::new(body))
}

/// The same of a function with cells, where the program asks for `__closure__`.
pub fn closed(cells: &[(&str, Cell)], f: Obj) -> Obj {
    let mut sorted: Vec<&(&str, Cell)> = cells.iter().collect();
    crate::sort::few(&mut sorted, |a, b| a.0 < b.0);
    let all: Vec<Obj> = sorted.into_iter().map(|c| c.1.clone().into()).collect();
    if let Some(data) = FunctionData::of(&f) {
        drop(data.own().set(crate::name::intern("__closure__"), Tuple::from(all).into()));
    }
    f
}

fn make(
    info: &'static FunctionInfo, defaults: Vec<Obj>, kwdefaults: Vec<(Name, Obj)>, entry: Entry, captures: bool, body: Box<dyn body::Kept>,
) -> Obj {
    let plain = info.params.names.len() == info.params.positional;
    Gc::tracked(&FUNCTION, FunctionData {
        info,
        defaults: UnsafeCell::new(defaults),
        kwdefaults: UnsafeCell::new(kwdefaults),
        own: UnsafeCell::new(NameMap::new()),
        dict: UnsafeCell::new(Obj::UNBOUND),
        entry,
        direct: if plain { entry } else { Entry::Bound },
        captures,
        makes: StdCell::new(Makes::Value),
        line: StdCell::new(None),
        body,
    })
    .into_obj()
}

impl FunctionData {
    #[inline]
    pub fn of(o: &Obj) -> Option<&FunctionData> {
        // SAFETY: Kind::Function values are Boxed<FunctionData>.
        unsafe { o.cast::<FunctionData>(Kind::Function).map(|g| &**g) }
    }
    #[inline(always)]
    fn body(&self) -> *const () {
        &*self.body as *const dyn body::Kept as *const ()
    }
    /// How it is entered with as many positional arguments as it has parameters.
    #[inline(always)]
    pub(crate) fn direct(&self) -> (Entry, *const ()) {
        (self.direct, self.body())
    }
    /// Keeps a function's body during a call by what may be the last reference: it may go while it runs. What has no
    /// variables of its own needs no keeping.
    #[inline(always)]
    pub(crate) fn hold(f: ObjRef) -> Option<Obj> {
        if FunctionData::of(&f)?.captures { Some(Obj::clone(&f)) } else { None }
    }
    fn defaults_len(&self) -> usize {
        // SAFETY: read only here.
        unsafe { (*self.defaults.get()).len() }
    }
    /// Fills the last parameters from the defaults.
    fn copy_defaults(&self, last: &mut [Obj]) {
        // SAFETY: cloning runs no code; what is overwritten is None.
        let defaults = unsafe { &*self.defaults.get() };
        last.clone_from_slice(&defaults[defaults.len() - last.len()..]);
    }
    /// Copied out: they may be set by the program.
    pub fn defaults(&self) -> Vec<Obj> {
        // SAFETY: cloned at once.
        unsafe { (*self.defaults.get()).clone() }
    }
    pub fn kwdefaults(&self) -> Vec<(Name, Obj)> {
        // SAFETY: as above.
        unsafe { (*self.kwdefaults.get()).clone() }
    }
    #[allow(clippy::mut_from_ref)]
    fn own(&self) -> &mut NameMap {
        // SAFETY: let go before any other code runs; old values are dropped afterwards.
        unsafe { &mut *self.own.get() }
    }
    fn dict(&self) -> Option<Dict> {
        // SAFETY: read only here; set once.
        Dict::of(unsafe { &*self.dict.get() }).cloned()
    }
    /// What it holds, for the collector. A cell is held by the body too, once.
    pub(crate) fn visit(&self, f: &mut dyn FnMut(&Obj)) {
        // SAFETY: looking runs no other code.
        unsafe {
            (*self.defaults.get()).iter().for_each(&mut *f);
            (*self.kwdefaults.get()).iter().for_each(|(_, v)| f(v));
            f(&*self.dict.get());
        }
        for (name, value) in self.own().items() {
            f(value);
            if name.text == "__closure__" {
                Tuple::of(value).into_iter().flat_map(|t| t.items()).for_each(&mut *f);
            }
        }
    }
    /// Lets go of it, but for the body.
    pub(crate) fn clear(&self) {
        // SAFETY: taken out whole before anything is dropped.
        let old = unsafe {
            let dict = std::mem::replace(&mut *self.dict.get(), Obj::UNBOUND);
            (std::mem::take(&mut *self.defaults.get()), std::mem::take(&mut *self.kwdefaults.get()), dict, std::mem::take(self.own()))
        };
        drop(old);
    }
    /// `__qualname__`
    pub fn qualname(&self) -> Str {
        self.own().get(&names::__QUALNAME__).and_then(Str::of).cloned().unwrap_or_else(|| Str::lit(self.info.qualname))
    }
}

fn qualname(o: &Obj) -> Str {
    FunctionData::of(o).expect("a function").qualname()
}

fn call_function(f: &Obj, args: Args) -> Res<Obj> {
    invoke::run(FunctionData::of(f).expect("a function"), None, args)
}

/// The name of a class of CPython's that is a function here.
pub fn stands_for_class(o: &Obj) -> Option<&'static str> {
    if !o.is_kind(Kind::Builtin) {
        return None;
    }
    let name = builtin_of(o).builtin.name;
    (name.starts_with(|c: char| c.is_ascii_uppercase()) || name == "array").then_some(name)
}

/// Is it one of the attributes that every function has, whatever its `__dict__`?
fn is_special(text: &str) -> bool {
    matches!(text, "__name__" | "__qualname__" | "__doc__" | "__module__" | "__annotations__" | "__type_params__" | "__closure__")
}

fn function_attr(o: &Obj, n: Name) -> Res<Option<Obj>> {
    let f = FunctionData::of(o).expect("a function");
    if let Some(v) = f.own().get(n) {
        return Ok(Some(v.clone()));
    }
    if let Some(d) = f.dict() {
        if let Some(v) = d.get(&n.as_str().into())? {
            return Ok(Some(v));
        }
    }
    if !n.text.starts_with("__") {
        return Ok(None);
    }
    Ok(Some(match n.text {
        "__code__" => match code::object(f) {
            Some(code) => code,
            None => crate::module::refuse("`__code__` of a function is not supported yet where it is not written"),
        },
        "__globals__" => crate::module::globals_of_file(f.info.code.file),
        "__builtins__" => crate::module::refuse("`__builtins__` of a function is not supported yet"),
        "__name__" => Str::lit(f.info.code.name).into(),
        "__qualname__" => Str::lit(f.info.qualname).into(),
        "__doc__" => f.info.doc.map_or(Obj::NONE, |d| Str::lit(d).into()),
        "__module__" => crate::module::name_of_file(f.info.code.file).into(),
        "__defaults__" => match f.defaults() {
            d if d.is_empty() => Obj::NONE,
            d => Tuple::from(d).into(),
        },
        "__kwdefaults__" => match f.kwdefaults() {
            d if d.is_empty() => Obj::NONE,
            d => {
                let all: Dict = Dict::new();
                for (n, v) in d {
                    all.set(n.as_str().into(), v)?;
                }
                all.into()
            }
        },
        "__annotations__" => {
            let d: Obj = Dict::<Obj, Obj>::new().into();
            drop(f.own().set(n, d.clone()));
            d
        }
        "__dict__" => {
            if f.dict().is_none() {
                let d: Dict = Dict::new();
                let mine: Vec<(Name, Obj)> = f.own().items().iter().filter(|e| !is_special(e.0.text)).cloned().collect();
                for (n, v) in mine {
                    drop(f.own().remove(n));
                    d.set(n.as_str().into(), v)?;
                }
                // SAFETY: nobody holds a reference to it.
                unsafe { *f.dict.get() = d.into() };
            }
            f.dict().expect("it was made").into()
        }
        "__get__" => bound_builtin(&crate::descriptor::DESCRIPTOR_GET, o),
        "__closure__" if f.captures => crate::module::refuse("`__closure__` of a function is not supported yet where it is not written"),
        "__closure__" => Obj::NONE,
        _ => return Ok(None),
    }))
}

fn function_set_attr(o: &Obj, n: Name, value: Option<Obj>) -> Res<bool> {
    let f = FunctionData::of(o).expect("a function");
    match (n.text, &value) {
        ("__name__" | "__qualname__", v) if v.as_ref().and_then(Str::of).is_none() => {
            return Err(exc::type_error(format!("{} must be set to a string object", n.text)));
        }
        ("__defaults__", v) => {
            let new = match v {
                Some(v) if !v.is_none() => match Tuple::of(v) {
                    Some(t) => t.items().to_vec(),
                    None => return Err(exc::type_error("__defaults__ must be set to a tuple object")),
                },
                _ => Vec::new(),
            };
            // SAFETY: no reference is held; the old ones are dropped after.
            let old = unsafe { std::mem::replace(&mut *f.defaults.get(), new) };
            drop(old);
            return Ok(true);
        }
        ("__kwdefaults__", v) => {
            let new = match v {
                Some(v) if !v.is_none() => match Dict::of(v) {
                    Some(d) => d.to_vec().into_iter().filter_map(|(k, v)| Some((name::of_obj(&k)?, v))).collect(),
                    None => return Err(exc::type_error("__kwdefaults__ must be set to a dict object")),
                },
                _ => Vec::new(),
            };
            // SAFETY: as above.
            let old = unsafe { std::mem::replace(&mut *f.kwdefaults.get(), new) };
            drop(old);
            return Ok(true);
        }
        ("__code__", v) => {
            if !v.as_ref().is_some_and(|v| v.type_name().as_str() == "code") {
                return Err(exc::type_error("__code__ must be set to a code object"));
            }
            crate::module::refuse("`__code__` of a function as a target is not supported yet");
        }
        ("__closure__" | "__globals__" | "__builtins__", _) => return Err(exc::attribute_error_text("readonly attribute")),
        ("__doc__" | "__module__", None) => {
            drop(f.own().set(n, Obj::NONE));
            return Ok(true);
        }
        ("__annotations__", v) if v.as_ref().is_none_or(|v| v.is_none()) => {
            drop(f.own().set(n, Dict::<Obj, Obj>::new().into()));
            return Ok(true);
        }
        ("__annotations__", Some(v)) if Dict::of(v).is_none() => return Err(exc::type_error("__annotations__ must be set to a dict object")),
        ("__dict__", None) => return Err(exc::type_error("cannot delete __dict__")),
        ("__dict__", Some(v)) => {
            if Dict::of(v).is_none() {
                return Err(exc::type_error(format!("__dict__ must be set to a dictionary, not a '{}'", v.type_name().as_str())));
            }
            // SAFETY: as above.
            let old = unsafe { std::mem::replace(&mut *f.dict.get(), v.clone()) };
            drop(old);
            return Ok(true);
        }
        _ => {}
    }
    if let Some(d) = f.dict().filter(|_| !is_special(n.text)) {
        let key = n.as_str().into();
        return match value {
            Some(v) => d.set(key, v).map(|()| true),
            None => Ok(d.remove(&key)?.is_some()),
        };
    }
    let old = match value {
        Some(v) => {
            let old = f.own().set(n, v);
            drop(old);
            return Ok(true);
        }
        None => f.own().remove(n),
    };
    Ok(old.is_some())
}

// ---- bound methods ----

struct Method {
    function: Obj,
    me: Obj,
}

pub static METHOD: TypeInfo = TypeInfo {
    repr: |o| {
        let m = method_of(o);
        let name = match attr::find_quiet(&m.function, &names::__QUALNAME__)?.as_ref().and_then(Str::of) {
            Some(s) => s.clone(),
            None => Str::lit("?"),
        };
        Ok(Str::from(format!("<bound method {} of {}>", name.as_str(), m.me.repr()?.as_str())))
    },
    hash: Some(|o| {
        let m = method_of(o);
        Ok(ops::identity_hash(&m.me)? ^ m.function.hash()?)
    }),
    compare: Some(|op, a, b| {
        if !b.is_kind(Kind::Method) || !matches!(op, Cmp::Eq | Cmp::Ne) {
            return Ok(None);
        }
        let (m, n) = (method_of(a), method_of(b));
        let same = m.me.is(&n.me) && m.function.is_eq(&n.function)?;
        Ok(Some(Obj::bool(same == (op == Cmp::Eq))))
    }),
    call: Some(|o, args| {
        let m = method_of(o);
        let (f, me) = (m.function.clone(), m.me.clone());
        call_method(&f, &me, args)
    }),
    get_attr: Some(|o, n| {
        let m = method_of(o);
        match n.text {
            "__self__" => Ok(Some(m.me.clone())),
            "__func__" => Ok(Some(m.function.clone())),
            "__class__" => Ok(None),
            _ if n.method(Kind::Object).is_some() => Ok(None),
            _ => attr::find(&m.function, n),
        }
    }),
    ..TypeInfo::new("method", Kind::Method, drop_boxed::<Method>)
};

fn method_of(o: &Obj) -> &Method {
    // SAFETY: Kind::Method values are Boxed<Method>.
    unsafe { o.cast::<Method>(Kind::Method).expect("a method") }
}

/// What a bound method or a builtin holds, for the collector.
pub(crate) fn visit_bound(o: &Obj, f: &mut dyn FnMut(&Obj)) {
    if o.is_kind(Kind::Method) {
        let m = method_of(o);
        f(&m.function);
        f(&m.me);
    } else {
        f(&builtin_of(o).me);
    }
}

/// `f` bound to `me`.
pub fn method(function: Obj, me: Obj) -> Obj {
    Gc::tracked(&METHOD, Method { function, me }).into_obj()
}

/// `m.__func__` of a bound method.
pub(crate) fn function_of_method(o: &Obj) -> Option<Obj> {
    o.is_kind(Kind::Method).then(|| method_of(o).function.clone())
}

// ---- builtins as values ----

struct BuiltinData {
    builtin: &'static Builtin,
    /// What it is bound to, or `UNBOUND`.
    me: Obj,
    /// The class whose special method it is, where many share one builtin.
    of: Option<Class>,
}

pub static BUILTIN: TypeInfo = builtin_type("builtin_function_or_method", false);
/// Methods of builtin classes as the class's attributes: `str.upper`.
pub static METHOD_DESCRIPTOR: TypeInfo = builtin_type("method_descriptor", true);
/// `int.__add__`, `(5).__add__`
pub(crate) static SLOT_WRAPPER: TypeInfo = builtin_type("wrapper_descriptor", true);
pub(crate) static METHOD_WRAPPER: TypeInfo = builtin_type("method-wrapper", false);
/// `dict.__dict__["fromkeys"]`
pub(crate) static CLASS_METHOD_DESCRIPTOR: TypeInfo = TypeInfo {
    bind: Some(|o, _, class| Ok(bound_builtin(builtin_of(o).builtin, class))),
    ..builtin_type("classmethod_descriptor", true)
};

const fn builtin_type(name: &'static str, binds: bool) -> TypeInfo {
    TypeInfo {
        repr: builtin_repr,
        hash: Some(|o| {
            let b = builtin_of(o);
            let me = if b.me.is_unbound() { 0 } else { ops::identity_hash(&b.me)? };
            let of = b.of.map_or(Ok(0), |class| ops::identity_hash(&class.obj()))?;
            Ok((b.builtin as *const Builtin as usize as i64 >> 4) ^ me ^ of)
        }),
        compare: Some(|op, a, b| {
            if !b.is_kind(Kind::Builtin) || !matches!(op, Cmp::Eq | Cmp::Ne) {
                return Ok(None);
            }
            let (x, y) = (builtin_of(a), builtin_of(b));
            let same = std::ptr::eq(x.builtin, y.builtin) && x.me.is(&y.me) && x.of == y.of;
            Ok(Some(Obj::bool(same == (op == Cmp::Eq))))
        }),
        call: Some(|o, args| {
            let b = builtin_of(o);
            if !b.me.is_unbound() {
                return call_builtin(b.builtin, &b.me.clone(), args);
            }
            b.builtin.on(args).map_err(|raised| descriptor_error(b.builtin, args, raised))
        }),
        get_attr: Some(builtin_attr),
        bind: if binds {
            Some(|o, me, _| Ok(if me.is_unbound() { o.clone() } else { bound_builtin(builtin_of(o).builtin, me) }))
        } else {
            None
        },
        ..TypeInfo::new(name, Kind::Builtin, drop_boxed::<BuiltinData>)
    }
}

/// CPython looks at `self` before it counts the other arguments: `str.find(5)` is about the 5.
#[cold]
fn descriptor_error(b: &'static Builtin, args: Args, raised: Raised) -> Raised {
    const OWNERS: [&str; 11] = ["int", "float", "str", "bytes", "bytearray", "list", "tuple", "dict", "set", "frozenset", "range"];
    let Some(me) = args.pos.first().filter(|_| OWNERS.contains(&b.owner) && !b.name.starts_with("__")) else { return raised };
    let fits = |c: &Class| c.is_builtin() && c.name().as_str() == b.owner;
    if me.is_kind(Kind::Class) || Class::of_value(me).mro().iter().any(fits) {
        return raised;
    }
    drop(raised.take());
    crate::value::wrong_self(me, b.owner, b.name)
}

fn builtin_of(o: &Obj) -> &BuiltinData {
    // SAFETY: Kind::Builtin values are Boxed<BuiltinData>.
    unsafe { o.cast::<BuiltinData>(Kind::Builtin).expect("a builtin") }
}

fn builtin_repr(o: &Obj) -> Res<Str> {
    let BuiltinData { builtin: b, me, .. } = builtin_of(o);
    Ok(Str::from(match (owner_name(o), me.is_unbound()) {
        ("", _) if matches!(b.name, "exit" | "quit") => format!("Use {}() or Ctrl-D (i.e. EOF) to exit", b.name),
        ("", _) => format!("<built-in function {}>", b.name),
        (_, true) if b.name == "__new__" => format!("<built-in method __new__ of type object at {}>", ops::address(o)),
        (owner, true) if wraps_slot(b) => format!("<slot wrapper '{}' of '{owner}' objects>", b.name),
        (owner, true) => format!("<method '{}' of '{owner}' objects>", b.name),
        (_, false) if wraps_slot(b) => {
            format!("<method-wrapper '{}' of {} object at {}>", b.name, me.type_name().as_str(), ops::address(me))
        }
        (_, false) => format!("<built-in method {} of {} object at {}>", b.name, me.type_name().as_str(), ops::address(me)),
    }))
}

fn builtin_attr(o: &Obj, n: Name) -> Res<Option<Obj>> {
    let BuiltinData { builtin: b, me, of } = builtin_of(o);
    Ok(Some(match n.text {
        "__name__" => Str::lit(b.name).into(),
        "__qualname__" => match owner_name(o) {
            "" => Str::lit(b.name).into(),
            owner => Str::from(format!("{owner}.{}", b.name)).into(),
        },
        "__self__" if !me.is_unbound() => me.clone(),
        "__objclass__" if of.is_some() => of.map_or(Obj::NONE, |class| class.obj()),
        "__self__" | "__objclass__" if me.is_unbound() && (n.text == "__self__") == (b.owner.is_empty() || b.name == "__new__") => match OWNERS.get() {
            Some(owner_of) => owner_of(b.owner),
            None => crate::module::refuse("what owns a builtin is not known where its attribute's name is made when the program runs"),
        },
        "__module__" if b.owner.is_empty() => Str::lit("builtins").into(),
        "__module__" if !me.is_unbound() && !wraps_slot(b) => Obj::NONE,
        "__doc__" => Obj::NONE,
        "__text_signature__" => crate::module::refuse("`__text_signature__` of a builtin function is not supported yet"),
        "__get__" if me.is_unbound() && !b.owner.is_empty() => bound_builtin(&crate::descriptor::DESCRIPTOR_GET, o),
        _ => return Ok(None),
    }))
}

/// `__self__` of builtin functions and `__objclass__` of methods: only a program that says these words can tell.
static OWNERS: Hook<fn(&str) -> Obj> = Hook::new();

pub fn tell_owners() {
    OWNERS.set(|owner| {
        let found = if owner.is_empty() { crate::module::find_imported("builtins") } else { crate::types::made_as(owner).map(|c| c.obj()) };
        found.unwrap_or_else(|| match owner {
            "" => crate::module::refuse("`__self__` of a builtin function is not supported yet where the program does not import `builtins`"),
            _ => crate::module::refuse("`__objclass__` of this method is not supported yet"),
        })
    });
}

/// In CPython a special method is mostly a wrapper around a type's slot; these are functions.
fn wraps_slot(b: &Builtin) -> bool {
    const FUNCTIONS: [&str; 26] = [
        "__reduce__", "__reduce_ex__", "__getstate__", "__setstate__", "__sizeof__", "__copy__", "__deepcopy__", "__getnewargs__", "__length_hint__",
        "__instancecheck__", "__subclasscheck__", "__subclasses__", "__class_getitem__", "__mro_entries__", "__format__", "__reversed__", "__round__", "__trunc__", "__floor__", "__ceil__", "__new__", "__dir__", "__init_subclass__",
        "__subclasshook__", "__prepare__", "__missing__",
    ];
    b.name.starts_with("__") && !b.owner.is_empty() && !FUNCTIONS.contains(&b.name)
}

/// The builtins that are values, each of which is one object, by address.
struct Values(std::cell::RefCell<Vec<(usize, Obj)>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Values {}
static VALUES: Values = Values(std::cell::RefCell::new(Vec::new()));

/// A builtin function, or a method of a builtin class (`str.upper`), as a value.
pub fn builtin(b: &'static Builtin) -> Obj {
    let mut values = VALUES.0.borrow_mut();
    let address = b as *const Builtin as usize;
    match values.binary_search_by_key(&address, |v| v.0) {
        Ok(i) => values[i].1.clone(),
        Err(i) => {
            let made = new_builtin(b);
            values.insert(i, (address, made.clone()));
            made
        }
    }
}

fn new_builtin(b: &'static Builtin) -> Obj {
    let ty = match b.owner {
        "" => &BUILTIN,
        // It belongs to its class.
        _ if b.name == "__new__" => &BUILTIN,
        _ if wraps_slot(b) => &SLOT_WRAPPER,
        _ => &METHOD_DESCRIPTOR,
    };
    Gc::tracked(ty, BuiltinData { builtin: b, me: Obj::UNBOUND, of: None }).into_obj()
}
/// A special method as one class has it: what works by the type's slot is one builtin for all.
pub(crate) fn slot_wrapper(b: &'static Builtin, of: Class) -> Obj {
    let mut wrappers = WRAPPERS.0.borrow_mut();
    let known = wrappers.iter().find(|w| { let w = builtin_of(w); std::ptr::eq(w.builtin, b) && w.of == Some(of) });
    if let Some(known) = known {
        return known.clone();
    }
    let made = Gc::tracked(&SLOT_WRAPPER, BuiltinData { builtin: b, me: Obj::UNBOUND, of: Some(of) }).into_obj();
    wrappers.push(made.clone());
    made
}
struct Wrappers(std::cell::RefCell<Vec<Obj>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Wrappers {}
static WRAPPERS: Wrappers = Wrappers(std::cell::RefCell::new(Vec::new()));

/// The class whose method it is, or the empty text.
fn owner_name(o: &Obj) -> &'static str {
    let b = builtin_of(o);
    b.of.map_or(b.builtin.owner, |class| class.info.map_or(b.builtin.owner, |info| info.name))
}

/// A class method of a builtin class, as its `__dict__` has it.
pub(crate) fn class_builtin(b: &'static Builtin) -> Obj {
    Gc::new(&CLASS_METHOD_DESCRIPTOR, BuiltinData { builtin: b, me: Obj::UNBOUND, of: None }).into_obj()
}
/// A builtin method bound to its object, as a value: `xs.append`.
pub fn bound_builtin(b: &'static Builtin, me: &Obj) -> Obj {
    let ty = if wraps_slot(b) { &METHOD_WRAPPER } else { &BUILTIN };
    Gc::tracked(ty, BuiltinData { builtin: b, me: me.clone(), of: None }).into_obj()
}

/// Is it the builtin function `b`?
pub fn is_builtin(o: &Obj, b: &'static Builtin) -> bool {
    o.is_kind(Kind::Builtin) && std::ptr::eq(builtin_of(o).builtin, b)
}

/// `_PyObject_FunctionStr`: how error messages name a callable: `__main__.f()`, `len()`.
pub fn display_name(f: &Obj) -> Res<String> {
    let Some(q) = attr::find_quiet(f, &names::__QUALNAME__)? else {
        return Ok(f.str()?.as_str().to_string());
    };
    let q = q.str()?.as_str().to_string();
    match attr::find_quiet(f, &names::__MODULE__)? {
        Some(m) if !m.is_none() => {
            let m = m.str()?.as_str().to_string();
            Ok(if m == "builtins" { format!("{q}()") } else { format!("{m}.{q}()") })
        }
        _ => Ok(format!("{q}()")),
    }
}

// ---- variables ----

/// A variable that closures share.
#[derive(Clone)]
pub struct Cell(Gc<UnsafeCell<Obj>>);

pub static CELL: TypeInfo = TypeInfo {
    get_attr: Some(|o, n| match (n.text, Cell::of(o)) {
        ("cell_contents", Some(c)) if c.get().is_unbound() => Err(exc::value_error("Cell is empty")),
        ("cell_contents", Some(c)) => Ok(Some(c.get())),
        _ => Ok(None),
    }),
    set_attr: Some(|o, n, value| match (n.text, Cell::of(o)) {
        ("cell_contents", Some(c)) => {
            c.set(value.unwrap_or(Obj::UNBOUND));
            Ok(true)
        }
        _ => Ok(false),
    }),
    ..TypeInfo::new("cell", Kind::Cell, drop_boxed::<UnsafeCell<Obj>>)
};

impl Cell {
    pub fn new(value: Obj) -> Cell {
        Cell(Gc::tracked(&CELL, UnsafeCell::new(value)))
    }
    pub fn empty() -> Cell {
        Cell::new(Obj::UNBOUND)
    }
    /// The value; it may be `UNBOUND`.
    #[inline]
    pub fn get(&self) -> Obj {
        // SAFETY: cloned at once.
        unsafe { (*self.0.get()).clone() }
    }
    #[inline]
    pub fn set(&self, value: Obj) {
        // SAFETY: the old value is dropped after the new one is in place.
        let old = unsafe { std::mem::replace(&mut *self.0.get(), value) };
        drop(old);
    }
    pub(crate) fn visit(o: &Obj, f: &mut dyn FnMut(&Obj)) {
        // SAFETY: as below; looking runs no other code.
        f(unsafe { &*(**Gc::<UnsafeCell<Obj>>::of(o)).get() });
    }
    pub fn of(o: &Obj) -> Option<Cell> {
        // SAFETY: Kind::Cell values are Boxed<UnsafeCell<Obj>>.
        unsafe { o.cast::<UnsafeCell<Obj>>(Kind::Cell).map(|g| Cell(g.clone())) }
    }
}
impl From<Cell> for Obj {
    fn from(c: Cell) -> Obj {
        c.0.into_obj()
    }
}

/// A module's variable: `static X: Global = Global::new();`
pub struct Global {
    value: UnsafeCell<Obj>,
    known: StdCell<bool>,
}
// SAFETY: translated programs have one thread.
unsafe impl Sync for Global {}

/// The globals that were ever set, in order: their values go in this order when the program ends.
struct Known(UnsafeCell<Vec<&'static dyn Leaves>>);
// SAFETY: as above.
unsafe impl Sync for Known {}
static KNOWN: Known = Known(UnsafeCell::new(Vec::new()));

/// A module's variable, as the program's end sees it.
pub trait Leaves {
    /// Lets go of the value.
    fn leave(&'static self);
}

/// It was set for the first time.
pub fn leaves(variable: &'static dyn Leaves) {
    // SAFETY: no reference into the vector is held.
    unsafe { (*KNOWN.0.get()).push(variable) };
}

impl Leaves for Global {
    fn leave(&'static self) {
        self.known.set(false);
        // What runs now and asks for it finds None. SAFETY: as in `set`.
        drop(unsafe { std::mem::replace(&mut *self.value.get(), Obj::NONE) });
    }
}

impl Default for Global {
    fn default() -> Self {
        Global::new()
    }
}
impl Global {
    pub const fn new() -> Global {
        Global { value: UnsafeCell::new(Obj::UNBOUND), known: StdCell::new(false) }
    }
    /// The value; it may be `UNBOUND`.
    #[inline]
    pub fn get(&'static self) -> Obj {
        // SAFETY: cloned at once.
        unsafe { (*self.value.get()).clone() }
    }
    #[inline]
    pub fn set(&'static self, value: Obj) {
        // SAFETY: the old value is dropped after the new one is in place.
        let old = unsafe { std::mem::replace(&mut *self.value.get(), value) };
        if (old.is_unbound() || old.is_none()) && !self.known.replace(true) {
            leaves(self);
        }
        drop(old);
    }
}

/// Lets go of all globals, as CPython does when it ends: `__del__` methods run.
pub fn clear_globals() {
    loop {
        // SAFETY: the vector is taken out whole.
        let all = unsafe { std::mem::take(&mut *KNOWN.0.get()) };
        if all.is_empty() {
            return;
        }
        for g in all {
            g.leave();
        }
    }
}

#[cfg(test)]
mod tests;
