//! The tokens of an expression that is read at run time (CPython's Parser/tokenizer.c, as far as expressions go).

use super::unknown::Wrong;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Name,
    Number,
    /// A literal with its prefix and quotes.
    Text,
    Operator,
    /// Of the line.
    Newline,
    End,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'a> {
    pub kind: Kind,
    pub text: &'a str,
    /// From 1.
    pub line: u32,
    /// Bytes in its line.
    pub column: u32,
    /// How many brackets are open behind it.
    pub level: u32,
}

impl Token<'_> {
    pub fn is(&self, text: &str) -> bool {
        matches!(self.kind, Kind::Operator | Kind::Name) && self.text == text
    }
    /// Line, column, to line, column.
    pub fn place(&self) -> [u32; 4] {
        let last = self.text.rfind('\n').filter(|_| self.kind == Kind::Text);
        let lines = self.text.matches('\n').count() as u32;
        match last {
            Some(at) => [self.line, self.column, self.line + lines, (self.text.len() - at - 1) as u32],
            None => [self.line, self.column, self.line, self.column + self.text.len() as u32],
        }
    }
}

/// The longest first; the last ones are none.
const OPERATORS: &[&str] = &[
    "...", "**=", "//=", ">>=", "<<=", "**", "//", ">>", "<<", "<=", ">=", "==", "!=", "->", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@=", ":=", "<>",
    "+", "-", "*", "/", "%", "@", "&", "|", "^", "~", "<", ">", "(", ")", "[", "]", "{", "}", ",", ":", ".", ";", "=", "!", "$", "?", "`",
];
/// As CPython's tokenizer has it.
const MOST_BRACKETS: usize = 200;

fn number_end(rest: &str) -> Result<usize, Wrong> {
    let b = rest.as_bytes();
    let digits = |from: usize, ok: fn(&u8) -> bool| -> usize {
        let mut at = from;
        while at < b.len() && (ok(&b[at]) || (b[at] == b'_' && at > from && b.get(at + 1).is_some_and(ok))) {
            at += 1;
        }
        at
    };
    let decimal: fn(&u8) -> bool = u8::is_ascii_digit;
    let (mut end, mut whole) = (0, false);
    if b.len() > 1 && b[0] == b'0' && matches!(b[1] | 32, b'x' | b'o' | b'b') {
        let ok: fn(&u8) -> bool = match b[1] | 32 {
            b'x' => u8::is_ascii_hexdigit,
            b'o' => |c| (b'0'..=b'7').contains(c),
            _ => |c| (b'0'..=b'1').contains(c),
        };
        let from = 2 + (b.get(2) == Some(&b'_')) as usize;
        end = digits(from, ok);
        if end == from {
            return Err(Wrong::Unsure);
        }
    } else {
        end = digits(end, decimal);
        whole = true;
        if b.get(end) == Some(&b'.') {
            end = digits(end + 1, decimal);
            whole = false;
        }
        if b.get(end).is_some_and(|c| c | 32 == b'e') {
            let sign = matches!(b.get(end + 1), Some(b'+' | b'-')) as usize;
            if b.get(end + 1 + sign).is_some_and(u8::is_ascii_digit) {
                end = digits(end + 1 + sign, decimal);
                whole = false;
            }
        }
        if b.get(end).is_some_and(|c| c | 32 == b'j') {
            end += 1;
            whole = false;
        }
    }
    // "1_", "1x", "012", "1if": CPython has its own words, or a warning.
    let leading_zero = whole && b[0] == b'0' && rest[..end].bytes().any(|c| !matches!(c, b'0' | b'_'));
    let goes_on = rest[end..].chars().next().is_some_and(|c| c.is_alphanumeric() || c == '_');
    if leading_zero || goes_on { Err(Wrong::Unsure) } else { Ok(end) }
}

/// Where a literal ends whose quote is at `open`.
fn text_end(rest: &str, open: usize) -> Option<usize> {
    let b = rest.as_bytes();
    let quote = b[open];
    let triple = b.get(open + 1) == Some(&quote) && b.get(open + 2) == Some(&quote);
    let mut at = open + if triple { 3 } else { 1 };
    loop {
        match *b.get(at)? {
            b'\\' => at += 2,
            b'\n' if !triple => return None,
            c if c == quote && !triple => return Some(at + 1),
            c if c == quote && b.get(at + 1) == Some(&quote) && b.get(at + 2) == Some(&quote) => return Some(at + 3),
            _ => at += 1,
        }
    }
}

fn is_prefix(name: &str) -> bool {
    matches!(name.to_ascii_lowercase().as_str(), "r" | "u" | "b" | "f" | "br" | "rb" | "fr" | "rf")
}

/// What the tokenizer says by itself.
#[cold]
fn said(message: String, line: u32, column: u32) -> Wrong {
    Wrong::Syntax(message.leak(), [line, column, line, column])
}

/// All tokens of a text; the last is `End`, at the bracket that is still open, if there is one.
pub(super) fn tokens(source: &str) -> Result<Vec<Token<'_>>, Wrong> {
    let mut all: Vec<Token> = Vec::new();
    let mut open: Vec<(u8, u32, u32)> = Vec::new();
    let (mut at, mut line, mut line_start) = (0, 1, 0);
    while at < source.len() {
        let rest = &source[at..];
        let first = rest.as_bytes()[0];
        let column = (at - line_start) as u32;
        let after_text = all.last().is_some_and(|t| t.kind != Kind::Newline);
        let mut put = |kind, length: usize, level: usize| {
            all.push(Token { kind, text: &source[at..at + length], line, column, level: level as u32 });
            length
        };
        let length = match first {
            b' ' | b'\t' | b'\x0c' => 1,
            b'#' => rest.find('\n').unwrap_or(rest.len()),
            b'\n' => {
                let length = if open.is_empty() && after_text { put(Kind::Newline, 1, 0) } else { 1 };
                line += 1;
                line_start = at + 1;
                length
            }
            b'\\' if rest[1..].starts_with('\n') => {
                line += 1;
                line_start = at + 2;
                2
            }
            b'0'..=b'9' => put(Kind::Number, number_end(rest)?, open.len()),
            b'.' if rest.as_bytes().get(1).is_some_and(u8::is_ascii_digit) => put(Kind::Number, number_end(rest)?, open.len()),
            b'A'..=b'Z' | b'a'..=b'z' | b'_' | b'"' | b'\'' => {
                let name = rest.bytes().take_while(|c| c.is_ascii_alphanumeric() || *c == b'_').count();
                if rest[name..].starts_with(|c: char| !c.is_ascii()) {
                    return Err(Wrong::Unsure);
                }
                match rest.as_bytes().get(name) {
                    Some(b'"' | b'\'') if name == 0 || is_prefix(&rest[..name]) => {
                        let Some(end) = text_end(rest, name) else {
                            let triple = rest[name + 1..].starts_with(&rest[name..name + 1].repeat(2));
                            let message = format!("unterminated string literal (detected at line {line})");
                            return Err(if triple || rest.contains('\\') { Wrong::Unsure } else { said(message, line, column) });
                        };
                        let length = put(Kind::Text, end, open.len());
                        for (i, _) in rest[..end].match_indices('\n') {
                            line += 1;
                            line_start = at + i + 1;
                        }
                        length
                    }
                    _ => put(Kind::Name, name, open.len()),
                }
            }
            _ => {
                let Some(operator) = OPERATORS.iter().find(|o| rest.starts_with(**o)) else { return Err(Wrong::Unsure) };
                match first {
                    b'(' | b'[' | b'{' => {
                        open.push((first, line, column));
                        if open.len() >= MOST_BRACKETS {
                            return Err(Wrong::Unsure);
                        }
                    }
                    b')' | b']' | b'}' => {
                        let Some((opened, its_line, _)) = open.pop() else {
                            return Err(said(format!("unmatched '{operator}'"), line, column));
                        };
                        let opened = opened as char;
                        if !matches!((opened, first), ('(', b')') | ('[', b']') | ('{', b'}')) {
                            let place = if its_line == line { String::new() } else { format!(" on line {its_line}") };
                            return Err(said(format!("closing parenthesis '{operator}' does not match opening parenthesis '{opened}'{place}"), line, column));
                        }
                    }
                    _ => {}
                }
                put(Kind::Operator, operator.len(), open.len())
            }
        };
        at += length;
    }
    let column = (source.len() - line_start) as u32;
    if let Some(&(bracket, line, column)) = open.last() {
        let text = match bracket {
            b'(' => "(",
            b'[' => "[",
            _ => "{",
        };
        all.push(Token { kind: Kind::End, text, line, column, level: open.len() as u32 });
        return Ok(all);
    }
    all.push(Token { kind: Kind::End, text: "", line, column, level: 0 });
    Ok(all)
}
