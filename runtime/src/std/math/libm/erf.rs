//! The error function, as Sun wrote it and glibc orders its sums.

use super::exp;

/// `erf(1)`, near enough.
const ERX: f64 = 0.8450629115104675;
const EFX: f64 = 1.2837916709551259e-1;
// Coefficients of the numerators and denominators: below 0.84375, to 1.25, to 1/0.35, beyond.
const PP: [f64; 5] = [0.12837916709551256, -0.3250421072470015, -0.02848174957559851, -0.005770270296489442, -2.3763016656650163e-05];
const QQ: [f64; 6] = [1.0, 0.39791722395915535, 0.0650222499887673, 0.005081306281875766, 0.00013249473800432164, -3.960228278775368e-06];
const PA: [f64; 7] = [-0.0023621185607526594, 0.41485611868374833, -0.3722078760357013, 0.31834661990116175, -0.11089469428239668, 0.035478304325618236, -0.002166375594868791];
const QA: [f64; 7] = [1.0, 0.10642088040084423, 0.540397917702171, 0.07182865441419627, 0.12617121980876164, 0.01363708391202905, 0.011984499846799107];
const RA: [f64; 8] = [-0.009864944034847148, -0.6938585727071818, -10.558626225323291, -62.375332450326006, -162.39666946257347, -184.60509290671104, -81.2874355063066, -9.814329344169145];
const SA: [f64; 9] = [1.0, 19.651271667439257, 137.65775414351904, 434.56587747522923, 645.3872717332679, 429.00814002756783, 108.63500554177944, 6.570249770319282, -0.0604244152148581];
const RB: [f64; 7] = [-0.0098649429247001, -0.799283237680523, -17.757954917754752, -160.63638485582192, -637.5664433683896, -1025.0951316110772, -483.5191916086514];
const SB: [f64; 8] = [1.0, 30.33806074348246, 325.7925129965739, 1536.729586084437, 3199.8582195085955, 2553.0504064331644, 474.52854120695537, -22.44095244658582];

/// `c[0] + c[1]*s + c[2]*s**2 …`, pair by pair.
fn polynomial(c: &[f64], s: f64) -> f64 {
    let s2 = s * s;
    let s4 = s2 * s2;
    let powers = [1.0, s2, s4, s4 * s2, s4 * s4];
    let pair = |p: &[f64]| if p.len() == 2 { p[0] + s * p[1] } else { p[0] };
    let mut pairs = c.chunks(2).zip(powers);
    let first = pairs.next().map_or(0.0, |(p, _)| pair(p));
    pairs.fold(first, |sum, (p, power)| sum + power * pair(p))
}

/// `erf(x) - x` over `x`, for small x.
fn near_zero(x: f64) -> f64 {
    let z = x * x;
    polynomial(&PP, z) / polynomial(&QQ, z)
}

/// `erf(a) - ERX` from 0.84375 to 1.25.
fn near_one(a: f64) -> f64 {
    let s = a - 1.0;
    polynomial(&PA, s) / polynomial(&QA, s)
}

/// `erfc(a)` beyond 1.25.
fn tail(a: f64) -> f64 {
    let s = 1.0 / (a * a);
    let ratio = if a < 2.857_142_857_142_857 {
        polynomial(&RA, s) / polynomial(&SA, s)
    } else {
        polynomial(&RB, s) / polynomial(&SB, s)
    };
    let z = f64::from_bits(a.to_bits() & 0xffff_ffff_0000_0000);
    exp(-z * z - 0.5625) * exp((z - a) * (z + a) + ratio) / a
}

pub fn erf(x: f64) -> f64 {
    let a = x.abs();
    if x.is_nan() {
        return x;
    }
    let r = if a < 0.84375 {
        if a < 3.725_290_298_461_914e-9 {
            return if a < 1e-300 { 0.0625 * (16.0 * x + 16.0 * EFX * x) } else { x + EFX * x };
        }
        return x + x * near_zero(x);
    } else if a < 1.25 {
        ERX + near_one(a)
    } else if a < 6.0 {
        1.0 - tail(a)
    } else {
        1.0
    };
    r.copysign(x)
}

pub fn erfc(x: f64) -> f64 {
    let a = x.abs();
    if x.is_nan() {
        return x;
    }
    if a < 0.84375 {
        if a < 1.387_778_780_781_445_7e-17 {
            return 1.0 - x;
        }
        let y = near_zero(x);
        return if x < 0.25 { 1.0 - (x + x * y) } else { 0.5 - (x * y + (x - 0.5)) };
    }
    if a < 1.25 {
        return if x > 0.0 { (1.0 - ERX) - near_one(a) } else { 1.0 + (ERX + near_one(a)) };
    }
    if a >= 28.0 || x < -6.0 {
        return if x > 0.0 { 0.0 } else { 2.0 };
    }
    if x > 0.0 { tail(a) } else { 2.0 - tail(a) }
}
