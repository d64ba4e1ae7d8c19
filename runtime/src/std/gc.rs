//! `gc`: objects are freed by counting; there is no collector of cycles that could be turned on or off, but what it is told is kept.

use std::cell::Cell;

use crate::call::{Bind, Builtin};
use crate::exc;
use crate::list::list;
use crate::obj::Obj;
use crate::str::number;
use crate::tuple::tuple;

struct Settings {
    enabled: Cell<bool>,
    thresholds: Cell<[i64; 3]>,
    debug: Cell<i64>,
}
// SAFETY: translated programs have one thread.
unsafe impl Sync for Settings {}
static SETTINGS: Settings = Settings { enabled: Cell::new(true), thresholds: Cell::new([700, 10, 10]), debug: Cell::new(0) };

/// `collect(generation=2)`: nothing is found that counting has not freed.
pub static COLLECT: Builtin = Builtin { name: "collect", owner: "", call: |args| {
    let [generation] = args.bind("collect", [("generation", Bind::ArgOpt)])?;
    match generation.map_or(Ok(2), |g| crate::int::as_index(&g))? {
        0..=2 => Ok(number(0)),
        _ => Err(exc::value_error("invalid generation")),
    }
} };
/// `enable()`
pub static ENABLE: Builtin = Builtin { name: "enable", owner: "", call: |args| {
    args.expect("gc.enable", 0, 0)?;
    SETTINGS.enabled.set(true);
    Ok(Obj::NONE)
} };
/// `disable()`
pub static DISABLE: Builtin = Builtin { name: "disable", owner: "", call: |args| {
    args.expect("gc.disable", 0, 0)?;
    SETTINGS.enabled.set(false);
    Ok(Obj::NONE)
} };
/// `isenabled()`
pub static ISENABLED: Builtin = Builtin { name: "isenabled", owner: "", call: |args| {
    args.expect("gc.isenabled", 0, 0)?;
    Ok(Obj::bool(SETTINGS.enabled.get()))
} };
/// `get_threshold()`
pub static GET_THRESHOLD: Builtin = Builtin { name: "get_threshold", owner: "", call: |args| {
    args.expect("gc.get_threshold", 0, 0)?;
    Ok(tuple(SETTINGS.thresholds.get().map(number).to_vec()))
} };
/// `set_threshold(threshold0, threshold1, threshold2)`
pub static SET_THRESHOLD: Builtin = Builtin { name: "set_threshold", owner: "", call: |args| {
    let mut all = SETTINGS.thresholds.get();
    for (place, given) in all.iter_mut().zip(args.expect("gc.set_threshold", 1, 3)?) {
        *place = crate::int::as_index(given)?;
    }
    SETTINGS.thresholds.set(all);
    Ok(Obj::NONE)
} };
/// `get_debug()`
pub static GET_DEBUG: Builtin = Builtin { name: "get_debug", owner: "", call: |args| {
    args.expect("gc.get_debug", 0, 0)?;
    Ok(number(SETTINGS.debug.get()))
} };
/// `freeze()`
pub static FREEZE: Builtin = Builtin { name: "freeze", owner: "", call: |args| args.expect("gc.freeze", 0, 0).map(|_| Obj::NONE) };
/// `unfreeze()`
pub static UNFREEZE: Builtin = Builtin { name: "unfreeze", owner: "", call: |args| args.expect("gc.unfreeze", 0, 0).map(|_| Obj::NONE) };

pub fn garbage() -> Obj { list(vec![]) } // const garbage
pub fn debug_stats() -> Obj { number(1) } // const DEBUG_STATS
pub fn debug_collectable() -> Obj { number(2) } // const DEBUG_COLLECTABLE
pub fn debug_uncollectable() -> Obj { number(4) } // const DEBUG_UNCOLLECTABLE
pub fn debug_saveall() -> Obj { number(32) } // const DEBUG_SAVEALL
pub fn debug_leak() -> Obj { number(38) } // const DEBUG_LEAK
