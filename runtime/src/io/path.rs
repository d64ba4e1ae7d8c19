//! Paths, and the operating system's errors as OSErrors.

use std::path::PathBuf;

use super::process;
use crate::bytes;
use crate::class;
use crate::exc;
use crate::name;
use crate::obj::Obj;
use crate::raise::{Raised, Res};
use crate::str::Str;

/// The directory that relative paths start from: the engine passes it, where processes have none.
pub fn current_directory() -> String {
    if let Some(dir) = process::directory() {
        return String::from_utf8_lossy(&dir).into_owned();
    }
    match std::env::current_dir() {
        Ok(dir) => dir.to_string_lossy().into_owned(),
        Err(_) => "/".to_string(),
    }
}

/// A path as the operating system takes it.
pub fn resolve(path: &str) -> PathBuf {
    if path.starts_with('/') || path.is_empty() {
        return PathBuf::from(path);
    }
    match process::directory() {
        Some(dir) => PathBuf::from(String::from_utf8_lossy(&dir).as_ref()).join(path),
        None => PathBuf::from(path),
    }
}

/// The same as bytes, for the program's own files.
pub fn absolute(path: &str) -> Vec<u8> {
    match process::directory() {
        Some(mut dir) if !path.starts_with('/') => {
            dir.push(b'/');
            dir.extend_from_slice(path.as_bytes());
            dir
        }
        _ => path.as_bytes().to_vec(),
    }
}

/// `os.fspath(o)` as text.
pub fn fspath(o: &Obj) -> Res<String> {
    if let Some(s) = Str::of(o) {
        if s.as_bytes().contains(&0) {
            return Err(exc::value_error("embedded null byte"));
        }
        return Ok(s.as_str().to_string());
    }
    if let Some(b) = bytes::like(o) {
        return Ok(String::from_utf8_lossy(b).into_owned());
    }
    if let Some(r) = class::special_if_classy(o, name::intern("__fspath__"), &[]) {
        let r = r?;
        if Str::of(&r).is_some() || bytes::like(&r).is_some() {
            return fspath(&r);
        }
    }
    Err(exc::type_error(format!("expected str, bytes or os.PathLike object, not {}", o.type_name().as_str())))
}

/// Linux's number of an error.
pub fn errno(e: &std::io::Error) -> i32 {
    use std::io::ErrorKind;
    match e.raw_os_error() {
        Some(n) if cfg!(target_os = "wasi") => from_wasi(n),
        Some(n) => n,
        None => match e.kind() {
            ErrorKind::NotFound => 2,
            ErrorKind::PermissionDenied => 13,
            ErrorKind::AlreadyExists => 17,
            ErrorKind::InvalidInput => 22,
            ErrorKind::BrokenPipe => 32,
            // WASI knows no directory that the path is in.
            _ => 2,
        },
    }
}

/// WASI's error numbers, which are in the order of their names, as Linux's.
pub(super) fn from_wasi(n: i32) -> i32 {
    const LINUX: [i32; 77] = [
        0, 7, 13, 98, 99, 97, 11, 114, 9, 74, 16, 125, 10, 103, 111, 104, 35, 89, 33, 122, 17, 14, 27, 113, 43, 84, 115, 4, 22, 5, 106,
        21, 40, 24, 31, 90, 72, 36, 100, 102, 101, 23, 105, 19, 2, 8, 37, 67, 12, 42, 92, 28, 38, 107, 20, 39, 131, 88, 95, 25, 6, 75,
        130, 1, 32, 71, 93, 91, 34, 30, 29, 3, 116, 110, 26, 18, 13,
    ];
    LINUX.get(n as usize).copied().unwrap_or(5)
}

/// OSError for what the operating system said.
#[cold]
pub fn os_failure(e: &std::io::Error, path: Option<&Obj>) -> Raised {
    exc::os_error(errno(e), path)
}
