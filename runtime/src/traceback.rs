//! Prints exceptions as CPython 3.11 does.
use crate::exc::Exc;
use crate::raise::Site;

/// One line of a traceback.
#[derive(Clone, Copy)]
pub struct Entry {
    pub site: &'static Site,
}

/// The whole text of an uncaught exception.
pub fn format(exc: &Exc) -> Vec<u8> {
    let _ = exc;
    unimplemented!()
}
