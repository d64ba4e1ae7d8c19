//! array's methods.

use super::{append_bytes, list, number, slice, text, Args, Array, Builtin, List, Obj, Res, Str};
use crate::bytes::{self, Bytes};
use crate::exc;
use crate::methods;
use crate::tuple::tuple;
use crate::value::wrong_self;

methods! { "array", Array::of;
    /// `a.append(x)`
    APPEND "append" 1, 1 => |a, x| a.push(&x[0]).map(|()| Obj::NONE);
    /// `a.buffer_info()`: the address and the length.
    BUFFER_INFO "buffer_info" 0, 0 => |a, _| {
        Ok(tuple(vec![number(a.vec().as_ptr() as usize as i64), number(a.len() as i64)]))
    };
    /// `a.byteswap()`
    BYTESWAP "byteswap" 0, 0 => |a, _| {
        a.vec().chunks_exact_mut(a.size()).for_each(<[u8]>::reverse);
        Ok(Obj::NONE)
    };
    /// `copy.copy(a)`
    COPY "__copy__" 0, 0 => |a, _| Ok(Array::new(a.0.code, a.vec().clone()).into());
    /// `copy.deepcopy(a)`
    DEEPCOPY "__deepcopy__" 1, 1 => |a, _| Ok(Array::new(a.0.code, a.vec().clone()).into());
    /// `a.count(x)`
    COUNT "count" 1, 1 => |a, x| {
        let (mut n, mut from) = (0, 0);
        while let Some(i) = a.find(&x[0], from, usize::MAX)? {
            n += 1;
            from = i + 1;
        }
        Ok(number(n))
    };
    /// `a.extend(iterable)`
    EXTEND "extend" 1, 1 => |a, x| a.extend(&x[0]).map(|()| Obj::NONE);
    /// `a.frombytes(bytes)`
    FROMBYTES "frombytes" 1, 1 => |a, x| match bytes::like(&x[0]) {
        Some(more) => append_bytes(a, &more.to_vec()).map(|()| Obj::NONE),
        None => Err(exc::type_error(format!("a bytes-like object is required, not '{}'", x[0].type_name()))),
    };
    /// `a.fromlist(list)`: all or nothing.
    FROMLIST "fromlist" 1, 1 => |a, x| {
        let Some(items) = List::of(&x[0]) else { return Err(exc::type_error("arg must be list")) };
        let mut more = Vec::new();
        if items.len() > 0 {
            a.may_resize()?;
        }
        for x in items.to_vec() {
            more.extend_from_slice(&a.made(&x)?[..a.size()]);
        }
        a.vec().extend(more);
        Ok(Obj::NONE)
    };
    /// `a.fromunicode(text)`
    FROMUNICODE "fromunicode" 1, 1 => |a, x| {
        let Some(s) = Str::of(&x[0]) else {
            return Err(exc::type_error(format!("fromunicode() argument must be str, not {}", x[0].type_name())));
        };
        if a.0.code != "u" {
            return Err(exc::value_error("fromunicode() may only be called on unicode type arrays"));
        }
        let more: Vec<u8> = s.chars().flat_map(|c| c.to_le_bytes()).collect();
        append_bytes(a, &more).map(|()| Obj::NONE)
    };
    /// `a.insert(i, x)`
    INSERT "insert" 2, 2 => |a, x| {
        let i = slice::size_arg(&x[0])?;
        let made = a.made(&x[1])?;
        a.may_resize()?;
        let at = slice::clamp(i, a.len()) * a.size();
        a.vec().splice(at..at, made[..a.size()].iter().copied());
        Ok(Obj::NONE)
    };
    /// `a.pop(i=-1)`
    POP "pop" 0, 1 => |a, x| {
        let i = x.first().map_or(Ok(-1), slice::size_arg)?;
        if a.len() == 0 {
            return Err(exc::index_error("pop from empty array"));
        }
        let i = slice::place(i, a.len());
        if i == usize::MAX {
            return Err(exc::index_error("pop index out of range"));
        }
        let out = a.item(i);
        a.remove(i)?;
        Ok(out)
    };
    /// `a.remove(x)`
    REMOVE "remove" 1, 1 => |a, x| match a.find(&x[0], 0, usize::MAX)? {
        Some(i) => a.remove(i).map(|()| Obj::NONE),
        None => Err(exc::value_error("array.remove(x): x not in array")),
    };
    /// `a.reverse()`
    REVERSE "reverse" 0, 0 => |a, _| {
        let reversed = a.vec().rchunks_exact(a.size()).flatten().copied().collect();
        *a.vec() = reversed;
        Ok(Obj::NONE)
    };
    /// `a.tobytes()`
    TOBYTES "tobytes" 0, 0 => |a, _| Ok(Bytes::from(&a.vec()[..]).into());
    /// `a.tolist()`
    TOLIST "tolist" 0, 0 => |a, _| Ok(list(a.items()));
    /// `a.tounicode()`
    TOUNICODE "tounicode" 0, 0 => |a, _| match a.0.code {
        "u" => Ok(text(a)?.into()),
        _ => Err(exc::value_error("tounicode() may only be called on unicode type arrays")),
    };
    /// `a.tofile(f)`
    TOFILE "tofile" 1, 1 => |a, x| {
        x[0].method(crate::name::intern("write"), [Bytes::from(&a.vec()[..]).into()])?;
        Ok(Obj::NONE)
    };
}

fn method<'a>(args: &Args<'a>, name: &'static str) -> Res<(&'a Array, &'a [Obj])> {
    let (me, rest) = args.split_self(&format!("array.{name}"))?;
    let a = Array::of(me).ok_or_else(|| wrong_self(me, "array.array", name))?;
    if !rest.kw.is_empty() {
        return Err(exc::type_error(format!("array.array.{name}() takes no keyword arguments")));
    }
    Ok((a, rest.pos))
}

/// `a.index(x, start, stop)`
pub static INDEX: Builtin = Builtin { name: "index", owner: "array", call: |args| {
    let (a, x) = method(&args, "index")?;
    match x.len() {
        0 => return Err(exc::type_error("index expected at least 1 argument, got 0")),
        n if n > 3 => return Err(exc::type_error(format!("index expected at most 3 arguments, got {n}"))),
        _ => {}
    }
    let start = x.get(1).map_or(Ok(0), slice::index_arg)?;
    let stop = x.get(2).map_or(Ok(i64::MAX), slice::index_arg)?;
    match a.find(&x[0], slice::clamp(start, a.len()), slice::clamp(stop, a.len()))? {
        Some(i) => Ok(number(i as i64)),
        None => Err(exc::value_error("array.index(x): x not in array")),
    }
} };

/// `a.fromfile(f, n)`
pub static FROMFILE: Builtin = Builtin { name: "fromfile", owner: "array", call: |args| {
    let (a, x) = method(&args, "fromfile")?;
    let [file, n] = x else {
        return Err(exc::type_error(format!("fromfile expected 2 arguments, got {}", x.len())));
    };
    let n = slice::size_arg(n)?;
    if n < 0 {
        return Err(exc::value_error("negative count"));
    }
    let wanted = n as usize * a.size();
    let got = file.method(crate::name::intern("read"), [number(wanted as i64)])?;
    let Some(read) = Bytes::of(&got) else { return Err(exc::type_error("read() didn't return bytes")) };
    append_bytes(a, &read.as_bytes().to_vec())?;
    if read.len() < wanted {
        return Err(exc::raise_new(exc::classes::eof_error(), vec![Str::lit("read() didn't return enough bytes").into()]));
    }
    Ok(Obj::NONE)
} };
