//! `_hashlib.HMAC`: RFC 2104.

use std::cell::RefCell;

use super::algorithms::{Algorithm, Sum};
use super::{by_digestmod, hashed};
use crate::buffer::bytes_of;
use crate::bytes::{self, Bytes};
use crate::call::{Bind, Builtin};
use crate::exc;
use crate::methods;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::ops;
use crate::raise::Res;
use crate::str::{number, Str};
use crate::types;

/// The two sums of a key.
pub struct Hmac {
    pub algorithm: &'static Algorithm,
    inner: Box<dyn Sum>,
    outer: Box<dyn Sum>,
}

impl Hmac {
    pub fn new(algorithm: &'static Algorithm, key: &[u8]) -> Hmac {
        let mut block = if key.len() > algorithm.block_size { of(algorithm, key) } else { key.to_vec() };
        block.resize(algorithm.block_size, 0);
        let padded = |x: u8| {
            let mut sum = (algorithm.start)();
            sum.update(&block.iter().map(|b| b ^ x).collect::<Vec<u8>>());
            sum
        };
        Hmac { algorithm, inner: padded(0x36), outer: padded(0x5c) }
    }
    pub fn update(&mut self, data: &[u8]) {
        self.inner.update(data);
    }
    pub fn digest(&self) -> Vec<u8> {
        let mut outer = self.outer.copy();
        outer.update(&self.inner.digest(self.algorithm.digest_size));
        outer.digest(self.algorithm.digest_size)
    }
    pub fn copy(&self) -> Hmac {
        Hmac { algorithm: self.algorithm, inner: self.inner.copy(), outer: self.outer.copy() }
    }
}

fn of(algorithm: &'static Algorithm, data: &[u8]) -> Vec<u8> {
    let mut sum = (algorithm.start)();
    sum.update(data);
    sum.digest(algorithm.digest_size)
}

fn cell(o: &Obj) -> Option<&RefCell<Hmac>> {
    // SAFETY: values with these slots are Boxed<RefCell<Hmac>>.
    (o.is_heap() && std::ptr::eq(o.ty(), &HMAC)).then(|| unsafe { &**Gc::<RefCell<Hmac>>::of(o) })
}

pub static HMAC: TypeInfo = TypeInfo {
    repr: |o| {
        let name = cell(o).expect("an HMAC").borrow().algorithm.name;
        Ok(Str::from(format!("<{name} HMAC object @ {}>", ops::address(o))))
    },
    get_attr: Some(|o, n| {
        let a = cell(o).expect("an HMAC").borrow().algorithm;
        Ok(match n.text {
            "name" => Some(Str::from(format!("hmac-{}", a.name)).into()),
            "digest_size" => Some(number(a.digest_size as i64)),
            "block_size" => Some(number(a.block_size as i64)),
            _ => None,
        })
    }),
    methods: &[&UPDATE, &DIGEST, &HEXDIGEST, &COPY],
    ..TypeInfo::new("_hashlib.HMAC", Kind::Other, drop_boxed::<RefCell<Hmac>>)
};
pub fn hmac() -> Obj { types::of(&HMAC).obj() } // class HMAC

fn object(h: Hmac) -> Obj {
    Gc::new(&HMAC, RefCell::new(h)).into_obj()
}

/// `update(msg)`
static UPDATE: Builtin = Builtin { name: "update", owner: "HMAC", call: |args| {
    let (me, rest) = args.split_self("HMAC.update")?;
    let [msg] = rest.bind("update", [("msg", Bind::Arg)])?;
    cell(me).ok_or_else(|| crate::value::wrong_self(me, "_hashlib.HMAC", "update"))?.borrow_mut().update(hashed(&msg.expect("required"))?);
    Ok(Obj::NONE)
} };
methods! { "HMAC", cell;
    /// `digest()`
    DIGEST "digest" 0, 0 => |h, _| Ok(Bytes::from(h.borrow().digest()).into());
    /// `hexdigest()`
    HEXDIGEST "hexdigest" 0, 0 => |h, _| Ok(bytes::hex(&h.borrow().digest(), None, 0).into());
    /// `copy()`
    COPY "copy" 0, 0 => |h, _| Ok(object(h.borrow().copy()));
}

fn keyed(digestmod: &Obj, key: &Obj) -> Res<Hmac> {
    let algorithm = by_digestmod(digestmod)?;
    if algorithm.is_xof {
        return Err(exc::value_error("no reason supplied"));
    }
    Ok(Hmac::new(algorithm, bytes_of(key)?))
}

/// `hmac_new(key, msg=b'', digestmod=None)`
pub static HMAC_NEW: Builtin = Builtin { name: "hmac_new", owner: "", call: |args| {
    let params = [("key", Bind::Arg), ("msg", Bind::ArgOpt), ("digestmod", Bind::ArgOpt)];
    let [key, msg, digestmod] = args.bind("hmac_new", params)?;
    let key = key.expect("required");
    bytes_of(&key)?;
    let Some(digestmod) = digestmod else { return Err(exc::type_error("Missing required parameter 'digestmod'.")) };
    let mut h = keyed(&digestmod, &key)?;
    if let Some(msg) = msg.filter(|o| !o.is_none()) {
        h.update(hashed(&msg)?);
    }
    Ok(object(h))
} };

/// `hmac_digest(key, msg, digest)`
pub static HMAC_DIGEST: Builtin = Builtin { name: "hmac_digest", owner: "", call: |args| {
    let [key, msg, digest] = args.bind("hmac_digest", [("key", Bind::Arg), ("msg", Bind::Arg), ("digest", Bind::Arg)])?;
    let (key, msg) = (key.expect("required"), msg.expect("required"));
    bytes_of(&key)?;
    bytes_of(&msg)?;
    let mut h = keyed(&digest.expect("required"), &key)?;
    h.update(bytes_of(&msg)?);
    Ok(Bytes::from(h.digest()).into())
} };
