//! memoryview's methods, and how it is made.

use super::{exc, format_of, hex, items, list, of, view, Bind, Buffer, Builtin, Bytes, Obj, Raised, Res, Str, View};
use crate::buffer;
use crate::class::Construct;
use crate::methods;
use crate::tuple::Tuple;
use crate::types;
use crate::value::wrong_self;

methods! { "memoryview", of;
    /// `m.release()`
    RELEASE "release" 0, 0 => |m, _| {
        m.release();
        Ok(Obj::NONE)
    };
    /// `m.tolist()`
    TOLIST "tolist" 0, 0 => |m, _| Ok(list(items(m.buffer()?)?));
    /// `m.toreadonly()`
    TOREADONLY "toreadonly" 0, 0 => |m, _| Ok(view(m.owner(), Buffer { readonly: true, ..*m.buffer()? }));
}

/// `m.__enter__()`
pub static ENTER: Builtin = Builtin { name: "__enter__", owner: "memoryview", call: |args| {
    let (me, _) = args.method("memoryview.__enter__", 0, 0)?;
    this(me, "__enter__")?.buffer()?;
    Ok(me.clone())
} };

/// `m.__exit__(…)`
pub static EXIT: Builtin = Builtin { name: "__exit__", owner: "memoryview", call: |args| {
    let (me, _) = args.method("memoryview.__exit__", 0, 3)?;
    this(me, "__exit__")?.release();
    Ok(Obj::NONE)
} };

fn this<'a>(o: &'a Obj, name: &str) -> Res<&'a View> {
    of(o).ok_or_else(|| wrong_self(o, "memoryview", name))
}

/// `m.tobytes(order)`: one dimension has but one order.
pub static TOBYTES: Builtin = Builtin { name: "tobytes", owner: "memoryview", call: |args| {
    let (me, rest) = args.split_self("memoryview.tobytes")?;
    let [order] = rest.bind("tobytes", [("order", Bind::ArgOpt)])?;
    let b = this(me, "tobytes")?.buffer()?;
    if let Some(o) = order.filter(|o| !o.is_none()) {
        let Some(s) = Str::of(&o) else {
            return Err(exc::type_error(format!("tobytes() argument 'order' must be str or None, not {}", o.type_name())));
        };
        if !matches!(s.as_str(), "C" | "F" | "A") {
            return Err(exc::value_error("order must be 'C', 'F' or 'A'"));
        }
    }
    Ok(Bytes::from(b.to_vec()).into())
} };

/// `m.hex(sep, bytes_per_sep)`
pub static HEX: Builtin = Builtin { name: "hex", owner: "memoryview", call: |args| {
    let (me, rest) = args.split_self("memoryview.hex")?;
    let b = this(me, "hex")?.buffer()?;
    if rest.pos.is_empty() && rest.kw.is_empty() {
        return Ok(hex(&b.to_vec(), None, 0).into_obj());
    }
    let bytes: Obj = Bytes::from(b.to_vec()).into();
    crate::bytes::HEX.on(crate::call::Args::with(&[&[bytes], rest.pos].concat(), rest.kw))
} };

/// `m.cast(format, shape)`
pub static CAST: Builtin = Builtin { name: "cast", owner: "memoryview", call: |args| {
    let (me, rest) = args.split_self("memoryview.cast")?;
    let m = this(me, "cast")?;
    let [format, shape] = rest.bind("cast", [("format", Bind::Arg), ("shape", Bind::ArgOpt)])?;
    let format = format.expect("bound");
    let Some(text) = Str::of(&format) else {
        return Err(exc::type_error(format!("cast() argument 'format' must be str, not {}", format.type_name())));
    };
    let b = m.buffer()?;
    if !b.is_contiguous() {
        return Err(exc::type_error("memoryview: casts are restricted to C-contiguous views"));
    }
    let new = cast(b, text)?;
    if let Some(shape) = shape {
        check_shape(&shape, &new)?;
    }
    Ok(view(m.owner(), new))
} };

fn cast(b: &Buffer, text: &Str) -> Res<Buffer> {
    const FORMATS: [&str; 34] = [
        "c", "b", "B", "?", "h", "H", "i", "I", "l", "L", "q", "Q", "n", "N", "f", "d", "P", "@c", "@b", "@B", "@?", "@h", "@H", "@i",
        "@I", "@l", "@L", "@q", "@Q", "@n", "@N", "@f", "@d", "@P",
    ];
    let Some(format) = FORMATS.iter().find(|f| **f == text.as_str()) else {
        let message = "memoryview: destination format must be a native single character format prefixed with an optional '@'";
        return Err(exc::value_error(message));
    };
    let is_byte = |format: &str| matches!(format.trim_start_matches('@'), "c" | "b" | "B");
    if b.format == "w" {
        let message = "memoryview: source format must be a native single character format prefixed with an optional '@'";
        return Err(exc::value_error(message));
    }
    if !is_byte(format) && !is_byte(b.format) {
        return Err(exc::type_error("memoryview: cannot cast between two non-byte formats"));
    }
    let mut new = Buffer { format, ..*b };
    new.size = buffer::size_of(format_of(&new)?).expect("a format");
    let bytes = b.count * b.size;
    if bytes % new.size != 0 {
        return Err(exc::type_error("memoryview: length is not a multiple of itemsize"));
    }
    (new.count, new.stride) = (bytes / new.size, new.size as isize);
    Ok(new)
}

fn check_shape(shape: &Obj, new: &Buffer) -> Res<()> {
    let wrong = |o: &Obj| -> Raised { exc::type_error(format!("shape must be a list or a tuple, not {}", o.type_name())) };
    let dimensions = match (crate::list::List::of(shape), Tuple::of(shape)) {
        (Some(l), _) => l.to_vec(),
        (_, Some(t)) => t.items().to_vec(),
        _ => return Err(wrong(shape)),
    };
    let [n] = &dimensions[..] else { crate::module::refuse("a memoryview of more than one dimension is not supported yet") };
    let Some(n) = n.small() else { return Err(exc::type_error("memoryview.cast(): elements of shape must be integers")) };
    if n <= 0 {
        return Err(exc::value_error("memoryview.cast(): elements of shape must be integers > 0"));
    }
    if n != new.count as i64 {
        return Err(exc::type_error("memoryview: product(shape) * itemsize != buffer size"));
    }
    Ok(())
}

/// `memoryview(object)`
pub static CALL: Builtin = Builtin { name: "memoryview", owner: "", call: |args| {
    let [object] = args.bind("memoryview", [("object", Bind::Arg)])?;
    let object = object.expect("bound");
    if let Some(m) = of(&object) {
        return Ok(view(m.owner(), *m.buffer()?));
    }
    match buffer::of(&object) {
        Some(b) => Ok(view(&object, b)),
        None => Err(exc::type_error(format!("memoryview: a bytes-like object is required, not '{}'", object.type_name()))),
    }
} };

static NEW: Construct = Construct { call: &CALL, init: None, empty: None };
pub fn memoryview() -> Obj { types::class(&super::MEMORYVIEW, &NEW) } // class memoryview
