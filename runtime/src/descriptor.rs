//! Descriptors: `property`, `staticmethod`, `classmethod`, slots' members, and `super`.

use crate::attr;
use crate::call::{Args, Bind, Builtin};
use crate::class::{self, find_in, Class, How, Instance, What};
use crate::exc;
use crate::function;
use crate::name::Name;
use crate::names;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::str::Str;

fn or_none(o: &Obj) -> Obj {
    if o.is_unbound() { Obj::NONE } else { o.clone() }
}
fn given(o: Option<Obj>) -> Obj {
    match o {
        Some(o) if !o.is_none() => o,
        _ => Obj::UNBOUND,
    }
}

// ---- property, and the members of `__slots__` ----

enum Property {
    Functions { get: Obj, set: Obj, delete: Obj, doc: Obj },
    /// A name of `__slots__`, the class that has it, and under what name its instances keep the value.
    Member { name: Name, class: Class, key: Name },
    /// A field of a tuple with names: its place.
    Item(usize),
}

pub static PROPERTY: TypeInfo = TypeInfo {
    repr: property_repr,
    get_attr: Some(property_attr),
    bind: Some(property_get),
    ..TypeInfo::new("property", Kind::Property, drop_boxed::<Property>)
};

/// The type of the members of `__slots__`, which are properties in all else.
static MEMBER: TypeInfo = TypeInfo {
    repr: property_repr,
    get_attr: Some(property_attr),
    bind: Some(property_get),
    class: Some(|_| crate::types::of(&MEMBER_TYPE).obj()),
    ..TypeInfo::new("member_descriptor", Kind::Property, drop_boxed::<Property>)
};
pub(crate) static MEMBER_TYPE: TypeInfo = TypeInfo::new("member_descriptor", Kind::Other, drop_boxed::<Property>);
/// The type of what builtin classes have for attributes of their values.
pub(crate) static GETSET: TypeInfo = TypeInfo::new("getset_descriptor", Kind::Other, drop_boxed::<Property>);

fn property_of(o: &Obj) -> &Property {
    // SAFETY: Kind::Property values are Boxed<Property>.
    unsafe { o.cast::<Property>(Kind::Property).expect("a property") }
}

fn property_repr(o: &Obj) -> Res<Str> {
    Ok(match property_of(o) {
        Property::Member { name, class, .. } => Str::from(format!("<member '{}' of '{}' objects>", name.text, class.name().as_str())),
        _ => crate::ops::default_repr(o)?,
    })
}

fn new_property(get: Obj, set: Obj, delete: Obj, doc: Obj) -> Obj {
    Gc::tracked(&PROPERTY, Property::Functions { get, set, delete, doc }).into_obj()
}

/// A name of `__slots__`.
pub fn member(name: Name, class: Class, key: Name) -> Obj {
    Gc::new(&MEMBER, Property::Member { name, class, key }).into_obj()
}
pub fn is_member(o: &Obj) -> bool {
    o.is_kind(Kind::Property) && matches!(property_of(o), Property::Member { .. })
}

/// What a property, a static or a class method holds, for the collector.
pub(crate) fn visit(o: &Obj, f: &mut dyn FnMut(&Obj)) {
    match o.kind() {
        Kind::Property => {
            if let Property::Functions { get, set, delete, doc } = property_of(o) {
                [get, set, delete, doc].into_iter().for_each(f);
            }
        }
        // SAFETY: values of these kinds are Boxed<Wrapped>.
        _ => f(unsafe { &(**Gc::<Wrapped>::of(o)).0 }),
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
fn not_of_class(name: Name, class: Class, o: &Obj) -> crate::raise::Raised {
    exc::type_error(format!(
        "descriptor '{}' for '{}' objects doesn't apply to a '{}' object", name.text, class.name().as_str(), o.type_name().as_str()
    ))
}

/// A field of a tuple with names (`sys.version_info.major`, a namedtuple's).
pub fn item_getter(i: usize) -> Obj {
    Gc::tracked(&PROPERTY, Property::Item(i)).into_obj()
}

/// `property(fget=None, fset=None, fdel=None, doc=None)`
pub static PROPERTY_CALL: Builtin = Builtin { name: "property", owner: "", call: |args| {
    let [get, set, delete, doc] = args.bind("property", [
        ("fget", Bind::ArgOpt), ("fset", Bind::ArgOpt), ("fdel", Bind::ArgOpt), ("doc", Bind::ArgOpt),
    ])?;
    Ok(new_property(given(get), given(set), given(delete), given(doc)))
} };

/// `p.setter(f)` …: a copy with one function changed.
fn with_function(args: Args, name: &'static str, which: usize) -> Res<Obj> {
    let (me, rest) = args.method(name, 1, 1)?;
    let Property::Functions { get, set, delete, doc } = property_of(me) else {
        return Err(exc::type_error("a member has no functions"));
    };
    let mut all = [get.clone(), set.clone(), delete.clone()];
    all[which] = rest[0].clone();
    let [get, set, delete] = all;
    Ok(new_property(get, set, delete, doc.clone()))
}
pub static GETTER: Builtin = Builtin { name: "getter", owner: "property", call: |args| with_function(args, "property.getter", 0) };
pub static SETTER: Builtin = Builtin { name: "setter", owner: "property", call: |args| with_function(args, "property.setter", 1) };
pub static DELETER: Builtin = Builtin { name: "deleter", owner: "property", call: |args| with_function(args, "property.deleter", 2) };

fn property_attr(o: &Obj, n: Name) -> Res<Option<Obj>> {
    let p = property_of(o);
    let Property::Functions { get, set, delete, doc } = p else {
        let Property::Member { name, class, .. } = p else { return Ok(None) };
        return Ok(match n.text {
            "__get__" => Some(function::bound_builtin(&DESCRIPTOR_GET, o)),
            "__set__" => Some(function::bound_builtin(&PROPERTY_SET, o)),
            "__delete__" => Some(function::bound_builtin(&PROPERTY_DELETE, o)),
            "__qualname__" => Some(Str::from(format!("{}.{}", class.qualname().as_str(), name.text)).into()),
            "__name__" => Some(name.as_str().into()),
            "__objclass__" => Some(class.obj()),
            _ => None,
        });
    };
    Ok(match n.text {
        "fget" => Some(or_none(get)),
        "fset" => Some(or_none(set)),
        "fdel" => Some(or_none(delete)),
        "__doc__" if !doc.is_unbound() => Some(doc.clone()),
        "__doc__" if !get.is_unbound() => return attr::find_quiet(get, &names::__DOC__),
        "__isabstractmethod__" => {
            let mut abstract_ = false;
            for f in [get, set, delete] {
                if !f.is_unbound() {
                    if let Some(v) = attr::find_quiet(f, n)? {
                        abstract_ |= v.truth()?;
                    }
                }
            }
            Some(Obj::bool(abstract_))
        }
        "__get__" | "__set__" | "__delete__" => Some(function::bound_builtin(match n.text {
            "__get__" => &DESCRIPTOR_GET,
            "__set__" => &PROPERTY_SET,
            _ => &PROPERTY_DELETE,
        }, o)),
        _ => None,
    })
}

/// The function that reading a property calls.
pub(crate) fn getter(p: &Obj) -> Option<&Obj> {
    if !p.is_kind(Kind::Property) {
        return None;
    }
    match property_of(p) {
        Property::Functions { get, .. } if get.is_kind(Kind::Function) => Some(get),
        _ => None,
    }
}

/// The name under which `o`'s class has the property.
fn name_in(p: &Obj, o: &Obj) -> Option<Name> {
    let class = Class::of_value(o);
    class.mro().iter().find_map(|c| c.attrs().items().iter().find(|e| e.1.is(p)).map(|e| e.0))
}

fn property_get(p: &Obj, o: &Obj, _class: &Obj) -> Res<Obj> {
    if o.is_unbound() {
        return Ok(p.clone());
    }
    match property_of(p) {
        Property::Functions { get, .. } if !get.is_unbound() => function::call_method(get, o, Args::NONE),
        Property::Functions { .. } => Err(no_function(p, o, name_in(p, o), "getter")),
        Property::Item(i) => match crate::tuple::Tuple::of(o).and_then(|t| t.items().get(*i)) {
            Some(v) => Ok(v.clone()),
            None => Err(exc::index_error("tuple index out of range")),
        },
        Property::Member { name, class, .. } if !Class::of_value(o).is_subclass(*class) => Err(not_of_class(name, *class, o)),
        Property::Member { name, key, .. } => match member_get(o, key) {
            Some(v) => Ok(v),
            None => Err(attr::missing(o, name)),
        },
    }
}

#[cold]
fn no_function(_p: &Obj, o: &Obj, n: Option<Name>, what: &str) -> crate::raise::Raised {
    let class = Class::of_value(o);
    exc::attribute_error_text(match n {
        Some(n) => format!("property '{}' of '{}' object has no {what}", n.text, class.qualname().as_str()),
        None => format!("property of '{}' object has no {what}", class.qualname().as_str()),
    })
}

/// `o.n = value` or (`None`) `del o.n` where `n` is the property `p`.
pub fn property_set(p: &Obj, o: &Obj, n: Name, value: Option<Obj>) -> Res<()> {
    match (property_of(p), value) {
        (Property::Functions { set, .. }, Some(v)) if !set.is_unbound() => function::call_method(set, o, Args::of(&[v])).map(drop),
        (Property::Functions { delete, .. }, None) if !delete.is_unbound() => function::call_method(delete, o, Args::NONE).map(drop),
        (Property::Functions { .. }, v) => Err(no_function(p, o, Some(n), if v.is_some() { "setter" } else { "deleter" })),
        (Property::Item(_), _) => Err(exc::attribute_error_text("can't set attribute")),
        (Property::Member { name, class, .. }, _) if !Class::of_value(o).is_subclass(*class) => Err(not_of_class(name, *class, o)),
        (Property::Member { name, key, .. }, value) => {
            if member_set(o, key, value) { Ok(()) } else { Err(exc::attribute_error_text(name.text)) }
        }
    }
}

/// `d.__get__(instance, owner=None)` of builtin descriptors and functions.
pub static DESCRIPTOR_GET: Builtin = Builtin { name: "__get__", owner: "descriptor", call: |args| {
    let (me, rest) = args.method("__get__", 1, 2)?;
    let o = if rest[0].is_none() { Obj::UNBOUND } else { rest[0].clone() };
    let class = match rest.get(1).and_then(Class::of) {
        Some(c) => c,
        None if o.is_unbound() => return Err(exc::type_error("__get__(None, None) is invalid")),
        None => Class::of_value(&o),
    };
    attr::bind(me, &o, class)
} };
static PROPERTY_SET: Builtin = Builtin { name: "__set__", owner: "property", call: |args| {
    let (me, rest) = args.method("__set__", 2, 2)?;
    let n = name_in(me, &rest[0]).unwrap_or(&names::NAME);
    property_set(me, &rest[0], n, Some(rest[1].clone())).map(|()| Obj::NONE)
} };
static PROPERTY_DELETE: Builtin = Builtin { name: "__delete__", owner: "property", call: |args| {
    let (me, rest) = args.method("__delete__", 1, 1)?;
    let n = name_in(me, &rest[0]).unwrap_or(&names::NAME);
    property_set(me, &rest[0], n, None).map(|()| Obj::NONE)
} };

// ---- staticmethod, classmethod ----

struct Wrapped(Obj);

fn wrapped(o: &Obj) -> &Obj {
    // SAFETY: values of both kinds are Boxed<Wrapped>.
    unsafe { &(**Gc::<Wrapped>::of(o)).0 }
}

fn wrapped_attr(o: &Obj, n: Name) -> Res<Option<Obj>> {
    match n.text {
        "__func__" | "__wrapped__" => Ok(Some(wrapped(o).clone())),
        "__get__" => Ok(Some(function::bound_builtin(&DESCRIPTOR_GET, o))),
        "__name__" | "__qualname__" | "__doc__" | "__module__" | "__annotations__" | "__isabstractmethod__" => {
            match attr::find_quiet(wrapped(o), n)? {
                None if n.text == "__isabstractmethod__" => Ok(Some(Obj::FALSE)),
                r => Ok(r),
            }
        }
        _ => Ok(None),
    }
}

pub static STATIC_METHOD: TypeInfo = TypeInfo {
    repr: |o| Ok(Str::from(format!("<staticmethod({})>", wrapped(o).repr()?.as_str()))),
    bind: Some(|o, _, _| Ok(wrapped(o).clone())),
    call: Some(|o, args| wrapped(o).call(args)),
    get_attr: Some(wrapped_attr),
    ..TypeInfo::new("staticmethod", Kind::StaticMethod, drop_boxed::<Wrapped>)
};

pub static CLASS_METHOD: TypeInfo = TypeInfo {
    repr: |o| Ok(Str::from(format!("<classmethod({})>", wrapped(o).repr()?.as_str()))),
    bind: Some(|o, _, class| {
        let f = wrapped(o);
        match f.kind() {
            Kind::Function | Kind::Builtin | Kind::Method => Ok(function::method(f.clone(), class.clone())),
            // `@classmethod @property`
            _ if f.ty().bind.is_some() || f.is_kind(Kind::Instance) => attr::bind(f, class, Class::expect(class).meta()),
            _ => Ok(function::method(f.clone(), class.clone())),
        }
    }),
    get_attr: Some(wrapped_attr),
    ..TypeInfo::new("classmethod", Kind::ClassMethod, drop_boxed::<Wrapped>)
};

/// `staticmethod(f)`
pub fn static_method(f: Obj) -> Obj {
    Gc::tracked(&STATIC_METHOD, Wrapped(f)).into_obj()
}
/// `classmethod(f)`
pub fn class_method(f: Obj) -> Obj {
    Gc::tracked(&CLASS_METHOD, Wrapped(f)).into_obj()
}
pub static STATICMETHOD_CALL: Builtin = Builtin { name: "staticmethod", owner: "", call: |args| {
    Ok(static_method(one("staticmethod", args)?))
} };
pub static CLASSMETHOD_CALL: Builtin = Builtin { name: "classmethod", owner: "", call: |args| {
    Ok(class_method(one("classmethod", args)?))
} };
fn one(name: &str, args: Args) -> Res<Obj> {
    if !args.kw.is_empty() {
        return Err(exc::type_error(format!("{name}() takes no keyword arguments")));
    }
    match args.pos {
        [f] => Ok(f.clone()),
        p => Err(exc::type_error(format!("{name} expected 1 argument, got {}", p.len()))),
    }
}

// ---- super ----

struct Super {
    class: Class,
    me: Obj,
    /// The class whose MRO is followed: that of `me`, or `me` itself.
    of: Class,
}

pub static SUPER: TypeInfo = TypeInfo {
    repr: |o| {
        let s = super_of(o);
        let class = s.class.name();
        if s.me.is_unbound() {
            return Ok(Str::from(format!("<super: <class '{}'>, NULL>", class.as_str())));
        }
        Ok(Str::from(format!("<super: <class '{}'>, <{} object>>", class.as_str(), s.of.name().as_str())))
    },
    ..TypeInfo::new("super", Kind::Super, drop_boxed::<Super>)
};

fn super_of(o: &Obj) -> &Super {
    // SAFETY: Kind::Super values are Boxed<Super>.
    unsafe { o.cast::<Super>(Kind::Super).expect("a super") }
}

/// `super(class, me)`
pub fn super_(class: &Obj, me: &Obj) -> Res<Obj> {
    let Some(c) = Class::of(class) else {
        if class.is_unbound() {
            return Err(exc::runtime_error("super(): empty __class__ cell"));
        }
        return Err(exc::type_error(format!("super() argument 1 must be a type, not {}", class.type_name().as_str())));
    };
    let of = match Class::of(me) {
        _ if me.is_unbound() => return Err(exc::runtime_error("super(): arg[0] deleted")),
        Some(m) if m.is_subclass(c) => m,
        _ => {
            let of = Class::of_value(me);
            if !of.is_subclass(c) {
                return Err(exc::type_error("super(type, obj): obj must be an instance or subtype of type"));
            }
            of
        }
    };
    Ok(Gc::new(&SUPER, Super { class: c, me: me.clone(), of }).into_obj())
}
pub static SUPER_CALL: Builtin = Builtin { name: "super", owner: "", call: |args| {
    match args.expect("super()", 0, 2)? {
        [class, me] => super_(class, me),
        [class] if Class::of(class).is_none() => {
            Err(exc::type_error(format!("super() argument 1 must be a type, not {}", class.type_name().as_str())))
        }
        [class] => {
            let c = Class::expect(class);
            Ok(Gc::new(&SUPER, Super { class: c, me: Obj::UNBOUND, of: c }).into_obj())
        }
        _ => Err(exc::runtime_error("super(): no arguments")),
    }
} };
/// `super(C).__get__(o)`: `super(C, o)`.
static SUPER_GET: Builtin = Builtin { name: "__get__", owner: "super", call: |args| {
    let (me, rest) = args.method("__get__", 1, 2)?;
    let s = super_of(me);
    if rest[0].is_none() || !s.me.is_unbound() { Ok(me.clone()) } else { super_(&s.class.obj(), &rest[0]) }
} };

/// An attribute of a `super` object.
pub fn super_find(o: &Obj, n: Name) -> Res<Option<Obj>> {
    let s = super_of(o);
    if n.text == "__class__" {
        return Ok(Some(o.class()));
    }
    if s.me.is_unbound() {
        return super_special(s, n);
    }
    let mro = s.of.mro();
    let after = mro.iter().position(|c| *c == s.class).map_or(0, |i| i + 1);
    // Reached through a class: what is found binds to the class.
    let through_class = Class::of(&s.me).is_some_and(|m| m == s.of);
    match find_in(&mro[after..], n) {
        What::Nothing => super_special(s, n),
        What::Builtin(b) if n.text == "__init_subclass__" || n.text == "__subclasshook__" => {
            Ok(Some(function::bound_builtin(b, &s.of.obj())))
        }
        what if through_class => attr::bind_found(what, &Obj::UNBOUND, s.of).map(Some),
        what => attr::bind_found(what, &s.me, s.of).map(Some),
    }
}

/// `super().n` that is a function: it, and what it binds to.
pub(crate) fn super_function(o: &Obj, n: Name) -> Option<(Obj, Obj)> {
    let s = super_of(o);
    if s.me.is_unbound() {
        return None;
    }
    let mro = s.of.mro();
    let after = &mro[mro.iter().position(|c| *c == s.class).map_or(0, |i| i + 1)..];
    let next = *after.first()?;
    let what = if next.mro() == after { next.find(n).what } else { find_in(after, n) };
    match what {
        What::Attr(class, i, How::Function) if Class::of(&s.me).is_none_or(|m| m != s.of) => {
            Some((class.attrs().at(i as usize).clone(), s.me.clone()))
        }
        _ => None,
    }
}

fn super_special(s: &Super, n: Name) -> Res<Option<Obj>> {
    let unbound = s.me.is_unbound();
    match n.text {
        "__thisclass__" => Ok(Some(s.class.obj())),
        "__self__" | "__self_class__" if unbound => Ok(Some(Obj::NONE)),
        "__self__" => Ok(Some(s.me.clone())),
        "__self_class__" => Ok(Some(s.of.obj())),
        "__get__" if unbound => Ok(Some(function::bound_builtin(&SUPER_GET, &Gc::new(&SUPER, Super { class: s.class, me: Obj::UNBOUND, of: s.of }).into_obj()))),
        _ if unbound => Ok(None),
        _ => {
            // Attributes that the builtin base's values have (`super().errno`).
            let c = class::core(&s.me);
            match c.ty().get_attr {
                Some(get) => get(c, n),
                None => Ok(None),
            }
        }
    }
}
