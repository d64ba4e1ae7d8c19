//! Operations of the typed tier that Rust's operators do not have: Python's division of small ints, ranges that go down,
//! and how typed values meet the dynamic tier.

use crate::exc;
use crate::list::List;
use crate::obj::Obj;
use crate::raise::Res;
use crate::dict::Dict;
use crate::int::Int;
use crate::set::Set;
use crate::value::Value;

mod consume;
mod missing;
mod deque;
mod generator;
pub mod structs;
mod text;
mod unbox;

pub use crate::iter::typed::{sum, sum_i64};
pub use consume::{best, generator_expression, max_by, min_by, sorted_by, sorted_items, sorted_list, sorted_list_down, sorted_down, steps, zip_steps, enumerate_steps, Best};
pub use deque::Deque;
pub use generator::{generator, Gen, Items};
pub use missing::{at_or_new, at_or_zero, counted, most_common};
pub use structs::{bound, class_name, equal, has_items, length, bound_free, bound_global, known, look, some, some_item, some_to_set, there, must, Field, Late, Static, Struct};
pub use unbox::{as_bool, as_float, as_i64, as_int, as_str};
pub use text::{
    center, center_with, chars, chr, each_part, each_word, endswith_any, int_of, int_of_float, join, last_words, lines, ljust, ljust_with, ord, part_at, parts, push,
    rjust, rjust_with, rsplit, split, startswith_any, unpack_chars, word_at, word_parts, words, zfill, Texts,
};

/// `range(start, stop, step)` in a loop.
///
/// # Errors
/// `ValueError` when the step is 0.
#[inline]
pub fn range(start: i64, stop: i64, step: i64) -> Res<impl Iterator<Item = i64>> {
    if step == 0 {
        return Err(exc::value_error("range() arg 3 must not be zero"));
    }
    Ok(crate::iter::typed::range(start, stop, step))
}

/// A list that nobody else has yet, as one of objects.
pub fn objects<T: Value>(xs: &List<T>) -> List<Obj> {
    xs.iter().map(|x| x.to_obj()).collect()
}

/// An index as `x[i]` takes it.
///
/// # Errors
/// `IndexError` when no sequence is that long.
#[inline]
pub fn subscript(i: &Int) -> Res<i64> {
    i.to_i64().ok_or_else(|| exc::index_error("cannot fit 'int' into an index-sized integer"))
}

/// How often a sequence is repeated.
///
/// # Errors
/// `OverflowError`
#[inline]
pub fn count(n: &Int) -> Res<i64> {
    n.to_i64().ok_or_else(|| exc::overflow_error("cannot fit 'int' into an index-sized integer"))
}

/// A size, as an argument of a method.
///
/// # Errors
/// `OverflowError`
#[inline]
pub fn size(n: &Int) -> Res<i64> {
    n.to_i64().ok_or_else(|| exc::overflow_error("Python int too large to convert to C ssize_t"))
}

/// `a, b = xs`
///
/// # Errors
/// `ValueError` when there are more or fewer items.
pub fn unpack<T: Value, const N: usize>(xs: &List<T>) -> Res<[T; N]> {
    match <&[T; N]>::try_from(xs.items()) {
        Ok(items) => Ok(items.clone()),
        Err(_) => Err(crate::ops::wrong_number(N, xs.len())),
    }
}

/// `a, *b, c = xs`
///
/// # Errors
/// `ValueError` when there are fewer items.
pub fn unpack_around<T: Value, const A: usize, const B: usize>(xs: &List<T>) -> Res<([T; A], List<T>, [T; B])> {
    let items = xs.items();
    let Some(end) = items.len().checked_sub(B).filter(|end| *end >= A) else {
        let (n, got) = (A + B, items.len());
        return Err(exc::value_error(format!("not enough values to unpack (expected at least {n}, got {got})")));
    };
    Ok((std::array::from_fn(|i| items[i].clone()), List::from(items[A..end].to_vec()), std::array::from_fn(|i| items[end + i].clone())))
}

/// `xs.index(x, start)`
///
/// # Errors
/// `ValueError` when it is not there; what comparing raises.
pub fn index<T: Value>(xs: &List<T>, x: &T, start: i64) -> Res<i64> {
    Ok(xs.index(x, start, i64::MAX)? as i64)
}

/// `xs.count(x)`
///
/// # Errors
/// What comparing raises.
pub fn count_of<T: Value>(xs: &List<T>, x: &T) -> Res<i64> {
    Ok(xs.count(x)? as i64)
}

/// `xs.sort(reverse=reverse)`
///
/// # Errors
/// What comparing raises.
pub fn sort<T: Value>(xs: &List<T>, reverse: bool) -> Res<()> {
    xs.sort_with(reverse, None::<fn(&T) -> Res<T>>)
}

/// `a.issuperset(b)`
///
/// # Errors
/// What comparing raises.
pub fn is_superset<K: Value>(a: &Set<K>, b: &Set<K>) -> Res<bool> {
    b.is_subset(a)
}

/// `len(t)` of a tuple.
#[inline(always)]
pub fn arity<T>(_: &T, len: i64) -> i64 {
    len
}

/// `str(x)`
///
/// # Errors
/// What a class' `__str__` raises.
pub fn str<T: Value>(x: &T) -> Res<crate::str::Str> {
    x.str()
}

/// `repr(x)`
///
/// # Errors
/// What a class' `__repr__` raises.
pub fn repr<T: Value>(x: &T) -> Res<crate::str::Str> {
    x.repr()
}

/// `enumerate(items)`
#[inline]
pub fn enumerate<T>(items: impl IntoIterator<Item = T>) -> impl Iterator<Item = (i64, T)> {
    crate::iter::typed::enumerate(items, 0)
}

/// `enumerate(items, start)`
#[inline]
pub fn enumerate_from<T>(items: impl IntoIterator<Item = T>, start: i64) -> impl Iterator<Item = (i64, T)> {
    crate::iter::typed::enumerate(items, start)
}

/// `sorted(items)`
///
/// # Errors
/// What comparing raises.
pub fn sorted<T: Value>(items: impl IntoIterator<Item = T>) -> Res<List<T>> {
    crate::iter::typed::sorted(items, false)
}

/// `sum(items)` of floats: the int 0 when there are none.
pub fn sum_f64(items: impl IntoIterator<Item = f64>) -> Obj {
    let mut items = items.into_iter().peekable();
    match items.peek() {
        Some(_) => Obj::float(crate::iter::typed::sum_f64(items, 0.0)),
        None => crate::ops::int(0),
    }
}

/// A sum of floats, beside a float.
#[inline]
pub fn float_of_sum(sum: &Obj) -> f64 {
    sum.as_float().unwrap_or(0.0)
}

/// `sum(floats) / n`
///
/// # Errors
/// ZeroDivisionError
#[inline]
pub fn sum_over(sum: &Obj, n: i64) -> Res<f64> {
    match sum.as_float() {
        Some(sum) if n != 0 => Ok(sum / n as f64),
        Some(_) => Err(exc::zero_division("float division by zero")),
        None if n != 0 => Ok(0.0 / n as f64),
        None => Err(exc::zero_division("division by zero")),
    }
}

/// `min(a, b)`: the first of equals.
#[inline(always)]
pub fn min<T: PartialOrd>(a: T, b: T) -> T {
    if b < a { b } else { a }
}

/// `max(a, b)`: the first of equals.
#[inline(always)]
pub fn max<T: PartialOrd>(a: T, b: T) -> T {
    if b > a { b } else { a }
}

/// `d.get(key, other)`
///
/// # Errors
/// What hashing raises.
#[inline]
pub fn get_or<K: Value, V: Value>(d: &Dict<K, V>, key: &K, other: V) -> Res<V> {
    Ok(d.get(key)?.unwrap_or(other))
}

/// `s.add(key)`
///
/// # Errors
/// What hashing raises.
#[inline]
pub fn add<K: Value>(s: &Set<K>, key: K) -> Res<()> {
    s.add(key).map(|_| ())
}

/// `s.discard(key)`
///
/// # Errors
/// What hashing raises.
#[inline]
pub fn discard<K: Value>(s: &Set<K>, key: &K) -> Res<()> {
    s.discard(key).map(|_| ())
}

/// Declares that a struct is a plain class, with how it is printed.
#[macro_export]
macro_rules! plain {
    ($class:ident, $name:literal, $repr:path, $str:path $(, $class1:path: $name1:literal $(, $more:path: $names:literal)*)? $(; truth $truth:path)? $(; eq $eq:path)?) => {
        impl $crate::typed::Struct for $class {
            const INFO: &'static $crate::obj::TypeInfo =
                &$crate::obj::TypeInfo::head($name, $crate::obj::Kind::Object, $crate::obj::drop_boxed::<$class>);
            fn repr(me: &$crate::obj::Gc<Self>) -> $crate::raise::Res<$crate::str::Str> {
                $repr(me)
            }
            fn str(me: &$crate::obj::Gc<Self>) -> $crate::raise::Res<$crate::str::Str> {
                $str(me)
            }
            $(fn class_name(me: &$crate::obj::Gc<Self>) -> &'static str {
                match me.class {
                    $class1 => $name1,
                    $($more => $names),*
                }
            })?
            $(fn truth(me: &$crate::obj::Gc<Self>) -> $crate::raise::Res<bool> {
                $truth(me)
            })?
            $(fn eq(me: &$crate::obj::Gc<Self>, other: &$crate::obj::Gc<Self>) -> $crate::raise::Res<bool> {
                if $crate::obj::Gc::is(me, other) { Ok(true) } else { $eq(me, other) }
            }
            fn quick_eq(me: &$crate::obj::Gc<Self>, other: &$crate::obj::Gc<Self>) -> Option<bool> {
                $crate::obj::Gc::is(me, other).then_some(true)
            })?
        }
    };
}

/// Declares that a struct stands for dicts with these keys.
#[macro_export]
macro_rules! record {
    ($record:ident { $($field:ident: $key:literal),+ }) => {
        impl $crate::typed::Struct for $record {
            const INFO: &'static $crate::obj::TypeInfo =
                &$crate::obj::TypeInfo::head("dict", $crate::obj::Kind::Object, $crate::obj::drop_boxed::<$record>);
            fn repr(me: &$crate::obj::Gc<Self>) -> $crate::raise::Res<$crate::str::Str> {
                $crate::typed::structs::Items::new()$(.item($key, &me.$field.get())?)+.done()
            }
            fn str(me: &$crate::obj::Gc<Self>) -> $crate::raise::Res<$crate::str::Str> {
                Self::repr(me)
            }
            fn eq(me: &$crate::obj::Gc<Self>, other: &$crate::obj::Gc<Self>) -> $crate::raise::Res<bool> {
                Ok($crate::obj::Gc::is(me, other) || ($($crate::value::Value::eq(&me.$field.get(), &other.$field.get())?)&&+))
            }
            fn quick_eq(me: &$crate::obj::Gc<Self>, other: &$crate::obj::Gc<Self>) -> Option<bool> {
                if $crate::obj::Gc::is(me, other) { Some(true) } else { None }
            }
            fn twin(me: &$crate::obj::Gc<Self>) -> $crate::obj::Gc<Self> {
                $crate::obj::Gc::of_struct($record { $($field: $crate::typed::Field::new(me.$field.get())),+ })
            }
        }
    };
}

/// `text!("bolt")`: a literal as a `Str`, made when first used.
#[macro_export]
macro_rules! text {
    ($text:literal) => {{
        static TEXT: $crate::str::Lit = $crate::str::Lit::new($text);
        TEXT.str()
    }};
}

/// `a // b`
///
/// ```
/// assert_eq!(portalis_rt::typed::floordiv(-7, 2).unwrap(), -4);
/// ```
///
/// # Errors
/// ZeroDivisionError
#[inline(always)]
pub fn floordiv(a: i64, b: i64) -> Res<i64> {
    if b == 0 {
        return Err(exc::zero_division("integer division or modulo by zero"));
    }
    Ok(floordiv_by(a, b))
}

/// `a % b`
///
/// # Errors
/// ZeroDivisionError
#[inline(always)]
pub fn modulo(a: i64, b: i64) -> Res<i64> {
    if b == 0 {
        return Err(exc::zero_division("integer modulo by zero"));
    }
    Ok(modulo_by(a, b))
}

/// `a // b` for a `b` that is not 0.
#[inline(always)]
pub fn floordiv_by(a: i64, b: i64) -> i64 {
    let q = a.wrapping_div(b);
    if a.wrapping_rem(b) != 0 && (a < 0) != (b < 0) { q - 1 } else { q }
}

/// `a % b` for a `b` that is not 0: has the sign of `b`.
#[inline(always)]
pub fn modulo_by(a: i64, b: i64) -> i64 {
    let r = a.wrapping_rem(b);
    if r != 0 && (r < 0) != (b < 0) { r + b } else { r }
}

/// `a / b`, correctly rounded.
///
/// # Errors
/// ZeroDivisionError
#[inline]
pub fn truediv(a: i64, b: i64) -> Res<f64> {
    const EXACT: i64 = 1 << 53;
    if a.unsigned_abs() <= EXACT as u64 && b.unsigned_abs() <= EXACT as u64 {
        if b == 0 {
            return Err(exc::zero_division("division by zero"));
        }
        return Ok(a as f64 / b as f64);
    }
    crate::int::Int::new(a).truediv(&crate::int::Int::new(b))
}

/// `range(start, stop, -by)`
#[inline(always)]
pub fn range_down(start: i64, stop: i64, by: i64) -> impl Iterator<Item = i64> {
    let mut next = start;
    std::iter::from_fn(move || {
        if next <= stop {
            return None;
        }
        let i = next;
        next -= by;
        Some(i)
    })
}

/// An int constant of any size: its digits, or `0x…`.
pub fn big(text: &'static str) -> Int {
    Int::parse(&crate::str::Str::lit(text), 0).expect("digits that the translator wrote")
}

/// The list that an object is known to be.
#[inline]
pub fn as_list(o: Obj) -> List<Obj> {
    List::exact(&o).expect("a list").clone()
}
