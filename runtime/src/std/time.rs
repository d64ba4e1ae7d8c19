//! Python's module `time`. Local time is UTC: a module has no time zones.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::call::Builtin;
use crate::exc;
use crate::float;
use crate::int::{self, Int};
use crate::obj::Obj;
use crate::raise::Res;

mod calendar;
mod format;
mod struct_time;
#[cfg(test)]
mod tests;

pub use calendar::Moment;
pub use format::{asctime, strftime, ASCTIME, CTIME, STRFTIME};
pub use struct_time::{struct_of, struct_time, GMTIME, LOCALTIME, MKTIME, STRUCT_TIME, STRUCT_TIME_CALL};

struct Start(std::cell::Cell<Option<Instant>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Start {}
static START: Start = Start(std::cell::Cell::new(None));

/// Since the clock was first asked.
fn running() -> Duration {
    match START.0.get() {
        Some(start) => start.elapsed(),
        None => {
            START.0.set(Some(Instant::now()));
            Duration::ZERO
        }
    }
}

fn since_epoch() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

/// Since the epoch.
pub(crate) fn now_nanoseconds() -> u128 {
    since_epoch().as_nanos()
}

/// `time.time()`
pub fn time() -> f64 {
    since_epoch().as_secs_f64()
}
/// `time.perf_counter()`
pub fn perf_counter() -> f64 {
    running().as_secs_f64()
}
/// `time.monotonic()`
pub fn monotonic() -> f64 {
    running().as_secs_f64()
}
/// `time.process_time()`: the time that the program has run, for want of a clock of its CPU time.
pub fn process_time() -> f64 {
    running().as_secs_f64()
}

fn nanoseconds(d: Duration) -> Int {
    Int::from_i128(d.as_nanos() as i128)
}

/// The clocks, in seconds and in nanoseconds.
macro_rules! clocks {
    ($($seconds:ident $name:ident $source:ident;)*) => { $(
        #[doc = concat!("`time.", stringify!($name), "()`")]
        pub static $seconds: Builtin = Builtin {
            name: stringify!($name),
            owner: "",
            call: |args| {
                args.expect(concat!("time.", stringify!($name)), 0, 0)?;
                Ok(Obj::float($source().as_secs_f64()))
            },
        };
    )* };
}
macro_rules! nanosecond_clocks {
    ($($constant:ident $name:ident $source:ident;)*) => { $(
        #[doc = concat!("`time.", stringify!($name), "()`")]
        pub static $constant: Builtin = Builtin {
            name: stringify!($name),
            owner: "",
            call: |args| {
                args.expect(concat!("time.", stringify!($name)), 0, 0)?;
                Ok(nanoseconds($source()).into())
            },
        };
    )* };
}
clocks! {
    TIME time since_epoch;
    PERF_COUNTER perf_counter running;
    MONOTONIC monotonic running;
    PROCESS_TIME process_time running;
    THREAD_TIME thread_time running;
}
nanosecond_clocks! {
    TIME_NS time_ns since_epoch;
    PERF_COUNTER_NS perf_counter_ns running;
    MONOTONIC_NS monotonic_ns running;
    PROCESS_TIME_NS process_time_ns running;
    THREAD_TIME_NS thread_time_ns running;
}

/// `time.sleep(seconds)`
///
/// # Errors
/// ValueError "sleep length must be non-negative".
pub fn sleep(seconds: f64) -> Res<()> {
    if seconds.is_nan() {
        return Err(exc::value_error("Invalid value NaN (not a number)"));
    }
    if seconds < 0.0 {
        return Err(exc::value_error("sleep length must be non-negative"));
    }
    match Duration::try_from_secs_f64(seconds) {
        Ok(d) => crate::io::process::wait(None, Some(d)),
        Err(_) => Err(exc::overflow_error("timestamp out of range for platform time_t")),
    }
}
/// `time.sleep(seconds)`
pub static SLEEP: Builtin = Builtin {
    name: "sleep",
    owner: "",
    call: |args| {
        crate::io::out::flush_quietly();
        sleep(seconds_of(&args.expect("time.sleep", 1, 1)?[0])?)?;
        Ok(Obj::NONE)
    },
};

/// A time given as a float or an int.
fn seconds_of(o: &Obj) -> Res<f64> {
    match float::as_float(o) {
        Some(v) => Ok(v),
        None => o.index()?.to_f64(),
    }
}

/// Seconds since the epoch for `gmtime` and its like: now without argument, rounded down.
fn seconds_or_now(o: Option<&Obj>) -> Res<i64> {
    match o.filter(|o| !o.is_none()) {
        None => Ok(since_epoch().as_secs() as i64),
        Some(o) => match float::as_float(o) {
            Some(v) if v.is_nan() => Err(exc::value_error("Invalid value NaN (not a number)")),
            Some(v) if v.abs() < 9e18 => Ok(v.floor() as i64),
            Some(_) => Err(exc::overflow_error("timestamp out of range for platform time_t")),
            None => o.index()?.to_i64().ok_or_else(|| exc::overflow_error("timestamp out of range for platform time_t")),
        },
    }
}

/// `time.timezone`, `time.altzone`, `time.daylight`
pub fn timezone() -> Obj { int::Int::ZERO.into() } // const timezone
pub fn altzone() -> Obj { int::Int::ZERO.into() } // const altzone
pub fn daylight() -> Obj { int::Int::ZERO.into() } // const daylight
/// `time.tzname`
pub fn tzname() -> Obj { struct_time::zone_names() } // const tzname
