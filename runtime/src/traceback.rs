//! Tracebacks: the object, and the text of uncaught exceptions, to the character as CPython 3.11 writes it.
//! Chains and messages are in `traceback/print.rs`, source lines and their marks in `traceback/lines.rs`.

use std::cell::RefCell;

use crate::exc::{self, Exc};
use crate::int::Int;
use crate::name::Name;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::{Code, Res, Site};
use crate::str::Str;

mod lines;
mod print;
mod suggest;
mod warnings;
#[cfg(test)]
mod tests;

pub(crate) use print::decimal;
pub use warnings::syntax_warnings;
pub use suggest::{set_scopes, Scope, Scopes};

/// A frame that an exception has left, or was raised in.
#[derive(Clone, Copy)]
pub struct Entry {
    pub site: &'static Site,
}

/// Python's traceback object: one frame, and the traceback of the frames inside it, or None.
pub struct Traceback {
    own: Entry,
    next: RefCell<Obj>,
}

pub static TRACEBACK: TypeInfo =
    TypeInfo { get_attr: Some(get_attr), set_attr: Some(set_attr), ..TypeInfo::new("traceback", Kind::Traceback, drop_boxed::<Traceback>) };

impl Drop for Traceback {
    /// One after the other: there may be as many as frames.
    fn drop(&mut self) {
        let mut next = std::mem::replace(self.next.get_mut(), Obj::NONE);
        while next.is_kind(Kind::Traceback) && next.header().count.get() == 1 {
            let inner = Traceback::of(&next).map_or(Obj::NONE, |t| t.next.replace(Obj::NONE));
            next = inner;
        }
    }
}

impl Traceback {
    pub fn of(o: &Obj) -> Option<&Gc<Traceback>> {
        // SAFETY: Kind::Traceback values are Boxed<Traceback>.
        unsafe { o.cast(Kind::Traceback) }
    }
    pub fn own(&self) -> Entry {
        self.own
    }
    fn next(&self) -> Obj {
        self.next.borrow().clone()
    }
    /// The innermost first.
    pub fn entries(&self) -> Vec<Entry> {
        let mut all = vec![self.own];
        let mut next = self.next();
        while let Some((entry, inner)) = Traceback::of(&next).map(|t| (t.own, t.next())) {
            all.push(entry);
            next = inner;
        }
        all.reverse();
        all
    }
}

/// What is around `inner`, a traceback or None: the innermost first.
pub fn around(inner: Obj, entries: impl Iterator<Item = Entry>) -> Obj {
    entries.fold(inner, |next, own| Gc::new(&TRACEBACK, Traceback { own, next: RefCell::new(next) }).into_obj())
}

fn set_attr(o: &Obj, name: Name, value: Option<Obj>) -> Res<bool> {
    let (Some(t), "tb_next") = (Traceback::of(o), name.text) else { return Ok(false) };
    let Some(value) = value else { return Err(exc::type_error("can't delete tb_next attribute")) };
    if !value.is_none() && Traceback::of(&value).is_none() {
        return Err(exc::type_error(format!("expected traceback object, got '{}'", value.type_name())));
    }
    let mut next = value.clone();
    while let Some(inner) = Traceback::of(&next).map(|t| t.next()) {
        if next.is(o) {
            return Err(exc::value_error("traceback loop detected"));
        }
        next = inner;
    }
    drop(t.next.replace(value));
    Ok(true)
}

fn get_attr(o: &Obj, name: Name) -> Res<Option<Obj>> {
    let Some(t) = Traceback::of(o) else { return Ok(None) };
    let own = t.own;
    Ok(Some(match name.text {
        "tb_lineno" => Int::from(own.site.line as i64).into(),
        "tb_next" => t.next(),
        "tb_frame" => crate::frames::left(own.site.code, own.site.line),
        "tb_lasti" => Int::ZERO.into(),
        _ => return Ok(None),
    }))
}

/// A code object, as far as a traceback knows it.
static CODE: TypeInfo =
    TypeInfo { get_attr: Some(code_attr), ..TypeInfo::new("code", Kind::Other, drop_boxed::<&'static Code>) };

pub(crate) fn code_object(code: &'static Code) -> Obj {
    Gc::new(&CODE, code).into_obj()
}

fn code_attr(o: &Obj, name: Name) -> Res<Option<Obj>> {
    // SAFETY: only `code_object` makes values of CODE, and it is CODE's slot.
    let code: &'static Code = unsafe { **Gc::<&'static Code>::of(o) };
    Ok(Some(match name.text {
        "co_name" => Str::from(code.name).into(),
        "co_filename" => Str::from(code.file).into(),
        text if text.starts_with("co_") => match crate::function::code::told(code, name) {
            Some(v) => v,
            None => crate::module::refuse(&format!("`{text}` of a frame's code is not supported yet")),
        },
        _ => return Ok(None),
    }))
}

/// The whole text that CPython prints for an uncaught exception, chain and all; lone surrogates are escaped, as on stderr.
pub fn format(exc: &Obj) -> String {
    match Exc::from_obj(exc) {
        Some(exc) => text(print::uncaught(&exc)),
        None => String::new(),
    }
}

/// The text of the line at a place, when its file can be read.
pub(crate) fn line_of(site: &'static Site) -> Option<String> {
    let (line, _) = lines::Sources::default().show(&Entry { site }, None)?;
    Some(text(line))
}

fn text(printed: Vec<u8>) -> String {
    String::from_utf8_lossy(&printed).into_owned()
}

/// The same of one without an object.
pub fn format_plain(plain: &crate::exc::Plain) -> Vec<u8> {
    print::plain(plain)
}

/// Only `Type: message` and what belongs below it: `traceback.format_exception_only`.
pub fn format_only(exc: &Exc) -> String {
    text(print::only(exc))
}

/// Only the lines of the frames: `traceback.format_tb`.
pub fn format_entries(entries: &[Entry]) -> String {
    text(print::entries_only(entries))
}
