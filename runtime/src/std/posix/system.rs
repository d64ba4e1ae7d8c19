//! The C library's functions on files, WASI's or the machine's own. Errors are Linux's numbers.

use std::ffi::{CStr, CString};

use crate::io::path::errno;

/// WASI's "not capable", as Linux's number: what leads out of the folders that are open.
pub const NOT_CAPABLE: i32 = 13;

fn last() -> i32 {
    errno(&std::io::Error::last_os_error())
}
fn done(result: i32) -> Result<(), i32> {
    if result < 0 { Err(last()) } else { Ok(()) }
}
fn count(result: isize) -> Result<usize, i32> {
    usize::try_from(result).map_err(|_| last())
}

/// What is known of a file; times in nanoseconds.
pub struct Stat {
    pub mode: u32,
    pub ino: u64,
    pub dev: u64,
    pub nlink: u64,
    pub uid: u32,
    pub gid: u32,
    pub size: i64,
    pub times: [i128; 3],
    pub blksize: i64,
    pub blocks: i64,
    pub rdev: u64,
}

#[allow(clippy::unnecessary_cast)]
fn known(s: &libc::stat) -> Stat {
    #[cfg(target_os = "wasi")]
    let times = [s.st_atim, s.st_mtim, s.st_ctim].map(|t| t.tv_sec as i128 * 1_000_000_000 + t.tv_nsec as i128);
    #[cfg(not(target_os = "wasi"))]
    let times = [(s.st_atime, s.st_atime_nsec), (s.st_mtime, s.st_mtime_nsec), (s.st_ctime, s.st_ctime_nsec)]
        .map(|t| t.0 as i128 * 1_000_000_000 + t.1 as i128);
    Stat {
        // What WASI has no word for is a pipe.
        mode: if s.st_mode & 0o170000 == 0 { 0o010000 } else { s.st_mode as u32 },
        ino: s.st_ino as u64,
        dev: s.st_dev as u64,
        nlink: s.st_nlink as u64,
        uid: s.st_uid as u32,
        gid: s.st_gid as u32,
        size: s.st_size as i64,
        times,
        blksize: s.st_blksize as i64,
        blocks: s.st_blocks as i64,
        rdev: s.st_rdev as u64,
    }
}
fn filled(ask: impl FnOnce(*mut libc::stat) -> i32) -> Result<Stat, i32> {
    let mut s = std::mem::MaybeUninit::<libc::stat>::uninit();
    done(ask(s.as_mut_ptr()))?;
    // SAFETY: the call has filled it.
    Ok(known(unsafe { &s.assume_init() }))
}
pub fn stat(path: &CStr, follow: bool) -> Result<Stat, i32> {
    // SAFETY: both are what C takes.
    filled(|to| unsafe { if follow { libc::stat(path.as_ptr(), to) } else { libc::lstat(path.as_ptr(), to) } })
}
pub fn fstat(fd: i32) -> Result<Stat, i32> {
    // SAFETY: as above.
    filled(|to| unsafe { libc::fstat(fd, to) })
}

// SAFETY (of all): paths end with a null byte, buffers are as long as is said.
pub fn rmdir(path: &CStr) -> Result<(), i32> {
    done(unsafe { libc::rmdir(path.as_ptr()) })
}
pub fn unlink(path: &CStr) -> Result<(), i32> {
    done(unsafe { libc::unlink(path.as_ptr()) })
}
pub fn mkdir(path: &CStr, mode: u32) -> Result<(), i32> {
    done(unsafe { libc::mkdir(path.as_ptr(), mode as libc::mode_t) })
}
pub fn rename(from: &CStr, to: &CStr) -> Result<(), i32> {
    done(unsafe { libc::rename(from.as_ptr(), to.as_ptr()) })
}
pub fn link(from: &CStr, to: &CStr) -> Result<(), i32> {
    done(unsafe { libc::link(from.as_ptr(), to.as_ptr()) })
}
pub fn symlink(text: &CStr, at: &CStr) -> Result<(), i32> {
    done(unsafe { libc::symlink(text.as_ptr(), at.as_ptr()) })
}
pub fn readlink(path: &CStr) -> Result<Vec<u8>, i32> {
    let mut to = vec![0u8; 4096];
    let n = count(unsafe { libc::readlink(path.as_ptr(), to.as_mut_ptr().cast(), to.len()) })?;
    to.truncate(n);
    Ok(to)
}
#[cfg(not(target_os = "wasi"))]
pub fn access(path: &CStr, mode: i32) -> Result<(), i32> {
    done(unsafe { libc::access(path.as_ptr(), mode) })
}
/// WASI only tells what is there: whether it can be read and written is tried. What cannot be tried is refused.
#[cfg(target_os = "wasi")]
pub fn access(path: &CStr, mode: i32) -> Result<(), i32> {
    let kind = stat(path, true)?.mode & 0o170000;
    let is_directory = kind == 0o040000;
    if mode != 0 && !is_directory && kind != 0o100000 {
        crate::module::refuse("WASI does not tell whether a device or a pipe can be read or written");
    }
    let tried = |how| open(path, how | 0o4000, 0).and_then(close);
    if mode & 4 != 0 {
        tried(if is_directory { 0o200000 } else { 0 })?;
    }
    let inside = |name: &[u8]| CString::new([path.to_bytes(), b"/", name].concat()).expect("no null byte");
    if mode & 2 != 0 && !is_directory {
        tried(1)?;
    }
    if mode & 2 != 0 && is_directory {
        // No link to a folder is ever made, which is said once it is known that the folder can be written.
        match link(&inside(b"."), &inside(b".portalis-access")) {
            Err(1 | 17) | Ok(()) => {}
            refused => return refused,
        }
    }
    if mode & 1 != 0 && !is_directory {
        crate::module::refuse("WASI does not tell whether a file can be executed");
    }
    if mode & 1 != 0 { stat(&inside(b"."), true).map(drop) } else { Ok(()) }
}
/// Seconds and nanoseconds of both times; `None` is now.
pub fn utime(at: Result<&CStr, i32>, times: Option<[(i64, i64); 2]>, follow: bool) -> Result<(), i32> {
    let times = times.map(|t| {
        t.map(|(seconds, nanoseconds)| libc::timespec { tv_sec: seconds as libc::time_t, tv_nsec: nanoseconds as libc::c_long })
    });
    let times = times.as_ref().map_or(std::ptr::null(), |t| t.as_ptr());
    match at {
        Ok(path) => done(unsafe { libc::utimensat(libc::AT_FDCWD, path.as_ptr(), times, if follow { 0 } else { libc::AT_SYMLINK_NOFOLLOW }) }),
        Err(fd) => done(unsafe { libc::futimens(fd, times) }),
    }
}
#[cfg(not(target_os = "wasi"))]
pub fn chmod(path: &CStr, mode: u32) -> Result<(), i32> {
    done(unsafe { libc::chmod(path.as_ptr(), mode as libc::mode_t) })
}
/// WASI has no modes.
#[cfg(target_os = "wasi")]
pub fn chmod(path: &CStr, _mode: u32) -> Result<(), i32> {
    stat(path, true)?;
    crate::module::refuse("WASI cannot change a file's mode")
}

/// Linux's flags of `open`, as WASI says them.
#[cfg(target_os = "wasi")]
fn flags_of(flags: i32) -> i32 {
    const SAME: [(i32, i32); 8] = [
        (0o100, libc::O_CREAT), (0o200, libc::O_EXCL), (0o1000, libc::O_TRUNC), (0o2000, libc::O_APPEND), (0o4000, libc::O_NONBLOCK),
        (0o10000, libc::O_DSYNC), (0o200000, libc::O_DIRECTORY), (0o400000, libc::O_NOFOLLOW),
    ];
    let how = match flags & 3 {
        0 => libc::O_RDONLY,
        1 => libc::O_WRONLY,
        _ => libc::O_RDWR,
    };
    SAME.iter().filter(|f| flags & f.0 != 0).fold(how, |all, f| all | f.1)
}
#[cfg(not(target_os = "wasi"))]
fn flags_of(flags: i32) -> i32 {
    flags | libc::O_CLOEXEC
}
pub fn open(path: &CStr, flags: i32, mode: u32) -> Result<i32, i32> {
    let fd = unsafe { libc::open(path.as_ptr(), flags_of(flags), mode) };
    done(fd).map(|()| fd)
}
pub fn close(fd: i32) -> Result<(), i32> {
    done(unsafe { libc::close(fd) })
}
pub fn read(fd: i32, to: &mut [u8], at: Option<i64>) -> Result<usize, i32> {
    count(match at {
        None => unsafe { libc::read(fd, to.as_mut_ptr().cast(), to.len()) },
        Some(at) => unsafe { libc::pread(fd, to.as_mut_ptr().cast(), to.len(), at as libc::off_t) },
    })
}
pub fn write(fd: i32, from: &[u8], at: Option<i64>) -> Result<usize, i32> {
    count(match at {
        None => unsafe { libc::write(fd, from.as_ptr().cast(), from.len()) },
        Some(at) => unsafe { libc::pwrite(fd, from.as_ptr().cast(), from.len(), at as libc::off_t) },
    })
}
/// `whence`: from the beginning, from where it is, from the end.
pub fn lseek(fd: i32, offset: i64, whence: i32) -> Result<i64, i32> {
    let how = match whence {
        0 => libc::SEEK_SET,
        1 => libc::SEEK_CUR,
        2 => libc::SEEK_END,
        _ => return Err(22),
    };
    #[allow(clippy::unnecessary_cast)]
    let at = unsafe { libc::lseek(fd, offset as libc::off_t, how) } as i64;
    if at < 0 { Err(last()) } else { Ok(at) }
}
pub fn fsync(fd: i32) -> Result<(), i32> {
    done(unsafe { libc::fsync(fd) })
}
pub fn ftruncate(fd: i32, len: i64) -> Result<(), i32> {
    done(unsafe { libc::ftruncate(fd, len as libc::off_t) })
}

/// Names, the numbers of their files and Linux's types of them, in the system's order.
pub fn entries(path: &CStr) -> Result<Vec<(CString, u64, u8)>, i32> {
    let dir = unsafe { libc::opendir(path.as_ptr()) };
    if dir.is_null() {
        return Err(last());
    }
    let mut all = Vec::new();
    loop {
        let entry = unsafe { libc::readdir(dir) };
        if entry.is_null() {
            break;
        }
        // SAFETY: until the next call it is there; its name ends with a null byte.
        let (ino, kind, name) = unsafe { ((*entry).d_ino, (*entry).d_type, CStr::from_ptr((&raw const (*entry).d_name).cast())) };
        if !matches!(name.to_bytes(), b"." | b"..") {
            #[allow(clippy::unnecessary_cast)]
            all.push((name.to_owned(), ino as u64, linux_type(kind)));
        }
    }
    unsafe { libc::closedir(dir) };
    Ok(all)
}
/// DT_DIR, DT_REG, DT_LNK, or 0 for what has to be asked.
fn linux_type(kind: u8) -> u8 {
    match kind {
        libc::DT_DIR => 4,
        libc::DT_REG => 8,
        libc::DT_LNK => 10,
        _ => 0,
    }
}

/// Columns and lines of a terminal.
#[cfg(target_os = "wasi")]
pub fn window(fd: i32) -> Result<(i64, i64), i32> {
    fstat(fd)?;
    Err(25)
}
#[cfg(not(target_os = "wasi"))]
pub fn window(fd: i32) -> Result<(i64, i64), i32> {
    let mut size: libc::winsize = unsafe { std::mem::zeroed() };
    done(unsafe { libc::ioctl(fd, libc::TIOCGWINSZ, &mut size) })?;
    Ok((size.ws_col as i64, size.ws_row as i64))
}
