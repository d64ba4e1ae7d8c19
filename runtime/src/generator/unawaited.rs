//! "RuntimeWarning: coroutine 'f' was never awaited", when a coroutine that has not begun is let go.

use std::cell::{Cell, UnsafeCell};

use crate::obj::Obj;
use crate::raise::Site;

use super::of;

struct Place {
    /// The statement that lets go of what it has made.
    now: Cell<Option<&'static Site>>,
    /// A warning is shown once for each line.
    shown: UnsafeCell<Vec<(&'static str, u32, &'static str)>>,
}
// SAFETY: translated programs have one thread.
unsafe impl Sync for Place {}
static PLACE: Place = Place { now: Cell::new(None), shown: UnsafeCell::new(Vec::new()) };

/// While it is there, the statement at `site` runs, and what it lets go is let go there.
pub struct Line(Option<&'static Site>);

pub fn line(site: &'static Site) -> Line {
    Line(PLACE.now.replace(Some(site)))
}

impl Drop for Line {
    fn drop(&mut self) {
        PLACE.now.set(self.0);
    }
}

/// Where something is known to be let go; "sys", line 1, is CPython's word for the end of the program.
#[cold]
pub(super) fn warn(coroutine: &Obj) {
    let Ok(g) = of(coroutine) else { return };
    let site = PLACE.now.get();
    let (file, line) = site.map_or(("sys", 1), |site| (site.code.file, site.line));
    // SAFETY: no reference into it is kept.
    let shown = unsafe { &mut *PLACE.shown.get() };
    let key = (file, line, g.info.qualname);
    if shown.contains(&key) {
        return;
    }
    shown.push(key);
    let mut text = format!("{file}:{line}: RuntimeWarning: coroutine '{}' was never awaited\n", g.info.qualname);
    if let Some(line) = site.and_then(crate::traceback::line_of) {
        text += &format!("  {}\n", line.trim());
    }
    if site.is_some() {
        text += "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n";
    }
    crate::io::write_stderr(&text);
}
