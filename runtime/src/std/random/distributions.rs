//! The real-valued distributions.

use super::Random;
use crate::exc;
use crate::float;
use crate::raise::Res;
use crate::std::math::libm::{acos, cos, exp, log, sin};
use crate::std::math::TAU;

/// `4 * exp(-0.5) / sqrt(2.0)`
const NV_MAGICCONST: f64 = 1.715_527_769_921_413_5;
/// `log(4.0)`
const LOG4: f64 = 1.386_294_361_119_890_6;
/// `1.0 + log(4.5)`
const SG_MAGICCONST: f64 = 2.504_077_396_776_274;

impl Random {
    /// A number of the standard normal distribution (`normalvariate(0, 1)`).
    pub fn normal(&self) -> f64 {
        loop {
            let u1 = self.random();
            let u2 = 1.0 - self.random();
            let z = NV_MAGICCONST * (u1 - 0.5) / u2;
            if z * z / 4.0 <= -log(u2) {
                return z;
            }
        }
    }

    /// The same by another way, two at a time (`gauss(0, 1)`).
    pub fn gauss(&self) -> f64 {
        if let Some(z) = self.gauss_next.take() {
            return z;
        }
        let angle = self.random() * TAU;
        let radius = (-2.0 * log(1.0 - self.random())).sqrt();
        self.gauss_next.set(Some(sin(angle) * radius));
        cos(angle) * radius
    }

    /// `self.vonmisesvariate(mu, kappa)`
    pub fn vonmises(&self, mu: f64, kappa: f64) -> Res<f64> {
        if kappa <= 1e-6 {
            return Ok(TAU * self.random());
        }
        let s = 0.5 / kappa;
        let r = s + (1.0 + s * s).sqrt();
        let z = loop {
            let z = cos(std::f64::consts::PI * self.random());
            let d = z / (r + z);
            let u2 = self.random();
            if u2 < 1.0 - d * d || u2 <= (1.0 - d) * exp(d) {
                break z;
            }
        };
        let q = 1.0 / r;
        let f = (q + z) / (1.0 + q * z);
        if self.random() > 0.5 { float::modulo(mu + acos(f), TAU) } else { float::modulo(mu - acos(f), TAU) }
    }

    /// `self.gammavariate(alpha, beta)`
    ///
    /// # Errors
    /// ValueError "gammavariate: alpha and beta must be > 0.0".
    pub fn gamma(&self, alpha: f64, beta: f64) -> Res<f64> {
        if alpha <= 0.0 || beta <= 0.0 {
            return Err(exc::value_error("gammavariate: alpha and beta must be > 0.0"));
        }
        if alpha > 1.0 {
            let ainv = (2.0 * alpha - 1.0).sqrt();
            let bbb = alpha - LOG4;
            let ccc = alpha + ainv;
            loop {
                let u1 = self.random();
                if !(1e-7 < u1 && u1 < 0.9999999) {
                    continue;
                }
                let u2 = 1.0 - self.random();
                let v = log(u1 / (1.0 - u1)) / ainv;
                let x = alpha * exp(v);
                let z = u1 * u1 * u2;
                let r = bbb + ccc * v - x;
                if r + SG_MAGICCONST - 4.5 * z >= 0.0 || r >= log(z) {
                    return Ok(x * beta);
                }
            }
        }
        if alpha == 1.0 {
            return Ok(-log(1.0 - self.random()) * beta);
        }
        loop {
            let u = self.random();
            let b = (std::f64::consts::E + alpha) / std::f64::consts::E;
            let p = b * u;
            let x = if p <= 1.0 { float::pow(p, 1.0 / alpha)? } else { -log((b - p) / alpha) };
            let u1 = self.random();
            let found = if p > 1.0 { u1 <= float::pow(x, alpha - 1.0)? } else { u1 <= exp(-x) };
            if found {
                return Ok(x * beta);
            }
        }
    }

    /// `self.betavariate(alpha, beta)`
    pub fn beta(&self, alpha: f64, beta: f64) -> Res<f64> {
        let y = self.gamma(alpha, 1.0)?;
        if y == 0.0 { Ok(0.0) } else { Ok(y / (y + self.gamma(beta, 1.0)?)) }
    }

    /// `self.paretovariate(alpha)`
    pub fn pareto(&self, alpha: f64) -> Res<f64> {
        let u = 1.0 - self.random();
        float::pow(u, float::truediv(-1.0, alpha)?)
    }

    /// `self.weibullvariate(alpha, beta)`
    pub fn weibull(&self, alpha: f64, beta: f64) -> Res<f64> {
        let u = 1.0 - self.random();
        Ok(alpha * float::pow(-log(u), float::truediv(1.0, beta)?)?)
    }
}
