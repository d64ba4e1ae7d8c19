//! `_types`: the classes that `types` takes from values, and what calling them does.

use crate::call::{Args, Bind, Builtin};
use crate::class::{Class, Construct, Instance, NameMap};
use crate::exc;
use crate::function::{self, Cell};
use crate::generator;
use crate::name;
use crate::names;
use crate::obj::{Kind, Obj};
use crate::raise::Res;
use crate::str::Str;
use crate::tuple::Tuple;
use crate::types;
use crate::value::ReprGuard;

const fn immutable(call: &'static Builtin) -> Construct {
    Construct { call, init: None, empty: None }
}

fn no_keywords(name: &str, args: Args) -> Res<()> {
    match args.kw.is_empty() {
        true => Ok(()),
        false => Err(exc::type_error(format!("{name}() takes no keyword arguments"))),
    }
}

/// `method(function, instance)`
static METHOD: Builtin = Builtin { name: "method", owner: "type", call: |args| {
    no_keywords("method", args)?;
    let [f, me] = args.pos else {
        return Err(exc::type_error(format!("method expected 2 arguments, got {}", args.pos.len())));
    };
    if !crate::builtins::is_callable(f) {
        return Err(exc::type_error("first argument must be callable"));
    }
    if me.is_none() {
        return Err(exc::type_error("instance must not be None"));
    }
    Ok(function::method(f.clone(), me.clone()))
} };
static METHOD_NEW: Construct = immutable(&METHOD);

/// `mappingproxy(mapping)`
static PROXY: Builtin = Builtin { name: "mappingproxy", owner: "type", call: |args| {
    let [of] = args.bind("mappingproxy", [("mapping", Bind::Arg)])?;
    let of = of.expect("bound");
    let core = crate::class::core(&of);
    let maps = core.ty().get_item.is_some() && !matches!(core.kind(), Kind::List | Kind::Tuple)
        && (!of.is_kind(Kind::Instance) || !std::ptr::eq(core, &of) || crate::class::has_own(&of, &names::__GETITEM__));
    if !maps {
        return Err(exc::type_error(format!("mappingproxy() argument must be a mapping, not {}", of.type_name().as_str())));
    }
    Ok(types::mapping_proxy(of))
} };
static PROXY_NEW: Construct = immutable(&PROXY);

/// `cell(contents)`
static CELL: Builtin = Builtin { name: "cell", owner: "type", call: |args| {
    no_keywords("cell", args)?;
    match args.pos {
        [] => Ok(Cell::empty().into()),
        [value] => Ok(Cell::new(value.clone()).into()),
        all => Err(exc::type_error(format!("cell expected at most 1 argument, got {}", all.len()))),
    }
} };
static CELL_NEW: Construct = immutable(&CELL);

/// `module(name, doc=None)`
static MODULE: Builtin = Builtin { name: "module", owner: "type", call: |args| {
    let [name, doc] = args.bind("module", [("name", Bind::Arg), ("doc", Bind::ArgOpt)])?;
    let name = name.expect("bound");
    let Some(text) = Str::of(&name) else {
        return Err(exc::type_error(format!("module() argument 'name' must be str, not {}", name.type_name().as_str())));
    };
    let made = crate::module::anew(text.as_str());
    made.set_attr(&names::__DOC__, doc.unwrap_or(Obj::NONE))?;
    Ok(made)
} };
static MODULE_NEW: Construct = immutable(&MODULE);

pub fn function_type() -> Obj { types::of(&function::FUNCTION).obj() } // class FunctionType
pub fn lambda_type() -> Obj { types::of(&function::FUNCTION).obj() } // class LambdaType
pub fn code_type() -> Obj { types::of(&function::code::CODE).obj() } // class CodeType
pub fn mapping_proxy_type() -> Obj { types::class(&types::MAPPING_PROXY, &PROXY_NEW) } // class MappingProxyType
pub fn cell_type() -> Obj { types::class(&function::CELL, &CELL_NEW) } // class CellType
pub fn generator_type() -> Obj { types::of(&generator::GENERATOR).obj() } // class GeneratorType
pub fn coroutine_type() -> Obj { types::of(&generator::COROUTINE).obj() } // class CoroutineType
pub fn async_generator_type() -> Obj { types::of(&generator::async_generator::ASYNC_GENERATOR).obj() } // class AsyncGeneratorType
pub fn method_type() -> Obj { types::class(&function::METHOD, &METHOD_NEW) } // class MethodType
pub fn builtin_function_type() -> Obj { types::of(&function::BUILTIN).obj() } // class BuiltinFunctionType
pub fn builtin_method_type() -> Obj { types::of(&function::BUILTIN).obj() } // class BuiltinMethodType
pub fn wrapper_descriptor_type() -> Obj { types::of(&function::SLOT_WRAPPER).obj() } // class WrapperDescriptorType
pub fn method_wrapper_type() -> Obj { types::of(&function::METHOD_WRAPPER).obj() } // class MethodWrapperType
pub fn method_descriptor_type() -> Obj { types::of(&function::METHOD_DESCRIPTOR).obj() } // class MethodDescriptorType
pub fn class_method_descriptor_type() -> Obj { types::of(&function::CLASS_METHOD_DESCRIPTOR).obj() } // class ClassMethodDescriptorType
pub fn module_type() -> Obj { types::class(&crate::module::MODULE, &MODULE_NEW) } // class ModuleType
pub fn traceback_type() -> Obj { types::of(&crate::traceback::TRACEBACK).obj() } // class TracebackType
pub fn frame_type() -> Obj { types::of(&crate::frames::FRAME).obj() } // class FrameType
pub fn getset_descriptor_type() -> Obj { types::of(&crate::descriptor::GETSET).obj() } // class GetSetDescriptorType
pub fn member_descriptor_type() -> Obj { types::of(&crate::descriptor::MEMBER_TYPE).obj() } // class MemberDescriptorType
pub fn generic_alias() -> Obj { types::alias::class() } // class GenericAlias
pub fn union_type() -> Obj { types::of(&types::UNION).obj() } // class UnionType
pub fn ellipsis_type() -> Obj { types::of(Obj::ELLIPSIS.ty()).obj() } // class EllipsisType
pub fn not_implemented_type() -> Obj { types::of(Obj::NOT_IMPLEMENTED.ty()).obj() } // class NotImplementedType
pub fn none_type() -> Obj { types::none_type() } // class NoneType

/// `user_module()`: what CPython's library asks the frames of its callers for.
pub static USER_MODULE: Builtin = Builtin { name: "user_module", owner: "", call: |args| {
    args.expect("user_module", 0, 0)?;
    Ok(crate::module::user_module().into())
} };

/// `refuse(what)`: ends the program as a diagnostic would, where CPython's text does what is not translated.
pub static REFUSE: Builtin = Builtin { name: "refuse", owner: "", call: |args| {
    let what = args.expect("refuse", 1, 1)?[0].str()?;
    crate::module::refuse(&format!("{} is not supported yet", what.as_str()))
} };

// ---- SimpleNamespace ----

static INIT: Builtin = Builtin { name: "__init__", owner: "types.SimpleNamespace", call: |args| {
    let (me, rest) = args.split_self("__init__")?;
    if !rest.pos.is_empty() {
        return Err(exc::type_error("no positional arguments expected"));
    }
    for (n, v) in rest.kw {
        me.set_attr(n, v.clone())?;
    }
    Ok(Obj::NONE)
} };

static REPR: Builtin = Builtin { name: "__repr__", owner: "types.SimpleNamespace", call: |args| {
    let (me, _) = args.method("__repr__", 0, 0)?;
    let class = Class::of_value(me);
    let name = if class.obj().is(&simple_namespace()) { Str::lit("namespace") } else { class.name() };
    let Some(_running) = ReprGuard::enter(me) else {
        return Ok(Str::from(format!("{}(...)", name.as_str())).into());
    };
    let mut parts = Vec::new();
    for (n, v) in own_items(me) {
        parts.push(format!("{}={}", n.as_str(), v.repr()?.as_str()));
    }
    Ok(Str::from(format!("{}({})", name.as_str(), parts.join(", "))).into())
} };

fn own_items(o: &Obj) -> Vec<(Str, Obj)> {
    Instance::of(o).map_or(Vec::new(), |i| i.attrs.items(i.class()))
}

fn compare(name: &'static str, args: Args, op: fn(&Obj, &Obj) -> Res<Obj>) -> Res<Obj> {
    let (me, rest) = args.method(name, 1, 1)?;
    let ours = Class::expect(&simple_namespace());
    if !Class::of_value(me).is_subclass(ours) || !Class::of_value(&rest[0]).is_subclass(ours) {
        return Ok(Obj::NOT_IMPLEMENTED);
    }
    op(&me.attr(&names::__DICT__)?, &rest[0].attr(&names::__DICT__)?)
}
static EQ: Builtin = Builtin { name: "__eq__", owner: "types.SimpleNamespace", call: |args| compare("__eq__", args, Obj::eq) };
static NE: Builtin = Builtin { name: "__ne__", owner: "types.SimpleNamespace", call: |args| compare("__ne__", args, Obj::ne) };
static LT: Builtin = Builtin { name: "__lt__", owner: "types.SimpleNamespace", call: |args| compare("__lt__", args, Obj::lt) };
static LE: Builtin = Builtin { name: "__le__", owner: "types.SimpleNamespace", call: |args| compare("__le__", args, Obj::le) };
static GT: Builtin = Builtin { name: "__gt__", owner: "types.SimpleNamespace", call: |args| compare("__gt__", args, Obj::gt) };
static GE: Builtin = Builtin { name: "__ge__", owner: "types.SimpleNamespace", call: |args| compare("__ge__", args, Obj::ge) };

static REDUCE: Builtin = Builtin { name: "__reduce__", owner: "types.SimpleNamespace", call: |args| {
    let (me, _) = args.method("__reduce__", 0, 0)?;
    Ok(Tuple::from([me.class(), Tuple::from(vec![]).into(), me.attr(&names::__DICT__)?]).into())
} };

struct Made(std::cell::Cell<Option<Class>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Made {}
static MADE: Made = Made(std::cell::Cell::new(None));

pub fn simple_namespace() -> Obj { namespace_class().obj() } // class SimpleNamespace

fn namespace_class() -> Class {
    if let Some(class) = MADE.0.get() {
        return class;
    }
    let mut attrs = NameMap::new();
    for b in [&INIT, &REPR, &EQ, &NE, &LT, &LE, &GT, &GE, &REDUCE] {
        attrs.set(name::intern(b.name), function::builtin(b));
    }
    attrs.set(&names::__MODULE__, Str::lit("types").into());
    let class = crate::class::new_class(None, Str::lit("SimpleNamespace"), vec![], attrs, &[]);
    let class = Class::expect(&class.expect("a class without bases"));
    MADE.0.set(Some(class));
    class
}

/// `SimpleNamespace(**values)`
pub fn namespace(values: Vec<(&'static str, Obj)>) -> Obj {
    let o = Instance::new(namespace_class(), Obj::UNBOUND);
    for (n, v) in values {
        // A plain instance takes all attributes.
        let _ = o.set_attr(name::intern(n), v);
    }
    o
}
