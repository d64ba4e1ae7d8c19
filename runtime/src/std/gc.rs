//! `gc`: what a program may ask of the collector, and tell it.

use std::cell::Cell;

use crate::call::{Args, Bind, Builtin};
use crate::class;
use crate::collector;
use crate::dict::Dict;
use crate::exc;
use crate::int::as_index;
use crate::list::{list, List};
use crate::obj::Obj;
use crate::raise::Res;
use crate::str::{number, Str};
use crate::tuple::tuple;

struct Settings {
    thresholds: Cell<[i64; 3]>,
    debug: Cell<i64>,
    /// Of each generation: collections, and objects freed by them.
    counts: Cell<[(i64, i64); 3]>,
    callbacks: Cell<Option<List>>,
    garbage: Cell<Option<List>>,
}
// SAFETY: translated programs have one thread.
unsafe impl Sync for Settings {}
static SETTINGS: Settings = Settings {
    thresholds: Cell::new([700, 10, 10]),
    debug: Cell::new(0),
    counts: Cell::new([(0, 0); 3]),
    callbacks: Cell::new(None),
    garbage: Cell::new(None),
};
const SAVEALL: i64 = 32;

/// A list that lives as long as the program.
fn kept(place: &'static Cell<Option<List>>) -> List {
    let kept = place.take().unwrap_or_default();
    place.set(Some(kept.clone()));
    kept
}

/// One collection, with `gc.callbacks` before and after it.
fn collect(generation: usize) -> usize {
    let tell = |phase: &'static str, found: i64| {
        for callback in kept(&SETTINGS.callbacks).to_vec() {
            let told = info(&[("generation", generation as i64), ("collected", found), ("uncollectable", 0)])
                .and_then(|info| callback.call([Str::lit(phase).into(), info]));
            if let Err(raised) = told {
                class::unraisable(raised, &callback);
            }
        }
    };
    tell("start", 0);
    let found = match SETTINGS.debug.get() & SAVEALL {
        0 => collector::collect(),
        _ => {
            let mut saved = Vec::new();
            let found = collector::collect_into(Some(&mut saved));
            let garbage = kept(&SETTINGS.garbage);
            saved.into_iter().for_each(|o| garbage.append(o));
            found
        }
    };
    let mut counts = SETTINGS.counts.get();
    counts[generation].0 += 1;
    counts[generation].1 += found as i64;
    SETTINGS.counts.set(counts);
    tell("stop", found as i64);
    found
}

fn info(items: &[(&'static str, i64)]) -> Res<Obj> {
    let d = Dict::<Obj, Obj>::new();
    for (name, value) in items {
        d.set(Str::lit(name).into(), number(*value))?;
    }
    Ok(d.into())
}

/// `collect(generation=2)`: how many objects were found that counting had not freed.
pub static COLLECT: Builtin = Builtin { name: "collect", owner: "", call: |args| {
    let [generation] = args.bind("collect", [("generation", Bind::ArgOpt)])?;
    collector::COLLECTED.set(|_| collect(0));
    match generation.map_or(Ok(2), |g| as_index(&g))? {
        generation @ 0..=2 => Ok(number(collector::once(|| collect(generation as usize)) as i64)),
        _ => Err(exc::value_error("invalid generation")),
    }
} };
/// `enable()`
pub static ENABLE: Builtin = Builtin { name: "enable", owner: "", call: |args| {
    args.expect("gc.enable", 0, 0)?;
    collector::set_enabled(true);
    Ok(Obj::NONE)
} };
/// `disable()`
pub static DISABLE: Builtin = Builtin { name: "disable", owner: "", call: |args| {
    args.expect("gc.disable", 0, 0)?;
    collector::set_enabled(false);
    Ok(Obj::NONE)
} };
/// `isenabled()`
pub static ISENABLED: Builtin = Builtin { name: "isenabled", owner: "", call: |args| {
    args.expect("gc.isenabled", 0, 0)?;
    Ok(Obj::bool(collector::is_enabled()))
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
        *place = as_index(given)?;
    }
    SETTINGS.thresholds.set(all);
    collector::set_threshold(all[0]);
    Ok(Obj::NONE)
} };
/// `get_count()`: there is one generation.
pub static GET_COUNT: Builtin = Builtin { name: "get_count", owner: "", call: |args| {
    args.expect("gc.get_count", 0, 0)?;
    Ok(tuple(vec![number(collector::young()), number(0), number(0)]))
} };
/// `get_stats()`
pub static GET_STATS: Builtin = Builtin { name: "get_stats", owner: "", call: |args| {
    args.expect("gc.get_stats", 0, 0)?;
    let mut all = Vec::new();
    for (collections, collected) in SETTINGS.counts.get() {
        all.push(info(&[("collections", collections), ("collected", collected), ("uncollectable", 0)])?);
    }
    Ok(list(all))
} };
/// `get_debug()`
pub static GET_DEBUG: Builtin = Builtin { name: "get_debug", owner: "", call: |args| {
    args.expect("gc.get_debug", 0, 0)?;
    Ok(number(SETTINGS.debug.get()))
} };
/// `set_debug(flags)`: of the flags only DEBUG_SAVEALL does something.
pub static SET_DEBUG: Builtin = Builtin { name: "set_debug", owner: "", call: |args| {
    SETTINGS.debug.set(as_index(&args.expect("gc.set_debug", 1, 1)?[0])?);
    Ok(Obj::NONE)
} };
/// `get_objects(generation=None)`: all are of the oldest generation.
pub static GET_OBJECTS: Builtin = Builtin { name: "get_objects", owner: "", call: |args| {
    let [generation] = args.bind("get_objects", [("generation", Bind::ArgOpt)])?;
    let generation = match generation.filter(|g| !g.is_none()) {
        None => 2,
        Some(g) => as_index(&g)?,
    };
    match generation {
        0 | 1 => Ok(list(vec![])),
        2 => Ok(list(collector::objects().into_iter().filter(collector::is_tracked).collect())),
        g if g < 0 => Err(exc::value_error("generation parameter cannot be negative")),
        _ => Err(exc::value_error("generation parameter must be less than the number of available generations (3)")),
    }
} };
/// `get_referents(*objs)`
pub static GET_REFERENTS: Builtin = Builtin { name: "get_referents", owner: "", call: |args| {
    Ok(list(positional("get_referents", &args)?.iter().flat_map(collector::referents).collect()))
} };
/// `get_referrers(*objs)`
pub static GET_REFERRERS: Builtin = Builtin { name: "get_referrers", owner: "", call: |args| {
    let sought = positional("get_referrers", &args)?;
    let refers = |o: &Obj| collector::referents(o).iter().any(|r| sought.iter().any(|s| s.is(r)));
    Ok(list(collector::objects().into_iter().filter(|o| collector::is_tracked(o) && refers(o)).collect()))
} };
fn positional<'a>(name: &str, args: &Args<'a>) -> Res<&'a [Obj]> {
    match args.kw.is_empty() {
        true => Ok(args.pos),
        false => Err(exc::type_error(format!("gc.{name}() takes no keyword arguments"))),
    }
}
/// `is_tracked(obj)`
pub static IS_TRACKED: Builtin = Builtin { name: "is_tracked", owner: "", call: |args| {
    Ok(Obj::bool(collector::is_tracked(&args.expect("gc.is_tracked", 1, 1)?[0])))
} };
/// `is_finalized(obj)`
pub static IS_FINALIZED: Builtin = Builtin { name: "is_finalized", owner: "", call: |args| {
    Ok(Obj::bool(class::is_finalized(&args.expect("gc.is_finalized", 1, 1)?[0])))
} };
/// `freeze()`
pub static FREEZE: Builtin = Builtin { name: "freeze", owner: "", call: |args| {
    args.expect("gc.freeze", 0, 0)?;
    collector::freeze();
    Ok(Obj::NONE)
} };
/// `unfreeze()`
pub static UNFREEZE: Builtin = Builtin { name: "unfreeze", owner: "", call: |args| {
    args.expect("gc.unfreeze", 0, 0)?;
    collector::unfreeze();
    Ok(Obj::NONE)
} };
/// `get_freeze_count()`
pub static GET_FREEZE_COUNT: Builtin = Builtin { name: "get_freeze_count", owner: "", call: |args| {
    args.expect("gc.get_freeze_count", 0, 0)?;
    Ok(number(collector::frozen() as i64))
} };

pub fn garbage() -> Obj { kept(&SETTINGS.garbage).into() } // const garbage
pub fn callbacks() -> Obj { collector::COLLECTED.set(|_| collect(0)); kept(&SETTINGS.callbacks).into() } // const callbacks
pub fn debug_stats() -> Obj { number(1) } // const DEBUG_STATS
pub fn debug_collectable() -> Obj { number(2) } // const DEBUG_COLLECTABLE
pub fn debug_uncollectable() -> Obj { number(4) } // const DEBUG_UNCOLLECTABLE
pub fn debug_saveall() -> Obj { number(SAVEALL) } // const DEBUG_SAVEALL
pub fn debug_leak() -> Obj { number(38) } // const DEBUG_LEAK
