//! Questions about one character: sets, categories, case.

use super::code::*;
use crate::str::unicode;

pub fn is_word(c: u32) -> bool {
    c < 128 && (c as u8).is_ascii_alphanumeric() || c == '_' as u32
}

pub fn is_unicode_word(c: u32) -> bool {
    if c < 128 { is_word(c) } else { unicode::is_alpha(c) || unicode::is_numeric(c) }
}

fn is_space(c: u32) -> bool {
    matches!(c, 9..=13 | 32)
}

fn is_digit(c: u32) -> bool {
    matches!(c, 48..=57)
}

/// C's `tolower` in a locale of UTF-8, too: it knows no letters beyond ASCII in single bytes.
pub fn lower_ascii(c: u32) -> u32 {
    if c < 128 { (c as u8).to_ascii_lowercase() as u32 } else { c }
}

pub fn upper_ascii(c: u32) -> u32 {
    if c < 128 { (c as u8).to_ascii_uppercase() as u32 } else { c }
}

fn first(m: unicode::Mapped) -> u32 {
    let mut out = None;
    m.each(|c| {
        out.get_or_insert(c);
    });
    out.unwrap_or(0)
}

pub fn lower_unicode(c: u32) -> u32 {
    if c < 128 { lower_ascii(c) } else { first(unicode::to_lower(c)) }
}

pub fn upper_unicode(c: u32) -> u32 {
    if c < 128 { upper_ascii(c) } else { first(unicode::to_upper(c)) }
}

pub fn is_in_category(category: u32, c: u32) -> bool {
    // DIGIT, SPACE, WORD, LINEBREAK, LOC_WORD, UNI_DIGIT, UNI_SPACE, UNI_WORD, UNI_LINEBREAK; each is followed by what it is not.
    let is = match category >> 1 {
        0 => is_digit(c),
        1 => is_space(c),
        2 | 4 => is_word(c),
        3 => c == '\n' as u32,
        5 => unicode::decimal(c).is_some(),
        6 => unicode::is_space(c),
        7 => is_unicode_word(c),
        8 => unicode::is_line_break(c),
        _ => return false,
    };
    is != (category & 1 == 1)
}

/// Is `c` a member of the set whose code begins at `set`?
pub fn contains(code: &[u32], mut set: usize, c: u32) -> bool {
    let mut ok = true;
    loop {
        let op = code[set];
        set += 1;
        match op {
            FAILURE => return !ok,
            LITERAL => {
                if c == code[set] {
                    return ok;
                }
                set += 1;
            }
            CATEGORY => {
                if is_in_category(code[set], c) {
                    return ok;
                }
                set += 1;
            }
            CHARSET => {
                if c < 256 && bit(code, set, c) {
                    return ok;
                }
                set += 8;
            }
            RANGE => {
                if (code[set]..=code[set + 1]).contains(&c) {
                    return ok;
                }
                set += 2;
            }
            RANGE_UNI_IGNORE => {
                let range = code[set]..=code[set + 1];
                if range.contains(&c) || range.contains(&upper_unicode(c)) {
                    return ok;
                }
                set += 2;
            }
            NEGATE => ok = !ok,
            BIGCHARSET => {
                let count = code[set] as usize;
                set += 1;
                if c < 0x10000 {
                    let block = code[set + (c >> 10) as usize] >> (8 * (c >> 8 & 3)) & 255;
                    if bit(code, set + 64 + 8 * block as usize, c & 255) {
                        return ok;
                    }
                }
                set += 64 + 8 * count;
            }
            _ => return false,
        }
    }
}

fn bit(code: &[u32], at: usize, c: u32) -> bool {
    code[at + (c >> 5) as usize] >> (c & 31) & 1 == 1
}

/// The same of one of the `IN`s, `set` being where its set begins.
pub fn is_in(op: u32, code: &[u32], set: usize, c: u32) -> bool {
    match op {
        IN_IGNORE => contains(code, set, lower_ascii(c)),
        IN_UNI_IGNORE => contains(code, set, lower_unicode(c)),
        IN_LOC_IGNORE => contains(code, set, lower_ascii(c)) || contains(code, set, upper_ascii(c)),
        _ => contains(code, set, c),
    }
}

/// Does the operation of one character at `pc` take `c`? `None`: it is none.
pub fn takes(code: &[u32], pc: usize, c: u32) -> Option<bool> {
    let loc = |c| lower_ascii(c) == code[pc + 1] || upper_ascii(c) == code[pc + 1];
    Some(match code[pc] {
        LITERAL => c == code[pc + 1],
        NOT_LITERAL => c != code[pc + 1],
        LITERAL_IGNORE => lower_ascii(c) == code[pc + 1],
        NOT_LITERAL_IGNORE => lower_ascii(c) != code[pc + 1],
        LITERAL_UNI_IGNORE => lower_unicode(c) == code[pc + 1],
        NOT_LITERAL_UNI_IGNORE => lower_unicode(c) != code[pc + 1],
        LITERAL_LOC_IGNORE => loc(c),
        NOT_LITERAL_LOC_IGNORE => !loc(c),
        ANY => c != '\n' as u32,
        ANY_ALL => true,
        CATEGORY => is_in_category(code[pc + 1], c),
        op @ (IN | IN_IGNORE | IN_UNI_IGNORE | IN_LOC_IGNORE) => is_in(op, code, pc + 2, c),
        _ => return None,
    })
}
