//! What each binary operator is, and what the builtin types do by it: a program that never says `%` and makes no class links no
//! formats of `"%s" % x`. (The special methods `__mod__` … stand on the operators, and classes look for all of them.)
//!
//! Types whose part in an operator is large are asked through it; the others see which one it is.

use crate::complex::{self, Complex};
use crate::float;
use crate::int;
use crate::obj::{Obj, Op};
use crate::raise::Res;
use crate::set::Set;
use crate::str::Str;

pub struct OperatorInfo {
    pub op: Op,
    /// What two of the type make; `Ok(None)` is NotImplemented.
    pub ints: fn(&Obj, &Obj) -> Res<Option<Obj>>,
    pub floats: Option<fn(f64, f64) -> Res<Obj>>,
    pub complexes: Option<fn(Complex, Complex) -> Res<Complex>>,
    pub sets: Option<fn(&Set, &Set) -> Res<Set>>,
    /// Of the keys or items of dicts.
    pub views: Option<fn(&Obj, &Obj) -> Res<Set>>,
    pub types: fn(&Obj, &Obj) -> Res<Option<Obj>>,
    /// `self % arguments`
    pub formatted: Option<fn(&Str, &Obj) -> Res<Str>>,
    pub formatted_bytes: Option<fn(&[u8], &Obj) -> Res<Vec<u8>>>,
}
pub type Operator = &'static OperatorInfo;

impl PartialEq<Op> for Operator {
    #[inline]
    fn eq(&self, op: &Op) -> bool {
        self.op == *op
    }
}

const fn operator(op: Op, ints: fn(&Obj, &Obj) -> Res<Option<Obj>>) -> OperatorInfo {
    OperatorInfo {
        op, ints, floats: None, complexes: None, sets: None, views: None, types: not_there, formatted: None, formatted_bytes: None,
    }
}
fn not_there(_: &Obj, _: &Obj) -> Res<Option<Obj>> {
    Ok(None)
}

/// What two ints make.
macro_rules! of_ints {
    (|$x:ident, $y:ident| $result:expr) => {
        |a, b| {
            let (Some($x), Some($y)) = (int::as_int(a), int::as_int(b)) else { return Ok(None) };
            Ok(Some($result.into()))
        }
    };
}
/// The same, where two bools make a bool.
macro_rules! of_bits {
    ($f:path) => {
        |a, b| Ok((int::as_int(a).is_some() && int::as_int(b).is_some()).then(|| $f(a, b)))
    };
}

pub static ADD: OperatorInfo = OperatorInfo {
    floats: Some(|x, y| Ok(Obj::float(x + y))),
    complexes: Some(|x, y| Ok(x.add(y))),
    ..operator(Op::Add, of_ints!(|x, y| x + y))
};
pub static SUB: OperatorInfo = OperatorInfo {
    floats: Some(|x, y| Ok(Obj::float(x - y))),
    complexes: Some(|x, y| Ok(x.sub(y))),
    sets: Some(Set::subtract),
    views: Some(crate::dict::views::difference),
    ..operator(Op::Sub, of_ints!(|x, y| x - y))
};
pub static MUL: OperatorInfo = OperatorInfo {
    floats: Some(|x, y| Ok(Obj::float(x * y))),
    complexes: Some(|x, y| Ok(x.mul(y))),
    ..operator(Op::Mul, of_ints!(|x, y| x * y))
};
pub static MAT_MUL: OperatorInfo = operator(Op::MatMul, not_there);
pub static TRUE_DIV: OperatorInfo = OperatorInfo {
    floats: Some(|x, y| float::truediv(x, y).map(Obj::float)),
    complexes: Some(Complex::div),
    ..operator(Op::TrueDiv, of_ints!(|x, y| Obj::float(x.truediv(&y)?)))
};
pub static FLOOR_DIV: OperatorInfo = OperatorInfo {
    floats: Some(|x, y| float::floordiv(x, y).map(Obj::float)),
    ..operator(Op::FloorDiv, of_ints!(|x, y| x.floordiv(&y)?))
};
pub static MOD: OperatorInfo = OperatorInfo {
    floats: Some(|x, y| float::modulo(x, y).map(Obj::float)),
    formatted: Some(crate::fmt::percent),
    formatted_bytes: Some(crate::fmt::percent_bytes),
    ..operator(Op::Mod, of_ints!(|x, y| x.modulo(&y)?))
};
pub static POW: OperatorInfo = OperatorInfo {
    floats: Some(|x, y| if float::needs_complex(x, y) { complex::power(x, y) } else { float::pow(x, y).map(Obj::float) }),
    complexes: Some(Complex::pow),
    ..operator(Op::Pow, of_ints!(|x, y| x.pow(&y)?))
};
pub static L_SHIFT: OperatorInfo = operator(Op::LShift, of_ints!(|x, y| x.lshift(&y)?));
pub static R_SHIFT: OperatorInfo = operator(Op::RShift, of_ints!(|x, y| x.rshift(&y)?));
pub static OR: OperatorInfo = OperatorInfo {
    sets: Some(Set::union),
    views: Some(crate::dict::views::union),
    types: crate::types::union_of,
    ..operator(Op::Or, of_bits!(int::bitor))
};
pub static XOR: OperatorInfo = OperatorInfo {
    sets: Some(Set::symmetric_subtract),
    views: Some(crate::dict::views::symmetric_difference),
    ..operator(Op::Xor, of_bits!(int::bitxor))
};
pub static AND: OperatorInfo = OperatorInfo {
    sets: Some(Set::intersect),
    views: Some(crate::dict::views::intersection),
    ..operator(Op::And, of_bits!(int::bitand))
};

