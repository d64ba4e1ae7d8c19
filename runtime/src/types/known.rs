//! `isinstance(o, C)` of builtin classes: told by the kind of the value, but for what derives from them.

use super::of;
use crate::obj::{Kind, Obj, TypeInfo};
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
    if !o.is_heap() || matches!(o.kind(), Kind::Str | Kind::Bytes | Kind::Int | Kind::Float | Kind::List | Kind::Tuple | Kind::Dict | Kind::Set) {
        return Ok(false);
    }
    derives(o, &classes)
}

#[cold]
#[inline(never)]
fn derives(o: &Obj, classes: &[Known]) -> Res<bool> {
    for class in classes {
        if ops::is_instance(o, [of(class.ty).obj()])? {
            return Ok(true);
        }
    }
    Ok(false)
}
