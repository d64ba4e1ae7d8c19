//! `open()`.

use std::cell::{Cell, RefCell, UnsafeCell};
use std::os::fd::FromRawFd;
use std::rc::Rc;

use super::path::{fspath, os_failure, resolve};
use super::{new_file, Body, File, Raw, Stream, Text, RANDOM, READER, TEXT, WRITER};
use crate::call::{Args, Bind, Builtin};
use crate::exc;
use crate::obj::Obj;
use crate::raise::Res;
use crate::str::Str;

/// `open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)`
pub static OPEN: Builtin = Builtin { name: "open", owner: "", call: open };

/// What a mode says.
#[derive(Default)]
struct Mode {
    read: bool,
    write: bool,
    append: bool,
    create: bool,
    plus: bool,
    binary: bool,
}

fn text_arg(o: Option<Obj>, name: &str, position: &str) -> Res<Option<Str>> {
    match o {
        None => Ok(None),
        Some(o) if o.is_none() => Ok(None),
        Some(o) => match Str::of(&o) {
            Some(s) => Ok(Some(s.clone())),
            None => {
                let _ = position;
                Err(exc::type_error(format!("open() argument '{name}' must be str or None, not {}", o.type_name().as_str())))
            }
        },
    }
}

fn parse_mode(mode: &str) -> Res<Mode> {
    let invalid = || Err(exc::value_error(format!("invalid mode: '{mode}'")));
    let (mut m, mut text) = (Mode::default(), false);
    for (i, c) in mode.char_indices() {
        if mode[..i].contains(c) {
            return invalid();
        }
        match c {
            'r' => m.read = true,
            'w' => m.write = true,
            'a' => m.append = true,
            'x' => m.create = true,
            '+' => m.plus = true,
            'b' => m.binary = true,
            't' => text = true,
            _ => return invalid(),
        }
    }
    if text && m.binary {
        return Err(exc::value_error("can't have text and binary mode at once"));
    }
    match [m.read, m.write, m.append, m.create].iter().filter(|x| **x).count() {
        1 => Ok(m),
        0 => Err(exc::value_error("Must have exactly one of create/read/write/append mode and at most one plus")),
        _ => Err(exc::value_error("must have exactly one of create/read/write/append mode")),
    }
}

fn open(args: Args) -> Res<Obj> {
    let [file, mode, buffering, encoding, errors, newline, closefd, opener] = args.bind("open", [
        ("file", Bind::Arg), ("mode", Bind::ArgOpt), ("buffering", Bind::ArgOpt), ("encoding", Bind::ArgOpt), ("errors", Bind::ArgOpt),
        ("newline", Bind::ArgOpt), ("closefd", Bind::ArgOpt), ("opener", Bind::ArgOpt),
    ])?;
    let file = file.expect("a required argument");
    let mode = match &mode {
        Some(m) => match Str::of(m) {
            Some(s) => s.clone(),
            None => return Err(exc::type_error(format!("open() argument 'mode' must be str, not {}", exc::kind_given(m)))),
        },
        None => Str::lit("r"),
    };
    let m = parse_mode(mode.as_str())?;
    let (encoding, errors, newline) =
        (text_arg(encoding, "encoding", "4")?, text_arg(errors, "errors", "5")?, text_arg(newline, "newline", "6")?);
    if m.binary {
        for (given, what) in [(&encoding, "an encoding"), (&errors, "an errors"), (&newline, "a newline")] {
            if given.is_some() {
                return Err(exc::value_error(format!("binary mode doesn't take {what} argument")));
            }
        }
    }
    if let (Some(b), false) = (&buffering, m.binary) {
        if b.small() == Some(0) {
            return Err(exc::value_error("can't have unbuffered text I/O"));
        }
    }
    let closes = closefd.map_or(Ok(true), |o| o.truth())?;
    let raw = match crate::int::as_int(&file).map(|n| n.to_i64()) {
        Some(Some(n @ 0..=2)) => return Ok(super::original_standard(n as usize)),
        Some(Some(fd)) => by_number(fd, closes)?,
        Some(None) => return Err(exc::overflow_error("Python int too large to convert to C int")),
        None if !closes => return Err(exc::value_error("Cannot use closefd=False with file name")),
        None => match opener.filter(|o| !o.is_none()) {
            Some(opener) => by_number(opened(&opener, &file, &m)?, true)?,
            None => {
                let path = fspath(&file)?;
                if let Some(name) = Str::of(&file).filter(|s| s.has_surrogates()) {
                    crate::str::codec::encode(name, "utf-8", "surrogateescape")?;
                }
                Rc::new(RefCell::new(open_path(&file, &path, &m)?))
            }
        },
    };
    let stream = Stream::new(Raw::File(raw));
    let (readable, writable) = (m.read || m.plus, !m.read || m.plus);
    let (ty, body, shown) = if m.binary {
        let (ty, shown) = match (readable, writable) {
            (true, true) => (&RANDOM, "rb+"),
            (true, false) => (&READER, "rb"),
            _ if m.append => (&WRITER, "ab"),
            _ if m.create => (&WRITER, "xb"),
            _ => (&WRITER, "wb"),
        };
        (ty, Body::Binary(stream), Str::lit(shown))
    } else {
        let encoding = encoding.unwrap_or_else(|| Str::lit("UTF-8"));
        // An unknown encoding is found before the file is read.
        crate::str::codec::encode(&Str::empty(), encoding.as_str(), "strict")?;
        if let Some(n) = &newline {
            if !matches!(n.as_str(), "" | "\n" | "\r" | "\r\n") {
                return Err(exc::value_error(format!("illegal newline value: {}", n.as_str())));
            }
        }
        let text = Text::new(stream, encoding, errors.unwrap_or_else(|| Str::lit("strict")), newline);
        (&TEXT, Body::Text(text), mode)
    };
    Ok(new_file(ty, File {
        body: UnsafeCell::new(body),
        name: file,
        mode: shown,
        readable,
        writable,
        closed: Cell::new(false),
        standard: false,
    }))
}

/// A file that is open already.
fn by_number(fd: i64, closes: bool) -> Res<Rc<RefCell<std::fs::File>>> {
    if fd < 0 {
        return Err(exc::value_error("negative file descriptor"));
    }
    // SAFETY: whether the number is good is asked next; the file has it from now on.
    let file = unsafe { std::fs::File::from_raw_fd(fd as i32) };
    let file = Rc::new(RefCell::new(file));
    let known = file.borrow().metadata();
    match known {
        Ok(known) if !known.is_dir() => {}
        known => {
            std::mem::forget(file);
            return Err(match known {
                Ok(_) => exc::os_error(21, Some(&crate::ops::int(fd))),
                Err(e) => os_failure(&e, None),
            });
        }
    }
    if !closes {
        std::mem::forget(file.clone());
    }
    Ok(file)
}

/// The number that `opener(file, flags)` gives.
fn opened(opener: &Obj, file: &Obj, m: &Mode) -> Res<i64> {
    let how = match (m.read, m.plus) {
        (true, false) => 0,
        (_, true) => 2,
        _ => 1,
    };
    let flags = match () {
        _ if m.write => 0o1100,
        _ if m.append => 0o2100,
        _ if m.create => 0o300,
        _ => 0,
    };
    let fd = opener.call([file.clone(), crate::ops::int(how | flags | 0o2000000)])?;
    let Some(fd) = crate::int::as_int(&fd) else { return Err(exc::type_error("expected integer from opener")) };
    match fd.clamp_i64() {
        -1 => Err(exc::value_error("opener returned -1")),
        fd if fd < 0 => Err(exc::value_error(format!("opener returned {fd}"))),
        fd => Ok(fd),
    }
}

fn open_path(name: &Obj, path: &str, m: &Mode) -> Res<std::fs::File> {
    let at = resolve(path);
    if path.is_empty() {
        return Err(exc::os_error(2, Some(name)));
    }
    if std::fs::metadata(&at).is_ok_and(|i| i.is_dir()) {
        return Err(exc::os_error(if m.create { 17 } else { 21 }, Some(name)));
    }
    std::fs::OpenOptions::new()
        .read(m.read || m.plus)
        .write(m.write || m.create || (m.read && m.plus))
        .append(m.append)
        .create(m.write || m.append)
        .truncate(m.write)
        .create_new(m.create)
        .open(&at)
        .map_err(|e| os_failure(&e, Some(name)))
}
