//! CPython's hash of str and bytes: SipHash-1-3 over the bytes of the most compact of Latin-1, UCS-2 and UCS-4,
//! keyed as PYTHONHASHSEED says.

use std::cell::Cell;

use super::Str;
use crate::io::process;

struct Key(Cell<Option<(u64, u64)>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Key {}
static KEY: Key = Key(Cell::new(None));

fn key() -> (u64, u64) {
    match KEY.0.get() {
        Some(k) => k,
        None => make_key(),
    }
}

#[cold]
#[inline(never)]
fn make_key() -> (u64, u64) {
    let seed = process::variable("PYTHONHASHSEED").and_then(|seed| String::from_utf8(seed).ok());
    let k = match seed.as_deref().unwrap_or_default() {
        "" | "random" => {
            let mut words = [[0; 8]; 2];
            for word in &mut words {
                let _ = process::chance(word);
            }
            (u64::from_le_bytes(words[0]), u64::from_le_bytes(words[1]))
        }
        s => match parse_seed(s) {
            Some(seed) => seeded(seed),
            None => {
                let _ = process::write(2, BAD_SEED.as_bytes());
                process::exit(1)
            }
        },
    };
    KEY.0.set(Some(k));
    k
}

const BAD_SEED: &str = "Fatal Python error: config_init_hash_seed: PYTHONHASHSEED must be \"random\" or an integer in range [0; 4294967295]\n\
    Python runtime state: preinitialized\n\nCurrent thread 0x0000000000000000 (most recent call first):\n  <no Python frame>\n";

/// The seed, as `strtoul` reads it.
fn parse_seed(s: &str) -> Option<u32> {
    s.trim_start().strip_prefix('+').unwrap_or(s.trim_start()).parse().ok()
}

/// `lcg_urandom`, which makes the 16 bytes of the key; seed 0 is no seed at all.
fn seeded(seed: u32) -> (u64, u64) {
    if seed == 0 {
        return (0, 0);
    }
    let mut x = seed;
    let mut word = || {
        (0..8).fold(0u64, |word, i| {
            x = x.wrapping_mul(214013).wrapping_add(2531011);
            word | ((x >> 16 & 0xff) as u64) << (8 * i)
        })
    };
    (word(), word())
}

/// `hash(b"…")`, and of a str of these characters below 256.
pub fn hash_bytes(bytes: &[u8]) -> i64 {
    if bytes.is_empty() {
        return 0;
    }
    let mut sip = Sip::new(key());
    let mut chunks = bytes.chunks_exact(8);
    for c in &mut chunks {
        sip.word(u64::from_le_bytes([c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]]));
    }
    let tail = chunks.remainder().iter().rev().fold(0, |t, b| t << 8 | *b as u64);
    not_minus_one(sip.finish(tail, bytes.len()))
}

fn not_minus_one(h: u64) -> i64 {
    if h == u64::MAX { -2 } else { h as i64 }
}

pub(super) fn hash_str(s: &Str) -> i64 {
    if s.is_ascii() {
        return hash_bytes(s.as_bytes());
    }
    let width = match s.chars().max().unwrap_or(0) {
        0..=0xff => 1,
        0x100..=0xffff => 2,
        _ => 4,
    };
    let mut sip = Sip::new(key());
    let (mut word, mut at) = (0u64, 0u32);
    for c in s.chars() {
        word |= (c as u64) << (8 * at);
        at += width;
        if at == 8 {
            sip.word(word);
            (word, at) = (0, 0);
        }
    }
    not_minus_one(sip.finish(word, s.len() * width as usize))
}

/// SipHash-1-3.
struct Sip([u64; 4]);

impl Sip {
    fn new((k0, k1): (u64, u64)) -> Sip {
        Sip([k0 ^ 0x736f_6d65_7073_6575, k1 ^ 0x646f_7261_6e64_6f6d, k0 ^ 0x6c79_6765_6e65_7261, k1 ^ 0x7465_6462_7974_6573])
    }
    #[inline(always)]
    fn round(&mut self) {
        let [a, b, c, d] = &mut self.0;
        *a = a.wrapping_add(*b);
        *c = c.wrapping_add(*d);
        *b = b.rotate_left(13) ^ *a;
        *d = d.rotate_left(16) ^ *c;
        *a = a.rotate_left(32).wrapping_add(*d);
        *c = c.wrapping_add(*b);
        *b = b.rotate_left(17) ^ *c;
        *d = d.rotate_left(21) ^ *a;
        *c = c.rotate_left(32);
    }
    #[inline(always)]
    fn word(&mut self, m: u64) {
        self.0[3] ^= m;
        self.round();
        self.0[0] ^= m;
    }
    fn finish(mut self, tail: u64, len: usize) -> u64 {
        self.word(tail | (len as u64) << 56);
        self.0[2] ^= 0xff;
        for _ in 0..3 {
            self.round();
        }
        self.0[0] ^ self.0[1] ^ self.0[2] ^ self.0[3]
    }
}

/// Sets the key for tests: PYTHONHASHSEED=0.
#[cfg(test)]
pub(crate) fn without_seed() {
    KEY.0.set(Some((0, 0)));
}

#[cfg(test)]
mod tests {
    use super::*;

    // python3: PYTHONHASHSEED=0, 1, 42; hash(s)
    #[test]
    fn hashes_are_cpythons() {
        without_seed();
        let h = |s: &str| hash_str(&Str::from(s));
        assert_eq!(h(""), 0);
        assert_eq!(h("a"), 4644417185603328019);
        assert_eq!(h("abc"), -4594863902769663758);
        assert_eq!(h("hello world"), -5642461784034726774);
        assert_eq!(h("12345678"), 3785724242978802311);
        assert_eq!(h("a longer text than sixteen bytes"), -7971289284812864388);
        assert_eq!(h("é"), 6047309291227476195);
        assert_eq!(h("été"), -1033370291238291217);
        assert_eq!(h("αβγ"), -8649766505409503091);
        assert_eq!(h("日本語"), 7116994712188270);
        assert_eq!(h("😀"), -3536540696076613844);
        assert_eq!(h("a😀"), -6970120874385731343);
        assert_eq!(hash_str(&Str::from_chars(&[0xdc80, 120])), 8334736155318599875);
        KEY.0.set(Some(seeded(42)));
        assert_eq!(h("hello world"), -3893157060480277979);
        without_seed();
    }
}
