//! Instances of plain classes: Rust structs behind a counted pointer, and module variables of a known type.

use std::cell::UnsafeCell;

use crate::exc;
use crate::function::{self, Leaves};
use crate::int::Int;
use crate::obj::{Gc, Obj, TypeInfo};
use crate::raise::{Raised, Res};
use crate::str::{Builder, Str};
use crate::value::Value;

/// A field of a struct: any code may set it through any reference, as Python's attributes.
pub struct Field<T>(UnsafeCell<T>);

impl<T: Clone> Field<T> {
    #[inline(always)]
    pub fn new(v: T) -> Field<T> {
        Field(UnsafeCell::new(v))
    }
    #[inline(always)]
    pub fn get(&self) -> T {
        // SAFETY: cloned at once; a Clone of ours runs no code of the program.
        unsafe { (*self.0.get()).clone() }
    }
    /// A look at the value, which nobody may set meanwhile: the translator sees to it that nothing else runs.
    #[inline(always)]
    pub fn peek(&self) -> &T {
        // SAFETY: as said.
        unsafe { &*self.0.get() }
    }
    #[inline(always)]
    pub fn set(&self, v: T) {
        // SAFETY: the old value is dropped after the new one is in place.
        drop(unsafe { std::mem::replace(&mut *self.0.get(), v) });
    }
}

/// A field that is set after the struct was made.
pub struct Late<T>(UnsafeCell<Option<T>>);

impl<T: Clone> Late<T> {
    #[allow(clippy::new_without_default)]
    #[inline(always)]
    pub fn new() -> Late<T> {
        Late(UnsafeCell::new(None))
    }
    /// The value, which was set: the translator knows it.
    #[inline(always)]
    pub fn get(&self) -> T {
        self.peek().clone()
    }
    /// A look at it, while nothing else runs.
    #[inline(always)]
    pub fn peek(&self) -> &T {
        // SAFETY: nobody sets it meanwhile.
        look(unsafe { &*self.0.get() })
    }
    #[inline(always)]
    pub fn find(&self) -> Option<T> {
        // SAFETY: cloned at once.
        unsafe { (*self.0.get()).clone() }
    }
    #[inline(always)]
    pub fn set(&self, v: T) {
        // SAFETY: the old value is dropped after the new one is in place.
        drop(unsafe { std::mem::replace(&mut *self.0.get(), Some(v)) });
    }
}

/// A field that may not be set.
///
/// # Errors
/// `AttributeError`
#[inline]
pub fn there<T, S: Struct>(me: &Gc<S>, value: Option<T>, name: &'static str) -> Res<T> {
    value.ok_or_else(|| missing(S::class_name(me), name))
}

/// A method that not all classes of a family have.
///
/// # Errors
/// `AttributeError`
#[inline]
pub fn must<S: Struct>(me: &Gc<S>, has: impl Fn(&Gc<S>) -> bool, name: &'static str) -> Res<()> {
    if has(me) { Ok(()) } else { Err(missing(S::class_name(me), name)) }
}

#[cold]
fn missing(class: &str, name: &'static str) -> Raised {
    exc::attribute_error_of(format!("'{class}' object has no attribute '{name}'"), &Obj::NONE, crate::name::intern(name))
}

/// `type(me).__name__`
#[inline]
pub fn class_name<S: Struct>(me: &Gc<S>) -> Str {
    Str::lit(S::class_name(me))
}

/// `a == b`, where some classes have `__eq__` (`None`: that one has not): the right one is asked first when its class derives from the left one's.
///
/// # Errors
/// What `__eq__` raises.
pub fn equal<S: Struct>(a: &Gc<S>, b: &Gc<S>, derives: bool, eq: impl Fn(&Gc<S>, &Gc<S>) -> Res<Option<bool>>) -> Res<bool> {
    let (first, second) = if derives { (b, a) } else { (a, b) };
    if let Some(equal) = eq(first, second)? {
        return Ok(equal);
    }
    Ok(eq(second, first)?.unwrap_or_else(|| Gc::is(a, b)))
}

/// What `__len__` gives is a length.
///
/// # Errors
/// `ValueError` when it is negative, `OverflowError` when it is too large.
#[inline]
pub fn length(n: impl Into<Int>) -> Res<i64> {
    let n = n.into();
    match n.to_i64() {
        Some(v) if v >= 0 => Ok(v),
        _ if n.is_negative() => Err(exc::value_error("__len__() should return >= 0")),
        _ => Err(exc::overflow_error("cannot fit 'int' into an index-sized integer")),
    }
}

/// The truth of what `__len__` gives.
///
/// # Errors
/// As `length`.
pub fn has_items(n: impl Into<Int>) -> Res<bool> {
    Ok(length(n)? != 0)
}

/// A plain class: `plain!(Item, "Item")`.
pub trait Struct: 'static + Sized {
    const INFO: &'static TypeInfo;
    /// `repr(self)`
    fn repr(me: &Gc<Self>) -> Res<Str>;
    /// `str(self)`
    fn str(me: &Gc<Self>) -> Res<Str>;
    /// `type(self).__name__`
    fn class_name(_: &Gc<Self>) -> &'static str {
        Self::INFO.name
    }
    /// `bool(self)`
    fn truth(_: &Gc<Self>) -> Res<bool> {
        Ok(true)
    }
    /// `self is other or self == other`
    fn eq(me: &Gc<Self>, other: &Gc<Self>) -> Res<bool> {
        Ok(Gc::is(me, other))
    }
    /// `eq`, where it is known at once.
    #[inline]
    fn quick_eq(me: &Gc<Self>, other: &Gc<Self>) -> Option<bool> {
        Some(Gc::is(me, other))
    }
    /// `self.copy()`, of a record.
    fn twin(me: &Gc<Self>) -> Gc<Self> {
        me.clone()
    }
}

/// The text of a dict, as it grows.
pub struct Items(Builder);

impl Items {
    #[allow(clippy::new_without_default)]
    pub fn new() -> Items {
        let mut text = Builder::new();
        text.text("{");
        Items(text)
    }
    /// # Errors
    /// What the value's `__repr__` raises.
    pub fn item(mut self, key: &str, value: &impl Value) -> Res<Items> {
        if self.0.len() > 1 {
            self.0.text(", ");
        }
        self.0.str(&Str::from(key).repr());
        self.0.text(": ");
        self.0.str(&value.repr()?);
        Ok(self)
    }
    /// # Errors
    /// None: as `item`.
    pub fn done(mut self) -> Res<Str> {
        self.0.text("}");
        Ok(self.0.done())
    }
}

impl<T: Struct> Gc<T> {
    #[inline]
    pub fn of_struct(value: T) -> Gc<T> {
        Gc::new(T::INFO, value)
    }
    /// Is a key there that is known to be, or not to be?
    #[inline(always)]
    pub fn has(&self, known: bool) -> bool {
        known
    }
    #[inline]
    pub fn twin(&self) -> Gc<T> {
        T::twin(self)
    }
}

impl<T: Struct> Value for Gc<T> {
    fn to_obj(&self) -> Obj {
        self.clone().into_obj()
    }
    fn from_obj(_: &Obj) -> Option<Self> {
        None
    }
    fn repr(&self) -> Res<Str> {
        T::repr(self)
    }
    fn str(&self) -> Res<Str> {
        T::str(self)
    }
    fn truth(&self) -> Res<bool> {
        T::truth(self)
    }
    fn eq(&self, other: &Self) -> Res<bool> {
        T::eq(self, other)
    }
    fn is(&self, other: &Self) -> bool {
        Gc::is(self, other)
    }
    #[inline]
    fn quick_eq(&self, other: &Self) -> Option<bool> {
        T::quick_eq(self, other)
    }
}

/// `x[key]` of an `x` that may be None.
///
/// # Errors
/// `TypeError` when it is.
#[inline]
pub fn some_item<T>(x: Option<T>) -> Res<T> {
    x.ok_or_else(|| exc::type_error("'NoneType' object is not subscriptable"))
}

/// `x[key] = …` of an `x` that may be None.
///
/// # Errors
/// `TypeError` when it is.
#[inline]
pub fn some_to_set<T>(x: Option<T>) -> Res<T> {
    x.ok_or_else(|| exc::type_error("'NoneType' object does not support item assignment"))
}

/// `x.name` of an `x` that may be None.
///
/// # Errors
/// `AttributeError` when it is.
#[inline]
pub fn some<T>(x: Option<T>, name: &'static str) -> Res<T> {
    x.ok_or_else(|| exc::attribute_error(&Obj::NONE, crate::name::intern(name)))
}

/// What may be None, where the translator knows that it is not.
#[inline]
pub fn known<T: Clone>(x: &Option<T>) -> T {
    look(x).clone()
}

/// A local variable that may be unbound.
///
/// # Errors
/// `UnboundLocalError`
#[inline]
pub fn bound<T: Clone>(x: &Option<T>, name: &'static str) -> Res<T> {
    x.clone().ok_or_else(|| crate::ops::unbound(name, 0))
}

/// A variable of an enclosing function that may be unbound.
///
/// # Errors
/// `NameError`
#[inline]
pub fn bound_free<T: Clone>(x: &Option<T>, name: &'static str) -> Res<T> {
    x.clone().ok_or_else(|| crate::ops::unbound(name, 1))
}

/// A module's variable that may be unbound.
///
/// # Errors
/// `NameError`
#[inline]
pub fn bound_global<T: Clone>(x: &Option<T>, name: &'static str) -> Res<T> {
    x.clone().ok_or_else(|| crate::ops::unbound(name, 2))
}

/// A look at it, while nothing else runs.
#[inline]
pub fn look<T>(x: &Option<T>) -> &T {
    match x {
        Some(x) => x,
        None => unset(),
    }
}

/// A module's variable whose type is known and which is certainly bound where it is read.
pub struct Static<T>(UnsafeCell<Option<T>>);
// SAFETY: translated programs have one thread.
unsafe impl<T> Sync for Static<T> {}

impl<T: Clone + 'static> Static<T> {
    #[allow(clippy::new_without_default)]
    pub const fn new() -> Static<T> {
        Static(UnsafeCell::new(None))
    }
    #[inline]
    pub fn get(&'static self) -> T {
        // SAFETY: cloned at once.
        match unsafe { &*self.0.get() } {
            Some(v) => v.clone(),
            None => unset(),
        }
    }
    #[inline]
    pub fn set(&'static self, v: T) {
        // SAFETY: the old value is dropped after the new one is in place.
        let old = unsafe { std::mem::replace(&mut *self.0.get(), Some(v)) };
        if old.is_none() && std::mem::needs_drop::<T>() {
            function::leaves(self);
        }
        drop(old);
    }
}

impl<T> Leaves for Static<T> {
    fn leave(&'static self) {
        // SAFETY: taken out whole before it is dropped.
        drop(unsafe { (*self.0.get()).take() });
    }
}

#[cold]
fn unset() -> ! {
    panic!("a module variable is read before it is set")
}

/// Never called: a class without `__repr__` that is printed is made of objects.
pub fn no_repr<T>(_: &Gc<T>) -> Res<Str> {
    Ok(Str::empty())
}
