//! `Builder`: a string that is being put together, in the place where it will stand.

use std::mem::ManuallyDrop;
use std::ptr::NonNull;

use super::{adopt, allocate, count_chars, encode, has_surrogates, is_surrogate, reallocate, Str, SURROGATES, TEXT};

pub struct Builder {
    at: NonNull<u8>,
    cap: usize,
    len: usize,
    chars: usize,
    surrogates: bool,
}

impl Builder {
    pub fn new() -> Builder {
        Builder::with_capacity(16)
    }

    /// What is left of a builder whose string is done.
    pub(crate) const NONE: Builder = Builder { at: NonNull::dangling(), cap: 0, len: 0, chars: 0, surrogates: false };

    /// Room for `cap` bytes, and for what an allocation of so many has anyway.
    pub fn with_capacity(cap: usize) -> Builder {
        let cap = (TEXT + cap).next_multiple_of(16) - TEXT;
        Builder { at: allocate(cap), cap, len: 0, chars: 0, surrogates: false }
    }

    /// Goes on with a string that nobody else has.
    pub(super) fn of(s: Str) -> Builder {
        debug_assert_eq!(s.0.count(), 1);
        if !s.0.shadow.get().is_null() {
            // SAFETY: the box is the string's alone.
            drop(unsafe { Box::from_raw(s.0.shadow.get()) });
        }
        let (len, chars, cap) = (s.0.len, s.0.chars, s.0.cap & !SURROGATES);
        let surrogates = s.has_surrogates();
        let word = ManuallyDrop::new(s).0.address();
        // SAFETY: an address is not null.
        Builder { at: unsafe { NonNull::new_unchecked(word as *mut u8) }, cap, len, chars, surrogates }
    }

    /// Room for `more` bytes.
    #[inline]
    pub fn reserve(&mut self, more: usize) {
        if self.cap - self.len < more {
            self.grow(more);
        }
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self, more: usize) {
        let need = self.len + more;
        let cap = (need + need / 2).max(24);
        // SAFETY: `at` came from `allocate(cap)`.
        self.at = unsafe { reallocate(self.at, self.cap, cap) };
        self.cap = cap;
    }

    /// # Safety
    /// `bytes` are `chars` characters, without surrogates (or `surrogates` is set by the caller).
    #[inline]
    unsafe fn bytes(&mut self, bytes: &[u8], chars: usize) {
        self.reserve(bytes.len());
        crate::memory::copy(bytes.as_ptr(), self.at.as_ptr().add(TEXT + self.len), bytes.len());
        self.len += bytes.len();
        self.chars += chars;
    }

    #[inline]
    pub fn str(&mut self, s: &Str) {
        self.surrogates |= s.has_surrogates();
        // SAFETY: the string's own counts.
        unsafe { self.bytes(s.as_bytes(), s.len()) }
    }

    #[inline]
    pub fn text(&mut self, s: &str) {
        // SAFETY: counted here.
        unsafe { self.bytes(s.as_bytes(), count_chars(s.as_bytes())) }
    }

    #[inline]
    pub fn ascii(&mut self, bytes: &[u8]) {
        debug_assert!(bytes.is_ascii());
        // SAFETY: ASCII has one byte a character.
        unsafe { self.bytes(bytes, bytes.len()) }
    }

    /// One code point, which may be a surrogate.
    #[inline]
    pub fn char(&mut self, c: u32) {
        let mut room = [0; 4];
        self.surrogates |= is_surrogate(c);
        // SAFETY: one encoded character.
        unsafe { self.bytes(encode(c, &mut room), 1) }
    }

    /// `n` times the code point `c`.
    #[inline]
    pub fn fill(&mut self, c: u32, n: usize) {
        if n > 0 {
            self.fill_some(c, n);
        }
    }

    #[inline(never)]
    fn fill_some(&mut self, c: u32, n: usize) {
        self.reserve(n);
        if c < 128 {
            // SAFETY: there is room for `n` bytes of ASCII.
            unsafe { std::ptr::write_bytes(self.at.as_ptr().add(TEXT + self.len), c as u8, n) };
            self.len += n;
            self.chars += n;
            return;
        }
        for _ in 0..n {
            self.char(c);
        }
    }

    /// Generalized UTF-8.
    ///
    /// # Safety
    /// Whole encoded characters.
    pub unsafe fn wtf8(&mut self, bytes: &[u8]) {
        let chars = count_chars(bytes);
        self.surrogates |= chars != bytes.len() && has_surrogates(bytes);
        self.bytes(bytes, chars);
    }

    /// How many characters there are by now.
    pub fn len(&self) -> usize {
        self.chars
    }
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
    pub fn as_bytes(&self) -> &[u8] {
        // SAFETY: `len` bytes were written there.
        unsafe { std::slice::from_raw_parts(self.at.as_ptr().add(TEXT), self.len) }
    }

    /// The string.
    pub fn done(mut self) -> Str {
        if self.chars <= 1 {
            // SAFETY: what was put in.
            return unsafe { Str::raw(self.as_bytes(), self.chars, self.surrogates) };
        }
        if self.cap - self.len > 32.max(self.len / 2) {
            // SAFETY: `at` came from `allocate(cap)`.
            self.at = unsafe { reallocate(self.at, self.cap, self.len) };
            self.cap = self.len;
        }
        self.done_with_room()
    }

    /// The string, which keeps its room: it is going to grow.
    pub(super) fn done_with_room(self) -> Str {
        let b = ManuallyDrop::new(self);
        // SAFETY: what was put in.
        unsafe { adopt(b.at, b.cap, b.len, b.chars, b.surrogates) }
    }
}

impl Default for Builder {
    fn default() -> Builder {
        Builder::new()
    }
}
impl Drop for Builder {
    fn drop(&mut self) {
        if self.at == NonNull::dangling() {
            return;
        }
        // SAFETY: as it was allocated.
        unsafe { crate::memory::give(self.at.as_ptr(), super::layout(self.cap)) }
    }
}
impl std::fmt::Write for Builder {
    fn write_str(&mut self, s: &str) -> std::fmt::Result {
        self.text(s);
        Ok(())
    }
}
