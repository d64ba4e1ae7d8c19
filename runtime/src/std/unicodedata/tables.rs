//! The tables of `unicodedata`, made by tools/gen-unicodedata from CPython's. They are unpacked when first asked.

use std::cell::OnceCell;

/// What is made once.
struct Once<T>(OnceCell<T>);
// SAFETY: translated programs have one thread.
unsafe impl<T> Sync for Once<T> {}

/// Numbers in LEB128.
struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn byte(&mut self) -> u8 {
        let b = self.0[0];
        self.0 = &self.0[1..];
        b
    }
    fn number(&mut self) -> u32 {
        let (mut n, mut shift) = (0, 0);
        loop {
            let b = self.byte();
            n |= (b as u32 & 127) << shift;
            shift += 7;
            if b < 128 {
                return n;
            }
        }
    }
    fn is_done(&self) -> bool {
        self.0.is_empty()
    }
}

#[derive(Clone, Copy)]
pub struct Properties {
    pub category: u8,
    pub bidirectional: u8,
    pub combining: u8,
    pub mirrored: u8,
    pub width: u8,
}

struct Runs {
    rows: Vec<Properties>,
    starts: Vec<(u32, u8)>,
}

pub fn properties(c: u32) -> Properties {
    static RUNS: Once<Runs> = Once(OnceCell::new());
    let runs = RUNS.0.get_or_init(|| {
        let mut r = Reader(include_bytes!("properties.bin"));
        let count = r.number();
        let rows = (0..count)
            .map(|_| Properties { category: r.byte(), bidirectional: r.byte(), combining: r.byte(), mirrored: r.byte(), width: r.byte() })
            .collect();
        let (mut starts, mut at) = (Vec::new(), 0);
        while !r.is_done() {
            at += r.number();
            starts.push((at, r.number() as u8));
        }
        Runs { rows, starts }
    });
    let run = runs.starts.partition_point(|s| s.0 <= c) - 1;
    runs.rows[runs.starts[run].1 as usize]
}

#[derive(Clone, Copy)]
pub struct Number {
    code: u32,
    pub is_digit: bool,
    pub is_decimal: bool,
    pub value: f64,
}

pub fn number(c: u32) -> Option<Number> {
    static NUMBERS: Once<Vec<Number>> = Once(OnceCell::new());
    let all = NUMBERS.0.get_or_init(|| {
        let mut r = Reader(include_bytes!("numbers.bin"));
        let (mut all, mut code) = (Vec::new(), 0);
        while !r.is_done() {
            code += r.number();
            let kind = r.number();
            let value = big(&mut r) / big(&mut r);
            all.push(Number { code, is_digit: kind & 2 != 0, is_decimal: kind & 4 != 0, value: if kind & 8 != 0 { -value } else { value } });
        }
        all
    });
    all.binary_search_by_key(&c, |n| n.code).ok().map(|i| all[i])
}
/// A number that may have more than 32 bits.
fn big(r: &mut Reader) -> f64 {
    let (mut n, mut shift) = (0u64, 0);
    loop {
        let b = r.byte();
        n |= (b as u64 & 127) << shift;
        shift += 7;
        if b < 128 {
            return n as f64;
        }
    }
}

pub struct Decomposition {
    code: u32,
    /// "<compat>" …; "" for a canonical one.
    pub tag: &'static str,
    /// Do the two characters become this one again?
    composes: bool,
    pub codes: Vec<u32>,
}

const TAGS: [&str; 17] = [
    "", "<noBreak>", "<compat>", "<super>", "<fraction>", "<sub>", "<vertical>", "<wide>", "<initial>", "<medial>", "<final>", "<isolated>",
    "<square>", "<narrow>", "<font>", "<circle>", "<small>",
];

fn decompositions() -> &'static [Decomposition] {
    static ALL: Once<Vec<Decomposition>> = Once(OnceCell::new());
    ALL.0.get_or_init(|| {
        let mut r = Reader(include_bytes!("decompositions.bin"));
        let (mut all, mut code) = (Vec::new(), 0);
        while !r.is_done() {
            code += r.number();
            let kind = r.number();
            let count = r.number();
            let codes = (0..count).map(|_| r.number()).collect();
            all.push(Decomposition { code, tag: TAGS[kind as usize / 2], composes: kind & 1 != 0, codes });
        }
        all
    })
}

pub fn decomposition(c: u32) -> Option<&'static Decomposition> {
    let all = decompositions();
    all.binary_search_by_key(&c, |d| d.code).ok().map(|i| &all[i])
}

/// The character that two become.
pub fn composition(first: u32, second: u32) -> Option<u32> {
    static PAIRS: Once<Vec<(u32, u32, u32)>> = Once(OnceCell::new());
    let pairs = PAIRS.0.get_or_init(|| {
        let mut pairs: Vec<_> = decompositions().iter().filter(|d| d.composes).map(|d| (d.codes[0], d.codes[1], d.code)).collect();
        pairs.sort_unstable();
        pairs
    });
    pairs.binary_search_by_key(&(first, second), |p| (p.0, p.1)).ok().map(|i| pairs[i].2)
}

const NAMES: &[u8] = include_bytes!("names.bin");
/// Names in a block, the first of which is whole.
const BLOCK: usize = 64;

struct Names {
    words: Vec<&'static [u8]>,
    count: usize,
    /// The code before each block, and where the block lies.
    blocks: Vec<(u32, usize)>,
    /// Where the names that are not listed by code lie.
    others: usize,
}

fn word(r: &mut Reader) -> usize {
    match r.byte() {
        b if b < 192 => b as usize,
        b => 192 + ((b as usize - 192) << 8 | r.byte() as usize),
    }
}

impl Names {
    fn text(&self, words: &[usize]) -> String {
        let mut out = String::new();
        for (i, w) in words.iter().enumerate() {
            if i > 0 {
                out.push(' ');
            }
            out.extend(self.words[*w].iter().map(|b| (b & 127) as char));
        }
        out
    }
    /// Goes over the names from a block on, until one is what is asked for.
    fn find(&self, block: usize, mut is: impl FnMut(u32, &[usize]) -> bool) {
        let (mut code, at) = self.blocks[block];
        let mut r = Reader(&NAMES[at..]);
        let mut words: Vec<usize> = Vec::new();
        for _ in block * BLOCK..self.count {
            code += r.number();
            let how = r.byte();
            words.truncate(how as usize >> 4);
            for _ in 0..how & 15 {
                words.push(word(&mut r));
            }
            if is(code, &words) {
                return;
            }
        }
    }
}

fn names() -> &'static Names {
    static ALL: Once<Names> = Once(OnceCell::new());
    ALL.0.get_or_init(|| {
        let mut r = Reader(NAMES);
        let count = r.number();
        let mut words = Vec::with_capacity(count as usize);
        for _ in 0..count {
            let all = r.0;
            while r.byte() < 128 {}
            words.push(&all[..all.len() - r.0.len()]);
        }
        let count = r.number() as usize;
        let (mut blocks, mut code) = (Vec::new(), 0);
        for i in 0..count {
            if i % BLOCK == 0 {
                blocks.push((code, NAMES.len() - r.0.len()));
            }
            code += r.number();
            for _ in 0..r.byte() & 15 {
                word(&mut r);
            }
        }
        Names { words, count, blocks, others: NAMES.len() - r.0.len() }
    })
}

/// The listed name of a character.
pub fn name(c: u32) -> Option<String> {
    let names = names();
    // A block's first name has a code after the one it is marked with.
    let block = names.blocks.partition_point(|b| b.0 < c).saturating_sub(1);
    let mut found = None;
    names.find(block, |code, words| {
        if code == c {
            found = Some(names.text(words));
        }
        code >= c
    });
    found
}

/// The characters of a listed name (in capitals), an alias or a sequence.
pub fn lookup(name: &str) -> Option<Vec<u32>> {
    let names = names();
    let mut asked = Vec::new();
    for part in name.split(' ') {
        let is = |w: &&[u8]| w.len() == part.len() && w.iter().zip(part.bytes()).all(|(a, b)| a & 127 == b);
        asked.push(names.words.iter().position(|w| is(w))?);
    }
    let mut found = None;
    names.find(0, |code, words| {
        let is = words == asked;
        if is {
            found = Some(vec![code]);
        }
        is
    });
    if found.is_some() {
        return found;
    }
    let mut r = Reader(&NAMES[names.others..]);
    for _ in 0..r.number() {
        let count = r.number();
        let codes: Vec<u32> = (0..count).map(|_| r.number()).collect();
        let count = r.number();
        let words: Vec<usize> = (0..count).map(|_| word(&mut r)).collect();
        if words == asked {
            return Some(codes);
        }
    }
    None
}
