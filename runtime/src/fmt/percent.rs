//! `format % args`, as in C's printf. That of bytes is done on text of Latin-1, which both sides map to byte by byte.

use super::number::{float_text, FloatText};
use super::Formatted;
use crate::bytes::Bytes;
use crate::exc::{self, overflow_error, type_error, value_error};
use crate::int::Int;
use crate::name::intern;
use crate::obj::{Kind, Obj};
use crate::raise::{Raised, Res};
use crate::str::{ascii_of, bytewise::find_byte, count_chars, room, Builder, Chars, Str};
use crate::tuple::Tuple;

/// Where the values come from.
struct Values<'a> {
    /// The items of a tuple; else the one value.
    items: &'a [Obj],
    used: usize,
    /// What `%(key)s` looks in.
    mapping: Option<&'a Obj>,
    /// What the key of this conversion found.
    keyed: Option<Obj>,
    /// It is bytes that are formatted.
    bytes: bool,
}

impl Values<'_> {
    fn next(&mut self) -> Res<Obj> {
        if self.keyed.is_some() {
            return self.keyed.take().ok_or_else(not_enough);
        }
        // After a key, nothing but what keys find is left.
        let item = self.items.get(self.used).cloned().ok_or_else(not_enough)?;
        self.used += 1;
        Ok(item)
    }
}

#[cold]
fn not_enough() -> Raised {
    type_error("not enough arguments for format string")
}

/// One conversion: `%[(key)][flags][width][.precision][l]kind`.
#[derive(Default, PartialEq)]
struct Conversion {
    left: bool,
    plus: bool,
    blank: bool,
    alternate: bool,
    zero: bool,
    width: usize,
    precision: Option<usize>,
}

/// What a conversion made: the text, and whether it begins with a sign (or could).
struct Piece {
    text: Str,
    number: bool,
}

/// `format % args`
///
/// # Errors
/// As CPython: `TypeError`, `ValueError`, `OverflowError`, and `KeyError` from the mapping.
pub fn percent(format: &Str, args: &Obj) -> Res<Str> {
    formatted(format, args, false)
}

/// `format % args` of bytes.
///
/// # Errors
/// As `percent`.
pub fn percent_bytes(format: &[u8], args: &Obj) -> Res<Vec<u8>> {
    Ok(formatted(&latin(format), args, true)?.chars().map(|c| c as u8).collect())
}

/// The text of these characters below 256.
fn latin(bytes: &[u8]) -> Str {
    let mut b = Builder::with_capacity(bytes.len());
    bytes.iter().for_each(|c| b.char(*c as u32));
    b.done()
}

fn formatted(format: &Str, args: &Obj, bytes: bool) -> Res<Str> {
    // A type derived from tuple that is none inside (time.struct_time).
    let derived = (args.is_kind(Kind::Other) && crate::class::Class::of_value(args).mro().iter().any(|c| c.kind == Kind::Tuple))
        .then(|| crate::iter::collect(args).map(Tuple::from))
        .transpose()?;
    let tuple = derived.as_ref().or_else(|| Tuple::of(args));
    let mut values = Values {
        items: tuple.map_or(std::slice::from_ref(args), |t| t.items()),
        used: 0,
        mapping: if tuple.is_none() && is_mapping(args, bytes) { Some(args) } else { None },
        keyed: None,
        bytes,
    };
    let mut b = Builder::with_capacity(format.as_bytes().len() + 32);
    let mut rest = Format { whole: format, rest: format.chars() };
    while rest.plain(&mut b) {
        convert(&mut b, &mut rest, &mut values)?;
    }
    if values.used < values.items.len() && values.mapping.is_none() {
        let what = if bytes { "bytes" } else { "string" };
        return Err(type_error(format!("not all arguments converted during {what} formatting")));
    }
    Ok(b.done())
}

/// `PyMapping_Check`: has `__getitem__`; a str is not taken for one.
fn is_mapping(o: &Obj, bytes: bool) -> bool {
    match o.kind() {
        Kind::Str | Kind::Deque => false,
        Kind::Bytes | Kind::ByteArray => !bytes,
        Kind::Instance => {
            let core = crate::class::core(o);
            let has = if core.is(o) { false } else { core.ty().get_item.is_some() };
            !matches!(core.kind(), Kind::Str) && (has || crate::class::lookup(&o.class(), intern("__getitem__")).is_some())
        }
        _ => o.ty().get_item.is_some(),
    }
}

struct Format<'a> {
    whole: &'a Str,
    rest: Chars<'a>,
}

impl Format<'_> {
    fn next(&mut self) -> Option<u32> {
        self.rest.next()
    }
    /// How many characters were read.
    fn at(&self) -> usize {
        self.whole.len() - count_chars(self.rest.rest())
    }
    /// Puts the text up to the next `%`, which is read too; `false` when there is none.
    fn plain(&mut self, b: &mut Builder) -> bool {
        let bytes = self.rest.rest();
        let found = find_byte(bytes, b'%');
        let (text, rest) = bytes.split_at(found.unwrap_or(bytes.len()));
        // SAFETY: cut at an ASCII character.
        unsafe { b.wtf8(text) };
        self.rest = Chars::new(rest.get(1..).unwrap_or(&[]));
        found.is_some()
    }
    fn need(&mut self) -> Res<u32> {
        self.next().ok_or_else(|| value_error("incomplete format"))
    }
    /// The digits of a number, of which `c` is the first; and what follows them.
    fn number(&mut self, mut c: u32, max: u64, what: &str) -> Res<(usize, u32)> {
        let mut n = 0u64;
        while let Some(d) = c.checked_sub(48).filter(|d| *d < 10) {
            if n > (max - d as u64) / 10 {
                return Err(value_error(format!("{what} too big")));
            }
            n = n * 10 + d as u64;
            c = self.need()?;
        }
        Ok((usize::try_from(n).unwrap_or(usize::MAX), c))
    }
}

/// The number for `*`.
fn star(values: &mut Values) -> Res<Int> {
    crate::int::as_int(&values.next()?).ok_or_else(|| type_error("* wants int"))
}

fn convert(b: &mut Builder, f: &mut Format, values: &mut Values) -> Res<()> {
    let mut how = Conversion::default();
    let mut c = f.need()?;
    if c == 37 {
        b.char(37);
        return Ok(());
    }
    if c == 40 {
        let Some(mapping) = values.mapping else { return Err(type_error("format requires a mapping")) };
        let key = key(f)?;
        let key = if values.bytes { Bytes::from(key.chars().map(|c| c as u8).collect::<Vec<u8>>()).into_obj() } else { key.into_obj() };
        values.keyed = Some(mapping.get_item(&key)?);
        values.used = values.items.len();
        c = f.need()?;
    }
    loop {
        match c {
            45 => how.left = true,
            43 => how.plus = true,
            32 => how.blank = true,
            35 => how.alternate = true,
            48 => how.zero = true,
            _ => break,
        }
        c = f.need()?;
    }
    if c == 42 {
        let Some(w) = star(values)?.to_i64() else {
            return Err(overflow_error("Python int too large to convert to C ssize_t"));
        };
        how.left |= w < 0;
        how.width = w.unsigned_abs() as usize;
        c = f.need()?;
    } else {
        (how.width, c) = f.number(c, i64::MAX as u64, "width")?;
    }
    if c == 46 {
        c = f.need()?;
        if c == 42 {
            let p = star(values)?.to_i64().and_then(|p| i32::try_from(p).ok());
            let Some(p) = p else { return Err(overflow_error("Python int too large to convert to C int")) };
            how.precision = Some(p.max(0) as usize);
            c = f.need()?;
        } else {
            let what = if values.bytes { "prec" } else { "precision" };
            let (p, next) = f.number(c, i32::MAX as u64, what)?;
            (how.precision, c) = (Some(p), next);
        }
    }
    if matches!(c, 104 | 108 | 76) {
        c = f.need()?;
    }
    room(how.width)?;
    if !matches!(c, 115 | 114 | 97 | 98) {
        room(how.precision.unwrap_or(0))?;
    }
    let value = values.next()?;
    if how == Conversion::default() && !values.bytes {
        match (c, value.small()) {
            (115, _) => return value.put_str(b),
            (114, _) => return value.put_repr(b),
            (100, Some(v)) => {
                super::put_i64(b, v);
                return Ok(());
            }
            _ => {}
        }
    }
    let piece = match values.bytes {
        true => piece_of_bytes(&value, c, &how, f)?,
        false => piece(&value, c, &how, f)?,
    };
    put(b, piece, c, &how);
    Ok(())
}

/// The key in parentheses, which may hold pairs of them.
fn key(f: &mut Format) -> Res<Str> {
    let mut b = Builder::new();
    let mut open = 1;
    loop {
        let Some(c) = f.next() else { return Err(value_error("incomplete format key")) };
        match c {
            40 => open += 1,
            41 => open -= 1,
            _ => {}
        }
        if open == 0 {
            return Ok(b.done());
        }
        b.char(c);
    }
}

fn piece(v: &Obj, kind: u32, how: &Conversion, f: &Format) -> Res<Piece> {
    let plain = |text| Ok(Piece { text, number: false });
    match char::from_u32(kind).unwrap_or('?') {
        's' => plain(v.str()?),
        'r' => plain(v.repr()?),
        'a' => plain(ascii_of(&v.repr()?)),
        'c' => plain(character(v)?),
        'd' | 'i' | 'u' | 'o' | 'x' | 'X' => Ok(Piece { text: Str::from(integer(v, kind as u8, how)?), number: true }),
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' => {
            let text = float_text(
                crate::float::number(v)?,
                &FloatText {
                    kind: (kind as u8).to_ascii_lowercase(),
                    upper: (kind as u8).is_ascii_uppercase(),
                    precision: how.precision.unwrap_or(6),
                    alternate: how.alternate,
                    ..FloatText::default()
                },
            );
            Ok(Piece { text: Str::from_ascii(&text), number: true })
        }
        _ => {
            let shown = if (31..=126).contains(&kind) { kind as u8 as char } else { '?' };
            let at = f.at() - 1;
            Err(value_error(format!("unsupported format character '{shown}' (0x{kind:x}) at index {at}")))
        }
    }
}

fn piece_of_bytes(v: &Obj, kind: u32, how: &Conversion, f: &Format) -> Res<Piece> {
    let plain = |text| Ok(Piece { text, number: false });
    match char::from_u32(kind).unwrap_or('?') {
        's' | 'b' => plain(latin(&some_bytes(v)?)),
        'r' => piece(v, 'a' as u32, how, f),
        'c' => plain(latin(&[one_byte(v)?])),
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' => match piece(v, kind, how, f) {
            Err(e) if e.is(&exc::classes::type_error()) => {
                e.take();
                Err(type_error(format!("float argument required, not {}", v.type_name())))
            }
            other => other,
        },
        _ => piece(v, kind, how, f),
    }
}

fn some_bytes(v: &Obj) -> Res<Vec<u8>> {
    if let Some(b) = crate::bytes::like(v) {
        return Ok(b.to_vec());
    }
    let made = if crate::class::is_classy(v) { crate::int::special(v, "__bytes__")? } else { None };
    match made.as_ref().map(Bytes::of) {
        Some(Some(b)) => Ok(b.as_bytes().to_vec()),
        Some(None) => Err(type_error(format!("__bytes__ returned non-bytes (type {})", made.map_or(Str::empty(), |m| m.type_name())))),
        None => Err(type_error(format!(
            "%b requires a bytes-like object, or an object that implements __bytes__, not '{}'",
            v.type_name()
        ))),
    }
}

fn one_byte(v: &Obj) -> Res<u8> {
    if let Some([c]) = crate::bytes::like(v) {
        return Ok(*c);
    }
    match crate::int::as_int(v).map(|i| i.to_i64()) {
        Some(Some(c @ 0..=255)) => Ok(c as u8),
        Some(_) => Err(overflow_error("%c arg not in range(256)")),
        None => Err(type_error("%c requires an integer in range(256) or a single byte")),
    }
}

fn character(v: &Obj) -> Res<Str> {
    let wrong = || type_error("%c requires int or char");
    if let Some(s) = Str::of(v) {
        return if s.len() == 1 { Ok(s.clone()) } else { Err(wrong()) };
    }
    let Some(c) = v.index_or_none()? else { return Err(wrong()) };
    match c.to_i64() {
        Some(c @ 0..=0x10ffff) => Ok(Str::from_char(c as u32)),
        _ => Err(overflow_error("%c arg not in range(0x110000)")),
    }
}

/// Sign, prefix and digits, the latter filled with zeros to the precision.
fn integer(v: &Obj, kind: u8, how: &Conversion) -> Res<String> {
    let v = whole(v, kind)?;
    let (base, prefix) = match kind {
        b'o' => (8, "0o"),
        b'x' | b'X' => (16, "0x"),
        _ => (10, ""),
    };
    let text = if base == 10 { v.to_text()? } else { v.to_base(base) };
    let (sign, digits) = if let Some(d) = text.strip_prefix('-') { ("-", d) } else { ("", text.as_str()) };
    let zeros = how.precision.unwrap_or(0).saturating_sub(digits.len());
    let mut out = String::with_capacity(text.len() + zeros + 2);
    out.push_str(sign);
    if how.alternate {
        out.push_str(prefix);
    }
    out.extend(std::iter::repeat_n('0', zeros));
    out.push_str(digits);
    if kind == b'X' {
        out.make_ascii_uppercase();
    }
    Ok(out)
}

fn whole(v: &Obj, kind: u8) -> Res<Int> {
    if let Some(i) = crate::int::as_int(v) {
        return Ok(i);
    }
    let wants_int = matches!(kind, b'o' | b'x' | b'X');
    let wrong = || {
        let what = if wants_int { "an integer" } else { "a real number" };
        type_error(format!("%{} format: {what} is required, not {}", kind as char, v.type_name()))
    };
    let found = match v.kind() {
        _ if wants_int => v.index(),
        // Text is no number here, though int() would read it.
        Kind::Str | Kind::Bytes | Kind::ByteArray => return Err(wrong()),
        Kind::Instance if Str::of(v).is_some() => return Err(wrong()),
        _ => crate::int::from_obj(v),
    };
    match found {
        Err(e) if e.is(&exc::classes::type_error()) => {
            e.take();
            Err(wrong())
        }
        other => other,
    }
}

/// The piece in its field.
fn put(b: &mut Builder, piece: Piece, kind: u32, how: &Conversion) {
    let mut text = piece.text;
    if let (Some(p), 115 | 114 | 97 | 98) = (how.precision, kind) {
        text = text.substr(0, p.min(text.len()));
    }
    let fill_zero = how.zero && piece.number;
    let (mut sign, mut from) = (0u32, 0);
    if piece.number {
        match text.as_bytes().first() {
            Some(s @ (b'-' | b'+')) => (sign, from) = (*s as u32, 1),
            _ if how.plus => sign = 43,
            _ if how.blank => sign = 32,
            _ => {}
        }
    }
    let prefix = if how.alternate && matches!(kind, 111 | 120 | 88) { 2 } else { 0 };
    let body = text.len() - from + (sign != 0) as usize;
    let n = how.width.saturating_sub(body);
    if !how.left && !fill_zero {
        b.fill(32, n);
    }
    if sign != 0 {
        b.char(sign);
    }
    if !how.left && fill_zero {
        b.str(&text.substr(from, from + prefix));
        from += prefix;
        b.fill(48, n);
    }
    b.str(&text.substr(from, text.len()));
    if how.left {
        b.fill(32, n);
    }
}
