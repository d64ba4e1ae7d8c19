//! Arithmetic and comparison.

use crate::class::is_classy;
use crate::class::{self, Class};
use crate::exc;
use crate::float;
use crate::int;
use crate::names;
use crate::obj::{Cmp, Kind, Obj, ObjRef, Op, TypeInfo};
use crate::raise::{Raised, Res};
use crate::str::Str;

use super::operators::{self, Operator};

/// `a op b` and `a op= b`. What each does with two small ints stands first, what with two floats, then the rest.
/// What is out of line takes words: a reference would force the operands to memory.
macro_rules! binary_operators {
    ($($name:ident $iname:ident $slow:ident $islow:ident $op:ident $operator:ident $text:literal |$a:ident, $b:ident| $small:expr, $floats:expr;)*) => { impl Obj { $(
        #[doc = concat!("`self ", $text, " o`")]
        #[inline]
        pub fn $name(&self, o: &Obj) -> Res<Obj> {
            if self.word() & o.word() & 1 == 1 {
                let ($a, $b) = (self.word() as i64, o.word() as i64);
                if let Some(r) = $small {
                    return Ok(r);
                }
            }
            $slow(self.borrow(), o.borrow())
        }
        #[doc = concat!("`self ", $text, "= o`: on an error `self` is unchanged.")]
        #[inline]
        pub fn $iname(&mut self, o: &Obj) -> Res<()> {
            if self.word() & o.word() & 1 == 1 {
                let ($a, $b) = (self.word() as i64, o.word() as i64);
                if let Some(r) = $small {
                    *self = r;
                    return Ok(());
                }
            }
            // SAFETY: on success the word is used up, and replaced; on an error it is as it was.
            unsafe {
                let r = $islow(self.borrow(), o.borrow())?;
                std::ptr::write(self, r);
            }
            Ok(())
        }
    )* }
    $(
        #[inline(never)]
        fn $slow(a: ObjRef, b: ObjRef) -> Res<Obj> {
            let floats: Option<fn(f64, f64) -> f64> = $floats;
            if let (Some(f), Some((x, y))) = (floats, as_floats(&a, &b)) {
                return Ok(Obj::float(f(x, y)));
            }
            if let (Op::Add, Some(x), Some(y)) = (Op::$op, Str::exact(&a), Str::exact(&b)) {
                return Ok(x.add(y).into());
            }
            binary(&operators::$operator, &a, &b)
        }
        /// # Safety
        /// When it succeeds `a` is used up.
        #[inline(never)]
        unsafe fn $islow(a: ObjRef, b: ObjRef) -> Res<Obj> {
            let floats: Option<fn(f64, f64) -> f64> = $floats;
            if let (Some(f), Some((x, y))) = (floats, as_floats(&a, &b)) {
                let r = Obj::float(f(x, y));
                drop(std::ptr::read(&*a));
                return Ok(r);
            }
            inplace(&operators::$operator, a, &b)
        }
    )* };
}

/// Two floats, or a float and an int that is exactly one.
#[inline(always)]
fn as_floats(a: &Obj, b: &Obj) -> Option<(f64, f64)> {
    match (a.as_float(), b.as_float()) {
        (Some(x), Some(y)) => Some((x, y)),
        (Some(x), None) => Some((x, exact(b)?)),
        (None, Some(y)) => Some((exact(a)?, y)),
        _ => None,
    }
}
#[inline(always)]
fn exact(o: &Obj) -> Option<f64> {
    o.small().filter(|v| v.unsigned_abs() <= 1 << 53).map(|v| v as f64)
}

/// The int of an int word.
#[inline(always)]
fn word(w: i64) -> Option<Obj> {
    // SAFETY: the low bit is set.
    Some(unsafe { Obj::of_word(std::num::NonZeroU64::new_unchecked(w as u64 | 1)) })
}

/// Floor division and remainder of small ints; `None`: by zero, or out of range.
#[inline(always)]
fn floor(a: i64, b: i64) -> Option<(i64, i64)> {
    let (a, b) = (a >> 1, b >> 1);
    if b == 0 {
        return None;
    }
    let (q, r) = (a / b, a % b);
    Some(if r != 0 && (r ^ b) < 0 { (q - 1, r + b) } else { (q, r) })
}

// Int words are `v << 1 | 1`, so that most operators work on the words themselves.
binary_operators! {
    add iadd add_slow iadd_slow Add ADD "+" |a, b| a.checked_add(b - 1).and_then(word), Some(|x, y| x + y);
    sub isub sub_slow isub_slow Sub SUB "-" |a, b| a.checked_sub(b - 1).and_then(word), Some(|x, y| x - y);
    mul imul mul_slow imul_slow Mul MUL "*" |a, b| int::product(a >> 1, b >> 1).and_then(Obj::try_small), Some(|x, y| x * y);
    matmul imatmul matmul_slow imatmul_slow MatMul MAT_MUL "@" |_a, _b| None, None;
    truediv itruediv truediv_slow itruediv_slow TrueDiv TRUE_DIV "/" |a, b| {
        let (x, y) = (a >> 1, b >> 1);
        // Both are exact as floats: so is one rounding of the quotient.
        if y != 0 && x.unsigned_abs() <= 1 << 53 && y.unsigned_abs() <= 1 << 53 { Some(Obj::float(x as f64 / y as f64)) } else { None }
    }, None;
    floordiv ifloordiv floordiv_slow ifloordiv_slow FloorDiv FLOOR_DIV "//" |a, b| floor(a, b).and_then(|(q, _)| Obj::try_small(q)), None;
    rem irem rem_slow irem_slow Mod MOD "%" |a, b| floor(a, b).and_then(|(_, r)| Obj::try_small(r)), None;
    pow ipow pow_slow ipow_slow Pow POW "**" |_a, _b| None, None;
    lshift ilshift lshift_slow ilshift_slow LShift L_SHIFT "<<" |a, b| {
        let (x, n) = (a >> 1, b >> 1);
        if (0..62).contains(&n) && x >> (62 - n) == x >> 63 { Obj::try_small(x << n) } else { None }
    }, None;
    rshift irshift rshift_slow irshift_slow RShift R_SHIFT ">>" |a, b| {
        let n = b >> 1;
        if n >= 0 { word(((a >> 1) >> n.min(63)) << 1) } else { None }
    }, None;
    bitor ibitor bitor_slow ibitor_slow Or OR "|" |a, b| word(a | b), None;
    bitxor ibitxor bitxor_slow ibitxor_slow Xor XOR "^" |a, b| word(a ^ b), None;
    bitand ibitand bitand_slow ibitand_slow And AND "&" |a, b| word(a & b), None;
}

/// `a op b`
pub fn binary(op: Operator, a: &Obj, b: &Obj) -> Res<Obj> {
    match try_binary(op, a, b)? {
        Some(r) => Ok(r),
        None => Err(unsupported(op, a, b, false)),
    }
}

pub fn try_binary(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    if is_classy(a) || is_classy(b) {
        return class::binary(op, a, b);
    }
    let (ta, tb) = (a.ty(), b.ty());
    if let Some(r) = native_side(op, a, b, ta)? {
        return Ok(Some(r));
    }
    if std::ptr::eq(ta, tb) { Ok(None) } else { native_side(op, a, b, tb) }
}

/// `a op b` by the builtin type of one of them; `None`: it does not know how.
pub fn native_side(op: Operator, a: &Obj, b: &Obj, ty: &'static TypeInfo) -> Res<Option<Obj>> {
    match ty.binary {
        Some(f) => f(op, a, b),
        None => Ok(None),
    }
}

/// `a op= b`: the result.
///
/// # Safety
/// When it succeeds `a` is used up.
unsafe fn inplace(op: Operator, a: ObjRef, b: &Obj) -> Res<Obj> {
    // A text that nobody else sees grows where it is.
    if op == Op::Add && a.is_kind(Kind::Str) {
        if let Some(right) = Str::exact(b) {
            let right = right.clone();
            return Ok(Str::from_obj_unchecked(std::ptr::read(&*a)).push(&right).into());
        }
    }
    let r = match reflected_first(op, &a, b)? {
        Some(r) => Some(r),
        None => match a.ty().inplace {
            Some(f) => f(op, &a, b)?,
            None => None,
        },
    };
    let r = match r {
        Some(r) => r,
        None => match try_binary(op, &a, b)? {
            Some(r) => r,
            None => return Err(unsupported(op, &a, b, true)),
        },
    };
    drop(std::ptr::read(&*a));
    Ok(r)
}

/// `[] += o`: sequences are asked after the `__radd__` of what stands on the right.
fn reflected_first(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    if !is_classy(b) || !matches!(a.kind(), Kind::List | Kind::Deque | Kind::ByteArray | Kind::Array) {
        return Ok(None);
    }
    match crate::class::special(b, crate::class::slots::operator_names(op).1, std::slice::from_ref(a)) {
        Some(r) => Ok(Some(r?).filter(|r| !r.is_not_implemented())),
        None => Ok(None),
    }
}

fn symbol(op: Operator, inplace: bool) -> &'static str {
    match (op.op, inplace) {
        (Op::Add, false) => "+",
        (Op::Add, true) => "+=",
        (Op::Sub, false) => "-",
        (Op::Sub, true) => "-=",
        (Op::Mul, false) => "*",
        (Op::Mul, true) => "*=",
        (Op::MatMul, false) => "@",
        (Op::MatMul, true) => "@=",
        (Op::TrueDiv, false) => "/",
        (Op::TrueDiv, true) => "/=",
        (Op::Mod, false) => "%",
        (Op::Mod, true) => "%=",
        (Op::Pow, false) => "** or pow()",
        (Op::Pow, true) => "**=",
        (Op::LShift, false) => "<<",
        (Op::LShift, true) => "<<=",
        (Op::RShift, false) => ">>",
        (Op::RShift, true) => ">>=",
        (Op::Or, false) => "|",
        (Op::Or, true) => "|=",
        (Op::Xor, false) => "^",
        (Op::Xor, true) => "^=",
        (Op::And, false) => "&",
        (Op::And, true) => "&=",
        (Op::FloorDiv, false) => "//",
        (Op::FloorDiv, true) => "//=",
    }
}

/// The TypeError when neither side knows: sequences have their own texts for `+` and `*`.
#[cold]
#[inline(never)]
pub(crate) fn unsupported(op: Operator, a: &Obj, b: &Obj, inplace: bool) -> Raised {
    let sequence = |o: &Obj| matches!(class::core(o).kind(), Kind::Str | Kind::Bytes | Kind::ByteArray | Kind::List | Kind::Tuple | Kind::Deque | Kind::Array);
    let (ta, tb) = (a.type_name(), b.type_name());
    let (ta, tb) = (ta.as_str(), tb.as_str());
    if op == Op::Add && sequence(a) {
        return exc::type_error(match class::core(a).kind() {
            Kind::Bytes | Kind::ByteArray => format!("can't concat {tb} to {ta}"),
            Kind::Str => format!("can only concatenate str (not \"{tb}\") to str"),
            Kind::List => format!("can only concatenate list (not \"{tb}\") to list"),
            Kind::Tuple => format!("can only concatenate tuple (not \"{tb}\") to tuple"),
            _ => format!("can only concatenate deque (not \"{tb}\") to deque"),
        });
    }
    // `*=` asks the right operand only where the left one has nothing of a sequence.
    let no_sequence = |o: &Obj| matches!(o.kind(), Kind::Int | Kind::Bool | Kind::Float | Kind::Complex | Kind::None | Kind::Builtin | Kind::Class);
    if op == Op::Mul && (sequence(a) || (sequence(b) && (!inplace || no_sequence(a)))) {
        let other = if sequence(a) { tb } else { ta };
        return exc::type_error(format!("can't multiply sequence by non-int of type '{other}'"));
    }
    let mut text = format!("unsupported operand type(s) for {}: '{ta}' and '{tb}'", symbol(op, inplace));
    if op == Op::RShift && !inplace && crate::function::is_builtin(a, &crate::builtins::PRINT) {
        text.push_str(". Did you mean \"print(<message>, file=<output_stream>)\"?");
    }
    exc::type_error(text)
}

/// `pow(a, b, modulus)` of ints, and of instances with a three-argument `__pow__`.
pub fn power(a: &Obj, b: &Obj, modulus: &Obj) -> Res<Obj> {
    if modulus.is_none() {
        return a.pow(b);
    }
    if let (Some(x), Some(y), Some(m)) = (int::as_int(a), int::as_int(b), int::as_int(modulus)) {
        return x.pow_mod(&y, &m).map(Obj::from);
    }
    if is_classy(a) {
        if let Some(r) = class::special(a, &names::__POW__, &[b.clone(), modulus.clone()]) {
            let r = r?;
            if !r.is_not_implemented() {
                return Ok(r);
            }
        }
    }
    let is_number = |o: &Obj| o.is_kind(Kind::Complex) || o.as_float().is_some() || int::as_int(o).is_some();
    for o in [a, b, modulus] {
        if o.as_float().is_some() {
            return Err(exc::type_error("pow() 3rd argument not allowed unless all arguments are integers"));
        }
        if o.is_kind(Kind::Complex) && is_number(a) && is_number(b) {
            return Err(exc::value_error("complex modulo"));
        }
    }
    Err(exc::type_error(format!(
        "unsupported operand type(s) for ** or pow(): '{}', '{}', '{}'",
        a.type_name().as_str(), b.type_name().as_str(), modulus.type_name().as_str()
    )))
}

/// `divmod(a, b)`
pub fn divmod(a: &Obj, b: &Obj) -> Res<Obj> {
    if int::as_int(a).is_some() && int::as_int(b).is_some() && !is_classy(a) && !is_classy(b) {
        let (q, r) = int::divmod(a, b)?;
        return Ok(super::tuple(vec![q, r]));
    }
    if is_classy(a) || is_classy(b) {
        let own = |o: &Obj, n, other: &Obj| class::special(o, n, std::slice::from_ref(other));
        for (o, n, other) in [(a, &names::__DIVMOD__, b), (b, &names::__RDIVMOD__, a)] {
            if let Some(r) = own(o, n, other) {
                let r = r?;
                if !r.is_not_implemented() {
                    return Ok(r);
                }
            }
        }
    }
    if let (Some(x), Some(y)) = (float::as_float(a), float::as_float(b)) {
        let (q, r) = float::divmod(x, y)?;
        return Ok(super::tuple(vec![Obj::float(q), Obj::float(r)]));
    }
    if let (Some(x), Some(y)) = (int::as_int(a), int::as_int(b)) {
        let (q, r) = x.divmod(&y)?;
        return Ok(super::tuple(vec![q.into(), r.into()]));
    }
    if let (Some(x), Some(y)) = (number(a)?, number(b)?) {
        let (q, r) = float::divmod(x, y)?;
        return Ok(super::tuple(vec![Obj::float(q), Obj::float(r)]));
    }
    for (o, name, other) in [(a, "__divmod__", b), (b, "__rdivmod__", a)] {
        if let Some(own) = class::core(o).ty().own_method(name) {
            let r = own.on([o.clone(), other.clone()])?;
            if !r.is_not_implemented() {
                return Ok(r);
            }
        }
    }
    Err(exc::type_error(format!(
        "unsupported operand type(s) for divmod(): '{}' and '{}'",
        a.type_name().as_str(), b.type_name().as_str()
    )))
}

fn number(o: &Obj) -> Res<Option<f64>> {
    match int::as_int(o) {
        Some(v) => v.to_f64().map(Some),
        None => Ok(float::as_float(o)),
    }
}

// ---- unary ----

impl Obj {
    /// `-self`
    #[inline]
    pub fn neg(&self) -> Res<Obj> {
        if let Some(r) = self.small().and_then(|v| Obj::try_small(-v)) {
            return Ok(r);
        }
        unary(b'-', self)
    }
    /// `+self`
    pub fn pos(&self) -> Res<Obj> {
        unary(b'+', self)
    }
    /// `~self`
    #[inline]
    pub fn invert(&self) -> Res<Obj> {
        if let Some(v) = self.small() {
            return Ok(Obj::try_small(!v).expect("63 bits stay 63"));
        }
        unary(b'~', self)
    }
    /// `abs(self)`
    pub fn abs(&self) -> Res<Obj> {
        unary(b'a', self)
    }
}

/// `-o`, `+o`, `~o`, `abs(o)` by "-", "+", "~", "a".
#[inline(never)]
pub fn unary(op: u8, o: &Obj) -> Res<Obj> {
    match o.ty().unary {
        Some(f) => f(op, o),
        None => Err(bad_unary(op, o)),
    }
}
#[cold]
pub fn bad_unary(op: u8, o: &Obj) -> Raised {
    let t = o.type_name();
    exc::type_error(match op {
        b'a' => format!("bad operand type for abs(): '{}'", t.as_str()),
        op => format!("bad operand type for unary {}: '{}'", op as char, t.as_str()),
    })
}

// ---- comparison ----

macro_rules! comparisons {
    ($($name:ident $is:ident $slow:ident $op:ident $text:literal $rust:tt;)*) => { impl Obj { $(
        #[doc = concat!("`self ", $text, " o`: whatever the types say.")]
        #[inline]
        pub fn $name(&self, o: &Obj) -> Res<Obj> {
            if self.word() & o.word() & 1 == 1 {
                return Ok(Obj::bool((self.word() as i64) $rust (o.word() as i64)));
            }
            compare(Cmp::$op, self, o)
        }
        #[doc = concat!("The truth of `self ", $text, " o`.")]
        #[inline]
        pub fn $is(&self, o: &Obj) -> Res<bool> {
            if self.word() & o.word() & 1 == 1 {
                return Ok((self.word() as i64) $rust (o.word() as i64));
            }
            $slow(self.borrow(), o.borrow())
        }
    )* }
    $(
        #[inline(never)]
        fn $slow(a: ObjRef, b: ObjRef) -> Res<bool> {
            if let Some((x, y)) = as_floats(&a, &b) {
                return Ok(x $rust y);
            }
            if let (Some(x), Some(y)) = (Str::exact(&a), Str::exact(&b)) {
                return Ok(x $rust y);
            }
            compare(Cmp::$op, &a, &b)?.truth()
        }
    )* };
}
comparisons! {
    eq is_eq eq_slow Eq "==" ==;
    ne is_ne ne_slow Ne "!=" !=;
    lt is_lt lt_slow Lt "<" <;
    le is_le le_slow Le "<=" <=;
    gt is_gt gt_slow Gt ">" >;
    ge is_ge ge_slow Ge ">=" >=;
}

fn swapped(op: Cmp) -> Cmp {
    match op {
        Cmp::Lt => Cmp::Gt,
        Cmp::Le => Cmp::Ge,
        Cmp::Gt => Cmp::Lt,
        Cmp::Ge => Cmp::Le,
        same => same,
    }
}

/// `a cmp b` by the slots of `ty`, the builtin type of `a`.
pub fn native_compare(op: Cmp, a: &Obj, b: &Obj, ty: &'static TypeInfo) -> Res<Option<Obj>> {
    match ty.compare {
        Some(f) => f(op, a, b),
        None => Ok(None),
    }
}

/// `a cmp b`: CPython's `do_richcompare`.
#[inline(never)]
pub fn compare(op: Cmp, a: &Obj, b: &Obj) -> Res<Obj> {
    let (ta, tb) = (a.ty(), b.ty());
    if is_flat(a.kind()) && is_flat(b.kind()) {
        return match native_compare(op, a, b, ta)? {
            Some(r) => Ok(r),
            None => by_identity(op, a, b, native_compare(swapped(op), b, a, tb)?),
        };
    }
    let _frame = crate::function::enter_native(" in comparison")?;
    let mut checked = false;
    if is_classy(b) && (tb.kind != ta.kind || is_classy(a)) {
        let (ca, cb) = (Class::of_value(a), Class::of_value(b));
        if ca != cb && cb.is_subclass(ca) {
            checked = true;
            if let Some(r) = native_compare(swapped(op), b, a, tb)? {
                return Ok(r);
            }
        }
    }
    if let Some(r) = native_compare(op, a, b, ta)? {
        return Ok(r);
    }
    let reflected = if checked { None } else { native_compare(swapped(op), b, a, tb)? };
    by_identity(op, a, b, reflected)
}

/// Do its values compare without running code, or going into others?
fn is_flat(kind: Kind) -> bool {
    matches!(kind, Kind::Str | Kind::Int | Kind::Bool | Kind::Float | Kind::None | Kind::Bytes)
}

/// What is compared by neither side is equal to itself alone.
fn by_identity(op: Cmp, a: &Obj, b: &Obj, known: Option<Obj>) -> Res<Obj> {
    if let Some(r) = known {
        return Ok(r);
    }
    match op {
        Cmp::Eq => Ok(Obj::bool(a.is(b))),
        Cmp::Ne => Ok(Obj::bool(!a.is(b))),
        _ => Err(not_comparable(op, a, b)),
    }
}

#[cold]
fn not_comparable(op: Cmp, a: &Obj, b: &Obj) -> Raised {
    let symbol = match op {
        Cmp::Lt => "<",
        Cmp::Le => "<=",
        Cmp::Gt => ">",
        Cmp::Ge => ">=",
        Cmp::Eq => "==",
        Cmp::Ne => "!=",
    };
    exc::type_error(format!(
        "'{symbol}' not supported between instances of '{}' and '{}'",
        a.type_name().as_str(), b.type_name().as_str()
    ))
}

/// The truth of `a cmp b`, where an object is equal to itself unasked, as in containers.
pub fn compare_bool(op: Cmp, a: &Obj, b: &Obj) -> Res<bool> {
    if a.is(b) {
        match op {
            Cmp::Eq => return Ok(true),
            Cmp::Ne => return Ok(false),
            _ => {}
        }
    }
    compare(op, a, b)?.truth()
}
