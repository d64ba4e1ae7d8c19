//! `memoryview`: CPython's `Objects/memoryobject.c`, of one dimension.

use std::cell::{Cell, UnsafeCell};

use crate::buffer::{self, Buffer};
use crate::bytes::{hex, Bytes};
use crate::call::{Bind, Builtin};
use crate::exc;
use crate::float;
use crate::int::{ByteOrder, Int};
use crate::iter::{iterator_type, Steps};
use crate::list::list;
use crate::obj::{drop_boxed, Cmp, Gc, Kind, Obj, TypeInfo};
use crate::raise::{Raised, Res};
use crate::slice::{self, Slice};
use crate::str::{number, Str};
use crate::tuple::{tuple, Tuple};
use crate::value::Value;

mod methods;
pub use methods::*;

pub struct View {
    /// What lends the memory; `UNBOUND` after `release()`.
    owner: UnsafeCell<Obj>,
    buffer: Buffer,
}

impl View {
    fn owner(&self) -> &Obj {
        // SAFETY: only `release` changes it, and nobody keeps the reference over that.
        unsafe { &*self.owner.get() }
    }
    fn is_released(&self) -> bool {
        self.owner().is_unbound()
    }
    /// What it shows, unless it was released.
    fn buffer(&self) -> Res<&Buffer> {
        if self.is_released() {
            return Err(exc::value_error("operation forbidden on released memoryview object"));
        }
        Ok(&self.buffer)
    }
    fn release(&self) {
        if self.is_released() {
            return;
        }
        if let Some(exports) = self.buffer.exports {
            // SAFETY: the owner is still held.
            let exports = unsafe { exports.as_ref() };
            exports.set(exports.get() - 1);
        }
        // SAFETY: the old one is dropped when the new one is in place.
        let old = unsafe { std::mem::replace(&mut *self.owner.get(), Obj::UNBOUND) };
        drop(old);
    }
}

impl Drop for View {
    fn drop(&mut self) {
        self.release();
    }
}

pub static MEMORYVIEW: TypeInfo = TypeInfo {
    repr: |o| {
        let what = if this(o).is_released() { "released memory" } else { "memory" };
        Ok(Str::from(format!("<{what} at {}>", crate::ops::address(o))))
    },
    hash: Some(hash),
    len: Some(|o| Ok(this(o).buffer()?.count)),
    compare: Some(compare),
    iter: Some(|o| {
        let view = this(o);
        format_of(view.buffer()?)?;
        Ok(Gc::new(&MEMORY_ITERATOR, Walker { view: Cell::new(Some(o.clone())), at: Cell::new(0) }).into_obj())
    }),
    get_item: Some(get_item),
    set_item: Some(set_item),
    contains: Some(|o, x| {
        for item in items(this(o).buffer()?)? {
            if Value::eq(&item, x)? {
                return Ok(true);
            }
        }
        Ok(false)
    }),
    get_attr: Some(get_attr),
    buffer: Some(|o| match this(o).is_released() {
        true => crate::module::refuse("the memory of a released memoryview is not supported yet"),
        false => this(o).buffer,
    }),
    ..TypeInfo::new("memoryview", Kind::MemoryView, drop_boxed::<View>)
};

fn of(o: &Obj) -> Option<&View> {
    // SAFETY: Kind::MemoryView values are Boxed<View>.
    unsafe { o.cast::<View>(Kind::MemoryView).map(|g| &**g) }
}
fn this(o: &Obj) -> &View {
    of(o).expect("a memoryview")
}

/// A view of what `owner` lends.
fn view(owner: &Obj, buffer: Buffer) -> Obj {
    if let Some(exports) = buffer.exports {
        // SAFETY: the owner is held.
        let exports = unsafe { exports.as_ref() };
        exports.set(exports.get() + 1);
    }
    Gc::new(&MEMORYVIEW, View { owner: UnsafeCell::new(owner.clone()), buffer }).into_obj()
}

/// The format's letter.
fn format_of(b: &Buffer) -> Res<u8> {
    let letter = b.format.strip_prefix('@').unwrap_or(b.format).as_bytes()[0];
    match buffer::size_of(letter) {
        Some(_) if letter != b'e' => Ok(letter),
        _ => {
            let message = Str::from(format!("memoryview: format {} not supported", b.format));
            Err(exc::raise_new(exc::classes::not_implemented_error(), vec![message.into()]))
        }
    }
}

fn item(b: &Buffer, i: usize) -> Res<Obj> {
    Ok(buffer::read(format_of(b)?, b.item(i), ByteOrder::Little).expect("a format"))
}

fn items(b: &Buffer) -> Res<Vec<Obj>> {
    (0..b.count).map(|i| item(b, i)).collect()
}

fn hash(o: &Obj) -> Res<i64> {
    let b = this(o).buffer()?;
    if !b.readonly {
        return Err(exc::value_error("cannot hash writable memoryview object"));
    }
    if !matches!(b.format, "B" | "b" | "c" | "@B" | "@b" | "@c") {
        return Err(exc::value_error("memoryview: hashing is restricted to formats 'B', 'b' or 'c'"));
    }
    Ok(Bytes::from(b.to_vec()).hash())
}

fn compare(op: Cmp, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    if !matches!(op, Cmp::Eq | Cmp::Ne) {
        return Ok(None);
    }
    let released = |o: &Obj| of(o).is_some_and(View::is_released);
    if released(a) || released(b) {
        return Ok(Some(Obj::bool(a.is(b) == (op == Cmp::Eq))));
    }
    let (Some(x), Some(y)) = (buffer::of(a), buffer::of(b)) else { return Ok(None) };
    Ok(Some(Obj::bool(same(&x, &y)? == (op == Cmp::Eq))))
}

fn same(x: &Buffer, y: &Buffer) -> Res<bool> {
    if x.count != y.count || x.format == "w" || y.format == "w" {
        return Ok(false);
    }
    for i in 0..x.count {
        if !item(x, i)?.is_eq(&item(y, i)?)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn place(b: &Buffer, i: i64) -> Res<usize> {
    match slice::place(i, b.count) {
        usize::MAX => Err(exc::index_error("index out of bounds on dimension 1")),
        at => Ok(at),
    }
}

/// What a key asks for.
enum At {
    Item(usize),
    Slice(Buffer),
}

fn not_implemented(message: &'static str) -> Raised {
    exc::raise_new(exc::classes::not_implemented_error(), vec![Str::lit(message).into()])
}

fn at(b: &Buffer, key: &Obj) -> Res<At> {
    if let Some(s) = Slice::of(key) {
        let i = s.indices(b.count)?;
        // SAFETY: the first item of the slice is in the memory, or the slice has none.
        let first = if i.count > 0 { unsafe { b.at.offset(b.stride * i.start as isize) } } else { b.at };
        return Ok(At::Slice(Buffer { at: first, count: i.count, stride: b.stride * i.step as isize, ..*b }));
    }
    if let Some(t) = Tuple::of(key) {
        let t = t.items();
        return match t {
            _ if t.iter().any(|k| Slice::of(k).is_some()) => match t {
                _ if t.iter().all(|k| Slice::of(k).is_some()) => Err(not_implemented("multi-dimensional slicing is not implemented")),
                _ => Err(invalid_key()),
            },
            [] => Err(not_implemented("sub-views are not implemented")),
            [i] => match slice::subscript(i)? {
                Some(i) => Ok(At::Item(place(b, i)?)),
                None => Err(invalid_key()),
            },
            more => Err(exc::type_error(format!("cannot index 1-dimension view with {}-element tuple", more.len()))),
        };
    }
    match slice::subscript(key)? {
        Some(i) => Ok(At::Item(place(b, i)?)),
        None => Err(invalid_key()),
    }
}

fn invalid_key() -> Raised {
    exc::type_error("memoryview: invalid slice key")
}

fn get_item(o: &Obj, key: &Obj) -> Res<Obj> {
    let v = this(o);
    let b = v.buffer()?;
    format_of(b)?;
    match at(b, key)? {
        At::Item(i) => item(b, i),
        At::Slice(part) => Ok(view(v.owner(), part)),
    }
}

fn set_item(o: &Obj, key: &Obj, value: Option<Obj>) -> Res<()> {
    let v = this(o);
    let b = v.buffer()?;
    format_of(b)?;
    if b.readonly {
        return Err(exc::type_error("cannot modify read-only memory"));
    }
    let Some(value) = value else { return Err(exc::type_error("cannot delete memory")) };
    let part = match at(b, key)? {
        At::Item(i) => {
            let made = packed(b, &value)?;
            // What made it may have released the view.
            v.buffer()?.item(i).copy_from_slice(&made);
            return Ok(());
        }
        At::Slice(part) => part,
    };
    let Some(given) = buffer::of(&value) else {
        return Err(exc::type_error(format!("a bytes-like object is required, not '{}'", value.type_name())));
    };
    let format = |b: &Buffer| b.format.strip_prefix('@').unwrap_or(b.format);
    if given.count != part.count || format(&given) != format(&part) {
        return Err(exc::value_error("memoryview assignment: lvalue and rvalue have different structures"));
    }
    let all = given.to_vec();
    for (i, x) in all.chunks_exact(part.size).enumerate() {
        part.item(i).copy_from_slice(x);
    }
    Ok(())
}

/// The bytes of an item that is set to `value`.
fn packed(b: &Buffer, value: &Obj) -> Res<Vec<u8>> {
    let letter = format_of(b)?;
    let wrong = |what: &str| format!("memoryview: invalid {what} for format '{}'", b.format);
    let as_type = |r: Res<Vec<u8>>| {
        r.map_err(|raised| {
            let what = if raised.is(&exc::classes::type_error()) { "type" } else { "value" };
            if what == "value" && !raised.is(&exc::classes::overflow_error()) && !raised.is(&exc::classes::value_error()) {
                return raised;
            }
            raised.take();
            let message = wrong(what);
            if what == "type" { exc::type_error(message) } else { exc::value_error(message) }
        })
    };
    match letter {
        b'?' => Ok(vec![value.truth()? as u8]),
        b'c' => match Bytes::of(value) {
            None => Err(exc::type_error(wrong("type"))),
            Some(c) if c.len() != 1 => Err(exc::value_error(wrong("value"))),
            Some(c) => Ok(c.as_bytes().to_vec()),
        },
        b'f' => as_type(float::number(value).map(|v| (v as f32).to_le_bytes().to_vec())),
        b'd' => as_type(float::number(value).map(|v| v.to_le_bytes().to_vec())),
        b'P' => as_type(value.index().and_then(|i| i.to_bytes(8, ByteOrder::Little, i.is_negative()))),
        _ => {
            let signed = matches!(letter, b'b' | b'h' | b'i' | b'l' | b'q' | b'n');
            as_type(value.index().and_then(|i: Int| i.to_bytes(b.size, ByteOrder::Little, signed)))
        }
    }
}

fn get_attr(o: &Obj, name: crate::name::Name) -> Res<Option<Obj>> {
    let v = this(o);
    match name.text {
        "__enter__" => return Ok(Some(crate::function::bound_builtin(&methods::ENTER, o))),
        "__exit__" => return Ok(Some(crate::function::bound_builtin(&methods::EXIT, o))),
        _ => {}
    }
    let known = ["obj", "nbytes", "itemsize", "format", "ndim", "shape", "strides", "suboffsets", "readonly",
        "c_contiguous", "f_contiguous", "contiguous"];
    if !known.contains(&name.text) {
        return Ok(None);
    }
    let b = v.buffer()?;
    Ok(Some(match name.text {
        "obj" => v.owner().clone(),
        "nbytes" => number((b.count * b.size) as i64),
        "itemsize" => number(b.size as i64),
        "format" => Str::lit(b.format).into(),
        "ndim" => number(1),
        "shape" => tuple(vec![number(b.count as i64)]),
        "strides" => tuple(vec![number(b.stride as i64)]),
        "suboffsets" => tuple(vec![]),
        "readonly" => Obj::bool(b.readonly),
        _ => Obj::bool(b.is_contiguous()),
    }))
}

struct Walker {
    view: Cell<Option<Obj>>,
    at: Cell<usize>,
}

impl Steps for Walker {
    fn next(&self) -> Res<Option<Obj>> {
        let Some(view) = self.view.take() else { return Ok(None) };
        let b = this(&view).buffer()?;
        let i = self.at.get();
        if i >= b.count {
            return Ok(None);
        }
        let x = item(b, i)?;
        self.at.set(i + 1);
        self.view.set(Some(view));
        Ok(Some(x))
    }
}

pub static MEMORY_ITERATOR: TypeInfo = iterator_type::<Walker>("memory_iterator");
