//! Names: attribute and keyword names, one static per text in a program, so that names compare by address.
//!
//! A name that builtin types have methods under carries those methods: a program that never says
//! `.append` does not link `list.append`. Names known to the runtime are in `names.rs` (one line a name);
//! the translator emits `static FOO: NameData = NameData::new("foo")` for all others.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};
use std::mem::ManuallyDrop;

use crate::call::Builtin;
use crate::obj::{Kind, Obj, TypeInfo};
use crate::str::Str;

/// Builtin methods of a name: for values of a kind.
pub type Methods = &'static [(Kind, &'static Builtin)];

/// A special method that every type has whose representation can do it: `__len__`, `__add__` …
pub struct SlotMethod {
    pub has: fn(&'static TypeInfo) -> bool,
    pub call: Builtin,
}

/// What a name is.
pub struct NameData {
    pub text: &'static str,
    methods: Cell<Methods>,
    class_methods: Cell<Methods>,
    slot: Cell<Option<&'static SlotMethod>>,
    /// The word of the name as a str object, once it was asked for.
    object: Cell<u64>,
}
// SAFETY: translated programs have one thread.
unsafe impl Sync for NameData {}

impl NameData {
    pub const fn new(text: &'static str) -> NameData {
        NameData::with(text, &[])
    }
    pub const fn with(text: &'static str, methods: Methods) -> NameData {
        NameData {
            text,
            methods: Cell::new(methods),
            class_methods: Cell::new(&[]),
            slot: Cell::new(None),
            object: Cell::new(0),
        }
    }
    pub const fn class_methods(self, methods: Methods) -> NameData {
        NameData { class_methods: Cell::new(methods), ..self }
    }
    pub const fn slot(self, slot: &'static SlotMethod) -> NameData {
        NameData { slot: Cell::new(Some(slot)), ..self }
    }

    /// The method that values of a kind have under this name.
    #[inline]
    pub fn method(&self, kind: Kind) -> Option<&'static Builtin> {
        self.methods.get().iter().find(|m| m.0 == kind).map(|m| m.1)
    }
    /// The class method (or static method) that a builtin class has under this name; it takes the class first.
    pub fn class_method(&self, kind: Kind) -> Option<&'static Builtin> {
        self.class_methods.get().iter().find(|m| m.0 == kind).map(|m| m.1)
    }
    /// The special method of this name, if a type can do it.
    pub fn slot_method(&self, ty: &'static TypeInfo) -> Option<&'static Builtin> {
        self.slot.get().filter(|s| (s.has)(ty)).map(|s| &s.call)
    }

    /// The name as a str object: the same one each time.
    pub fn as_str(&self) -> Str {
        if self.object.get() == 0 {
            let text = ManuallyDrop::new(Str::from(self.text).into_obj());
            self.object.set(text.word());
        }
        // SAFETY: the word holds a reference that is never given up; the clone has its own.
        let kept = ManuallyDrop::new(unsafe { Obj::of_word(self.object.get().try_into().expect("a word")) });
        Str::exact(&kept).expect("a str").clone()
    }

    /// Does it hang together with nothing builtin?
    fn is_bare(&self) -> bool {
        self.methods.get().is_empty() && self.class_methods.get().is_empty() && self.slot.get().is_none()
    }
}

/// A reference to the one `NameData` of a text.
pub type Name = &'static NameData;

/// A name as a key of hash tables: by address.
#[derive(Clone, Copy)]
pub struct NameKey(pub Name);
impl PartialEq for NameKey {
    fn eq(&self, other: &NameKey) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}
impl Eq for NameKey {}
impl Hash for NameKey {
    fn hash<H: Hasher>(&self, h: &mut H) {
        h.write_usize(self.0 as *const NameData as usize);
    }
}

/// FNV-1a: no randomness is linked.
#[derive(Default)]
struct Fnv(u64);
impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for b in bytes {
            self.0 = (self.0 ^ *b as u64).wrapping_mul(0x0100_0000_01b3);
        }
    }
    fn finish(&self) -> u64 {
        self.0
    }
}

type Texts = HashMap<&'static str, Name, BuildHasherDefault<Fnv>>;
struct Table(RefCell<Option<Texts>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Table {}
static TABLE: Table = Table(RefCell::new(None));
struct Emitted(Cell<&'static [Name]>);
// SAFETY: as above.
unsafe impl Sync for Emitted {}
static EMITTED: Emitted = Emitted(Cell::new(&[]));

/// Called first by a translated program: all names that it has statics for, its own and the runtime's that it uses.
pub fn register(names: &'static [Name]) {
    EMITTED.0.set(names);
}

/// The name of a text that was computed (`getattr(x, s)`, `**{"k": v}`, `__dict__` keys).
pub fn intern(text: &str) -> Name {
    let mut table = TABLE.0.borrow_mut();
    let table = table.get_or_insert_with(|| {
        let mut t = Texts::default();
        for n in crate::names::CORE {
            t.insert(n.text, *n);
        }
        for n in EMITTED.0.get() {
            t.insert(n.text, *n);
        }
        t
    });
    if let Some(n) = table.get(text) {
        return n;
    }
    let text: &'static str = Box::leak(text.to_string().into_boxed_str());
    let name: Name = Box::leak(Box::new(NameData::new(text)));
    table.insert(text, name);
    name
}

/// The same where the text may name a builtin method the program does not spell out (`getattr(xs, input())`):
/// links every builtin method.
pub fn intern_any(text: &str) -> Name {
    let name = intern(text);
    if name.is_bare() {
        // The name keeps its address, and gets what it would have had.
        if let Some(known) = crate::names::ALL.iter().find(|n| n.text == text) {
            name.methods.set(known.methods.get());
            name.class_methods.set(known.class_methods.get());
            name.slot.set(known.slot.get());
        }
    }
    name
}

/// The name of an object that is a str; `None` for others.
pub fn of_obj(o: &Obj) -> Option<Name> {
    Str::of(o).map(|s| intern(s.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_per_text() {
        let a = intern("upper_never_used");
        assert!(std::ptr::eq(a, intern("upper_never_used")));
        let b = intern("isdisjoint");
        assert!(std::ptr::eq(b, intern_any("isdisjoint")));
        assert!(std::ptr::eq(b, intern("isdisjoint")));
    }

    #[test]
    fn the_str_of_a_name_is_kept() {
        let a = intern("colour");
        assert!(a.as_str().is(&a.as_str()));
        assert_eq!(a.as_str().as_str(), "colour");
    }
}
