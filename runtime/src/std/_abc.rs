//! `_abc`: what CPython's `Modules/_abc.c` does for `abc.ABCMeta`. Classes are never freed, so that no weak references are needed.

use std::cell::{Cell, UnsafeCell};

use crate::call::{Args, Builtin};
use crate::class::{Class, Collection};
use crate::exc;
use crate::int::Int;
use crate::iter;
use crate::name::intern;
use crate::names;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::str::Str;
use crate::tuple::Tuple;
use crate::value::Value;

/// What an abstract class knows of others: its `_abc_impl`.
struct Data {
    registry: UnsafeCell<Vec<Class>>,
    cache: UnsafeCell<Classes>,
    negative: UnsafeCell<Classes>,
    /// The counter when `negative` was last right.
    version: Cell<i64>,
}

pub static ABC_DATA: TypeInfo = TypeInfo { ..TypeInfo::new("_abc._abc_data", Kind::Other, drop_boxed::<Data>) };

/// A set of classes, in the order of their addresses.
#[derive(Default)]
struct Classes(Vec<Class>);
impl Classes {
    fn place(&self, c: Class) -> Result<usize, usize> {
        self.0.binary_search_by_key(&c.address(), |c| c.address())
    }
    fn has(&self, c: Class) -> bool {
        self.place(c).is_ok()
    }
    fn add(&mut self, c: Class) {
        if let Err(i) = self.place(c) {
            self.0.insert(i, c);
        }
    }
}

/// How often a class was registered: then negative answers are void.
struct Counter(Cell<i64>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Counter {}
static REGISTERED: Counter = Counter(Cell::new(0));

#[allow(clippy::mut_from_ref)]
impl Data {
    // SAFETY of all: callers let go before any code of the program runs.
    fn registry(&self) -> &mut Vec<Class> {
        unsafe { &mut *self.registry.get() }
    }
    fn cache(&self) -> &mut Classes {
        unsafe { &mut *self.cache.get() }
    }
    fn negative(&self) -> &mut Classes {
        unsafe { &mut *self.negative.get() }
    }
    fn is_current(&self) -> bool {
        self.version.get() == REGISTERED.0.get()
    }
}

fn with_data<T>(cls: &Obj, f: impl FnOnce(&Data) -> Res<T>) -> Res<T> {
    let o = crate::attr::get(cls, intern("_abc_impl"))?;
    if !o.is_kind(Kind::Other) || !std::ptr::eq(o.ty(), &ABC_DATA) {
        return Err(exc::type_error("_abc_impl is set to a wrong type"));
    }
    // SAFETY: values with this TypeInfo are boxed Data.
    f(unsafe { Gc::<Data>::of(&o) })
}

fn is_abstract(value: &Obj) -> Res<bool> {
    match crate::attr::find_quiet(value, intern("__isabstractmethod__"))? {
        Some(v) => v.truth(),
        None => Ok(false),
    }
}

/// The names in the class's own namespace and those of its bases that are still abstract.
fn abstract_names(cls: &Obj) -> Res<Obj> {
    let mut names: Vec<Obj> = Vec::new();
    let own: Vec<(Obj, Obj)> = match Class::of(cls) {
        Some(c) => c.attrs().items().iter().map(|(n, v)| (n.as_str().into(), v.clone())).collect(),
        None => Vec::new(),
    };
    for (name, value) in own {
        if is_abstract(&value)? {
            names.push(name);
        }
    }
    for base in iter::collect(&cls.attr(&names::__BASES__)?)? {
        let Some(theirs) = crate::attr::find_quiet(&base, &names::__ABSTRACTMETHODS__)? else { continue };
        for name in iter::collect(&theirs)? {
            let Some(n) = crate::name::of_obj(&name) else { continue };
            if let Some(value) = crate::attr::find_quiet(cls, n)? {
                if is_abstract(&value)? {
                    names.push(name);
                }
            }
        }
    }
    crate::set::frozenset::CALL.on([crate::list::list(names)])
}

/// `_abc_init(cls)`: a new abstract class.
pub static _ABC_INIT: Builtin = Builtin { name: "_abc_init", owner: "", call: |args| {
    let cls = &args.expect("_abc_init", 1, 1)?[0];
    cls.set_attr(&names::__ABSTRACTMETHODS__, abstract_names(cls)?)?;
    let data = Data {
        registry: UnsafeCell::default(),
        cache: UnsafeCell::default(),
        negative: UnsafeCell::default(),
        version: Cell::new(REGISTERED.0.get()),
    };
    cls.set_attr(intern("_abc_impl"), Gc::new(&ABC_DATA, data).into_obj())?;
    let Some(class) = Class::of(cls) else { return Ok(Obj::NONE) };
    if let Some(flags) = class.attrs().get(intern("__abc_tpflags__")).cloned() {
        match Int::from_obj(&flags).and_then(|i| i.to_i64()).map_or(0, |f| f & (SEQUENCE | MAPPING)) {
            0 => {}
            SEQUENCE => class.set_collection(Collection::Sequence),
            MAPPING => class.set_collection(Collection::Mapping),
            _ => return Err(exc::type_error("__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING")),
        }
        class.remove_attr(intern("__abc_tpflags__"));
    }
    Ok(Obj::NONE)
} };
/// Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING
const SEQUENCE: i64 = 1 << 5;
const MAPPING: i64 = 1 << 6;

/// `_abc_register(cls, subclass)`
pub static _ABC_REGISTER: Builtin = Builtin { name: "_abc_register", owner: "", call: |args| {
    let [cls, subclass] = args.expect("_abc_register", 2, 2)? else { unreachable!() };
    let Some(class) = Class::of(subclass) else {
        return Err(exc::type_error("Can only register classes"));
    };
    if crate::builtins::is_subclass(subclass, cls)? {
        return Ok(subclass.clone());
    }
    if crate::builtins::is_subclass(cls, subclass)? {
        return Err(exc::runtime_error("Refusing to create an inheritance cycle"));
    }
    with_data(cls, |data| {
        data.registry().push(class);
        Ok(())
    })?;
    REGISTERED.0.set(REGISTERED.0.get() + 1);
    if let Some(kind) = Class::of(cls).map(|c| c.collection()).filter(|k| *k != Collection::Neither) {
        mark(class, kind);
    }
    Ok(subclass.clone())
} };

/// What `match` takes a class for goes to all that derive from it.
fn mark(class: Class, kind: Collection) {
    if class.is_builtin() || class.collection() == kind {
        return;
    }
    class.set_collection(kind);
    for c in class.subclasses() {
        mark(c, kind);
    }
}

fn subclass_check(cls: &Obj, subclass: &Obj) -> Res<bool> {
    let r = cls.method(&names::__SUBCLASSCHECK__, Args::of(std::slice::from_ref(subclass)))?;
    r.truth()
}

/// `_abc_instancecheck(cls, instance)`
pub static _ABC_INSTANCECHECK: Builtin = Builtin { name: "_abc_instancecheck", owner: "", call: |args| {
    let [cls, instance] = args.expect("_abc_instancecheck", 2, 2)? else { unreachable!() };
    let subclass = crate::attr::get(instance, &names::__CLASS__)?;
    let subtype = instance.class();
    let same = subclass.is(&subtype);
    let known = with_data(cls, |data| {
        let Some(c) = Class::of(&subclass) else { return Ok(None) };
        if data.cache().has(c) {
            return Ok(Some(true));
        }
        Ok((same && data.is_current() && data.negative().has(c)).then_some(false))
    })?;
    Ok(Obj::bool(match known {
        Some(known) => known,
        None => subclass_check(cls, &subclass)? || (!same && subclass_check(cls, &subtype)?),
    }))
} };

/// `_abc_subclasscheck(cls, subclass)`
pub static _ABC_SUBCLASSCHECK: Builtin = Builtin { name: "_abc_subclasscheck", owner: "", call: |args| {
    let [cls, subclass] = args.expect("_abc_subclasscheck", 2, 2)? else { unreachable!() };
    let Some(class) = Class::of(subclass) else {
        return Err(exc::type_error("issubclass() arg 1 must be a class"));
    };
    let known = with_data(cls, |data| {
        if data.cache().has(class) {
            return Ok(Some(true));
        }
        if !data.is_current() {
            data.negative().0.clear();
            data.version.set(REGISTERED.0.get());
        } else if data.negative().has(class) {
            return Ok(Some(false));
        }
        Ok(None)
    })?;
    if let Some(known) = known {
        return Ok(Obj::bool(known));
    }
    let is = find_out(cls, class)?;
    with_data(cls, |data| {
        if is { data.cache().add(class) } else { data.negative().add(class) }
        Ok(())
    })?;
    Ok(Obj::bool(is))
} };

/// The classes of native modules that CPython's modules register, under their own names.
const ELSEWHERE: [(&str, &str); 3] =
    [("collections.deque", "MutableSequence"), ("collections.ChainMap", "MutableMapping"), ("array.array", "MutableSequence")];

fn is_registered_elsewhere(cls: &Obj, class: Class) -> bool {
    let Some(cls) = Class::of(cls).filter(|c| c.full_name().starts_with("collections.abc.")) else { return false };
    class.mro().iter().any(|c| ELSEWHERE.contains(&(c.full_name().as_str(), cls.name().as_str())))
}

fn find_out(cls: &Obj, class: Class) -> Res<bool> {
    let subclass = class.obj();
    let said = cls.method(&names::__SUBCLASSHOOK__, Args::of(std::slice::from_ref(&subclass)))?;
    if said.is(&Obj::TRUE) || said.is(&Obj::FALSE) {
        return said.truth();
    }
    if !said.is(&Obj::NOT_IMPLEMENTED) {
        let message = Str::lit("__subclasshook__ must return either False, True, or NotImplemented");
        return Err(exc::assertion(Some(message.into())));
    }
    if class.mro().iter().any(|c| c.obj().is(cls)) {
        return Ok(true);
    }
    let registry = with_data(cls, |data| Ok(data.registry().clone()))?;
    for c in registry {
        if crate::builtins::is_subclass(&subclass, &c.obj())? {
            return Ok(true);
        }
    }
    if is_registered_elsewhere(cls, class) {
        return Ok(true);
    }
    for c in iter::collect(&cls.method(&names::__SUBCLASSES__, Args::NONE)?)? {
        if crate::builtins::is_subclass(&subclass, &c)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// `get_cache_token()`
pub static GET_CACHE_TOKEN: Builtin = Builtin { name: "get_cache_token", owner: "", call: |args| {
    args.expect("get_cache_token", 0, 0)?;
    Ok(Int::from(REGISTERED.0.get()).into())
} };

/// `_get_dump(cls)`: sets of weak references to classes, and the negative ones' version.
pub static _GET_DUMP: Builtin = Builtin { name: "_get_dump", owner: "", call: |args| {
    let cls = &args.expect("_get_dump", 1, 1)?[0];
    let (registry, cache, negative, version) = with_data(cls, |data| {
        Ok((data.registry().clone(), data.cache().0.clone(), data.negative().0.clone(), data.version.get()))
    })?;
    let set = |classes: Vec<Class>| {
        let refs: Res<Vec<Obj>> = classes.iter().map(|c| super::weakref::REF.on([c.obj()])).collect();
        crate::ops::set(refs?)
    };
    Ok(Tuple::from([set(registry)?, set(cache)?, set(negative)?, Int::from(version).into()]).into())
} };

/// `_reset_registry(cls)`
pub static _RESET_REGISTRY: Builtin = Builtin { name: "_reset_registry", owner: "", call: |args| {
    with_data(&args.expect("_reset_registry", 1, 1)?[0], |data| {
        data.registry().clear();
        Ok(Obj::NONE)
    })
} };

/// `_reset_caches(cls)`
pub static _RESET_CACHES: Builtin = Builtin { name: "_reset_caches", owner: "", call: |args| {
    with_data(&args.expect("_reset_caches", 1, 1)?[0], |data| {
        data.cache().0.clear();
        data.negative().0.clear();
        Ok(Obj::NONE)
    })
} };
