//! `in`, `find`, `count`, `replace`, `startswith` …

use super::bytewise;
use super::{Builder, Str};
use crate::exc::value_error;
use crate::raise::Res;

impl Str {
    /// `sub in self`
    #[inline]
    pub fn contains(&self, sub: &Str) -> bool {
        bytewise::find(self.as_bytes(), sub.as_bytes()).is_some()
    }

    /// The byte offsets of `self[start:end]`; `None` when `start` is behind the end, where not even "" is found.
    fn window(&self, start: i64, end: i64) -> Option<(usize, usize)> {
        if start == 0 && end >= self.len() as i64 {
            return Some((0, self.as_bytes().len()));
        }
        let from = if start < 0 { start.saturating_add(self.len() as i64).max(0) } else { start };
        let to = crate::slice::clamp(end, self.len()) as i64;
        if from > to {
            return None;
        }
        let a = self.offset(from as usize);
        let b = if to as usize == self.len() { self.as_bytes().len() } else { self.offset(to as usize) };
        Some((a, b))
    }

    /// `self.find(sub, start, end)`: the position, or -1. Defaults are 0 and `i64::MAX`.
    ///
    /// ```
    /// # use portalis_rt::str::Str;
    /// assert_eq!(Str::from("été").find(&Str::from("t"), 0, i64::MAX), 1);
    /// ```
    pub fn find(&self, sub: &Str, start: i64, end: i64) -> i64 {
        self.search(sub, start, end, bytewise::find)
    }

    /// `self.rfind(sub, start, end)`
    pub fn rfind(&self, sub: &Str, start: i64, end: i64) -> i64 {
        self.search(sub, start, end, bytewise::rfind)
    }

    fn search(&self, sub: &Str, start: i64, end: i64, how: fn(&[u8], &[u8]) -> Option<usize>) -> i64 {
        let Some((a, b)) = self.window(start, end) else { return -1 };
        match how(&self.as_bytes()[a..b], sub.as_bytes()) {
            Some(at) => self.position(a + at) as i64,
            None => -1,
        }
    }

    /// `self.index(sub, start, end)`
    ///
    /// # Errors
    /// `ValueError` when it is not there.
    pub fn index(&self, sub: &Str, start: i64, end: i64) -> Res<i64> {
        found(self.find(sub, start, end))
    }

    /// `self.rindex(sub, start, end)`
    ///
    /// # Errors
    /// `ValueError` when it is not there.
    pub fn rindex(&self, sub: &Str, start: i64, end: i64) -> Res<i64> {
        found(self.rfind(sub, start, end))
    }

    /// `self.count(sub, start, end)`
    pub fn count(&self, sub: &Str, start: i64, end: i64) -> i64 {
        let Some((a, b)) = self.window(start, end) else { return 0 };
        let part = &self.as_bytes()[a..b];
        let n = if sub.is_empty() { super::count_chars(part) + 1 } else { bytewise::count(part, sub.as_bytes()) };
        n as i64
    }

    /// `self.startswith(prefix, start, end)`
    pub fn startswith(&self, prefix: &Str, start: i64, end: i64) -> bool {
        self.window(start, end).is_some_and(|(a, b)| self.as_bytes()[a..b].starts_with(prefix.as_bytes()))
    }

    /// `self.endswith(suffix, start, end)`
    pub fn endswith(&self, suffix: &Str, start: i64, end: i64) -> bool {
        self.window(start, end).is_some_and(|(a, b)| self.as_bytes()[a..b].ends_with(suffix.as_bytes()))
    }

    /// `self.removeprefix(prefix)`
    pub fn removeprefix(&self, prefix: &Str) -> Str {
        match self.as_bytes().starts_with(prefix.as_bytes()) {
            true => self.part(prefix.as_bytes().len(), self.as_bytes().len()),
            false => self.clone(),
        }
    }

    /// `self.removesuffix(suffix)`
    pub fn removesuffix(&self, suffix: &Str) -> Str {
        match self.as_bytes().ends_with(suffix.as_bytes()) {
            true => self.part(0, self.as_bytes().len() - suffix.as_bytes().len()),
            false => self.clone(),
        }
    }

    /// `self.replace(old, new, count)`; -1 replaces all.
    pub fn replace(&self, old: &Str, new: &Str, count: i64) -> Str {
        let starts = |b: u8| b & 0xc0 != 0x80;
        let Some((bytes, n)) = bytewise::replace(self.as_bytes(), old.as_bytes(), new.as_bytes(), count, starts) else {
            return self.clone();
        };
        let chars = self.len() + n * new.len() - n * old.len();
        let surrogates = self.has_surrogates() || new.has_surrogates();
        // SAFETY: whole characters were replaced by whole characters.
        unsafe { Str::raw(&bytes, chars, surrogates) }
    }

    /// `self.join(parts)`
    pub fn join<'a>(&self, parts: impl Iterator<Item = &'a Str> + Clone) -> Str {
        let (mut bytes, mut n) = (0, 0);
        for p in parts.clone() {
            bytes += p.as_bytes().len();
            n += 1;
        }
        if n == 1 {
            if let Some(only) = parts.clone().next() {
                return only.clone();
            }
        }
        let mut b = Builder::with_capacity(bytes + self.as_bytes().len() * (n.max(1) - 1));
        for (i, p) in parts.enumerate() {
            if i > 0 && !self.is_empty() {
                b.str(self);
            }
            b.str(p);
        }
        b.done()
    }
}

fn found(at: i64) -> Res<i64> {
    if at < 0 { Err(value_error("substring not found")) } else { Ok(at) }
}
