//! `unicodedata`: CPython's `Modules/unicodedata.c`, for Unicode 14.0.

use crate::call::{Args, Builtin};
use crate::exc::{self, kind_given};
use crate::obj::Obj;
use crate::ops;
use crate::raise::Res;
use crate::str::{number, Str};

mod normal;
mod tables;

/// The character that an argument is; `which` is its number where there are others.
fn char(o: &Obj, name: &str, which: &str) -> Res<u32> {
    match Str::of(o).filter(|s| s.len() == 1) {
        Some(s) => Ok(s.char_at(0)),
        None => Err(exc::type_error(format!("{name}() argument {which}must be a unicode character, not {}", kind_given(o)))),
    }
}

const CATEGORIES: [&str; 30] = [
    "Cn", "Lu", "Ll", "Lt", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Lm", "Lo", "Pc", "Pd", "Ps", "Pe",
    "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So",
];
const BIDIRECTIONAL_CLASSES: [&str; 24] = [
    "", "L", "LRE", "LRO", "R", "AL", "RLE", "RLO", "PDF", "EN", "ES", "ET", "AN", "CS", "NSM", "BN", "B", "S", "WS", "ON", "LRI", "RLI", "FSI",
    "PDI",
];
const WIDTHS: [&str; 6] = ["F", "H", "W", "Na", "A", "N"];

/// Functions of one character.
macro_rules! of_char {
    ($($constant:ident $name:ident |$c:ident| $value:expr;)*) => { $(
        #[doc = concat!("`", stringify!($name), "(chr)`")]
        pub static $constant: Builtin = Builtin {
            name: stringify!($name),
            owner: "",
            call: |args| {
                let a = args.expect(concat!("unicodedata.", stringify!($name)), 1, 1)?;
                let $c = char(&a[0], stringify!($name), "")?;
                Ok($value)
            },
        };
    )* };
}
of_char! {
    CATEGORY category |c| ops::str(CATEGORIES[tables::properties(c).category as usize]);
    BIDIRECTIONAL bidirectional |c| ops::str(BIDIRECTIONAL_CLASSES[tables::properties(c).bidirectional as usize]);
    COMBINING combining |c| number(tables::properties(c).combining as i64);
    MIRRORED mirrored |c| number(tables::properties(c).mirrored as i64);
    EAST_ASIAN_WIDTH east_asian_width |c| ops::str(WIDTHS[tables::properties(c).width as usize]);
    DECOMPOSITION decomposition |c| decomposition(c);
}

fn decomposition(c: u32) -> Obj {
    let Some(d) = tables::decomposition(c) else { return ops::str("") };
    let mut parts: Vec<String> = d.codes.iter().map(|c| format!("{c:04X}")).collect();
    if !d.tag.is_empty() {
        parts.insert(0, d.tag.to_string());
    }
    Str::from(parts.join(" ")).into()
}

/// A value, the default, or a ValueError.
fn or_default(args: Args, name: &str, message: &'static str, value: fn(u32) -> Option<Obj>) -> Res<Obj> {
    let a = args.expect(&format!("unicodedata.{name}"), 1, 2)?;
    match (value(char(&a[0], name, "1 ")?), a.get(1)) {
        (Some(v), _) => Ok(v),
        (None, Some(default)) => Ok(default.clone()),
        (None, None) => Err(exc::value_error(message)),
    }
}

/// `decimal(chr, default)`
pub static DECIMAL: Builtin = Builtin { name: "decimal", owner: "", call: |args| {
    or_default(args, "decimal", "not a decimal", |c| Some(number(tables::number(c).filter(|n| n.is_decimal)?.value as i64)))
} };
/// `digit(chr, default)`
pub static DIGIT: Builtin = Builtin { name: "digit", owner: "", call: |args| {
    or_default(args, "digit", "not a digit", |c| Some(number(tables::number(c).filter(|n| n.is_digit)?.value as i64)))
} };
/// `numeric(chr, default)`
pub static NUMERIC: Builtin = Builtin { name: "numeric", owner: "", call: |args| {
    or_default(args, "numeric", "not a numeric character", |c| Some(Obj::float(tables::number(c)?.value)))
} };
/// `name(chr, default)`
pub static NAME: Builtin = Builtin { name: "name", owner: "", call: |args| {
    or_default(args, "name", "no such name", |c| Some(Str::from(name(c)?).into()))
} };

const IDEOGRAPHS: [(u32, u32); 8] = [
    (0x3400, 0x4dbf), (0x4e00, 0x9fff), (0x20000, 0x2a6df), (0x2a700, 0x2b738), (0x2b740, 0x2b81d), (0x2b820, 0x2cea1), (0x2ceb0, 0x2ebe0),
    (0x30000, 0x3134a),
];
fn is_ideograph(c: u32) -> bool {
    IDEOGRAPHS.iter().any(|r| (r.0..=r.1).contains(&c))
}

const LEADING: [&str; 19] = ["G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"];
const VOWELS: [&str; 21] = [
    "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I",
];
const TRAILING: [&str; 28] = [
    "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C", "K",
    "T", "P", "H",
];
const SYLLABLE: &str = "HANGUL SYLLABLE ";
const IDEOGRAPH: &str = "CJK UNIFIED IDEOGRAPH-";

/// `s.encode(…, "namereplace")` needs the names.
pub fn name_characters() {
    crate::str::codec::CHARACTER_NAMES.set(name);
}

fn name(c: u32) -> Option<String> {
    if (0xac00..0xac00 + 11172).contains(&c) {
        let i = (c - 0xac00) as usize;
        return Some(format!("{SYLLABLE}{}{}{}", LEADING[i / 588], VOWELS[i % 588 / 28], TRAILING[i % 28]));
    }
    if is_ideograph(c) {
        return Some(format!("{IDEOGRAPH}{c:X}"));
    }
    tables::name(c)
}

/// The longest of the parts that a text begins with, and its place.
fn part<'a>(text: &'a str, parts: &[&str]) -> Option<(usize, &'a str)> {
    let (i, p) = parts.iter().enumerate().filter(|(_, p)| text.starts_with(**p)).max_by_key(|(_, p)| p.len())?;
    Some((i, &text[p.len()..]))
}

fn lookup(name: &str) -> Option<Vec<u32>> {
    if let Some(rest) = name.strip_prefix(SYLLABLE) {
        let (l, rest) = part(rest, &LEADING)?;
        let (v, rest) = part(rest, &VOWELS)?;
        let (t, rest) = part(rest, &TRAILING)?;
        return rest.is_empty().then(|| vec![0xac00 + ((l * 21 + v) * 28 + t) as u32]);
    }
    if let Some(digits) = name.strip_prefix(IDEOGRAPH) {
        let is_code = matches!(digits.len(), 4 | 5) && digits.bytes().all(|b| b.is_ascii_digit() || (b'A'..=b'F').contains(&b));
        let c = is_code.then(|| u32::from_str_radix(digits, 16).ok())??;
        return is_ideograph(c).then(|| vec![c]);
    }
    tables::lookup(&name.to_ascii_uppercase())
}

/// `lookup(name)`
pub static LOOKUP: Builtin = Builtin { name: "lookup", owner: "", call: |args| {
    let o = &args.expect("unicodedata.lookup", 1, 1)?[0];
    let text = match Str::of(o) {
        Some(s) => s.clone(),
        None => crate::str::codec::decode(crate::buffer::bytes_of(o)?, "utf-8", "strict")?,
    };
    let message = match lookup(text.as_str()) {
        _ if text.as_bytes().len() > 256 => "name too long".to_string(),
        Some(codes) => return Ok(Str::from_chars(&codes).into()),
        None => format!("undefined character name '{}'", text.as_str()),
    };
    Err(exc::key_error(Str::from(message).into()))
} };

fn normalized(args: Args, name: &str) -> Res<(Str, Str)> {
    let a = args.expect(&format!("unicodedata.{name}"), 2, 2)?;
    for (i, o) in a.iter().enumerate() {
        if Str::of(o).is_none() {
            return Err(exc::type_error(format!("{name}() argument {} must be str, not {}", i + 1, kind_given(o))));
        }
    }
    let (form, text) = (Str::of(&a[0]).expect("a str"), Str::of(&a[1]).expect("a str"));
    let (compatible, composed) = match form.as_str() {
        "NFC" => (false, true),
        "NFKC" => (true, true),
        "NFD" => (false, false),
        "NFKD" => (true, false),
        _ if name == "normalize" && text.is_empty() => return Ok((text.clone(), text.clone())),
        _ => return Err(exc::value_error("invalid normalization form")),
    };
    let made = if text.is_ascii() { text.clone() } else { Str::from_chars(&normal::normalize(text.chars(), compatible, composed)) };
    Ok((text.clone(), made))
}

/// `normalize(form, unistr)`
pub static NORMALIZE: Builtin = Builtin { name: "normalize", owner: "", call: |args| Ok(normalized(args, "normalize")?.1.into()) };
/// `is_normalized(form, unistr)`
pub static IS_NORMALIZED: Builtin = Builtin { name: "is_normalized", owner: "", call: |args| {
    let (given, made) = normalized(args, "is_normalized")?;
    Ok(Obj::bool(given.as_bytes() == made.as_bytes()))
} };

pub fn unidata_version() -> Obj { ops::str("14.0.0") } // const unidata_version
