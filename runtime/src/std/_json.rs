//! `_json`: CPython's `Modules/_json.c`, which reads and writes for `json`.

use crate::call::Builtin;
use crate::exc;
use crate::obj::Obj;
use crate::ops::Constant;
use crate::raise::{Raised, Res};
use crate::str::{Builder, Str};

mod encoder;
mod scanner;
mod text;
mod whitespace;
pub use encoder::make_encoder;
pub use scanner::{make_scanner, SCANSTRING};
pub use whitespace::whitespace;

/// The class that `json.decoder` raises.
static DECODE_ERROR: Constant = Constant::new();

/// `_scanstring(JSONDecodeError)`: `scanstring`, which from now on raises that class.
pub static _SCANSTRING: Builtin = Builtin { name: "_scanstring", owner: "", call: |args| {
    let class = args.expect("_json._scanstring", 1, 1)?[0].clone();
    DECODE_ERROR.get(|| class);
    Ok(crate::function::builtin(&SCANSTRING))
} };

#[cold]
fn decode_error(message: &'static str, text: &Str, at: usize) -> Raised {
    let class = DECODE_ERROR.get(exc::classes::value_error);
    match class.call([Str::lit(message).into(), text.clone().into(), crate::ops::int(at as i64)]) {
        Ok(e) => exc::raise_(&e),
        Err(raised) => raised,
    }
}

fn string(o: &Obj) -> Res<&Str> {
    Str::of(o).ok_or_else(|| exc::type_error(format!("first argument must be a string, not {}", o.type_name())))
}

/// `encode_basestring(string)`
pub static ENCODE_BASESTRING: Builtin = Builtin { name: "encode_basestring", owner: "", call: |args| {
    let mut out = Builder::new();
    text::quote(&mut out, string(&args.expect("_json.encode_basestring", 1, 1)?[0])?);
    Ok(out.done().into())
} };
/// `encode_basestring_ascii(string)`
pub static ENCODE_BASESTRING_ASCII: Builtin = Builtin { name: "encode_basestring_ascii", owner: "", call: |args| {
    let mut out = Builder::new();
    text::quote_ascii(&mut out, string(&args.expect("_json.encode_basestring_ascii", 1, 1)?[0])?);
    Ok(out.done().into())
} };
