//! Descriptors: `staticmethod`, `classmethod` and `super`; `property` and the members of `__slots__` are in `descriptor/property.rs`.

use std::cell::{OnceCell, UnsafeCell};

use crate::attr;
use crate::call::{Args, Builtin};
use crate::class::{self, find_in, Class, Construct, How, What};
use crate::dict::Dict;
use crate::exc;
use crate::function;
use crate::name::{self, Name};
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::str::Str;

mod property;
pub use property::*;

/// `d.__get__(instance, owner=None)` of builtin descriptors and functions.
pub static DESCRIPTOR_GET: Builtin = Builtin { name: "__get__", owner: "descriptor", call: |args| {
    let (me, rest) = args.method("__get__", 1, 2)?;
    let o = if rest[0].is_none() { Obj::UNBOUND } else { rest[0].clone() };
    let class = match rest.get(1).and_then(Class::of) {
        Some(c) => c,
        None if o.is_unbound() => return Err(exc::type_error("__get__(None, None) is invalid")),
        None => Class::of_value(&o),
    };
    // That of a class derived from property, too, is not the program's own.
    match class::core(me).ty().bind {
        Some(bind) => bind(me, &o, &class.obj()),
        None => attr::bind(me, &o, class),
    }
} };
// ---- staticmethod, classmethod ----

/// The function, and what the program adds by its `__dict__`.
pub(crate) struct Wrapped {
    function: UnsafeCell<Obj>,
    own: OnceCell<Dict>,
}

impl Wrapped {
    pub(crate) fn get(&self) -> &Obj {
        // SAFETY: only `__init__` changes it, and nobody keeps the reference over that.
        unsafe { &*self.function.get() }
    }
}

/// The static or class method that an object is, or that an instance of a derived class has.
fn wrapper(o: &Obj) -> &Wrapped {
    // SAFETY: values of both kinds are Boxed<Wrapped>.
    unsafe { &**Gc::<Wrapped>::of(class::core(o)) }
}
fn wrapped(o: &Obj) -> &Obj {
    wrapper(o).get()
}

/// What a static or class method takes over from its function.
const TAKEN: [&str; 5] = ["__module__", "__name__", "__qualname__", "__doc__", "__annotations__"];

/// Its `__dict__`, made when something asks for it.
fn own_dict(o: &Obj) -> Res<&Dict> {
    let w = wrapper(o);
    if w.own.get().is_none() {
        let (d, f) = (Dict::new(), w.get().clone());
        for n in TAKEN {
            if let Some(v) = attr::find_quiet(&f, name::intern(n))? {
                d.set(Str::lit(n).into(), v)?;
            }
        }
        let _ = w.own.set(d);
    }
    Ok(w.own.get().expect("just made"))
}

fn wrapped_attr(o: &Obj, n: Name) -> Res<Option<Obj>> {
    match n.text {
        "__func__" | "__wrapped__" => Ok(Some(wrapped(o).clone())),
        "__get__" => Ok(Some(function::bound_builtin(&DESCRIPTOR_GET, o))),
        "__isabstractmethod__" => {
            let f = wrapped(o).clone();
            let found = attr::find_quiet(&f, n)?.map_or(Ok(false), |v| v.truth())?;
            Ok(Some(Obj::bool(found)))
        }
        "__dict__" => own_dict(o).map(|d| Some(d.clone().into())),
        _ => match wrapper(o).own.get() {
            Some(d) => d.get(&n.as_str().into()),
            None if TAKEN.contains(&n.text) => {
                let f = wrapped(o).clone();
                attr::find_quiet(&f, n)
            }
            None => Ok(None),
        },
    }
}

fn wrapped_set(o: &Obj, n: Name, value: Option<Obj>) -> Res<bool> {
    match (n.text, value) {
        ("__func__" | "__wrapped__", _) => Err(exc::attribute_error_text("readonly attribute")),
        ("__isabstractmethod__", _) => {
            Err(exc::attribute_error_text(format!("attribute '__isabstractmethod__' of '{}' objects is not writable", o.type_name())))
        }
        ("__dict__", None) => Err(exc::type_error("cannot delete __dict__")),
        ("__dict__", Some(v)) => match Dict::<Obj, Obj>::of(&v) {
            Some(d) => {
                own_dict(o)?.clear();
                own_dict(o)?.update(d)?;
                Ok(true)
            }
            None => Err(exc::type_error(format!("__dict__ must be set to a dictionary, not a '{}'", v.type_name()))),
        },
        ("__class__" | "__get__", _) => Ok(false),
        (_, Some(v)) => own_dict(o)?.set(n.as_str().into(), v).map(|()| true),
        (_, None) => Ok(own_dict(o)?.remove(&n.as_str().into())?.is_some()),
    }
}

pub static STATIC_METHOD: TypeInfo = TypeInfo {
    repr: |o| Ok(Str::from(format!("<staticmethod({})>", wrapped(o).repr()?.as_str()))),
    bind: Some(|o, _, _| Ok(wrapped(o).clone())),
    call: Some(|o, args| wrapped(o).call(args)),
    get_attr: Some(wrapped_attr),
    set_attr: Some(wrapped_set),
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
    set_attr: Some(wrapped_set),
    ..TypeInfo::new("classmethod", Kind::ClassMethod, drop_boxed::<Wrapped>)
};

fn wrap(ty: &'static TypeInfo, f: Obj) -> Obj {
    Gc::tracked(ty, Wrapped { function: UnsafeCell::new(f), own: OnceCell::new() }).into_obj()
}
/// `staticmethod(f)`
pub fn static_method(f: Obj) -> Obj {
    wrap(&STATIC_METHOD, f)
}
/// `classmethod(f)`
pub fn class_method(f: Obj) -> Obj {
    wrap(&CLASS_METHOD, f)
}
/// `staticmethod.__init__(self, f)`, `classmethod.__init__(self, f)`
fn init(name: &str, args: Args) -> Res<Obj> {
    let (me, rest) = args.split_self(name)?;
    let f = one(name, rest)?;
    // SAFETY: the old one is dropped when the new one is in place.
    let old = unsafe { std::mem::replace(&mut *wrapper(me).function.get(), f) };
    drop(old);
    Ok(Obj::NONE)
}
static STATICMETHOD_INIT: Builtin = Builtin { name: "__init__", owner: "staticmethod", call: |args| init("staticmethod", args) };
static CLASSMETHOD_INIT: Builtin = Builtin { name: "__init__", owner: "classmethod", call: |args| init("classmethod", args) };
pub static STATICMETHOD_NEW: Construct =
    Construct { call: &STATICMETHOD_CALL, init: Some(&STATICMETHOD_INIT), empty: Some(|| static_method(Obj::NONE)) };
pub static CLASSMETHOD_NEW: Construct =
    Construct { call: &CLASSMETHOD_CALL, init: Some(&CLASSMETHOD_INIT), empty: Some(|| class_method(Obj::NONE)) };
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

/// `super().n` that is a function or a method of a builtin base: it, what it binds to, and that one's class.
pub(crate) fn super_method(o: &Obj, n: Name) -> Option<(What, &Obj, Class)> {
    let s = super_of(o);
    if s.me.is_unbound() {
        return None;
    }
    let mro = s.of.mro();
    let after = &mro[mro.iter().position(|c| *c == s.class).map_or(0, |i| i + 1)..];
    let next = *after.first()?;
    let what = if next.mro() == after { next.find(n).what } else { find_in(after, n) };
    let plain = match what {
        What::Attr(_, _, How::Function) => true,
        What::Builtin(_) => !matches!(n.text, "__new__" | "__init_subclass__" | "__subclasshook__" | "__class__"),
        _ => false,
    };
    (plain && Class::of(&s.me).is_none_or(|m| m != s.of)).then_some((what, &s.me, s.of))
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
                // `super().__get__` of a property's subclass gives the instance, not what is inside.
                Some(get) if c.ty().bind.is_some() => get(&s.me, n),
                Some(get) => get(c, n),
                None => Ok(None),
            }
        }
    }
}
