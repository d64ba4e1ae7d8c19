//! `io.StringIO` and `io.BytesIO`.

use std::cell::{Cell, UnsafeCell};

use super::{file_type, new_file, Body, File};
use crate::bytes;
use crate::call::{Bind, Builtin};
use crate::class::Construct;
use crate::exc;
use crate::obj::{Obj, TypeInfo};
use crate::raise::Res;
use crate::str::Str;

pub static STRING_IO_TYPE: TypeInfo = file_type("_io.StringIO");
pub static BYTES_IO_TYPE: TypeInfo = file_type("_io.BytesIO");

/// A text in memory, by code points.
pub struct MemoryText {
    text: Vec<u32>,
    at: usize,
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
        let from = self.at.min(self.text.len());
        let end = self.text[from..].iter().position(|c| *c == 10).map_or(self.text.len() - from, |i| i + 1);
        self.read(Some(limit.map_or(end, |l| end.min(l))))
    }
    pub fn write(&mut self, s: &Str) {
        if self.at > self.text.len() {
            self.text.resize(self.at, 0);
        }
        for c in s.chars() {
            match self.text.get_mut(self.at) {
                Some(old) => *old = c,
                None => self.text.push(c),
            }
            self.at += 1;
        }
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
}

impl MemoryBytes {
    pub fn value(&self) -> &[u8] {
        &self.bytes
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
    let [initial, _] = args.bind("StringIO", [("initial_value", Bind::ArgOpt), ("newline", Bind::ArgOpt)])?;
    let text = match &initial {
        Some(o) if !o.is_none() => match Str::of(o) {
            Some(s) => s.chars().collect(),
            None => {
                return Err(exc::type_error(format!("initial_value must be str or None, not {}", o.type_name().as_str())));
            }
        },
        _ => Vec::new(),
    };
    Ok(new(&STRING_IO_TYPE, Body::MemoryText(MemoryText { text, at: 0 })))
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
    Ok(new(&BYTES_IO_TYPE, Body::MemoryBytes(MemoryBytes { bytes: all, at: 0 })))
} };

pub static STRING_IO_CLASS: Construct = Construct { call: &STRING_IO, init: None, empty: None };
pub static BYTES_IO_CLASS: Construct = Construct { call: &BYTES_IO, init: None, empty: None };
