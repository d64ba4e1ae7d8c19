//! Files by their numbers.

use super::path::Path;
use super::{contents, no_directory, number, system};
use crate::bytes::Bytes;
use crate::call::{Bind, Builtin};
use crate::exc;
use crate::io::{out, process};
use crate::obj::Obj;
use crate::ops;
use crate::raise::Res;

fn failed(errno: i32) -> crate::raise::Raised {
    exc::os_error(errno, None)
}
fn none(r: Result<(), i32>) -> Res<Obj> {
    r.map_err(failed).map(|()| Obj::NONE)
}
fn offset(o: &Obj) -> Res<i64> {
    o.index()?.to_i64().ok_or_else(|| exc::overflow_error("Python int too large to convert to C long"))
}

/// `open(path, flags, mode=511, *, dir_fd=None)`
pub static OPEN: Builtin = Builtin { name: "open", owner: "posix", call: |args| {
    let [path, flags, mode, dir_fd] =
        args.bind("open", [("path", Bind::Arg), ("flags", Bind::Arg), ("mode", Bind::ArgOpt), ("dir_fd", Bind::KeyOpt)])?;
    let path = Path::of("open", "path", &path.expect("required"), false)?;
    let flags = number(&flags.expect("required"))?;
    let mode = mode.map_or(Ok(0o777), |o| number(&o))?;
    no_directory(&dir_fd)?;
    if flags & 3 != 0 && path.is_directory() {
        return Err(path.failed(if flags & 0o300 == 0o300 { 17 } else { 21 }));
    }
    let fd = path.ask(|p| system::open(p, flags, mode as u32)).map_err(|e| path.failed(e))?;
    Ok(ops::int(fd as i64))
} };
/// `close(fd)`
pub static CLOSE: Builtin = Builtin { name: "close", owner: "posix", call: |args| {
    let [fd] = args.bind("close", [("fd", Bind::Arg)])?;
    none(system::close(number(&fd.expect("required"))?))
} };

fn read(fd: i32, length: i64, at: Option<i64>) -> Res<Obj> {
    if length < 0 {
        return Err(failed(22));
    }
    let mut to = vec![0; length as usize];
    let n = system::read(fd, &mut to, at).map_err(failed)?;
    Ok(Bytes::from(&to[..n]).into())
}
/// `read(fd, length, /)`
pub static READ: Builtin = Builtin { name: "read", owner: "posix", call: |args| {
    let given = args.expect("read", 2, 2)?;
    let fd = number(&given[0])?;
    if fd == 0 {
        out::flush_quietly();
        process::wait(Some(0), None)?;
    }
    read(fd, offset(&given[1])?, None)
} };
/// `pread(fd, length, offset, /)`
pub static PREAD: Builtin = Builtin { name: "pread", owner: "posix", call: |args| {
    let given = args.expect("pread", 3, 3)?;
    read(number(&given[0])?, offset(&given[1])?, Some(offset(&given[2])?))
} };
/// `write(fd, data, /)`
pub static WRITE: Builtin = Builtin { name: "write", owner: "posix", call: |args| {
    let given = args.expect("write", 2, 2)?;
    let n = system::write(number(&given[0])?, contents(&given[1])?, None).map_err(failed)?;
    Ok(ops::int(n as i64))
} };
/// `pwrite(fd, buffer, offset, /)`
pub static PWRITE: Builtin = Builtin { name: "pwrite", owner: "posix", call: |args| {
    let given = args.expect("pwrite", 3, 3)?;
    let n = system::write(number(&given[0])?, contents(&given[1])?, Some(offset(&given[2])?)).map_err(failed)?;
    Ok(ops::int(n as i64))
} };
/// `lseek(fd, position, whence, /)`
pub static LSEEK: Builtin = Builtin { name: "lseek", owner: "posix", call: |args| {
    let given = args.expect("lseek", 3, 3)?;
    let at = system::lseek(number(&given[0])?, offset(&given[1])?, number(&given[2])?).map_err(failed)?;
    Ok(ops::int(at))
} };
/// `isatty(fd, /)`
pub static ISATTY: Builtin = Builtin { name: "isatty", owner: "posix", call: |args| {
    Ok(Obj::bool(process::is_terminal(number(&args.expect("posix.isatty", 1, 1)?[0])? as u32)))
} };
/// `fsync(fd)`
pub static FSYNC: Builtin = Builtin { name: "fsync", owner: "posix", call: |args| {
    let [fd] = args.bind("fsync", [("fd", Bind::Arg)])?;
    let fd = fd.expect("required");
    let number = match fd.index_or_none()? {
        Some(_) => number(&fd)?,
        None => number(&fd.method(crate::name::intern("fileno"), [])?)?,
    };
    none(system::fsync(number))
} };
/// `ftruncate(fd, length, /)`
pub static FTRUNCATE: Builtin = Builtin { name: "ftruncate", owner: "posix", call: |args| {
    let given = args.expect("ftruncate", 2, 2)?;
    none(system::ftruncate(number(&given[0])?, offset(&given[1])?))
} };
/// `truncate(path, length)`
pub static TRUNCATE: Builtin = Builtin { name: "truncate", owner: "posix", call: |args| {
    let [path, length] = args.bind("truncate", [("path", Bind::Arg), ("length", Bind::Arg)])?;
    let path = Path::of("truncate", "path", &path.expect("required"), true)?;
    let length = offset(&length.expect("required"))?;
    if let Some(fd) = path.fd {
        return system::ftruncate(fd, length).map_err(|e| path.failed(e)).map(|()| Obj::NONE);
    }
    let fd = path.ask(|p| system::open(p, 1, 0)).map_err(|e| path.failed(e))?;
    let done = system::ftruncate(fd, length);
    let _ = system::close(fd);
    done.map_err(|e| path.failed(e)).map(|()| Obj::NONE)
} };
