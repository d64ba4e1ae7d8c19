//! `to_bytes` and `from_bytes`.

use super::{big, Int};
use crate::exc;
use crate::obj::Obj;
use crate::raise::Res;
use crate::str::Str;

/// Which end of the number comes first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ByteOrder {
    Big,
    Little,
}

impl ByteOrder {
    /// Python's "big" or "little"; `None` is the default, "big".
    pub fn of(o: Option<&Obj>, function: &str) -> Res<ByteOrder> {
        let Some(o) = o else { return Ok(ByteOrder::Big) };
        let Some(text) = Str::of(o) else {
            return Err(exc::type_error(format!("{function}() argument 'byteorder' must be str, not {}", exc::kind_given(o))));
        };
        match text.as_str() {
            "big" => Ok(ByteOrder::Big),
            "little" => Ok(ByteOrder::Little),
            _ => Err(exc::value_error("byteorder must be either 'little' or 'big'")),
        }
    }
}

impl Int {
    /// `self.to_bytes(length, order, signed=signed)`
    ///
    /// # Errors
    /// OverflowError when it does not fit.
    pub fn to_bytes(&self, length: usize, order: ByteOrder, signed: bool) -> Res<Vec<u8>> {
        let negative = self.is_negative();
        if negative && !signed {
            return Err(exc::overflow_error("can't convert negative int to unsigned"));
        }
        let mut bytes = big::magnitude_bytes(self);
        let used = bytes.iter().rposition(|&b| b != 0).map_or(0, |i| i + 1);
        let too_big = || exc::overflow_error("int too big to convert");
        if used > length {
            // As in CPython, -1 fits into no bytes.
            return if negative && length == 0 && bytes[..used] == [1] { Ok(Vec::new()) } else { Err(too_big()) };
        }
        bytes.resize(length, 0);
        if negative {
            let mut carry = true;
            for b in &mut bytes {
                let (v, c) = (!*b).overflowing_add(carry as u8);
                *b = v;
                carry = c;
            }
        }
        if signed && !self.is_zero() && bytes.last().is_none_or(|&b| (b >= 0x80) != negative) {
            return Err(too_big());
        }
        if order == ByteOrder::Big {
            bytes.reverse();
        }
        Ok(bytes)
    }

    /// `int.from_bytes(bytes, order, signed=signed)`
    pub fn from_bytes(bytes: &[u8], order: ByteOrder, signed: bool) -> Int {
        let mut bytes = bytes.to_vec();
        if order == ByteOrder::Big {
            bytes.reverse();
        }
        if signed { big::from_signed_bytes(&bytes) } else { big::from_magnitude(false, &bytes) }
    }
}
