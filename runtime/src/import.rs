//! `__import__`: modules by names that are known when the program runs. They are those of the program and no others.

use crate::call::{Bind, Builtin};
use crate::exc;
use crate::hook::Hook;
use crate::iter;
use crate::module;
use crate::name;
use crate::obj::{Kind, Obj};
use crate::raise::Res;
use crate::slice::index_arg;
use crate::str::Str;

/// A module of the program and what imports it.
pub type Importable = (&'static str, fn() -> Res<Obj>);
static ALL: Hook<&'static [Importable]> = Hook::new();

/// The program has these modules.
pub fn register(all: &'static [Importable]) {
    ALL.set(all);
}

/// `import a.b.c`, part by part.
fn load(full: &str) -> Res<Obj> {
    let ends = full.match_indices('.').map(|(at, _)| at).chain([full.len()]);
    let mut found = Obj::NONE;
    for part in ends.map(|end| &full[..end]) {
        found = match module::find_imported(part) {
            Some(m) => m,
            // `os.path` is the module that `os` says it is.
            None if !found.is_none() && of_parent(&found, part)?.is_some() => of_parent(&found, part)?.unwrap_or(Obj::NONE),
            None => match ALL.get().and_then(|all| all.iter().find(|m| m.0 == part)) {
                Some(m) => (m.1)()?,
                None => module::refuse(&format!("module `{part}`, for which `__import__` asks, is not a part of the program")),
            },
        };
    }
    Ok(found)
}

fn of_parent(parent: &Obj, full: &str) -> Res<Option<Obj>> {
    let last = full.rsplit('.').next().unwrap_or(full);
    Ok(crate::attr::find_quiet(parent, name::intern(last))?.filter(|m| m.is_kind(Kind::Module)))
}

pub static __IMPORT__: Builtin = Builtin { name: "__import__", owner: "", call: |args| {
    let [wanted, _, _, fromlist, level] = args.bind("__import__", [
        ("name", Bind::Arg), ("globals", Bind::ArgOpt), ("locals", Bind::ArgOpt), ("fromlist", Bind::ArgOpt), ("level", Bind::ArgOpt),
    ])?;
    let wanted = wanted.expect("bound");
    let Some(full) = Str::of(&wanted) else {
        return Err(exc::type_error("module name must be a string"));
    };
    match level.map_or(Ok(0), |o| index_arg(&o))? {
        0 => (),
        n if n < 0 => return Err(exc::value_error("level must be >= 0")),
        _ => module::refuse("`__import__` with a level is not supported yet"),
    }
    if full.as_str().is_empty() {
        return Err(exc::value_error("Empty module name"));
    }
    let found = load(full.as_str())?;
    let names = fromlist.filter(|o| !o.is_none()).map_or(Ok(Vec::new()), |o| iter::collect(&o))?;
    if names.is_empty() {
        let top = full.as_str().split('.').next().unwrap_or_default();
        return Ok(module::find_imported(top).unwrap_or(found));
    }
    // Parts of a package that are modules themselves.
    for part in names.iter().filter_map(Str::of) {
        let inner = format!("{}.{}", full.as_str(), part.as_str());
        let known = ALL.get().is_some_and(|all| all.iter().any(|m| m.0 == inner));
        if known && found.is_kind(Kind::Module) && crate::attr::find_quiet(&found, name::intern(part.as_str()))?.is_none() {
            load(&inner)?;
        }
    }
    Ok(found)
} };
