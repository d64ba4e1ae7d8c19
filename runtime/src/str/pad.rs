//! `center`, `ljust`, `rjust`, `zfill`, `expandtabs`.

use super::{bytewise, Builder, Str};

impl Str {
    /// The text with `left` and `right` fill characters around.
    pub(crate) fn padded(&self, left: usize, right: usize, fill: u32) -> Str {
        if left + right == 0 {
            return self.clone();
        }
        let mut b = Builder::with_capacity(self.as_bytes().len() + left + right);
        b.fill(fill, left);
        b.str(self);
        b.fill(fill, right);
        b.done()
    }

    fn missing(&self, width: i64) -> usize {
        width.saturating_sub(self.len() as i64).max(0) as usize
    }

    /// `self.ljust(width, fill)`; the default fill is a space, 32.
    pub fn ljust(&self, width: i64, fill: u32) -> Str {
        self.padded(0, self.missing(width), fill)
    }

    /// `self.rjust(width, fill)`
    pub fn rjust(&self, width: i64, fill: u32) -> Str {
        self.padded(self.missing(width), 0, fill)
    }

    /// `self.center(width, fill)`
    pub fn center(&self, width: i64, fill: u32) -> Str {
        let n = self.missing(width);
        let left = left_of_center(n, width);
        self.padded(left, n - left, fill)
    }

    /// `self.zfill(width)`
    pub fn zfill(&self, width: i64) -> Str {
        let n = self.missing(width);
        match self.as_bytes().first() {
            Some(sign @ (b'+' | b'-')) if n > 0 => {
                let mut b = Builder::with_capacity(self.as_bytes().len() + n);
                b.ascii(&[*sign]);
                b.fill(48, n);
                b.str(&self.part(1, self.as_bytes().len()));
                b.done()
            }
            _ => self.padded(n, 0, 48),
        }
    }

    /// `self.expandtabs(tabsize)`; the default is 8.
    pub fn expandtabs(&self, tabsize: i64) -> Str {
        if bytewise::find_byte(self.as_bytes(), b'\t').is_none() {
            return self.clone();
        }
        let mut out = Vec::with_capacity(self.as_bytes().len() + 16);
        bytewise::expand_tabs(self.as_bytes(), tabsize, |b| b & 0xc0 != 0x80, |b| out.extend_from_slice(b));
        // SAFETY: characters were kept, and ASCII put between.
        unsafe { Str::from_wtf8_unchecked(&out) }
    }
}

/// How many of `n` fill characters stand on the left of a text centered in `width`.
pub(crate) fn left_of_center(n: usize, width: i64) -> usize {
    n / 2 + (n & width as usize & 1)
}
