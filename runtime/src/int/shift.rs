//! `<<` and `>>`.

use super::{big, Int};
use crate::exc;
use crate::raise::Res;

/// The greatest shift that has memory.
const MOST_BITS: i64 = 1 << 33;

impl Int {
    /// `self << by`
    ///
    /// # Errors
    /// ValueError "negative shift count"; OverflowError or MemoryError for results without end.
    #[inline(always)]
    pub fn lshift(&self, by: &Int) -> Res<Int> {
        if let (Some(a), Some(n)) = (self.small(), by.small()) {
            if (0..63).contains(&n) {
                let twice = a << 1;
                let shifted = twice << n;
                if shifted >> n == twice {
                    return Ok(Int::of_small_word(shifted | 1));
                }
            }
        }
        self.lshift_slow(by)
    }

    #[cold]
    #[inline(never)]
    fn lshift_slow(&self, by: &Int) -> Res<Int> {
        if by.is_negative() {
            return Err(exc::value_error("negative shift count"));
        }
        if self.is_zero() {
            return Ok(Int::ZERO);
        }
        match by.to_i64() {
            None => Err(exc::overflow_error("too many digits in integer")),
            Some(n) if n > MOST_BITS => Err(exc::memory_error("")),
            Some(n) => {
                if let Some(v) = self.to_i128() {
                    if n < 127 && (v << n) >> n == v {
                        return Ok(Int::from_i128(v << n));
                    }
                }
                Ok(big::shift_left(self, n as u64))
            }
        }
    }

    /// `self >> by`
    ///
    /// # Errors
    /// ValueError "negative shift count".
    #[inline(always)]
    pub fn rshift(&self, by: &Int) -> Res<Int> {
        if let (Some(a), Some(n)) = (self.small(), by.small()) {
            if n >= 0 {
                return Ok(Int::of_small_word(((a >> n.min(63)) << 1) | 1));
            }
        }
        self.rshift_slow(by)
    }

    #[cold]
    #[inline(never)]
    fn rshift_slow(&self, by: &Int) -> Res<Int> {
        if by.is_negative() {
            return Err(exc::value_error("negative shift count"));
        }
        match (self.to_i128(), by.to_i64()) {
            (Some(v), Some(n)) => Ok(Int::from_i128(v >> n.min(127))),
            (None, Some(n)) => Ok(big::shift_right(self, n as u64)),
            (_, None) => Ok(if self.is_negative() { Int::literal(-1) } else { Int::ZERO }),
        }
    }
}
