//! `__dict__` of builtin classes: the names that CPython's types have of their own, and what the program links of them.

use super::{find_in, Class, What};
use crate::call::Builtin;
use crate::dict::Dict;
use crate::name;
use crate::names;
use crate::obj::{Kind, Obj, TypeInfo};
use crate::str::Str;

/// Stands for a method that the program does not name anywhere.
static MISSING: Builtin = Builtin { name: "__reduce__", owner: "object", call: |_| {
    crate::module::refuse("a method taken from the `__dict__` of a builtin class is not supported yet")
} };

/// They get the class first.
const OF_CLASS: [&str; 5] = ["fromkeys", "from_bytes", "fromhex", "__getformat__", "__class_getitem__"];

/// Special methods that types without a list of names may have.
const SPECIAL: [&str; 15] = [
    "__len__", "__getitem__", "__setitem__", "__delitem__", "__contains__", "__iter__", "__next__", "__reversed__", "__call__", "__bool__",
    "__index__", "__int__", "__float__", "__or__", "__get__",
];

/// `class.__dict__` as a dict.
pub fn dict_of(class: Class) -> Obj {
    let d: Dict = Dict::new();
    for text in texts_of(class) {
        let value = match text {
            "__hash__" if class.info.is_some_and(|i| i.hash.is_none()) => Obj::NONE,
            "__doc__" => Obj::NONE,
            _ => match find_in(&[class], name::intern(text)) {
                What::ClassMethod(b) => crate::function::class_builtin(b),
                What::Builtin(b) if b.owner == "object" => super::slots::wrapper(class, name::intern(text), b),
                What::Nothing if OF_CLASS.contains(&text) => crate::function::class_builtin(&MISSING),
                what => what.value().unwrap_or_else(|| crate::function::builtin(&MISSING)),
            },
        };
        // Texts have hashes.
        let _ = d.set(Str::lit(text).into(), value);
    }
    d.into()
}

fn texts_of(class: Class) -> Vec<&'static str> {
    let mut all: Vec<&'static str> = overridden(class);
    if class.kind == Kind::Exception && class.mro().len() > 3 {
        return all;
    }
    match names::texts(class.kind) {
        [] => {
            let info = class.info;
            let has = |text: &str, i: &'static TypeInfo| name::intern(text).slot_method(i).is_some();
            all.extend(SPECIAL.iter().filter(|text| info.is_some_and(|i| has(text, i))));
            if class.name().as_str() == "mappingproxy" {
                all.extend(["__reversed__", "__class_getitem__", "keys", "values", "items", "get", "copy"]);
            }
            if class.kind == Kind::Bool {
                all = vec!["__repr__", "__and__", "__xor__", "__or__", "__rand__", "__rxor__", "__ror__", "__new__", "__doc__"];
            }
        }
        known => all.extend(known),
    }
    all
}

/// What it has instead of `object`'s.
fn overridden(class: Class) -> Vec<&'static str> {
    let Some(info) = class.info.filter(|_| class.kind != Kind::Object) else { return Vec::new() };
    let mut all = Vec::new();
    if info.repr as usize != crate::ops::default_repr as usize {
        all.push("__repr__");
    }
    if info.hash.is_none_or(|h| h as usize != crate::ops::identity_hash as usize) {
        all.push("__hash__");
    }
    if info.str.is_some() && class.kind != Kind::List {
        all.push("__str__");
    }
    all.push("__getattribute__");
    if info.compare.is_some() {
        all.extend(["__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"]);
    }
    if class.construct().is_some_and(|c| c.init.is_some()) {
        all.push("__init__");
    }
    if class.construct().is_some() {
        all.push("__new__");
    }
    all.push("__doc__");
    all
}
