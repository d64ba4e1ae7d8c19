//! `NameMap`: attributes by name, in order of definition. Names compare by address.

use crate::name::Name;
use crate::obj::Obj;

/// Beyond so many entries there is an index.
const LINEAR: usize = 8;

#[derive(Default)]
pub struct NameMap {
    entries: Vec<(Name, Obj)>,
    /// Open addressing: 1 + the place in `entries`, or 0.
    index: Vec<u32>,
}

#[inline]
pub(super) fn spread(name: Name) -> usize {
    let at = name as *const _ as usize as u32;
    ((at >> 3).wrapping_mul(0x9E37_79B1) >> 7) as usize
}

impl NameMap {
    pub const fn new() -> NameMap {
        NameMap { entries: Vec::new(), index: Vec::new() }
    }

    #[inline]
    pub fn position(&self, name: Name) -> Option<usize> {
        if self.index.is_empty() {
            return self.entries.iter().position(|e| std::ptr::eq(e.0, name));
        }
        let mask = self.index.len() - 1;
        let mut at = spread(name) & mask;
        loop {
            match self.index[at] {
                0 => return None,
                i if std::ptr::eq(self.entries[i as usize - 1].0, name) => return Some(i as usize - 1),
                _ => at = (at + 1) & mask,
            }
        }
    }

    #[inline]
    pub fn get(&self, name: Name) -> Option<&Obj> {
        self.position(name).map(|i| &self.entries[i].1)
    }
    #[inline]
    pub fn at(&self, i: usize) -> &Obj {
        &self.entries[i].1
    }

    /// Sets, and gives the value that was there: let go of it when the map is not borrowed any more.
    pub fn set(&mut self, name: Name, value: Obj) -> Option<Obj> {
        if let Some(i) = self.position(name) {
            return Some(std::mem::replace(&mut self.entries[i].1, value));
        }
        self.entries.push((name, value));
        let n = self.entries.len();
        if n > LINEAR || !self.index.is_empty() {
            if n * 2 > self.index.len() {
                self.rebuild();
            } else {
                self.note(n - 1);
            }
        }
        None
    }

    pub fn remove(&mut self, name: Name) -> Option<Obj> {
        let i = self.position(name)?;
        let (_, value) = self.entries.remove(i);
        if !self.index.is_empty() {
            self.rebuild();
        }
        Some(value)
    }

    fn note(&mut self, i: usize) {
        let mask = self.index.len() - 1;
        let mut at = spread(self.entries[i].0) & mask;
        while self.index[at] != 0 {
            at = (at + 1) & mask;
        }
        self.index[at] = i as u32 + 1;
    }

    fn rebuild(&mut self) {
        let size = (self.entries.len() * 4).next_power_of_two();
        self.index.clear();
        self.index.resize(size, 0);
        for i in 0..self.entries.len() {
            self.note(i);
        }
    }

    pub fn len(&self) -> usize {
        self.entries.len()
    }
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
    pub fn items(&self) -> &[(Name, Obj)] {
        &self.entries
    }
}
