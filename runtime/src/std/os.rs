//! `os` for programs that only name things and ask for them one by one, with functions of `posix`. Who needs more has CPython's text.

use crate::obj::Obj;
use crate::ops;

pub fn name() -> Obj { ops::str("posix") } // const name
pub fn sep() -> Obj { ops::str("/") } // const sep
pub fn altsep() -> Obj { Obj::NONE } // const altsep
pub fn extsep() -> Obj { ops::str(".") } // const extsep
pub fn curdir() -> Obj { ops::str(".") } // const curdir
pub fn pardir() -> Obj { ops::str("..") } // const pardir
pub fn pathsep() -> Obj { ops::str(":") } // const pathsep
pub fn linesep() -> Obj { ops::str("\n") } // const linesep
pub fn devnull() -> Obj { ops::str("/dev/null") } // const devnull
pub fn seek_set() -> Obj { ops::int(0) } // const SEEK_SET
pub fn seek_cur() -> Obj { ops::int(1) } // const SEEK_CUR
pub fn seek_end() -> Obj { ops::int(2) } // const SEEK_END
