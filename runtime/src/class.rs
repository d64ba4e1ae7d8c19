//! Classes and instances.

use std::ptr::NonNull;

use crate::name::Name;
use crate::obj::{Header, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::str::Str;

/// The builtin value that an instance of a class derived from a builtin type has; any other object is its own.
pub fn core(_o: &Obj) -> &Obj {
    _o
}
pub fn builtin_class(_name: &'static str, _kind: Kind, _bases: &[Obj], _layout: Option<&'static crate::exc::Layout>) -> Obj {
    unimplemented!()
}
pub fn exception_layout(_class: &Obj) -> Option<&'static crate::exc::Layout> {
    unimplemented!()
}
pub fn is_subclass(_class: &Obj, _of: &Obj) -> bool {
    unimplemented!()
}
pub fn class_name(_class: &Obj) -> Str {
    unimplemented!()
}
pub fn class_qualname(_class: &Obj) -> Str {
    unimplemented!()
}
pub fn class_module(_class: &Obj) -> Obj {
    unimplemented!()
}
/// Slots that look the special method up in the object's class, and fall back to the builtin base.
pub const fn instance_slots(kind: Kind, drop: unsafe fn(NonNull<Header>)) -> TypeInfo {
    TypeInfo::new("object", kind, drop)
}
/// `cls.name` along the MRO, without binding.
pub fn lookup(_class: &Obj, _name: Name) -> Option<Obj> {
    unimplemented!()
}
/// `isinstance(o, class)`, by the MRO, no hooks.
pub fn is_instance(_o: &Obj, _class: &Obj) -> bool {
    unimplemented!()
}
pub fn super_(_cls: &Obj, _me: &Obj) -> Res<Obj> {
    unimplemented!()
}
