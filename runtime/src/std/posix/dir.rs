//! Folders: `listdir`, `scandir`.

use std::cell::RefCell;

use super::path::Path;
use super::{stat, system, truth_or};
use crate::call::{Args, Bind, Builtin};
use crate::exc;
use crate::int::Int;
use crate::list;
use crate::methods;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::str::Str;
use crate::types;
use crate::value::wrong_self;

type Entries = Vec<(std::ffi::CString, u64, u8)>;

fn entries(path: &Path) -> Res<Entries> {
    if path.fd.is_some() {
        return Err(exc::os_error(38, None));
    }
    path.ask(system::entries).map_err(|e| path.failed(e))
}

/// `listdir(path=None)`
pub static LISTDIR: Builtin = Builtin { name: "listdir", owner: "posix", call: |args| {
    let [path] = args.bind("listdir", [("path", Bind::ArgOpt)])?;
    let path = Path::or_here("listdir", path)?;
    let names = entries(&path)?.iter().map(|e| path.like_given(e.0.to_bytes())).collect::<Res<Vec<Obj>>>()?;
    Ok(list::list(names))
} };

/// What scandir gives.
struct Entry {
    name: Obj,
    path: Obj,
    ino: u64,
    /// Linux's type of it, 0 for what has to be asked.
    kind: u8,
}
pub static DIR_ENTRY: TypeInfo = TypeInfo {
    repr: |o| Ok(Str::from(format!("<DirEntry {}>", entry_of(o).expect("an entry").name.repr()?))),
    get_attr: Some(|o, name| {
        let e = entry_of(o).expect("an entry");
        Ok(match name.text {
            "name" => Some(e.name.clone()),
            "path" => Some(e.path.clone()),
            _ => None,
        })
    }),
    methods: &[&IS_DIR, &IS_FILE, &IS_SYMLINK, &ENTRY_STAT, &INODE, &__FSPATH__],
    ..TypeInfo::new("posix.DirEntry", Kind::Other, drop_boxed::<Entry>)
};
pub fn dir_entry() -> Obj { types::of(&DIR_ENTRY).obj() } // class DirEntry

fn entry_of(o: &Obj) -> Option<&Entry> {
    // SAFETY: values with these slots are Boxed<Entry>.
    (o.is_heap() && std::ptr::eq(o.ty(), &DIR_ENTRY)).then(|| unsafe { &**Gc::<Entry>::of(o) })
}
/// Is it of the type, or does what it leads to? What is no more is not.
fn is_of(me: &Entry, kind: u8, follow: bool) -> Res<bool> {
    if me.kind != 0 && !(me.kind == 10 && follow) {
        return Ok(me.kind == kind);
    }
    let path = Path::of("stat", "path", &me.path, false)?;
    match path.ask(|p| system::stat(p, follow)) {
        Ok(s) => Ok(s.mode >> 12 == kind as u32),
        Err(2) => Ok(false),
        Err(e) => Err(path.failed(e)),
    }
}
fn asked(args: Args, name: &'static str, kind: u8) -> Res<Obj> {
    let (me, rest) = args.split_self(name)?;
    let [follow] = rest.bind(name, [("follow_symlinks", Bind::KeyOpt)])?;
    let me = entry_of(me).ok_or_else(|| wrong_self(me, "posix.DirEntry", name))?;
    is_of(me, kind, truth_or(&follow, true)?).map(Obj::bool)
}
/// `is_dir(*, follow_symlinks=True)`
static IS_DIR: Builtin = Builtin { name: "is_dir", owner: "DirEntry", call: |args| asked(args, "is_dir", 4) };
/// `is_file(*, follow_symlinks=True)`
static IS_FILE: Builtin = Builtin { name: "is_file", owner: "DirEntry", call: |args| asked(args, "is_file", 8) };
/// `stat(*, follow_symlinks=True)`
static ENTRY_STAT: Builtin = Builtin { name: "stat", owner: "DirEntry", call: |args| {
    let (me, rest) = args.split_self("stat")?;
    let [follow] = rest.bind("stat", [("follow_symlinks", Bind::KeyOpt)])?;
    let me = entry_of(me).ok_or_else(|| wrong_self(me, "posix.DirEntry", "stat"))?;
    stat::ask(&Path::of("stat", "path", &me.path, false)?, truth_or(&follow, true)?)
} };
methods! { "DirEntry", entry_of;
    /// `is_symlink()`
    IS_SYMLINK "is_symlink" 0, 0 => |me, _| is_of(me, 10, false).map(Obj::bool);
    /// `inode()`
    INODE "inode" 0, 0 => |me, _| Ok(Int::from_i128(me.ino as i128).into());
    /// `__fspath__()`
    __FSPATH__ "__fspath__" 0, 0 => |me, _| Ok(me.path.clone());
}

/// What goes over them.
struct Scan {
    left: RefCell<std::vec::IntoIter<Obj>>,
}
static SCAN: TypeInfo = TypeInfo {
    iter: Some(|o| Ok(o.clone())),
    next: Some(|o| Ok(scan_of(o).expect("a scan").left.borrow_mut().next())),
    methods: &[&SCAN_CLOSE, &SCAN_ENTER, &SCAN_EXIT],
    ..TypeInfo::new("posix.ScandirIterator", Kind::Other, drop_boxed::<Scan>)
};
fn scan_of(o: &Obj) -> Option<&Scan> {
    // SAFETY: values with these slots are Boxed<Scan>.
    (o.is_heap() && std::ptr::eq(o.ty(), &SCAN)).then(|| unsafe { &**Gc::<Scan>::of(o) })
}
fn close(me: &Scan) -> Res<Obj> {
    let left = me.left.replace(Vec::new().into_iter());
    drop(left);
    Ok(Obj::NONE)
}
methods! { "ScandirIterator", scan_of;
    /// `close()`
    SCAN_CLOSE "close" 0, 0 => |me, _| close(me);
    SCAN_EXIT "__exit__" 0, 3 => |me, _| close(me);
}
static SCAN_ENTER: Builtin = Builtin { name: "__enter__", owner: "ScandirIterator", call: |args| {
    Ok(args.method("ScandirIterator.__enter__", 0, 0)?.0.clone())
} };

/// `scandir(path=None)`
pub static SCANDIR: Builtin = Builtin { name: "scandir", owner: "posix", call: |args| {
    let [path] = args.bind("scandir", [("path", Bind::ArgOpt)])?;
    let path = Path::or_here("scandir", path)?;
    let mut all = Vec::new();
    for (name, ino, kind) in entries(&path)? {
        let entry = Entry { name: path.like_given(name.to_bytes())?, path: path.joined(name.to_bytes())?, ino, kind };
        all.push(Gc::new(&DIR_ENTRY, entry).into_obj());
    }
    Ok(Gc::new(&SCAN, Scan { left: RefCell::new(all.into_iter()) }).into_obj())
} };
