//! `Int`: Python's int in one word. 63 bits in the word itself, greater ones on the heap.
//!
//! What cannot raise are Rust's operators, on `Int`, `&Int` and mixed with `i64`; what can raise are
//! methods. Fast paths are inlined; the slow ones are in `int/slow.rs` and take words by value, so that
//! an operand never has to be in memory. Functions on `&Obj` are for `ops.rs`: there bools count as ints.

use std::cmp::Ordering;
use std::mem::ManuallyDrop;
use std::num::NonZeroU64;

use crate::obj::{Cmp, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;

mod big;
mod bytes;
mod convert;
mod divide;
mod methods;
mod power;
mod shift;
mod slow;
mod text;
#[cfg(test)]
mod tests;

pub use bytes::ByteOrder;
pub use convert::{as_index, from_obj};
pub(crate) use convert::special;
pub use divide::{floor_div, floor_mod};
pub(crate) use divide::scale;
pub(crate) use text::{ascii, trim};
pub use methods::*;
pub use text::{max_str_digits, parse_bytes, set_max_str_digits};

/// Python's int. The same bits inside an `Obj`.
#[repr(transparent)]
pub struct Int(NonZeroU64);

impl Int {
    pub const ZERO: Int = Int::literal(0);
    pub const ONE: Int = Int::literal(1);

    /// An int that fits 63 bits, in a constant.
    pub const fn literal(v: i64) -> Int {
        assert!((v << 1) >> 1 == v);
        match NonZeroU64::new((v << 1) as u64 | 1) {
            Some(word) => Int(word),
            None => unreachable!(),
        }
    }

    #[inline(always)]
    pub fn new(v: i64) -> Int {
        if (v << 1) >> 1 == v { Int::of_small_word((v << 1) | 1) } else { slow::from_i64(v) }
    }

    #[inline(always)]
    fn of_small_word(word: i64) -> Int {
        debug_assert!(word & 1 == 1);
        // SAFETY: bit 0 is set.
        Int(unsafe { NonZeroU64::new_unchecked(word as u64) })
    }

    #[inline(always)]
    fn word(&self) -> i64 {
        self.0.get() as i64
    }

    #[inline(always)]
    pub fn is_small(&self) -> bool {
        self.word() & 1 == 1
    }

    /// The value, when the word itself holds it (63 bits).
    #[inline(always)]
    pub fn small(&self) -> Option<i64> {
        if self.is_small() { Some(self.word() >> 1) } else { None }
    }

    /// The value, when it fits 64 bits.
    #[inline(always)]
    pub fn to_i64(&self) -> Option<i64> {
        match self.small() {
            Some(v) => Some(v),
            None => slow::to_i64(self.0),
        }
    }

    /// The value, or the nearest i64: for indices and counts.
    #[inline(always)]
    pub fn clamp_i64(&self) -> i64 {
        match self.to_i64() {
            Some(v) => v,
            None if self.is_negative() => i64::MIN,
            None => i64::MAX,
        }
    }

    #[inline]
    pub fn is_zero(&self) -> bool {
        self.word() == 1
    }

    #[inline]
    pub fn is_negative(&self) -> bool {
        if self.is_small() { self.word() < 0 } else { big::is_negative(self) }
    }

    /// The value of exactly an int (no bool, no subclass).
    #[inline]
    pub fn exact(o: &Obj) -> Option<Int> {
        exact(o).cloned()
    }

    /// The same int as an `Obj`, borrowed.
    #[inline(always)]
    pub fn as_obj(&self) -> &Obj {
        // SAFETY: both are one word, and an Int's is an Obj's.
        unsafe { &*(self as *const Int as *const Obj) }
    }
}

/// Both words small?
#[inline(always)]
fn both(a: NonZeroU64, b: NonZeroU64) -> bool {
    a.get() & b.get() & 1 == 1
}

/// A word read as an `Int` without taking its reference.
#[inline(always)]
fn borrowed(word: NonZeroU64) -> ManuallyDrop<Int> {
    ManuallyDrop::new(Int(word))
}

impl Clone for Int {
    #[inline(always)]
    fn clone(&self) -> Int {
        Int(self.as_obj().clone().into_word())
    }
}

impl Drop for Int {
    #[inline(always)]
    fn drop(&mut self) {
        if !self.is_small() {
            // SAFETY: an Int's word is an Obj's; its reference is given up here.
            drop(unsafe { Obj::of_word(self.0) });
        }
    }
}

impl From<Int> for Obj {
    #[inline(always)]
    fn from(v: Int) -> Obj {
        // SAFETY: an Int's word is an Obj's, and the reference goes along.
        unsafe { Obj::of_word(ManuallyDrop::new(v).0) }
    }
}
impl From<i64> for Int {
    #[inline(always)]
    fn from(v: i64) -> Int {
        Int::new(v)
    }
}
impl From<i32> for Int {
    #[inline(always)]
    fn from(v: i32) -> Int {
        Int::new(v as i64)
    }
}
impl From<usize> for Int {
    #[inline]
    fn from(v: usize) -> Int {
        Int::from_i128(v as i128)
    }
}
impl From<bool> for Int {
    #[inline]
    fn from(v: bool) -> Int {
        Int::new(v as i64)
    }
}
impl std::fmt::Debug for Int {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.to_base(10))
    }
}

/// Operators: for each the function on words, which does not take the references.
macro_rules! operator {
    ($trait:ident $method:ident $assign:ident $assign_method:ident $words:ident) => {
        impl std::ops::$trait<&Int> for &Int {
            type Output = Int;
            #[inline(always)]
            fn $method(self, other: &Int) -> Int {
                $words(self.0, other.0)
            }
        }
        operator!(@forms $trait $method; Int, Int; Int, &Int; &Int, Int);
        operator!(@small $trait $method; Int; &Int);
        impl std::ops::$assign<&Int> for Int {
            #[inline(always)]
            fn $assign_method(&mut self, other: &Int) {
                *self = $words(self.0, other.0);
            }
        }
        impl std::ops::$assign<Int> for Int {
            #[inline(always)]
            fn $assign_method(&mut self, other: Int) {
                *self = $words(self.0, other.0);
            }
        }
        impl std::ops::$assign<i64> for Int {
            #[inline(always)]
            fn $assign_method(&mut self, other: i64) {
                *self = $words(self.0, Int::new(other).0);
            }
        }
    };
    (@forms $trait:ident $method:ident; $($left:ty, $right:ty);*) => { $(
        impl std::ops::$trait<$right> for $left {
            type Output = Int;
            #[inline(always)]
            fn $method(self, other: $right) -> Int {
                std::ops::$trait::$method(&self, &other)
            }
        }
    )* };
    (@small $trait:ident $method:ident; $($int:ty);*) => { $(
        impl std::ops::$trait<i64> for $int {
            type Output = Int;
            #[inline(always)]
            fn $method(self, other: i64) -> Int {
                std::ops::$trait::$method(&self, &Int::new(other))
            }
        }
        impl std::ops::$trait<$int> for i64 {
            type Output = Int;
            #[inline(always)]
            fn $method(self, other: $int) -> Int {
                std::ops::$trait::$method(&Int::new(self), &other)
            }
        }
    )* };
}

// `&` before `Int` in the macros above makes `&&Int`, which has the operators by this.
macro_rules! through_reference {
    ($($trait:ident $method:ident)*) => { $(
        impl std::ops::$trait<&&Int> for &Int {
            type Output = Int;
            #[inline(always)]
            fn $method(self, other: &&Int) -> Int {
                std::ops::$trait::$method(self, *other)
            }
        }
        impl std::ops::$trait<&Int> for &&Int {
            type Output = Int;
            #[inline(always)]
            fn $method(self, other: &Int) -> Int {
                std::ops::$trait::$method(*self, other)
            }
        }
    )* };
}

operator!(Add add AddAssign add_assign add_words);
operator!(Sub sub SubAssign sub_assign sub_words);
operator!(Mul mul MulAssign mul_assign mul_words);
operator!(BitAnd bitand BitAndAssign bitand_assign and_words);
operator!(BitOr bitor BitOrAssign bitor_assign or_words);
operator!(BitXor bitxor BitXorAssign bitxor_assign xor_words);
through_reference!(Add add Sub sub Mul mul BitAnd bitand BitOr bitor BitXor bitxor);

#[inline(always)]
fn add_words(a: NonZeroU64, b: NonZeroU64) -> Int {
    if both(a, b) {
        if let Some(sum) = (a.get() as i64).checked_add(b.get() as i64 - 1) {
            return Int::of_small_word(sum);
        }
    }
    slow::add(a, b)
}

#[inline(always)]
fn sub_words(a: NonZeroU64, b: NonZeroU64) -> Int {
    if both(a, b) {
        if let Some(difference) = (a.get() as i64).checked_sub(b.get() as i64 - 1) {
            return Int::of_small_word(difference);
        }
    }
    slow::sub(a, b)
}

/// `a * b` when it fits. wasm has no multiplication that tells of overflow: a product of floats does.
#[inline(always)]
pub(crate) fn product(a: i64, b: i64) -> Option<i64> {
    #[cfg(not(target_family = "wasm"))]
    return a.checked_mul(b);
    #[cfg(target_family = "wasm")]
    return if ((a as f64) * (b as f64)).abs() < 9.223_372_036_854_7e18 { Some(a.wrapping_mul(b)) } else { None };
}

#[inline(always)]
fn mul_words(a: NonZeroU64, b: NonZeroU64) -> Int {
    if both(a, b) {
        if let Some(twice) = product(a.get() as i64 - 1, b.get() as i64 >> 1) {
            return Int::of_small_word(twice | 1);
        }
    }
    slow::mul(a, b)
}

#[inline(always)]
fn and_words(a: NonZeroU64, b: NonZeroU64) -> Int {
    if both(a, b) { Int::of_small_word((a.get() & b.get()) as i64) } else { slow::bitand(a, b) }
}
#[inline(always)]
fn or_words(a: NonZeroU64, b: NonZeroU64) -> Int {
    if both(a, b) { Int::of_small_word((a.get() | b.get()) as i64) } else { slow::bitor(a, b) }
}
#[inline(always)]
fn xor_words(a: NonZeroU64, b: NonZeroU64) -> Int {
    if both(a, b) { Int::of_small_word((a.get() ^ b.get()) as i64 | 1) } else { slow::bitxor(a, b) }
}

impl std::ops::Neg for &Int {
    type Output = Int;
    #[inline(always)]
    fn neg(self) -> Int {
        &Int::ZERO - self
    }
}
impl std::ops::Neg for Int {
    type Output = Int;
    #[inline(always)]
    fn neg(self) -> Int {
        -&self
    }
}
/// Python's `~self`.
impl std::ops::Not for &Int {
    type Output = Int;
    #[inline(always)]
    fn not(self) -> Int {
        if self.is_small() { Int::of_small_word(!self.word() | 1) } else { slow::sub(Int::literal(-1).0, self.0) }
    }
}
impl std::ops::Not for Int {
    type Output = Int;
    #[inline(always)]
    fn not(self) -> Int {
        !&self
    }
}

impl Int {
    /// `abs(self)`
    #[inline]
    pub fn abs(&self) -> Int {
        if self.is_negative() { -self } else { self.clone() }
    }
}

impl PartialEq for Int {
    #[inline(always)]
    fn eq(&self, other: &Int) -> bool {
        self.0 == other.0 || (!self.is_small() && !other.is_small() && slow::cmp(self.0, other.0) == Ordering::Equal)
    }
}
impl Eq for Int {}
impl PartialOrd for Int {
    #[inline(always)]
    fn partial_cmp(&self, other: &Int) -> Option<Ordering> {
        Some(self.cmp(other))
    }
    #[inline(always)]
    fn lt(&self, other: &Int) -> bool {
        if both(self.0, other.0) { self.word() < other.word() } else { slow::cmp(self.0, other.0).is_lt() }
    }
    #[inline(always)]
    fn le(&self, other: &Int) -> bool {
        if both(self.0, other.0) { self.word() <= other.word() } else { slow::cmp(self.0, other.0).is_le() }
    }
    #[inline(always)]
    fn gt(&self, other: &Int) -> bool {
        if both(self.0, other.0) { self.word() > other.word() } else { slow::cmp(self.0, other.0).is_gt() }
    }
    #[inline(always)]
    fn ge(&self, other: &Int) -> bool {
        if both(self.0, other.0) { self.word() >= other.word() } else { slow::cmp(self.0, other.0).is_ge() }
    }
}
impl Ord for Int {
    #[inline(always)]
    fn cmp(&self, other: &Int) -> Ordering {
        if both(self.0, other.0) { self.word().cmp(&other.word()) } else { slow::cmp(self.0, other.0) }
    }
}
impl PartialEq<i64> for Int {
    #[inline(always)]
    fn eq(&self, other: &i64) -> bool {
        self.to_i64() == Some(*other)
    }
}
impl PartialOrd<i64> for Int {
    #[inline(always)]
    fn partial_cmp(&self, other: &i64) -> Option<Ordering> {
        Some(match self.small() {
            Some(v) => v.cmp(other),
            None => slow::cmp(self.0, Int::new(*other).0),
        })
    }
}

/// An int, exactly (no bool, no subclass), borrowed.
#[inline(always)]
pub fn exact(o: &Obj) -> Option<&Int> {
    if o.is_small() || o.is_kind(Kind::Int) {
        // SAFETY: both are one word, and an int's word is an Int.
        Some(unsafe { &*(o as *const Obj as *const Int) })
    } else {
        None
    }
}

/// An int, a bool, or the core of an instance of an int's subclass.
#[inline]
pub fn as_int(o: &Obj) -> Option<Int> {
    match exact(o) {
        Some(v) => Some(v.clone()),
        None => as_int_slow(o),
    }
}
#[cold]
fn as_int_slow(o: &Obj) -> Option<Int> {
    match o.as_bool() {
        Some(b) => Some(Int::from(b)),
        None if o.is_kind(Kind::Instance) => exact(crate::class::core(o)).cloned(),
        None => None,
    }
}

/// The operand of a function below: its callers have seen that it is an int or a bool.
fn operand(o: &Obj) -> Int {
    as_int(o).expect("an int")
}

/// `a op b` of two ints or bools, which cannot raise.
macro_rules! on_objects {
    ($($name:ident $words:ident $op:literal)*) => { $(
        #[doc = concat!("`a ", $op, " b` of two ints (bools are ints here).")]
        #[inline(always)]
        pub fn $name(a: &Obj, b: &Obj) -> Obj {
            match (exact(a), exact(b)) {
                (Some(a), Some(b)) => $words(a.0, b.0).into(),
                _ => $words(operand(a).0, operand(b).0).into(),
            }
        }
    )* };
}
on_objects! { add add_words "+" sub sub_words "-" mul mul_words "*" }

/// `a & b`, `a | b`, `a ^ b` of two ints; of two bools it is a bool.
macro_rules! bits_on_objects {
    ($($name:ident $words:ident $op:literal $bools:tt)*) => { $(
        #[doc = concat!("`a ", $op, " b` of two ints; of two bools it is a bool.")]
        #[inline(always)]
        pub fn $name(a: &Obj, b: &Obj) -> Obj {
            if let (Some(a), Some(b)) = (exact(a), exact(b)) {
                return $words(a.0, b.0).into();
            }
            match (a.as_bool(), b.as_bool()) {
                (Some(a), Some(b)) => Obj::bool(a $bools b),
                _ => $words(operand(a).0, operand(b).0).into(),
            }
        }
    )* };
}
bits_on_objects! { bitand and_words "&" & bitor or_words "|" | bitxor xor_words "^" ^ }

/// `a op b` of two ints, which can raise.
macro_rules! raising_on_objects {
    ($($name:ident $op:literal)*) => { $(
        #[doc = concat!("`a ", $op, " b` of two ints.")]
        #[inline]
        pub fn $name(a: &Obj, b: &Obj) -> Res<Obj> {
            match (exact(a), exact(b)) {
                (Some(a), Some(b)) => a.$name(b).map(Obj::from),
                _ => operand(a).$name(&operand(b)).map(Obj::from),
            }
        }
    )* };
}
raising_on_objects! { floordiv "//" modulo "%" lshift "<<" rshift ">>" pow "**" }

/// `a / b` of two ints.
#[inline]
pub fn truediv(a: &Obj, b: &Obj) -> Res<Obj> {
    operand(a).truediv(&operand(b)).map(Obj::float)
}

/// `divmod(a, b)` of two ints: quotient and remainder.
pub fn divmod(a: &Obj, b: &Obj) -> Res<(Obj, Obj)> {
    let (quotient, remainder) = operand(a).divmod(&operand(b))?;
    Ok((quotient.into(), remainder.into()))
}

/// `a cmp b` of two ints.
#[inline(always)]
pub fn compare(cmp: Cmp, a: &Obj, b: &Obj) -> bool {
    match (exact(a), exact(b)) {
        (Some(a), Some(b)) => holds(cmp, a, b),
        _ => holds(cmp, &operand(a), &operand(b)),
    }
}
#[inline(always)]
fn holds(cmp: Cmp, a: &Int, b: &Int) -> bool {
    match cmp {
        Cmp::Eq => a == b,
        Cmp::Ne => a != b,
        Cmp::Lt => a < b,
        Cmp::Le => a <= b,
        Cmp::Gt => a > b,
        Cmp::Ge => a >= b,
    }
}

/// A new reference to the boxed value: for the files of this folder.
fn boxed(v: big::Big) -> Int {
    static HEAD: TypeInfo = TypeInfo::head("int", Kind::Int, crate::obj::drop_boxed::<big::Big>);
    Int(Gc::new(&HEAD, v).into_obj().into_word())
}
