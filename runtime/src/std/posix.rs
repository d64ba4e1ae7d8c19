//! `posix`: CPython's `Modules/posixmodule.c` with what WASI has: no users, no processes, no modes of files.
//!
//! Flags and numbers of errors are Linux's everywhere.

use std::cell::RefCell;

use crate::bytes::{self, Bytes};
use crate::call::{Args, Bind, Builtin};
use crate::dict::Dict;
use crate::exc;
use crate::io::path::current_directory;
use crate::obj::Obj;
use crate::ops::{self, Constant};
use crate::raise::Res;
use crate::std::structseq::{self, Shape};
use crate::str::Str;
use crate::tuple::Tuple;

mod dir;
mod file;
mod path;
mod stat;
mod system;
mod unknown;

pub use dir::{dir_entry, LISTDIR, SCANDIR};
pub use file::{CLOSE, FSYNC, FTRUNCATE, ISATTY, LSEEK, OPEN, PREAD, PWRITE, READ, TRUNCATE, WRITE};
pub use path::{FSPATH, _PATH_NORMPATH};
pub use stat::{stat_result, ACCESS, CHMOD, FSTAT, LSTAT, STAT, UTIME};
use path::Path;

macro_rules! numbers {
    ($($name:ident $text:literal = $value:literal;)*) => {
        $( pub fn $name() -> Obj {
            ops::int($value)
        } )*
    };
}
numbers! {
    f_ok "F_OK" = 0;
    r_ok "R_OK" = 4;
    w_ok "W_OK" = 2;
    x_ok "X_OK" = 1;
    o_rdonly "O_RDONLY" = 0;
    o_wronly "O_WRONLY" = 1;
    o_rdwr "O_RDWR" = 2;
    o_accmode "O_ACCMODE" = 3;
    o_creat "O_CREAT" = 0o100;
    o_excl "O_EXCL" = 0o200;
    o_noctty "O_NOCTTY" = 0o400;
    o_trunc "O_TRUNC" = 0o1000;
    o_append "O_APPEND" = 0o2000;
    o_nonblock "O_NONBLOCK" = 0o4000;
    o_ndelay "O_NDELAY" = 0o4000;
    o_dsync "O_DSYNC" = 0o10000;
    o_sync "O_SYNC" = 0o4010000;
    o_rsync "O_RSYNC" = 0o4010000;
    o_directory "O_DIRECTORY" = 0o200000;
    o_nofollow "O_NOFOLLOW" = 0o400000;
    o_cloexec "O_CLOEXEC" = 0o2000000;
    tmp_max "TMP_MAX" = 238328;
    ex_ok "EX_OK" = 0;
    ex_usage "EX_USAGE" = 64;
    ex_dataerr "EX_DATAERR" = 65;
    ex_noinput "EX_NOINPUT" = 66;
    ex_nouser "EX_NOUSER" = 67;
    ex_nohost "EX_NOHOST" = 68;
    ex_unavailable "EX_UNAVAILABLE" = 69;
    ex_software "EX_SOFTWARE" = 70;
    ex_oserr "EX_OSERR" = 71;
    ex_osfile "EX_OSFILE" = 72;
    ex_cantcreat "EX_CANTCREAT" = 73;
    ex_ioerr "EX_IOERR" = 74;
    ex_tempfail "EX_TEMPFAIL" = 75;
    ex_protocol "EX_PROTOCOL" = 76;
    ex_noperm "EX_NOPERM" = 77;
    ex_config "EX_CONFIG" = 78;
}

pub fn error() -> Obj { exc::classes::os_error() } // const error
/// The functions that take more than WASI has: none.
pub fn have_functions() -> Obj { crate::list::list(Vec::new()) } // const _have_functions

struct Kept(RefCell<Option<Obj>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Kept {}
static ENVIRON: Kept = Kept(RefCell::new(None));

/// `posix.environ`: names and values as bytes; what the engine passes for itself is not in it.
pub fn environ() -> Obj { // const environ
    ENVIRON
        .0
        .borrow_mut()
        .get_or_insert_with(|| {
            let d: Dict = Dict::new();
            for (k, v) in std::env::vars_os().filter(|(k, _)| k != "PORTALIS_CWD") {
                let as_bytes = |s: std::ffi::OsString| -> Obj { Bytes::from(s.as_encoded_bytes()).into() };
                let _ = d.set(as_bytes(k), as_bytes(v));
            }
            d.into()
        })
        .clone()
}

static TERMINAL_SIZE: Shape =
    Shape { module: "os", name: "terminal_size", fields: &["columns", "lines"], visible: 2, instead: &[] };
pub fn terminal_size() -> Obj { // class terminal_size
    static CLASS: Constant = Constant::new();
    CLASS.get(|| structseq::class(&TERMINAL_SIZE))
}
/// `get_terminal_size(fd=STDOUT_FILENO, /)`: the size is nothing that WASI tells.
pub static GET_TERMINAL_SIZE: Builtin = Builtin { name: "get_terminal_size", owner: "posix", call: |args| {
    let given = args.expect("get_terminal_size", 0, 1)?;
    let fd = given.first().map_or(Ok(1), number)?;
    match system::window(fd) {
        Ok((columns, lines)) => Ok(structseq::make(&terminal_size(), &TERMINAL_SIZE, vec![ops::int(columns), ops::int(lines)])),
        Err(errno) => Err(exc::os_error(errno, None)),
    }
} };

/// An int of C's.
fn number(o: &Obj) -> Res<i32> {
    let n = o.index()?.to_i64().ok_or_else(|| exc::overflow_error("Python int too large to convert to C int"))?;
    match i32::try_from(n) {
        Ok(n) => Ok(n),
        Err(_) if n > 0 => Err(exc::overflow_error("signed integer is greater than maximum")),
        Err(_) => Err(exc::overflow_error("signed integer is less than minimum")),
    }
}
/// `dir_fd` and its like: what WASI's `*at` functions would do, which nobody asks for.
fn no_directory(given: &Option<Obj>) -> Res<()> {
    match given {
        Some(o) if !o.is_none() => Err(exc::raise_new(exc::classes::not_implemented_error(), vec![ops::str("dir_fd unavailable on this platform")])),
        _ => Ok(()),
    }
}
fn truth_or(given: &Option<Obj>, default: bool) -> Res<bool> {
    given.as_ref().map_or(Ok(default), Obj::truth)
}

/// A function of a path alone, beside a directory that may be given.
fn on_path(args: Args, name: &'static str, act: fn(&Path) -> Result<(), i32>) -> Res<Obj> {
    let [path, dir_fd] = args.bind(name, [("path", Bind::Arg), ("dir_fd", Bind::KeyOpt)])?;
    let path = Path::of(name, "path", &path.expect("required"), false)?;
    no_directory(&dir_fd)?;
    act(&path).map_err(|e| path.failed(e)).map(|()| Obj::NONE)
}
/// `rmdir(path, *, dir_fd=None)`
pub static RMDIR: Builtin = Builtin { name: "rmdir", owner: "posix", call: |args| on_path(args, "rmdir", |p| p.ask(system::rmdir)) };
/// `unlink(path, *, dir_fd=None)`
pub static UNLINK: Builtin = Builtin { name: "unlink", owner: "posix", call: |args| on_path(args, "unlink", unlink) };
/// `remove(path, *, dir_fd=None)`
pub static REMOVE: Builtin = Builtin { name: "remove", owner: "posix", call: |args| on_path(args, "remove", unlink) };
fn unlink(p: &Path) -> Result<(), i32> {
    // Linux says EISDIR for a directory.
    p.ask(system::unlink).map_err(|e| if e != 2 && p.is_directory() { 21 } else { e })
}
/// `mkdir(path, mode=511, *, dir_fd=None)`
pub static MKDIR: Builtin = Builtin { name: "mkdir", owner: "posix", call: |args| {
    let [path, mode, dir_fd] = args.bind("mkdir", [("path", Bind::Arg), ("mode", Bind::ArgOpt), ("dir_fd", Bind::KeyOpt)])?;
    let path = Path::of("mkdir", "path", &path.expect("required"), false)?;
    let mode = mode.map_or(Ok(0o777), |o| number(&o))?;
    no_directory(&dir_fd)?;
    path.ask(|p| system::mkdir(p, mode as u32)).map_err(|e| path.failed(e)).map(|()| Obj::NONE)
} };

fn two_paths(args: Args, name: &'static str, act: fn(&std::ffi::CStr, &std::ffi::CStr) -> Result<(), i32>) -> Res<Obj> {
    let [from, to, a, b] = args.bind(name, [("src", Bind::Arg), ("dst", Bind::Arg), ("src_dir_fd", Bind::KeyOpt), ("dst_dir_fd", Bind::KeyOpt)])?;
    let from = Path::of(name, "src", &from.expect("required"), false)?;
    let to = Path::of(name, "dst", &to.expect("required"), false)?;
    no_directory(&a)?;
    no_directory(&b)?;
    from.ask(|f| to.ask(|t| act(f, t))).map_err(|e| from.failed_with(e, &to)).map(|()| Obj::NONE)
}
/// `rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None)`
pub static RENAME: Builtin = Builtin { name: "rename", owner: "posix", call: |args| two_paths(args, "rename", system::rename) };
/// `replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None)`
pub static REPLACE: Builtin = Builtin { name: "replace", owner: "posix", call: |args| two_paths(args, "replace", system::rename) };
/// `link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)`
pub static LINK: Builtin = Builtin { name: "link", owner: "posix", call: |args| {
    let [from, to, a, b, follow] = args.bind("link", [
        ("src", Bind::Arg), ("dst", Bind::Arg), ("src_dir_fd", Bind::KeyOpt), ("dst_dir_fd", Bind::KeyOpt), ("follow_symlinks", Bind::KeyOpt),
    ])?;
    let from = Path::of("link", "src", &from.expect("required"), false)?;
    let to = Path::of("link", "dst", &to.expect("required"), false)?;
    no_directory(&a)?;
    no_directory(&b)?;
    truth_or(&follow, true)?;
    from.ask(|f| to.ask(|t| system::link(f, t))).map_err(|e| from.failed_with(e, &to)).map(|()| Obj::NONE)
} };
/// `symlink(src, dst, target_is_directory=False, *, dir_fd=None)`
pub static SYMLINK: Builtin = Builtin { name: "symlink", owner: "posix", call: |args| {
    let [from, to, _, dir_fd] = args.bind("symlink", [
        ("src", Bind::Arg), ("dst", Bind::Arg), ("target_is_directory", Bind::ArgOpt), ("dir_fd", Bind::KeyOpt),
    ])?;
    let from = Path::of("symlink", "src", &from.expect("required"), false)?;
    let to = Path::of("symlink", "dst", &to.expect("required"), false)?;
    no_directory(&dir_fd)?;
    to.ask(|t| system::symlink(&from.text, t)).map_err(|e| from.failed_with(e, &to)).map(|()| Obj::NONE)
} };
/// `readlink(path, *, dir_fd=None)`
pub static READLINK: Builtin = Builtin { name: "readlink", owner: "posix", call: |args| {
    let [path, dir_fd] = args.bind("readlink", [("path", Bind::Arg), ("dir_fd", Bind::KeyOpt)])?;
    let path = Path::of("readlink", "path", &path.expect("required"), false)?;
    no_directory(&dir_fd)?;
    let to = path.ask(system::readlink).map_err(|e| path.failed(e))?;
    path.like_given(&to)
} };

/// `getcwd()`
pub static GETCWD: Builtin = Builtin { name: "getcwd", owner: "posix", call: |args| {
    args.expect("posix.getcwd", 0, 0)?;
    Ok(Str::from(current_directory()).into())
} };
/// `getcwdb()`
pub static GETCWDB: Builtin = Builtin { name: "getcwdb", owner: "posix", call: |args| {
    args.expect("posix.getcwdb", 0, 0)?;
    Ok(Bytes::from(current_directory().as_bytes()).into())
} };
/// `chdir(path)`
pub static CHDIR: Builtin = Builtin { name: "chdir", owner: "posix", call: |args| {
    let [path] = args.bind("chdir", [("path", Bind::Arg)])?;
    let path = Path::of("chdir", "path", &path.expect("required"), false)?;
    let found = path.ask(|p| system::stat(p, true)).map_err(|e| path.failed(e))?;
    if found.mode & 0o170000 != 0o040000 {
        return Err(path.failed(20));
    }
    let text = path.absolute();
    let real = super::os_path::normpath_text(&String::from_utf8_lossy(&text));
    crate::io::process::set_directory(real.into_bytes());
    Ok(Obj::NONE)
} };

/// `getpid()`
pub static GETPID: Builtin = Builtin { name: "getpid", owner: "posix", call: |args| {
    args.expect("posix.getpid", 0, 0)?;
    Ok(ops::int(if cfg!(target_os = "wasi") { 1 } else { std::process::id() as i64 }))
} };
/// `cpu_count()`
pub static CPU_COUNT: Builtin = Builtin { name: "cpu_count", owner: "posix", call: |args| {
    args.expect("posix.cpu_count", 0, 0)?;
    Ok(ops::int(1))
} };
/// `strerror(code, /)`
pub static STRERROR: Builtin = Builtin { name: "strerror", owner: "posix", call: |args| {
    Ok(Str::from(exc::strerror(number(&args.expect("posix.strerror", 1, 1)?[0])?)).into())
} };
/// `urandom(size, /)`
pub static URANDOM: Builtin = Builtin { name: "urandom", owner: "posix", call: |args| {
    let n = args.expect("posix.urandom", 1, 1)?[0].index()?.clamp_i64();
    if n < 0 {
        return Err(exc::value_error("negative argument not allowed"));
    }
    let mut all = vec![0; n as usize];
    crate::io::process::chance(&mut all).map_err(|e| exc::os_error(e, None))?;
    Ok(Bytes::from(&all[..]).into())
} };
/// `_exit(status)`
pub static _EXIT: Builtin = Builtin { name: "_exit", owner: "posix", call: |args| {
    let [status] = args.bind("_exit", [("status", Bind::Arg)])?;
    std::process::exit(number(&status.expect("required"))?)
} };
/// `abort()`
pub static ABORT: Builtin = Builtin { name: "abort", owner: "posix", call: |args| {
    args.expect("posix.abort", 0, 0)?;
    std::process::abort()
} };
/// `device_encoding(fd)`
pub static DEVICE_ENCODING: Builtin = Builtin { name: "device_encoding", owner: "posix", call: |args| {
    let [fd] = args.bind("device_encoding", [("fd", Bind::Arg)])?;
    let fd = number(&fd.expect("required"))?;
    Ok(if crate::io::process::is_terminal(fd as u32) { ops::str("UTF-8") } else { Obj::NONE })
} };

/// The name of an environment variable, or its value.
fn variable(o: &Obj) -> Res<Vec<u8>> {
    let text = path::encoded(o)?;
    if text.contains(&0) {
        return Err(exc::value_error("embedded null byte"));
    }
    Ok(text)
}
fn named(o: &Obj) -> Res<()> {
    let name = variable(o)?;
    if name.contains(&b'=') {
        return Err(exc::value_error("illegal environment variable name"));
    }
    Ok(())
}
/// `putenv(name, value, /)`: no other process sees it.
pub static PUTENV: Builtin = Builtin { name: "putenv", owner: "posix", call: |args| {
    let given = args.expect("putenv", 2, 2)?;
    variable(&given[1])?;
    named(&given[0]).map(|()| Obj::NONE)
} };
/// `unsetenv(name, /)`
pub static UNSETENV: Builtin = Builtin { name: "unsetenv", owner: "posix", call: |args| {
    named(&args.expect("posix.unsetenv", 1, 1)?[0]).map(|()| Obj::NONE)
} };

/// Two numbers of a tuple.
fn pair(o: &Obj) -> Option<[Obj; 2]> {
    match Tuple::of(o)?.items() {
        [a, b] => Some([a.clone(), b.clone()]),
        _ => None,
    }
}
/// The bytes that are to be written.
fn contents(o: &Obj) -> Res<&[u8]> {
    bytes::like(o).ok_or_else(|| exc::type_error(format!("a bytes-like object is required, not '{}'", o.type_name())))
}
