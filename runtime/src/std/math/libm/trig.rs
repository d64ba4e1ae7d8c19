//! Sine, cosine and their inverses. Sine and cosine are glibc's (IBM's Accurate Mathematical Library); tangent and
//! the inverses are computed in twice the precision and rounded once, which is what glibc's come to nearly always.

use super::table::{SIN_COS, TWO_OVER_PI};

/// A float and what is left to the exact value.
type Double = (f64, f64);

/// Adding this to a number below 1 rounds it to 1/128, and the low bits tell how many.
const TO_GRID: f64 = 52_776_558_133_248.0;
const HALF_PI: Double = (std::f64::consts::FRAC_PI_2, 6.123_233_995_736_766e-17);

#[inline]
fn bits(b: u64) -> f64 {
    f64::from_bits(b)
}

/// The nearest point of the table to `x`, which is not negative, and the exact distance to it.
#[inline]
fn grid(x: f64) -> ([f64; 4], f64) {
    let w = TO_GRID + x;
    (SIN_COS[(w.to_bits() & 0x7f) as usize], x - (w - TO_GRID))
}

const SN3: f64 = -1.666_666_666_666_648_8e-1;
const SN5: f64 = 8.333_332_142_857_223e-3;
const CS2: f64 = 0.5;
const CS4: f64 = -4.166_666_666_666_644e-2;
const CS6: f64 = 1.388_888_740_079_376e-3;

/// `sin(x + dx)`, |x| below 0.86.
fn do_sin(x: f64, dx: f64) -> f64 {
    if x.abs() < 0.126 {
        let xx = x * x;
        let p = bits(0xBE5A_DDFF_C2FC_DF59) * xx + bits(0x3EC7_1DE2_7B9A_7ED9);
        let p = ((p * xx + bits(0xBF2A_01A0_19DB_08B8)) * xx + bits(0x3F81_1111_1111_0ECE)) * xx + bits(0xBFC5_5555_5555_5555);
        return x + ((p * x - 0.5 * dx) * xx + dx);
    }
    let dx = if x <= 0.0 { -dx } else { dx };
    let ([sn, ssn, cs, ccs], d) = grid(x.abs());
    let dd = d * d;
    let s = d + (dx + d * dd * (SN3 + dd * SN5));
    let c = d * dx + dd * (CS2 + dd * (CS4 + dd * CS6));
    let rest = (ssn + s * ccs - sn * c) + cs * s;
    (sn + rest).copysign(x)
}

/// `cos(x + dx)`, |x| below 0.86.
fn do_cos(x: f64, dx: f64) -> f64 {
    let dx = if x < 0.0 { -dx } else { dx };
    let ([sn, ssn, cs, ccs], d) = grid(x.abs());
    let d = d + dx;
    let dd = d * d;
    let s = d + d * dd * (SN3 + dd * SN5);
    let c = dd * (CS2 + dd * (CS4 + dd * CS6));
    cs + ((ccs - s * ssn - cs * c) - sn * s)
}

/// `x` less the nearest multiple of pi/2, and how many those were (mod 4).
fn reduce(x: f64) -> (Double, u32) {
    if x.abs() >= 105_414_350.0 {
        return reduce_great(x);
    }
    let t = x * bits(0x3FE4_5F30_6DC9_C883) + 6_755_399_441_055_744.0;
    let n = t - 6_755_399_441_055_744.0;
    let y = (x - n * bits(0x3FF9_21FB_5800_0000)) - n * bits(0xBE4D_DE97_3C00_0000);
    let p = n * bits(0xBC8C_B3B3_9800_0000);
    let high = y - p;
    let low = (y - high) - p;
    let p = n * bits(0xBACD_747F_23E3_2ED7);
    let a = high - p;
    ((a, low + ((high - a) - p)), t.to_bits() as u32 & 3)
}

/// The same by as many digits of 2/pi as it takes (Payne, Hanek); `x` is finite.
fn reduce_great(x: f64) -> (Double, u32) {
    let mantissa = x.to_bits() & ((1 << 52) - 1) | (1 << 52);
    let exponent = (x.to_bits() >> 52 & 0x7ff) as i64 - 1075;
    // x is mantissa * 2**exponent. Digits of 2/pi before this one give multiples of 4.
    let skip = (exponent - 2).max(0);
    let digits = |i: usize| -> u64 {
        let (at, by) = (skip as usize / 64 + i, skip % 64);
        let high = TWO_OVER_PI[at] << by;
        if by == 0 { high } else { high | TWO_OVER_PI[at + 1] >> (64 - by) }
    };
    // mantissa * 192 of the digits.
    let mut product = [0u64; 5];
    let mut carry = 0;
    for i in 0..3 {
        let sum = mantissa as u128 * digits(2 - i) as u128 + carry;
        product[i] = sum as u64;
        carry = sum >> 64;
    }
    product[3] = carry as u64;
    let from = |bit: usize| -> u64 {
        let (at, by) = (bit / 64, bit % 64);
        if by == 0 { product[at] } else { product[at] >> by | product[at + 1] << (64 - by) }
    };
    // Where the whole quadrants begin.
    let unit = (192 - (exponent - skip)) as usize;
    let quadrant = from(unit) as u32 & 3;
    let fraction = (from(unit - 64) as u128) << 64 | from(unit - 128) as u128;
    let up = fraction >> 127 == 1;
    let n = (quadrant + up as u32) & 3;
    // What is left, as a fraction of a quadrant between -1/2 and 1/2.
    let fraction = if up { fraction.wrapping_neg() } else { fraction };
    let lead = fraction.leading_zeros().min(127);
    let top = fraction << lead;
    let scale = f64::from_bits((1023 - lead as u64) << 52);
    let high = (top >> 75) as u64 as f64 / (1u64 << 53) as f64;
    let low = ((top << 53) >> 64) as u64 as f64 / (1u128 << 117) as f64;
    let (p, e) = two_product(high, HALF_PI.0);
    let low = e + (high * HALF_PI.1 + low * HALF_PI.0);
    let (a, da) = (p * scale, low * scale);
    let (a, da) = if up { (-a, -da) } else { (a, da) };
    if x < 0.0 { ((-a, -da), n.wrapping_neg() & 3) } else { ((a, da), n) }
}

fn by_quadrant((a, da): Double, n: u32) -> f64 {
    let r = if n & 1 == 1 { do_cos(a, da) } else { do_sin(a, da) };
    if n & 2 == 2 { -r } else { r }
}

pub fn sin(x: f64) -> f64 {
    let a = x.abs();
    if a < 1.490_116_119_384_765_6e-8 {
        x
    } else if a < 0.855_469 {
        do_sin(x, 0.0)
    } else if a < 2.426_265 {
        do_cos(HALF_PI.0 - a, HALF_PI.1).copysign(x)
    } else if a.is_finite() {
        let (y, n) = reduce(x);
        by_quadrant(y, n)
    } else {
        f64::NAN
    }
}

pub fn cos(x: f64) -> f64 {
    let a = x.abs();
    if a < 7.450_580_596_923_828e-9 {
        1.0
    } else if a < 0.855_469 {
        do_cos(x, 0.0)
    } else if a < 2.426_265 {
        let y = HALF_PI.0 - a;
        let high = y + HALF_PI.1;
        do_sin(high, (y - high) + HALF_PI.1)
    } else if a.is_finite() {
        let (y, n) = reduce(x);
        by_quadrant(y, n + 1)
    } else {
        f64::NAN
    }
}

fn two_sum(a: f64, b: f64) -> Double {
    let s = a + b;
    let t = s - a;
    (s, (a - (s - t)) + (b - t))
}
/// The same where `a` is the greater.
fn quick_sum(a: f64, b: f64) -> Double {
    let s = a + b;
    (s, b - (s - a))
}
fn two_product(a: f64, b: f64) -> Double {
    let split = |x: f64| {
        let t = x * 134_217_729.0;
        let high = t - (t - x);
        (high, x - high)
    };
    let p = a * b;
    let ((ah, al), (bh, bl)) = (split(a), split(b));
    (p, ((ah * bh - p) + ah * bl + al * bh) + al * bl)
}
fn quotient(a: f64, b: f64) -> Double {
    let q = a / b;
    let (p, e) = two_product(q, b);
    (q, ((a - p) - e) / b)
}
fn root(a: f64) -> Double {
    let r = a.sqrt();
    let (p, e) = two_product(r, r);
    (r, if r == 0.0 { 0.0 } else { ((a - p) - e) / (2.0 * r) })
}

/// Sine and cosine of `y + dy`, |y| below 0.86, in twice the precision.
fn sin_cos(y: f64, dy: f64) -> (Double, Double) {
    let negative = y < 0.0;
    let (y, dy) = if negative { (-y, -dy) } else { (y, dy) };
    let ([sn, ssn, cs, ccs], d) = grid(y);
    let dd = d * d;
    // What sin(d + dy) is beyond d, and cos(d + dy) beyond 1.
    let s = dy + d * dd * (-1.0 / 6.0 + dd * (1.0 / 120.0 - dd * (1.0 / 5040.0)));
    let c = -(d * dy) - dd * (0.5 - dd * (1.0 / 24.0 - dd * (1.0 / 720.0)));
    let (p, e) = two_product(cs, d);
    let (high, low) = two_sum(sn, p);
    let sine = quick_sum(high, low + (e + (ssn + (ccs * d + (cs * s + sn * c)))));
    let (p, e) = two_product(-sn, d);
    let (high, low) = quick_sum(cs, p);
    let cosine = quick_sum(high, low + (e + (ccs + (cs * c - (sn * s + ssn * d)))));
    (if negative { (-sine.0, -sine.1) } else { sine }, cosine)
}

pub fn tan(x: f64) -> f64 {
    if x.abs() < 1e-8 {
        return x;
    }
    if !x.is_finite() {
        return f64::NAN;
    }
    let ((a, da), n) = reduce(x);
    let (s, c) = sin_cos(a, da);
    let ratio = |a: Double, b: Double| {
        let q = a.0 / b.0;
        let (p, e) = two_product(q, b.0);
        q + ((((a.0 - p) - e) + a.1) - q * b.1) / b.0
    };
    if n & 1 == 1 { -ratio(c, s) } else { ratio(s, c) }
}

/// The arcsine of `z`, from 0 to 0.71: one step of Newton's from an approximation.
fn arcsine(z: Double) -> Double {
    let y = z.0.asin();
    let (s, c) = sin_cos(y, 0.0);
    (y, (((z.0 - s.0) - s.1) + z.1) / c.0)
}

pub fn asin(x: f64) -> f64 {
    let a = x.abs();
    if a.is_nan() || a > 1.0 {
        return f64::NAN;
    }
    if a < 1e-8 {
        return x;
    }
    let r = if a <= 0.5 {
        let (y, d) = arcsine((a, 0.0));
        y + d
    } else {
        let (y, d) = arcsine(root((1.0 - a) * 0.5));
        let (high, low) = quick_sum(HALF_PI.0, -2.0 * y);
        high + (low + (HALF_PI.1 - 2.0 * d))
    };
    r.copysign(x)
}

pub fn acos(x: f64) -> f64 {
    let a = x.abs();
    if a.is_nan() || a > 1.0 {
        return f64::NAN;
    }
    if a <= 0.5 {
        let (y, d) = if a < 1e-9 { (a, 0.0) } else { arcsine((a, 0.0)) };
        let (y, d) = if x < 0.0 { (-y, -d) } else { (y, d) };
        let (high, low) = two_sum(HALF_PI.0, -y);
        return high + (low + (HALF_PI.1 - d));
    }
    let (y, d) = arcsine(root((1.0 - a) * 0.5));
    if x > 0.0 {
        return 2.0 * y + 2.0 * d;
    }
    let (high, low) = two_sum(2.0 * HALF_PI.0, -2.0 * y);
    high + (low + (2.0 * HALF_PI.1 - 2.0 * d))
}

/// The arctangent of `z`, from 0 to 1.
fn arctangent(z: Double) -> Double {
    if z.0 < 1e-8 {
        return z;
    }
    let y = z.0.atan();
    let (s, c) = sin_cos(y, 0.0);
    // tan(t - y) = (z c - s) / (c + z s)
    let (p, e) = two_product(z.0, c.0);
    let above = (p - s.0) + (e + z.0 * c.1 + z.1 * c.0 - s.1);
    (y, above / (c.0 + z.0 * s.0))
}

pub fn atan(x: f64) -> f64 {
    let a = x.abs();
    if a.is_nan() || a < 1e-8 {
        return x;
    }
    let r = if a <= 1.0 {
        let (y, d) = arctangent((a, 0.0));
        y + d
    } else if a > 1e18 {
        HALF_PI.0
    } else {
        let (y, d) = arctangent(quotient(1.0, a));
        let (high, low) = quick_sum(HALF_PI.0, -y);
        high + (low + (HALF_PI.1 - d))
    };
    r.copysign(x)
}

pub fn atan2(y: f64, x: f64) -> f64 {
    let (a, b) = (y.abs(), x.abs());
    // Zeros, infinities, nan, and what would leave the range: any implementation gives the same.
    let plain = |v: f64| v.is_finite() && v > 1e-140 && v < 1e140;
    if !plain(a) || !plain(b) {
        return y.atan2(x);
    }
    let (v, d) = if a <= b {
        arctangent(quotient(a, b))
    } else {
        let (v, d) = arctangent(quotient(b, a));
        let (high, low) = quick_sum(HALF_PI.0, -v);
        (high, low + (HALF_PI.1 - d))
    };
    let r = if x > 0.0 {
        v + d
    } else {
        let (high, low) = two_sum(2.0 * HALF_PI.0, -v);
        high + (low + (2.0 * HALF_PI.1 - d))
    };
    r.copysign(y)
}
