//! `struct`: CPython's `Modules/_struct.c`. Native sizes are those of Linux of 64 bits.

use std::cell::{Cell, RefCell};

use crate::buffer;
use crate::bytes::{self, Bytes};
use crate::call::{Args, Bind, Builtin};
use crate::class::{self, Construct};
use crate::exc;
use crate::iter::{counted_type, Counted, Steps};
use crate::methods;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::{Raised, Res};
use crate::slice;
use crate::std::python::ClassBody;
use crate::str::{number, Str};
use crate::tuple::tuple;
use crate::types;
use crate::value::wrong_self;

mod format;
mod item;
use format::Format;

struct ErrorClass(Cell<Option<Obj>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for ErrorClass {}

/// `struct.error`
pub fn error() -> Obj { // class error
    static CLASS: ErrorClass = ErrorClass(Cell::new(None));
    let class = CLASS.0.take().unwrap_or_else(|| {
        ClassBody::new("error", "struct").class(vec![exc::classes::exception()]).expect("a class like any")
    });
    CLASS.0.set(Some(class.clone()));
    class
}

fn struct_error(message: impl Into<Str>) -> Raised {
    exc::raise_new(error(), vec![message.into().into()])
}

struct StructData {
    format: RefCell<Format>,
}

pub static STRUCT: TypeInfo = TypeInfo {
    get_attr: Some(|o, name| {
        let f = of(o).expect("a Struct").format.borrow();
        Ok(match name.text {
            "format" => Some(f.text.clone().into()),
            "size" => Some(number(f.size)),
            _ => None,
        })
    }),
    ..TypeInfo::new("_struct.Struct", Kind::Struct, drop_boxed::<StructData>)
};

fn of(o: &Obj) -> Option<&StructData> {
    let core = if o.is_kind(Kind::Instance) { class::core(o) } else { o };
    // SAFETY: Kind::Struct values are Boxed<StructData>.
    unsafe { core.cast::<StructData>(Kind::Struct).map(|g| &**g) }
}

/// The format of a function's first argument, which CPython keeps in a dict.
fn format_of(o: &Obj) -> Res<Format> {
    o.hash()?;
    Format::of(o)
}

fn pack(f: &Format, name: &str, args: &[Obj]) -> Res<Vec<u8>> {
    if args.len() != f.items {
        return Err(struct_error(format!("{name} expected {} items for packing (got {})", f.items, args.len())));
    }
    f.pack(args)
}

fn bytes_of(o: &Obj) -> Res<&[u8]> {
    match bytes::like(o) {
        Some(b) => Ok(b),
        None => Err(exc::type_error(format!("a bytes-like object is required, not '{}'", o.type_name()))),
    }
}

fn unpack(f: &Format, o: &Obj) -> Res<Obj> {
    let b = bytes_of(o)?;
    if b.len() as i64 != f.size {
        return Err(struct_error(format!("unpack requires a buffer of {} bytes", f.size)));
    }
    Ok(tuple(f.unpack(b)))
}

/// Where `size` bytes from `offset` on are in `len` of them; `what` and `doing` are words of the messages.
fn place(offset: &Obj, size: i64, len: usize, name: &str, doing: &str, none: &str) -> Res<usize> {
    let Some(given) = slice::subscript(offset)? else {
        return Err(exc::type_error(format!("'{}' object cannot be interpreted as an integer", offset.type_name())));
    };
    let len = len as i64;
    let mut at = given;
    if at < 0 {
        if at + size > 0 {
            return Err(struct_error(format!("{none} {size} bytes at offset {at}")));
        }
        if at + len < 0 {
            return Err(struct_error(format!("offset {at} out of range for {len}-byte buffer")));
        }
        at += len;
    }
    if len - at < size {
        let least = size as i128 + at as i128;
        return Err(struct_error(format!(
            "{name} requires a buffer of at least {least} bytes for {doing} {size} bytes at offset {at} (actual buffer size is {len})"
        )));
    }
    Ok(at as usize)
}

fn pack_into(f: &Format, args: &[Obj]) -> Res<Obj> {
    let (to, offset, items) = match args {
        [] => return Err(struct_error("pack_into expected buffer argument")),
        [_] => return Err(struct_error("pack_into expected offset argument")),
        [to, offset, items @ ..] => (to, offset, items),
    };
    if items.len() != f.items {
        return Err(struct_error(format!("pack_into expected {} items for packing (got {})", f.items, items.len())));
    }
    let Some(b) = buffer::of(to).filter(|b| !b.readonly && b.is_contiguous()) else {
        return Err(exc::type_error(format!("argument must be read-write bytes-like object, not {}", to.type_name())));
    };
    let at = place(offset, f.size, b.count * b.size, "pack_into", "packing", "no space to pack")?;
    let made = f.pack(items)?;
    // An item's `__index__` may have changed the buffer.
    let b = buffer::of(to).expect("as before");
    let all = buffer::Buffer { count: b.count * b.size, size: 1, stride: 1, ..b };
    for (i, byte) in made.into_iter().enumerate().filter(|(i, _)| at + i < all.count) {
        all.item(at + i)[0] = byte;
    }
    Ok(Obj::NONE)
}

fn unpack_from(f: &Format, buffer: &Obj, offset: Option<Obj>) -> Res<Obj> {
    let b = bytes_of(buffer)?;
    let offset = offset.unwrap_or_else(|| number(0));
    let at = place(&offset, f.size, b.len(), "unpack_from", "unpacking", "not enough data to unpack")?;
    Ok(tuple(f.unpack(&b[at..at + f.size as usize])))
}

struct Unpacker {
    format: Format,
    buffer: Cell<Option<Obj>>,
    at: Cell<usize>,
}

impl Steps for Unpacker {
    fn next(&self) -> Res<Option<Obj>> {
        let Some(o) = self.buffer.take() else { return Ok(None) };
        let b = bytes_of(&o)?;
        let (at, size) = (self.at.get(), self.format.size as usize);
        if b.len() < at + size {
            return Ok(None);
        }
        let made = tuple(self.format.unpack(&b[at..at + size]));
        self.at.set(at + size);
        self.buffer.set(Some(o));
        Ok(Some(made))
    }
}

pub static UNPACKER: TypeInfo = counted_type::<Unpacker>("_struct.unpack_iterator");

impl Counted for Unpacker {
    fn left(&self) -> Res<Option<i64>> {
        let Some(o) = self.buffer.take() else { return Ok(Some(0)) };
        let left = bytes_of(&o)?.len() - self.at.get();
        self.buffer.set(Some(o));
        Ok(Some((left / self.format.size as usize) as i64))
    }
}

fn iter_unpack(format: Format, o: &Obj) -> Res<Obj> {
    let len = bytes_of(o)?.len() as i64;
    if format.size == 0 {
        return Err(struct_error("cannot iteratively unpack with a struct of length 0"));
    }
    if len % format.size != 0 {
        return Err(struct_error(format!("iterative unpacking requires a buffer of a multiple of {} bytes", format.size)));
    }
    Ok(Gc::new(&UNPACKER, Unpacker { format, buffer: Cell::new(Some(o.clone())), at: Cell::new(0) }).into_obj())
}

fn with_format<'a>(args: Args<'a>, name: &str) -> Res<(Format, &'a [Obj])> {
    if !args.kw.is_empty() {
        return Err(exc::type_error(format!("_struct.{name}() takes no keyword arguments")));
    }
    match args.pos.split_first() {
        Some((f, rest)) => Ok((format_of(f)?, rest)),
        None => Err(exc::type_error("missing format argument")),
    }
}

/// `calcsize(format)`
pub static CALCSIZE: Builtin = Builtin { name: "calcsize", owner: "", call: |args| {
    Ok(number(format_of(&args.expect("_struct.calcsize", 1, 1)?[0])?.size))
} };
/// `pack(format, *items)`
pub static PACK: Builtin = Builtin { name: "pack", owner: "", call: |args| {
    let (f, items) = with_format(args, "pack")?;
    Ok(Bytes::from(pack(&f, "pack", items)?).into())
} };
/// `pack_into(format, buffer, offset, *items)`
pub static PACK_INTO: Builtin = Builtin { name: "pack_into", owner: "", call: |args| {
    let (f, rest) = with_format(args, "pack_into")?;
    pack_into(&f, rest)
} };
/// `unpack(format, buffer)`
pub static UNPACK: Builtin = Builtin { name: "unpack", owner: "", call: |args| {
    let a = args.expect("_struct.unpack", 2, 2)?;
    unpack(&format_of(&a[0])?, &a[1])
} };
/// `unpack_from(format, buffer, offset=0)`
pub static UNPACK_FROM: Builtin = Builtin { name: "unpack_from", owner: "", call: |args| {
    let params = [("", Bind::Pos), ("buffer", Bind::Arg), ("offset", Bind::ArgOpt)];
    let [format, buffer, offset] = args.bind("unpack_from", params)?;
    unpack_from(&format_of(&format.expect("bound"))?, &buffer.expect("bound"), offset)
} };
/// `iter_unpack(format, buffer)`
pub static ITER_UNPACK: Builtin = Builtin { name: "iter_unpack", owner: "", call: |args| {
    let a = args.expect("_struct.iter_unpack", 2, 2)?;
    iter_unpack(format_of(&a[0])?, &a[1])
} };

/// What `Struct` has besides these: `s.pack(*items)`.
pub mod methods {
    use super::*;

    methods! { "Struct", of;
        /// `s.unpack(buffer)`
        UNPACK "unpack" 1, 1 => |s, a| unpack(&s.format.borrow(), &a[0]);
        /// `s.iter_unpack(buffer)`
        ITER_UNPACK "iter_unpack" 1, 1 => |s, a| iter_unpack(s.format.borrow().clone(), &a[0]);
        /// `s.pack(*items)`
        PACK "pack" 0, usize::MAX => |s, a| Ok(Bytes::from(pack(&s.format.borrow().clone(), "pack", a)?).into());
        /// `s.pack_into(buffer, offset, *items)`
        PACK_INTO "pack_into" 0, usize::MAX => |s, a| pack_into(&s.format.borrow().clone(), a);
    }

    /// `s.unpack_from(buffer, offset=0)`
    pub static UNPACK_FROM: Builtin = Builtin { name: "unpack_from", owner: "Struct", call: |args| {
        let (me, rest) = args.split_self("Struct.unpack_from")?;
        let s = of(me).ok_or_else(|| wrong_self(me, "_struct.Struct", "unpack_from"))?;
        let [buffer, offset] = rest.bind("unpack_from", [("buffer", Bind::Arg), ("offset", Bind::ArgOpt)])?;
        unpack_from(&s.format.borrow(), &buffer.expect("bound"), offset)
    } };
}

fn empty() -> Obj {
    Gc::new(&STRUCT, StructData { format: RefCell::new(Format::none()) }).into_obj()
}

/// `Struct.__init__(self, format)`
pub static INIT: Builtin = Builtin { name: "__init__", owner: "Struct", call: |args| {
    let (me, rest) = args.split_self("Struct.__init__")?;
    let s = of(me).ok_or_else(|| wrong_self(me, "_struct.Struct", "__init__"))?;
    let [format] = rest.bind("Struct", [("format", Bind::Arg)])?;
    s.format.replace(Format::of(&format.expect("bound"))?);
    Ok(Obj::NONE)
} };

/// `Struct(format)`
pub static CALL: Builtin = Builtin { name: "Struct", owner: "", call: |args| {
    let new = empty();
    INIT.on(Args::with(&[&[new.clone()], args.pos].concat(), args.kw))?;
    Ok(new)
} };

static NEW: Construct = Construct { call: &CALL, init: Some(&INIT), empty: Some(empty) };
pub fn struct_class() -> Obj { types::class(&STRUCT, &NEW) } // class Struct
