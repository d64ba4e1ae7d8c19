//! `os`: what programs that read and write files need of it.

use std::cell::RefCell;

use crate::call::{Args, Bind, Builtin};
use crate::dict::Dict;
use crate::exc;
use crate::io::path::{current_directory, fspath, os_failure, resolve};
use crate::io::process;
use crate::obj::Obj;
use crate::ops;
use crate::raise::Res;
use crate::str::Str;

pub fn name() -> Obj { ops::str("posix") } // const name
pub fn sep() -> Obj { ops::str("/") } // const sep
pub fn altsep() -> Obj { Obj::NONE } // const altsep
pub fn extsep() -> Obj { ops::str(".") } // const extsep
pub fn curdir() -> Obj { ops::str(".") } // const curdir
pub fn pardir() -> Obj { ops::str("..") } // const pardir
pub fn pathsep() -> Obj { ops::str(":") } // const pathsep
pub fn linesep() -> Obj { ops::str("\n") } // const linesep
pub fn devnull() -> Obj { ops::str("/dev/null") } // const devnull
pub fn f_ok() -> Obj { ops::int(0) } // const F_OK
pub fn r_ok() -> Obj { ops::int(4) } // const R_OK
pub fn w_ok() -> Obj { ops::int(2) } // const W_OK
pub fn x_ok() -> Obj { ops::int(1) } // const X_OK
pub fn seek_set() -> Obj { ops::int(0) } // const SEEK_SET
pub fn seek_cur() -> Obj { ops::int(1) } // const SEEK_CUR
pub fn seek_end() -> Obj { ops::int(2) } // const SEEK_END
pub fn error() -> Obj { exc::classes::os_error() } // const error
pub fn environ() -> Obj { environment() } // const environ

struct Kept(RefCell<Option<Obj>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Kept {}
static ENVIRON: Kept = Kept(RefCell::new(None));

/// `os.environ`, a dict that is filled once; what the engine passes for itself is not in it.
fn environment() -> Obj {
    ENVIRON
        .0
        .borrow_mut()
        .get_or_insert_with(|| {
            let d: Dict = Dict::new();
            for (k, v) in std::env::vars_os() {
                let (k, v) = (k.to_string_lossy(), v.to_string_lossy());
                if k != "PORTALIS_CWD" {
                    let _ = d.set(Str::from(k.as_ref()).into(), Str::from(v.as_ref()).into());
                }
            }
            d.into()
        })
        .clone()
}

fn text(s: impl AsRef<str>) -> Obj {
    Str::from(s.as_ref()).into()
}
/// A path that a system call may refuse: the path, and how to say what went wrong.
fn on_path<T>(o: &Obj, act: impl FnOnce(&std::path::Path) -> std::io::Result<T>) -> Res<T> {
    let path = fspath(o)?;
    if path.is_empty() {
        return Err(exc::os_error(2, Some(o)));
    }
    act(&resolve(&path)).map_err(|e| os_failure(&e, Some(o)))
}

/// `os.getcwd()`
pub static GETCWD: Builtin = Builtin { name: "getcwd", owner: "os", call: |args| {
    args.expect("posix.getcwd", 0, 0)?;
    Ok(text(current_directory()))
} };
/// `os.chdir(path)`
pub static CHDIR: Builtin = Builtin { name: "chdir", owner: "os", call: |args| {
    let [path] = args.bind("chdir", [("path", Bind::Arg)])?;
    let path = path.expect("required");
    let (not_there, no_directory) = if cfg!(target_os = "wasi") { (44, 54) } else { (2, 20) };
    let at = on_path(&path, |p| match std::fs::metadata(p) {
        Ok(m) if m.is_dir() => Ok(std::path::PathBuf::from(current_directory()).join(p)),
        Ok(_) => Err(std::io::Error::from_raw_os_error(no_directory)),
        Err(_) => Err(std::io::Error::from_raw_os_error(not_there)),
    })?;
    crate::io::process::set_directory(super::os_path::normpath_text(&at.to_string_lossy()).into_bytes());
    Ok(Obj::NONE)
} };
/// `os.getenv(key, default=None)`
pub static GETENV: Builtin = Builtin { name: "getenv", owner: "os", call: |args| {
    let [key, default] = args.bind("getenv", [("key", Bind::Arg), ("default", Bind::ArgOpt)])?;
    let env = environment();
    let found = Dict::of(&env).expect("a dict").get(&key.expect("required"))?;
    Ok(found.or(default).unwrap_or(Obj::NONE))
} };
/// `os.getpid()`
pub static GETPID: Builtin = Builtin { name: "getpid", owner: "os", call: |_| {
    Ok(ops::int(if cfg!(target_os = "wasi") { 1 } else { std::process::id() as i64 }))
} };
/// `os.cpu_count()`
pub static CPU_COUNT: Builtin = Builtin { name: "cpu_count", owner: "os", call: |_| Ok(ops::int(1)) };
/// `os.fspath(path)`
pub static FSPATH: Builtin = Builtin { name: "fspath", owner: "os", call: |args| {
    let o = &args.expect("posix.fspath", 1, 1)?[0];
    if Str::of(o).is_some() { Ok(o.clone()) } else { Ok(text(fspath(o)?)) }
} };

/// `os.listdir(path=".")`
pub static LISTDIR: Builtin = Builtin { name: "listdir", owner: "os", call: |args| {
    let [path] = args.bind("listdir", [("path", Bind::ArgOpt)])?;
    let path = path.filter(|p| !p.is_none()).unwrap_or_else(|| ops::str("."));
    let mut names = Vec::new();
    for entry in on_path(&path, |p| std::fs::read_dir(p))? {
        let entry = entry.map_err(|e| os_failure(&e, Some(&path)))?;
        names.push(text(entry.file_name().to_string_lossy()));
    }
    Ok(ops::list(names))
} };
fn remove(args: Args, name: &str) -> Res<Obj> {
    let [path] = args.bind(name, [("path", Bind::Arg)])?;
    let path = path.expect("required");
    on_path(&path, |p| {
        // Linux says EISDIR for a directory.
        if p.is_dir() && !p.is_symlink() {
            return Err(std::io::Error::from_raw_os_error(if cfg!(target_os = "wasi") { 31 } else { 21 }));
        }
        std::fs::remove_file(p)
    })?;
    Ok(Obj::NONE)
}
/// `os.remove(path)`
pub static REMOVE: Builtin = Builtin { name: "remove", owner: "os", call: |args| remove(args, "remove") };
/// `os.unlink(path)`
pub static UNLINK: Builtin = Builtin { name: "unlink", owner: "os", call: |args| remove(args, "unlink") };
/// `os.rmdir(path)`
pub static RMDIR: Builtin = Builtin { name: "rmdir", owner: "os", call: |args| {
    let [path] = args.bind("rmdir", [("path", Bind::Arg)])?;
    on_path(&path.expect("required"), |p| std::fs::remove_dir(p)).map(|()| Obj::NONE)
} };
/// `os.mkdir(path, mode=0o777)`
pub static MKDIR: Builtin = Builtin { name: "mkdir", owner: "os", call: |args| {
    let [path, _] = args.bind("mkdir", [("path", Bind::Arg), ("mode", Bind::ArgOpt)])?;
    on_path(&path.expect("required"), |p| std::fs::create_dir(p)).map(|()| Obj::NONE)
} };
/// `os.makedirs(name, mode=0o777, exist_ok=False)`
pub static MAKEDIRS: Builtin = Builtin { name: "makedirs", owner: "os", call: |args| {
    let [name, _, exist_ok] = args.bind("makedirs", [("name", Bind::Arg), ("mode", Bind::ArgOpt), ("exist_ok", Bind::ArgOpt)])?;
    let name = name.expect("required");
    let ok = match exist_ok {
        Some(o) => o.truth()?,
        None => false,
    };
    let path = fspath(&name)?;
    if resolve(&path).is_dir() {
        return if ok { Ok(Obj::NONE) } else { Err(exc::os_error(17, Some(&name))) };
    }
    on_path(&name, |p| std::fs::create_dir_all(p)).map(|()| Obj::NONE)
} };
fn rename(args: Args, name: &str) -> Res<Obj> {
    let [from, to] = args.bind(name, [("src", Bind::Arg), ("dst", Bind::Arg)])?;
    let (from, to) = (from.expect("required"), to.expect("required"));
    let target = resolve(&fspath(&to)?);
    on_path(&from, |p| std::fs::rename(p, target)).map(|()| Obj::NONE)
}
/// `os.rename(src, dst)`
pub static RENAME: Builtin = Builtin { name: "rename", owner: "os", call: |args| rename(args, "rename") };
/// `os.replace(src, dst)`
pub static REPLACE: Builtin = Builtin { name: "replace", owner: "os", call: |args| rename(args, "replace") };
/// `os.access(path, mode)`
pub static ACCESS: Builtin = Builtin { name: "access", owner: "os", call: |args| {
    let [path, _] = args.bind("access", [("path", Bind::Arg), ("mode", Bind::Arg)])?;
    Ok(Obj::bool(resolve(&fspath(&path.expect("required"))?).exists()))
} };
/// `os.strerror(code)`
pub static STRERROR: Builtin = Builtin { name: "strerror", owner: "os", call: |args| {
    Ok(text(exc::strerror(args.expect("posix.strerror", 1, 1)?[0].index()?.clamp_i64() as i32)))
} };
/// `os.urandom(size)`
pub static URANDOM: Builtin = Builtin { name: "urandom", owner: "os", call: |args| {
    let n = args.expect("posix.urandom", 1, 1)?[0].index()?.clamp_i64();
    if n < 0 {
        return Err(exc::value_error("negative argument not allowed"));
    }
    let mut all = vec![0; n as usize];
    process::chance(&mut all).map_err(|errno| exc::os_error(errno, None))?;
    Ok(crate::bytes::Bytes::from(&all[..]).into())
} };
/// `os._exit(n)`
pub static _EXIT: Builtin = Builtin { name: "_exit", owner: "os", call: |args| {
    std::process::exit(args.expect("os._exit", 1, 1)?[0].index()?.clamp_i64() as i32)
} };
