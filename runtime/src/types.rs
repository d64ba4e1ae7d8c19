//! Builtin classes as values: `int`, `list`, `type(x)`. Each is made from its TypeInfo when first needed.
//!
//! `types::int()`, which a program that says `int` calls, also brings the constructor; `type(x)` alone does not link it.

use std::cell::{Cell, RefCell};

use crate::call::Args;
use crate::class::{self, object, Class, Construct, CLASS};
use crate::descriptor;
use crate::exc;
use crate::name::Name;
use crate::names;
use crate::obj::{drop_boxed, Gc, Kind, Obj, Op, TypeInfo};
use crate::ops;
use crate::raise::Res;
use crate::str::Str;
use crate::{attr, bytearray, bytes, complex, dict, float, int, iter, list, range, set, slice, str, tuple};

pub mod alias;
pub mod known;
pub mod union;
pub use alias::{alias, alias_origin, ALIAS};
pub use known::{is, BOOL, BYTES, DICT, FLOAT, INT, LIST, SET, STR, TUPLE};
pub use union::{class_binary, union_members, union_of, UNION};

const KINDS: usize = Kind::Other as usize + 1;

/// The classes made so far: by kind where a kind has one class, the others by TypeInfo.
struct Made {
    by_kind: [Cell<Option<Class>>; KINDS],
    others: RefCell<Vec<(&'static TypeInfo, Class)>>,
}
// SAFETY: translated programs have one thread.
unsafe impl Sync for Made {}
static MADE: Made = Made { by_kind: [const { Cell::new(None) }; KINDS], others: RefCell::new(Vec::new()) };

/// The class of values with these slots.
#[inline]
pub fn of(ty: &'static TypeInfo) -> Class {
    if has_one_class(ty.kind) {
        if let Some(c) = MADE.by_kind[ty.kind as usize].get() {
            return c;
        }
    }
    make(ty)
}

fn has_one_class(kind: Kind) -> bool {
    !matches!(kind, Kind::Iterator | Kind::Awaitable | Kind::Other | Kind::Builtin | Kind::File)
}

#[cold]
fn make(ty: &'static TypeInfo) -> Class {
    let single = has_one_class(ty.kind);
    if !single {
        if let Some(c) = MADE.others.borrow().iter().find(|e| std::ptr::eq(e.0, ty)) {
            return c.1;
        }
    }
    let bases = match attr::base_kind(ty.kind) {
        _ if ty.kind == Kind::Object => vec![],
        Some(Kind::Int) => vec![of(&int::INT)],
        Some(Kind::Dict) => vec![of(&dict::DICT)],
        Some(Kind::Tuple) => vec![of(&tuple::TUPLE)],
        // These are made by their modules, the bases first.
        Some(base) => vec![MADE.by_kind[base as usize].get().unwrap_or_else(object_class)],
        _ => vec![object_class()],
    };
    let class = Class::of_type(ty, bases);
    if single {
        MADE.by_kind[ty.kind as usize].set(Some(class));
    } else {
        MADE.others.borrow_mut().push((ty, class));
    }
    class
}

/// The builtin class of this name, if it has been made: who holds one of its methods got it there.
pub(crate) fn made_as(name: &str) -> Option<Class> {
    let of_kind = MADE.by_kind.iter().filter_map(Cell::get);
    of_kind.chain(MADE.others.borrow().iter().map(|e| e.1)).find(|c| c.name().as_str() == name)
}

/// The class of a type that derives from another one than `object`, before anything asks for it.
pub fn derive(ty: &'static TypeInfo, base: &'static TypeInfo) {
    if !MADE.others.borrow().iter().any(|e| std::ptr::eq(e.0, ty)) {
        let class = Class::of_type(ty, vec![of(base)]);
        MADE.others.borrow_mut().push((ty, class));
    }
}

/// The same with what calling the class does.
fn with(ty: &'static TypeInfo, construct: &'static Construct) -> Obj {
    let class = of(ty);
    class.set_construct(construct);
    class.obj()
}

pub fn object_class() -> Class {
    of(&object::OBJECT)
}
pub fn type_class() -> Class {
    of(&CLASS)
}

/// `type(o)`
#[inline]
pub fn of_value(o: &Obj) -> Obj {
    let ty = o.ty();
    match ty.class {
        Some(class) => class(o),
        None => of(ty).obj(),
    }
}

impl Obj {
    /// `type(self)`
    #[inline]
    pub fn class(&self) -> Obj {
        of_value(self)
    }
    /// The type's name as messages show it: CPython's `tp_name`.
    pub fn type_name(&self) -> Str {
        match self.kind() {
            Kind::Instance | Kind::Exception | Kind::Class => Class::of_value(self).name(),
            _ => Str::lit(self.ty().name),
        }
    }
}

const fn immutable(call: &'static crate::call::Builtin) -> Construct {
    Construct { call, init: None, empty: None }
}

static OBJECT_NEW: Construct = immutable(&object::CALL);
static INT_NEW: Construct = immutable(&int::CALL);
static BOOL_NEW: Construct = immutable(&int::BOOL_CALL);
static FLOAT_NEW: Construct = immutable(&float::CALL);
static COMPLEX_NEW: Construct = immutable(&complex::CALL);
static STR_NEW: Construct = immutable(&str::CALL);
static BYTES_NEW: Construct = immutable(&bytes::CALL);
static TUPLE_NEW: Construct = immutable(&tuple::CALL);
static FROZENSET_NEW: Construct = immutable(&set::frozenset::CALL);
static RANGE_NEW: Construct = immutable(&range::CALL);
static SLICE_NEW: Construct = immutable(&slice::CALL);
static BYTEARRAY_NEW: Construct =
    Construct { call: &bytearray::CALL, init: Some(&bytearray::INIT), empty: Some(bytearray::empty) };
static LIST_NEW: Construct = Construct { call: &list::CALL, init: Some(&list::INIT), empty: Some(list::empty) };
static DICT_NEW: Construct = Construct { call: &dict::CALL, init: Some(&dict::INIT), empty: Some(dict::empty) };
static SET_NEW: Construct = Construct { call: &set::CALL, init: Some(&set::INIT), empty: Some(set::empty) };
static SUPER_NEW: Construct = immutable(&descriptor::SUPER_CALL);

pub fn object() -> Obj { with(&object::OBJECT, &OBJECT_NEW) } // class object
pub fn type_() -> Obj { type_class().obj() } // class type
pub fn int() -> Obj { with(&int::INT, &INT_NEW) } // class int
pub fn bool() -> Obj { with(&int::BOOL, &BOOL_NEW) } // class bool
pub fn float() -> Obj { with(&float::FLOAT, &FLOAT_NEW) } // class float
pub fn complex() -> Obj { with(&complex::COMPLEX, &COMPLEX_NEW) } // class complex
pub fn str() -> Obj { with(&str::STR, &STR_NEW) } // class str
pub fn bytes() -> Obj { with(&bytes::BYTES, &BYTES_NEW) } // class bytes
pub fn bytearray() -> Obj { with(&bytearray::BYTEARRAY, &BYTEARRAY_NEW) } // class bytearray
pub fn list() -> Obj { with(&list::LIST, &LIST_NEW) } // class list
pub fn tuple() -> Obj { with(&tuple::TUPLE, &TUPLE_NEW) } // class tuple
pub fn dict() -> Obj { with(&dict::DICT, &DICT_NEW) } // class dict
pub fn set() -> Obj { with(&set::SET, &SET_NEW) } // class set
pub fn frozenset() -> Obj { with(&set::FROZENSET, &FROZENSET_NEW) } // class frozenset
pub fn range() -> Obj { with(&range::RANGE, &RANGE_NEW) } // class range
pub fn slice() -> Obj { with(&slice::SLICE, &SLICE_NEW) } // class slice
pub fn property() -> Obj { with(&descriptor::PROPERTY, &descriptor::PROPERTY_NEW) } // class property
pub fn staticmethod() -> Obj { with(&descriptor::STATIC_METHOD, &descriptor::STATICMETHOD_NEW) } // class staticmethod
pub fn classmethod() -> Obj { with(&descriptor::CLASS_METHOD, &descriptor::CLASSMETHOD_NEW) } // class classmethod
pub fn super_() -> Obj { with(&descriptor::SUPER, &SUPER_NEW) } // class super

/// The class of any value, with what calling it does: for a program that may call it.
pub fn constructible(class: Obj) -> Obj {
    if let Some(c) = Class::of(&class).filter(|c| c.is_builtin()) {
        let made = match c.kind {
            Kind::Object => object,
            Kind::Int => int,
            Kind::Bool => bool,
            Kind::Float => float,
            Kind::Complex => complex,
            Kind::Str => str,
            Kind::Bytes => bytes,
            Kind::ByteArray => bytearray,
            Kind::List => list,
            Kind::Tuple => tuple,
            Kind::Dict => dict,
            Kind::Set => set,
            Kind::FrozenSet => frozenset,
            Kind::Range => range,
            Kind::Slice => slice,
            Kind::None => none_type,
            _ => return class,
        };
        made();
    }
    class
}

pub(crate) fn none_type() -> Obj {
    static NONE: crate::call::Builtin = crate::call::Builtin { name: "NoneType", owner: "", call: |args| match args.pos.len() + args.kw.len() {
        0 => Ok(Obj::NONE),
        _ => Err(exc::type_error("NoneType takes no arguments")),
    } };
    static NONE_NEW: Construct = immutable(&NONE);
    with(Obj::NONE.ty(), &NONE_NEW)
}

/// A class with a constructor, for the files of other types: `types::class(&DEQUE, &NEW)`.
pub fn class(ty: &'static TypeInfo, construct: &'static Construct) -> Obj {
    with(ty, construct)
}

/// `class[key]`
pub fn class_get_item(o: &Obj, key: &Obj) -> Res<Obj> {
    let c = Class::expect(o);
    if c.user_meta().is_some() {
        if let Some(r) = class::special(o, &names::__GETITEM__, std::slice::from_ref(key)) {
            return r;
        }
    }
    let what = c.find(&names::__CLASS_GETITEM__).what;
    let f = match what {
        class::What::Attr(..) => Some(attr::bind_found(what, &Obj::UNBOUND, c)?),
        // A metaclass may give it by its own `__getattr__`.
        class::What::Nothing if c.user_meta().is_some_and(|m| m.has(class::GETATTRIBUTE | class::GETATTR)) => {
            attr::find_quiet(o, &names::__CLASS_GETITEM__)?
        }
        _ => None,
    };
    if let Some(f) = f.filter(|f| !f.is_none()) {
        return f.call(Args::of(std::slice::from_ref(key)));
    }
    let generic = matches!(
        c.kind,
        Kind::List | Kind::Tuple | Kind::Dict | Kind::Set | Kind::FrozenSet | Kind::Deque | Kind::DefaultDict | Kind::OrderedDict | Kind::Counter
            | Kind::Pattern | Kind::Match
    ) || c == type_class();
    if generic {
        return Ok(alias(o, key));
    }
    Err(exc::type_error(format!("type '{}' is not subscriptable", c.name().as_str())))
}

// ---- a class's __dict__ ----

struct Proxy(Obj);
pub static MAPPING_PROXY: TypeInfo = TypeInfo {
    repr: |o| Ok(Str::from(format!("mappingproxy({})", proxied(o).repr()?.as_str()))),
    str: Some(|o| proxied(o).str()),
    hash: None,
    len: Some(|o| Ok(proxied(o).len()? as usize)),
    iter: Some(|o| iter::get_iter(proxied(o))),
    get_item: Some(|o, k| proxied(o).get_item(k)),
    contains: Some(|o, k| proxied(o).contains(k)),
    get_attr: Some(|o, n: Name| match n.text {
        "keys" | "values" | "items" | "get" | "copy" | "__reversed__" => attr::find(proxied(o), n),
        _ => Ok(None),
    }),
    binary: Some(|op, a, b| match op.op {
        Op::Or => seen_through(a).bitor(seen_through(b)).map(Some),
        _ => Ok(None),
    }),
    compare: Some(|op, a, b| {
        let b = seen_through(b);
        ops::native_compare(op, proxied(a), b, &dict::DICT)
    }),
    ..TypeInfo::new("mappingproxy", Kind::Other, drop_boxed::<Proxy>)
};
fn proxied(o: &Obj) -> &Obj {
    // SAFETY: values with this TypeInfo are Boxed<Proxy>.
    unsafe { &(**Gc::<Proxy>::of(o)).0 }
}
fn seen_through(o: &Obj) -> &Obj {
    if o.is_kind(Kind::Other) && std::ptr::eq(o.ty(), &MAPPING_PROXY) { proxied(o) } else { o }
}
/// A read-only view of a mapping.
pub fn mapping_proxy(d: Obj) -> Obj {
    Gc::new(&MAPPING_PROXY, Proxy(d)).into_obj()
}
