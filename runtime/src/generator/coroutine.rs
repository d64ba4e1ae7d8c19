//! Coroutines: what calling an `async def` gives. Like a generator whose `await x` is `yield from` over `x.__await__()`.

use std::cell::UnsafeCell;
use std::future::Future;

use crate::call::{Builtin, FunctionInfo};
use crate::class::{self, Class};
use crate::exc;
use crate::function::{FunctionData, Makes};
use crate::name::Name;
use crate::obj::{Kind, Obj, TypeInfo};
use crate::ops;
use crate::raise::{put_back, set_aside, Res, Site};
use crate::str::Str;

use super::protocol::Lazy;
use super::{awaitable, close_or_tell, drop_body, make, name_of, of, unawaited, with_body, Co, Flavour, State};

static AWAIT: Lazy = Lazy::new("__await__");

pub static COROUTINE: TypeInfo = TypeInfo {
    repr: |o| {
        let g = of(o)?;
        Ok(Str::from(format!("<coroutine object {} at {:#x}>", g.info.qualname, g.address())))
    },
    get_attr: Some(get_attr),
    ..TypeInfo::new("coroutine", Kind::Coroutine, |at| {
        // SAFETY: it is the slot of a coroutine.
        unsafe {
            drop_body(at, Kind::Coroutine, |me, state| match state {
                State::Created => {
                    let aside = set_aside();
                    unawaited::warn(me);
                    put_back(aside);
                }
                State::Suspended => close_or_tell(me),
                _ => {}
            });
        }
    })
};

/// A coroutine object whose body is `body(co)`; `start` is the first line of its function.
pub fn coroutine<F: Future<Output = Res<Obj>> + 'static>(info: &'static FunctionInfo, start: &'static Site, body: impl FnOnce(Co) -> F) -> Obj {
    with_body(make(&COROUTINE, Flavour::Coroutine, info, Some(start)), body)
}

/// A function value that makes coroutines (or asynchronous generators): for who asks.
pub fn coroutine_function(f: Obj, generates: bool) -> Obj {
    if let Some(data) = FunctionData::of(&f) {
        data.makes.set(if generates { Makes::AsyncGenerator } else { Makes::Coroutine });
    }
    f
}

/// What calling a function makes; the function of a method is asked in its place.
pub fn made_by(f: &Obj) -> Makes {
    if let Some(data) = FunctionData::of(f) {
        return data.makes.get();
    }
    crate::function::function_of_method(f).map_or(Makes::Value, |f| made_by(&f))
}

/// The generator functions that `types.coroutine` has made awaitable.
struct Iterable(UnsafeCell<Vec<&'static FunctionInfo>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Iterable {}
static ITERABLE: Iterable = Iterable(UnsafeCell::new(Vec::new()));

fn is_iterable_coroutine(info: &'static FunctionInfo) -> bool {
    // SAFETY: only looked at.
    unsafe { &*ITERABLE.0.get() }.iter().any(|i| std::ptr::eq(*i, info))
}

/// `types.coroutine(f)` of a generator function: what it makes can be awaited.
pub fn make_awaitable(f: &Obj) {
    if let Some(data) = FunctionData::of(f) {
        // SAFETY: no reference into the vector is kept.
        unsafe { &mut *ITERABLE.0.get() }.push(data.info);
    }
}

/// The file of a coroutine, the first line of its function, and the line where it waits or will begin.
pub fn place(o: &Obj) -> Option<(&'static str, Option<u32>, Option<u32>)> {
    let g = super::body_of(o)?;
    let now = if g.state.get() == State::Finished { None } else { g.channel.site.get() };
    Some((g.info.code.file, g.start.map(|site| site.line), now.map(|site| site.line)))
}

/// A function value of which somebody may ask where it stands.
pub fn defined_at(f: Obj, line: u32) -> Obj {
    if let Some(data) = FunctionData::of(&f) {
        data.line.set(line.try_into().ok());
    }
    f
}

impl Co {
    /// `await o`
    pub async fn await_(&self, o: &Obj, site: &'static Site) -> Res<Obj> {
        let it = iterator(o)?;
        self.wait(it, site).await
    }

    pub(super) async fn wait(&self, it: Obj, site: &'static Site) -> Res<Obj> {
        self.channel().site.set(Some(site));
        self.delegate(it).await
    }
}

/// The iterator of an awaitable: CPython's `_PyCoro_GetAwaitableIter`, and the check of `GET_AWAITABLE`.
pub(super) fn iterator(o: &Obj) -> Res<Obj> {
    match o.kind() {
        Kind::Coroutine => {
            if of(o)?.delegate().is_some() {
                return Err(exc::runtime_error("coroutine is being awaited already"));
            }
            Ok(o.clone())
        }
        Kind::Generator if is_iterable_coroutine(of(o)?.info) => Ok(o.clone()),
        Kind::Awaitable if awaitable::is_awaitable(o) => Ok(o.clone()),
        _ => match class::special_if_classy(o, AWAIT.get(), &[]) {
            Some(it) => checked(it?),
            None => Err(exc::type_error(format!("object {} can't be used in 'await' expression", o.type_name()))),
        },
    }
}

/// May `await o` work?
pub fn has_await(o: &Obj) -> bool {
    match o.kind() {
        Kind::Coroutine => true,
        Kind::Generator => of(o).is_ok_and(|g| is_iterable_coroutine(g.info)),
        Kind::Awaitable => awaitable::is_awaitable(o),
        Kind::Instance | Kind::Exception => Class::of_value(o).find(AWAIT.get()).what.value().is_some(),
        _ => false,
    }
}

fn checked(it: Obj) -> Res<Obj> {
    if it.is_kind(Kind::Coroutine) || it.is_kind(Kind::Generator) && is_iterable_coroutine(of(&it)?.info) {
        return Err(exc::type_error("__await__() returned a coroutine"));
    }
    if !ops::is_iterator(&it) {
        return Err(exc::type_error(format!("__await__() returned non-iterator of type '{}'", it.type_name())));
    }
    Ok(it)
}

fn get_attr(o: &Obj, name: Name) -> Res<Option<Obj>> {
    let g = of(o)?;
    Ok(Some(match name.text {
        "__name__" | "__qualname__" => name_of(g, name),
        "__await__" => crate::function::bound_builtin(&WRAP, o),
        "cr_running" => Obj::bool(g.state.get() == State::Running),
        "cr_suspended" => Obj::bool(g.state.get() == State::Suspended),
        "cr_frame" if g.state.get() == State::Finished => Obj::NONE,
        "cr_frame" => crate::frames::suspended(g.info.code, g.channel.site.get().map(|site| site.line)),
        "cr_code" => crate::traceback::code_object(g.info.code),
        "cr_await" => g.delegate().unwrap_or(Obj::NONE),
        "cr_origin" => Obj::NONE,
        _ => return Ok(None),
    }))
}

static WRAP: Builtin = Builtin {
    name: "__await__",
    owner: "coroutine",
    call: |args| {
        let (me, _) = args.method("__await__", 0, 0)?;
        Ok(awaitable::wrapper(me))
    },
};

/// `c.send(v)`
pub static SEND: Builtin = Builtin {
    name: "send",
    owner: "coroutine",
    call: |args| {
        let (me, rest) = args.method("coroutine.send", 1, 1)?;
        super::send(me, rest[0].clone())
    },
};

/// `c.throw(…)`
pub static THROW: Builtin = Builtin {
    name: "throw",
    owner: "coroutine",
    call: |args| {
        let (me, rest) = args.method("throw", 1, 3)?;
        super::throw(me, rest)
    },
};

/// `c.close()`
pub static CLOSE: Builtin = Builtin {
    name: "close",
    owner: "coroutine",
    call: |args| {
        let (me, _) = args.method("coroutine.close", 0, 0)?;
        super::close(me)?;
        Ok(Obj::NONE)
    },
};
