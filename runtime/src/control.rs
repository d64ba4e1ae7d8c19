//! Control flow that Rust does not have: how a block was left (`finally`, `with`), the context manager protocol,
//! comprehensions as blocks, imports that fail.

use crate::attr;
use crate::call::Args;
use crate::class::{self, Class};
use crate::exc::{self, Caught, Exc};
use crate::name::Name;
use crate::names;
use crate::obj::{Kind, Obj};
use crate::raise::{At, Raised, Res, Site};
use crate::str::Str;

/// How the block of a `try … finally` or a `with` was left, when no exception left it.
#[derive(Debug)]
pub enum Exit<T = Obj> {
    Done,
    Break,
    Continue,
    Return(T),
}

/// A context manager that was entered.
pub struct Entered {
    manager: Obj,
    exit: Special,
    value: Obj,
}

/// A special method, looked up before it is called.
enum Special {
    /// Of the class, not bound.
    Found(class::What, Class),
    /// Bound.
    Bound(Obj),
}

fn special(o: &Obj, name: Name) -> Res<Option<Special>> {
    if matches!(o.kind(), Kind::Instance | Kind::Exception | Kind::Class) {
        let class = Class::of_value(o);
        let what = class.find(name).what;
        if !matches!(what, class::What::Nothing) {
            return Ok(Some(Special::Found(what, class)));
        }
        if o.kind() != Kind::Exception {
            return Ok(None);
        }
    }
    Ok(attr::find(o, name)?.map(Special::Bound))
}

impl Special {
    fn call(&self, me: &Obj, args: &[Obj]) -> Res<Obj> {
        match self {
            Special::Found(what, class) => class::call_found(*what, me, *class, Args::of(args)),
            Special::Bound(f) => f.call(Args::of(args)),
        }
    }
}

/// `with manager:` up to the block.
///
/// # Errors
/// TypeError for what is no context manager, and what `__enter__` raises.
pub fn with_enter(manager: &Obj) -> Res<Entered> {
    let no = |more: &str| {
        let name = manager.type_name();
        Err(exc::type_error(format!("'{}' object does not support the context manager protocol{more}", name.as_str())))
    };
    let Some(enter) = special(manager, &names::__ENTER__)? else { return no("") };
    let Some(exit) = special(manager, &names::__EXIT__)? else { return no(" (missed __exit__ method)") };
    let value = enter.call(manager, &[])?;
    Ok(Entered { manager: manager.clone(), exit, value })
}

impl Entered {
    /// What `as` binds.
    pub fn value(&self) -> Obj {
        self.value.clone()
    }

    /// Leaves the block: `__exit__(None, None, None)`, or with the exception, which a true answer swallows.
    /// `site` is where `__exit__` is called: an exception that goes on has no entry of it.
    pub fn leave<T>(&self, how: Res<Exit<T>>, site: &'static Site) -> Res<Exit<T>> {
        match how {
            Ok(exit) => {
                self.exit.call(&self.manager, &[Obj::NONE, Obj::NONE, Obj::NONE]).at(site)?;
                Ok(exit)
            }
            Err(raised) => {
                let caught = raised.caught();
                if self.swallows(&caught).at(site)? { Ok(Exit::Done) } else { Err(caught.again()) }
            }
        }
    }

    fn swallows(&self, caught: &Caught) -> Res<bool> {
        let exc: Exc = caught.exc();
        let args = [exc.class(), caught.value(), caught.value().attr(&names::__TRACEBACK__)?];
        self.exit.call(&self.manager, &args)?.truth()
    }
}

/// A comprehension: the labelled block that makes it.
#[inline(always)]
pub fn comprehension<T>(made: Res<T>) -> Res<T> {
    made
}

/// A str literal that Rust's source cannot hold (lone surrogates), as WTF-8.
pub fn wtf8(bytes: &'static [u8]) -> Obj {
    Str::from_wtf8(bytes).into()
}

/// `import` of a module that is not there: ModuleNotFoundError, or ImportError.
pub fn no_module(message: &'static str, name: &'static str, not_found: bool) -> Raised {
    let class = if not_found { exc::classes::module_not_found_error() } else { exc::classes::import_error() };
    exc::import_error_of(class, message, name, None)
}
