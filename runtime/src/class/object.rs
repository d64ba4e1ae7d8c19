//! `object`'s and `type`'s own methods.

use super::{Class, Collection, Instance, What};
use crate::attr;
use crate::call::{Args, Builtin};
use crate::exc;
use crate::name;
use crate::names;
use crate::obj::{drop_boxed, Kind, Obj, TypeInfo};
use crate::ops;
use crate::raise::Res;
use crate::str::Str;

pub use super::call::NEW_;
pub use super::instance::{is_callable, own_attr};

/// `object`. Its direct values (`object()`) are instances without attributes.
pub static OBJECT: TypeInfo = TypeInfo { hash: Some(ops::identity_hash), ..TypeInfo::new("object", Kind::Object, drop_boxed::<()>) };

/// `object()`
pub static CALL: Builtin = Builtin { name: "object", owner: "", call: |args| {
    if !args.pos.is_empty() || !args.kw.is_empty() {
        return Err(exc::type_error("object() takes no arguments"));
    }
    Ok(crate::obj::Gc::new(&OBJECT, ()).into_obj())
} };

/// `object.__init__(self)`: arguments are too many where nobody else takes them.
pub static INIT: Builtin = Builtin { name: "__init__", owner: "object", call: |args| {
    let (me, rest) = args.split_self("object.__init__")?;
    if rest.pos.is_empty() && rest.kw.is_empty() {
        return Ok(Obj::NONE);
    }
    let class = Class::of_value(me);
    if matches!(class.find(&names::__INIT__).what, What::Attr(..)) {
        return Err(exc::type_error("object.__init__() takes exactly one argument (the instance to initialize)"));
    }
    if class.kind == Kind::Instance && !class.has(super::NEW) {
        return Err(exc::type_error(format!("{}.__init__() takes exactly one argument (the instance to initialize)", class.name().as_str())));
    }
    Ok(Obj::NONE)
} };

/// `type.__init__(cls, name, bases, namespace)`
pub static TYPE_INIT: Builtin = Builtin { name: "__init__", owner: "type", call: |args| {
    match args.pos.len() {
        2 | 4 => Ok(Obj::NONE),
        _ => Err(exc::type_error("type.__init__() takes 1 or 3 arguments")),
    }
} };

/// `object.__repr__(self)`
pub static REPR: Builtin = Builtin { name: "__repr__", owner: "object", call: |args| {
    let (me, _) = args.method("object.__repr__", 0, 0)?;
    ops::default_repr(me).map(Obj::from)
} };
/// `object.__str__(self)`: its `repr`.
pub static STR: Builtin = Builtin { name: "__str__", owner: "object", call: |args| {
    let (me, _) = args.method("object.__str__", 0, 0)?;
    me.repr().map(Obj::from)
} };
/// `object.__hash__(self)`
pub static HASH: Builtin = Builtin { name: "__hash__", owner: "object", call: |args| {
    let (me, _) = args.method("object.__hash__", 0, 0)?;
    Ok(ops::int(ops::identity_hash(me)?))
} };
/// `object.__eq__(self, other)`
pub static EQ: Builtin = Builtin { name: "__eq__", owner: "object", call: |args| {
    let (me, rest) = args.method("object.__eq__", 1, 1)?;
    Ok(if me.is(&rest[0]) { Obj::TRUE } else { Obj::NOT_IMPLEMENTED })
} };
/// `object.__ne__(self, other)`: what `__eq__` says, turned round.
pub static NE: Builtin = Builtin { name: "__ne__", owner: "object", call: |args| {
    let (me, rest) = args.method("object.__ne__", 1, 1)?;
    let r = me.method(&names::__EQ__, Args::of(rest))?;
    if r.is_not_implemented() { Ok(r) } else { Ok(Obj::bool(!r.truth()?)) }
} };
/// `object.__format__(self, spec)`
pub static FORMAT: Builtin = Builtin { name: "__format__", owner: "object", call: |args| {
    let (me, rest) = args.method("object.__format__", 1, 1)?;
    match Str::of(&rest[0]) {
        Some(spec) => ops::object_format(me, spec.as_str()).map(Obj::from),
        None => Err(exc::type_error(format!("__format__() argument must be str, not {}", exc::kind_given(&rest[0])))),
    }
} };

fn name_of(o: &Obj) -> Res<name::Name> {
    match name::of_obj(o) {
        Some(n) => Ok(n),
        None => Err(exc::type_error(format!("attribute name must be string, not '{}'", o.type_name().as_str()))),
    }
}

pub static SETATTR: Builtin = Builtin { name: "__setattr__", owner: "object", call: |args| {
    let (me, rest) = args.method("object.__setattr__", 2, 2)?;
    attr::object_set_attr(me, name_of(&rest[0])?, Some(rest[1].clone())).map(|()| Obj::NONE)
} };
pub static DELATTR: Builtin = Builtin { name: "__delattr__", owner: "object", call: |args| {
    let (me, rest) = args.method("object.__delattr__", 1, 1)?;
    attr::object_set_attr(me, name_of(&rest[0])?, None).map(|()| Obj::NONE)
} };
pub static GETATTRIBUTE: Builtin = Builtin { name: "__getattribute__", owner: "object", call: |args| {
    let (me, rest) = args.method("object.__getattribute__", 1, 1)?;
    attr::object_get_attr(me, name_of(&rest[0])?)
} };
pub static DIR: Builtin = Builtin { name: "__dir__", owner: "object", call: |args| {
    let (me, _) = args.method("object.__dir__", 0, 0)?;
    Ok(ops::list(attr::dir(me)?.into_iter().map(Obj::from).collect()))
} };
pub static SIZEOF: Builtin = Builtin { name: "__sizeof__", owner: "object", call: |args| {
    let (me, _) = args.method("object.__sizeof__", 0, 0)?;
    crate::std::sys::size_of(me)
} };
/// `object.__init_subclass__()`
pub static INIT_SUBCLASS: Builtin = Builtin { name: "__init_subclass__", owner: "object", call: |args| {
    if args.pos.len() > 1 {
        return Err(exc::type_error(format!("object.__init_subclass__() takes no arguments ({} given)", args.pos.len() - 1)));
    }
    match Class::of(&args.pos[0]) {
        Some(c) if !args.kw.is_empty() => {
            Err(exc::type_error(format!("{}.__init_subclass__() takes no keyword arguments", c.name().as_str())))
        }
        _ => Ok(Obj::NONE),
    }
} };
pub static SUBCLASSHOOK: Builtin = Builtin { name: "__subclasshook__", owner: "object", call: |_| Ok(Obj::NOT_IMPLEMENTED) };

// ---- type ----

/// `repr(class)`
pub fn class_repr(o: &Obj) -> Res<Str> {
    let class = Class::expect(o);
    if let Some(meta) = class.user_meta() {
        if let what @ What::Attr(..) = meta.find(&names::__REPR__).what {
            let r = super::call_found(what, o, meta, Args::NONE)?;
            return match Str::of(&r) {
                Some(s) => Ok(s.clone()),
                None => Err(exc::type_error(format!("__repr__ returned non-string (type {})", r.type_name().as_str()))),
            };
        }
    }
    Ok(Str::from(format!("<class '{}'>", class.full_name())))
}

/// `iter(class)`: by the metaclass.
pub(super) fn class_iter(o: &Obj) -> Res<Obj> {
    super::special(o, &names::__ITER__, &[]).unwrap_or_else(|| Err(ops::not_iterable(o)))
}

fn class_list(of: impl IntoIterator<Item = Class>) -> Vec<Obj> {
    of.into_iter().map(Class::obj).collect()
}

/// `cls.mro()`
pub static MRO: Builtin = Builtin { name: "mro", owner: "type", call: |args| {
    let (me, _) = args.method("type.mro", 0, 0)?;
    Ok(ops::list(class_list(Class::expect(me).mro().iter().copied())))
} };
/// `cls.__subclasses__()`
pub static SUBCLASSES: Builtin = Builtin { name: "__subclasses__", owner: "type", call: |args| {
    let (me, _) = args.method("type.__subclasses__", 0, 0)?;
    Ok(ops::list(class_list(Class::expect(me).subclasses())))
} };
/// `type.__prepare__(name, bases)`
pub static PREPARE: Builtin = Builtin { name: "__prepare__", owner: "type", call: |_| Ok(crate::dict::Dict::<Obj, Obj>::new().into()) };
/// `type.__instancecheck__(cls, x)`
pub static INSTANCECHECK: Builtin = Builtin { name: "__instancecheck__", owner: "type", call: |args| {
    let (me, rest) = args.method("type.__instancecheck__", 1, 1)?;
    Ok(Obj::bool(super::is_instance(&rest[0], me)))
} };
/// `type.__subclasscheck__(cls, c)`
pub static SUBCLASSCHECK: Builtin = Builtin { name: "__subclasscheck__", owner: "type", call: |args| {
    let (me, rest) = args.method("type.__subclasscheck__", 1, 1)?;
    Ok(Obj::bool(crate::builtins::recursive_is_subclass(&rest[0], me)?))
} };

/// The tuples and texts that a class object has as attributes of `type`.
pub fn class_special(class: Class, text: &str) -> Option<Obj> {
    Some(match text {
        "__name__" => class.name().into(),
        "__qualname__" => class.qualname().into(),
        "__module__" => class.module(),
        "__mro__" => ops::tuple(class_list(class.mro().iter().copied())),
        "__bases__" => ops::tuple(class_list(class.bases().iter().copied())),
        "__base__" => class.bases().first().map_or(Obj::NONE, |b| b.obj()),
        "__dict__" if class.is_builtin() => crate::types::mapping_proxy(super::own::dict_of(class)),
        "__dict__" => super::dict::of(class),
        "__class__" => class.meta().obj(),
        "__text_signature__" if class.is_builtin() => crate::module::refuse("`__text_signature__` of a builtin class is not supported yet"),
        "__text_signature__" => Obj::NONE,
        "__doc__" => class.attrs().get(&names::__DOC__).cloned().unwrap_or(Obj::NONE),
        "__annotations__" => match class.attrs().get(&names::__ANNOTATIONS__) {
            Some(d) => d.clone(),
            None if class.is_builtin() => return None,
            None => {
                let d: Obj = crate::dict::Dict::<Obj, Obj>::new().into();
                class.set_attr(&names::__ANNOTATIONS__, Some(d.clone()));
                d
            }
        },
        "__flags__" => ops::int(flags(class)),
        "__basicsize__" | "__itemsize__" | "__dictoffset__" | "__weakrefoffset__" => ops::int(0),
        _ => return None,
    })
}

/// CPython's `tp_flags`, those that its documentation names.
fn flags(class: Class) -> i64 {
    let made = if class.is_builtin() { 1 << 8 } else { 1 << 9 };
    let collection = match class.collection() {
        Collection::Sequence => 1 << 5,
        Collection::Mapping => 1 << 6,
        Collection::Neither => 0,
    };
    let kind = match class.kind {
        Kind::Int | Kind::Bool => 1 << 24,
        Kind::List => 1 << 25,
        Kind::Tuple | Kind::NamedTuple => 1 << 26,
        Kind::Bytes => 1 << 27,
        Kind::Str => 1 << 28,
        Kind::Dict | Kind::Counter | Kind::DefaultDict | Kind::OrderedDict => 1 << 29,
        Kind::Exception => 1 << 30,
        Kind::Class => 1 << 31,
        _ => 0,
    };
    let abstract_ = class.attrs().get(&names::__ABSTRACTMETHODS__).is_some_and(|n| n.len().is_ok_and(|n| n > 0));
    made | collection | kind | (abstract_ as i64) << 20 | 1 << 10 | 1 << 12
}

/// An instance's `__dict__`, where it has one.
pub fn instance_dict(o: &Obj) -> Option<Obj> {
    if let Some(i) = Instance::of(o) {
        return (!i.class().is_closed()).then(|| i.attrs.dict(i.class()));
    }
    let e = exc::Exc::from_obj(o)?;
    let d: crate::dict::Dict = crate::dict::Dict::new();
    // The members of `__slots__` are not in it.
    for (n, v) in e.own_items().into_iter().filter(|(n, _)| !n.text.starts_with('\0')) {
        let _ = d.set(n.as_str().into(), v);
    }
    Some(d.into())
}
