//! The methods of `dict`, as `Builtin`s.

use super::{update_args, Dict};
use crate::call::{Args, Builtin};
use crate::exc;
use crate::iter::Iter;
use crate::methods;
use crate::obj::Obj;
use crate::set::Set;
use crate::tuple::Tuple;
use crate::types;
use crate::value::wrong_self;

/// `{}`, the core of a new instance of a class derived from dict.
pub fn empty() -> Obj {
    Dict::new().into()
}

/// `dict(…)`
pub static CALL: Builtin = Builtin {
    name: "dict",
    owner: "",
    call: |args| {
        let d = Dict::new();
        update_args(&d, "dict", args)?;
        Ok(d.into())
    },
};

/// `dict.__init__(self, …)`
pub static INIT: Builtin = Builtin {
    name: "__init__",
    owner: "dict",
    call: |args| {
        let (me, rest) = args.split_self("dict.__init__")?;
        let d = Dict::of(me).ok_or_else(|| wrong_self(me, "dict", "__init__"))?;
        update_args(d, "dict", rest)?;
        Ok(Obj::NONE)
    },
};

/// `d.update(…)`
pub static UPDATE: Builtin = Builtin {
    name: "update",
    owner: "dict",
    call: |args| {
        let (me, rest) = args.split_self("dict.update")?;
        let d = Dict::of(me).ok_or_else(|| wrong_self(me, "dict", "update"))?;
        update_args(d, "update", rest)?;
        Ok(Obj::NONE)
    },
};

/// `dict.fromkeys(iterable, value)`; the class comes first.
pub static FROMKEYS: Builtin = Builtin {
    name: "fromkeys",
    owner: "dict",
    call: |args| {
        let (class, rest) = args.method("dict.fromkeys", 1, 2)?;
        let value = rest.get(1).cloned().unwrap_or(Obj::NONE);
        if class.is(&types::of(&super::DICT).obj()) {
            let d = Dict::new();
            if let Some(from) = Dict::exact(&rest[0]) {
                let mut at = 0;
                while let Some((i, hash, k, _)) = from.entry(at) {
                    d.set_hashed(k, hash, value.clone())?;
                    at = i + 1;
                }
                return Ok(d.into());
            }
            let mut it = Iter::new(&rest[0])?;
            while let Some(k) = it.next()? {
                d.set(k, value.clone())?;
            }
            return Ok(d.into());
        }
        let d = class.call(Args::NONE)?;
        let mut it = Iter::new(&rest[0])?;
        while let Some(k) = it.next()? {
            d.set_item(&k, value.clone())?;
        }
        Ok(d)
    },
};

methods! { "dict", Dict::of;
    /// `d.clear()`
    CLEAR "clear" 0, 0 => |d, _| {
        d.clear();
        Ok(Obj::NONE)
    };
    /// `d.copy()`
    COPY "copy" 0, 0 => |d, _| Ok(d.copy().into());
    /// `d.get(key, default)`
    GET "get" 1, 2 => |d, a| Ok(d.get(&a[0])?.unwrap_or_else(|| a.get(1).cloned().unwrap_or(Obj::NONE)));
    /// `d.items()`
    ITEMS "items" 0, 0 => |d, _| Ok(super::items_view(d));
    /// `d.keys()`
    KEYS "keys" 0, 0 => |d, _| Ok(super::keys_view(d));
    /// `d.values()`
    VALUES "values" 0, 0 => |d, _| Ok(super::values_view(d));
    /// `d.pop(key, default)`
    POP "pop" 1, 2 => |d, a| match if d.is_empty() { None } else { d.remove(&a[0])? } {
        Some(v) => Ok(v),
        None => a.get(1).cloned().ok_or_else(|| exc::key_error(a[0].clone())),
    };
    /// `d.popitem()`
    POPITEM "popitem" 0, 0 => |d, _| {
        let (k, v) = d.popitem()?;
        Ok(Tuple::from([k, v]).into())
    };
    /// `d.setdefault(key, default)`
    SETDEFAULT "setdefault" 1, 2 => |d, a| d.setdefault(a[0].clone(), a.get(1).cloned().unwrap_or(Obj::NONE));
    /// `d.__reversed__()`
    REVERSED "__reversed__" 0, 0 => |d, _| Ok(super::reverse_key_iterator(d));
}

/// The keys of a dict as a set (`set(d)`), in CPython's order.
pub(crate) fn key_set(d: &Dict) -> crate::raise::Res<Set> {
    let s = Set::new();
    s.update_from_dict(d)?;
    Ok(s)
}
