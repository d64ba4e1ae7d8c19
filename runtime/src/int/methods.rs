//! The types `int` and `bool`, and their methods for dynamic calls.

use super::{as_int, big::Big, from_obj, text, ByteOrder, Int};
use crate::bytes::Bytes;
use crate::call::{Args, Bind, Builtin};
use crate::exc;
use crate::iter;
use crate::name::Name;
use crate::obj::{drop_boxed, Cmp, Kind, Obj, TypeInfo};
use crate::ops::Operator;
use crate::raise::Res;
use crate::str::Str;
use crate::tuple::tuple;

pub static INT: TypeInfo = TypeInfo {
    repr,
    hash: Some(|o| Ok(me(o).hash())),
    truth: Some(|o| Ok(!me(o).is_zero())),
    compare: Some(compare),
    binary: Some(binary),
    unary: Some(unary),
    get_attr: Some(get_attr),
    ..TypeInfo::new("int", Kind::Int, drop_boxed::<Big>)
};

pub static BOOL: TypeInfo = TypeInfo {
    repr: |o| Ok(Str::lit(if o.as_bool() == Some(true) { "True" } else { "False" })),
    hash: Some(|o| Ok(me(o).hash())),
    truth: Some(|o| Ok(o.as_bool() == Some(true))),
    compare: Some(compare),
    binary: Some(binary),
    unary: Some(unary),
    get_attr: Some(get_attr),
    // Never called: bools are no heap values.
    ..TypeInfo::new("bool", Kind::Bool, drop_boxed::<Big>)
};

/// `self` of a method: the slots and method tables are reached by ints only, or by `int.method(x)`.
fn me(o: &Obj) -> Int {
    as_int(o).unwrap_or(Int::ZERO)
}

/// `self`, checked: for `int.bit_length("x")`.
fn receiver(o: &Obj, method: &str) -> Res<Int> {
    as_int(o).ok_or_else(|| {
        exc::type_error(format!("descriptor '{method}' for 'int' objects doesn't apply to a '{}' object", o.type_name()))
    })
}

fn repr(o: &Obj) -> Res<Str> {
    Ok(Str::from_ascii(me(o).to_text()?.as_bytes()))
}

fn compare(cmp: Cmp, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    if as_int(a).is_some() && as_int(b).is_some() {
        return Ok(Some(Obj::bool(super::compare(cmp, a, b))));
    }
    if of_float_subclass(b) {
        return Ok(None);
    }
    Ok(crate::float::compare(cmp, a, b).map(Obj::bool))
}

/// An int does not know floats: what a subclass of float makes of one is asked of that.
fn of_float_subclass(o: &Obj) -> bool {
    o.is_kind(Kind::Instance) && as_int(o).is_none()
}

fn binary(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    match (op.ints)(a, b)? {
        Some(v) => Ok(Some(v)),
        None if of_float_subclass(b) => Ok(None),
        None => crate::float::binary(op, a, b),
    }
}

fn unary(op: u8, o: &Obj) -> Res<Obj> {
    let v = me(o);
    Ok(match op {
        b'-' => (-v).into(),
        b'+' => v.into(),
        b'~' => (!v).into(),
        _ => v.abs().into(),
    })
}

fn get_attr(o: &Obj, name: Name) -> Res<Option<Obj>> {
    Ok(match name.text {
        "real" | "numerator" => Some(me(o).into()),
        "imag" => Some(Int::ZERO.into()),
        "denominator" => Some(Int::ONE.into()),
        _ => None,
    })
}

/// `int(x=0)`, `int(text, base=10)`
pub static CALL: Builtin = Builtin { name: "int", owner: "", call: call };
fn call(args: Args) -> Res<Obj> {
    if args.kw.is_empty() {
        match args.pos {
            [] => return Ok(Int::ZERO.into()),
            [x] => return from_obj(x).map(Obj::from),
            _ => {}
        }
    }
    if args.pos.len() + args.kw.len() > 2 {
        let n = args.pos.len() + args.kw.len();
        return Err(exc::type_error(format!("int() takes at most 2 arguments ({n} given)")));
    }
    let [x, base] = args.bind("int", [("x", Bind::PosOpt), ("base", Bind::ArgOpt)])?;
    let (Some(x), Some(base)) = (x, base) else {
        return Err(exc::type_error("int() missing string argument"));
    };
    let base = base.index()?.clamp_i64();
    if let Some(s) = Str::of(&x) {
        return Int::parse(s, base).map(Obj::from);
    }
    if let Some(b) = crate::bytes::contiguous(&x) {
        return text::parse_bytes(b, base, &x).map(Obj::from);
    }
    Err(exc::type_error("int() can't convert non-string with explicit base"))
}

/// `bool(x=False)`
pub static BOOL_CALL: Builtin = Builtin { name: "bool", owner: "", call: bool_call };
fn bool_call(args: Args) -> Res<Obj> {
    match args.expect("bool", 0, 1)? {
        [] => Ok(Obj::FALSE),
        [x, ..] => x.truth().map(Obj::bool),
    }
}

/// `n.bit_length()`
pub static BIT_LENGTH: Builtin = Builtin {
    name: "bit_length",
    owner: "int",
    call: |args| {
        let (o, _) = args.method("int.bit_length", 0, 0)?;
        Ok(Int::from(receiver(o, "bit_length")?.bit_length() as i64).into())
    },
};

/// `int.__getnewargs__`
pub static GETNEWARGS: Builtin = Builtin {
    name: "__getnewargs__",
    owner: "int",
    call: |args| {
        let (o, _) = args.method("int.__getnewargs__", 0, 0)?;
        Ok(tuple(vec![receiver(o, "__getnewargs__")?.into()]))
    },
};

/// `n.bit_count()`
pub static BIT_COUNT: Builtin = Builtin {
    name: "bit_count",
    owner: "int",
    call: |args| {
        let (o, _) = args.method("int.bit_count", 0, 0)?;
        Ok(Int::from(receiver(o, "bit_count")?.bit_count() as i64).into())
    },
};

/// `n.conjugate()`
pub static CONJUGATE: Builtin = Builtin {
    name: "conjugate",
    owner: "int",
    call: |args| {
        let (o, _) = args.method("int.conjugate", 0, 0)?;
        Ok(receiver(o, "conjugate")?.into())
    },
};

/// `n.as_integer_ratio()`
pub static AS_INTEGER_RATIO: Builtin = Builtin {
    name: "as_integer_ratio",
    owner: "int",
    call: |args| {
        let (o, _) = args.method("int.as_integer_ratio", 0, 0)?;
        Ok(tuple(vec![receiver(o, "as_integer_ratio")?.into(), Int::ONE.into()]))
    },
};

/// `n.to_bytes(length=1, byteorder="big", *, signed=False)`
pub static TO_BYTES: Builtin = Builtin { name: "to_bytes", owner: "int", call: to_bytes };
fn to_bytes(args: Args) -> Res<Obj> {
    let (o, args) = args.split_self("int.to_bytes")?;
    let v = receiver(o, "to_bytes")?;
    let [length, order, signed] =
        args.bind("to_bytes", [("length", Bind::ArgOpt), ("byteorder", Bind::ArgOpt), ("signed", Bind::KeyOpt)])?;
    let length = match length {
        Some(n) => super::as_index(&n)?,
        None => 1,
    };
    let order = ByteOrder::of(order.as_ref(), "to_bytes")?;
    let signed = signed.map_or(Ok(false), |s| s.truth())?;
    if length < 0 {
        return Err(exc::value_error("length argument must be non-negative"));
    }
    Ok(Bytes::from(v.to_bytes(length as usize, order, signed)?.as_slice()).into())
}

/// `int.from_bytes(bytes, byteorder="big", *, signed=False)`
pub static FROM_BYTES: Builtin = Builtin { name: "from_bytes", owner: "int", call: from_bytes };
fn from_bytes(args: Args) -> Res<Obj> {
    let (class, args) = args.split_self("int.from_bytes")?;
    let [bytes, order, signed] =
        args.bind("from_bytes", [("bytes", Bind::Arg), ("byteorder", Bind::ArgOpt), ("signed", Bind::KeyOpt)])?;
    let order = ByteOrder::of(order.as_ref(), "from_bytes")?;
    let signed = signed.map_or(Ok(false), |s| s.truth())?;
    let bytes = bytes.unwrap_or(Obj::NONE);
    let v = match crate::bytes::contiguous(&bytes) {
        Some(b) if !bytes.is_kind(Kind::Instance) => Int::from_bytes(b, order, signed),
        _ => Int::from_bytes(&bytes_of(&bytes)?, order, signed),
    };
    let int = crate::types::of(&INT).obj();
    if class.is(&int) { Ok(v.into()) } else { class.call(Args::of(&[v.into()])) }
}

/// `bytes(o)` of what is no number, as `from_bytes` takes it.
fn bytes_of(o: &Obj) -> Res<Vec<u8>> {
    if let Some(v) = super::special(o, "__bytes__")? {
        return match Bytes::of(&v) {
            Some(b) => Ok(b.as_bytes().to_vec()),
            None => Err(exc::type_error(format!("__bytes__ returned non-bytes (type {})", v.type_name()))),
        };
    }
    if let Some(b) = crate::buffer::of(o) {
        return Ok(b.to_vec());
    }
    if o.ty().iter.is_none() || Str::of(o).is_some() {
        return Err(exc::type_error(format!("cannot convert '{}' object to bytes", o.type_name())));
    }
    iter::collect(o)?
        .iter()
        .map(|item| match item.index()?.to_i64() {
            Some(b @ 0..=255) => Ok(b as u8),
            _ => Err(exc::value_error("bytes must be in range(0, 256)")),
        })
        .collect()
}
