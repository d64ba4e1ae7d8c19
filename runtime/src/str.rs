//! `Str`: Python's str, one counted allocation of header, hash, lengths and text.
//!
//! The text is UTF-8 in which lone surrogates may stand too, each as the three bytes that UTF-8 would give it
//! (a pair of them stays two characters, as in Python). Byte order is code point order, so comparing compares bytes.
//! Strings of ASCII alone (as many bytes as characters) are indexed directly; others get a UCS-4 shadow when an
//! index or slice first reaches far into them.

use std::alloc::{alloc, dealloc, handle_alloc_error, realloc, Layout};
use std::cell::Cell;
use std::mem::{size_of, ManuallyDrop};
use std::num::NonZeroU64;
use std::ptr::NonNull;

use crate::memory;
use crate::obj::{Cmp, Gc, Header, Kind, Obj, Op, TypeInfo};
use crate::ops::Operator;
use crate::raise::Res;

mod builder;
pub(crate) mod bytewise;
mod case;
pub mod codec;
mod hash;
mod iter;
mod literal;
mod methods;
mod pad;
mod repr;
mod search;
mod split;
mod tables;
#[cfg(test)]
mod tests;
pub(crate) mod unicode;

pub use builder::Builder;
pub use hash::hash_bytes;
pub use iter::{Chars, StrIter, STR_ITERATOR};
pub use literal::{intern, Lit};
pub(crate) use pad::left_of_center;
pub use methods::*;
pub use repr::ascii_of;
pub(crate) use repr::{escape, quote_for};

/// What a `Str` points to, after the header; `cap` bytes of text follow.
#[repr(C)]
pub struct StrData {
    /// Python's hash, or -1 while nobody has asked.
    hash: Cell<i64>,
    len: usize,
    chars: usize,
    /// Room for text, and the mark `SURROGATES`.
    cap: usize,
    shadow: Cell<*mut Shadow>,
}

/// What is derived from a non-ASCII text when first needed.
#[derive(Default)]
struct Shadow {
    chars: Option<Box<[u32]>>,
    lossy: Option<Box<str>>,
}

/// In `StrData::cap`: there are lone surrogates.
const SURROGATES: usize = 1 << (usize::BITS - 1);
/// Where the text begins.
const TEXT: usize = size_of::<Header>().next_multiple_of(8) + size_of::<StrData>();
/// Strings up to this many bytes are walked rather than given a shadow.
const WALK: usize = 64;

/// A Python str.
#[repr(transparent)]
#[derive(Clone)]
pub struct Str(Gc<StrData>);

fn layout(cap: usize) -> Layout {
    match Layout::from_size_align(TEXT + cap, 8) {
        Ok(l) => l,
        Err(_) => handle_alloc_error(Layout::new::<u64>()),
    }
}

/// The same, where the size is the program's wish.
fn try_allocate(cap: usize) -> Option<NonNull<u8>> {
    let layout = Layout::from_size_align(TEXT.checked_add(cap)?, 8).ok()?;
    // SAFETY: the layout is not empty.
    NonNull::new(unsafe { alloc(layout) })
}

/// Asked before a width that the program gave is filled: is there so much memory?
///
/// # Errors
/// `MemoryError`
pub(crate) fn room(bytes: usize) -> Res<()> {
    if bytes < 1 << 24 {
        return Ok(());
    }
    match try_allocate(bytes) {
        // SAFETY: it was allocated with this layout a moment ago.
        Some(at) => unsafe { dealloc(at.as_ptr(), layout(bytes)) },
        None => return Err(crate::exc::memory_error("")),
    }
    Ok(())
}

/// Room for a string of `cap` bytes, header not yet written.
fn allocate(cap: usize) -> NonNull<u8> {
    let layout = layout(cap);
    // SAFETY: the layout is not empty.
    NonNull::new(unsafe { memory::take(layout) }).unwrap_or_else(|| handle_alloc_error(layout))
}

/// # Safety
/// `at` came from `allocate(old)` or `reallocate`.
unsafe fn reallocate(at: NonNull<u8>, old: usize, new: usize) -> NonNull<u8> {
    let to = layout(new);
    NonNull::new(realloc(at.as_ptr(), layout(old), to.size())).unwrap_or_else(|| handle_alloc_error(to))
}

/// Makes the string whose text stands at `at + TEXT`.
///
/// # Safety
/// `at` came from `allocate(cap)`, holds `len` bytes of generalized UTF-8, `chars` characters, and nobody else has it.
unsafe fn adopt(at: NonNull<u8>, cap: usize, len: usize, chars: usize, surrogates: bool) -> Str {
    at.cast::<Header>().write(Header { count: Cell::new(1), ty: &HEAD });
    let data = at.add(size_of::<Header>().next_multiple_of(8)).cast::<StrData>();
    let cap = cap | if surrogates { SURROGATES } else { 0 };
    data.write(StrData { hash: Cell::new(-1), len, chars, cap, shadow: Cell::new(std::ptr::null_mut()) });
    Str(Gc::from_obj(Obj::at(at.cast(), Kind::Str)))
}

#[inline(always)]
pub(crate) unsafe fn drop_str(at: NonNull<Header>) {
    // SAFETY: only `adopt` makes values of this type.
    let data = at.cast::<u8>().add(size_of::<Header>().next_multiple_of(8)).cast::<StrData>();
    let d = data.as_ref();
    if !d.shadow.get().is_null() {
        drop(Box::from_raw(d.shadow.get()));
    }
    let cap = d.cap & !SURROGATES;
    memory::give(at.as_ptr() as *mut u8, layout(cap));
}

/// How many characters `bytes` have.
pub(crate) fn count_chars(bytes: &[u8]) -> usize {
    // SAFETY: `count` only looks for continuation bytes; any bytes do.
    let text = unsafe { std::str::from_utf8_unchecked(bytes) };
    if bytes.is_ascii() { bytes.len() } else { text.chars().count() }
}

/// Is there a lone surrogate in generalized UTF-8?
pub(crate) fn has_surrogates(bytes: &[u8]) -> bool {
    bytes.windows(2).any(|w| w[0] == 0xed && w[1] >= 0xa0)
}

/// The one-character strings of Latin-1, made when first used; the last is the empty string.
struct Chars256([Cell<u64>; 257]);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Chars256 {}
static CHARS: Chars256 = Chars256([const { Cell::new(0) }; 257]);

impl Str {
    /// A copy of generalized UTF-8 text.
    ///
    /// # Safety
    /// `bytes` are `chars` characters, with surrogates only if `surrogates`.
    unsafe fn raw(bytes: &[u8], chars: usize, surrogates: bool) -> Str {
        if chars <= 1 {
            if let Some(s) = Str::single(bytes) {
                return s;
            }
        }
        Str::copy(bytes, chars, surrogates)
    }

    unsafe fn copy(bytes: &[u8], chars: usize, surrogates: bool) -> Str {
        let at = allocate(bytes.len());
        memory::copy(bytes.as_ptr(), at.as_ptr().add(TEXT), bytes.len());
        adopt(at, bytes.len(), bytes.len(), chars, surrogates)
    }

    /// The empty string, or a character below 256, from the table.
    #[inline]
    fn single(bytes: &[u8]) -> Option<Str> {
        let at = match *bytes {
            [] => 256,
            [c] => c as usize,
            [0xc2, c] => c as usize,
            [0xc3, c] => c as usize + 0x40,
            _ => return None,
        };
        Some(Str::from_table(at, bytes))
    }

    #[inline]
    fn from_table(at: usize, bytes: &[u8]) -> Str {
        match NonZeroU64::new(CHARS.0[at].get()) {
            // SAFETY: the table keeps one reference to each of its strings for ever.
            Some(word) => Str::clone(&ManuallyDrop::new(unsafe { Str(Gc::from_obj(Obj::of_word(word))) })),
            None => Str::to_table(at, bytes),
        }
    }

    #[cold]
    fn to_table(at: usize, bytes: &[u8]) -> Str {
        // SAFETY: callers give whole characters below 256.
        let s = unsafe { Str::copy(bytes, bytes.len().min(1), false) };
        CHARS.0[at].set(s.clone().into_obj().into_word().get());
        s
    }

    /// The string of one character (any code point up to 0x10ffff, surrogates too).
    #[inline]
    pub fn from_char(c: u32) -> Str {
        let mut room = [0; 4];
        let bytes = encode(c, &mut room);
        if c < 256 {
            return Str::from_table(c as usize, bytes);
        }
        // SAFETY: one encoded character.
        unsafe { Str::copy(bytes, 1, is_surrogate(c)) }
    }

    /// `""`
    pub fn empty() -> Str {
        Str::from_table(256, &[])
    }

    /// A string literal: the same text is the same object, and is made once.
    pub fn lit(text: &'static str) -> Str {
        literal::of(text)
    }

    /// ASCII text. Other bytes must not stand in it.
    pub fn from_ascii(bytes: &[u8]) -> Str {
        debug_assert!(bytes.is_ascii());
        // SAFETY: ASCII has one byte a character.
        unsafe { Str::raw(bytes, bytes.len(), false) }
    }

    /// Generalized UTF-8, as `as_bytes` gives it: surrogates may stand in it.
    ///
    /// # Safety
    /// `bytes` are a sequence of whole encoded characters.
    pub unsafe fn from_wtf8_unchecked(bytes: &[u8]) -> Str {
        let chars = count_chars(bytes);
        Str::raw(bytes, chars, chars != bytes.len() && has_surrogates(bytes))
    }

    /// The string of these code points.
    pub fn from_chars(chars: &[u32]) -> Str {
        let mut b = Builder::with_capacity(chars.len());
        for &c in chars {
            b.char(c);
        }
        b.done()
    }

    /// Generalized UTF-8.
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        // SAFETY: `adopt` was given `len` bytes there.
        unsafe { std::slice::from_raw_parts((self.0.address() as *const u8).add(TEXT), self.0.len) }
    }

    /// The text for Rust: exact but for lone surrogates, which read as U+FFFD.
    #[inline]
    pub fn as_str(&self) -> &str {
        if self.has_surrogates() {
            return self.lossy();
        }
        // SAFETY: without surrogates generalized UTF-8 is UTF-8.
        unsafe { std::str::from_utf8_unchecked(self.as_bytes()) }
    }

    #[cold]
    fn lossy(&self) -> &str {
        let shadow = self.shadow();
        if shadow.lossy.is_none() {
            shadow.lossy = Some(self.chars().map(|c| char::from_u32(c).unwrap_or('\u{fffd}')).collect::<String>().into());
        }
        shadow.lossy.as_deref().unwrap_or("")
    }

    #[allow(clippy::mut_from_ref)]
    fn shadow(&self) -> &mut Shadow {
        let mut at = self.0.shadow.get();
        if at.is_null() {
            at = Box::leak(Box::default());
            self.0.shadow.set(at);
        }
        // SAFETY: the box is this string's; its parts are set once, before references to them are given out.
        unsafe { &mut *at }
    }

    /// `len(s)`: characters.
    #[inline]
    pub fn len(&self) -> usize {
        self.0.chars
    }

    /// `not s`
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.0.len == 0
    }

    /// `s.isascii()`
    #[inline]
    pub fn is_ascii(&self) -> bool {
        self.0.len == self.0.chars
    }

    #[inline]
    pub fn has_surrogates(&self) -> bool {
        self.0.cap & SURROGATES != 0
    }

    /// `a is b`
    #[inline]
    pub fn is(&self, other: &Str) -> bool {
        self.0.is(&other.0)
    }

    /// `hash(s)`
    #[inline]
    pub fn hash(&self) -> i64 {
        let h = self.0.hash.get();
        if h != -1 { h } else { self.hash_now() }
    }

    #[cold]
    #[inline(never)]
    fn hash_now(&self) -> i64 {
        let h = hash::hash_str(self);
        self.0.hash.set(h);
        h
    }

    /// The code points.
    pub fn chars(&self) -> Chars<'_> {
        Chars::new(self.as_bytes())
    }

    /// The code points as an array, kept with the string.
    pub(crate) fn code_points(&self) -> &[u32] {
        self.ucs4()
    }

    fn ucs4(&self) -> &[u32] {
        let shadow = self.shadow();
        if shadow.chars.is_none() {
            shadow.chars = Some(self.chars().collect());
        }
        shadow.chars.as_deref().unwrap_or(&[])
    }

    /// The code point at `at`, which is below `len()`.
    #[inline]
    pub fn char_at(&self, at: usize) -> u32 {
        debug_assert!(at < self.len());
        if self.is_ascii() { self.as_bytes()[at] as u32 } else { self.char_at_slow(at) }
    }

    #[inline(never)]
    fn char_at_slow(&self, at: usize) -> u32 {
        if at == 0 {
            return self.chars().next().unwrap_or(0);
        }
        if at + 1 == self.len() {
            return self.chars().next_back().unwrap_or(0);
        }
        if self.0.len <= WALK && self.0.shadow.get().is_null() {
            return self.chars().nth(at).unwrap_or(0);
        }
        self.ucs4()[at]
    }

    /// The code point of `s[at]`, counted from the end when negative; `None` out of range.
    #[inline]
    pub fn code(&self, at: i64) -> Option<u32> {
        let at = if at < 0 { at + self.len() as i64 } else { at };
        if (at as u64) < self.len() as u64 { Some(self.char_at(at as usize)) } else { None }
    }

    /// `s[at]`
    #[inline]
    pub fn get(&self, at: i64) -> Res<Str> {
        match self.code(at) {
            Some(c) => Ok(Str::from_char(c)),
            None => Err(crate::exc::index_error("string index out of range")),
        }
    }

    /// `s[from:to]` for positions already within `0..=len()` and in order.
    pub fn substr(&self, from: usize, to: usize) -> Str {
        if from == 0 && to == self.len() {
            return self.clone();
        }
        if from >= to {
            return Str::empty();
        }
        if self.is_ascii() {
            return Str::from_ascii(&self.as_bytes()[from..to]);
        }
        if to - from == 1 {
            return Str::from_char(self.char_at(from));
        }
        if self.0.len > WALK && (to - from) * 8 < self.len() && from > 8 && to + 8 < self.len() {
            return Str::from_chars(&self.ucs4()[from..to]);
        }
        let start = self.offset(from);
        let end = if to - from < self.len() - to {
            start + offset_in(&self.as_bytes()[start..], to - from)
        } else {
            self.offset(to)
        };
        self.part(start, end)
    }

    /// The string between two byte offsets at which characters begin.
    pub(crate) fn part(&self, start: usize, end: usize) -> Str {
        if start == 0 && end == self.0.len {
            return self.clone();
        }
        let bytes = &self.as_bytes()[start..end];
        if self.is_ascii() {
            return Str::from_ascii(bytes);
        }
        // SAFETY: characters begin at both offsets.
        unsafe { Str::raw(bytes, count_chars(bytes), self.has_surrogates() && has_surrogates(bytes)) }
    }

    /// The byte offset of character `at`, which may be `len()`.
    pub(crate) fn offset(&self, at: usize) -> usize {
        if self.is_ascii() {
            return at;
        }
        if at * 2 <= self.len() {
            return offset_in(self.as_bytes(), at);
        }
        let mut chars = self.chars();
        for _ in at..self.len() {
            chars.next_back();
        }
        chars.rest().len()
    }

    /// The character position of a byte offset.
    pub(crate) fn position(&self, offset: usize) -> usize {
        if self.is_ascii() { offset } else { count_chars(&self.as_bytes()[..offset]) }
    }

    /// `s + t`
    pub fn add(&self, other: &Str) -> Str {
        if other.is_empty() {
            return self.clone();
        }
        if self.is_empty() {
            return other.clone();
        }
        let (a, b) = (self.as_bytes(), other.as_bytes());
        let len = a.len() + b.len();
        let at = allocate(len);
        // SAFETY: there is room for both texts.
        unsafe {
            let text = at.as_ptr().add(TEXT);
            memory::copy(a.as_ptr(), text, a.len());
            memory::copy(b.as_ptr(), text.add(a.len()), b.len());
            adopt(at, len, len, self.len() + other.len(), self.has_surrogates() | other.has_surrogates())
        }
    }

    /// `s += t`: in place when `self` is the only reference.
    #[inline]
    pub fn push(self, other: &Str) -> Str {
        if self.0.count() != 1 {
            return self.add(other);
        }
        let more = other.0.len;
        if (self.0.cap & !SURROGATES) - self.0.len < more || !self.0.shadow.get().is_null() {
            return self.push_slow(other);
        }
        // SAFETY: nobody else has this string, so that `other` is another one; there is room.
        unsafe {
            let at = self.0.address() as *mut u8;
            let data = &mut *(at.add(TEXT - size_of::<StrData>()) as *mut StrData);
            memory::copy(other.as_bytes().as_ptr(), at.add(TEXT + data.len), more);
            data.len += more;
            data.chars += other.0.chars;
            data.cap |= other.0.cap & SURROGATES;
            data.hash.set(-1);
        }
        self
    }

    #[inline(never)]
    fn push_slow(self, other: &Str) -> Str {
        let mut b = Builder::of(self);
        b.str(other);
        b.done_with_room()
    }

    /// `s * n`
    pub fn mul(&self, n: i64) -> Res<Str> {
        if n <= 0 || self.is_empty() {
            return Ok(Str::empty());
        }
        if n == 1 {
            return Ok(self.clone());
        }
        if self.len() as i64 > i64::MAX / n {
            return Err(crate::exc::overflow_error("repeated string is too long"));
        }
        let len = usize::try_from(n).ok().and_then(|n| self.0.len.checked_mul(n));
        let Some((at, len)) = len.and_then(|len| Some((try_allocate(len)?, len))) else {
            return Err(crate::exc::memory_error(""));
        };
        // SAFETY: `len` is `n` times the text; the filled part doubles.
        unsafe {
            let text = at.as_ptr().add(TEXT);
            std::ptr::copy_nonoverlapping(self.as_bytes().as_ptr(), text, self.0.len);
            let mut filled = self.0.len;
            while filled < len {
                let more = filled.min(len - filled);
                std::ptr::copy_nonoverlapping(text, text.add(filled), more);
                filled += more;
            }
            Ok(adopt(at, len, len, self.len() * n as usize, self.has_surrogates()))
        }
    }

    /// The str in an object, subclasses' instances too.
    #[inline]
    pub fn of(o: &Obj) -> Option<&Str> {
        match Str::exact(o) {
            Some(s) => Some(s),
            None if o.is_kind(Kind::Instance) => Str::exact(crate::class::core(o)),
            None => None,
        }
    }

    /// The str that an object is; a subclass' instance is none.
    #[inline]
    pub fn exact(o: &Obj) -> Option<&Str> {
        if o.is_kind(Kind::Str) {
            // SAFETY: of this kind are only strings; Str is a transparent Gc.
            return Some(unsafe { &*(Gc::<StrData>::of(o) as *const Gc<StrData> as *const Str) });
        }
        None
    }

    /// The object, which is a str.
    ///
    /// # Safety
    /// `o` is of `Kind::Str`.
    #[inline]
    pub unsafe fn from_obj_unchecked(o: Obj) -> Str {
        Str(Gc::from_obj(o))
    }

    #[inline]
    pub fn into_obj(self) -> Obj {
        // SAFETY: the reference goes over.
        unsafe { Obj::at(self.0.into_header(), Kind::Str) }
    }

    pub fn to_obj(&self) -> Obj {
        self.clone().into_obj()
    }
}

/// The byte offset of character `at` of `bytes`.
pub(crate) fn offset_in(bytes: &[u8], at: usize) -> usize {
    let mut chars = Chars::new(bytes);
    for _ in 0..at {
        chars.next();
    }
    bytes.len() - chars.rest().len()
}

pub(crate) fn is_surrogate(c: u32) -> bool {
    c & 0xffff_f800 == 0xd800
}

/// The generalized UTF-8 of one code point.
#[inline]
pub(crate) fn encode(c: u32, room: &mut [u8; 4]) -> &[u8] {
    let low = |shift: u32| (c >> shift) as u8 & 0x3f | 0x80;
    if c < 0x80 {
        room[0] = c as u8;
        &room[..1]
    } else if c < 0x800 {
        *room = [(c >> 6) as u8 | 0xc0, low(0), 0, 0];
        &room[..2]
    } else if c < 0x1_0000 {
        *room = [(c >> 12) as u8 | 0xe0, low(6), low(0), 0];
        &room[..3]
    } else {
        *room = [(c >> 18) as u8 | 0xf0, low(12), low(6), low(0)];
        &room[..]
    }
}

impl From<&str> for Str {
    fn from(text: &str) -> Str {
        // SAFETY: UTF-8 without surrogates.
        unsafe { Str::raw(text.as_bytes(), count_chars(text.as_bytes()), false) }
    }
}
impl From<String> for Str {
    fn from(text: String) -> Str {
        Str::from(text.as_str())
    }
}
impl From<&String> for Str {
    fn from(text: &String) -> Str {
        Str::from(text.as_str())
    }
}
impl From<&Str> for Str {
    fn from(s: &Str) -> Str {
        s.clone()
    }
}
impl From<char> for Str {
    fn from(c: char) -> Str {
        Str::from_char(c as u32)
    }
}
impl From<Str> for Obj {
    fn from(s: Str) -> Obj {
        s.into_obj()
    }
}
impl PartialEq for Str {
    #[inline]
    fn eq(&self, other: &Str) -> bool {
        self.is(other) || memory::same(self.as_bytes(), other.as_bytes())
    }
}
impl Eq for Str {}
impl PartialEq<str> for Str {
    fn eq(&self, other: &str) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}
impl PartialEq<&str> for Str {
    fn eq(&self, other: &&str) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}
impl PartialOrd for Str {
    fn partial_cmp(&self, other: &Str) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Str {
    fn cmp(&self, other: &Str) -> std::cmp::Ordering {
        memory::order(self.as_bytes(), other.as_bytes())
    }
}
impl std::hash::Hash for Str {
    fn hash<H: std::hash::Hasher>(&self, h: &mut H) {
        h.write_i64(Str::hash(self));
    }
}
impl std::fmt::Debug for Str {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.repr().as_str())
    }
}
impl std::fmt::Display for Str {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

/// The result of a comparison whose operands are in this order.
#[inline]
pub(crate) fn holds(op: Cmp, order: std::cmp::Ordering) -> bool {
    match op {
        Cmp::Eq => order.is_eq(),
        Cmp::Ne => order.is_ne(),
        Cmp::Lt => order.is_lt(),
        Cmp::Le => order.is_le(),
        Cmp::Gt => order.is_gt(),
        Cmp::Ge => order.is_ge(),
    }
}

fn this(o: &Obj) -> &Str {
    Str::of(o).expect("a str")
}

fn compare(op: Cmp, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let (Some(a), Some(b)) = (Str::of(a), Str::of(b)) else { return Ok(None) };
    Ok(Some(Obj::bool(match op {
        Cmp::Eq => a == b,
        Cmp::Ne => a != b,
        _ => holds(op, a.cmp(b)),
    })))
}

fn binary(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    match op.op {
        Op::Add => match (Str::of(a), Str::of(b)) {
            (Some(a), Some(b)) => Ok(Some(a.add(b).into_obj())),
            _ => Ok(None),
        },
        Op::Mul => {
            let (s, n) = match (Str::of(a), Str::of(b)) {
                (Some(s), None) => (s, b),
                (None, Some(s)) => (s, a),
                _ => return Ok(None),
            };
            match crate::slice::count(n)? {
                Some(n) => Ok(Some(s.mul(n)?.into_obj())),
                None => Ok(None),
            }
        }
        _ => match (op.formatted, Str::of(a)) {
            (Some(formatted), Some(format)) => Ok(Some(formatted(format, b)?.into_obj())),
            _ => Ok(None),
        },
    }
}

fn get_item(o: &Obj, key: &Obj) -> Res<Obj> {
    let s = this(o);
    if let Some(at) = key.small() {
        return Ok(s.get(at)?.into_obj());
    }
    methods::get_item_slow(s, key)
}

fn contains(o: &Obj, item: &Obj) -> Res<bool> {
    match Str::of(item) {
        Some(item) => Ok(this(o).contains(item)),
        None => Err(crate::exc::type_error(format!(
            "'in <string>' requires string as left operand, not {}",
            item.type_name()
        ))),
    }
}

static HEAD: TypeInfo = TypeInfo::head("str", Kind::Str, drop_str);
pub static STR: TypeInfo = TypeInfo {
    repr: |o| Ok(this(o).repr()),
    str: Some(|o| Ok(this(o).clone())),
    hash: Some(|o| Ok(this(o).hash())),
    truth: Some(|o| Ok(!this(o).is_empty())),
    len: Some(|o| Ok(this(o).len())),
    compare: Some(compare),
    binary: Some(binary),
    iter: Some(|o| Ok(StrIter::new(this(o).clone()).into_obj())),
    get_item: Some(get_item),
    contains: Some(contains),
    ..TypeInfo::new("str", Kind::Str, drop_str)
};

/// A number as an object.
pub(crate) fn number(v: i64) -> Obj {
    crate::int::Int::new(v).into()
}
