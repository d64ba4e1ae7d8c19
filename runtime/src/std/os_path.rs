//! `os.path`: CPython's posixpath.


use crate::attr;
use crate::bytes::{self, Bytes};
use crate::call::{Args, Builtin};
use crate::exc;
use crate::io::path::{current_directory, fspath, os_failure, resolve};
use crate::list::List;
use crate::name;
use crate::obj::Obj;
use crate::ops;
use crate::raise::Res;
use crate::str::Str;
use crate::tuple::Tuple;

pub fn sep() -> Obj { ops::str("/") } // const sep
pub fn pathsep() -> Obj { ops::str(":") } // const pathsep
pub fn curdir() -> Obj { ops::str(".") } // const curdir
pub fn pardir() -> Obj { ops::str("..") } // const pardir
pub fn extsep() -> Obj { ops::str(".") } // const extsep
pub fn altsep() -> Obj { Obj::NONE } // const altsep
pub fn devnull() -> Obj { ops::str("/dev/null") } // const devnull

/// A path argument as text.
fn text(o: &Obj) -> Res<String> {
    fspath(o)
}
fn result(s: impl AsRef<str>) -> Obj {
    Str::from(s.as_ref()).into()
}
fn only(args: Args, name: &str) -> Res<String> {
    let param = match name {
        "split" | "splitext" | "splitdrive" | "dirname" | "basename" => "p",
        "normcase" | "isabs" | "isdir" => "s",
        "realpath" => "filename",
        _ => "path",
    };
    let [path] = args.python(name, [param], 1)?;
    text(&path.expect("required"))
}

/// What a function of text says of bytes: bytes.
fn in_kind(args: Args, f: fn(Args) -> Res<Obj>) -> Res<Obj> {
    let all = args.pos.iter().chain(args.kw.iter().map(|k| &k.1));
    let items: Vec<Obj> = all.flat_map(|o| parts(o)).collect();
    if !items.iter().any(|o| bytes::like(o).is_some()) {
        return f(args);
    }
    if items.iter().any(|o| Str::of(o).is_some()) {
        return Err(exc::type_error("Can't mix strings and bytes in path components"));
    }
    let pos = args.pos.iter().map(as_text).collect::<Res<Vec<Obj>>>()?;
    let kw = args.kw.iter().map(|(n, v)| Ok((*n, as_text(v)?))).collect::<Res<Vec<_>>>()?;
    Ok(as_bytes(&f(Args::with(&pos, &kw))?))
}
fn sequence(o: &Obj) -> Option<Vec<Obj>> {
    List::of(o).map(|l| l.to_vec()).or_else(|| Tuple::of(o).map(|t| t.items().to_vec()))
}
/// The paths in an argument.
fn parts(o: &Obj) -> Vec<Obj> {
    sequence(o).unwrap_or_else(|| vec![o.clone()])
}
fn as_text(o: &Obj) -> Res<Obj> {
    if let Some(items) = sequence(o) {
        return Ok(ops::list(items.iter().map(as_text).collect::<Res<Vec<Obj>>>()?));
    }
    match bytes::like(o) {
        Some(b) => match std::str::from_utf8(b) {
            Ok(text) => Ok(result(text)),
            Err(_) => crate::module::refuse("a path of bytes that are not UTF-8 is not supported yet"),
        },
        None => Ok(o.clone()),
    }
}
fn as_bytes(o: &Obj) -> Obj {
    match (Str::of(o), Tuple::of(o)) {
        (Some(s), _) => Bytes::from(s.as_bytes()).into(),
        (_, Some(t)) => ops::tuple(t.items().iter().map(as_bytes).collect::<Vec<Obj>>()),
        _ => o.clone(),
    }
}

/// `path` without symbolic links, as far as it leads; at most so many, which is where Linux gives up.
pub fn without_links(path: &str) -> String {
    let mut real = std::path::PathBuf::from("/");
    let mut todo: Vec<String> = path.split('/').rev().map(str::to_string).collect();
    let mut left = 40;
    while let Some(part) = todo.pop() {
        match &part[..] {
            "" | "." => {}
            ".." => {
                real.pop();
            }
            _ => {
                let next = real.join(&part);
                let link = std::fs::read_link(&next).ok().filter(|_| left > 0);
                let Some(to) = link else {
                    real = next;
                    continue;
                };
                left -= 1;
                if to.is_absolute() {
                    real = std::path::PathBuf::from("/");
                }
                todo.extend(to.to_string_lossy().split('/').rev().map(str::to_string));
            }
        }
    }
    real.to_string_lossy().into_owned()
}

/// `a/b` of path texts: an absolute part throws away what is before it.
pub fn join_texts(first: &str, rest: &[String]) -> String {
    let mut path = first.to_string();
    for part in rest {
        if part.starts_with('/') {
            path = part.clone();
        } else if path.is_empty() || path.ends_with('/') {
            path.push_str(part);
        } else {
            path.push('/');
            path.push_str(part);
        }
    }
    path
}
/// `os.path.join(path, *paths)`
pub static JOIN: Builtin = Builtin { name: "join", owner: "os.path", call: |args| in_kind(args, |args| {
    if args.pos.is_empty() {
        return Err(exc::type_error("join() missing 1 required positional argument: 'a'"));
    }
    let mut parts = Vec::new();
    for p in args.pos {
        if Str::of(p).is_none() && bytes::like(p).is_none() && attr::find_quiet(p, name::intern("__fspath__"))?.is_none() {
            let first = std::ptr::eq(p, &args.pos[0]);
            let t = p.type_name();
            return Err(exc::type_error(if first {
                format!("expected str, bytes or os.PathLike object, not {}", t.as_str())
            } else {
                format!("join() argument must be str, bytes, or os.PathLike object, not '{}'", t.as_str())
            }));
        }
        parts.push(text(p)?);
    }
    Ok(result(join_texts(&parts[0], &parts[1..])))
}) };

/// The directory and the last part.
pub fn split_text(p: &str) -> (&str, &str) {
    let i = p.rfind('/').map_or(0, |i| i + 1);
    let (head, tail) = p.split_at(i);
    let stripped = head.trim_end_matches('/');
    (if stripped.is_empty() { head } else { stripped }, tail)
}
/// `os.path.split(p)`
pub static SPLIT: Builtin = Builtin { name: "split", owner: "os.path", call: |args| in_kind(args, |args| {
    let p = only(args, "split")?;
    let (head, tail) = split_text(&p);
    Ok(ops::tuple(vec![result(head), result(tail)]))
}) };
/// `os.path.dirname(p)`
pub static DIRNAME: Builtin = Builtin { name: "dirname", owner: "os.path", call: |args| in_kind(args, |args| {
    Ok(result(split_text(&only(args, "dirname")?).0))
}) };
/// `os.path.basename(p)`
pub static BASENAME: Builtin = Builtin { name: "basename", owner: "os.path", call: |args| in_kind(args, |args| {
    Ok(result(split_text(&only(args, "basename")?).1))
}) };

/// Root and extension.
pub fn splitext_text(p: &str) -> (&str, &str) {
    let base = p.rfind('/').map_or(0, |i| i + 1);
    match p[base..].rfind('.') {
        // Leading dots are no extension.
        Some(dot) if p[base..base + dot].bytes().any(|b| b != b'.') => p.split_at(base + dot),
        _ => (p, ""),
    }
}
/// `os.path.splitext(p)`
pub static SPLITEXT: Builtin = Builtin { name: "splitext", owner: "os.path", call: |args| in_kind(args, |args| {
    let p = only(args, "splitext")?;
    let (root, ext) = splitext_text(&p);
    Ok(ops::tuple(vec![result(root), result(ext)]))
}) };
/// `os.path.splitdrive(p)`
pub static SPLITDRIVE: Builtin = Builtin { name: "splitdrive", owner: "os.path", call: |args| in_kind(args, |args| {
    let p = only(args, "splitdrive")?;
    Ok(ops::tuple(vec![result(""), result(p)]))
}) };

/// `os.path.normpath` of a text.
pub fn normpath_text(p: &str) -> String {
    if p.is_empty() {
        return ".".to_string();
    }
    let slashes = match p {
        _ if p.starts_with("///") => 1,
        _ if p.starts_with("//") => 2,
        _ => p.starts_with('/') as usize,
    };
    let mut parts: Vec<&str> = Vec::new();
    for part in p.split('/') {
        match part {
            "" | "." => {}
            ".." if slashes > 0 && parts.is_empty() => {}
            ".." if !parts.is_empty() && parts.last() != Some(&"..") => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    let path = format!("{}{}", "/".repeat(slashes), parts.join("/"));
    if path.is_empty() { ".".to_string() } else { path }
}
/// `os.path.normpath(p)`
pub static NORMPATH: Builtin = Builtin { name: "normpath", owner: "os.path", call: |args| in_kind(args, |args| {
    Ok(result(normpath_text(&only(args, "normpath")?)))
}) };
/// `os.path.normcase(p)`
pub static NORMCASE: Builtin = Builtin { name: "normcase", owner: "os.path", call: |args| in_kind(args, |args| Ok(result(only(args, "normcase")?))) };
/// `os.path.isabs(p)`
pub static ISABS: Builtin = Builtin { name: "isabs", owner: "os.path", call: |args| {
    Ok(Obj::bool(only(args, "isabs")?.starts_with('/')))
} };

fn abspath_text(p: &str) -> String {
    if p.starts_with('/') { normpath_text(p) } else { normpath_text(&join_texts(&current_directory(), &[p.to_string()])) }
}
/// `os.path.abspath(p)`
pub static ABSPATH: Builtin = Builtin { name: "abspath", owner: "os.path", call: |args| in_kind(args, |args| Ok(result(abspath_text(&only(args, "abspath")?)))) };
/// `os.path.realpath(p)`
pub static REALPATH: Builtin = Builtin { name: "realpath", owner: "os.path", call: |args| in_kind(args, |args| {
    let p = abspath_text(&only(args, "realpath")?);
    Ok(result(without_links(&p)))
}) };
/// `os.path.relpath(p, start=os.curdir)`
pub static RELPATH: Builtin = Builtin { name: "relpath", owner: "os.path", call: |args| in_kind(args, |args| {
    let a = args.expect("relpath", 1, 2)?;
    let p = text(&a[0])?;
    if p.is_empty() {
        return Err(exc::value_error("no path specified"));
    }
    let start = match a.get(1) {
        Some(s) if !s.is_none() => text(s)?,
        _ => ".".to_string(),
    };
    let parts = |p: &str| abspath_text(p).split('/').filter(|s| !s.is_empty()).map(str::to_string).collect::<Vec<_>>();
    let (from, to) = (parts(&start), parts(&p));
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let mut out = vec!["..".to_string(); from.len() - common];
    out.extend_from_slice(&to[common..]);
    Ok(result(if out.is_empty() { ".".to_string() } else { out.join("/") }))
}) };
/// `os.path.commonprefix(paths)`
pub static COMMONPREFIX: Builtin = Builtin { name: "commonprefix", owner: "os.path", call: |args| in_kind(args, |args| {
    let mut all = Vec::new();
    for p in crate::iter::collect(&args.expect("commonprefix", 1, 1)?[0])? {
        all.push(text(&p)?);
    }
    let (Some(low), Some(high)) = (all.iter().min(), all.iter().max()) else { return Ok(result("")) };
    let same: String = low.chars().zip(high.chars()).take_while(|(a, b)| a == b).map(|p| p.0).collect();
    Ok(result(same))
}) };
/// `os.path.commonpath(paths)`
pub static COMMONPATH: Builtin = Builtin { name: "commonpath", owner: "os.path", call: |args| in_kind(args, |args| {
    let mut all = Vec::new();
    for p in crate::iter::collect(&args.expect("commonpath", 1, 1)?[0])? {
        all.push(text(&p)?);
    }
    let Some(first) = all.first() else { return Err(exc::value_error("commonpath() arg is an empty sequence")) };
    let absolute = first.starts_with('/');
    if all.iter().any(|p| p.starts_with('/') != absolute) {
        return Err(exc::value_error("Can't mix absolute and relative paths"));
    }
    let split: Vec<Vec<&str>> = all.iter().map(|p| p.split('/').filter(|c| !c.is_empty() && *c != ".").collect()).collect();
    let (low, high) = (split.iter().min().expect("not empty"), split.iter().max().expect("not empty"));
    let same: Vec<&str> = low.iter().zip(high).take_while(|(a, b)| a == b).map(|p| *p.0).collect();
    Ok(result(format!("{}{}", if absolute { "/" } else { "" }, same.join("/"))))
}) };
/// `os.path.expanduser(p)`
pub static EXPANDUSER: Builtin = Builtin { name: "expanduser", owner: "os.path", call: |args| in_kind(args, |args| {
    let p = only(args, "expanduser")?;
    let Ok(home) = std::env::var("HOME") else { return Ok(result(p)) };
    if p == "~" || p.starts_with("~/") {
        let path = format!("{}{}", home.trim_end_matches('/'), &p[1..]);
        return Ok(result(if path.is_empty() { "/".to_string() } else { path }));
    }
    Ok(result(p))
}) };
/// `os.path.expandvars(p)`
pub static EXPANDVARS: Builtin = Builtin { name: "expandvars", owner: "os.path", call: |args| in_kind(args, |args| {
    let p = only(args, "expandvars")?;
    let (mut out, mut rest) = (String::new(), p.as_str());
    while let Some(i) = rest.find('$') {
        out.push_str(&rest[..i]);
        let after = &rest[i + 1..];
        let (name, used) = match after.strip_prefix('{').and_then(|r| r.find('}').map(|e| (&r[..e], e + 2))) {
            Some(braced) => braced,
            None => {
                let n = after.bytes().take_while(|b| b.is_ascii_alphanumeric() || *b == b'_').count();
                (&after[..n], n)
            }
        };
        match std::env::var(name) {
            Ok(v) if !name.is_empty() => out.push_str(&v),
            _ => out.push_str(&rest[i..i + 1 + used]),
        }
        rest = &after[used..];
    }
    out.push_str(rest);
    Ok(result(out))
}) };

fn metadata(args: Args, called: &str) -> Res<Option<std::fs::Metadata>> {
    if let [o] = args.pos {
        if Str::of(o).is_none() && bytes::like(o).is_none() && attr::find_quiet(o, name::intern("__fspath__"))?.is_none() {
            let what = o.type_name();
            return Err(exc::type_error(format!("stat: path should be string, bytes, os.PathLike or integer, not {}", what.as_str())));
        }
    }
    Ok(std::fs::metadata(resolve(&only(args, called)?)).ok())
}
/// `os.path.exists(p)`
pub static EXISTS: Builtin = Builtin { name: "exists", owner: "os.path", call: |args| Ok(Obj::bool(metadata(args, "exists")?.is_some())) };
/// `os.path.lexists(p)`
pub static LEXISTS: Builtin = Builtin { name: "lexists", owner: "os.path", call: |args| {
    Ok(Obj::bool(std::fs::symlink_metadata(resolve(&only(args, "lexists")?)).is_ok()))
} };
/// `os.path.isfile(p)`
pub static ISFILE: Builtin = Builtin { name: "isfile", owner: "os.path", call: |args| {
    Ok(Obj::bool(metadata(args, "isfile")?.is_some_and(|m| m.is_file())))
} };
/// `os.path.isdir(p)`
pub static ISDIR: Builtin = Builtin { name: "isdir", owner: "os.path", call: |args| {
    Ok(Obj::bool(metadata(args, "isdir")?.is_some_and(|m| m.is_dir())))
} };
/// `os.path.islink(p)`
pub static ISLINK: Builtin = Builtin { name: "islink", owner: "os.path", call: |args| {
    Ok(Obj::bool(std::fs::symlink_metadata(resolve(&only(args, "islink")?)).is_ok_and(|m| m.is_symlink())))
} };
fn stat(o: &Obj) -> Res<std::fs::Metadata> {
    std::fs::metadata(resolve(&text(o)?)).map_err(|e| os_failure(&e, Some(o)))
}
/// `os.path.getsize(p)`
pub static GETSIZE: Builtin = Builtin { name: "getsize", owner: "os.path", call: |args| {
    Ok(ops::int(stat(&args.expect("getsize", 1, 1)?[0])?.len() as i64))
} };
/// `os.path.getmtime(p)`
pub static GETMTIME: Builtin = Builtin { name: "getmtime", owner: "os.path", call: |args| {
    let o = &args.expect("getmtime", 1, 1)?[0];
    let at = stat(o)?.modified().map_err(|e| os_failure(&e, Some(o)))?;
    Ok(Obj::float(at.duration_since(std::time::UNIX_EPOCH).map_or(0.0, |d| d.as_secs_f64())))
} };
/// `os.path.samefile(a, b)`
pub static SAMEFILE: Builtin = Builtin { name: "samefile", owner: "os.path", call: |args| {
    let a = args.expect("samefile", 2, 2)?;
    let real = |o: &Obj| -> Res<String> {
        stat(o)?;
        Ok(without_links(&abspath_text(&text(o)?)))
    };
    Ok(Obj::bool(real(&a[0])? == real(&a[1])?))
} };
