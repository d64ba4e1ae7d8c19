//! `collections.namedtuple`: a class over `tuple`, made when the program asks for it.

use std::rc::Rc;

use crate::call::{Bind, Builtin};
use crate::class::{wrap, Class};
use crate::descriptor;
use crate::dict::Dict;
use crate::exc;
use crate::iter::collect;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::std::python::{ClassBody, Signature};
use crate::str::Str;
use crate::tuple::{tuple, Tuple};
use crate::types;
use crate::value::Reprs;

/// `_tuplegetter(i, doc)`: the attribute that is the item at a position.
struct Getter(usize);

static GETTER: TypeInfo = TypeInfo {
    repr: |o| {
        let i = getter(o);
        Ok(Str::from(format!("_tuplegetter({i}, 'Alias for field number {i}')")))
    },
    bind: Some(|g, me, _| {
        if me.is_unbound() {
            return Ok(g.clone());
        }
        match Tuple::of(me) {
            Some(t) => t.items().get(getter(g)).cloned().ok_or_else(|| exc::index_error("tuple index out of range")),
            None => Err(exc::type_error(format!(
                "descriptor for index '{}' for tuple subclasses doesn't apply to '{}' object", getter(g), me.type_name()
            ))),
        }
    }),
    get_attr: Some(|o, name| match name.text {
        "__doc__" => Ok(Some(Str::from(format!("Alias for field number {}", getter(o))).into())),
        _ => Ok(None),
    }),
    ..TypeInfo::new("collections._tuplegetter", Kind::Other, drop_boxed::<Getter>)
};

fn getter(o: &Obj) -> usize {
    // SAFETY: called from the slots of GETTER alone.
    unsafe { Gc::<Getter>::of(o).0 }
}

const KEYWORDS: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif",
    "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or",
    "pass", "raise", "return", "try", "while", "with", "yield",
];

fn is_identifier(s: &Str) -> bool {
    let mut chars = s.as_str().chars();
    let begins = chars.next().is_some_and(|c| c == '_' || c.is_alphabetic());
    begins && chars.all(|c| c == '_' || c.is_alphanumeric())
}

/// The names of the fields, checked; renamed where they are no good, if asked.
fn field_names(type_name: &Str, names: &Obj, rename: bool) -> Res<Vec<Str>> {
    let items = match Str::of(names) {
        Some(text) => text.as_str().replace(',', " ").split_whitespace().map(Str::from).collect(),
        None => collect(names)?.iter().map(Obj::str).collect::<Res<Vec<Str>>>()?,
    };
    let is_keyword = |s: &Str| KEYWORDS.contains(&s.as_str());
    let mut fields: Vec<Str> = Vec::new();
    if rename {
        for (i, name) in items.into_iter().enumerate() {
            let bad = !is_identifier(&name) || is_keyword(&name) || name.as_str().starts_with('_') || fields.contains(&name);
            fields.push(if bad { Str::from(format!("_{i}")) } else { name });
        }
    } else {
        fields = items;
    }
    for name in std::iter::once(type_name).chain(&fields) {
        if !is_identifier(name) {
            return Err(exc::value_error(format!("Type names and field names must be valid identifiers: {}", name.repr())));
        }
        if is_keyword(name) {
            return Err(exc::value_error(format!("Type names and field names cannot be a keyword: {}", name.repr())));
        }
    }
    for (i, name) in fields.iter().enumerate() {
        if name.as_str().starts_with('_') && !rename {
            return Err(exc::value_error(format!("Field names cannot start with an underscore: {}", name.repr())));
        }
        if fields[..i].contains(name) {
            return Err(exc::value_error(format!("Encountered duplicate field name: {}", name.repr())));
        }
    }
    Ok(fields)
}

/// The class `name` with these fields, of which the last have defaults.
pub fn make(name: &str, fields: &[Str], defaults: Vec<Obj>, module: &str) -> Res<Obj> {
    let texts: Vec<&str> = fields.iter().map(Str::as_str).collect();
    let names: Rc<[Str]> = fields.into();
    let mut body = ClassBody::new(name, module);
    body.set("__doc__", Str::from(format!("{name}({})", texts.join(", "))).into());
    body.set("__slots__", Tuple::empty().into());
    let all: Obj = tuple(fields.iter().map(|f| f.clone().into()).collect());
    body.set("_fields", all.clone());
    body.set("__match_args__", all);
    let field_defaults = Dict::<Obj, Obj>::new();
    for (field, value) in fields[fields.len() - defaults.len()..].iter().zip(&defaults) {
        field_defaults.set(field.clone().into(), value.clone())?;
    }
    body.set("_field_defaults", field_defaults.into());
    let params: Vec<&str> = std::iter::once("_cls").chain(texts.iter().copied()).collect();
    let count = fields.len();
    body.method("__new__", &params, defaults, move |a| {
        let class = Class::expect(&a.next());
        Ok(wrap(class, tuple((0..count).map(|_| a.next()).collect())))
    });
    let make = move |class: &Obj, items: Vec<Obj>| {
        if items.len() != count {
            return Err(exc::type_error(format!("Expected {count} arguments, got {}", items.len())));
        }
        Ok(wrap(Class::expect(class), tuple(items)))
    };
    let function = crate::std::python::function(
        name, "_make", Signature { positional: &["cls", "iterable"], ..Signature::default() }, Vec::new(),
        move |a| make(&a.next(), collect(&a.next())?),
    );
    body.set("_make", descriptor::class_method(function));
    let fields_of = names.clone();
    let replace = Signature { posonly: 1, positional: &["self"], star_star: Some("kwds"), ..Signature::default() };
    body.special("_replace", replace, Vec::new(), move |a| {
        let (me, changes) = (a.next(), a.next());
        let (me, class) = (Tuple::of(&me).expect("a namedtuple").clone(), me.class());
        let changes = Dict::of(&changes).expect("keyword arguments");
        let mut items = Vec::new();
        for (field, old) in fields_of.iter().zip(me.items()) {
            items.push(changes.remove(&field.clone().into())?.unwrap_or_else(|| old.clone()));
        }
        if !changes.is_empty() {
            let left = crate::list::list(changes.to_vec().into_iter().map(|(k, _)| k).collect());
            return Err(exc::value_error(format!("Got unexpected field names: {}", left.repr()?)));
        }
        make(&class, items)
    });
    let fields_of = names.clone();
    body.method("_asdict", &["self"], Vec::new(), move |a| {
        let me = a.next();
        let items = Tuple::of(&me).map(|t| t.items().to_vec()).unwrap_or_default();
        let d = Dict::<Obj, Obj>::from_pairs(fields_of.iter().map(|f| f.clone().into()).zip(items))?;
        Ok(d.into())
    });
    let fields_of = names.clone();
    body.method("__repr__", &["self"], Vec::new(), move |a| {
        let me = a.next();
        let mut text = Reprs::new(&format!("{}(", crate::class::class_name(&me.class())));
        for (field, value) in fields_of.iter().zip(Tuple::of(&me).expect("a namedtuple").items()) {
            let value = value.repr()?;
            let part = text.comma();
            part.str(field);
            part.ascii(b"=");
            part.str(&value);
        }
        Ok(text.done(")").into())
    });
    body.method("__getnewargs__", &["self"], Vec::new(), |a| Ok(Tuple::of(&a.next()).cloned().unwrap_or_else(Tuple::empty).into()));
    for (i, field) in fields.iter().enumerate() {
        body.set(field.as_str(), Gc::new(&GETTER, Getter(i)).into_obj());
    }
    body.class(vec![types::tuple()])
}

/// `namedtuple(typename, field_names, *, rename=False, defaults=None, module=None)`
pub static NAMEDTUPLE: Builtin = Builtin {
    name: "namedtuple",
    owner: "",
    call: |args| {
        let params = [
            ("typename", Bind::Arg),
            ("field_names", Bind::Arg),
            ("rename", Bind::KeyOpt),
            ("defaults", Bind::KeyOpt),
            ("module", Bind::KeyOpt),
        ];
        let [name, fields, rename, defaults, module] = args.bind("namedtuple", params)?;
        let name = name.unwrap_or(Obj::NONE).str()?;
        let rename = rename.map_or(Ok(false), |r| r.truth())?;
        let fields = field_names(&name, &fields.unwrap_or(Obj::NONE), rename)?;
        let defaults = match defaults.filter(|d| !d.is_none()) {
            Some(d) => collect(&d)?,
            None => Vec::new(),
        };
        if defaults.len() > fields.len() {
            return Err(exc::type_error("Got more default values than field names"));
        }
        let module = match module.filter(|m| !m.is_none()) {
            Some(m) => m.str()?,
            None => Str::lit("__main__"),
        };
        make(name.as_str(), &fields, defaults, module.as_str())
    },
};
