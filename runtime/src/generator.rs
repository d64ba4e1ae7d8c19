//! Generators over `async`.
use std::future::Future;

use crate::call::{Args, FunctionInfo};
use crate::obj::{drop_boxed, Kind, Obj, TypeInfo};
use crate::raise::Res;

pub struct Generator {
    _body: std::pin::Pin<Box<dyn Future<Output = Res<Obj>>>>,
}
pub static GENERATOR: TypeInfo = TypeInfo::new("generator", Kind::Generator, drop_boxed::<Generator>);

/// What a body yields through.
pub struct Co(());

impl Co {
    pub async fn yield_(&self, v: Obj) -> Res<Obj> {
        let _ = v;
        unimplemented!()
    }
    pub async fn yield_from(&self, it: &Obj) -> Res<Obj> {
        let _ = it;
        unimplemented!()
    }
}

/// A generator object whose body is `body(co)`.
pub fn generator<F: Future<Output = Res<Obj>> + 'static>(info: &'static FunctionInfo, body: impl FnOnce(Co) -> F) -> Obj {
    let _ = (info, body);
    unimplemented!()
}
/// `next(g)`: `None` when it is exhausted.
pub fn next(g: &Obj) -> Res<Option<Obj>> {
    let _ = g;
    unimplemented!()
}
pub fn send(g: &Obj, v: Obj) -> Res<Obj> {
    let _ = (g, v);
    unimplemented!()
}
pub fn throw(g: &Obj, args: Args) -> Res<Obj> {
    let _ = (g, args);
    unimplemented!()
}
pub fn close(g: &Obj) -> Res<()> {
    let _ = g;
    unimplemented!()
}
