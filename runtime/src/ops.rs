//! Operations on `Obj`: what translated dynamic code calls. Small ints and floats are done in place; the rest goes
//! out of line, through the types' slots, by CPython's protocols.

use std::ptr::NonNull;

use crate::class::{self, Class};
use crate::exc;
use crate::int::{self, Int};
use crate::iter::{self, Iter};
use crate::name::Name;
use crate::names;
use crate::obj::{Header, Kind, Obj, ObjRef, TypeInfo};
use crate::raise::{Raised, Res};
use crate::str::Str;

mod arith;
mod display;
mod items;
pub mod operators;

pub use arith::{bad_unary, binary, compare, compare_bool, divmod, native_compare, native_side, power, try_binary, unary};
pub(crate) use arith::unsupported;
pub use display::*;
pub use items::*;
pub use operators::{Operator, OperatorInfo};

pub(crate) unsafe fn no_drop(_: NonNull<Header>) {}
pub static NONE_TYPE: TypeInfo = TypeInfo {
    repr: |_| Ok(Str::lit("None")),
    ..TypeInfo::new("NoneType", Kind::None, no_drop)
};
pub static ELLIPSIS_TYPE: TypeInfo = TypeInfo {
    repr: |_| Ok(Str::lit("Ellipsis")),
    ..TypeInfo::new("ellipsis", Kind::Ellipsis, no_drop)
};
pub static NOT_IMPLEMENTED_TYPE: TypeInfo = TypeInfo {
    repr: |_| Ok(Str::lit("NotImplemented")),
    ..TypeInfo::new("NotImplementedType", Kind::NotImplemented, no_drop)
};

/// The address that `repr` shows: `0x7f…`
pub fn address(o: &Obj) -> String {
    format!("0x{:012x}", id(o))
}
/// `id(o)`
pub fn id(o: &Obj) -> u64 {
    if o.is_heap() { o.word() as usize as u64 } else { o.word() }
}

/// `<__main__.C object at 0x…>`
pub fn default_repr(o: &Obj) -> Res<Str> {
    let class = Class::of_value(o);
    Ok(Str::from(format!("<{} object at {}>", class.full_name(), address(o))))
}
/// The hash of objects that are equal to themselves alone.
pub fn identity_hash(o: &Obj) -> Res<i64> {
    let w = id(o);
    let h = (w.rotate_right(4)) as i64;
    Ok(if h == -1 { -2 } else { h })
}

impl Obj {
    /// `bool(self)`
    #[inline]
    pub fn truth(&self) -> Res<bool> {
        if let Some(b) = self.as_bool() {
            return Ok(b);
        }
        if let Some(v) = self.small() {
            return Ok(v != 0);
        }
        truth_slow(self.borrow())
    }
    /// `not self`
    #[inline]
    pub fn not_(&self) -> Res<bool> {
        Ok(!self.truth()?)
    }

    /// `str(self)`
    pub fn str(&self) -> Res<Str> {
        if let Some(s) = Str::exact(self) {
            return Ok(s.clone());
        }
        match self.ty().str {
            Some(f) => {
                let _frame = crate::function::enter_native(" while getting the str of an object")?;
                f(self)
            }
            None => self.repr(),
        }
    }
    /// `repr(self)`
    pub fn repr(&self) -> Res<Str> {
        let _frame = crate::function::enter_native(" while getting the repr of an object")?;
        (self.ty().repr)(self)
    }
    /// `ascii(self)`
    pub fn ascii(&self) -> Res<Str> {
        Ok(escape_non_ascii(&self.repr()?))
    }
    /// `hash(self)`
    #[inline]
    pub fn hash(&self) -> Res<i64> {
        match self.ty().hash {
            Some(f) => f(self),
            None => Err(unhashable(self)),
        }
    }
    /// `format(self, spec)`
    pub fn format(&self, spec: &str) -> Res<Str> {
        format(self, &Str::from(spec))
    }

    /// `operator.index(self)`: TypeError for what is no integer.
    pub fn index(&self) -> Res<Int> {
        match self.index_or_none()? {
            Some(v) => Ok(v),
            None => Err(exc::type_error(format!("'{}' object cannot be interpreted as an integer", self.type_name().as_str()))),
        }
    }
    /// `self.__index__()`; `None` when the type has none.
    pub fn index_or_none(&self) -> Res<Option<Int>> {
        if let Some(v) = int::as_int(self) {
            return Ok(Some(v));
        }
        if !class::is_classy(self) {
            return Ok(None);
        }
        let Some(r) = class::special(self, &names::__INDEX__, &[]) else { return Ok(None) };
        let r = r?;
        match int::as_int(&r) {
            Some(v) => Ok(Some(v)),
            None => Err(exc::type_error(format!("__index__ returned non-int (type {})", r.type_name().as_str()))),
        }
    }

    /// `self(…)`
    #[inline(always)]
    pub fn call(&self, args: impl crate::call::Arguments) -> Res<Obj> {
        args.call(self)
    }

    /// A local variable: UnboundLocalError when it has no value.
    #[inline]
    pub fn bound(self, name: &'static str) -> Res<Obj> {
        if self.is_unbound() { Err(unbound(name, 0)) } else { Ok(self) }
    }
    /// A free variable of an enclosing function.
    #[inline]
    pub fn bound_free(self, name: &'static str) -> Res<Obj> {
        if self.is_unbound() { Err(unbound(name, 1)) } else { Ok(self) }
    }
    /// A module's variable, or a builtin.
    #[inline]
    pub fn bound_global(self, name: &'static str) -> Res<Obj> {
        if self.is_unbound() { Err(unbound(name, 2)) } else { Ok(self) }
    }
}

#[inline(never)]
fn truth_slow(o: ObjRef) -> Res<bool> {
    if !o.is_heap() {
        return constant_truth(&o);
    }
    let ty = o.ty();
    match (ty.truth, ty.len) {
        (Some(f), _) => f(&o),
        (None, Some(f)) => Ok(f(&o)? != 0),
        _ => Ok(true),
    }
}

#[cold]
pub(crate) fn unbound(name: &'static str, which: u8) -> Raised {
    match which {
        0 => exc::unbound_local(format!("cannot access local variable '{name}' where it is not associated with a value")),
        1 => exc::name_error(format!("cannot access free variable '{name}' where it is not associated with a value in enclosing scope")),
        _ => exc::name_error(format!("name '{name}' is not defined")),
    }
}

/// `bool(o)` of what is no heap value.
pub fn constant_truth(o: &Obj) -> Res<bool> {
    if let Some(v) = o.as_float() {
        return Ok(v != 0.0);
    }
    Ok(!(o.is_none() || o.is(&Obj::FALSE) || o.small() == Some(0)))
}

#[cold]
fn unhashable(o: &Obj) -> Raised {
    exc::type_error(format!("unhashable type: '{}'", o.type_name().as_str()))
}
#[cold]
fn not_callable_error(o: &Obj) -> Raised {
    exc::type_error(format!("'{}' object is not callable", o.type_name().as_str()))
}
pub fn not_callable(o: &Obj) -> Res<Obj> {
    Err(not_callable_error(o))
}

/// `format(o, spec)`
pub fn format(o: &Obj, spec: &Str) -> Res<Str> {
    if class::is_classy(o) {
        if let Some(r) = class::special(o, &names::__FORMAT__, &[spec.to_obj()]) {
            let r = r?;
            return match Str::of(&r) {
                Some(s) => Ok(s.clone()),
                None => Err(exc::type_error(format!("__format__ must return a str, not {}", r.type_name().as_str()))),
            };
        }
    }
    // A subclass that has its own `__str__` shows it for an empty spec.
    if spec.is_empty() && !o.is_kind(Kind::Str) {
        return o.str();
    }
    match crate::fmt::format(class::core(o), spec.as_str())? {
        Some(s) => Ok(s),
        None => object_format(o, spec.as_str()),
    }
}

/// `object.__format__(o, spec)`
pub fn object_format(o: &Obj, spec: &str) -> Res<Str> {
    if spec.is_empty() {
        return o.str();
    }
    if let (true, Some(format)) = (class::core(o).is_kind(Kind::Complex), crate::fmt::COMPLEX.get()) {
        return format(o, spec);
    }
    if let Some(own) = class::core(o).ty().own_method("__format__") {
        return match Str::of(&own.on([o.clone(), Str::from(spec).into()])?) {
            Some(s) => Ok(s.clone()),
            None => Ok(Str::empty()),
        };
    }
    Err(exc::type_error(format!("unsupported format string passed to {}.__format__", o.type_name().as_str())))
}

/// A text with everything but ASCII escaped, as `ascii()` shows it.
pub fn escape_non_ascii(s: &Str) -> Str {
    if s.is_ascii() {
        return s.clone();
    }
    let mut out = String::with_capacity(s.len() * 2);
    for c in s.chars() {
        match c {
            0..=0x7f => out.push(c as u8 as char),
            0x80..=0xff => out.push_str(&format!("\\x{c:02x}")),
            0x100..=0xffff => out.push_str(&format!("\\u{c:04x}")),
            _ => out.push_str(&format!("\\U{c:08x}")),
        }
    }
    Str::from(out)
}

/// `iter(o)` as an object.
pub fn iterator(o: &Obj) -> Res<Obj> {
    iter::get_iter(o)
}
/// `next(it)`; `None` at the end.
pub fn next(it: &Obj) -> Res<Option<Obj>> {
    iter::step(it)
}

impl Obj {
    /// `for x in self`
    #[inline]
    pub fn iter(&self) -> Res<Iter> {
        Iter::new(self)
    }
}

/// Has its type `__next__`?
pub fn is_iterator(o: &Obj) -> bool {
    match o.kind() {
        Kind::Instance | Kind::Exception | Kind::Class => Class::of_value(o).find(&names::__NEXT__).what.value().is_some(),
        _ => o.ty().next.is_some(),
    }
}
/// Can `iter(o)` work?
pub fn is_iterable(o: &Obj) -> bool {
    match o.kind() {
        Kind::Instance | Kind::Exception | Kind::Class => {
            let class = Class::of_value(o);
            let has = |n: Name| class.find(n).what.value().is_some_and(|v| !v.is_none());
            has(&names::__ITER__) && !(o.is_kind(Kind::Class) && class.find(&names::__ITER__).what.user().is_none()) || has(&names::__GETITEM__)
        }
        _ => o.ty().iter.is_some(),
    }
}

#[cold]
pub fn not_iterable(o: &Obj) -> Raised {
    exc::type_error(format!("'{}' object is not iterable", o.type_name().as_str()))
}

#[cfg(test)]
mod tests;
