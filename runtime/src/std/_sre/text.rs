//! What is searched: ASCII and bytes as they lie in memory, other str as code points.

use std::cell::Cell;
use std::ptr::NonNull;

use super::engine::{Engine, Fault, State};
use super::program::Program;
use super::template::Piece;
use crate::buffer::{self, Buffer};
use crate::bytes::Bytes;
use crate::exc;
use crate::obj::{Kind, Obj};
use crate::raise::{Raised, Res};
use crate::str::Str;

/// A subject of a search. The object is kept alive and, where its size could change, kept from that.
pub struct Text {
    pub object: Obj,
    units: Units,
    exports: Option<NonNull<Cell<usize>>>,
}

enum Units {
    /// One byte a character.
    Narrow(NonNull<u8>, usize),
    Wide(NonNull<u32>, usize),
}

impl Text {
    pub fn of(o: &Obj) -> Res<Text> {
        if let Some(s) = Str::of(o) {
            let units = match s.is_ascii() {
                true => Units::Narrow(NonNull::from(s.as_bytes()).cast(), s.len()),
                false => Units::Wide(NonNull::from(s.code_points()).cast(), s.len()),
            };
            return Ok(Text { object: o.clone(), units, exports: None });
        }
        let Some(lent) = buffer::of(o).filter(Buffer::is_contiguous) else { return Err(no_text(o)) };
        if let Some(n) = lent.exports {
            // SAFETY: the lender is alive.
            let n = unsafe { n.as_ref() };
            n.set(n.get() + 1);
        }
        Ok(Text { object: o.clone(), units: Units::Narrow(lent.at, lent.count * lent.size), exports: lent.exports })
    }

    pub fn is_bytes(&self) -> bool {
        Str::of(&self.object).is_none()
    }
    pub fn len(&self) -> usize {
        match self.units {
            Units::Narrow(_, n) | Units::Wide(_, n) => n,
        }
    }
    pub fn bytes(&self) -> &[u8] {
        match self.units {
            // SAFETY: the object is kept and does not change its size.
            Units::Narrow(at, n) => unsafe { std::slice::from_raw_parts(at.as_ptr(), n) },
            Units::Wide(..) => &[],
        }
    }

    /// `text[from:to]`
    #[inline]
    pub fn slice(&self, from: usize, to: usize) -> Obj {
        slice(&self.object, self.bytes(), from, to)
    }

    pub fn search(&self, program: &Program, state: &mut State) -> Res<bool> {
        let found = match self.units {
            Units::Narrow(..) => Engine { text: self.bytes(), program, state }.search(),
            // SAFETY: as in `bytes`.
            Units::Wide(at, n) => Engine { text: unsafe { std::slice::from_raw_parts(at.as_ptr(), n) }, program, state }.search(),
        };
        found.map_err(failed)
    }
    pub fn run(&self, program: &Program, state: &mut State) -> Res<bool> {
        let found = match self.units {
            Units::Narrow(..) => Engine { text: self.bytes(), program, state }.run(0, true),
            // SAFETY: as in `bytes`.
            Units::Wide(at, n) => Engine { text: unsafe { std::slice::from_raw_parts(at.as_ptr(), n) }, program, state }.run(0, true),
        };
        found.map_err(failed)
    }
}

impl Drop for Text {
    fn drop(&mut self) {
        if let Some(n) = self.exports {
            // SAFETY: the object is still kept.
            let n = unsafe { n.as_ref() };
            n.set(n.get() - 1);
        }
    }
}

/// `object[from:to]`, of bytes-like objects as bytes; of one that has changed since, what is left.
pub fn slice(object: &Obj, bytes: &[u8], from: usize, to: usize) -> Obj {
    if let Some(s) = Str::of(object) {
        let to = to.min(s.len());
        return s.substr(from.min(to), to).into();
    }
    if object.is_kind(Kind::Bytes) && from == 0 && to == bytes.len() {
        return object.clone();
    }
    let to = to.min(bytes.len());
    Bytes::from(&bytes[from.min(to)..to]).into()
}

/// The same of an object that nothing is known of.
pub fn slice_of(object: &Obj, from: usize, to: usize) -> Obj {
    match buffer::of(object) {
        Some(lent) => slice(object, lent.bytes().unwrap_or(&[]), from, to),
        None => slice(object, &[], from, to),
    }
}

#[cold]
fn no_text(o: &Obj) -> Raised {
    exc::type_error(format!("expected string or bytes-like object, got '{}'", o.type_name()))
}

#[cold]
pub fn failed(fault: Fault) -> Raised {
    match fault {
        Fault::Memory => exc::memory_error(""),
        Fault::Code => exc::runtime_error("internal error in regular expression engine"),
    }
}

/// What `sub` puts together.
pub struct Joined {
    is_bytes: bool,
    text: crate::str::Builder,
    bytes: Vec<u8>,
    items: usize,
    wrong: Option<Raised>,
}

impl Joined {
    pub fn new(is_bytes: bool) -> Joined {
        Joined { is_bytes, text: crate::str::Builder::new(), bytes: Vec::new(), items: 0, wrong: None }
    }
    /// A part of the text itself.
    pub fn part(&mut self, text: &Text, from: usize, to: usize) {
        self.items += 1;
        self.slice(text, from, to);
    }
    fn slice(&mut self, text: &Text, from: usize, to: usize) {
        match (&text.units, self.is_bytes) {
            (Units::Narrow(..), true) => self.bytes.extend_from_slice(&text.bytes()[from..to]),
            (Units::Narrow(..), false) => self.text.ascii(&text.bytes()[from..to]),
            // SAFETY: as in `bytes`.
            (Units::Wide(at, n), _) => unsafe { &std::slice::from_raw_parts(at.as_ptr(), *n)[from..to] }.iter().for_each(|c| self.text.char(*c)),
        }
    }
    /// What `str.join` or `bytes.join` takes; what they do not take is told of at the end.
    pub fn item(&mut self, o: &Obj) {
        match Str::of(o) {
            Some(s) if !self.is_bytes => self.text.str(s),
            None if self.is_bytes => match buffer::of(o) {
                Some(lent) => self.bytes.extend_from_slice(&lent.to_vec()),
                None => self.refuse(o),
            },
            _ => self.refuse(o),
        }
        self.items += 1;
    }
    #[cold]
    fn refuse(&mut self, o: &Obj) {
        let what = if self.is_bytes { "a bytes-like object" } else { "str instance" };
        let (i, name) = (self.items, o.type_name());
        self.wrong.get_or_insert_with(|| exc::type_error(format!("sequence item {i}: expected {what}, {name} found")));
    }
    /// A replacement with what groups have matched.
    pub fn pieces(&mut self, pieces: &[Piece], text: &Text, state: &State) {
        for p in pieces {
            match p {
                Piece::Text(s) => self.text.str(s),
                Piece::Bytes(b) => self.bytes.extend_from_slice(b),
                Piece::Group(0) => self.slice(text, state.start, state.ptr),
                Piece::Group(i) => {
                    if let Some((from, to)) = state.group(i - 1) {
                        self.slice(text, from, to.max(from));
                    }
                }
            }
        }
        self.items += 1;
    }
    pub fn done(self) -> Res<Obj> {
        match self.wrong {
            Some(raised) => Err(raised),
            None if self.is_bytes => Ok(Bytes::from(self.bytes).into()),
            None => Ok(self.text.done().into()),
        }
    }
}
