//! The methods of `list`, as `Builtin`s.

use super::{list, List};
use crate::call::{Bind, Builtin};
use crate::exc;
use crate::int::Int;
use crate::iter;
use crate::methods;
use crate::obj::Obj;
use crate::raise::Res;
use crate::slice;
use crate::sort;
use crate::value::wrong_self;

/// `[]`, the core of a new instance of a class derived from list.
pub fn empty() -> Obj {
    list(Vec::new())
}

/// `list(iterable)`
pub static CALL: Builtin = Builtin {
    name: "list",
    owner: "",
    call: |args| match args.expect("list", 0, 1)? {
        [] => Ok(empty()),
        items => {
            let new = List::new();
            new.extend_from(&items[0])?;
            Ok(new.into())
        }
    },
};

/// `list.__init__(self, iterable)`
pub static INIT: Builtin = Builtin {
    name: "__init__",
    owner: "list",
    call: |args| {
        let (me, rest) = args.split_self("list.__init__")?;
        let items = rest.expect("list", 0, 1)?;
        let xs = List::of(me).ok_or_else(|| wrong_self(me, "list", "__init__"))?;
        xs.clear();
        if let [items] = items {
            xs.extend_from(items)?;
        }
        Ok(Obj::NONE)
    },
};

methods! { "list", List::of;
    /// `xs.append(x)`
    APPEND "append" 1, 1 => |xs, a| {
        xs.append(a[0].clone());
        Ok(Obj::NONE)
    };
    /// `xs.clear()`
    CLEAR "clear" 0, 0 => |xs, _| {
        xs.clear();
        Ok(Obj::NONE)
    };
    /// `xs.copy()`
    COPY "copy" 0, 0 => |xs, _| Ok(xs.copy().into());
    /// `xs.count(x)`
    COUNT "count" 1, 1 => |xs, a| Ok(Int::from(xs.count(&a[0])?).into());
    /// `xs.extend(iterable)`
    EXTEND "extend" 1, 1 => |xs, a| {
        xs.extend_from(&a[0])?;
        Ok(Obj::NONE)
    };
    /// `xs.index(x, start, stop)`
    INDEX "index" 1, 3 => |xs, a| {
        let start = a.get(1).map_or(Ok(0), slice::index_arg)?;
        let stop = a.get(2).map_or(Ok(i64::MAX), slice::index_arg)?;
        Ok(Int::from(xs.index(&a[0], start, stop)?).into())
    };
    /// `xs.insert(i, x)`
    INSERT "insert" 2, 2 => |xs, a| {
        xs.insert(slice::size_arg(&a[0])?, a[1].clone());
        Ok(Obj::NONE)
    };
    /// `xs.pop(i)`
    POP "pop" 0, 1 => |xs, a| match a {
        [] => xs.pop(),
        [i, ..] => xs.pop_at(slice::size_arg(i)?),
    };
    /// `xs.remove(x)`
    REMOVE "remove" 1, 1 => |xs, a| {
        xs.remove(&a[0])?;
        Ok(Obj::NONE)
    };
    /// `xs.reverse()`
    REVERSE "reverse" 0, 0 => |xs, _| {
        xs.reverse();
        Ok(Obj::NONE)
    };
    /// `xs.__reversed__()`
    REVERSED "__reversed__" 0, 0 => |xs, _| Ok(iter::list_reverse_iterator(xs.clone()));
}

/// `xs.sort(key=…, reverse=…)`
pub static SORT: Builtin = Builtin {
    name: "sort",
    owner: "list",
    call: |args| {
        let (me, rest) = args.split_self("list.sort")?;
        let xs = List::of(me).ok_or_else(|| wrong_self(me, "list", "sort"))?;
        if !rest.pos.is_empty() {
            return Err(exc::type_error("sort() takes no positional arguments"));
        }
        let [key, reverse] = rest.bind("sort", [("key", Bind::KeyOpt), ("reverse", Bind::KeyOpt)])?;
        sort_with_options(xs, key, reverse)?;
        Ok(Obj::NONE)
    },
};

/// What `sort` and `sorted` do with `key` and `reverse`.
pub(crate) fn sort_with_options(xs: &List, key: Option<Obj>, reverse: Option<Obj>) -> Res<()> {
    let reverse = match reverse {
        Some(r) => sort::flag(&r)?,
        None => false,
    };
    match key.filter(|k| !k.is_none()) {
        Some(key) => xs.sort_with(reverse, Some(|x: &Obj| key.call(crate::call::Args::of(std::slice::from_ref(x))))),
        None => xs.sort_with(reverse, None::<fn(&Obj) -> Res<Obj>>),
    }
}
