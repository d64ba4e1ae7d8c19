//! Generators: a body is an `async` block that yields through a `Co`; the generator object polls it.
//!
//! ```text
//! generator(&COUNT, move |co| async move {
//!     let mut i = 0;
//!     loop {
//!         co.yield_(int(i)).await.at(&L3)?;   // what `send` gives; `throw` makes it an error
//!         i += 1;
//!     }
//! })
//! ```
//! A body leaves its `except` blocks open when it yields: what it is handling is put aside and comes
//! back with the next resumption. Dropping a generator closes it, so that its `finally` blocks run.

use std::cell::{Cell, UnsafeCell};
use std::future::Future;
use std::pin::Pin;
use std::ptr::NonNull;
use std::task::{Context, Poll, Waker};

use crate::call::{Args, Builtin, FunctionInfo};
use crate::exc::{self, classes, Exc};
use crate::hook::Hook;
use crate::name::{intern, Name};
use crate::obj::{drop_boxed, Gc, Header, Kind, Obj, TypeInfo};
use crate::raise::{put_back, raise, set_aside, At, Pending, Raised, Res, Site};
use crate::str::Str;
use crate::traceback::Traceback;
use crate::tuple::Tuple;

pub mod async_generator;
pub mod awaitable;
pub mod coroutine;
mod protocol;
mod unawaited;

pub use async_generator::{async_generator, hooks, live, set_hooks, ASYNC_GENERATOR};
pub use awaitable::{AITER, ANEXT};
pub use coroutine::{coroutine, coroutine_function, defined_at, has_await as is_awaitable, made_by, make_awaitable, place, COROUTINE};
pub use protocol::{async_iter, Entered as AsyncEntered};
pub use unawaited::line;

/// What passes between a body and who resumes it.
struct Channel {
    /// What the body yielded, or what `send` gave.
    value: Cell<Obj>,
    /// What `throw` gave.
    thrown: Cell<Option<Exc>>,
    /// The iterator of the `yield from` or `await` that runs.
    delegate: Cell<Option<Obj>>,
    /// What came of that iterator, where it was resumed in the body's place (`advance`).
    ended: Cell<Option<Res<Obj>>>,
    /// Of a coroutine: where it waits, or the first line of its function.
    site: Cell<Option<&'static Site>>,
    /// What was yielded is an item of an asynchronous generator, not for who runs the coroutines.
    is_item: Cell<bool>,
}

/// The body's end of the channel. It is part of the body, which lives no longer than its generator.
pub struct Co(NonNull<Channel>);

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Created,
    Running,
    Suspended,
    Finished,
}

/// What a body belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Flavour {
    Generator,
    Coroutine,
    AsyncGenerator,
}

impl Flavour {
    fn name(self) -> &'static str {
        ["generator", "coroutine", "async generator"][self as usize]
    }
}

type Body = Pin<Box<dyn Future<Output = Res<Obj>>>>;

pub struct Generator {
    info: &'static FunctionInfo,
    flavour: Flavour,
    /// The first line of a coroutine's function.
    start: Option<&'static Site>,
    state: Cell<State>,
    /// Of an asynchronous generator: what is known of its use.
    uses: Cell<async_generator::Uses>,
    body: UnsafeCell<Option<Body>>,
    channel: Channel,
    /// What the body is handling, while it is suspended.
    handled: UnsafeCell<Vec<Pending>>,
}

pub static GENERATOR: TypeInfo = TypeInfo {
    repr: |o| {
        let g = of(o)?;
        Ok(Str::from(format!("<generator object {} at {:#x}>", g.info.qualname, g.address())))
    },
    iter: Some(|o| Ok(o.clone())),
    next: Some(next),
    get_attr: Some(get_attr),
    ..TypeInfo::new("generator", Kind::Generator, drop_generator)
};

/// A generator object whose body is `body(co)`; the body's value is that of its `return`.
pub fn generator<F: Future<Output = Res<Obj>> + 'static>(info: &'static FunctionInfo, body: impl FnOnce(Co) -> F) -> Obj {
    with_body(make(&GENERATOR, Flavour::Generator, info, None), body)
}

/// The same where something may be thrown into it before it has begun: that is told of at `start`, its first line.
pub fn generator_at<F: Future<Output = Res<Obj>> + 'static>(info: &'static FunctionInfo, start: &'static Site, body: impl FnOnce(Co) -> F) -> Obj {
    with_body(make(&GENERATOR, Flavour::Generator, info, Some(start)), body)
}

fn with_body<F: Future<Output = Res<Obj>> + 'static>(g: Gc<Generator>, body: impl FnOnce(Co) -> F) -> Obj {
    let body: Body = Box::pin(body(Co(NonNull::from(&g.channel))));
    // SAFETY: nobody else has the generator yet.
    unsafe { *g.body.get() = Some(body) };
    g.into_obj()
}

fn make(ty: &'static TypeInfo, flavour: Flavour, info: &'static FunctionInfo, start: Option<&'static Site>) -> Gc<Generator> {
    let channel = Channel {
        value: Cell::new(Obj::NONE),
        thrown: Cell::new(None),
        delegate: Cell::new(None),
        ended: Cell::new(None),
        site: Cell::new(start),
        is_item: Cell::new(false),
    };
    let (handled, state) = (UnsafeCell::new(Vec::new()), Cell::new(State::Created));
    let uses = Cell::new(async_generator::Uses::default());
    Gc::tracked(ty, Generator { info, flavour, start, state, uses, body: UnsafeCell::new(None), channel, handled })
}

/// One `yield`: pending once, then what the body is resumed with.
pub struct Yield<'a> {
    channel: &'a Channel,
    resumed: bool,
}

impl Future for Yield<'_> {
    type Output = Res<Obj>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Res<Obj>> {
        if !self.resumed {
            self.resumed = true;
            return Poll::Pending;
        }
        Poll::Ready(match self.channel.thrown.take() {
            None => Ok(self.channel.value.replace(Obj::NONE)),
            Some(exc) => Err(raise(exc)),
        })
    }
}

impl Co {
    #[inline]
    fn channel(&self) -> &Channel {
        // SAFETY: the generator that has the channel has the body too, and drops it first.
        unsafe { self.0.as_ref() }
    }

    /// `yield v`: what `send` gives.
    #[inline]
    pub fn yield_(&self, v: Obj) -> Yield<'_> {
        self.channel().value.set(v);
        Yield { channel: self.channel(), resumed: false }
    }

    /// `yield from iterable`: its `StopIteration.value`. What is sent and thrown goes on to it.
    pub fn yield_from(&self, iterable: &Obj) -> YieldFrom<'_> {
        match iterable.kind() {
            Kind::Generator => self.delegate(iterable.clone()),
            _ => match crate::iter::get_iter(iterable) {
                Ok(it) => self.delegate(it),
                Err(raised) => YieldFrom { start: Some(Err(raised)), ..self.delegate(Obj::NONE) },
            },
        }
    }

    /// The steps of an iterator, up to its value.
    fn delegate(&self, it: Obj) -> YieldFrom<'_> {
        YieldFrom { channel: self.channel(), it, start: Some(Ok(())) }
    }
}

/// One `yield from`: pending as often as its iterator yields.
pub struct YieldFrom<'a> {
    channel: &'a Channel,
    it: Obj,
    /// Until the first step: was there an iterator?
    start: Option<Res<()>>,
}

impl Future for YieldFrom<'_> {
    type Output = Res<Obj>;
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Res<Obj>> {
        let channel = self.channel;
        let step = match self.start.take() {
            Some(Ok(())) => send_to(&self.it, Obj::NONE),
            Some(Err(raised)) => return Poll::Ready(Err(raised)),
            None => {
                drop(channel.delegate.take());
                if let Some(result) = channel.ended.take() {
                    return Poll::Ready(result);
                }
                match channel.thrown.take() {
                    None => send_to(&self.it, channel.value.replace(Obj::NONE)),
                    Some(exc) => throw_to(&self.it, raise(exc).take()),
                }
            }
        };
        match step? {
            Step::Returned(value) => Poll::Ready(Ok(value)),
            Step::Yielded(value) => {
                channel.delegate.set(Some(self.it.clone()));
                channel.value.set(value);
                Poll::Pending
            }
        }
    }
}

/// What came of resuming.
enum Step {
    Yielded(Obj),
    Returned(Obj),
}

/// The step of an iterator for `yield from`.
fn send_to(it: &Obj, value: Obj) -> Res<Step> {
    if is_body(it) {
        return resume(of(it)?, Ok(value));
    }
    if let (Kind::Awaitable, Some(step)) = (it.kind(), AWAITABLES.get()) {
        return step(it, Ok(value));
    }
    if !value.is_none() {
        return returned(it.method(intern("send"), Args::of(&[value])));
    }
    if it.is_kind(Kind::Instance) {
        // The slot would lose the value of its StopIteration.
        return returned(it.method(intern("__next__"), Args::NONE));
    }
    match crate::iter::step(it) {
        Ok(Some(value)) => Ok(Step::Yielded(value)),
        Ok(None) => Ok(Step::Returned(Obj::NONE)),
        Err(raised) => returned(Err(raised)),
    }
}

/// Passes an exception on to the iterator of a `yield from`.
fn throw_to(it: &Obj, exc: Exc) -> Res<Step> {
    if exc.is_a(&classes::generator_exit()) {
        if is_body(it) {
            close(it)?;
        } else if let Some(method) = attr_or_none(it, "close")? {
            method.call(Args::NONE)?;
        }
        return Err(raise(exc));
    }
    if is_body(it) {
        return resume(of(it)?, Err(exc));
    }
    if let (Kind::Awaitable, Some(step)) = (it.kind(), AWAITABLES.get()) {
        return step(it, Err(vec![exc.into()]));
    }
    match attr_or_none(it, "throw")? {
        Some(method) => match GIVEN.0.take() {
            Some(given) => returned(method.call(Args::of(&given))),
            None => returned(method.call(Args::of(&[exc.into()]))),
        },
        None => Err(raise(exc)),
    }
}

/// StopIteration is the end, with its value.
fn returned(result: Res<Obj>) -> Res<Step> {
    match result {
        Ok(value) => Ok(Step::Yielded(value)),
        Err(raised) if raised.is(&classes::stop_iteration()) => {
            Ok(Step::Returned(raised.take().get_field("value").unwrap_or(Obj::NONE)))
        }
        Err(raised) => Err(raised),
    }
}

fn attr_or_none(o: &Obj, name: &str) -> Res<Option<Obj>> {
    match o.attr(intern(name)) {
        Ok(v) => Ok(Some(v)),
        Err(raised) if raised.is(&classes::attribute_error()) => {
            drop(raised.take());
            Ok(None)
        }
        Err(raised) => Err(raised),
    }
}

/// The step of what an asynchronous generator is awaited by; set where one is made.
static AWAITABLES: Hook<fn(&Obj, Input) -> Res<Step>> = Hook::new();

/// What `send` or `throw` gives, as it was given.
type Input = Result<Obj, Vec<Obj>>;

/// Is it a generator or a coroutine?
fn is_body(o: &Obj) -> bool {
    matches!(o.kind(), Kind::Generator | Kind::Coroutine)
}

fn body_of(o: &Obj) -> Option<&Gc<Generator>> {
    // SAFETY: values of these kinds are Boxed<Generator>.
    (is_body(o) || o.is_kind(Kind::AsyncGenerator)).then(|| unsafe { Gc::of(o) })
}

fn of(o: &Obj) -> Res<&Gc<Generator>> {
    body_of(o).ok_or_else(|| {
        exc::type_error(format!("descriptor requires a 'generator' object but received '{}'", o.type_name()))
    })
}

/// Runs the body to its next `yield` or its end.
#[inline]
fn resume(g: &Gc<Generator>, input: Result<Obj, Exc>) -> Res<Step> {
    if g.state.get() != State::Suspended {
        if let Some(step) = not_suspended(g, &input)? {
            return Ok(step);
        }
    }
    let _frame = crate::function::enter()?;
    // The body may drop the last other reference.
    let g = g.clone();
    let input = match input {
        Ok(value) if g.is_quiet() => return advance(&g, value),
        input => input,
    };
    let below = exc::depth();
    // SAFETY: the generator is not running, so nobody has a reference to what it handles.
    let handled = unsafe { &mut *g.handled.get() };
    if !handled.is_empty() {
        exc::put_above(handled);
        if let Err(exc) = &input {
            exc::chain(exc);
        }
    }
    match input {
        Ok(value) => g.channel.value.set(value),
        Err(exc) => g.channel.thrown.set(Some(exc)),
    }
    match run(&g, below) {
        Poll::Pending => Ok(Step::Yielded(g.channel.value.replace(Obj::NONE))),
        Poll::Ready(result) => result.map(Step::Returned).map_err(|raised| no_stop_iteration(raised, g.flavour)),
    }
}

/// The next step of a suspended generator that handles nothing. One that waits in a `yield from` for another such generator is not asked:
/// that one takes the step in its place. Needs: the frame was entered.
fn advance(g: &Generator, value: Obj) -> Res<Step> {
    let mut input = value;
    // Who looks at frames sees those that wait.
    let looked_at = crate::frames::HOOKS.get().is_some();
    if let Some(inner) = g.inner().filter(|_| !looked_at) {
        g.state.set(State::Running);
        let step = match crate::function::enter() {
            Ok(_frame) => advance(inner, std::mem::replace(&mut input, Obj::NONE)),
            Err(raised) => Err(raised),
        };
        let ended = match step {
            Ok(Step::Yielded(value)) => {
                g.state.set(State::Suspended);
                return Ok(Step::Yielded(value));
            }
            Ok(Step::Returned(value)) => Ok(value),
            Err(raised) => Err(raised),
        };
        g.channel.ended.set(Some(ended));
    } else if !input.is_none() {
        g.channel.value.set(input);
    }
    match run(g, exc::depth()) {
        Poll::Pending => Ok(Step::Yielded(g.channel.value.replace(Obj::NONE))),
        Poll::Ready(Ok(value)) => Ok(Step::Returned(value)),
        Poll::Ready(Err(raised)) => Err(no_stop_iteration(raised, g.flavour)),
    }
}

/// Runs the body of a generator that does not run; `below` exceptions are being handled outside it.
#[inline(always)]
fn run(g: &Generator, below: usize) -> Poll<Res<Obj>> {
    g.state.set(State::Running);
    // SAFETY: `Running` keeps others from coming here; the body stays where it is until it has ended.
    let body = unsafe { (*g.body.get()).as_mut() }.expect("a body");
    let polled = body.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    if polled.is_ready() {
        finish(g);
        return polled;
    }
    g.state.set(State::Suspended);
    if exc::depth() > below {
        // SAFETY: the body does not run, so that nobody has a reference to what it handles.
        unsafe { *g.handled.get() = exc::take_above(below) };
    }
    polled
}

/// A generator that is not suspended at a `yield`: `Ok(None)` when it is to start.
#[cold]
fn not_suspended(g: &Gc<Generator>, input: &Result<Obj, Exc>) -> Res<Option<Step>> {
    match (g.state.get(), input) {
        (State::Running, _) => Err(exc::value_error(format!("{} already executing", g.flavour.name()))),
        (State::Finished, _) if g.flavour == Flavour::Coroutine => Err(exc::runtime_error("cannot reuse already awaited coroutine")),
        (State::Finished, Ok(_)) => Ok(Some(Step::Returned(Obj::NONE))),
        (State::Finished, Err(exc)) => Err(raise(exc.clone())),
        (_, Ok(value)) if !value.is_none() => {
            Err(exc::type_error(format!("can't send non-None value to a just-started {}", g.flavour.name())))
        }
        (_, Err(exc)) => {
            finish(g);
            let raised = raise(exc.clone());
            Err(no_stop_iteration(match g.channel.site.get() {
                Some(site) => raised.at(site),
                None => raised,
            }, g.flavour))
        }
        _ => Ok(None),
    }
}

/// The body has ended: what it held goes.
fn finish(g: &Generator) {
    g.state.set(State::Finished);
    // SAFETY: the body does not run; it is dropped after it was taken out.
    let body = unsafe { (*g.body.get()).take() };
    if body.is_some() {
        let aside = set_aside();
        drop(body);
        put_back(aside);
    }
}

/// PEP 479 for what is a generator to the program, and something faster to us.
pub(crate) fn leaves_generator(raised: Raised) -> Raised {
    match STOPS.get() {
        Some(stops) => stops(raised),
        None => raised,
    }
}
static STOPS: Hook<fn(Raised) -> Raised> = Hook::new();

/// A StopIteration, or an object that may be one, is raised.
pub(crate) fn may_stop() {
    STOPS.set(|raised| no_stop_iteration(raised, Flavour::Generator));
}

/// PEP 479: a StopIteration that leaves a body is an error.
#[cold]
fn no_stop_iteration(raised: Raised, flavour: Flavour) -> Raised {
    let what = match flavour {
        _ if raised.is(&classes::stop_iteration()) => "StopIteration",
        Flavour::AsyncGenerator if raised.is(&classes::stop_async_iteration()) => "StopAsyncIteration",
        _ => return raised,
    };
    let stop = raised.take();
    let error = Exc::new(classes::runtime_error(), vec![Str::from(format!("{} raised {what}", flavour.name())).into()]);
    error.set_cause(Some(&stop));
    error.set_context(Some(&stop));
    raise(error)
}

/// The next item of a generator for a loop: `None` at its end.
pub fn next(o: &Obj) -> Res<Option<Obj>> {
    let g = of(o)?;
    if g.is_quiet() {
        let _frame = crate::function::enter()?;
        // The body may drop the last other reference.
        let g = g.clone();
        return match advance(&g, Obj::NONE)? {
            Step::Yielded(value) => Ok(Some(value)),
            Step::Returned(_) => Ok(None),
        };
    }
    match resume(g, Ok(Obj::NONE))? {
        Step::Yielded(value) => Ok(Some(value)),
        Step::Returned(_) => Ok(None),
    }
}

/// `g.send(v)`; `next(g)` is `send(g, None)`.
///
/// # Errors
/// StopIteration at the end, with the value of `return`.
pub fn send(g: &Obj, v: Obj) -> Res<Obj> {
    stop_at_end(match (g.kind(), AWAITABLES.get()) {
        (Kind::Awaitable, Some(step)) => step(g, Ok(v))?,
        _ => resume(of(g)?, Ok(v))?,
    })
}

fn stop_at_end(step: Step) -> Res<Obj> {
    match step {
        Step::Yielded(value) => Ok(value),
        Step::Returned(value) => Err(exc::stop_iteration(value)),
    }
}

/// `g.throw(exc)`, `g.throw(class, value, traceback)`
pub fn throw(g: &Obj, args: &[Obj]) -> Res<Obj> {
    stop_at_end(match (g.kind(), AWAITABLES.get()) {
        (Kind::Awaitable, Some(step)) => step(g, Err(args.to_vec()))?,
        _ => throw_step(g, args)?,
    })
}

fn throw_step(g: &Obj, args: &[Obj]) -> Res<Step> {
    let delegated = delegate_that_throws(g)?;
    let exc = match (thrown(args), delegated) {
        (exc, true) => {
            // Its own `throw` gets what was given, whatever that is.
            let exc = exc.unwrap_or_else(Raised::take);
            if !exc.is_a(&classes::generator_exit()) {
                GIVEN.0.set(Some(args.to_vec()));
            }
            exc
        }
        (exc, false) => exc?,
    };
    resume(of(g)?, Err(exc))
}

/// The arguments of a `throw` on their way to an iterator that has its own.
struct Given(Cell<Option<Vec<Obj>>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Given {}
static GIVEN: Given = Given(Cell::new(None));

/// Does the innermost `yield from` of a suspended generator stand at an iterator with a `throw` of its own?
fn delegate_that_throws(g: &Obj) -> Res<bool> {
    let mut at = g.clone();
    while let Some(g) = body_of(&at) {
        match g.delegate() {
            Some(inner) => at = inner,
            None => return Ok(false),
        }
    }
    Ok(attr_or_none(&at, "throw")?.is_some())
}

impl Generator {
    /// What it waits for, when it is suspended in a `yield from` or `await`.
    fn delegate(&self) -> Option<Obj> {
        if self.state.get() == State::Running {
            return None;
        }
        let inner = self.channel.delegate.take();
        self.channel.delegate.set(inner.clone());
        inner
    }

    /// Suspended, and not while it handles an exception.
    #[inline]
    fn is_quiet(&self) -> bool {
        // SAFETY: only looked at.
        self.state.get() == State::Suspended && unsafe { (*self.handled.get()).is_empty() }
    }

    /// The quiet generator or coroutine that it waits for. It lives as long as the body waits.
    #[inline]
    fn inner(&self) -> Option<&Generator> {
        // SAFETY: only looked at; the body, which holds it too, does not run.
        let inner = unsafe { (*self.channel.delegate.as_ptr()).as_ref() }?;
        // SAFETY: values of these kinds are Boxed<Generator>.
        let inner: &Generator = is_body(inner).then(|| unsafe { Gc::of(inner) })?;
        inner.is_quiet().then_some(inner)
    }
}

/// The exception that `throw` was given.
fn thrown(args: &[Obj]) -> Res<Exc> {
    let value = args.get(1).filter(|v| !v.is_none());
    let traceback = args.get(2).filter(|t| !t.is_none());
    if traceback.is_some_and(|t| Traceback::of(t).is_none()) {
        return Err(exc::type_error("throw() third argument must be a traceback object"));
    }
    let exc = if let Some(exc) = Exc::from_obj(&args[0]) {
        if value.is_some() {
            return Err(exc::type_error("instance exception may not have a separate value"));
        }
        exc
    } else if args[0].is_kind(Kind::Class) && crate::class::exception_layout(&args[0]).is_some() {
        match value {
            None => exc::instance(&args[0], |made| made.type_name())?,
            Some(v) => match (Exc::from_obj(v).filter(|e| e.is_a(&args[0])), Tuple::of(v)) {
                (Some(exc), _) => exc,
                (None, Some(items)) => exc::make(&args[0], Args::of(items.items()))?,
                (None, None) => exc::make(&args[0], Args::of(std::slice::from_ref(v)))?,
            },
        }
    } else {
        return Err(exc::type_error(format!(
            "exceptions must be classes or instances deriving from BaseException, not {}",
            args[0].type_name()
        )));
    };
    if let Some(t) = traceback {
        exc.show_traceback(t);
    }
    Ok(exc)
}

/// `g.close()`
///
/// # Errors
/// RuntimeError "generator ignored GeneratorExit", or what the body raises.
pub fn close(g: &Obj) -> Res<()> {
    let g = of(g)?;
    match g.state.get() {
        State::Finished => return Ok(()),
        State::Created => {
            finish(g);
            return Ok(());
        }
        _ => {}
    }
    match resume(g, Err(Exc::new(classes::generator_exit(), vec![]))) {
        Ok(Step::Returned(_)) => Ok(()),
        Ok(Step::Yielded(_)) => Err(exc::runtime_error(format!("{} ignored GeneratorExit", g.flavour.name()))),
        Err(raised) if raised.is(&classes::generator_exit()) || raised.is(&classes::stop_iteration()) => {
            drop(raised.take());
            Ok(())
        }
        Err(raised) => Err(raised),
    }
}

/// The `drop` slot: closes what is suspended first, unless that makes a new reference.
///
/// # Safety
/// As `drop_boxed::<Generator>`.
unsafe fn drop_generator(at: NonNull<Header>) {
    drop_body(at, Kind::Generator, |me, state| {
        if state == State::Suspended {
            close_or_tell(me);
        }
    });
}

/// Closes one that only a cycle holds.
pub(crate) fn finalize(o: &Obj) {
    if of(o).is_ok_and(|g| g.state.get() == State::Suspended) {
        close_or_tell(o);
    }
}

fn close_or_tell(me: &Obj) {
    let aside = set_aside();
    if let Err(raised) = close(me) {
        crate::class::unraisable(raised, me);
    }
    put_back(aside);
}

/// `last` is what is still to be done with it.
///
/// # Safety
/// As `drop_boxed::<Generator>`.
unsafe fn drop_body(at: NonNull<Header>, kind: Kind, last: fn(&Obj, State)) {
    at.as_ref().count.set(1);
    // SAFETY: the one reference that it has again.
    let me = Obj::at(at, kind);
    if let Some(g) = body_of(&me) {
        last(&me, g.state.get());
    }
    let left = at.as_ref().count.get() - 1;
    std::mem::forget(me);
    at.as_ref().count.set(left);
    match left {
        0 => drop_boxed::<Generator>(at),
        _ => crate::obj::note(at),
    }
}

fn get_attr(o: &Obj, name: Name) -> Res<Option<Obj>> {
    let g = of(o)?;
    Ok(Some(match name.text {
        "__name__" | "__qualname__" => name_of(g, name),
        "gi_running" => Obj::bool(g.state.get() == State::Running),
        "gi_suspended" => Obj::bool(g.state.get() == State::Suspended),
        "gi_frame" if g.state.get() == State::Finished => Obj::NONE,
        "gi_frame" => crate::frames::suspended(g.info.code, None),
        "gi_code" => crate::traceback::code_object(g.info.code),
        "gi_yieldfrom" => g.delegate().unwrap_or(Obj::NONE),
        _ => return Ok(None),
    }))
}

fn name_of(g: &Generator, name: Name) -> Obj {
    Str::from(if name.text == "__name__" { g.info.code.name } else { g.info.qualname }).into()
}

/// `g.send(v)`
pub static SEND: Builtin = Builtin {
    name: "send",
    owner: "generator",
    call: |args| {
        let (me, rest) = args.method("generator.send", 1, 1)?;
        send(me, rest[0].clone())
    },
};

/// `g.throw(…)`
pub static THROW: Builtin = Builtin {
    name: "throw",
    owner: "generator",
    call: |args| {
        let (me, rest) = args.method("throw", 1, 3)?;
        throw(me, rest)
    },
};

/// `g.close()`
pub static CLOSE: Builtin = Builtin {
    name: "close",
    owner: "generator",
    call: |args| {
        let (me, _) = args.method("generator.close", 0, 0)?;
        close(me)?;
        Ok(Obj::NONE)
    },
};
