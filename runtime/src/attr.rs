//! Attributes: `o.name`, `o.name = v`, `del o.name`, `o.name(…)`, in CPython's order of lookup.

use crate::call::{Args, Arguments, Builtin};
use crate::class::{self, object, Class, How, Instance, What};
use crate::dict::Dict;
use crate::exc;
use crate::function::{self, objects, Entry, FunctionData};
use crate::name::Name;
use crate::names;
use crate::obj::{Kind, Obj, ObjRef};
use crate::raise::{Raised, Res};
use crate::str::Str;

pub(crate) mod look;

impl Obj {
    /// `self.n`
    #[inline(always)]
    pub fn attr(&self, n: Name) -> Res<Obj> {
        attr(self.borrow(), n)
    }
    /// `f().n`: the object is let go of before anything else happens.
    #[inline]
    pub fn into_attr(self, n: Name) -> Res<Obj> {
        attr(self.borrow(), n)
    }
    /// `self.n = v`
    #[inline(always)]
    pub fn set_attr(&self, n: Name, v: Obj) -> Res<()> {
        set_attr(self.borrow(), n, v)
    }
    /// `del self.n`
    pub fn del_attr(&self, n: Name) -> Res<()> {
        set(self, n, None)
    }
    /// `self.n(…)`, without making a bound method.
    #[inline(always)]
    pub fn method(&self, n: Name, args: impl Arguments) -> Res<Obj> {
        args.method(self, n)
    }
}

#[inline(never)]
fn attr(o: ObjRef, n: Name) -> Res<Obj> {
    if let Some(i) = Instance::of(&o) {
        let found = i.class().look(n);
        if let Some(v) = i.attrs.at(found.get) {
            return Ok(v);
        }
        if let Some(f) = found.getter() {
            if let Some((Entry::Of1(enter), body)) = FunctionData::of(&f).map(FunctionData::direct) {
                let _held = FunctionData::hold(f);
                // SAFETY: the entry belongs to the body, which is held.
                return unsafe { enter(body, Obj::clone(&o)) }.map_err(|raised| exc::missed(raised, &o, n));
            }
        }
    }
    get(&o, n)
}

#[inline(never)]
fn set_attr(o: ObjRef, n: Name, v: Obj) -> Res<()> {
    if let Some(i) = Instance::of(&o) {
        let class = i.class();
        let slot = class.look(n).set;
        if slot != class::NO_SLOT {
            i.attrs.set(class, n, slot, v);
            return Ok(());
        }
    }
    set(&o, n, Some(v))
}

macro_rules! methods_of {
    ($($method:ident $entry:ident ($($a:ident),*);)*) => { $(
        /// `o.n(…)`: straight into a translated function, or a builtin method.
        #[inline(never)]
        pub(crate) fn $method(o: ObjRef, n: Name, $($a: Obj),*) -> Res<Obj> {
            if let Some(i) = Instance::of(&o) {
                let found = i.class().look(n);
                if let (Some(f), true) = (found.function(), i.attrs.are_slots()) {
                    if let Some((Entry::$entry(enter), body)) = FunctionData::of(&f).map(FunctionData::direct) {
                        let _held = FunctionData::hold(f);
                        // SAFETY: the entry belongs to the body, which is held.
                        return unsafe { enter(body, Obj::clone(&o), $($a),*) };
                    }
                }
            } else if has_fixed_methods(o.kind()) {
                if let Some(b) = n.method(o.kind()) {
                    return (b.call)(Args::of(objects(&[function::lend(&o), $(function::lend(&$a)),*])));
                }
            }
            method_with(o, n, Args::of(&[$($a),*]))
        }
    )* };
}
methods_of! {
    method0 Of1 ();
    method1 Of2 (a);
    method2 Of3 (a, b);
    method3 Of4 (a, b, c);
}

/// Are its methods those of its kind alone?
#[inline]
fn has_fixed_methods(kind: Kind) -> bool {
    !matches!(kind, Kind::Instance | Kind::Exception | Kind::Class | Kind::Module | Kind::Super)
}

/// `o.n(*args)`
#[inline(never)]
pub(crate) fn method_with(o: ObjRef, n: Name, args: Args) -> Res<Obj> {
    let o: &Obj = &o;
    match o.kind() {
        Kind::Instance | Kind::Exception => instance_method(o, n, args),
        Kind::Super => match crate::descriptor::super_method(o, n) {
            Some((what, me, class)) => class::call_found(what, me, class, args),
            None => get(o, n)?.call(args),
        },
        Kind::Class if n.text.starts_with("__") => {
            let f = get(o, n)?;
            check_slot(o, n, args)?;
            f.call(args)
        }
        Kind::Class | Kind::Module => get(o, n)?.call(args),
        kind => match builtin_method(kind, n).or_else(|| o.ty().own_method(n.text)) {
            Some(b) => function::call_builtin(b, o, args),
            None => get(o, n)?.call(args),
        },
    }
}

/// `int.__add__(x, …)`: the slots' methods are the same for all types, but a builtin class's takes its own instances alone.
fn check_slot(class: &Obj, n: Name, args: Args) -> Res<()> {
    let of = Class::expect(class);
    if !of.is_builtin() || !of.is_own_slot(n) {
        return Ok(());
    }
    match args.pos.first() {
        Some(me) if Class::of_value(me).is_subclass(of) => Ok(()),
        // These are methods of another kind in CPython.
        Some(me) if matches!((of.name().as_str(), n.text), ("dict" | "list", "__getitem__") | ("dict" | "set" | "frozenset", "__contains__")) => {
            Err(exc::type_error(format!(
                "descriptor '{}' for '{}' objects doesn't apply to a '{}' object", n.text, of.name().as_str(), me.type_name().as_str()
            )))
        }
        Some(me) => Err(exc::type_error(format!(
            "descriptor '{}' requires a '{}' object but received a '{}'", n.text, of.name().as_str(), me.type_name().as_str()
        ))),
        None => Err(exc::type_error(format!("descriptor '{}' of '{}' object needs an argument", n.text, of.name().as_str()))),
    }
}

fn instance_method(o: &Obj, n: Name, args: Args) -> Res<Obj> {
    let class = Class::of_value(o);
    let found = class.find(n);
    if class.has(class::GETATTRIBUTE) {
        return get(o, n)?.call(args);
    }
    match found.what {
        What::Attr(c, i, How::Function) if object::own_attr(o, n, found.slot).is_none() => {
            let f = c.attrs().at(i as usize).clone();
            function::call_method(&f, o, args)
        }
        What::Builtin(b) if !std::ptr::eq(b, &object::NEW_) && object::own_attr(o, n, found.slot).is_none() => {
            function::call_builtin(b, o, args)
        }
        _ => get(o, n)?.call(args),
    }
}

/// The method that values of a builtin kind have under a name, in the kind's class or its base.
pub fn builtin_method(kind: Kind, n: Name) -> Option<&'static Builtin> {
    n.method(kind).or_else(|| n.method(base_kind(kind)?))
}

/// The builtin class that a builtin class other than `object` derives from.
pub fn base_kind(kind: Kind) -> Option<Kind> {
    match kind {
        Kind::Bool => Some(Kind::Int),
        Kind::Counter | Kind::DefaultDict | Kind::OrderedDict => Some(Kind::Dict),
        Kind::NamedTuple => Some(Kind::Tuple),
        Kind::DateTime => Some(Kind::Date),
        Kind::TimeZone => Some(Kind::TzInfo),
        _ => None,
    }
}

/// `o.n`
#[inline(never)]
pub fn get(o: &Obj, n: Name) -> Res<Obj> {
    match find(o, n)? {
        Some(v) => Ok(v),
        None => Err(missing(o, n)),
    }
}

/// `o.n`, or `None` where AttributeError would be raised for it (what else raises comes out).
pub fn find(o: &Obj, n: Name) -> Res<Option<Obj>> {
    let found = match o.kind() {
        Kind::Instance | Kind::Exception => instance_find(o, n),
        Kind::Class => class_find(o, n),
        Kind::Module => crate::module::find(o, n),
        Kind::Super => crate::descriptor::super_find(o, n),
        _ => return builtin_find(o, n),
    };
    found.map_err(|raised| exc::missed(raised, o, n))
}

/// `getattr(o, n, None)`, with AttributeErrors of the program's own code taken for "not there" too.
pub fn find_quiet(o: &Obj, n: Name) -> Res<Option<Obj>> {
    match find(o, n) {
        Err(raised) if raised.is(&exc::classes::attribute_error()) => {
            raised.take();
            Ok(None)
        }
        r => r,
    }
}

fn instance_find(o: &Obj, n: Name) -> Res<Option<Obj>> {
    let class = Class::of_value(o);
    asked(o, class, n, || object_find(o, class, n))
}

fn class_find(o: &Obj, n: Name) -> Res<Option<Obj>> {
    let class = Class::expect(o);
    match class.user_meta() {
        Some(meta) => asked(o, meta, n, || type_find(class, n)),
        None => type_find(class, n),
    }
}

/// What the class's own `__getattribute__` gives, or else `found`, and its `__getattr__` where that is nothing.
fn asked(o: &Obj, class: Class, n: Name, found: impl FnOnce() -> Res<Option<Obj>>) -> Res<Option<Obj>> {
    let first = if class.has(class::GETATTRIBUTE) {
        let what = class.find(&names::__GETATTRIBUTE__).what;
        class::call_found(what, o, class, Args::of(&[n.as_str().into()])).map(Some)
    } else {
        found()
    };
    let again = match &first {
        Ok(found) => found.is_none(),
        Err(raised) => class.has(class::GETATTR) && raised.is(&exc::classes::attribute_error()),
    };
    if !again || !class.has(class::GETATTR) {
        return first;
    }
    if let Err(raised) = first {
        raised.take();
    }
    let what = class.find(&names::__GETATTR__).what;
    class::call_found(what, o, class, Args::of(&[n.as_str().into()])).map(Some)
}

/// `object.__getattribute__`, `type.__getattribute__`
pub fn object_get_attr(o: &Obj, n: Name) -> Res<Obj> {
    let found = match o.kind() {
        Kind::Instance | Kind::Exception => object_find(o, Class::of_value(o), n)?,
        Kind::Class => type_find(Class::expect(o), n)?,
        _ => find(o, n)?,
    };
    match found {
        Some(v) => Ok(v),
        None => Err(missing(o, n)),
    }
}

fn object_find(o: &Obj, class: Class, n: Name) -> Res<Option<Obj>> {
    let found = class.find(n);
    if let What::Attr(c, i, How::Data) = found.what {
        let d = c.attrs().at(i as usize).clone();
        if binds(&d) {
            return bind(&d, o, class).map(Some);
        }
    }
    if let Some(v) = object::own_attr(o, n, found.slot) {
        return Ok(Some(v));
    }
    if o.is_kind(Kind::Exception) {
        // Names that it knows are never the instance's own.
        if let Some(get) = exc::EXCEPTION.get_attr {
            if let Some(v) = get(o, n)? {
                return Ok(Some(v));
            }
        }
    }
    if !matches!(found.what, What::Nothing) {
        return bind_found(found.what, o, class).map(Some);
    }
    match n.text {
        "__class__" => return Ok(Some(class.obj())),
        "__dict__" => return Ok(object::instance_dict(o)),
        "__doc__" | "__weakref__" => return Ok(Some(Obj::NONE)),
        _ => {}
    }
    let c = class::core(o);
    match c.ty().get_attr {
        Some(get) if !std::ptr::eq(c, o) => get(c, n),
        _ => Ok(None),
    }
}

/// What was found in a class, as an attribute of the instance `o` (`UNBOUND`: of the class itself).
pub fn bind_found(what: What, o: &Obj, class: Class) -> Res<Obj> {
    match what {
        What::Attr(c, i, how) => {
            let v = c.attrs().at(i as usize).clone();
            match how {
                How::Plain => Ok(v),
                How::Function if o.is_unbound() => Ok(v),
                How::Function => Ok(function::method(v, o.clone())),
                _ => bind(&v, o, class),
            }
        }
        What::Builtin(b) if std::ptr::eq(b, &object::NEW_) => Ok(class::call::new_of(class)),
        What::Builtin(b) if o.is_unbound() => Ok(function::builtin(b)),
        What::Builtin(b) => Ok(function::bound_builtin(b, o)),
        What::ClassMethod(b) => Ok(function::bound_builtin(b, &class.obj())),
        What::Nothing => unreachable!("nothing to bind"),
    }
}

/// `value.__get__(o, class)`; `o` is `UNBOUND` for None.
pub fn bind(value: &Obj, o: &Obj, class: Class) -> Res<Obj> {
    match value.kind() {
        Kind::Function if o.is_unbound() => Ok(value.clone()),
        Kind::Function => Ok(function::method(value.clone(), o.clone())),
        Kind::Instance => {
            let of = Class::of_value(value);
            if !of.has(class::GET) {
                // One of a class derived from property binds as a property.
                return match class::core(value).ty().bind {
                    Some(bind) => bind(value, o, &class.obj()),
                    None => Ok(value.clone()),
                };
            }
            let me = if o.is_unbound() { Obj::NONE } else { o.clone() };
            class::call_found(of.find(&names::__GET__).what, value, of, Args::of(&[me, class.obj()]))
        }
        Kind::Class if class::binds_by_meta(value) => {
            let (me, of) = (if o.is_unbound() { Obj::NONE } else { o.clone() }, Class::of_value(value));
            class::call_found(of.find(&names::__GET__).what, value, of, Args::of(&[me, class.obj()]))
        }
        _ => match value.ty().bind {
            Some(bind) => bind(value, o, &class.obj()),
            None => Ok(value.clone()),
        },
    }
}

/// Has it a `__get__`?
fn binds(d: &Obj) -> bool {
    !matches!(d.kind(), Kind::Instance | Kind::Class) || Class::of_value(d).has(class::GET) || class::core(d).ty().bind.is_some()
}

fn type_find(class: Class, n: Name) -> Res<Option<Obj>> {
    let me = class.obj();
    let meta = class.user_meta();
    let in_meta = meta.map_or(What::Nothing, |m| m.find(n).what);
    if let (What::Attr(c, i, How::Data), Some(m)) = (in_meta, meta) {
        let d = c.attrs().at(i as usize).clone();
        return bind(&d, &me, m).map(Some);
    }
    if n.text.starts_with("__") {
        // Not `__doc__` alone: these are of `type`, whatever the bases have.
        if let Some(v) = object::class_special(class, n.text) {
            return Ok(Some(v));
        }
    }
    let found = class.find(n).what;
    match found {
        What::Nothing => {}
        What::Builtin(b) if is_for_classes(b) => return Ok(Some(function::bound_builtin(b, &me))),
        What::Builtin(_) if std::ptr::eq(n, &names::__HASH__) && is_unhashable(class) => return Ok(Some(Obj::NONE)),
        What::Builtin(b) if n.text.starts_with("__") && !std::ptr::eq(b, &object::NEW_) => return Ok(Some(class::slots::wrapper(class, n, b))),
        _ => return bind_found(found, &Obj::UNBOUND, class).map(Some),
    }
    if let (What::Attr(..), Some(m)) = (in_meta, meta) {
        return bind_found(in_meta, &me, m).map(Some);
    }
    if let Some(b) = n.method(Kind::Class) {
        return Ok(Some(function::bound_builtin(b, &me)));
    }
    Ok(if n.text == "__weakref__" { class::dict::weakref(class) } else { None })
}

/// `list.__hash__` is None.
fn is_unhashable(class: Class) -> bool {
    class.builtin_base().info.is_some_and(|info| info.hash.is_none())
}

/// Builtin methods of `object` that are class methods.
fn is_for_classes(b: &'static Builtin) -> bool {
    std::ptr::eq(b, &object::INIT_SUBCLASS) || std::ptr::eq(b, &object::SUBCLASSHOOK)
}

fn builtin_find(o: &Obj, n: Name) -> Res<Option<Obj>> {
    let ty = o.ty();
    if let Some(b) = builtin_method(ty.kind, n).or_else(|| ty.own_method(n.text)) {
        return Ok(Some(function::bound_builtin(b, o)));
    }
    if let Some(get) = ty.get_attr {
        if let Some(v) = get(o, n)? {
            return Ok(Some(v));
        }
    }
    if let Some(b) = n.class_method(ty.kind).or_else(|| n.class_method(base_kind(ty.kind)?)) {
        return Ok(Some(function::bound_builtin(b, &o.class())));
    }
    if std::ptr::eq(n, &names::__HASH__) && ty.hash.is_none() {
        return Ok(Some(Obj::NONE));
    }
    if std::ptr::eq(n, &names::__INIT__) {
        if let Some(b) = Class::of_value(o).construct().and_then(|c| c.init) {
            return Ok(Some(function::bound_builtin(b, o)));
        }
    }
    if let Some(b) = n.slot_method(ty).or_else(|| n.method(Kind::Object)) {
        let free = std::ptr::eq(b, &object::NEW_);
        return Ok(Some(if free { class::call::new_of(Class::of_value(o)) } else { function::bound_builtin(b, o) }));
    }
    match n.text {
        "__class__" => Ok(Some(o.class())),
        "__doc__" => Ok(Some(Obj::NONE)),
        _ => Ok(None),
    }
}

/// AttributeError for `o.n`, with what traceback suggestions need.
#[cold]
#[inline(never)]
pub fn missing(o: &Obj, n: Name) -> Raised {
    exc::attribute_error_of(missing_text(o, n), o, n)
}
fn missing_text(o: &Obj, n: Name) -> String {
    match o.kind() {
        Kind::Class => format!("type object '{}' has no attribute '{}'", Class::expect(o).name().as_str(), n.text),
        Kind::Module => format!("module '{}' has no attribute '{}'", crate::module::name_of(o).as_str(), n.text),
        _ => format!("'{}' object has no attribute '{}'", o.type_name().as_str(), n.text),
    }
}

/// `o.n = value`, or `del o.n` with `None`.
#[inline(never)]
pub fn set(o: &Obj, n: Name, value: Option<Obj>) -> Res<()> {
    match o.kind() {
        Kind::Instance | Kind::Exception => {
            let class = Class::of_value(o);
            let r = match value {
                Some(v) if class.has(class::SETATTR) => {
                    let what = class.find(&names::__SETATTR__).what;
                    class::call_found(what, o, class, Args::of(&[n.as_str().into(), v]))
                }
                None if class.has(class::DELATTR) => {
                    let what = class.find(&names::__DELATTR__).what;
                    class::call_found(what, o, class, Args::of(&[n.as_str().into()]))
                }
                value => return object_set_attr(o, n, value),
            };
            r.map(drop)
        }
        Kind::Class => {
            let class = Class::expect(o);
            if let Some(m) = class.user_meta() {
                match &value {
                    Some(v) if m.has(class::SETATTR) => {
                        let what = m.find(&names::__SETATTR__).what;
                        return class::call_found(what, o, m, Args::of(&[n.as_str().into(), v.clone()])).map(drop);
                    }
                    None if m.has(class::DELATTR) => {
                        let what = m.find(&names::__DELATTR__).what;
                        return class::call_found(what, o, m, Args::of(&[n.as_str().into()])).map(drop);
                    }
                    _ => {}
                }
            }
            class_set(class, n, value)
        }
        Kind::Module => crate::module::set(o, n, value),
        Kind::Super => Err(missing_silent(o, n)),
        _ => builtin_set(o, n, value),
    }
}

/// AttributeError of a store: without `name` and `obj`, as CPython 3.11 has it.
#[cold]
fn missing_silent(o: &Obj, n: Name) -> Raised {
    exc::attribute_error_text(format!("'{}' object has no attribute '{}'", o.type_name().as_str(), n.text))
}

/// `object.__setattr__` and `object.__delattr__`
pub fn object_set_attr(o: &Obj, n: Name, value: Option<Obj>) -> Res<()> {
    match o.kind() {
        Kind::Instance | Kind::Exception => {}
        Kind::Class => return class_set(Class::expect(o), n, value),
        _ => return set(o, n, value),
    }
    let class = Class::of_value(o);
    let found = class.find(n);
    if let What::Attr(c, i, How::Data) = found.what {
        let d = c.attrs().at(i as usize).clone();
        return set_by_descriptor(&d, o, value);
    }
    match n.text {
        "__class__" => return set_class(o, value),
        "__dict__" => return set_dict(o, value),
        _ => {}
    }
    let Some(i) = Instance::of(o) else {
        if let Some(set) = exc::EXCEPTION.set_attr {
            if set(o, n, value.clone())? {
                return Ok(());
            }
        }
        let e = exc::Exc::from_obj(o).expect("an exception");
        return if e.set_own(n, value) { Ok(()) } else { Err(missing_silent(o, n)) };
    };
    if !i.core().is_unbound() && !matches!(found.what, What::Attr(..)) {
        if let Some(set) = i.core().ty().set_attr {
            if set(i.core(), n, value.clone())? {
                return Ok(());
            }
        }
    }
    if class.is_closed() {
        if matches!(found.what, What::Nothing) {
            return Err(missing_silent(o, n));
        }
        if let What::Attr(c, at, _) = found.what {
            if c.attrs().at(at as usize).ty().name == "collections._tuplegetter" {
                return Err(exc::attribute_error_text(format!("can't {} attribute", if value.is_some() { "set" } else { "delete" })));
            }
        }
        return Err(exc::attribute_error_text(format!("'{}' object attribute '{}' is read-only", class.name().as_str(), n.text)));
    }
    match value {
        Some(v) => i.attrs.set(class, n, found.slot, v),
        None => match i.attrs.remove(class, n) {
            Some(old) => drop(old),
            None => return Err(missing_silent(o, n)),
        },
    }
    Ok(())
}

/// `d.__set__(o, value)` or `d.__delete__(o)`
fn set_by_descriptor(d: &Obj, o: &Obj, value: Option<Obj>) -> Res<()> {
    let of = Class::of_value(d);
    let (flag, name, args): (u32, Name, &[Obj]) = match &value {
        Some(v) => (class::SET, &names::__SET__, &[o.clone(), v.clone()]),
        None => (class::DELETE, &names::__DELETE__, std::slice::from_ref(o)),
    };
    if !of.has(flag) {
        return match class::core(d).is_kind(Kind::Property) {
            true => crate::descriptor::property_set(d, o, value),
            false => Err(exc::attribute_error_text(name.text)),
        };
    }
    class::call_found(of.find(name).what, d, of, Args::of(args)).map(drop)
}

fn set_class(o: &Obj, value: Option<Obj>) -> Res<()> {
    let Some(value) = value else { return Err(exc::type_error("can't delete __class__ attribute")) };
    let Some(class) = Class::of(&value) else {
        return Err(exc::type_error(format!("__class__ must be set to a class, not '{}' object", value.type_name().as_str())));
    };
    let old = Class::of_value(o);
    match Instance::of(o) {
        Some(i) if !class.is_builtin() => {
            if !class.same_layout(old) {
                return Err(exc::type_error(format!(
                    "__class__ assignment: '{}' object layout differs from '{}'", class.name().as_str(), old.name().as_str()
                )));
            }
            i.set_class(class);
            Ok(())
        }
        None if !class.is_builtin() && !old.is_builtin() && o.is_kind(Kind::Exception) => {
            if !class.same_layout(old) {
                return Err(exc::type_error(format!(
                    "__class__ assignment: '{}' object layout differs from '{}'", class.name().as_str(), old.name().as_str()
                )));
            }
            exc::Exc::from_obj(o).expect("an exception").set_class(class.obj());
            Ok(())
        }
        _ => Err(exc::type_error("__class__ assignment only supported for mutable types or ModuleType subclasses")),
    }
}

pub(crate) fn set_dict(o: &Obj, value: Option<Obj>) -> Res<()> {
    let Some(i) = Instance::of(o) else { return Err(missing_silent(o, &names::__DICT__)) };
    match value {
        Some(v) if Dict::of(&v).is_some() => i.attrs.set_dict(v),
        Some(v) => {
            return Err(exc::type_error(format!("__dict__ must be set to a dictionary, not a '{}'", v.type_name().as_str())));
        }
        None => i.attrs.set_dict(Dict::<Obj, Obj>::new().into()),
    }
    Ok(())
}

/// What `type` has setters for, or members that cannot be set; false: an attribute like any other.
fn class_set_special(class: Class, n: Name, value: Option<&Obj>) -> Res<bool> {
    let name = class.name();
    match n.text {
        "__name__" | "__qualname__" | "__bases__" | "__module__" | "__doc__" => {
            let Some(v) = value else {
                return Err(exc::type_error(format!("cannot delete '{}' attribute of immutable type '{}'", n.text, name.as_str())));
            };
            match n.text {
                "__bases__" => class.set_bases(v)?,
                "__module__" | "__doc__" => return Ok(false),
                _ => {
                    let Some(s) = Str::of(v) else {
                        return Err(exc::type_error(format!(
                            "can only assign string to {}.{}, not '{}'", name.as_str(), n.text, v.type_name().as_str()
                        )));
                    };
                    if n.text == "__qualname__" {
                        class.set_qualname(s.clone());
                    } else if s.as_str().contains('\0') {
                        return Err(exc::value_error("type name must not contain null characters"));
                    } else {
                        class.set_name(s.clone());
                    }
                }
            }
        }
        "__class__" => match value {
            None => return Err(exc::type_error("can't delete __class__ attribute")),
            Some(v) => class.set_meta(v)?,
        },
        "__mro__" | "__base__" | "__flags__" | "__basicsize__" | "__itemsize__" | "__dictoffset__" | "__weakrefoffset__" => {
            return Err(exc::attribute_error_text("readonly attribute"));
        }
        "__dict__" => return Err(exc::attribute_error_text("attribute '__dict__' of 'type' objects is not writable")),
        _ => return Ok(false),
    }
    Ok(true)
}

/// `type.__setattr__` and `type.__delattr__`
fn class_set(class: Class, n: Name, value: Option<Obj>) -> Res<()> {
    if class.is_builtin() {
        return Err(exc::type_error(format!("cannot set '{}' attribute of immutable type '{}'", n.text, class.full_name())));
    }
    if let Some(m) = class.user_meta() {
        if let What::Attr(c, i, How::Data) = m.find(n).what {
            let d = c.attrs().at(i as usize).clone();
            return set_by_descriptor(&d, &class.obj(), value);
        }
    }
    if n.text.starts_with("__") && class_set_special(class, n, value.as_ref())? {
        return Ok(());
    }
    if !class.set_attr(n, value) {
        return Err(exc::attribute_error_text(format!("type object '{}' has no attribute '{}'", class.name().as_str(), n.text)));
    }
    Ok(())
}

fn builtin_set(o: &Obj, n: Name, value: Option<Obj>) -> Res<()> {
    if n.text == "__class__" {
        return set_class(o, value);
    }
    let ty = o.ty();
    if let Some(set) = ty.set_attr {
        if set(o, n, value)? {
            return Ok(());
        }
    }
    if let Some(get) = ty.get_attr {
        if get(o, n)?.is_some() {
            return Err(exc::attribute_error_text(match ty.kind {
                Kind::Slice | Kind::Range | Kind::Method | Kind::Partial | Kind::Property | Kind::Complex => "readonly attribute".to_string(),
                _ => format!("attribute '{}' of '{}' objects is not writable", n.text, o.type_name().as_str()),
            }));
        }
    }
    let known = builtin_method(ty.kind, n).or_else(|| ty.own_method(n.text)).is_some() || n.slot_method(ty).is_some() || n.method(Kind::Object).is_some();
    if known && ty.kind != Kind::Function {
        return Err(exc::attribute_error_text(format!("'{}' object attribute '{}' is read-only", o.type_name().as_str(), n.text)));
    }
    Err(missing_silent(o, n))
}

/// `dir(o)` without a `__dir__` of the program's own: sorted names.
pub fn dir(o: &Obj) -> Res<Vec<Str>> {
    let mut out: Vec<Str> = Vec::new();
    let add_class = |class: Class, out: &mut Vec<Str>| {
        for c in class.mro() {
            // CPython's types have no `__module__` of their own in their dict.
            let of_program = |n: Name| !c.is_builtin() || n.text != "__module__";
            out.extend(c.attrs().items().iter().filter(|e| of_program(e.0)).map(|e| e.0.as_str()));
            if c.is_builtin() {
                out.extend(crate::names::texts(c.kind).iter().map(|t| Str::lit(t)));
                out.extend(c.info.into_iter().flat_map(|i| i.methods).map(|b| Str::lit(b.name)));
                if let Some(i) = c.info.filter(|i| i.next.is_some()) {
                    out.extend(["__iter__", "__next__"].map(Str::lit));
                    out.extend(i.left.map(|_| Str::lit("__length_hint__")));
                }
            }
            out.extend(class::dict::added_by(*c).into_iter().flatten().map(Str::lit));
        }
    };
    match o.kind() {
        Kind::Class => add_class(Class::expect(o), &mut out),
        Kind::Module => out.extend(crate::module::names_of(o)),
        _ => {
            if let Some(d) = find_quiet(o, &names::__DICT__)? {
                if let Some(d) = Dict::of(&d) {
                    out.extend(d.to_vec().iter().filter_map(|(k, _)| Str::of(k).cloned()));
                }
            }
            let class = Class::of_value(o);
            add_class(class, &mut out);
        }
    }
    crate::sort::few(&mut out, |a, b| a < b);
    out.dedup();
    Ok(out)
}
