//! UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError.

use super::layouts::no_keywords;
use super::{classes, raise_exc, Exc, Layout};
use crate::call::Args;
use crate::exc;
use crate::int::{exact, Int};
use crate::obj::Obj;
use crate::raise::{Raised, Res};
use crate::str::{is_surrogate, Str};

const FIELDS: &[&str] = &["encoding", "object", "start", "end", "reason"];

pub static DECODE: Layout =
    Layout { name: "UnicodeDecodeError", fields: FIELDS, init: |e, a| init(e, a, "UnicodeDecodeError"), str: decode_str, choose: None, methods: &[] };
pub static ENCODE: Layout =
    Layout { name: "UnicodeEncodeError", fields: FIELDS, init: |e, a| init(e, a, "UnicodeEncodeError"), str: encode_str, choose: None, methods: &[] };
pub static TRANSLATE: Layout = Layout {
    name: "UnicodeTranslateError",
    fields: FIELDS,
    init: |e, a| {
        let mut all = vec![Obj::NONE];
        all.extend_from_slice(a.pos);
        init(e, Args::with(&all, a.kw), "UnicodeTranslateError")
    },
    str: encode_str,
    choose: None,
    methods: &[],
};

/// `(encoding, object, start, end, reason)`; without encoding for translation.
fn init(exc: &Exc, args: Args, class: &str) -> Res<()> {
    no_keywords(exc, args)?;
    let translate = class == "UnicodeTranslateError";
    let unseen = translate as usize;
    if args.pos.len() != 5 {
        let (want, given) = (5 - unseen, args.pos.len() - unseen);
        return Err(exc::type_error(format!("function takes exactly {want} arguments ({given} given)")));
    }
    let text = |at: usize| -> Res<()> {
        match Str::of(&args.pos[at]) {
            Some(_) => Ok(()),
            None => Err(exc::type_error(format!("argument {} must be str, not {}", at + 1 - unseen, args.pos[at].type_name()))),
        }
    };
    if !translate {
        text(0)?;
    }
    if class == "UnicodeDecodeError" {
        if crate::bytes::like(&args.pos[1]).is_none() {
            return Err(exc::type_error(format!("a bytes-like object is required, not '{}'", args.pos[1].type_name())));
        }
    } else {
        text(1)?;
    }
    args.pos[2].index()?;
    args.pos[3].index()?;
    text(4)?;
    for (at, v) in args.pos.iter().enumerate() {
        exc.set_field(at, v.clone());
    }
    Ok(())
}

/// Start and end within an object of `len` items.
fn range(exc: &Exc, len: usize) -> (usize, usize) {
    let number = |at: usize| exact(&exc.field(at)).map_or(0, Int::clamp_i64);
    let len = len as i64;
    let start = number(2).clamp(0, (len - 1).max(0));
    let end = number(3).clamp(1.min(len), len.max(1));
    (start as usize, end as usize)
}

fn decode_str(exc: &Exc) -> Res<Str> {
    let object = exc.field(1);
    let Some(bytes) = crate::bytes::like(&object) else { return Ok(Str::empty()) };
    let (start, end) = range(exc, bytes.len());
    let (encoding, reason) = (exc.field(0).str()?, exc.field(4).str()?);
    Ok(Str::from(if start < bytes.len() && end == start + 1 {
        format!("'{encoding}' codec can't decode byte 0x{:02x} in position {start}: {reason}", bytes[start])
    } else {
        format!("'{encoding}' codec can't decode bytes in position {start}-{}: {reason}", end as i64 - 1)
    }))
}

fn encode_str(exc: &Exc) -> Res<Str> {
    let object = exc.field(1);
    let Some(text) = Str::of(&object) else { return Ok(Str::empty()) };
    let (start, end) = range(exc, text.len());
    let reason = exc.field(4).str()?;
    let what = if exc.field(0).is_none() {
        "can't translate".to_string()
    } else {
        format!("'{}' codec can't encode", exc.field(0).str()?)
    };
    Ok(Str::from(describe(&what, text, start, end, reason.as_str())))
}

fn describe(what: &str, text: &Str, start: usize, end: usize, reason: &str) -> String {
    if start < text.len() && end == start + 1 {
        let c = text.char_at(start);
        let c = match c {
            0..=0xff => format!("\\x{c:02x}"),
            0x100..=0xffff => format!("\\u{c:04x}"),
            _ => format!("\\U{c:08x}"),
        };
        format!("{what} character '{c}' in position {start}: {reason}")
    } else {
        format!("{what} characters in position {start}-{}: {reason}", end as i64 - 1)
    }
}

/// `raise UnicodeDecodeError(encoding, object, start, end, reason)`
#[cold]
pub fn unicode_decode_error(encoding: &str, object: Obj, start: usize, end: usize, reason: &str) -> Raised {
    raise_range(classes::unicode_decode_error(), encoding, object, start, end, reason)
}
/// `raise UnicodeEncodeError(encoding, object, start, end, reason)`
#[cold]
pub fn unicode_encode_error(encoding: &str, object: Obj, start: usize, end: usize, reason: &str) -> Raised {
    raise_range(classes::unicode_encode_error(), encoding, object, start, end, reason)
}
fn raise_range(class: Obj, encoding: &str, object: Obj, start: usize, end: usize, reason: &str) -> Raised {
    raise_exc(of_range(class, encoding, object, start, end, reason))
}
fn of_range(class: Obj, encoding: &str, object: Obj, start: usize, end: usize, reason: &str) -> Exc {
    let number = |n: usize| Obj::from(Int::from(n));
    Exc::new(class, vec![Str::from(encoding).into(), object, number(start), number(end), Str::from(reason).into()])
}

/// Where the first surrogates of a text that has some begin and end.
fn first_surrogates(text: &Str) -> (usize, usize) {
    let start = text.chars().take_while(|c| !is_surrogate(*c)).count();
    (start, start + text.chars().skip(start).take_while(|c| is_surrogate(*c)).count())
}
const NO_SURROGATES: &str = "surrogates not allowed";

/// The UnicodeEncodeError of a text that was to be written as UTF-8.
pub(super) fn unencodable(text: Str) -> Exc {
    let (start, end) = first_surrogates(&text);
    of_range(classes::unicode_encode_error(), "utf-8", text.into(), start, end, NO_SURROGATES)
}
/// Its message.
pub(crate) fn unencodable_text(text: &Str) -> String {
    let (start, end) = first_surrogates(text);
    describe("'utf-8' codec can't encode", text, start, end, NO_SURROGATES)
}
