//! What bytearray shares with bytes: bytes' methods on what it holds now, with bytearrays as results.

use super::ByteArray;
use crate::bytes::{self, Bytes};
use crate::call::{Args, Builtin};
use crate::list::{list, List};
use crate::obj::Obj;
use crate::raise::Res;
use crate::str::wrong_self;
use crate::tuple::{tuple, Tuple};

fn as_bytes(a: Args, method: &Builtin) -> Res<Obj> {
    let mut pos = a.pos.to_vec();
    if let Some(me) = pos.first_mut() {
        let Some(b) = ByteArray::of(me) else { return Err(wrong_self(me, &format!("bytearray.{}", method.name))) };
        *me = Bytes::from(b.as_bytes()).into_obj();
    }
    Ok(changed((method.call)(Args::with(&pos, a.kw))?))
}

fn changed(o: Obj) -> Obj {
    if let Some(b) = Bytes::exact(&o) {
        return ByteArray::from(b.as_bytes().to_vec()).into();
    }
    if let Some(l) = List::exact(&o) {
        return list(l.to_vec().into_iter().map(changed).collect());
    }
    match Tuple::exact(&o) {
        Some(t) => tuple(t.items().iter().cloned().map(changed).collect()),
        None => o,
    }
}

pub static CAPITALIZE: Builtin = Builtin { name: "capitalize", owner: "bytearray", call: |a| as_bytes(a, &bytes::CAPITALIZE) };
pub static CENTER: Builtin = Builtin { name: "center", owner: "bytearray", call: |a| as_bytes(a, &bytes::CENTER) };
pub static COUNT: Builtin = Builtin { name: "count", owner: "bytearray", call: |a| as_bytes(a, &bytes::COUNT) };
pub static DECODE: Builtin = Builtin { name: "decode", owner: "bytearray", call: |a| as_bytes(a, &bytes::DECODE) };
pub static ENDSWITH: Builtin = Builtin { name: "endswith", owner: "bytearray", call: |a| as_bytes(a, &bytes::ENDSWITH) };
pub static EXPANDTABS: Builtin = Builtin { name: "expandtabs", owner: "bytearray", call: |a| as_bytes(a, &bytes::EXPANDTABS) };
pub static FIND: Builtin = Builtin { name: "find", owner: "bytearray", call: |a| as_bytes(a, &bytes::FIND) };
pub static HEX: Builtin = Builtin { name: "hex", owner: "bytearray", call: |a| as_bytes(a, &bytes::HEX) };
pub static INDEX: Builtin = Builtin { name: "index", owner: "bytearray", call: |a| as_bytes(a, &bytes::INDEX) };
pub static ISALNUM: Builtin = Builtin { name: "isalnum", owner: "bytearray", call: |a| as_bytes(a, &bytes::ISALNUM) };
pub static ISALPHA: Builtin = Builtin { name: "isalpha", owner: "bytearray", call: |a| as_bytes(a, &bytes::ISALPHA) };
pub static ISASCII: Builtin = Builtin { name: "isascii", owner: "bytearray", call: |a| as_bytes(a, &bytes::ISASCII) };
pub static ISDIGIT: Builtin = Builtin { name: "isdigit", owner: "bytearray", call: |a| as_bytes(a, &bytes::ISDIGIT) };
pub static ISLOWER: Builtin = Builtin { name: "islower", owner: "bytearray", call: |a| as_bytes(a, &bytes::ISLOWER) };
pub static ISSPACE: Builtin = Builtin { name: "isspace", owner: "bytearray", call: |a| as_bytes(a, &bytes::ISSPACE) };
pub static ISTITLE: Builtin = Builtin { name: "istitle", owner: "bytearray", call: |a| as_bytes(a, &bytes::ISTITLE) };
pub static ISUPPER: Builtin = Builtin { name: "isupper", owner: "bytearray", call: |a| as_bytes(a, &bytes::ISUPPER) };
pub static JOIN: Builtin = Builtin { name: "join", owner: "bytearray", call: |a| as_bytes(a, &bytes::JOIN) };
pub static LJUST: Builtin = Builtin { name: "ljust", owner: "bytearray", call: |a| as_bytes(a, &bytes::LJUST) };
pub static LOWER: Builtin = Builtin { name: "lower", owner: "bytearray", call: |a| as_bytes(a, &bytes::LOWER) };
pub static LSTRIP: Builtin = Builtin { name: "lstrip", owner: "bytearray", call: |a| as_bytes(a, &bytes::LSTRIP) };
pub static PARTITION: Builtin = Builtin { name: "partition", owner: "bytearray", call: |a| as_bytes(a, &bytes::PARTITION) };
pub static REMOVEPREFIX: Builtin = Builtin { name: "removeprefix", owner: "bytearray", call: |a| as_bytes(a, &bytes::REMOVEPREFIX) };
pub static REMOVESUFFIX: Builtin = Builtin { name: "removesuffix", owner: "bytearray", call: |a| as_bytes(a, &bytes::REMOVESUFFIX) };
pub static REPLACE: Builtin = Builtin { name: "replace", owner: "bytearray", call: |a| as_bytes(a, &bytes::REPLACE) };
pub static RFIND: Builtin = Builtin { name: "rfind", owner: "bytearray", call: |a| as_bytes(a, &bytes::RFIND) };
pub static RINDEX: Builtin = Builtin { name: "rindex", owner: "bytearray", call: |a| as_bytes(a, &bytes::RINDEX) };
pub static RJUST: Builtin = Builtin { name: "rjust", owner: "bytearray", call: |a| as_bytes(a, &bytes::RJUST) };
pub static RPARTITION: Builtin = Builtin { name: "rpartition", owner: "bytearray", call: |a| as_bytes(a, &bytes::RPARTITION) };
pub static RSPLIT: Builtin = Builtin { name: "rsplit", owner: "bytearray", call: |a| as_bytes(a, &bytes::RSPLIT) };
pub static RSTRIP: Builtin = Builtin { name: "rstrip", owner: "bytearray", call: |a| as_bytes(a, &bytes::RSTRIP) };
pub static SPLIT: Builtin = Builtin { name: "split", owner: "bytearray", call: |a| as_bytes(a, &bytes::SPLIT) };
pub static SPLITLINES: Builtin = Builtin { name: "splitlines", owner: "bytearray", call: |a| as_bytes(a, &bytes::SPLITLINES) };
pub static STARTSWITH: Builtin = Builtin { name: "startswith", owner: "bytearray", call: |a| as_bytes(a, &bytes::STARTSWITH) };
pub static STRIP: Builtin = Builtin { name: "strip", owner: "bytearray", call: |a| as_bytes(a, &bytes::STRIP) };
pub static SWAPCASE: Builtin = Builtin { name: "swapcase", owner: "bytearray", call: |a| as_bytes(a, &bytes::SWAPCASE) };
pub static TITLE: Builtin = Builtin { name: "title", owner: "bytearray", call: |a| as_bytes(a, &bytes::TITLE) };
pub static TRANSLATE: Builtin = Builtin { name: "translate", owner: "bytearray", call: |a| as_bytes(a, &bytes::TRANSLATE) };
pub static UPPER: Builtin = Builtin { name: "upper", owner: "bytearray", call: |a| as_bytes(a, &bytes::UPPER) };
pub static ZFILL: Builtin = Builtin { name: "zfill", owner: "bytearray", call: |a| as_bytes(a, &bytes::ZFILL) };
/// The class is first, as in `bytes.fromhex`.
pub static FROMHEX: Builtin = Builtin { name: "fromhex", owner: "bytearray", call: |a| {
    let (class, _) = a.method("bytearray.fromhex", 1, 1)?;
    let mut pos = a.pos.to_vec();
    pos[0] = crate::types::bytes();
    let read = changed((bytes::FROMHEX.call)(Args::with(&pos, a.kw))?);
    if class.is(&crate::types::bytearray()) {
        return Ok(read);
    }
    class.call(Args::of(&[read]))
} };
pub static MAKETRANS: Builtin = Builtin { name: "maketrans", owner: "bytearray", call: |a| (bytes::MAKETRANS.call)(a) };
