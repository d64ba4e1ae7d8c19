//! `math.gamma` and `math.lgamma`: CPython's own, by Lanczos' sum.

use super::{domain_error, libm, range_error};
use crate::call::Builtin;
use crate::float::number;
use crate::obj::Obj;
use crate::raise::Res;

const G: f64 = 6.024_680_040_776_729_583_740_234_375;
const G_MINUS_HALF: f64 = 5.524_680_040_776_729_583_740_234_375;
#[allow(clippy::excessive_precision)]
const NUMERATOR: [f64; 13] = [
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
];
const DENOMINATOR: [f64; 13] = [
    0.0, 39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0, 13339535.0, 2637558.0, 357423.0, 32670.0, 1925.0,
    66.0, 1.0,
];

fn lanczos_sum(x: f64) -> f64 {
    let (mut num, mut den) = (0.0, 0.0);
    if x < 5.0 {
        for i in (0..13).rev() {
            num = num * x + NUMERATOR[i];
            den = den * x + DENOMINATOR[i];
        }
    } else {
        for i in 0..13 {
            num = num / x + NUMERATOR[i];
            den = den / x + DENOMINATOR[i];
        }
    }
    num / den
}

/// `sin(pi * x)` without losing digits.
fn sin_pi(x: f64) -> f64 {
    let y = x.abs() % 2.0;
    let pi = super::PI;
    let r = match (2.0 * y).round() as i32 {
        0 => libm::sin(pi * y),
        1 => libm::cos(pi * (y - 0.5)),
        2 => libm::sin(pi * (1.0 - y)),
        3 => -libm::cos(pi * (y - 1.5)),
        _ => libm::sin(pi * (y - 2.0)),
    };
    1f64.copysign(x) * r
}

/// `math.gamma(x)`
///
/// # Errors
/// ValueError at the poles, OverflowError.
pub fn gamma(x: f64) -> Res<f64> {
    if !x.is_finite() {
        return if x.is_nan() || x > 0.0 { Ok(x) } else { Err(domain_error()) };
    }
    if x == 0.0 || (x < 0.0 && x == x.floor()) {
        return Err(domain_error());
    }
    if x == x.floor() && x <= 23.0 {
        return Ok((1..x as u64).fold(1.0, |p, i| p * i as f64));
    }
    let a = x.abs();
    let r = if a < 1e-20 {
        1.0 / x
    } else if a > 200.0 {
        if x < 0.0 { 0.0 / sin_pi(x) } else { f64::INFINITY }
    } else {
        by_lanczos(x, a)
    };
    if r.is_infinite() { Err(range_error()) } else { Ok(r) }
}

fn by_lanczos(x: f64, a: f64) -> f64 {
    let y = a + G_MINUS_HALF;
    // What the sum lost.
    let lost = if a > G_MINUS_HALF { (y - a) - G_MINUS_HALF } else { (y - G_MINUS_HALF) - a };
    let z = lost * G / y;
    if x < 0.0 {
        let mut r = -super::PI / sin_pi(a) / a * libm::exp(y) / lanczos_sum(a);
        r -= z * r;
        if a < 140.0 {
            return r / libm::pow(y, a - 0.5);
        }
        let root = libm::pow(y, a / 2.0 - 0.25);
        return r / root / root;
    }
    let mut r = lanczos_sum(a) / libm::exp(y);
    r += z * r;
    if a < 140.0 {
        return r * libm::pow(y, a - 0.5);
    }
    let root = libm::pow(y, a / 2.0 - 0.25);
    r * root * root
}

/// `math.lgamma(x)`
///
/// # Errors
/// ValueError at the poles, OverflowError.
pub fn lgamma(x: f64) -> Res<f64> {
    const LOG_PI: f64 = 1.144_729_885_849_400_174_143_427_351_353_058_711_647;
    if !x.is_finite() {
        return Ok(if x.is_nan() { x } else { f64::INFINITY });
    }
    if x == x.floor() && x <= 2.0 {
        return if x <= 0.0 { Err(domain_error()) } else { Ok(0.0) };
    }
    let a = x.abs();
    if a < 1e-20 {
        return Ok(-libm::log(a));
    }
    let mut r = libm::log(lanczos_sum(a)) - G;
    r += (a - 0.5) * (libm::log(a + G - 0.5) - 1.0);
    if x < 0.0 {
        r = LOG_PI - libm::log(sin_pi(a).abs()) - libm::log(a) - r;
    }
    if r.is_infinite() { Err(range_error()) } else { Ok(r) }
}

/// `math.gamma(x)`
pub static GAMMA: Builtin =
    Builtin { name: "gamma", owner: "", call: |args| gamma(number(super::only(args, "math.gamma")?)?).map(Obj::float) };
/// `math.lgamma(x)`
pub static LGAMMA: Builtin =
    Builtin { name: "lgamma", owner: "", call: |args| lgamma(number(super::only(args, "math.lgamma")?)?).map(Obj::float) };
