//! `_csv.reader`: lines to lists of fields, character by character.

use std::cell::Cell;

use super::dialect::{self, Dialect, Quoting};
use super::{failed, one_or_two, LIMIT};
use crate::call::Builtin;
use crate::float;
use crate::iter::{self, Steps};
use crate::list::list;
use crate::obj::{Gc, Obj, TypeInfo};
use crate::raise::Res;
use crate::str::{number, Str};

struct Reader {
    lines: Obj,
    dialect: Obj,
    line_num: Cell<i64>,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    StartRecord,
    StartField,
    EscapedChar,
    AfterEscapedLine,
    InField,
    InQuotedField,
    EscapeInQuotedField,
    QuoteInQuotedField,
    EatLine,
}
use State::*;

/// The end of a line that was given.
const END: u32 = u32::MAX - 1;
const CR: u32 = b'\r' as u32;
const LF: u32 = b'\n' as u32;

/// A record that is being read.
struct Record<'a> {
    d: &'a Dialect,
    state: State,
    fields: Vec<Obj>,
    /// The field so far: its bytes while they are ASCII, else its characters.
    ascii: Vec<u8>,
    wide: Vec<u32>,
    is_number: bool,
}

impl Record<'_> {
    fn len(&self) -> usize {
        self.ascii.len() + self.wide.len()
    }
    fn check_limit(&self, more: usize) -> Res<()> {
        let limit = LIMIT.0.get();
        match self.len() as i64 + more as i64 > limit {
            true => Err(failed(format!("field larger than field limit ({limit})"))),
            false => Ok(()),
        }
    }
    fn add(&mut self, c: u32) -> Res<()> {
        self.check_limit(1)?;
        if c < 128 && self.wide.is_empty() {
            self.ascii.push(c as u8);
        } else {
            self.wide.extend(self.ascii.drain(..).map(u32::from));
            self.wide.push(c);
        }
        Ok(())
    }
    fn save(&mut self) -> Res<()> {
        let field = if self.wide.is_empty() { Str::from_ascii(&self.ascii) } else { Str::from_chars(&self.wide) };
        self.ascii.clear();
        self.wide.clear();
        let number = std::mem::take(&mut self.is_number);
        self.fields.push(if number { Obj::float(float::parse(&field)?) } else { field.into() });
        Ok(())
    }
    fn end_field(&mut self, c: u32) -> Res<()> {
        self.save()?;
        self.state = if c == END { StartRecord } else { EatLine };
        Ok(())
    }

    /// The characters of an ASCII line, plain ones many at a time.
    fn bytes(&mut self, line: &[u8]) -> Res<()> {
        let mut i = 0;
        while i < line.len() {
            if matches!(self.state, InField | InQuotedField) && self.wide.is_empty() {
                let d = self.d;
                let quoted = self.state == InQuotedField;
                let is_plain = |b: &u8| {
                    let c = *b as u32;
                    c != d.escapechar && if quoted { c != d.quotechar } else { c != d.delimiter && c != CR && c != LF }
                };
                let n = line[i..].iter().position(|b| !is_plain(b)).unwrap_or(line.len() - i);
                self.check_limit(n)?;
                self.ascii.extend_from_slice(&line[i..i + n]);
                i += n;
                if i == line.len() {
                    break;
                }
            }
            self.char(line[i] as u32)?;
            i += 1;
        }
        Ok(())
    }

    fn char(&mut self, c: u32) -> Res<()> {
        let d = self.d;
        let is_end = matches!(c, CR | LF | END);
        match self.state {
            StartRecord if c == END => {}
            StartRecord if is_end => self.state = EatLine,
            StartRecord | StartField => {
                self.state = StartField;
                if is_end {
                    self.end_field(c)?;
                } else if c == d.quotechar && d.quoting != Quoting::None {
                    self.state = InQuotedField;
                } else if c == d.escapechar {
                    self.state = EscapedChar;
                } else if c == b' ' as u32 && d.skipinitialspace {
                } else if c == d.delimiter {
                    self.save()?;
                } else {
                    self.is_number = d.quoting == Quoting::NonNumeric;
                    self.add(c)?;
                    self.state = InField;
                }
            }
            EscapedChar => {
                self.add(if c == END { LF } else { c })?;
                self.state = if matches!(c, CR | LF) { AfterEscapedLine } else { InField };
            }
            AfterEscapedLine if c == END => {}
            AfterEscapedLine | InField => {
                if is_end {
                    self.end_field(c)?;
                } else if c == d.escapechar {
                    self.state = EscapedChar;
                } else if c == d.delimiter {
                    self.save()?;
                    self.state = StartField;
                } else {
                    self.add(c)?;
                    self.state = InField;
                }
            }
            InQuotedField => {
                if c == END {
                } else if c == d.escapechar {
                    self.state = EscapeInQuotedField;
                } else if c == d.quotechar && d.quoting != Quoting::None {
                    self.state = if d.doublequote { QuoteInQuotedField } else { InField };
                } else {
                    self.add(c)?;
                }
            }
            EscapeInQuotedField => {
                self.add(if c == END { LF } else { c })?;
                self.state = InQuotedField;
            }
            QuoteInQuotedField => {
                if d.quoting != Quoting::None && c == d.quotechar {
                    self.add(c)?;
                    self.state = InQuotedField;
                } else if c == d.delimiter {
                    self.save()?;
                    self.state = StartField;
                } else if is_end {
                    self.end_field(c)?;
                } else if !d.strict {
                    self.add(c)?;
                    self.state = InField;
                } else {
                    let (delimiter, quote) = (Str::from_char(d.delimiter), Str::from_char(d.quotechar));
                    return Err(failed(format!("'{delimiter}' expected after '{quote}'")));
                }
            }
            EatLine if c == END => self.state = StartRecord,
            EatLine if is_end => {}
            EatLine => {
                return Err(failed(
                    "new-line character seen in unquoted field - do you need to open the file in universal-newline mode?",
                ));
            }
        }
        Ok(())
    }
}

impl Steps for Reader {
    fn next(&self) -> Res<Option<Obj>> {
        let d = dialect::of(&self.dialect).expect("a Dialect");
        let mut r = Record { d, state: StartRecord, fields: Vec::new(), ascii: Vec::new(), wide: Vec::new(), is_number: false };
        loop {
            let Some(line) = iter::step(&self.lines)? else {
                if r.len() == 0 && r.state != InQuotedField {
                    return Ok(None);
                }
                if d.strict {
                    return Err(failed("unexpected end of data"));
                }
                r.save()?;
                break;
            };
            let Some(text) = Str::of(&line) else {
                let what = line.type_name();
                return Err(failed(format!("iterator should return strings, not {what} (the file should be opened in text mode)")));
            };
            self.line_num.set(self.line_num.get() + 1);
            if text.is_ascii() {
                r.bytes(text.as_bytes())?;
            } else {
                for c in text.chars() {
                    r.char(c)?;
                }
            }
            r.char(END)?;
            if r.state == StartRecord {
                break;
            }
        }
        Ok(Some(list(r.fields).into()))
    }
}

pub static READER_TYPE: TypeInfo = TypeInfo {
    get_attr: Some(|o, n| {
        let r = iter::state::<Reader>(o, &READER_TYPE).expect("a reader");
        Ok(match n.text {
            "dialect" => Some(r.dialect.clone()),
            "line_num" => Some(number(r.line_num.get())),
            _ => None,
        })
    }),
    ..iter::iterator_type::<Reader>("_csv.reader")
};

/// `reader(iterable, dialect='excel', **fmtparams)`
pub static READER: Builtin = Builtin { name: "reader", owner: "", call: |args| {
    let (lines, dialect) = one_or_two(&args)?;
    let lines = iter::get_iter(lines)?;
    let dialect = dialect::of_arguments(dialect, args.kw)?;
    Ok(Gc::new(&READER_TYPE, Reader { lines, dialect, line_num: Cell::new(0) }).into_obj())
} };
