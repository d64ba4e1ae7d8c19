//! Small blocks of memory, taken, given back, copied and compared where they are used: in a module `alloc` is three calls,
//! and `memory.copy` leaves the module.

use std::alloc::Layout;
use std::cmp::Ordering;

/// # Safety
/// As `std::alloc::alloc`; `give` or the allocator take it back.
#[inline(always)]
pub unsafe fn take(layout: Layout) -> *mut u8 {
    #[cfg(target_family = "wasm")]
    return std::alloc::GlobalAlloc::alloc(&crate::ALLOCATOR, layout);
    #[cfg(not(target_family = "wasm"))]
    std::alloc::alloc(layout)
}

/// # Safety
/// As `std::alloc::dealloc`.
#[inline(always)]
pub unsafe fn give(block: *mut u8, layout: Layout) {
    #[cfg(target_family = "wasm")]
    return crate::ALLOCATOR.put_back(block, layout);
    #[cfg(not(target_family = "wasm"))]
    std::alloc::dealloc(block, layout)
}

/// Copies what is mostly short, as texts are.
///
/// # Safety
/// As `copy_nonoverlapping`.
#[inline(always)]
pub unsafe fn copy(from: *const u8, to: *mut u8, n: usize) {
    /// The first and the last so many bytes, which may overlap.
    #[inline(always)]
    unsafe fn ends<T: Copy>(from: *const u8, to: *mut u8, n: usize) {
        let last = n - std::mem::size_of::<T>();
        let (head, tail) = (from.cast::<T>().read_unaligned(), from.add(last).cast::<T>().read_unaligned());
        to.cast::<T>().write_unaligned(head);
        to.add(last).cast::<T>().write_unaligned(tail);
    }
    match n {
        0 => {}
        1 => *to = *from,
        2..=3 => ends::<u16>(from, to, n),
        4..=7 => ends::<u32>(from, to, n),
        8..=16 => ends::<u64>(from, to, n),
        17..=32 => ends::<[u64; 2]>(from, to, n),
        _ => std::ptr::copy_nonoverlapping(from, to, n),
    }
}

#[inline(always)]
fn word(bytes: &[u8], at: usize) -> u64 {
    u64::from_be_bytes(bytes[at..at + 8].try_into().expect("eight bytes"))
}

/// `a == b`
#[inline]
pub fn same(a: &[u8], b: &[u8]) -> bool {
    let n = a.len();
    if n != b.len() {
        return false;
    }
    if n < 8 {
        return a.iter().zip(b).all(|(x, y)| x == y);
    }
    let mut at = 0;
    while at + 8 < n {
        if word(a, at) != word(b, at) {
            return false;
        }
        at += 8;
    }
    word(a, n - 8) == word(b, n - 8)
}

/// How `a` and `b` follow each other, by their bytes.
#[inline]
pub fn order(a: &[u8], b: &[u8]) -> Ordering {
    let n = a.len().min(b.len());
    let mut at = 0;
    while at + 8 <= n {
        let (x, y) = (word(a, at), word(b, at));
        if x != y {
            return x.cmp(&y);
        }
        at += 8;
    }
    for (x, y) in a[at..n].iter().zip(&b[at..n]) {
        if x != y {
            return x.cmp(y);
        }
    }
    a.len().cmp(&b.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_the_library_does() {
        let text: Vec<u8> = (0..100).map(|i| (i * 37 % 251) as u8).collect();
        for n in 0..60 {
            let mut copied = vec![0; n];
            // SAFETY: both have `n` bytes.
            unsafe { copy(text.as_ptr(), copied.as_mut_ptr(), n) };
            assert_eq!(copied, text[..n]);
            assert!(same(&copied, &text[..n]));
            for i in 0..n {
                let mut other = copied.clone();
                other[i] ^= 0x81;
                assert!(!same(&copied, &other));
                assert_eq!(order(&copied, &other), copied.cmp(&other));
                assert_eq!(order(&other[..i], &copied), other[..i].cmp(&copied[..]));
            }
        }
    }
}
