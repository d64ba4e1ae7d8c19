//! `property`, and what is like one: the members of `__slots__`, the fields of tuples with names.

use std::cell::UnsafeCell;

use super::{Wrapped, DESCRIPTOR_GET};
use crate::attr;
use crate::call::{Args, Bind, Builtin};
use crate::class::{self, Class, Construct, Instance};
use crate::exc;
use crate::function;
use crate::name::{self, Name};
use crate::names;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::{Raised, Res};
use crate::str::Str;
use crate::types;

enum Property {
    Functions(UnsafeCell<Functions>),
    /// A name of `__slots__`, the class that has it, and under what name its instances keep the value.
    Member { name: Name, class: Class, key: Name },
    /// A field of a tuple with names: its place.
    Item(usize),
    /// `__dict__` or `__weakref__` of the instances of a class.
    OfInstances { name: Name, class: Class },
}

/// What is `UNBOUND` is not there.
#[derive(Clone)]
struct Functions {
    get: Obj,
    set: Obj,
    delete: Obj,
    doc: Obj,
    /// The text is the getter's.
    doc_of_getter: bool,
    /// What `__set_name__` said.
    name: Option<Name>,
}

pub static PROPERTY: TypeInfo = TypeInfo {
    repr: property_repr,
    get_attr: Some(property_attr),
    set_attr: Some(|o, n, value| match functions(o) {
        Some(_) if n.text == "__doc__" => {
            change(o, |f| f.doc = value.unwrap_or(Obj::NONE));
            Ok(true)
        }
        _ => Ok(false),
    }),
    bind: Some(property_get),
    ..TypeInfo::new("property", Kind::Property, drop_boxed::<Property>)
};

/// The type of the members of `__slots__`, which are properties in all else.
static MEMBER: TypeInfo = TypeInfo {
    repr: property_repr,
    get_attr: Some(property_attr),
    bind: Some(property_get),
    class: Some(|_| types::of(&MEMBER_TYPE).obj()),
    ..TypeInfo::new("member_descriptor", Kind::Property, drop_boxed::<Property>)
};
/// `__dict__` and `__weakref__` in the `__dict__` of a class.
static ATTRIBUTE: TypeInfo = TypeInfo {
    repr: property_repr,
    get_attr: Some(property_attr),
    bind: Some(property_get),
    class: Some(|_| types::of(&GETSET).obj()),
    ..TypeInfo::new("getset_descriptor", Kind::Property, drop_boxed::<Property>)
};
pub(crate) static MEMBER_TYPE: TypeInfo = TypeInfo::new("member_descriptor", Kind::Other, drop_boxed::<Property>);
/// The type of what builtin classes have for attributes of their values.
pub(crate) static GETSET: TypeInfo = TypeInfo::new("getset_descriptor", Kind::Other, drop_boxed::<Property>);

/// The property that an object is, or that an instance of a class derived from property has.
fn property_of(o: &Obj) -> &Property {
    // SAFETY: Kind::Property values are Boxed<Property>.
    unsafe { class::core(o).cast::<Property>(Kind::Property).expect("a property") }
}

/// Its functions. Not to be kept over code of the program, which may call `__init__` again.
fn functions(o: &Obj) -> Option<&Functions> {
    match property_of(o) {
        // SAFETY: callers let go before any code of the program runs.
        Property::Functions(f) => Some(unsafe { &*f.get() }),
        _ => None,
    }
}
fn change(o: &Obj, f: impl FnOnce(&mut Functions)) {
    if let Property::Functions(cell) = property_of(o) {
        // SAFETY: nobody holds a reference; what was there is dropped when the new is in place.
        let old = unsafe { (*cell.get()).clone() };
        f(unsafe { &mut *cell.get() });
        drop(old);
    }
}

fn property_repr(o: &Obj) -> Res<Str> {
    Ok(match property_of(o) {
        Property::Member { name, class, .. } => Str::from(format!("<member '{}' of '{}' objects>", name.text, class.name().as_str())),
        Property::OfInstances { name, class } => Str::from(format!("<attribute '{}' of '{}' objects>", name.text, class.name().as_str())),
        _ => crate::ops::default_repr(o)?,
    })
}

/// A name of `__slots__`.
pub fn member(name: Name, class: Class, key: Name) -> Obj {
    Gc::new(&MEMBER, Property::Member { name, class, key }).into_obj()
}
/// `__dict__` or `__weakref__` of a class's instances.
pub(crate) fn of_instances(name: Name, class: Class) -> Obj {
    Gc::new(&ATTRIBUTE, Property::OfInstances { name, class }).into_obj()
}
pub fn is_member(o: &Obj) -> bool {
    o.is_kind(Kind::Property) && matches!(property_of(o), Property::Member { .. })
}

/// What a property, a static or a class method holds, for the collector.
pub(crate) fn visit(o: &Obj, f: &mut dyn FnMut(&Obj)) {
    match o.kind() {
        Kind::Property => {
            if let Some(Functions { get, set, delete, doc, .. }) = functions(o) {
                [get, set, delete, doc].into_iter().for_each(f);
            }
        }
        // SAFETY: values of these kinds are Boxed<Wrapped>.
        _ => f(unsafe { (**Gc::<Wrapped>::of(o)).get() }),
    }
}

/// The value of a member, which stands apart from the `__dict__` where there is one.
fn member_get(o: &Obj, key: Name) -> Option<Obj> {
    match Instance::of(o) {
        Some(i) if i.class().is_closed() => i.attrs.get(key, i.class().find(key).slot),
        Some(i) => i.attrs.hidden(key),
        None => exc::Exc::from_obj(o)?.own(key),
    }
}

/// Sets or deletes it: false when it was not there to delete.
fn member_set(o: &Obj, key: Name, value: Option<Obj>) -> bool {
    match Instance::of(o) {
        Some(i) if i.class().is_closed() => match value {
            Some(v) => i.attrs.set(i.class(), key, i.class().find(key).slot, v),
            None => return i.attrs.remove(i.class(), key).is_some(),
        },
        Some(i) => return i.attrs.set_hidden(key, value),
        None => return exc::Exc::from_obj(o).is_some_and(|e| e.set_own(key, value)),
    }
    true
}

#[cold]
fn not_of_class(name: Name, class: Class, o: &Obj) -> Raised {
    exc::type_error(format!(
        "descriptor '{}' for '{}' objects doesn't apply to a '{}' object", name.text, class.name().as_str(), o.type_name().as_str()
    ))
}

/// A field of a tuple with names (`sys.version_info.major`, a namedtuple's).
pub fn item_getter(i: usize) -> Obj {
    Gc::tracked(&PROPERTY, Property::Item(i)).into_obj()
}

fn empty() -> Obj {
    let [get, set, delete, doc] = [const { Obj::UNBOUND }; 4];
    let none = Functions { get, set, delete, doc, doc_of_getter: false, name: None };
    Gc::tracked(&PROPERTY, Property::Functions(UnsafeCell::new(none))).into_obj()
}

/// `property.__init__(self, fget=None, fset=None, fdel=None, doc=None)`; without a text it is the getter's, which an
/// instance of a class derived from property has as its own.
fn init(me: &Obj, args: Args) -> Res<()> {
    let [get, set, delete, doc] = args
        .bind("property", [("fget", Bind::ArgOpt), ("fset", Bind::ArgOpt), ("fdel", Bind::ArgOpt), ("doc", Bind::ArgOpt)])?
        .map(|o| o.filter(|o| !o.is_none()).unwrap_or(Obj::UNBOUND));
    let of_getter = match doc.is_unbound() && !get.is_unbound() {
        true => attr::find_quiet(&get, &names::__DOC__)?,
        false => None,
    };
    let before = functions(me).is_some_and(|f| !f.get.is_unbound());
    change(me, |f| *f = Functions { get, set, delete, doc, doc_of_getter: of_getter.is_some(), name: None });
    if before {
        class::forget();
    }
    match of_getter {
        Some(doc) if me.is_kind(Kind::Property) => change(me, |f| f.doc = doc),
        Some(doc) => attr::set(me, &names::__DOC__, Some(doc))?,
        None => {}
    }
    Ok(())
}

/// `property(fget=None, fset=None, fdel=None, doc=None)`
pub static PROPERTY_CALL: Builtin = Builtin { name: "property", owner: "", call: |args| {
    let made = empty();
    init(&made, args)?;
    Ok(made)
} };
static INIT: Builtin = Builtin { name: "__init__", owner: "property", call: |args| {
    let (me, rest) = args.split_self("property")?;
    init(me, rest).map(|()| Obj::NONE)
} };
pub static PROPERTY_NEW: Construct = Construct { call: &PROPERTY_CALL, init: Some(&INIT), empty: Some(empty) };

/// `p.setter(f)` …: a copy with one function changed, of the same class.
fn with_function(args: Args, name: &'static str, which: usize) -> Res<Obj> {
    let (me, rest) = args.method(name, 1, 1)?;
    let Some(f) = functions(me).cloned() else {
        return Err(exc::type_error("a member has no functions"));
    };
    let mut all = [f.get, f.set, f.delete, f.doc];
    if !rest[0].is_none() {
        all[which] = rest[0].clone();
    }
    if f.doc_of_getter && !all[0].is_unbound() {
        all[3] = Obj::NONE;
    }
    let all = all.map(|o| if o.is_unbound() { Obj::NONE } else { o });
    let made = match me.is_kind(Kind::Property) {
        true => PROPERTY_CALL.on(Args::of(&all))?,
        false => me.class().call(Args::of(&all))?,
    };
    if class::core(&made).is_kind(Kind::Property) {
        change(&made, |new| new.name = f.name);
    }
    Ok(made)
}
pub static GETTER: Builtin = Builtin { name: "getter", owner: "property", call: |args| with_function(args, "property.getter", 0) };
pub static SETTER: Builtin = Builtin { name: "setter", owner: "property", call: |args| with_function(args, "property.setter", 1) };
pub static DELETER: Builtin = Builtin { name: "deleter", owner: "property", call: |args| with_function(args, "property.deleter", 2) };

fn property_attr(o: &Obj, n: Name) -> Res<Option<Obj>> {
    match n.text {
        "__get__" => return Ok(Some(function::bound_builtin(&DESCRIPTOR_GET, o))),
        "__set__" => return Ok(Some(function::bound_builtin(&PROPERTY_SET, o))),
        "__delete__" => return Ok(Some(function::bound_builtin(&PROPERTY_DELETE, o))),
        _ => {}
    }
    let or_none = |o: &Obj| if o.is_unbound() { Obj::NONE } else { o.clone() };
    let f = match property_of(o) {
        Property::Functions(_) => functions(o).expect("functions"),
        Property::Item(_) => return Ok(None),
        Property::OfInstances { name, .. } if n.text == "__doc__" => {
            return Ok(Some(Str::lit(match name.text {
                "__dict__" => "dictionary for instance variables (if defined)",
                _ => "list of weak references to the object (if defined)",
            }).into()));
        }
        Property::Member { name, class, .. } | Property::OfInstances { name, class } => {
            return Ok(Some(match n.text {
                "__qualname__" => Str::from(format!("{}.{}", class.qualname().as_str(), name.text)).into(),
                "__name__" => name.as_str().into(),
                "__objclass__" => class.obj(),
                _ => return Ok(None),
            }));
        }
    };
    Ok(Some(match n.text {
        "fget" => or_none(&f.get),
        "fset" => or_none(&f.set),
        "fdel" => or_none(&f.delete),
        "__doc__" => or_none(&f.doc),
        "__isabstractmethod__" => {
            for f in [f.get.clone(), f.set.clone(), f.delete.clone()] {
                if !f.is_unbound() && attr::find_quiet(&f, n)?.map_or(Ok(false), |v| v.truth())? {
                    return Ok(Some(Obj::TRUE));
                }
            }
            Obj::FALSE
        }
        "__set_name__" => function::bound_builtin(&SET_NAME, o),
        _ => return Ok(None),
    }))
}

/// The function that reading a property calls.
pub(crate) fn getter(p: &Obj) -> Option<&Obj> {
    if !p.is_kind(Kind::Property) {
        return None;
    }
    functions(p).map(|f| &f.get).filter(|get| get.is_kind(Kind::Function))
}

fn property_get(p: &Obj, o: &Obj, _class: &Obj) -> Res<Obj> {
    if o.is_unbound() {
        return Ok(p.clone());
    }
    match property_of(p) {
        Property::Functions(_) => match functions(p).map(|f| f.get.clone()) {
            Some(get) if !get.is_unbound() => function::call_method(&get, o, Args::NONE),
            _ => Err(no_function(p, o, "getter")),
        },
        Property::Item(i) => match crate::tuple::Tuple::of(o).and_then(|t| t.items().get(*i)) {
            Some(v) => Ok(v.clone()),
            None => Err(exc::index_error("tuple index out of range")),
        },
        Property::Member { name, class, .. } | Property::OfInstances { name, class } if !Class::of_value(o).is_subclass(*class) => {
            Err(not_of_class(name, *class, o))
        }
        Property::OfInstances { name, .. } if name.text == "__dict__" => match class::object::instance_dict(o) {
            Some(d) => Ok(d),
            None => Err(attr::missing(o, name)),
        },
        Property::OfInstances { .. } => Ok(Obj::NONE),
        Property::Member { name, key, .. } => match member_get(o, key) {
            Some(v) => Ok(v),
            None => Err(attr::missing(o, name)),
        },
    }
}

#[cold]
fn no_function(p: &Obj, o: &Obj, what: &str) -> Raised {
    let class = Class::of_value(o).qualname();
    exc::attribute_error_text(match functions(p).and_then(|f| f.name) {
        Some(n) => format!("property '{}' of '{}' object has no {what}", n.text, class.as_str()),
        None => format!("property of '{}' object has no {what}", class.as_str()),
    })
}

/// `o.n = value` or (`None`) `del o.n` where `n` is the property `p`.
pub fn property_set(p: &Obj, o: &Obj, value: Option<Obj>) -> Res<()> {
    match property_of(p) {
        Property::Functions(_) => {
            let f = functions(p).expect("functions");
            let (f, what) = if value.is_some() { (f.set.clone(), "setter") } else { (f.delete.clone(), "deleter") };
            if f.is_unbound() {
                return Err(no_function(p, o, what));
            }
            function::call_method(&f, o, value.as_ref().map_or(Args::NONE, |v| Args::of(std::slice::from_ref(v)))).map(drop)
        }
        Property::Item(_) => Err(exc::attribute_error_text("can't set attribute")),
        Property::Member { name, class, .. } | Property::OfInstances { name, class } if !Class::of_value(o).is_subclass(*class) => {
            Err(not_of_class(name, *class, o))
        }
        Property::OfInstances { name, .. } if name.text == "__dict__" => attr::set_dict(o, value),
        Property::OfInstances { name, class } => Err(exc::attribute_error_text(format!(
            "attribute '{}' of '{}' objects is not writable", name.text, class.name().as_str()
        ))),
        Property::Member { name, key, .. } => {
            if member_set(o, key, value) { Ok(()) } else { Err(exc::attribute_error_text(name.text)) }
        }
    }
}

static PROPERTY_SET: Builtin = Builtin { name: "__set__", owner: "descriptor", call: |args| {
    let (me, rest) = args.method("__set__", 2, 2)?;
    property_set(me, &rest[0], Some(rest[1].clone())).map(|()| Obj::NONE)
} };
static PROPERTY_DELETE: Builtin = Builtin { name: "__delete__", owner: "descriptor", call: |args| {
    let (me, rest) = args.method("__delete__", 1, 1)?;
    property_set(me, &rest[0], None).map(|()| Obj::NONE)
} };
static SET_NAME: Builtin = Builtin { name: "__set_name__", owner: "descriptor", call: |args| {
    let (me, rest) = args.split_self("__set_name__")?;
    match rest.pos {
        [_, n] => set_name(me, name::of_obj(n)),
        more => return Err(exc::type_error(format!("__set_name__() takes 2 positional arguments but {} were given", more.len()))),
    }
    Ok(Obj::NONE)
} };

/// `p.__set_name__(class, n)`
pub(crate) fn set_name(p: &Obj, n: Option<Name>) {
    change(p, |f| f.name = n);
}
