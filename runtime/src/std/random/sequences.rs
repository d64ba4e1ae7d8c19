//! Items of sequences: choice, choices, sample, shuffle.

use super::Random;
use crate::exc;
use crate::float;
use crate::int::{self, Int};
use crate::iter;
use crate::list::list;
use crate::obj::{Kind, Obj};
use crate::raise::Res;
use crate::std::math::libm::log;

fn item(seq: &Obj, at: u64) -> Res<Obj> {
    seq.get_item(&Int::from(at as i64).into())
}

/// `list(itertools.accumulate(xs))`
fn accumulate(xs: &Obj) -> Res<Vec<Obj>> {
    let mut sums: Vec<Obj> = Vec::new();
    for x in iter::collect(xs)? {
        let sum = match sums.last() {
            Some(last) => last.add(&x)?,
            None => x,
        };
        sums.push(sum);
    }
    Ok(sums)
}

/// `bisect.bisect(sums, x, 0, hi)`
fn bisect(sums: &[Obj], x: &Obj, hi: usize) -> Res<usize> {
    let (mut lo, mut hi) = (0, hi);
    while lo < hi {
        let middle = (lo + hi) / 2;
        if x.is_lt(&sums[middle])? {
            hi = middle;
        } else {
            lo = middle + 1;
        }
    }
    Ok(lo)
}

/// What the ABC `Sequence` knows.
fn is_sequence(o: &Obj) -> bool {
    let core = if o.is_kind(Kind::Instance) { crate::class::core(o) } else { o };
    matches!(core.kind(), Kind::List | Kind::Tuple | Kind::NamedTuple | Kind::Str | Kind::Bytes | Kind::ByteArray | Kind::Range | Kind::Deque)
}

impl Random {
    /// `self.choice(seq)`
    ///
    /// # Errors
    /// IndexError "Cannot choose from an empty sequence".
    pub fn choice(&self, seq: &Obj) -> Res<Obj> {
        let n = seq.len()?;
        if n == 0 {
            return Err(exc::index_error("Cannot choose from an empty sequence"));
        }
        item(seq, self.below_u64(n as u64))
    }

    /// `self.shuffle(x)`
    pub fn shuffle(&self, x: &Obj) -> Res<()> {
        for i in (1..x.len()? as usize).rev() {
            let j = self.below_u64(i as u64 + 1) as usize;
            let (at_i, at_j): (Obj, Obj) = (Int::from(i).into(), Int::from(j).into());
            let (b, a) = (x.get_item(&at_j)?, x.get_item(&at_i)?);
            x.set_item(&at_i, b)?;
            x.set_item(&at_j, a)?;
        }
        Ok(())
    }

    /// `self.choices(population, weights, cum_weights=cum_weights, k=k)`
    pub fn choices(&self, population: &Obj, weights: Option<&Obj>, cumulated: Option<&Obj>, k: &Obj) -> Res<Obj> {
        let n = population.len()? as usize;
        let sums = match (cumulated, weights) {
            (None, None) => {
                let k = k.index()?.clamp_i64();
                let pick = |_| item(population, (self.random() * n as f64) as u64);
                return Ok(list((0..k).map(pick).collect::<Res<Vec<Obj>>>()?));
            }
            (None, Some(weights)) => {
                if int::as_int(weights).is_some() {
                    let k = weights.repr()?;
                    return Err(exc::type_error(format!("The number of choices must be a keyword argument: k={k}")));
                }
                accumulate(weights)?
            }
            (Some(sums), None) => iter::collect(sums)?,
            (Some(_), Some(_)) => return Err(exc::type_error("Cannot specify both weights and cumulative weights")),
        };
        if sums.len() != n {
            return Err(exc::value_error("The number of weights does not match the population"));
        }
        let Some(total) = sums.last() else { return Err(exc::index_error("list index out of range")) };
        let total = float::number(&total.add(&Obj::float(0.0))?)?;
        if total <= 0.0 {
            return Err(exc::value_error("Total of weights must be greater than zero"));
        }
        if !total.is_finite() {
            return Err(exc::value_error("Total of weights must be finite"));
        }
        let k = k.index()?.clamp_i64();
        let pick = |_| item(population, bisect(&sums, &Obj::float(self.random() * total), n - 1)? as u64);
        Ok(list((0..k).map(pick).collect::<Res<Vec<Obj>>>()?))
    }

    /// `self.sample(population, k, counts=counts)`
    pub fn sample(&self, population: &Obj, k: &Obj, counts: Option<&Obj>) -> Res<Obj> {
        if !is_sequence(population) {
            return Err(exc::type_error("Population must be a sequence.  For dicts or sets, use sorted(d)."));
        }
        // `usize` has 32 bits in WebAssembly; a range may be longer.
        let n = population.len()? as u64;
        let Some(counts) = counts else {
            let places = self.places(n, k)?;
            return Ok(list(places.into_iter().map(|at| item(population, at)).collect::<Res<Vec<Obj>>>()?));
        };
        let mut sums = accumulate(counts)?;
        if sums.len() as u64 != n {
            return Err(exc::value_error("The number of counts does not match the population"));
        }
        let Some(total) = sums.pop() else { return Err(exc::index_error("pop from empty list")) };
        let Some(total) = int::as_int(&total) else { return Err(exc::type_error("Counts must be integers")) };
        if total <= 0 {
            return Err(exc::value_error("Total of counts must be greater than zero"));
        }
        let places = self.places(total.clamp_i64() as u64, k)?;
        let pick = |at| item(population, bisect(&sums, &Int::from(at as i64).into(), sums.len())? as u64);
        Ok(list(places.into_iter().map(pick).collect::<Res<Vec<Obj>>>()?))
    }

    /// `k` different places below `n`.
    fn places(&self, n: u64, k: &Obj) -> Res<Vec<u64>> {
        let k = k.index()?;
        if k.is_negative() || k > n as i64 {
            return Err(exc::value_error("Sample larger than population or is negative"));
        }
        let k = k.clamp_i64() as usize;
        let mut set_size = 21_u64;
        if k > 5 {
            let levels = (log((k * 3) as f64) / log(4.0)).ceil();
            set_size += 4_u64.pow(levels as u32);
        }
        let below = |n: u64| self.below_u64(n);
        let mut result = Vec::with_capacity(k);
        if n <= set_size {
            let mut pool: Vec<u64> = (0..n).collect();
            for left in (n - k as u64 + 1..=n).rev() {
                let j = below(left) as usize;
                result.push(pool[j]);
                pool[j] = pool[left as usize - 1];
            }
        } else {
            let mut taken = std::collections::BTreeSet::new();
            for _ in 0..k {
                let mut j = below(n);
                while !taken.insert(j) {
                    j = below(n);
                }
                result.push(j);
            }
        }
        Ok(result)
    }
}
