//! `Int`: Python's int, in one word. 63 bits in the word itself, greater ones on the heap.
//!
//! What cannot raise are Rust's operators, on `Int` and mixed with `i64`; what can are methods.

use std::cmp::Ordering;
use std::mem::ManuallyDrop;
use std::num::NonZeroU64;

use crate::obj::{drop_boxed, Kind, Obj, TypeInfo};
use crate::raise::Res;

pub mod big;

use big::Big;

/// Python's int. The same bits inside an `Obj`.
#[repr(transparent)]
pub struct Int(NonZeroU64);

pub static INT: TypeInfo = TypeInfo::new("int", Kind::Int, drop_boxed::<Big>);
pub static BOOL: TypeInfo = TypeInfo::new("bool", Kind::Bool, drop_boxed::<Big>);

impl Int {
    pub fn new(v: i64) -> Int {
        let _ = v;
        unimplemented!()
    }
    /// The value, when the word holds it (63 bits).
    pub fn small(&self) -> Option<i64> {
        unimplemented!()
    }
    /// The value, when it fits.
    pub fn to_i64(&self) -> Option<i64> {
        unimplemented!()
    }
    /// `float(self)`: OverflowError when too large.
    pub fn to_f64(&self) -> Res<f64> {
        unimplemented!()
    }
    /// Saturates: for indices and counts.
    pub fn clamp_i64(&self) -> i64 {
        unimplemented!()
    }
    pub fn is_negative(&self) -> bool {
        unimplemented!()
    }
    /// `str(self)`; ValueError beyond 4300 digits.
    pub fn to_text(&self) -> Res<String> {
        unimplemented!()
    }
    /// Digits in a base of 2 to 36, with "-", without prefix.
    pub fn to_base(&self, base: u32) -> String {
        let _ = base;
        unimplemented!()
    }
    /// `int(text, base)`, with CPython's ValueErrors.
    pub fn parse(text: &str, base: u32) -> Res<Int> {
        let _ = (text, base);
        unimplemented!()
    }
    pub fn hash(&self) -> i64 {
        unimplemented!()
    }
}

impl Clone for Int {
    #[inline(always)]
    fn clone(&self) -> Int {
        // SAFETY: the clone holds a reference of its own.
        unsafe { Int(ManuallyDrop::into_inner(ManuallyDrop::new(Obj::of_word(self.0)).clone()).into_word()) }
    }
}
impl Drop for Int {
    #[inline(always)]
    fn drop(&mut self) {
        // SAFETY: an Int's word is an Obj's, and is given up here.
        unsafe { drop(Obj::of_word(self.0)) }
    }
}
impl From<Int> for Obj {
    #[inline(always)]
    fn from(v: Int) -> Obj {
        // SAFETY: an Int's word is an Obj's.
        unsafe { Obj::of_word(ManuallyDrop::new(v).0) }
    }
}
impl PartialEq for Int {
    fn eq(&self, other: &Int) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Int {}
impl PartialOrd for Int {
    fn partial_cmp(&self, other: &Int) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Int {
    fn cmp(&self, other: &Int) -> Ordering {
        let _ = other;
        unimplemented!()
    }
}

/// An int or a bool as an `Int`.
pub fn as_int(o: &Obj) -> Option<Int> {
    let _ = o;
    unimplemented!()
}

macro_rules! skeleton {
    ($($name:ident)*) => { $(pub fn $name(a: &Obj, b: &Obj) -> Res<Obj> { let _ = (a, b); unimplemented!() })* };
}
// For two ints or bools.
skeleton! { add sub mul truediv floordiv rem divmod pow lshift rshift bitor bitxor bitand }
