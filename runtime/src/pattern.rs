//! `match`: what CPython's MATCH_SEQUENCE, MATCH_MAPPING, MATCH_KEYS and MATCH_CLASS do.

use crate::attr;
use crate::builtins;
use crate::call::Args;
use crate::class::{self, Class, Collection};
use crate::dict::Dict;
use crate::exc;
use crate::name::{self, Name};
use crate::names;
use crate::obj::{Kind, Obj};
use crate::raise::{Raised, Res};
use crate::str::Str;
use crate::tuple::{tuple, Tuple};
use crate::types;

/// Does `case [...]` look into it? Text and bytes are no sequences here.
pub fn is_sequence(subject: &Obj) -> bool {
    match class::core(subject).kind() {
        Kind::List | Kind::Tuple | Kind::NamedTuple | Kind::Range | Kind::Deque | Kind::Array | Kind::MemoryView => true,
        Kind::Instance | Kind::Other => is_marked(subject, Collection::Sequence) || is_tuple(subject),
        _ => false,
    }
}

/// Does `case {...}` look into it?
pub fn is_mapping(subject: &Obj) -> bool {
    match class::core(subject).kind() {
        Kind::Dict | Kind::Counter | Kind::DefaultDict | Kind::OrderedDict => true,
        Kind::Instance | Kind::Other => {
            std::ptr::eq(subject.ty(), &types::MAPPING_PROXY) || is_marked(subject, Collection::Mapping)
        }
        _ => false,
    }
}

/// `time.struct_time` and its like.
fn is_tuple(o: &Obj) -> bool {
    Class::of_value(o).is_subclass(types::of(&crate::tuple::TUPLE))
}

fn is_marked(o: &Obj, kind: Collection) -> bool {
    Class::of_value(o).collection() == kind
}

/// The values that `subject` has under all of `keys` as a tuple, or None. `get` is the name of its method.
///
/// # Errors
/// ValueError when a key is there twice, and what `subject.get` raises.
pub fn keys(subject: &Obj, get: Name, keys: &[Obj]) -> Res<Obj> {
    let mut values = Vec::with_capacity(keys.len());
    let get = subject.attr(get)?;
    let nothing = tuple(vec![Obj::ELLIPSIS]);
    for (i, key) in keys.iter().enumerate() {
        for before in &keys[..i] {
            if before.is_eq(key)? {
                return Err(exc::value_error(format!("mapping pattern checks duplicate key ({})", key.repr()?)));
            }
        }
        let value = get.call(Args::of(&[key.clone(), nothing.clone()]))?;
        if value.is(&nothing) {
            return Ok(Obj::NONE);
        }
        values.push(value);
    }
    Ok(tuple(values))
}

/// `**rest`: the subject as a dict, without the keys that the pattern names.
pub fn rest(subject: &Obj, keys: &[Obj]) -> Res<Obj> {
    let made: Obj = Dict::<Obj, Obj>::new().into();
    crate::ops::dict_update(&made, subject)?;
    for key in keys {
        made.del_item(key)?;
    }
    Ok(made)
}

/// The i-th of the values that a pattern asked for.
pub fn part(values: &Obj, i: usize) -> Obj {
    Tuple::of(values).expect("a tuple").items()[i].clone()
}

/// The values of the parts of `case class(a, b, name=c)` as a tuple, or None when it does not match.
///
/// # Errors
/// TypeError for what is no class, wrong `__match_args__`, too many parts.
pub fn parts(subject: &Obj, class: &Obj, positional: usize, named: &[Name]) -> Res<Obj> {
    let Some(c) = Class::of(class) else {
        return Err(exc::type_error("called match pattern must be a type"));
    };
    if !builtins::is_instance(subject, class)? {
        return Ok(Obj::NONE);
    }
    let mut seen: Vec<Name> = Vec::new();
    let mut values = Vec::with_capacity(positional + named.len());
    if positional > 0 {
        let given = attr::find_quiet(class, &names::__MATCH_ARGS__)?;
        let is_self = given.is_none() && matches_self(c);
        let order = match &given {
            Some(t) => match Tuple::exact(t) {
                Some(t) => t.items(),
                None => return Err(wrong_order(c, t)),
            },
            None => &[],
        };
        let allowed = if is_self { 1 } else { order.len() };
        if allowed < positional {
            let plural = if allowed == 1 { "" } else { "s" };
            return Err(exc::type_error(format!(
                "{}() accepts {allowed} positional sub-pattern{plural} ({positional} given)",
                c.name()
            )));
        }
        if is_self {
            values.push(subject.clone());
        } else {
            for part in &order[..positional] {
                let Some(text) = Str::exact(part) else {
                    return Err(exc::type_error(format!("__match_args__ elements must be strings (got {})", part.type_name().as_str())));
                };
                match attribute(subject, c, name::intern(text.as_str()), &mut seen)? {
                    Some(v) => values.push(v),
                    None => return Ok(Obj::NONE),
                }
            }
        }
    }
    for n in named {
        match attribute(subject, c, n, &mut seen)? {
            Some(v) => values.push(v),
            None => return Ok(Obj::NONE),
        }
    }
    Ok(tuple(values))
}

fn attribute(subject: &Obj, c: Class, n: Name, seen: &mut Vec<Name>) -> Res<Option<Obj>> {
    if seen.iter().any(|s| std::ptr::eq(*s, n)) {
        let n = n.as_str().to_obj().repr()?;
        return Err(exc::type_error(format!("{}() got multiple sub-patterns for attribute {n}", c.name())));
    }
    seen.push(n);
    attr::find_quiet(subject, n)
}

/// Builtin classes that give the subject itself as their one positional part.
fn matches_self(c: Class) -> bool {
    use Kind::{Bool, ByteArray, Bytes, Dict, Float, FrozenSet, Int, List, Set, Str, Tuple};
    let kind = |c: &Class| matches!(c.kind, Bool | ByteArray | Bytes | Dict | Float | FrozenSet | Int | List | Set | Str | Tuple);
    c.mro().iter().any(|c| c.is_builtin() && kind(c))
}

#[cold]
fn wrong_order(c: Class, got: &Obj) -> Raised {
    exc::type_error(format!("{}.__match_args__ must be a tuple (got {})", c.name(), got.type_name().as_str()))
}
