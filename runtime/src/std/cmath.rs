//! `cmath`: CPython's `Modules/cmathmodule.c`, in its order of operations. Infinities and nans are in `cmath/special.rs`.

use std::f64::consts::{E as EULER, LN_10, LN_2, PI, TAU};

use crate::call::{Bind, Builtin};
use crate::complex::{complex, converted, Complex};
use crate::exc;
use crate::float::number;
use crate::obj::Obj;
use crate::raise::{Raised, Res};
use crate::std::math::libm::{self, hypot, ldexp, log1p};
use crate::tuple::tuple;

mod special;
use special::special;

const LARGE: f64 = f64::MAX / 4.0;
const SCALE_UP: i32 = 53;
const SCALE_DOWN: i32 = -27;

fn large_root() -> f64 {
    LARGE.sqrt()
}
fn large_log() -> f64 {
    libm::log(LARGE)
}

#[cold]
fn domain_error() -> Raised {
    exc::value_error("math domain error")
}
#[cold]
fn range_error() -> Raised {
    exc::overflow_error("math range error")
}

fn c(re: f64, im: f64) -> Complex {
    Complex { re, im }
}
fn is_finite(z: Complex) -> bool {
    z.re.is_finite() && z.im.is_finite()
}
fn is_large(z: Complex) -> bool {
    z.re.abs() > LARGE || z.im.abs() > LARGE
}
/// log(2 |z/2|): the logarithm of a large number's size, and a LN_2 too few.
fn log_half(z: Complex) -> f64 {
    libm::log(hypot(z.re / 2.0, z.im / 2.0))
}
/// `f(i z) / i`
fn turned(z: Complex, f: fn(Complex) -> Res<Complex>) -> Res<Complex> {
    let s = f(c(-z.im, z.re))?;
    Ok(c(s.im, -s.re))
}
fn in_range(z: Complex) -> Res<Complex> {
    if z.re.is_infinite() || z.im.is_infinite() { Err(range_error()) } else { Ok(z) }
}

fn acos(z: Complex) -> Res<Complex> {
    if !is_finite(z) {
        return special(&special::ACOS, z);
    }
    if is_large(z) {
        let size = log_half(z) + LN_2 * 2.0;
        let im = if z.re < 0.0 { -size.copysign(z.im) } else { size.copysign(-z.im) };
        return Ok(c(libm::atan2(z.im.abs(), z.re), im));
    }
    let (a, b) = (sqrt(c(1.0 - z.re, -z.im))?, sqrt(c(1.0 + z.re, z.im))?);
    Ok(c(2.0 * libm::atan2(a.re, b.re), libm::asinh(b.re * a.im - b.im * a.re)))
}

fn acosh(z: Complex) -> Res<Complex> {
    if !is_finite(z) {
        return special(&special::ACOSH, z);
    }
    if is_large(z) {
        return Ok(c(log_half(z) + LN_2 * 2.0, libm::atan2(z.im, z.re)));
    }
    let (a, b) = (sqrt(c(z.re - 1.0, z.im))?, sqrt(c(z.re + 1.0, z.im))?);
    Ok(c(libm::asinh(a.re * b.re + a.im * b.im), 2.0 * libm::atan2(a.im, b.re)))
}

fn asin(z: Complex) -> Res<Complex> {
    turned(z, asinh)
}

fn asinh(z: Complex) -> Res<Complex> {
    if !is_finite(z) {
        return special(&special::ASINH, z);
    }
    if is_large(z) {
        let size = log_half(z) + LN_2 * 2.0;
        let re = if z.im >= 0.0 { size.copysign(z.re) } else { -size.copysign(-z.re) };
        return Ok(c(re, libm::atan2(z.im, z.re.abs())));
    }
    let (a, b) = (sqrt(c(1.0 + z.im, -z.re))?, sqrt(c(1.0 - z.im, z.re))?);
    Ok(c(libm::asinh(a.re * b.im - b.re * a.im), libm::atan2(z.im, a.re * b.re - a.im * b.im)))
}

fn atan(z: Complex) -> Res<Complex> {
    turned(z, atanh)
}

fn atanh(z: Complex) -> Res<Complex> {
    if !is_finite(z) {
        return special(&special::ATANH, z);
    }
    if z.re.is_sign_negative() {
        let r = atanh(c(-z.re, -z.im))?;
        return Ok(c(-r.re, -r.im));
    }
    let ay = z.im.abs();
    if z.re > large_root() || ay > large_root() {
        let h = hypot(z.re / 2.0, z.im / 2.0);
        return Ok(c(z.re / 4.0 / h / h, -(PI / 2.0).copysign(-z.im)));
    }
    if z.re == 1.0 && ay < f64::MIN_POSITIVE.sqrt() {
        if ay == 0.0 {
            return Err(domain_error());
        }
        let re = -libm::log(ay.sqrt() / hypot(ay, 2.0).sqrt());
        return Ok(c(re, (libm::atan2(2.0, -ay) / 2.0).copysign(z.im)));
    }
    let re = log1p(4.0 * z.re / ((1.0 - z.re) * (1.0 - z.re) + ay * ay)) / 4.0;
    Ok(c(re, -libm::atan2(-2.0 * z.im, (1.0 - z.re) * (1.0 + z.re) - ay * ay) / 2.0))
}

fn cos(z: Complex) -> Res<Complex> {
    cosh(c(-z.im, z.re))
}

/// An infinite real part and a finite imaginary one other than 0: what `cosh` and its like calculate.
fn runs_away(z: Complex) -> bool {
    z.re.is_infinite() && z.im.is_finite() && z.im != 0.0
}

fn cosh(z: Complex) -> Res<Complex> {
    if runs_away(z) {
        let im = f64::INFINITY.copysign(libm::sin(z.im));
        return Ok(c(f64::INFINITY.copysign(libm::cos(z.im)), if z.re > 0.0 { im } else { -im }));
    }
    if !is_finite(z) {
        return special(&special::COSH, z);
    }
    in_range(if z.re.abs() > large_log() {
        let less = z.re - 1f64.copysign(z.re);
        c(libm::cos(z.im) * libm::cosh(less) * EULER, libm::sin(z.im) * libm::sinh(less) * EULER)
    } else {
        c(libm::cos(z.im) * libm::cosh(z.re), libm::sin(z.im) * libm::sinh(z.re))
    })
}

fn exp(z: Complex) -> Res<Complex> {
    if runs_away(z) {
        let size: f64 = if z.re > 0.0 { f64::INFINITY } else { 0.0 };
        return Ok(c(size.copysign(libm::cos(z.im)), size.copysign(libm::sin(z.im))));
    }
    if !is_finite(z) {
        return special(&special::EXP, z);
    }
    in_range(if z.re > large_log() {
        let l = libm::exp(z.re - 1.0);
        c(l * libm::cos(z.im) * EULER, l * libm::sin(z.im) * EULER)
    } else {
        let l = libm::exp(z.re);
        c(l * libm::cos(z.im), l * libm::sin(z.im))
    })
}

fn log(z: Complex) -> Res<Complex> {
    if !is_finite(z) {
        return special(&special::LOG, z);
    }
    let (ax, ay) = (z.re.abs(), z.im.abs());
    let re = if ax > LARGE || ay > LARGE {
        log_half(z) + LN_2
    } else if ax < f64::MIN_POSITIVE && ay < f64::MIN_POSITIVE {
        if ax == 0.0 && ay == 0.0 {
            return Err(domain_error());
        }
        libm::log(hypot(ldexp(ax, 53), ldexp(ay, 53))) - 53.0 * LN_2
    } else {
        let h = hypot(ax, ay);
        if (0.71..=1.73).contains(&h) {
            let (most, least) = if ax > ay { (ax, ay) } else { (ay, ax) };
            log1p((most - 1.0) * (most + 1.0) + least * least) / 2.0
        } else {
            libm::log(h)
        }
    };
    Ok(c(re, libm::atan2(z.im, z.re)))
}

fn log10(z: Complex) -> Res<Complex> {
    let r = log(z)?;
    Ok(c(r.re / LN_10, r.im / LN_10))
}

fn sin(z: Complex) -> Res<Complex> {
    turned(z, sinh)
}

fn sinh(z: Complex) -> Res<Complex> {
    if runs_away(z) {
        let re = f64::INFINITY.copysign(libm::cos(z.im));
        return Ok(c(if z.re > 0.0 { re } else { -re }, f64::INFINITY.copysign(libm::sin(z.im))));
    }
    if !is_finite(z) {
        return special(&special::SINH, z);
    }
    in_range(if z.re.abs() > large_log() {
        let less = z.re - 1f64.copysign(z.re);
        c(libm::cos(z.im) * libm::sinh(less) * EULER, libm::sin(z.im) * libm::cosh(less) * EULER)
    } else {
        c(libm::cos(z.im) * libm::sinh(z.re), libm::sin(z.im) * libm::cosh(z.re))
    })
}

fn sqrt(z: Complex) -> Res<Complex> {
    if !is_finite(z) {
        return special(&special::SQRT, z);
    }
    if z.re == 0.0 && z.im == 0.0 {
        return Ok(c(0.0, z.im));
    }
    let (ax, ay) = (z.re.abs(), z.im.abs());
    let s = if ax < f64::MIN_POSITIVE && ay < f64::MIN_POSITIVE && (ax > 0.0 || ay > 0.0) {
        let ax = ldexp(ax, SCALE_UP);
        ldexp((ax + hypot(ax, ldexp(ay, SCALE_UP))).sqrt(), SCALE_DOWN)
    } else {
        let ax = ax / 8.0;
        2.0 * (ax + hypot(ax, ay / 8.0)).sqrt()
    };
    let d = ay / (2.0 * s);
    Ok(if z.re >= 0.0 { c(s, d.copysign(z.im)) } else { c(d, s.copysign(z.im)) })
}

fn tan(z: Complex) -> Res<Complex> {
    turned(z, tanh)
}

fn tanh(z: Complex) -> Res<Complex> {
    if runs_away(z) {
        return Ok(c(1f64.copysign(z.re), 0f64.copysign(2.0 * libm::sin(z.im) * libm::cos(z.im))));
    }
    if !is_finite(z) {
        return special(&special::TANH, z);
    }
    if z.re.abs() > large_log() {
        let im = 4.0 * libm::sin(z.im) * libm::cos(z.im) * libm::exp(-2.0 * z.re.abs());
        return Ok(c(1f64.copysign(z.re), im));
    }
    let (tx, ty, cx) = (libm::tanh(z.re), libm::tan(z.im), 1.0 / libm::cosh(z.re));
    let both = tx * ty;
    let denominator = 1.0 + both * both;
    Ok(c(tx * (1.0 + ty * ty) / denominator, ((ty / denominator) * cx) * cx))
}

fn rect(r: f64, phi: f64) -> Res<Complex> {
    if runs_away(c(r, phi)) {
        let (re, im) = (f64::INFINITY.copysign(libm::cos(phi)), f64::INFINITY.copysign(libm::sin(phi)));
        return Ok(if r > 0.0 { c(re, im) } else { c(-re, -im) });
    }
    if !r.is_finite() || !phi.is_finite() {
        return special(&special::RECT, c(r, phi));
    }
    if phi == 0.0 {
        return Ok(c(r, r * phi));
    }
    Ok(c(r * libm::cos(phi), r * libm::sin(phi)))
}

/// A number as complex.
fn arg(o: &Obj) -> Res<Complex> {
    match converted(o)? {
        Some(z) => Ok(z),
        None => number(o).map(|re| c(re, 0.0)),
    }
}

/// Functions of a complex number.
macro_rules! of_one {
    ($($constant:ident $name:ident |$z:ident| $value:expr;)*) => { $(
        #[doc = concat!("`cmath.", stringify!($name), "(z)`")]
        pub static $constant: Builtin = Builtin {
            name: stringify!($name),
            owner: "",
            call: |args| {
                let $z = arg(&args.expect(concat!("cmath.", stringify!($name)), 1, 1)?[0])?;
                $value
            },
        };
    )* };
}
of_one! {
    ACOS acos |z| acos(z).map(Obj::from);
    ACOSH acosh |z| acosh(z).map(Obj::from);
    ASIN asin |z| asin(z).map(Obj::from);
    ASINH asinh |z| asinh(z).map(Obj::from);
    ATAN atan |z| atan(z).map(Obj::from);
    ATANH atanh |z| atanh(z).map(Obj::from);
    COS cos |z| cos(z).map(Obj::from);
    COSH cosh |z| cosh(z).map(Obj::from);
    EXP exp |z| exp(z).map(Obj::from);
    LOG10 log10 |z| log10(z).map(Obj::from);
    SIN sin |z| sin(z).map(Obj::from);
    SINH sinh |z| sinh(z).map(Obj::from);
    SQRT sqrt |z| sqrt(z).map(Obj::from);
    TAN tan |z| tan(z).map(Obj::from);
    TANH tanh |z| tanh(z).map(Obj::from);
    PHASE phase |z| Ok(Obj::float(libm::atan2(z.im, z.re)));
    POLAR polar |z| polar(z);
    ISFINITE isfinite |z| Ok(Obj::bool(is_finite(z)));
    ISNAN isnan |z| Ok(Obj::bool(z.re.is_nan() || z.im.is_nan()));
    ISINF isinf |z| Ok(Obj::bool(z.re.is_infinite() || z.im.is_infinite()));
}

fn polar(z: Complex) -> Res<Obj> {
    let size = hypot(z.re, z.im);
    if size.is_infinite() && is_finite(z) {
        return Err(range_error());
    }
    Ok(tuple(vec![Obj::float(size), Obj::float(libm::atan2(z.im, z.re))]))
}

/// `log(z, base=e)`
pub static LOG: Builtin = Builtin { name: "log", owner: "", call: |args| {
    let a = args.expect("cmath.log", 1, 2)?;
    let (x, base) = (arg(&a[0])?, a.get(1).map(arg).transpose()?);
    match base {
        None => log(x).map(Obj::from),
        Some(base) => {
            let (x, base) = (log(x)?, log(base)?);
            if base.re == 0.0 && base.im == 0.0 { Err(domain_error()) } else { x.div(base).map(Obj::from) }
        }
    }
} };

/// `rect(r, phi)`
pub static RECT: Builtin = Builtin { name: "rect", owner: "", call: |args| {
    let a = args.expect("cmath.rect", 2, 2)?;
    rect(number(&a[0])?, number(&a[1])?).map(Obj::from)
} };

/// `isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)`
pub static ISCLOSE: Builtin = Builtin { name: "isclose", owner: "", call: |args| {
    let params = [("a", Bind::Arg), ("b", Bind::Arg), ("rel_tol", Bind::KeyOpt), ("abs_tol", Bind::KeyOpt)];
    let [a, b, rel, abs] = args.bind("isclose", params)?;
    let (a, b) = (arg(&a.expect("required"))?, arg(&b.expect("required"))?);
    let rel = rel.map_or(Ok(1e-9), |o| number(&o))?;
    let abs = abs.map_or(Ok(0.0), |o| number(&o))?;
    if rel < 0.0 || abs < 0.0 {
        return Err(exc::value_error("tolerances must be non-negative"));
    }
    if a == b {
        return Ok(Obj::TRUE);
    }
    if [a.re, a.im, b.re, b.im].iter().any(|v| v.is_infinite()) {
        return Ok(Obj::FALSE);
    }
    let difference = hypot(a.re - b.re, a.im - b.im);
    Ok(Obj::bool(difference <= rel * hypot(b.re, b.im) || difference <= rel * hypot(a.re, a.im) || difference <= abs))
} };

pub fn pi() -> Obj { Obj::float(PI) } // const pi
pub fn e() -> Obj { Obj::float(EULER) } // const e
pub fn tau() -> Obj { Obj::float(TAU) } // const tau
pub fn inf() -> Obj { Obj::float(f64::INFINITY) } // const inf
pub fn infj() -> Obj { complex(0.0, f64::INFINITY) } // const infj
pub fn nan() -> Obj { Obj::float(f64::NAN) } // const nan
pub fn nanj() -> Obj { complex(0.0, f64::NAN) } // const nanj
