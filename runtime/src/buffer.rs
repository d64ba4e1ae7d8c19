//! The memory that an object lends to others: CPython's buffer protocol, in one dimension. `memoryview` shows it.

use std::cell::Cell;
use std::ptr::NonNull;

use crate::bytes::Bytes;
use crate::exc;
use crate::float;
use crate::int::{ByteOrder, Int};
use crate::obj::{Kind, Obj};
use crate::raise::Res;

/// What an object lends. It holds only as long as the object, and for one whose size may change as `exports` is counted.
#[derive(Clone, Copy)]
pub struct Buffer {
    /// The first item.
    pub at: NonNull<u8>,
    pub count: usize,
    /// From an item to the next, in bytes.
    pub stride: isize,
    /// One of struct's formats.
    pub format: &'static str,
    /// Bytes of an item.
    pub size: usize,
    pub readonly: bool,
    /// How many views there are, of an object whose size may change.
    pub exports: Option<NonNull<Cell<usize>>>,
}

impl Buffer {
    /// Plain bytes.
    pub fn of_bytes(bytes: &[u8], readonly: bool) -> Buffer {
        let at = NonNull::from(bytes).cast();
        Buffer { at, count: bytes.len(), stride: 1, format: "B", size: 1, readonly, exports: None }
    }

    pub fn is_contiguous(&self) -> bool {
        self.count <= 1 || self.stride == self.size as isize
    }

    /// All of it, where it is contiguous. Not to be kept over code of the program.
    pub fn bytes<'a>(&self) -> Option<&'a [u8]> {
        // SAFETY: the lender says that the memory is there.
        self.is_contiguous().then(|| unsafe { std::slice::from_raw_parts(self.at.as_ptr(), self.count * self.size) })
    }

    /// The bytes of one item.
    #[allow(clippy::mut_from_ref)]
    pub fn item(&self, i: usize) -> &mut [u8] {
        debug_assert!(i < self.count);
        // SAFETY: the lender says that the memory of all items is there; nobody keeps it over other code.
        unsafe { std::slice::from_raw_parts_mut(self.at.as_ptr().offset(self.stride * i as isize), self.size) }
    }

    /// The bytes of all items, one after the other.
    pub fn to_vec(&self) -> Vec<u8> {
        match self.bytes() {
            Some(b) => b.to_vec(),
            None => (0..self.count).flat_map(|i| self.item(i).to_vec()).collect(),
        }
    }
}

/// What an object lends; an instance of a class derived from bytes lends what it holds.
pub fn of(o: &Obj) -> Option<Buffer> {
    let o = if o.is_kind(Kind::Instance) { crate::class::core(o) } else { o };
    o.ty().buffer.map(|lend| lend(o))
}

/// The bytes that an argument which is to be bytes-like lends. Not to be kept over code of the program.
///
/// # Errors
/// TypeError, and BufferError for a memoryview with steps.
pub fn bytes_of(o: &Obj) -> Res<&[u8]> {
    match of(o) {
        Some(b) => b.bytes().ok_or_else(|| exc::buffer_error("memoryview: underlying buffer is not C-contiguous")),
        None => Err(exc::type_error(format!("a bytes-like object is required, not '{}'", o.type_name()))),
    }
}

/// The bytes of an item of one of struct's native formats.
pub fn size_of(format: u8) -> Option<usize> {
    Some(match format {
        b'c' | b'b' | b'B' | b'?' => 1,
        b'h' | b'H' | b'e' => 2,
        b'i' | b'I' | b'f' => 4,
        b'l' | b'L' | b'q' | b'Q' | b'n' | b'N' | b'd' | b'P' => 8,
        _ => return None,
    })
}

/// An item of one of struct's formats, in `order`.
pub fn read(format: u8, bytes: &[u8], order: ByteOrder) -> Option<Obj> {
    Some(match format {
        b'c' => Bytes::from(bytes).into(),
        b'?' => Obj::bool(bytes.iter().any(|b| *b != 0)),
        b'b' | b'h' | b'i' | b'l' | b'q' | b'n' => int(bytes, order, true),
        b'B' | b'H' | b'I' | b'L' | b'Q' | b'N' | b'P' => int(bytes, order, false),
        b'e' | b'f' | b'd' => Obj::float(read_float(bytes, order)),
        _ => return None,
    })
}

fn int(bytes: &[u8], order: ByteOrder, signed: bool) -> Obj {
    let word = |bytes: &mut dyn Iterator<Item = &u8>| bytes.fold(0u64, |v, b| v << 8 | *b as u64);
    let v = match order {
        ByteOrder::Big => word(&mut bytes.iter()),
        ByteOrder::Little => word(&mut bytes.iter().rev()),
    };
    let unused = 64 - 8 * bytes.len() as u32;
    if signed {
        return Int::new((v << unused) as i64 >> unused).into();
    }
    match i64::try_from(v) {
        Ok(v) => Int::new(v).into(),
        Err(_) => Int::from_bytes(bytes, order, false).into(),
    }
}

fn read_float(bytes: &[u8], order: ByteOrder) -> f64 {
    let mut b = [0; 8];
    let b = &mut b[..bytes.len()];
    b.copy_from_slice(bytes);
    if order == ByteOrder::Big {
        b.reverse();
    }
    match *b {
        [a, b] => float::from_half(u16::from_le_bytes([a, b])),
        [a, b, c, d] => f32::from_le_bytes([a, b, c, d]) as f64,
        [a, b, c, d, e, f, g, h] => f64::from_le_bytes([a, b, c, d, e, f, g, h]),
        _ => unreachable!("a float has 2, 4 or 8 bytes"),
    }
}
