//! Python's module `string`.

use crate::call::{Args, Builtin};
use crate::exc::type_error;
use crate::obj::Obj;
use crate::raise::Res;
use crate::str::Str;

pub fn ascii_letters_() -> Obj { text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") } // const ascii_letters
pub fn ascii_lowercase_() -> Obj { text("abcdefghijklmnopqrstuvwxyz") } // const ascii_lowercase
pub fn ascii_uppercase_() -> Obj { text("ABCDEFGHIJKLMNOPQRSTUVWXYZ") } // const ascii_uppercase
pub fn digits_() -> Obj { text("0123456789") } // const digits
pub fn hexdigits_() -> Obj { text("0123456789abcdefABCDEF") } // const hexdigits
pub fn octdigits_() -> Obj { text("01234567") } // const octdigits
pub fn punctuation_() -> Obj { text("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~") } // const punctuation
pub fn whitespace_() -> Obj { text(" \t\n\r\x0b\x0c") } // const whitespace
pub fn printable_() -> Obj { text("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r\x0b\x0c") } // const printable

pub static CAPWORDS: Builtin = Builtin { name: "capwords", owner: "", call: capwords_ };

fn text(s: &'static str) -> Obj {
    Str::lit(s).into_obj()
}

/// `string.capwords(s, sep)`
///
/// ```
/// # use portalis_rt::{std::string, str::Str};
/// assert_eq!(string::capwords(&Str::from(" a  bC "), None).unwrap(), "A Bc");
/// ```
///
/// # Errors
/// `ValueError` for an empty `sep`.
pub fn capwords(s: &Str, sep: Option<&Str>) -> Res<Str> {
    let words: Vec<Str> = s.split(sep, -1)?.iter().map(Str::capitalize).collect();
    let between = match sep {
        Some(sep) if !sep.is_empty() => sep.clone(),
        _ => Str::from_char(32),
    };
    Ok(between.join(words.iter()))
}

fn capwords_(a: Args) -> Res<Obj> {
    let [s, sep] = a.python("capwords", ["s", "sep"], 1)?;
    let one = |o: &Obj| Str::of(o).cloned().ok_or_else(|| type_error(format!("must be str or None, not {}", o.type_name())));
    let s = s.expect("required");
    let Some(s) = Str::of(&s) else { return Err(crate::attr::missing(&s, crate::name::intern("split"))) };
    let sep = sep.filter(|o| !o.is_none()).as_ref().map(one).transpose()?;
    Ok(capwords(s, sep.as_ref())?.into_obj())
}
