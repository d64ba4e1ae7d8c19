//! `template.format(*args, **kwargs)` and `template.format_map(mapping)`.

use super::spec::too_many_digits;
use super::Formatted;
use crate::call::Args;
use crate::exc::{self, index_error, value_error};
use crate::name::intern;
use crate::obj::Obj;
use crate::raise::Res;
use crate::str::{unicode, ascii_of, Builder, Chars, Str};

/// What fields are looked up in.
enum Fields<'a> {
    Args(Args<'a>),
    Mapping(&'a Obj),
}

/// How the fields without a name are numbered.
#[derive(PartialEq, Clone, Copy)]
enum Numbering {
    Unknown,
    Automatic,
    Manual,
}

struct Formatter<'a> {
    fields: Fields<'a>,
    numbering: Numbering,
    next: usize,
}

/// `template.format(*args, **kwargs)`
///
/// # Errors
/// As CPython: `ValueError` for a bad template, `IndexError` and `KeyError` for what is not there.
pub fn str_format(template: &Str, args: Args) -> Res<Str> {
    format(template, Fields::Args(args))
}

/// `template.format_map(mapping)`
///
/// # Errors
/// As `str_format`.
pub fn format_map(template: &Str, mapping: &Obj) -> Res<Str> {
    format(template, Fields::Mapping(mapping))
}

fn format(template: &Str, fields: Fields) -> Res<Str> {
    let mut b = Builder::with_capacity(template.as_bytes().len() + 16);
    Formatter { fields, numbering: Numbering::Unknown, next: 0 }.put(&mut b, template.as_bytes(), 2)?;
    Ok(b.done())
}

/// A piece of a template, cut at ASCII characters.
pub(crate) fn text(bytes: &[u8]) -> Str {
    // SAFETY: templates are cut at ASCII characters, so that characters are whole.
    unsafe { Str::from_wtf8_unchecked(bytes) }
}

/// Where `{` or `}` is first.
#[inline]
pub(crate) fn brace(bytes: &[u8]) -> Option<usize> {
    bytes.iter().position(|b| matches!(b, b'{' | b'}'))
}

pub(crate) struct Field<'a> {
    pub name: &'a [u8],
    pub conversion: Option<u32>,
    pub spec: &'a [u8],
    /// There are fields in the spec.
    pub nested: bool,
}

impl Formatter<'_> {
    fn put(&mut self, b: &mut Builder, template: &[u8], depth: usize) -> Res<()> {
        if depth == 0 {
            return Err(value_error("Max string recursion exceeded"));
        }
        let mut rest = template;
        while let Some(at) = brace(rest) {
            let c = rest[at];
            let follows = rest.get(at + 1).copied();
            if follows == Some(c) {
                // SAFETY: cut at an ASCII character.
                unsafe { b.wtf8(&rest[..=at]) };
                rest = &rest[at + 2..];
                continue;
            }
            if c == b'}' {
                return Err(value_error("Single '}' encountered in format string"));
            }
            if follows.is_none() {
                return Err(value_error("Single '{' encountered in format string"));
            }
            // SAFETY: as above.
            unsafe { b.wtf8(&rest[..at]) };
            rest = &rest[at + 1..];
            let field = field(&mut rest)?;
            self.put_field(b, &field, depth)?;
        }
        // SAFETY: the rest of whole characters.
        unsafe { b.wtf8(rest) };
        Ok(())
    }

    fn put_field(&mut self, b: &mut Builder, field: &Field, depth: usize) -> Res<()> {
        let mut value = self.value(field.name)?;
        if let Some(c) = field.conversion {
            value = match char::from_u32(c) {
                Some('r') => value.repr()?.into_obj(),
                Some('s') => value.str()?.into_obj(),
                Some('a') => ascii_of(&value.repr()?).into_obj(),
                Some(c @ '!'..='~') => return Err(value_error(format!("Unknown conversion specifier {c}"))),
                _ => return Err(value_error(format!("Unknown conversion specifier \\x{c:x}"))),
            };
        }
        if field.nested {
            let mut spec = Builder::new();
            self.put(&mut spec, field.spec, depth - 1)?;
            return super::put_any(b, &value, spec.done().as_str());
        }
        if field.spec.is_empty() {
            return value.put(b, "");
        }
        super::put_any(b, &value, text(field.spec).as_str())
    }

    /// The value of `name`, `0.attribute[key]` …
    fn value(&mut self, name: &[u8]) -> Res<Obj> {
        let cut = name.iter().position(|b| matches!(b, b'.' | b'[')).unwrap_or(name.len());
        let (first, mut rest) = name.split_at(cut);
        let mut index = number(first)?;
        if first.is_empty() || index.is_some() {
            // Only `str.format` numbers fields; `format_map` comes to its error below.
            let wanted = if first.is_empty() { Numbering::Automatic } else { Numbering::Manual };
            if self.numbering == Numbering::Unknown {
                self.numbering = wanted;
            }
            if self.numbering != wanted {
                return Err(value_error(match wanted {
                    Numbering::Automatic => "cannot switch from manual field specification to automatic field numbering",
                    _ => "cannot switch from automatic field numbering to manual field specification",
                }));
            }
            if first.is_empty() {
                index = Some(self.next as u64);
                self.next += 1;
            }
        }
        let mut value = match (&self.fields, index) {
            (Fields::Args(a), Some(i)) => match usize::try_from(i).ok().and_then(|i| a.pos.get(i)) {
                Some(v) => v.clone(),
                None => return Err(index_error(format!("Replacement index {i} out of range for positional args tuple"))),
            },
            (Fields::Mapping(_), Some(_)) => return Err(value_error("Format string contains positional fields")),
            (Fields::Args(a), None) => {
                let key = text(first);
                match a.kw.iter().find(|(n, _)| key == *n.text) {
                    Some((_, v)) => v.clone(),
                    None => return Err(exc::key_error(key.into_obj())),
                }
            }
            (Fields::Mapping(m), None) => m.get_item(&text(first).into_obj())?,
        };
        while let Some((mark, after)) = rest.split_first() {
            let part;
            if *mark == b'.' {
                let end = after.iter().position(|b| matches!(b, b'.' | b'[')).unwrap_or(after.len());
                (part, rest) = after.split_at(end);
                not_empty(part)?;
                value = value.attr(intern(text(part).as_str()))?;
            } else if *mark == b'[' {
                let Some(end) = after.iter().position(|b| *b == b']') else {
                    return Err(value_error("Missing ']' in format string"));
                };
                (part, rest) = (&after[..end], &after[end + 1..]);
                let index = number(part)?;
                not_empty(part)?;
                value = value.get_item(&match index {
                    Some(i) => crate::str::number(i as i64),
                    None => text(part).into_obj(),
                })?;
            } else {
                return Err(value_error("Only '.' or '[' may follow ']' in format field specifier"));
            }
        }
        Ok(value)
    }
}

pub(crate) fn not_empty(part: &[u8]) -> Res<()> {
    if part.is_empty() { Err(value_error("Empty attribute in format string")) } else { Ok(()) }
}

/// The number that all of a name is, if it is one.
pub(crate) fn number(name: &[u8]) -> Res<Option<u64>> {
    let mut n: Option<u64> = None;
    for c in Chars::new(name) {
        let Some(d) = unicode::decimal(c) else { return Ok(None) };
        let before = n.unwrap_or(0);
        if before > (i64::MAX as u64 - d as u64) / 10 {
            return Err(too_many_digits());
        }
        n = Some(before * 10 + d as u64);
    }
    Ok(n)
}

/// The field after a `{`, up to its `}`, which is taken off `rest` too.
pub(crate) fn field<'a>(rest: &mut &'a [u8]) -> Res<Field<'a>> {
    let all = *rest;
    let mut at = 0;
    let end = loop {
        match all.get(at) {
            None => return Err(value_error("expected '}' before end of string")),
            Some(b'{') => return Err(value_error("unexpected '{' in field name")),
            Some(b'[') => {
                at += 1;
                while all.get(at).is_some_and(|b| *b != b']') {
                    at += 1;
                }
                continue;
            }
            Some(c @ (b'}' | b':' | b'!')) => break *c,
            Some(_) => at += 1,
        }
    };
    let mut field = Field { name: &all[..at], conversion: None, spec: &[], nested: false };
    let mut after = &all[at + 1..];
    if end == b'!' {
        let mut chars = Chars::new(after);
        let Some(c) = chars.next() else {
            return Err(value_error("end of string while looking for conversion specifier"));
        };
        field.conversion = Some(c);
        after = chars.rest();
        match after.first() {
            Some(b'}') => {
                *rest = &after[1..];
                return Ok(field);
            }
            Some(b':') => after = &after[1..],
            Some(_) => return Err(value_error("expected ':' after conversion specifier")),
            None => {}
        }
    } else if end == b'}' {
        *rest = after;
        return Ok(field);
    }
    let mut open = 1;
    for (i, c) in after.iter().enumerate() {
        match c {
            b'{' => {
                field.nested = true;
                open += 1;
            }
            b'}' => open -= 1,
            _ => {}
        }
        if open == 0 {
            field.spec = &after[..i];
            *rest = &after[i + 1..];
            return Ok(field);
        }
    }
    Err(value_error("unmatched '{' in format spec"))
}
