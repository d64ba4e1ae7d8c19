//! `o.n(…)` in its two steps: CPython finds the method before it evaluates the arguments.

use std::ptr;

use super::{builtin_method, check_slot, get, has_fixed_methods};
use crate::call::{Args, Builtin};
use crate::class::{self, object, Class, How, Instance, What};
use crate::function::{self, objects, Entry, FunctionData};
use crate::name::Name;
use crate::obj::{Kind, Obj, ObjRef};
use crate::raise::Res;

/// What `o.n` calls, without a bound method where none is needed.
enum Found {
    /// A function of the class.
    Function(Obj),
    Builtin(&'static Builtin),
    /// `super().n`: the function and what it is called with.
    Super(Obj, Obj),
    /// `int.__add__`: a method of a class under a special name.
    Special(Obj, Name),
    /// Any other value of the attribute.
    Value(Obj),
}

/// `o.n`, about to be called.
pub struct Method<'a> {
    me: &'a Obj,
    found: Found,
}

impl Obj {
    /// The method of `self.n(…)`, where the arguments do something: `o.look(&n::m)?.call([f()?])`.
    #[inline(always)]
    pub fn look(&self, n: Name) -> Res<Method<'_>> {
        Ok(Method { me: self, found: find(self.borrow(), n)? })
    }
}

#[inline(never)]
fn find(o: ObjRef, n: Name) -> Res<Found> {
    if let Some(i) = Instance::of(&o) {
        if let (Some(f), true) = (i.class().look(n).function(), i.attrs.are_slots()) {
            return Ok(Found::Function(Obj::clone(&f)));
        }
    } else if has_fixed_methods(o.kind()) {
        if let Some(b) = n.method(o.kind()) {
            return Ok(Found::Builtin(b));
        }
    }
    find_slow(&o, n)
}

/// As `attr::method_with` goes.
fn find_slow(o: &Obj, n: Name) -> Res<Found> {
    match o.kind() {
        Kind::Instance | Kind::Exception => {
            let class = Class::of_value(o);
            let found = class.find(n);
            match found.what {
                _ if class.has(class::GETATTRIBUTE) => {}
                What::Attr(c, i, How::Function) if object::own_attr(o, n, found.slot).is_none() => {
                    return Ok(Found::Function(c.attrs().at(i as usize).clone()));
                }
                What::Builtin(b) if !ptr::eq(b, &object::NEW_) && object::own_attr(o, n, found.slot).is_none() => return Ok(Found::Builtin(b)),
                _ => {}
            }
        }
        Kind::Super => {
            if let Some((What::Attr(c, i, _), me, _)) = crate::descriptor::super_method(o, n) {
                return Ok(Found::Super(c.attrs().at(i as usize).clone(), me.clone()));
            }
        }
        Kind::Class if n.text.starts_with("__") => return Ok(Found::Special(get(o, n)?, n)),
        Kind::Class | Kind::Module => {}
        kind => {
            if let Some(b) = builtin_method(kind, n).or_else(|| o.ty().own_method(n.text)) {
                return Ok(Found::Builtin(b));
            }
        }
    }
    get(o, n).map(Found::Value)
}

impl Method<'_> {
    /// `o.n(…)`
    #[inline(always)]
    pub fn call(self, args: impl crate::call::Arguments) -> Res<Obj> {
        args.on_method(self)
    }
}

macro_rules! calls_of {
    ($($call:ident $entry:ident ($($a:ident),*);)*) => { $(
        #[inline(never)]
        pub(crate) fn $call(m: Method, $($a: Obj),*) -> Res<Obj> {
            match &m.found {
                Found::Function(f) => {
                    if let Some((Entry::$entry(enter), body)) = FunctionData::of(f).map(FunctionData::direct) {
                        // SAFETY: the entry belongs to the body, which `m` holds.
                        return unsafe { enter(body, m.me.clone(), $($a),*) };
                    }
                }
                Found::Builtin(b) => return (b.call)(Args::of(objects(&[function::lend(m.me), $(function::lend(&$a)),*]))),
                _ => {}
            }
            call_with(m, Args::of(&[$($a),*]))
        }
    )* };
}
calls_of! {
    call0 Of1 ();
    call1 Of2 (a);
    call2 Of3 (a, b);
    call3 Of4 (a, b, c);
}

pub(crate) fn call_with(m: Method, args: Args) -> Res<Obj> {
    match &m.found {
        Found::Function(f) => function::call_method(f, m.me, args),
        Found::Builtin(b) => function::call_builtin(b, m.me, args),
        Found::Super(f, me) => function::call_method(f, me, args),
        Found::Special(f, n) => {
            check_slot(m.me, n, args)?;
            f.call(args)
        }
        Found::Value(f) => f.call(args),
    }
}
