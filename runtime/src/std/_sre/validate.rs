//! Is it code as the compiler writes it? The engine relies on what is found here.

use super::code::*;

/// Words of `code` up to `end`, read one after the other. `None`: it is no such code.
struct Reader<'a> {
    code: &'a [u32],
    at: usize,
    end: usize,
}

pub fn validate(code: &[u32], groups: usize) -> bool {
    let Some((&SUCCESS, _)) = code.split_last() else { return false };
    inner(code, 0, code.len() - 1, groups).is_some()
}

impl Reader<'_> {
    fn word(&mut self) -> Option<u32> {
        let w = *self.code[..self.end].get(self.at)?;
        self.at += 1;
        Some(w)
    }
    fn expect(&mut self, op: u32) -> Option<()> {
        (self.word()? == op).then_some(())
    }
    /// A distance, and where it leads, counted from its own place.
    fn skip(&mut self, less: u32) -> Option<usize> {
        let from = self.at;
        let skip = self.word()?;
        (skip.wrapping_sub(less) as usize <= self.end - from).then_some(from + skip as usize)
    }
    fn pass(&mut self, words: usize) -> Option<()> {
        if words > self.end - self.at {
            return None;
        }
        self.at += words;
        Some(())
    }
}

fn charset(code: &[u32], at: usize, end: usize) -> Option<()> {
    let mut r = Reader { code, at, end };
    while r.at < end {
        match r.word()? {
            NEGATE => {}
            LITERAL => {
                r.word()?;
            }
            RANGE | RANGE_UNI_IGNORE => r.pass(2)?,
            CHARSET => r.pass(8)?,
            BIGCHARSET => {
                let blocks = r.word()?;
                let table = r.at;
                r.pass(64)?;
                let known = code[table..table + 64].iter().all(|w| w.to_le_bytes().iter().all(|b| (*b as u32) < blocks));
                if !known {
                    return None;
                }
                r.pass((blocks as usize).checked_mul(8)?)?;
            }
            CATEGORY => {
                if r.word()? > 17 {
                    return None;
                }
            }
            _ => return None,
        }
    }
    (r.at == end).then_some(())
}

/// The piece from `at` up to `end`.
fn inner(code: &[u32], at: usize, end: usize, groups: usize) -> Option<()> {
    if at > end {
        return None;
    }
    let mut r = Reader { code, at, end };
    while r.at < end {
        match r.word()? {
            MARK => {
                if r.word()? as usize >= 2 * groups {
                    return None;
                }
            }
            LITERAL | NOT_LITERAL | LITERAL_IGNORE | NOT_LITERAL_IGNORE | LITERAL_UNI_IGNORE | NOT_LITERAL_UNI_IGNORE
            | LITERAL_LOC_IGNORE | NOT_LITERAL_LOC_IGNORE => {
                r.word()?;
            }
            SUCCESS | FAILURE | ANY | ANY_ALL => {}
            AT => {
                if r.word()? > 11 {
                    return None;
                }
            }
            IN | IN_IGNORE | IN_UNI_IGNORE | IN_LOC_IGNORE => {
                let to = r.skip(0)?;
                charset(code, r.at, to.checked_sub(1)?)?;
                r.at = to - 1;
                r.expect(FAILURE)?;
            }
            INFO => info(&mut r)?,
            BRANCH => branch(&mut r, groups)?,
            REPEAT_ONE | MIN_REPEAT_ONE | POSSESSIVE_REPEAT_ONE => {
                let to = repeat(&mut r)?;
                inner(code, r.at, to.checked_sub(1)?, groups)?;
                r.at = to - 1;
                r.expect(SUCCESS)?;
            }
            op @ (REPEAT | POSSESSIVE_REPEAT) => {
                let to = repeat(&mut r)?;
                inner(code, r.at, to, groups)?;
                r.at = to;
                match (op, r.word()?) {
                    (REPEAT, MAX_UNTIL | MIN_UNTIL) | (POSSESSIVE_REPEAT, SUCCESS) => {}
                    _ => return None,
                }
            }
            ATOMIC_GROUP => {
                let to = r.skip(0)?;
                inner(code, r.at, to.checked_sub(1)?, groups)?;
                r.at = to - 1;
                r.expect(SUCCESS)?;
            }
            GROUPREF | GROUPREF_IGNORE | GROUPREF_UNI_IGNORE | GROUPREF_LOC_IGNORE => {
                if r.word()? as usize >= groups {
                    return None;
                }
            }
            GROUPREF_EXISTS => conditional(&mut r, groups)?,
            ASSERT | ASSERT_NOT => {
                let to = r.skip(0)?;
                if r.word()? & 0x8000_0000 != 0 {
                    return None;
                }
                inner(code, r.at, to.checked_sub(1)?, groups)?;
                r.at = to - 1;
                r.expect(SUCCESS)?;
            }
            _ => return None,
        }
    }
    (r.at == end).then_some(())
}

/// `<skip> <min> <max>`: where it leads.
fn repeat(r: &mut Reader) -> Option<usize> {
    let to = r.skip(0)?;
    let (min, max) = (r.word()?, r.word()?);
    (min <= max).then_some(to)
}

/// `<skip> <flags> <min> <max>`, then a prefix (`<length> <skip> characters overlaps`) or a set.
fn info(r: &mut Reader) -> Option<()> {
    let to = r.skip(0)?;
    let flags = r.word()?;
    r.pass(2)?;
    let (prefix, literal, set) = (flags & INFO_PREFIX != 0, flags & INFO_LITERAL != 0, flags & INFO_CHARSET != 0);
    if flags > 7 || prefix && set || literal && !prefix {
        return None;
    }
    if prefix {
        let (length, skip) = (r.word()? as usize, r.word()? as usize);
        let overlaps = r.at + length;
        if length > to.checked_sub(r.at)? || length > to.checked_sub(overlaps)? || skip > length {
            return None;
        }
        r.at = overlaps + length;
        if r.code[overlaps..r.at].iter().any(|w| *w as usize >= length) {
            return None;
        }
    }
    if set {
        charset(r.code, r.at, to.checked_sub(1)?)?;
        r.at = to - 1;
        r.expect(FAILURE)?;
    }
    (r.at == to).then_some(())
}

/// `(<skip> … JUMP <skip>)* 0`: all jumps lead to one place.
fn branch(r: &mut Reader, groups: usize) -> Option<()> {
    let mut target = None;
    loop {
        let from = r.at;
        let to = r.skip(0)?;
        if to == from {
            break;
        }
        inner(r.code, r.at, to.checked_sub(2)?, groups)?;
        r.at = to - 2;
        r.expect(JUMP)?;
        let end = r.skip(0)?;
        if *target.get_or_insert(end) != end {
            return None;
        }
    }
    (target? == r.at).then_some(())
}

/// `<group> <skip> then`, or `<group> <skip> then JUMP <skip> else`, told apart by the `JUMP`.
fn conditional(r: &mut Reader, groups: usize) -> Option<()> {
    if r.word()? as usize >= groups {
        return None;
    }
    // The distance counts from the group.
    let to = r.skip(1)?.checked_sub(1)?;
    let then = r.at;
    if to >= then + 2 && to <= r.end && r.code[to - 2] == JUMP && inner(r.code, then, to - 2, groups).is_some() {
        r.at = to - 1;
        let end = r.skip(0)?;
        inner(r.code, r.at, end, groups)?;
        r.at = end;
        return Some(());
    }
    inner(r.code, then, to, groups)?;
    r.at = to;
    Some(())
}
