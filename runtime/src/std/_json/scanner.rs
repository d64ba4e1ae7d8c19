//! `make_scanner` and `scanstring`: text to values. Places are bytes inside, characters outside.

use std::cell::RefCell;

use super::{decode_error, string};
use crate::call::{Args, Bind, Builtin};
use crate::class::Construct;
use crate::dict::Dict;
use crate::exc;
use crate::float::FLOAT;
use crate::function::enter_native;
use crate::int::{Int, INT};
use crate::list::list;
use crate::name::intern;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::{Raised, Res};
use crate::str::{number, Builder, Str};
use crate::tuple::tuple;
use crate::types;

/// A text, and where characters lie in it.
struct Text<'a> {
    str: &'a Str,
    bytes: &'a [u8],
}

impl<'a> Text<'a> {
    fn new(str: &'a Str) -> Text<'a> {
        Text { str, bytes: str.as_bytes() }
    }
    /// The byte of a character, which is at most the last one's end.
    fn byte(&self, char: usize) -> usize {
        if self.str.is_ascii() {
            return char;
        }
        self.bytes.iter().enumerate().filter(|(_, b)| **b & 0xc0 != 0x80).nth(char).map_or(self.bytes.len(), |(i, _)| i)
    }
    fn char(&self, byte: usize) -> usize {
        if self.str.is_ascii() { byte } else { self.bytes[..byte.min(self.bytes.len())].iter().filter(|b| **b & 0xc0 != 0x80).count() }
    }
    fn at(&self, i: usize) -> u8 {
        self.bytes.get(i).copied().unwrap_or(0)
    }
    fn skip_space(&self, mut i: usize) -> usize {
        while matches!(self.at(i), b' ' | b'\t' | b'\n' | b'\r') {
            i += 1;
        }
        i
    }
    fn error(&self, message: &'static str, byte: usize) -> Raised {
        decode_error(message, self.str, self.char(byte))
    }
    fn stop(&self, byte: usize) -> Raised {
        exc::stop_iteration(number(self.char(byte) as i64))
    }

    /// Four hexadecimal digits.
    fn unit(&self, at: usize) -> Option<u32> {
        let digits = self.bytes.get(at..at + 4)?;
        digits.iter().try_fold(0, |n, d| Some(n << 4 | (*d as char).to_digit(16)?))
    }

    /// The string whose first character is at `from`, after the quote; and where it ends.
    fn string(&self, from: usize, strict: bool) -> Res<(Str, usize)> {
        let mut i = from;
        let mut made: Option<Builder> = None;
        loop {
            let start = i;
            while i < self.bytes.len() && !matches!(self.bytes[i], b'"' | b'\\') {
                if self.bytes[i] < 32 && strict {
                    return Err(self.error("Invalid control character at", i));
                }
                i += 1;
            }
            if i >= self.bytes.len() {
                return Err(self.error("Unterminated string starting at", from - 1));
            }
            let part = part(self.str, start, i);
            if self.bytes[i] == b'"' {
                let Some(mut b) = made else { return Ok((part, i + 1)) };
                b.str(&part);
                return Ok((b.done(), i + 1));
            }
            let out = made.get_or_insert_with(Builder::new);
            out.str(&part);
            i = self.escape(i + 1, from, out)?;
        }
    }

    /// What stands after a backslash.
    fn escape(&self, i: usize, from: usize, out: &mut Builder) -> Res<usize> {
        if i >= self.bytes.len() {
            return Err(self.error("Unterminated string starting at", from - 1));
        }
        let plain = match self.bytes[i] {
            b'"' => b'"',
            b'\\' => b'\\',
            b'/' => b'/',
            b'b' => 8,
            b'f' => 12,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'u' => {
                // There must be more text after the digits.
                let c = self.unit(i + 1).filter(|_| i + 5 < self.bytes.len());
                let Some(c) = c else { return Err(self.error("Invalid \\uXXXX escape", i)) };
                if (0xd800..0xdc00).contains(&c) && i + 11 < self.bytes.len() && self.at(i + 5) == b'\\' && self.at(i + 6) == b'u' {
                    let Some(low) = self.unit(i + 7) else { return Err(self.error("Invalid \\uXXXX escape", i + 6)) };
                    if (0xdc00..0xe000).contains(&low) {
                        out.char(0x10000 + ((c - 0xd800) << 10 | low - 0xdc00));
                        return Ok(i + 11);
                    }
                }
                out.char(c);
                return Ok(i + 5);
            }
            _ => return Err(self.error("Invalid \\escape", i - 1)),
        };
        out.ascii(&[plain]);
        Ok(i + 1)
    }
}

/// A part of a text, by bytes.
fn part(s: &Str, from: usize, to: usize) -> Str {
    let bytes = &s.as_bytes()[from..to];
    if s.is_ascii() || bytes.is_ascii() {
        return Str::from_ascii(bytes);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Str::from(text),
        // Lone surrogates.
        Err(_) => {
            let first = s.as_bytes()[..from].iter().filter(|b| **b & 0xc0 != 0x80).count();
            s.substr(first, first + bytes.iter().filter(|b| **b & 0xc0 != 0x80).count())
        }
    }
}

/// `scanstring(string, end, strict=True)`
pub static SCANSTRING: Builtin = Builtin { name: "scanstring", owner: "", call: |args| {
    let (a, least) = (args.pos, 2);
    if !args.kw.is_empty() {
        return Err(exc::type_error("scanstring() takes no keyword arguments"));
    }
    if a.len() < least {
        return Err(exc::type_error(format!("scanstring() takes at least 2 arguments ({} given)", a.len())));
    }
    if a.len() > 3 {
        return Err(exc::type_error(format!("scanstring() takes at most 3 arguments ({} given)", a.len())));
    }
    let end = a[1].index()?.to_i64().ok_or_else(|| exc::overflow_error("Python int too large to convert to C ssize_t"))?;
    let strict = a.get(2).map_or(Ok(true), |o| o.truth())?;
    let s = string(&a[0])?;
    if end < 0 || end > s.len() as i64 {
        return Err(exc::value_error("end is out of bounds"));
    }
    let text = Text::new(s);
    let (made, end) = text.string(text.byte(end as usize), strict)?;
    Ok(tuple(vec![made.into(), number(text.char(end) as i64)]))
} };

/// Keys that were read, so that equal ones are one object.
#[derive(Default)]
struct Memo {
    slots: Vec<Option<Str>>,
    used: usize,
}

impl Memo {
    fn get(&mut self, key: Str) -> Str {
        if self.used * 2 >= self.slots.len() {
            let old = std::mem::take(&mut self.slots);
            self.slots = vec![None; (old.len() * 2).max(32)];
            old.into_iter().flatten().for_each(|k| drop(self.place(k)));
        }
        let (kept, new) = self.place(key);
        self.used += new as usize;
        kept
    }
    fn place(&mut self, key: Str) -> (Str, bool) {
        let mask = self.slots.len() - 1;
        let mut i = key.hash() as usize & mask;
        loop {
            match &self.slots[i] {
                None => {
                    self.slots[i] = Some(key.clone());
                    return (key, true);
                }
                Some(k) if k.as_bytes() == key.as_bytes() => return (k.clone(), false),
                Some(_) => i = (i + 1) & mask,
            }
        }
    }
}

struct Scanner {
    strict: bool,
    object_hook: Obj,
    object_pairs_hook: Obj,
    parse_float: Obj,
    parse_int: Obj,
    parse_constant: Obj,
    plain_float: bool,
    plain_int: bool,
    memo: RefCell<Memo>,
}

fn of(o: &Obj) -> &Scanner {
    // SAFETY: values with these slots are Boxed<Scanner>.
    unsafe { &**Gc::<Scanner>::of(o) }
}

pub static SCANNER: TypeInfo = TypeInfo {
    call: Some(|o, args| {
        let [s, idx] = args.bind("scan_once", [("string", Bind::Arg), ("idx", Bind::Arg)])?;
        let (s, idx) = (s.expect("required"), idx.expect("required"));
        let idx = idx.index()?.to_i64().ok_or_else(|| exc::overflow_error("Python int too large to convert to C ssize_t"))?;
        let s = string(&s)?;
        if idx < 0 {
            return Err(exc::value_error("idx cannot be negative"));
        }
        if idx >= s.len() as i64 {
            return Err(exc::stop_iteration(number(idx)));
        }
        let text = Text::new(s);
        let read = of(o).once(&text, text.byte(idx as usize));
        of(o).memo.take();
        let (value, end) = read?;
        Ok(tuple(vec![value, number(text.char(end) as i64)]))
    }),
    get_attr: Some(|o, n| {
        let s = of(o);
        Ok(match n.text {
            "strict" => Some(Obj::bool(s.strict)),
            "object_hook" => Some(s.object_hook.clone()),
            "object_pairs_hook" => Some(s.object_pairs_hook.clone()),
            "parse_float" => Some(s.parse_float.clone()),
            "parse_int" => Some(s.parse_int.clone()),
            "parse_constant" => Some(s.parse_constant.clone()),
            _ => None,
        })
    }),
    ..TypeInfo::new("_json.Scanner", Kind::Other, drop_boxed::<Scanner>)
};

impl Scanner {
    /// The value at `i`, and where it ends.
    fn once(&self, t: &Text, i: usize) -> Res<(Obj, usize)> {
        let is = |word: &[u8]| t.bytes[i..].starts_with(word);
        match t.at(i) {
            b'"' => t.string(i + 1, self.strict).map(|(s, end)| (s.into(), end)),
            b'{' => {
                let _frame = enter_native(" while decoding a JSON object from a unicode string")?;
                self.object(t, i + 1)
            }
            b'[' => {
                let _frame = enter_native(" while decoding a JSON array from a unicode string")?;
                self.array(t, i + 1)
            }
            b'n' if is(b"null") => Ok((Obj::NONE, i + 4)),
            b't' if is(b"true") => Ok((Obj::TRUE, i + 4)),
            b'f' if is(b"false") => Ok((Obj::FALSE, i + 5)),
            b'N' if is(b"NaN") => self.constant("NaN", i),
            b'I' if is(b"Infinity") => self.constant("Infinity", i),
            b'-' if is(b"-Infinity") => self.constant("-Infinity", i),
            _ => self.number(t, i),
        }
    }

    fn constant(&self, text: &'static str, i: usize) -> Res<(Obj, usize)> {
        Ok((self.parse_constant.call([Str::lit(text).into()])?, i + text.len()))
    }

    fn number(&self, t: &Text, start: usize) -> Res<(Obj, usize)> {
        let digits = |mut i: usize| {
            while t.at(i).is_ascii_digit() {
                i += 1;
            }
            i
        };
        let first = start + (t.at(start) == b'-') as usize;
        let mut i = match t.at(first) {
            b'1'..=b'9' => digits(first),
            b'0' => first + 1,
            _ => return Err(t.stop(start)),
        };
        let mut is_float = false;
        if t.at(i) == b'.' && t.at(i + 1).is_ascii_digit() {
            is_float = true;
            i = digits(i + 1);
        }
        if matches!(t.at(i), b'e' | b'E') {
            let signed = i + 1 + matches!(t.at(i + 1), b'+' | b'-') as usize;
            if t.at(signed).is_ascii_digit() {
                is_float = true;
                i = digits(signed);
            }
        }
        let text = &t.bytes[start..i];
        let value = match is_float {
            true if self.plain_float => {
                let text = std::str::from_utf8(text).expect("ASCII");
                Obj::float(text.parse().expect("digits"))
            }
            true => self.parse_float.call([Str::from_ascii(text).into()])?,
            false if self.plain_int && text.len() < 18 => {
                let n = t.bytes[first..i].iter().fold(0, |n, d| n * 10 + (d - b'0') as i64);
                number(if first > start { -n } else { n })
            }
            false if self.plain_int => Int::parse(&Str::from_ascii(text), 10)?.into(),
            false => self.parse_int.call([Str::from_ascii(text).into()])?,
        };
        Ok((value, i))
    }

    fn array(&self, t: &Text, i: usize) -> Res<(Obj, usize)> {
        let mut items = Vec::new();
        let mut i = t.skip_space(i);
        if t.at(i) != b']' {
            loop {
                if i >= t.bytes.len() {
                    return Err(t.stop(i));
                }
                let (value, end) = self.once(t, i)?;
                items.push(value);
                i = t.skip_space(end);
                match t.at(i) {
                    b']' => break,
                    b',' => i = t.skip_space(i + 1),
                    _ => return Err(t.error("Expecting ',' delimiter", i)),
                }
            }
        }
        Ok((list(items).into(), i + 1))
    }

    fn object(&self, t: &Text, i: usize) -> Res<(Obj, usize)> {
        let by_pairs = !self.object_pairs_hook.is_none();
        let mut pairs = Vec::new();
        let made: Dict<Obj, Obj> = Dict::new();
        let mut i = t.skip_space(i);
        if t.at(i) != b'}' {
            loop {
                if t.at(i) != b'"' {
                    return Err(t.error("Expecting property name enclosed in double quotes", i));
                }
                let (key, end) = t.string(i + 1, self.strict)?;
                let key: Obj = self.memo.borrow_mut().get(key).into();
                i = t.skip_space(end);
                if t.at(i) != b':' {
                    return Err(t.error("Expecting ':' delimiter", i));
                }
                i = t.skip_space(i + 1);
                if i >= t.bytes.len() {
                    return Err(t.stop(i));
                }
                let (value, end) = self.once(t, i)?;
                if by_pairs {
                    pairs.push(tuple(vec![key, value]));
                } else {
                    made.set(key, value)?;
                }
                i = t.skip_space(end);
                match t.at(i) {
                    b'}' => break,
                    b',' => i = t.skip_space(i + 1),
                    _ => return Err(t.error("Expecting ',' delimiter", i)),
                }
            }
        }
        let value = if by_pairs {
            self.object_pairs_hook.call([list(pairs).into()])?
        } else if self.object_hook.is_none() {
            made.into()
        } else {
            self.object_hook.call([made.into()])?
        };
        Ok((value, i + 1))
    }
}

/// `make_scanner(context)`
pub static CALL: Builtin = Builtin { name: "make_scanner", owner: "_json.", call: |args: Args| {
    let [context] = args.bind("make_scanner", [("context", Bind::Arg)])?;
    let context = context.expect("required");
    let get = |name: &str| context.attr(intern(name));
    let strict = get("strict")?.truth()?;
    let (object_hook, object_pairs_hook) = (get("object_hook")?, get("object_pairs_hook")?);
    let (parse_float, parse_int, parse_constant) = (get("parse_float")?, get("parse_int")?, get("parse_constant")?);
    let plain_float = parse_float.is(&types::of(&FLOAT).obj());
    let plain_int = parse_int.is(&types::of(&INT).obj());
    let made = Scanner {
        strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, plain_float, plain_int, memo: RefCell::default(),
    };
    Ok(Gc::new(&SCANNER, made).into_obj())
} };
static NEW: Construct = Construct { call: &CALL, init: None, empty: None };
pub fn make_scanner() -> Obj { types::class(&SCANNER, &NEW) } // class make_scanner
