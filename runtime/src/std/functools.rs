//! Python's module `functools`.

pub mod cache;
pub mod compare;
pub mod dispatch;
pub mod partial;
pub mod wrap;

pub use partial::partial;

use crate::call::{Args, Builtin};
use crate::exc;
use crate::iter::Iter;

/// `reduce(function, iterable, initial)`
pub static REDUCE: Builtin = Builtin {
    name: "reduce",
    owner: "",
    call: |args| {
        let a = args.expect("reduce", 2, 3)?;
        let mut it = match Iter::new(&a[1]) {
            Err(raised) if raised.is(&exc::classes::type_error()) => {
                drop(raised.take());
                return Err(exc::type_error("reduce() arg 2 must support iteration"));
            }
            it => it?,
        };
        let first = match a.get(2) {
            Some(initial) => Some(initial.clone()),
            None => it.next()?,
        };
        let Some(mut total) = first else {
            return Err(exc::type_error("reduce() of empty iterable with no initial value"));
        };
        while let Some(x) = it.next()? {
            total = a[0].call(Args::of(&[total, x]))?;
        }
        Ok(total)
    },
};
