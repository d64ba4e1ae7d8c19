//! Literals: each text of a program is one object, made when first used.
//!
//! `Lit` is the quick form: a static that remembers its object. `Str::lit` finds it by the literal's address.

use std::cell::{Cell, RefCell};
use std::mem::ManuallyDrop;

use super::Str;
use crate::obj::Obj;

/// `static HELLO: Lit = Lit::new("hello");`, then `HELLO.str()`.
pub struct Lit {
    text: &'static str,
    made: Cell<Option<&'static Str>>,
}
// SAFETY: translated programs have one thread.
unsafe impl Sync for Lit {}

impl Lit {
    pub const fn new(text: &'static str) -> Lit {
        Lit { text, made: Cell::new(None) }
    }
    #[inline]
    pub fn get(&self) -> &'static Str {
        match self.made.get() {
            Some(s) => s,
            None => self.make(),
        }
    }
    #[cold]
    #[inline(never)]
    fn make(&self) -> &'static Str {
        let s: &'static Str = Box::leak(Box::new(of(self.text)));
        self.made.set(Some(s));
        s
    }
    #[inline]
    pub fn str(&self) -> Str {
        self.get().clone()
    }
    #[inline]
    pub fn obj(&self) -> Obj {
        self.str().into_obj()
    }
}

/// `lit!("bolt")`: the str object of a literal, made when first used.
#[macro_export]
macro_rules! lit {
    ($text:literal) => {{
        static TEXT: $crate::str::Lit = $crate::str::Lit::new($text);
        TEXT.obj()
    }};
}

/// An open-addressed table of strings that live for ever.
struct Table {
    slots: Vec<Option<(u64, ManuallyDrop<Str>)>>,
    used: usize,
}

impl Table {
    const EMPTY: Table = Table { slots: Vec::new(), used: 0 };

    fn find(&self, key: u64, same: impl Fn(&Str) -> bool) -> Option<&Str> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut at = spread(key) & mask;
        while let Some((k, s)) = &self.slots[at] {
            if *k == key && same(s) {
                return Some(s);
            }
            at = (at + 1) & mask;
        }
        None
    }

    fn add(&mut self, key: u64, s: Str) {
        if (self.used + 1) * 2 > self.slots.len() {
            let size = (self.slots.len() * 2).max(64);
            let old = std::mem::replace(&mut self.slots, std::iter::repeat_with(|| None).take(size).collect());
            for (k, s) in old.into_iter().flatten() {
                self.put(k, s);
            }
        }
        self.used += 1;
        self.put(key, ManuallyDrop::new(s));
    }

    fn put(&mut self, key: u64, s: ManuallyDrop<Str>) {
        let mask = self.slots.len() - 1;
        let mut at = spread(key) & mask;
        while self.slots[at].is_some() {
            at = (at + 1) & mask;
        }
        self.slots[at] = Some((key, s));
    }
}

#[inline]
fn spread(key: u64) -> usize {
    (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) as usize
}

/// By address and length; and by content, so that two addresses of one text share the object.
struct Literals(RefCell<(Table, Table)>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Literals {}
static LITERALS: Literals = Literals(RefCell::new((Table::EMPTY, Table::EMPTY)));

pub(super) fn of(text: &'static str) -> Str {
    if text.len() <= 1 {
        return Str::from(text);
    }
    let address = (text.as_ptr() as usize as u64).rotate_left(20) ^ text.len() as u64;
    let mut tables = LITERALS.0.borrow_mut();
    // Two lengths from one address are told apart by the length itself.
    if let Some(s) = tables.0.find(address, |s| s.as_bytes().len() == text.len()) {
        return s.clone();
    }
    let content = text.bytes().fold(text.len() as u64, |h, b| (h.rotate_left(5) ^ b as u64).wrapping_mul(0x517c_c1b7_2722_0a95));
    let known = tables.1.find(content, |s| s.as_bytes() == text.as_bytes()).cloned();
    let s = known.unwrap_or_else(|| {
        let s = Str::from(text);
        tables.1.add(content, s.clone());
        s
    });
    tables.0.add(address, s.clone());
    s
}

/// `sys.intern(s)`: the one object of a text.
pub fn intern(s: &Str) -> Str {
    let content = s.as_bytes().iter().fold(s.as_bytes().len() as u64, |h, b| (h.rotate_left(5) ^ *b as u64).wrapping_mul(0x517c_c1b7_2722_0a95));
    let mut tables = LITERALS.0.borrow_mut();
    if let Some(known) = tables.1.find(content, |k| k == s) {
        return known.clone();
    }
    tables.1.add(content, s.clone());
    s.clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_literals_are_one_object() {
        static HELLO: Lit = Lit::new("hello there");
        let other: &'static str = Box::leak("hello there".to_string().into_boxed_str());
        assert!(HELLO.str().is(&Str::lit(other)));
        assert!(Str::lit("hello there").is(&Str::lit("hello there")));
        assert!(!Str::lit("hello there").is(&Str::lit("hello them")));
        for n in 0..500 {
            let text: &'static str = Box::leak(format!("text {n}").into_boxed_str());
            assert!(Str::lit(text).is(&Str::lit(text)));
            assert_eq!(Str::lit(text), *text);
        }
    }
}
