//! The functions of `math` on ints.

use super::only;
use crate::call::Builtin;
use crate::exc;
use crate::int::Int;
use crate::obj::Obj;
use crate::raise::Res;

/// The product of `from..=to`, in a tree, so that the factors stay of like size.
fn product(from: i64, to: i64) -> Int {
    if to - from < 8 {
        return (from..=to).fold(Int::ONE, |p, i| p * i);
    }
    let middle = from + (to - from) / 2;
    product(from, middle) * product(middle + 1, to)
}

/// `math.factorial(n)`
///
/// # Errors
/// ValueError for negative `n`.
pub fn factorial(n: &Int) -> Res<Int> {
    if n.is_negative() {
        return Err(exc::value_error("factorial() not defined for negative values"));
    }
    match n.to_i64() {
        Some(n) => Ok(product(1, n)),
        None => Err(exc::overflow_error("factorial() argument should not exceed 9223372036854775807")),
    }
}
/// `math.factorial(n)`
pub static FACTORIAL: Builtin = Builtin {
    name: "factorial",
    owner: "",
    call: |args| factorial(&only(args, "math.factorial")?.index()?).map(Obj::from),
};

/// `math.isqrt(n)`
///
/// # Errors
/// ValueError for negative `n`.
pub fn isqrt(n: &Int) -> Res<Int> {
    if n.is_negative() {
        return Err(exc::value_error("isqrt() argument must be nonnegative"));
    }
    Ok(n.isqrt())
}
/// `math.isqrt(n)`
pub static ISQRT: Builtin =
    Builtin { name: "isqrt", owner: "", call: |args| isqrt(&only(args, "math.isqrt")?.index()?).map(Obj::from) };

/// `math.gcd(a, b)`
pub fn gcd(a: &Int, b: &Int) -> Int {
    a.gcd(b)
}
/// `math.gcd(*integers)`
pub static GCD: Builtin = Builtin {
    name: "gcd",
    owner: "",
    call: |args| {
        let ints = args.expect("math.gcd", 0, usize::MAX)?;
        let mut result = Int::ZERO;
        for o in ints {
            result = result.gcd(&o.index()?);
        }
        Ok(result.into())
    },
};

/// `math.lcm(a, b)`
pub fn lcm(a: &Int, b: &Int) -> Res<Int> {
    if a.is_zero() || b.is_zero() {
        return Ok(Int::ZERO);
    }
    Ok((a.floordiv(&a.gcd(b))? * b).abs())
}
/// `math.lcm(*integers)`
pub static LCM: Builtin = Builtin {
    name: "lcm",
    owner: "",
    call: |args| {
        let ints = args.expect("math.lcm", 0, usize::MAX)?;
        let mut result = Int::ONE;
        for o in ints {
            result = lcm(&result, &o.index()?)?;
        }
        Ok(result.into())
    },
};

fn not_negative(name: &str, v: &Int) -> Res<()> {
    if v.is_negative() {
        return Err(exc::value_error(format!("{name} must be a non-negative integer")));
    }
    Ok(())
}

/// `math.comb(n, k)`
///
/// # Errors
/// ValueError for negative arguments.
pub fn comb(n: &Int, k: &Int) -> Res<Int> {
    not_negative("n", n)?;
    not_negative("k", k)?;
    if k > n {
        return Ok(Int::ZERO);
    }
    let k = k.clone().min(n - k);
    let Some(k) = k.to_i64() else {
        return Err(exc::overflow_error("min(n - k, k) must not exceed 9223372036854775807"));
    };
    choose(n, k)
}
/// By halves: `C(n, k) = C(n, j) * C(n - j, k - j) / C(k, j)`.
fn choose(n: &Int, k: i64) -> Res<Int> {
    if k < 16 {
        let mut result = Int::ONE;
        for i in 0..k {
            result = (result * (n - i)).floordiv(&Int::new(i + 1))?;
        }
        return Ok(result);
    }
    let j = k / 2;
    let product = choose(n, j)? * choose(&(n - j), k - j)?;
    product.floordiv(&choose(&Int::new(k), j)?)
}
/// `math.comb(n, k)`
pub static COMB: Builtin = Builtin {
    name: "comb",
    owner: "",
    call: |args| {
        let [n, k] = args.expect("math.comb", 2, 2)? else { unreachable!() };
        comb(&n.index()?, &k.index()?).map(Obj::from)
    },
};

/// `math.perm(n, k)`
///
/// # Errors
/// ValueError for negative arguments.
pub fn perm(n: &Int, k: &Int) -> Res<Int> {
    not_negative("n", n)?;
    not_negative("k", k)?;
    if k > n {
        return Ok(Int::ZERO);
    }
    match (n.to_i64(), k.to_i64()) {
        (Some(n), Some(k)) => Ok(product(n - k + 1, n)),
        (None, Some(k)) => Ok((0..k).fold(Int::ONE, |p, i| p * (n - i))),
        (_, None) => Err(exc::overflow_error("k must not exceed 9223372036854775807")),
    }
}
/// `math.perm(n, k=None)`
pub static PERM: Builtin = Builtin {
    name: "perm",
    owner: "",
    call: |args| match args.expect("math.perm", 1, 2)? {
        [n, k] if !k.is_none() => perm(&n.index()?, &k.index()?).map(Obj::from),
        [n, ..] => factorial(&n.index()?).map(Obj::from),
        [] => unreachable!(),
    },
};
