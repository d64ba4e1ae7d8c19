//! `isinstance(o, C)` of builtin classes: told by the kind of the value, but for what derives from them.

use super::of;
use crate::class::{self, Instance};
use crate::obj::{Kind, Obj, ObjRef, TypeInfo};
use crate::raise::Res;
use crate::{bytes, dict, float, int, list, ops, set, str, tuple};

/// A builtin class, which nobody needs to be able to call here.
#[derive(Clone, Copy)]
pub struct Known {
    kind: Kind,
    ty: &'static TypeInfo,
}

pub const STR: Known = Known { kind: Kind::Str, ty: &str::STR };
pub const BYTES: Known = Known { kind: Kind::Bytes, ty: &bytes::BYTES };
/// Not of `True` and `False`: the class `int` is `INT` or `BOOL`.
pub const INT: Known = Known { kind: Kind::Int, ty: &int::INT };
pub const BOOL: Known = Known { kind: Kind::Bool, ty: &int::BOOL };
pub const FLOAT: Known = Known { kind: Kind::Float, ty: &float::FLOAT };
pub const LIST: Known = Known { kind: Kind::List, ty: &list::LIST };
pub const TUPLE: Known = Known { kind: Kind::Tuple, ty: &tuple::TUPLE };
pub const DICT: Known = Known { kind: Kind::Dict, ty: &dict::DICT };
pub const SET: Known = Known { kind: Kind::Set, ty: &set::SET };

impl Known {
    #[inline(always)]
    fn has(self, o: &Obj) -> bool {
        match self.kind {
            Kind::Int => o.is_small() || o.is_kind(Kind::Int),
            Kind::Float => o.as_float().is_some(),
            Kind::Bool => o.as_bool().is_some(),
            kind => o.is_kind(kind),
        }
    }
}

/// `isinstance(o, classes)`
///
/// # Errors
/// What the `__class__` of an object's class raises.
#[inline(always)]
pub fn is<const N: usize>(o: &Obj, classes: [Known; N]) -> Res<bool> {
    for class in classes {
        if class.has(o) {
            return Ok(true);
        }
    }
    if !o.is_heap() || is_told_by_kind(o.kind()) {
        return Ok(false);
    }
    derives(o.borrow(), &classes)
}

/// Of these no kind derives from another's class.
#[inline(always)]
fn is_told_by_kind(kind: Kind) -> bool {
    use Kind::*;
    matches!(kind, Str | Bytes | Int | Float | List | Tuple | Dict | Set | FrozenSet | Range | Iterator | Function | Generator | Deque)
}

#[inline(never)]
fn derives(o: ObjRef, classes: &[Known]) -> Res<bool> {
    // A class without a builtin base, and nothing says that it is another.
    if Instance::of(&o).is_some_and(|i| i.class().kind == Kind::Instance && !i.class().has(class::OWN_CLASS)) {
        return Ok(false);
    }
    // Each that is asked may ask `__class__`; bool is an int.
    let int = classes.iter().any(|c| c.kind == Kind::Int);
    for class in classes.iter().filter(|c| !(int && c.kind == Kind::Bool)) {
        if ops::is_instance(&o, [of(class.ty).obj()])? {
            return Ok(true);
        }
    }
    Ok(false)
}
