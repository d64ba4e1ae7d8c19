//! Calling a class: `__new__`, then `__init__`.

use super::{call_found, core, object, Class, Instance, What, NEW, SIMPLE};
use crate::call::{Args, Builtin};
use crate::exc;
use crate::function::{self, objects, Entry, FunctionData};
use crate::names;
use crate::obj::{Kind, Obj};
use crate::raise::Res;
use crate::str::Str;

/// The `call` slot of classes: the metaclass's own `__call__`, or `type.__call__`.
pub(super) fn call_class(class: &Obj, args: Args) -> Res<Obj> {
    let class = Class::expect(class);
    if let Some(meta) = class.user_meta() {
        if let what @ What::Attr(..) = meta.find(&names::__CALL__).what {
            return call_found(what, &class.obj(), meta, args);
        }
    }
    instantiate(class, args)
}

macro_rules! plain_instances {
    ($($call:ident $entry:ident ($($a:ident),*);)*) => { $(
        /// `class(…)` of a class that is `SIMPLE`.
        pub(crate) fn $call(class: Class, $($a: Obj),*) -> Res<Obj> {
            let me = plain(class, objects(&[$(function::lend(&$a)),*]));
            if let Some(init) = class.look(&names::__INIT__).function() {
                if let Some((Entry::$entry(enter), body)) = FunctionData::of(&init).map(FunctionData::direct) {
                    let _held = FunctionData::hold(init);
                    // SAFETY: the entry belongs to the body, which is held.
                    let r = unsafe { enter(body, me.clone(), $($a),*) }?;
                    return if r.is_none() { Ok(me) } else { Err(init_gave(&r)) };
                }
            }
            initialized(me, class, Args::of(&[$($a),*]))
        }
    )* };
}
plain_instances! {
    call0 Of1 ();
    call1 Of2 (a);
    call2 Of3 (a, b);
    call3 Of4 (a, b, c);
}

/// An instance of a class that is `SIMPLE`, before `__init__`.
#[inline]
fn plain(class: Class, args: &[Obj]) -> Obj {
    if class.kind == Kind::Instance { Instance::new(class, Obj::UNBOUND) } else { exc::plain_instance(class, args) }
}

fn initialized(me: Obj, class: Class, args: Args) -> Res<Obj> {
    let r = call_found(class.find(&names::__INIT__).what, &me, class, args)?;
    if r.is_none() { Ok(me) } else { Err(init_gave(&r)) }
}

/// `type.__call__(class, *args)`
pub(super) fn instantiate(class: Class, args: Args) -> Res<Obj> {
    if class.has(SIMPLE) {
        return initialized(plain(class, args.pos), class, args);
    }
    if class.kind == Kind::Class {
        return instantiate_type(class, args);
    }
    if class.is_builtin() && class.kind != Kind::Exception {
        return builtin_new(class, args);
    }
    let new = class.find(&names::__NEW__).what;
    let me = if class.has(NEW) {
        let me = call_static(new, class, args)?;
        if !Class::of_value(&me).is_subclass(class) {
            return Ok(me);
        }
        me
    } else {
        builtin_new(class, args)?
    };
    init(&me, Class::of_value(&me), args)?;
    Ok(me)
}

fn call_static(what: What, class: Class, args: Args) -> Res<Obj> {
    let f = what.value().expect("__new__");
    let f = if f.is_kind(Kind::Function) { f } else { crate::attr::bind(&f, &Obj::UNBOUND, class)? };
    function::call_method(&f, &class.obj(), args)
}

/// `me.__init__(*args)`, which must give None.
fn init(me: &Obj, class: Class, args: Args) -> Res<()> {
    let what = class.find(&names::__INIT__).what;
    match what {
        What::Attr(..) => {
            let r = call_found(what, me, class, args)?;
            if !r.is_none() {
                return Err(init_gave(&r));
            }
            Ok(())
        }
        _ if class.kind == Kind::Exception => exc::init(me, args),
        What::Builtin(b) if class.kind != Kind::Instance || !std::ptr::eq(b, &object::INIT) => {
            function::call_builtin(b, me, args).map(drop)
        }
        // object.__init__ takes no arguments; object.__new__ has said so where it is the only other one.
        _ if class.has(NEW) || (args.pos.is_empty() && args.kw.is_empty()) => Ok(()),
        _ => Err(takes_no_arguments(class)),
    }
}

#[cold]
fn init_gave(r: &Obj) -> crate::raise::Raised {
    exc::type_error(format!("__init__() should return None, not '{}'", r.type_name().as_str()))
}

#[cold]
fn takes_no_arguments(class: Class) -> crate::raise::Raised {
    exc::type_error(format!("{}() takes no arguments", class.name().as_str()))
}

/// The builtin base's `__new__(class, *args)`.
pub(super) fn builtin_new(class: Class, args: Args) -> Res<Obj> {
    if class.kind == Kind::Instance {
        // An __init__ of one's own takes the arguments; without one they are too many.
        let given = !args.pos.is_empty() || !args.kw.is_empty();
        if given && !class.has(NEW) && !matches!(class.find(&names::__INIT__).what, What::Attr(..)) {
            return Err(takes_no_arguments(class));
        }
        if given && class.has(NEW) {
            return Err(exc::type_error("object.__new__() takes exactly one argument (the type to instantiate)"));
        }
        abstract_check(class)?;
        return Ok(Instance::new(class, Obj::UNBOUND));
    }
    if class.kind == Kind::Exception {
        return exc::new_instance(&class.obj(), args);
    }
    let base = class.builtin_base();
    let Some(how) = base.construct() else {
        let empty = args.pos.is_empty() && args.kw.is_empty();
        if base.kind == Kind::Function && !empty {
            crate::module::refuse("a function made by its class is not supported yet");
        }
        match base.name().as_str() {
            "ellipsis" if empty => return Ok(Obj::ELLIPSIS),
            "NotImplementedType" if empty => return Ok(Obj::NOT_IMPLEMENTED),
            "ellipsis" => return Err(exc::type_error("EllipsisType takes no arguments")),
            "NotImplementedType" => return Err(exc::type_error("NotImplementedType takes no arguments")),
            "function" if empty => return Err(exc::type_error("function() missing required argument 'code' (pos 1)")),
            "mappingproxy" if empty => return Err(exc::type_error("mappingproxy() missing required argument 'mapping' (pos 1)")),
            _ => {}
        }
        return Err(exc::type_error(format!("cannot create '{}' instances", base.full_name())));
    };
    if class.is_builtin() {
        return how.call.on(args);
    }
    let value = match how.empty {
        Some(empty) => empty(),
        None => how.call.on(args)?,
    };
    // A value that came through as it is (`tuple(t)`) is shared: immutable.
    let core = core(&value).clone();
    drop(value);
    Ok(super::wrap(class, core))
}

/// "Can't instantiate abstract class …", for classes that abc gave `__abstractmethods__`.
fn abstract_check(class: Class) -> Res<()> {
    let Some(abstracts) = class.find(&names::__ABSTRACTMETHODS__).what.user() else { return Ok(()) };
    let mut left: Vec<String> = Vec::new();
    for n in crate::iter::collect(&abstracts)? {
        left.push(n.str()?.as_str().to_string());
    }
    if left.is_empty() {
        return Ok(());
    }
    crate::sort::few(&mut left, |a, b| a < b);
    let s = if left.len() == 1 { "" } else { "s" };
    Err(exc::type_error(format!(
        "Can't instantiate abstract class {} with abstract method{s} {}",
        class.name().as_str(),
        left.join(", ")
    )))
}

/// `type(x)`, `type(name, bases, namespace)`, and the same with a metaclass.
fn instantiate_type(meta: Class, args: Args) -> Res<Obj> {
    let is_type = meta == crate::types::type_class();
    if is_type && args.pos.len() == 1 && args.kw.is_empty() {
        return Ok(args.pos[0].class());
    }
    if is_type && args.pos.len() != 3 {
        return Err(exc::type_error("type() takes 1 or 3 arguments"));
    }
    let class = match meta.find(&names::__NEW__).what {
        what @ What::Attr(..) => call_static(what, meta, args)?,
        _ => type_new(meta, args)?,
    };
    let Some(made) = Class::of(&class) else { return Ok(class) };
    if made.meta().is_subclass(meta) {
        if let what @ What::Attr(..) = made.meta().find(&names::__INIT__).what {
            call_found(what, &class, made.meta(), args)?;
        }
    }
    Ok(class)
}

/// `type.__new__(meta, name, bases, namespace, **keywords)`
fn type_new(meta: Class, args: Args) -> Res<Obj> {
    let [name, bases, namespace] = args.pos else {
        return Err(exc::type_error(format!("type.__new__() takes exactly 3 arguments ({} given)", args.pos.len())));
    };
    let wrong = |i: usize, what: &str, o: &Obj| {
        Err(exc::type_error(format!("type.__new__() argument {i} must be {what}, not {}", o.type_name().as_str())))
    };
    let Some(name) = Str::of(name) else { return wrong(1, "str", name) };
    let Some(bases) = crate::tuple::Tuple::of(bases) else { return wrong(2, "tuple", bases) };
    let Some(dict) = crate::dict::Dict::of(namespace) else { return wrong(3, "dict", namespace) };
    // A base's metaclass that makes classes its own way is asked to.
    if let Some(winner) = super::build::winner_of(meta, bases.items())?.filter(|w| *w != meta) {
        let new = winner.find(&names::__NEW__).what;
        if matches!(new, What::Attr(..)) && new.value().is_none_or(|n| !meta.find(&names::__NEW__).what.value().is_some_and(|m| m.is(&n))) {
            return call_static(new, winner, args);
        }
    }
    let (mut attrs, mut odd) = (super::NameMap::new(), Vec::new());
    for (k, v) in dict.to_vec() {
        match crate::name::of_obj(&k) {
            Some(n) => drop(attrs.set(n, v)),
            None => odd.push((attrs.len(), k, v)),
        }
    }
    super::build::new_class_with(Some(meta), name.clone(), bases.items().to_vec(), attrs, odd, args.kw)
}

/// The `__new__` that a class has from its builtin base.
pub(crate) fn new_of(class: Class) -> Obj {
    let owner = class.builtin_base();
    if owner == crate::types::object_class() { function::builtin(&NEW_) } else { function::bound_builtin(&NEW_OF, &owner.obj()) }
}

/// `object.__new__(cls)`
pub static NEW_: Builtin = Builtin { name: "__new__", owner: "object", call: |args| static_new(crate::types::object_class(), args) };

/// `int.__new__(cls, …)`: bound to the builtin class.
static NEW_OF: Builtin = Builtin { name: "__new__", owner: "type", call: |args| {
    static_new(Class::expect(&args.pos[0]), Args { pos: &args.pos[1..], kw: args.kw })
} };

fn static_new(owner: Class, args: Args) -> Res<Obj> {
    let name = owner.full_name();
    let Some((class, rest)) = args.pos.split_first() else {
        return Err(exc::type_error(format!("{name}.__new__(): not enough arguments")));
    };
    let Some(class) = Class::of(class) else {
        return Err(exc::type_error(format!("{name}.__new__(X): X is not a type object ({})", class.type_name().as_str())));
    };
    let given = class.name();
    let given = given.as_str();
    if !class.is_subclass(owner) {
        return Err(exc::type_error(format!("{name}.__new__({given}): {given} is not a subtype of {name}")));
    }
    let base = class.builtin_base();
    let inherits = matches!(base.kind, Kind::DefaultDict | Kind::OrderedDict | Kind::Counter | Kind::NamedTuple);
    if base != owner && !inherits {
        return Err(exc::type_error(format!("{name}.__new__({given}) is not safe, use {}.__new__()", base.full_name())));
    }
    let args = Args { pos: rest, kw: args.kw };
    match class.construct().and_then(|c| c.empty) {
        Some(empty) if class.is_builtin() => Ok(empty()),
        _ if class.kind == Kind::Class => type_new(class, args),
        _ => builtin_new(class, args),
    }
}
