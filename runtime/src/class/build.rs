//! Making classes: `class` statements, `type(name, bases, namespace)`, the MRO.

use std::cell::UnsafeCell;

use super::{call_found, find_in, Class, NameMap, What};
use crate::call::Args;
use crate::descriptor;
use crate::dict::Dict;
use crate::exc;
use crate::function::Cell;
use crate::name::{self, Name};
use crate::names;
use crate::obj::{Kind, Obj};
use crate::raise::{Raised, Res};
use crate::str::Str;
use crate::tuple::Tuple;

/// The names of a class body while it runs.
pub struct Namespace {
    map: UnsafeCell<NameMap>,
    /// What the metaclass's `__prepare__` gave, if it has one.
    custom: Option<Obj>,
}

impl Namespace {
    fn map(&self) -> &mut NameMap {
        // SAFETY: let go before any other code runs.
        unsafe { &mut *self.map.get() }
    }
    /// The value of a name; `None`: look further out.
    pub fn get(&self, n: Name) -> Option<Obj> {
        match &self.custom {
            Some(d) => match d.get_item(&n.as_str().into()) {
                Ok(v) => Some(v),
                Err(raised) => {
                    raised.take();
                    None
                }
            },
            None => self.map().get(n).cloned(),
        }
    }
    /// The value of a name, or else what an outer scope has.
    pub fn get_or(&self, n: Name, outer: Obj) -> Obj {
        self.get(n).unwrap_or(outer)
    }
    pub fn set(&self, n: Name, v: Obj) {
        // What a `__setitem__` of a prepared namespace raises comes out when the class is made.
        match &self.custom {
            Some(d) => {
                if let Err(raised) = d.set_item(&n.as_str().into(), v) {
                    self.failed(raised);
                }
            }
            None => drop(self.map().set(n, v)),
        }
    }
    /// `set`, where a prepared namespace may raise (`enum`: "'A' already defined as 1").
    pub fn try_set(&self, n: Name, v: Obj) -> Res<()> {
        match &self.custom {
            Some(d) => d.set_item(&n.as_str().into(), v),
            None => {
                self.set(n, v);
                Ok(())
            }
        }
    }
    /// `locals()` of the class body.
    pub fn locals(&self) -> Obj {
        match &self.custom {
            Some(d) => d.clone(),
            None => as_dict(self.map()),
        }
    }
    /// `del n`
    pub fn del(&self, n: Name) -> Res<()> {
        let gone = match &self.custom {
            Some(d) => d.del_item(&n.as_str().into()).map(|()| Obj::NONE).ok(),
            None => self.map().remove(n),
        };
        match gone {
            Some(_) => Ok(()),
            None => Err(exc::name_error(format!("name '{}' is not defined", n.text))),
        }
    }
    fn failed(&self, raised: Raised) {
        let e: Obj = raised.take().into();
        self.map().set(&names::__ERROR__, e);
    }
    /// `__annotations__[name] = value`
    pub fn annotate(&self, n: Name, value: Obj) -> Res<()> {
        let all = match self.get(&names::__ANNOTATIONS__) {
            Some(d) => d,
            None => {
                let d: Obj = Dict::<Obj, Obj>::new().into();
                self.try_set(&names::__ANNOTATIONS__, d.clone())?;
                d
            }
        };
        all.set_item(&n.as_str().into(), value)
    }
}

/// A `class` statement. `class_cell`: what `super()` and `__class__` in its methods read.
#[allow(clippy::too_many_arguments)]
pub fn build_class(
    name: &'static str, qualname: &'static str, module: &'static str, doc: Option<&'static str>, bases: Vec<Obj>, keywords: &[(Name, Obj)],
    body: impl FnOnce(&Namespace) -> Res<()>, class_cell: Option<&Cell>,
) -> Res<Obj> {
    let original = Obj::from(Tuple::from(bases.clone()));
    let resolved = mro_entries(bases, &original)?;
    let replaced = resolved.is_some();
    let bases = match resolved {
        Some(b) => b,
        None => Tuple::of(&original).expect("a tuple").items().to_vec(),
    };
    let mut kw: Vec<(Name, Obj)> = keywords.to_vec();
    let given = kw.iter().position(|k| k.0.text == "metaclass").map(|i| kw.remove(i).1);
    // A metaclass that is no class is just called; a base that is no class has its type called.
    let odd = bases.first().filter(|b| given.is_none() && !b.is_kind(Kind::Class)).map(|b| b.class());
    let callable = given.as_ref().filter(|m| !m.is_kind(Kind::Class)).cloned().or(odd);
    let meta = match callable {
        Some(_) => None,
        None => winner(given.as_ref().and_then(Class::of), &bases)?,
    };
    let head = [Str::lit(name).into(), Tuple::from(bases.clone()).into()];
    let custom = match meta.map(|m| (m, m.find(&names::__PREPARE__).what)) {
        Some((m, what @ What::Attr(..))) => {
            let f = crate::attr::bind(&what.value().expect("__prepare__"), &m.obj(), m)?;
            Some(f.call(Args::with(&head, &kw))?)
        }
        _ => None,
    };
    let ns = Namespace { map: UnsafeCell::new(NameMap::new()), custom };
    ns.set(&names::__MODULE__, Str::lit(module).into());
    ns.set(&names::__QUALNAME__, Str::lit(qualname).into());
    if let Some(doc) = doc {
        ns.set(&names::__DOC__, Str::lit(doc).into());
    }
    body(&ns)?;
    if let Some(e) = ns.map().remove(&names::__ERROR__) {
        return Err(exc::raise_(&e));
    }
    if replaced {
        ns.try_set(&names::__ORIG_BASES__, original)?;
    }
    if let Some(cell) = class_cell {
        ns.try_set(&names::__CLASSCELL__, cell.clone().into())?;
    }
    let maker = callable.or_else(|| meta.map(|m| m.obj()));
    let Some(maker) = maker else {
        return new_class(None, Str::lit(name), bases, std::mem::take(ns.map()), &kw);
    };
    let [name, bases] = head;
    let namespace = match &ns.custom {
        Some(d) => d.clone(),
        None => as_dict(ns.map()),
    };
    let class = maker.call(Args::with(&[name, bases, namespace], &kw))?;
    if let (Some(cell), Some(_)) = (class_cell, Class::of(&class)) {
        if cell.get().is_unbound() {
            cell.set(class.clone());
        }
    }
    Ok(class)
}

/// The names of a map as a dict object.
pub(crate) fn as_dict(map: &NameMap) -> Obj {
    let d: Dict = Dict::new();
    for (n, v) in map.items() {
        let _ = d.set(n.as_str().into(), v.clone());
    }
    d.into()
}

/// Bases that are not classes say what they stand for (`Generic[T]`, `list[int]`); `None`: all are classes.
fn mro_entries(bases: Vec<Obj>, original: &Obj) -> Res<Option<Vec<Obj>>> {
    if bases.iter().all(|b| b.is_kind(Kind::Class)) {
        return Ok(None);
    }
    let mut out = Vec::new();
    let mut replaced = false;
    for b in bases {
        if let Some(name) = crate::function::stands_for_class(&b) {
            crate::module::refuse(&format!("`{name}` as a base class is not supported yet"));
        }
        if let Some(origin) = crate::types::alias_origin(&b) {
            out.push(origin);
            replaced = true;
        } else if !b.is_kind(Kind::Class) && Class::of_value(&b).find(&names::__MRO_ENTRIES__).what.user().is_some() {
            let entries = b.method(&names::__MRO_ENTRIES__, Args::of(std::slice::from_ref(original)))?;
            out.extend(crate::iter::collect(&entries)?);
            replaced = true;
        } else {
            out.push(b);
        }
    }
    Ok(replaced.then_some(out))
}

/// The most derived metaclass; `None` for `type`.
fn winner(given: Option<Class>, bases: &[Obj]) -> Res<Option<Class>> {
    let type_ = crate::types::type_class();
    let mut best = given.unwrap_or(type_);
    for b in bases {
        let meta = match Class::of(b) {
            Some(c) => c.meta(),
            None => Class::of_value(b),
        };
        if best.is_subclass(meta) {
            continue;
        }
        if !meta.is_subclass(best) {
            if Class::of(b).is_none() {
                continue;
            }
            return Err(exc::type_error(
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases",
            ));
        }
        best = meta;
    }
    Ok((best != type_).then_some(best))
}

/// `type.__new__(meta, name, bases, namespace, **keywords)`
pub fn new_class(meta: Option<Class>, name: Str, bases: Vec<Obj>, mut attrs: NameMap, kw: &[(Name, Obj)]) -> Res<Obj> {
    let mut parents: Vec<Class> = Vec::new();
    for b in &bases {
        let Some(c) = Class::of(b) else {
            return Err(exc::type_error("bases must be types"));
        };
        if c.is_builtin() && !may_be_base(c) {
            return Err(exc::type_error(format!("type '{}' is not an acceptable base type", c.full_name())));
        }
        if parents.contains(&c) {
            return Err(exc::type_error(format!("duplicate base class {}", c.name().as_str())));
        }
        parents.push(c);
    }
    if parents.is_empty() {
        parents.push(crate::types::object_class());
    }
    let meta = winner(meta, &bases)?;
    let kind = layout_kind(&parents)?;
    let cell = attrs.remove(&names::__CLASSCELL__);
    let qualname = match attrs.remove(&names::__QUALNAME__) {
        Some(q) => match Str::of(&q) {
            Some(s) => s.clone(),
            None => return Err(exc::type_error(format!("type __qualname__ must be a str, not {}", q.type_name().as_str()))),
        },
        None => name.clone(),
    };
    let slots = attrs.get(&names::__SLOTS__).cloned();
    adjust(&mut attrs);
    let class = Class::make(name, qualname, kind, None, parents.clone(), meta, attrs);
    class.set_mro(mro(class)?);
    if let Some(slots) = slots {
        add_slots(class, &slots, &parents)?;
    }
    if let Some(cell) = cell {
        if let Some(cell) = Cell::of(&cell) {
            cell.set(class.obj());
        }
    }
    set_names(class)?;
    init_subclass(class, kw)?;
    Ok(class.obj())
}

/// Functions that are static or class methods without saying so, `__hash__` of classes with `__eq__`, `__doc__`.
fn adjust(attrs: &mut NameMap) {
    if let Some(f) = attrs.get(&names::__NEW__).cloned() {
        if f.is_kind(Kind::Function) {
            attrs.set(&names::__NEW__, descriptor::static_method(f));
        }
    }
    let class_methods: [Name; 2] = [&names::__INIT_SUBCLASS__, &names::__CLASS_GETITEM__];
    for n in class_methods {
        if let Some(f) = attrs.get(n).cloned() {
            if f.is_kind(Kind::Function) {
                attrs.set(n, descriptor::class_method(f));
            }
        }
    }
    if attrs.get(&names::__EQ__).is_some() && attrs.get(&names::__HASH__).is_none() {
        attrs.set(&names::__HASH__, Obj::NONE);
    }
    if attrs.get(&names::__MODULE__).is_none() {
        attrs.set(&names::__MODULE__, Str::lit("__main__").into());
    }
    if attrs.get(&names::__DOC__).is_none() {
        attrs.set(&names::__DOC__, Obj::NONE);
    }
}

fn may_be_base(c: Class) -> bool {
    use Kind::*;
    if std::ptr::eq(c.info.map_or(std::ptr::null(), |i| i), &super::object::OBJECT) || c.kind == Exception {
        return true;
    }
    matches!(c.kind, Int | Float | Complex | Str | Bytes | ByteArray | List | Tuple | Dict | Set | FrozenSet | Class | Property
        | StaticMethod | ClassMethod | Super | Deque | Counter | DefaultDict | OrderedDict | NamedTuple | Partial | Random | Module | Object | Array | Struct | Other)
        || (c.kind == Iterator && matches!(c.name().as_str(), "map" | "filter" | "zip" | "enumerate" | "reversed"))
}

/// What instances are made of, from the bases' builtin types.
fn layout_kind(parents: &[Class]) -> Res<Kind> {
    let mut best: Option<Class> = None;
    for p in parents.iter().filter(|p| !matches!(p.kind, Kind::Instance | Kind::Object)) {
        let base = p.builtin_base();
        match best {
            None => best = Some(base),
            Some(b) if base.is_subclass(b) => best = Some(base),
            Some(b) if b.is_subclass(base) => {}
            // Exceptions differ in their layouts only by fields.
            Some(b) if b.kind == Kind::Exception && base.kind == Kind::Exception => {}
            Some(_) => return Err(exc::type_error("multiple bases have instance lay-out conflict")),
        }
    }
    Ok(best.map_or(Kind::Instance, |b| b.kind))
}

/// `__slots__`: the only attributes that instances have, unless a base has a `__dict__`.
fn add_slots(class: Class, slots: &Obj, parents: &[Class]) -> Res<()> {
    let names: Vec<Obj> = if Str::of(slots).is_some() { vec![slots.clone()] } else { crate::iter::collect(slots)? };
    let mut dict = false;
    for n in names {
        let Some(s) = Str::of(&n) else {
            return Err(exc::type_error(format!("__slots__ items must be strings, not '{}'", n.type_name().as_str())));
        };
        if s.as_str() == "__dict__" {
            dict = true;
            continue;
        }
        if s.as_str() == "__weakref__" {
            continue;
        }
        let text = s.as_str();
        let mangled = if text.starts_with("__") && !text.ends_with("__") {
            format!("_{}{text}", class.name().as_str().trim_start_matches('_'))
        } else {
            text.to_string()
        };
        let name = name::intern(&mangled);
        if class.attrs().get(name).is_some() {
            return Err(exc::value_error(format!("'{text}' in __slots__ conflicts with class variable")));
        }
        class.set_attr(name, Some(descriptor::member(name, class)));
    }
    let object = crate::types::object_class();
    let bases_closed = parents.iter().all(|p| *p == object || p.is_closed() || (p.is_builtin() && p.kind != Kind::Exception));
    class.closed.set(!dict && bases_closed);
    Ok(())
}

/// `value.__set_name__(class, name)` for all attributes that want it.
fn set_names(class: Class) -> Res<()> {
    for (n, v) in class.attrs().items().to_vec() {
        if !v.is_heap() || !matches!(v.kind(), Kind::Instance | Kind::Other | Kind::Partial) {
            continue;
        }
        let of = Class::of_value(&v);
        let what = of.find(&names::__SET_NAME__).what;
        if matches!(what, What::Nothing) {
            continue;
        }
        if let Err(raised) = call_found(what, &v, of, Args::of(&[class.obj(), n.as_str().into()])) {
            let cause: Obj = raised.take().into();
            let message = format!(
                "Error calling __set_name__ on '{}' instance {} in '{}'",
                of.name().as_str(), n.as_str().to_obj().repr()?.as_str(), class.name().as_str()
            );
            let error: Obj = exc::Exc::new(exc::classes::runtime_error(), vec![Str::from(message).into()]).into();
            return Err(exc::raise_from(&error, &cause));
        }
    }
    Ok(())
}

/// `super(class, class).__init_subclass__(**keywords)`
fn init_subclass(class: Class, kw: &[(Name, Obj)]) -> Res<()> {
    match find_in(&class.mro()[1..], &names::__INIT_SUBCLASS__) {
        what @ What::Attr(..) => {
            let f = crate::attr::bind(&what.value().expect("a value"), &Obj::UNBOUND, class)?;
            f.call(Args::with(&[], kw)).map(drop)
        }
        _ if !kw.is_empty() => {
            Err(exc::type_error(format!("{}.__init_subclass__() takes no keyword arguments", class.name().as_str())))
        }
        _ => Ok(()),
    }
}

/// C3: the class, then its bases' orders merged.
pub(super) fn mro(class: Class) -> Res<Vec<Class>> {
    let bases = class.bases();
    let mut order = vec![class];
    if let [only] = bases {
        order.extend(only.mro());
        return Ok(order);
    }
    let mut lists: Vec<&[Class]> = bases.iter().map(|b| b.mro()).collect();
    lists.push(bases);
    loop {
        lists.retain(|l| !l.is_empty());
        if lists.is_empty() {
            return Ok(order);
        }
        let good = lists.iter().map(|l| l[0]).find(|c| lists.iter().all(|l| !l[1..].contains(c)));
        let Some(next) = good else { return Err(no_mro(&lists)) };
        order.push(next);
        for l in &mut lists {
            if l[0] == next {
                *l = &l[1..];
            }
        }
    }
}

#[cold]
fn no_mro(lists: &[&[Class]]) -> Raised {
    let mut heads: Vec<Class> = Vec::new();
    for l in lists {
        if !heads.contains(&l[0]) {
            heads.push(l[0]);
        }
    }
    let names: Vec<String> = heads.iter().map(|c| c.name().as_str().to_string()).collect();
    exc::type_error(format!("Cannot create a consistent method resolution\norder (MRO) for bases {}", names.join(", ")))
}
