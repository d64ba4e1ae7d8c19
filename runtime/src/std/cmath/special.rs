//! What the functions of `cmath` give for infinities and nans: CPython's tables, by the kinds of the two parts.

use super::{c, domain_error};
use crate::complex::Complex;
use crate::raise::Res;
use std::f64::consts::PI;

/// Two letters for each pair of kinds; ".." is an error (or calculated).
pub type Table = [u8; 98];

/// -inf, negative, -0.0, 0.0, positive, inf, nan
fn kind(v: f64) -> usize {
    match (v.is_nan(), v.is_infinite(), v == 0.0, v.is_sign_negative()) {
        (true, ..) => 6,
        (_, true, _, negative) => if negative { 0 } else { 5 },
        (_, _, true, negative) => if negative { 2 } else { 3 },
        (_, _, _, negative) => if negative { 1 } else { 4 },
    }
}

fn value(letter: u8) -> Option<f64> {
    Some(match letter {
        b'0' => 0.0,
        b'-' => -0.0,
        b'1' => 1.0,
        b'!' => -1.0,
        b'i' => f64::INFINITY,
        b'I' => f64::NEG_INFINITY,
        b'n' => f64::NAN,
        b'p' => PI,
        b'P' => -PI,
        b'h' => PI / 2.0,
        b'H' => -PI / 2.0,
        b'q' => PI / 4.0,
        b'Q' => -PI / 4.0,
        b't' => 0.75 * PI,
        b'T' => -0.75 * PI,
        _ => return None,
    })
}

/// The table's value for a number that is not finite.
pub fn special(table: &Table, z: Complex) -> Res<Complex> {
    let at = 2 * (7 * kind(z.re) + kind(z.im));
    match (value(table[at]), value(table[at + 1])) {
        (Some(re), Some(im)) => Ok(c(re, im)),
        _ => Err(domain_error()),
    }
}

pub const ACOS: Table = *b"tipipipIpItIni\
    hi........hInn\
    hi........hIhn\
    hi........hIhn\
    hi........hInn\
    qi0i0i0I0IqIni\
    ninnnnnnnnnInn";
pub const ACOSH: Table = *b"iTiPiPipipitin\
    iH........ihnn\
    iH........ihnn\
    iH........ihnn\
    iH........ihnn\
    iQi-i-i0i0iqin\
    innnnnnnnninnn";
pub const ASINH: Table = *b"IQI-I-I0I0IqIn\
    IH........Ihnn\
    IH........Ihnn\
    iH........ihnn\
    iH........ihnn\
    iQi-i-i0i0iqin\
    innnn-n0nninnn";
pub const ATANH: Table = *b"-H-H-H-h-h-h-n\
    -H........-hnn\
    -H........-h-n\
    0H........0h0n\
    0H........0hnn\
    0H0H0H0h0h0h0n\
    0Hnnnnnnnn0hnn";
pub const COSH: Table = *b"..iii0i-iI..in\
    ............nn\
    ............n0\
    ............n0\
    ............nn\
    ..iIi-i0ii..in\
    nnnnn0n0nnnnnn";
pub const EXP: Table = *b"000-0-00000000\
    ............nn\
    ............nn\
    ............nn\
    ............nn\
    ..iIi-i0ii..in\
    nnnnn-n0nnnnnn";
pub const LOG: Table = *b"iTiPiPipipitin\
    iH........ihnn\
    iH........ihnn\
    iH........ihnn\
    iH........ihnn\
    iQi-i-i0i0iqin\
    innnnnnnnninnn";
pub const SINH: Table = *b"..III-I0Ii..in\
    ............nn\
    ............0n\
    ............0n\
    ............nn\
    ..iIi-i0ii..in\
    nnnnn-n0nnnnnn";
pub const SQRT: Table = *b"iI0I0I0i0iiini\
    iI........iinn\
    iI........iinn\
    iI........iinn\
    iI........iinn\
    iIi-i-i0i0iiin\
    iInnnnnnnniinn";
pub const TANH: Table = *b"!0!-!-!0!0!0!0\
    ............nn\
    ............nn\
    ............nn\
    ............nn\
    101-1-10101010\
    nnnnn-n0nnnnnn";
pub const RECT: Table = *b"..IiI0I-II..in\
    ............nn\
    00........0000\
    00........0000\
    ............nn\
    ..iIi-i0ii..in\
    nnnnn0n0nnnnnn";
