//! `list[int]`: a generic class with its arguments, after CPython's `Objects/genericaliasobject.c`.

use crate::attr;
use crate::call::{Args, Builtin};
use crate::class::{core, Class, Construct};
use crate::exc;
use crate::function;
use crate::iter;
use crate::name::{intern, Name};
use crate::obj::{drop_boxed, Cmp, Gc, Kind, Obj, TypeInfo};
use crate::ops;
use crate::raise::Res;
use crate::str::Str;
use crate::tuple::Tuple;

struct Alias {
    origin: Obj,
    args: Vec<Obj>,
    /// `*tuple[int]`
    starred: bool,
}

pub static ALIAS: TypeInfo = TypeInfo {
    repr: |o| {
        let a = of(o);
        let mut text = String::from(if a.starred { "*" } else { "" });
        text.push_str(&shown(&a.origin)?);
        text.push('[');
        text.push_str(&if a.args.is_empty() { "()".to_string() } else { all_shown(&a.args)? });
        text.push(']');
        Ok(Str::from(text))
    },
    binary: Some(super::class_binary),
    call: Some(|o, args| {
        let made = of(o).origin.clone().call(args)?;
        match made.set_attr(intern("__orig_class__"), o.clone()) {
            Err(raised) if raised.is(&exc::classes::attribute_error()) || raised.is(&exc::classes::type_error()) => drop(raised.take()),
            r => r?,
        }
        Ok(made)
    }),
    iter: Some(|o| {
        let a = of(o);
        let starred = Alias { origin: a.origin.clone(), args: a.args.clone(), starred: true };
        iter::get_iter(&ops::tuple(vec![Gc::new(&ALIAS, starred).into_obj()]))
    }),
    get_item: Some(|o, key| {
        let a = of(o);
        let args = substituted(o, &a.args, &parameters(&a.args)?, key)?;
        Ok(Gc::new(&ALIAS, Alias { origin: a.origin.clone(), args, starred: a.starred }).into_obj())
    }),
    get_attr: Some(attribute),
    compare: Some(|op, a, b| {
        let (Some(x), Some(y)) = (alias_of(a), alias_of(b)) else { return Ok(None) };
        if !matches!(op, Cmp::Eq | Cmp::Ne) {
            return Ok(None);
        }
        let same = x.starred == y.starred
            && x.origin.is_eq(&y.origin)?
            && ops::tuple(x.args.clone()).is_eq(&ops::tuple(y.args.clone()))?;
        Ok(Some(Obj::bool(same == (op == Cmp::Eq))))
    }),
    hash: Some(|o| {
        let a = of(o);
        Ok(a.origin.hash()? ^ ops::tuple(a.args.clone()).hash()?)
    }),
    ..TypeInfo::new("types.GenericAlias", Kind::Other, drop_boxed::<Alias>)
};

fn alias_of(o: &Obj) -> Option<&Alias> {
    let o = core(o);
    if o.is_kind(Kind::Other) && std::ptr::eq(o.ty(), &ALIAS) {
        // SAFETY: values with this TypeInfo are Boxed<Alias>.
        return Some(unsafe { &**Gc::<Alias>::of(o) });
    }
    None
}
fn of(o: &Obj) -> &Alias {
    alias_of(o).expect("an alias")
}

/// `list` of `list[int]`
pub fn alias_origin(o: &Obj) -> Option<Obj> {
    alias_of(o).map(|a| a.origin.clone())
}

/// `origin[args]` of a generic builtin class.
pub fn alias(origin: &Obj, key: &Obj) -> Obj {
    let args = match Tuple::exact(key) {
        Some(t) => t.items().to_vec(),
        None => vec![key.clone()],
    };
    super::class(&ALIAS, &NEW);
    Gc::new(&ALIAS, Alias { origin: origin.clone(), args, starred: false }).into_obj()
}

/// `GenericAlias(origin, args)`
static CALL: Builtin = Builtin { name: "GenericAlias", owner: "type", call: |args| {
    if !args.kw.is_empty() {
        return Err(exc::type_error("GenericAlias() takes no keyword arguments"));
    }
    match args.pos {
        [origin, of] => Ok(alias(origin, of)),
        all => Err(exc::type_error(format!("GenericAlias expected 2 arguments, got {}", all.len()))),
    }
} };
static NEW: Construct = Construct { call: &CALL, init: None, empty: None };

/// The class `types.GenericAlias`.
pub fn class() -> Obj {
    super::class(&ALIAS, &NEW)
}

// ---- attributes ----

static MRO_ENTRIES: Builtin = Builtin { name: "__mro_entries__", owner: "types.GenericAlias", call: |args| {
    let (me, _) = args.method("__mro_entries__", 1, 1)?;
    Ok(ops::tuple(vec![of(me).origin.clone()]))
} };
static REDUCE: Builtin = Builtin { name: "__reduce__", owner: "types.GenericAlias", call: |args| {
    let (me, _) = args.method("__reduce__", 0, 0)?;
    let a = of(me);
    Ok(ops::tuple(vec![class(), ops::tuple(vec![a.origin.clone(), ops::tuple(a.args.clone())])]))
} };
static INSTANCECHECK: Builtin = Builtin { name: "__instancecheck__", owner: "types.GenericAlias", call: |_| {
    Err(exc::type_error("isinstance() argument 2 cannot be a parameterized generic"))
} };
static SUBCLASSCHECK: Builtin = Builtin { name: "__subclasscheck__", owner: "types.GenericAlias", call: |_| {
    Err(exc::type_error("issubclass() argument 2 cannot be a parameterized generic"))
} };

fn attribute(o: &Obj, n: Name) -> Res<Option<Obj>> {
    let a = of(o);
    let bound = |b| Ok(Some(function::bound_builtin(b, o)));
    match n.text {
        "__origin__" => Ok(Some(a.origin.clone())),
        "__args__" => Ok(Some(ops::tuple(a.args.clone()))),
        "__parameters__" => Ok(Some(ops::tuple(parameters(&a.args)?))),
        "__unpacked__" => Ok(Some(Obj::bool(a.starred))),
        "__typing_unpacked_tuple_args__" => Ok(Some(unpacked(a).map_or(Obj::NONE, |args| ops::tuple(args.to_vec())))),
        "__mro_entries__" => bound(&MRO_ENTRIES),
        "__reduce__" => bound(&REDUCE),
        "__instancecheck__" => bound(&INSTANCECHECK),
        "__subclasscheck__" => bound(&SUBCLASSCHECK),
        "__class__" | "__bases__" | "__reduce_ex__" | "__copy__" | "__deepcopy__" => Ok(None),
        _ => attr::find(&a.origin, n),
    }
}

/// The arguments of `*tuple[int, str]`.
fn unpacked(a: &Alias) -> Option<&[Obj]> {
    (a.starred && a.origin.is(&super::tuple())).then_some(&a.args[..])
}

// ---- text ----

fn all_shown(args: &[Obj]) -> Res<String> {
    let parts: Res<Vec<String>> = args.iter().map(shown).collect();
    Ok(parts?.join(", "))
}

/// An argument as `repr` shows it: classes by name.
pub(super) fn shown(t: &Obj) -> Res<String> {
    if t.is(&Obj::ELLIPSIS) {
        return Ok("...".into());
    }
    if let Some(items) = crate::list::List::of(t) {
        return Ok(format!("[{}]", all_shown(&items.to_vec())?));
    }
    let of_typing = attr::find_quiet(t, intern("__origin__"))?.is_some() && attr::find_quiet(t, intern("__args__"))?.is_some();
    if !of_typing {
        let qualname = attr::find_quiet(t, &crate::names::__QUALNAME__)?;
        let module = attr::find_quiet(t, &crate::names::__MODULE__)?.filter(|m| !m.is_none());
        if let (Some(qualname), Some(module)) = (qualname, module) {
            let (qualname, module) = (qualname.str()?, module.str()?);
            return Ok(match module.as_str() {
                "builtins" => qualname.as_str().to_string(),
                module => format!("{module}.{}", qualname.as_str()),
            });
        }
    }
    Ok(t.repr()?.as_str().to_string())
}

// ---- parameters ----

/// The type variables in these arguments, each once.
pub(super) fn parameters(args: &[Obj]) -> Res<Vec<Obj>> {
    let mut found: Vec<Obj> = Vec::new();
    for t in args.iter().filter(|t| !t.is_kind(Kind::Class)) {
        let inside = if attr::find_quiet(t, intern("__typing_subst__"))?.is_some() {
            vec![t.clone()]
        } else {
            let theirs = attr::find_quiet(t, intern("__parameters__"))?;
            theirs.as_ref().and_then(Tuple::of).map_or(Vec::new(), |t| t.items().to_vec())
        };
        for p in inside {
            if !found.iter().any(|f| f.is(&p)) {
                found.push(p);
            }
        }
    }
    Ok(found)
}

/// `alias[item]`: the arguments with `parameters` replaced.
pub(super) fn substituted(me: &Obj, args: &[Obj], parameters: &[Obj], item: &Obj) -> Res<Vec<Obj>> {
    if parameters.is_empty() {
        return Err(exc::type_error(format!("{} is not a generic class", me.repr()?)));
    }
    let mut given = unpacked_items(item)?;
    for p in parameters {
        let prepare = attr::find_quiet(p, intern("__typing_prepare_subst__"))?.filter(|f| !f.is_none());
        if let Some(prepare) = prepare {
            let new = prepare.call(Args::of(&[me.clone(), ops::tuple(given)]))?;
            given = match Tuple::of(&new) {
                Some(t) => t.items().to_vec(),
                None => vec![new],
            };
        }
    }
    if given.len() != parameters.len() {
        return Err(exc::type_error(format!(
            "Too {} arguments for {}; actual {}, expected {}",
            if given.len() > parameters.len() { "many" } else { "few" }, me.repr()?, given.len(), parameters.len()
        )));
    }
    let mut new = Vec::new();
    for arg in args {
        if arg.is_kind(Kind::Class) {
            new.push(arg.clone());
            continue;
        }
        let unpack = match attr::find_quiet(arg, intern("__typing_is_unpacked_typevartuple__"))? {
            Some(is) => is.truth()?,
            None => false,
        };
        let value = match attr::find_quiet(arg, intern("__typing_subst__"))? {
            Some(subst) => {
                let i = parameters.iter().position(|p| p.is(arg)).expect("a parameter");
                subst.call(Args::of(std::slice::from_ref(&given[i])))?
            }
            None => replaced_inside(arg, parameters, &given)?,
        };
        match Tuple::of(&value).filter(|_| unpack) {
            Some(t) => new.extend(t.items().to_vec()),
            None => new.push(value),
        }
    }
    Ok(new)
}

/// `dict[str, T]` in `list[dict[str, T]]`.
fn replaced_inside(o: &Obj, parameters: &[Obj], given: &[Obj]) -> Res<Obj> {
    let theirs = attr::find_quiet(o, intern("__parameters__"))?;
    let Some(theirs) = theirs.as_ref().and_then(Tuple::of).filter(|t| !t.items().is_empty()) else { return Ok(o.clone()) };
    let mut args = Vec::new();
    for p in theirs.items() {
        let Some(i) = parameters.iter().position(|q| q.is(p)) else {
            args.push(p.clone());
            continue;
        };
        let iterates = Class::of_value(p).find(&crate::names::__ITER__).what.user().is_some();
        match Tuple::of(&given[i]).filter(|_| iterates) {
            Some(t) => args.extend(t.items().to_vec()),
            None => args.push(given[i].clone()),
        }
    }
    o.get_item(&ops::tuple(args))
}

/// The items of a subscript, those of `*tuple[int, str]` in its place.
fn unpacked_items(item: &Obj) -> Res<Vec<Obj>> {
    let given = match Tuple::of(item) {
        Some(t) => t.items().to_vec(),
        None => vec![item.clone()],
    };
    let mut all = Vec::new();
    for t in given {
        let inside = match alias_of(&t) {
            _ if t.is_kind(Kind::Class) => None,
            Some(a) => unpacked(a).map(<[Obj]>::to_vec),
            None => attr::find_quiet(&t, intern("__typing_unpacked_tuple_args__"))?
                .and_then(|args| Tuple::of(&args).map(|t| t.items().to_vec())),
        };
        match inside.filter(|args| !args.last().is_some_and(|last| last.is(&Obj::ELLIPSIS))) {
            Some(args) => all.extend(args),
            None => all.push(t),
        }
    }
    Ok(all)
}
