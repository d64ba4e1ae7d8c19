//! The elementary functions of floats.
use crate::float::frexp;

macro_rules! from_std { ($($name:ident $method:ident)*) => { $(pub fn $name(x: f64) -> f64 { x.$method() })* }; }
from_std! { exp exp exp2 exp2 expm1 exp_m1 log ln log2 log2 log10 log10 log1p ln_1p sin sin cos cos tan tan asin asin acos acos atan atan
    sinh sinh cosh cosh tanh tanh asinh asinh acosh acosh atanh atanh }
pub fn pow(a: f64, b: f64) -> f64 {
    a.powf(b)
}
pub fn atan2(y: f64, x: f64) -> f64 {
    y.atan2(x)
}
pub fn erf(x: f64) -> f64 { x }
pub fn erfc(x: f64) -> f64 { x }
pub fn cbrt(x: f64) -> f64 { x.cbrt() }
/// `x * 2**e`, rounded once.
pub fn ldexp(x: f64, e: i32) -> f64 {
    let two = |e: i32| f64::from_bits(((e + 1023) as u64) << 52);
    let (m, own) = frexp(x);
    let e = own.saturating_add(e);
    if x == 0.0 || !x.is_finite() {
        x
    } else if e > 1024 {
        f64::INFINITY.copysign(x)
    } else if e < -1100 {
        0f64.copysign(x)
    } else if e >= -1021 {
        m * 2.0 * two(e - 1)
    } else {
        m * two(-1021) * two((e + 1021).max(-1022))
    }
}
