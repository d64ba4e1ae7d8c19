//! Exceptions: the builtin hierarchy, instances, raising, chaining, and what is being handled.
use std::cell::{Cell, UnsafeCell};

use crate::call::Args;
use crate::name::Name;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::{Raised, Res, Site};
use crate::str::Str;
use crate::traceback::Entry;

/// What a builtin exception class adds to its base: CPython's C struct and slots. Inherited by user classes.
pub struct Layout {
    /// Attributes kept in `ExcData::fields`, in order.
    pub fields: &'static [&'static str],
    /// `__init__`, after `args` was set.
    pub init: Option<fn(&Exc, Args) -> Res<()>>,
    pub str: Option<fn(&Exc) -> Res<Str>>,
}

pub struct ExcData {
    pub(crate) class: Cell<Option<Obj>>,
    pub(crate) args: UnsafeCell<Obj>,
    pub(crate) cause: UnsafeCell<Obj>,
    pub(crate) context: UnsafeCell<Obj>,
    pub(crate) suppress_context: Cell<bool>,
    pub(crate) traceback: UnsafeCell<Vec<Entry>>,
    pub(crate) fields: UnsafeCell<Vec<Obj>>,
    pub(crate) attributes: UnsafeCell<Vec<(Name, Obj)>>,
}

/// An exception instance.
#[derive(Clone)]
pub struct Exc(Gc<ExcData>);
impl std::fmt::Debug for Exc {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_'>) -> std::fmt::Result {
        f.write_str("Exc")
    }
}

/// Instances of builtin exception classes.
pub static EXCEPTION: TypeInfo = TypeInfo::new("exception", Kind::Exception, drop_boxed::<ExcData>);

impl Exc {
    pub fn new(class: Obj, args: Vec<Obj>) -> Exc {
        let _ = (class, args);
        unimplemented!()
    }
    pub fn from_obj(o: &Obj) -> Option<Exc> {
        let _ = o;
        unimplemented!()
    }
    pub fn add_traceback(&self, site: &'static Site) {
        let _ = site;
        unimplemented!()
    }
}
impl From<Exc> for Obj {
    fn from(e: Exc) -> Obj {
        e.0.into_obj()
    }
}

/// The class objects, each made at first use: `classes::value_error()`.
pub mod classes {
    use super::*;
    macro_rules! skeleton { ($($name:ident)*) => { $(pub fn $name() -> Obj { unimplemented!() })* }; }
    skeleton! { base_exception exception type_error value_error key_error index_error attribute_error zero_division_error
        stop_iteration overflow_error name_error unbound_local_error runtime_error recursion_error os_error }
}

macro_rules! skeleton { ($($name:ident)*) => { $(#[cold] pub fn $name(message: impl Into<Str>) -> Raised { let _ = message.into(); unimplemented!() })* }; }
// raise X(message)
skeleton! { type_error value_error index_error zero_division overflow_error name_error unbound_local runtime_error
    recursion_error not_implemented lookup_error memory_error import_error module_not_found system_error eof_error assertion_error
    unicode_error attribute_error_text }

pub fn key_error(key: Obj) -> Raised {
    let _ = key;
    unimplemented!()
}
pub fn stop_iteration(value: Obj) -> Raised {
    let _ = value;
    unimplemented!()
}
/// `'int' object has no attribute 'x'`, with `name` and `obj` set.
pub fn attribute_error(obj: &Obj, name: Name) -> Raised {
    let _ = (obj, name);
    unimplemented!()
}
pub fn os_error(errno: i32, path: Option<&Obj>) -> Raised {
    let _ = (errno, path);
    unimplemented!()
}
/// `raise SystemExit(code)`
pub fn system_exit(code: Obj) -> Raised {
    let _ = code;
    unimplemented!()
}
/// `raise exc`: a class or an instance.
pub fn raise_(exc: &Obj) -> Raised {
    let _ = exc;
    unimplemented!()
}
/// `raise exc from cause`
pub fn raise_from(exc: &Obj, cause: &Obj) -> Raised {
    let _ = (exc, cause);
    unimplemented!()
}
/// `raise`
pub fn reraise() -> Raised {
    unimplemented!()
}
/// `assert` that failed.
pub fn assertion(message: Option<Obj>) -> Raised {
    let _ = message;
    unimplemented!()
}

/// An exception that is being handled, until this is dropped.
pub struct Caught(());
impl Raised {
    /// Entering an `except` or `finally` block.
    pub fn caught(self) -> Caught {
        unimplemented!()
    }
    /// Is it of this builtin class? (For the runtime itself.)
    pub fn is(&self, class: &Obj) -> bool {
        let _ = class;
        unimplemented!()
    }
}
impl Caught {
    /// `except class:` / `except (a, b):`
    pub fn is(&self, class: &Obj) -> Res<bool> {
        let _ = class;
        unimplemented!()
    }
    pub fn value(&self) -> Obj {
        unimplemented!()
    }
    /// No clause matched, or the `finally` block ended: go on, unchanged.
    pub fn again(self) -> Raised {
        unimplemented!()
    }
}
/// What calling an exception class does before `__init__`: `BaseException.__new__(class, *args)`.
pub fn new_instance(class: &Obj, args: Args) -> Res<Obj> {
    let _ = (class, args);
    unimplemented!()
}
/// The builtin `__init__` of the instance's class.
pub fn init(exc: &Obj, args: Args) -> Res<()> {
    let _ = (exc, args);
    unimplemented!()
}
