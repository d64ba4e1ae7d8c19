//! The allocator of WebAssembly modules.
//!
//! A module has one thread, and nearly all blocks of a Python program are small and short-lived. Blocks up to 32 kB are of
//! classes: one that was given back is used again for its class only. Larger ones are runs of 4 kB units, which are split and
//! joined; a run at the end of memory grows where it is. No block has a header: its size is what Rust says when it gives it back.
//! Measured against the system's: 2.5 times as fast on trees, 1.5 times on strings, and 11 kB smaller.

use std::alloc::{GlobalAlloc, Layout};
use std::cell::UnsafeCell;

const STEP: usize = 16;
/// Classes are multiples of `STEP` up to this size …
const SMALL: usize = 1024;
const SMALL_CLASSES: usize = SMALL / STEP + 1;
/// … and then four to each doubling, up to this one.
const MEDIUM: usize = 1 << 15;
const CLASSES: usize = SMALL_CLASSES + 20;
const UNIT: usize = 4096;
const PAGE: usize = 1 << 16;
/// What blocks of classes are cut from.
const CHUNK: usize = PAGE;

/// A free run; they are in order of their addresses, and no two touch.
struct Run {
    next: *mut Run,
    size: usize,
}

/// The unused rest of a chunk.
struct Rest {
    next: usize,
    end: usize,
}

struct State {
    /// By class: the first free block, which points to the next.
    free: [*mut u8; CLASSES],
    small: Rest,
    medium: Rest,
    runs: *mut Run,
}

pub struct Sized(UnsafeCell<State>);
// SAFETY: a WebAssembly module of ours has one thread.
unsafe impl Sync for Sized {}

impl Sized {
    pub const fn new() -> Sized {
        Sized(UnsafeCell::new(State {
            free: [std::ptr::null_mut(); CLASSES],
            small: Rest { next: 0, end: 0 },
            medium: Rest { next: 0, end: 0 },
            runs: std::ptr::null_mut(),
        }))
    }

    /// `dealloc`, for the places where it stands inline.
    ///
    /// # Safety
    /// As `dealloc`.
    #[inline(always)]
    pub unsafe fn put_back(&self, block: *mut u8, layout: Layout) {
        let state = &mut *self.0.get();
        if is_small(&layout) {
            state.push(layout.size().div_ceil(STEP), block);
        } else {
            state.put_back_large(block, layout);
        }
    }
}

impl Default for Sized {
    fn default() -> Sized {
        Sized::new()
    }
}

#[inline(always)]
fn is_small(layout: &Layout) -> bool {
    layout.size() <= SMALL && layout.align() <= STEP
}
#[inline(always)]
fn is_medium(layout: &Layout) -> bool {
    layout.size() <= MEDIUM && layout.align() <= STEP
}

/// The class of a size above `SMALL`, and how large its blocks are.
#[inline]
fn medium_class(size: usize) -> (usize, usize) {
    let doublings = (size - 1).ilog2();
    let quarter = ((size - 1) >> (doublings - 2)) & 3;
    let class = SMALL_CLASSES + (doublings - SMALL.ilog2()) as usize * 4 + quarter;
    (class, (quarter + 5) << (doublings - 2))
}

#[inline]
fn units(size: usize) -> usize {
    size.next_multiple_of(UNIT)
}

impl State {
    #[inline(always)]
    unsafe fn pop(&mut self, class: usize) -> *mut u8 {
        let block = self.free[class];
        if !block.is_null() {
            self.free[class] = *(block as *mut *mut u8);
        }
        block
    }
    #[inline(always)]
    unsafe fn push(&mut self, class: usize, block: *mut u8) {
        *(block as *mut *mut u8) = self.free[class];
        self.free[class] = block;
    }

    #[inline(never)]
    unsafe fn put_back_large(&mut self, block: *mut u8, layout: Layout) {
        if is_medium(&layout) {
            self.push(medium_class(layout.size()).0, block);
        } else {
            self.give(block, units(layout.size()));
        }
    }

    #[cold]
    #[inline(never)]
    unsafe fn refill(&mut self, size: usize) -> *mut u8 {
        let chunk = self.run(CHUNK);
        if !chunk.is_null() {
            self.small = Rest { next: chunk as usize + size, end: chunk as usize + CHUNK };
        }
        chunk
    }

    #[inline(never)]
    unsafe fn medium(&mut self, size: usize) -> *mut u8 {
        let (class, size) = medium_class(size);
        let block = self.pop(class);
        if !block.is_null() {
            return block;
        }
        if self.medium.next + size > self.medium.end {
            self.keep_rest();
            let chunk = self.run(CHUNK) as usize;
            if chunk == 0 {
                return std::ptr::null_mut();
            }
            self.medium = Rest { next: chunk, end: chunk + CHUNK };
        }
        let block = self.medium.next;
        self.medium.next += size;
        block as *mut u8
    }

    /// Makes free blocks of what a block of another size did not fit in.
    unsafe fn keep_rest(&mut self) {
        loop {
            let left = self.medium.end - self.medium.next;
            // The largest class that fits: a class of a smaller size, whose blocks are no larger than that size's next one.
            let mut size = left;
            while size > SMALL && medium_class(size).1 > left {
                size -= size / 8;
            }
            if size <= SMALL {
                break;
            }
            let (class, size) = medium_class(size);
            let block = self.medium.next as *mut u8;
            self.medium.next += size;
            self.push(class, block);
        }
    }

    /// The first run that is large enough, or new memory.
    #[inline(never)]
    unsafe fn run(&mut self, size: usize) -> *mut u8 {
        let size = units(size);
        loop {
            let mut link = &mut self.runs as *mut *mut Run;
            let mut last = std::ptr::null_mut::<Run>();
            while !(*link).is_null() {
                let run = *link;
                if (*run).size >= size {
                    self.cut(link, size);
                    return run as *mut u8;
                }
                last = run;
                link = &mut (*run).next;
            }
            let end = std::arch::wasm32::memory_size::<0>() * PAGE;
            let have = if !last.is_null() && last as usize + (*last).size == end { (*last).size } else { 0 };
            if !self.grow(size - have) {
                return std::ptr::null_mut();
            }
        }
    }

    /// Takes the first `size` bytes of the free run at `link`.
    unsafe fn cut(&mut self, link: *mut *mut Run, size: usize) {
        let run = *link;
        let left = (*run).size - size;
        *link = (*run).next;
        if left > 0 {
            let rest = (run as usize + size) as *mut Run;
            *rest = Run { next: (*run).next, size: left };
            *link = rest;
        }
    }

    unsafe fn grow(&mut self, size: usize) -> bool {
        let pages = size.div_ceil(PAGE);
        let at = std::arch::wasm32::memory_grow::<0>(pages);
        if at == usize::MAX {
            return false;
        }
        self.give((at * PAGE) as *mut u8, pages * PAGE);
        true
    }

    /// A run comes back, and is joined with those that it touches.
    #[inline(never)]
    unsafe fn give(&mut self, block: *mut u8, size: usize) {
        let given = block as *mut Run;
        let mut link = &mut self.runs as *mut *mut Run;
        let mut before = std::ptr::null_mut::<Run>();
        while !(*link).is_null() && *link < given {
            before = *link;
            link = &mut (*before).next;
        }
        let after = *link;
        *given = Run { next: after, size };
        *link = given;
        if !after.is_null() && given as usize + size == after as usize {
            (*given).size += (*after).size;
            (*given).next = (*after).next;
        }
        if !before.is_null() && before as usize + (*before).size == given as usize {
            (*before).size += (*given).size;
            (*before).next = (*given).next;
        }
    }

    /// Makes a run larger where it is, if what follows it is free or the end of memory.
    unsafe fn extend(&mut self, block: *mut u8, old: usize, new: usize) -> bool {
        let (end, more) = (block as usize + old, new - old);
        if end == std::arch::wasm32::memory_size::<0>() * PAGE && !self.grow(more) {
            return false;
        }
        let mut link = &mut self.runs as *mut *mut Run;
        while !(*link).is_null() && (*link as usize) < end {
            link = &mut (**link).next;
        }
        let fits = !(*link).is_null() && *link as usize == end && (**link).size >= more;
        if fits {
            self.cut(link, more);
        }
        fits
    }
}

// SAFETY: blocks of a class are at least as large as the class, aligned to 16, and in use once at a time; runs are aligned to 4 kB.
unsafe impl GlobalAlloc for Sized {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let state = &mut *self.0.get();
        if !is_small(&layout) {
            if is_medium(&layout) {
                return state.medium(layout.size());
            }
            return if layout.align() > UNIT { std::ptr::null_mut() } else { state.run(layout.size()) };
        }
        let class = layout.size().div_ceil(STEP);
        let block = state.pop(class);
        if !block.is_null() {
            return block;
        }
        let size = class.max(1) * STEP;
        if state.small.next + size <= state.small.end {
            let block = state.small.next;
            state.small.next += size;
            return block as *mut u8;
        }
        state.refill(size)
    }

    #[inline(never)]
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        self.put_back(block, layout)
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let wanted = Layout::from_size_align_unchecked(size, layout.align());
        if is_small(&layout) != is_small(&wanted) || is_medium(&layout) != is_medium(&wanted) {
            // Of different ways.
        } else if is_small(&layout) {
            if layout.size().div_ceil(STEP) == size.div_ceil(STEP) {
                return block;
            }
        } else if is_medium(&layout) {
            if medium_class(layout.size()) == medium_class(size) {
                return block;
            }
        } else {
            let state = &mut *self.0.get();
            let (old, new) = (units(layout.size()), units(size));
            if new < old {
                state.give(block.add(new), old - new);
            }
            if new <= old || state.extend(block, old, new) {
                return block;
            }
        }
        let moved = self.alloc(wanted);
        if !moved.is_null() {
            std::ptr::copy_nonoverlapping(block, moved, layout.size().min(size));
            self.dealloc(block, layout);
        }
        moved
    }
}

/// The C library's allocations: its own allocator would take all memory that there is when it is first used.
/// A block begins with its size.
mod c {
    use super::*;

    const HEAD: usize = STEP;

    unsafe fn layout(size: usize) -> Option<Layout> {
        Layout::from_size_align(size.checked_add(HEAD)?, STEP).ok()
    }
    unsafe fn size_of(block: *mut u8) -> usize {
        *(block.sub(HEAD) as *const usize)
    }
    unsafe fn mark(block: *mut u8, size: usize) -> *mut u8 {
        if block.is_null() {
            return block;
        }
        *(block as *mut usize) = size;
        block.add(HEAD)
    }

    #[no_mangle]
    unsafe extern "C" fn malloc(size: usize) -> *mut u8 {
        match layout(size) {
            Some(layout) => mark(crate::ALLOCATOR.alloc(layout), size),
            None => std::ptr::null_mut(),
        }
    }
    #[no_mangle]
    unsafe extern "C" fn free(block: *mut u8) {
        if !block.is_null() {
            let size = size_of(block);
            crate::ALLOCATOR.dealloc(block.sub(HEAD), Layout::from_size_align_unchecked(size + HEAD, STEP));
        }
    }
    #[no_mangle]
    unsafe extern "C" fn calloc(count: usize, each: usize) -> *mut u8 {
        match count.checked_mul(each).and_then(|size| Some((size, layout(size)?))) {
            Some((size, layout)) => mark(crate::ALLOCATOR.alloc_zeroed(layout), size),
            None => std::ptr::null_mut(),
        }
    }
    #[no_mangle]
    unsafe extern "C" fn realloc(block: *mut u8, size: usize) -> *mut u8 {
        if block.is_null() {
            return malloc(size);
        }
        let Some(wanted) = layout(size) else { return std::ptr::null_mut() };
        let old = Layout::from_size_align_unchecked(size_of(block) + HEAD, STEP);
        mark(crate::ALLOCATOR.realloc(block.sub(HEAD), old, wanted.size()), size)
    }
    /// Nobody asks for more than 16.
    #[no_mangle]
    unsafe extern "C" fn aligned_alloc(align: usize, size: usize) -> *mut u8 {
        if align > STEP { std::ptr::null_mut() } else { malloc(size) }
    }
    #[no_mangle]
    unsafe extern "C" fn posix_memalign(to: *mut *mut u8, align: usize, size: usize) -> i32 {
        const ENOMEM: i32 = 48;
        *to = aligned_alloc(align, size);
        if (*to).is_null() { ENOMEM } else { 0 }
    }
    #[no_mangle]
    unsafe extern "C" fn malloc_usable_size(block: *mut u8) -> usize {
        if block.is_null() { 0 } else { size_of(block) }
    }
    #[no_mangle]
    unsafe extern "C" fn __libc_malloc(size: usize) -> *mut u8 {
        malloc(size)
    }
    #[no_mangle]
    unsafe extern "C" fn __libc_free(block: *mut u8) {
        free(block)
    }
    #[no_mangle]
    unsafe extern "C" fn __libc_calloc(count: usize, each: usize) -> *mut u8 {
        calloc(count, each)
    }
}
