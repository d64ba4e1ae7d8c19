//! What a function runs: a Rust function or closure, called with as many arguments as it has parameters.

use super::Slots;
use crate::obj::Obj;
use crate::raise::Res;

/// A Rust function or closure that can be a function's body: `|a, b| …`, the path of a `fn(Obj, Obj) -> Res<Obj>`, or for
/// more than eight parameters `|a: &mut Slots| …`. `Shape` tells them apart.
pub trait Body<Shape>: 'static {
    #[doc(hidden)]
    fn entry() -> Entry;
}

/// How a body is entered, by how many arguments it takes. The first parameter is the body itself, without its type.
#[derive(Clone, Copy)]
pub enum Entry {
    /// Arguments must be bound first.
    Bound,
    Of0(unsafe fn(*const ()) -> Res<Obj>),
    Of1(unsafe fn(*const (), Obj) -> Res<Obj>),
    Of2(unsafe fn(*const (), Obj, Obj) -> Res<Obj>),
    Of3(unsafe fn(*const (), Obj, Obj, Obj) -> Res<Obj>),
    Of4(unsafe fn(*const (), Obj, Obj, Obj, Obj) -> Res<Obj>),
    /// Takes the arguments out of the slice.
    More(unsafe fn(*const (), &mut [Obj]) -> Res<Obj>),
}

/// A body whose type is forgotten, kept to be dropped.
pub(super) trait Kept {}
impl<T> Kept for T {}

macro_rules! bodies {
    ($($entry:ident $enter:ident ($($a:ident $t:ident),*);)*) => { $(
        impl<F: Fn($($t),*) -> Res<Obj> + 'static> Body<fn($($t),*)> for F {
            fn entry() -> Entry {
                Entry::$entry($enter::<F>)
            }
        }
        /// # Safety
        /// `body` points to an `F`.
        unsafe fn $enter<F: Fn($($t),*) -> Res<Obj>>(body: *const (), $($a: Obj),*) -> Res<Obj> {
            (*(body as *const F))($($a),*)
        }
    )* };
}
bodies! {
    Of0 enter0 ();
    Of1 enter1 (a Obj);
    Of2 enter2 (a Obj, b Obj);
    Of3 enter3 (a Obj, b Obj, c Obj);
    Of4 enter4 (a Obj, b Obj, c Obj, d Obj);
}

#[inline]
pub(super) fn take(place: &mut Obj) -> Obj {
    std::mem::replace(place, Obj::NONE)
}

macro_rules! longer_bodies {
    ($($enter:ident ($($a:ident $t:ident),*);)*) => { $(
        impl<F: Fn($($t),*) -> Res<Obj> + 'static> Body<fn($($t),*)> for F {
            fn entry() -> Entry {
                Entry::More($enter::<F>)
            }
        }
        /// # Safety
        /// `body` points to an `F`.
        unsafe fn $enter<F: Fn($($t),*) -> Res<Obj>>(body: *const (), all: &mut [Obj]) -> Res<Obj> {
            let [$($a),*] = all else { unreachable!("as many arguments as parameters") };
            (*(body as *const F))($(take($a)),*)
        }
    )* };
}
longer_bodies! {
    enter5 (a Obj, b Obj, c Obj, d Obj, e Obj);
    enter6 (a Obj, b Obj, c Obj, d Obj, e Obj, f Obj);
    enter7 (a Obj, b Obj, c Obj, d Obj, e Obj, f Obj, g Obj);
    enter8 (a Obj, b Obj, c Obj, d Obj, e Obj, f Obj, g Obj, h Obj);
}

impl<F: Fn(&mut Slots) -> Res<Obj> + 'static> Body<fn(&mut Slots)> for F {
    fn entry() -> Entry {
        /// # Safety
        /// `body` points to an `F`.
        unsafe fn enter<F: Fn(&mut Slots) -> Res<Obj>>(body: *const (), all: &mut [Obj]) -> Res<Obj> {
            (*(body as *const F))(&mut Slots { rest: all })
        }
        Entry::More(enter::<F>)
    }
}
