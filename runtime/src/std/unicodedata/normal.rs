//! Normal forms, by Unicode's Standard Annex 15.

use super::tables;

const S: u32 = 0xac00;
const L: u32 = 0x1100;
const V: u32 = 0x1161;
const T: u32 = 0x11a7;
const SYLLABLES: u32 = 11172;

fn decompose(c: u32, compatible: bool, out: &mut Vec<u32>) {
    if (S..S + SYLLABLES).contains(&c) {
        let i = c - S;
        out.extend([L + i / 588, V + i % 588 / 28]);
        if i % 28 > 0 {
            out.push(T + i % 28);
        }
        return;
    }
    match tables::decomposition(c).filter(|d| compatible || d.tag.is_empty()) {
        Some(d) => d.codes.iter().for_each(|c| decompose(*c, compatible, out)),
        None => out.push(c),
    }
}

fn combining(c: u32) -> u8 {
    if c < 0x300 { 0 } else { tables::properties(c).combining }
}

fn compose(first: u32, second: u32) -> Option<u32> {
    if (L..L + 19).contains(&first) && (V..V + 21).contains(&second) {
        return Some(S + ((first - L) * 21 + second - V) * 28);
    }
    if (S..S + SYLLABLES).contains(&first) && (first - S) % 28 == 0 && (T + 1..T + 28).contains(&second) {
        return Some(first + second - T);
    }
    tables::composition(first, second)
}

/// `normalize(form, chars)`: decomposed, in order of marks, and composed again.
pub fn normalize(chars: impl Iterator<Item = u32>, compatible: bool, composed: bool) -> Vec<u32> {
    let mut out = Vec::new();
    chars.for_each(|c| decompose(c, compatible, &mut out));
    let mut i = 0;
    while i < out.len() {
        let end = out[i..].iter().position(|c| combining(*c) == 0).map_or(out.len(), |n| i + n);
        out[i..end].sort_by_key(|c| combining(*c));
        i = end + 1;
    }
    if composed { recomposed(&out) } else { out }
}

fn recomposed(chars: &[u32]) -> Vec<u32> {
    let mut out: Vec<u32> = Vec::with_capacity(chars.len());
    // The last character that others may join, and the class of the last mark after it that did not.
    let (mut starter, mut last) = (None::<usize>, 0);
    for &c in chars {
        let class = combining(c);
        if let Some(at) = starter {
            let is_open = out.len() - 1 == at || (last != 0 && last < class);
            if let Some(made) = compose(out[at], c).filter(|_| is_open) {
                out[at] = made;
                continue;
            }
        }
        if class == 0 {
            starter = Some(out.len());
        }
        last = class;
        out.push(c);
    }
    out
}
