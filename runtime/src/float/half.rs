//! Floats of 16 bits, as `struct`'s format `e` has them: CPython's `PyFloat_Pack2` and `PyFloat_Unpack2`.

/// The value of the bits.
pub fn from_half(bits: u16) -> f64 {
    let sign = if bits >> 15 == 1 { -1.0 } else { 1.0 };
    let (e, f) = ((bits >> 10 & 0x1f) as i32, (bits & 0x3ff) as f64);
    sign * match e {
        0x1f if f == 0.0 => f64::INFINITY,
        0x1f => f64::NAN,
        0 => f / 1024.0 * 2f64.powi(-14),
        _ => (1.0 + f / 1024.0) * 2f64.powi(e - 15),
    }
}

/// The nearest bits, ties to even; `None` when it is too large.
pub fn to_half(x: f64) -> Option<u16> {
    let sign = (x.is_sign_negative() as u16) << 15;
    if x.is_nan() {
        return Some(sign | 0x7e00);
    }
    if x == 0.0 || x.is_infinite() {
        return Some(sign | if x == 0.0 { 0 } else { 0x7c00 });
    }
    let (f, e) = super::frexp(x.abs());
    let (mut f, mut e) = (f * 2.0, e - 1);
    if e >= 16 {
        return None;
    }
    if e < -25 {
        (f, e) = (0.0, 0);
    } else if e < -14 {
        (f, e) = (f * 2f64.powi(14 + e), 0);
    } else {
        (f, e) = (f - 1.0, e + 15);
    }
    let f = f * 1024.0;
    let mut bits = f as u16;
    let rest = f - bits as f64;
    if rest > 0.5 || (rest == 0.5 && bits % 2 == 1) {
        bits += 1;
        if bits == 1024 {
            (bits, e) = (0, e + 1);
            if e == 31 {
                return None;
            }
        }
    }
    Some(sign | (e as u16) << 10 | bits)
}
