//! bytes' methods as Python calls them.

use crate::call::{Args, Builtin};
use crate::obj::Obj;
use crate::raise::Res;
pub static CALL: Builtin = Builtin { name: "bytes", owner: "", call: later };
fn later(_: Args) -> Res<Obj> {
    Err(crate::exc::system_error("not written yet"))
}
pub static CAPITALIZE: Builtin = Builtin { name: "capitalize", owner: "bytes", call: later };
pub static CENTER: Builtin = Builtin { name: "center", owner: "bytes", call: later };
pub static COUNT: Builtin = Builtin { name: "count", owner: "bytes", call: later };
pub static DECODE: Builtin = Builtin { name: "decode", owner: "bytes", call: later };
pub static ENDSWITH: Builtin = Builtin { name: "endswith", owner: "bytes", call: later };
pub static EXPANDTABS: Builtin = Builtin { name: "expandtabs", owner: "bytes", call: later };
pub static FIND: Builtin = Builtin { name: "find", owner: "bytes", call: later };
pub static FROMHEX: Builtin = Builtin { name: "fromhex", owner: "bytes", call: later };
pub static HEX: Builtin = Builtin { name: "hex", owner: "bytes", call: later };
pub static INDEX: Builtin = Builtin { name: "index", owner: "bytes", call: later };
pub static ISALNUM: Builtin = Builtin { name: "isalnum", owner: "bytes", call: later };
pub static ISALPHA: Builtin = Builtin { name: "isalpha", owner: "bytes", call: later };
pub static ISASCII: Builtin = Builtin { name: "isascii", owner: "bytes", call: later };
pub static ISDIGIT: Builtin = Builtin { name: "isdigit", owner: "bytes", call: later };
pub static ISLOWER: Builtin = Builtin { name: "islower", owner: "bytes", call: later };
pub static ISSPACE: Builtin = Builtin { name: "isspace", owner: "bytes", call: later };
pub static ISTITLE: Builtin = Builtin { name: "istitle", owner: "bytes", call: later };
pub static ISUPPER: Builtin = Builtin { name: "isupper", owner: "bytes", call: later };
pub static JOIN: Builtin = Builtin { name: "join", owner: "bytes", call: later };
pub static LJUST: Builtin = Builtin { name: "ljust", owner: "bytes", call: later };
pub static LOWER: Builtin = Builtin { name: "lower", owner: "bytes", call: later };
pub static LSTRIP: Builtin = Builtin { name: "lstrip", owner: "bytes", call: later };
pub static MAKETRANS: Builtin = Builtin { name: "maketrans", owner: "bytes", call: later };
pub static PARTITION: Builtin = Builtin { name: "partition", owner: "bytes", call: later };
pub static REMOVEPREFIX: Builtin = Builtin { name: "removeprefix", owner: "bytes", call: later };
pub static REMOVESUFFIX: Builtin = Builtin { name: "removesuffix", owner: "bytes", call: later };
pub static REPLACE: Builtin = Builtin { name: "replace", owner: "bytes", call: later };
pub static RFIND: Builtin = Builtin { name: "rfind", owner: "bytes", call: later };
pub static RINDEX: Builtin = Builtin { name: "rindex", owner: "bytes", call: later };
pub static RJUST: Builtin = Builtin { name: "rjust", owner: "bytes", call: later };
pub static RPARTITION: Builtin = Builtin { name: "rpartition", owner: "bytes", call: later };
pub static RSPLIT: Builtin = Builtin { name: "rsplit", owner: "bytes", call: later };
pub static RSTRIP: Builtin = Builtin { name: "rstrip", owner: "bytes", call: later };
pub static SPLIT: Builtin = Builtin { name: "split", owner: "bytes", call: later };
pub static SPLITLINES: Builtin = Builtin { name: "splitlines", owner: "bytes", call: later };
pub static STARTSWITH: Builtin = Builtin { name: "startswith", owner: "bytes", call: later };
pub static STRIP: Builtin = Builtin { name: "strip", owner: "bytes", call: later };
pub static SWAPCASE: Builtin = Builtin { name: "swapcase", owner: "bytes", call: later };
pub static TITLE: Builtin = Builtin { name: "title", owner: "bytes", call: later };
pub static TRANSLATE: Builtin = Builtin { name: "translate", owner: "bytes", call: later };
pub static UPPER: Builtin = Builtin { name: "upper", owner: "bytes", call: later };
pub static ZFILL: Builtin = Builtin { name: "zfill", owner: "bytes", call: later };
