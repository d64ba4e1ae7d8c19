//! Walking over characters: `Chars` for Rust, `StrIter` for Python's `iter(s)`.

use std::cell::Cell;

use super::Str;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};

/// The code points of generalized UTF-8, from both ends.
#[derive(Clone)]
pub struct Chars<'a>(&'a [u8]);

impl<'a> Chars<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Chars<'a> {
        Chars(bytes)
    }
    /// What has not been walked over.
    pub fn rest(&self) -> &'a [u8] {
        self.0
    }
}

/// The code point at the beginning, and its length.
#[inline]
pub(crate) fn decode(bytes: &[u8]) -> Option<(u32, usize)> {
    let low = |i: usize| (bytes[i] & 0x3f) as u32;
    let b = *bytes.first()? as u32;
    Some(match b {
        0..=0x7f => (b, 1),
        0x80..=0xdf => ((b & 0x1f) << 6 | low(1), 2),
        0xe0..=0xef => ((b & 0xf) << 12 | low(1) << 6 | low(2), 3),
        _ => ((b & 7) << 18 | low(1) << 12 | low(2) << 6 | low(3), 4),
    })
}

impl Iterator for Chars<'_> {
    type Item = u32;
    #[inline]
    fn next(&mut self) -> Option<u32> {
        let (c, len) = decode(self.0)?;
        self.0 = &self.0[len..];
        Some(c)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.0.len().div_ceil(4), Some(self.0.len()))
    }
}

impl DoubleEndedIterator for Chars<'_> {
    #[inline]
    fn next_back(&mut self) -> Option<u32> {
        let at = self.0.iter().rposition(|b| b & 0xc0 != 0x80)?;
        let (c, _) = decode(&self.0[at..])?;
        self.0 = &self.0[..at];
        Some(c)
    }
}

pub struct StrIterData {
    s: Str,
    /// The byte offset of the next character; the end's plus one when exhausted.
    at: Cell<usize>,
}

/// `iter(s)`
#[derive(Clone)]
#[repr(transparent)]
pub struct StrIter(Gc<StrIterData>);

impl StrIter {
    pub fn new(s: Str) -> StrIter {
        let ty = if s.is_ascii() { &ASCII_ITERATOR } else { &STR_ITERATOR };
        StrIter(Gc::new(ty, StrIterData { s, at: Cell::new(0) }))
    }
    pub fn into_obj(self) -> Obj {
        self.0.into_obj()
    }
    /// `next(it)`
    #[inline]
    pub fn next(&self) -> Option<Str> {
        let at = self.0.at.get();
        let (c, len) = decode(&self.0.s.as_bytes()[at..])?;
        self.0.at.set(at + len);
        Some(Str::from_char(c))
    }
    fn of(o: &Obj) -> &StrIter {
        // SAFETY: called from the slots of STR_ITERATOR alone; StrIter is a transparent Gc.
        unsafe { &*(Gc::<StrIterData>::of(o) as *const Gc<StrIterData> as *const StrIter) }
    }
}

const fn iterator_type(name: &'static str) -> TypeInfo {
    TypeInfo {
        iter: Some(|o| Ok(o.clone())),
        next: Some(|o| Ok(StrIter::of(o).next().map(Str::into_obj))),
        left: Some(|o| {
            let it = StrIter::of(o);
            Ok(Some(Chars::new(&it.0.s.as_bytes()[it.0.at.get()..]).count() as i64))
        }),
        ..TypeInfo::new(name, Kind::Iterator, drop_boxed::<StrIterData>)
    }
}
pub static STR_ITERATOR: TypeInfo = iterator_type("str_iterator");
pub static ASCII_ITERATOR: TypeInfo = iterator_type("str_ascii_iterator");
