//! Tracebacks: the object, and the text of uncaught exceptions, to the character as CPython 3.11 writes it.
//! Chains and messages are in `traceback/print.rs`, source lines and their marks in `traceback/lines.rs`.

use crate::exc::Exc;
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

/// Python's traceback object, seen from one of its frames on inwards.
pub struct Traceback {
    /// The innermost first, as exceptions keep them; the last is this object's own.
    entries: Vec<Entry>,
}

pub static TRACEBACK: TypeInfo =
    TypeInfo { get_attr: Some(get_attr), ..TypeInfo::new("traceback", Kind::Traceback, drop_boxed::<Traceback>) };

impl Traceback {
    pub fn of(o: &Obj) -> Option<&Gc<Traceback>> {
        // SAFETY: Kind::Traceback values are Boxed<Traceback>.
        unsafe { o.cast(Kind::Traceback) }
    }
    pub fn shows(&self, entries: &[Entry]) -> bool {
        self.entries.len() == entries.len() && self.entries.iter().zip(entries).all(|(a, b)| std::ptr::eq(a.site, b.site))
    }
    /// The innermost first.
    pub fn entries(&self) -> Vec<Entry> {
        self.entries.clone()
    }
}

/// The object of `entries`; None without any.
pub fn object(entries: Vec<Entry>) -> Obj {
    if entries.is_empty() { Obj::NONE } else { Gc::new(&TRACEBACK, Traceback { entries }).into_obj() }
}

fn get_attr(o: &Obj, name: Name) -> Res<Option<Obj>> {
    let Some(t) = Traceback::of(o) else { return Ok(None) };
    let Some((own, inner)) = t.entries.split_last() else { return Ok(None) };
    Ok(Some(match name.text {
        "tb_lineno" => Int::from(own.site.line as i64).into(),
        "tb_next" => object(inner.to_vec()),
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
