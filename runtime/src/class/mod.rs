//! Classes: what they are, and how an attribute is found along their MRO.
//!
//! A class is never freed (it holds itself by its MRO), so that instances point to it without counting.
//! What a name means in a class is looked up once and kept in the class's cache until any class changes.

use std::cell::{Cell, UnsafeCell};
use std::mem::ManuallyDrop;
use std::ops::Deref;
use std::ptr::NonNull;

use crate::call::{Args, Builtin};
use crate::exc;
use crate::name::Name;
use crate::names;
use crate::obj::{drop_boxed, Gc, Header, Kind, Obj, ObjRef, TypeInfo};
use crate::raise::Res;
use crate::str::Str;

mod build;
mod cache;
pub(crate) mod dict;
pub mod call;
mod instance;
mod map;
mod own;
pub mod object;
pub mod reduce;
pub mod slots;

pub use build::{build_class, new_class, Namespace};
pub(crate) use instance::{finalize_once, is_finalized, unraisable_as_told, UNRAISABLE_HOOK};
pub use instance::{KEEPS_CLASS, WEAK_COLLECTED, WEAK_DIES, WEAK_VISIT, WEAK_WRAPPED, binary, instance_slots, unraisable, unraisable_in, wrap, Attrs, Instance, INSTANCE};
pub use map::NameMap;

/// How a builtin class makes its values.
pub struct Construct {
    /// `list(*args)`
    pub call: &'static Builtin,
    /// Mutable types: `list.__init__(self, *args)`, and an empty one for it to fill.
    pub init: Option<&'static Builtin>,
    pub empty: Option<fn() -> Obj>,
}

pub struct ClassData {
    me: Cell<u64>,
    name: UnsafeCell<Str>,
    qualname: UnsafeCell<Str>,
    /// What its instances are: `Kind::Instance`, or with a builtin base that one's kind.
    pub kind: Kind,
    /// Of a builtin class: its values' slots.
    pub info: Option<&'static TypeInfo>,
    layout: Cell<Option<&'static exc::Layout>>,
    construct: Cell<Option<&'static Construct>>,
    bases: UnsafeCell<Vec<Class>>,
    mro: UnsafeCell<Vec<Class>>,
    attrs: UnsafeCell<NameMap>,
    meta: Cell<Option<Class>>,
    subclasses: UnsafeCell<Vec<Class>>,
    /// The attributes that instances have had, in the order of their slots. The values are not used.
    keys: UnsafeCell<NameMap>,
    /// `__slots__` and no base with a `__dict__`: instances have no other attributes.
    closed: Cell<bool>,
    flags: Cell<u32>,
    flags_version: Cell<u32>,
    collection: Cell<Collection>,
    own_dict: dict::OwnDict,
}

/// What `match` takes the instances of a class that the program defines for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Collection {
    Neither,
    Sequence,
    Mapping,
}

/// A class, as a copyable reference.
#[derive(Clone, Copy)]
pub struct Class(&'static ClassData);
impl Deref for Class {
    type Target = ClassData;
    #[inline(always)]
    fn deref(&self) -> &ClassData {
        self.0
    }
}
impl PartialEq for Class {
    #[inline(always)]
    fn eq(&self, other: &Class) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}
impl Eq for Class {}
impl From<Class> for Obj {
    fn from(c: Class) -> Obj {
        c.obj()
    }
}

/// `type`: the representation of classes.
pub static CLASS: TypeInfo = TypeInfo {
    repr: object::class_repr,
    str: Some(instance::class_str),
    hash: Some(instance::class_hash),
    truth: Some(instance::class_truth),
    compare: Some(instance::class_compare),
    call: Some(call::call_class),
    binary: Some(crate::types::class_binary),
    inplace: Some(instance::class_inplace),
    unary: Some(instance::unary),
    get_item: Some(crate::types::class_get_item),
    iter: Some(object::class_iter),
    len: None,
    contains: None,
    class: Some(|o| Class::expect(o).meta().obj()),
    ..TypeInfo::new("type", Kind::Class, drop_boxed::<ClassData>)
};

/// What a name means for the instances of a class.
#[derive(Clone, Copy)]
pub struct Found {
    pub what: What,
    /// The instance's slot, if any instance has had the attribute; else `NO_SLOT`.
    pub slot: u32,
    /// The same where `o.name` is just that, if it is there: no data descriptor, no `__getattribute__`.
    pub get: u32,
    /// The same where `o.name = v` is just that: no data descriptor, no `__setattr__`, no `__slots__`.
    pub set: u32,
    /// A function of the class that no instance hides, not counted: `o.name(…)` is a call of it.
    function: Option<NonNull<Header>>,
    /// The function of a property that `o.name` calls, not counted.
    getter: Option<NonNull<Header>>,
}
impl Found {
    /// A function of the class that no instance with slots hides: `o.name(…)` is a call of it.
    #[inline(always)]
    pub(crate) fn function(&self) -> Option<ObjRef<'_>> {
        // SAFETY: the class holds the function, and the cache forgets it when that changes.
        self.function.map(|f| unsafe { ObjRef::at(f, Kind::Function) })
    }
    /// The function of a property, which `o.name` calls and does nothing else.
    #[inline(always)]
    pub(crate) fn getter(&self) -> Option<ObjRef<'_>> {
        // SAFETY: the class holds the property, and the cache forgets it when its functions change; as above.
        self.getter.map(|f| unsafe { ObjRef::at(f, Kind::Function) })
    }
}
pub const NO_SLOT: u32 = u32::MAX;

#[derive(Clone, Copy)]
pub enum What {
    Nothing,
    /// An attribute of a class, by its place there, and how it binds.
    Attr(Class, u32, How),
    /// A method of a builtin base.
    Builtin(&'static Builtin),
    /// A class method of a builtin base.
    ClassMethod(&'static Builtin),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum How {
    Plain,
    Function,
    /// Has `__get__`.
    Binds,
    /// Has `__set__` or `__delete__`: goes before the instance's own.
    Data,
}

impl What {
    pub fn value(&self) -> Option<Obj> {
        match *self {
            What::Nothing => None,
            What::Attr(class, i, _) => Some(class.attrs().at(i as usize).clone()),
            What::Builtin(b) | What::ClassMethod(b) => Some(crate::function::builtin(b)),
        }
    }
    /// Defined by the program, not by a builtin base?
    pub fn user(&self) -> Option<Obj> {
        match *self {
            What::Attr(class, i, _) => Some(class.attrs().at(i as usize).clone()),
            _ => None,
        }
    }
}

// Which special methods a class has of its own making.
pub const GETATTRIBUTE: u32 = 1;
pub const GETATTR: u32 = 2;
pub const SETATTR: u32 = 4;
pub const DELATTR: u32 = 8;
pub const GET: u32 = 16;
pub const SET: u32 = 32;
pub const DELETE: u32 = 64;
pub const DEL: u32 = 128;
pub const NEW: u32 = 256;
/// Calling it makes a plain instance or exception and calls its `__init__`, a function.
pub const SIMPLE: u32 = 512;
/// `o.__class__` may be something else than the class.
pub const OWN_CLASS: u32 = 1024;

impl Class {
    #[inline]
    pub fn of(o: &Obj) -> Option<Class> {
        if o.is_kind(Kind::Class) { Some(Class::expect(o)) } else { None }
    }
    /// The class that `o` is known to be.
    #[inline]
    pub fn expect(o: &Obj) -> Class {
        debug_assert!(o.is_kind(Kind::Class));
        // SAFETY: Kind::Class values are Boxed<ClassData>, which are never freed.
        Class(unsafe { &*(&**Gc::<ClassData>::of(o) as *const ClassData) })
    }
    #[inline]
    pub fn obj(self) -> Obj {
        // SAFETY: the word is that of the class, which is never freed; the clone has its own reference.
        let me = ManuallyDrop::new(unsafe { Obj::of_word(self.me.get().try_into().expect("a word")) });
        Obj::clone(&me)
    }
    /// `type(o)`
    #[inline]
    pub fn of_value(o: &Obj) -> Class {
        if let Some(i) = Instance::of(o) {
            return i.class();
        }
        if let Some(class) = exc::Exc::class_at(o) {
            return class;
        }
        let ty = o.ty();
        match ty.class {
            None => crate::types::of(ty),
            Some(class) => Class::expect(&class(o)),
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn make(name: Str, qualname: Str, kind: Kind, info: Option<&'static TypeInfo>, bases: Vec<Class>, meta: Option<Class>, attrs: NameMap) -> Class {
        let layout = bases.iter().find_map(|b| b.layout.get());
        let class = Gc::new(&CLASS, ClassData {
            me: Cell::new(0),
            name: UnsafeCell::new(name),
            qualname: UnsafeCell::new(qualname),
            kind,
            info,
            layout: Cell::new(layout),
            construct: Cell::new(None),
            bases: UnsafeCell::new(bases),
            mro: UnsafeCell::new(Vec::new()),
            attrs: UnsafeCell::new(attrs),
            meta: Cell::new(meta),
            subclasses: UnsafeCell::new(Vec::new()),
            keys: UnsafeCell::new(NameMap::new()),
            closed: Cell::new(false),
            flags: Cell::new(0),
            flags_version: Cell::new(0),
            collection: Cell::new(Collection::Neither),
            own_dict: dict::OwnDict::default(),
        });
        let me = ManuallyDrop::new(class.into_obj());
        let class = Class::expect(&me);
        class.me.set(me.word());
        class
    }

    /// A builtin class over one builtin base (or none: `object`).
    fn builtin(name: &'static str, kind: Kind, info: Option<&'static TypeInfo>, layout: Option<&'static exc::Layout>, bases: Vec<Class>) -> Class {
        let (module, short) = name.rsplit_once('.').unwrap_or(("builtins", name));
        let mut attrs = NameMap::new();
        attrs.set(&names::__MODULE__, Str::from(module).into());
        let class = Class::make(Str::from(short), Str::from(short), kind, info, bases, None, attrs);
        if layout.is_some() {
            class.layout.set(layout);
        }
        let mro = build::mro(class).expect("builtin classes have an MRO");
        class.set_mro(mro);
        class
    }

    /// The class of values with these slots.
    pub fn of_type(ty: &'static TypeInfo, bases: Vec<Class>) -> Class {
        Class::builtin(ty.name, ty.kind, Some(ty), None, bases)
    }

    #[inline]
    pub fn name(&self) -> Str {
        // SAFETY: cloned at once.
        unsafe { (*self.0.name.get()).clone() }
    }
    pub fn qualname(&self) -> Str {
        // SAFETY: as above.
        unsafe { (*self.0.qualname.get()).clone() }
    }
    pub fn set_name(&self, name: Str) {
        // SAFETY: a str's drop runs no code.
        unsafe { *self.0.name.get() = name };
    }
    pub fn set_qualname(&self, name: Str) {
        // SAFETY: as above.
        unsafe { *self.0.qualname.get() = name };
    }
    #[inline]
    pub fn bases(&self) -> &'static [Class] {
        // SAFETY: bases are set once, when the class is made.
        unsafe { &*self.0.bases.get() }
    }
    #[inline]
    pub fn mro(&self) -> &'static [Class] {
        // SAFETY: the MRO is set once, when the class is made.
        unsafe { &*self.0.mro.get() }
    }
    /// With its MRO a class is one of the subclasses of its bases.
    fn set_mro(&self, mro: Vec<Class>) {
        // SAFETY: done once, before anybody reads it.
        unsafe { *self.0.mro.get() = mro };
        for b in self.bases() {
            // SAFETY: no reference into the vector is held.
            unsafe { (*b.0.subclasses.get()).push(*self) };
        }
    }
    /// Another MRO. The old one is kept, as somebody may be reading it.
    fn put_mro(&self, mro: Vec<Class>) {
        // SAFETY: readers have the old items, which are not freed.
        std::mem::forget(unsafe { std::mem::replace(&mut *self.0.mro.get(), mro) });
    }
    /// Other bases, with the same care.
    fn put_bases(&self, bases: Vec<Class>) {
        for b in self.bases() {
            // SAFETY: no reference into the vector is held.
            unsafe { (*b.0.subclasses.get()).retain(|c| c != self) };
        }
        for b in &bases {
            // SAFETY: as above.
            unsafe { (*b.0.subclasses.get()).push(*self) };
        }
        // SAFETY: readers have the old items, which are not freed.
        std::mem::forget(unsafe { std::mem::replace(&mut *self.0.bases.get(), bases) });
    }
    pub fn subclasses(&self) -> Vec<Class> {
        // SAFETY: cloned at once.
        unsafe { (*self.0.subclasses.get()).clone() }
    }
    /// The attributes in the class itself. Not to be held over other code.
    #[inline]
    pub fn attrs(&self) -> &NameMap {
        // SAFETY: callers let go before any code of the program runs.
        unsafe { &*self.0.attrs.get() }
    }
    #[inline]
    fn keys(&self) -> &mut NameMap {
        // SAFETY: only used within attribute accesses, which run no other code meanwhile.
        unsafe { &mut *self.0.keys.get() }
    }
    pub fn collection(&self) -> Collection {
        self.0.collection.get()
    }
    pub fn set_collection(&self, kind: Collection) {
        self.0.collection.set(kind);
    }
    /// For order among classes only.
    pub fn address(&self) -> usize {
        self.0 as *const ClassData as usize
    }
    pub fn is_closed(&self) -> bool {
        self.closed.get()
    }
    pub fn is_builtin(&self) -> bool {
        self.info.is_some()
    }
    /// The class's own class.
    pub fn meta(&self) -> Class {
        self.0.meta.get().unwrap_or_else(crate::types::type_class)
    }
    /// The class's own class, unless it is `type`.
    #[inline]
    pub fn user_meta(&self) -> Option<Class> {
        self.0.meta.get()
    }
    pub fn module(&self) -> Obj {
        self.find(&names::__MODULE__).what.value().unwrap_or_else(|| Str::lit("builtins").into())
    }
    /// `module.qualname`, without the module for builtins.
    pub fn full_name(&self) -> String {
        match Str::of(&self.module()) {
            Some(m) if m.as_str() != "builtins" => format!("{}.{}", m.as_str(), self.qualname().as_str()),
            _ => self.qualname().as_str().to_string(),
        }
    }

    #[inline]
    pub fn is_subclass(&self, of: Class) -> bool {
        *self == of || self.mro().contains(&of)
    }

    /// The nearest builtin class: the one that decides how instances look.
    pub fn builtin_base(&self) -> Class {
        let mut of_kind = self.mro().iter().filter(|c| c.is_builtin());
        let first = *of_kind.clone().next().expect("object");
        // `class A(Mixin, list)`: `object` comes last, so the first is the nearest one that matters.
        of_kind.find(|c| c.kind == self.kind).copied().unwrap_or(first)
    }

    pub fn construct(&self) -> Option<&'static Construct> {
        self.0.construct.get()
    }
    pub fn set_construct(&self, c: &'static Construct) {
        self.0.construct.set(Some(c));
    }

    /// Sets or deletes (`None`) an attribute of the class itself. False: there was none to delete.
    pub fn set_attr(&self, name: Name, value: Option<Obj>) -> bool {
        // SAFETY: no reference into the map is held; old values are dropped after it is consistent.
        let attrs = unsafe { &mut *self.0.attrs.get() };
        let (old, deleting) = match value {
            Some(v) => {
                let how = self::how(&v);
                self.0.own_dict.follow(attrs, name, Some(&v));
                let old = attrs.set(name, v);
                // Places are cached, so that values may change; but of functions and properties, the functions.
                let abstract_ = std::ptr::eq(name, &names::__ABSTRACTMETHODS__);
                if abstract_ || how != How::Plain || old.as_ref().is_none_or(|o| self::how(o) != how) {
                    cache::changed();
                }
                (old, false)
            }
            None => {
                cache::changed();
                self.0.own_dict.follow(attrs, name, None);
                (attrs.remove(name), true)
            }
        };
        old.is_some() || !deleting
    }
    pub(super) fn own_dict(&self) -> &'static dict::OwnDict {
        &self.0.own_dict
    }
    pub fn remove_attr(&self, name: Name) -> Option<Obj> {
        self.0.own_dict.follow(self.attrs(), name, None);
        // SAFETY: as above.
        let old = unsafe { (*self.0.attrs.get()).remove(name) };
        cache::changed();
        old
    }

    /// What `name` means for instances of the class.
    #[inline]
    pub fn find(&self, name: Name) -> Found {
        *self.look(name)
    }

    /// The same where it is: to be read before anything else is looked up.
    #[inline(always)]
    pub(crate) fn look(&self, name: Name) -> &'static Found {
        match cache::get(*self, name) {
            Some(found) => found,
            None => self.look_slow(name),
        }
    }

    #[cold]
    #[inline(never)]
    fn look_slow(&self, name: Name) -> &'static Found {
        let found = self.found(find_in(self.mro(), name), self.keys().position(name).map_or(NO_SLOT, |i| i as u32));
        cache::put(*self, name, found)
    }

    fn found(&self, what: What, slot: u32) -> Found {
        let data = matches!(what, What::Attr(_, _, How::Data));
        let plain_get = !data && !self.has(GETATTRIBUTE);
        let plain_set = !data && !self.has(SETATTR) && !self.is_closed();
        let function = match what {
            What::Attr(class, i, How::Function) if plain_get && slot == NO_SLOT => Some(NonNull::from(class.attrs().at(i as usize).header())),
            _ => None,
        };
        let getter = match what {
            What::Attr(class, i, How::Data) if !self.has(GETATTRIBUTE | GETATTR) => {
                crate::descriptor::getter(class.attrs().at(i as usize)).map(|f| NonNull::from(f.header()))
            }
            _ => None,
        };
        Found {
            what,
            slot,
            get: if plain_get { slot } else { NO_SLOT },
            set: if plain_set { slot } else { NO_SLOT },
            function,
            getter,
        }
    }

    /// The slot of an attribute that instances have; made when there is none.
    fn slot_for(&self, name: Name) -> usize {
        if let Some(i) = self.keys().position(name) {
            return i;
        }
        self.keys().set(name, Obj::NONE);
        let i = self.keys().len() - 1;
        let what = self.find(name).what;
        let found = self.found(what, i as u32);
        cache::put(*self, name, found);
        i
    }

    /// Does the class define this special method itself (or inherit it from one that does)?
    #[inline]
    pub fn has(&self, flag: u32) -> bool {
        if self.0.flags_version.get() != cache::version() {
            self.compute_flags();
        }
        self.0.flags.get() & flag != 0
    }

    #[cold]
    fn compute_flags(&self) {
        let mut flags = 0;
        let table: [(Name, u32); 9] = [
            (&names::__GETATTRIBUTE__, GETATTRIBUTE),
            (&names::__GETATTR__, GETATTR),
            (&names::__SETATTR__, SETATTR),
            (&names::__DELATTR__, DELATTR),
            (&names::__GET__, GET),
            (&names::__SET__, SET),
            (&names::__DELETE__, DELETE),
            (&names::__DEL__, DEL),
            (&names::__NEW__, NEW),
        ];
        for (name, flag) in table {
            if matches!(find_in(self.mro(), name), What::Attr(..)) {
                flags |= flag;
            }
        }
        let init = find_in(self.mro(), &names::__INIT__);
        let abstract_ = find_in(self.mro(), &names::__ABSTRACTMETHODS__);
        let plain = self.kind == Kind::Instance || self.layout.get().is_some_and(|l| l.choose.is_none());
        if plain
            && flags & NEW == 0
            && matches!(init, What::Attr(_, _, How::Function))
            && abstract_.value().is_none_or(|names| names.len().is_ok_and(|n| n == 0))
            && !self.is_builtin()
            && self.user_meta().is_none_or(|m| !matches!(m.find(&names::__CALL__).what, What::Attr(..)))
        {
            flags |= SIMPLE;
        }
        if flags & GETATTRIBUTE != 0 || !matches!(find_in(self.mro(), &names::__CLASS__), What::Nothing) {
            flags |= OWN_CLASS;
        }
        self.0.flags.set(flags);
        self.0.flags_version.set(cache::version());
    }
}

/// A property got other functions: what was found before is void.
pub(crate) fn forget() {
    cache::changed();
}

/// Is it a class whose metaclass has a `__get__`?
pub(crate) fn binds_by_meta(class: &Obj) -> bool {
    Class::expect(class).user_meta().is_some_and(|m| m.has(GET))
}

/// How a class attribute binds.
pub fn how(value: &Obj) -> How {
    if !value.is_heap() {
        return How::Plain;
    }
    let ty = value.ty();
    match ty.kind {
        Kind::Function => How::Function,
        Kind::Property => How::Data,
        Kind::Instance => {
            let class = Class::of_value(value);
            let inside = core(value);
            if class.has(SET | DELETE) || inside.is_kind(Kind::Property) {
                How::Data
            } else if class.has(GET) || inside.ty().bind.is_some() {
                How::Binds
            } else {
                How::Plain
            }
        }
        Kind::Class if Class::expect(value).user_meta().is_some_and(|m| m.has(SET | DELETE)) => How::Data,
        Kind::Class if binds_by_meta(value) => How::Binds,
        _ if ty.bind.is_some() => How::Binds,
        _ => How::Plain,
    }
}

/// The first of these classes that has the name.
pub fn find_in(mro: &[Class], name: Name) -> What {
    for &class in mro {
        if let Some(i) = class.attrs().position(name) {
            return What::Attr(class, i as u32, how(class.attrs().at(i)));
        }
        if let Some(b) = builtin_member(class, name) {
            return b;
        }
    }
    What::Nothing
}

impl Class {
    /// Is it a method of the type itself that all types have by a slot? Not those that mostly are `object`'s.
    pub(crate) fn is_own_slot(self, name: Name) -> bool {
        let inherited = matches!(name.text, "__str__" | "__hash__" | "__format__" | "__init__" | "__new__" | "__setattr__" | "__delattr__" | "__getattribute__");
        let Some(info) = self.info.filter(|_| !inherited && self.mro().len() == 2) else { return false };
        name.method(self.kind).is_none() && name.class_method(self.kind).is_none() && name.slot_method(info).is_some()
    }
}

fn builtin_member(class: Class, name: Name) -> Option<What> {
    let info = class.info?;
    if let Some(b) = name.method(class.kind).or_else(|| info.own_method(name.text)) {
        return Some(What::Builtin(b));
    }
    if let Some(b) = name.class_method(class.kind) {
        return Some(What::ClassMethod(b));
    }
    if std::ptr::eq(name, &names::__INIT__) {
        if let Some(b) = class.construct().and_then(|c| c.init) {
            return Some(What::Builtin(b));
        }
    }
    name.slot_method(info).map(What::Builtin)
}

/// The builtin value that an instance of a class derived from a builtin type has; any other object is its own.
#[inline]
pub fn core(o: &Obj) -> &Obj {
    match Instance::of(o) {
        Some(i) if !i.core().is_unbound() => i.core(),
        _ => o,
    }
}

/// A new immutable class of module builtins.
pub fn builtin_class(name: &'static str, kind: Kind, bases: &[Obj], layout: Option<&'static exc::Layout>) -> Obj {
    let bases = if bases.is_empty() { vec![crate::types::object_class()] } else { bases.iter().map(Class::expect).collect() };
    let info = if kind == Kind::Exception { &exc::EXCEPTION } else { &object::OBJECT };
    Class::builtin(name, kind, Some(info), layout, bases).obj()
}

/// The layout of an exception class, its own or inherited; `None`: not an exception class (or no class).
pub fn exception_layout(class: &Obj) -> Option<&'static exc::Layout> {
    Class::of(class).and_then(|c| c.layout.get())
}

/// `class` derives from `of`, by the MRO alone.
pub fn is_subclass(class: &Obj, of: &Obj) -> bool {
    match (Class::of(class), Class::of(of)) {
        (Some(c), Some(of)) => c.is_subclass(of),
        _ => false,
    }
}

/// `isinstance(o, class)`, by the MRO alone.
#[inline]
pub fn is_instance(o: &Obj, class: &Obj) -> bool {
    Class::of(class).is_some_and(|of| Class::of_value(o).is_subclass(of))
}

pub fn class_name(class: &Obj) -> Str {
    Class::of(class).map_or_else(Str::empty, |c| c.name())
}
pub fn class_qualname(class: &Obj) -> Str {
    Class::of(class).map_or_else(Str::empty, |c| c.qualname())
}
/// `class.__module__`
pub fn class_module(class: &Obj) -> Obj {
    Class::of(class).map_or(Obj::NONE, |c| c.module())
}

/// `name` along the class's MRO, not bound.
pub fn lookup(class: &Obj, name: Name) -> Option<Obj> {
    Class::of(class)?.find(name).what.value()
}

/// Calls the special method `name` of `o` if the program defines it: `None` when it does not.
pub fn special(o: &Obj, name: Name, args: &[Obj]) -> Option<Res<Obj>> {
    let class = Class::of_value(o);
    let what = class.find(name).what;
    matches!(what, What::Attr(..)).then(|| call_found(what, o, class, Args::of(args)))
}

/// May the program define special methods for it: in its class, or the metaclass?
#[inline]
pub fn is_classy(o: &Obj) -> bool {
    o.is_heap() && matches!(o.kind(), Kind::Instance | Kind::Exception | Kind::Class)
}

/// The same for a value of any kind; nothing is looked up for those of builtin types.
pub fn special_if_classy(o: &Obj, name: Name, args: &[Obj]) -> Option<Res<Obj>> {
    if is_classy(o) { special(o, name, args) } else { None }
}

/// Does the program define this special method in the class of `o`?
pub fn has_own(o: &Obj, name: Name) -> bool {
    matches!(o.kind(), Kind::Instance | Kind::Exception) && matches!(Class::of_value(o).find(name).what, What::Attr(..))
}

/// Calls what was found for `me`, as `me.name(*args)` would.
pub fn call_found(what: What, me: &Obj, class: Class, args: Args) -> Res<Obj> {
    match what {
        What::Attr(c, i, How::Function) => {
            let f = c.attrs().at(i as usize).clone();
            crate::function::call_method(&f, me, args)
        }
        What::Attr(c, i, how) => {
            let f = c.attrs().at(i as usize).clone();
            if how == How::Plain { f.call(args) } else { crate::attr::bind(&f, me, class)?.call(args) }
        }
        What::Builtin(b) => crate::function::call_builtin(b, me, args),
        What::ClassMethod(b) => crate::function::call_builtin(b, &class.obj(), args),
        What::Nothing => Err(exc::type_error(format!("'{}' object is not callable", class.name().as_str()))),
    }
}

/// Two-argument (and, translated, zero-argument) `super`.
pub fn super_(class: &Obj, me: &Obj) -> Res<Obj> {
    crate::descriptor::super_(class, me)
}

/// `super()` where it cannot know its arguments.
#[cold]
pub fn no_super(why: &str) -> Res<Obj> {
    Err(exc::runtime_error(format!("super(): {why}")))
}

#[cfg(test)]
pub(crate) mod tests;
