//! `__dict__` of the classes that the program makes: a dict that follows the class's attributes once somebody has asked for it.

use std::cell::{Cell, OnceCell, UnsafeCell};

use super::{Class, NameMap};
use crate::descriptor;
use crate::dict::Dict;
use crate::name::Name;
use crate::names;
use crate::obj::{Kind, Obj};
use crate::str::Str;
use crate::types;

/// What a class has for its `__dict__`.
#[derive(Default)]
pub(super) struct OwnDict {
    /// It has a descriptor `__dict__`, for its instances have one and its base's have none; the same for `__weakref__`.
    pub adds_dict: Cell<bool>,
    pub adds_weak: Cell<bool>,
    /// How many of its attributes stand before those descriptors.
    before: Cell<usize>,
    /// Entries of the namespace whose keys are no texts, and how many attributes stand before each.
    odd: UnsafeCell<Vec<(usize, Obj, Obj)>>,
    made: OnceCell<Dict>,
}

impl OwnDict {
    pub fn set_odd(&self, odd: Vec<(usize, Obj, Obj)>) {
        // SAFETY: no reference is held.
        unsafe { *self.odd.get() = odd };
    }
    /// The namespace and the members of `__slots__` are there.
    pub fn is_filled(&self, attrs: &NameMap) {
        self.before.set(attrs.len());
    }

    /// An attribute of the class was set, or (`None`) goes.
    pub fn follow(&self, attrs: &NameMap, n: Name, value: Option<&Obj>) {
        if value.is_none() && attrs.position(n).is_some_and(|i| i < self.before.get()) {
            self.before.set(self.before.get() - 1);
        }
        let Some(d) = self.made.get() else { return };
        // Names have hashes, and texts do not run code.
        match value {
            Some(v) => drop(d.set(n.as_str().into(), v.clone())),
            None => drop(d.remove(&n.as_str().into())),
        }
    }
}

/// `class.__dict__`
pub fn of(class: Class) -> Obj {
    let own = class.own_dict();
    let made = own.made.get_or_init(|| {
        let d: Dict = Dict::new();
        let put = |n: &str, v: Obj| drop(d.set(Str::from(n).into(), v));
        // SAFETY: nothing else runs.
        let mut odd = unsafe { &*own.odd.get() }.iter().peekable();
        let items = class.attrs().items();
        for i in 0..=items.len() {
            while let Some((_, k, v)) = odd.next_if(|o| o.0 <= i) {
                drop(d.set(k.clone(), v.clone()));
            }
            if i == own.before.get() {
                for (adds, n) in [(&own.adds_dict, &names::__DICT__), (&own.adds_weak, &names::__WEAKREF__)] {
                    if adds.get() {
                        put(n.text, descriptor::of_instances(n, class));
                    }
                }
            }
            if let Some((n, v)) = items.get(i) {
                put(n.text, v.clone());
            }
        }
        d
    });
    types::mapping_proxy(made.clone().into())
}

/// The names of the descriptors that a class adds.
pub fn added_by(class: Class) -> [Option<&'static str>; 2] {
    let own = class.own_dict();
    [own.adds_dict.get().then_some("__dict__"), own.adds_weak.get().then_some("__weakref__")]
}

/// `class.__weakref__`: the descriptor of the class that has it.
pub fn weakref(class: Class) -> Option<Obj> {
    let of = class.mro().iter().find(|c| !c.is_builtin() && c.own_dict().adds_weak.get())?;
    Some(descriptor::of_instances(&names::__WEAKREF__, *of))
}

/// Which of `__dict__` and `__weakref__` a class without `__slots__` adds to its base.
pub(super) fn added_to(base: Class) -> (bool, bool) {
    let own = |of: fn(&OwnDict) -> &std::cell::Cell<bool>| base.mro().iter().any(|c| !c.is_builtin() && of(c.own_dict()).get());
    use Kind::*;
    let builtin = base.builtin_base().kind;
    let has_dict = matches!(builtin, Exception | Class | StaticMethod | ClassMethod | Module | Partial | OrderedDict | Counter | Random | Function);
    let has_weak = matches!(builtin, Class | Set | FrozenSet | Deque | OrderedDict | Counter | Partial | Module | Array | Random | Function);
    let varies = matches!(builtin, Int | Bool | Tuple | NamedTuple | Bytes);
    (!has_dict && !own(|o| &o.adds_dict), !has_weak && !varies && !own(|o| &o.adds_weak))
}
