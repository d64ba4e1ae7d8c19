//! The format mini-language: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.

use crate::exc::value_error;
use crate::obj::Obj;
use crate::raise::{Raised, Res};
use crate::str::{room, unicode, Str};

/// Whose type an error names.
#[derive(Clone, Copy)]
pub enum Who<'a> {
    /// Which is asked for its type's name by a function that typed values do not link.
    Value(&'a Obj, fn(&Obj) -> Str),
    Type(&'static str),
}

impl Who<'_> {
    pub fn of(o: &Obj) -> Who<'_> {
        Who::Value(o, std::hint::black_box(Obj::type_name))
    }
    fn name(self) -> Str {
        match self {
            Who::Value(o, type_name) => type_name(o),
            Who::Type(name) => Str::from(name),
        }
    }
}

/// `spec!("02d")`: a spec that the translator has found to be one, read by the compiler.
#[macro_export]
macro_rules! spec {
    ($text:literal) => {{
        const SPEC: &$crate::fmt::Spec = &$crate::fmt::Spec::constant($text);
        SPEC
    }};
}

/// A spec that was read.
#[derive(Clone, Copy)]
pub struct Spec {
    pub fill: u32,
    pub align: u8,
    pub alternate: bool,
    /// `z`: no minus before a zero.
    pub no_minus_zero: bool,
    /// `+`, `-`, a space, or 0.
    pub sign: u8,
    pub width: Option<usize>,
    /// `,` or `_`, or 0.
    pub grouping: u8,
    pub precision: Option<usize>,
    /// 0 where none is given and there is no default.
    pub kind: u32,
    /// A constant's: filled with zeros, if the type's default is to stand on the right.
    zeros: bool,
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn peek(&self, n: usize) -> Option<char> {
        match self.rest.as_bytes() {
            [] => None,
            [a, ..] if n == 0 && *a < 128 => Some(*a as char),
            [a, b, ..] if n == 1 && (*a | *b) < 128 => Some(*b as char),
            [a] if n == 1 && *a < 128 => None,
            _ => self.rest.chars().nth(n),
        }
    }
    fn skip(&mut self, n: usize) {
        let mut chars = self.rest.chars();
        for _ in 0..n {
            chars.next();
        }
        self.rest = chars.as_str();
    }
    fn take(&mut self, c: u8) -> bool {
        let there = self.rest.as_bytes().first() == Some(&c);
        if there {
            self.rest = &self.rest[1..];
        }
        there
    }
    /// A number, if one is there.
    fn number(&mut self) -> Res<Option<usize>> {
        let mut value: Option<u64> = None;
        while let Some(d) = self.peek(0).and_then(|c| unicode::decimal(c as u32)) {
            let before = value.unwrap_or(0);
            if before > (i64::MAX as u64 - d as u64) / 10 {
                return Err(too_many_digits());
            }
            value = Some(before * 10 + d as u64);
            self.skip(1);
        }
        Ok(value.map(|v| usize::try_from(v).unwrap_or(usize::MAX)))
    }
}

#[cold]
pub fn too_many_digits() -> Raised {
    value_error("Too many decimal digits in format string")
}

fn is_align(c: char) -> bool {
    matches!(c, '<' | '>' | '=' | '^')
}

impl Spec {
    /// Reads a spec for a type with these defaults.
    pub fn read(text: &str, kind: u8, align: u8, who: Who) -> Res<Spec> {
        let mut r = Reader { rest: text };
        let mut spec = Spec {
            fill: 32,
            align,
            alternate: false,
            no_minus_zero: false,
            sign: 0,
            width: None,
            grouping: 0,
            precision: None,
            kind: kind as u32,
            zeros: false,
        };
        let (mut filled, mut aligned) = (false, false);
        if let Some(a) = r.peek(1).filter(|c| is_align(*c)) {
            spec.fill = r.peek(0).map_or(32, |c| c as u32);
            spec.align = a as u8;
            (filled, aligned) = (true, true);
            r.skip(2);
        } else if let Some(a) = r.peek(0).filter(|c| is_align(*c)) {
            spec.align = a as u8;
            aligned = true;
            r.skip(1);
        }
        if let Some(s @ (' ' | '+' | '-')) = r.peek(0) {
            spec.sign = s as u8;
            r.skip(1);
        }
        spec.no_minus_zero = r.take(b'z');
        spec.alternate = r.take(b'#');
        if !filled && r.take(b'0') {
            spec.fill = 48;
            if !aligned && align == b'>' {
                spec.align = b'=';
            }
        }
        spec.width = r.number()?;
        if r.take(b',') {
            spec.grouping = b',';
        }
        if r.rest.starts_with('_') {
            if spec.grouping != 0 {
                return Err(value_error("Cannot specify both ',' and '_'."));
            }
            spec.grouping = b'_';
            r.skip(1);
        }
        if spec.grouping == b'_' && r.rest.starts_with(',') {
            return Err(value_error("Cannot specify both ',' and '_'."));
        }
        if r.take(b'.') {
            spec.precision = r.number()?;
            if spec.precision.is_none() {
                return Err(value_error("Format specifier missing precision"));
            }
        }
        if r.peek(1).is_some() {
            return Err(value_error(format!("Invalid format specifier '{text}' for object of type '{}'", who.name())));
        }
        if let Some(c) = r.peek(0) {
            spec.kind = c as u32;
        }
        if spec.grouping != 0 && !spec.may_group() {
            return Err(cannot_group(spec.grouping, spec.kind));
        }
        room(spec.width.unwrap_or(0))?;
        Ok(spec)
    }

    /// A spec of ASCII, which is one. The type's defaults are still to be put in.
    pub const fn constant(text: &str) -> Spec {
        const fn is_align(c: u8) -> bool {
            matches!(c, b'<' | b'>' | b'=' | b'^')
        }
        const fn number(t: &[u8], mut i: usize) -> (Option<usize>, usize) {
            let mut n = None;
            while i < t.len() && t[i].is_ascii_digit() {
                let before = match n {
                    Some(n) => n,
                    None => 0,
                };
                n = Some(before * 10 + (t[i] - b'0') as usize);
                i += 1;
            }
            (n, i)
        }
        let t = text.as_bytes();
        let mut spec = Spec {
            fill: 32,
            align: 0,
            alternate: false,
            no_minus_zero: false,
            sign: 0,
            width: None,
            grouping: 0,
            precision: None,
            kind: 0,
            zeros: false,
        };
        let mut i = 0;
        let filled = t.len() > 1 && is_align(t[1]);
        if filled {
            spec.fill = t[0] as u32;
            i = 1;
        }
        if i < t.len() && is_align(t[i]) {
            spec.align = t[i];
            i += 1;
        }
        if i < t.len() && matches!(t[i], b' ' | b'+' | b'-') {
            spec.sign = t[i];
            i += 1;
        }
        if i < t.len() && t[i] == b'#' {
            spec.alternate = true;
            i += 1;
        }
        if !filled && i < t.len() && t[i] == b'0' {
            spec.fill = 48;
            spec.zeros = spec.align == 0;
            i += 1;
        }
        (spec.width, i) = number(t, i);
        if i < t.len() && matches!(t[i], b',' | b'_') {
            spec.grouping = t[i];
            i += 1;
        }
        if i < t.len() && t[i] == b'.' {
            (spec.precision, i) = number(t, i + 1);
        }
        if i < t.len() {
            spec.kind = t[i] as u32;
            i += 1;
        }
        assert!(i == t.len(), "a spec that the translator should not have taken for one");
        spec
    }

    /// With a type's defaults.
    #[inline]
    pub fn or(&self, kind: u8, align: u8) -> Spec {
        let mut spec = *self;
        if spec.kind == 0 {
            spec.kind = kind as u32;
        }
        if spec.align == 0 {
            spec.align = if spec.zeros && align == b'>' { b'=' } else { align };
        }
        spec
    }

    fn may_group(&self) -> bool {
        match char::from_u32(self.kind) {
            Some('d' | 'e' | 'f' | 'g' | 'E' | 'G' | '%' | 'F' | '\0') => true,
            Some('b' | 'o' | 'x' | 'X') => self.grouping == b'_',
            _ => false,
        }
    }
}

#[cold]
fn cannot_group(grouping: u8, kind: u32) -> Raised {
    let grouping = grouping as char;
    value_error(match kind {
        33..=127 => format!("Cannot specify '{grouping}' with '{}'.", kind as u8 as char),
        _ => format!("Cannot specify '{grouping}' with '\\x{kind:x}'."),
    })
}

/// A type that the value's type does not know.
#[cold]
pub fn unknown_kind(kind: u32, who: Who) -> Raised {
    value_error(match kind {
        33..=127 => format!("Unknown format code '{}' for object of type '{}'", kind as u8 as char, who.name()),
        _ => format!("Unknown format code '\\x{kind:x}' for object of type '{}'", who.name()),
    })
}
