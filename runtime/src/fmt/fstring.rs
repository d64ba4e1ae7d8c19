//! `FString`: an f-string being put together, piece by piece, without objects for the pieces.

use super::number::{put_float, put_i64, put_int};
use super::spec::{Spec, Who};
use crate::int::Int;
use crate::obj::Obj;
use crate::raise::Res;
use crate::str::{ascii_of, Builder, Str};

/// `FString::with_capacity(16).lit("x = ").put(&x).done()` is `f"x = {x}"`.
pub struct FString(Builder);

/// What may stand in a field, and never raises.
pub trait Plain {
    /// `str(self)`
    fn put_plain(&self, b: &mut Builder);
    /// `format(self, spec)` by a spec that the translator has found to fit.
    fn put_as(&self, b: &mut Builder, spec: &Spec);
}

impl Plain for i64 {
    #[inline]
    fn put_plain(&self, b: &mut Builder) {
        put_i64(b, *self);
    }
    fn put_as(&self, b: &mut Builder, spec: &Spec) {
        let _ = put_int(b, &Int::new(*self), &spec.or(b'd', b'>'), Who::Type("int"));
    }
}
impl Plain for f64 {
    fn put_plain(&self, b: &mut Builder) {
        b.ascii(crate::float::repr(*self).as_bytes());
    }
    fn put_as(&self, b: &mut Builder, spec: &Spec) {
        let _ = put_float(b, *self, &spec.or(0, b'>'), Who::Type("float"));
    }
}
impl Plain for Str {
    #[inline]
    fn put_plain(&self, b: &mut Builder) {
        b.str(self);
    }
    fn put_as(&self, b: &mut Builder, spec: &Spec) {
        let _ = super::text::put(b, self, &spec.or(b's', b'<'), Who::Type("str"));
    }
}
impl Plain for bool {
    #[inline]
    fn put_plain(&self, b: &mut Builder) {
        b.ascii(if *self { b"True" } else { b"False" });
    }
    fn put_as(&self, b: &mut Builder, spec: &Spec) {
        (*self as i64).put_as(b, spec);
    }
}
impl<T: Plain> Plain for &T {
    #[inline]
    fn put_plain(&self, b: &mut Builder) {
        T::put_plain(self, b);
    }
    #[inline]
    fn put_as(&self, b: &mut Builder, spec: &Spec) {
        T::put_as(self, b, spec);
    }
}

/// What may stand in a field.
pub trait Formatted {
    /// `format(self, spec)`
    fn put(&self, b: &mut Builder, spec: &str) -> Res<()>;
    /// `str(self)`
    fn put_str(&self, b: &mut Builder) -> Res<()> {
        self.put(b, "")
    }
    /// `repr(self)`
    fn put_repr(&self, b: &mut Builder) -> Res<()> {
        self.put_str(b)
    }
    /// `ascii(self)`
    fn put_ascii(&self, b: &mut Builder) -> Res<()> {
        self.put_repr(b)
    }
}

impl Formatted for Obj {
    #[inline]
    fn put(&self, b: &mut Builder, spec: &str) -> Res<()> {
        if spec.is_empty() {
            if let Some(v) = self.small() {
                put_i64(b, v);
                return Ok(());
            }
            if let Some(s) = Str::exact(self) {
                b.str(s);
                return Ok(());
            }
        }
        super::put_any(b, self, spec)
    }
    fn put_str(&self, b: &mut Builder) -> Res<()> {
        if let Some(v) = self.small() {
            put_i64(b, v);
        } else if let Some(s) = Str::exact(self) {
            b.str(s);
        } else {
            b.str(&self.str()?);
        }
        Ok(())
    }
    fn put_repr(&self, b: &mut Builder) -> Res<()> {
        if let Some(v) = self.small() {
            put_i64(b, v);
        } else if let Some(s) = Str::exact(self) {
            s.repr_into(b);
        } else {
            b.str(&self.repr()?);
        }
        Ok(())
    }
    fn put_ascii(&self, b: &mut Builder) -> Res<()> {
        b.str(&ascii_of(&self.repr()?));
        Ok(())
    }
}

impl Formatted for i64 {
    #[inline]
    fn put(&self, b: &mut Builder, spec: &str) -> Res<()> {
        if spec.is_empty() {
            put_i64(b, *self);
            return Ok(());
        }
        Int::new(*self).put(b, spec)
    }
}

impl Formatted for Int {
    fn put(&self, b: &mut Builder, spec: &str) -> Res<()> {
        match self.small() {
            Some(v) if spec.is_empty() => put_i64(b, v),
            None if spec.is_empty() => b.ascii(self.to_text()?.as_bytes()),
            _ => put_int(b, self, &Spec::read(spec, b'd', b'>', Who::Type("int"))?, Who::Type("int"))?,
        }
        Ok(())
    }
}

impl Formatted for bool {
    fn put(&self, b: &mut Builder, spec: &str) -> Res<()> {
        if spec.is_empty() {
            b.ascii(if *self { b"True" } else { b"False" });
            return Ok(());
        }
        put_int(b, &Int::new(*self as i64), &Spec::read(spec, b'd', b'>', Who::Type("bool"))?, Who::Type("bool"))
    }
}

impl Formatted for f64 {
    fn put(&self, b: &mut Builder, spec: &str) -> Res<()> {
        if spec.is_empty() {
            b.ascii(crate::float::repr(*self).as_bytes());
            return Ok(());
        }
        put_float(b, *self, &Spec::read(spec, 0, b'>', Who::Type("float"))?, Who::Type("float"))
    }
}

impl Formatted for Str {
    #[inline]
    fn put(&self, b: &mut Builder, spec: &str) -> Res<()> {
        if spec.is_empty() {
            b.str(self);
            return Ok(());
        }
        super::text::put(b, self, &Spec::read(spec, b's', b'<', Who::Type("str"))?, Who::Type("str"))
    }
    fn put_repr(&self, b: &mut Builder) -> Res<()> {
        self.repr_into(b);
        Ok(())
    }
    fn put_ascii(&self, b: &mut Builder) -> Res<()> {
        b.str(&self.ascii());
        Ok(())
    }
}

/// A spec: literal text, or what a nested f-string made.
pub trait SpecText {
    fn text(&self) -> &str;
}
impl SpecText for str {
    fn text(&self) -> &str {
        self
    }
}
impl SpecText for &str {
    fn text(&self) -> &str {
        self
    }
}
impl SpecText for Str {
    fn text(&self) -> &str {
        self.as_str()
    }
}
impl SpecText for Obj {
    fn text(&self) -> &str {
        Str::of(self).map_or("", Str::as_str)
    }
}

impl<T: Formatted> Formatted for Option<T> {
    fn put(&self, b: &mut Builder, spec: &str) -> Res<()> {
        match self {
            Some(v) => v.put(b, spec),
            None => Obj::NONE.put(b, spec),
        }
    }
}

impl FString {
    /// Room for so many bytes; more is made when it is needed.
    #[inline]
    pub fn with_capacity(bytes: usize) -> FString {
        FString(Builder::with_capacity(bytes))
    }
    /// Text between the fields.
    #[inline]
    pub fn lit(&mut self, text: &str) -> &mut FString {
        self.0.text(text);
        self
    }
    /// `{v}` of what never raises.
    #[inline]
    pub fn put(&mut self, v: &impl Plain) -> &mut FString {
        v.put_plain(&mut self.0);
        self
    }
    /// `{v:spec}` of what never raises: `f.put_as(&x, spec!(".2f"))`.
    #[inline]
    pub fn put_as(&mut self, v: &impl Plain, spec: &Spec) -> &mut FString {
        v.put_as(&mut self.0, spec);
        self
    }
    /// `{v}`
    #[inline]
    pub fn value(&mut self, v: &impl Formatted) -> Res<&mut FString> {
        v.put(&mut self.0, "")?;
        Ok(self)
    }
    /// `{v:spec}`
    pub fn format(&mut self, v: &impl Formatted, spec: &(impl SpecText + ?Sized)) -> Res<&mut FString> {
        v.put(&mut self.0, spec.text())?;
        Ok(self)
    }
    /// `{v!s}`
    #[inline]
    pub fn str(&mut self, v: &impl Formatted) -> Res<&mut FString> {
        v.put_str(&mut self.0)?;
        Ok(self)
    }
    /// `{v!r}`
    pub fn repr(&mut self, v: &impl Formatted) -> Res<&mut FString> {
        v.put_repr(&mut self.0)?;
        Ok(self)
    }
    /// `{v!a}`
    pub fn ascii(&mut self, v: &impl Formatted) -> Res<&mut FString> {
        v.put_ascii(&mut self.0)?;
        Ok(self)
    }
    /// The string.
    #[inline]
    pub fn done(&mut self) -> Str {
        std::mem::replace(&mut self.0, Builder::NONE).done()
    }
}
