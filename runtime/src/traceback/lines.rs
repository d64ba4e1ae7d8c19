//! Source lines below `File "…", line 3, in f`, with the marks under what went wrong.
//!
//! Every program that can fail links this: it goes by bytes, without std's formatting and searching.

use super::Entry;
use crate::str::Str;

/// The files whose lines were wanted, read once for a printing.
#[derive(Default)]
pub struct Sources(Vec<(&'static str, Option<Vec<u8>>)>);

impl Sources {
    fn text(&mut self, file: &'static str) -> Option<&[u8]> {
        let at = match self.0.iter().position(|(name, _)| *name == file) {
            Some(at) => at,
            None => {
                self.0.push((file, crate::io::read_source(file)));
                self.0.len() - 1
            }
        };
        let text = self.0.get(at)?.1.as_deref()?;
        Some(text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text))
    }

    /// The line of `entry` with its end, and the marks below it, each indented by 4. `method`: what was not found, in case
    /// that the entry is the call of a method.
    pub fn show(&mut self, entry: &Entry, method: Option<&Missing>) -> Option<(Vec<u8>, Option<String>)> {
        let site = entry.site;
        let line = nth_line(self.text(site.code.file)?, site.line)?;
        let indent = line.iter().take_while(|c| matches!(c, b' ' | b'\t' | 0x0c)).count();
        let mut shown = b"    ".to_vec();
        shown.extend_from_slice(line.get(indent..)?);
        shown.push(b'\n');
        Some((shown, marks(entry, line, indent, method)))
    }
}

/// The line of a number, which begins with 1, by any of Python's line ends.
pub(super) fn nth_line(text: &[u8], number: u32) -> Option<&[u8]> {
    let (mut rest, mut left) = (text, number);
    loop {
        let end = rest.iter().position(|b| matches!(b, b'\n' | b'\r'));
        left = left.checked_sub(1)?;
        if left == 0 {
            return rest.get(..end.unwrap_or(rest.len()));
        }
        let both = rest.get(end?..)?.starts_with(b"\r\n");
        rest = rest.get(end? + 1 + both as usize..)?;
    }
}

/// How many characters begin in these bytes.
fn chars(text: Option<&[u8]>) -> usize {
    text.unwrap_or_default().iter().filter(|b| **b & 0xc0 != 0x80).count()
}

/// An attribute that was looked up in vain, and how to find it in a call: by a pointer, so that errors without objects do
/// not link the search.
pub struct Missing {
    pub name: Str,
    pub end: fn(call: &[u8], name: &Str, one_line: bool) -> Option<usize>,
}

/// In `o.name(…)`: where `name` ends. A method that is not there is marked with its object, without the arguments.
pub fn end_of_method(call: &[u8], name: &Str, one_line: bool) -> Option<usize> {
    let call = std::str::from_utf8(call).ok()?;
    // Where the object stands on lines above, the range begins with the name.
    let starts = std::iter::once(0).chain(call.match_indices('.').map(|(dot, _)| dot + 1));
    starts.filter_map(|from| call[from..].trim_start().strip_prefix(name.as_str())).find_map(|rest| {
        let after = rest.trim_start();
        let is_call = after.starts_with('(') && (closes_at_end(after) || !one_line && unclosed(after));
        is_call.then(|| call.len() - rest.len())
    })
}

/// How deep the parentheses stand after each character, strings apart.
fn depths(text: &str) -> impl Iterator<Item = (usize, i32)> + '_ {
    let (mut depth, mut quote, mut escaped) = (0, None, false);
    text.char_indices().map(move |(i, c)| {
        match (quote, c) {
            (Some(_), _) if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(q), _) if q == c => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') => depth -= 1,
            _ => {}
        }
        (i, depth)
    })
}
fn closes_at_end(text: &str) -> bool {
    depths(text).find(|d| d.1 == 0).is_some_and(|d| d.0 + 1 == text.len())
}
fn unclosed(text: &str) -> bool {
    depths(text).all(|d| d.1 > 0)
}

/// The line of `~` and `^`, by CPython's rules: none when they would mark the whole line, a `^` in place of the anchor's
/// columns among `~` when there is an anchor, up to the end of the line when the range goes on below it.
fn marks(entry: &Entry, line: &[u8], indent: usize, method: Option<&Missing>) -> Option<String> {
    let site = entry.site;
    let char_at = |byte: u32| chars(line.get(..(byte as usize).min(line.len())));
    let start = char_at(site.column);
    let one_line = site.end_line == site.line;
    let end = if one_line {
        char_at(site.end_column)
    } else {
        let blank = line.iter().rev().take_while(|b| matches!(b, b' ' | b'\t' | 0x0c)).count();
        chars(line.get(..line.len() - blank))
    };
    if end <= start {
        return None;
    }
    let (from, to) = (site.column as usize, if one_line { site.end_column as usize } else { line.len() });
    let call = line.get(from..to.min(line.len()));
    let (end, one_line) = match method.and_then(|m| (m.end)(call?, &m.name, one_line)) {
        Some(at) => (start + chars(call.and_then(|c| c.get(..at))), true),
        None => (end, one_line),
    };
    let anchor = (one_line && site.anchor != (0, 0)).then(|| (char_at(site.anchor.0), char_at(site.anchor.1)));
    // The indentation is ASCII: as many characters as bytes.
    if anchor.is_none() && end - start == chars(Some(line)) - indent {
        return None;
    }
    let mut marks = String::new();
    for _ in indent.min(start + 4)..start + 4 {
        marks.push(' ');
    }
    for at in start..end {
        marks.push(match anchor {
            Some((from, to)) if !(from..to).contains(&at) => '~',
            _ => '^',
        });
    }
    Some(marks)
}
