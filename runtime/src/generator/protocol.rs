//! `async for` and `async with`: the special methods, and awaiting what they give.

use std::cell::Cell;

use crate::call::Args;
use crate::class::{self, Class};
use crate::control::Exit;
use crate::exc::{self, classes, Caught};
use crate::name::{intern, Name};
use crate::names;
use crate::obj::{Kind, Obj};
use crate::raise::{raise, At, Raised, Res, Site};

use super::{async_generator, coroutine, Co};

/// A name that is found when it is first wanted: the programs without coroutines do not link it.
pub(super) struct Lazy(&'static str, Cell<Option<Name>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Lazy {}

impl Lazy {
    pub(super) const fn new(text: &'static str) -> Lazy {
        Lazy(text, Cell::new(None))
    }
    pub(super) fn get(&self) -> Name {
        let name = self.1.get().unwrap_or_else(|| intern(self.0));
        self.1.set(Some(name));
        name
    }
}

static AITER: Lazy = Lazy::new("__aiter__");
static ANEXT: Lazy = Lazy::new("__anext__");
static AENTER: Lazy = Lazy::new("__aenter__");
static AEXIT: Lazy = Lazy::new("__aexit__");

/// `type(o).__name__(o)`, if there is such a method.
fn special(o: &Obj, name: Name, args: &[Obj]) -> Option<Res<Obj>> {
    class::special_if_classy(o, name, args)
}

fn has(o: &Obj, name: Name) -> bool {
    matches!(o.kind(), Kind::Instance | Kind::Exception | Kind::Class) && Class::of_value(o).find(name).what.value().is_some_and(|v| !v.is_none())
}

pub(super) fn has_anext(o: &Obj) -> bool {
    o.is_kind(Kind::AsyncGenerator) || has(o, ANEXT.get())
}

/// `type(o).__aiter__(o)`
pub(super) fn aiter(o: &Obj) -> Option<Res<Obj>> {
    if o.is_kind(Kind::AsyncGenerator) { Some(Ok(o.clone())) } else { special(o, AITER.get(), &[]) }
}

/// `type(o).__anext__(o)`: an awaitable.
pub(super) fn anext(o: &Obj) -> Option<Res<Obj>> {
    if o.is_kind(Kind::AsyncGenerator) { Some(async_generator::anext(o)) } else { special(o, ANEXT.get(), &[]) }
}

/// What `async for … in o` goes over.
///
/// # Errors
/// TypeError where there is no `__aiter__`, or it gives nothing with `__anext__`.
pub fn async_iter(o: &Obj) -> Res<Obj> {
    let Some(it) = aiter(o) else {
        return Err(exc::type_error(format!("'async for' requires an object with __aiter__ method, got {}", o.type_name())));
    };
    let it = it?;
    if !has_anext(&it) {
        let name = it.type_name();
        return Err(exc::type_error(format!("'async for' received an object from __aiter__ that does not implement __anext__: {name}")));
    }
    Ok(it)
}

fn awaited(o: &Obj, what: &str) -> Res<Obj> {
    if !coroutine::has_await(o) {
        return Err(exc::type_error(format!("'async with' received an object from {what} that does not implement __await__: {}", o.type_name())));
    }
    coroutine::iterator(o)
}

/// TypeError, of the one that is on its way.
fn invalid_anext(raised: Raised, next: &Obj) -> Raised {
    let cause = raised.take();
    let text = format!("'async for' received an invalid object from __anext__: {}", next.type_name());
    let error = exc::type_error(text).take();
    error.set_cause(Some(&cause));
    error.set_context(Some(&cause));
    raise(error)
}

/// An asynchronous context manager that was entered.
pub struct Entered {
    exit: Obj,
    value: Obj,
}

impl Co {
    /// A step of `async for`: the item, or `None` at StopAsyncIteration.
    pub async fn next(&self, it: &Obj, site: &'static Site) -> Res<Option<Obj>> {
        let next = match anext(it) {
            Some(next) => next,
            None => Err(exc::type_error(format!("'async for' requires an iterator with __anext__ method, got {}", it.type_name()))),
        };
        let item = match next {
            Ok(next) => match coroutine::iterator(&next) {
                Ok(steps) => self.wait(steps, site).await,
                Err(raised) => Err(invalid_anext(raised, &next)),
            },
            Err(raised) => Err(raised),
        };
        match item {
            Ok(item) => Ok(Some(item)),
            Err(raised) if raised.is(&classes::stop_async_iteration()) => {
                drop(raised.take());
                Ok(None)
            }
            Err(raised) => Err(raised),
        }
    }

    /// `async with manager:` up to the block.
    pub async fn enter(&self, manager: &Obj, site: &'static Site) -> Res<Entered> {
        let no = |more: &str| {
            let name = manager.type_name();
            Err(exc::type_error(format!("'{name}' object does not support the asynchronous context manager protocol{more}")))
        };
        if !has(manager, AENTER.get()) {
            return no("");
        }
        if !has(manager, AEXIT.get()) {
            return no(" (missed __aexit__ method)");
        }
        let class = Class::of_value(manager);
        let exit = match class.find(AEXIT.get()).what.value() {
            Some(f) => crate::attr::bind(&f, manager, class)?,
            None => Obj::NONE,
        };
        let entered = special(manager, AENTER.get(), &[]).unwrap_or(Ok(Obj::NONE))?;
        let value = self.wait(awaited(&entered, "__aenter__")?, site).await?;
        Ok(Entered { exit, value })
    }
}

impl Entered {
    /// What `as` binds.
    pub fn value(&self) -> Obj {
        self.value.clone()
    }

    /// Leaves the block: `await __aexit__(None, None, None)`, or with the exception, which a true answer swallows.
    /// `site` is where it is called: an exception that goes on has no entry of it.
    pub async fn leave<T>(&self, co: &Co, how: Res<Exit<T>>, site: &'static Site) -> Res<Exit<T>> {
        match how {
            Ok(exit) => {
                self.exit(co, [Obj::NONE, Obj::NONE, Obj::NONE], site).await.at(site)?;
                Ok(exit)
            }
            Err(raised) => {
                let caught = raised.caught();
                if self.swallows(co, &caught, site).await.at(site)? { Ok(Exit::Done) } else { Err(caught.again()) }
            }
        }
    }

    async fn exit(&self, co: &Co, args: [Obj; 3], site: &'static Site) -> Res<Obj> {
        let left = self.exit.call(Args::of(&args))?;
        co.wait(awaited(&left, "__aexit__")?, site).await
    }

    async fn swallows(&self, co: &Co, caught: &Caught, site: &'static Site) -> Res<bool> {
        let exc = caught.value();
        let args = [caught.exc().class(), exc.clone(), exc.attr(&names::__TRACEBACK__)?];
        self.exit(co, args, site).await?.truth()
    }
}
