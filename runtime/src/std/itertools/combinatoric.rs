//! `product`, `permutations`, `combinations`, `combinations_with_replacement`.

use std::cell::RefCell;

use crate::call::{Bind, Builtin};
use crate::exc;
use crate::int;
use crate::iter::{construct, collect, iterator_type, Steps};
use crate::class::Construct;
use crate::obj::{Gc, Obj, TypeInfo};
use crate::raise::Res;
use crate::slice;
use crate::tuple::{self, Tuple};
use crate::types;

/// Positions that run through all choices: `None` before the first one.
type Indices = RefCell<Option<Vec<usize>>>;

struct Product {
    pools: Vec<Tuple>,
    indices: Indices,
    stopped: std::cell::Cell<bool>,
}

impl Steps for Product {
    fn next(&self) -> Res<Option<Obj>> {
        if self.stopped.get() {
            return Ok(None);
        }
        let mut indices = self.indices.borrow_mut();
        let more = match &mut *indices {
            None => {
                *indices = Some(vec![0; self.pools.len()]);
                self.pools.iter().all(|p| !p.is_empty())
            }
            Some(at) => (0..at.len()).rev().any(|i| {
                at[i] += 1;
                let carries = at[i] == self.pools[i].len();
                if carries {
                    at[i] = 0;
                }
                !carries
            }),
        };
        self.stopped.set(!more);
        let Some(at) = indices.as_ref().filter(|_| more) else { return Ok(None) };
        Ok(Some(tuple::tuple(at.iter().zip(&self.pools).map(|(&i, p)| p.items()[i].clone()).collect())))
    }
}

pub static PRODUCT_TYPE: TypeInfo = iterator_type::<Product>("itertools.product");

/// `product(*iterables, repeat=1)`
pub static PRODUCT: Builtin = Builtin {
    name: "product",
    owner: "",
    call: |args| {
        let [repeat] = crate::call::Args::with(&[], args.kw).bind("product", [("repeat", Bind::KeyOpt)])?;
        let repeat = repeat.as_ref().map_or(Ok(1), slice::size_arg)?;
        if repeat < 0 {
            return Err(exc::value_error("repeat argument cannot be negative"));
        }
        let once = if repeat == 0 { &[] } else { args.pos };
        let once = once.iter().map(|o| collect(o).map(Tuple::from)).collect::<Res<Vec<_>>>()?;
        let pools = (0..repeat).flat_map(|_| once.iter().cloned()).collect();
        Ok(Gc::new(&PRODUCT_TYPE, Product { pools, indices: Indices::default(), stopped: Default::default() }).into_obj())
    },
};

/// Choices of `r` items of one pool.
struct Choices {
    pool: Tuple,
    r: usize,
    indices: Indices,
    /// The rest of the state of `permutations`.
    cycles: RefCell<Vec<usize>>,
    stopped: std::cell::Cell<bool>,
}

impl Choices {
    fn new(pool: Tuple, r: usize, none: bool) -> Choices {
        Choices { pool, r, indices: Indices::default(), cycles: RefCell::default(), stopped: none.into() }
    }

    fn step(&self, first: impl Fn(&Self) -> Vec<usize>, advance: impl Fn(&Self, &mut [usize]) -> bool) -> Option<Obj> {
        if self.stopped.get() {
            return None;
        }
        let mut indices = self.indices.borrow_mut();
        match &mut *indices {
            None => *indices = Some(first(self)),
            Some(at) => {
                if !advance(self, at) {
                    self.stopped.set(true);
                    return None;
                }
            }
        }
        let at = indices.as_ref()?;
        Some(tuple::tuple(at.iter().take(self.r).map(|&i| self.pool.items()[i].clone()).collect()))
    }
}

struct Permutations(Choices);

impl Steps for Permutations {
    fn next(&self) -> Res<Option<Obj>> {
        let n = self.0.pool.len();
        let first = |c: &Choices| {
            *c.cycles.borrow_mut() = (0..c.r).map(|i| n - i).collect();
            (0..n).collect()
        };
        let advance = |c: &Choices, at: &mut [usize]| {
            let mut cycles = c.cycles.borrow_mut();
            for i in (0..c.r).rev() {
                cycles[i] -= 1;
                if cycles[i] > 0 {
                    at.swap(i, n - cycles[i]);
                    return true;
                }
                at[i..].rotate_left(1);
                cycles[i] = n - i;
            }
            false
        };
        Ok(self.0.step(first, advance))
    }
}

struct Combinations(Choices);

impl Steps for Combinations {
    fn next(&self) -> Res<Option<Obj>> {
        let n = self.0.pool.len();
        let advance = |c: &Choices, at: &mut [usize]| {
            let Some(i) = (0..c.r).rev().find(|&i| at[i] != i + n - c.r) else { return false };
            at[i] += 1;
            for j in i + 1..c.r {
                at[j] = at[j - 1] + 1;
            }
            true
        };
        Ok(self.0.step(|c| (0..c.r).collect(), advance))
    }
}

struct WithReplacement(Choices);

impl Steps for WithReplacement {
    fn next(&self) -> Res<Option<Obj>> {
        let n = self.0.pool.len();
        let advance = |c: &Choices, at: &mut [usize]| {
            let Some(i) = (0..c.r).rev().find(|&i| at[i] != n - 1) else { return false };
            let next = at[i] + 1;
            at[i..].fill(next);
            true
        };
        Ok(self.0.step(|c| vec![0; c.r], advance))
    }
}

pub static PERMUTATIONS_TYPE: TypeInfo = iterator_type::<Permutations>("itertools.permutations");
pub static COMBINATIONS_TYPE: TypeInfo = iterator_type::<Combinations>("itertools.combinations");
pub static COMBINATIONS_WITH_REPLACEMENT_TYPE: TypeInfo =
    iterator_type::<WithReplacement>("itertools.combinations_with_replacement");

fn pool(iterable: Option<Obj>) -> Res<Tuple> {
    Ok(Tuple::from(collect(&iterable.unwrap_or(Obj::NONE))?))
}

fn size(r: i64) -> Res<usize> {
    if r < 0 { Err(exc::value_error("r must be non-negative")) } else { Ok(slice::saturate(r)) }
}

/// `permutations(iterable, r)`
pub static PERMUTATIONS: Builtin = Builtin {
    name: "permutations",
    owner: "",
    call: |args| {
        let [iterable, r] = args.bind("permutations", [("iterable", Bind::Arg), ("r", Bind::ArgOpt)])?;
        let pool = pool(iterable)?;
        let r = match r.filter(|r| !r.is_none()) {
            None => pool.len(),
            Some(r) if int::as_int(&r).is_some() => size(slice::size_arg(&r)?)?,
            Some(_) => return Err(exc::type_error("Expected int as r")),
        };
        let none = r > pool.len();
        Ok(Gc::new(&PERMUTATIONS_TYPE, Permutations(Choices::new(pool, r, none))).into_obj())
    },
};

/// `combinations(iterable, r)`
pub static COMBINATIONS: Builtin = Builtin {
    name: "combinations",
    owner: "",
    call: |args| {
        let [iterable, r] = args.bind("combinations", [("iterable", Bind::Arg), ("r", Bind::Arg)])?;
        let r = slice::size_arg(&r.unwrap_or(Obj::NONE))?;
        let (pool, r) = (pool(iterable)?, size(r)?);
        let none = r > pool.len();
        Ok(Gc::new(&COMBINATIONS_TYPE, Combinations(Choices::new(pool, r, none))).into_obj())
    },
};

/// `combinations_with_replacement(iterable, r)`
pub static COMBINATIONS_WITH_REPLACEMENT: Builtin = Builtin {
    name: "combinations_with_replacement",
    owner: "",
    call: |args| {
        let params = [("iterable", Bind::Arg), ("r", Bind::Arg)];
        let [iterable, r] = args.bind("combinations_with_replacement", params)?;
        let r = slice::size_arg(&r.unwrap_or(Obj::NONE))?;
        let (pool, r) = (pool(iterable)?, size(r)?);
        let none = pool.is_empty() && r > 0;
        Ok(Gc::new(&COMBINATIONS_WITH_REPLACEMENT_TYPE, WithReplacement(Choices::new(pool, r, none))).into_obj())
    },
};

static PRODUCT_NEW: Construct = construct(&PRODUCT);
static PERMUTATIONS_NEW: Construct = construct(&PERMUTATIONS);
static COMBINATIONS_NEW: Construct = construct(&COMBINATIONS);
static COMBINATIONS_WITH_REPLACEMENT_NEW: Construct = construct(&COMBINATIONS_WITH_REPLACEMENT);

pub fn product() -> Obj { types::class(&PRODUCT_TYPE, &PRODUCT_NEW) } // class product
pub fn permutations() -> Obj { types::class(&PERMUTATIONS_TYPE, &PERMUTATIONS_NEW) } // class permutations
pub fn combinations() -> Obj { types::class(&COMBINATIONS_TYPE, &COMBINATIONS_NEW) } // class combinations
pub fn combinations_with_replacement() -> Obj { types::class(&COMBINATIONS_WITH_REPLACEMENT_TYPE, &COMBINATIONS_WITH_REPLACEMENT_NEW) } // class combinations_with_replacement
