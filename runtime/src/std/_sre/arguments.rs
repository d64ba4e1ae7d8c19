//! Numbers as C takes them.

use crate::exc;
use crate::int;
use crate::obj::Obj;
use crate::raise::Res;

/// A C `int`.
pub fn c_int(o: &Obj) -> Res<i64> {
    let i = o.index()?.to_i64();
    i.filter(|i| i32::try_from(*i).is_ok()).ok_or_else(|| exc::overflow_error("Python int too large to convert to C int"))
}

/// A word of a pattern's code.
pub fn word(o: &Obj) -> Res<u32> {
    let Some(i) = int::as_int(o) else { return Err(exc::type_error("an integer is required")) };
    let small = i.to_i64();
    match small {
        Some(n) if n < 0 => Err(exc::overflow_error("can't convert negative value to unsigned int")),
        Some(n) => u32::try_from(n).map_err(|_| exc::overflow_error("regular expression code size limit exceeded")),
        None => Err(exc::overflow_error("Python int too large to convert to C unsigned long")),
    }
}
