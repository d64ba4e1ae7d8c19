//! What is known of files: `stat` and its like, `access`, `utime`.

use super::path::Path;
use super::system::{self, Stat};
use super::unknown;
use super::{no_directory, number, pair, truth_or};
use crate::call::{Bind, Builtin};
use crate::exc;
use crate::float;
use crate::int::Int;
use crate::obj::Obj;
use crate::ops::{self, Constant};
use crate::raise::Res;
use crate::std::structseq::{self, Shape};

static STAT_RESULT: Shape = Shape {
    module: "os",
    name: "stat_result",
    fields: &[
        "st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "", "", "", "st_atime", "st_mtime", "st_ctime",
        "st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_blksize", "st_blocks", "st_rdev",
    ],
    visible: 10,
    instead: &[(10, 7), (11, 8), (12, 9)],
};
pub fn stat_result() -> Obj { // class stat_result
    static CLASS: Constant = Constant::new();
    CLASS.get(|| structseq::class(&STAT_RESULT))
}

pub fn result(s: &Stat) -> Obj {
    let big = |n: i128| -> Obj { Int::from_i128(n).into() };
    let mut fields: Vec<Obj> = [s.mode as i128, s.ino as i128, s.dev as i128, s.nlink as i128, s.uid as i128, s.gid as i128, s.size as i128].map(big).to_vec();
    fields.extend(s.times.map(|t| big(t.div_euclid(1_000_000_000))));
    fields.extend(s.times.map(|t| Obj::float(t.div_euclid(1_000_000_000) as f64 + 1e-9 * t.rem_euclid(1_000_000_000) as f64)));
    fields.extend(s.times.map(big));
    fields.extend([s.blksize as i128, s.blocks as i128, s.rdev as i128].map(big));
    if cfg!(target_os = "wasi") {
        untold(s, &mut fields);
    }
    structseq::make(&stat_result(), &STAT_RESULT, fields)
}
/// What WASI does not tell: who owns it, who may do what, how large its blocks are.
fn untold(s: &Stat, fields: &mut [Obj]) {
    let is_device = matches!(s.mode & 0o170000, 0o020000 | 0o060000);
    fields[0] = unknown::number("st_mode", s.mode as i64, !0o7777);
    for (i, name) in STAT_RESULT.fields.iter().enumerate() {
        if matches!(*name, "st_uid" | "st_gid" | "st_blksize" | "st_blocks") || (is_device && *name == "st_rdev") {
            fields[i] = unknown::number(name, 0, 0);
        }
    }
}
pub fn ask(path: &Path, follow: bool) -> Res<Obj> {
    let found = match path.fd {
        Some(fd) => system::fstat(fd),
        None => path.ask(|p| system::stat(p, follow)),
    };
    found.map(|s| result(&s)).map_err(|e| path.failed(e))
}

/// `stat(path, *, dir_fd=None, follow_symlinks=True)`
pub static STAT: Builtin = Builtin { name: "stat", owner: "posix", call: |args| {
    let [path, dir_fd, follow] = args.bind("stat", [("path", Bind::Arg), ("dir_fd", Bind::KeyOpt), ("follow_symlinks", Bind::KeyOpt)])?;
    let path = Path::of("stat", "path", &path.expect("required"), true)?;
    no_directory(&dir_fd)?;
    ask(&path, truth_or(&follow, true)?)
} };
/// `lstat(path, *, dir_fd=None)`
pub static LSTAT: Builtin = Builtin { name: "lstat", owner: "posix", call: |args| {
    let [path, dir_fd] = args.bind("lstat", [("path", Bind::Arg), ("dir_fd", Bind::KeyOpt)])?;
    let path = Path::of("lstat", "path", &path.expect("required"), false)?;
    no_directory(&dir_fd)?;
    ask(&path, false)
} };
/// `fstat(fd)`
pub static FSTAT: Builtin = Builtin { name: "fstat", owner: "posix", call: |args| {
    let [fd] = args.bind("fstat", [("fd", Bind::Arg)])?;
    system::fstat(number(&fd.expect("required"))?).map(|s| result(&s)).map_err(|e| exc::os_error(e, None))
} };
/// `access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)`
pub static ACCESS: Builtin = Builtin { name: "access", owner: "posix", call: |args| {
    let [path, mode, dir_fd, _, _] = args.bind("access", [
        ("path", Bind::Arg), ("mode", Bind::Arg), ("dir_fd", Bind::KeyOpt), ("effective_ids", Bind::KeyOpt), ("follow_symlinks", Bind::KeyOpt),
    ])?;
    let path = Path::of("access", "path", &path.expect("required"), false)?;
    let mode = number(&mode.expect("required"))?;
    no_directory(&dir_fd)?;
    Ok(Obj::bool(path.ask(|p| system::access(p, mode)).is_ok()))
} };
/// `chmod(path, mode, *, dir_fd=None, follow_symlinks=True)`
pub static CHMOD: Builtin = Builtin { name: "chmod", owner: "posix", call: |args| {
    let [path, mode, dir_fd, follow] =
        args.bind("chmod", [("path", Bind::Arg), ("mode", Bind::Arg), ("dir_fd", Bind::KeyOpt), ("follow_symlinks", Bind::KeyOpt)])?;
    let path = Path::of("chmod", "path", &path.expect("required"), false)?;
    let mode = number(&mode.expect("required"))?;
    no_directory(&dir_fd)?;
    if !truth_or(&follow, true)? {
        let text = ops::str("chmod: follow_symlinks unavailable on this platform");
        return Err(exc::raise_new(exc::classes::not_implemented_error(), vec![text]));
    }
    path.ask(|p| system::chmod(p, mode as u32)).map_err(|e| path.failed(e)).map(|()| Obj::NONE)
} };

/// Seconds and nanoseconds of a number of seconds.
fn of_seconds(o: &Obj) -> Res<(i64, i64)> {
    match float::as_float(o) {
        Some(v) => {
            let whole = v.floor();
            let nanoseconds = ((v - whole) * 1e9).floor() as i64;
            Ok((whole as i64, nanoseconds.min(999_999_999)))
        }
        None => Ok((o.index()?.clamp_i64(), 0)),
    }
}
fn of_nanoseconds(o: &Obj) -> Res<(i64, i64)> {
    let n = o.index()?.clamp_i64();
    Ok((n.div_euclid(1_000_000_000), n.rem_euclid(1_000_000_000)))
}
/// `utime(path, times=None, *, ns=…, dir_fd=None, follow_symlinks=True)`
pub static UTIME: Builtin = Builtin { name: "utime", owner: "posix", call: |args| {
    let [path, times, ns, dir_fd, follow] = args.bind("utime", [
        ("path", Bind::Arg), ("times", Bind::ArgOpt), ("ns", Bind::KeyOpt), ("dir_fd", Bind::KeyOpt), ("follow_symlinks", Bind::KeyOpt),
    ])?;
    let path = Path::of("utime", "path", &path.expect("required"), true)?;
    no_directory(&dir_fd)?;
    let times = times.filter(|t| !t.is_none());
    let at = match (times, ns) {
        (Some(_), Some(_)) => return Err(exc::value_error("utime: you may specify either 'times' or 'ns' but not both")),
        (Some(times), None) => {
            let Some([a, m]) = pair(&times) else {
                return Err(exc::type_error("utime: 'times' must be either a tuple of two ints or None"));
            };
            Some([of_seconds(&a)?, of_seconds(&m)?])
        }
        (None, Some(ns)) => {
            let Some([a, m]) = pair(&ns) else { return Err(exc::type_error("utime: 'ns' must be a tuple of two ints")) };
            Some([of_nanoseconds(&a)?, of_nanoseconds(&m)?])
        }
        (None, None) => None,
    };
    let follow = truth_or(&follow, true)?;
    let done = match path.fd {
        Some(fd) => system::utime(Err(fd), at, follow),
        None => path.ask(|p| system::utime(Ok(p), at, follow)),
    };
    // CPython names no file here.
    done.map_err(|e| exc::os_error(e, None)).map(|()| Obj::NONE)
} };
