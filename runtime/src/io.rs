//! Files: `open()`, the standard streams, `io.StringIO` and `io.BytesIO`.
//!
//! A file is a stream of bytes with buffers (`io/stream.rs`), with a text layer over it or not (`io/text.rs`),
//! or a text or bytes in memory (`io/memory.rs`).

use std::cell::{Cell, UnsafeCell};

use crate::bytes::{self, Bytes};
use crate::call::{Args, Bind, Builtin};
use crate::class::{self, NameMap};
use crate::exc;
use crate::function;
use crate::int::Int;
use crate::name::Name;
use crate::names;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::ops;
use crate::raise::{Raised, Res};
use crate::str::Str;

mod memory;
pub mod module;
mod open;
pub mod out;
pub mod path;
pub(crate) mod process;
mod stream;
mod text;

pub use memory::{BYTES_IO, BYTES_IO_CLASS, GETBUFFER, STRING_IO, STRING_IO_CLASS};
pub use open::OPEN;
pub use out::{print, print_parts, print_values};
use memory::{MemoryBytes, MemoryText};
use stream::{Raw, Stream};
use text::Text;

/// What a file object reads and writes.
enum Body {
    Text(Text),
    Binary(Stream),
    MemoryText(MemoryText),
    MemoryBytes(MemoryBytes),
}

pub struct File {
    body: UnsafeCell<Body>,
    name: Obj,
    mode: Str,
    readable: bool,
    writable: bool,
    closed: Cell<bool>,
    /// A standard stream, which stays when the object goes.
    standard: bool,
}

const fn file_type(name: &'static str) -> TypeInfo {
    TypeInfo {
        repr,
        iter: Some(|o| {
            open_file(o)?;
            Ok(o.clone())
        }),
        next: Some(|o| {
            let line = readline(o, None)?;
            Ok(if line.truth()? { Some(line) } else { None })
        }),
        get_attr: Some(get_attr),
        ..TypeInfo::new(name, Kind::File, drop_boxed::<File>)
    }
}
pub static TEXT: TypeInfo = file_type("_io.TextIOWrapper");
pub static READER: TypeInfo = file_type("_io.BufferedReader");
pub static WRITER: TypeInfo = file_type("_io.BufferedWriter");
pub static RANDOM: TypeInfo = file_type("_io.BufferedRandom");

impl Drop for File {
    fn drop(&mut self) {
        if !self.closed.get() {
            if let Err(raised) = flush_body(self.body.get_mut()) {
                raised.take();
            }
        }
    }
}

impl File {
    pub fn of(o: &Obj) -> Option<&File> {
        // SAFETY: Kind::File values are Boxed<File>.
        unsafe { o.cast::<File>(Kind::File).map(|g| &**g) }
    }
    #[allow(clippy::mut_from_ref)]
    fn body(&self) -> &mut Body {
        // SAFETY: let go before any code of the program runs.
        unsafe { &mut *self.body.get() }
    }
}

fn new_file(ty: &'static TypeInfo, file: File) -> Obj {
    Gc::new(ty, file).into_obj()
}

fn file(o: &Obj) -> Res<&File> {
    match File::of(o) {
        Some(f) => Ok(f),
        None => Err(exc::type_error(format!("descriptor for '_io._IOBase' objects doesn't apply to a '{}' object", o.type_name().as_str()))),
    }
}

/// The file, unless it is closed.
fn open_file(o: &Obj) -> Res<&File> {
    let f = file(o)?;
    if f.closed.get() {
        return Err(exc::value_error(match f.body() {
            Body::MemoryText(_) => "I/O operation on closed file",
            _ => "I/O operation on closed file.",
        }));
    }
    Ok(f)
}
fn readable_file(o: &Obj) -> Res<&File> {
    let f = open_file(o)?;
    if !f.readable {
        return Err(unsupported(if is_text(f) { "not readable" } else { "read" }));
    }
    Ok(f)
}
fn writable_file(o: &Obj) -> Res<&File> {
    let f = open_file(o)?;
    if !f.writable {
        return Err(unsupported(if is_text(f) { "not writable" } else { "write" }));
    }
    Ok(f)
}
fn is_text(f: &File) -> bool {
    matches!(f.body(), Body::Text(_) | Body::MemoryText(_))
}

/// `io.UnsupportedOperation`
pub fn unsupported_operation() -> Obj {
    struct Kept(UnsafeCell<Option<Obj>>);
    // SAFETY: translated programs have one thread.
    unsafe impl Sync for Kept {}
    static CLASS: Kept = Kept(UnsafeCell::new(None));
    // SAFETY: no reference outlives these two statements.
    if let Some(c) = unsafe { (*CLASS.0.get()).clone() } {
        return c;
    }
    let mut attrs = NameMap::new();
    attrs.set(&names::__MODULE__, Str::lit("io").into());
    let bases = vec![exc::classes::os_error(), exc::classes::value_error()];
    let made = class::new_class(None, Str::lit("UnsupportedOperation"), bases, attrs, &[]).unwrap_or(Obj::NONE);
    // SAFETY: as above.
    unsafe { *CLASS.0.get() = Some(made.clone()) };
    made
}
#[cold]
fn unsupported(message: &str) -> Raised {
    match unsupported_operation().call(Args::of(&[Str::from(message).into()])) {
        Ok(e) => exc::raise_(&e),
        Err(raised) => raised,
    }
}

fn repr(o: &Obj) -> Res<Str> {
    let f = file(o)?;
    let ty = o.ty().name;
    Ok(Str::from(match f.body() {
        Body::Text(t) => {
            format!("<{ty} name={} mode='{}' encoding='{}'>", f.name.repr()?.as_str(), f.mode.as_str(), t.encoding.as_str())
        }
        Body::Binary(_) => format!("<{ty} name={}>", f.name.repr()?.as_str()),
        _ => return ops::default_repr(o),
    }))
}

fn get_attr(o: &Obj, n: Name) -> Res<Option<Obj>> {
    let f = file(o)?;
    Ok(Some(match n.text {
        "closed" => Obj::bool(f.closed.get()),
        "name" if !f.name.is_unbound() => f.name.clone(),
        "mode" if !f.name.is_unbound() => f.mode.clone().into(),
        "encoding" => match f.body() {
            Body::Text(t) => t.encoding.clone().into(),
            Body::MemoryText(_) => Obj::NONE,
            _ => return Ok(None),
        },
        "errors" => match f.body() {
            Body::Text(t) => t.errors.clone().into(),
            Body::MemoryText(_) => Obj::NONE,
            _ => return Ok(None),
        },
        "newlines" => match open_file(o)?.body() {
            Body::MemoryText(m) => m.newlines(),
            Body::Text(t) => memory::newlines(t.seen),
            _ => return Ok(None),
        },
        "line_buffering" if is_text(f) => Obj::FALSE,
        "buffer" => match f.body() {
            Body::Text(_) => binary_of(o, f),
            _ => return Ok(None),
        },
        "__enter__" => function::bound_builtin(&ENTER, o),
        "__exit__" => function::bound_builtin(&EXIT, o),
        _ => return Ok(None),
    }))
}

/// `f.buffer`: the bytes under a text file. It shares the file's stream.
fn binary_of(o: &Obj, f: &File) -> Obj {
    let Body::Text(t) = f.body() else { return Obj::NONE };
    let ty = if f.writable { &WRITER } else { &READER };
    new_file(ty, File {
        body: UnsafeCell::new(Body::Binary(Stream::over(o.clone(), t.stream.raw()))),
        name: f.name.clone(),
        mode: Str::from(format!("{}b", f.mode.as_str())),
        readable: f.readable,
        writable: f.writable,
        closed: Cell::new(false),
        standard: true,
    })
}

static ENTER: Builtin = Builtin { name: "__enter__", owner: "file", call: |args| {
    let (me, _) = args.method("_io._IOBase.__enter__", 0, 0)?;
    open_file(me)?;
    Ok(me.clone())
} };
static EXIT: Builtin = Builtin { name: "__exit__", owner: "file", call: |args| {
    let (me, _) = args.method("_io._IOBase.__exit__", 0, usize::MAX)?;
    close(me).map(|()| Obj::NONE)
} };

fn flush_body(body: &mut Body) -> Res<()> {
    match body {
        Body::Text(t) => t.stream.flush(),
        Body::Binary(s) => s.flush(),
        _ => Ok(()),
    }
}

/// `f.close()`
fn close(o: &Obj) -> Res<()> {
    let f = file(o)?;
    if let Body::MemoryBytes(m) = f.body() {
        m.may_resize()?;
    }
    if f.closed.replace(true) {
        return Ok(());
    }
    if f.standard {
        out::go_elsewhere(print_text);
    }
    let flushed = flush_body(f.body());
    match f.body() {
        Body::Text(t) => t.stream.close(),
        Body::Binary(s) => s.close(),
        _ => {}
    }
    flushed
}

/// An optional count: `None` and negative ones mean "all".
fn count(o: Option<&Obj>) -> Res<Option<usize>> {
    match o {
        None => Ok(None),
        Some(o) if o.is_none() => Ok(None),
        Some(o) => {
            let n = match o.index_or_none()? {
                Some(n) => n.clamp_i64(),
                None => return Err(exc::type_error(format!("argument should be integer or None, not '{}'", o.type_name().as_str()))),
            };
            Ok(usize::try_from(n).ok())
        }
    }
}

fn read(o: &Obj, n: Option<usize>) -> Res<Obj> {
    let f = readable_file(o)?;
    match f.body() {
        Body::Text(t) => Ok(t.read(n)?.into()),
        Body::Binary(s) => Ok(Bytes::from(&s.read(n)?[..]).into()),
        Body::MemoryText(m) => Ok(m.read(n).into()),
        Body::MemoryBytes(m) => Ok(Bytes::from(m.read(n)).into()),
    }
}

fn readline(o: &Obj, limit: Option<usize>) -> Res<Obj> {
    let f = readable_file(o)?;
    match f.body() {
        Body::Text(t) => Ok(t.readline(limit)?.into()),
        Body::Binary(s) => Ok(Bytes::from(&s.readline(limit)?[..]).into()),
        Body::MemoryText(m) => Ok(m.readline(limit).into()),
        Body::MemoryBytes(m) => Ok(Bytes::from(m.readline(limit)).into()),
    }
}

fn write(o: &Obj, data: &Obj) -> Res<Obj> {
    if let (Some(Body::Text(_)), None) = (File::of(o).map(File::body), Str::of(data)) {
        return Err(exc::type_error(format!("write() argument must be str, not {}", exc::kind_given(data))));
    }
    let f = writable_file(o)?;
    match f.body() {
        Body::Text(_) | Body::MemoryText(_) => {
            let Some(s) = Str::of(data) else {
                return Err(exc::type_error(format!("string argument expected, got '{}'", data.type_name().as_str())));
            };
            match f.body() {
                Body::Text(t) => t.write(s)?,
                Body::MemoryText(m) => m.write(s),
                _ => {}
            }
            Ok(ops::int(s.len() as i64))
        }
        Body::Binary(_) | Body::MemoryBytes(_) => {
            let Some(b) = bytes::like(data) else {
                return Err(exc::type_error(format!("a bytes-like object is required, not '{}'", data.type_name().as_str())));
            };
            match f.body() {
                Body::Binary(s) => s.write(b)?,
                Body::MemoryBytes(m) => {
                    m.may_resize()?;
                    m.write(b)
                }
                _ => {}
            }
            Ok(ops::int(b.len() as i64))
        }
    }
}

/// `f.read(size=-1)`
pub static READ: Builtin = Builtin { name: "read", owner: "file", call: |args| {
    let (me, rest) = args.method("read", 0, 1)?;
    read(me, count(rest.first())?)
} };
/// `f.readline(size=-1)`
pub static READLINE: Builtin = Builtin { name: "readline", owner: "file", call: |args| {
    let (me, rest) = args.method("readline", 0, 1)?;
    readline(me, count(rest.first())?)
} };
/// `f.readlines(hint=-1)`
pub static READLINES: Builtin = Builtin { name: "readlines", owner: "file", call: |args| {
    let (me, rest) = args.method("readlines", 0, 1)?;
    let hint = count(rest.first())?.filter(|n| *n > 0);
    let (mut lines, mut total) = (Vec::new(), 0);
    loop {
        let line = readline(me, None)?;
        if !line.truth()? {
            break;
        }
        total += line.len()? as usize;
        lines.push(line);
        if hint.is_some_and(|h| total >= h) {
            break;
        }
    }
    Ok(ops::list(lines))
} };
/// `f.readinto(bytearray)`: of binary files.
pub static READINTO: Builtin = Builtin { name: "readinto", owner: "file", call: |args| {
    let (me, rest) = args.method("readinto", 1, 1)?;
    let Some(to) = crate::bytearray::ByteArray::of(&rest[0]) else {
        return Err(exc::type_error(format!("readinto() argument must be read-write bytes-like object, not {}", rest[0].type_name())));
    };
    let got = (READ.call)(Args::of(&[me.clone(), ops::int(to.len() as i64)]))?;
    let Some(got) = bytes::like(&got) else {
        return Err(exc::attribute_error(me, crate::name::intern("readinto")));
    };
    to.vec()[..got.len()].copy_from_slice(got);
    Ok(ops::int(got.len() as i64))
} };
/// `f.write(data)`
pub static WRITE: Builtin = Builtin { name: "write", owner: "file", call: |args| {
    let (me, rest) = args.method(&format!("{}.write", args.pos.first().map_or("", |f| f.ty().name.rsplit('.').next().unwrap_or(""))), 1, 1)?;
    write(me, &rest[0])
} };
/// `f.writelines(lines)`
pub static WRITELINES: Builtin = Builtin { name: "writelines", owner: "file", call: |args| {
    let (me, rest) = args.method("_IOBase.writelines", 1, 1)?;
    open_file(me)?;
    let mut it = rest[0].iter()?;
    while let Some(line) = it.next()? {
        write(me, &line)?;
    }
    Ok(Obj::NONE)
} };
/// `f.flush()`
pub static FLUSH: Builtin = Builtin { name: "flush", owner: "file", call: |args| {
    let (me, _) = args.method("flush", 0, 0)?;
    flush_body(open_file(me)?.body()).map(|()| Obj::NONE)
} };
/// `f.close()`
pub static CLOSE: Builtin = Builtin { name: "close", owner: "file", call: |args| {
    let (me, _) = args.method("close", 0, 0)?;
    close(me).map(|()| Obj::NONE)
} };
/// `f.seek(offset, whence=0)`
pub static SEEK: Builtin = Builtin { name: "seek", owner: "file", call: |args| {
    let (me, rest) = args.method("seek", 1, 2)?;
    let f = open_file(me)?;
    let offset = rest[0].index()?.clamp_i64();
    let whence = match rest.get(1) {
        Some(w) => w.index()?.clamp_i64(),
        None => 0,
    };
    if !(0..=2).contains(&whence) {
        let invalid = if matches!(f.body(), Body::MemoryText(_)) { "Invalid" } else { "invalid" };
        return Err(exc::value_error(format!("{invalid} whence ({whence}, should be 0, 1 or 2)")));
    }
    if matches!(f.body(), Body::MemoryText(_)) && whence > 0 && offset != 0 {
        return Err(exc::raise_new(exc::classes::os_error(), vec![Str::lit("Can't do nonzero cur-relative seeks").into()]));
    }
    if is_text(f) {
        match whence {
            1 if offset != 0 => return Err(unsupported("can't do nonzero cur-relative seeks")),
            2 if offset != 0 => return Err(unsupported("can't do nonzero end-relative seeks")),
            0 if offset < 0 && matches!(f.body(), Body::Text(_)) => {
                return Err(exc::value_error(format!("negative seek position {offset}")));
            }
            0 if offset < 0 => return Err(exc::value_error(format!("Negative seek position {offset}"))),
            _ => {}
        }
    }
    let at = match f.body() {
        Body::Text(t) => t.seek(offset, whence)?,
        Body::Binary(s) => s.seek(offset, whence)?,
        Body::MemoryText(m) => m.seek(offset, whence),
        Body::MemoryBytes(m) => m.seek(offset, whence)?,
    };
    Ok(Int::from(at as i64).into())
} };
/// `f.tell()`
pub static TELL: Builtin = Builtin { name: "tell", owner: "file", call: |args| {
    let (me, _) = args.method("tell", 0, 0)?;
    let at = match open_file(me)?.body() {
        Body::Text(t) => t.tell()?,
        Body::Binary(s) => s.tell()?,
        Body::MemoryText(m) => m.tell(),
        Body::MemoryBytes(m) => m.tell(),
    };
    Ok(Int::from(at as i64).into())
} };
/// `f.truncate(size=None)`
pub static TRUNCATE: Builtin = Builtin { name: "truncate", owner: "file", call: |args| {
    let (me, rest) = args.method("truncate", 0, 1)?;
    let f = writable_file(me)?;
    let size = match rest.first() {
        Some(o) if !o.is_none() => Some(o.index()?.clamp_i64().max(0) as u64),
        _ => None,
    };
    let size = match f.body() {
        Body::Text(t) => {
            let at = t.tell()?;
            t.stream.truncate(size.unwrap_or(at))?
        }
        Body::Binary(s) => {
            let at = s.tell()?;
            s.truncate(size.unwrap_or(at))?
        }
        Body::MemoryText(m) => m.truncate(size),
        Body::MemoryBytes(m) => {
            m.may_resize()?;
            m.truncate(size)
        }
    };
    Ok(Int::from(size as i64).into())
} };
/// `f.getvalue()` of the ones in memory
pub static GETVALUE: Builtin = Builtin { name: "getvalue", owner: "file", call: |args| {
    let (me, _) = args.method("getvalue", 0, 0)?;
    match open_file(me)?.body() {
        Body::MemoryText(m) => Ok(m.value().into()),
        Body::MemoryBytes(m) => Ok(Bytes::from(m.value()).into()),
        _ => Err(exc::attribute_error(me, &names::GETVALUE)),
    }
} };
/// `f.readable()`
pub static READABLE: Builtin = Builtin { name: "readable", owner: "file", call: |args| {
    let (me, _) = args.method("readable", 0, 0)?;
    Ok(Obj::bool(open_file(me)?.readable))
} };
/// `f.writable()`
pub static WRITABLE: Builtin = Builtin { name: "writable", owner: "file", call: |args| {
    let (me, _) = args.method("writable", 0, 0)?;
    Ok(Obj::bool(open_file(me)?.writable))
} };
/// `f.seekable()`
pub static SEEKABLE: Builtin = Builtin { name: "seekable", owner: "file", call: |args| {
    let (me, _) = args.method("seekable", 0, 0)?;
    Ok(Obj::bool(!open_file(me)?.standard))
} };
/// `f.isatty()`
pub static ISATTY: Builtin = Builtin { name: "isatty", owner: "file", call: |args| {
    let (me, _) = args.method("isatty", 0, 0)?;
    Ok(Obj::bool(match open_file(me)?.body() {
        Body::Text(t) => t.stream.is_terminal(),
        Body::Binary(s) => s.is_terminal(),
        _ => false,
    }))
} };
/// `f.fileno()`
pub static FILENO: Builtin = Builtin { name: "fileno", owner: "file", call: |args| {
    let (me, _) = args.method("fileno", 0, 0)?;
    let number = match open_file(me)?.body() {
        Body::Text(t) => t.stream.number(),
        Body::Binary(s) => s.number(),
        _ => None,
    };
    match number {
        Some(n) => Ok(ops::int(n)),
        None => Err(unsupported("fileno")),
    }
} };
/// `sys.stdout.reconfigure(*, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)`
pub static RECONFIGURE: Builtin = Builtin { name: "reconfigure", owner: "file", call: |args| {
    let (me, rest) = args.split_self("reconfigure")?;
    let [encoding, errors, _, _, _] = rest.bind("reconfigure", [
        ("encoding", Bind::KeyOpt), ("errors", Bind::KeyOpt), ("newline", Bind::KeyOpt), ("line_buffering", Bind::KeyOpt),
        ("write_through", Bind::KeyOpt),
    ])?;
    if let Body::Text(t) = open_file(me)?.body() {
        out::go_elsewhere(print_text);
        if let Some(e) = encoding.as_ref().and_then(Str::of) {
            t.encoding = e.clone();
        }
        if let Some(e) = errors.as_ref().and_then(Str::of) {
            t.errors = e.clone();
        }
        out::show_as(repr(me)?.as_str().to_string());
    }
    Ok(Obj::NONE)
} };

// ---- the standard streams ----

struct Standard {
    made: UnsafeCell<Option<Obj>>,
    /// `sys.stdout = …`
    now: UnsafeCell<Option<Obj>>,
}
// SAFETY: translated programs have one thread.
unsafe impl Sync for Standard {}
static STANDARD: [Standard; 3] =
    [const { Standard { made: UnsafeCell::new(None), now: UnsafeCell::new(None) } }; 3];

/// The original stream 0, 1 or 2.
fn original(which: usize) -> Obj {
    let s = &STANDARD[which];
    // SAFETY: cloned at once.
    if let Some(o) = unsafe { (*s.made.get()).clone() } {
        return o;
    }
    let (name, raw) = [("<stdin>", Raw::Stdin), ("<stdout>", Raw::Stdout), ("<stderr>", Raw::Stderr)][which].clone();
    let stream = Stream::new(raw);
    let mut text = Text::new(stream, Str::lit("utf-8"), Str::lit(if which == 2 { "backslashreplace" } else { "strict" }), None);
    text.line_buffering = which == 2 || (which == 1 && text.stream.is_terminal());
    let made = new_file(&TEXT, File {
        body: UnsafeCell::new(Body::Text(text)),
        name: Str::lit(name).into(),
        mode: Str::lit(if which == 0 { "r" } else { "w" }),
        readable: which == 0,
        writable: which != 0,
        closed: Cell::new(false),
        standard: true,
    });
    // SAFETY: nobody holds a reference.
    unsafe { *s.made.get() = Some(made.clone()) };
    made
}
/// `sys.stdin`, `sys.stdout`, `sys.stderr` by 0, 1, 2.
pub fn standard(which: usize) -> Obj {
    // SAFETY: cloned at once.
    match unsafe { (*STANDARD[which].now.get()).clone() } {
        Some(o) => o,
        None => original(which),
    }
}
/// `sys.stdout = o`
pub fn set_standard(which: usize, o: Obj) {
    out::go_elsewhere(print_text);
    // SAFETY: the old value is dropped after the exchange.
    drop(unsafe { (*STANDARD[which].now.get()).replace(o) });
}
pub fn original_standard(which: usize) -> Obj {
    original(which)
}

/// Writes a text to a file object, as `print` does: in place where it is a file of ours.
pub fn write_to(target: &Obj, s: &Str) -> Res<()> {
    if let Some(f) = File::of(target) {
        if f.closed.get() {
            return Err(exc::value_error("I/O operation on closed file."));
        }
        match f.body() {
            Body::Text(t) if f.writable => return t.write(s),
            Body::MemoryText(m) => {
                m.write(s);
                return Ok(());
            }
            _ => {}
        }
    }
    target.method(&names::WRITE, Args::of(&[s.to_obj()])).map(drop)
}

/// `print` of a text, where `sys.stdout` is no longer as it was: `None` prints nowhere.
fn print_text(text: out::Text) -> Res<()> {
    let target = standard(1);
    match text {
        _ if target.is_none() => Ok(()),
        out::Text::Literal(text) => write_to(&target, &Str::from(text)),
        out::Text::Made(text) => write_to(&target, text),
    }
}

/// `f.flush()` of any object.
pub fn flush(target: &Obj) -> Res<()> {
    if File::of(target).is_some() {
        return flush_body(open_file(target)?.body());
    }
    target.method(&names::FLUSH, Args::NONE).map(drop)
}

/// Text on the process's stderr.
pub fn write_stderr(text: &str) {
    let _ = process::write(2, text.as_bytes());
}
/// Flushes what is left when the program ends; false when stdout could not take it.
pub fn close_standard() -> bool {
    for s in &STANDARD {
        // What a program put in place of a stream may hold output of its own.
        // SAFETY: taken out whole.
        let now = unsafe { (*s.now.get()).take() };
        drop(now);
    }
    out::finish()
}

/// `input(prompt)`: a line of stdin without its end.
pub fn input(prompt: Option<&Obj>) -> Res<Obj> {
    let (stdin, stdout) = (standard(0), standard(1));
    if let Some(p) = prompt {
        write_to(&stdout, &p.str()?)?;
    }
    flush(&stdout)?;
    let line = if File::of(&stdin).is_some() { readline(&stdin, None)? } else { stdin.method(&names::READLINE, Args::NONE)? };
    let Some(s) = Str::of(&line) else {
        return Err(exc::type_error("object.readline() returned non-string"));
    };
    if s.is_empty() {
        return Err(exc::eof_error("EOF when reading a line"));
    }
    Ok(match s.as_bytes().last() {
        Some(b'\n') => s.substr(0, s.len() - 1).into(),
        _ => line,
    })
}

/// Is it a file object of the runtime's? (for `isinstance(f, io.IOBase)`)
pub fn is_file(o: &Obj) -> bool {
    File::of(o).is_some()
}

/// The text of a source file, for tracebacks; `None` when it cannot be read.
pub fn read_source(file: &str) -> Option<Vec<u8>> {
    process::read_file(&path::absolute(file))
}

#[cfg(test)]
mod tests;
