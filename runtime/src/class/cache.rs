//! What names mean in classes, kept until any class changes: one table for all classes, as CPython's type cache.

use std::cell::{Cell, UnsafeCell};
use std::mem::MaybeUninit;
use std::ptr;

use super::{Class, ClassData, Found};
use crate::name::{Name, NameData};

const SIZE: usize = 2048;

struct Entry {
    /// Null: nothing is here.
    class: *const ClassData,
    name: *const NameData,
    found: MaybeUninit<Found>,
}

struct Cache {
    entries: UnsafeCell<[Entry; SIZE]>,
    used: Cell<bool>,
    /// Counts the changes of classes.
    changes: Cell<u32>,
}
// SAFETY: translated programs have one thread.
unsafe impl Sync for Cache {}
/// All zeros, which a module need not hold.
static CACHE: Cache = Cache {
    entries: UnsafeCell::new([const { Entry { class: ptr::null(), name: ptr::null(), found: MaybeUninit::zeroed() } }; SIZE]),
    used: Cell::new(false),
    changes: Cell::new(0),
};

/// An attribute of a class came or went, or binds in another way: what was found before is void.
#[cold]
pub(super) fn changed() {
    CACHE.changes.set(CACHE.changes.get() + 1);
    if CACHE.used.replace(false) {
        // SAFETY: references to entries are let go before anything that comes here.
        for e in unsafe { &mut *CACHE.entries.get() } {
            e.class = ptr::null();
        }
    }
}

#[inline(always)]
pub(super) fn version() -> u32 {
    CACHE.changes.get() + 1
}

#[inline(always)]
fn place(class: Class, name: Name) -> usize {
    let (c, n) = (class.0 as *const ClassData as usize, name as *const NameData as usize);
    ((c >> 4) ^ (n >> 2)) % SIZE
}

#[inline(always)]
pub(super) fn get(class: Class, name: Name) -> Option<&'static Found> {
    // SAFETY: nothing is put in while the reference is used; what an entry of a class holds was put there.
    unsafe {
        let e = &(*CACHE.entries.get())[place(class, name)];
        if ptr::eq(e.class, class.0) && ptr::eq(e.name, name) { Some(e.found.assume_init_ref()) } else { None }
    }
}

pub(super) fn put(class: Class, name: Name, found: Found) -> &'static Found {
    CACHE.used.set(true);
    // SAFETY: as above.
    let e = unsafe { &mut (*CACHE.entries.get())[place(class, name)] };
    *e = Entry { class: class.0, name, found: MaybeUninit::new(found) };
    // SAFETY: just written.
    unsafe { e.found.assume_init_ref() }
}
