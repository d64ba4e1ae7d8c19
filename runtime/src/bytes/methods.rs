//! bytes' methods as Python calls them. Without locale or Unicode: case, digits and spaces are those of ASCII.

use super::{contiguous, hex, like, Bytes};
use crate::buffer;
use crate::call::{Args, Bind, Builtin};
use crate::exc::{self, type_error, value_error};
use crate::int::Int;
use crate::obj::Obj;
use crate::raise::Res;
use crate::slice;
use crate::str::{bytewise, coding, flag, joined, left_of_center, number, room, short, sought, wrong_self, Str};
use crate::tuple::Tuple;

pub static CALL: Builtin = Builtin { name: "bytes", owner: "", call };
pub static CAPITALIZE: Builtin = Builtin { name: "capitalize", owner: "bytes", call: |a| changed(a, "bytes.capitalize", capitalize) };
pub static CENTER: Builtin = Builtin { name: "center", owner: "bytes", call: |a| padded(a, "bytes.center", left_of_center) };
pub static COUNT: Builtin = Builtin { name: "count", owner: "bytes", call: count };
pub static DECODE: Builtin = Builtin { name: "decode", owner: "bytes", call: decode };
pub static ENDSWITH: Builtin = Builtin { name: "endswith", owner: "bytes", call: |a| tailed(a, "bytes.endswith", |b, t| b.ends_with(t)) };
pub static EXPANDTABS: Builtin = Builtin { name: "expandtabs", owner: "bytes", call: expandtabs };
pub static FIND: Builtin = Builtin { name: "find", owner: "bytes", call: |a| Ok(number(found(a, "bytes.find", bytewise::find)?)) };
pub static FROMHEX: Builtin = Builtin { name: "fromhex", owner: "bytes", call: fromhex };
pub static GETNEWARGS: Builtin = Builtin { name: "__getnewargs__", owner: "bytes", call: |a| {
    let (me, _) = a.method("bytes.__getnewargs__", 0, 0)?;
    Ok(crate::tuple::tuple(vec![this(me, "bytes.__getnewargs__")?.clone().into_obj()]))
} };
pub static BYTES_: Builtin = Builtin { name: "__bytes__", owner: "bytes", call: |a| {
    let (me, _) = a.method("bytes.__bytes__", 0, 0)?;
    Ok(this(me, "bytes.__bytes__")?.clone().into_obj())
} };
pub static HEX: Builtin = Builtin { name: "hex", owner: "bytes", call: hex_method };
pub static INDEX: Builtin = Builtin { name: "index", owner: "bytes", call: |a| index(a, "bytes.index", bytewise::find) };
pub static ISALNUM: Builtin = Builtin { name: "isalnum", owner: "bytes", call: |a| all(a, "bytes.isalnum", |c| c.is_ascii_alphanumeric()) };
pub static ISALPHA: Builtin = Builtin { name: "isalpha", owner: "bytes", call: |a| all(a, "bytes.isalpha", |c| c.is_ascii_alphabetic()) };
pub static ISASCII: Builtin = Builtin { name: "isascii", owner: "bytes", call: |a| asked(a, "bytes.isascii", |b| b.is_ascii()) };
pub static ISDIGIT: Builtin = Builtin { name: "isdigit", owner: "bytes", call: |a| all(a, "bytes.isdigit", |c| c.is_ascii_digit()) };
pub static ISLOWER: Builtin = Builtin { name: "islower", owner: "bytes", call: |a| asked(a, "bytes.islower", |b| is_case(b, false)) };
pub static ISSPACE: Builtin = Builtin { name: "isspace", owner: "bytes", call: |a| all(a, "bytes.isspace", is_space) };
pub static ISTITLE: Builtin = Builtin { name: "istitle", owner: "bytes", call: |a| asked(a, "bytes.istitle", is_title) };
pub static ISUPPER: Builtin = Builtin { name: "isupper", owner: "bytes", call: |a| asked(a, "bytes.isupper", |b| is_case(b, true)) };
pub static JOIN: Builtin = Builtin { name: "join", owner: "bytes", call: join };
pub static LJUST: Builtin = Builtin { name: "ljust", owner: "bytes", call: |a| padded(a, "bytes.ljust", |_, _| 0) };
pub static LOWER: Builtin = Builtin { name: "lower", owner: "bytes", call: |a| changed(a, "bytes.lower", |b| b.to_ascii_lowercase()) };
pub static LSTRIP: Builtin = Builtin { name: "lstrip", owner: "bytes", call: |a| stripped(a, "bytes.lstrip", true, false) };
pub static MAKETRANS: Builtin = Builtin { name: "maketrans", owner: "bytes", call: maketrans };
pub static PARTITION: Builtin = Builtin { name: "partition", owner: "bytes", call: |a| parted(a, "bytes.partition", bytewise::find, false) };
pub static REMOVEPREFIX: Builtin = Builtin { name: "removeprefix", owner: "bytes", call: |a| removed(a, "bytes.removeprefix", |b, t| b.strip_prefix(t)) };
pub static REMOVESUFFIX: Builtin = Builtin { name: "removesuffix", owner: "bytes", call: |a| removed(a, "bytes.removesuffix", |b, t| b.strip_suffix(t)) };
pub static REPLACE: Builtin = Builtin { name: "replace", owner: "bytes", call: replace };
pub static RFIND: Builtin = Builtin { name: "rfind", owner: "bytes", call: |a| Ok(number(found(a, "bytes.rfind", bytewise::rfind)?)) };
pub static RINDEX: Builtin = Builtin { name: "rindex", owner: "bytes", call: |a| index(a, "bytes.rindex", bytewise::rfind) };
pub static RJUST: Builtin = Builtin { name: "rjust", owner: "bytes", call: |a| padded(a, "bytes.rjust", |n, _| n) };
pub static RPARTITION: Builtin = Builtin { name: "rpartition", owner: "bytes", call: |a| parted(a, "bytes.rpartition", bytewise::rfind, true) };
pub static RSPLIT: Builtin = Builtin { name: "rsplit", owner: "bytes", call: |a| split(a, "bytes.rsplit", bytewise::rsplit, words_from_right) };
pub static RSTRIP: Builtin = Builtin { name: "rstrip", owner: "bytes", call: |a| stripped(a, "bytes.rstrip", false, true) };
pub static SPLIT: Builtin = Builtin { name: "split", owner: "bytes", call: |a| split(a, "bytes.split", |b, sep, max| bytewise::split(b, sep, max, |p| p), words) };
pub static SPLITLINES: Builtin = Builtin { name: "splitlines", owner: "bytes", call: splitlines };
pub static STARTSWITH: Builtin = Builtin { name: "startswith", owner: "bytes", call: |a| tailed(a, "bytes.startswith", |b, t| b.starts_with(t)) };
pub static STRIP: Builtin = Builtin { name: "strip", owner: "bytes", call: |a| stripped(a, "bytes.strip", true, true) };
pub static SWAPCASE: Builtin = Builtin { name: "swapcase", owner: "bytes", call: |a| changed(a, "bytes.swapcase", swapcase) };
pub static TITLE: Builtin = Builtin { name: "title", owner: "bytes", call: |a| changed(a, "bytes.title", title) };
pub static TRANSLATE: Builtin = Builtin { name: "translate", owner: "bytes", call: translate };
pub static UPPER: Builtin = Builtin { name: "upper", owner: "bytes", call: |a| changed(a, "bytes.upper", |b| b.to_ascii_uppercase()) };
pub static ZFILL: Builtin = Builtin { name: "zfill", owner: "bytes", call: zfill };

fn this<'a>(o: &'a Obj, name: &str) -> Res<&'a Bytes> {
    Bytes::of(o).ok_or_else(|| wrong_self(o, name))
}

/// Self and the counted arguments.
fn method<'a>(a: &Args<'a>, name: &str, min: usize, max: usize) -> Res<(&'a Bytes, &'a [Obj])> {
    let (me, rest) = a.method(name, min, max)?;
    Ok((this(me, name)?, rest))
}

fn bytes_arg(o: &Obj) -> Res<&[u8]> {
    like(o).ok_or_else(|| type_error(format!("a bytes-like object is required, not '{}'", o.type_name())))
}

fn object(bytes: &[u8]) -> Obj {
    Bytes::from(bytes).into_obj()
}

fn is_space(c: u8) -> bool {
    matches!(c, 9..=13 | 32)
}

fn changed(a: Args, name: &str, f: fn(&[u8]) -> Vec<u8>) -> Res<Obj> {
    Ok(Bytes::from(f(method(&a, name, 0, 0)?.0.as_bytes())).into_obj())
}

fn asked(a: Args, name: &str, f: fn(&[u8]) -> bool) -> Res<Obj> {
    Ok(Obj::bool(f(method(&a, name, 0, 0)?.0.as_bytes())))
}

fn all(a: Args, name: &str, f: fn(u8) -> bool) -> Res<Obj> {
    let b = method(&a, name, 0, 0)?.0.as_bytes();
    Ok(Obj::bool(!b.is_empty() && b.iter().all(|c| f(*c))))
}

fn is_case(b: &[u8], upper: bool) -> bool {
    let (mut wanted, mut other) = (false, false);
    for c in b {
        wanted |= if upper { c.is_ascii_uppercase() } else { c.is_ascii_lowercase() };
        other |= if upper { c.is_ascii_lowercase() } else { c.is_ascii_uppercase() };
    }
    wanted && !other
}

fn is_title(b: &[u8]) -> bool {
    let (mut within, mut any) = (false, false);
    for c in b {
        match c {
            b'A'..=b'Z' if within => return false,
            b'A'..=b'Z' => (within, any) = (true, true),
            b'a'..=b'z' if !within => return false,
            b'a'..=b'z' => {}
            _ => within = false,
        }
    }
    any
}

fn capitalize(b: &[u8]) -> Vec<u8> {
    let mut out = b.to_ascii_lowercase();
    if let Some(c) = out.first_mut() {
        c.make_ascii_uppercase();
    }
    out
}

fn swapcase(b: &[u8]) -> Vec<u8> {
    b.iter().map(|c| if c.is_ascii_alphabetic() { c ^ 32 } else { *c }).collect()
}

fn title(b: &[u8]) -> Vec<u8> {
    let mut within = false;
    b.iter()
        .map(|c| {
            let changed = if within { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() };
            within = c.is_ascii_alphabetic();
            changed
        })
        .collect()
}

/// What is sought: bytes, or the byte that an int is.
fn needle(o: &Obj) -> Res<Vec<u8>> {
    if let Some(b) = like(o) {
        return Ok(b.to_vec());
    }
    match o.index_or_none()? {
        None => Err(type_error(format!("argument should be integer or bytes-like object, not '{}'", o.type_name()))),
        Some(i) => Ok(vec![byte(&i)?]),
    }
}

fn byte(i: &Int) -> Res<u8> {
    match i.to_i64() {
        Some(c @ 0..=255) => Ok(c as u8),
        _ => Err(value_error("byte must be in range(0, 256)")),
    }
}

/// `item in b`
pub(crate) fn contains_in(b: &[u8], item: &Obj) -> Res<bool> {
    if let Some(sub) = like(item) {
        return Ok(bytewise::find(b, sub).is_some());
    }
    match item.index_or_none()? {
        Some(i) => Ok(bytewise::find_byte(b, byte(&i)?).is_some()),
        None => bytes_arg(item).map(|_| false),
    }
}

/// The part of `b` to search, and where it begins.
fn window(b: &[u8], start: i64, end: i64) -> Option<(&[u8], usize)> {
    let from = if start < 0 { start.saturating_add(b.len() as i64).max(0) } else { start };
    let to = slice::clamp(end, b.len());
    if from > to as i64 { None } else { Some((&b[from as usize..to], from as usize)) }
}

fn found(a: Args, name: &str, f: fn(&[u8], &[u8]) -> Option<usize>) -> Res<i64> {
    let (me, sub, start, end) = sought(&a, name)?;
    let sub = needle(sub)?;
    let Some((part, from)) = window(this(me, name)?.as_bytes(), start, end) else { return Ok(-1) };
    Ok(f(part, &sub).map_or(-1, |at| (from + at) as i64))
}

fn index(a: Args, name: &str, f: fn(&[u8], &[u8]) -> Option<usize>) -> Res<Obj> {
    match found(a, name, f)? {
        -1 => Err(value_error("subsection not found")),
        at => Ok(number(at)),
    }
}

fn count(a: Args) -> Res<Obj> {
    let (me, sub, start, end) = sought(&a, "bytes.count")?;
    let sub = needle(sub)?;
    Ok(number(match window(this(me, "bytes.count")?.as_bytes(), start, end) {
        None => 0,
        Some((part, _)) if sub.is_empty() => part.len() as i64 + 1,
        Some((part, _)) => bytewise::count(part, &sub) as i64,
    }))
}

fn tailed(a: Args, name: &str, f: fn(&[u8], &[u8]) -> bool) -> Res<Obj> {
    let (me, sub, start, end) = sought(&a, name)?;
    let part = window(this(me, name)?.as_bytes(), start, end);
    let fits = |t: &[u8]| part.is_some_and(|(p, _)| f(p, t));
    if let Some(any) = Tuple::of(sub) {
        for t in any.items() {
            if fits(bytes_arg(t)?) {
                return Ok(Obj::TRUE);
            }
        }
        return Ok(Obj::FALSE);
    }
    match like(sub) {
        Some(t) => Ok(Obj::bool(fits(t))),
        None => Err(type_error(format!("{} first arg must be bytes or a tuple of bytes, not {}", short(name), sub.type_name()))),
    }
}

fn padded(a: Args, name: &str, left: fn(usize, i64) -> usize) -> Res<Obj> {
    let (me, rest) = method(&a, name, 1, 2)?;
    let width = slice::size_arg(&rest[0])?;
    let fill = match rest.get(1) {
        None => b' ',
        Some(o) => match like(o) {
            Some([c]) => *c,
            _ => {
                let what = format!("{}() argument 2 must be a byte string of length 1, not {}", short(name), o.type_name());
                return Err(type_error(what));
            }
        },
    };
    room(usize::try_from(width.max(0)).unwrap_or(usize::MAX))?;
    let n = width.saturating_sub(me.len() as i64).max(0) as usize;
    let left = left(n, width);
    let mut out = vec![fill; left];
    out.extend_from_slice(me.as_bytes());
    out.resize(me.len() + n, fill);
    Ok(Bytes::from(out).into_obj())
}

fn zfill(a: Args) -> Res<Obj> {
    let (me, rest) = method(&a, "bytes.zfill", 1, 1)?;
    let width = slice::size_arg(&rest[0])?.max(0);
    room(usize::try_from(width).unwrap_or(usize::MAX))?;
    let n = (width as usize).saturating_sub(me.len());
    let signed = matches!(me.as_bytes().first(), Some(b'+' | b'-')) as usize;
    let (sign, digits) = me.as_bytes().split_at(signed);
    Ok(Bytes::from([sign, &vec![b'0'; n], digits].concat()).into_obj())
}

fn expandtabs(a: Args) -> Res<Obj> {
    let (me, rest) = a.split_self("bytes.expandtabs")?;
    let [size] = rest.bind("expandtabs", [("tabsize", Bind::ArgOpt)])?;
    let size = size.map_or(Ok(8), |o| slice::size_arg(&o))?;
    let mut out = Vec::new();
    bytewise::expand_tabs(this(me, "bytes.expandtabs")?.as_bytes(), size, |_| true, |b| out.extend_from_slice(b));
    Ok(Bytes::from(out).into_obj())
}

fn stripped(a: Args, name: &str, left: bool, right: bool) -> Res<Obj> {
    let (me, rest) = method(&a, name, 0, 1)?;
    let set = rest.first().filter(|o| !o.is_none()).map(bytes_arg).transpose()?;
    let gone = |c: &u8| set.map_or(is_space(*c), |s| s.contains(c));
    let mut b = me.as_bytes();
    if left {
        b = &b[b.iter().take_while(|c| gone(c)).count()..];
    }
    if right {
        b = &b[..b.len() - b.iter().rev().take_while(|c| gone(c)).count()];
    }
    Ok(if b.len() == me.len() { me.clone().into_obj() } else { object(b) })
}

fn removed(a: Args, name: &str, f: for<'x> fn(&'x [u8], &[u8]) -> Option<&'x [u8]>) -> Res<Obj> {
    let (me, rest) = method(&a, name, 1, 1)?;
    Ok(f(me.as_bytes(), bytes_arg(&rest[0])?).map_or_else(|| me.clone().into_obj(), object))
}

fn separator(o: &Obj) -> Res<&[u8]> {
    match bytes_arg(o)? {
        [] => Err(value_error("empty separator")),
        sep => Ok(sep),
    }
}

fn parted(a: Args, name: &str, find: fn(&[u8], &[u8]) -> Option<usize>, right: bool) -> Res<Obj> {
    let (me, rest) = method(&a, name, 1, 1)?;
    let (b, sep) = (me.as_bytes(), separator(&rest[0])?);
    let (x, y, z): (&[u8], &[u8], &[u8]) = match find(b, sep) {
        Some(at) => (&b[..at], sep, &b[at + sep.len()..]),
        None if right => (b"", b"", b),
        None => (b, b"", b""),
    };
    Ok(crate::tuple::tuple(vec![object(x), object(y), object(z)]))
}

type Split = for<'a> fn(&'a [u8], &[u8], i64) -> Vec<&'a [u8]>;

fn split(a: Args, name: &str, by: Split, words: fn(&[u8], i64) -> Vec<&[u8]>) -> Res<Obj> {
    let (me, rest) = a.split_self(name)?;
    let [sep, max] = rest.bind(short(name), [("sep", Bind::ArgOpt), ("maxsplit", Bind::ArgOpt)])?;
    let max = max.map_or(Ok(-1), |o| slice::size_arg(&o))?;
    let b = this(me, name)?.as_bytes();
    let parts = match sep.filter(|o| !o.is_none()) {
        None => words(b, max),
        Some(sep) => by(b, separator(&sep)?, max),
    };
    Ok(crate::list::list(parts.into_iter().map(object).collect()))
}

fn words(mut b: &[u8], max: i64) -> Vec<&[u8]> {
    let mut out = Vec::new();
    loop {
        b = &b[b.iter().take_while(|c| is_space(**c)).count()..];
        if b.is_empty() {
            return out;
        }
        let whole = out.len() >= bytewise::limit(max);
        let end = match whole {
            true => b.len(),
            false => b.iter().take_while(|c| !is_space(**c)).count(),
        };
        out.push(&b[..end]);
        b = if whole { &[] } else { &b[end..] };
    }
}

fn words_from_right(mut b: &[u8], max: i64) -> Vec<&[u8]> {
    let mut out = Vec::new();
    loop {
        b = &b[..b.len() - b.iter().rev().take_while(|c| is_space(**c)).count()];
        if b.is_empty() {
            out.reverse();
            return out;
        }
        let whole = out.len() >= bytewise::limit(max);
        let start = match whole {
            true => 0,
            false => b.len() - b.iter().rev().take_while(|c| !is_space(**c)).count(),
        };
        out.push(&b[start..]);
        b = if whole { &[] } else { &b[..start] };
    }
}

fn splitlines(a: Args) -> Res<Obj> {
    let (me, rest) = a.split_self("bytes.splitlines")?;
    let [keep] = rest.bind("splitlines", [("keepends", Bind::ArgOpt)])?;
    let keep = keep.map_or(Ok(false), |o| flag(&o))?;
    let (mut out, mut b) = (Vec::new(), this(me, "bytes.splitlines")?.as_bytes());
    while !b.is_empty() {
        let line = b.iter().take_while(|c| !matches!(c, b'\n' | b'\r')).count();
        let all = match &b[line..] {
            [b'\r', b'\n', ..] => line + 2,
            [] => line,
            _ => line + 1,
        };
        out.push(object(&b[..if keep { all } else { line }]));
        b = &b[all..];
    }
    Ok(crate::list::list(out))
}

fn replace(a: Args) -> Res<Obj> {
    let (me, rest) = method(&a, "bytes.replace", 2, 3)?;
    let (old, new) = (bytes_arg(&rest[0])?, bytes_arg(&rest[1])?);
    let count = rest.get(2).map_or(Ok(-1), slice::size_arg)?;
    Ok(match bytewise::replace(me.as_bytes(), old, new, count, |_| true) {
        Some((out, _)) => Bytes::from(out).into_obj(),
        None => me.clone().into_obj(),
    })
}

fn join(a: Args) -> Res<Obj> {
    let (me, rest) = method(&a, "bytes.join", 1, 1)?;
    let items = joined(&rest[0])?;
    let mut out = Vec::new();
    for (i, o) in items.iter().enumerate() {
        let Some(b) = contiguous(o) else {
            let what = format!("sequence item {i}: expected a bytes-like object, {} found", o.type_name());
            return Err(type_error(what));
        };
        if i > 0 {
            out.extend_from_slice(me.as_bytes());
        }
        out.extend_from_slice(b);
    }
    Ok(Bytes::from(out).into_obj())
}

fn decode(a: Args) -> Res<Obj> {
    let (me, rest) = a.split_self("bytes.decode")?;
    let [encoding, errors] = rest.bind("decode", [("encoding", Bind::ArgOpt), ("errors", Bind::ArgOpt)])?;
    let (encoding, errors) = coding("decode", &encoding, &errors)?;
    Ok(this(me, "bytes.decode")?.decode(encoding.as_str(), errors.as_str())?.into_obj())
}

fn hex_method(a: Args) -> Res<Obj> {
    let (me, rest) = a.split_self("bytes.hex")?;
    let [sep, group] = rest.bind("hex", [("sep", Bind::ArgOpt), ("bytes_per_sep", Bind::ArgOpt)])?;
    let group = group.map_or(Ok(1), |o| slice::size_arg(&o))?;
    let sep = match sep {
        None => None,
        Some(o) => {
            let text = Str::of(&o).map(Str::as_bytes).or_else(|| like(&o));
            let len = Str::of(&o).map_or_else(|| o.len(), |s| Ok(s.len() as i64))?;
            match text {
                _ if len != 1 => return Err(value_error("sep must be length 1.")),
                None => return Err(type_error("sep must be str or bytes.")),
                Some([c]) if c.is_ascii() => Some(*c),
                Some(_) => return Err(value_error("sep must be ASCII.")),
            }
        }
    };
    Ok(hex(this(me, "bytes.hex")?.as_bytes(), sep, group).into_obj())
}

fn fromhex(a: Args) -> Res<Obj> {
    // The class is first: a class derived from bytes is called with what was read.
    let (class, args) = a.method("bytes.fromhex", 1, 1)?;
    let Some(text) = Str::of(&args[0]) else {
        return Err(type_error(format!("fromhex() argument must be str, not {}", crate::exc::kind_given(&args[0]))));
    };
    let read = Bytes::from(read_hex(text)?);
    if class.is(&crate::types::of(&super::BYTES).obj()) {
        return Ok(read.into_obj());
    }
    class.call(Args::of(&[read.into_obj()]))
}

fn read_hex(text: &Str) -> Res<Vec<u8>> {
    let wrong = |at: usize| Err(value_error(format!("non-hexadecimal number found in fromhex() arg at position {at}")));
    let digit = |c: u32| char::from_u32(c).and_then(|c| c.to_digit(16));
    let mut out = Vec::new();
    let mut chars = text.chars().enumerate();
    while let Some((at, c)) = chars.next() {
        if c < 128 && is_space(c as u8) {
            continue;
        }
        let Some(high) = digit(c) else { return wrong(at) };
        match chars.next().and_then(|(_, c)| digit(c)) {
            Some(low) => out.push((high << 4 | low) as u8),
            None => return wrong(at + 1),
        }
    }
    Ok(out)
}

fn maketrans(a: Args) -> Res<Obj> {
    let rest = Args { pos: a.pos.get(1..).unwrap_or(&[]), kw: a.kw };
    if !rest.kw.is_empty() {
        return Err(type_error("bytes.maketrans() takes no keyword arguments"));
    }
    let args = rest.expect("maketrans", 2, 2)?;
    let (from, to) = (bytes_arg(&args[0])?, bytes_arg(&args[1])?);
    if from.len() != to.len() {
        return Err(value_error("maketrans arguments must have same length"));
    }
    let mut table: Vec<u8> = (0..=255).collect();
    for (x, y) in from.iter().zip(to) {
        table[*x as usize] = *y;
    }
    Ok(Bytes::from(table).into_obj())
}

fn translate(a: Args) -> Res<Obj> {
    let (me, rest) = a.split_self("bytes.translate")?;
    let [table, delete] = rest.bind("translate", [("table", Bind::Pos), ("delete", Bind::ArgOpt)])?;
    let table = table.filter(|o| !o.is_none());
    let table = table.as_ref().map(bytes_arg).transpose()?;
    if table.is_some_and(|t| t.len() != 256) {
        return Err(value_error("translation table must be 256 characters long"));
    }
    let delete = delete.as_ref().map_or(Ok(&[][..]), bytes_arg)?;
    let kept = this(me, "bytes.translate")?.as_bytes().iter().filter(|c| !delete.contains(c));
    Ok(Bytes::from(kept.map(|c| table.map_or(*c, |t| t[*c as usize])).collect::<Vec<u8>>()).into_obj())
}

/// `bytes(source, encoding, errors)`
fn call(a: Args) -> Res<Obj> {
    let [source, encoding, errors] =
        a.bind("bytes", [("source", Bind::ArgOpt), ("encoding", Bind::ArgOpt), ("errors", Bind::ArgOpt)])?;
    let (has_encoding, has_errors) = (encoding.is_some(), errors.is_some());
    let (encoding, errors) = coding("bytes", &encoding, &errors)?;
    if let Some(s) = source.as_ref().and_then(Str::of) {
        if !has_encoding {
            return Err(type_error("string argument without an encoding"));
        }
        return Ok(Bytes::from(crate::str::codec::encode(s, encoding.as_str(), errors.as_str())?).into_obj());
    }
    if has_encoding || has_errors {
        let which = if has_encoding { "encoding" } else { "errors" };
        return Err(type_error(format!("{which} without a string argument")));
    }
    match source {
        None => Ok(object(b"")),
        Some(o) => Ok(from_object(&o)?.into_obj()),
    }
}

/// `bytes(o)` of what is no str.
pub fn from_object(o: &Obj) -> Res<Bytes> {
    if let Some(b) = Bytes::exact(o) {
        return Ok(b.clone());
    }
    if crate::class::is_classy(o) {
        if let Some(v) = crate::int::special(o, "__bytes__")? {
            return match Bytes::of(&v) {
                Some(b) => Ok(b.clone()),
                None => Err(type_error(format!("__bytes__ returned non-bytes (type {})", v.type_name()))),
            };
        }
    }
    if let Some(b) = buffer::of(o) {
        return Ok(b.to_vec().into());
    }
    if let Some(n) = o.index_or_none()? {
        return zeros(o, &n);
    }
    let it = match crate::iter::get_iter(o) {
        Ok(it) => it,
        Err(e) if e.is(&exc::classes::type_error()) => {
            e.take();
            return Err(type_error(format!("cannot convert '{}' object to bytes", o.type_name())));
        }
        Err(e) => return Err(e),
    };
    let mut out = Vec::new();
    while let Some(item) = crate::iter::step(&it)? {
        match item.index()?.to_i64() {
            Some(c @ 0..=255) => out.push(c as u8),
            _ => return Err(value_error("bytes must be in range(0, 256)")),
        }
    }
    Ok(out.into())
}

pub(crate) fn zeros(o: &Obj, n: &Int) -> Res<Bytes> {
    let Some(n) = n.to_i64() else {
        return Err(exc::overflow_error(format!("cannot fit '{}' into an index-sized integer", o.type_name())));
    };
    if n < 0 {
        return Err(value_error("negative count"));
    }
    let mut out = Vec::new();
    if usize::try_from(n).map_or(true, |n| out.try_reserve_exact(n).is_err()) {
        return Err(exc::memory_error(""));
    }
    out.resize(n as usize, 0);
    Ok(out.into())
}
