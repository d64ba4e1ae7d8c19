//! Arithmetic of ints that are not both small, or whose result is not: in 128 bits, else by num-bigint.
//! The words are borrowed: their references stay the caller's.

use std::cmp::Ordering;
use std::num::NonZeroU64;

use super::{big, borrowed, Int};

#[cold]
#[inline(never)]
pub fn from_i64(v: i64) -> Int {
    Int::from_i128(v as i128)
}

#[cold]
#[inline(never)]
pub fn to_i64(a: NonZeroU64) -> Option<i64> {
    borrowed(a).to_i128().and_then(|v| i64::try_from(v).ok())
}

macro_rules! operation {
    ($($name:ident $checked:expr;)*) => { $(
        #[cold]
        #[inline(never)]
        pub fn $name(a: NonZeroU64, b: NonZeroU64) -> Int {
            let (a, b) = (borrowed(a), borrowed(b));
            if let (Some(x), Some(y)) = (a.to_i128(), b.to_i128()) {
                let in_128_bits: fn(i128, i128) -> Option<i128> = $checked;
                if let Some(v) = in_128_bits(x, y) {
                    return Int::from_i128(v);
                }
            }
            big::$name(&a, &b)
        }
    )* };
}
operation! {
    add |x, y| x.checked_add(y);
    sub |x, y| x.checked_sub(y);
    mul product;
    bitand |x, y| Some(x & y);
    bitor |x, y| Some(x | y);
    bitxor |x, y| Some(x ^ y);
}

/// `x * y` when it fits; the test of 128 bits is slow and mostly not needed.
fn product(x: i128, y: i128) -> Option<i128> {
    let bits = |v: i128| 128 - (v ^ (v >> 127)).leading_zeros();
    if bits(x) + bits(y) < 127 { Some(x.wrapping_mul(y)) } else { x.checked_mul(y) }
}

#[cold]
#[inline(never)]
pub fn cmp(a: NonZeroU64, b: NonZeroU64) -> Ordering {
    let (a, b) = (borrowed(a), borrowed(b));
    match (a.to_i128(), b.to_i128()) {
        (Some(x), Some(y)) => x.cmp(&y),
        _ => big::cmp(&a, &b),
    }
}
