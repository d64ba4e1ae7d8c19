//! OSError: its attributes, its subclass by errno, its texts.

use super::layouts::{base_str, no_keywords};
use super::classes::{named, ExcClass};
use super::{classes, raise_exc, raise_plain, Exc, Layout};
use crate::call::Args;
use crate::int::Int;
use crate::obj::Obj;
use crate::raise::{Raised, Res};
use crate::str::Str;
use crate::traceback::decimal;
use crate::tuple::tuple;

pub static OS: Layout = Layout {
    name: "OSError",
    fields: &["errno", "strerror", "filename", "filename2", "characters_written"],
    init: os_init,
    str: os_str,
    choose: Some(choose),
    methods: &[],
};

/// CPython's errnos on Linux, which programs see on every platform, with the class they choose.
macro_rules! errno_classes {
    ($($errno:pat => $class:ident,)*) => {
        fn class_of_errno(errno: i64) -> Option<fn() -> Obj> {
            Some(match errno {
                $($errno => classes::$class,)*
                _ => return None,
            })
        }
        fn class_named(errno: i32) -> &'static ExcClass {
            match errno {
                $($errno => &named::$class,)*
                _ => &named::os_error,
            }
        }
    };
}
errno_classes! {
    11 | 115 | 114 => blocking_io_error,
    10 => child_process_error,
    32 | 108 => broken_pipe_error,
    103 => connection_aborted_error,
    111 => connection_refused_error,
    104 => connection_reset_error,
    17 => file_exists_error,
    2 => file_not_found_error,
    4 => interrupted_error,
    21 => is_a_directory_error,
    20 => not_a_directory_error,
    1 | 13 => permission_error,
    3 => process_lookup_error,
    110 => timeout_error,
}

fn choose(class: &Obj, args: Args) -> Option<Obj> {
    if args.pos.len() < 2 || args.pos.len() > 5 || !class.is(&classes::os_error()) {
        return None;
    }
    class_of_errno(crate::int::exact(&args.pos[0])?.to_i64()?).map(|class| class())
}

fn os_init(exc: &Exc, args: Args) -> Res<()> {
    no_keywords(exc, args)?;
    exc.set_field(4, Obj::UNBOUND);
    if !(2..=5).contains(&args.pos.len()) {
        return Ok(());
    }
    exc.set_field(0, args.pos[0].clone());
    exc.set_field(1, args.pos[1].clone());
    let file = args.pos.get(2).filter(|f| !f.is_none());
    if let Some(file) = file {
        let written = crate::int::exact(file).filter(|_| exc.is_a(&classes::blocking_io_error()));
        if written.is_some() {
            exc.set_field(4, file.clone());
            return Ok(());
        }
        exc.set_field(2, file.clone());
        if let Some(second) = args.pos.get(4) {
            exc.set_field(3, second.clone());
        }
        exc.0.args.set(tuple(args.pos[..2].to_vec()));
    }
    Ok(())
}

fn os_str(exc: &Exc) -> Res<Str> {
    let (errno, text, file, second) = (exc.field(0), exc.field(1), exc.field(2), exc.field(3));
    if !file.is_none() {
        let (errno, text, file) = (errno.str()?, text.str()?, file.repr()?);
        return Ok(Str::from(if second.is_none() {
            format!("[Errno {errno}] {text}: {file}")
        } else {
            format!("[Errno {errno}] {text}: {file} -> {}", second.repr()?)
        }));
    }
    if !errno.is_none() && !text.is_none() {
        return Ok(Str::from(format!("[Errno {}] {}", errno.str()?, text.str()?)));
    }
    base_str(exc)
}

fn class_for(errno: i32) -> Obj {
    class_of_errno(errno as i64).map_or_else(classes::os_error, |class| class())
}

/// `OSError(errno, os.strerror(errno))`
pub(super) fn of_errno(errno: i32) -> Exc {
    Exc::new(class_for(errno), vec![Int::new(errno as i64).into(), Str::from(strerror(errno)).into()])
}

/// `raise OSError(errno, os.strerror(errno))`
#[cold]
pub fn os_error_plain(errno: i32) -> Raised {
    raise_plain(class_named(errno), os_error_text(errno).1.into(), Some(errno))
}

/// `raise OSError(errno, os.strerror(errno), path)`
#[cold]
pub fn os_error(errno: i32, path: Option<&Obj>) -> Raised {
    let Some(path) = path else { return os_error_plain(errno) };
    let args = vec![Int::new(errno as i64).into(), Str::from(strerror(errno)).into(), path.clone()];
    raise_exc(Exc::new(class_for(errno), args))
}

/// The same of two paths.
#[cold]
pub fn os_error_of_two(errno: i32, path: &Obj, other: &Obj) -> Raised {
    let (number, text) = (Int::new(errno as i64).into(), Str::from(strerror(errno)).into());
    raise_exc(Exc::new(class_for(errno), vec![number, text, path.clone(), Obj::NONE, other.clone()]))
}

/// The class and the text of an OSError without a path.
pub fn os_error_text(errno: i32) -> (&'static str, String) {
    let mut text = String::from("[Errno ");
    decimal(&mut text, errno.unsigned_abs() as usize);
    text.push_str("] ");
    text.push_str(&strerror(errno));
    (class_named(errno).name, text)
}

/// `os.strerror(errno)`: glibc's texts of the errors that programs meet.
pub fn strerror(errno: i32) -> String {
    let text = match errno {
        0 => "Success",
        1 => "Operation not permitted",
        2 => "No such file or directory",
        3 => "No such process",
        4 => "Interrupted system call",
        5 => "Input/output error",
        9 => "Bad file descriptor",
        10 => "No child processes",
        11 => "Resource temporarily unavailable",
        12 => "Cannot allocate memory",
        13 => "Permission denied",
        16 => "Device or resource busy",
        17 => "File exists",
        18 => "Invalid cross-device link",
        20 => "Not a directory",
        21 => "Is a directory",
        22 => "Invalid argument",
        23 => "Too many open files in system",
        24 => "Too many open files",
        27 => "File too large",
        28 => "No space left on device",
        29 => "Illegal seek",
        30 => "Read-only file system",
        31 => "Too many links",
        32 => "Broken pipe",
        33 => "Numerical argument out of domain",
        34 => "Numerical result out of range",
        36 => "File name too long",
        38 => "Function not implemented",
        39 => "Directory not empty",
        40 => "Too many levels of symbolic links",
        76 | 95 => "Operation not supported",
        _ => {
            let mut text = String::from("Unknown error ");
            decimal(&mut text, errno.unsigned_abs() as usize);
            return text;
        }
    };
    text.to_string()
}
