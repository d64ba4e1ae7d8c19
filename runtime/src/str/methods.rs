//! str's methods as Python calls them.

use crate::call::{Args, Builtin};
use crate::obj::Obj;
use crate::raise::Res;
use super::Str;

pub static CALL: Builtin = Builtin { name: "str", owner: "", call: later };
pub(super) fn get_item_slow(s: &Str, key: &Obj) -> Res<Obj> { let _ = (s, key); unimplemented!() }
fn later(_: Args) -> Res<Obj> {
    Err(crate::exc::system_error("not written yet"))
}
pub static CAPITALIZE: Builtin = Builtin { name: "capitalize", owner: "str", call: later };
pub static CASEFOLD: Builtin = Builtin { name: "casefold", owner: "str", call: later };
pub static CENTER: Builtin = Builtin { name: "center", owner: "str", call: later };
pub static COUNT: Builtin = Builtin { name: "count", owner: "str", call: later };
pub static ENCODE: Builtin = Builtin { name: "encode", owner: "str", call: later };
pub static ENDSWITH: Builtin = Builtin { name: "endswith", owner: "str", call: later };
pub static EXPANDTABS: Builtin = Builtin { name: "expandtabs", owner: "str", call: later };
pub static FIND: Builtin = Builtin { name: "find", owner: "str", call: later };
pub static FORMAT: Builtin = Builtin { name: "format", owner: "str", call: later };
pub static FORMAT_MAP: Builtin = Builtin { name: "format_map", owner: "str", call: later };
pub static INDEX: Builtin = Builtin { name: "index", owner: "str", call: later };
pub static ISALNUM: Builtin = Builtin { name: "isalnum", owner: "str", call: later };
pub static ISALPHA: Builtin = Builtin { name: "isalpha", owner: "str", call: later };
pub static ISASCII: Builtin = Builtin { name: "isascii", owner: "str", call: later };
pub static ISDECIMAL: Builtin = Builtin { name: "isdecimal", owner: "str", call: later };
pub static ISDIGIT: Builtin = Builtin { name: "isdigit", owner: "str", call: later };
pub static ISIDENTIFIER: Builtin = Builtin { name: "isidentifier", owner: "str", call: later };
pub static ISLOWER: Builtin = Builtin { name: "islower", owner: "str", call: later };
pub static ISNUMERIC: Builtin = Builtin { name: "isnumeric", owner: "str", call: later };
pub static ISPRINTABLE: Builtin = Builtin { name: "isprintable", owner: "str", call: later };
pub static ISSPACE: Builtin = Builtin { name: "isspace", owner: "str", call: later };
pub static ISTITLE: Builtin = Builtin { name: "istitle", owner: "str", call: later };
pub static ISUPPER: Builtin = Builtin { name: "isupper", owner: "str", call: later };
pub static JOIN: Builtin = Builtin { name: "join", owner: "str", call: later };
pub static LJUST: Builtin = Builtin { name: "ljust", owner: "str", call: later };
pub static LOWER: Builtin = Builtin { name: "lower", owner: "str", call: later };
pub static LSTRIP: Builtin = Builtin { name: "lstrip", owner: "str", call: later };
pub static MAKETRANS: Builtin = Builtin { name: "maketrans", owner: "str", call: later };
pub static PARTITION: Builtin = Builtin { name: "partition", owner: "str", call: later };
pub static REMOVEPREFIX: Builtin = Builtin { name: "removeprefix", owner: "str", call: later };
pub static REMOVESUFFIX: Builtin = Builtin { name: "removesuffix", owner: "str", call: later };
pub static REPLACE: Builtin = Builtin { name: "replace", owner: "str", call: later };
pub static RFIND: Builtin = Builtin { name: "rfind", owner: "str", call: later };
pub static RINDEX: Builtin = Builtin { name: "rindex", owner: "str", call: later };
pub static RJUST: Builtin = Builtin { name: "rjust", owner: "str", call: later };
pub static RPARTITION: Builtin = Builtin { name: "rpartition", owner: "str", call: later };
pub static RSPLIT: Builtin = Builtin { name: "rsplit", owner: "str", call: later };
pub static RSTRIP: Builtin = Builtin { name: "rstrip", owner: "str", call: later };
pub static SPLIT: Builtin = Builtin { name: "split", owner: "str", call: later };
pub static SPLITLINES: Builtin = Builtin { name: "splitlines", owner: "str", call: later };
pub static STARTSWITH: Builtin = Builtin { name: "startswith", owner: "str", call: later };
pub static STRIP: Builtin = Builtin { name: "strip", owner: "str", call: later };
pub static SWAPCASE: Builtin = Builtin { name: "swapcase", owner: "str", call: later };
pub static TITLE: Builtin = Builtin { name: "title", owner: "str", call: later };
pub static TRANSLATE: Builtin = Builtin { name: "translate", owner: "str", call: later };
pub static UPPER: Builtin = Builtin { name: "upper", owner: "str", call: later };
pub static ZFILL: Builtin = Builtin { name: "zfill", owner: "str", call: later };
