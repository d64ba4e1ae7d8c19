//! Binding arguments to parameters, with CPython's TypeErrors.

use super::FunctionData;
use crate::call::Args;
use crate::dict::Dict;
use crate::exc;
use crate::name::Name;
use crate::obj::Obj;
use crate::raise::{Raised, Res};
use crate::tuple::Tuple;

/// The values of all parameters, in order of `Params::names`.
pub(super) fn bind(f: &FunctionData, me: Option<&Obj>, args: Args) -> Res<Vec<Obj>> {
    let p = &f.info.params;
    let named = p.positional + p.kwonly;
    let mut values = vec![Obj::UNBOUND; p.names.len()];
    let given = args.pos.len() + me.is_some() as usize;
    let mut all = me.into_iter().chain(args.pos);
    for (value, arg) in values[..p.positional].iter_mut().zip(&mut all) {
        *value = arg.clone();
    }
    if p.star {
        values[named] = Tuple::from(all.cloned().collect::<Vec<Obj>>()).into();
    }
    let more = p.star_star.then(Dict::<Obj, Obj>::new);
    for (n, v) in args.kw {
        match p.names[p.posonly..named].iter().position(|k| std::ptr::eq(*k, *n)) {
            Some(i) => {
                let value = &mut values[p.posonly + i];
                if !value.is_unbound() {
                    return Err(type_error(f, format!("got multiple values for argument '{}'", n.text)));
                }
                *value = v.clone();
            }
            None => match &more {
                Some(d) => d.set(n.as_str().into(), v.clone())?,
                None => return Err(unexpected(f, args.kw, *n)),
            },
        }
    }
    if let Some(d) = more {
        values[named + p.star as usize] = d.into();
    }
    let defaults = f.defaults();
    if given > p.positional && !p.star {
        let kwonly = values[p.positional..named].iter().filter(|v| !v.is_unbound()).count();
        return Err(too_many(f, given, defaults.len(), kwonly));
    }
    let required = p.positional - defaults.len().min(p.positional);
    missing(f, &values[..required], &p.names[..required], "positional")?;
    for (i, d) in defaults.iter().rev().take(p.positional).rev().enumerate() {
        if values[required + i].is_unbound() {
            values[required + i] = d.clone();
        }
    }
    if p.kwonly > 0 {
        for (i, value) in values[p.positional..named].iter_mut().enumerate() {
            if value.is_unbound() {
                let n = p.names[p.positional + i];
                if let Some((_, d)) = f.kwdefaults().iter().find(|d| std::ptr::eq(d.0, n)) {
                    *value = d.clone();
                }
            }
        }
        missing(f, &values[p.positional..named], &p.names[p.positional..named], "keyword-only")?;
    }
    Ok(values)
}

#[cold]
fn type_error(f: &FunctionData, what: String) -> Raised {
    exc::type_error(format!("{}() {what}", f.qualname().as_str()))
}

#[cold]
fn unexpected(f: &FunctionData, kw: &[(Name, Obj)], n: Name) -> Raised {
    let p = &f.info.params;
    let posonly: Vec<&str> =
        p.names[..p.posonly].iter().filter(|k| kw.iter().any(|(n, _)| std::ptr::eq(*n, **k))).map(|k| k.text).collect();
    if posonly.is_empty() {
        return type_error(f, format!("got an unexpected keyword argument '{}'", n.text));
    }
    type_error(f, format!("got some positional-only arguments passed as keyword arguments: '{}'", posonly.join(", ")))
}

#[cold]
fn too_many(f: &FunctionData, given: usize, defaults: usize, kwonly: usize) -> Raised {
    let max = f.info.params.positional;
    let (takes, plural) = match defaults {
        0 => (max.to_string(), max != 1),
        n => (format!("from {} to {max}", max - n.min(max)), true),
    };
    let s = |many: bool| if many { "s" } else { "" };
    let and = match kwonly {
        0 => String::new(),
        n => format!(" positional argument{} (and {n} keyword-only argument{})", s(given != 1), s(n != 1)),
    };
    let were = if given == 1 && kwonly == 0 { "was" } else { "were" };
    type_error(f, format!("takes {takes} positional argument{} but {given}{and} {were} given", s(plural)))
}

fn missing(f: &FunctionData, values: &[Obj], names: &[Name], kind: &str) -> Res<()> {
    if values.iter().all(|v| !v.is_unbound()) {
        return Ok(());
    }
    let left: Vec<String> = values.iter().zip(names).filter(|(v, _)| v.is_unbound()).map(|(_, n)| format!("'{}'", n.text)).collect();
    let list = match &left[..] {
        [a] => a.clone(),
        [a, b] => format!("{a} and {b}"),
        [most @ .., last] => format!("{}, and {last}", most.join(", ")),
        [] => String::new(),
    };
    let s = if left.len() == 1 { "" } else { "s" };
    Err(type_error(f, format!("missing {} required {kind} argument{s}: {list}", left.len())))
}
