//! `object.__reduce_ex__`: what `copy` and `pickle` take objects apart with, after CPython's `Objects/typeobject.c`.
//! Types that CPython gives a `__reduce__` of their own are told by their kind.

use super::{core, object, Class, What};
use crate::attr;
use crate::call::{Args, Builtin};
use crate::dict::Dict;
use crate::exc;
use crate::iter;
use crate::name::intern;
use crate::names;
use crate::obj::{Kind, Obj};
use crate::ops;
use crate::raise::{Raised, Res};
use crate::tuple::Tuple;

/// `o.__reduce_ex__(protocol)`
pub static REDUCE_EX: Builtin = Builtin { name: "__reduce_ex__", owner: "object", call: |args| {
    let (me, rest) = args.method("object.__reduce_ex__", 1, 1)?;
    let protocol = rest[0].index()?.to_i64().unwrap_or(0);
    let own = Class::of_value(me).find(intern("__reduce__")).what;
    if let What::Attr(..) = own {
        return me.method(intern("__reduce__"), Args::NONE);
    }
    reduced(me, protocol)
} };
/// `o.__reduce__()`
pub static REDUCE: Builtin = Builtin { name: "__reduce__", owner: "object", call: |args| {
    let (me, _) = args.method("object.__reduce__", 0, 0)?;
    reduced(me, 0)
} };
/// `o.__getstate__()`
pub static GETSTATE: Builtin = Builtin { name: "__getstate__", owner: "object", call: |args| {
    let (me, _) = args.method("object.__getstate__", 0, 0)?;
    state_of(me)
} };
/// `e.__setstate__(state)`
pub static SETSTATE: Builtin = Builtin { name: "__setstate__", owner: "BaseException", call: |args| {
    let (me, rest) = args.method("BaseException.__setstate__", 1, 1)?;
    if rest[0].is_none() {
        return Ok(Obj::NONE);
    }
    let Some(state) = Dict::of(&rest[0]) else { return Err(exc::type_error("state is not a dictionary")) };
    for (k, v) in state.to_vec() {
        if let Some(n) = crate::name::of_obj(&k) {
            me.set_attr(n, v)?;
        }
    }
    Ok(Obj::NONE)
} };

fn copyreg(function: &str) -> Res<Obj> {
    match crate::module::find_imported("copyreg") {
        Some(m) => m.attr(intern(function)),
        None => crate::module::refuse("`__reduce_ex__` in a program that does not import `copyreg` is not supported yet"),
    }
}

fn tuple(items: Vec<Obj>) -> Obj {
    ops::tuple(items)
}

fn cannot(o: &Obj) -> Raised {
    if o.is_kind(Kind::MemoryView) {
        return exc::type_error("cannot pickle memoryview objects");
    }
    exc::type_error(format!("cannot pickle '{}' object", o.type_name().as_str()))
}

fn reduced(me: &Obj, protocol: i64) -> Res<Obj> {
    if let Some(own) = by_kind(me)? {
        return Ok(own);
    }
    if protocol < 2 {
        return copyreg("_reduce_ex")?.call(Args::of(&[me.clone(), ops::int(protocol)]));
    }
    if matches!(core(me).kind(), Kind::Iterator) {
        crate::module::refuse(&format!("to copy or pickle a `{}` is not supported yet", me.type_name().as_str()));
    }
    let class = class_of(me);
    let (args, keywords) = new_arguments(me)?;
    let (new, new_args) = match (&args, &keywords) {
        (Some(args), Some(kw)) if kw.len()? > 0 => (copyreg("__newobj_ex__")?, vec![class, args.clone(), kw.clone()]),
        _ => {
            let mut all = vec![class];
            if let Some(args) = &args {
                all.extend(iter::collect(args)?);
            }
            (copyreg("__newobj__")?, all)
        }
    };
    let c = core(me).kind();
    let is_dict = matches!(c, Kind::Dict | Kind::DefaultDict | Kind::OrderedDict | Kind::Counter);
    if args.is_none() && c != Kind::List && !is_dict && !is_plain(me) {
        return Err(cannot(me));
    }
    let state = state_by_own(me)?;
    let items = if c == Kind::List { iter::get_iter(me)? } else { Obj::NONE };
    let pairs = if is_dict { iter::get_iter(&me.method(intern("items"), Args::NONE)?)? } else { Obj::NONE };
    Ok(tuple(vec![new, tuple(new_args), state, items, pairs]))
}

/// Nothing but what the program's classes give it.
fn is_plain(o: &Obj) -> bool {
    match o.kind() {
        Kind::Instance => core(o).is_kind(Kind::Instance),
        Kind::Object | Kind::None => true,
        _ => false,
    }
}

/// `__getnewargs_ex__` or `__getnewargs__`, which the types of constants have.
fn new_arguments(me: &Obj) -> Res<(Option<Obj>, Option<Obj>)> {
    if let Some(f) = attr::find_quiet(me, intern("__getnewargs_ex__"))? {
        let both = f.call(Args::NONE)?;
        let Some(t) = Tuple::of(&both) else {
            return Err(exc::type_error(format!("__getnewargs_ex__ should return a tuple, not '{}'", both.type_name().as_str())));
        };
        let [args, kw] = t.items() else {
            return Err(exc::value_error(format!("__getnewargs_ex__ should return a tuple of length 2, not {}", t.items().len())));
        };
        if Tuple::of(args).is_none() {
            return Err(exc::type_error(format!("first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '{}'", args.type_name().as_str())));
        }
        if Dict::of(kw).is_none() {
            return Err(exc::type_error(format!("second item of the tuple returned by __getnewargs_ex__ must be a dict, not '{}'", kw.type_name().as_str())));
        }
        return Ok((Some(args.clone()), Some(kw.clone())));
    }
    if let Some(f) = attr::find_quiet(me, intern("__getnewargs__"))? {
        let args = f.call(Args::NONE)?;
        if Tuple::of(&args).is_none() {
            return Err(exc::type_error(format!("__getnewargs__ should return a tuple, not '{}'", args.type_name().as_str())));
        }
        return Ok((Some(args), None));
    }
    let value = core(me);
    Ok(match value.kind() {
        Kind::Complex => (Some(tuple(vec![value.attr(intern("real"))?, value.attr(intern("imag"))?])), None),
        Kind::Int | Kind::Float | Kind::Str | Kind::Bytes | Kind::Tuple => (Some(tuple(vec![value.clone()])), None),
        Kind::Bool => (Some(tuple(vec![ops::int(value.truth()? as i64)])), None),
        Kind::NamedTuple => (Some(tuple(iter::collect(value)?)), None),
        _ => (None, None),
    })
}

fn state_by_own(me: &Obj) -> Res<Obj> {
    match Class::of_value(me).find(intern("__getstate__")).what {
        What::Attr(..) => me.method(intern("__getstate__"), Args::NONE),
        _ => state_of(me),
    }
}

/// The instance's attributes, and the members of `__slots__` beside them.
fn state_of(me: &Obj) -> Res<Obj> {
    let own = object::instance_dict(me);
    let state = match own {
        Some(d) if d.len()? > 0 => d,
        _ => Obj::NONE,
    };
    if !me.is_kind(Kind::Instance) {
        return Ok(state);
    }
    if Class::of_value(me).mro().iter().all(|c| c.attrs().get(&names::__SLOTS__).is_none()) {
        return Ok(state);
    }
    let slots: Dict = Dict::new();
    for name in iter::collect(&copyreg("_slotnames")?.call(Args::of(&[me.class()]))?)? {
        let Some(n) = crate::name::of_obj(&name) else { continue };
        if let Some(v) = attr::find_quiet(me, n)? {
            slots.set(name, v)?;
        }
    }
    let slots: Obj = slots.into();
    Ok(if slots.len()? > 0 { tuple(vec![state, slots]) } else { state })
}

/// The class of an object, which whoever puts it together again will call.
fn class_of(me: &Obj) -> Obj {
    use crate::std::collections::{counter, default_dict, deque, ordered_dict};
    let value = core(me);
    match value.kind() {
        Kind::Deque => deque::deque(),
        Kind::DefaultDict => default_dict::defaultdict(),
        Kind::OrderedDict => ordered_dict::ordered_dict(),
        Kind::Counter => counter::counter(),
        _ => crate::types::constructible(value.class()),
    };
    me.class()
}

fn by_kind(me: &Obj) -> Res<Option<Obj>> {
    let value = core(me);
    let attr = |name: &str| value.attr(intern(name));
    let class = class_of(me);
    let none = Obj::NONE;
    Ok(Some(tuple(match value.kind() {
        Kind::Set | Kind::FrozenSet => vec![class, tuple(vec![ops::list(iter::collect(me)?)]), state_by_own(me)?],
        Kind::ByteArray => {
            let bytes = crate::bytes::CALL.on([value.clone()])?;
            vec![class, tuple(vec![bytes]), state_by_own(me)?]
        }
        Kind::Range => vec![class, tuple(vec![attr("start")?, attr("stop")?, attr("step")?])],
        Kind::Slice => vec![class, tuple(vec![attr("start")?, attr("stop")?, attr("step")?])],
        Kind::Deque => {
            let limit = attr("maxlen")?;
            let args = if limit.is_none() { vec![] } else { vec![tuple(vec![]), limit] };
            vec![class, tuple(args), state_by_own(me)?, iter::get_iter(me)?]
        }
        Kind::DefaultDict => {
            let factory = attr("default_factory")?;
            let args = if factory.is_none() { vec![] } else { vec![factory] };
            vec![class, tuple(args), none.clone(), none, iter::get_iter(&me.method(intern("items"), Args::NONE)?)?]
        }
        Kind::OrderedDict => {
            let items = iter::get_iter(&me.method(intern("items"), Args::NONE)?)?;
            vec![class, tuple(vec![]), state_by_own(me)?, none, items]
        }
        Kind::Counter => {
            let d = Dict::<Obj, Obj>::new();
            crate::dict::update_from(&d, value)?;
            vec![class, tuple(vec![d.into()])]
        }
        Kind::Exception => {
            let mut all = vec![class, me.attr(intern("args"))?];
            if let Some(d) = object::instance_dict(me).filter(|d| d.len().is_ok_and(|n| n > 0)) {
                all.push(d);
            }
            all
        }
        Kind::Method => vec![crate::function::builtin(&crate::builtins::GETATTR), tuple(vec![attr("__self__")?, attr("__name__")?])],
        Kind::Ellipsis | Kind::NotImplemented => return Ok(Some(value.repr()?.into())),
        Kind::Builtin => match attr::find_quiet(value, intern("__self__"))? {
            Some(of) if !of.is_kind(Kind::Module) => vec![crate::function::builtin(&crate::builtins::GETATTR), tuple(vec![of, attr("__name__")?])],
            _ => return Ok(Some(attr("__qualname__")?)),
        },
        Kind::Date | Kind::DateTime | Kind::Time | Kind::TimeDelta | Kind::TzInfo | Kind::TimeZone => {
            return match value.ty().own_method("__reduce__") {
                Some(f) => f.on([me.clone()]).map(Some),
                None => Ok(None),
            };
        }
        Kind::Other => match attr::find_quiet(value, intern("__reduce__"))? {
            Some(f) if value.ty().get_attr.is_some_and(|get| get(value, intern("__reduce__")).is_ok_and(|f| f.is_some())) => return f.call(Args::NONE).map(Some),
            _ => return Ok(None),
        },
        _ => return Ok(None),
    })))
}
