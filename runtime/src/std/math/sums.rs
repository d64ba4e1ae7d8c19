//! Sums, products and norms of `math`.

use super::only;
use crate::call::{Bind, Builtin};
use crate::exc;
use crate::float::{frexp, number};
use crate::int::Int;
use crate::iter;
use crate::obj::Obj;
use crate::raise::Res;
use crate::tuple::Tuple;

use super::libm::ldexp;

/// `math.fsum(xs)`: without loss of precision (Shewchuk's partial sums).
///
/// # Errors
/// OverflowError "intermediate overflow in fsum", ValueError "-inf + inf in fsum".
pub fn fsum(xs: impl IntoIterator<Item = Res<f64>>) -> Res<f64> {
    let mut partials: Vec<f64> = Vec::new();
    let (mut special, mut infinities) = (0.0, 0.0);
    for x in xs {
        let given = x?;
        let mut x = given;
        let mut kept = 0;
        for j in 0..partials.len() {
            let mut y = partials[j];
            if x.abs() < y.abs() {
                std::mem::swap(&mut x, &mut y);
            }
            let high = x + y;
            let low = y - (high - x);
            if low != 0.0 {
                partials[kept] = low;
                kept += 1;
            }
            x = high;
        }
        partials.truncate(kept);
        if x == 0.0 {
            continue;
        }
        if x.is_finite() {
            partials.push(x);
            continue;
        }
        if given.is_finite() {
            return Err(exc::overflow_error("intermediate overflow in fsum"));
        }
        if given.is_infinite() {
            infinities += given;
        }
        special += given;
        partials.clear();
    }
    if special != 0.0 {
        if infinities.is_nan() {
            return Err(exc::value_error("-inf + inf in fsum"));
        }
        return Ok(special);
    }
    Ok(rounded(&partials))
}

/// The sum of partial sums of rising size, rounded once.
fn rounded(partials: &[f64]) -> f64 {
    let Some((&last, mut rest)) = partials.split_last() else { return 0.0 };
    let (mut high, mut low) = (last, 0.0);
    while let Some((&y, smaller)) = rest.split_last() {
        rest = smaller;
        let x = high;
        high = x + y;
        low = y - (high - x);
        if low != 0.0 {
            break;
        }
    }
    // A tie: what is beyond decides.
    if let Some(&next) = rest.last() {
        if (low < 0.0 && next < 0.0) || (low > 0.0 && next > 0.0) {
            let y = low * 2.0;
            let x = high + y;
            if y == x - high {
                high = x;
            }
        }
    }
    high
}

/// `math.fsum(xs)`
pub static FSUM: Builtin = Builtin {
    name: "fsum",
    owner: "",
    call: |args| {
        let mut it = only(args, "math.fsum")?.iter()?;
        let numbers = std::iter::from_fn(|| it.next().transpose().map(|x| x.and_then(|x| number(&x))));
        fsum(numbers).map(Obj::float)
    },
};

/// `math.prod(xs, *, start=1)`
pub static PROD: Builtin = Builtin {
    name: "prod",
    owner: "",
    call: |args| {
        let [xs, start] = args.bind("prod", [("iterable", Bind::Pos), ("start", Bind::KeyOpt)])?;
        let mut result = start.unwrap_or_else(|| Int::ONE.into());
        let mut it = xs.unwrap_or(Obj::NONE).iter()?;
        while let Some(x) = it.next()? {
            result = result.mul(&x)?;
        }
        Ok(result)
    },
};

/// The Euclidean length of a vector, as CPython computes it (nearly always correctly rounded).
pub fn norm(vector: &[f64]) -> f64 {
    let max = vector.iter().fold(0.0, |m: f64, x| m.max(x.abs()));
    if vector.iter().any(|x| x.is_infinite()) {
        return f64::INFINITY;
    }
    if vector.iter().any(|x| x.is_nan()) {
        return f64::NAN;
    }
    if max == 0.0 || vector.len() <= 1 {
        return max;
    }
    let (_, e) = frexp(max);
    if e < -1023 {
        // The scale would overflow.
        let (mut sum, mut lost) = (1.0, 0.0);
        for x in vector {
            let x = x / max;
            let x = x * x;
            let old = sum;
            sum += x;
            lost += (old - sum) + x;
        }
        return max * (sum - 1.0 + lost).sqrt();
    }
    let scale = ldexp(1.0, -e);
    let split = |x: f64| {
        let t = x * 134_217_729.0;
        let high = t - (t - x);
        (high, x - high)
    };
    let mut sum = 1.0;
    let mut lost = [0.0f64; 3];
    let add = |sum: &mut f64, x: f64, lost: &mut f64| {
        let old = *sum;
        *sum += x;
        *lost += (old - *sum) + x;
    };
    for x in vector {
        let (high, low) = split(x * scale);
        add(&mut sum, high * high, &mut lost[0]);
        add(&mut sum, 2.0 * high * low, &mut lost[1]);
        lost[2] += low * low;
    }
    let h = (sum - 1.0 + (lost[0] + lost[1] + lost[2])).sqrt();
    // What the root is off.
    let (high, low) = split(h);
    add(&mut sum, -high * high, &mut lost[0]);
    add(&mut sum, -2.0 * high * low, &mut lost[1]);
    add(&mut sum, -low * low, &mut lost[2]);
    let x = sum - 1.0 + (lost[0] + lost[1] + lost[2]);
    (h + x / (2.0 * h)) / scale
}

/// `math.hypot(*coordinates)`
pub static HYPOT: Builtin = Builtin {
    name: "hypot",
    owner: "",
    call: |args| {
        let coordinates = args.expect("math.hypot", 0, usize::MAX)?;
        let vector = coordinates.iter().map(number).collect::<Res<Vec<f64>>>()?;
        Ok(Obj::float(norm(&vector)))
    },
};

/// `math.dist(p, q)`
pub static DIST: Builtin = Builtin {
    name: "dist",
    owner: "",
    call: |args| {
        let [p, q] = args.expect("math.dist", 2, 2)? else { unreachable!() };
        let items = |o: &Obj| match Tuple::of(o) {
            Some(t) => Ok(t.items().to_vec()),
            None => iter::collect(o),
        };
        let (p, q) = (items(p)?, items(q)?);
        if p.len() != q.len() {
            return Err(exc::value_error("both points must have the same number of dimensions"));
        }
        let vector = p.iter().zip(&q).map(|(a, b)| Ok((number(a)? - number(b)?).abs())).collect::<Res<Vec<f64>>>()?;
        Ok(Obj::float(norm(&vector)))
    },
};
