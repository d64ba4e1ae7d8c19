//! The process's own files by number, and its end: straight from the system, so that a program which only prints
//! links nothing of std's. Errors are Linux's numbers.

use std::time::{Duration, Instant};

use crate::function;
use crate::raise::Res;

/// Writes all of `bytes`. A descriptor that is closed takes them too, as Rust's and C's streams do.
pub fn write(fd: u32, mut bytes: &[u8]) -> Result<(), i32> {
    while !bytes.is_empty() {
        match system::write(fd, bytes) {
            Ok(0) => return Err(5),
            Ok(n) => bytes = &bytes[n..],
            Err(4) => {}
            Err(9) => return Ok(()),
            Err(e) => return Err(e),
        }
    }
    Ok(())
}

#[cfg(not(target_os = "wasi"))]
pub use system::watch;
pub use system::{chance, exit, is_terminal, read_file, variable};

/// Where the program went by `os.chdir`.
struct Gone(std::cell::RefCell<Option<Vec<u8>>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Gone {}
static GONE: Gone = Gone(std::cell::RefCell::new(None));

/// The directory that relative paths start from, if the process's own does not say.
pub fn directory() -> Option<Vec<u8>> {
    let gone = GONE.0.borrow().clone();
    gone.or_else(|| variable("PORTALIS_CWD"))
}
pub fn set_directory(directory: Vec<u8>) {
    *GONE.0.borrow_mut() = Some(directory);
}

/// The exit code after a KeyboardInterrupt that nobody caught: 130, and who runs the program is told to end by the signal.
pub const INTERRUPTED: i32 = 130 | 256;

/// Waits until there is something to read, or for so long; both end early when the program is interrupted.
pub fn wait(readable: Option<u32>, time: Option<Duration>) -> Res<()> {
    let until = time.and_then(|time| Instant::now().checked_add(time));
    loop {
        function::interrupted()?;
        let left = until.map_or(SLICE, |until| until.saturating_duration_since(Instant::now()));
        if system::wait(readable, left.min(SLICE)) || left.is_zero() {
            return Ok(());
        }
    }
}
/// So often it is looked whether the program is interrupted.
const SLICE: Duration = Duration::from_millis(50);

#[cfg(target_os = "wasi")]
mod system {
    use super::super::path::from_wasi;
    use std::time::Duration;

    #[repr(C)]
    struct Bytes {
        at: *const u8,
        len: usize,
    }
    #[repr(C)]
    struct Fdstat {
        filetype: u8,
        flags: u16,
        rights: u64,
        inheriting: u64,
    }
    #[repr(C)]
    struct Prestat {
        tag: u8,
        name_len: usize,
    }
    #[link(wasm_import_module = "wasi_snapshot_preview1")]
    extern "C" {
        fn fd_write(fd: u32, parts: *const Bytes, count: usize, written: *mut usize) -> u16;
        fn fd_read(fd: u32, parts: *const Bytes, count: usize, read: *mut usize) -> u16;
        fn fd_fdstat_get(fd: u32, stat: *mut Fdstat) -> u16;
        fn fd_prestat_get(fd: u32, stat: *mut Prestat) -> u16;
        fn fd_prestat_dir_name(fd: u32, name: *mut u8, len: usize) -> u16;
        fn path_open(
            fd: u32, follow: u32, path: *const u8, len: usize, flags: u16, rights: u64, inheriting: u64, fdflags: u16, opened: *mut u32,
        ) -> u16;
        fn fd_close(fd: u32) -> u16;
        fn environ_sizes_get(count: *mut usize, len: *mut usize) -> u16;
        fn environ_get(entries: *mut *const u8, text: *mut u8) -> u16;
        fn proc_exit(code: u32) -> !;
        fn random_get(at: *mut u8, len: usize) -> u16;
        fn poll_oneoff(of: *const Subscription, events: *mut [u64; 4], count: usize, happened: *mut usize) -> u16;
    }
    /// What is waited for: a time by the clock `of`, or something to read from the file `of`.
    #[repr(C)]
    struct Subscription {
        name: u64,
        kind: u64,
        of: u32,
        time: u64,
        precision: u64,
        flags: u64,
    }

    /// Waits until the file is readable, which is told, or for so long.
    pub fn wait(readable: Option<u32>, time: Duration) -> bool {
        const MONOTONIC: u32 = 1;
        let clock = Subscription { name: 0, kind: 0, of: MONOTONIC, time: time.as_nanos() as u64, precision: 0, flags: 0 };
        let file = Subscription { name: 1, kind: 1, of: readable.unwrap_or(0), time: 0, precision: 0, flags: 0 };
        let (mut events, mut happened) = ([[0; 4]; 2], 0);
        let count = 1 + readable.is_some() as usize;
        // SAFETY: there are as many subscriptions and events as it is told.
        let errno = unsafe { poll_oneoff([clock, file].as_ptr(), events.as_mut_ptr(), count, &mut happened) };
        // Who cannot wait reads at once.
        errno != 0 || events[..happened].iter().any(|event| event[0] == 1)
    }

    pub fn variable(name: &str) -> Option<Vec<u8>> {
        let (mut count, mut len) = (0, 0);
        // SAFETY: the system fills them.
        if unsafe { environ_sizes_get(&mut count, &mut len) } != 0 {
            return None;
        }
        let mut entries = vec![std::ptr::null(); count];
        let mut text = vec![0; len];
        // SAFETY: both are as large as it asked for.
        if unsafe { environ_get(entries.as_mut_ptr(), text.as_mut_ptr()) } != 0 {
            return None;
        }
        text.split(|b| *b == 0).find_map(|e| e.strip_prefix(name.as_bytes())?.strip_prefix(b"=")).map(<[u8]>::to_vec)
    }

    pub fn write(fd: u32, bytes: &[u8]) -> Result<usize, i32> {
        let mut n = 0;
        // SAFETY: the one part is `bytes`.
        let errno = unsafe { fd_write(fd, &Bytes { at: bytes.as_ptr(), len: bytes.len() }, 1, &mut n) };
        match errno {
            0 => Ok(n),
            // What wasmtime says of a pipe that nobody reads any more.
            29 => Err(32),
            _ => Err(from_wasi(errno as i32)),
        }
    }

    pub fn chance(bytes: &mut [u8]) -> Result<(), i32> {
        // SAFETY: it is told how many there are.
        match unsafe { random_get(bytes.as_mut_ptr(), bytes.len()) } {
            0 => Ok(()),
            errno => Err(from_wasi(errno as i32)),
        }
    }

    pub fn is_terminal(fd: u32) -> bool {
        let mut stat = Fdstat { filetype: 0, flags: 0, rights: 0, inheriting: 0 };
        const CHARACTER_DEVICE: u8 = 2;
        const SEEK_AND_TELL: u64 = 1 << 2 | 1 << 5;
        // SAFETY: the system fills it.
        unsafe { fd_fdstat_get(fd, &mut stat) == 0 && stat.filetype == CHARACTER_DEVICE && stat.rights & SEEK_AND_TELL == 0 }
    }

    pub fn exit(code: i32) -> ! {
        // SAFETY: nothing is left to be done.
        unsafe { proc_exit(code as u32) }
    }

    /// A whole file by its absolute path; `None` when it cannot be read.
    pub fn read_file(path: &[u8]) -> Option<Vec<u8>> {
        let fd = open(path)?;
        let mut out: Vec<u8> = Vec::new();
        let whole = loop {
            let len = out.len();
            out.resize(len + 4096, 0);
            let mut n = 0;
            // SAFETY: the one part is the new end of `out`.
            let errno = unsafe { fd_read(fd, &Bytes { at: out[len..].as_ptr(), len: 4096 }, 1, &mut n) };
            out.truncate(len + n);
            if errno != 0 || n == 0 {
                break errno == 0;
            }
        };
        // SAFETY: it was opened here.
        unsafe { fd_close(fd) };
        whole.then_some(out)
    }

    /// Opens for reading, in the first folder given to the module that the path is in.
    fn open(path: &[u8]) -> Option<u32> {
        const FIRST: u32 = 3;
        const FD_READ: u64 = 1 << 1;
        for fd in FIRST.. {
            let mut stat = Prestat { tag: 0, name_len: 0 };
            // SAFETY: the system fills it.
            if unsafe { fd_prestat_get(fd, &mut stat) } != 0 {
                break;
            }
            let mut name = vec![0; stat.name_len];
            // SAFETY: the system fills as much as it was told.
            if unsafe { fd_prestat_dir_name(fd, name.as_mut_ptr(), name.len()) } != 0 {
                continue;
            }
            let folder = name.strip_suffix(b"/").unwrap_or(&name);
            let Some(inside) = path.strip_prefix(folder).and_then(|p| p.strip_prefix(b"/")) else { continue };
            let mut opened = 0;
            // SAFETY: the path is passed with its length.
            if unsafe { path_open(fd, 1, inside.as_ptr(), inside.len(), 0, FD_READ, 0, 0, &mut opened) } == 0 {
                return Some(opened);
            }
        }
        None
    }
}

#[cfg(not(target_os = "wasi"))]
mod system {
    use std::ffi::c_int;
    use std::io::{IsTerminal, Read, Write};
    use std::time::Duration;

    use crate::function;

    const SIGINT: c_int = 2;
    type Handler = usize;
    const BY_DEFAULT: Handler = 0;
    const IGNORED: Handler = 1;

    extern "C" {
        fn signal(number: c_int, handler: Handler) -> Handler;
        fn raise(number: c_int) -> c_int;
        fn poll(files: *mut Poll, count: u64, milliseconds: c_int) -> c_int;
    }
    #[repr(C)]
    struct Poll {
        file: c_int,
        wanted: i16,
        happened: i16,
    }

    /// From now on Ctrl-C interrupts the program; once more before it has noticed, Ctrl-C ends it.
    pub fn watch() {
        extern "C" fn asked(_: c_int) {
            if !function::interrupt_soon() {
                end_by_signal();
            }
        }
        // SAFETY: the handler does what handlers may.
        unsafe {
            if signal(SIGINT, asked as *const () as Handler) == IGNORED {
                signal(SIGINT, IGNORED);
            }
        }
    }
    fn end_by_signal() {
        // SAFETY: they take no memory.
        unsafe {
            signal(SIGINT, BY_DEFAULT);
            raise(SIGINT);
        }
    }

    /// Waits until the file is readable, which is told, or for so long.
    pub fn wait(readable: Option<u32>, time: Duration) -> bool {
        const READABLE: i16 = 1;
        let mut file = Poll { file: readable.map_or(-1, |fd| fd as c_int), wanted: READABLE, happened: 0 };
        // Rounded up: who waits for less than a millisecond does not spin.
        let milliseconds = time.as_nanos().div_ceil(1_000_000) as c_int;
        // SAFETY: it is one file.
        unsafe { poll(&mut file, 1, milliseconds) > 0 }
    }

    pub fn write(fd: u32, bytes: &[u8]) -> Result<usize, i32> {
        let done = if fd == 2 {
            std::io::stderr().write_all(bytes)
        } else {
            let mut out = std::io::stdout().lock();
            out.write_all(bytes).and_then(|()| out.flush())
        };
        match done {
            Ok(()) => Ok(bytes.len()),
            Err(e) => Err(super::super::path::errno(&e)),
        }
    }
    pub fn is_terminal(fd: u32) -> bool {
        match fd {
            0 => std::io::stdin().is_terminal(),
            1 => std::io::stdout().is_terminal(),
            _ => std::io::stderr().is_terminal(),
        }
    }
    pub fn variable(name: &str) -> Option<Vec<u8>> {
        std::env::var(name).ok().map(String::into_bytes)
    }
    pub fn chance(bytes: &mut [u8]) -> Result<(), i32> {
        let read = std::fs::File::open("/dev/urandom").and_then(|mut file| file.read_exact(bytes));
        read.map_err(|e| super::super::path::errno(&e))
    }
    pub fn exit(code: i32) -> ! {
        if code == super::INTERRUPTED {
            end_by_signal();
        }
        std::process::exit(code & 255)
    }
    pub fn read_file(path: &[u8]) -> Option<Vec<u8>> {
        std::fs::read(std::str::from_utf8(path).ok()?).ok()
    }
}
