//! The text of an exception: frames, message, notes, what it came of, and groups (CPython's `print_exception_recursive`).

use super::lines::{self, Missing, Sources};
use super::{suggest, Entry};
use crate::exc::{classes, Exc, Message, Plain};
use crate::int;
use crate::iter;
use crate::list::List;
use crate::name::intern;
use crate::obj::Obj;
use crate::raise::Res;
use crate::str::Str;
use crate::tuple::Tuple;

/// More frames than these are not shown: the innermost are.
const MOST_FRAMES: usize = 1000;
/// Equal frames in a row that are shown before "Previous line repeated".
const MOST_REPEATED: usize = 3;
const MOST_EXCEPTIONS: usize = 15;
const MOST_DEPTH: usize = 10;

/// What is printed: UTF-8, unless a source file is not.
#[derive(Default)]
pub(super) struct Text(Vec<u8>);
impl Text {
    pub fn push_str(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }
    pub fn bytes(&mut self, text: &[u8]) {
        self.0.extend_from_slice(text);
    }
    /// An ASCII character.
    pub fn push(&mut self, c: char) {
        self.0.push(c as u8);
    }
}

#[derive(Default)]
struct Printer {
    out: Text,
    seen: Vec<Exc>,
    sources: Sources,
    /// How deep in groups.
    depth: usize,
    /// The frame of a group has yet to be closed.
    open: bool,
    /// Of the AttributeError that is printed.
    looked_up: Option<Missing>,
}

fn looked_up(exc: &Exc) -> Option<Missing> {
    let of_attribute = exc.is_a(&classes::attribute_error());
    let name = exc.get_field("name").filter(|_| of_attribute).as_ref().and_then(Str::exact).cloned()?;
    Some(Missing { name, end: lines::end_of_method })
}

pub fn uncaught(exc: &Exc) -> Vec<u8> {
    let mut p = Printer::default();
    p.recursive(exc);
    p.out.0
}

pub fn plain(exc: &Plain) -> Vec<u8> {
    let mut p = Printer::default();
    if !exc.traceback.is_empty() {
        p.line("Traceback (most recent call last):");
        p.entries(&exc.traceback);
    }
    p.out.push_str(exc.class.name);
    let colon = p.out.0.len();
    p.out.push_str(": ");
    match &exc.message {
        Message::Literal(text) => p.out.push_str(text),
        Message::Made(text) => p.out.push_str(text),
        Message::Text(text) => p.str(text),
        Message::Later(write, text, n) => p.out.push_str(&write(text, *n)),
        Message::Key(key) => match key.text() {
            Ok(text) => p.str(&text),
            Err(_) => p.out.push_str("<exception str() failed>"),
        },
        Message::Value(_) | Message::Nothing => {}
    }
    if p.out.0.len() == colon + 2 {
        p.out.0.truncate(colon);
    }
    p.out.push('\n');
    p.out.0
}

pub fn only(exc: &Exc) -> Vec<u8> {
    let mut p = Printer::default();
    p.summary(exc);
    p.out.0
}

pub fn entries_only(entries: &[Entry]) -> Vec<u8> {
    let mut p = Printer::default();
    p.entries(entries);
    p.out.0
}

/// The value of user code that must not disturb the printing.
fn quiet<T>(result: Res<T>) -> Option<T> {
    match result {
        Ok(v) => Some(v),
        Err(raised) => {
            drop(raised.take());
            None
        }
    }
}

/// Appends `n` in decimal, without std's formatting.
pub(crate) fn decimal(out: &mut String, n: usize) {
    if n >= 10 {
        decimal(out, n / 10);
    }
    out.push((b'0' + (n % 10) as u8) as char);
}

impl Printer {
    /// Text as stderr shows it: lone surrogates escaped.
    fn str(&mut self, s: &Str) {
        if !s.has_surrogates() {
            self.out.push_str(s.as_str());
            return;
        }
        let mut rest = s.as_bytes();
        while let Some((&b, after)) = rest.split_first() {
            let (&[second, third, ..], true) = (after, b == 0xed) else {
                self.out.push(b as char);
                rest = after;
                continue;
            };
            rest = after.get(2..).unwrap_or_default();
            if second < 0xa0 {
                self.out.bytes(&[b, second, third]);
                continue;
            }
            self.out.push_str("\\ud");
            for digit in [second >> 2 & 15, (second & 3) << 2 | third >> 4 & 3, third & 15] {
                self.out.push((digit + if digit < 10 { b'0' } else { b'a' - 10 }) as char);
            }
        }
    }
    fn number(&mut self, n: usize) {
        let mut digits = String::new();
        decimal(&mut digits, n);
        self.out.push_str(&digits);
    }

    /// The margin of a line within groups.
    fn margin(&mut self) {
        if self.depth > 0 {
            self.indent();
            self.out.push_str("| ");
        }
    }
    fn indent(&mut self) {
        for _ in 0..self.depth {
            self.out.push_str("  ");
        }
    }
    fn line(&mut self, text: &str) {
        self.margin();
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn recursive(&mut self, exc: &Exc) {
        self.seen.push(exc.clone());
        if let Some(cause) = exc.cause() {
            self.chained(&cause, "The above exception was the direct cause of the following exception:");
        } else if !exc.suppress_context() {
            if let Some(context) = exc.context() {
                self.chained(&context, "During handling of the above exception, another exception occurred:");
            }
        }
        if exc.is_group() { self.group(exc) } else { self.one(exc) }
    }

    fn chained(&mut self, earlier: &Exc, message: &str) {
        if self.seen.iter().any(|e| e.is(earlier)) {
            return;
        }
        let open = self.open;
        self.recursive(earlier);
        self.open = open;
        self.line("");
        self.line(message);
        self.line("");
    }

    /// One exception without what it came of.
    fn one(&mut self, exc: &Exc) {
        let entries = exc.traceback();
        if !entries.is_empty() {
            if exc.is_group() {
                self.indent();
                self.out.push_str(if self.depth == 1 { "+ " } else if self.depth > 1 { "| " } else { "" });
                self.out.push_str("Exception Group Traceback (most recent call last):\n");
            } else {
                self.line("Traceback (most recent call last):");
            }
            self.looked_up = looked_up(exc);
            self.entries(&entries);
            self.looked_up = None;
        }
        self.summary(exc);
    }

    fn entries(&mut self, entries: &[Entry]) {
        let shown = entries.get(..MOST_FRAMES).unwrap_or(entries);
        let mut repeated = 0;
        let mut last: Option<&Entry> = None;
        for (at, entry) in shown.iter().enumerate().rev() {
            let same = last.is_some_and(|l| {
                let (a, b) = (l.site, entry.site);
                a.line == b.line && a.code.file == b.code.file && a.code.name == b.code.name
            });
            if !same {
                self.repeated(repeated);
                repeated = 0;
            }
            last = Some(entry);
            repeated += 1;
            if repeated <= MOST_REPEATED {
                self.entry(entry, at == 0);
            }
        }
        self.repeated(repeated);
    }

    fn repeated(&mut self, count: usize) {
        if count > MOST_REPEATED {
            let more = count - MOST_REPEATED;
            self.margin();
            self.out.push_str("  [Previous line repeated ");
            self.number(more);
            self.out.push_str(if more > 1 { " more times]\n" } else { " more time]\n" });
        }
    }

    fn entry(&mut self, entry: &Entry, innermost: bool) {
        let site = entry.site;
        self.margin();
        self.out.push_str("  File \"");
        self.out.push_str(site.code.file);
        self.out.push_str("\", line ");
        self.number(site.line as usize);
        self.out.push_str(", in ");
        self.out.push_str(site.code.name);
        self.out.push('\n');
        if let Some((line, marks)) = self.sources.show(entry, self.looked_up.as_ref().filter(|_| innermost)) {
            self.margin();
            self.out.bytes(&line);
            if let Some(marks) = marks {
                self.line(&marks);
            }
        }
    }

    /// `Type: message`, the place of a SyntaxError before it, suggestion and notes after it.
    fn summary(&mut self, exc: &Exc) {
        let notes = exc.own(intern("__notes__"));
        let mut value = exc.to_obj();
        if exc.is_a(&classes::syntax_error()) {
            if let Some(message) = self.syntax(exc) {
                value = message;
            }
        }
        self.message(exc, &value);
        if let Some(name) = suggest::suggestion(exc) {
            self.out.push_str(". Did you mean: '");
            self.str(&name);
            self.out.push_str("'?");
        }
        self.out.push('\n');
        if let Some(notes) = notes {
            self.notes(&notes);
        }
    }

    fn message(&mut self, exc: &Exc, value: &Obj) {
        self.margin();
        let class = exc.class();
        match Str::of(&crate::class::class_module(&class)) {
            None => self.out.push_str("<unknown>."),
            Some(module) if *module == "builtins" || *module == "__main__" => {}
            Some(module) => {
                self.str(module);
                self.out.push('.');
            }
        }
        self.str(&crate::class::class_qualname(&class));
        if value.is_none() {
            return;
        }
        match quiet(value.str()) {
            None => self.out.push_str(": <exception str() failed>"),
            Some(text) if text.is_empty() => {}
            Some(text) => {
                self.out.push_str(": ");
                self.str(&text);
            }
        }
    }

    fn notes(&mut self, notes: &Obj) {
        let sequence = Tuple::of(notes).is_some() || List::of(notes).is_some() || Str::of(notes).is_some();
        let items = if sequence { quiet(iter::collect(notes)) } else { None };
        let Some(items) = items else {
            self.margin();
            match quiet(notes.repr()) {
                Some(text) => self.str(&text),
                None => self.out.push_str("<__notes__ repr() failed>"),
            }
            return;
        };
        for note in items {
            match quiet(note.str()) {
                None => self.out.push_str("<note str() failed>"),
                Some(text) => {
                    // Newlines are not halves of other characters.
                    for (i, line) in text.as_bytes().split(|&c| c == b'\n').enumerate() {
                        if i > 0 {
                            self.out.push('\n');
                        }
                        self.margin();
                        let mut part = crate::str::Builder::new();
                        // SAFETY: a part of generalized UTF-8 between ASCII characters.
                        unsafe { part.wtf8(line) };
                        self.str(&part.done());
                    }
                }
            }
            self.out.push('\n');
        }
    }

    /// `  File "x", line 3` and the text with its carets; gives the message that is then shown in the exception's place.
    fn syntax(&mut self, exc: &Exc) -> Option<Obj> {
        let number = |name: &str| exc.get_field(name).as_ref().and_then(int::exact).and_then(|v| v.to_i64());
        let line = number("lineno")?;
        let offset = exc.get_field("offset")?;
        let offset = if offset.is_none() { -1 } else { int::exact(&offset)?.to_i64()? };
        let end_line = number("end_lineno").unwrap_or(line);
        let mut end_offset = number("end_offset").unwrap_or(-1);
        let file = match exc.get_field("filename").filter(|f| !f.is_none()) {
            Some(file) => quiet(file.str())?,
            None => Str::lit("<string>"),
        };
        self.margin();
        self.out.push_str("  File \"");
        self.str(&file);
        self.out.push_str(&format!("\", line {line}\n"));
        if let Some(text) = exc.get_field("text").as_ref().and_then(Str::of) {
            let text = text.as_str();
            if end_line > line {
                end_offset = text.len() as i64;
            }
            self.syntax_text(text, offset, end_offset.min(text.len() as i64 + 1));
        }
        exc.get_field("msg")
    }

    fn syntax_text(&mut self, text: &str, offset: i64, end_offset: i64) {
        let carets = if end_offset > 0 && end_offset > offset { end_offset - offset } else { 1 };
        let stripped = text.trim_start_matches([' ', '\t', '\x0c']);
        let mut offset = offset - 1 - (text.len() - stripped.len()) as i64;
        let mut text = stripped;
        offset = offset.min(text.strip_suffix('\n').unwrap_or(text).len() as i64);
        while let Some(newline) = text.find('\n').map(|n| n as i64).filter(|&n| n < offset) {
            text = &text[newline as usize + 1..];
            offset -= newline + 1;
        }
        self.margin();
        self.out.push_str("    ");
        self.out.push_str(text);
        if !text.ends_with('\n') {
            self.out.push('\n');
        }
        if offset >= 0 {
            self.line(&format!("    {}{}", " ".repeat(offset as usize), "^".repeat(carets as usize)));
        }
    }

    fn group(&mut self, exc: &Exc) {
        if self.depth > MOST_DEPTH {
            self.line(&format!("... (max_group_depth is {MOST_DEPTH})"));
            return;
        }
        if self.depth == 0 {
            self.depth = 1;
        }
        self.one(exc);
        let exceptions = exc.exceptions();
        let shown = if exceptions.len() <= MOST_EXCEPTIONS { exceptions.len() } else { MOST_EXCEPTIONS + 1 };
        self.open = false;
        for (i, inner) in exceptions.iter().take(shown).enumerate() {
            let last = i == shown - 1;
            if last {
                // A group within closes for us.
                self.open = true;
            }
            let cut = i >= MOST_EXCEPTIONS;
            self.indent();
            let number = if cut { "...".to_string() } else { (i + 1).to_string() };
            self.out.push_str(&format!("{}+---------------- {number} ----------------\n", if i == 0 { "+-" } else { "  " }));
            self.depth += 1;
            if cut {
                let more = exceptions.len() - MOST_EXCEPTIONS;
                self.line(&format!("and {more} more exception{}", if more > 1 { "s" } else { "" }));
            } else {
                self.recursive(inner);
            }
            if last && self.open {
                self.indent();
                self.out.push_str("+------------------------------------\n");
                self.open = false;
            }
            self.depth -= 1;
        }
        if self.depth == 1 {
            self.depth = 0;
        }
    }
}
