//! Standard output: what is written to it waits here, whether `print` or `sys.stdout` wrote it.
//!
//! `print` of texts writes here directly as long as nobody has put another object in the place of `sys.stdout`, closed it or
//! changed how it encodes; after that it goes the way of all objects, which only the code that made such a change links.

use std::cell::{Cell, UnsafeCell};

use super::process;
use crate::exc::{self, raise_plain, Message};
use crate::hook::Hook;
use crate::raise::Res;
use crate::str::Str;
use crate::value::Value;

const CHUNK: usize = 8192;

/// `print` of texts, when `sys.stdout` is no longer as it was.
pub type Elsewhere = fn(text: Text) -> Res<()>;

/// A literal, which is no object, or a text that was made.
#[derive(Clone, Copy)]
pub enum Text<'a> {
    Literal(&'a str),
    Made(&'a Str),
}
impl Text<'_> {
    fn bytes(&self) -> &[u8] {
        match self {
            Text::Literal(text) => text.as_bytes(),
            Text::Made(text) => text.as_bytes(),
        }
    }
}

struct Out {
    waiting: UnsafeCell<Vec<u8>>,
    elsewhere: Hook<Elsewhere>,
    /// A terminal is written to line by line. `None`: nobody has asked.
    terminal: Cell<Option<bool>>,
    /// Its repr, which names the encoding.
    shown: Cell<&'static str>,
}
// SAFETY: translated programs have one thread.
unsafe impl Sync for Out {}
static OUT: Out = Out {
    waiting: UnsafeCell::new(Vec::new()),
    elsewhere: Hook::new(),
    terminal: Cell::new(None),
    shown: Cell::new("<_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>"),
};

/// Its repr has changed.
pub fn show_as(text: String) {
    OUT.shown.set(Box::leak(text.into_boxed_str()));
}

/// From now on `print` asks `way`.
pub fn go_elsewhere(way: Elsewhere) {
    OUT.elsewhere.set(way);
}
#[inline]
pub fn is_elsewhere() -> Option<Elsewhere> {
    OUT.elsewhere.get()
}

pub fn is_terminal() -> bool {
    if let Some(known) = OUT.terminal.get() {
        return known;
    }
    let is = process::is_terminal(1);
    OUT.terminal.set(Some(is));
    is
}

/// Adds to what waits; a chunk is written.
#[inline]
pub fn write(bytes: &[u8]) -> Res<()> {
    // SAFETY: no reference outlives this statement.
    let waiting = unsafe {
        (*OUT.waiting.get()).extend_from_slice(bytes);
        (*OUT.waiting.get()).len()
    };
    if waiting >= CHUNK { flush() } else { Ok(()) }
}

/// Writes what waits.
pub fn flush() -> Res<()> {
    put_out().map_err(exc::os_error_plain)?;
    crate::function::interrupted()
}
fn put_out() -> Result<(), i32> {
    // SAFETY: taken out whole, and given back empty.
    let mut waiting = unsafe { std::mem::take(&mut *OUT.waiting.get()) };
    let done = process::write(1, &waiting);
    waiting.clear();
    // SAFETY: as above.
    unsafe { *OUT.waiting.get() = waiting };
    done
}

/// Before something else writes, and when a program ends with an error.
pub fn flush_quietly() {
    let _ = put_out();
}

/// Flushes what is left when the program ends; false when stdout could not take it.
pub fn finish() -> bool {
    let Err(errno) = put_out() else { return true };
    let (class, text) = exc::os_error_text(errno);
    for part in ["Exception ignored in: ", OUT.shown.get(), "\n", class, ": ", &text, "\n"] {
        let _ = process::write(2, part.as_bytes());
    }
    false
}

/// `print(*texts)`
pub fn print(texts: &[&str]) -> Res<()> {
    for (i, t) in texts.iter().enumerate() {
        if i > 0 {
            put(Text::Literal(" "))?;
        }
        put(Text::Literal(t))?;
    }
    put(Text::Literal("\n"))
}

/// What `print` can write without asking an object: literals, and values whose type is known.
pub trait Printed {
    fn print(&self) -> Res<()>;
}
impl Printed for &str {
    fn print(&self) -> Res<()> {
        put(Text::Literal(self))
    }
}
impl<T: Value> Printed for T {
    fn print(&self) -> Res<()> {
        let text = self.str()?;
        if text.has_surrogates() && is_elsewhere().is_none() {
            return Err(raise_plain(&exc::classes::named::unicode_encode_error, Message::Later(|text, _| exc::unencodable_text(text), text, 0), None));
        }
        put(Text::Made(&text))
    }
}

/// `print(a, b, sep=s, end=e)` as its parts: `a`, `s`, `b`, `e`.
pub fn print_parts(parts: &[&dyn Printed]) -> Res<()> {
    parts.iter().try_for_each(|part| part.print())
}

/// `print(*values)`
pub fn print_values(values: &[&dyn Printed]) -> Res<()> {
    for (i, v) in values.iter().enumerate() {
        if i > 0 {
            put(Text::Literal(" "))?;
        }
        v.print()?;
    }
    put(Text::Literal("\n"))
}

fn put(text: Text) -> Res<()> {
    if let Some(way) = is_elsewhere() {
        return way(text);
    }
    let bytes = text.bytes();
    write(bytes)?;
    if bytes.contains(&b'\n') && is_terminal() { flush() } else { Ok(()) }
}
