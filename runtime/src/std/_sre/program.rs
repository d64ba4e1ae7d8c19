//! `Program`: the compiler's code with what makes it quick to run.
//!
//! The words keep their places. Sets become tables of the characters below 256; where alternatives, repetitions and what follows
//! them begin, it is known which characters can stand there at all, so that most ways that lead nowhere are not gone. Nothing of
//! that changes what matches: it is what the engine would find out one step later.

use super::charset;
use super::code::*;
use super::validate::validate;

/// For each character below 256: 0 it is not in it, 1 it is, 2 ask (beyond ASCII, in patterns for str).
pub type Table = [u8; 256];

pub struct Program {
    /// As the engine runs it.
    pub code: Box<[u32]>,
    /// As the compiler wrote it.
    pub source: Box<[u32]>,
    pub tables: Vec<Box<Table>>,
    /// By place in the code: which characters can be first there, as an index into `tables`; `ANYTHING` where that is not known.
    pub first: Box<[u16]>,
}

pub const ANYTHING: u16 = u16::MAX;
const UNKNOWN: u16 = u16::MAX - 1;
/// How deep what may be first is looked for.
const DEPTH: u32 = 40;

/// `None`: it is no code of the compiler.
pub fn program(source: Vec<u32>, groups: usize, is_str: bool) -> Option<Program> {
    if !validate(&source, groups) {
        return None;
    }
    let mut m = Maker {
        code: source.clone(),
        first: vec![UNKNOWN; source.len()],
        tables: Vec::new(),
        sets: Vec::new(),
        exact: if is_str { 128 } else { 256 },
        leaves_marks: false,
        source,
    };
    let end = m.code.len() - 1;
    // A number that only looks like the operation does no harm.
    m.leaves_marks = m.source.contains(&POSSESSIVE_REPEAT);
    m.piece(0, end);
    m.first(if m.source[0] == INFO { 1 + m.source[1] as usize } else { 0 }, DEPTH);
    let Maker { code, source, first, tables, .. } = m;
    let first = first.into_iter().map(|f| if f == UNKNOWN { ANYTHING } else { f }).collect();
    Some(Program { code: code.into(), source: source.into(), tables, first })
}

struct Maker {
    code: Vec<u32>,
    source: Vec<u32>,
    first: Vec<u16>,
    tables: Vec<Box<Table>>,
    /// Of which set each table is that was made of one: operation, place, words, table.
    sets: Vec<(u32, usize, usize, u16)>,
    /// Below it tables are exact.
    exact: usize,
    /// CPython's possessive repetitions show what groups matched in ways that led nowhere: such ways must be gone.
    leaves_marks: bool,
}

impl Maker {
    fn table(&mut self, of: impl Fn(u32) -> u8) -> u16 {
        let mut t = Box::new([2; 256]);
        for (c, slot) in t.iter_mut().enumerate().take(self.exact) {
            *slot = of(c as u32);
        }
        self.keep(t)
    }
    fn keep(&mut self, t: Box<Table>) -> u16 {
        if self.tables.len() >= 4000 {
            return ANYTHING;
        }
        let recent = self.tables.len().saturating_sub(40);
        if let Some(i) = self.tables[recent..].iter().position(|old| *old == t) {
            return (recent + i) as u16;
        }
        self.tables.push(t);
        (self.tables.len() - 1) as u16
    }

    /// The operation at `pc` becomes a `SET`.
    fn set(&mut self, op: u32, pc: usize, set: usize, words: usize) {
        let source = &self.source;
        let same = |s: &&(u32, usize, usize, u16)| s.0 == op && source[s.1..s.1 + s.2] == source[set..set + words];
        let table = match self.sets.iter().find(same) {
            Some(s) => s.3,
            None => {
                let source = std::mem::take(&mut self.source);
                let table = self.table(|c| charset::is_in(op, &source, set, c) as u8);
                self.source = source;
                self.sets.push((op, set, words, table));
                table
            }
        };
        if table != ANYTHING {
            self.code[pc] = SET;
            self.code[pc + 2] = table as u32;
        }
    }

    /// Goes over the operations from `pc` up to `end`, which are valid.
    fn piece(&mut self, mut pc: usize, end: usize) {
        while pc < end {
            let skip = self.source[(pc + 1).min(end)] as usize;
            match self.source[pc] {
                op @ (IN | IN_IGNORE | IN_UNI_IGNORE | IN_LOC_IGNORE) => {
                    self.set(op, pc, pc + 2, skip - 1);
                    pc += 1 + skip;
                }
                INFO => pc += 1 + skip,
                BRANCH => {
                    pc += 1;
                    loop {
                        let skip = self.source[pc] as usize;
                        if skip == 0 {
                            break;
                        }
                        self.piece(pc + 1, pc + skip - 2);
                        self.first(pc + 1, DEPTH);
                        pc += skip;
                    }
                    pc += 1;
                }
                op @ (REPEAT_ONE | MIN_REPEAT_ONE | POSSESSIVE_REPEAT_ONE) => {
                    self.piece(pc + 4, pc + skip);
                    let tail = self.first(pc + 1 + skip, DEPTH);
                    if op == REPEAT_ONE && self.are_apart(pc + 4, tail) {
                        self.code[pc] = REPEAT_ONE_SURE;
                    }
                    pc += 1 + skip;
                }
                REPEAT => {
                    self.piece(pc + 4, pc + 1 + skip);
                    self.first(pc + 4, DEPTH);
                    self.first(pc + 2 + skip, DEPTH);
                    pc += 2 + skip;
                }
                POSSESSIVE_REPEAT => {
                    self.piece(pc + 4, pc + 1 + skip);
                    self.first(pc + 4, DEPTH);
                    pc += 2 + skip;
                }
                ATOMIC_GROUP => {
                    self.piece(pc + 2, pc + skip);
                    pc += 1 + skip;
                }
                ASSERT | ASSERT_NOT => {
                    self.piece(pc + 3, pc + skip);
                    pc += 1 + skip;
                }
                // Their parts come one after the other.
                GROUPREF_EXISTS => pc += 3,
                ANY | ANY_ALL | SUCCESS | FAILURE => pc += 1,
                _ => pc += 2,
            }
        }
    }

    /// Has what one character of the repeated is nothing in common with what the tail can begin with?
    fn are_apart(&self, item: usize, tail: u16) -> bool {
        if tail == ANYTHING {
            return false;
        }
        let tail = &self.tables[tail as usize];
        (0..self.exact).all(|c| tail[c] == 0 || charset::takes(&self.source, item, c as u32) == Some(false))
    }

    /// What can stand first where the engine goes on at `pc`; `ANYTHING` also where it may match without a character.
    fn first(&mut self, pc: usize, depth: u32) -> u16 {
        if self.first[pc] != UNKNOWN {
            return self.first[pc];
        }
        if depth == 0 {
            return ANYTHING;
        }
        let found = self.first_of(pc, depth - 1).map_or(ANYTHING, |t| self.keep(t));
        self.first[pc] = found;
        found
    }

    fn look(&mut self, pc: usize, depth: u32) -> Option<Box<Table>> {
        match self.first(pc, depth) {
            ANYTHING => None,
            t => Some(self.tables[t as usize].clone()),
        }
    }

    fn first_of(&mut self, pc: usize, depth: u32) -> Option<Box<Table>> {
        let skip = *self.source.get(pc + 1).unwrap_or(&0) as usize;
        match self.source[pc] {
            MARK if self.leaves_marks => None,
            MARK | AT => self.look(pc + 2, depth),
            INFO | JUMP | ASSERT | ASSERT_NOT => self.look(pc + 1 + skip, depth),
            FAILURE => Some(Box::new([0; 256])),
            BRANCH => {
                let mut all = Box::new([0; 256]);
                let mut at = pc + 1;
                while self.source[at] != 0 {
                    let one = self.look(at + 1, depth)?;
                    unite(&mut all, &one);
                    at += self.source[at] as usize;
                }
                Some(all)
            }
            REPEAT_ONE | MIN_REPEAT_ONE | POSSESSIVE_REPEAT_ONE => self.repeated(pc, pc + 1 + skip, depth),
            REPEAT | POSSESSIVE_REPEAT => self.repeated(pc, pc + 2 + skip, depth),
            ATOMIC_GROUP => self.look(pc + 2, depth),
            _ => {
                charset::takes(&self.source, pc, 0)?;
                let mut t = Box::new([2; 256]);
                let in_table = self.code[pc] == SET;
                for c in 0..self.exact {
                    t[c] = match in_table {
                        true => self.tables[self.code[pc + 2] as usize][c],
                        false => (charset::takes(&self.source, pc, c as u32) == Some(true)) as u8,
                    };
                }
                Some(t)
            }
        }
    }

    /// Of a repetition at `pc`, after which it goes on at `tail`.
    fn repeated(&mut self, pc: usize, tail: usize, depth: u32) -> Option<Box<Table>> {
        if self.source[pc + 3] == 0 {
            return self.look(tail, depth);
        }
        let mut all = self.look(pc + 4, depth)?;
        if self.source[pc + 2] == 0 {
            let more = self.look(tail, depth)?;
            unite(&mut all, &more);
        }
        Some(all)
    }
}

fn unite(all: &mut Table, one: &Table) {
    for (a, b) in all.iter_mut().zip(one) {
        *a = (*a).max(*b);
    }
}
