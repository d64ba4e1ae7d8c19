//! Names: attribute and keyword names, one static per text in a program, so that names compare by address.
//!
//! A name that builtin types have methods under carries those methods: a program that never says
//! `.append` does not link `list.append`. Names known to the runtime are in `names.rs` (one line a name);
//! the translator emits `static FOO: NameData = NameData::new("foo")` for all others.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::{Hash, Hasher};

use crate::call::Builtin;
use crate::obj::Kind;

/// What a name is.
pub struct NameData {
    pub text: &'static str,
    /// The builtin methods of that name: for values of a kind.
    pub methods: &'static [(Kind, &'static Builtin)],
}

impl NameData {
    pub const fn new(text: &'static str) -> NameData {
        NameData { text, methods: &[] }
    }
    pub const fn with(text: &'static str, methods: &'static [(Kind, &'static Builtin)]) -> NameData {
        NameData { text, methods }
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

struct Table(RefCell<Option<HashMap<&'static str, Name>>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Table {}
static TABLE: Table = Table(RefCell::new(None));
struct Emitted(std::cell::Cell<&'static [Name]>);
// SAFETY: as above.
unsafe impl Sync for Emitted {}
static EMITTED: Emitted = Emitted(std::cell::Cell::new(&[]));

/// Called first by a translated program: all names that it has statics for, its own and the runtime's that it uses.
pub fn register(names: &'static [Name]) {
    EMITTED.0.set(names);
}

/// The name of a text that was computed (`getattr(x, s)`, `**{"k": v}`, `__dict__` keys).
pub fn intern(text: &str) -> Name {
    let mut table = TABLE.0.borrow_mut();
    let table = table.get_or_insert_with(|| {
        let mut t = HashMap::new();
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
    if !name.methods.is_empty() {
        return name;
    }
    crate::names::ALL.iter().find(|n| n.text == text).copied().unwrap_or(name)
}
