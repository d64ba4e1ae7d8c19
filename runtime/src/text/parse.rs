//! Expressions that are read at run time, by CPython's grammar (Grammar/python.gram: `eval`).
//!
//! What a text may be that is not understood here, and what CPython says in words of its own about one that is wrong, is `Wrong::Unsure`.

use super::tokens::{self, tokens, Token};
use super::tree::{Argument, Comprehension, Kind, Loop, Makes, Node, Piece, Target, Test};
use super::unknown::Wrong;
use crate::bytes::Bytes;
use crate::complex::complex;
use crate::int::{self, Int};
use crate::name::{intern, intern_any};
use crate::obj::{Cmp, Obj};
use crate::ops::{operators, Operator};
use crate::str::{Builder, Str};

type Parsed<T> = Result<T, Wrong>;

const KEYWORDS: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for",
    "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];
/// From the loosest; `**` and the unary ones stand apart.
const BINARY: &[&[(&str, Operator)]] = &[
    &[("|", &operators::OR)],
    &[("^", &operators::XOR)],
    &[("&", &operators::AND)],
    &[("<<", &operators::L_SHIFT), (">>", &operators::R_SHIFT)],
    &[("+", &operators::ADD), ("-", &operators::SUB)],
    &[("*", &operators::MUL), ("/", &operators::TRUE_DIV), ("//", &operators::FLOOR_DIV), ("%", &operators::MOD), ("@", &operators::MAT_MUL)],
];
/// Nesting that every stack has room for.
const DEEPEST: u32 = 60;

struct Parser<'a> {
    tokens: Vec<Token<'a>>,
    at: usize,
    /// Brackets that are being read.
    inside: u32,
    depth: u32,
    /// So many names were assigned by `:=`.
    assigned: u32,
}

/// The whole text is one expression.
pub(super) fn parse(source: &str) -> Parsed<Node> {
    let mut p = Parser { tokens: tokens(source)?, at: 0, inside: 0, depth: 0, assigned: 0 };
    let e = p.expressions()?;
    while p.peek().kind == tokens::Kind::Newline {
        p.at += 1;
    }
    if p.peek().kind == tokens::Kind::End && p.peek().level == 0 { Ok(e) } else { Err(p.wrong()) }
}

fn node(line: u32, kind: Kind) -> Node {
    Node { line, kind }
}

fn boxed(n: Node) -> Box<Node> {
    Box::new(n)
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Token<'a> {
        self.tokens[self.at.min(self.tokens.len() - 1)]
    }
    fn next_is(&self, text: &str) -> bool {
        self.tokens.get(self.at + 1).is_some_and(|t| t.is(text))
    }
    fn skip(&mut self, text: &str) -> bool {
        let found = self.peek().is(text);
        self.at += found as usize;
        found
    }
    fn expect(&mut self, text: &str) -> Parsed<()> {
        if self.skip(text) { Ok(()) } else { Err(self.wrong()) }
    }
    /// The token at hand cannot stand there.
    #[cold]
    fn wrong(&self) -> Wrong {
        let t = self.peek();
        // Of these CPython has words of its own.
        let own_words = self.tokens.iter().any(|t| t.is("print") || t.is("exec") || t.is("lambda") || t.is("if"))
            || self.tokens.windows(2).any(|pair| pair.iter().all(|t| t.kind == tokens::Kind::Text));
        match t.kind {
            tokens::Kind::End if t.level > 0 => {
                let message = match t.text {
                    "(" => "'(' was never closed",
                    "[" => "'[' was never closed",
                    _ => "'{' was never closed",
                };
                Wrong::Syntax(message, [t.line, t.column, t.line, t.column])
            }
            _ if self.inside > 0 || own_words || self.tokens[self.tokens.len() - 1].level > 0 => Wrong::Unsure,
            // What ends a line that does not end is nowhere.
            tokens::Kind::End if self.at > 0 && self.tokens[self.at - 1].kind != tokens::Kind::Newline => {
                Wrong::Syntax("invalid syntax", [t.line, u32::MAX, t.line, u32::MAX])
            }
            tokens::Kind::End => Wrong::Syntax("invalid syntax", [0, u32::MAX, 0, u32::MAX]),
            _ => Wrong::Syntax("invalid syntax", t.place()),
        }
    }

    fn expressions(&mut self) -> Parsed<Node> {
        let line = self.peek().line;
        let first = self.expression()?;
        if !self.peek().is(",") {
            return Ok(first);
        }
        let mut all = vec![first];
        while self.skip(",") {
            if !self.starts_expression() {
                break;
            }
            all.push(self.expression()?);
        }
        Ok(node(line, Kind::Tuple(all)))
    }

    fn starts_expression(&self) -> bool {
        let t = self.peek();
        match t.kind {
            tokens::Kind::Name => !KEYWORDS.contains(&t.text) || matches!(t.text, "False" | "None" | "True" | "lambda" | "not" | "await" | "yield"),
            tokens::Kind::Operator => matches!(t.text, "(" | "[" | "{" | "-" | "+" | "~" | "..." | "*" | "**"),
            tokens::Kind::Number | tokens::Kind::Text => true,
            tokens::Kind::Newline | tokens::Kind::End => false,
        }
    }

    fn deeper<T>(&mut self, f: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Wrong::Unsure);
        }
        let r = f(self);
        self.depth -= 1;
        r
    }

    fn expression(&mut self) -> Parsed<Node> {
        self.deeper(|p| {
            let line = p.peek().line;
            if p.peek().is("lambda") || p.peek().is("yield") {
                return Err(Wrong::Unsure);
            }
            let value = p.or()?;
            if !p.skip("if") {
                return Ok(value);
            }
            let test = p.or()?;
            if !p.skip("else") {
                return Err(Wrong::Unsure);
            }
            let other = p.expression()?;
            Ok(node(line, Kind::If(Box::new([test, value, other]))))
        })
    }

    /// `name := expression`, where that may stand.
    fn named(&mut self) -> Parsed<Node> {
        let t = self.peek();
        if t.kind != tokens::Kind::Name || !self.next_is(":=") || KEYWORDS.contains(&t.text) {
            return self.expression();
        }
        self.at += 2;
        self.assigned += 1;
        let value = self.expression()?;
        Ok(node(t.line, Kind::Assign(intern(t.text), boxed(value))))
    }

    fn or(&mut self) -> Parsed<Node> {
        let line = self.peek().line;
        let mut all = vec![self.and()?];
        while self.skip("or") {
            all.push(self.and()?);
        }
        Ok(if all.len() == 1 { all.remove(0) } else { node(line, Kind::Or(all)) })
    }

    fn and(&mut self) -> Parsed<Node> {
        let line = self.peek().line;
        let mut all = vec![self.not()?];
        while self.skip("and") {
            all.push(self.not()?);
        }
        Ok(if all.len() == 1 { all.remove(0) } else { node(line, Kind::And(all)) })
    }

    fn not(&mut self) -> Parsed<Node> {
        let line = self.peek().line;
        if !self.skip("not") {
            return self.comparison();
        }
        let of = self.deeper(Self::not)?;
        Ok(node(line, Kind::Not(boxed(of))))
    }

    fn test(&mut self) -> Parsed<Option<Test>> {
        let t = self.peek();
        let test = match (t.kind, t.text) {
            (tokens::Kind::Operator, "==") => Test::Rich(Cmp::Eq),
            (tokens::Kind::Operator, "!=") => Test::Rich(Cmp::Ne),
            (tokens::Kind::Operator, "<") => Test::Rich(Cmp::Lt),
            (tokens::Kind::Operator, "<=") => Test::Rich(Cmp::Le),
            (tokens::Kind::Operator, ">") => Test::Rich(Cmp::Gt),
            (tokens::Kind::Operator, ">=") => Test::Rich(Cmp::Ge),
            (tokens::Kind::Name, "in") => Test::In(true),
            (tokens::Kind::Name, "is") => Test::Is(!self.next_is("not")),
            (tokens::Kind::Name, "not") => Test::In(false),
            _ => return Ok(None),
        };
        self.at += 1;
        match test {
            Test::Is(false) => self.at += 1,
            Test::In(false) => self.expect("in")?,
            _ => {}
        }
        Ok(Some(test))
    }

    fn comparison(&mut self) -> Parsed<Node> {
        let line = self.peek().line;
        let first = self.binary(0)?;
        let mut rest: Vec<(Test, Node)> = Vec::new();
        while let Some(test) = self.test()? {
            let right = self.binary(0)?;
            // CPython warns of `is` with a literal.
            let left = rest.last().map_or(&first, |r| &r.1);
            let is_literal = |n: &Node| matches!(&n.kind, Kind::Const(c) if !c.is_none() && c.as_bool().is_none() && !c.is(&Obj::ELLIPSIS));
            if matches!(test, Test::Is(_)) && (is_literal(left) || is_literal(&right)) {
                return Err(Wrong::Unsure);
            }
            rest.push((test, right));
        }
        Ok(if rest.is_empty() { first } else { node(line, Kind::Compare(boxed(first), rest)) })
    }

    fn binary(&mut self, level: usize) -> Parsed<Node> {
        if level == BINARY.len() {
            return self.factor();
        }
        let line = self.peek().line;
        let mut left = self.binary(level + 1)?;
        loop {
            let t = self.peek();
            let found = BINARY[level].iter().find(|o| t.kind == tokens::Kind::Operator && t.text == o.0);
            let Some(&(_, op)) = found else { return Ok(left) };
            self.at += 1;
            let right = self.binary(level + 1)?;
            left = node(line, Kind::Binary(op, boxed(left), boxed(right)));
        }
    }

    fn factor(&mut self) -> Parsed<Node> {
        let t = self.peek();
        if t.kind == tokens::Kind::Operator && matches!(t.text, "-" | "+" | "~") {
            self.at += 1;
            let of = self.deeper(Self::factor)?;
            return Ok(node(t.line, Kind::Unary(t.text.as_bytes()[0], boxed(of))));
        }
        let base = self.primary()?;
        if !self.skip("**") {
            return Ok(base);
        }
        let exponent = self.deeper(Self::factor)?;
        Ok(node(t.line, Kind::Binary(&operators::POW, boxed(base), boxed(exponent))))
    }

    fn primary(&mut self) -> Parsed<Node> {
        let line = self.peek().line;
        if self.peek().is("await") {
            return Err(Wrong::Unsure);
        }
        let mut e = self.atom()?;
        loop {
            // CPython warns of calls and items of what has none.
            let display = matches!(e.kind, Kind::Const(_) | Kind::List(_) | Kind::Tuple(_) | Kind::Dict(_) | Kind::Set(_) | Kind::Format(_) | Kind::Comprehension(_));
            if self.skip(".") {
                let t = self.peek();
                if t.kind != tokens::Kind::Name || KEYWORDS.contains(&t.text) {
                    return Err(self.wrong());
                }
                self.at += 1;
                e = node(t.line, Kind::Attribute(boxed(e), intern_any(t.text)));
            } else if self.peek().is("(") {
                if display {
                    return Err(Wrong::Unsure);
                }
                let args = self.bracketed(Self::arguments, ")")?;
                e = node(line, Kind::Call(boxed(e), args));
            } else if self.peek().is("[") {
                let index = self.bracketed(Self::index, "]")?;
                let plain = matches!(&index.kind, Kind::Const(c) if c.is_small()) || !matches!(&index.kind, Kind::Const(_) | Kind::Tuple(_));
                let without = matches!(&e.kind, Kind::Const(c) if crate::str::Str::of(c).is_none() && Bytes::of(c).is_none()) || matches!(e.kind, Kind::Set(_));
                if display && (without || (!plain && !matches!(e.kind, Kind::Dict(_)))) {
                    return Err(Wrong::Unsure);
                }
                e = node(line, Kind::Item(boxed(e), boxed(index)));
            } else if self.peek().kind == tokens::Kind::Text {
                return Err(self.wrong());
            } else {
                return Ok(e);
            }
        }
    }

    fn bracketed<T>(&mut self, f: impl FnOnce(&mut Self) -> Parsed<T>, close: &str) -> Parsed<T> {
        self.at += 1;
        self.inside += 1;
        let r = self.deeper(f)?;
        self.expect(close)?;
        self.inside -= 1;
        Ok(r)
    }

    fn arguments(&mut self) -> Parsed<Vec<Argument>> {
        let mut all: Vec<Argument> = Vec::new();
        while !self.peek().is(")") {
            let t = self.peek();
            let named = all.iter().any(|a| matches!(a, Argument::Named(..)));
            let unpacked = all.iter().any(|a| matches!(a, Argument::StarStar(_)));
            if self.skip("**") {
                all.push(Argument::StarStar(self.expression()?));
            } else if self.skip("*") {
                if unpacked {
                    return Err(Wrong::Unsure);
                }
                all.push(Argument::Star(self.expression()?));
            } else if t.kind == tokens::Kind::Name && self.next_is("=") {
                let name = intern(t.text);
                let again = all.iter().any(|a| matches!(a, Argument::Named(n, _) if std::ptr::eq(*n, name)));
                if KEYWORDS.contains(&t.text) || t.text == "__debug__" || again {
                    return Err(Wrong::Unsure);
                }
                self.at += 2;
                all.push(Argument::Named(name, self.expression()?));
            } else {
                if named || unpacked {
                    return Err(Wrong::Unsure);
                }
                all.push(Argument::Plain(self.named()?));
                if self.peek().is("for") || self.peek().is("async") {
                    return Err(Wrong::Unsure);
                }
            }
            if !self.skip(",") {
                break;
            }
        }
        Ok(all)
    }

    fn index(&mut self) -> Parsed<Node> {
        let line = self.peek().line;
        let first = self.slice()?;
        if !self.peek().is(",") {
            return Ok(first);
        }
        let mut all = vec![first];
        while self.skip(",") {
            if self.peek().is("]") {
                break;
            }
            all.push(self.slice()?);
        }
        Ok(node(line, Kind::Tuple(all)))
    }

    fn slice(&mut self) -> Parsed<Node> {
        let line = self.peek().line;
        if self.peek().is("*") {
            return Err(Wrong::Unsure);
        }
        let mut parts = [None, None, None];
        if !self.peek().is(":") {
            let first = self.named()?;
            if !self.peek().is(":") {
                return Ok(first);
            }
            if matches!(first.kind, Kind::Assign(..)) {
                return Err(Wrong::Unsure);
            }
            parts[0] = Some(boxed(first));
        }
        for part in &mut parts[1..] {
            if !self.skip(":") {
                break;
            }
            if !matches!(self.peek().text, ":" | "]" | ",") {
                *part = Some(boxed(self.expression()?));
            }
        }
        Ok(node(line, Kind::Slice(parts)))
    }

    fn atom(&mut self) -> Parsed<Node> {
        let t = self.peek();
        let kind = match t.kind {
            tokens::Kind::Number => {
                self.at += 1;
                Kind::Const(number(t.text)?)
            }
            tokens::Kind::Text => return self.texts(),
            tokens::Kind::Name => match t.text {
                "None" => Kind::Const(Obj::NONE),
                "True" => Kind::Const(Obj::bool(true)),
                "False" => Kind::Const(Obj::bool(false)),
                "__debug__" => Kind::Const(Obj::bool(true)),
                text if KEYWORDS.contains(&text) => return Err(self.wrong()),
                text => Kind::Name(intern(text)),
            },
            tokens::Kind::Operator => match t.text {
                "(" => return self.bracketed(Self::group, ")"),
                "[" => return self.bracketed(Self::list, "]"),
                "{" => return self.bracketed(Self::braces, "}"),
                "..." => Kind::Const(Obj::ELLIPSIS),
                _ => return Err(self.wrong()),
            },
            tokens::Kind::Newline | tokens::Kind::End => return Err(self.wrong()),
        };
        self.at += (t.kind != tokens::Kind::Number) as usize;
        Ok(node(t.line, kind))
    }

    fn starred(&mut self) -> Parsed<Node> {
        let line = self.peek().line;
        if !self.skip("*") {
            return self.named();
        }
        let of = self.binary(0)?;
        Ok(node(line, Kind::Star(boxed(of))))
    }

    fn items(&mut self, mut all: Vec<Node>, close: &str) -> Parsed<Vec<Node>> {
        while self.skip(",") {
            if self.peek().is(close) {
                break;
            }
            all.push(self.starred()?);
        }
        Ok(all)
    }

    fn group(&mut self) -> Parsed<Node> {
        let line = self.peek().line;
        if self.peek().is(")") {
            return Ok(node(line, Kind::Tuple(Vec::new())));
        }
        let first = self.starred()?;
        if self.peek().is("for") || self.peek().is("async") || (matches!(first.kind, Kind::Star(_)) && !self.peek().is(",")) {
            return Err(Wrong::Unsure);
        }
        if !self.peek().is(",") {
            return Ok(first);
        }
        let all = self.items(vec![first], ")")?;
        Ok(node(line, Kind::Tuple(all)))
    }

    fn list(&mut self) -> Parsed<Node> {
        let line = self.peek().line;
        if self.peek().is("]") {
            return Ok(node(line, Kind::List(Vec::new())));
        }
        let assigned = self.assigned;
        let first = self.starred()?;
        if self.peek().is("for") {
            return self.comprehension(line, assigned, Makes::List, None, first);
        }
        let all = self.items(vec![first], "]")?;
        Ok(node(line, Kind::List(all)))
    }

    fn braces(&mut self) -> Parsed<Node> {
        let line = self.peek().line;
        if self.peek().is("}") {
            return Ok(node(line, Kind::Dict(Vec::new())));
        }
        let assigned = self.assigned;
        if !self.peek().is("**") {
            let first = self.starred()?;
            if self.peek().is("for") {
                return self.comprehension(line, assigned, Makes::Set, None, first);
            }
            if !self.peek().is(":") {
                let all = self.items(vec![first], "}")?;
                return Ok(node(line, Kind::Set(all)));
            }
            if matches!(first.kind, Kind::Star(_) | Kind::Assign(..)) {
                return Err(Wrong::Unsure);
            }
            self.at += 1;
            let value = self.expression()?;
            if self.peek().is("for") {
                return self.comprehension(line, assigned, Makes::Dict, Some(first), value);
            }
            let pairs = self.pairs(vec![(Some(first), value)])?;
            return Ok(node(line, Kind::Dict(pairs)));
        }
        self.at += 1;
        let first = self.binary(0)?;
        let pairs = self.pairs(vec![(None, first)])?;
        Ok(node(line, Kind::Dict(pairs)))
    }

    fn pairs(&mut self, mut all: Vec<(Option<Node>, Node)>) -> Parsed<Vec<(Option<Node>, Node)>> {
        while self.skip(",") {
            if self.peek().is("}") {
                break;
            }
            if self.skip("**") {
                all.push((None, self.binary(0)?));
                continue;
            }
            let key = self.expression()?;
            self.expect(":")?;
            all.push((Some(key), self.expression()?));
        }
        Ok(all)
    }

    /// What was assigned in it belongs to the scope around: rare, and not everywhere allowed.
    fn comprehension(&mut self, line: u32, assigned: u32, makes: Makes, key: Option<Node>, item: Node) -> Parsed<Node> {
        if matches!(item.kind, Kind::Star(_) | Kind::Assign(..)) {
            return Err(Wrong::Unsure);
        }
        let mut loops = Vec::new();
        while self.skip("for") {
            let target = self.targets()?;
            self.expect("in")?;
            let over = self.or()?;
            let mut tests = Vec::new();
            while self.skip("if") {
                tests.push(self.or()?);
            }
            loops.push(Loop { target, over, tests });
        }
        if self.peek().is("async") || self.assigned != assigned {
            return Err(Wrong::Unsure);
        }
        Ok(node(line, Kind::Comprehension(Box::new(Comprehension { makes, key, item, loops }))))
    }

    /// `a`, `a, (b, c)`; others are rare.
    fn targets(&mut self) -> Parsed<Target> {
        let first = self.target()?;
        if !self.peek().is(",") {
            return Ok(first);
        }
        let mut all = vec![first];
        while self.skip(",") {
            if self.peek().is("in") || self.peek().is(")") {
                break;
            }
            all.push(self.target()?);
        }
        Ok(Target::Unpack(all))
    }

    fn target(&mut self) -> Parsed<Target> {
        let t = self.peek();
        if t.is("(") {
            return self.bracketed(Self::targets, ")");
        }
        let follows = ["in", ",", ")"].iter().any(|f| self.next_is(f));
        if t.kind != tokens::Kind::Name || KEYWORDS.contains(&t.text) || t.text == "__debug__" || !follows {
            return Err(Wrong::Unsure);
        }
        self.at += 1;
        Ok(Target::Name(intern(t.text)))
    }

    /// Literals that stand beside each other.
    fn texts(&mut self) -> Parsed<Node> {
        let line = self.peek().line;
        let mut pieces: Vec<Piece> = Vec::new();
        let (mut text, mut bytes, mut formats, mut kinds) = (Builder::new(), Vec::new(), false, 0);
        while self.peek().kind == tokens::Kind::Text {
            let t = self.peek();
            self.at += 1;
            let literal = Literal::of(t.text);
            kinds |= if literal.bytes { 1 } else { 2 };
            if literal.bytes {
                literal.bytes_into(&mut bytes)?;
            } else if literal.format {
                formats = true;
                let mut fields = Fields { rest: literal.body, raw: literal.raw, line: t.line, depth: self.depth, nested: 0 };
                fields.read(&mut text, &mut pieces)?;
            } else {
                unescape(literal.body, literal.raw, &mut text)?;
            }
        }
        if kinds == 3 {
            return Err(Wrong::Unsure);
        }
        let kind = if kinds == 1 {
            Kind::Const(Bytes::from(bytes).into())
        } else if formats {
            push_text(&mut pieces, text);
            Kind::Format(pieces)
        } else {
            Kind::Const(text.done().into())
        };
        Ok(node(line, kind))
    }
}

fn push_text(pieces: &mut Vec<Piece>, text: Builder) {
    if !text.is_empty() {
        pieces.push(Piece::Text(text.done().into()));
    }
}

fn number(text: &str) -> Parsed<Obj> {
    let plain: String = text.chars().filter(|c| *c != '_').collect();
    let lower = plain.to_ascii_lowercase();
    if lower.starts_with("0x") || lower.starts_with("0o") || lower.starts_with("0b") {
        return Int::parse(&Str::from(lower.as_str()), 0).map(Obj::from).map_err(|_| Wrong::Unsure);
    }
    if let Some(imaginary) = lower.strip_suffix('j') {
        return imaginary.parse().map(|im| complex(0.0, im)).map_err(|_| Wrong::Unsure);
    }
    if lower.bytes().all(|c| c.is_ascii_digit()) {
        if lower.len() > int::max_str_digits().max(1) {
            return Err(Wrong::Unsure);
        }
        return Int::parse(&Str::from(lower.as_str()), 10).map(Obj::from).map_err(|_| Wrong::Unsure);
    }
    lower.parse().map(Obj::float).map_err(|_| Wrong::Unsure)
}

struct Literal<'a> {
    bytes: bool,
    raw: bool,
    format: bool,
    body: &'a str,
}

impl<'a> Literal<'a> {
    fn of(text: &'a str) -> Literal<'a> {
        let open = text.find(['"', '\'']).expect("a quote");
        let prefix = text[..open].to_ascii_lowercase();
        let triple = text.len() >= open + 6 && text.as_bytes()[open..open + 3].iter().all(|c| *c == text.as_bytes()[open]);
        let quotes = if triple { 3 } else { 1 };
        Literal {
            bytes: prefix.contains('b'),
            raw: prefix.contains('r'),
            format: prefix.contains('f'),
            body: &text[open + quotes..text.len() - quotes],
        }
    }
    fn bytes_into(&self, out: &mut Vec<u8>) -> Parsed<()> {
        let mut text = Builder::new();
        if !self.body.is_ascii() || self.body.contains("\\u") || self.body.contains("\\U") || self.body.contains("\\N") {
            return Err(Wrong::Unsure);
        }
        unescape(self.body, self.raw, &mut text)?;
        // Each character is one byte: what an escape gives is below 256, or no byte.
        for c in String::from_utf8_lossy(text.as_bytes()).chars() {
            out.push(u8::try_from(c as u32).map_err(|_| Wrong::Unsure)?);
        }
        Ok(())
    }
}

/// Escapes (Parser/string_parser.c). Of one that is unknown CPython warns, where anybody sees it.
fn unescape(body: &str, raw: bool, out: &mut Builder) -> Parsed<()> {
    let mut rest = body;
    while let Some(at) = rest.find('\\').filter(|_| !raw) {
        out.text(&rest[..at]);
        let after = &rest[at + 1..];
        let Some(c) = after.chars().next() else { return Err(Wrong::Unsure) };
        let simple = match c {
            '\n' => Some(None),
            '\\' | '\'' | '"' => Some(Some(c as u32)),
            'a' => Some(Some(7)),
            'b' => Some(Some(8)),
            'f' => Some(Some(12)),
            'n' => Some(Some(10)),
            'r' => Some(Some(13)),
            't' => Some(Some(9)),
            'v' => Some(Some(11)),
            _ => None,
        };
        if let Some(c) = simple {
            if let Some(c) = c {
                out.char(c);
            }
            rest = &after[1..];
            continue;
        }
        let (digits, base, skip) = match c {
            '0'..='7' => (after.bytes().take(3).take_while(|c| (b'0'..=b'7').contains(c)).count(), 8, 0),
            'x' => (2, 16, 1),
            'u' => (4, 16, 1),
            'U' => (8, 16, 1),
            _ => return Err(Wrong::Unsure),
        };
        let code = after.get(skip..skip + digits).filter(|d| d.bytes().all(|c| c.is_ascii_hexdigit())).and_then(|d| u32::from_str_radix(d, base).ok());
        match code {
            Some(code) if code <= 0x10_FFFF && (base == 16 || code < 0o400) => out.char(code),
            _ => return Err(Wrong::Unsure),
        }
        rest = &after[skip + digits..];
    }
    out.text(rest);
    Ok(())
}

/// What stands in an f-string.
struct Fields<'a> {
    rest: &'a str,
    raw: bool,
    line: u32,
    depth: u32,
    nested: u32,
}

impl Fields<'_> {
    /// Up to the end, or to the `}` that ends the format specification.
    fn read(&mut self, text: &mut Builder, pieces: &mut Vec<Piece>) -> Parsed<()> {
        loop {
            let Some(at) = self.rest.find(['{', '}']) else {
                if self.nested > 0 {
                    return Err(Wrong::Unsure);
                }
                return unescape(std::mem::take(&mut self.rest), self.raw, text);
            };
            let (before, brace) = (&self.rest[..at], &self.rest[at..]);
            if before.contains("\\N") {
                return Err(Wrong::Unsure);
            }
            unescape(before, self.raw, text)?;
            let doubled = self.nested == 0 && (brace.starts_with("{{") || brace.starts_with("}}"));
            if doubled {
                text.text(&brace[..1]);
                self.rest = &brace[2..];
            } else if brace.starts_with('}') {
                self.rest = brace;
                return if self.nested > 0 { Ok(()) } else { Err(Wrong::Unsure) };
            } else {
                push_text(pieces, std::mem::take(text));
                self.rest = &brace[1..];
                self.field(text, pieces)?;
            }
        }
    }

    fn field(&mut self, text: &mut Builder, pieces: &mut Vec<Piece>) -> Parsed<()> {
        let (source, end) = expression_of_field(self.rest)?;
        self.rest = &self.rest[end..];
        if source.contains('\\') || source.contains('#') || source.trim().is_empty() || self.nested > 1 {
            return Err(Wrong::Unsure);
        }
        let mut conversion = 0;
        if let Some(rest) = self.rest.strip_prefix('=') {
            let blanks = rest.len() - rest.trim_start().len();
            text.text(source);
            text.text("=");
            text.text(&rest[..blanks]);
            push_text(pieces, std::mem::take(text));
            self.rest = &rest[blanks..];
            conversion = if self.rest.starts_with('}') { b'r' } else { 0 };
        }
        if let Some(rest) = self.rest.strip_prefix('!') {
            conversion = *rest.as_bytes().first().filter(|c| matches!(c, b's' | b'r' | b'a')).ok_or(Wrong::Unsure)?;
            self.rest = &rest[1..];
        }
        let mut spec = Vec::new();
        if let Some(rest) = self.rest.strip_prefix(':') {
            self.rest = rest;
            self.nested += 1;
            let mut text = Builder::new();
            self.read(&mut text, &mut spec)?;
            push_text(&mut spec, text);
            self.nested -= 1;
        }
        self.rest = self.rest.strip_prefix('}').ok_or(Wrong::Unsure)?;
        let source = source.trim();
        let mut p = Parser { tokens: tokens(source).map_err(|_| Wrong::Unsure)?, at: 0, inside: 1, depth: self.depth + 1, assigned: 0 };
        let mut value = p.expressions()?;
        if p.peek().kind != tokens::Kind::End || source.contains('\n') {
            return Err(Wrong::Unsure);
        }
        value.line = self.line;
        pieces.push(Piece::Field { value, conversion, spec });
        Ok(())
    }
}

/// The text of an expression before `!`, `:`, `=` or `}`, and where it ends.
fn expression_of_field(rest: &str) -> Parsed<(&str, usize)> {
    let b = rest.as_bytes();
    let (mut at, mut open) = (0, 0);
    while at < b.len() {
        match b[at] {
            quote @ (b'"' | b'\'') => {
                at += 1;
                while b.get(at).ok_or(Wrong::Unsure)? != &quote {
                    at += 1;
                }
            }
            b'(' | b'[' | b'{' => open += 1,
            b')' | b']' | b'}' if open > 0 => open -= 1,
            b'=' | b'!' | b'<' | b'>' if b.get(at + 1) == Some(&b'=') => at += 1,
            b'}' | b':' | b'!' | b'=' if open == 0 => return Ok((&rest[..at], at)),
            _ => {}
        }
        at += 1;
    }
    Err(Wrong::Unsure)
}
