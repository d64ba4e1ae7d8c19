//! `_thread`: CPython's `Modules/_threadmodule.c` on a platform where no thread can be started.

use std::cell::Cell;
use std::time::Duration;

use crate::call::{Args, Bind, Builtin};
use crate::class::Construct;
use crate::exc;
use crate::float;
use crate::io::process;
use crate::methods;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::ops::{self, Constant};
use crate::raise::Res;
use crate::std::python::ClassBody;
use crate::str::{number, Str};
use crate::types;
use crate::value::{is_callable, wrong_self};

/// The only thread's number.
const IDENT: i64 = 1;

/// How often it is held.
type Count = Cell<u64>;

fn of<'a>(o: &'a Obj, ty: &'static TypeInfo) -> Option<&'a Count> {
    // SAFETY: values with these slots are Boxed<Count>.
    (o.is_heap() && std::ptr::eq(o.ty(), ty)).then(|| unsafe { &**Gc::<Count>::of(o) })
}
fn lock_of(o: &Obj) -> Option<&Count> {
    of(o, &LOCK)
}
fn rlock_of(o: &Obj) -> Option<&Count> {
    of(o, &RLOCK)
}

pub static LOCK: TypeInfo = TypeInfo {
    repr: |o| {
        let how = if lock_of(o).expect("a lock").get() > 0 { "locked" } else { "unlocked" };
        Ok(Str::from(format!("<{how} _thread.lock object at {}>", ops::address(o))))
    },
    methods: &[&ACQUIRE, &ACQUIRE_LOCK, &RELEASE, &RELEASE_LOCK, &LOCKED, &LOCKED_LOCK, &ENTER, &EXIT],
    ..TypeInfo::new("_thread.lock", Kind::Other, drop_boxed::<Count>)
};
pub fn locktype() -> Obj { types::of(&LOCK).obj() } // class LockType

pub static RLOCK: TypeInfo = TypeInfo {
    repr: |o| {
        let n = rlock_of(o).expect("an RLock").get();
        let (how, owner) = if n > 0 { ("locked", IDENT) } else { ("unlocked", 0) };
        Ok(Str::from(format!("<{how} _thread.RLock object owner={owner} count={n} at {}>", ops::address(o))))
    },
    methods: &[&reentrant::ACQUIRE, &reentrant::RELEASE, &reentrant::ENTER, &reentrant::EXIT, &reentrant::_IS_OWNED],
    ..TypeInfo::new("_thread.RLock", Kind::Other, drop_boxed::<Count>)
};

/// The arguments of `acquire`: whether it waits, and how long (forever: `None`).
fn waiting(args: Args) -> Res<(bool, Option<Duration>)> {
    let [blocking, timeout] = args.bind("acquire", [("blocking", Bind::ArgOpt), ("timeout", Bind::ArgOpt)])?;
    let blocking = blocking.map_or(Ok(true), |o| o.truth())?;
    let timeout = match timeout {
        None => -1.0,
        Some(o) => match float::as_float(&o) {
            Some(v) => v,
            None => o.index()?.to_f64()?,
        },
    };
    if timeout.is_nan() {
        return Err(exc::value_error("Invalid value NaN (not a number)"));
    }
    if timeout.abs() > 9_223_372_036.0 {
        return Err(exc::overflow_error("timestamp out of range for platform time_t"));
    }
    if !blocking && timeout != -1.0 {
        return Err(exc::value_error("can't specify a timeout for a non-blocking call"));
    }
    if timeout < 0.0 && timeout != -1.0 {
        return Err(exc::value_error("timeout value must be positive"));
    }
    Ok((blocking, (timeout >= 0.0).then(|| Duration::from_secs_f64(timeout))))
}

fn acquire(me: &Count, args: Args) -> Res<Obj> {
    let (blocking, time) = waiting(args)?;
    if me.get() == 0 {
        me.set(1);
        return Ok(Obj::TRUE);
    }
    if blocking {
        // Nobody else is there to release it.
        crate::io::out::flush_quietly();
        loop {
            process::wait(None, Some(time.unwrap_or(Duration::from_secs(3600))))?;
            if time.is_some() {
                break;
            }
        }
    }
    Ok(Obj::FALSE)
}

fn acquired(args: Args) -> Res<Obj> {
    let (me, rest) = args.split_self("lock.acquire")?;
    acquire(lock_of(me).ok_or_else(|| wrong_self(me, "_thread.lock", "acquire"))?, rest)
}
fn release(me: &Count) -> Res<Obj> {
    if me.replace(0) == 0 {
        return Err(exc::runtime_error("release unlocked lock"));
    }
    Ok(Obj::NONE)
}

/// `acquire(blocking=True, timeout=-1)`
static ACQUIRE: Builtin = Builtin { name: "acquire", owner: "lock", call: acquired };
static ACQUIRE_LOCK: Builtin = Builtin { name: "acquire_lock", owner: "lock", call: acquired };
static ENTER: Builtin = Builtin { name: "__enter__", owner: "lock", call: acquired };
static EXIT: Builtin = Builtin { name: "__exit__", owner: "lock", call: |args| {
    let (me, _) = args.split_self("lock.__exit__")?;
    release(lock_of(me).ok_or_else(|| wrong_self(me, "_thread.lock", "__exit__"))?)
} };
methods! { "lock", lock_of;
    /// `release()`
    RELEASE "release" 0, 0 => |me, _| release(me);
    RELEASE_LOCK "release_lock" 0, 0 => |me, _| release(me);
    /// `locked()`
    LOCKED "locked" 0, 0 => |me, _| Ok(Obj::bool(me.get() > 0));
    LOCKED_LOCK "locked_lock" 0, 0 => |me, _| Ok(Obj::bool(me.get() > 0));
}

mod reentrant {
    use super::*;

    fn acquired(args: Args) -> Res<Obj> {
        let (me, rest) = args.split_self("RLock.acquire")?;
        let me = rlock_of(me).ok_or_else(|| wrong_self(me, "_thread.RLock", "acquire"))?;
        waiting(rest)?;
        me.set(me.get() + 1);
        Ok(Obj::TRUE)
    }
    fn release(me: &Count) -> Res<Obj> {
        if me.get() == 0 {
            return Err(exc::runtime_error("cannot release un-acquired lock"));
        }
        me.set(me.get() - 1);
        Ok(Obj::NONE)
    }
    pub static ACQUIRE: Builtin = Builtin { name: "acquire", owner: "RLock", call: acquired };
    pub static ENTER: Builtin = Builtin { name: "__enter__", owner: "RLock", call: acquired };
    pub static EXIT: Builtin = Builtin { name: "__exit__", owner: "RLock", call: |args| {
        let (me, _) = args.split_self("RLock.__exit__")?;
        release(rlock_of(me).ok_or_else(|| wrong_self(me, "_thread.RLock", "__exit__"))?)
    } };
    methods! { "RLock", rlock_of;
        /// `release()`
        RELEASE "release" 0, 0 => |me, _| release(me);
        /// `_is_owned()`
        _IS_OWNED "_is_owned" 0, 0 => |me, _| Ok(Obj::bool(me.get() > 0));
    }
}

fn allocated(args: Args, name: &str) -> Res<Obj> {
    args.expect(name, 0, 0)?;
    Ok(Gc::new(&LOCK, Count::new(0)).into_obj())
}
/// `allocate_lock()`
pub static ALLOCATE_LOCK: Builtin = Builtin { name: "allocate_lock", owner: "", call: |args| allocated(args, "_thread.allocate_lock") };
/// `allocate()`
pub static ALLOCATE: Builtin = Builtin { name: "allocate", owner: "", call: |args| allocated(args, "_thread.allocate") };
/// `_set_sentinel()`
pub static _SET_SENTINEL: Builtin = Builtin { name: "_set_sentinel", owner: "", call: |args| allocated(args, "_thread._set_sentinel") };

/// `RLock()`
pub static RLOCK_CALL: Builtin = Builtin { name: "RLock", owner: "_thread.", call: |args| {
    args.expect("RLock", 0, 0)?;
    Ok(Gc::new(&RLOCK, Count::new(0)).into_obj())
} };
static NEW_RLOCK: Construct = Construct { call: &RLOCK_CALL, init: None, empty: None };
pub fn rlock() -> Obj { types::class(&RLOCK, &NEW_RLOCK) } // class RLock

/// `_local`: attributes of a thread are those of an object, where there is one thread.
pub fn local() -> Obj { // class _local
    static CLASS: Constant = Constant::new();
    CLASS.get(|| ClassBody::new("_local", "_thread").class(vec![]).expect("a class like any"))
}

fn start(args: Args, name: &str) -> Res<Obj> {
    let a = args.expect(name, 2, 3)?;
    if !is_callable(&a[0]) {
        return Err(exc::type_error("first arg must be callable"));
    }
    if crate::tuple::Tuple::of(&a[1]).is_none() {
        return Err(exc::type_error("2nd arg must be a tuple"));
    }
    if a.get(2).is_some_and(|o| crate::dict::Dict::<Obj, Obj>::of(o).is_none()) {
        return Err(exc::type_error("optional 3rd arg must be a dictionary"));
    }
    Err(exc::runtime_error("can't start new thread"))
}
/// `start_new_thread(function, args, kwargs={})`
pub static START_NEW_THREAD: Builtin = Builtin { name: "start_new_thread", owner: "", call: |args| start(args, "start_new_thread") };
/// `start_new(function, args, kwargs={})`
pub static START_NEW: Builtin = Builtin { name: "start_new", owner: "", call: |args| start(args, "start_new") };

/// Functions without arguments.
macro_rules! functions {
    ($($constant:ident $name:ident $value:expr;)*) => { $(
        #[doc = concat!("`", stringify!($name), "()`")]
        pub static $constant: Builtin = Builtin {
            name: stringify!($name),
            owner: "",
            call: |args| {
                args.expect(concat!("_thread.", stringify!($name)), 0, 0)?;
                $value
            },
        };
    )* };
}
functions! {
    GET_IDENT get_ident Ok(number(IDENT));
    GET_NATIVE_ID get_native_id Ok(number(IDENT));
    EXIT_THREAD exit_thread Err(exc::system_exit(vec![]));
}
/// `exit()`
pub static EXIT_: Builtin = Builtin { name: "exit", owner: "", call: |args| {
    args.expect("_thread.exit", 0, 0)?;
    Err(exc::system_exit(vec![]))
} };
/// `_count()`
pub static _COUNT: Builtin = Builtin { name: "_count", owner: "", call: |args| {
    args.expect("_thread._count", 0, 0)?;
    Ok(number(0))
} };
/// `stack_size(size=0)`
pub static STACK_SIZE: Builtin = Builtin { name: "stack_size", owner: "", call: |args| {
    let size = args.expect("stack_size", 0, 1)?.first().map_or(Ok(0), |o| o.index().map(|n| n.clamp_i64()))?;
    match size {
        0 => Ok(number(0)),
        ..0 => Err(exc::value_error("size must be 0 or a positive value")),
        _ => Err(exc::runtime_error("setting stack size not supported")),
    }
} };
/// `interrupt_main(signum=signal.SIGINT)`
pub static INTERRUPT_MAIN: Builtin = Builtin { name: "interrupt_main", owner: "", call: |args| {
    args.expect("interrupt_main", 0, 1)?;
    Err(exc::keyboard_interrupt())
} };

pub fn error() -> Obj { exc::classes::runtime_error() } // class error
pub fn timeout_max() -> Obj { Obj::float(9_223_372_036.0) } // const TIMEOUT_MAX
