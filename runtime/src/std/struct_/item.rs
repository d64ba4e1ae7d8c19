//! One item: its bytes, and its value.

use super::format::Order;
use super::{exc, struct_error, Obj, Raised, Res};
use crate::buffer;
use crate::bytes::{self, Bytes};
use crate::float;
use crate::int::ByteOrder;

pub(super) fn read(code: u8, order: Order, b: &[u8]) -> Obj {
    buffer::read(code, b, order.bytes()).expect("a format")
}

/// The bytes of an `s`, or of a `p`, which says how many they are.
pub(super) fn text(code: u8, b: &[u8]) -> Obj {
    let b = match (code, b.split_first()) {
        (b'p', Some((n, rest))) => &rest[..rest.len().min(*n as usize)],
        _ => b,
    };
    Bytes::from(b).into()
}

pub(super) fn write(code: u8, order: Order, to: &mut [u8], x: &Obj) -> Res<()> {
    let result = match code {
        b's' | b'p' => return write_text(code, to, x),
        b'c' => match Bytes::of(x).map(Bytes::as_bytes) {
            Some([c]) => Ok(vec![*c]),
            _ => return Err(struct_error("char format requires a bytes object of length 1")),
        },
        b'?' => Ok(vec![x.truth()? as u8]),
        b'e' | b'f' | b'd' => float_bytes(code, order, x),
        _ => int_bytes(code, order, to.len(), x),
    };
    let made = match result {
        // Of ints CPython says it so.
        Err(raised) if crate::int::as_int(x).is_some() && raised.is(&exc::classes::overflow_error()) => {
            raised.take();
            return Err(struct_error("int too large to convert"));
        }
        made => made?,
    };
    to.copy_from_slice(&made);
    if matches!(order, Order::Big) {
        to.reverse();
    }
    Ok(())
}

fn write_text(code: u8, to: &mut [u8], x: &Obj) -> Res<()> {
    if Bytes::of(x).is_none() && crate::bytearray::ByteArray::of(x).is_none() {
        return Err(struct_error(format!("argument for '{}' must be a bytes object", code as char)));
    }
    let b = bytes::like(x).expect("bytes");
    let to = match (code, to) {
        (b'p', [n, rest @ ..]) => {
            *n = b.len().min(rest.len()).min(255) as u8;
            rest
        }
        (_, to) => to,
    };
    let n = b.len().min(to.len());
    to[..n].copy_from_slice(&b[..n]);
    Ok(())
}

/// Little-endian, as the ints below.
fn float_bytes(code: u8, order: Order, x: &Obj) -> Res<Vec<u8>> {
    let v = float::number(x).map_err(|raised| {
        if !raised.is(&exc::classes::type_error()) {
            return raised;
        }
        raised.take();
        struct_error("required argument is not a float")
    })?;
    let too_large = |c: char| exc::overflow_error(format!("float too large to pack with {c} format"));
    Ok(match code {
        b'e' => float::to_half(v).ok_or_else(|| too_large('e'))?.to_le_bytes().to_vec(),
        b'f' => {
            let f = v as f32;
            if f.is_infinite() && !v.is_infinite() && !matches!(order, Order::Native) {
                return Err(too_large('f'));
            }
            f.to_le_bytes().to_vec()
        }
        _ => v.to_le_bytes().to_vec(),
    })
}

fn int_bytes(code: u8, order: Order, size: usize, x: &Obj) -> Res<Vec<u8>> {
    let Some(i) = x.index_or_none()? else { return Err(struct_error("required argument is not an integer")) };
    // What the machine has itself is read by C's types.
    let native = match order {
        Order::Native => true,
        Order::Little => !matches!(code, b'l' | b'L'),
        Order::Big => matches!(code, b'b' | b'B'),
    };
    match code {
        b'P' => return i.to_bytes(8, ByteOrder::Little, i.is_negative()),
        b'q' | b'Q' if !native => return i.to_bytes(8, ByteOrder::Little, code == b'q').map_err(too_large),
        _ => {}
    }
    let out_of_range = || struct_error("argument out of range");
    let bits = 8 * size as u32;
    if matches!(code, b'b' | b'B' | b'h' | b'i' | b'l' | b'q' | b'n') || (code == b'H' && native) {
        let Some(v) = i.to_i64() else { return Err(out_of_range()) };
        let (low, high) = match code {
            b'B' | b'H' => (0, (1 << bits) - 1),
            _ => (i64::MIN >> (64 - bits), i64::MAX >> (64 - bits)),
        };
        if v < low || v > high {
            return Err(wrong_range(code, native, low, high));
        }
        return Ok(v.to_le_bytes()[..size].to_vec());
    }
    let b = i.to_bytes(8, ByteOrder::Little, false).map_err(|raised| {
        raised.take();
        out_of_range()
    })?;
    if b[size..].iter().any(|b| *b != 0) {
        return Err(wrong_range(code, native, 0, i64::MAX >> (63 - bits)));
    }
    Ok(b[..size].to_vec())
}

fn too_large(raised: Raised) -> Raised {
    raised.take();
    struct_error("int too large to convert")
}

fn wrong_range(code: u8, native: bool, low: i64, high: i64) -> Raised {
    let what = match code {
        b'b' => "byte".to_string(),
        b'B' => "ubyte".to_string(),
        b'h' if native => "short".to_string(),
        b'H' if native => "ushort".to_string(),
        _ => format!("'{}'", code as char),
    };
    struct_error(format!("{what} format requires {low} <= number <= {high}"))
}
