//! Python's module `random`: the Mersenne Twister and the distributions on it. Equal seeds give CPython's numbers.
//!
//! Typed functions use the module's shared generator (`random::random()`); `Builtin`s in capitals are the module's
//! functions, those in `random::methods` the same as methods of `Random` objects.

use std::cell::{Cell, UnsafeCell};

use crate::class::Construct;
use crate::exc;
use crate::int::{self, ByteOrder, Int};
use crate::io::process;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::ops;
use crate::raise::Res;
use crate::str::Str;
use crate::tuple::{tuple, Tuple};
use crate::types;

mod builtins;
mod distributions;
mod integers;
mod sequences;
mod sha512;
#[cfg(test)]
mod tests;
mod twister;

pub use builtins::*;
use twister::Twister;

/// A generator: `random.Random()`.
pub struct Random {
    twister: UnsafeCell<Twister>,
    /// The second of the two numbers that `gauss` makes.
    gauss_next: Cell<Option<f64>>,
    seeded: Cell<bool>,
}

pub static RANDOM_TYPE: TypeInfo = TypeInfo {
    repr: |o| Ok(Str::from(format!("<random.Random object at {}>", ops::address(o)))),
    ..TypeInfo::new("random.Random", Kind::Random, drop_boxed::<Random>)
};

static RANDOM_NEW: Construct = Construct { call: &NEW, init: Some(&INIT), empty: Some(empty) };
pub fn random_class() -> Obj { types::class(&RANDOM_TYPE, &RANDOM_NEW) } // class Random

struct Shared(Random);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Shared {}
static SHARED: Shared = Shared(Random::new());

/// The generator of the module's functions.
pub fn shared() -> &'static Random {
    &SHARED.0
}

/// `random.random()`
pub fn random() -> f64 {
    shared().random()
}
/// `random.uniform(a, b)`
pub fn uniform(a: f64, b: f64) -> f64 {
    a + (b - a) * random()
}
/// `random.randint(a, b)`
///
/// # Errors
/// ValueError for an empty range.
pub fn randint(a: &Int, b: &Int) -> Res<Int> {
    shared().randint(a, b)
}
/// An index below `n`, which is not 0: what `choice` and `shuffle` use.
pub fn below(n: usize) -> usize {
    shared().below_u64(n as u64) as usize
}
/// `random.gauss(mu, sigma)`
pub fn gauss(mu: f64, sigma: f64) -> f64 {
    mu + shared().gauss() * sigma
}

impl Random {
    const fn new() -> Random {
        Random { twister: UnsafeCell::new(Twister::new()), gauss_next: Cell::new(None), seeded: Cell::new(false) }
    }

    /// The `Random` that an object is, or that an instance of a subclass has in it.
    pub fn of(o: &Obj) -> Option<&Random> {
        let core = if o.is_kind(Kind::Instance) { crate::class::core(o) } else { o };
        // SAFETY: Kind::Random values are Boxed<Random>.
        unsafe { core.cast::<Random>(Kind::Random) }.map(|g| &**g)
    }

    fn twister(&self) -> &mut Twister {
        if !self.seeded.get() {
            self.seed_by_chance();
        }
        // SAFETY: no reference outlives one operation of the twister, which runs no other code.
        unsafe { &mut *self.twister.get() }
    }

    fn word(&self) -> u32 {
        self.twister().next()
    }

    /// `self.random()`: 53 bits.
    pub fn random(&self) -> f64 {
        let t = self.twister();
        let (a, b) = (t.next() >> 5, t.next() >> 6);
        (a as f64 * 67_108_864.0 + b as f64) * (1.0 / 9_007_199_254_740_992.0)
    }

    fn seed_by_words(&self, key: &[u32]) {
        self.seeded.set(true);
        self.twister().seed(key);
        self.gauss_next.set(None);
    }

    /// From what the machine has of chance.
    #[cold]
    fn seed_by_chance(&self) {
        let mut key = [0; 32];
        for word in &mut key {
            let mut bytes = [0; 4];
            let _ = process::chance(&mut bytes);
            *word = u32::from_le_bytes(bytes);
        }
        self.seed_by_words(&key);
    }

    /// `self.seed(n)` of an int.
    pub fn seed_int(&self, n: &Int) {
        let n = n.abs();
        let bytes = n.to_bytes((n.bit_length() as usize).div_ceil(32).max(1) * 4, ByteOrder::Little, false);
        let words: Vec<u32> =
            bytes.unwrap_or_default().chunks(4).map(|c| u32::from_le_bytes([c[0], c[1], c[2], c[3]])).collect();
        self.seed_by_words(&words);
    }

    /// `self.seed(a, version)`
    ///
    /// # Errors
    /// TypeError for other types than None, int, float, str, bytes, bytearray.
    pub fn seed(&self, a: &Obj, version: i64) -> Res<()> {
        let text = Str::of(a).map(|s| s.as_bytes().to_vec()).or_else(|| crate::bytes::like(a).map(<[u8]>::to_vec));
        if let (Some(bytes), 2) = (&text, version) {
            let mut all = bytes.clone();
            all.extend(sha512::digest(bytes));
            self.seed_int(&Int::from_bytes(&all, ByteOrder::Big, false));
        } else if let (Some(bytes), 1) = (&text, version) {
            let codes: Vec<u32> = Str::of(a).map_or_else(|| bytes.iter().map(|&b| b as u32).collect(), |s| s.chars().collect());
            let first = codes.first().map_or(0, |&c| (c as u64) << 7);
            let x = codes.iter().fold(first, |x, &c| x.wrapping_mul(1_000_003) ^ c as u64) ^ codes.len() as u64;
            self.seed_int(&Int::from_i128(x as i128));
        } else if a.is_none() {
            self.seed_by_chance();
        } else if let Some(n) = int::as_int(a) {
            self.seed_int(&n);
        } else if text.is_some() || crate::float::as_float(a).is_some() {
            self.seed_int(&Int::from_i128(a.hash()? as u64 as i128));
        } else {
            return Err(exc::type_error(
                "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.",
            ));
        }
        Ok(())
    }

    /// `self.getstate()`
    pub fn state(&self) -> Obj {
        let words = self.twister().state().into_iter().map(|w| Int::from(w as i64).into()).collect();
        let next = self.gauss_next.get().map_or(Obj::NONE, Obj::float);
        tuple(vec![Int::literal(3).into(), tuple(words), next])
    }

    /// `self.setstate(state)`
    pub fn set_state(&self, state: &Obj) -> Res<()> {
        let version = state.get_item(&Int::ZERO.into())?;
        if int::as_int(&version).is_none_or(|v| v != 3) {
            let version = version.str()?;
            return Err(exc::value_error(format!("state with version {version} passed to Random.setstate() of version 3")));
        }
        let [_, words, next] = ops::unpack::<3>(state)?;
        let Some(words) = Tuple::of(&words) else {
            return Err(exc::type_error("state vector must be a tuple"));
        };
        if words.len() != twister::WORDS + 1 {
            return Err(exc::value_error("state vector is the wrong size"));
        }
        let words = words.items().iter().map(|w| Ok(w.index()?.clamp_i64() as u32)).collect::<Res<Vec<u32>>>()?;
        if words[twister::WORDS] as usize > twister::WORDS {
            return Err(exc::value_error("invalid state"));
        }
        self.seeded.set(true);
        self.twister().set_state(&words);
        self.gauss_next.set(crate::float::as_f64(&next)?);
        Ok(())
    }
}

/// `random.Random(x=None)`
pub fn new(seed: &Obj) -> Res<Obj> {
    let made = Gc::new(&RANDOM_TYPE, Random::new());
    made.seed(seed, 2)?;
    Ok(made.into_obj())
}

/// An unseeded one, for `__init__` of a subclass to seed.
pub fn empty() -> Obj {
    Gc::new(&RANDOM_TYPE, Random::new()).into_obj()
}
