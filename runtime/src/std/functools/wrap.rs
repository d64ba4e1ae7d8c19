//! `update_wrapper`, `wraps`, `cached_property`.

use crate::attr;
use crate::call::{Bind, Builtin};
use crate::class::Class;
use crate::exc;
use crate::function;
use crate::iter::{collect, Held};
use crate::name::{intern, Name};
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::str::Str;
use crate::tuple::tuple;

use super::partial::PARTIAL;

const ASSIGNMENTS: [&str; 5] = ["__module__", "__name__", "__qualname__", "__doc__", "__annotations__"];

/// `WRAPPER_ASSIGNMENTS`
pub fn wrapper_assignments() -> Obj { tuple(ASSIGNMENTS.iter().map(|t| Str::lit(t).into()).collect()) } // const WRAPPER_ASSIGNMENTS
/// `WRAPPER_UPDATES`
pub fn wrapper_updates() -> Obj { tuple(vec![Str::lit("__dict__").into()]) } // const WRAPPER_UPDATES

/// The name that a str object says.
fn name_of(o: &Obj) -> Res<Name> {
    match Str::of(o) {
        Some(s) => Ok(intern(s.as_str())),
        None => Err(exc::type_error(format!("attribute name must be string, not '{}'", o.type_name()))),
    }
}

/// Makes `wrapper` look like `wrapped`.
pub(crate) fn update(wrapper: &Obj, wrapped: &Obj, assigned: &Obj, updated: &Obj) -> Res<()> {
    for name in collect(assigned)? {
        let name = name_of(&name)?;
        if let Some(value) = attr::find(wrapped, name)? {
            wrapper.set_attr(name, value)?;
        }
    }
    for name in collect(updated)? {
        let name = name_of(&name)?;
        if let Some(source) = attr::find(wrapped, name)? {
            if source.truth()? {
                crate::dict::dict_update(&wrapper.attr(name)?, &source)?;
            }
        }
    }
    wrapper.set_attr(intern("__wrapped__"), wrapped.clone())
}

/// `update_wrapper(wrapper, wrapped, assigned, updated)`
pub static UPDATE_WRAPPER: Builtin = Builtin {
    name: "update_wrapper",
    owner: "",
    call: |args| {
        let params =
            [("wrapper", Bind::Arg), ("wrapped", Bind::Arg), ("assigned", Bind::ArgOpt), ("updated", Bind::ArgOpt)];
        let [wrapper, wrapped, assigned, updated] = args.bind("update_wrapper", params)?;
        let (wrapper, wrapped) = (wrapper.unwrap_or(Obj::NONE), wrapped.unwrap_or(Obj::NONE));
        let assigned = assigned.unwrap_or_else(wrapper_assignments);
        update(&wrapper, &wrapped, &assigned, &updated.unwrap_or_else(wrapper_updates))?;
        Ok(wrapper)
    },
};

/// `wraps(wrapped, assigned, updated)`
pub static WRAPS: Builtin = Builtin {
    name: "wraps",
    owner: "",
    call: |args| {
        let params = [("wrapped", Bind::Arg), ("assigned", Bind::ArgOpt), ("updated", Bind::ArgOpt)];
        let [wrapped, assigned, updated] = args.bind("wraps", params)?;
        let keywords = [
            (intern("wrapped"), wrapped.unwrap_or(Obj::NONE)),
            (intern("assigned"), assigned.unwrap_or_else(wrapper_assignments)),
            (intern("updated"), updated.unwrap_or_else(wrapper_updates)),
        ];
        PARTIAL.on(crate::call::Args::with(&[function::builtin(&UPDATE_WRAPPER)], &keywords))
    },
};

struct CachedProperty {
    function: Obj,
    name: Held<Obj>,
}

static CACHED_PROPERTY_TYPE: TypeInfo = TypeInfo {
    bind: Some(|p, me, class| {
        if me.is_unbound() || me.is_none() {
            return Ok(p.clone());
        }
        let name = attribute_name(p, class)?;
        let value = property(p).function.call(crate::call::Args::of(std::slice::from_ref(me)))?;
        me.set_attr(name, value.clone())?;
        Ok(value)
    }),
    get_attr: Some(|p, name| match name.text {
        "func" => Ok(Some(property(p).function.clone())),
        "attrname" => Ok(Some(property(p).name.get().unwrap_or(Obj::NONE))),
        "__doc__" => attr::find(&property(p).function, name),
        _ => Ok(None),
    }),
    ..TypeInfo::new("functools.cached_property", Kind::Other, drop_boxed::<CachedProperty>)
};

fn property(o: &Obj) -> &CachedProperty {
    // SAFETY: called from the slots of CACHED_PROPERTY_TYPE alone.
    unsafe { &**Gc::<CachedProperty>::of(o) }
}

/// The name under which a class has the property.
fn attribute_name(p: &Obj, class: &Obj) -> Res<Name> {
    if let Some(name) = property(p).name.get() {
        return name_of(&name);
    }
    let found = Class::expect(class).mro().iter().find_map(|c| c.attrs().items().iter().find(|(_, v)| v.is(p)).map(|e| e.0));
    match found {
        Some(name) => {
            property(p).name.set(name.as_str().into());
            Ok(name)
        }
        None => Err(exc::type_error("Cannot use cached_property instance without calling __set_name__ on it.")),
    }
}

/// `cached_property(function)`
pub static CACHED_PROPERTY: Builtin = Builtin {
    name: "cached_property",
    owner: "",
    call: |args| {
        let [function] = args.bind("cached_property", [("func", Bind::Arg)])?;
        let p = CachedProperty { function: function.unwrap_or(Obj::NONE), name: Held::none() };
        Ok(Gc::new(&CACHED_PROPERTY_TYPE, p).into_obj())
    },
};
