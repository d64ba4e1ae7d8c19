//! Calling: straight into a translated function that takes as many arguments as are given; everything else by the type's slot.

use std::mem::ManuallyDrop;

use super::body::{take, Entry};
use super::{bind, FunctionData};
use crate::call::{Args, Builtin};
use crate::class;
use crate::obj::{Obj, ObjRef};
use crate::ops;
use crate::raise::Res;

macro_rules! calls {
    ($($call:ident $entry:ident ($($a:ident),*);)*) => { $(
        /// `f(…)`
        #[inline(never)]
        pub fn $call(f: ObjRef, $($a: Obj),*) -> Res<Obj> {
            if let Some(f) = FunctionData::of(&f) {
                if let (Entry::$entry(enter), body) = f.direct() {
                    // SAFETY: the entry belongs to the body.
                    return unsafe { enter(body, $($a),*) };
                }
            }
            if let Some(class) = class::Class::of(&f) {
                if class.has(class::SIMPLE) {
                    return class::call::$call(class, $($a),*);
                }
            }
            call_with(f, Args::of(&[$($a),*]))
        }
    )* };
}
calls! {
    call0 Of0 ();
    call1 Of1 (a);
    call2 Of2 (a, b);
    call3 Of3 (a, b, c);
}

/// `f(*args)` by the type's slot.
#[inline(never)]
pub fn call_with(f: ObjRef, args: Args) -> Res<Obj> {
    match f.ty().call {
        Some(call) => call(&f, args),
        None => ops::not_callable(&f),
    }
}

/// Binds the arguments and runs the body.
pub(super) fn run(f: &FunctionData, me: Option<&Obj>, args: Args) -> Res<Obj> {
    let given = args.pos.len() + me.is_some() as usize;
    if args.kw.is_empty() && !matches!(f.direct, Entry::Bound) && given <= MOST {
        let p = &f.info.params;
        let missing = p.positional.wrapping_sub(given);
        if missing == 0 || missing <= f.defaults_len() && p.positional <= MOST {
            let mut all = [const { Obj::NONE }; MOST];
            for (place, x) in all.iter_mut().zip(me.into_iter().chain(args.pos)) {
                *place = x.clone();
            }
            f.copy_defaults(&mut all[given..p.positional]);
            return enter(f, &mut all[..p.positional]);
        }
    }
    let mut bound = bind::bind(f, me, args)?;
    enter(f, &mut bound)
}

/// So many parameters at most are filled in on the stack.
const MOST: usize = 8;

/// Runs the body with all its arguments, which it takes.
fn enter(f: &FunctionData, all: &mut [Obj]) -> Res<Obj> {
    let body = f.body();
    // SAFETY: the entry belongs to the body.
    unsafe {
        match (f.entry, all) {
            (Entry::Of0(enter), []) => enter(body),
            (Entry::Of1(enter), [a]) => enter(body, take(a)),
            (Entry::Of2(enter), [a, b]) => enter(body, take(a), take(b)),
            (Entry::Of3(enter), [a, b, c]) => enter(body, take(a), take(b), take(c)),
            (Entry::Of4(enter), [a, b, c, d]) => enter(body, take(a), take(b), take(c), take(d)),
            (Entry::More(enter), all) => enter(body, all),
            _ => unreachable!("as many arguments as parameters"),
        }
    }
}

/// `f(me, *args)`: how a method found in a class is called.
#[inline]
pub fn call_method(f: &Obj, me: &Obj, args: Args) -> Res<Obj> {
    match FunctionData::of(f) {
        Some(f) => run(f, Some(me), args),
        None => with_self(me, args, |args| f.call(args)),
    }
}

/// `b(me, *args)`
#[inline]
pub fn call_builtin(b: &'static Builtin, me: &Obj, args: Args) -> Res<Obj> {
    with_self(me, args, |args| b.on(args))
}

/// The word, for the time of a call to which it is lent.
#[inline(always)]
pub fn lend(o: &Obj) -> ManuallyDrop<Obj> {
    // SAFETY: never dropped, and not used after the reference it comes from.
    unsafe { ManuallyDrop::new(std::ptr::read(o)) }
}
/// What is lent as the objects it is.
#[inline(always)]
pub fn objects(all: &[ManuallyDrop<Obj>]) -> &[Obj] {
    // SAFETY: ManuallyDrop is transparent.
    unsafe { &*(all as *const [ManuallyDrop<Obj>] as *const [Obj]) }
}

fn with_self(me: &Obj, args: Args, go: impl FnOnce(Args) -> Res<Obj>) -> Res<Obj> {
    let kw = args.kw;
    match args.pos {
        [] => go(Args { pos: std::slice::from_ref(me), kw }),
        [a] => go(Args { pos: objects(&[lend(me), lend(a)]), kw }),
        [a, b] => go(Args { pos: objects(&[lend(me), lend(a), lend(b)]), kw }),
        more => {
            let mut all = Vec::with_capacity(more.len() + 1);
            all.push(lend(me));
            all.extend(more.iter().map(lend));
            go(Args { pos: objects(&all), kw })
        }
    }
}
