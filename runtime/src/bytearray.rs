//! `ByteArray`: Python's bytearray.

use std::cell::{Cell, UnsafeCell};

use crate::buffer::Buffer;
use crate::bytes::{self, Bytes};
use crate::exc::{self, type_error, value_error};
use crate::int::Int;
use crate::obj::{drop_boxed, Cmp, Gc, Kind, Obj, Op, TypeInfo};
use crate::ops::Operator;
use crate::raise::{Raised, Res};
use crate::slice::{self, Indices, Slice};
use crate::str::{number, Str};

mod methods;
mod text;
pub use methods::*;
pub use text::*;

pub struct ByteArrayData {
    bytes: UnsafeCell<Vec<u8>>,
    /// Memory views of it: while there are any its size stays.
    pub(crate) exports: Cell<usize>,
}

/// A Python bytearray.
#[repr(transparent)]
#[derive(Clone)]
pub struct ByteArray(Gc<ByteArrayData>);

impl From<Vec<u8>> for ByteArray {
    fn from(bytes: Vec<u8>) -> ByteArray {
        ByteArray(Gc::new(&BYTEARRAY, ByteArrayData { bytes: UnsafeCell::new(bytes), exports: Cell::new(0) }))
    }
}
impl From<ByteArray> for Obj {
    fn from(b: ByteArray) -> Obj {
        b.0.into_obj()
    }
}

impl ByteArray {
    /// The bytearray in an object, subclasses' instances too.
    pub fn of(o: &Obj) -> Option<&ByteArray> {
        match ByteArray::exact(o) {
            Some(b) => Some(b),
            None if o.is_kind(Kind::Instance) => ByteArray::exact(crate::class::core(o)),
            None => None,
        }
    }
    pub fn exact(o: &Obj) -> Option<&ByteArray> {
        // SAFETY: Kind::ByteArray values are Boxed<ByteArrayData>, and ByteArray is transparent over their Gc.
        unsafe { o.cast::<ByteArrayData>(Kind::ByteArray).map(|g| &*(g as *const Gc<_> as *const ByteArray)) }
    }
    /// What it holds now. Not to be kept over code of the program.
    pub fn as_bytes(&self) -> &[u8] {
        self.vec()
    }
    #[allow(clippy::mut_from_ref)]
    pub(crate) fn vec(&self) -> &mut Vec<u8> {
        // SAFETY: callers let go before any code of the program runs.
        unsafe { &mut *self.0.bytes.get() }
    }
    pub(crate) fn data(&self) -> &ByteArrayData {
        &self.0
    }
    /// Before its size changes.
    pub(crate) fn may_resize(&self) -> Res<()> {
        if self.0.exports.get() > 0 {
            return Err(exc::buffer_error("Existing exports of data: object cannot be re-sized"));
        }
        Ok(())
    }
    pub fn len(&self) -> usize {
        self.vec().len()
    }
    pub fn is_empty(&self) -> bool {
        self.vec().is_empty()
    }
    fn repr(&self) -> Str {
        let inside = Bytes::from(self.as_bytes()).repr();
        // CPython escapes a ' even between "
        let inside = if inside.as_str().starts_with("b\"") { inside.as_str().replace('\'', "\\'") } else { inside.as_str().to_string() };
        Str::from(format!("bytearray({inside})"))
    }
}

fn this(o: &Obj) -> &ByteArray {
    ByteArray::of(o).expect("a bytearray")
}

/// The byte that an item must be.
pub(crate) fn byte(item: &Obj) -> Res<u8> {
    match item.index()?.to_i64() {
        Some(c @ 0..=255) => Ok(c as u8),
        _ => Err(value_error("byte must be in range(0, 256)")),
    }
}

fn compare(op: Cmp, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let (Some(a), Some(b)) = (bytes::like(a), bytes::like(b)) else { return Ok(None) };
    Ok(Some(Obj::bool(crate::str::holds(op, a.cmp(b)))))
}

fn repeated(b: &[u8], n: i64) -> Res<Vec<u8>> {
    Ok(Bytes::from(b).mul(n)?.as_bytes().to_vec())
}

fn binary(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    match op.op {
        Op::Add => match (ByteArray::of(a), bytes::contiguous(b)) {
            (Some(a), Some(b)) => Ok(Some(ByteArray::from([a.as_bytes(), b].concat()).into())),
            // bytes + bytearray is bytes' affair
            _ => Ok(None),
        },
        Op::Mul => {
            let (s, n) = match (ByteArray::of(a), ByteArray::of(b)) {
                (Some(s), None) => (s, b),
                (None, Some(s)) => (s, a),
                _ => return Ok(None),
            };
            match slice::count(n)? {
                Some(n) => Ok(Some(ByteArray::from(repeated(s.as_bytes(), n)?).into())),
                None => Ok(None),
            }
        }
        _ => match (op.formatted_bytes, ByteArray::of(a)) {
            (Some(formatted), Some(format)) => Ok(Some(ByteArray::from(formatted(format.as_bytes(), b)?).into())),
            _ => Ok(None),
        },
    }
}

fn inplace(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let me = this(a);
    match op.op {
        Op::Add => {
            let Some(more) = bytes::contiguous(b).map(<[u8]>::to_vec) else {
                return Err(type_error(format!("can't concat {} to {}", b.type_name(), a.type_name())));
            };
            if !more.is_empty() {
                // `b += b` looks at `b` while it would grow.
                let itself = ByteArray::of(b).is_some_and(|b| std::ptr::eq(b.data(), me.data()));
                if itself {
                    return Err(exc::buffer_error("Existing exports of data: object cannot be re-sized"));
                }
                me.may_resize()?;
            }
            me.vec().extend(more);
        }
        Op::Mul => {
            let Some(n) = slice::count(b)? else { return Ok(None) };
            me.may_resize()?;
            *me.vec() = repeated(me.as_bytes(), n)?;
        }
        _ => return Ok(None),
    }
    Ok(Some(a.clone()))
}

fn index(me: &ByteArray, at: i64) -> Res<usize> {
    let at = if at < 0 { at.wrapping_add(me.len() as i64) } else { at };
    match usize::try_from(at) {
        Ok(at) if at < me.len() => Ok(at),
        _ => Err(exc::index_error("bytearray index out of range")),
    }
}

fn wrong_index(key: &Obj) -> Raised {
    type_error(format!("bytearray indices must be integers or slices, not {}", key.type_name()))
}

fn get_item(o: &Obj, key: &Obj) -> Res<Obj> {
    let me = this(o);
    if let Some(slice) = Slice::of(key) {
        let at = slice.indices(me.len())?;
        let all = me.as_bytes();
        return Ok(ByteArray::from(at.positions().map(|i| all[i]).collect::<Vec<u8>>()).into());
    }
    match slice::subscript(key)? {
        Some(at) => Ok(number(me.vec()[index(me, at)?] as i64)),
        None => Err(wrong_index(key)),
    }
}

fn set_item(o: &Obj, key: &Obj, value: Option<Obj>) -> Res<()> {
    let me = this(o);
    if let Some(slice) = Slice::of(key) {
        let mut at = slice.indices(me.len())?;
        let given = match &value {
            Some(v) => Some(replacement(v)?),
            None => None,
        };
        // `replacement` may have run code of the program.
        if given.is_some() {
            at = slice.indices(me.len())?;
        }
        return match given {
            Some(given) if given.is_empty() && at.step != 1 => del_slice(me, at),
            Some(given) => set_slice(me, at, given),
            None => del_slice(me, at),
        };
    }
    let Some(at) = slice::subscript(key)? else { return Err(wrong_index(key)) };
    match value {
        Some(v) => {
            let at = index(me, at)?;
            let b = byte(&v)?;
            me.vec()[at] = b;
        }
        None => {
            let at = index(me, at)?;
            me.may_resize()?;
            me.vec().remove(at);
        }
    }
    Ok(())
}

/// What a slice may be set to: bytes, or an iterable of ints.
fn replacement(v: &Obj) -> Res<Vec<u8>> {
    if let Some(b) = bytes::like(v) {
        return Ok(b.to_vec());
    }
    if v.is_kind(Kind::Str) || v.index_or_none()?.is_some() {
        return Err(type_error("can assign only bytes, buffers, or iterables of ints in range(0, 256)"));
    }
    from_object(v)
}

fn set_slice(me: &ByteArray, at: Indices, given: Vec<u8>) -> Res<()> {
    if at.step == 1 {
        if given.len() != at.count {
            me.may_resize()?;
        }
        let from = at.start as usize;
        me.vec().splice(from..from + at.count, given);
        return Ok(());
    }
    if given.len() != at.count {
        return Err(value_error(format!(
            "attempt to assign bytes of size {} to extended slice of size {}", given.len(), at.count
        )));
    }
    let v = me.vec();
    at.positions().zip(given).for_each(|(i, b)| v[i] = b);
    Ok(())
}

fn del_slice(me: &ByteArray, at: Indices) -> Res<()> {
    if at.count == 0 {
        return Ok(());
    }
    me.may_resize()?;
    let gone: Vec<usize> = at.ascending().positions().collect();
    let mut i = 0;
    me.vec().retain(|_| {
        i += 1;
        gone.binary_search(&(i - 1)).is_err()
    });
    Ok(())
}

pub static BYTEARRAY: TypeInfo = TypeInfo {
    repr: |o| Ok(this(o).repr()),
    hash: None,
    truth: Some(|o| Ok(!this(o).is_empty())),
    len: Some(|o| Ok(this(o).len())),
    compare: Some(compare),
    binary: Some(binary),
    inplace: Some(inplace),
    iter: Some(|o| Ok(Gc::<IterData>::new(&BYTEARRAY_ITERATOR, (this(o).clone(), Cell::new(0))).into_obj())),
    get_item: Some(get_item),
    set_item: Some(set_item),
    buffer: Some(|o| Buffer { exports: Some((&this(o).data().exports).into()), ..Buffer::of_bytes(this(o).as_bytes(), false) }),
    contains: Some(|o, item| bytes::contains_in(this(o).as_bytes(), item)),
    ..TypeInfo::new("bytearray", Kind::ByteArray, drop_boxed::<ByteArrayData>)
};

type IterData = (ByteArray, Cell<usize>);

pub static BYTEARRAY_ITERATOR: TypeInfo = TypeInfo {
    iter: Some(|o| Ok(o.clone())),
    next: Some(|o| {
        // SAFETY: values with this TypeInfo are made by BYTEARRAY.iter alone.
        let (b, at) = unsafe { &**Gc::<IterData>::of(o) };
        let Some(v) = b.as_bytes().get(at.get()) else {
            at.set(usize::MAX);
            return Ok(None);
        };
        at.set(at.get() + 1);
        Ok(Some(number(*v as i64)))
    }),
    left: Some(|o| {
        // SAFETY: as above.
        let (b, at) = unsafe { &**Gc::<IterData>::of(o) };
        Ok(Some(b.as_bytes().len().saturating_sub(at.get()) as i64))
    }),
    ..TypeInfo::new("bytearray_iterator", Kind::Iterator, drop_boxed::<IterData>)
};

/// `bytearray(o)` of what is no str.
pub(crate) fn from_object(o: &Obj) -> Res<Vec<u8>> {
    if let Some(b) = crate::buffer::of(o) {
        return Ok(b.to_vec());
    }
    if let Some(n) = o.index_or_none()? {
        return zeros(o, &n);
    }
    let it = match crate::iter::get_iter(o) {
        Ok(it) => it,
        Err(e) if e.is(&exc::classes::type_error()) => {
            e.take();
            return Err(type_error(format!("cannot convert '{}' object to bytearray", o.type_name())));
        }
        Err(e) => return Err(e),
    };
    let mut out = Vec::new();
    while let Some(item) = crate::iter::step(&it)? {
        out.push(byte(&item)?);
    }
    Ok(out)
}

fn zeros(o: &Obj, n: &Int) -> Res<Vec<u8>> {
    Ok(bytes::zeros(o, n)?.as_bytes().to_vec())
}
