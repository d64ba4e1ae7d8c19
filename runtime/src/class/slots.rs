//! The special methods of builtin types as attributes: `[].__len__`, `int.__add__`, `super().__getitem__(k)`.
//! Each stands on the type's slot, so that a name links no type.

use super::{core, Class, Instance};
use crate::call::{Args, Builtin};
use crate::exc;
use crate::name::{Name, SlotMethod};
use crate::names;
use crate::obj::{Cmp, Kind, Obj, Op, TypeInfo};
use crate::ops::{self, operators, Operator};
use crate::raise::Res;

/// `__add__`, `__radd__` and `__iadd__` of an operator.
#[inline]
pub fn operator_names(op: Operator) -> (Name, Name, Name) {
    match op.op {
        Op::Add => (&names::__ADD__, &names::__RADD__, &names::__IADD__),
        Op::Sub => (&names::__SUB__, &names::__RSUB__, &names::__ISUB__),
        Op::Mul => (&names::__MUL__, &names::__RMUL__, &names::__IMUL__),
        Op::MatMul => (&names::__MATMUL__, &names::__RMATMUL__, &names::__IMATMUL__),
        Op::TrueDiv => (&names::__TRUEDIV__, &names::__RTRUEDIV__, &names::__ITRUEDIV__),
        Op::Mod => (&names::__MOD__, &names::__RMOD__, &names::__IMOD__),
        Op::Pow => (&names::__POW__, &names::__RPOW__, &names::__IPOW__),
        Op::LShift => (&names::__LSHIFT__, &names::__RLSHIFT__, &names::__ILSHIFT__),
        Op::RShift => (&names::__RSHIFT__, &names::__RRSHIFT__, &names::__IRSHIFT__),
        Op::Or => (&names::__OR__, &names::__ROR__, &names::__IOR__),
        Op::Xor => (&names::__XOR__, &names::__RXOR__, &names::__IXOR__),
        Op::And => (&names::__AND__, &names::__RAND__, &names::__IAND__),
        Op::FloorDiv => (&names::__FLOORDIV__, &names::__RFLOORDIV__, &names::__IFLOORDIV__),
    }
}

/// `__lt__` of `<`.
#[inline]
pub fn compare_name(op: Cmp) -> Name {
    match op {
        Cmp::Eq => &names::__EQ__,
        Cmp::Ne => &names::__NE__,
        Cmp::Lt => &names::__LT__,
        Cmp::Le => &names::__LE__,
        Cmp::Gt => &names::__GT__,
        Cmp::Ge => &names::__GE__,
    }
}

/// Does the type have this operator, as the left operand? (One slot serves all operators.)
fn has_operator(ty: &TypeInfo, op: Op, reflected: bool) -> bool {
    use Kind::*;
    match ty.kind {
        Int | Bool => op != Op::MatMul,
        Float | Complex => matches!(op, Op::Add | Op::Sub | Op::Mul | Op::TrueDiv | Op::Mod | Op::Pow | Op::FloorDiv),
        Str | Bytes | ByteArray => matches!(op, Op::Mul | Op::Mod) || op == Op::Add && !reflected,
        List | Tuple | Deque | Array => op == Op::Mul || op == Op::Add && !reflected,
        Set | FrozenSet | DictKeys | DictItems => matches!(op, Op::Sub | Op::And | Op::Or | Op::Xor),
        Dict | DefaultDict | OrderedDict => op == Op::Or,
        Counter => matches!(op, Op::Add | Op::Sub | Op::And | Op::Or) && !reflected,
        Class => op == Op::Or,
        Date | DateTime => matches!(op, Op::Add | Op::Sub),
        TimeDelta => matches!(op, Op::Add | Op::Sub | Op::Mul | Op::TrueDiv | Op::FloorDiv | Op::Mod),
        Other => ty.binary.is_some(),
        _ => false,
    }
}

fn has_inplace(ty: &TypeInfo, op: Op) -> bool {
    use Kind::*;
    match ty.kind {
        List | ByteArray | Deque | Array => matches!(op, Op::Add | Op::Mul),
        Set => matches!(op, Op::Sub | Op::And | Op::Or | Op::Xor),
        Dict | DefaultDict | OrderedDict => op == Op::Or,
        Counter => matches!(op, Op::Add | Op::Sub | Op::And | Op::Or),
        _ => false,
    }
}

fn or_not_implemented(r: Res<Option<Obj>>) -> Res<Obj> {
    Ok(r?.unwrap_or(Obj::NOT_IMPLEMENTED))
}

/// `self` and the arguments of a slot's method, whose messages are those of CPython's slot wrappers.
fn wrapped<'a>(args: Args<'a>, name: &str, count: usize) -> Res<(&'a Obj, &'a [Obj])> {
    let (me, rest) = args.split_self(name)?;
    if !rest.kw.is_empty() {
        return Err(exc::type_error(format!("wrapper {name}() takes no keyword arguments")));
    }
    if rest.pos.len() != count {
        let s = if count == 1 { "" } else { "s" };
        return Err(exc::type_error(format!("expected {count} argument{s}, got {}", rest.pos.len())));
    }
    Ok((me, rest.pos))
}

/// `int.__add__` leaves floats to `float.__radd__`.
fn beyond_ints(me: &Obj, other: &Obj) -> bool {
    matches!(me.kind(), Kind::Int | Kind::Bool) && matches!(other.kind(), Kind::Float | Kind::Complex)
}

/// Their `+` and `*` are slots of sequences, which never leave it to the other operand.
fn is_sequence(o: &Obj) -> bool {
    matches!(o.kind(), Kind::Str | Kind::Bytes | Kind::ByteArray | Kind::List | Kind::Tuple | Kind::Deque | Kind::Array)
}

fn operate(args: Args, name: &'static str, op: Operator, reflected: bool) -> Res<Obj> {
    let (me, rest) = wrapped(args, name, 1)?;
    let (me, other) = (core(me), core(&rest[0]));
    if beyond_ints(me, other) {
        return Ok(Obj::NOT_IMPLEMENTED);
    }
    let (a, b) = if reflected { (other, me) } else { (me, other) };
    match ops::native_side(op, a, b, me.ty())? {
        Some(v) => Ok(v),
        None if is_sequence(me) && op == Op::Add => Err(ops::unsupported(op, a, b, false)),
        None if is_sequence(me) && op == Op::Mul => other.index().and(Ok(Obj::NOT_IMPLEMENTED)),
        None => Ok(Obj::NOT_IMPLEMENTED),
    }
}

/// `int.__pow__(a, b, modulus)`.
fn power_modulo(args: Args) -> Res<Obj> {
    let (me, b, m) = (core(&args.pos[0]), core(&args.pos[1]), core(&args.pos[2]));
    let of_int = |o: &Obj| matches!(o.kind(), Kind::Int | Kind::Bool);
    match me.kind() {
        Kind::Float if !m.is_none() => Err(exc::type_error("pow() 3rd argument not allowed unless all arguments are integers")),
        Kind::Float => or_not_implemented(ops::native_side(&operators::POW, me, b, me.ty())),
        _ if of_int(b) && m.is_none() => me.pow(b),
        _ if of_int(b) && of_int(m) => ops::power(me, b, m),
        _ => Ok(Obj::NOT_IMPLEMENTED),
    }
}

macro_rules! operators {
    ($($name:ident $rname:ident $iname:ident $op:ident $operator:ident $text:literal $rtext:literal $itext:literal;)*) => { $(
        pub static $name: SlotMethod = SlotMethod {
            has: |ty| ty.binary.is_some() && has_operator(ty, Op::$op, false),
            call: Builtin { name: $text, owner: "object", call: |args| {
                if Op::$op == Op::Pow && args.pos.len() == 3 {
                    return power_modulo(args);
                }
                operate(args, $text, &operators::$operator, false)
            } },
        };
        pub static $rname: SlotMethod = SlotMethod {
            has: |ty| ty.binary.is_some() && has_operator(ty, Op::$op, true),
            call: Builtin { name: $rtext, owner: "object", call: |args| operate(args, $rtext, &operators::$operator, true) },
        };
        pub static $iname: SlotMethod = SlotMethod {
            has: |ty| ty.inplace.is_some() && has_inplace(ty, Op::$op),
            call: Builtin { name: $itext, owner: "object", call: |args| {
                let (me, rest) = wrapped(args, $itext, 1)?;
                let c = core(me);
                let r = match c.ty().inplace {
                    Some(f) => f(&operators::$operator, c, core(&rest[0]))?,
                    None => None,
                };
                if r.is_none() && Op::$op == Op::Mul && is_sequence(c) {
                    core(&rest[0]).index()?;
                }
                Ok(match r {
                    Some(r) if r.is(c) => me.clone(),
                    r => r.unwrap_or(Obj::NOT_IMPLEMENTED),
                })
            } },
        };
    )* };
}
operators! {
    ADD RADD IADD Add ADD "__add__" "__radd__" "__iadd__";
    SUB RSUB ISUB Sub SUB "__sub__" "__rsub__" "__isub__";
    MUL RMUL IMUL Mul MUL "__mul__" "__rmul__" "__imul__";
    MATMUL RMATMUL IMATMUL MatMul MAT_MUL "__matmul__" "__rmatmul__" "__imatmul__";
    TRUEDIV RTRUEDIV ITRUEDIV TrueDiv TRUE_DIV "__truediv__" "__rtruediv__" "__itruediv__";
    MOD RMOD IMOD Mod MOD "__mod__" "__rmod__" "__imod__";
    POW RPOW IPOW Pow POW "__pow__" "__rpow__" "__ipow__";
    LSHIFT RLSHIFT ILSHIFT LShift L_SHIFT "__lshift__" "__rlshift__" "__ilshift__";
    RSHIFT RRSHIFT IRSHIFT RShift R_SHIFT "__rshift__" "__rrshift__" "__irshift__";
    OR ROR IOR Or OR "__or__" "__ror__" "__ior__";
    XOR RXOR IXOR Xor XOR "__xor__" "__rxor__" "__ixor__";
    AND RAND IAND And AND "__and__" "__rand__" "__iand__";
    FLOORDIV RFLOORDIV IFLOORDIV FloorDiv FLOOR_DIV "__floordiv__" "__rfloordiv__" "__ifloordiv__";
}

fn compare(args: Args, name: &'static str, op: Cmp) -> Res<Obj> {
    let (me, rest) = wrapped(args, name, 1)?;
    let (a, b) = (core(me), core(&rest[0]));
    // `object.__ne__` turns round what `__eq__` says.
    if op == Cmp::Ne && a.is_kind(Kind::Instance) {
        let r = me.method(&names::__EQ__, Args::of(rest))?;
        return if r.is_not_implemented() { Ok(r) } else { Ok(Obj::bool(!r.truth()?)) };
    }
    if matches!(a.kind(), Kind::Instance | Kind::Exception) {
        return Ok(if op == Cmp::Eq && a.is(b) { Obj::TRUE } else { Obj::NOT_IMPLEMENTED });
    }
    if beyond_ints(a, b) {
        return Ok(Obj::NOT_IMPLEMENTED);
    }
    match ops::native_compare(op, a, b, a.ty())? {
        Some(r) => Ok(r),
        None if op == Cmp::Eq && a.is(b) => Ok(Obj::TRUE),
        None => Ok(Obj::NOT_IMPLEMENTED),
    }
}

/// The class that has the type's slot behind a special method: where builtin bases have the same, the first of them.
fn owner(class: Class, n: Name) -> Option<Class> {
    let of = |info: &TypeInfo| match n.text {
        "__repr__" => info.repr as usize,
        "__str__" => info.str.map_or(0, |f| f as usize),
        "__hash__" => info.hash.map_or(0, |f| f as usize),
        "__eq__" | "__ne__" | "__lt__" | "__le__" | "__gt__" | "__ge__" => info.compare.map_or(0, |f| f as usize),
        _ => 0,
    };
    let mut found: Option<(Class, &'static TypeInfo)> = None;
    for c in class.mro() {
        let Some(info) = c.info.filter(|info| n.slot_method(info).is_some()) else { continue };
        if found.is_none_or(|f| of(f.1) == of(info)) {
            found = Some((*c, info));
        }
    }
    found.map(|f| f.0)
}

/// `list.__len__`: what was found in the class, as its attribute.
pub(crate) fn wrapper(class: Class, n: Name, b: &'static Builtin) -> Obj {
    match owner(class, n).filter(|c| c.info.and_then(|info| n.slot_method(info)).is_some_and(|m| std::ptr::eq(m, b))) {
        Some(class) => crate::function::slot_wrapper(b, class),
        None => crate::function::builtin(b),
    }
}

macro_rules! comparisons {
    ($($name:ident $op:ident $text:literal;)*) => { $(
        pub static $name: SlotMethod =
            SlotMethod { has: |_| true, call: Builtin { name: $text, owner: "object", call: |args| compare(args, $text, Cmp::$op) } };
    )* };
}
comparisons! { EQ Eq "__eq__"; NE Ne "__ne__"; LT Lt "__lt__"; LE Le "__le__"; GT Gt "__gt__"; GE Ge "__ge__"; }

macro_rules! slot {
    ($name:ident $text:literal $args:literal, |$ty:ident| $has:expr, |$me:ident, $rest:ident| $body:expr) => {
        pub static $name: SlotMethod = SlotMethod {
            has: |$ty| $has,
            call: Builtin { name: $text, owner: "object", call: |args| {
                let ($me, $rest) = wrapped(args, $text, $args)?;
                let _ = $rest;
                $body
            } },
        };
    };
}

/// An int only takes ints, a float both.
fn divmod(a: &Obj, b: &Obj, me: &Obj) -> Res<Obj> {
    let of_int = |o: &Obj| matches!(o.kind(), Kind::Int | Kind::Bool);
    let fits = |o: &Obj| of_int(o) || me.is_kind(Kind::Float) && o.is_kind(Kind::Float);
    if fits(a) && fits(b) { ops::divmod(a, b) } else { Ok(Obj::NOT_IMPLEMENTED) }
}

fn is_number(ty: &TypeInfo) -> bool {
    matches!(ty.kind, Kind::Int | Kind::Bool | Kind::Float)
}

slot! { REPR "__repr__" 0, |_ty| true, |me, rest| native_repr(me).map(Obj::from) }
slot! { STR "__str__" 0, |ty| ty.str.is_some() || ty.kind == Kind::Object, |me, rest| native_str(me).map(Obj::from) }
slot! { HASH "__hash__" 0, |ty| ty.hash.is_some(), |me, rest| {
    let c = core(me);
    let ty = native_type(me);
    match ty.hash { Some(f) => Ok(crate::int::Int::from(f(c)?).into()), None => ops::not_callable(&Obj::NONE) }
} }
slot! { LEN "__len__" 0, |ty| ty.len.is_some(), |me, rest| Ok(ops::int(core(me).len()?)) }
slot! { BOOL "__bool__" 0, |ty| is_number(ty) || matches!(ty.kind, Kind::Complex | Kind::None), |me, rest| Ok(Obj::bool(core(me).truth()?)) }
slot! { ITER "__iter__" 0, |ty| ty.iter.is_some(), |me, rest| ops::iterator(core(me)) }
slot! { NEXT "__next__" 0, |ty| ty.next.is_some(), |me, rest| match ops::next(core(me))? {
    Some(v) => Ok(v),
    None => Err(exc::stop_iteration(Obj::NONE)),
} }
pub static LENGTH_HINT: SlotMethod = SlotMethod {
    has: |ty| ty.left.is_some(),
    call: Builtin { name: "__length_hint__", owner: "object", call: |args| {
        let (me, rest) = args.split_self("__length_hint__")?;
        rest.expect(&format!("{}.__length_hint__", me.type_name()), 0, 0)?;
        let left = core(me).ty().left.map_or(Ok(None), |left| left(core(me)))?;
        Ok(left.map_or(Obj::NOT_IMPLEMENTED, ops::int))
    } },
};
slot! { GETITEM "__getitem__" 1, |ty| ty.get_item.is_some() && ty.kind != Kind::Class, |me, rest| native_get_item(me, &rest[0]) }
slot! { SETITEM "__setitem__" 2, |ty| ty.set_item.is_some(), |me, rest| core(me).set_item(&rest[0], rest[1].clone()).map(|()| Obj::NONE) }
slot! { DELITEM "__delitem__" 1, |ty| ty.set_item.is_some(), |me, rest| core(me).del_item(&rest[0]).map(|()| Obj::NONE) }
slot! { CONTAINS "__contains__" 1, |ty| ty.contains.is_some(), |me, rest| Ok(Obj::bool(core(me).contains(&rest[0])?)) }
slot! { NEG "__neg__" 0, |ty| is_number(ty) || ty.kind == Kind::Complex, |me, rest| ops::unary(b'-', core(me)) }
slot! { POS "__pos__" 0, |ty| is_number(ty) || ty.kind == Kind::Complex, |me, rest| ops::unary(b'+', core(me)) }
slot! { ABS "__abs__" 0, |ty| is_number(ty) || ty.kind == Kind::Complex, |me, rest| ops::unary(b'a', core(me)) }
slot! { INVERT "__invert__" 0, |ty| matches!(ty.kind, Kind::Int | Kind::Bool), |me, rest| ops::unary(b'~', core(me)) }
slot! { INDEX "__index__" 0, |ty| matches!(ty.kind, Kind::Int | Kind::Bool), |me, rest| Ok(core(me).index()?.into()) }
slot! { INT "__int__" 0, |ty| matches!(ty.kind, Kind::Int | Kind::Bool | Kind::Float), |me, rest| crate::builtins::trunc(core(me)) }
slot! { FLOAT "__float__" 0, |ty| matches!(ty.kind, Kind::Int | Kind::Bool | Kind::Float), |me, rest| crate::float::number(core(me)).map(Obj::float) }
slot! { DIVMOD "__divmod__" 1, |ty| is_number(ty), |me, rest| divmod(core(me), core(&rest[0]), core(me)) }
slot! { RDIVMOD "__rdivmod__" 1, |ty| is_number(ty), |me, rest| divmod(core(&rest[0]), core(me), core(me)) }
slot! { TRUNC "__trunc__" 0, |ty| is_number(ty), |me, rest| crate::builtins::trunc(core(me)) }
slot! { FLOOR "__floor__" 0, |ty| is_number(ty), |me, rest| crate::std::math::FLOOR.on(Args::of(std::slice::from_ref(core(me)))) }
slot! { CEIL "__ceil__" 0, |ty| is_number(ty), |me, rest| crate::std::math::CEIL.on(Args::of(std::slice::from_ref(core(me)))) }
pub static ROUND: SlotMethod = SlotMethod {
    has: is_number,
    call: Builtin { name: "__round__", owner: "object", call: |args| {
        let (me, rest) = args.split_self("__round__")?;
        let digits = rest.expect("__round__", 0, 1)?.first();
        crate::builtins::round(core(me), digits.filter(|d| !d.is_none()))
    } },
};
slot! { REVERSED "__reversed__" 0, |ty| matches!(ty.kind, Kind::List | Kind::Dict | Kind::Range | Kind::Deque | Kind::OrderedDict | Kind::DefaultDict | Kind::Counter | Kind::DictKeys | Kind::DictValues | Kind::DictItems),
    |me, rest| crate::iter::REVERSED.on(Args::of(std::slice::from_ref(core(me)))) }
slot! { FORMAT "__format__" 1, |_ty| true, |me, rest| {
    match crate::str::Str::of(&rest[0]) {
        Some(spec) if matches!(core(me).kind(), Kind::Instance | Kind::Exception) => ops::object_format(me, spec.as_str()).map(Obj::from),
        Some(spec) => core(me).format(spec.as_str()).map(Obj::from),
        None => Err(exc::type_error(format!("__format__() argument must be str, not {}", exc::kind_given(&rest[0])))),
    }
} }
pub static CALL: SlotMethod = SlotMethod {
    has: |ty| ty.call.is_some(),
    call: Builtin { name: "__call__", owner: "object", call: |args| {
        let (me, rest) = args.split_self("__call__")?;
        // `super().__call__(…)` in a metaclass: the class is made to make an instance.
        match Class::of(me) {
            Some(class) => super::call::instantiate(class, rest),
            None => core(me).call(rest),
        }
    } },
};

/// The slots that are builtin for `o`: those of its core, of exceptions, or of `object`.
fn native_type(o: &Obj) -> &'static TypeInfo {
    match o.kind() {
        Kind::Exception => &exc::EXCEPTION,
        Kind::Instance if core(o).is_kind(Kind::Instance) => &super::object::OBJECT,
        _ => core(o).ty(),
    }
}

fn native_repr(o: &Obj) -> Res<crate::str::Str> {
    match o.kind() {
        Kind::Class => super::object::class_repr(o),
        Kind::Instance if !core(o).is_kind(Kind::Instance) => super::instance::builtin_repr(o),
        _ => (native_type(o).repr)(core(o)),
    }
}

/// `object.__str__` is the object's `repr`.
fn native_str(o: &Obj) -> Res<crate::str::Str> {
    match native_type(o).str {
        Some(f) => f(core(o)),
        None => o.repr(),
    }
}

/// `dict.__getitem__` asks `__missing__` of the instance's class.
fn native_get_item(o: &Obj, key: &Obj) -> Res<Obj> {
    let c = core(o);
    if matches!(c.kind(), Kind::Dict | Kind::DefaultDict) && Instance::of(o).is_some() {
        if let Some(v) = crate::dict::Dict::of(c).expect("a dict").get(key)? {
            return Ok(v);
        }
        if let Some(r) = super::special(o, &names::__MISSING__, std::slice::from_ref(key)) {
            return r;
        }
    }
    c.get_item(key)
}
