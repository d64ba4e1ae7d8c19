//! `_string`: what `string.Formatter` asks of CPython's `Objects/stringlib/unicode_format.h`.

use std::cell::Cell;

use crate::call::{Args, Builtin};
use crate::exc::{self, value_error};
use crate::fmt::template::{brace, field, not_empty, number, text};
use crate::iter::{iterator_type, Steps};
use crate::obj::{Gc, Obj, TypeInfo};
use crate::raise::Res;
use crate::str::{self, Str};
use crate::tuple::tuple;

fn given(args: Args, name: &str) -> Res<Str> {
    let o = &args.expect(name, 1, 1)?[0];
    Str::of(o).cloned().ok_or_else(|| exc::type_error(format!("expected str, got {}", o.type_name())))
}

/// A text, and how far it was read.
struct Reader {
    text: Str,
    at: Cell<usize>,
}

impl Reader {
    fn rest(&self) -> &[u8] {
        &self.text.as_bytes()[self.at.get()..]
    }
    fn leave(&self, rest: &[u8]) {
        self.at.set(self.text.as_bytes().len() - rest.len());
    }
}

/// Text and the field after it: `(literal, name, spec, conversion)`.
struct Parser(Reader);

impl Steps for Parser {
    fn next(&self) -> Res<Option<Obj>> {
        let all = self.0.rest();
        if all.is_empty() {
            return Ok(None);
        }
        let literal = |bytes: &[u8]| tuple(vec![text(bytes).into(), Obj::NONE, Obj::NONE, Obj::NONE]);
        let Some(at) = brace(all) else {
            self.0.leave(&[]);
            return Ok(Some(literal(all)));
        };
        let (c, follows) = (all[at], all.get(at + 1).copied());
        if follows == Some(c) {
            self.0.leave(&all[at + 2..]);
            return Ok(Some(literal(&all[..=at])));
        }
        if c == b'}' {
            return Err(value_error("Single '}' encountered in format string"));
        }
        if follows.is_none() {
            return Err(value_error("Single '{' encountered in format string"));
        }
        let mut rest = &all[at + 1..];
        let f = field(&mut rest)?;
        self.0.leave(rest);
        let conversion = f.conversion.map_or(Obj::NONE, |c| Str::from_char(c).into());
        Ok(Some(tuple(vec![text(&all[..at]).into(), text(f.name).into(), text(f.spec).into(), conversion])))
    }
}
pub static PARSER: TypeInfo = iterator_type::<Parser>("formatteriterator");

/// What follows a field's first name: `(is an attribute, its name or the key)`.
struct Parts(Reader);

impl Steps for Parts {
    fn next(&self) -> Res<Option<Obj>> {
        let Some((mark, after)) = self.0.rest().split_first() else { return Ok(None) };
        let (part, rest) = match mark {
            b'.' => after.split_at(after.iter().position(|b| matches!(b, b'.' | b'[')).unwrap_or(after.len())),
            b'[' => match after.iter().position(|b| *b == b']') {
                Some(end) => (&after[..end], &after[end + 1..]),
                None => return Err(value_error("Missing ']' in format string")),
            },
            _ => return Err(value_error("Only '.' or '[' may follow ']' in format field specifier")),
        };
        let is_attribute = *mark == b'.';
        let index = if is_attribute { None } else { number(part)? };
        not_empty(part)?;
        self.0.leave(rest);
        Ok(Some(tuple(vec![Obj::bool(is_attribute), named(part, index)])))
    }
}
pub static PARTS: TypeInfo = iterator_type::<Parts>("fieldnameiterator");

fn named(part: &[u8], index: Option<u64>) -> Obj {
    index.map_or_else(|| text(part).into(), |i| str::number(i as i64))
}

/// `formatter_parser(string)`
pub static FORMATTER_PARSER: Builtin = Builtin { name: "formatter_parser", owner: "", call: |args| {
    let text = given(args, "_string.formatter_parser")?;
    Ok(Gc::new(&PARSER, Parser(Reader { text, at: Cell::new(0) })).into_obj())
} };

/// `formatter_field_name_split(string)`
pub static FORMATTER_FIELD_NAME_SPLIT: Builtin = Builtin { name: "formatter_field_name_split", owner: "", call: |args| {
    let name = given(args, "_string.formatter_field_name_split")?;
    let bytes = name.as_bytes();
    let cut = bytes.iter().position(|b| matches!(b, b'.' | b'[')).unwrap_or(bytes.len());
    let first = named(&bytes[..cut], number(&bytes[..cut])?);
    let rest = Gc::new(&PARTS, Parts(Reader { text: name, at: Cell::new(cut) })).into_obj();
    Ok(tuple(vec![first, rest]))
} };
