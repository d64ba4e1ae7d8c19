//! What changes a bytearray, and how it is made.

use super::{byte, from_object, ByteArray};
use crate::bytes;
use crate::call::{Args, Bind, Builtin};
use crate::exc::{self, type_error, value_error};
use crate::obj::Obj;
use crate::raise::Res;
use crate::slice;
use crate::str::{codec, coding, number, wrong_self, Str};

/// `bytearray(source, encoding, errors)`
pub static CALL: Builtin = Builtin { name: "bytearray", owner: "", call: |a| Ok(ByteArray::from(made(a)?).into()) };
/// `bytearray.__init__(self, …)`
pub static INIT: Builtin = Builtin { name: "__init__", owner: "bytearray", call: |a| {
    let (me, rest) = a.split_self("bytearray.__init__")?;
    let made = made(rest)?;
    *this(me, "__init__")?.vec() = made;
    Ok(Obj::NONE)
} };

pub fn empty() -> Obj {
    ByteArray::from(Vec::new()).into()
}

fn made(a: Args) -> Res<Vec<u8>> {
    let [source, encoding, errors] =
        a.bind("bytearray", [("source", Bind::ArgOpt), ("encoding", Bind::ArgOpt), ("errors", Bind::ArgOpt)])?;
    let (has_encoding, has_errors) = (encoding.is_some(), errors.is_some());
    let (encoding, errors) = coding("bytearray", &encoding, &errors)?;
    if let Some(s) = source.as_ref().and_then(Str::of) {
        if !has_encoding {
            return Err(type_error("string argument without an encoding"));
        }
        return codec::encode(s, encoding.as_str(), errors.as_str());
    }
    if has_encoding || has_errors {
        let which = if has_encoding { "encoding" } else { "errors" };
        return Err(type_error(format!("{which} without a string argument")));
    }
    source.map_or(Ok(Vec::new()), |o| from_object(&o))
}

fn this<'a>(o: &'a Obj, name: &str) -> Res<&'a ByteArray> {
    ByteArray::of(o).ok_or_else(|| wrong_self(o, name))
}
fn method<'a>(a: &Args<'a>, name: &str, min: usize, max: usize) -> Res<(&'a ByteArray, &'a [Obj])> {
    let (me, rest) = a.method(name, min, max)?;
    Ok((this(me, name)?, rest))
}

pub static APPEND: Builtin = Builtin { name: "append", owner: "bytearray", call: |a| {
    let (me, rest) = method(&a, "bytearray.append", 1, 1)?;
    let b = byte(&rest[0])?;
    me.may_resize()?;
    me.vec().push(b);
    Ok(Obj::NONE)
} };
pub static CLEAR: Builtin = Builtin { name: "clear", owner: "bytearray", call: |a| {
    let (me, _) = method(&a, "bytearray.clear", 0, 0)?;
    me.may_resize()?;
    me.vec().clear();
    Ok(Obj::NONE)
} };
pub static COPY: Builtin = Builtin { name: "copy", owner: "bytearray", call: |a| {
    Ok(ByteArray::from(method(&a, "bytearray.copy", 0, 0)?.0.as_bytes().to_vec()).into())
} };
pub static EXTEND: Builtin = Builtin { name: "extend", owner: "bytearray", call: |a| {
    let (me, rest) = method(&a, "bytearray.extend", 1, 1)?;
    let more = match bytes::like(&rest[0]) {
        Some(b) => b.to_vec(),
        None => items(&rest[0])?,
    };
    if !more.is_empty() {
        me.may_resize()?;
    }
    me.vec().extend(more);
    Ok(Obj::NONE)
} };
fn items(o: &Obj) -> Res<Vec<u8>> {
    if !crate::ops::is_iterable(o) {
        return Err(type_error(format!("can't extend bytearray with {}", o.type_name())));
    }
    let it = crate::iter::get_iter(o)?;
    let mut out = Vec::new();
    while let Some(item) = crate::iter::step(&it)? {
        out.push(byte(&item)?);
    }
    Ok(out)
}
pub static INSERT: Builtin = Builtin { name: "insert", owner: "bytearray", call: |a| {
    let (me, rest) = method(&a, "bytearray.insert", 2, 2)?;
    let at = slice::index_arg(&rest[0])?;
    let b = byte(&rest[1])?;
    me.may_resize()?;
    let at = slice::clamp(at, me.len());
    me.vec().insert(at, b);
    Ok(Obj::NONE)
} };
pub static POP: Builtin = Builtin { name: "pop", owner: "bytearray", call: |a| {
    let (me, rest) = method(&a, "bytearray.pop", 0, 1)?;
    let at = rest.first().map_or(Ok(-1), slice::size_arg)?;
    if me.is_empty() {
        return Err(exc::index_error("pop from empty bytearray"));
    }
    let at = if at < 0 { at.wrapping_add(me.len() as i64) } else { at };
    match usize::try_from(at) {
        Ok(at) if at < me.len() => {
            me.may_resize()?;
            Ok(number(me.vec().remove(at) as i64))
        }
        _ => Err(exc::index_error("pop index out of range")),
    }
} };
pub static REMOVE: Builtin = Builtin { name: "remove", owner: "bytearray", call: |a| {
    let (me, rest) = method(&a, "bytearray.remove", 1, 1)?;
    let b = byte(&rest[0])?;
    match me.as_bytes().iter().position(|c| *c == b) {
        Some(at) => {
            me.may_resize()?;
            me.vec().remove(at);
            Ok(Obj::NONE)
        }
        None => Err(value_error("value not found in bytearray")),
    }
} };
pub static REVERSE: Builtin = Builtin { name: "reverse", owner: "bytearray", call: |a| {
    method(&a, "bytearray.reverse", 0, 0)?.0.vec().reverse();
    Ok(Obj::NONE)
} };
