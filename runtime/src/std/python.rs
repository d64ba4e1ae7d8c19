//! Functions and classes that CPython writes in Python, made of Rust functions here: `ChainMap`, `namedtuple` …

use crate::call::{FunctionInfo, Params};
use crate::class::{self, NameMap};
use crate::function::{self, Slots};
use crate::name::{intern, Name};
use crate::obj::Obj;
use crate::raise::{Code, Res};
use crate::str::Str;

/// The parameters of such a function.
#[derive(Clone, Copy, Default)]
pub(crate) struct Signature<'a> {
    pub posonly: usize,
    pub positional: &'a [&'a str],
    pub kwonly: &'a [&'a str],
    pub star: Option<&'a str>,
    pub star_star: Option<&'a str>,
}

/// A Python function whose body is in Rust. It is never freed.
pub(crate) fn function(
    owner: &str, name: &str, signature: Signature, defaults: Vec<Obj>, body: impl Fn(&mut Slots) -> Res<Obj> + 'static,
) -> Obj {
    function_with(owner, name, signature, defaults, Vec::new(), body)
}

/// The same with defaults of parameters that are given by name only.
pub(crate) fn function_with(
    owner: &str, name: &str, signature: Signature, defaults: Vec<Obj>, kwdefaults: Vec<(Name, Obj)>,
    body: impl Fn(&mut Slots) -> Res<Obj> + 'static,
) -> Obj {
    let mut names: Vec<Name> = signature.positional.iter().map(|n| intern(n)).collect();
    names.extend(signature.kwonly.iter().map(|n| intern(n)));
    names.extend(signature.star.map(intern));
    names.extend(signature.star_star.map(intern));
    let text = intern(name).text;
    let qualname = if owner.is_empty() { text } else { intern(&format!("{owner}.{name}")).text };
    let code: &'static Code = Box::leak(Box::new(Code { name: text, file: "<string>" }));
    let params = Params {
        names: Box::leak(names.into_boxed_slice()),
        posonly: signature.posonly,
        positional: signature.positional.len(),
        kwonly: signature.kwonly.len(),
        star: signature.star.is_some(),
        star_star: signature.star_star.is_some(),
    };
    let info: &'static FunctionInfo = Box::leak(Box::new(FunctionInfo { code, qualname, doc: None, params }));
    function::function(info, defaults, kwdefaults, body)
}

/// The body of a class that is being made.
pub(crate) struct ClassBody {
    name: &'static str,
    attrs: NameMap,
}

impl ClassBody {
    pub(crate) fn new(name: &str, module: &str) -> ClassBody {
        let mut body = ClassBody { name: intern(name).text, attrs: NameMap::new() };
        body.set("__module__", Str::from(module).into());
        body
    }
    pub(crate) fn set(&mut self, name: &str, value: Obj) {
        self.attrs.set(intern(name), value);
    }
    /// A method `name(self, …)`.
    pub(crate) fn method(&mut self, name: &str, params: &[&str], defaults: Vec<Obj>, body: impl Fn(&mut Slots) -> Res<Obj> + 'static) {
        let signature = Signature { positional: params, ..Signature::default() };
        let f = function(self.name, name, signature, defaults, body);
        self.set(name, f);
    }
    /// A method with any signature.
    pub(crate) fn special(&mut self, name: &str, signature: Signature, defaults: Vec<Obj>, body: impl Fn(&mut Slots) -> Res<Obj> + 'static) {
        let f = function(self.name, name, signature, defaults, body);
        self.set(name, f);
    }
    pub(crate) fn class(self, bases: Vec<Obj>) -> Res<Obj> {
        class::new_class(None, Str::from(self.name), bases, self.attrs, &[])
    }
}
