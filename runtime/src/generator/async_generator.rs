//! Asynchronous generators (PEP 525). What their body yields is marked, so that it is told from what the
//! coroutines that it awaits say to their loop. They are advanced by what `asend` and its like give (`awaitable.rs`).

use std::cell::UnsafeCell;
use std::future::Future;
use std::ptr::NonNull;

use crate::call::{Args, Builtin, FunctionInfo};
use crate::exc::{self, classes};
use crate::name::Name;
use crate::obj::{Header, Kind, Obj, TypeInfo};
use crate::raise::{put_back, set_aside, Res, Site};
use crate::str::Str;

use super::{
    awaitable, close_or_tell, drop_body, make, name_of, of, resume, throw_step, with_body, Co, Flavour, Input, State, Step, Yield,
};

#[derive(Clone, Copy, Default)]
pub(super) struct Uses {
    /// Somebody awaits its next item.
    pub running: bool,
    /// It has ended, or been told to.
    pub closed: bool,
    /// The hooks know of it.
    pub hooked: bool,
}

pub static ASYNC_GENERATOR: TypeInfo = TypeInfo {
    repr: |o| {
        let g = of(o)?;
        Ok(Str::from(format!("<async_generator object {} at {:#x}>", g.info.qualname, g.address())))
    },
    get_attr: Some(get_attr),
    ..TypeInfo::new("async_generator", Kind::AsyncGenerator, |at| {
        // SAFETY: it is the slot of an asynchronous generator.
        unsafe { drop_body(at, Kind::AsyncGenerator, finalize) }
    })
};

/// An asynchronous generator whose body is `body(co)`; `start` is the first line of its function.
pub fn async_generator<F: Future<Output = Res<Obj>> + 'static>(info: &'static FunctionInfo, start: &'static Site, body: impl FnOnce(Co) -> F) -> Obj {
    with_body(make(&ASYNC_GENERATOR, Flavour::AsyncGenerator, info, Some(start)), body)
}

impl Co {
    /// `yield v` of an asynchronous generator.
    pub fn yield_item(&self, v: Obj) -> Yield<'_> {
        self.channel().is_item.set(true);
        self.yield_(v)
    }
}

// ---- hooks: sys.set_asyncgen_hooks ----

struct Hooks {
    first: UnsafeCell<Obj>,
    last: UnsafeCell<Obj>,
    /// Those that were first iterated under hooks, with the hook for their end. They are not kept alive.
    live: UnsafeCell<Vec<(NonNull<Header>, Obj)>>,
}
// SAFETY: translated programs have one thread.
unsafe impl Sync for Hooks {}
static HOOKS: Hooks =
    Hooks { first: UnsafeCell::new(Obj::NONE), last: UnsafeCell::new(Obj::NONE), live: UnsafeCell::new(Vec::new()) };

/// `sys.get_asyncgen_hooks()`: firstiter and finalizer.
pub fn hooks() -> (Obj, Obj) {
    // SAFETY: cloned out.
    unsafe { ((*HOOKS.first.get()).clone(), (*HOOKS.last.get()).clone()) }
}

pub fn set_hooks(first: Option<Obj>, last: Option<Obj>) {
    for (place, value) in [(&HOOKS.first, first), (&HOOKS.last, last)] {
        if let Some(value) = value {
            // SAFETY: the old value is dropped when the place is consistent again.
            drop(std::mem::replace(unsafe { &mut *place.get() }, value));
        }
    }
}

fn all_live() -> &'static mut Vec<(NonNull<Header>, Obj)> {
    // SAFETY: no reference into it is kept while other code runs.
    unsafe { &mut *HOOKS.live.get() }
}

/// The asynchronous generators that hooks know of and that are still there, oldest first.
pub fn live() -> Vec<Obj> {
    all_live()
        .iter()
        .map(|(at, _)| {
            // SAFETY: who is freed takes itself out of the list. The count goes up by one with the clone.
            let held = std::mem::ManuallyDrop::new(unsafe { Obj::at(*at, Kind::AsyncGenerator) });
            Obj::clone(&held)
        })
        .collect()
}

/// Before it is first advanced.
fn first_use(o: &Obj) -> Res<()> {
    let g = of(o)?;
    let uses = g.uses.get();
    if uses.hooked {
        return Ok(());
    }
    g.uses.set(Uses { hooked: true, ..uses });
    let (first, last) = hooks();
    if !first.is_none() || !last.is_none() {
        all_live().push((NonNull::from(o.header()), last));
    }
    if !first.is_none() {
        first.call(Args::of(&[o.clone()]))?;
    }
    Ok(())
}

fn finalize(me: &Obj, state: State) {
    let at = NonNull::from(me.header());
    let mut hook = Obj::NONE;
    if let Some(i) = all_live().iter().position(|(known, _)| *known == at) {
        hook = all_live().remove(i).1;
    }
    if matches!(state, State::Finished | State::Running) {
        return;
    }
    let closed = of(me).map_or(true, |g| g.uses.get().closed);
    if hook.is_none() || closed {
        if state == State::Suspended {
            close_or_tell(me);
        }
        return;
    }
    let aside = set_aside();
    if let Err(raised) = hook.call(Args::of(&[me.clone()])) {
        crate::class::unraisable(raised, me);
    }
    put_back(aside);
}

// ---- advancing ----

/// What is yielded as an item is returned; what is yielded goes to who runs the coroutines.
pub(super) fn advance(g: &Obj, input: Input) -> Res<Step> {
    let step = step(g, input);
    let body = of(g)?;
    let uses = body.uses.get();
    match step {
        Ok(Step::Yielded(value)) if body.channel.is_item.replace(false) => {
            body.uses.set(Uses { running: false, ..uses });
            Ok(Step::Returned(value))
        }
        Ok(step) => Ok(step),
        Err(raised) => {
            let ends = raised.is(&classes::stop_async_iteration()) || raised.is(&classes::generator_exit());
            body.uses.set(Uses { running: false, closed: uses.closed || ends, ..uses });
            Err(raised)
        }
    }
}

/// A step of the body: its end is StopAsyncIteration.
pub(super) fn step(g: &Obj, input: Input) -> Res<Step> {
    of(g)?.channel.is_item.set(false);
    let step = match input {
        Ok(value) => resume(of(g)?, Ok(value)),
        Err(thrown) => throw_step(g, &thrown),
    };
    match step? {
        Step::Returned(_) => Err(exc::raise_new(classes::stop_async_iteration(), vec![])),
        step => Ok(step),
    }
}

/// Was what the last step yielded an item?
pub(super) fn took_item(g: &Obj) -> bool {
    of(g).is_ok_and(|g| g.channel.is_item.replace(false))
}

pub(super) fn anext(o: &Obj) -> Res<Obj> {
    first_use(o)?;
    Ok(awaitable::send(o, Obj::NONE))
}

fn get_attr(o: &Obj, name: Name) -> Res<Option<Obj>> {
    let g = of(o)?;
    Ok(Some(match name.text {
        "__name__" | "__qualname__" => name_of(g, name),
        "__aiter__" => crate::function::bound_builtin(&AITER_, o),
        "__anext__" => crate::function::bound_builtin(&ANEXT_, o),
        "ag_running" => Obj::bool(g.uses.get().running),
        "ag_frame" if g.state.get() == State::Finished => Obj::NONE,
        "ag_frame" => crate::frames::suspended(g.info.code, g.channel.site.get().map(|site| site.line)),
        "ag_code" => crate::traceback::code_object(g.info.code),
        "ag_await" => g.delegate().unwrap_or(Obj::NONE),
        _ => return Ok(None),
    }))
}

static AITER_: Builtin = Builtin {
    name: "__aiter__",
    owner: "async_generator",
    call: |args| {
        let (me, _) = args.method("__aiter__", 0, 0)?;
        Ok(me.clone())
    },
};

static ANEXT_: Builtin = Builtin {
    name: "__anext__",
    owner: "async_generator",
    call: |args| {
        let (me, _) = args.method("__anext__", 0, 0)?;
        anext(me)
    },
};

/// `g.asend(v)`
pub static ASEND: Builtin = Builtin {
    name: "asend",
    owner: "async_generator",
    call: |args| {
        let (me, rest) = args.method("async_generator.asend", 1, 1)?;
        first_use(me)?;
        Ok(awaitable::send(me, rest[0].clone()))
    },
};

/// `g.athrow(…)`
pub static ATHROW: Builtin = Builtin {
    name: "athrow",
    owner: "async_generator",
    call: |args| {
        let (me, rest) = args.method("athrow", 1, 3)?;
        first_use(me)?;
        Ok(awaitable::throw(me, Some(rest.to_vec())))
    },
};

/// `g.aclose()`
pub static ACLOSE: Builtin = Builtin {
    name: "aclose",
    owner: "async_generator",
    call: |args| {
        let (me, _) = args.method("async_generator.aclose", 0, 0)?;
        first_use(me)?;
        Ok(awaitable::throw(me, None))
    },
};
