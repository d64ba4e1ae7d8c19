//! Modules as objects: a translated module's variables by name, and what is imported.

use std::cell::{Cell, RefCell, UnsafeCell};

use crate::attr;
use crate::class::NameMap;
use crate::dict::Dict;
use crate::exc;
use crate::function::{enter, Global};
use crate::name::Name;
use crate::names;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::{Raised, Res};
use crate::str::Str;

mod namespace;

/// A module's variables, as the translator lists them.
pub type Globals = &'static [(Name, &'static Global)];

pub struct Module {
    name: Str,
    file: Option<&'static str>,
    globals: Globals,
    native: Option<&'static NativeModule>,
    /// Made by calling `types.ModuleType`.
    anew: bool,
    /// Attributes that the module itself has no variable for.
    more: UnsafeCell<NameMap>,
    /// Its statements have not all run yet.
    running: Cell<bool>,
    /// Not all of its variables can be found by their names.
    closed: Cell<bool>,
    /// What its text binds and the translator left out, because it saw nobody ask for it.
    left_out: Cell<&'static str>,
    /// Its `__dict__`, once somebody asked; of modules that stay.
    namespace: RefCell<Option<Obj>>,
}

pub static MODULE: TypeInfo = TypeInfo {
    repr: |o| {
        let m = of(o);
        Ok(Str::from(match m.file {
            Some(file) => format!("<module '{}' from '{file}'>", m.name.as_str()),
            None if m.anew => format!("<module '{}'>", m.name.as_str()),
            None => format!("<module '{}' (built-in)>", m.name.as_str()),
        }))
    },
    ..TypeInfo::new("module", Kind::Module, drop_boxed::<Module>)
};

/// The modules that were imported, in order (`sys.modules`).
struct Imported(RefCell<Vec<(Str, Obj)>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Imported {}
static IMPORTED: Imported = Imported(RefCell::new(Vec::new()));

fn of(o: &Obj) -> &Module {
    // SAFETY: Kind::Module values are Boxed<Module>.
    unsafe { o.cast::<Module>(Kind::Module).expect("a module") }
}

/// A module object.
pub fn module(name: &str, file: Option<&'static str>, globals: Globals) -> Obj {
    make(name, file, globals, None, false)
}
/// `types.ModuleType(name)`
pub fn anew(name: &str) -> Obj {
    make(name, None, &[], None, true)
}

fn make(name: &str, file: Option<&'static str>, globals: Globals, native: Option<&'static NativeModule>, anew: bool) -> Obj {
    let m = Module { name: Str::from(name), file, globals, native, anew, more: UnsafeCell::new(NameMap::new()), running: Cell::new(false), closed: Cell::new(false), left_out: Cell::new(""), namespace: RefCell::new(None) };
    Gc::new(&MODULE, m).into_obj()
}

impl Module {
    #[allow(clippy::mut_from_ref)]
    fn more(&self) -> &mut NameMap {
        // SAFETY: let go before any other code runs; old values are dropped afterwards.
        unsafe { &mut *self.more.get() }
    }
    fn global(&self, n: Name) -> Option<&'static Global> {
        self.globals.iter().find(|g| std::ptr::eq(g.0, n)).map(|g| g.1)
    }
}

/// `module.__name__`
pub fn name_of(o: &Obj) -> Str {
    of(o).name.clone()
}
/// The names in it, for `dir`.
pub fn names_of(o: &Obj) -> Vec<Str> {
    let m = of(o);
    let set = m.globals.iter().filter(|g| !g.1.get().is_unbound()).map(|g| g.0.as_str());
    let own = m.more().items().iter().map(|e| e.0.as_str());
    let members = m.native.iter().flat_map(|n| n.members.iter().map(|e| e.0.as_str()).chain(n.missing.iter().map(|n| Str::lit(n))));
    let left_out = m.left_out.get().split(' ').filter(|n| !n.is_empty()).map(Str::lit);
    set.chain(own).chain(members).chain(left_out).chain(["__name__", "__doc__", "__file__", "__package__", "__loader__", "__spec__"].map(Str::lit)).collect()
}

/// An attribute of a module.
pub fn find(o: &Obj, n: Name) -> Res<Option<Obj>> {
    let m = of(o);
    if let Some(g) = m.global(n) {
        let v = g.get();
        if !v.is_unbound() {
            return Ok(Some(v));
        }
    }
    if let Some(v) = m.more().get(n) {
        return Ok(Some(v.clone()));
    }
    if let Some(native) = m.native {
        if let Some(v) = native.find(n) {
            return Ok(Some(v));
        }
    }
    Ok(Some(match n.text {
        "__name__" => m.name.clone().into(),
        "__file__" => match m.file {
            Some(f) => Str::lit(f).into(),
            None => return Ok(None),
        },
        "__package__" => Str::from(m.name.as_str().rsplit_once('.').map_or("", |p| p.0)).into(),
        "__doc__" | "__spec__" | "__loader__" => Obj::NONE,
        "__class__" => crate::types::of(&MODULE).obj(),
        "__dict__" => namespace::of_module(o),
        _ if m.running.get() => {
            return Err(exc::attribute_error_of(
                format!(
                    "partially initialized module '{}' has no attribute '{}' (most likely due to a circular import)",
                    m.name.as_str(), n.text
                ),
                o,
                n,
            ));
        }
        _ if m.left_out.get().split(' ').any(|name| name == n.text) => {
            refuse(&format!("`{}` of module `{}`, asked for in a way that could not be seen before, is not supported yet", n.text, m.name.as_str()))
        }
        _ => {
            // A module's own `__getattr__`.
            let getattr: Name = &names::__GETATTR__;
            // Those of CPython's library answer no special names, so one that was left out does not either.
            let special = n.text.starts_with("__") && n.text.ends_with("__");
            if std::ptr::eq(n, getattr) || (special && m.left_out.get().split(' ').any(|name| name == getattr.text)) {
                return Ok(None);
            }
            return match find(o, getattr)? {
                Some(f) => f.call(crate::call::Args::of(&[n.as_str().into()])).map(Some),
                None => Ok(None),
            };
        }
    }))
}

/// `module.n = value`, or `del module.n` with `None`.
pub fn set(o: &Obj, n: Name, value: Option<Obj>) -> Res<()> {
    let m = of(o);
    if let Some(native) = m.native {
        if let (Some(set), Some(v)) = (native.set, &value) {
            if set(n.text, v.clone())? {
                return Ok(());
            }
        }
        native.check_set(n);
    }
    if let Some(g) = m.global(n) {
        if value.is_none() && g.get().is_unbound() {
            return Err(exc::attribute_error_text(format!("'module' object has no attribute '{}'", n.text)));
        }
        g.set(value.unwrap_or(Obj::UNBOUND));
        return Ok(());
    }
    let old = match value {
        Some(v) => m.more().set(n, v),
        None => match m.more().remove(n) {
            Some(v) => Some(v),
            None => return Err(exc::attribute_error_text(format!("'module' object has no attribute '{}'", n.text))),
        },
    };
    drop(old);
    Ok(())
}

/// Was a module of the program's own imported, beside the main one?
struct Others(Cell<bool>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Others {}
static OTHERS: Others = Others(Cell::new(false));

/// The name of the module whose code called the library: it is known when there is only one.
pub fn user_module() -> Str {
    if OTHERS.0.get() {
        refuse("to ask which module makes a class by a call is not supported yet in a program of several modules");
    }
    Str::lit("__main__")
}

/// The module object of a translated module, made when it is first imported.
pub struct ModuleState {
    module: UnsafeCell<Obj>,
    /// Of CPython's library, translated with the program.
    in_library: bool,
    closed: bool,
    left_out: &'static str,
}
// SAFETY: translated programs have one thread.
unsafe impl Sync for ModuleState {}

impl Default for ModuleState {
    fn default() -> Self {
        ModuleState::new()
    }
}
impl ModuleState {
    pub const fn new() -> ModuleState {
        ModuleState { module: UnsafeCell::new(Obj::UNBOUND), in_library: false, closed: false, left_out: "" }
    }
    /// Of a module that nobody asks for all its variables.
    pub const fn closed() -> ModuleState {
        ModuleState { module: UnsafeCell::new(Obj::UNBOUND), in_library: false, closed: true, left_out: "" }
    }
    /// Of a library module without what its text binds to these names, which stand apart by spaces: who asks for one all the same is refused.
    pub const fn of_library(left_out: &'static str) -> ModuleState {
        ModuleState { module: UnsafeCell::new(Obj::UNBOUND), in_library: true, closed: false, left_out }
    }
    /// The module, once it is imported.
    fn known(&'static self) -> Obj {
        // SAFETY: cloned at once.
        unsafe { (*self.module.get()).clone() }
    }
    /// `globals()` in the module.
    pub fn globals(&'static self) -> Obj {
        namespace::of_module(&self.known())
    }
    /// A global that the module's text never binds, or what was put into `builtins`.
    pub fn named(&'static self, n: Name) -> Res<Obj> {
        let of_builtins = || find_imported("builtins").and_then(|b| of(&b).more().get(n).cloned());
        match of(&self.known()).more().get(n).cloned().or_else(of_builtins) {
            Some(v) => Ok(v),
            None => Err(exc::name_error(format!("name '{}' is not defined", n.text))),
        }
    }
    /// `from m import *`: what the text of `m` does not show that it binds.
    pub fn star_rest(&'static self, m: &Obj) -> Res<()> {
        let found: Vec<(Name, Obj)> = of(m).more().items().iter().filter(|e| !e.0.text.starts_with('_')).cloned().collect();
        for (n, v) in found {
            set(&self.known(), n, Some(v))?;
        }
        Ok(())
    }
    /// Runs the main module.
    pub fn start(&'static self, name: &'static str, file: &'static str, globals: Globals, run: fn() -> Res<()>) -> Res<()> {
        let m = module(name, Some(file), globals);
        self.replace(m.clone());
        IMPORTED.0.borrow_mut().push((Str::lit(name), m));
        run()
    }
    fn replace(&'static self, m: Obj) {
        // SAFETY: no reference is held; the old value is dropped after the exchange.
        drop(unsafe { std::mem::replace(&mut *self.module.get(), m) });
    }
    /// `import name`: runs the module's statements the first time. Then it is an attribute of its package.
    pub fn import(
        &'static self, name: &'static str, file: &'static str, doc: Option<&'static str>, package: Option<(&'static ModuleState, Name)>,
        globals: Globals, run: fn() -> Res<()>,
    ) -> Res<Obj> {
        let known = self.known();
        if !known.is_unbound() {
            return Ok(known);
        }
        let m = module(name, Some(file), globals);
        of(&m).left_out.set(self.left_out);
        of(&m).closed.set(self.closed);
        if let Some(doc) = doc {
            drop(of(&m).more().set(&names::__DOC__, Str::lit(doc).into()));
        }
        of(&m).running.set(true);
        OTHERS.0.set(OTHERS.0.get() || !self.in_library);
        self.replace(m.clone());
        IMPORTED.0.borrow_mut().push((Str::lit(name), m.clone()));
        let result = enter().and_then(|_frame| crate::frames::importing(run));
        of(&m).running.set(false);
        match result {
            Ok(()) => {
                if let Some((package, name)) = package {
                    set(&package.known(), name, Some(m.clone()))?;
                }
                Ok(m)
            }
            Err(raised) => {
                // The next import tries again.
                IMPORTED.0.borrow_mut().retain(|e| !e.1.is(&m));
                self.replace(Obj::UNBOUND);
                Err(raised)
            }
        }
    }
}

/// A module of the runtime, as an object: its members are made when they are asked for.
pub struct NativeModule {
    name: &'static str,
    members: &'static [(Name, fn() -> Obj)],
    /// What CPython has there and the runtime has not.
    missing: &'static [&'static str],
    /// Sets a member that may have another value; false: not this one.
    set: Option<fn(&'static str, Obj) -> Res<bool>>,
    object: ModuleState,
}
impl NativeModule {
    pub const fn new(name: &'static str, members: &'static [(Name, fn() -> Obj)], missing: &'static [&'static str]) -> NativeModule {
        NativeModule { name, members, missing, set: None, object: ModuleState::new() }
    }
    pub const fn settable(mut self, set: fn(&'static str, Obj) -> Res<bool>) -> NativeModule {
        self.set = Some(set);
        self
    }
    pub fn value(&'static self) -> Obj {
        let known = self.object.known();
        if !known.is_unbound() {
            return known;
        }
        let m = make(self.name, None, &[], Some(self), false);
        self.object.replace(m.clone());
        IMPORTED.0.borrow_mut().push((Str::lit(self.name), m.clone()));
        m
    }
    fn find(&self, n: Name) -> Option<Obj> {
        if self.missing.contains(&n.text) {
            refuse(&format!("`{}` of module `{}` is not supported yet", n.text, self.name));
        }
        self.members.iter().find(|e| std::ptr::eq(e.0, n)).map(|e| (e.1)())
    }
    /// Uses of a member go to the native itself: another value would not be seen.
    fn check_set(&self, n: Name) {
        if self.missing.contains(&n.text) || self.members.iter().any(|e| std::ptr::eq(e.0, n)) {
            refuse(&format!("assignment to `{}` of module `{}` is not supported yet", n.text, self.name));
        }
    }
}

/// Is it `globals()` of a module?
pub(crate) fn is_namespace(o: &Obj) -> bool {
    namespace::module_of(o).is_some()
}
/// Are they the same dict, or `globals()` of the same module?
pub(crate) fn same_namespace(a: &Obj, b: &Obj) -> bool {
    match (namespace::module_of(a), namespace::module_of(b)) {
        (Some(a), Some(b)) => a.is(b),
        _ => a.is(b),
    }
}

/// Ends the program where it asks for what is not there and could not be seen before: as the translator refuses.
pub fn refuse(what: &str) -> ! {
    crate::io::out::flush_quietly();
    crate::io::write_stderr(&format!("error: {what}\nportalis: refused: 1 error\n"));
    crate::io::process::exit(65)
}

/// The same, in the place of what would be raised.
pub fn refused(what: &str) -> Raised {
    refuse(what)
}

/// The same, in the place of a value.
pub fn refused_value(what: &str) -> Obj {
    refuse(what)
}

/// `locals()` of a function.
pub fn locals(vars: Vec<(Name, Obj)>) -> Obj {
    let d: Dict = Dict::new();
    for (n, v) in vars.into_iter().filter(|e| !e.1.is_unbound()) {
        let _ = d.set(n.as_str().into(), v);
    }
    d.into()
}
/// `dir()`: the names in `locals()`.
pub fn keys(names: &Obj) -> Res<Obj> {
    let keys = crate::list::list(crate::iter::collect(names)?);
    crate::list::List::of(&keys).expect("a list").sort()?;
    Ok(keys)
}

/// A name that `from module import *` binds when the module has it; else `now` stays.
pub fn star(m: &Obj, n: Name, now: Obj) -> Res<Obj> {
    Ok(attr::find_quiet(m, n)?.unwrap_or(now))
}

/// `from module import n`
pub fn import_from(m: &Obj, n: Name) -> Res<Obj> {
    match attr::find_quiet(m, n)? {
        Some(v) => Ok(v),
        None => Err(cannot_import(m, n)),
    }
}
#[cold]
fn cannot_import(o: &Obj, n: Name) -> Raised {
    if !o.is_kind(Kind::Module) {
        let message = format!("cannot import name '{}'", n.text);
        return exc::import_error_of(exc::classes::import_error(), message, "", None);
    }
    let m = of(o);
    let file = m.file.unwrap_or("unknown location");
    let message = if m.running.get() {
        format!(
            "cannot import name '{}' from partially initialized module '{}' (most likely due to a circular import) ({file})",
            n.text, m.name.as_str()
        )
    } else {
        format!("cannot import name '{}' from '{}' ({file})", n.text, m.name.as_str())
    };
    exc::import_error_of(exc::classes::import_error(), message, m.name.as_str(), m.file)
}

/// The module whose source is `file`, if it was imported.
pub(crate) fn of_file(file: &str) -> Option<Obj> {
    IMPORTED.0.borrow().iter().map(|e| &e.1).find(|m| of(m).file == Some(file)).cloned()
}
/// `m.__dict__`
pub(crate) fn namespace_of(m: &Obj) -> Obj {
    namespace::of_module(m)
}

/// The name of the module whose source is `file`.
pub fn name_of_file(file: &str) -> Str {
    for (name, m) in IMPORTED.0.borrow().iter() {
        if of(m).file == Some(file) {
            return name.clone();
        }
    }
    Str::lit("__main__")
}

/// `f.__globals__`: of a module whose variables are not found by name, what can be asked for nothing.
pub fn globals_of_file(file: &str) -> Obj {
    let found = IMPORTED.0.borrow().iter().find(|e| of(&e.1).file == Some(file) && !of(&e.1).closed.get()).map(|e| e.1.clone());
    found.map_or_else(namespace::unknown, |m| namespace::of_module(&m))
}

/// The module of that name, if it was imported.
pub fn find_imported(name: &str) -> Option<Obj> {
    IMPORTED.0.borrow().iter().find(|e| e.0.as_str() == name).map(|e| e.1.clone())
}

/// `sys.modules`
pub fn imported() -> Obj {
    let d: Dict = Dict::new();
    for (name, m) in IMPORTED.0.borrow().iter() {
        let _ = d.set(name.to_obj(), m.clone());
    }
    d.into()
}
