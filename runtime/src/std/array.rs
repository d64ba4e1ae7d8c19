//! `array.array`: CPython's `Modules/arraymodule.c`. Items lie in memory as C has them on Linux of 64 bits.

use std::cell::{Cell, UnsafeCell};

use crate::buffer::{self, Buffer};
use crate::bytes;
use crate::call::{Args, Builtin};
use crate::class::{self, Construct};
use crate::exc;
use crate::int::ByteOrder;
use crate::iter::{iterator_type, Iter, Steps};
use crate::list::{list, List};
use crate::obj::{drop_boxed, Cmp, Gc, Kind, Obj, Op, TypeInfo};
use crate::ops::Operator;
use crate::raise::Res;
use crate::slice::{self, Indices, Slice};
use crate::str::{number, Str};
use crate::types;
use crate::value::Value;

mod item;
mod methods;
pub use methods::*;

pub struct ArrayData {
    bytes: UnsafeCell<Vec<u8>>,
    code: &'static str,
    size: usize,
    exports: Cell<usize>,
}

#[derive(Clone)]
#[repr(transparent)]
pub struct Array(Gc<ArrayData>);

pub static ARRAY: TypeInfo = TypeInfo {
    repr,
    hash: None,
    len: Some(|o| Ok(this(o).len())),
    compare: Some(compare),
    binary: Some(binary),
    inplace: Some(inplace),
    iter: Some(|o| Ok(Gc::new(&ARRAY_ITERATOR, Walker { array: Cell::new(Some(this(o).clone())), at: Cell::new(0) }).into_obj())),
    get_item: Some(get_item),
    set_item: Some(set_item),
    contains: Some(|o, x| Ok(this(o).find(x, 0, usize::MAX)?.is_some())),
    get_attr: Some(|o, name| match name.text {
        "itemsize" => Ok(Some(number(this(o).size() as i64))),
        "typecode" => Ok(Some(Str::lit(this(o).0.code).into())),
        _ => Ok(None),
    }),
    buffer: Some(|o| this(o).buffer()),
    ..TypeInfo::new("array.array", Kind::Array, drop_boxed::<ArrayData>)
};

fn this(o: &Obj) -> &Array {
    Array::of(o).expect("an array")
}

impl From<Array> for Obj {
    fn from(a: Array) -> Obj {
        a.0.into_obj()
    }
}

impl Array {
    fn new(code: &'static str, bytes: Vec<u8>) -> Array {
        let size = item::size(code);
        Array(Gc::new(&ARRAY, ArrayData { bytes: UnsafeCell::new(bytes), code, size, exports: Cell::new(0) }))
    }
    /// The array that an object is, or that an instance of a class derived from array has.
    pub fn of(o: &Obj) -> Option<&Array> {
        let core = if o.is_kind(Kind::Instance) { class::core(o) } else { o };
        // SAFETY: Kind::Array values are Boxed<ArrayData>, and Array is transparent over their Gc.
        unsafe { core.cast::<ArrayData>(Kind::Array).map(|g| &*(g as *const Gc<_> as *const Array)) }
    }
    #[allow(clippy::mut_from_ref)]
    fn vec(&self) -> &mut Vec<u8> {
        // SAFETY: callers let go before any code of the program runs.
        unsafe { &mut *self.0.bytes.get() }
    }
    fn size(&self) -> usize {
        self.0.size
    }
    fn len(&self) -> usize {
        self.vec().len() / self.size()
    }
    fn buffer(&self) -> Buffer {
        Buffer {
            stride: self.size() as isize,
            count: self.len(),
            format: if self.0.code == "u" { "w" } else { self.0.code },
            size: self.size(),
            exports: Some((&self.0.exports).into()),
            ..Buffer::of_bytes(self.vec(), false)
        }
    }
    fn may_resize(&self) -> Res<()> {
        if self.0.exports.get() > 0 {
            return Err(exc::buffer_error("cannot resize an array that is exporting buffers"));
        }
        Ok(())
    }
    fn item(&self, i: usize) -> Obj {
        let at = i * self.size();
        item::read(self.0.code, &self.vec()[at..at + self.size()])
    }
    fn items(&self) -> Vec<Obj> {
        (0..self.len()).map(|i| self.item(i)).collect()
    }
    /// An item's bytes. (Its `__index__` or `__float__` runs here.)
    fn made(&self, x: &Obj) -> Res<[u8; 8]> {
        item::write(self.0.code, x)
    }
    fn push(&self, x: &Obj) -> Res<()> {
        let made = self.made(x)?;
        self.may_resize()?;
        self.vec().extend_from_slice(&made[..self.size()]);
        Ok(())
    }
    /// The first position from `from` on, before `to`, that holds `x`.
    fn find(&self, x: &Obj, from: usize, to: usize) -> Res<Option<usize>> {
        let mut i = from;
        while i < to.min(self.len()) {
            if Value::eq(&self.item(i), x)? {
                return Ok(Some(i));
            }
            i += 1;
        }
        Ok(None)
    }
    fn remove(&self, i: usize) -> Res<()> {
        self.may_resize()?;
        let at = i * self.size();
        self.vec().drain(at..at + self.size());
        Ok(())
    }
    /// The bytes of the items of another array of the same kind.
    fn of_same_kind(&self, o: &Obj, otherwise: impl FnOnce() -> String) -> Res<Vec<u8>> {
        let Some(other) = Array::of(o) else { return Err(exc::type_error(otherwise())) };
        if other.0.code != self.0.code {
            return Err(exc::type_error("bad argument type for built-in operation"));
        }
        Ok(other.vec().clone())
    }
    /// `self.extend(o)`
    fn extend(&self, o: &Obj) -> Res<()> {
        if let Some(other) = Array::of(o) {
            if other.0.code != self.0.code {
                return Err(exc::type_error("can only extend with array of same kind"));
            }
            let more = other.vec().clone();
            if !more.is_empty() {
                self.may_resize()?;
            }
            self.vec().extend(more);
            return Ok(());
        }
        let mut it = Iter::new(o)?;
        while let Some(x) = it.next()? {
            self.push(&x)?;
        }
        Ok(())
    }
}

fn repr(o: &Obj) -> Res<Str> {
    let a = this(o);
    if a.len() == 0 {
        return Ok(Str::from(format!("array('{}')", a.0.code)));
    }
    let items = if a.0.code == "u" { text(a)?.repr() } else { list(a.items()).repr()? };
    Ok(Str::from(format!("array('{}', {items})", a.0.code)))
}

/// The characters of an array of them.
fn text(a: &Array) -> Res<Str> {
    let mut chars = Vec::new();
    for c in a.vec().chunks_exact(4) {
        chars.push(item::char(c)?);
    }
    Ok(Str::from_chars(&chars))
}

fn compare(op: Cmp, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let (Some(a), Some(b)) = (Array::of(a), Array::of(b)) else { return Ok(None) };
    if matches!(op, Cmp::Eq | Cmp::Ne) && a.len() != b.len() {
        return Ok(Some(Obj::bool(op == Cmp::Ne)));
    }
    crate::tuple::compare_items(op, &a.items(), &b.items()).map(Some)
}

fn binary(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    match (op.op, Array::of(a), Array::of(b)) {
        (Op::Add, Some(x), _) => {
            let more = x.of_same_kind(b, || format!("can only append array (not \"{}\") to array", b.type_name()))?;
            Ok(Some(Array::new(x.0.code, [x.vec().clone(), more].concat()).into()))
        }
        (Op::Mul, Some(x), None) => repeated(x, b),
        (Op::Mul, None, Some(y)) => repeated(y, a),
        _ => Ok(None),
    }
}

fn times(a: &Array, n: i64) -> Res<Vec<u8>> {
    Ok(bytes::Bytes::from(&a.vec()[..]).mul(n)?.as_bytes().to_vec())
}

fn repeated(a: &Array, n: &Obj) -> Res<Option<Obj>> {
    let Some(n) = slice::count(n)? else { return Ok(None) };
    Ok(Some(Array::new(a.0.code, times(a, n)?).into()))
}

fn inplace(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let me = this(a);
    match op.op {
        Op::Add if Array::of(b).is_none() => {
            return Err(exc::type_error(format!("can only extend array with array (not \"{}\")", b.type_name())));
        }
        Op::Add => me.extend(b)?,
        Op::Mul => {
            let Some(n) = slice::count(b)? else { return Ok(None) };
            let made = times(me, n)?;
            if made.len() != me.vec().len() {
                me.may_resize()?;
            }
            *me.vec() = made;
        }
        _ => return Ok(None),
    }
    Ok(Some(a.clone()))
}

fn index(key: &Obj) -> Res<i64> {
    match slice::subscript(key)? {
        Some(i) => Ok(i),
        None => Err(exc::type_error("array indices must be integers")),
    }
}

fn get_item(o: &Obj, key: &Obj) -> Res<Obj> {
    let me = this(o);
    if let Some(s) = Slice::of(key) {
        let at = s.indices(me.len())?;
        let (all, size) = (me.vec(), me.size());
        let bytes = at.positions().flat_map(|i| all[i * size..][..size].to_vec()).collect();
        return Ok(Array::new(me.0.code, bytes).into());
    }
    let i = slice::place(index(key)?, me.len());
    if i == usize::MAX {
        return Err(exc::index_error("array index out of range"));
    }
    Ok(me.item(i))
}

fn set_item(o: &Obj, key: &Obj, value: Option<Obj>) -> Res<()> {
    let me = this(o);
    if let Some(s) = Slice::of(key) {
        let at = s.indices(me.len())?;
        let given = match value {
            Some(v) => me.of_same_kind(&v, || format!("can only assign array (not \"{}\") to array slice", v.type_name()))?,
            None => return del_slice(me, at),
        };
        return set_slice(me, at, given);
    }
    let i = slice::place(index(key)?, me.len());
    if i == usize::MAX {
        return Err(exc::index_error("array assignment index out of range"));
    }
    let Some(v) = value else { return me.remove(i) };
    let made = me.made(&v)?;
    let at = i * me.size();
    // What made it may have shortened the array.
    if let Some(place) = me.vec().get_mut(at..at + me.size()) {
        place.copy_from_slice(&made[..me.size()]);
    }
    Ok(())
}

fn set_slice(me: &Array, at: Indices, given: Vec<u8>) -> Res<()> {
    let size = me.size();
    if at.step == 1 {
        if given.len() != at.count * size {
            me.may_resize()?;
        }
        let from = at.start as usize * size;
        me.vec().splice(from..from + at.count * size, given);
        return Ok(());
    }
    if given.len() != at.count * size {
        let n = given.len() / size;
        return Err(exc::value_error(format!("attempt to assign array of size {n} to extended slice of size {}", at.count)));
    }
    for (i, x) in at.positions().zip(given.chunks_exact(size)) {
        me.vec()[i * size..][..size].copy_from_slice(x);
    }
    Ok(())
}

fn del_slice(me: &Array, at: Indices) -> Res<()> {
    if at.count == 0 {
        return Ok(());
    }
    me.may_resize()?;
    let gone: Vec<usize> = at.ascending().positions().collect();
    let kept: Vec<u8> = me
        .vec()
        .chunks_exact(me.size())
        .enumerate()
        .filter(|(i, _)| gone.binary_search(i).is_err())
        .flat_map(|(_, x)| x.to_vec())
        .collect();
    *me.vec() = kept;
    Ok(())
}

struct Walker {
    array: Cell<Option<Array>>,
    at: Cell<usize>,
}

impl Steps for Walker {
    fn next(&self) -> Res<Option<Obj>> {
        let Some(array) = self.array.take() else { return Ok(None) };
        let i = self.at.get();
        if i >= array.len() {
            return Ok(None);
        }
        let x = array.item(i);
        self.at.set(i + 1);
        self.array.set(Some(array));
        Ok(Some(x))
    }
}

pub static ARRAY_ITERATOR: TypeInfo = iterator_type::<Walker>("array.arrayiterator");

/// `array(typecode, initializer)`
pub static CALL: Builtin = Builtin { name: "array", owner: "", call: |args| {
    if !args.kw.is_empty() {
        return Err(exc::type_error("array.array() takes no keyword arguments"));
    }
    let (code, initial) = match args.pos {
        [code] => (code, None),
        [code, initial] => (code, Some(initial)),
        [] => return Err(exc::type_error("array() takes at least 1 argument (0 given)")),
        more => return Err(exc::type_error(format!("array() takes at most 2 arguments ({} given)", more.len()))),
    };
    let Some(text) = Str::of(code).filter(|s| s.len() == 1) else {
        return Err(exc::type_error(format!("array() argument 1 must be a unicode character, not {}", code.type_name())));
    };
    let code = item::CODES.iter().find(|c| **c == text.as_str()).copied();
    let unicode = |o: &Obj| Str::of(o).is_some() || Array::of(o).is_some_and(|a| a.0.code == "u");
    if let Some(o) = initial.filter(|o| text.as_str() != "u" && unicode(o)) {
        let what = if Str::of(o).is_some() { "str" } else { "unicode array" };
        let message = format!("cannot use a {what} to initialize an array with typecode '{}'", text.as_str());
        return Err(exc::type_error(message));
    }
    let Some(code) = code else {
        return Err(exc::value_error("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)"));
    };
    let new = Array::new(code, Vec::new());
    if let Some(o) = initial {
        fill(&new, o)?;
    }
    Ok(new.into())
} };

fn fill(new: &Array, o: &Obj) -> Res<()> {
    if let Some(s) = Str::of(o) {
        new.vec().extend(s.chars().flat_map(|c| c.to_le_bytes()));
        return Ok(());
    }
    match Array::of(o) {
        Some(other) if other.0.code == new.0.code => new.vec().extend_from_slice(other.vec()),
        None if o.is_kind(Kind::Bytes) || o.is_kind(Kind::ByteArray) => append_bytes(new, bytes::like(o).expect("bytes"))?,
        _ => {
            let mut it = Iter::new(o)?;
            while let Some(x) = it.next()? {
                new.push(&x)?;
            }
        }
    }
    Ok(())
}

fn append_bytes(a: &Array, more: &[u8]) -> Res<()> {
    if more.len() % a.size() != 0 {
        return Err(exc::value_error("bytes length not a multiple of item size"));
    }
    if !more.is_empty() {
        a.may_resize()?;
    }
    a.vec().extend_from_slice(more);
    Ok(())
}

static NEW: Construct = Construct { call: &CALL, init: None, empty: None };
pub fn array() -> Obj { types::class(&ARRAY, &NEW) } // class array
pub fn array_type() -> Obj { array() } // class ArrayType
pub fn typecodes() -> Obj { Str::lit("bBuhHiIlLqQfd").into() } // const typecodes
