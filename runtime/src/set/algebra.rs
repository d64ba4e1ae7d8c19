//! Operations on two sets, as setobject.c does them: which set is walked over, and when tables grow, decide the
//! order of the result.

use std::mem;

use super::{Set, Table};
use crate::raise::Res;
use crate::value::Value;

impl<K: Value> Set<K> {
    /// `self |= other`
    pub fn merge(&self, other: &Set<K>) -> Res<()> {
        if self.is(other) || other.is_empty() {
            return Ok(());
        }
        self.table_mut().reserve(other.len());
        let from = other.table();
        let table = self.table_mut();
        if table.fill == 0 {
            if table.mask == from.mask && from.fill == from.used {
                table.entries = from.entries.clone();
            } else {
                table.open();
                for e in &from.entries {
                    if let Some(key) = &e.key {
                        table.insert_clean(e.hash, key.clone());
                    }
                }
            }
            table.fill = from.used;
            table.used = from.used;
            return Ok(());
        }
        self.add_all(other)
    }

    fn add_all(&self, other: &Set<K>) -> Res<()> {
        let mut at = 0;
        while let Some((i, hash, key)) = other.item(at) {
            self.add_hashed(key, hash)?;
            at = i + 1;
        }
        Ok(())
    }

    /// `self | other`
    pub fn union(&self, other: &Set<K>) -> Res<Set<K>> {
        let new = self.copy();
        new.merge(other)?;
        Ok(new)
    }

    /// `self & other`
    pub fn intersect(&self, other: &Set<K>) -> Res<Set<K>> {
        if self.is(other) {
            return Ok(self.copy());
        }
        let (large, small) = if other.len() > self.len() { (other, self) } else { (self, other) };
        let new = Set::new();
        let mut at = 0;
        while let Some((i, hash, key)) = small.item(at) {
            if large.contains_hashed(&key, hash)? {
                new.add_hashed(key, hash)?;
            }
            at = i + 1;
        }
        Ok(new)
    }

    /// `self - other`
    pub fn subtract(&self, other: &Set<K>) -> Res<Set<K>> {
        if self.len() >> 2 > other.len() {
            return self.copy_and_subtract(other);
        }
        let new = Set::new();
        let mut at = 0;
        while let Some((i, hash, key)) = self.item(at) {
            if !other.contains_hashed(&key, hash)? {
                new.add_hashed(key, hash)?;
            }
            at = i + 1;
        }
        Ok(new)
    }

    fn copy_and_subtract(&self, other: &Set<K>) -> Res<Set<K>> {
        let new = self.copy();
        new.subtract_from(other)?;
        Ok(new)
    }

    /// `self -= other`
    pub fn subtract_from(&self, other: &Set<K>) -> Res<()> {
        if self.is(other) {
            self.clear();
            return Ok(());
        }
        let common;
        let mut other = other;
        if other.len() >> 3 > self.len() {
            common = self.intersect(other)?;
            other = &common;
        }
        let mut at = 0;
        while let Some((i, hash, key)) = other.item(at) {
            self.discard_hashed(&key, hash)?;
            at = i + 1;
        }
        self.sweep();
        Ok(())
    }

    /// Makes the table anew when more than a quarter of it are dummies.
    pub(crate) fn sweep(&self) {
        let table = self.table_mut();
        if table.fill - table.used > table.mask / 4 {
            table.grow();
        }
    }

    /// `self ^= other`
    pub fn symmetric_subtract_from(&self, other: &Set<K>) -> Res<()> {
        if self.is(other) {
            self.clear();
            return Ok(());
        }
        let mut at = 0;
        while let Some((i, hash, key)) = other.item(at) {
            self.toggle(key, hash)?;
            at = i + 1;
        }
        Ok(())
    }

    /// Takes the key out if it is there, and puts it in if not.
    pub(crate) fn toggle(&self, key: K, hash: i64) -> Res<()> {
        if !self.discard_hashed(&key, hash)? {
            self.add_hashed(key, hash)?;
        }
        Ok(())
    }

    /// `self ^ other`
    pub fn symmetric_subtract(&self, other: &Set<K>) -> Res<Set<K>> {
        let new = other.copy();
        new.symmetric_subtract_from(self)?;
        Ok(new)
    }

    /// `self <= other`
    pub fn is_subset(&self, other: &Set<K>) -> Res<bool> {
        if self.len() > other.len() {
            return Ok(false);
        }
        let mut at = 0;
        while let Some((i, hash, key)) = self.item(at) {
            if !other.contains_hashed(&key, hash)? {
                return Ok(false);
            }
            at = i + 1;
        }
        Ok(true)
    }

    /// No item of one is in the other.
    pub fn is_disjoint_from(&self, other: &Set<K>) -> Res<bool> {
        if self.is(other) {
            return Ok(self.is_empty());
        }
        let (large, small) = if other.len() > self.len() { (other, self) } else { (self, other) };
        let mut at = 0;
        while let Some((i, hash, key)) = small.item(at) {
            if large.contains_hashed(&key, hash)? {
                return Ok(false);
            }
            at = i + 1;
        }
        Ok(true)
    }

    /// The two exchange their tables.
    pub(crate) fn swap(&self, other: &Set<K>) {
        if self.is(other) {
            return;
        }
        let mine = mem::replace(self.table_mut(), Table::new());
        let theirs = mem::replace(other.table_mut(), mine);
        let generation = self.table().generation.max(other.table().generation).wrapping_add(1);
        *self.table_mut() = Table { generation, ..theirs };
    }
}
