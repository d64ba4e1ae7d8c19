//! The type `float` and its methods for dynamic calls.

use super::*;
use crate::call::{Args, Builtin};
use crate::name::Name;
use crate::obj::{drop_boxed, TypeInfo};
use crate::str::Str;
use crate::tuple::tuple;

pub static FLOAT: TypeInfo = TypeInfo {
    repr: |o| Ok(Str::from_ascii(repr(me(o)).as_bytes())),
    hash: Some(|o| match me(o) {
        v if v.is_nan() => crate::ops::identity_hash(o),
        v => Ok(hash(v)),
    }),
    truth: Some(|o| Ok(me(o) != 0.0)),
    compare: Some(|cmp, a, b| Ok(compare(cmp, a, b).map(Obj::bool))),
    binary: Some(binary),
    unary: Some(unary),
    get_attr: Some(get_attr),
    ..TypeInfo::new("float", Kind::Float, drop_boxed::<f64>)
};

fn me(o: &Obj) -> f64 {
    as_float(o).unwrap_or(0.0)
}

/// `self`, checked: for `float.hex("x")`.
fn receiver(o: &Obj, method: &str) -> Res<f64> {
    as_float(o).ok_or_else(|| {
        exc::type_error(format!("descriptor '{method}' for 'float' objects doesn't apply to a '{}' object", o.type_name()))
    })
}

fn unary(op: u8, o: &Obj) -> Res<Obj> {
    let v = me(o);
    Ok(Obj::float(match op {
        b'-' => -v,
        b'+' => v,
        b'a' => v.abs(),
        _ => return Err(exc::type_error("bad operand type for unary ~: 'float'")),
    }))
}

fn get_attr(o: &Obj, name: Name) -> Res<Option<Obj>> {
    Ok(match name.text {
        "real" => Some(Obj::float(me(o))),
        "imag" => Some(Obj::float(0.0)),
        _ => None,
    })
}

/// `float(x=0.0)`
pub static CALL: Builtin = Builtin {
    name: "float",
    owner: "",
    call: |args| match args.expect("float", 0, 1)? {
        [] => Ok(Obj::float(0.0)),
        [x, ..] => from_obj(x).map(Obj::float),
    },
};

/// `float(o)`
pub fn from_obj(o: &Obj) -> Res<f64> {
    if let Some(v) = o.as_float() {
        return Ok(v);
    }
    if let Some(s) = Str::of(o) {
        return parse(s);
    }
    if let Some(v) = real(o)? {
        return Ok(v);
    }
    if let Some(b) = crate::bytes::contiguous(o) {
        return parse_bytes(b, o);
    }
    Err(exc::type_error(format!("float() argument must be a string or a real number, not '{}'", o.type_name())))
}

/// `x.is_integer()`
pub static IS_INTEGER: Builtin = Builtin {
    name: "is_integer",
    owner: "float",
    call: |args| {
        let (o, _) = args.method("float.is_integer", 0, 0)?;
        Ok(Obj::bool(is_integer(receiver(o, "is_integer")?)))
    },
};

/// `x.as_integer_ratio()`
pub static AS_INTEGER_RATIO: Builtin = Builtin {
    name: "as_integer_ratio",
    owner: "float",
    call: |args| {
        let (o, _) = args.method("float.as_integer_ratio", 0, 0)?;
        let (n, d) = as_integer_ratio(receiver(o, "as_integer_ratio")?)?;
        Ok(tuple(vec![n.into(), d.into()]))
    },
};

/// `x.conjugate()`
pub static CONJUGATE: Builtin = Builtin {
    name: "conjugate",
    owner: "float",
    call: |args| {
        let (o, _) = args.method("float.conjugate", 0, 0)?;
        Ok(Obj::float(receiver(o, "conjugate")?))
    },
};

/// `float.__getnewargs__`
pub static GETNEWARGS: Builtin = Builtin {
    name: "__getnewargs__",
    owner: "float",
    call: |args| {
        let (o, _) = args.method("float.__getnewargs__", 0, 0)?;
        Ok(tuple(vec![Obj::float(receiver(o, "__getnewargs__")?)]))
    },
};

/// `x.hex()`
pub static HEX: Builtin = Builtin {
    name: "hex",
    owner: "float",
    call: |args| {
        let (o, _) = args.method("float.hex", 0, 0)?;
        Ok(Str::from(hex(receiver(o, "hex")?)).into())
    },
};

/// `float.fromhex(text)`
pub static FROMHEX: Builtin = Builtin { name: "fromhex", owner: "float", call: from_hex };
fn from_hex(args: Args) -> Res<Obj> {
    let (class, rest) = args.method("float.fromhex", 1, 1)?;
    let Some(text) = Str::of(&rest[0]) else {
        return Err(exc::type_error("bad argument type for built-in operation"));
    };
    let v = Obj::float(fromhex(text.as_str())?);
    if class.is(&crate::types::of(&FLOAT).obj()) { Ok(v) } else { class.call(Args::of(&[v])) }
}
