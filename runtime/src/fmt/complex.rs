//! `format(z, spec)` of complex numbers: both parts as floats are written, the second always with its sign.

use super::number::put_real;
use super::spec::{unknown_kind, Spec, Who};
use crate::complex::Complex;
use crate::exc::value_error;
use crate::hook::Hook;
use crate::obj::Obj;
use crate::raise::Res;
use crate::str::{Builder, Str};

/// Set where a complex number is made.
pub static COMPLEX: Hook<fn(&Obj, &str) -> Res<Str>> = Hook::new();

pub fn complex(o: &Obj, spec: &str) -> Res<Str> {
    let z = Complex::of(o).unwrap_or(Complex { re: 0.0, im: 0.0 });
    let who = Who::of(o);
    let spec = Spec::read(spec, 0, b'>', who)?;
    if !matches!(char::from_u32(spec.kind), Some('\0' | 'e' | 'E' | 'f' | 'F' | 'g' | 'G' | 'n')) {
        return Err(unknown_kind(spec.kind, who));
    }
    if spec.precision.is_some_and(|p| p > i32::MAX as usize) {
        return Err(value_error("precision too big"));
    }
    if spec.fill == 48 {
        return Err(value_error("Zero padding is not allowed in complex format specifier"));
    }
    if spec.align == b'=' {
        return Err(value_error("'=' alignment flag is not allowed in complex format specifier"));
    }
    let bare = spec.kind == 0;
    let only_imaginary = bare && z.re == 0.0 && z.re.is_sign_positive();
    let mut part = spec;
    (part.align, part.width) = (b'<', None);
    let mut b = Builder::new();
    if bare && !only_imaginary {
        b.ascii(b"(");
    }
    if !only_imaginary {
        put_real(&mut b, z.re, &part, who, false)?;
        part.sign = b'+';
    }
    put_real(&mut b, z.im, &part, who, false)?;
    b.ascii(if bare && !only_imaginary { b"j)" } else { b"j" });
    let text = b.done();
    let n = spec.width.unwrap_or(0).saturating_sub(text.len());
    let left = match spec.align {
        b'<' => 0,
        b'^' => n / 2,
        _ => n,
    };
    let mut b = Builder::new();
    b.fill(spec.fill, left);
    b.str(&text);
    b.fill(spec.fill, n - left);
    Ok(b.done())
}
