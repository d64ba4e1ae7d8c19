//! `_blake2`: CPython's `Modules/_blake2/`, with all parameters of BLAKE2.

use std::cell::RefCell;

use crate::std::_hashlib::algorithms::{self, Sum};
use crate::std::_hashlib::hashed;
use crate::buffer::bytes_of;
use crate::bytes::{self, Bytes};
use crate::call::{Args, Bind, Builtin};
use crate::class::{Class, Construct};
use crate::exc;
use crate::int::as_int;
use crate::name::intern;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::str::{number, Str};
use crate::types;
use crate::value::wrong_self;

/// What one of the two has.
struct Variant {
    ty: &'static TypeInfo,
    name: &'static str,
    /// Bytes of a digest or key at most, of salt and person, of a block.
    most: usize,
    salt: usize,
    block: usize,
    offset: u64,
    start: fn(&Params) -> Box<dyn Sum>,
}

struct Params {
    digest_size: usize,
    key: Vec<u8>,
    salt: Vec<u8>,
    person: Vec<u8>,
    fanout: u8,
    depth: u8,
    leaf_size: u32,
    node_offset: u64,
    node_depth: u8,
    inner_size: usize,
    last_node: bool,
}

/// The parameters for a crate's builder.
macro_rules! built {
    ($builder:expr, $p:ident) => {
        $builder
            .hash_length($p.digest_size)
            .key(&$p.key)
            .salt(&$p.salt)
            .personal(&$p.person)
            .fanout($p.fanout)
            .max_depth($p.depth)
            .max_leaf_length($p.leaf_size)
            .node_offset($p.node_offset)
            .node_depth($p.node_depth)
            .inner_hash_length($p.inner_size)
            .last_node($p.last_node)
    };
}

static B: Variant = Variant {
    ty: &BLAKE2B,
    name: "blake2b",
    most: 64,
    salt: 16,
    block: 128,
    offset: u64::MAX,
    start: |p| algorithms::blake2b(built!(blake2b_simd::Params::new(), p)),
};
static S: Variant = Variant {
    ty: &BLAKE2S,
    name: "blake2s",
    most: 32,
    salt: 8,
    block: 64,
    offset: (1 << 48) - 1,
    start: |p| algorithms::blake2s(built!(blake2s_simd::Params::new(), p)),
};

struct Blake2 {
    variant: &'static Variant,
    digest_size: usize,
    sum: RefCell<Box<dyn Sum>>,
}

fn of(o: &Obj) -> Option<&Blake2> {
    let is = o.is_heap() && (std::ptr::eq(o.ty(), &BLAKE2B) || std::ptr::eq(o.ty(), &BLAKE2S));
    // SAFETY: values with these slots are Boxed<Blake2>.
    is.then(|| unsafe { &**Gc::<Blake2>::of(o) })
}

impl Blake2 {
    fn digest(&self) -> Vec<u8> {
        self.sum.borrow().digest(self.digest_size)
    }
}

fn sizes(v: &Variant) -> [(&'static str, i64); 4] {
    let (salt, most) = (v.salt as i64, v.most as i64);
    [("SALT_SIZE", salt), ("PERSON_SIZE", salt), ("MAX_KEY_SIZE", most), ("MAX_DIGEST_SIZE", most)]
}

const METHODS: &[&Builtin] = &[&UPDATE, &DIGEST, &HEXDIGEST, &COPY];

const fn blake2_type(name: &'static str) -> TypeInfo {
    TypeInfo {
        get_attr: Some(|o, n| {
            let h = of(o).expect("a sum");
            let size = match n.text {
                "name" => return Ok(Some(Str::lit(h.variant.name).into())),
                "digest_size" => Some(h.digest_size as i64),
                "block_size" => Some(h.variant.block as i64),
                text => sizes(h.variant).into_iter().find(|s| s.0 == text).map(|s| s.1),
            };
            Ok(size.map(number))
        }),
        methods: METHODS,
        ..TypeInfo::new(name, Kind::Other, drop_boxed::<Blake2>)
    }
}
pub static BLAKE2B: TypeInfo = blake2_type("_blake2.blake2b");
pub static BLAKE2S: TypeInfo = blake2_type("_blake2.blake2s");

/// The object and the arguments of a method, counted as those of the object's class.
fn receiver<'a>(args: &Args<'a>, name: &str, count: usize) -> Res<(&'a Blake2, &'a [Obj])> {
    let owner = args.pos.first().and_then(of).map_or("blake2b", |h| h.variant.name);
    let (me, rest) = args.method(&format!("{owner}.{name}"), count, count)?;
    Ok((of(me).ok_or_else(|| wrong_self(me, owner, name))?, rest))
}
/// `update(data)`
static UPDATE: Builtin = Builtin { name: "update", owner: "blake2b", call: |args| {
    let (h, a) = receiver(&args, "update", 1)?;
    h.sum.borrow_mut().update(hashed(&a[0])?);
    Ok(Obj::NONE)
} };
/// `digest()`
static DIGEST: Builtin = Builtin { name: "digest", owner: "blake2b", call: |args| Ok(Bytes::from(receiver(&args, "digest", 0)?.0.digest()).into()) };
/// `hexdigest()`
static HEXDIGEST: Builtin =
    Builtin { name: "hexdigest", owner: "blake2b", call: |args| Ok(bytes::hex(&receiver(&args, "hexdigest", 0)?.0.digest(), None, 0).into()) };
/// `copy()`
static COPY: Builtin = Builtin { name: "copy", owner: "blake2b", call: |args| {
    let h = receiver(&args, "copy", 0)?.0;
    Ok(object(Blake2 { variant: h.variant, digest_size: h.digest_size, sum: RefCell::new(h.sum.borrow().copy()) }))
} };

fn object(h: Blake2) -> Obj {
    Gc::new(h.variant.ty, h).into_obj()
}

/// A C int in a range, which the message tells.
fn within(o: Option<Obj>, default: i64, range: std::ops::RangeInclusive<i64>, message: &str) -> Res<i64> {
    let Some(o) = o else { return Ok(default) };
    let v = o.index()?.to_i64().filter(|v| i32::try_from(*v).is_ok());
    let v = v.ok_or_else(|| exc::overflow_error("Python int too large to convert to C int"))?;
    if range.contains(&v) { Ok(v) } else { Err(exc::value_error(message.to_string())) }
}

fn unsigned(o: Option<Obj>, most: u64, name: &str) -> Res<u64> {
    let Some(o) = o else { return Ok(0) };
    let Some(v) = as_int(&o) else { return Err(exc::type_error("an integer is required")) };
    if v.is_negative() {
        return Err(exc::value_error("value must be positive"));
    }
    match v.to_bytes(8, crate::int::ByteOrder::Little, false) {
        Ok(b) => {
            let v = u64::from_le_bytes(b.try_into().expect("8 bytes"));
            if v <= most { Ok(v) } else { Err(exc::overflow_error(format!("{name} is too large"))) }
        }
        Err(raised) => {
            drop(raised.take());
            Err(exc::overflow_error("int too big to convert"))
        }
    }
}

fn part(o: &Option<Obj>, most: usize, what: &str) -> Res<Vec<u8>> {
    let Some(o) = o else { return Ok(Vec::new()) };
    let b = bytes_of(o)?;
    if b.len() > most { Err(exc::value_error(format!("maximum {what} length is {most} bytes"))) } else { Ok(b.to_vec()) }
}

fn make(v: &'static Variant, args: Args) -> Res<Obj> {
    let params = [
        ("", Bind::PosOpt), ("digest_size", Bind::KeyOpt), ("key", Bind::KeyOpt), ("salt", Bind::KeyOpt), ("person", Bind::KeyOpt),
        ("fanout", Bind::KeyOpt), ("depth", Bind::KeyOpt), ("leaf_size", Bind::KeyOpt), ("node_offset", Bind::KeyOpt),
        ("node_depth", Bind::KeyOpt), ("inner_size", Bind::KeyOpt), ("last_node", Bind::KeyOpt), ("usedforsecurity", Bind::KeyOpt),
    ];
    let [data, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth, inner_size, last_node, _] =
        args.bind(v.name, params)?;
    for o in [&key, &salt, &person].into_iter().flatten() {
        bytes_of(o)?;
    }
    let most = v.most as i64;
    let p = Params {
        digest_size: within(digest_size, most, 1..=most, &format!("digest_size must be between 1 and {most} bytes"))? as usize,
        salt: part(&salt, v.salt, "salt")?,
        person: part(&person, v.salt, "person")?,
        fanout: within(fanout, 1, 0..=255, "fanout must be between 0 and 255")? as u8,
        depth: within(depth, 1, 1..=255, "depth must be between 1 and 255")? as u8,
        leaf_size: unsigned(leaf_size, u32::MAX as u64, "leaf_size")? as u32,
        node_offset: unsigned(node_offset, v.offset, "node_offset")?,
        node_depth: within(node_depth, 0, 0..=255, "node_depth must be between 0 and 255")? as u8,
        inner_size: within(inner_size, 0, 0..=most, &format!("inner_size must be between 0 and is {most}"))? as usize,
        key: part(&key, v.most, "key")?,
        last_node: last_node.map_or(Ok(false), |o| o.truth())?,
    };
    let mut sum = (v.start)(&p);
    if let Some(data) = data {
        sum.update(hashed(&data)?);
    }
    Ok(object(Blake2 { variant: v, digest_size: p.digest_size, sum: RefCell::new(sum) }))
}

/// `blake2b(data=b'', /, *, digest_size=64, key=b'', …)`
pub static BLAKE2B_CALL: Builtin = Builtin { name: "blake2b", owner: "", call: |args| make(&B, args) };
/// `blake2s(data=b'', /, *, digest_size=32, key=b'', …)`
pub static BLAKE2S_CALL: Builtin = Builtin { name: "blake2s", owner: "", call: |args| make(&S, args) };

fn class(v: &Variant, new: &'static Construct) -> Obj {
    let class = types::class(v.ty, new);
    let c = Class::expect(&class);
    for (name, size) in sizes(v) {
        c.set_attr(intern(name), Some(number(size)));
    }
    class
}
static BLAKE2B_NEW: Construct = Construct { call: &BLAKE2B_CALL, init: None, empty: None };
static BLAKE2S_NEW: Construct = Construct { call: &BLAKE2S_CALL, init: None, empty: None };
pub fn blake2b() -> Obj { class(&B, &BLAKE2B_NEW) } // class blake2b
pub fn blake2s() -> Obj { class(&S, &BLAKE2S_NEW) } // class blake2s
