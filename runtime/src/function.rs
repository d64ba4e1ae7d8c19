//! Functions: binding arguments, calling, cells and globals.

use crate::call::{Builtin, FunctionInfo};
use crate::name::Name;
use crate::obj::Obj;
use crate::raise::Res;

/// The bound arguments of a call, in order of `Params::names`.
pub struct Slots<'a> {
    first: Option<&'a Obj>,
    rest: &'a [Obj],
}
impl Slots<'_> {
    /// The next argument.
    #[inline]
    pub fn next(&mut self) -> Obj {
        if let Some(me) = self.first.take() {
            return me.clone();
        }
        let (x, rest) = self.rest.split_first().expect("a bound argument");
        self.rest = rest;
        x.clone()
    }
}
pub fn function(
    info: &'static FunctionInfo, defaults: Vec<Obj>, kwdefaults: Vec<(Name, Obj)>, body: impl Fn(&mut Slots) -> Res<Obj> + 'static,
) -> Obj {
    let _ = (info, defaults, kwdefaults, body);
    unimplemented!()
}
/// A builtin function as a value.
pub fn builtin(b: &'static Builtin) -> Obj {
    let _ = b;
    unimplemented!()
}
/// `b` bound to `me` as a value: `xs.append`.
pub fn bound_builtin(b: &'static Builtin, me: &Obj) -> Obj {
    let _ = (b, me);
    unimplemented!()
}

/// A Python frame, until it is dropped.
pub struct Frame(());
/// Entering a function's body: RecursionError when there are too many.
pub fn enter() -> Res<Frame> {
    Ok(Frame(()))
}
/// Entering native recursion; `doing` is " while getting the repr of an object", " in comparison" …
pub fn enter_native(doing: &'static str) -> Res<Frame> {
    let _ = doing;
    Ok(Frame(()))
}
