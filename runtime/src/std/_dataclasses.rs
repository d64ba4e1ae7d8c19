//! `_dataclasses`: the methods that CPython's `dataclasses` writes as text and runs. They are functions with the same
//! parameters, and stand in tracebacks as lines of that text.

use crate::attr;
use crate::call::{Args, Builtin};
use crate::class::{self, Class};
use crate::dict::Dict;
use crate::exc;
use crate::function::FunctionData;
use crate::int::Int;
use crate::iter::collect;
use crate::name::{self, intern, Name};
use crate::names;
use crate::obj::Obj;
use crate::ops;
use crate::raise::{At, Code, Res, Site};
use crate::std::python::{self, Signature};
use crate::str::Str;
use crate::types;

/// Line `line` of the text of a method.
fn site(method: &'static str, line: u32) -> &'static Site {
    let code: &'static Code = Box::leak(Box::new(Code { name: method, file: "<string>" }));
    Box::leak(Box::new(Site::new(code, line, 0, 0)))
}

/// The first statement of a method's body: the two `def`s come before it.
const BODY: u32 = 3;

fn name_of(o: &Obj) -> Res<Name> {
    name::of_obj(o).ok_or_else(|| exc::type_error("attribute name must be string"))
}

fn names_in(o: &Obj) -> Res<Vec<Name>> {
    collect(o)?.iter().map(name_of).collect()
}

fn field_attr(field: &Obj, name: &str) -> Res<Obj> {
    field.attr(intern(name))
}

// ---- __init__ ----

/// Where the value of a field comes from.
enum From {
    Argument(usize),
    /// The argument, or what the factory gives where none was given.
    ArgumentOr(usize, Obj),
    Factory(Obj),
    Default(Obj),
}
struct Step {
    name: Name,
    from: From,
    site: &'static Site,
}

/// `make_init(fields, std_fields, kw_only_fields, frozen, post, self_name, slots, MISSING, factory, InitVar)`
pub static MAKE_INIT: Builtin = Builtin { name: "make_init", owner: "", call: |args| {
    let [fields, std, kw_only, frozen, post, self_name, slots, missing, marker, init_var] = args.expect("make_init", 10, 10)? else {
        unreachable!()
    };
    let (fields, std, kw_only) = (collect(fields)?, collect(std)?, collect(kw_only)?);
    let (frozen, post, slots) = (frozen.truth()?, post.truth()?, slots.truth()?);
    let mut all = vec![name_of(self_name)?];
    let annotations: Dict = Dict::new();
    let (mut defaults, mut kwdefaults) = (Vec::new(), Vec::new());
    for (i, f) in std.iter().chain(&kw_only).enumerate() {
        let name = name_of(&field_attr(f, "name")?)?;
        all.push(name);
        annotations.set(name.as_str().into(), field_attr(f, "type")?)?;
        let default = match field_attr(f, "default")? {
            d if !d.is(missing) => Some(d),
            _ if !field_attr(f, "default_factory")?.is(missing) => Some(marker.clone()),
            _ => None,
        };
        match default {
            Some(d) if i < std.len() => defaults.push(d),
            Some(d) => kwdefaults.push((name, d)),
            None => {}
        }
    }
    annotations.set(Str::lit("return").into(), Obj::NONE)?;

    let (mut steps, mut given_on) = (Vec::new(), Vec::new());
    for f in &fields {
        let name = name_of(&field_attr(f, "name")?)?;
        let place = all.iter().skip(1).position(|n| std::ptr::eq(*n, name)).map_or(0, |i| i + 1);
        if field_attr(f, "_field_type")?.is(init_var) {
            given_on.push(place);
            continue;
        }
        let (factory, default, init) = (field_attr(f, "default_factory")?, field_attr(f, "default")?, field_attr(f, "init")?.truth()?);
        let from = match !factory.is(missing) {
            true if init => From::ArgumentOr(place, factory),
            true => From::Factory(factory),
            false if init => From::Argument(place),
            false if slots && !default.is(missing) => From::Default(default),
            false => continue,
        };
        steps.push(Step { name, from, site: site("__init__", BODY + steps.len() as u32) });
    }
    let post_site = site("__init__", BODY + steps.len() as u32);
    let marker = marker.clone();
    let count = all.len();
    let texts: Vec<&str> = all.iter().map(|n| n.text).collect();
    let signature = Signature { positional: &texts[..std.len() + 1], kwonly: &texts[std.len() + 1..], ..Signature::default() };
    let f = python::function_with("", "__init__", signature, defaults, kwdefaults, move |a| {
        let mut given = Vec::with_capacity(count);
        for _ in 0..count {
            given.push(a.next());
        }
        for step in &steps {
            let value = match &step.from {
                From::ArgumentOr(i, factory) if given[*i].is(&marker) => factory.call(Args::NONE).at(step.site)?,
                From::Argument(i) | From::ArgumentOr(i, _) => given[*i].clone(),
                From::Factory(factory) => factory.call(Args::NONE).at(step.site)?,
                From::Default(value) => value.clone(),
            };
            if frozen {
                attr::object_set_attr(&given[0], step.name, Some(value)).at(step.site)?;
            } else {
                given[0].set_attr(step.name, value).at(step.site)?;
            }
        }
        if post {
            let more: Vec<Obj> = given_on.iter().map(|i| given[*i].clone()).collect();
            given[0].method(intern("__post_init__"), Args::of(&more)).at(post_site)?;
        }
        Ok(Obj::NONE)
    });
    f.set_attr(&names::__ANNOTATIONS__, annotations.into())?;
    Ok(f)
} };

// ---- the other methods ----

/// `o.__class__`
fn class_of(o: &Obj) -> Res<Obj> {
    attr::get(o, &names::__CLASS__)
}

fn method(name: &str, params: &[&str], body: impl Fn(&mut crate::function::Slots) -> Res<Obj> + 'static) -> Obj {
    python::function("", name, Signature { positional: params, ..Signature::default() }, vec![], body)
}

/// `make_repr(names)`
pub static MAKE_REPR: Builtin = Builtin { name: "make_repr", owner: "", call: |args| {
    let fields = names_in(&args.expect("make_repr", 1, 1)?[0])?;
    let at = site("__repr__", BODY);
    Ok(method("__repr__", &["self"], move |a| {
        let me = a.next();
        let mut text = attr::get(&class_of(&me).at(at)?, &names::__QUALNAME__).at(at)?.str()?.as_str().to_string();
        text.push('(');
        for (i, n) in fields.iter().enumerate() {
            if i > 0 {
                text.push_str(", ");
            }
            text.push_str(n.text);
            text.push('=');
            text.push_str(me.attr(n).at(at)?.repr().at(at)?.as_str());
        }
        text.push(')');
        Ok(Str::from(text).into())
    }))
} };

fn values(o: &Obj, fields: &[Name], at: &'static Site) -> Res<Obj> {
    let mut all = Vec::with_capacity(fields.len());
    for n in fields {
        all.push(o.attr(n).at(at)?);
    }
    Ok(ops::tuple(all))
}

/// `make_compare(name, operator, names)`
pub static MAKE_COMPARE: Builtin = Builtin { name: "make_compare", owner: "", call: |args| {
    let [name, op, fields] = args.expect("make_compare", 3, 3)? else { unreachable!() };
    let (name, fields) = (name_of(name)?.text, names_in(fields)?);
    let compare: fn(&Obj, &Obj) -> Res<Obj> = match op.str()?.as_str() {
        "==" => Obj::eq,
        "<" => Obj::lt,
        "<=" => Obj::le,
        ">" => Obj::gt,
        _ => Obj::ge,
    };
    let (test, at) = (site(name, BODY), site(name, BODY + 1));
    Ok(method(name, &["self", "other"], move |a| {
        let (me, other) = (a.next(), a.next());
        if !class_of(&other).at(test)?.is(&class_of(&me).at(test)?) {
            return Ok(Obj::NOT_IMPLEMENTED);
        }
        compare(&values(&me, &fields, at)?, &values(&other, &fields, at)?).at(at)
    }))
} };

/// `make_hash(names)`
pub static MAKE_HASH: Builtin = Builtin { name: "make_hash", owner: "", call: |args| {
    let fields = names_in(&args.expect("make_hash", 1, 1)?[0])?;
    let at = site("__hash__", BODY);
    Ok(method("__hash__", &["self"], move |a| Ok(Int::from(values(&a.next(), &fields, at)?.hash().at(at)?).into())))
} };

/// `make_frozen(cls, names, error)`: `__setattr__` and `__delattr__`.
pub static MAKE_FROZEN: Builtin = Builtin { name: "make_frozen", owner: "", call: |args| {
    let [cls, fields, error] = args.expect("make_frozen", 3, 3)? else { unreachable!() };
    let of = |name: &'static str, params: &[&str], verb: &'static str| -> Res<Obj> {
        let (cls, fields, error) = (cls.clone(), names_in(fields)?, error.clone());
        let (test, raising, going_on) = (site(name, BODY), site(name, BODY + 1), site(name, BODY + 2));
        let takes_value = params.len() == 3;
        Ok(method(name, params, move |a| {
            let (me, n) = (a.next(), a.next());
            if me.class().is(&cls) || fields.iter().any(|f| Str::of(&n).is_some_and(|n| n.as_str() == f.text)) {
                let text = Str::from(format!("cannot {verb} field {}", n.repr().at(test)?.as_str()));
                return Err(exc::raise_(&error.call(Args::of(&[text.into()])).at(raising)?).at(raising));
            }
            let above = class::super_(&cls, &me).at(going_on)?;
            let mut given = vec![n];
            if takes_value {
                given.push(a.next());
            }
            above.method(intern(name), Args::of(&given)).at(going_on)
        }))
    };
    Ok(ops::tuple(vec![of("__setattr__", &["self", "name", "value"], "assign to")?, of("__delattr__", &["self", "name"], "delete")?]))
} };

// ---- annotations that are texts ----

/// `is_called(annotation, name)`: does the text name it, after a module perhaps?
pub static IS_CALLED: Builtin = Builtin { name: "is_called", owner: "", call: |args| {
    let [annotation, name] = args.expect("is_called", 2, 2)? else { unreachable!() };
    let (text, name) = (annotation.str()?, name.str()?);
    let word = |t: &str| t.trim_start().split(|c: char| c != '_' && !c.is_alphanumeric()).next().unwrap_or("").to_string();
    let first = word(text.as_str());
    let after = text.as_str().trim_start()[first.len()..].trim_start().to_string();
    let called = match after.strip_prefix('.') {
        Some(rest) => word(rest),
        None => first,
    };
    Ok(Obj::bool(called == name.as_str()))
} };

// ---- the text of a signature ----

/// `signature_text(cls)`: how its `__init__` is called.
pub static SIGNATURE_TEXT: Builtin = Builtin { name: "signature_text", owner: "", call: |args| {
    let cls = &args.expect("signature_text", 1, 1)?[0];
    let init = cls.attr(&names::__INIT__)?;
    let Some(f) = FunctionData::of(&init) else { return Ok(Str::lit("()").into()) };
    let params = &f.info.params;
    let annotations = init.attr(&names::__ANNOTATIONS__)?;
    let (defaults, kwdefaults) = (f.defaults(), f.kwdefaults());
    let mut parts: Vec<String> = Vec::new();
    let all = params.names;
    let keywords = params.positional..params.positional + params.kwonly;
    let star = keywords.end;
    for (i, n) in all.iter().enumerate().take(keywords.end).skip(1) {
        if i == params.positional {
            parts.push(if params.star { format!("*{}", all[star].text) } else { "*".to_string() });
        }
        let default = match i < params.positional {
            true => (i + defaults.len()).checked_sub(params.positional).map(|k| defaults[k].clone()),
            false => kwdefaults.iter().find(|d| std::ptr::eq(d.0, *n)).map(|d| d.1.clone()),
        };
        let annotation = Dict::of(&annotations).map_or(Ok(None), |d| d.get(&n.as_str().into()))?;
        let mut text = n.text.to_string();
        if let Some(a) = &annotation {
            text.push_str(": ");
            text.push_str(&annotation_text(a)?);
        }
        if let Some(d) = default {
            text.push_str(if annotation.is_some() { " = " } else { "=" });
            text.push_str(d.repr()?.as_str());
        }
        parts.push(text);
    }
    if params.star && params.kwonly == 0 {
        parts.push(format!("*{}", all[star].text));
    }
    if params.star_star {
        parts.push(format!("**{}", all[all.len() - 1].text));
    }
    Ok(Str::from(format!("({})", parts.join(", "))).into())
} };

/// `inspect.formatannotation`
fn annotation_text(a: &Obj) -> Res<String> {
    let module = attr::find_quiet(a, &names::__MODULE__)?;
    let module = module.as_ref().and_then(Str::of).map(|m| m.as_str().to_string());
    if module.as_deref() == Some("typing") {
        return Ok(a.repr()?.as_str().replace("typing.", ""));
    }
    match Class::of(a) {
        Some(c) if types::alias_origin(a).is_none() => Ok(c.full_name()),
        _ => Ok(a.repr()?.as_str().to_string()),
    }
}
