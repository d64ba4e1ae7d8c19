//! Formatting: `format(x, spec)` of text and numbers, `format % args`, `str.format`, f-strings.

use crate::int::Int;
use crate::obj::{Kind, Obj};
use crate::raise::Res;
use crate::str::{Builder, Str};

mod complex;
mod fstring;
mod number;
mod percent;
mod spec;
pub(crate) mod template;
#[cfg(test)]
mod tests;
mod text;

pub use complex::{complex, COMPLEX};
pub use fstring::{FString, Formatted, Plain};
pub use number::{float_text, put_i64, FloatText};
pub use percent::{percent, percent_bytes};
pub use template::{format_map, str_format};

pub use spec::Spec;
use spec::Who;

/// `format(o, spec)` of a str, int, bool, float, or an instance of a class derived from one;
/// `None`: other types have their own `__format__`.
///
/// # Errors
/// `ValueError` for a spec that does not fit.
pub fn format(o: &Obj, spec: &str) -> Res<Option<Str>> {
    let mut b = Builder::new();
    Ok(if put(&mut b, o, spec)? { Some(b.done()) } else { None })
}

/// `format` at the end of `b`; `false`: not one of these types, nothing was put.
fn put(b: &mut Builder, o: &Obj, spec: &str) -> Res<bool> {
    let core = if o.is_kind(Kind::Instance) { crate::class::core(o) } else { o };
    match core.kind() {
        Kind::Str | Kind::Int | Kind::Float | Kind::Bool if spec.is_empty() => b.str(&o.str()?),
        Kind::Str => text::put(b, Str::exact(core).unwrap_or(&Str::empty()), &Spec::read(spec, b's', b'<', Who::of(o))?, Who::of(o))?,
        Kind::Int | Kind::Bool => {
            let v = crate::int::as_int(core).unwrap_or_else(|| Int::new(0));
            number::put_int(b, &v, &Spec::read(spec, b'd', b'>', Who::of(o))?, Who::of(o))?
        }
        Kind::Float => {
            let v = core.as_float().unwrap_or(0.0);
            number::put_float(b, v, &Spec::read(spec, 0, b'>', Who::of(o))?, Who::of(o))?
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// `format(o, spec)` of anything, at the end of `b`.
pub(crate) fn put_any(b: &mut Builder, o: &Obj, spec: &str) -> Res<()> {
    if !o.is_kind(Kind::Instance) && put(b, o, spec)? {
        return Ok(());
    }
    // A class may have its own `__format__`.
    b.str(&o.format(spec)?);
    Ok(())
}
