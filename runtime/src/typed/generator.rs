//! `Gen<T>`: a generator whose items are of one type. Programs only go over it: it is no object, nobody sends or throws
//! anything into it, and its body has no `try` and no `with`, so that dropping it needs to run nothing of it.

use std::cell::{Cell, UnsafeCell};
use std::future::Future;
use std::pin::Pin;
use std::ptr::NonNull;
use std::task::{Context, Poll, Waker};

use crate::exc;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::{put_back, set_aside, Res};
use crate::str::Str;
use crate::value::Value;

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Suspended,
    Running,
    Finished,
}

type Body = Pin<Box<dyn Future<Output = Res<Obj>>>>;

/// A generator's body, and the item that it has just yielded.
pub struct Running<T> {
    state: Cell<State>,
    body: UnsafeCell<Option<Body>>,
    item: Cell<Option<T>>,
}

/// `Generator[T]`
pub struct Gen<T: 'static>(Gc<Running<T>>);

struct Typed<T>(std::marker::PhantomData<T>);
impl<T: 'static> Typed<T> {
    const INFO: &'static TypeInfo = &TypeInfo::head("generator", Kind::Other, drop_boxed::<Running<T>>);
}

/// The body's end: part of the body, which lives no longer than its generator.
pub struct Items<T>(NonNull<Running<T>>);

/// One `yield`: pending once.
pub struct Yield(bool);

impl Future for Yield {
    type Output = ();
    #[inline(always)]
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if self.0 {
            return Poll::Ready(());
        }
        self.0 = true;
        Poll::Pending
    }
}

impl<T> Items<T> {
    /// `yield item`
    #[inline(always)]
    pub fn yield_(&self, item: T) -> Yield {
        // SAFETY: the generator that has the slot has the body too, and drops it first.
        unsafe { self.0.as_ref() }.item.set(Some(item));
        Yield(false)
    }
}

/// A generator whose body is `body(co)`.
pub fn generator<T: 'static, F: Future<Output = Res<Obj>> + 'static>(body: impl FnOnce(Items<T>) -> F) -> Gen<T> {
    let running = Running { state: Cell::new(State::Suspended), body: UnsafeCell::new(None), item: Cell::new(None) };
    let g = Gc::new(Typed::<T>::INFO, running);
    let body: Body = Box::pin(body(Items(NonNull::from(&*g))));
    // SAFETY: nobody else has the generator yet.
    unsafe { *g.body.get() = Some(body) };
    Gen(g)
}

impl<T: 'static> Clone for Gen<T> {
    #[inline]
    fn clone(&self) -> Self {
        Gen(self.0.clone())
    }
}

impl<T: 'static> Gen<T> {
    /// A generator that has ended.
    #[allow(clippy::new_without_default)]
    pub fn new() -> Gen<T> {
        let running = Running { state: Cell::new(State::Finished), body: UnsafeCell::new(None), item: Cell::new(None) };
        Gen(Gc::new(Typed::<T>::INFO, running))
    }

    /// The next item: `None` at the end.
    ///
    /// # Errors
    /// What the body raises; `ValueError` when it is running.
    #[inline]
    pub fn step(&self) -> Res<Option<T>> {
        let g = &self.0;
        if g.state.get() != State::Suspended {
            return self.not_suspended();
        }
        let _frame = crate::function::enter()?;
        g.state.set(State::Running);
        // SAFETY: `Running` keeps others from coming here; the body stays where it is until it has ended.
        let body = unsafe { (*g.body.get()).as_mut() }.expect("a body");
        match body.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Pending => {
                g.state.set(State::Suspended);
                Ok(g.item.take())
            }
            Poll::Ready(result) => self.finish(result),
        }
    }

    #[cold]
    #[inline(never)]
    fn not_suspended(&self) -> Res<Option<T>> {
        match self.0.state.get() {
            State::Running => Err(exc::value_error("generator already executing")),
            _ => Ok(None),
        }
    }

    /// The body has ended: what it held goes.
    #[cold]
    #[inline(never)]
    fn finish(&self, result: Res<Obj>) -> Res<Option<T>> {
        self.0.state.set(State::Finished);
        // SAFETY: the body does not run; it is dropped after it was taken out.
        let body = unsafe { (*self.0.body.get()).take() };
        let aside = set_aside();
        drop(body);
        put_back(aside);
        match result {
            Ok(_) => Ok(None),
            Err(raised) => Err(crate::generator::leaves_generator(raised)),
        }
    }

    /// `next(self)`
    ///
    /// # Errors
    /// StopIteration at the end.
    pub fn next(&self) -> Res<T> {
        self.step()?.ok_or_else(|| exc::stop_iteration(Obj::NONE))
    }

    /// The items as an iterator of Rust.
    pub fn steps(self) -> impl Iterator<Item = Res<T>> {
        std::iter::from_fn(move || self.step().transpose())
    }

}

/// So that containers may hold it. It is never made an object.
impl<T: 'static> Value for Gen<T> {
    fn to_obj(&self) -> Obj {
        Obj::NONE
    }
    fn from_obj(_: &Obj) -> Option<Self> {
        None
    }
    fn repr(&self) -> Res<Str> {
        Ok(Str::lit("<generator object>"))
    }
    fn str(&self) -> Res<Str> {
        self.repr()
    }
    fn truth(&self) -> Res<bool> {
        Ok(true)
    }
    fn eq(&self, other: &Self) -> Res<bool> {
        Ok(self.0.is(&other.0))
    }
    fn is(&self, other: &Self) -> bool {
        self.0.is(&other.0)
    }
}
