//! Making classes: `class` statements, `type(name, bases, namespace)`, the MRO.

use std::cell::{Cell as StdCell, OnceCell, UnsafeCell};

use super::{call_found, find_in, Class, Collection, NameMap, What};
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
    /// What the metaclass's `__prepare__` gave, if it has one; or the dict that `locals()` gave.
    custom: OnceCell<Obj>,
    /// Then: its names. Only who asks for `locals()` links what finds them.
    names: StdCell<Option<fn(&Obj) -> NameMap>>,
}

impl Namespace {
    fn map(&self) -> &mut NameMap {
        // SAFETY: let go before any other code runs.
        unsafe { &mut *self.map.get() }
    }
    /// The value of a name; `None`: look further out.
    pub fn get(&self, n: Name) -> Option<Obj> {
        match self.custom.get() {
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
    /// The same where the program prepared the namespace: only KeyError means that it is not there.
    pub fn try_get(&self, n: Name, outer: Obj) -> Res<Obj> {
        let Some(d) = self.custom.get() else { return Ok(self.get_or(n, outer)) };
        match d.get_item(&n.as_str().into()) {
            Err(raised) if raised.is(&exc::classes::key_error()) => {
                raised.take();
                Ok(outer)
            }
            r => r,
        }
    }
    /// The value of a name, or else what an outer scope has.
    pub fn get_or(&self, n: Name, outer: Obj) -> Obj {
        self.get(n).unwrap_or(outer)
    }
    pub fn set(&self, n: Name, v: Obj) {
        // What a `__setitem__` of a prepared namespace raises comes out when the class is made.
        match self.custom.get() {
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
        match self.custom.get() {
            Some(d) => d.set_item(&n.as_str().into(), v),
            None => {
                self.set(n, v);
                Ok(())
            }
        }
    }
    /// `locals()` of the class body: from now on the names are in that dict.
    pub fn locals(&self) -> Obj {
        if self.custom.get().is_none() {
            self.names.set(Some(names_of));
        }
        self.custom.get_or_init(|| as_dict(self.map())).clone()
    }
    /// `del n`
    pub fn del(&self, n: Name) -> Res<()> {
        let gone = match self.custom.get() {
            Some(d) => match d.del_item(&n.as_str().into()) {
                Err(raised) if !raised.is(&exc::classes::key_error()) => return Err(raised),
                Err(raised) => {
                    raised.take();
                    None
                }
                Ok(()) => Some(Obj::NONE),
            },
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
        self.annotations()?.set_item(&n.as_str().into(), value)
    }
    /// `__annotations__`, which a class body with annotations makes first.
    pub fn annotations(&self) -> Res<Obj> {
        if let Some(d) = self.get(&names::__ANNOTATIONS__) {
            return Ok(d);
        }
        let d: Obj = Dict::<Obj, Obj>::new().into();
        self.try_set(&names::__ANNOTATIONS__, d.clone())?;
        Ok(d)
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
    if let Some(odd) = odd.as_ref().and_then(Class::of) {
        winner(Some(odd), &bases)?;
    }
    let callable = given.as_ref().filter(|m| !m.is_kind(Kind::Class)).cloned().or(odd);
    let meta = match callable {
        Some(_) => None,
        None => winner(given.as_ref().and_then(Class::of), &bases)?,
    };
    let head = [Str::lit(name).into(), Tuple::from(bases.clone()).into()];
    let custom = match meta {
        Some(m) if matches!(m.find(&names::__PREPARE__).what, What::Attr(..)) => Some(prepared(&m.obj(), &head, &kw)?),
        _ => match &callable {
            Some(c) if super::has_own(c, &names::__PREPARE__) => Some(prepared(c, &head, &kw)?),
            _ => None,
        },
    };
    let ns = Namespace { map: UnsafeCell::new(NameMap::new()), custom: OnceCell::new(), names: StdCell::new(None) };
    if let Some(custom) = custom {
        let _ = ns.custom.set(custom);
    }
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
        let map = match (ns.names.get(), ns.custom.get()) {
            (Some(names), Some(d)) => names(d),
            _ => std::mem::take(ns.map()),
        };
        return new_class(None, Str::lit(name), bases, map, &kw);
    };
    let [name, bases] = head;
    let head_name = name.clone();
    let namespace = match ns.custom.get() {
        Some(d) => d.clone(),
        None => as_dict(ns.map()),
    };
    let class = maker.call(Args::with(&[name, bases, namespace], &kw))?;
    if let (Some(cell), Some(_)) = (class_cell, Class::of(&class)) {
        let set = cell.get();
        if set.is_unbound() {
            return Err(exc::runtime_error(format!(
                "__class__ not set defining {} as {}. Was __classcell__ propagated to type.__new__?", head_name.repr()?, class.repr()?
            )));
        }
        if !set.is(&class) {
            return Err(exc::type_error(format!(
                "__class__ set to {} defining {} as {}", set.repr()?, head_name.repr()?, class.repr()?
            )));
        }
    }
    Ok(class)
}

/// What the `__prepare__` of a metaclass gives.
fn prepared(meta: &Obj, head: &[Obj], kw: &[(Name, Obj)]) -> Res<Obj> {
    let d = crate::attr::get(meta, &names::__PREPARE__)?.call(Args::with(head, kw))?;
    let subscripts = super::core(&d).ty().get_item.is_some() && (!d.is_kind(Kind::Instance) || super::has_own(&d, &names::__GETITEM__));
    if Dict::of(super::core(&d)).is_none() && !subscripts {
        let of = Class::of(meta).map_or_else(|| Str::lit("<metaclass>"), |m| m.name());
        return Err(exc::type_error(format!("{}.__prepare__() must return a mapping, not {}", of.as_str(), d.type_name().as_str())));
    }
    Ok(d)
}

/// And back.
fn names_of(d: &Obj) -> NameMap {
    let mut map = NameMap::new();
    for (k, v) in Dict::of(d).map(|d| d.to_vec()).unwrap_or_default() {
        if let Some(n) = crate::name::of_obj(&k) {
            drop(map.set(n, v));
        }
    }
    map
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
            continue;
        }
        let entries = if b.is_kind(Kind::Class) { None } else { crate::attr::find_quiet(&b, &names::__MRO_ENTRIES__)? };
        match entries {
            Some(f) => {
                let entries = f.call(Args::of(std::slice::from_ref(original)))?;
                if Tuple::of(&entries).is_none() {
                    return Err(exc::type_error("__mro_entries__ must return a tuple"));
                }
                out.extend(crate::iter::collect(&entries)?);
                replaced = true;
            }
            None => out.push(b),
        }
    }
    Ok(replaced.then_some(out))
}

/// The metaclass of a class that `meta` is asked for.
pub(super) fn winner_of(meta: Class, bases: &[Obj]) -> Res<Option<Class>> {
    for b in bases.iter().filter(|b| !b.is_kind(Kind::Class)) {
        if crate::attr::find_quiet(b, &names::__MRO_ENTRIES__)?.is_some() {
            return Err(exc::type_error("type() doesn't support MRO entry resolution; use types.new_class()"));
        }
    }
    winner(Some(meta), bases)
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
            return Err(exc::type_error(
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases",
            ));
        }
        best = meta;
    }
    Ok((best != type_).then_some(best))
}

/// `type.__new__(meta, name, bases, namespace, **keywords)`
pub fn new_class(meta: Option<Class>, name: Str, bases: Vec<Obj>, attrs: NameMap, kw: &[(Name, Obj)]) -> Res<Obj> {
    new_class_with(meta, name, bases, attrs, Vec::new(), kw)
}

/// `odd`: entries of the namespace whose keys are no texts, and how many of `attrs` come before each.
pub(super) fn new_class_with(
    meta: Option<Class>, name: Str, bases: Vec<Obj>, mut attrs: NameMap, odd: Vec<(usize, Obj, Obj)>, kw: &[(Name, Obj)],
) -> Res<Obj> {
    let meta = winner(meta, &bases)?;
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
    if name.as_str().contains('\0') {
        return Err(exc::value_error("type name must not contain null characters"));
    }
    let solid = solid_base(&parents)?;
    let kind = solid.instance_kind();
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
    class.own_dict().set_odd(odd);
    class.set_mro(mro(class)?);
    if let Some(order) = own_order(class)? {
        class.put_mro(order);
    }
    // What an exception is told by: the base with fields of its own, or the first builtin one (`KeyError`'s text).
    let fields = solid.layout.get().is_some_and(|l| !l.fields.is_empty());
    let told_by = if fields { Some(&solid) } else { class.mro().iter().find(|c| c.is_builtin()) };
    if let Some(layout) = told_by.and_then(|c| c.layout.get()) {
        class.layout.set(Some(layout));
    }
    let base = parents.iter().find(|p| p.solid() == solid).unwrap_or(&parents[0]);
    let (dict, weak) = match slots {
        Some(slots) => add_slots(class, &slots, &parents, solid)?,
        None => super::dict::added_to(*base),
    };
    let own = class.own_dict();
    own.adds_dict.set(dict);
    own.adds_weak.set(weak);
    own.is_filled(class.attrs());
    if class.attrs().get(&names::__DOC__).is_none() {
        class.set_attr(&names::__DOC__, Some(Obj::NONE));
    }
    if class.attrs().get(&names::__EQ__).is_some() && class.attrs().get(&names::__HASH__).is_none() {
        class.set_attr(&names::__HASH__, Some(Obj::NONE));
    }
    if let Some(kind) = parents.iter().map(|p| p.collection()).find(|k| *k != Collection::Neither) {
        class.set_collection(kind);
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

/// Functions that are static or class methods without saying so, `__hash__` of classes with `__eq__`.
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
    if attrs.get(&names::__MODULE__).is_none() {
        attrs.set(&names::__MODULE__, Str::lit("__main__").into());
    }
}

fn may_be_base(c: Class) -> bool {
    use Kind::*;
    if std::ptr::eq(c.info.map_or(std::ptr::null(), |i| i), &super::object::OBJECT) || c.kind == Exception {
        return true;
    }
    matches!(c.kind, Int | Float | Complex | Str | Bytes | ByteArray | List | Tuple | Dict | Set | FrozenSet | Class | Property
        | StaticMethod | ClassMethod | Super | Deque | Counter | DefaultDict | OrderedDict | NamedTuple | Partial | Random | Module | Object | Array | Struct
        | Date | DateTime | Time | TimeDelta | TzInfo | Other)
        || (c.kind == Iterator && matches!(c.name().as_str(), "map" | "filter" | "zip" | "enumerate" | "reversed"))
}

/// The base that says what instances are made of: a builtin type, or a class with members in `__slots__`.
fn solid_base(parents: &[Class]) -> Res<Class> {
    let mut best: Option<Class> = None;
    for p in parents {
        let solid = p.solid();
        match best {
            Some(b) if b.is_subclass(solid) => {}
            Some(b) if !solid.is_subclass(b) => return Err(exc::type_error("multiple bases have instance lay-out conflict")),
            _ => best = Some(solid),
        }
    }
    Ok(best.expect("a base"))
}

impl Class {
    /// `self.__class__ = meta`
    pub(crate) fn set_meta(&self, meta: &Obj) -> Res<()> {
        let Some(meta) = Class::of(meta) else {
            return Err(exc::type_error(format!("__class__ must be set to a class, not '{}' object", meta.type_name().as_str())));
        };
        let type_ = crate::types::type_class();
        if meta.is_builtin() || self.meta().is_builtin() {
            return Err(exc::type_error("__class__ assignment only supported for mutable types or ModuleType subclasses"));
        }
        if !meta.same_layout(self.meta()) && !(meta.is_subclass(type_) && meta.solid() == type_) {
            return Err(exc::type_error(format!(
                "__class__ assignment: '{}' object layout differs from '{}'", meta.name().as_str(), self.meta().name().as_str()
            )));
        }
        self.meta.set((meta != type_).then_some(meta));
        super::cache::changed();
        Ok(())
    }

    /// `self.__bases__ = bases`: it and its subclasses get new MROs, or none of them does.
    pub(crate) fn set_bases(&self, bases: &Obj) -> Res<()> {
        let name = self.name();
        let Some(given) = Tuple::of(bases) else {
            return Err(exc::type_error(format!("can only assign tuple to {}.__bases__, not {}", name.as_str(), bases.type_name().as_str())));
        };
        if given.items().is_empty() {
            return Err(exc::type_error(format!("can only assign non-empty tuple to {}.__bases__, not ()", name.as_str())));
        }
        let mut new = Vec::new();
        for b in given.items() {
            let Some(b) = Class::of(b) else {
                return Err(exc::type_error(format!("{}.__bases__ must be tuple of classes, not '{}'", name.as_str(), b.type_name().as_str())));
            };
            if b.is_subclass(*self) {
                return Err(exc::type_error("a __bases__ item causes an inheritance cycle"));
            }
            new.push(b);
        }
        let (first, old) = (new[0], self.bases()[0]);
        if first != old && (first.is_builtin() || old.is_builtin()) {
            return Err(exc::type_error(format!(
                "__bases__ assignment: '{}' deallocator differs from '{}'", first.name().as_str(), old.name().as_str()
            )));
        }
        let (old_solid, new_solid) = (solid_base(self.bases())?, solid_base(&new)?);
        if old_solid != new_solid {
            return Err(exc::type_error(format!(
                "__bases__ assignment: '{}' object layout differs from '{}'", new[0].name().as_str(), self.bases()[0].name().as_str()
            )));
        }
        let old = self.bases().to_vec();
        self.put_bases(new);
        if let Err(raised) = self.order_anew() {
            self.put_bases(old);
            self.order_anew()?;
            return Err(raised);
        }
        Ok(())
    }
    fn order_anew(&self) -> Res<()> {
        self.put_mro(mro(*self)?);
        if let Some(order) = own_order(*self)? {
            self.put_mro(order);
        }
        for c in self.subclasses() {
            c.order_anew()?;
        }
        super::cache::changed();
        Ok(())
    }

    /// The class that decides how instances look: where members of `__slots__` were added last, or the builtin base.
    pub(crate) fn solid(&self) -> Class {
        if self.is_builtin() {
            // Exceptions without fields of their own are all alike.
            let alike = |c: &Class| c.kind == Kind::Exception && c.layout.get().is_some_and(|l| l.fields.is_empty());
            return if alike(self) { *self.mro().iter().rfind(|c| alike(c)).expect("itself") } else { *self };
        }
        if self.has_members() {
            return *self;
        }
        let mut all = self.bases().iter().map(Class::solid);
        let first = all.next().expect("a base");
        all.fold(first, |best, c| if c.is_subclass(best) { c } else { best })
    }
    fn has_members(&self) -> bool {
        self.attrs().items().iter().any(|(_, v)| descriptor::is_member(v))
    }
    /// May an instance of one become an instance of the other?
    pub(crate) fn same_layout(&self, other: Class) -> bool {
        let (a, b) = (self.solid(), other.solid());
        let names = |c: Class| c.attrs().items().iter().filter(|(_, v)| descriptor::is_member(v)).map(|(n, _)| *n as *const _).collect::<Vec<_>>();
        let alike = a == b || (a.has_members() && b.has_members() && names(a) == names(b) && a.bases() == b.bases());
        // Where the attributes stand depends on the value's size.
        let fixed = !matches!(self.kind, Kind::Int | Kind::Tuple | Kind::Bytes);
        alike && (fixed || *self == other) && self.kind == other.kind && self.is_closed() == other.is_closed()
    }
    /// What instances are, of a class that adds to this solid base.
    fn instance_kind(&self) -> Kind {
        if self.kind == Kind::Object { Kind::Instance } else { self.kind }
    }
}

/// `__slots__`: the only attributes that instances have, unless a base has a `__dict__`. Are there `__dict__` and `__weakref__`?
fn add_slots(class: Class, slots: &Obj, parents: &[Class], solid: Class) -> Res<(bool, bool)> {
    let names: Vec<Obj> = if Str::of(slots).is_some() { vec![slots.clone()] } else { crate::iter::collect(slots)? };
    let object = crate::types::object_class();
    let bases_closed = parents.iter().all(|p| *p == object || p.is_closed() || (p.is_builtin() && p.kind != Kind::Exception));
    if !names.is_empty() && matches!(solid.kind, Kind::Int | Kind::Tuple | Kind::Bytes | Kind::Class) {
        return Err(exc::type_error(format!("nonempty __slots__ not supported for subtype of '{}'", parents[0].name().as_str())));
    }
    let (mut dict, mut weak, mut added) = (false, false, Vec::<Name>::new());
    for n in names {
        let Some(s) = Str::of(&n) else {
            return Err(exc::type_error(format!("__slots__ items must be strings, not '{}'", n.type_name().as_str())));
        };
        if !s.isidentifier() {
            return Err(exc::type_error("__slots__ must be identifiers"));
        }
        let text = s.as_str();
        if text == "__dict__" {
            if dict || !bases_closed {
                return Err(exc::type_error("__dict__ slot disallowed: we already got one"));
            }
            dict = true;
            continue;
        }
        if text == "__weakref__" {
            weak = true;
            continue;
        }
        let mangled = if text.starts_with("__") && !text.ends_with("__") {
            format!("_{}{text}", class.name().as_str().trim_start_matches('_'))
        } else {
            text.to_string()
        };
        let name = name::intern(&mangled);
        if added.iter().any(|n| std::ptr::eq(*n, name)) {
            continue;
        }
        if class.attrs().get(name).is_some() {
            return Err(exc::value_error(format!("'{text}' in __slots__ conflicts with class variable")));
        }
        added.push(name);
    }
    crate::sort::few(&mut added, |a, b| a.text < b.text);
    for name in added {
        // A member that hides one of a base, and those beside a `__dict__` of exceptions, have a place of their own.
        let hides = class.mro()[1..].iter().any(|c| c.attrs().get(name).is_some_and(descriptor::is_member));
        let apart = hides || class.kind == Kind::Exception;
        let key = if apart { name::intern(&format!("\0{} of {}", name.text, class.mro().len())) } else { name };
        class.set_attr(name, Some(descriptor::member(name, class, key)));
    }
    class.closed.set(!dict && bases_closed);
    Ok((dict, weak))
}

/// `value.__set_name__(class, name)` for all attributes that want it.
fn set_names(class: Class) -> Res<()> {
    for (n, v) in class.attrs().items().to_vec() {
        if !v.is_heap() || !matches!(v.kind(), Kind::Instance | Kind::Other | Kind::Partial | Kind::Property | Kind::Class) {
            continue;
        }
        let of = Class::of_value(&v);
        let what = of.find(&names::__SET_NAME__).what;
        if matches!(what, What::Nothing) {
            if super::core(&v).is_kind(Kind::Property) {
                descriptor::set_name(&v, Some(n));
            }
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

/// What a `mro` of the metaclass's own gives.
fn own_order(class: Class) -> Res<Option<Vec<Class>>> {
    let Some(meta) = class.user_meta() else { return Ok(None) };
    let what @ What::Attr(..) = meta.find(&names::MRO).what else { return Ok(None) };
    let mut order = Vec::new();
    for c in crate::iter::collect(&call_found(what, &class.obj(), meta, Args::NONE)?)? {
        let Some(c) = Class::of(&c) else {
            return Err(exc::type_error(format!("mro() returned a non-class ('{}')", c.type_name().as_str())));
        };
        order.push(c);
    }
    Ok(Some(order))
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
