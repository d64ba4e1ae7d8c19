//! Whole numbers: bits, ranges.

use super::Random;
use crate::exc;
use crate::int::{ByteOrder, Int};
use crate::raise::Res;

impl Random {
    /// `self.getrandbits(k)`
    ///
    /// # Errors
    /// ValueError for negative `k`.
    pub fn getrandbits(&self, k: i64) -> Res<Int> {
        if k < 0 {
            return Err(exc::value_error("number of bits must be non-negative"));
        }
        if k <= 60 {
            return Ok(Int::new(self.bits(k as u32) as i64));
        }
        let words = (k as usize).div_ceil(32);
        let mut bytes = Vec::with_capacity(words * 4);
        for i in 0..words {
            let left = k as usize - i * 32;
            let word = self.word();
            bytes.extend((if left < 32 { word >> (32 - left) } else { word }).to_le_bytes());
        }
        Ok(Int::from_bytes(&bytes, ByteOrder::Little, false))
    }

    /// Up to 64 bits.
    fn bits(&self, k: u32) -> u64 {
        match k {
            0 => 0,
            1..=32 => (self.word() >> (32 - k)) as u64,
            _ => {
                let low = self.word() as u64;
                low | ((self.word() >> (64 - k)) as u64) << 32
            }
        }
    }

    /// A number below `n`, which is not 0 (`_randbelow_with_getrandbits`).
    pub fn below_u64(&self, n: u64) -> u64 {
        let k = 64 - n.leading_zeros();
        loop {
            let r = self.bits(k);
            if r < n {
                return r;
            }
        }
    }

    /// The same for any size; `n` is positive.
    pub fn below(&self, n: &Int) -> Res<Int> {
        if let Some(n) = n.small() {
            return Ok(Int::new(self.below_u64(n as u64) as i64));
        }
        loop {
            let r = self.getrandbits(n.bit_length() as i64)?;
            if r < *n {
                return Ok(r);
            }
        }
    }

    /// `self.randint(a, b)`
    ///
    /// # Errors
    /// ValueError for an empty range.
    pub fn randint(&self, a: &Int, b: &Int) -> Res<Int> {
        self.randrange(a, &(b + 1), &Int::ONE)
    }

    /// `self.randrange(start, stop, step)`
    ///
    /// # Errors
    /// ValueError for an empty range or a step of 0.
    pub fn randrange(&self, start: &Int, stop: &Int, step: &Int) -> Res<Int> {
        let width = stop - start;
        if *step == 1 {
            if width > 0 {
                return Ok(start + self.below(&width)?);
            }
            let (start, stop, width) = (start.to_base(10), stop.to_base(10), width.to_base(10));
            return Err(exc::value_error(format!("empty range for randrange() ({start}, {stop}, {width})")));
        }
        if step.is_zero() {
            return Err(exc::value_error("zero step for randrange()"));
        }
        let n = if step.is_negative() { &width + step + 1 } else { &width + step - 1 }.floordiv(step)?;
        if n <= 0 {
            return Err(exc::value_error("empty range for randrange()"));
        }
        Ok(start + step * self.below(&n)?)
    }
}
