//! `cmp_to_key` and `total_ordering`.

use crate::call::{Args, Bind, Builtin};
use crate::class::{self, Class, What};
use crate::exc;
use crate::iter::Held;
use crate::name::{intern, Name};
use crate::obj::{drop_boxed, Cmp, Gc, Kind, Obj, TypeInfo};
use crate::ops;
use crate::raise::Res;
use crate::std::python::{function, Signature};

struct Key {
    compare: Obj,
    object: Held<Obj>,
}

static KEY: TypeInfo = TypeInfo {
    hash: None,
    compare: Some(|cmp, a, b| {
        let (Some(x), Some(y)) = (key(a), key(b)) else { return Err(exc::type_error("other argument must be K instance")) };
        let (Some(p), Some(q)) = (x.object.get(), y.object.get()) else {
            return Err(exc::attribute_error_text("object"));
        };
        let result = x.compare.call(Args::of(&[p, q]))?;
        ops::compare(cmp, &result, &Obj::try_small(0).unwrap_or(Obj::NONE)).map(Some)
    }),
    call: Some(|o, args| {
        let [object] = args.bind("K", [("obj", Bind::Arg)])?;
        let compare = key(o).map_or(Obj::NONE, |k| k.compare.clone());
        Ok(new(compare, object))
    }),
    get_attr: Some(|o, name| Ok(key(o).filter(|_| name.text == "obj").and_then(|k| k.object.get()))),
    ..TypeInfo::new("functools.KeyWrapper", Kind::Other, drop_boxed::<Key>)
};

fn key(o: &Obj) -> Option<&Key> {
    // SAFETY: values of this type are Boxed<Key>.
    (o.is_heap() && std::ptr::eq(o.ty(), &KEY)).then(|| unsafe { &**Gc::<Key>::of(o) })
}

fn new(compare: Obj, object: Option<Obj>) -> Obj {
    Gc::new(&KEY, Key { compare, object: object.map_or_else(Held::none, Held::new) }).into_obj()
}

/// `cmp_to_key(mycmp)`
pub static CMP_TO_KEY: Builtin = Builtin {
    name: "cmp_to_key",
    owner: "",
    call: |args| {
        let [compare] = args.bind("cmp_to_key", [("mycmp", Bind::Arg)])?;
        Ok(new(compare.unwrap_or(Obj::NONE), None))
    },
};

const ORDER: [(&str, Cmp); 4] = [("__lt__", Cmp::Lt), ("__le__", Cmp::Le), ("__gt__", Cmp::Gt), ("__ge__", Cmp::Ge)];

/// How one comparison follows from another: by its result or the opposite, with what equality adds.
#[derive(Clone, Copy)]
enum Rule {
    Not,
    OrEqual,
    NotAndUnequal,
    AndUnequal,
    NotOrEqual,
}

fn rule(root: Cmp, wanted: Cmp) -> Rule {
    use Cmp::*;
    match (root, wanted) {
        (Lt, Ge) | (Le, Gt) | (Gt, Le) | (Ge, Lt) => Rule::Not,
        (Lt, Le) | (Gt, Ge) => Rule::OrEqual,
        (Lt, _) | (Gt, _) => Rule::NotAndUnequal,
        (Le, Lt) | (Ge, Gt) => Rule::AndUnequal,
        _ => Rule::NotOrEqual,
    }
}

fn follow(root: Name, rule: Rule, me: &Obj, other: &Obj) -> Res<Obj> {
    let Some(result) = class::special(me, root, std::slice::from_ref(other)) else { return Ok(Obj::NOT_IMPLEMENTED) };
    let result = result?;
    if result.is_not_implemented() {
        return Ok(result);
    }
    let holds = result.truth()?;
    let equal = || me.is_eq(other);
    let unequal = || me.is_ne(other);
    Ok(match rule {
        Rule::Not => Obj::bool(!holds),
        Rule::OrEqual if holds => result,
        Rule::OrEqual => me.eq(other)?,
        Rule::NotAndUnequal => Obj::bool(!holds && unequal()?),
        Rule::AndUnequal => Obj::bool(holds && unequal()?),
        Rule::NotOrEqual => Obj::bool(!holds || equal()?),
    })
}

/// `total_ordering(cls)`
pub static TOTAL_ORDERING: Builtin = Builtin {
    name: "total_ordering",
    owner: "",
    call: |args| {
        let [cls] = args.bind("total_ordering", [("cls", Bind::Arg)])?;
        let cls = cls.unwrap_or(Obj::NONE);
        let Some(class) = Class::of(&cls) else { return Err(exc::type_error("total_ordering() needs a class")) };
        let defined = |text: &str| matches!(class.find(intern(text)).what, What::Attr(..));
        // Which decides when there are several: < before <= before > before >=.
        let Some(&(root, root_cmp)) = ORDER.iter().find(|(text, _)| defined(text)) else {
            return Err(exc::value_error("must define at least one ordering operation: < > <= >="));
        };
        let missing: Vec<_> = ORDER.iter().filter(|(text, _)| !defined(text)).collect();
        for (text, cmp) in missing {
            let (root, rule) = (intern(root), rule(root_cmp, *cmp));
            let signature = Signature { positional: &["self", "other"], ..Signature::default() };
            let owner = class.qualname();
            let f = function(owner.as_str(), text, signature, Vec::new(), move |a| follow(root, rule, &a.next(), &a.next()));
            cls.set_attr(intern(text), f)?;
        }
        Ok(cls)
    },
};
