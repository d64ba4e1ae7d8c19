//! `singledispatch`.

use crate::call::{Bind, Builtin};
use crate::class::Class;
use crate::dict::Dict;
use crate::exc;
use crate::function::CallArgs;
use crate::name::intern;
use crate::obj::Obj;
use crate::raise::Res;
use crate::std::python::{function, Signature};
use crate::tuple::Tuple;
use crate::types;

use super::wrap;

/// The implementations by class, as `f.registry` shows them.
type Registry = Dict<Obj, Obj>;

/// The implementation for a class: of the first class of its MRO that has one.
fn find(registry: &Registry, class: &Obj) -> Obj {
    let all = registry.to_vec();
    let of = |c: &Obj| all.iter().find(|(k, _)| k.is(c)).map(|(_, f)| f.clone());
    let along = Class::of(class).and_then(|c| c.mro().iter().find_map(|c| of(&c.obj())));
    along.or_else(|| of(&types::object())).unwrap_or(Obj::NONE)
}

/// `f.register(cls, func)`, also as a decorator: `@f.register(int)`, `@f.register` with an annotation.
fn register(registry: &Registry, cls: Obj, f: Obj) -> Res<Obj> {
    if Class::of(&cls).is_some() || types::union_members(&cls).is_some() {
        if f.is_none() {
            let registry = registry.clone();
            let signature = Signature { positional: &["f"], ..Signature::default() };
            return Ok(function("singledispatch.<locals>.register", "<lambda>", signature, Vec::new(), move |a| {
                register(&registry, cls.clone(), a.next())
            }));
        }
        match types::union_members(&cls) {
            Some(members) => members.iter().try_for_each(|c| registry.set(c.clone(), f.clone()))?,
            None => registry.set(cls, f.clone())?,
        }
        return Ok(f);
    }
    if !f.is_none() {
        return Err(exc::type_error(format!("Invalid first argument to `register()`. {} is not a class or union type.", cls.repr()?)));
    }
    let annotations = crate::attr::find(&cls, intern("__annotations__"))?;
    let annotated = annotations.as_ref().and_then(Dict::of).and_then(|d| d.to_vec().into_iter().next());
    match annotated {
        Some((_, class)) if Class::of(&class).is_some() || types::union_members(&class).is_some() => register(registry, class, cls),
        Some((name, class)) => Err(exc::type_error(format!("Invalid annotation for {}. {} is not a class.", name.repr()?, class.repr()?))),
        None => Err(exc::type_error(format!(
            "Invalid first argument to `register()`: {}. Use either `@register(some_class)` or plain `@register` on an annotated function.",
            cls.repr()?
        ))),
    }
}

/// `singledispatch(func)`
pub static SINGLEDISPATCH: Builtin = Builtin {
    name: "singledispatch",
    owner: "",
    call: |args| {
        let [f] = args.bind("singledispatch", [("func", Bind::Arg)])?;
        let f = f.unwrap_or(Obj::NONE);
        let registry = Registry::new();
        registry.set(types::object(), f.clone())?;
        let name = match crate::attr::find(&f, intern("__name__"))? {
            Some(name) => name.str()?,
            None => crate::str::Str::lit("singledispatch function"),
        };
        let (all, named) = (registry.clone(), name.clone());
        let anything = Signature { star: Some("args"), star_star: Some("kw"), ..Signature::default() };
        let wrapper = function("", name.as_str(), anything, Vec::new(), move |a| {
            let (args, kw) = (a.next(), a.next());
            let Some(first) = Tuple::of(&args).and_then(|t| t.items().first()) else {
                return Err(exc::type_error(format!("{named} requires at least 1 positional argument")));
            };
            let f = find(&all, &first.class());
            let mut call = CallArgs::new();
            call.star(&args, &f)?;
            call.star_star(&kw, &f)?;
            call.call(&f)
        });
        wrap::update(&wrapper, &f, &wrap::wrapper_assignments(), &wrap::wrapper_updates())?;
        let all = registry.clone();
        let signature = Signature { positional: &["cls", "func"], ..Signature::default() };
        let register_ = function("singledispatch.<locals>", "register", signature, vec![Obj::NONE], move |a| {
            register(&all, a.next(), a.next())
        });
        wrapper.set_attr(intern("register"), register_)?;
        let all = registry.clone();
        let signature = Signature { positional: &["cls"], ..Signature::default() };
        let dispatch = function("singledispatch.<locals>", "dispatch", signature, Vec::new(), move |a| Ok(find(&all, &a.next())));
        wrapper.set_attr(intern("dispatch"), dispatch)?;
        wrapper.set_attr(intern("registry"), types::mapping_proxy(registry.into()))?;
        Ok(wrapper)
    },
};
