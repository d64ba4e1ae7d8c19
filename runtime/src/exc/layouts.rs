//! What the builtin exception classes add: attributes, `__init__`, `__str__`.

use super::{Exc, Layout};
use crate::call::Args;
use crate::exc;
use crate::int::Int;
use crate::obj::Obj;
use crate::raise::Res;
use crate::str::Str;
use crate::tuple::{tuple, Tuple};

pub static BASE: Layout = Layout { name: "BaseException", fields: &[], init: no_keywords, str: base_str, choose: None, methods: &[] };

/// `BaseException.__init__`
pub fn no_keywords(exc: &Exc, args: Args) -> Res<()> {
    if args.kw.is_empty() {
        return Ok(());
    }
    Err(exc::type_error(format!("{}() takes no keyword arguments", exc.class_name())))
}

/// `BaseException.__str__`
pub fn base_str(exc: &Exc) -> Res<Str> {
    match exc.args().as_slice() {
        [] => Ok(Str::empty()),
        [one] => one.str(),
        many => tuple(many.to_vec()).str(),
    }
}

pub static KEY: Layout = Layout { name: "KeyError", str: key_str, ..BASE_COPY };
/// The repr of the key: `KeyError('')` would show nothing otherwise.
fn key_str(exc: &Exc) -> Res<Str> {
    match exc.args().as_slice() {
        [key] => key.repr(),
        _ => base_str(exc),
    }
}

/// `BASE` for `..`, which takes no static.
const BASE_COPY: Layout = Layout { name: "BaseException", fields: &[], init: no_keywords, str: base_str, choose: None, methods: &[] };

pub static STOP: Layout = Layout { name: "StopIteration", fields: &["value"], init: stop_init, ..BASE_COPY };
fn stop_init(exc: &Exc, args: Args) -> Res<()> {
    no_keywords(exc, args)?;
    exc.set_field(0, args.pos.first().cloned().unwrap_or(Obj::NONE));
    Ok(())
}

pub static EXIT: Layout = Layout { name: "SystemExit", fields: &["code"], init: exit_init, ..BASE_COPY };
fn exit_init(exc: &Exc, args: Args) -> Res<()> {
    no_keywords(exc, args)?;
    match args.pos {
        [] => {}
        [code] => exc.set_field(0, code.clone()),
        many => exc.set_field(0, tuple(many.to_vec())),
    }
    Ok(())
}

/// Keywords that set fields of their names: `AttributeError("…", name="x", obj=o)`.
fn keyword_fields(exc: &Exc, args: Args, class: &str, names: &[&str]) -> Res<()> {
    let fields = exc.0.layout.get().fields;
    if args.kw.len() > names.len() {
        return Err(exc::type_error(format!("{class}() takes at most {} keyword argument{} ({} given)",
            names.len(), if names.len() == 1 { "" } else { "s" }, args.kw.len())));
    }
    for (name, value) in args.kw {
        if !names.contains(&name.text) {
            return Err(exc::type_error(format!("'{}' is an invalid keyword argument for {class}()", name.text)));
        }
        if let Some(at) = fields.iter().position(|f| *f == name.text) {
            exc.set_field(at, value.clone());
        }
    }
    Ok(())
}

pub static ATTRIBUTE: Layout = Layout {
    name: "AttributeError",
    fields: &["name", "obj"],
    init: |exc, args| keyword_fields(exc, args, "AttributeError", &["name", "obj"]),
    ..BASE_COPY
};

pub static NAME: Layout = Layout {
    name: "NameError",
    fields: &["name"],
    init: |exc, args| keyword_fields(exc, args, "NameError", &["name"]),
    ..BASE_COPY
};

pub static IMPORT: Layout = Layout {
    name: "ImportError",
    fields: &["name", "path", "msg"],
    init: import_init,
    str: import_str,
    ..BASE_COPY
};
fn import_init(exc: &Exc, args: Args) -> Res<()> {
    keyword_fields(exc, args, "ImportError", &["name", "path"])?;
    if let [message] = args.pos {
        exc.set_field(2, message.clone());
    }
    Ok(())
}
fn import_str(exc: &Exc) -> Res<Str> {
    match Str::exact(&exc.field(2)) {
        Some(message) => Ok(message.clone()),
        None => base_str(exc),
    }
}

pub static SYNTAX: Layout = Layout {
    name: "SyntaxError",
    fields: &["msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line"],
    init: syntax_init,
    str: syntax_str,
    ..BASE_COPY
};
fn syntax_init(exc: &Exc, args: Args) -> Res<()> {
    no_keywords(exc, args)?;
    if let Some(message) = args.pos.first() {
        exc.set_field(0, message.clone());
    }
    if let [_, details] = args.pos {
        let details = match Tuple::of(details) {
            Some(t) => t.items().to_vec(),
            None => crate::iter::collect(details)?,
        };
        if !(4..=6).contains(&details.len()) {
            let (how, n) = if details.len() < 4 { ("at least", 4) } else { ("at most", 6) };
            return Err(exc::type_error(format!("function takes {how} {n} arguments ({} given)", details.len())));
        }
        if details.len() == 5 {
            return Err(exc::type_error("end_offset must be provided when end_lineno is provided"));
        }
        for (i, v) in details.into_iter().enumerate() {
            exc.set_field(i + 1, v);
        }
    }
    Ok(())
}
fn syntax_str(exc: &Exc) -> Res<Str> {
    let message = exc.field(0).str()?;
    let line = exc.field(2);
    let line = crate::int::exact(&line).map(Int::clamp_i64);
    let file = exc.field(1);
    let file = Str::of(&file).map(|f| f.as_str().rsplit('/').next().unwrap_or("").to_string());
    Ok(match (file, line) {
        (Some(file), Some(line)) => Str::from(format!("{message} ({file}, line {line})")),
        (Some(file), None) => Str::from(format!("{message} ({file})")),
        (None, Some(line)) => Str::from(format!("{message} (line {line})")),
        (None, None) => message,
    })
}
