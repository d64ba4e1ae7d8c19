//! Python's module `math`: typed functions under Python's names (`math::sqrt(2.0)?`), and each again as a
//! `Builtin` in capitals for dynamic calls. Elementary functions are in `math/libm.rs`, ints in
//! `math/integers.rs`, sums and norms in `math/sums.rs`, gamma in `math/gamma.rs`.

use crate::call::{Args, Bind, Builtin};
use crate::exc;
use crate::float::{self, number};
use crate::int::{self, Int};
use crate::obj::Obj;
use crate::raise::{Raised, Res};
use crate::tuple::tuple;

mod gamma;
mod integers;
pub mod libm;
mod sums;
#[cfg(test)]
mod tests;

pub use gamma::{gamma, lgamma, GAMMA, LGAMMA};
pub use integers::*;
pub use sums::*;

pub const PI: f64 = std::f64::consts::PI;
pub const E: f64 = std::f64::consts::E;
pub const TAU: f64 = std::f64::consts::TAU;
pub const INF: f64 = f64::INFINITY;
pub const NAN: f64 = f64::NAN;

pub fn pi() -> Obj { Obj::float(PI) } // const pi
pub fn e() -> Obj { Obj::float(E) } // const e
pub fn tau() -> Obj { Obj::float(TAU) } // const tau
pub fn inf() -> Obj { Obj::float(INF) } // const inf
pub fn nan() -> Obj { Obj::float(NAN) } // const nan

#[cold]
#[inline(never)]
pub(super) fn domain_error() -> Raised {
    exc::value_error("math domain error")
}
#[cold]
#[inline(never)]
pub(super) fn range_error() -> Raised {
    exc::overflow_error("math range error")
}

/// A result of `x` by CPython's `math_1`: nan and infinities that `x` does not explain are errors.
#[inline(always)]
fn checked(x: f64, r: f64, can_overflow: bool) -> Res<f64> {
    if r.is_finite() {
        return Ok(r);
    }
    checked_slow(x, r, can_overflow)
}
#[cold]
fn checked_slow(x: f64, r: f64, can_overflow: bool) -> Res<f64> {
    if r.is_nan() && !x.is_nan() {
        return Err(domain_error());
    }
    if r.is_infinite() && x.is_finite() {
        return Err(if can_overflow { range_error() } else { domain_error() });
    }
    Ok(r)
}

/// Functions of one float: typed and dynamic.
macro_rules! of_one {
    ($($constant:ident $name:ident |$x:ident| $value:expr;)*) => { $(
        #[doc = concat!("`math.", stringify!($name), "(x)`")]
        #[inline]
        pub fn $name($x: f64) -> Res<f64> {
            $value
        }
        #[doc = concat!("`math.", stringify!($name), "(x)`")]
        pub static $constant: Builtin = Builtin {
            name: stringify!($name),
            owner: "",
            call: |args| {
                let [x, ..] = args.expect(concat!("math.", stringify!($name)), 1, 1)? else { unreachable!() };
                $name(number(x)?).map(Obj::float)
            },
        };
    )* };
}

of_one! {
    SQRT sqrt |x| if x >= 0.0 { Ok(x.sqrt()) } else { checked(x, x.sqrt(), false) };
    CBRT cbrt |x| Ok(libm::cbrt(x));
    EXP exp |x| checked(x, libm::exp(x), true);
    EXP2 exp2 |x| checked(x, libm::exp2(x), true);
    EXPM1 expm1 |x| checked(x, libm::expm1(x), true);
    LOG1P log1p |x| checked(x, libm::log1p(x), false);
    SIN sin |x| checked(x, libm::sin(x), false);
    COS cos |x| checked(x, libm::cos(x), false);
    TAN tan |x| checked(x, libm::tan(x), false);
    ASIN asin |x| checked(x, libm::asin(x), false);
    ACOS acos |x| checked(x, libm::acos(x), false);
    ATAN atan |x| Ok(libm::atan(x));
    SINH sinh |x| checked(x, libm::sinh(x), true);
    COSH cosh |x| checked(x, libm::cosh(x), true);
    TANH tanh |x| Ok(libm::tanh(x));
    ASINH asinh |x| Ok(libm::asinh(x));
    ACOSH acosh |x| checked(x, libm::acosh(x), false);
    ATANH atanh |x| checked(x, libm::atanh(x), false);
    ERF erf |x| Ok(libm::erf(x));
    ERFC erfc |x| Ok(libm::erfc(x));
    FABS fabs |x| Ok(x.abs());
    DEGREES degrees |x| Ok(x * (180.0 / PI));
    RADIANS radians |x| Ok(x * (PI / 180.0));
    ULP ulp |x| Ok(ulp_of(x));
}

fn ulp_of(x: f64) -> f64 {
    let x = x.abs();
    if !x.is_finite() {
        return x;
    }
    let next = f64::from_bits(x.to_bits() + 1);
    if next.is_infinite() { x - f64::from_bits(x.to_bits() - 1) } else { next - x }
}

/// Functions of two floats.
macro_rules! of_two {
    ($($constant:ident $name:ident $value:expr;)*) => { $(
        #[doc = concat!("`math.", stringify!($name), "(x, y)`")]
        pub static $constant: Builtin = Builtin {
            name: stringify!($name),
            owner: "",
            call: |args| {
                let [x, y] = args.expect(concat!("math.", stringify!($name)), 2, 2)? else { unreachable!() };
                let value: fn(f64, f64) -> Res<f64> = $value;
                value(number(x)?, number(y)?).map(Obj::float)
            },
        };
    )* };
}
of_two! {
    ATAN2 atan2 |y, x| Ok(atan2(y, x));
    COPYSIGN copysign |x, y| Ok(copysign(x, y));
    NEXTAFTER nextafter |x, y| Ok(nextafter(x, y));
    POW pow pow;
    FMOD fmod fmod;
    REMAINDER remainder remainder;
}

/// `math.atan2(y, x)`
pub fn atan2(y: f64, x: f64) -> f64 {
    libm::atan2(y, x)
}
/// `math.copysign(x, y)`
#[inline]
pub fn copysign(x: f64, y: f64) -> f64 {
    x.copysign(y)
}
/// `math.nextafter(x, y)`
pub fn nextafter(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() {
        return f64::NAN;
    }
    if x == y {
        return y;
    }
    if x == 0.0 {
        return f64::from_bits(1).copysign(y);
    }
    let away = (y > x) == (x > 0.0);
    f64::from_bits(if away { x.to_bits() + 1 } else { x.to_bits() - 1 })
}

/// `math.pow(x, y)`
///
/// # Errors
/// ValueError and OverflowError: "math domain error", "math range error".
pub fn pow(x: f64, y: f64) -> Res<f64> {
    if y == 0.0 || x == 1.0 {
        return Ok(1.0);
    }
    if x.is_nan() || y.is_nan() {
        return Ok(f64::NAN);
    }
    let odd = y.is_finite() && y.abs() % 2.0 == 1.0;
    if x.is_infinite() {
        return Ok(match (y > 0.0, odd) {
            (true, true) => x,
            (true, false) => INF,
            (false, true) => 0f64.copysign(x),
            (false, false) => 0.0,
        });
    }
    if y.is_infinite() {
        return Ok(match x.abs() {
            1.0 => 1.0,
            a if (y > 0.0) == (a > 1.0) => INF,
            _ => 0.0,
        });
    }
    let r = libm::pow(x, y);
    if r.is_nan() {
        return Err(domain_error());
    }
    if r.is_infinite() {
        return Err(if x == 0.0 { domain_error() } else { range_error() });
    }
    Ok(r)
}

/// `math.fmod(x, y)`
///
/// # Errors
/// ValueError "math domain error".
pub fn fmod(x: f64, y: f64) -> Res<f64> {
    if y.is_infinite() && x.is_finite() {
        return Ok(x);
    }
    let r = x % y;
    if r.is_nan() && !x.is_nan() && !y.is_nan() { Err(domain_error()) } else { Ok(r) }
}

/// `math.remainder(x, y)`: by IEEE 754.
///
/// # Errors
/// ValueError "math domain error".
pub fn remainder(x: f64, y: f64) -> Res<f64> {
    if x.is_nan() || y.is_nan() {
        return Ok(if x.is_nan() { x } else { y });
    }
    if x.is_infinite() || y == 0.0 {
        return Err(domain_error());
    }
    if y.is_infinite() {
        return Ok(x);
    }
    let (a, b) = (x.abs(), y.abs());
    let m = a % b;
    let c = b - m;
    let r = if m < c {
        m
    } else if m > c {
        -c
    } else {
        m - 2.0 * ((0.5 * (a - m)) % b)
    };
    Ok(1f64.copysign(x) * r)
}

/// `math.log(x)`
///
/// # Errors
/// ValueError "math domain error".
#[inline]
pub fn log(x: f64) -> Res<f64> {
    logarithm(x, libm::log)
}
/// `math.log2(x)`
///
/// # Errors
/// ValueError "math domain error".
#[inline]
pub fn log2(x: f64) -> Res<f64> {
    logarithm(x, libm::log2)
}
/// `math.log10(x)`
///
/// # Errors
/// ValueError "math domain error".
#[inline]
pub fn log10(x: f64) -> Res<f64> {
    logarithm(x, libm::log10)
}
#[inline]
fn logarithm(x: f64, of: fn(f64) -> f64) -> Res<f64> {
    if x > 0.0 && x.is_finite() {
        return Ok(of(x));
    }
    if x.is_nan() || x > 0.0 { Ok(x) } else { Err(domain_error()) }
}

/// A logarithm of any number: ints may be beyond the floats.
fn logarithm_of(o: &Obj, of: fn(f64) -> f64) -> Res<f64> {
    if let Some(v) = int::as_int(o) {
        if v.is_negative() || v.is_zero() {
            return Err(domain_error());
        }
        let f = v.to_f64_lossy();
        if f.is_finite() {
            return Ok(of(f));
        }
        let (m, e) = v.frexp();
        return Ok(of(m) + of(2.0) * e as f64);
    }
    logarithm(number(o)?, of)
}

/// `math.log(x, base=e)`
pub static LOG: Builtin = Builtin {
    name: "log",
    owner: "",
    call: |args| {
        if !args.kw.is_empty() {
            return Err(exc::type_error("math.log() takes no keyword arguments"));
        }
        match args.pos {
            [x] => logarithm_of(x, libm::log).map(Obj::float),
            [x, base] => {
                let (x, base) = (logarithm_of(x, libm::log)?, logarithm_of(base, libm::log)?);
                float::truediv(x, base).map(Obj::float)
            }
            _ => Err(exc::type_error("math.log requires 1 to 2 arguments")),
        }
    },
};
/// `math.log2(x)`
pub static LOG2: Builtin = Builtin {
    name: "log2",
    owner: "",
    call: |args| logarithm_of(&args.expect("math.log2", 1, 1)?[0], libm::log2).map(Obj::float),
};
/// `math.log10(x)`
pub static LOG10: Builtin = Builtin {
    name: "log10",
    owner: "",
    call: |args| logarithm_of(&args.expect("math.log10", 1, 1)?[0], libm::log10).map(Obj::float),
};

/// Tests of one float.
macro_rules! tests_of_one {
    ($($constant:ident $name:ident $method:ident;)*) => { $(
        #[doc = concat!("`math.", stringify!($name), "(x)`")]
        #[inline]
        pub fn $name(x: f64) -> bool {
            x.$method()
        }
        #[doc = concat!("`math.", stringify!($name), "(x)`")]
        pub static $constant: Builtin = Builtin {
            name: stringify!($name),
            owner: "",
            call: |args| Ok(Obj::bool($name(number(&args.expect(concat!("math.", stringify!($name)), 1, 1)?[0])?))),
        };
    )* };
}
tests_of_one! {
    ISNAN isnan is_nan;
    ISINF isinf is_infinite;
    ISFINITE isfinite is_finite;
}

/// `math.isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)`
///
/// # Errors
/// ValueError "tolerances must be non-negative".
pub fn isclose(a: f64, b: f64, rel_tol: f64, abs_tol: f64) -> Res<bool> {
    if rel_tol < 0.0 || abs_tol < 0.0 {
        return Err(exc::value_error("tolerances must be non-negative"));
    }
    if a == b {
        return Ok(true);
    }
    if a.is_infinite() || b.is_infinite() {
        return Ok(false);
    }
    let difference = (b - a).abs();
    Ok(difference <= (rel_tol * b).abs() || difference <= (rel_tol * a).abs() || difference <= abs_tol)
}
/// `math.isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)`
pub static ISCLOSE: Builtin = Builtin {
    name: "isclose",
    owner: "",
    call: |args| {
        let params = [("a", Bind::Arg), ("b", Bind::Arg), ("rel_tol", Bind::KeyOpt), ("abs_tol", Bind::KeyOpt)];
        let [a, b, rel, abs] = args.bind("isclose", params)?;
        let or = |o: Option<Obj>, default: f64| o.map_or(Ok(default), |o| number(&o));
        isclose(or(a, 0.0)?, or(b, 0.0)?, or(rel, 1e-9)?, or(abs, 0.0)?).map(Obj::bool)
    },
};

/// `math.frexp(x)`
pub static FREXP: Builtin = Builtin {
    name: "frexp",
    owner: "",
    call: |args| {
        let (m, e) = float::frexp(number(&args.expect("math.frexp", 1, 1)?[0])?);
        Ok(tuple(vec![Obj::float(m), Int::from(e).into()]))
    },
};

/// `math.modf(x)`: the fraction and the whole part, both with x's sign.
pub fn modf(x: f64) -> (f64, f64) {
    if x.is_infinite() {
        return (0f64.copysign(x), x);
    }
    let whole = x.trunc();
    ((x - whole).copysign(x), whole)
}
/// `math.modf(x)`
pub static MODF: Builtin = Builtin {
    name: "modf",
    owner: "",
    call: |args| {
        let (fraction, whole) = modf(number(&args.expect("math.modf", 1, 1)?[0])?);
        Ok(tuple(vec![Obj::float(fraction), Obj::float(whole)]))
    },
};

/// `math.ldexp(x, i)`
///
/// # Errors
/// OverflowError "math range error".
pub fn ldexp(x: f64, i: i64) -> Res<f64> {
    if x == 0.0 || !x.is_finite() {
        return Ok(x);
    }
    let r = libm::ldexp(x, i.clamp(-5000, 5000) as i32);
    if r.is_infinite() { Err(range_error()) } else { Ok(r) }
}
/// `math.ldexp(x, i)`
pub static LDEXP: Builtin = Builtin {
    name: "ldexp",
    owner: "",
    call: |args| {
        let [x, i] = args.expect("math.ldexp", 2, 2)? else { unreachable!() };
        let x = number(x)?;
        let Some(i) = int::as_int(i) else {
            return Err(exc::type_error("Expected an int as second argument to ldexp."));
        };
        ldexp(x, i.clamp_i64()).map(Obj::float)
    },
};

/// `math.floor(x)` of a float.
///
/// # Errors
/// OverflowError for infinities, ValueError for nan.
#[inline]
pub fn floor(x: f64) -> Res<Int> {
    Int::from_f64(x.floor())
}
/// `math.ceil(x)` of a float.
///
/// # Errors
/// As `floor`.
#[inline]
pub fn ceil(x: f64) -> Res<Int> {
    Int::from_f64(x.ceil())
}
/// `math.trunc(x)` of a float.
///
/// # Errors
/// As `floor`.
#[inline]
pub fn trunc(x: f64) -> Res<Int> {
    Int::from_f64(x)
}

/// `math.floor(x)`
pub static FLOOR: Builtin = Builtin {
    name: "floor",
    owner: "",
    call: |args| round_by(&args.expect("math.floor", 1, 1)?[0], "__floor__", floor),
};
/// `math.ceil(x)`
pub static CEIL: Builtin = Builtin {
    name: "ceil",
    owner: "",
    call: |args| round_by(&args.expect("math.ceil", 1, 1)?[0], "__ceil__", ceil),
};
fn round_by(o: &Obj, special: &str, round: fn(f64) -> Res<Int>) -> Res<Obj> {
    if let Some(v) = o.as_float() {
        return round(v).map(Obj::from);
    }
    if let Some(v) = instance_method(o, special)? {
        return Ok(v);
    }
    match int::as_int(o) {
        Some(v) => Ok(v.into()),
        None => round(number(o)?).map(Obj::from),
    }
}

/// `math.trunc(x)`
pub static TRUNC: Builtin = Builtin {
    name: "trunc",
    owner: "",
    call: |args| {
        let o = &args.expect("math.trunc", 1, 1)?[0];
        if let Some(v) = instance_method(o, "__trunc__")? {
            return Ok(v);
        }
        match (float::as_float(o), int::as_int(o)) {
            (Some(v), _) => trunc(v).map(Obj::from),
            (_, Some(v)) => Ok(v.into()),
            _ => Err(exc::type_error(format!("type {} doesn't define __trunc__ method", o.type_name()))),
        }
    },
};

fn instance_method(o: &Obj, name: &str) -> Res<Option<Obj>> {
    if crate::class::is_classy(o) { int::special(o, name) } else { Ok(None) }
}

/// The single argument of a function that takes any object.
fn only<'a>(args: Args<'a>, name: &str) -> Res<&'a Obj> {
    Ok(&args.expect(name, 1, 1)?[0])
}
