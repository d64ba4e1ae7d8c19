//! `io.StringIO` and `io.BytesIO`.

use std::cell::{Cell, UnsafeCell};
use std::ptr::NonNull;

use super::{file_type, new_file, open_file, Body, File};
use crate::buffer::Buffer;
use crate::bytes;
use crate::call::{Bind, Builtin};
use crate::class::Construct;
use crate::exc;
use crate::memoryview;
use crate::names;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::str::Str;
use crate::tuple::tuple;

pub static STRING_IO_TYPE: TypeInfo = file_type("_io.StringIO");
pub static BYTES_IO_TYPE: TypeInfo = file_type("_io.BytesIO");

/// A text in memory, by code points.
pub struct MemoryText {
    text: Vec<u32>,
    at: usize,
    ends: LineEnds,
    seen: Seen,
}

/// The ends of lines that there were: `\r`, `\n`, `\r\n`.
pub type Seen = [bool; 3];

/// What `f.newlines` says of them.
pub fn newlines(seen: Seen) -> Obj {
    let names = ["\r", "\n", "\r\n"];
    let seen: Vec<Obj> = (0..3).filter(|i| seen[*i]).map(|i| Str::lit(names[i]).into()).collect();
    match &seen[..] {
        [] => Obj::NONE,
        [one] => one.clone(),
        _ => tuple(seen),
    }
}

/// `newline=`: where lines end, and what becomes of their ends when they are written.
#[derive(Clone, Copy, PartialEq)]
pub enum LineEnds {
    /// `None`: all become `\n`.
    Translated,
    /// `""`: all count.
    Any,
    Only(&'static [u32]),
}

impl LineEnds {
    fn of(newline: Option<&Obj>) -> Res<LineEnds> {
        let Some(o) = newline else { return Ok(LineEnds::Only(&[10])) };
        if o.is_none() {
            return Ok(LineEnds::Translated);
        }
        match Str::of(o).map(|s| s.as_str()) {
            None => Err(exc::type_error(format!("newline must be str or None, not {}", o.type_name()))),
            Some("") => Ok(LineEnds::Any),
            Some("\n") => Ok(LineEnds::Only(&[10])),
            Some("\r") => Ok(LineEnds::Only(&[13])),
            Some("\r\n") => Ok(LineEnds::Only(&[13, 10])),
            Some(_) => Err(exc::value_error(format!("illegal newline value: {}", o.repr()?))),
        }
    }
}

impl MemoryText {
    pub fn value(&self) -> Str {
        Str::from_chars(&self.text)
    }
    pub fn read(&mut self, n: Option<usize>) -> Str {
        let from = self.at.min(self.text.len());
        let to = n.map_or(self.text.len(), |n| self.text.len().min(from.saturating_add(n)));
        self.at = to.max(self.at);
        Str::from_chars(&self.text[from..to])
    }
    pub fn readline(&mut self, limit: Option<usize>) -> Str {
        let left = &self.text[self.at.min(self.text.len())..];
        let end = match self.ends {
            LineEnds::Translated => left.iter().position(|c| *c == 10).map(|i| i + 1),
            LineEnds::Any => left.iter().position(|c| matches!(c, 10 | 13)).map(|i| i + 1 + left[i..].starts_with(&[13, 10]) as usize),
            LineEnds::Only(end) => left.windows(end.len()).position(|w| w == end).map(|i| i + end.len()),
        };
        let end = end.unwrap_or(left.len());
        self.read(Some(limit.map_or(end, |l| end.min(l))))
    }
    pub fn write(&mut self, s: &Str) {
        self.text.resize(self.text.len().max(self.at), 0);
        let mut rest = s.chars().peekable();
        while let Some(c) = rest.next() {
            match (self.ends, c) {
                (LineEnds::Only(&[13, ref more @ ..]), 10) => {
                    self.put(13);
                    more.iter().for_each(|c| self.put(*c));
                }
                (LineEnds::Only(_), _) => self.put(c),
                (ends, 10 | 13) => {
                    let pair = c == 13 && rest.next_if_eq(&10).is_some();
                    self.seen[if pair { 2 } else { (c == 10) as usize }] = true;
                    match ends {
                        LineEnds::Translated => self.put(10),
                        _ => self.put(c),
                    }
                    if pair && ends == LineEnds::Any {
                        self.put(10);
                    }
                }
                _ => self.put(c),
            }
        }
    }
    fn put(&mut self, c: u32) {
        match self.text.get_mut(self.at) {
            Some(old) => *old = c,
            None => self.text.push(c),
        }
        self.at += 1;
    }
    /// `f.newlines`
    pub fn newlines(&self) -> Obj {
        newlines(self.seen)
    }
    pub fn seek(&mut self, offset: i64, whence: i64) -> u64 {
        match whence {
            0 => self.at = offset as usize,
            2 => self.at = self.text.len(),
            _ => {}
        }
        self.at as u64
    }
    pub fn tell(&self) -> u64 {
        self.at as u64
    }
    pub fn truncate(&mut self, size: Option<u64>) -> u64 {
        let size = size.unwrap_or(self.at as u64);
        self.text.truncate(size as usize);
        size
    }
}

/// Bytes in memory.
pub struct MemoryBytes {
    bytes: Vec<u8>,
    at: usize,
    /// Views of `getbuffer()`: while there are any its size stays.
    exports: Cell<usize>,
}

impl MemoryBytes {
    pub fn value(&self) -> &[u8] {
        &self.bytes
    }
    /// Before its size may change.
    pub fn may_resize(&self) -> Res<()> {
        if self.exports.get() > 0 {
            return Err(exc::buffer_error("Existing exports of data: object cannot be re-sized"));
        }
        Ok(())
    }
    pub fn read(&mut self, n: Option<usize>) -> &[u8] {
        let from = self.at.min(self.bytes.len());
        let to = n.map_or(self.bytes.len(), |n| self.bytes.len().min(from.saturating_add(n)));
        self.at = to.max(self.at);
        &self.bytes[from..to]
    }
    pub fn readline(&mut self, limit: Option<usize>) -> &[u8] {
        let from = self.at.min(self.bytes.len());
        let end = self.bytes[from..].iter().position(|b| *b == 10).map_or(self.bytes.len() - from, |i| i + 1);
        self.read(Some(limit.map_or(end, |l| end.min(l))))
    }
    pub fn write(&mut self, b: &[u8]) {
        if self.at > self.bytes.len() {
            self.bytes.resize(self.at, 0);
        }
        let over = (self.bytes.len() - self.at).min(b.len());
        self.bytes[self.at..self.at + over].copy_from_slice(&b[..over]);
        self.bytes.extend_from_slice(&b[over..]);
        self.at += b.len();
    }
    pub fn seek(&mut self, offset: i64, whence: i64) -> Res<u64> {
        if whence == 0 && offset < 0 {
            return Err(exc::value_error(format!("negative seek value {offset}")));
        }
        let from = [0, self.at as i64, self.bytes.len() as i64][whence as usize];
        self.at = (from + offset).max(0) as usize;
        Ok(self.at as u64)
    }
    pub fn tell(&self) -> u64 {
        self.at as u64
    }
    pub fn truncate(&mut self, size: Option<u64>) -> u64 {
        let size = size.unwrap_or(self.at as u64);
        self.bytes.truncate(size as usize);
        size
    }
}

fn new(ty: &'static TypeInfo, body: Body) -> Obj {
    new_file(ty, File {
        body: UnsafeCell::new(body),
        name: Obj::UNBOUND,
        mode: Str::empty(),
        readable: true,
        writable: true,
        closed: Cell::new(false),
        standard: false,
    })
}

/// `io.StringIO(initial_value="", newline="\n")`
pub static STRING_IO: Builtin = Builtin { name: "StringIO", owner: "", call: |args| {
    let [initial, newline] = args.bind("StringIO", [("initial_value", Bind::ArgOpt), ("newline", Bind::ArgOpt)])?;
    let mut text = MemoryText { text: Vec::new(), at: 0, ends: LineEnds::of(newline.as_ref())?, seen: [false; 3] };
    if let Some(o) = initial.filter(|o| !o.is_none()) {
        match Str::of(&o) {
            Some(s) => text.write(s),
            None => return Err(exc::type_error(format!("initial_value must be str or None, not {}", o.type_name()))),
        }
        text.at = 0;
    }
    Ok(new(&STRING_IO_TYPE, Body::MemoryText(text)))
} };

/// `io.BytesIO(initial_bytes=b"")`
pub static BYTES_IO: Builtin = Builtin { name: "BytesIO", owner: "", call: |args| {
    let [initial] = args.bind("BytesIO", [("initial_bytes", Bind::ArgOpt)])?;
    let all = match &initial {
        Some(o) if !o.is_none() => match bytes::like(o) {
            Some(b) => b.to_vec(),
            None => {
                return Err(exc::type_error(format!("a bytes-like object is required, not '{}'", o.type_name().as_str())));
            }
        },
        _ => Vec::new(),
    };
    Ok(new(&BYTES_IO_TYPE, Body::MemoryBytes(MemoryBytes { bytes: all, at: 0, exports: Cell::new(0) })))
} };

/// What `b.getbuffer()` is a view of: it lends the memory of a BytesIO.
struct Lent(Obj);
static BYTES_IO_BUFFER: TypeInfo = TypeInfo {
    buffer: Some(|o| {
        // SAFETY: values with this TypeInfo are Boxed<Lent>.
        let lent = unsafe { &(**Gc::<Lent>::of(o)).0 };
        match File::of(lent).map(File::body) {
            Some(Body::MemoryBytes(m)) => Buffer { exports: Some(NonNull::from(&m.exports)), ..Buffer::of_bytes(&m.bytes, false) },
            _ => Buffer::of_bytes(&[], false),
        }
    }),
    ..TypeInfo::new("_io._BytesIOBuffer", Kind::Other, drop_boxed::<Lent>)
};

/// `b.getbuffer()` of a BytesIO
pub static GETBUFFER: Builtin = Builtin { name: "getbuffer", owner: "file", call: |args| {
    let (me, _) = args.method("getbuffer", 0, 0)?;
    match open_file(me)?.body() {
        Body::MemoryBytes(_) => memoryview::CALL.on([Gc::new(&BYTES_IO_BUFFER, Lent(me.clone())).into_obj()]),
        _ => Err(exc::attribute_error(me, &names::GETBUFFER)),
    }
} };

pub static STRING_IO_CLASS: Construct = Construct { call: &STRING_IO, init: None, empty: None };
pub static BYTES_IO_CLASS: Construct = Construct { call: &BYTES_IO, init: None, empty: None };
