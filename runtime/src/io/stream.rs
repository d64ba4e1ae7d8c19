//! A file's bytes, with a buffer for reading and one for writing.

use std::cell::RefCell;
use std::io::{IsTerminal, Read, Seek, SeekFrom, Write};
use std::rc::Rc;

use super::path::{errno, os_failure};
use super::{flush_body, open_file, out, process};
use crate::obj::Obj;
use crate::raise::Res;

const CHUNK: usize = 8192;

/// Where the bytes are.
#[derive(Clone)]
pub enum Raw {
    Stdin,
    Stdout,
    Stderr,
    File(Rc<RefCell<std::fs::File>>),
    Closed,
}

impl Raw {
    fn read(&self, into: &mut [u8]) -> std::io::Result<usize> {
        match self {
            Raw::Stdin => std::io::stdin().lock().read(into),
            Raw::File(f) => f.borrow_mut().read(into),
            _ => Ok(0),
        }
    }
    /// On failure Linux's number of the error.
    fn write(&self, bytes: &[u8]) -> Result<(), i32> {
        match self {
            Raw::Stdout => process::write(1, bytes),
            Raw::Stderr => process::write(2, bytes),
            Raw::File(f) => f.borrow_mut().write_all(bytes).map_err(|e| errno(&e)),
            _ => Ok(()),
        }
    }
    fn seek(&self, to: SeekFrom) -> std::io::Result<u64> {
        match self {
            Raw::File(f) => f.borrow_mut().seek(to),
            // ESPIPE
            _ => Err(std::io::Error::from_raw_os_error(if cfg!(target_os = "wasi") { 70 } else { 29 })),
        }
    }
}

pub struct Stream {
    raw: Raw,
    /// What was read, and how much of it was taken.
    input: Vec<u8>,
    taken: usize,
    /// The last read brought all it could take: there is more, without waiting.
    full: bool,
    /// What is to be written.
    output: Vec<u8>,
    /// The text file whose bytes these are (`f.buffer`): it is flushed first.
    over: Option<Obj>,
}

impl Stream {
    pub fn new(raw: Raw) -> Stream {
        Stream { raw, input: Vec::new(), taken: 0, full: false, output: Vec::new(), over: None }
    }
    /// Another view of a text file's bytes.
    pub fn over(text: Obj, raw: Raw) -> Stream {
        Stream { over: Some(text), ..Stream::new(raw) }
    }
    pub fn raw(&self) -> Raw {
        self.raw.clone()
    }

    /// Standard output's text: what is written waits where `print` writes to.
    fn is_shared(&self) -> bool {
        matches!(self.raw, Raw::Stdout) && self.over.is_none()
    }

    fn check<T>(r: std::io::Result<T>) -> Res<T> {
        r.map_err(|e| os_failure(&e, None))
    }

    /// Reads more; false at the end.
    pub fn fill(&mut self) -> Res<bool> {
        self.flush()?;
        if self.taken > 0 {
            self.input.drain(..self.taken);
            self.taken = 0;
        }
        if matches!(self.raw, Raw::Stdin) && !self.full {
            process::wait(Some(0), None)?;
        }
        let from = self.input.len();
        self.input.resize(from + CHUNK, 0);
        let n = match self.raw.read(&mut self.input[from..]) {
            Ok(n) => n,
            Err(e) => {
                self.input.truncate(from);
                return Err(os_failure(&e, None));
            }
        };
        self.input.truncate(from + n);
        self.full = n == CHUNK;
        Ok(n > 0)
    }
    /// What was read and not yet taken.
    pub fn buffered(&self) -> &[u8] {
        &self.input[self.taken..]
    }
    pub fn take(&mut self, n: usize) {
        self.taken += n;
    }

    pub fn read(&mut self, n: Option<usize>) -> Res<Vec<u8>> {
        while n.is_none_or(|n| self.buffered().len() < n) && self.fill()? {}
        let len = n.unwrap_or(usize::MAX).min(self.buffered().len());
        let out = self.buffered()[..len].to_vec();
        self.take(len);
        Ok(out)
    }

    pub fn readline(&mut self, limit: Option<usize>) -> Res<Vec<u8>> {
        let mut seen = 0;
        let len = loop {
            let have = self.buffered();
            if let Some(i) = have[seen..].iter().position(|b| *b == b'\n') {
                break seen + i + 1;
            }
            seen = have.len();
            if limit.is_some_and(|l| seen >= l) || !self.fill()? {
                break self.buffered().len();
            }
        };
        let len = limit.map_or(len, |l| len.min(l));
        let out = self.buffered()[..len].to_vec();
        self.take(len);
        Ok(out)
    }

    pub fn write(&mut self, bytes: &[u8]) -> Res<()> {
        if self.is_shared() {
            return out::write(bytes);
        }
        self.unread()?;
        self.output.extend_from_slice(bytes);
        if self.output.len() >= CHUNK { self.flush() } else { Ok(()) }
    }

    /// The file stands where reading has come to, before it is written.
    fn unread(&mut self) -> Res<()> {
        let ahead = self.buffered().len();
        if ahead > 0 && matches!(self.raw, Raw::File(_)) {
            Self::check(self.raw.seek(SeekFrom::Current(-(ahead as i64))))?;
        }
        self.input.clear();
        self.taken = 0;
        Ok(())
    }

    pub fn flush(&mut self) -> Res<()> {
        if let Some(text) = &self.over {
            if let Ok(f) = open_file(text) {
                flush_body(f.body())?;
            }
        }
        if self.is_shared() {
            return out::flush();
        }
        if self.output.is_empty() {
            return Ok(());
        }
        let output = std::mem::take(&mut self.output);
        self.raw.write(&output).map_err(|errno| crate::exc::os_error(errno, None))
    }

    pub fn tell(&mut self) -> Res<u64> {
        let at = Self::check(self.raw.seek(SeekFrom::Current(0)))?;
        Ok(at - self.buffered().len() as u64 + self.output.len() as u64)
    }
    pub fn seek(&mut self, offset: i64, whence: i64) -> Res<u64> {
        self.flush()?;
        self.unread()?;
        let to = match whence {
            0 if offset < 0 => return Err(crate::exc::os_error(22, None)),
            0 => SeekFrom::Start(offset as u64),
            1 => SeekFrom::Current(offset),
            _ => SeekFrom::End(offset),
        };
        Self::check(self.raw.seek(to))
    }
    pub fn truncate(&mut self, size: u64) -> Res<u64> {
        self.flush()?;
        self.unread()?;
        if let Raw::File(f) = &self.raw {
            Self::check(f.borrow_mut().set_len(size))?;
        }
        Ok(size)
    }

    pub fn close(&mut self) {
        self.raw = Raw::Closed;
        self.input = Vec::new();
        self.taken = 0;
        self.over = None;
    }
    pub fn is_terminal(&self) -> bool {
        match &self.raw {
            Raw::Stdin => process::is_terminal(0),
            Raw::Stdout => out::is_terminal(),
            Raw::Stderr => process::is_terminal(2),
            Raw::File(f) => f.borrow().is_terminal(),
            Raw::Closed => false,
        }
    }
    pub fn number(&self) -> Option<i64> {
        use std::os::fd::AsRawFd;
        Some(match &self.raw {
            Raw::Stdin => 0,
            Raw::Stdout => 1,
            Raw::Stderr => 2,
            Raw::File(f) => f.borrow().as_raw_fd() as i64,
            Raw::Closed => return None,
        })
    }
}
