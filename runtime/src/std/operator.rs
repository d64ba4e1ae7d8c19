//! `operator`: CPython's `Modules/_operator.c` (`_operator` is a part of it), and the names that `Lib/operator.py` adds.

use crate::buffer;
use crate::call::{Args, Builtin};
use crate::exc;
use crate::function;
use crate::iter::{self, Iter};
use crate::obj::{Kind, Obj};
use crate::ops;
use crate::raise::{Raised, Res};
use crate::str::{number, Str};
use crate::value::Value;

mod getters;
pub use getters::*;

/// Functions of so many arguments: `ADD add 2 |a| …`.
macro_rules! functions {
    ($($constant:ident $name:ident $n:literal |$a:pat_param| $value:expr;)*) => { $(
        #[doc = concat!("`operator.", stringify!($name), "`")]
        pub static $constant: Builtin = Builtin {
            name: stringify!($name),
            owner: "",
            call: |args| {
                let $a = args.expect(concat!("_operator.", stringify!($name)), $n, $n)?;
                $value
            },
        };
    )* };
}
functions! {
    ADD add 2 |a| a[0].add(&a[1]);
    SUB sub 2 |a| a[0].sub(&a[1]);
    MUL mul 2 |a| a[0].mul(&a[1]);
    MATMUL matmul 2 |a| a[0].matmul(&a[1]);
    TRUEDIV truediv 2 |a| a[0].truediv(&a[1]);
    FLOORDIV floordiv 2 |a| a[0].floordiv(&a[1]);
    MOD mod 2 |a| a[0].rem(&a[1]);
    POW pow 2 |a| ops::power(&a[0], &a[1], &Obj::NONE);
    LSHIFT lshift 2 |a| a[0].lshift(&a[1]);
    RSHIFT rshift 2 |a| a[0].rshift(&a[1]);
    AND_ and_ 2 |a| a[0].bitand(&a[1]);
    OR_ or_ 2 |a| a[0].bitor(&a[1]);
    XOR xor 2 |a| a[0].bitxor(&a[1]);
    IADD iadd 2 |a| in_place(a, Obj::iadd);
    ISUB isub 2 |a| in_place(a, Obj::isub);
    IMUL imul 2 |a| in_place(a, Obj::imul);
    IMATMUL imatmul 2 |a| in_place(a, Obj::imatmul);
    ITRUEDIV itruediv 2 |a| in_place(a, Obj::itruediv);
    IFLOORDIV ifloordiv 2 |a| in_place(a, Obj::ifloordiv);
    IMOD imod 2 |a| in_place(a, Obj::irem);
    IPOW ipow 2 |a| in_place(a, Obj::ipow);
    ILSHIFT ilshift 2 |a| in_place(a, Obj::ilshift);
    IRSHIFT irshift 2 |a| in_place(a, Obj::irshift);
    IAND iand 2 |a| in_place(a, Obj::ibitand);
    IOR ior 2 |a| in_place(a, Obj::ibitor);
    IXOR ixor 2 |a| in_place(a, Obj::ibitxor);
    NEG neg 1 |a| a[0].neg();
    POS pos 1 |a| a[0].pos();
    INV inv 1 |a| a[0].invert();
    INVERT invert 1 |a| a[0].invert();
    ABS abs 1 |a| a[0].abs();
    INDEX index 1 |a| a[0].index().map(Obj::from);
    NOT_ not_ 1 |a| a[0].not_().map(Obj::bool);
    TRUTH truth 1 |a| a[0].truth().map(Obj::bool);
    IS_ is_ 2 |a| Ok(Obj::bool(Value::is(&a[0], &a[1])));
    IS_NOT is_not 2 |a| Ok(Obj::bool(!Value::is(&a[0], &a[1])));
    LT lt 2 |a| a[0].lt(&a[1]);
    LE le 2 |a| a[0].le(&a[1]);
    EQ eq 2 |a| a[0].eq(&a[1]);
    NE ne 2 |a| a[0].ne(&a[1]);
    GT gt 2 |a| a[0].gt(&a[1]);
    GE ge 2 |a| a[0].ge(&a[1]);
    CONTAINS contains 2 |a| a[0].contains(&a[1]).map(Obj::bool);
    GETITEM getitem 2 |a| a[0].get_item(&a[1]);
    SETITEM setitem 3 |a| a[0].set_item(&a[1], a[2].clone()).map(|()| Obj::NONE);
    DELITEM delitem 2 |a| a[0].del_item(&a[1]).map(|()| Obj::NONE);
    CONCAT concat 2 |a| concat(&a[0], &a[1]);
    ICONCAT iconcat 2 |a| iconcat(a);
    COUNTOF countOf 2 |a| count_of(&a[0], &a[1]);
    INDEXOF indexOf 2 |a| index_of(&a[0], &a[1]);
}

fn in_place(a: &[Obj], operation: fn(&mut Obj, &Obj) -> Res<()>) -> Res<Obj> {
    let mut x = a[0].clone();
    operation(&mut x, &a[1])?;
    Ok(x)
}

/// Does it have items by number, as far as `PySequence_Check` sees?
fn is_sequence(o: &Obj) -> bool {
    let core = crate::class::core(o);
    match core.kind() {
        Kind::Dict | Kind::Counter | Kind::DefaultDict | Kind::OrderedDict => false,
        Kind::Instance => crate::value::defines(o, crate::name::intern("__getitem__")),
        _ => core.ty().get_item.is_some() && core.ty().len.is_some(),
    }
}

fn cannot_concat(o: &Obj) -> Raised {
    exc::type_error(format!("'{}' object can't be concatenated", o.type_name()))
}

fn can_concat(a: &Obj, b: &Obj) -> Res<()> {
    // Those that know how to say themselves what is wrong.
    let has_own = !a.is_kind(Kind::Instance) && ops::try_binary(&ops::operators::ADD, a, a).is_ok_and(|r| r.is_some());
    if !is_sequence(a) || !(has_own || is_sequence(b)) || a.is_kind(Kind::MemoryView) { Err(cannot_concat(a)) } else { Ok(()) }
}

fn concat(a: &Obj, b: &Obj) -> Res<Obj> {
    can_concat(a, b)?;
    a.add(b)
}
fn iconcat(a: &[Obj]) -> Res<Obj> {
    can_concat(&a[0], &a[1])?;
    in_place(a, Obj::iadd)
}

/// `iter(o)` where an object that cannot be iterated is one that contains nothing.
fn items(o: &Obj) -> Res<Iter> {
    Iter::new(o).map_err(|raised| {
        if !raised.is(&exc::classes::type_error()) {
            return raised;
        }
        drop(raised.take());
        exc::type_error(format!("argument of type '{}' is not iterable", o.type_name()))
    })
}

fn count_of(o: &Obj, x: &Obj) -> Res<Obj> {
    let mut it = items(o)?;
    let mut n = 0;
    while let Some(item) = it.next()? {
        n += Value::eq(&item, x)? as i64;
    }
    Ok(number(n))
}

fn index_of(o: &Obj, x: &Obj) -> Res<Obj> {
    let mut it = items(o)?;
    let mut i = 0;
    while let Some(item) = it.next()? {
        if Value::eq(&item, x)? {
            return Ok(number(i));
        }
        i += 1;
    }
    Err(exc::value_error("sequence.index(x): x not in sequence"))
}

/// `length_hint(obj, default=0)`
pub static LENGTH_HINT: Builtin = Builtin { name: "length_hint", owner: "", call: |args| {
    let a = args.expect("_operator.length_hint", 1, 2)?;
    let default = match a.get(1) {
        Some(o) => o.index()?.to_i64().ok_or_else(|| exc::overflow_error("Python int too large to convert to C ssize_t"))?,
        None => 0,
    };
    Ok(number(iter::length_hint(&a[0])?.unwrap_or(default)))
} };

/// `call(obj, *args, **kwargs)`
pub static CALL: Builtin = Builtin { name: "call", owner: "", call: |args| {
    match args.pos.split_first() {
        Some((f, rest)) => f.call(Args::with(rest, args.kw)),
        None => Err(exc::type_error("call expected at least 1 argument, got 0")),
    }
} };

/// `_compare_digest(a, b)`, in a time that only the lengths decide.
pub static _COMPARE_DIGEST: Builtin = Builtin { name: "_compare_digest", owner: "", call: |args| {
    let a = args.expect("_operator._compare_digest", 2, 2)?;
    same_digest(&a[0], &a[1]).map(Obj::bool)
} };

pub(crate) fn same_digest(a: &Obj, b: &Obj) -> Res<bool> {
    if let (Some(x), Some(y)) = (Str::of(a), Str::of(b)) {
        if !x.is_ascii() || !y.is_ascii() {
            return Err(exc::type_error("comparing strings with non-ASCII characters is not supported"));
        }
        return Ok(same_bytes(x.as_bytes(), y.as_bytes()));
    }
    if buffer::of(a).is_none() && buffer::of(b).is_none() {
        return Err(exc::type_error(format!(
            "unsupported operand types(s) or combination of types: '{}' and '{}'", a.type_name(), b.type_name()
        )));
    }
    Ok(same_bytes(buffer::bytes_of(a)?, buffer::bytes_of(b)?))
}

fn same_bytes(a: &[u8], b: &[u8]) -> bool {
    let differ = a.iter().zip(b).fold(0, |all, (x, y)| all | (x ^ y));
    a.len() == b.len() && std::hint::black_box(differ) == 0
}

/// The names between underscores, and what a function of the module has two names for.
macro_rules! aliases {
    ($($name:ident $text:literal = $constant:ident;)*) => { $(
        pub fn $name() -> Obj {
            function::builtin(&$constant)
        }
    )* };
}
aliases! {
    lt_ "__lt__" = LT;
    le_ "__le__" = LE;
    eq_ "__eq__" = EQ;
    ne_ "__ne__" = NE;
    ge_ "__ge__" = GE;
    gt_ "__gt__" = GT;
    not__ "__not__" = NOT_;
    abs_ "__abs__" = ABS;
    add_ "__add__" = ADD;
    and__ "__and__" = AND_;
    call_ "__call__" = CALL;
    floordiv_ "__floordiv__" = FLOORDIV;
    index_ "__index__" = INDEX;
    inv_ "__inv__" = INV;
    invert_ "__invert__" = INVERT;
    lshift_ "__lshift__" = LSHIFT;
    mod_ "__mod__" = MOD;
    mul_ "__mul__" = MUL;
    matmul_ "__matmul__" = MATMUL;
    neg_ "__neg__" = NEG;
    or__ "__or__" = OR_;
    pos_ "__pos__" = POS;
    pow_ "__pow__" = POW;
    rshift_ "__rshift__" = RSHIFT;
    sub_ "__sub__" = SUB;
    truediv_ "__truediv__" = TRUEDIV;
    xor_ "__xor__" = XOR;
    concat_ "__concat__" = CONCAT;
    contains_ "__contains__" = CONTAINS;
    delitem_ "__delitem__" = DELITEM;
    getitem_ "__getitem__" = GETITEM;
    setitem_ "__setitem__" = SETITEM;
    iadd_ "__iadd__" = IADD;
    iand_ "__iand__" = IAND;
    iconcat_ "__iconcat__" = ICONCAT;
    ifloordiv_ "__ifloordiv__" = IFLOORDIV;
    ilshift_ "__ilshift__" = ILSHIFT;
    imod_ "__imod__" = IMOD;
    imul_ "__imul__" = IMUL;
    imatmul_ "__imatmul__" = IMATMUL;
    ior_ "__ior__" = IOR;
    ipow_ "__ipow__" = IPOW;
    irshift_ "__irshift__" = IRSHIFT;
    isub_ "__isub__" = ISUB;
    itruediv_ "__itruediv__" = ITRUEDIV;
    ixor_ "__ixor__" = IXOR;
}

