//! `int | str`, after CPython's `Objects/unionobject.c`.

use super::{alias, of};
use crate::obj::{drop_boxed, Cmp, Gc, Kind, Obj, TypeInfo};
use crate::ops::{self, Operator};
use crate::raise::Res;
use crate::str::Str;

/// Its members, `None` as NoneType.
struct Union(Vec<Obj>);

pub static UNION: TypeInfo = TypeInfo {
    repr: |o| {
        let mut parts = Vec::new();
        for t in union_members(o).expect("a union") {
            parts.push(if is_none_type(t) { "None".to_string() } else { alias::shown(t)? });
        }
        Ok(Str::from(parts.join(" | ")))
    },
    hash: Some(|o| {
        let args = crate::list::list(union_members(o).expect("a union").to_vec());
        crate::set::frozenset::CALL.on([args])?.hash()
    }),
    binary: Some(class_binary),
    get_item: Some(|o, key| {
        let args = union_members(o).expect("a union");
        let new = alias::substituted(o, args, &alias::parameters(args)?, key)?;
        let mut all = new.into_iter();
        let first = all.next().unwrap_or(Obj::NONE);
        all.try_fold(first, |a, b| a.bitor(&b))
    }),
    compare: Some(|op, a, b| {
        let (Some(x), Some(y)) = (union_members(a), union_members(b)) else { return Ok(None) };
        if !matches!(op, Cmp::Eq | Cmp::Ne) {
            return Ok(None);
        }
        let mut same = x.len() == y.len();
        for t in x {
            same = same && has(y, t)?;
        }
        Ok(Some(Obj::bool(same == (op == Cmp::Eq))))
    }),
    get_attr: Some(|o, n| {
        let args = union_members(o).expect("a union");
        match n.text {
            "__args__" => Ok(Some(ops::tuple(args.to_vec()))),
            "__parameters__" => Ok(Some(ops::tuple(alias::parameters(args)?))),
            "__module__" => Ok(Some(ops::str("types"))),
            _ => Ok(None),
        }
    }),
    ..TypeInfo::new("types.UnionType", Kind::Other, drop_boxed::<Union>)
};

/// The classes of `A | B`.
pub fn union_members(o: &Obj) -> Option<&[Obj]> {
    if o.is_kind(Kind::Other) && std::ptr::eq(o.ty(), &UNION) {
        // SAFETY: values with this TypeInfo are Boxed<Union>.
        return Some(unsafe { &(**Gc::<Union>::of(o)).0 });
    }
    None
}

fn is_none_type(t: &Obj) -> bool {
    t.is(&of(&ops::NONE_TYPE).obj())
}

fn has(all: &[Obj], t: &Obj) -> Res<bool> {
    for u in all {
        if t.is(u) || (!t.is_kind(Kind::Class) && !u.is_kind(Kind::Class) && t.is_eq(u)?) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn is_type_like(o: &Obj) -> bool {
    o.is_none() || o.is_kind(Kind::Class) || union_members(o).is_some() || alias::alias_origin(o).is_some()
}

pub fn class_binary(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    (op.types)(a, b)
}

/// `A | B` of classes.
pub fn union_of(a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    if !is_type_like(a) || !is_type_like(b) || (a.is_none() && b.is_none()) {
        return Ok(None);
    }
    let mut all: Vec<Obj> = Vec::new();
    for side in [a, b] {
        let parts = union_members(side).unwrap_or(std::slice::from_ref(side));
        for t in parts {
            let t = if t.is_none() { of(&ops::NONE_TYPE).obj() } else { t.clone() };
            if !has(&all, &t)? {
                all.push(t);
            }
        }
    }
    if let [only] = &all[..] {
        return Ok(Some(only.clone()));
    }
    Ok(Some(Gc::new(&UNION, Union(all)).into_obj()))
}

/// A member that `isinstance` may not ask for.
pub fn has_parameters(o: &Obj) -> bool {
    union_members(o).is_some_and(|all| all.iter().any(|t| alias::alias_origin(t).is_some()))
}
