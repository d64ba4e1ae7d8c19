//! `binascii`: CPython's `Modules/binascii.c`. Lines of uuencode and quoted-printable are in files of their own.

use crate::buffer::{self, bytes_of};
use crate::bytes::Bytes;
use crate::call::{Args, Bind, Builtin};
use crate::exc;
use crate::int::Int;
use crate::obj::Obj;
use crate::ops::Constant;
use crate::raise::{Raised, Res};
use crate::slice;
use crate::std::python::ClassBody;
use crate::str::{number, Str};

pub mod crc32;
mod quoted;
mod uu;
pub use quoted::{A2B_QP, B2A_QP};
pub use uu::{A2B_UU, B2A_UU};

/// `binascii.Error`
pub fn error() -> Obj { // class Error
    static CLASS: Constant = Constant::new();
    CLASS.get(|| ClassBody::new("Error", "binascii").class(vec![exc::classes::value_error()]).expect("a class like any"))
}
/// `binascii.Incomplete`
pub fn incomplete() -> Obj { // class Incomplete
    static CLASS: Constant = Constant::new();
    CLASS.get(|| ClassBody::new("Incomplete", "binascii").class(vec![exc::classes::exception()]).expect("a class like any"))
}

#[cold]
fn failed(message: impl Into<Str>) -> Raised {
    exc::raise_new(error(), vec![message.into().into()])
}

/// Bytes, or a str of ASCII.
fn ascii(o: &Obj) -> Res<&[u8]> {
    if let Some(s) = Str::of(o) {
        if !s.is_ascii() {
            return Err(exc::value_error("string argument should contain only ASCII characters"));
        }
        return Ok(s.as_bytes());
    }
    if buffer::of(o).is_none() {
        return Err(exc::type_error(format!("argument should be bytes, buffer or ASCII string, not '{}'", o.type_name())));
    }
    bytes_of(o)
}

fn flag(o: Option<Obj>, default: bool) -> Res<bool> {
    o.map_or(Ok(default), |o| o.truth())
}

fn hexlify(args: Args, name: &str) -> Res<Obj> {
    let params = [("data", Bind::Arg), ("sep", Bind::ArgOpt), ("bytes_per_sep", Bind::ArgOpt)];
    let [data, sep, group] = args.bind(name, params)?;
    let data = data.expect("required");
    bytes_of(&data)?;
    let group = group.map_or(Ok(1), |o| slice::size_arg(&o))?;
    let sep = sep.map(|o| separator(&o)).transpose()?;
    let bytes = bytes_of(&data)?;
    let digits = crate::bytes::hex(bytes, sep.map(|_| b'.'), group);
    let mut digits = digits.as_bytes().to_vec();
    if let Some(sep) = sep {
        digits.iter_mut().filter(|c| **c == b'.').for_each(|c| *c = sep);
    }
    Ok(Bytes::from(digits).into())
}

fn separator(o: &Obj) -> Res<u8> {
    if o.len()? != 1 {
        return Err(exc::value_error("sep must be length 1."));
    }
    match (Str::of(o), Bytes::of(o)) {
        (Some(s), _) => u8::try_from(s.char_at(0)).map_err(|_| exc::value_error("sep must be ASCII.")),
        (_, Some(b)) => Ok(b.as_bytes()[0]),
        _ => Err(exc::type_error("sep must be str or bytes.")),
    }
}

fn unhexlify(args: Args, name: &str) -> Res<Obj> {
    let digits = ascii(&args.expect(&format!("binascii.{name}"), 1, 1)?[0])?;
    if digits.len() % 2 != 0 {
        return Err(failed("Odd-length string"));
    }
    let digit = |c: u8| (c as char).to_digit(16).ok_or_else(|| failed("Non-hexadecimal digit found"));
    let bytes = digits.chunks(2).map(|c| Ok((digit(c[0])? << 4 | digit(c[1])?) as u8)).collect::<Res<Vec<u8>>>()?;
    Ok(Bytes::from(bytes).into())
}

/// `hexlify(data, sep=…, bytes_per_sep=1)`
pub static HEXLIFY: Builtin = Builtin { name: "hexlify", owner: "", call: |args| hexlify(args, "hexlify") };
/// `b2a_hex(data, sep=…, bytes_per_sep=1)`
pub static B2A_HEX: Builtin = Builtin { name: "b2a_hex", owner: "", call: |args| hexlify(args, "b2a_hex") };
/// `unhexlify(hexstr)`
pub static UNHEXLIFY: Builtin = Builtin { name: "unhexlify", owner: "", call: |args| unhexlify(args, "unhexlify") };
/// `a2b_hex(hexstr)`
pub static A2B_HEX: Builtin = Builtin { name: "a2b_hex", owner: "", call: |args| unhexlify(args, "a2b_hex") };

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const NONE: u8 = 64;
const SIX_BITS: [u8; 256] = {
    let mut table = [NONE; 256];
    let mut i = 0;
    while i < 64 {
        table[LETTERS[i] as usize] = i as u8;
        i += 1;
    }
    table
};

/// `b2a_base64(data, *, newline=True)`
pub static B2A_BASE64: Builtin = Builtin { name: "b2a_base64", owner: "", call: |args| {
    let [data, newline] = args.bind("b2a_base64", [("", Bind::Pos), ("newline", Bind::KeyOpt)])?;
    let newline = flag(newline, true)?;
    let data = data.expect("required");
    let data = bytes_of(&data)?;
    let mut out = Vec::with_capacity(data.len().div_ceil(3) * 4 + 1);
    let letter = |bits: u32| LETTERS[bits as usize & 63];
    let mut chunks = data.chunks_exact(3);
    for c in &mut chunks {
        let v = (c[0] as u32) << 16 | (c[1] as u32) << 8 | c[2] as u32;
        out.extend([letter(v >> 18), letter(v >> 12), letter(v >> 6), letter(v)]);
    }
    match *chunks.remainder() {
        [a] => out.extend([letter(a as u32 >> 2), letter((a as u32) << 4), b'=', b'=']),
        [a, b] => {
            let v = (a as u32) << 8 | b as u32;
            out.extend([letter(v >> 10), letter(v >> 4), letter(v << 2), b'=']);
        }
        _ => {}
    }
    if newline {
        out.push(b'\n');
    }
    Ok(Bytes::from(out).into())
} };

/// `a2b_base64(data, *, strict_mode=False)`
pub static A2B_BASE64: Builtin = Builtin { name: "a2b_base64", owner: "", call: |args| {
    let [data, strict] = args.bind("a2b_base64", [("", Bind::Pos), ("strict_mode", Bind::KeyOpt)])?;
    let strict = flag(strict, false)?;
    Ok(Bytes::from(read_base64(ascii(&data.expect("required"))?, strict)?).into())
} };

fn read_base64(data: &[u8], strict: bool) -> Res<Vec<u8>> {
    if strict && data.first() == Some(&b'=') {
        return Err(failed("Leading padding not allowed"));
    }
    let mut out = Vec::with_capacity(data.len().div_ceil(4) * 3);
    let (mut bits, mut quad, mut pads, mut padded) = (0u32, 0, 0, false);
    for (i, &c) in data.iter().enumerate() {
        if c == b'=' {
            padded = true;
            if quad >= 2 {
                pads += 1;
                if quad + pads >= 4 {
                    // What is left over in the last quad does not count.
                    return if strict && i + 1 < data.len() { Err(failed("Excess data after padding")) } else { Ok(out) };
                }
            }
            continue;
        }
        let six = SIX_BITS[c as usize];
        if six == NONE {
            if strict {
                return Err(failed("Only base64 data is allowed"));
            }
            continue;
        }
        if strict && padded {
            return Err(failed("Discontinuous padding not allowed"));
        }
        pads = 0;
        bits = bits << 6 | six as u32;
        if quad > 0 {
            out.push((bits >> (6 - 2 * quad)) as u8);
        }
        quad = (quad + 1) % 4;
    }
    match quad {
        0 => Ok(out),
        1 => Err(failed(format!(
            "Invalid base64-encoded string: number of data characters ({}) cannot be 1 more than a multiple of 4",
            out.len() / 3 * 4 + 1
        ))),
        _ => Err(failed("Incorrect padding")),
    }
}

/// An int as an unsigned one of C, of which the lower bits count.
pub(crate) fn unsigned(o: &Obj) -> Res<u32> {
    Ok((&o.index()? & &Int::new(0xffff_ffff)).to_i64().expect("32 bits") as u32)
}

/// `crc32(data, crc=0)`
pub static CRC32: Builtin = Builtin { name: "crc32", owner: "", call: |args| {
    let a = args.expect("binascii.crc32", 1, 2)?;
    bytes_of(&a[0])?;
    let start = a.get(1).map_or(Ok(0), unsigned)?;
    Ok(number(crc32::crc32(start, bytes_of(&a[0])?) as i64))
} };

/// `crc_hqx(data, crc)`
pub static CRC_HQX: Builtin = Builtin { name: "crc_hqx", owner: "", call: |args| {
    let a = args.expect("binascii.crc_hqx", 2, 2)?;
    bytes_of(&a[0])?;
    let mut crc = unsigned(&a[1])? & 0xffff;
    for &b in bytes_of(&a[0])? {
        crc ^= (b as u32) << 8;
        for _ in 0..8 {
            crc = if crc & 0x8000 != 0 { crc << 1 ^ 0x1021 } else { crc << 1 } & 0xffff;
        }
    }
    Ok(number(crc as i64))
} };
