//! Arguments that are paths, and the OSErrors that name them.

use std::ffi::{CStr, CString};

use super::system;
use crate::attr;
use crate::bytes::{self, Bytes};
use crate::call::{Args, Builtin};
use crate::exc;
use crate::int;
use crate::io::process;
use crate::name::intern;
use crate::obj::Obj;
use crate::raise::{Raised, Res};
use crate::str::{codec, Str};

pub struct Path {
    /// As it was given, to be named in errors.
    given: Obj,
    /// Relative ones are relative still.
    pub text: CString,
    is_bytes: bool,
    /// A number of an open file instead.
    pub fd: Option<i32>,
}

/// `os.fsencode(o)` of a str or bytes.
pub fn encoded(o: &Obj) -> Res<Vec<u8>> {
    match (Str::of(o), bytes::like(o)) {
        (Some(s), _) => codec::encode(s, "utf-8", "surrogateescape"),
        (_, Some(b)) => Ok(b.to_vec()),
        _ => Err(exc::type_error(format!("expected str, bytes or os.PathLike object, not {}", o.type_name()))),
    }
}
fn is_text(o: &Obj) -> bool {
    Str::of(o).is_some() || Bytes::of(o).is_some()
}
/// What `__fspath__` gives, if the object has it.
fn fspath(o: &Obj) -> Res<Option<Obj>> {
    let Some(f) = attr::find_quiet(&o.class(), intern("__fspath__"))? else { return Ok(None) };
    let r = f.call(Args::of(std::slice::from_ref(o)))?;
    if is_text(&r) {
        return Ok(Some(r));
    }
    Err(exc::type_error(format!("expected {}.__fspath__() to return str or bytes, not {}", o.type_name(), r.type_name())))
}

/// `fspath(path)`
pub static FSPATH: Builtin = Builtin { name: "fspath", owner: "posix", call: |args| {
    let [path] = args.bind("fspath", [("path", crate::call::Bind::Arg)])?;
    let path = path.expect("required");
    if is_text(&path) {
        return Ok(path);
    }
    match fspath(&path)? {
        Some(p) => Ok(p),
        None => Err(exc::type_error(format!("expected str, bytes or os.PathLike object, not {}", path.type_name()))),
    }
} };

/// `_path_normpath(path)`: "" where it is the current directory.
pub static _PATH_NORMPATH: Builtin = Builtin { name: "_path_normpath", owner: "posix", call: |args| {
    let [path] = args.bind("_path_normpath", [("path", crate::call::Bind::Arg)])?;
    let path = path.expect("required");
    let Some(text) = Str::of(&path) else {
        return Err(exc::type_error(format!("_path_normpath() argument 'path' must be str, not {}", path.type_name())));
    };
    let text = codec::encode(text, "utf-8", "surrogatepass")?;
    let end = text.iter().position(|c| *c == 0).unwrap_or(text.len());
    match std::str::from_utf8(&text[..end]) {
        Ok(text) => Ok(Str::from(crate::std::os_path::normpath_text(text)).into()),
        Err(_) => crate::module::refuse("a path of characters that are none is not supported yet"),
    }
} };

impl Path {
    pub fn of(function: &str, argument: &str, given: &Obj, fd: bool) -> Res<Path> {
        Path::with(function, argument, given, fd, if fd { "string, bytes, os.PathLike or integer" } else { "string, bytes or os.PathLike" })
    }
    /// The same where `None` is the current directory.
    pub fn or_here(function: &str, given: Option<Obj>) -> Res<Path> {
        let given = given.filter(|o| !o.is_none());
        let path = given.clone().unwrap_or_else(|| crate::ops::str("."));
        let mut p = Path::with(function, "path", &path, true, "string, bytes, os.PathLike, integer or None")?;
        p.given = given.unwrap_or(Obj::NONE);
        Ok(p)
    }
    fn with(function: &str, argument: &str, given: &Obj, fd: bool, wanted: &str) -> Res<Path> {
        let mut path = Path { given: given.clone(), text: CString::default(), is_bytes: false, fd: None };
        let named = if is_text(given) { Some(given.clone()) } else { None };
        let named = match named {
            None if fd && (int::as_int(given).is_some() || given.index_or_none()?.is_some()) => {
                path.fd = Some(super::number(given)?);
                return Ok(path);
            }
            None => fspath(given)?,
            some => some,
        };
        let Some(named) = named else {
            return Err(exc::type_error(format!("{function}: {argument} should be {wanted}, not {}", given.type_name())));
        };
        path.is_bytes = bytes::like(&named).is_some();
        path.given = named.clone();
        path.text = CString::new(encoded(&named)?).map_err(|_| exc::value_error("embedded null byte"))?;
        Ok(path)
    }

    /// As the operating system takes it, from its root.
    pub fn absolute(&self) -> Vec<u8> {
        let text = self.text.to_bytes();
        match process::directory() {
            Some(mut dir) if !text.is_empty() && text[0] != b'/' => {
                if dir.last() != Some(&b'/') {
                    dir.push(b'/');
                }
                dir.extend_from_slice(text);
                dir
            }
            _ => text.to_vec(),
        }
    }
    /// Asks the operating system. Links from the root, which WASI does not follow, are followed here.
    pub fn ask<T>(&self, act: impl Fn(&CStr) -> Result<T, i32>) -> Result<T, i32> {
        if self.text.is_empty() {
            return Err(2);
        }
        let text = self.absolute();
        let at = CString::new(text.clone()).expect("no null byte");
        match act(&at) {
            Err(errno) if cfg!(target_os = "wasi") && (errno == system::NOT_CAPABLE || errno == 1) => {
                let text = String::from_utf8_lossy(&text);
                let (folder, last) = text.trim_end_matches('/').rsplit_once('/').unwrap_or(("", ""));
                // First those on the way, then the last one.
                let real = format!("{}/{last}", crate::std::os_path::without_links(folder).trim_end_matches('/'));
                for at in [real, crate::std::os_path::without_links(&text)] {
                    let r = act(&CString::new(at).expect("no null byte"));
                    if !matches!(r, Err(e) if e == system::NOT_CAPABLE || e == 1) {
                        return r;
                    }
                }
                Err(errno)
            }
            r => r,
        }
    }
    pub fn is_directory(&self) -> bool {
        self.ask(|p| system::stat(p, false)).is_ok_and(|s| s.mode & 0o170000 == 0o040000)
    }

    #[cold]
    pub fn failed(&self, errno: i32) -> Raised {
        match self.fd {
            Some(fd) => exc::os_error(errno, Some(&crate::ops::int(fd as i64))),
            None if self.given.is_none() => exc::os_error(errno, None),
            None => exc::os_error(errno, Some(&self.given)),
        }
    }
    #[cold]
    pub fn failed_with(&self, errno: i32, other: &Path) -> Raised {
        exc::os_error_of_two(errno, &self.given, &other.given)
    }

    /// Bytes if the path was, else text.
    pub fn like_given(&self, text: &[u8]) -> Res<Obj> {
        if self.is_bytes {
            return Ok(Bytes::from(text).into());
        }
        Ok(codec::decode(text, "utf-8", "surrogateescape")?.into())
    }
    /// The name of something in the directory that it is.
    pub fn joined(&self, name: &[u8]) -> Res<Obj> {
        let mut text = if self.given.is_none() { Vec::new() } else { self.text.to_bytes().to_vec() };
        if self.given.is_none() {
            text.extend_from_slice(b".");
        }
        if text.last().is_some_and(|c| *c != b'/') {
            text.push(b'/');
        }
        text.extend_from_slice(name);
        self.like_given(&text)
    }
}
