//! What is awaited by its own `send`: `g.asend(v)`, `g.athrow(e)`, `g.aclose()`, `anext(it, default)`, `c.__await__()`.

use std::cell::Cell;

use crate::call::{Args, Builtin};
use crate::exc::{self, classes};
use crate::name::{intern, Name};
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;

use super::async_generator::{advance, step as body_step, took_item, Uses};
use super::{coroutine, of, protocol, send_to, stop_at_end, throw_step, Input, Step, AWAITABLES};

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Init,
    Iterating,
    Closed,
}

enum What {
    /// Sends a value into an asynchronous generator.
    Send(Obj),
    /// Throws into one; without arguments, closes it.
    Throw(Option<Vec<Obj>>),
    /// `anext(it, default)`
    Default(Obj),
    /// `c.__await__()`
    Wrapper,
}

struct Awaitable {
    /// The generator, the awaitable of `anext`, or the coroutine.
    of: Obj,
    what: What,
    state: Cell<State>,
}

const fn info(name: &'static str) -> TypeInfo {
    TypeInfo {
        iter: Some(|o| Ok(o.clone())),
        next: Some(|o| match stop_at_end(step(o, Ok(Obj::NONE))?) {
            Err(raised) if raised.is(&classes::stop_iteration()) => {
                drop(raised.take());
                Ok(None)
            }
            value => value.map(Some),
        }),
        get_attr: Some(get_attr),
        ..TypeInfo::new(name, Kind::Awaitable, drop_boxed::<Awaitable>)
    }
}
static ASEND: TypeInfo = info("async_generator_asend");
static ATHROW: TypeInfo = info("async_generator_athrow");
static DEFAULT: TypeInfo = info("anext_awaitable");
static WRAPPER: TypeInfo = info("coroutine_wrapper");

fn new(ty: &'static TypeInfo, of: &Obj, what: What) -> Obj {
    AWAITABLES.set(step);
    Gc::new(ty, Awaitable { of: of.clone(), what, state: Cell::new(State::Init) }).into_obj()
}

pub(super) fn send(g: &Obj, value: Obj) -> Obj {
    new(&ASEND, g, What::Send(value))
}
pub(super) fn throw(g: &Obj, args: Option<Vec<Obj>>) -> Obj {
    new(&ATHROW, g, What::Throw(args))
}
pub(super) fn wrapper(c: &Obj) -> Obj {
    new(&WRAPPER, c, What::Wrapper)
}

fn cast(o: &Obj) -> Res<&Gc<Awaitable>> {
    // SAFETY: Kind::Awaitable values are Boxed<Awaitable>.
    unsafe { o.cast(Kind::Awaitable) }.ok_or_else(|| exc::type_error("an awaitable is needed"))
}

pub(super) fn is_awaitable(o: &Obj) -> bool {
    cast(o).is_ok_and(|a| !matches!(a.what, What::Wrapper))
}

/// A step: `send` or `throw`.
fn step(o: &Obj, input: Input) -> Res<Step> {
    let a = cast(o)?.clone();
    match &a.what {
        What::Send(value) => send_step(&a, value, input),
        What::Throw(args) => throwing_step(&a, args.as_deref(), input),
        What::Default(default) => match awaited_step(&a, input) {
            Err(raised) if raised.is(&classes::stop_async_iteration()) => {
                drop(raised.take());
                Ok(Step::Returned(default.clone()))
            }
            result => result,
        },
        What::Wrapper => match input {
            Ok(value) => send_to(&a.of, value),
            Err(thrown) => throw_step(&a.of, &thrown),
        },
    }
}

fn set_running(a: &Awaitable, running: bool) -> Res<()> {
    let g = of(&a.of)?;
    g.uses.set(Uses { running, ..g.uses.get() });
    Ok(())
}

fn send_step(a: &Awaitable, first: &Obj, input: Input) -> Res<Step> {
    if a.state.get() == State::Closed {
        return Err(exc::runtime_error("cannot reuse already awaited __anext__()/asend()"));
    }
    let mut input = input;
    if let (State::Init, Ok(value)) = (a.state.get(), &input) {
        if of(&a.of)?.uses.get().running {
            a.state.set(State::Closed);
            return Err(exc::runtime_error("anext(): asynchronous generator is already running"));
        }
        if value.is_none() {
            input = Ok(first.clone());
        }
        a.state.set(State::Iterating);
    }
    if input.is_ok() {
        set_running(a, true)?;
    }
    let result = advance(&a.of, input);
    if !matches!(result, Ok(Step::Yielded(_))) {
        a.state.set(State::Closed);
    }
    result
}

fn throwing_step(a: &Awaitable, args: Option<&[Obj]>, input: Input) -> Res<Step> {
    if a.state.get() == State::Closed {
        return Err(exc::runtime_error("cannot reuse already awaited aclose()/athrow()"));
    }
    let mut input = input;
    if let (State::Init, Ok(value)) = (a.state.get(), &input) {
        let g = of(&a.of)?;
        if g.state.get() == super::State::Finished {
            a.state.set(State::Closed);
            return Ok(Step::Returned(Obj::NONE));
        }
        if g.uses.get().running {
            a.state.set(State::Closed);
            let name = if args.is_none() { "aclose" } else { "athrow" };
            return Err(exc::runtime_error(format!("{name}(): asynchronous generator is already running")));
        }
        if g.uses.get().closed {
            a.state.set(State::Closed);
            return Err(exc::raise_new(classes::stop_async_iteration(), vec![]));
        }
        if !value.is_none() {
            return Err(exc::runtime_error("can't send non-None value to a just-started coroutine"));
        }
        a.state.set(State::Iterating);
        g.uses.set(Uses { running: true, closed: g.uses.get().closed || args.is_none(), ..g.uses.get() });
        input = Err(args.map_or_else(|| vec![classes::generator_exit()], <[Obj]>::to_vec));
    }
    if args.is_some() {
        let result = advance(&a.of, input);
        if result.is_err() {
            a.state.set(State::Closed);
        }
        return result;
    }
    match body_step(&a.of, input) {
        Ok(Step::Yielded(_)) if took_item(&a.of) => {
            set_running(a, false)?;
            a.state.set(State::Closed);
            Err(exc::runtime_error("async generator ignored GeneratorExit"))
        }
        Ok(step) => Ok(step),
        Err(raised) => {
            set_running(a, false)?;
            a.state.set(State::Closed);
            if raised.is(&classes::stop_async_iteration()) || raised.is(&classes::generator_exit()) {
                drop(raised.take());
                return Ok(Step::Returned(Obj::NONE));
            }
            Err(raised)
        }
    }
}

/// A step of what is awaited; CPython asks for its iterator each time.
fn awaited_step(a: &Awaitable, input: Input) -> Res<Step> {
    let it = coroutine::iterator(&a.of)?;
    match input {
        Ok(value) => send_to(&it, value),
        Err(thrown) if it.is_kind(Kind::Awaitable) => step(&it, Err(thrown)),
        Err(thrown) if super::is_body(&it) => throw_step(&it, &thrown),
        Err(thrown) => super::returned(it.method(intern("throw"), Args::of(&thrown))),
    }
}

fn get_attr(o: &Obj, name: Name) -> Res<Option<Obj>> {
    let awaits = name.text == "__await__" && !matches!(cast(o)?.what, What::Wrapper);
    Ok(awaits.then(|| crate::function::bound_builtin(&SELF, o)))
}

static SELF: Builtin = Builtin {
    name: "__await__",
    owner: "awaitable",
    call: |args| {
        let (me, _) = args.method("__await__", 0, 0)?;
        Ok(me.clone())
    },
};

/// `a.send(v)`
pub static SEND: Builtin = Builtin {
    name: "send",
    owner: "awaitable",
    call: |args| {
        let (me, rest) = args.method("send", 1, 1)?;
        stop_at_end(step(me, Ok(rest[0].clone()))?)
    },
};

/// `a.throw(…)`
pub static THROW: Builtin = Builtin {
    name: "throw",
    owner: "awaitable",
    call: |args| {
        let (me, rest) = args.method("throw", 1, 3)?;
        stop_at_end(step(me, Err(rest.to_vec()))?)
    },
};

/// `a.close()`
pub static CLOSE: Builtin = Builtin {
    name: "close",
    owner: "awaitable",
    call: |args| {
        let (me, _) = args.method("close", 0, 0)?;
        let a = cast(me)?;
        match a.what {
            What::Wrapper => super::close(&a.of)?,
            What::Default(_) => drop(coroutine::iterator(&a.of)?.method(intern("close"), Args::NONE)?),
            _ => a.state.set(State::Closed),
        }
        Ok(Obj::NONE)
    },
};

/// `aiter(o)`
pub static AITER: Builtin = Builtin {
    name: "aiter",
    owner: "",
    call: |args| {
        let o = &args.expect("aiter", 1, 1)?[0];
        let Some(it) = protocol::aiter(o) else {
            return Err(exc::type_error(format!("'{}' object is not an async iterable", o.type_name())));
        };
        let it = it?;
        if !protocol::has_anext(&it) {
            return Err(exc::type_error(format!("aiter() returned not an async iterator of type '{}'", it.type_name())));
        }
        Ok(it)
    },
};

/// `anext(it[, default])`
pub static ANEXT: Builtin = Builtin {
    name: "anext",
    owner: "",
    call: |args| {
        let a = args.expect("anext", 1, 2)?;
        let Some(next) = protocol::anext(&a[0]) else {
            return Err(exc::type_error(format!("'{}' object is not an async iterator", a[0].type_name())));
        };
        match a.get(1) {
            None => next,
            Some(default) => Ok(new(&DEFAULT, &next?, What::Default(default.clone()))),
        }
    },
};
