//! Replacement texts: `parse_template` of CPython's `Lib/re/_parser.py` for those that are right. Of the others, and of what is
//! deprecated, `re` itself tells what is wrong with them.

use super::pattern::PatternData;
use crate::buffer;
use crate::dict::Dict;
use crate::obj::Obj;
use crate::str::Str;

pub enum Piece {
    Text(Str),
    Bytes(Vec<u8>),
    Group(usize),
}

/// `None`: `re` has to look at it.
pub fn parse(pattern: &PatternData, template: &Obj) -> Option<Vec<Piece>> {
    let (chars, is_text): (Vec<u32>, bool) = match Str::of(template) {
        Some(s) => (s.chars().collect(), true),
        None => (buffer::of(template)?.bytes()?.iter().map(|b| *b as u32).collect(), false),
    };
    let mut t = Template { chars: &chars, at: 0, is_text, literal: Vec::new(), pieces: Vec::new() };
    while let Some(c) = t.next() {
        if c != '\\' as u32 {
            t.literal.push(c);
            continue;
        }
        match u8::try_from(t.next()?).ok() {
            Some(b'g') => {
                let i = t.name(pattern)?;
                t.group(i, pattern.groups)?;
            }
            Some(b'0') => {
                let more = t.octal().map(|a| t.octal().map_or(a, |b| a * 8 + b));
                t.literal.push(more.unwrap_or(0));
            }
            Some(c @ b'1'..=b'9') => {
                let mut n = (c - b'0') as u32;
                let second = t.peek().filter(|c| matches!(c, 48..=57));
                if let Some(d) = second {
                    t.at += 1;
                    if c < b'8' && d < 56 {
                        if let Some(third) = t.octal() {
                            let code = n * 64 + (d - 48) * 8 + third;
                            if code > 0o377 {
                                return None;
                            }
                            t.literal.push(code);
                            continue;
                        }
                    }
                    n = n * 10 + (d - 48);
                }
                t.group(n as usize, pattern.groups)?;
            }
            Some(c) if c.is_ascii_alphabetic() => t.literal.push(match c {
                b'a' => 7,
                b'b' => 8,
                b'f' => 12,
                b'n' => 10,
                b'r' => 13,
                b't' => 9,
                b'v' => 11,
                _ => return None,
            }),
            Some(b'\\') => t.literal.push('\\' as u32),
            _ => {
                let c = chars[t.at - 1];
                t.literal.extend(['\\' as u32, c]);
            }
        }
    }
    t.flush();
    Some(t.pieces)
}

struct Template<'a> {
    chars: &'a [u32],
    at: usize,
    is_text: bool,
    literal: Vec<u32>,
    pieces: Vec<Piece>,
}

impl Template<'_> {
    fn peek(&self) -> Option<u32> {
        self.chars.get(self.at).copied()
    }
    fn next(&mut self) -> Option<u32> {
        let c = self.peek()?;
        self.at += 1;
        Some(c)
    }
    fn octal(&mut self) -> Option<u32> {
        let c = self.peek().filter(|c| matches!(c, 48..=55))?;
        self.at += 1;
        Some(c - 48)
    }
    fn flush(&mut self) {
        if self.literal.is_empty() {
            return;
        }
        let piece = match self.is_text {
            true => Piece::Text(Str::from_chars(&self.literal)),
            false => Piece::Bytes(self.literal.iter().map(|c| *c as u8).collect()),
        };
        self.literal.clear();
        self.pieces.push(piece);
    }
    fn group(&mut self, i: usize, groups: usize) -> Option<()> {
        if i > groups {
            return None;
        }
        self.flush();
        self.pieces.push(Piece::Group(i));
        Some(())
    }
    /// `<name>` or `<number>`: which group it is.
    fn name(&mut self, pattern: &PatternData) -> Option<usize> {
        if self.next()? != '<' as u32 {
            return None;
        }
        let from = self.at;
        while self.next()? != '>' as u32 {}
        let name = &self.chars[from..self.at - 1];
        if !name.is_empty() && name.len() < 9 && name.iter().all(|c| matches!(c, 48..=57)) {
            return Some(name.iter().fold(0, |n, c| n * 10 + (c - 48) as usize));
        }
        if !self.is_text && name.iter().any(|c| *c > 127) {
            return None;
        }
        let index = Dict::of(&pattern.groupindex)?.get(&Str::from_chars(name).into()).ok()??;
        usize::try_from(index.small()?).ok()
    }
}
