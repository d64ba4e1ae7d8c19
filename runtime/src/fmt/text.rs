//! `format(s, spec)` of a str.

use super::spec::{unknown_kind, Spec, Who};
use crate::exc::value_error;
use crate::raise::Res;
use crate::str::{Builder, Str};

pub fn put(b: &mut Builder, s: &Str, spec: &Spec, who: Who) -> Res<()> {
    if spec.kind != b's' as u32 {
        return Err(unknown_kind(spec.kind, who));
    }
    let wrong = match spec {
        Spec { sign: b' ', .. } => "Space",
        Spec { sign: b'+' | b'-', .. } => "Sign",
        Spec { no_minus_zero: true, .. } => "Negative zero coercion (z)",
        Spec { alternate: true, .. } => "Alternate form (#)",
        Spec { align: b'=', .. } => "'=' alignment",
        _ => "",
    };
    if !wrong.is_empty() {
        return Err(value_error(format!("{wrong} not allowed in string format specifier")));
    }
    match spec.precision {
        Some(n) if n < s.len() => aligned(b, &s.substr(0, n), spec),
        _ => aligned(b, s, spec),
    }
    Ok(())
}

fn aligned(b: &mut Builder, s: &Str, spec: &Spec) {
    let n = spec.width.unwrap_or(0).saturating_sub(s.len());
    let left = match spec.align {
        b'>' => n,
        b'^' => n / 2,
        _ => 0,
    };
    b.fill(spec.fill, left);
    b.str(s);
    b.fill(spec.fill, n - left);
}
