//! `typing`: what annotations and aliases need at run time. Special forms are objects that can be subscripted and printed;
//! nothing is checked, as in CPython.

use crate::call::{Args, Builtin};
use crate::exc;
use crate::obj::{drop_boxed, Gc, Kind, Obj, Op, TypeInfo};
use crate::raise::Res;
use crate::str::Str;
use crate::tuple::Tuple;
use crate::class;

/// `typing.List`, `typing.List[int]`, `~T`: its text.
struct Form {
    text: String,
}

pub static FORM: TypeInfo = TypeInfo {
    repr: |o| Ok(Str::from(form(o).text.as_str())),
    get_item: Some(|o, key| subscript(&form(o).text, key)),
    binary: Some(|op, a, b| if op == Op::Or { union(a, b).map(Some) } else { Ok(None) }),
    call: Some(|o, _| Err(exc::type_error(format!("Type {} cannot be instantiated; use its builtin", form(o).text)))),
    ..TypeInfo::new("typing._GenericAlias", Kind::Other, drop_boxed::<Form>)
};

fn form(o: &Obj) -> &Form {
    // SAFETY: only values made here have the slots of FORM.
    unsafe { Gc::<Form>::of(o) }
}

fn make(text: impl Into<String>) -> Obj {
    Gc::new(&FORM, Form { text: text.into() }).into_obj()
}

/// `typing._type_repr`: classes by name, others by repr.
fn shown(o: &Obj) -> Res<String> {
    if o.is_none() {
        return Ok("None".into());
    }
    if let Some(c) = class::Class::of(o) {
        return Ok(c.full_name());
    }
    if o.is(&Obj::ELLIPSIS) {
        return Ok("...".into());
    }
    Ok(o.repr()?.as_str().to_string())
}

fn subscript(base: &str, key: &Obj) -> Res<Obj> {
    let mut parts = Vec::new();
    match Tuple::of(key) {
        Some(t) => {
            for k in t.items() {
                parts.push(shown(k)?);
            }
        }
        None => parts.push(shown(key)?),
    }
    Ok(make(format!("{base}[{}]", parts.join(", "))))
}

fn union(a: &Obj, b: &Obj) -> Res<Obj> {
    Ok(make(format!("typing.Union[{}, {}]", shown(a)?, shown(b)?)))
}

macro_rules! forms {
    ($($rust:ident $name:literal)*) => { $(
        #[doc = concat!("`typing.", $name, "`")]
        pub fn $rust() -> Obj {
            make(concat!("typing.", $name))
        }
    )* };
}

forms! {
    any_ "Any"
    optional_ "Optional"
    union_ "Union"
    list_ "List"
    dict_ "Dict"
    set_ "Set"
    frozen_set_ "FrozenSet"
    tuple_ "Tuple"
    type_ "Type"
    callable_ "Callable"
    iterable_ "Iterable"
    iterator_ "Iterator"
    generator_ "Generator"
    sequence_ "Sequence"
    mutable_sequence_ "MutableSequence"
    mapping_ "Mapping"
    mutable_mapping_ "MutableMapping"
    collection_ "Collection"
    container_ "Container"
    sized_ "Sized"
    hashable_ "Hashable"
    default_dict_ "DefaultDict"
    ordered_dict_ "OrderedDict"
    counter_ "Counter"
    deque_ "Deque"
    literal_ "Literal"
    final_ "Final"
    class_var_ "ClassVar"
    annotated_ "Annotated"
    no_return_ "NoReturn"
    never_ "Never"
    self_type_ "Self"
    type_alias_ "TypeAlias"
    any_str_ "AnyStr"
    text_io_ "TextIO"
    pattern_ "Pattern"
    match_ "Match"
}

/// `typing.TYPE_CHECKING`
pub fn type_checking_() -> Obj { Obj::FALSE } // const TYPE_CHECKING
/// `typing.Text`
pub fn text_() -> Obj { crate::types::str() } // const Text

/// `typing.cast(type, value)`: the value.
pub static CAST: Builtin = Builtin { name: "cast", owner: "", call: |args| Ok(args.expect("cast", 2, 2)?[1].clone()) };
/// `typing.TypeVar(name, …)`
pub static TYPEVAR: Builtin = Builtin { name: "TypeVar", owner: "", call: |args: Args| match args.pos.first().and_then(Str::of) {
    Some(name) => Ok(make(format!("~{}", name.as_str()))),
    None => Err(exc::type_error("TypeVar() missing 1 required positional argument: 'name'")),
} };
/// `@typing.overload`: what stands here is never called.
pub static OVERLOAD: Builtin = Builtin { name: "overload", owner: "", call: |args| Ok(args.expect("overload", 1, 1)?[0].clone()) };
pub static FINAL: Builtin = Builtin { name: "final", owner: "", call: |args| Ok(args.expect("final", 1, 1)?[0].clone()) };
pub static NO_TYPE_CHECK: Builtin = Builtin { name: "no_type_check", owner: "", call: |args| Ok(args.expect("no_type_check", 1, 1)?[0].clone()) };
pub static RUNTIME_CHECKABLE: Builtin =
    Builtin { name: "runtime_checkable", owner: "", call: |args| Ok(args.expect("runtime_checkable", 1, 1)?[0].clone()) };
