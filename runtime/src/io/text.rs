//! The text layer of a file: decoding, encoding, line ends.

use super::memory::Seen;
use super::stream::Stream;
use crate::raise::Res;
use crate::str::{codec, Builder, Str};

pub struct Text {
    pub stream: Stream,
    pub encoding: Str,
    pub errors: Str,
    /// `newline=`: `None` is universal.
    newline: Option<Str>,
    pub line_buffering: bool,
    /// Decoded text that was not yet read, as it is in the file, and how many of its bytes were read.
    decoded: Vec<u8>,
    read: usize,
    ended: bool,
    pub seen: Seen,
}

impl Text {
    pub fn new(stream: Stream, encoding: Str, errors: Str, newline: Option<Str>) -> Text {
        Text { stream, encoding, errors, newline, line_buffering: false, decoded: Vec::new(), read: 0, ended: false, seen: [false; 3] }
    }

    fn is_utf8(&self) -> bool {
        matches!(&self.encoding.as_str().to_ascii_lowercase().replace('_', "-")[..], "utf-8" | "utf8" | "u8")
    }
    fn is_single_byte(&self) -> bool {
        matches!(
            &self.encoding.as_str().to_ascii_lowercase().replace('_', "-")[..],
            "ascii" | "us-ascii" | "latin-1" | "latin1" | "iso-8859-1" | "iso8859-1" | "l1" | "cp1252" | "cp437" | "iso-8859-15"
        )
    }

    fn left(&self) -> &[u8] {
        &self.decoded[self.read..]
    }

    /// Decodes more; false at the end.
    fn fill(&mut self) -> Res<bool> {
        if self.ended {
            return Ok(false);
        }
        if !self.stream.fill()? {
            self.ended = true;
        }
        let bytes = self.stream.buffered();
        let n = if self.ended {
            bytes.len()
        } else if self.is_utf8() {
            bytes.len() - incomplete(bytes)
        } else if self.is_single_byte() {
            bytes.len()
        } else {
            // Others are decoded as a whole.
            return Ok(true);
        };
        let text = codec::decode(&bytes[..n], self.encoding.as_str(), self.errors.as_str())?;
        self.stream.take(n);
        if self.read > 0 {
            self.decoded.drain(..self.read);
            self.read = 0;
        }
        if matches!(self.newline.as_ref().map(|n| n.as_str()), None | Some("")) {
            let held = self.decoded.last() == Some(&b'\r');
            self.see(held, text.as_bytes());
        }
        self.decoded.extend_from_slice(text.as_bytes());
        Ok(!self.ended || n > 0)
    }

    /// Notes the ends of lines in what comes. A `\r` at the very end is noted with what follows it (`held`).
    fn see(&mut self, held: bool, text: &[u8]) {
        let mut last = if held { b'\r' } else { 0 };
        for &b in text {
            match (last, b) {
                (b'\r', b'\n') => self.seen[2] = true,
                (b'\r', _) => self.seen[0] = true,
                (_, b'\n') => self.seen[1] = true,
                _ => {}
            }
            last = b;
        }
        if last == b'\r' && self.ended {
            self.seen[0] = true;
        }
    }

    /// Takes `n` bytes of decoded text, with line ends as the program sees them.
    fn take(&mut self, n: usize) -> Str {
        let text = &self.decoded[self.read..self.read + n];
        let out = if self.newline.is_none() && text.contains(&b'\r') { translated(text) } else { from_wtf8(text) };
        self.read += n;
        out
    }

    /// The end of the first line in what is left, from `from` on. `None`: it is not there yet.
    fn line_end(&self, from: usize) -> Option<usize> {
        let text = self.left();
        match self.newline.as_ref().map(|n| n.as_str()) {
            Some("\n") => text[from..].iter().position(|b| *b == b'\n').map(|i| from + i + 1),
            Some("\r") => text[from..].iter().position(|b| *b == b'\r').map(|i| from + i + 1),
            Some("\r\n") => text[from.saturating_sub(1)..].windows(2).position(|w| w == b"\r\n").map(|i| from.saturating_sub(1) + i + 2),
            // Universal: a `\r` at the very end may be half of `\r\n`.
            _ => {
                let i = from + text[from..].iter().position(|b| matches!(b, b'\n' | b'\r'))?;
                match (text[i], text.get(i + 1)) {
                    (b'\n', _) => Some(i + 1),
                    (_, Some(b'\n')) => Some(i + 2),
                    (_, None) if !self.ended => None,
                    _ => Some(i + 1),
                }
            }
        }
    }

    pub fn readline(&mut self, limit: Option<usize>) -> Res<Str> {
        self.stream.flush()?;
        let mut seen: usize = 0;
        let n = loop {
            if let Some(n) = self.line_end(seen) {
                break n;
            }
            if limit.is_some_and(|l| chars(self.left()) > l) {
                break self.left().len();
            }
            seen = self.left().len().saturating_sub(1);
            if !self.fill()? {
                break self.left().len();
            }
        };
        let n = limit.map_or(n, |l| n.min(prefix(self.left(), l)));
        Ok(self.take(n))
    }

    pub fn read(&mut self, n: Option<usize>) -> Res<Str> {
        self.stream.flush()?;
        let Some(n) = n else {
            while self.fill()? {}
            let all = self.left().len();
            return Ok(self.take(all));
        };
        let mut out = Builder::new();
        let mut missing = n;
        while missing > 0 {
            let have = self.left();
            let mut len = prefix(have, missing);
            if self.newline.is_none() && len > 0 && have[len - 1] == b'\r' {
                // The other half of `\r\n` belongs to it.
                if len == have.len() && !self.ended {
                    self.fill()?;
                }
                if self.left().get(len) == Some(&b'\n') {
                    len += 1;
                }
            }
            if len == 0 {
                if !self.fill()? && self.left().is_empty() {
                    break;
                }
                continue;
            }
            let part = self.take(len);
            missing -= part.len().min(missing);
            out.str(&part);
        }
        Ok(out.done())
    }

    pub fn write(&mut self, s: &Str) -> Res<()> {
        if !self.decoded.is_empty() {
            // Reading and writing of one file: it goes on where reading has come to.
            let at = self.tell()?;
            self.seek(at as i64, 0)?;
        }
        let ends = match self.newline.as_ref().map(|n| n.as_str()) {
            Some(end @ ("\r" | "\r\n")) => Some(end.to_string()),
            _ => None,
        };
        let line = s.as_bytes().contains(&b'\n');
        match ends {
            Some(end) if line => {
                let changed = Str::from(s.as_str().replace('\n', &end));
                self.put(&changed)?;
            }
            _ => self.put(s)?,
        }
        if self.line_buffering && line { self.stream.flush() } else { Ok(()) }
    }
    fn put(&mut self, s: &Str) -> Res<()> {
        if s.is_ascii() || (self.is_utf8() && !s.has_surrogates()) {
            return self.stream.write(s.as_bytes());
        }
        let bytes = codec::encode(s, self.encoding.as_str(), self.errors.as_str())?;
        self.stream.write(&bytes)
    }

    pub fn tell(&mut self) -> Res<u64> {
        let at = self.stream.tell()?;
        let left = self.left();
        let ahead = if self.is_single_byte() { chars(left) } else { left.len() };
        Ok(at.saturating_sub(ahead as u64))
    }
    pub fn seek(&mut self, offset: i64, whence: i64) -> Res<u64> {
        let (offset, whence) = if whence == 1 { (self.tell()? as i64, 0) } else { (offset, whence) };
        self.decoded.clear();
        self.read = 0;
        self.ended = false;
        self.stream.seek(offset, whence)
    }
}

/// How many bytes at the end are the beginning of a character that is not complete.
fn incomplete(bytes: &[u8]) -> usize {
    for back in 1..=bytes.len().min(3) {
        let b = bytes[bytes.len() - back];
        if b & 0xc0 == 0x80 {
            continue;
        }
        let needs = match b {
            0xc2..=0xdf => 2,
            0xe0..=0xef => 3,
            0xf0..=0xf4 => 4,
            _ => 1,
        };
        return if needs > back { back } else { 0 };
    }
    0
}

fn chars(text: &[u8]) -> usize {
    text.iter().filter(|b| **b & 0xc0 != 0x80).count()
}
/// The bytes of the first `n` characters.
fn prefix(text: &[u8], n: usize) -> usize {
    if text.len() <= n {
        return text.len();
    }
    let mut seen = 0;
    for (i, b) in text.iter().enumerate() {
        if b & 0xc0 != 0x80 {
            if seen == n {
                return i;
            }
            seen += 1;
        }
    }
    text.len()
}

/// `\r\n` and `\r` as `\n`.
fn translated(text: &[u8]) -> Str {
    let mut out = Vec::with_capacity(text.len());
    let mut it = text.iter().peekable();
    while let Some(&b) = it.next() {
        if b == b'\r' {
            if it.peek() == Some(&&b'\n') {
                it.next();
            }
            out.push(b'\n');
        } else {
            out.push(b);
        }
    }
    from_wtf8(&out)
}

fn from_wtf8(text: &[u8]) -> Str {
    match std::str::from_utf8(text) {
        Ok(s) => Str::from(s),
        Err(_) => Str::from_wtf8(text),
    }
}
