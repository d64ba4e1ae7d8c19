//! Exceptions: what an instance is. The hierarchy is in `exc/classes.rs`, what each builtin class adds in
//! `exc/layouts.rs`, raising in `exc/raising.rs`, and what is being handled in `exc/handling.rs`.

use std::cell::{Cell, UnsafeCell};

use crate::call::{Args, Builtin};
use crate::class::Class;
use crate::name::Name;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::{Res, Site};
use crate::str::Str;
use crate::traceback::{self, Entry, Traceback};
use crate::tuple::Tuple;

mod attributes;
pub mod classes;
mod group;
mod handling;
mod star;
mod layouts;
mod os;
mod plain;
mod raising;
#[cfg(test)]
mod tests;
mod unicode;

pub use attributes::*;
pub use group::*;
pub use handling::*;
pub use os::{os_error, os_error_of_two, os_error_plain, os_error_text, strerror};
pub use plain::{looked_at, object, raise_plain, raise_value, Message, Plain};
pub use raising::*;
pub use unicode::{unicode_decode_error, unicode_encode_error};
pub(crate) use unicode::unencodable_text;

/// What a builtin exception class adds to its base: CPython's C struct and its slots. User classes inherit it.
pub struct Layout {
    /// The class's name, for messages about arguments.
    pub name: &'static str,
    /// Attributes with a place of their own in `ExcData::fields`, in order.
    pub fields: &'static [&'static str],
    /// `__init__`, after `args` was set.
    pub init: fn(&Exc, Args) -> Res<()>,
    pub str: fn(&Exc) -> Res<Str>,
    /// The subclass that `__new__` makes instead, for these arguments: `OSError(2, "…")` is a FileNotFoundError.
    pub choose: Option<fn(&Obj, Args) -> Option<Obj>>,
    /// Methods beside BaseException's.
    pub methods: &'static [&'static Builtin],
}

/// An object in a place that changes.
pub struct Slot(UnsafeCell<Obj>);
impl Slot {
    fn new(v: Obj) -> Slot {
        Slot(UnsafeCell::new(v))
    }
    pub fn get(&self) -> Obj {
        // SAFETY: cloning runs no other code.
        unsafe { (*self.0.get()).clone() }
    }
    pub fn set(&self, v: Obj) {
        // SAFETY: no reference is held; the old value is dropped after the exchange.
        drop(unsafe { std::mem::replace(&mut *self.0.get(), v) });
    }
}

pub struct ExcData {
    class: Slot,
    layout: Cell<&'static Layout>,
    args: Slot,
    cause: Slot,
    context: Slot,
    suppress_context: Cell<bool>,
    /// As frames were left: the innermost first.
    traceback: UnsafeCell<Vec<Entry>>,
    /// The traceback that somebody has seen; the frames that were left since are in `traceback`.
    shown: Slot,
    fields: UnsafeCell<Vec<Obj>>,
    own: UnsafeCell<Vec<(Name, Obj)>>,
}

/// An exception instance.
#[derive(Clone)]
pub struct Exc(Gc<ExcData>);

/// Instances of the builtin classes.
pub static EXCEPTION: TypeInfo = TypeInfo {
    repr: |o| Exc::expect(o).repr(),
    str: Some(|o| Exc::expect(o).str()),
    get_attr: Some(get_attr),
    set_attr: Some(set_attr),
    class: Some(|o| Exc::expect(o).class()),
    ..TypeInfo::new("BaseException", Kind::Exception, drop_boxed::<ExcData>)
};

/// Instances of classes that a program derives from them.
pub static USER_EXCEPTION: TypeInfo = TypeInfo {
    get_attr: Some(get_attr),
    set_attr: Some(set_attr),
    class: Some(|o| Exc::expect(o).class()),
    ..crate::class::instance_slots(Kind::Exception, drop_boxed::<ExcData>)
};

impl Exc {
    /// `class(*args)` of a builtin class, as the runtime raises it.
    pub fn new(class: Obj, args: Vec<Obj>) -> Exc {
        let exc = Exc::bare(&class, &args);
        if let Err(raised) = (exc.0.layout.get().init)(&exc, Args::of(&args)) {
            return raised.take();
        }
        exc
    }

    /// An instance before `__init__`.
    fn bare(class: &Obj, args: &[Obj]) -> Exc {
        let layout = crate::class::exception_layout(class).unwrap_or(&layouts::BASE);
        let ty = if classes::is_builtin(class) { &EXCEPTION } else { &USER_EXCEPTION };
        Exc(Gc::tracked(ty, ExcData {
            class: Slot::new(class.clone()),
            layout: Cell::new(layout),
            args: Slot::new(Tuple::from(args).into()),
            cause: Slot::new(Obj::NONE),
            context: Slot::new(Obj::NONE),
            suppress_context: Cell::new(false),
            traceback: UnsafeCell::new(Vec::new()),
            shown: Slot::new(Obj::UNBOUND),
            fields: UnsafeCell::new(vec![Obj::NONE; layout.fields.len()]),
            own: UnsafeCell::new(Vec::new()),
        }))
    }

    pub fn from_obj(o: &Obj) -> Option<Exc> {
        // SAFETY: Kind::Exception values are Boxed<ExcData>.
        unsafe { o.cast::<ExcData>(Kind::Exception) }.map(|g| Exc(g.clone()))
    }
    /// What is known to be an exception.
    pub fn expect(o: &Obj) -> Exc {
        Exc::from_obj(o).expect("an exception")
    }
    pub fn to_obj(&self) -> Obj {
        self.0.clone().into_obj()
    }
    pub fn is(&self, other: &Exc) -> bool {
        self.0.is(&other.0)
    }

    pub fn class(&self) -> Obj {
        self.0.class.get()
    }
    /// The same, not counted.
    #[inline]
    pub(crate) fn class_at(o: &Obj) -> Option<Class> {
        // SAFETY: Kind::Exception values are Boxed<ExcData>; no other code runs while the class is read, and classes are never freed.
        unsafe { o.cast::<ExcData>(Kind::Exception).map(|e| Class::expect(&*e.class.0.get())) }
    }
    /// `self.__class__ = class`
    pub(crate) fn set_class(&self, class: Obj) {
        self.0.class.set(class);
    }
    pub fn class_name(&self) -> Str {
        crate::class::class_name(&self.class())
    }
    /// `isinstance(self, class)`
    pub fn is_a(&self, class: &Obj) -> bool {
        // SAFETY: no other code runs meanwhile.
        crate::class::is_subclass(unsafe { &*self.0.class.0.get() }, class)
    }

    pub fn args(&self) -> Vec<Obj> {
        Tuple::of(&self.0.args.get()).map_or(Vec::new(), |t| t.items().to_vec())
    }
    /// Are these its arguments, in a tuple that nobody else has?
    fn has_args(&self, args: &[Obj]) -> bool {
        // SAFETY: no other code runs meanwhile.
        let now = Tuple::exact(unsafe { &*self.0.args.0.get() });
        now.is_some_and(|t| t.is_alone() && t.len() == args.len() && t.items().iter().zip(args).all(|(a, b)| a.is(b)))
    }
    /// A builtin attribute by its place in the layout.
    fn field(&self, at: usize) -> Obj {
        // SAFETY: cloning runs no other code.
        unsafe { (&*self.0.fields.get())[at].clone() }
    }
    fn set_field(&self, at: usize, v: Obj) {
        // SAFETY: no reference is held; the old value is dropped after the exchange.
        drop(unsafe { std::mem::replace(&mut (&mut *self.0.fields.get())[at], v) });
    }
    /// A builtin attribute by its name: `exc.get_field("value")`.
    pub fn get_field(&self, name: &str) -> Option<Obj> {
        let at = self.0.layout.get().fields.iter().position(|f| *f == name)?;
        Some(self.field(at))
    }

    pub fn cause(&self) -> Option<Exc> {
        Exc::from_obj(&self.0.cause.get())
    }
    pub fn context(&self) -> Option<Exc> {
        Exc::from_obj(&self.0.context.get())
    }
    pub fn suppress_context(&self) -> bool {
        self.0.suppress_context.get()
    }
    /// `self.__cause__ = cause`: the context is no longer shown.
    pub fn set_cause(&self, cause: Option<&Exc>) {
        self.0.cause.set(cause.map_or(Obj::NONE, Exc::to_obj));
        self.0.suppress_context.set(true);
    }
    pub fn set_context(&self, context: Option<&Exc>) {
        self.0.context.set(context.map_or(Obj::NONE, Exc::to_obj));
    }

    /// The exception leaves a frame at `site`.
    pub fn add_traceback(&self, site: &'static Site) {
        // SAFETY: no reference into the vector is held.
        unsafe { (*self.0.traceback.get()).push(Entry { site }) };
    }
    /// The frames that were left: the innermost first.
    pub fn traceback(&self) -> Vec<Entry> {
        let mut all = Traceback::of(&self.0.shown.get()).map_or(Vec::new(), |t| t.entries());
        // SAFETY: as above.
        all.extend(unsafe { (*self.0.traceback.get()).iter() });
        all
    }
    /// `__traceback__`: the same object until another frame is left.
    pub fn traceback_object(&self) -> Obj {
        let shown = self.0.shown.get();
        let shown = if shown.is_unbound() { Obj::NONE } else { shown };
        // SAFETY: as above.
        let left = std::mem::take(unsafe { &mut *self.0.traceback.get() });
        if left.is_empty() {
            return shown;
        }
        let made = traceback::around(shown, left.into_iter());
        self.0.shown.set(made.clone());
        made
    }
    /// `self.__traceback__ = traceback`, or None.
    pub fn show_traceback(&self, traceback: &Obj) {
        self.set_traceback(Vec::new());
        self.0.shown.set(traceback.clone());
    }
    pub fn set_traceback(&self, entries: Vec<Entry>) {
        // SAFETY: as above.
        unsafe { *self.0.traceback.get() = entries };
        self.0.shown.set(Obj::UNBOUND);
    }

    /// An attribute that the program gave it.
    pub fn own(&self, name: Name) -> Option<Obj> {
        // SAFETY: cloning runs no other code.
        unsafe { (*self.0.own.get()).iter().find(|(n, _)| std::ptr::eq(*n, name)).map(|(_, v)| v.clone()) }
    }
    /// With `None` for the value it is deleted; `false`: there was none.
    pub fn set_own(&self, name: Name, value: Option<Obj>) -> bool {
        // SAFETY: the reference ends before the old value is dropped.
        let own = unsafe { &mut *self.0.own.get() };
        let at = own.iter().position(|(n, _)| std::ptr::eq(*n, name));
        let old = match (at, value) {
            (Some(at), Some(v)) => Some(std::mem::replace(&mut own[at].1, v)),
            (Some(at), None) => Some(own.remove(at).1),
            (None, Some(v)) => {
                own.push((name, v));
                None
            }
            (None, None) => return false,
        };
        drop(old);
        true
    }
    /// What it holds, for the collector.
    pub(crate) fn visit(&self, f: &mut dyn FnMut(&Obj)) {
        let data = &*self.0;
        // SAFETY: looking runs no other code.
        unsafe {
            for slot in [&data.args, &data.cause, &data.context, &data.shown] {
                f(&*slot.0.get());
            }
            (*data.fields.get()).iter().for_each(&mut *f);
            (*data.own.get()).iter().for_each(|(_, v)| f(v));
        }
    }
    /// Lets go of it.
    pub(crate) fn clear(&self) {
        let data = &*self.0;
        for slot in [&data.args, &data.cause, &data.context, &data.shown] {
            slot.set(Obj::NONE);
        }
        for i in 0..data.layout.get().fields.len() {
            self.set_field(i, Obj::NONE);
        }
        // SAFETY: taken out whole before anything is dropped.
        drop(unsafe { std::mem::take(&mut *data.own.get()) });
    }
    pub fn own_items(&self) -> Vec<(Name, Obj)> {
        // SAFETY: cloning runs no other code.
        unsafe { (*self.0.own.get()).clone() }
    }

    pub(crate) fn is_stop_iteration(&self) -> bool {
        std::ptr::eq(self.0.layout.get(), &layouts::STOP)
    }

    /// The builtin `repr`.
    pub fn repr(&self) -> Res<Str> {
        let name = self.class_name();
        let args = self.args();
        Ok(Str::from(match args.as_slice() {
            [one] => format!("{name}({})", one.repr()?),
            _ => format!("{name}{}", self.0.args.get().repr()?),
        }))
    }
    /// The builtin `str`.
    pub fn str(&self) -> Res<Str> {
        (self.0.layout.get().str)(self)
    }
}

impl From<Exc> for Obj {
    fn from(e: Exc) -> Obj {
        e.0.into_obj()
    }
}
impl std::fmt::Debug for Exc {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {:?}", self.class_name(), self.str().map(|s| s.as_str().to_string()))
    }
}

/// An instance of a class that the program defines, whose base has no `__new__` of its own kind, before `__init__`.
pub(crate) fn plain_instance(class: Class, args: &[Obj]) -> Obj {
    Exc::bare(&class.obj(), args).into()
}

/// What calling an exception class does before `__init__`: `BaseException.__new__(class, *args)`.
pub fn new_instance(class: &Obj, args: Args) -> Res<Obj> {
    let layout = crate::class::exception_layout(class);
    let Some(choose) = layout.and_then(|l| l.choose) else { return Ok(Exc::bare(class, args.pos).into()) };
    // A group has its parts from `__new__`.
    let group = Exc::bare(choose(class, args).as_ref().unwrap_or(class), args.pos);
    (group.0.layout.get().init)(&group, Args::of(args.pos))?;
    Ok(group.into())
}

/// The builtin `__init__` of the instance's class.
pub fn init(exc: &Obj, args: Args) -> Res<()> {
    let exc = Exc::expect(exc);
    if !exc.has_args(args.pos) {
        exc.0.args.set(Tuple::from(args.pos).into());
    }
    (exc.0.layout.get().init)(&exc, args)
}

/// What a message about a wrong argument calls it: its type's name, and None by name.
pub fn kind_given(o: &Obj) -> String {
    if o.is_none() { "None".to_string() } else { o.type_name().as_str().to_string() }
}
