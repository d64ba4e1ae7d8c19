//! `Bytes`: Python's bytes.

use std::cell::Cell;

use crate::buffer::{self, Buffer};
use crate::bytearray::ByteArray;
use crate::exc;
use crate::obj::{drop_boxed, Cmp, Gc, Kind, Obj, Op, TypeInfo};
use crate::ops::Operator;
use crate::raise::Res;
use crate::slice::{self, Indices, Slice};
use crate::str::{codec, escape, hash_bytes, number, quote_for, Builder, Str};

mod methods;
pub use methods::*;

pub struct BytesData {
    bytes: Box<[u8]>,
    hash: Cell<i64>,
}

/// A Python bytes.
#[repr(transparent)]
#[derive(Clone)]
pub struct Bytes(Gc<BytesData>);

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Bytes {
        Bytes(Gc::new(&BYTES, BytesData { bytes: bytes.into_boxed_slice(), hash: Cell::new(-1) }))
    }
}
impl From<&[u8]> for Bytes {
    fn from(bytes: &[u8]) -> Bytes {
        Bytes::from(bytes.to_vec())
    }
}
impl From<Bytes> for Obj {
    fn from(b: Bytes) -> Obj {
        b.0.into_obj()
    }
}
impl PartialEq for Bytes {
    fn eq(&self, other: &Bytes) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}
impl Eq for Bytes {}
impl PartialOrd for Bytes {
    fn partial_cmp(&self, other: &Bytes) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Bytes {
    fn cmp(&self, other: &Bytes) -> std::cmp::Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl Bytes {
    /// A literal.
    pub fn lit(bytes: &'static [u8]) -> Bytes {
        Bytes::from(bytes)
    }
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0.bytes
    }
    /// `len(b)`
    #[inline]
    pub fn len(&self) -> usize {
        self.0.bytes.len()
    }
    /// `not b`
    pub fn is_empty(&self) -> bool {
        self.0.bytes.is_empty()
    }
    /// `a is b`
    pub fn is(&self, other: &Bytes) -> bool {
        self.0.is(&other.0)
    }
    /// `hash(b)`
    pub fn hash(&self) -> i64 {
        if self.0.hash.get() == -1 {
            self.0.hash.set(hash_bytes(self.as_bytes()));
        }
        self.0.hash.get()
    }
    pub fn into_obj(self) -> Obj {
        self.0.into_obj()
    }
    /// The bytes in an object, subclasses' instances too.
    pub fn of(o: &Obj) -> Option<&Bytes> {
        match Bytes::exact(o) {
            Some(b) => Some(b),
            None if o.is_kind(Kind::Instance) => Bytes::exact(crate::class::core(o)),
            None => None,
        }
    }
    /// The bytes that an object is.
    pub fn exact(o: &Obj) -> Option<&Bytes> {
        // SAFETY: Kind::Bytes values are Boxed<BytesData>, and Bytes is transparent over their Gc.
        unsafe { o.cast::<BytesData>(Kind::Bytes).map(|g| &*(g as *const Gc<_> as *const Bytes)) }
    }
}

fn this(o: &Obj) -> &Bytes {
    Bytes::of(o).expect("bytes")
}

fn compare(op: Cmp, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let (Some(a), Some(b)) = (plain(a), plain(b)) else { return Ok(None) };
    Ok(Some(Obj::bool(crate::str::holds(op, a.cmp(b)))))
}

fn binary(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    match op.op {
        Op::Add => match (Bytes::of(a), contiguous(b)) {
            (Some(a), Some(b)) => Ok(Some(a.add(b).into_obj())),
            _ => Ok(None),
        },
        Op::Mul => {
            let (s, n) = match (Bytes::of(a), Bytes::of(b)) {
                (Some(s), None) => (s, b),
                (None, Some(s)) => (s, a),
                _ => return Ok(None),
            };
            match slice::count(n)? {
                Some(n) => Ok(Some(s.mul(n)?.into_obj())),
                None => Ok(None),
            }
        }
        _ => match (op.formatted_bytes, Bytes::of(a)) {
            (Some(formatted), Some(format)) => Ok(Some(Bytes::from(formatted(format.as_bytes(), b)?).into_obj())),
            _ => Ok(None),
        },
    }
}

fn get_item(o: &Obj, key: &Obj) -> Res<Obj> {
    let b = this(o);
    if let Some(slice) = Slice::of(key) {
        return Ok(b.sliced(slice.indices(b.len())?).into_obj());
    }
    match slice::subscript(key)? {
        Some(at) => Ok(number(b.get(at)? as i64)),
        None => Err(exc::type_error(format!("byte indices must be integers or slices, not {}", key.type_name()))),
    }
}

pub static BYTES: TypeInfo = TypeInfo {
    repr: |o| Ok(this(o).repr()),
    hash: Some(|o| Ok(this(o).hash())),
    truth: Some(|o| Ok(!this(o).is_empty())),
    len: Some(|o| Ok(this(o).len())),
    compare: Some(compare),
    binary: Some(binary),
    iter: Some(|o| Ok(Gc::<BytesIterData>::new(&BYTES_ITERATOR, (this(o).clone(), Cell::new(0))).into_obj())),
    get_item: Some(get_item),
    buffer: Some(|o| Buffer::of_bytes(this(o).as_bytes(), true)),
    contains: Some(|o, item| methods::contains_in(this(o).as_bytes(), item)),
    ..TypeInfo::new("bytes", Kind::Bytes, drop_boxed::<BytesData>)
};

type BytesIterData = (Bytes, Cell<usize>);

pub static BYTES_ITERATOR: TypeInfo = TypeInfo {
    iter: Some(|o| Ok(o.clone())),
    next: Some(|o| {
        // SAFETY: values with this TypeInfo are made by BYTES.iter alone.
        let (b, at) = unsafe { &**Gc::<BytesIterData>::of(o) };
        let Some(v) = b.as_bytes().get(at.get()) else { return Ok(None) };
        at.set(at.get() + 1);
        Ok(Some(number(*v as i64)))
    }),
    left: Some(|o| {
        // SAFETY: as above.
        let (b, at) = unsafe { &**Gc::<BytesIterData>::of(o) };
        Ok(Some(b.as_bytes().len().saturating_sub(at.get()) as i64))
    }),
    ..TypeInfo::new("bytes_iterator", Kind::Iterator, drop_boxed::<BytesIterData>)
};

/// The bytes of a bytes-like object: bytes, bytearray, or an instance of a class derived from one.
/// Not to be kept over code of the program, which may change a bytearray.
pub fn like(o: &Obj) -> Option<&[u8]> {
    match Bytes::of(o) {
        Some(b) => Some(b.as_bytes()),
        None => match ByteArray::of(o) {
            Some(b) => Some(b.as_bytes()),
            None => {
                let b = buffer::of(o)?;
                b.bytes().or_else(|| crate::module::refuse("a memoryview with steps, where CPython raises BufferError, is not supported yet"))
            }
        },
    }
}

/// The same where a memoryview with steps is no bytes-like object either.
pub fn contiguous(o: &Obj) -> Option<&[u8]> {
    match plain(o) {
        None => buffer::of(o)?.bytes(),
        bytes => bytes,
    }
}

/// Bytes or a bytearray; instances of classes derived from one too.
fn plain(o: &Obj) -> Option<&[u8]> {
    match Bytes::of(o) {
        Some(b) => Some(b.as_bytes()),
        None => ByteArray::of(o).map(ByteArray::as_bytes),
    }
}

impl Bytes {
    /// `b[at]`
    ///
    /// # Errors
    /// `IndexError` out of range.
    pub fn get(&self, at: i64) -> Res<u8> {
        let at = if at < 0 { at.wrapping_add(self.len() as i64) } else { at };
        match usize::try_from(at).ok().and_then(|at| self.as_bytes().get(at)) {
            Some(b) => Ok(*b),
            None => Err(exc::index_error("index out of range")),
        }
    }

    /// `b[start:stop:step]`: defaults are 0, `i64::MAX`, 1 (and `i64::MAX`, `i64::MIN` for a negative step).
    pub fn slice(&self, start: i64, stop: i64, step: i64) -> Bytes {
        self.sliced(Indices::clamped(start, stop, step, self.len()))
    }

    fn sliced(&self, i: Indices) -> Bytes {
        if i.step == 1 && i.count == self.len() {
            return self.clone();
        }
        let all = self.as_bytes();
        i.positions().map(|at| all[at]).collect::<Vec<u8>>().into()
    }

    /// `b + other`
    pub fn add(&self, other: &[u8]) -> Bytes {
        [self.as_bytes(), other].concat().into()
    }

    /// `b * n`
    ///
    /// # Errors
    /// `OverflowError`, `MemoryError` for what does not fit.
    pub fn mul(&self, n: i64) -> Res<Bytes> {
        if n == 1 {
            return Ok(self.clone());
        }
        let n = n.max(0);
        if n > 0 && self.len() as i64 > i64::MAX / n {
            return Err(exc::overflow_error("repeated bytes are too long"));
        }
        let mut out = Vec::new();
        if usize::try_from(self.len() as i64 * n).map_or(true, |len| out.try_reserve_exact(len).is_err()) {
            return Err(exc::memory_error(""));
        }
        for _ in 0..n {
            out.extend_from_slice(self.as_bytes());
        }
        Ok(out.into())
    }

    /// `repr(b)`
    pub fn repr(&self) -> Str {
        let quote = quote_for(self.as_bytes());
        let mut b = Builder::with_capacity(self.len() + 3);
        b.ascii(&[b'b', quote]);
        for &c in self.as_bytes() {
            match c {
                b'\t' => b.ascii(b"\\t"),
                b'\n' => b.ascii(b"\\n"),
                b'\r' => b.ascii(b"\\r"),
                b'\\' => b.ascii(b"\\\\"),
                _ if c == quote => b.ascii(&[b'\\', c]),
                32..=126 => b.ascii(&[c]),
                _ => escape(c as u32, &mut b),
            }
        }
        b.ascii(&[quote]);
        b.done()
    }

    /// `b.decode(encoding, errors)`
    ///
    /// # Errors
    /// `UnicodeDecodeError`; `LookupError` for what is not known.
    pub fn decode(&self, encoding: &str, errors: &str) -> Res<Str> {
        codec::decode(self.as_bytes(), encoding, errors)
    }

    /// `b.hex()`
    pub fn hex(&self) -> Str {
        hex(self.as_bytes(), None, 0)
    }
}

/// Hexadecimal digits; `separator` stands between groups of `group` bytes, counted from the right, or from the left
/// when it is negative.
pub(crate) fn hex(bytes: &[u8], separator: Option<u8>, group: i64) -> Str {
    let mut out = Vec::with_capacity(bytes.len() * 3);
    let size = group.unsigned_abs() as usize;
    for (i, b) in bytes.iter().enumerate() {
        let from_edge = if group < 0 { i } else { bytes.len() - i };
        match separator {
            Some(s) if i > 0 && size > 0 && from_edge % size == 0 => out.push(s),
            _ => {}
        }
        out.extend([b"0123456789abcdef"[*b as usize >> 4], b"0123456789abcdef"[*b as usize & 15]]);
    }
    Str::from_ascii(&out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_cpythons() {
        let b = |t: &[u8]| Bytes::from(t);
        assert_eq!(b(b"it's\x00\xff\n\\").repr(), "b\"it's\\x00\\xff\\n\\\\\"");
        assert_eq!(b(b"a'\"").repr(), "b'a\\'\"'");
        assert_eq!(hex(b"abcd", Some(b'-'), 3), "61-626364");
        assert_eq!(hex(b"abcd", Some(b'-'), -3), "616263-64");
        assert_eq!(b(b"hello").slice(i64::MAX, i64::MIN, -2).as_bytes(), b"olh");
        assert_eq!(b(b"ab").mul(2).unwrap().as_bytes(), b"abab");
    }
}
