//! What module `io` has beside its files.

use crate::call::{Args, Builtin};
use crate::exc;
use crate::function::builtin;
pub use crate::io::OPEN;
use crate::obj::Obj;
use crate::ops;
use crate::str::Str;

pub fn open() -> Obj { builtin(&OPEN) } // const open
pub fn default_buffer_size() -> Obj { ops::int(8192) } // const DEFAULT_BUFFER_SIZE
pub fn seek_set() -> Obj { ops::int(0) } // const SEEK_SET
pub fn seek_cur() -> Obj { ops::int(1) } // const SEEK_CUR
pub fn seek_end() -> Obj { ops::int(2) } // const SEEK_END
pub fn blocking_io_error() -> Obj { exc::classes::blocking_io_error() } // const BlockingIOError
pub fn unsupported_operation() -> Obj { super::unsupported_operation() } // class UnsupportedOperation

/// `text_encoding(encoding, stacklevel=2, /)`
pub static TEXT_ENCODING: Builtin = Builtin { name: "text_encoding", owner: "io", call: |args| {
    let given = args.expect("text_encoding", 1, 2)?;
    Ok(if given[0].is_none() { ops::str("locale") } else { given[0].clone() })
} };
/// `open_code(path)`
pub static OPEN_CODE: Builtin = Builtin { name: "open_code", owner: "io", call: |args| {
    let [path] = args.bind("open_code", [("path", crate::call::Bind::Arg)])?;
    let path = path.expect("required");
    if Str::of(&path).is_none() {
        return Err(exc::type_error(format!("open_code() argument 'path' must be str, not {}", path.type_name())));
    }
    (OPEN.call)(Args::of(&[path, ops::str("rb")]))
} };
