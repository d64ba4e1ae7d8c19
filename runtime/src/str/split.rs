//! `split`, `splitlines`, `partition`, `strip`.

use super::unicode::{is_line_break, is_space};
use super::{bytewise, Chars, Str};
use crate::exc::value_error;
use crate::raise::Res;

#[inline]
fn is_ascii_space(b: u8) -> bool {
    matches!(b, 9..=13 | 28..=32)
}

/// How many bytes of white space `bytes` begin with.
fn spaces_before(bytes: &[u8]) -> usize {
    let n = bytes.iter().take_while(|b| is_ascii_space(**b)).count();
    if bytes.get(n).is_none_or(|b| *b < 128) {
        return n;
    }
    let mut chars = Chars::new(bytes);
    loop {
        let rest = chars.rest().len();
        if !chars.next().is_some_and(is_space) {
            return bytes.len() - rest;
        }
    }
}

/// Where the white space at the end begins.
fn spaces_after(bytes: &[u8]) -> usize {
    let n = bytes.len() - bytes.iter().rev().take_while(|b| is_ascii_space(**b)).count();
    if n == 0 || bytes[n - 1] < 128 {
        return n;
    }
    let mut chars = Chars::new(bytes);
    loop {
        let rest = chars.rest().len();
        if !chars.next_back().is_some_and(is_space) {
            return rest;
        }
    }
}

/// The length of the word at the beginning.
fn word(bytes: &[u8]) -> usize {
    // From 33 to 127 there is no space.
    let n = bytes.iter().take_while(|b| b.wrapping_sub(33) < 95 || (**b < 128 && !is_ascii_space(**b))).count();
    if bytes.get(n).is_none_or(|b| *b < 128) {
        return n;
    }
    let mut chars = Chars::new(&bytes[n..]);
    loop {
        let rest = chars.rest().len();
        if chars.next().is_none_or(is_space) {
            return bytes.len() - rest;
        }
    }
}

impl Str {
    /// A piece of this text, or all of it: characters begin at its ends.
    fn piece(&self, bytes: &[u8]) -> Str {
        if bytes.len() == self.0.len {
            return self.clone();
        }
        if self.is_ascii() {
            return Str::from_ascii(bytes);
        }
        // SAFETY: as the caller says.
        unsafe { Str::raw(bytes, super::count_chars(bytes), self.has_surrogates() && super::has_surrogates(bytes)) }
    }

    /// `self.split(sep, maxsplit)`; without `sep`, at runs of white space. -1 splits everywhere.
    ///
    /// # Errors
    /// `ValueError` for an empty `sep`.
    pub fn split(&self, sep: Option<&Str>, maxsplit: i64) -> Res<Vec<Str>> {
        self.pieces(sep, maxsplit)
    }

    /// The same, as strings or as objects.
    pub(super) fn pieces<T: From<Str>>(&self, sep: Option<&Str>, maxsplit: i64) -> Res<Vec<T>> {
        let Some(sep) = sep else { return Ok(self.words(maxsplit)) };
        if sep.is_empty() {
            return Err(value_error("empty separator"));
        }
        Ok(bytewise::split(self.as_bytes(), sep.as_bytes(), maxsplit, |p| self.piece(p).into()))
    }

    fn words<T: From<Str>>(&self, maxsplit: i64) -> Vec<T> {
        let (mut out, mut rest) = (Vec::with_capacity(6), self.as_bytes());
        loop {
            rest = &rest[spaces_before(rest)..];
            if rest.is_empty() {
                return out;
            }
            if out.len() >= bytewise::limit(maxsplit) {
                out.push(self.piece(rest).into());
                return out;
            }
            let (w, after) = rest.split_at(word(rest));
            out.push(self.piece(w).into());
            rest = after;
        }
    }

    /// `self.split(sep)`, where it has `N` pieces; else how many it has, counted up to one too many. `sep` is not empty.
    pub(crate) fn split_array<const N: usize>(&self, sep: &Str) -> Result<[Str; N], usize> {
        let mut rest = Some(self.as_bytes());
        self.array(|| {
            let text = rest?;
            match bytewise::find_separator(text, sep.as_bytes()) {
                Some(i) => {
                    rest = Some(&text[i + sep.as_bytes().len()..]);
                    Some(&text[..i])
                }
                None => rest.take(),
            }
        })
    }

    /// `self.split()`, in the same way.
    pub(crate) fn word_array<const N: usize>(&self) -> Result<[Str; N], usize> {
        let mut rest = self.as_bytes();
        self.array(|| {
            rest = &rest[spaces_before(rest)..];
            let (w, after) = rest.split_at(word(rest));
            rest = after;
            if w.is_empty() { None } else { Some(w) }
        })
    }

    /// The word that begins behind byte `from`, as the bytes it stands at.
    fn word_from(&self, from: usize) -> Option<(usize, usize)> {
        let rest = &self.as_bytes()[from..];
        let start = spaces_before(rest);
        let end = start + word(&rest[start..]);
        if start == end { None } else { Some((from + start, from + end)) }
    }

    /// `self.split()[at]`, of an `at` from -1.
    pub(crate) fn word_at(&self, at: i64) -> Option<Str> {
        let (mut start, mut end) = self.word_from(0)?;
        let mut passed = 0;
        while passed != at {
            match self.word_from(end) {
                Some(next) => (start, end) = next,
                None if at < 0 => break,
                None => return None,
            }
            passed += 1;
        }
        Some(self.part(start, end))
    }

    /// `self.split(sep)[at]`, of an `at` from -1.
    pub(crate) fn part_at(&self, sep: &Str, at: i64) -> Option<Str> {
        let (bytes, sep) = (self.as_bytes(), sep.as_bytes());
        let mut start = 0;
        if at < 0 && sep.len() == 1 {
            start = bytewise::rfind(bytes, sep).map_or(0, |i| i + 1);
            return Some(self.part(start, bytes.len()));
        }
        let mut passed = 0;
        loop {
            let next = bytewise::find(&bytes[start..], sep);
            if passed == at || (at < 0 && next.is_none()) {
                return Some(self.part(start, next.map_or(bytes.len(), |i| start + i)));
            }
            start += next? + sep.len();
            passed += 1;
        }
    }

    /// The words one after the other.
    pub(crate) fn each_word(self) -> impl Iterator<Item = Str> {
        let mut at = 0;
        std::iter::from_fn(move || {
            let (start, end) = self.word_from(at)?;
            at = end;
            Some(self.part(start, end))
        })
    }

    /// The pieces between `sep`, which is not empty.
    pub(crate) fn each_part(self, sep: Str) -> impl Iterator<Item = Str> {
        let mut at = Some(0);
        std::iter::from_fn(move || {
            let start = at?;
            let (bytes, sep) = (self.as_bytes(), sep.as_bytes());
            let end = bytewise::find_separator(&bytes[start..], sep).map(|i| start + i);
            at = end.map(|i| i + sep.len());
            Some(self.part(start, end.unwrap_or(bytes.len())))
        })
    }

    fn array<'a, const N: usize>(&self, mut next: impl FnMut() -> Option<&'a [u8]>) -> Result<[Str; N], usize> {
        let pieces: [Option<&[u8]>; N] = std::array::from_fn(|_| next());
        let n = pieces.iter().flatten().count();
        if n < N {
            return Err(n);
        }
        if next().is_some() {
            return Err(n + 1);
        }
        Ok(pieces.map(|p| self.piece(p.unwrap_or_default())))
    }

    /// `self.rsplit(sep, maxsplit)`
    ///
    /// # Errors
    /// `ValueError` for an empty `sep`.
    pub fn rsplit(&self, sep: Option<&Str>, maxsplit: i64) -> Res<Vec<Str>> {
        let Some(sep) = sep else { return Ok(self.words_from_right(maxsplit)) };
        if sep.is_empty() {
            return Err(value_error("empty separator"));
        }
        Ok(bytewise::rsplit(self.as_bytes(), sep.as_bytes(), maxsplit).into_iter().map(|p| self.piece(p)).collect())
    }

    fn words_from_right(&self, maxsplit: i64) -> Vec<Str> {
        if maxsplit < 0 {
            return self.words(-1);
        }
        let (mut out, mut rest) = (Vec::new(), self.as_bytes());
        loop {
            rest = &rest[..spaces_after(rest)];
            if rest.is_empty() {
                break;
            }
            if out.len() >= bytewise::limit(maxsplit) {
                out.push(self.piece(rest));
                break;
            }
            let mut chars = Chars::new(rest);
            let start = loop {
                let left = chars.rest().len();
                if chars.next_back().is_none_or(is_space) {
                    break left;
                }
            };
            out.push(self.piece(&rest[start..]));
            rest = &rest[..start];
        }
        out.reverse();
        out
    }

    /// `self.splitlines(keepends)`
    pub fn splitlines(&self, keepends: bool) -> Vec<Str> {
        let (mut out, mut rest) = (Vec::new(), self.as_bytes());
        while !rest.is_empty() {
            let mut chars = Chars::new(rest);
            let (line, all) = loop {
                let before = rest.len() - chars.rest().len();
                match chars.next() {
                    None => break (before, before),
                    Some(c) if is_line_break(c) => {
                        if c == 13 && chars.rest().first() == Some(&10) {
                            chars.next();
                        }
                        break (before, rest.len() - chars.rest().len());
                    }
                    Some(_) => {}
                }
            };
            out.push(self.piece(&rest[..if keepends { all } else { line }]));
            rest = &rest[all..];
        }
        out
    }

    /// `self.partition(sep)`
    ///
    /// # Errors
    /// `ValueError` for an empty `sep`.
    pub fn partition(&self, sep: &Str) -> Res<(Str, Str, Str)> {
        self.parts(sep, bytewise::find, |s| (s, Str::empty(), Str::empty()))
    }

    /// `self.rpartition(sep)`
    ///
    /// # Errors
    /// `ValueError` for an empty `sep`.
    pub fn rpartition(&self, sep: &Str) -> Res<(Str, Str, Str)> {
        self.parts(sep, bytewise::rfind, |s| (Str::empty(), Str::empty(), s))
    }

    fn parts(&self, sep: &Str, find: fn(&[u8], &[u8]) -> Option<usize>, none: fn(Str) -> (Str, Str, Str)) -> Res<(Str, Str, Str)> {
        if sep.is_empty() {
            return Err(value_error("empty separator"));
        }
        let bytes = self.as_bytes();
        Ok(match find(bytes, sep.as_bytes()) {
            Some(at) => (self.piece(&bytes[..at]), sep.clone(), self.piece(&bytes[at + sep.as_bytes().len()..])),
            None => none(self.clone()),
        })
    }

    /// `self.strip(chars)`; without `chars`, of white space.
    pub fn strip(&self, chars: Option<&Str>) -> Str {
        self.stripped(chars, true, true)
    }
    /// `self.lstrip(chars)`
    pub fn lstrip(&self, chars: Option<&Str>) -> Str {
        self.stripped(chars, true, false)
    }
    /// `self.rstrip(chars)`
    pub fn rstrip(&self, chars: Option<&Str>) -> Str {
        self.stripped(chars, false, true)
    }

    fn stripped(&self, chars: Option<&Str>, left: bool, right: bool) -> Str {
        let bytes = self.as_bytes();
        let Some(set) = chars else {
            let end = if right { spaces_after(bytes) } else { bytes.len() };
            let start = if left { spaces_before(&bytes[..end]) } else { 0 };
            return self.part(start, end);
        };
        if set.is_ascii() {
            // No byte of another character is one of these.
            let has = |b: &u8| set.as_bytes().contains(b);
            let start = if left { bytes.iter().take_while(|b| has(b)).count() } else { 0 };
            let end = bytes.len() - if right { bytes[start..].iter().rev().take_while(|b| has(b)).count() } else { 0 };
            return self.part(start, end);
        }
        let has = |c: u32| set.chars().any(|x| x == c);
        let mut rest = self.chars();
        if left {
            while rest.clone().next().is_some_and(has) {
                rest.next();
            }
        }
        let start = bytes.len() - rest.rest().len();
        if right {
            while rest.clone().next_back().is_some_and(has) {
                rest.next_back();
            }
        }
        self.part(start, start + rest.rest().len())
    }
}
