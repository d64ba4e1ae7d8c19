//! The methods of `set` and `frozenset`, as `Builtin`s.

use super::Set;
use crate::call::Builtin;
use crate::class;
use crate::exc;
use crate::iter::Iter;
use crate::methods;
use crate::obj::{Kind, Obj};
use crate::raise::Res;
use crate::value::wrong_self;

/// `set()`, the core of a new instance of a class derived from set.
pub fn empty() -> Obj {
    Set::new().into()
}

/// `set(iterable)`
pub static CALL: Builtin = Builtin {
    name: "set",
    owner: "",
    call: |args| match args.expect("set", 0, 1)? {
        [] => Ok(empty()),
        [items, ..] => Ok(Set::from_iterable(items)?.into()),
    },
};

/// `set.__init__(self, iterable)`
pub static INIT: Builtin = Builtin {
    name: "__init__",
    owner: "set",
    call: |args| {
        let (me, rest) = args.split_self("set.__init__")?;
        let items = rest.expect("set", 0, 1)?;
        let s = Set::mutable(me).ok_or_else(|| wrong_self(me, "set", "__init__"))?;
        s.clear();
        if let [items] = items {
            s.update_from(items)?;
        }
        Ok(Obj::NONE)
    },
};

methods! { "set", Set::mutable;
    /// `s.add(x)`
    ADD "add" 1, 1 => |s, a| {
        s.add(a[0].clone())?;
        Ok(Obj::NONE)
    };
    /// `s.clear()`
    CLEAR "clear" 0, 0 => |s, _| {
        s.clear();
        Ok(Obj::NONE)
    };
    /// `s.discard(x)`
    DISCARD "discard" 1, 1 => |s, a| {
        s.discard_any(&a[0])?;
        Ok(Obj::NONE)
    };
    /// `s.remove(x)`
    REMOVE "remove" 1, 1 => |s, a| {
        if s.discard_any(&a[0])? { Ok(Obj::NONE) } else { Err(exc::key_error(a[0].clone())) }
    };
    /// `s.pop()`
    POP "pop" 0, 0 => |s, _| s.pop();
    /// `s.update(*others)`
    UPDATE "update" 0, usize::MAX => |s, a| {
        for other in a {
            s.update_from(other)?;
        }
        Ok(Obj::NONE)
    };
    /// `s.intersection_update(*others)`
    INTERSECTION_UPDATE "intersection_update" 0, usize::MAX => |s, a| {
        let both = intersection(s, a)?;
        s.swap(&both);
        Ok(Obj::NONE)
    };
    /// `s.difference_update(*others)`
    DIFFERENCE_UPDATE "difference_update" 0, usize::MAX => |s, a| {
        for other in a {
            s.difference_update(other)?;
        }
        Ok(Obj::NONE)
    };
    /// `s.symmetric_difference_update(other)`
    SYMMETRIC_DIFFERENCE_UPDATE "symmetric_difference_update" 1, 1 => |s, a| {
        s.symmetric_difference_update(&a[0])?;
        Ok(Obj::NONE)
    };
}

fn union(s: &Set, others: &[Obj]) -> Res<Set> {
    let new = s.copy();
    for other in others {
        new.update_from(other)?;
    }
    Ok(new)
}

fn intersection(s: &Set, others: &[Obj]) -> Res<Set> {
    let Some((first, rest)) = others.split_first() else { return Ok(s.copy()) };
    let mut result = s.intersection(first)?;
    for other in rest {
        result = result.intersection(other)?;
    }
    Ok(result)
}

fn difference(s: &Set, others: &[Obj]) -> Res<Set> {
    let Some((first, rest)) = others.split_first() else { return Ok(s.copy()) };
    let result = s.difference(first)?;
    for other in rest {
        result.difference_update(other)?;
    }
    Ok(result)
}

fn symmetric_difference(s: &Set, other: &Obj) -> Res<Set> {
    let new = Set::from_iterable(other)?;
    new.symmetric_subtract_from(s)?;
    Ok(new)
}

fn is_subset(s: &Set, other: &Obj) -> Res<bool> {
    if let Some(o) = Set::of(other) {
        return s.is_subset(o);
    }
    let both = s.intersection(other)?;
    Ok(both.len() == s.len())
}

fn is_superset(s: &Set, other: &Obj) -> Res<bool> {
    if let Some(o) = Set::of(other) {
        return o.is_subset(s);
    }
    let mut it = Iter::new(other)?;
    while let Some(x) = it.next()? {
        if !s.contains_any(&x)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The methods that `set` and `frozenset` share; the result is of the kind of `self`.
macro_rules! shared {
    ($owner:literal, $of:path, $make:expr) => {
        methods! { $owner, $of;
            /// `s.union(*others)`
            UNION "union" 0, usize::MAX => |s, a| Ok($make(union(s, a)?));
            /// `s.intersection(*others)`
            INTERSECTION "intersection" 0, usize::MAX => |s, a| Ok($make(intersection(s, a)?));
            /// `s.difference(*others)`
            DIFFERENCE "difference" 0, usize::MAX => |s, a| Ok($make(difference(s, a)?));
            /// `s.symmetric_difference(other)`
            SYMMETRIC_DIFFERENCE "symmetric_difference" 1, 1 => |s, a| Ok($make(symmetric_difference(s, &a[0])?));
            /// `s.isdisjoint(other)`
            ISDISJOINT "isdisjoint" 1, 1 => |s, a| Ok(Obj::bool(s.isdisjoint(&a[0])?));
            /// `s.issubset(other)`
            ISSUBSET "issubset" 1, 1 => |s, a| Ok(Obj::bool(is_subset(s, &a[0])?));
            /// `s.issuperset(other)`
            ISSUPERSET "issuperset" 1, 1 => |s, a| Ok(Obj::bool(is_superset(s, &a[0])?));
        }
    };
}

shared! { "set", Set::mutable, Obj::from }

methods! { "set", Set::mutable;
    /// `s.copy()`
    COPY "copy" 0, 0 => |s, _| Ok(s.copy().into());
}

/// `frozenset(iterable)`
pub static FROZENSET_CALL: Builtin = Builtin {
    name: "frozenset",
    owner: "",
    call: |args| match args.expect("frozenset", 0, 1)? {
        [] => Ok(Set::new().freeze()),
        [items, ..] if items.is_kind(Kind::FrozenSet) => Ok(items.clone()),
        [items, ..] => Ok(Set::from_iterable(items)?.freeze()),
    },
};

/// The methods of `frozenset`.
pub mod frozenset {
    use super::*;
    pub use super::FROZENSET_CALL as CALL;

    shared! { "frozenset", Set::frozen, Set::freeze }

    /// `s.copy()`: itself.
    pub static COPY: Builtin = Builtin {
        name: "copy",
        owner: "frozenset",
        call: |args| {
            let (me, _) = args.method("frozenset.copy", 0, 0)?;
            match Set::frozen(me) {
                Some(_) if me.is_kind(Kind::FrozenSet) => Ok(me.clone()),
                Some(_) => Ok(class::core(me).clone()),
                None => Err(wrong_self(me, "frozenset", "copy")),
            }
        },
    };
}
