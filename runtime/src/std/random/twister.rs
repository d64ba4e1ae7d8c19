//! The Mersenne Twister MT19937 (Matsumoto, Nishimura), as CPython's `_random`.

pub const WORDS: usize = 624;
const SHIFT: usize = 397;

pub struct Twister {
    words: [u32; WORDS],
    /// The next word to give out.
    at: usize,
}

impl Twister {
    pub const fn new() -> Twister {
        Twister { words: [0; WORDS], at: WORDS }
    }

    /// `init_genrand`
    fn seed_word(&mut self, seed: u32) {
        self.words[0] = seed;
        for i in 1..WORDS {
            let last = self.words[i - 1];
            self.words[i] = 1_812_433_253u32.wrapping_mul(last ^ (last >> 30)).wrapping_add(i as u32);
        }
        self.at = WORDS;
    }

    /// `init_by_array`; the key is not empty.
    pub fn seed(&mut self, key: &[u32]) {
        self.seed_word(19_650_218);
        let (mut i, mut j) = (1, 0);
        let mixed = |words: &[u32; WORDS], i: usize, by: u32| words[i] ^ (words[i - 1] ^ (words[i - 1] >> 30)).wrapping_mul(by);
        let next = |words: &mut [u32; WORDS], i: usize| {
            if i + 1 >= WORDS {
                words[0] = words[WORDS - 1];
                1
            } else {
                i + 1
            }
        };
        for _ in 0..WORDS.max(key.len()) {
            self.words[i] = mixed(&self.words, i, 1_664_525).wrapping_add(key[j]).wrapping_add(j as u32);
            i = next(&mut self.words, i);
            j = if j + 1 >= key.len() { 0 } else { j + 1 };
        }
        for _ in 0..WORDS - 1 {
            self.words[i] = mixed(&self.words, i, 1_566_083_941).wrapping_sub(i as u32);
            i = next(&mut self.words, i);
        }
        self.words[0] = 0x8000_0000;
    }

    /// 32 bits.
    #[inline]
    pub fn next(&mut self) -> u32 {
        if self.at >= WORDS {
            self.twist();
        }
        let mut y = self.words[self.at];
        self.at += 1;
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c_5680;
        y ^= (y << 15) & 0xefc6_0000;
        y ^ (y >> 18)
    }

    #[inline(never)]
    fn twist(&mut self) {
        let w = &mut self.words;
        for i in 0..WORDS {
            let y = (w[i] & 0x8000_0000) | (w[(i + 1) % WORDS] & 0x7fff_ffff);
            w[i] = w[(i + SHIFT) % WORDS] ^ (y >> 1) ^ (if y & 1 == 1 { 0x9908_b0df } else { 0 });
        }
        self.at = 0;
    }

    /// The words, then the place of the next one.
    pub fn state(&self) -> Vec<u32> {
        let mut state = self.words.to_vec();
        state.push(self.at as u32);
        state
    }
    pub fn set_state(&mut self, state: &[u32]) {
        self.words.copy_from_slice(&state[..WORDS]);
        self.at = state[WORDS] as usize;
    }
}
