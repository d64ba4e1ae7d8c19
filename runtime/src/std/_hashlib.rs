//! `_hashlib`: CPython's `Modules/_hashopenssl.c`, over crates that calculate the sums. `hashlib` and `hmac` stand on it.

use std::cell::RefCell;

use crate::buffer;
use crate::bytes::{self, Bytes};
use crate::call::{Args, Bind, Builtin};
use crate::exc;
use crate::function::is_builtin;
use crate::methods;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::ops::{self, Constant};
use crate::raise::{Raised, Res};
use crate::std::python::ClassBody;
use crate::str::{number, Str};
use crate::types;

pub mod algorithms;
mod derive;
pub mod hmac;
pub use algorithms::Algorithm;
use algorithms::Sum;
pub use derive::{PBKDF2_HMAC, SCRYPT};
pub use hmac::{hmac, HMAC_DIGEST, HMAC_NEW};

/// `_hashlib.UnsupportedDigestmodError`
pub fn unsupported_digestmod_error() -> Obj { // class UnsupportedDigestmodError
    static CLASS: Constant = Constant::new();
    CLASS.get(|| {
        let body = ClassBody::new("UnsupportedDigestmodError", "_hashlib");
        body.class(vec![exc::classes::value_error()]).expect("a class like any")
    })
}

#[cold]
pub(super) fn unsupported(message: impl Into<Str>) -> Raised {
    exc::raise_new(unsupported_digestmod_error(), vec![message.into().into()])
}

/// The bytes of an argument that is to be hashed.
pub(super) fn hashed(o: &Obj) -> Res<&[u8]> {
    if Str::of(o).is_some() {
        return Err(exc::type_error("Strings must be encoded before hashing"));
    }
    if buffer::of(o).is_none() {
        return Err(exc::type_error("object supporting the buffer API required"));
    }
    buffer::bytes_of(o)
}

/// A sum that is being calculated.
pub(super) struct Hash {
    pub algorithm: &'static Algorithm,
    pub sum: RefCell<Box<dyn Sum>>,
}

pub(super) fn of(o: &Obj) -> Option<&Hash> {
    let is = o.is_heap() && (std::ptr::eq(o.ty(), &HASH) || std::ptr::eq(o.ty(), &HASHXOF));
    // SAFETY: values with these slots are Boxed<Hash>.
    is.then(|| unsafe { &**Gc::<Hash>::of(o) })
}

fn this(o: &Obj) -> &Hash {
    of(o).expect("a hash")
}

const fn hash_type(name: &'static str, methods: &'static [&'static Builtin]) -> TypeInfo {
    TypeInfo {
        repr: |o| Ok(Str::from(format!("<{} {} object @ {}>", this(o).algorithm.name, o.type_name(), ops::address(o)))),
        get_attr: Some(|o, n| {
            let a = this(o).algorithm;
            Ok(match n.text {
                "name" => Some(Str::lit(a.name).into()),
                "digest_size" => Some(number(if a.is_xof { 0 } else { a.digest_size as i64 })),
                "block_size" => Some(number(a.block_size as i64)),
                _ => None,
            })
        }),
        methods,
        ..TypeInfo::new(name, Kind::Other, drop_boxed::<Hash>)
    }
}
pub static HASH: TypeInfo = hash_type("_hashlib.HASH", &[&UPDATE, &DIGEST, &HEXDIGEST, &COPY]);
pub static HASHXOF: TypeInfo = hash_type("_hashlib.HASHXOF", &[&UPDATE, &xof::DIGEST, &xof::HEXDIGEST, &COPY]);
pub fn hash() -> Obj { types::of(&HASH).obj() } // class HASH
pub fn hashxof() -> Obj { types::of(&HASHXOF).obj() } // class HASHXOF

pub(super) fn start(algorithm: &'static Algorithm) -> Obj {
    made(algorithm, (algorithm.start)())
}
fn made(algorithm: &'static Algorithm, sum: Box<dyn Sum>) -> Obj {
    let ty = if algorithm.is_xof { &HASHXOF } else { &HASH };
    Gc::new(ty, Hash { algorithm, sum: RefCell::new(sum) }).into_obj()
}

methods! { "HASH", of;
    /// `update(obj)`
    UPDATE "update" 1, 1 => |h, a| {
        h.sum.borrow_mut().update(hashed(&a[0])?);
        Ok(Obj::NONE)
    };
    /// `digest()`
    DIGEST "digest" 0, 0 => |h, _| Ok(Bytes::from(h.sum.borrow().digest(h.algorithm.digest_size)).into());
    /// `hexdigest()`
    HEXDIGEST "hexdigest" 0, 0 => |h, _| Ok(bytes::hex(&h.sum.borrow().digest(h.algorithm.digest_size), None, 0).into());
    /// `copy()`
    COPY "copy" 0, 0 => |h, _| Ok(made(h.algorithm, h.sum.borrow().copy()));
}

/// Those of sums of any length.
mod xof {
    use super::*;

    fn digest(args: Args, name: &str) -> Res<Vec<u8>> {
        let (me, rest) = args.split_self("HASHXOF.digest")?;
        let [length] = rest.bind(name, [("length", Bind::Arg)])?;
        let length = length.expect("required").index()?.to_i64();
        let Some(length) = length else { return Err(exc::overflow_error("Python int too large to convert to C ssize_t")) };
        match usize::try_from(length) {
            Ok(length) => Ok(this(me).sum.borrow().digest(length)),
            Err(_) if name == "digest" => Err(exc::system_error("Negative size passed to PyBytes_FromStringAndSize")),
            Err(_) => Err(exc::memory_error("")),
        }
    }
    pub static DIGEST: Builtin = Builtin { name: "digest", owner: "HASHXOF", call: |args| Ok(Bytes::from(digest(args, "digest")?).into()) };
    pub static HEXDIGEST: Builtin =
        Builtin { name: "hexdigest", owner: "HASHXOF", call: |args| Ok(bytes::hex(&digest(args, "hexdigest")?, None, 0).into()) };
}

fn openssl(args: Args, name: &str, algorithm: &'static Algorithm) -> Res<Obj> {
    let [data, _] = args.bind(name, [("string", Bind::ArgOpt), ("usedforsecurity", Bind::KeyOpt)])?;
    begun(algorithm, data)
}

/// A sum that begins with some data.
pub(super) fn begun(algorithm: &'static Algorithm, data: Option<Obj>) -> Res<Obj> {
    let h = start(algorithm);
    if let Some(data) = data {
        this(&h).sum.borrow_mut().update(hashed(&data)?);
    }
    Ok(h)
}

macro_rules! constructors {
    ($($constant:ident $name:ident $algorithm:ident;)*) => {
        $(
            #[doc = concat!("`", stringify!($name), "(string=b'', *, usedforsecurity=True)`")]
            pub static $constant: Builtin =
                Builtin { name: stringify!($name), owner: "", call: |args| openssl(args, stringify!($name), &algorithms::$algorithm) };
        )*
        /// The algorithm that a constructor is for.
        fn by_constructor(o: &Obj) -> Option<&'static Algorithm> {
            $( if is_builtin(o, &$constant) {
                return Some(&algorithms::$algorithm);
            } )*
            None
        }
    };
}
constructors! {
    OPENSSL_MD5 openssl_md5 MD5;
    OPENSSL_SHA1 openssl_sha1 SHA1;
    OPENSSL_SHA224 openssl_sha224 SHA224;
    OPENSSL_SHA256 openssl_sha256 SHA256;
    OPENSSL_SHA384 openssl_sha384 SHA384;
    OPENSSL_SHA512 openssl_sha512 SHA512;
    OPENSSL_SHA3_224 openssl_sha3_224 SHA3_224;
    OPENSSL_SHA3_256 openssl_sha3_256 SHA3_256;
    OPENSSL_SHA3_384 openssl_sha3_384 SHA3_384;
    OPENSSL_SHA3_512 openssl_sha3_512 SHA3_512;
    OPENSSL_SHAKE_128 openssl_shake_128 SHAKE_128;
    OPENSSL_SHAKE_256 openssl_shake_256 SHAKE_256;
}

/// The algorithm of a name, or of what makes its objects.
pub(super) fn by_digestmod(o: &Obj) -> Res<&'static Algorithm> {
    if let Some(name) = Str::of(o) {
        return algorithms::by_name(name.as_str()).ok_or_else(|| unsupported("[digital envelope routines] unsupported"));
    }
    match by_constructor(o) {
        Some(a) => Ok(a),
        None => Err(unsupported(format!("Unsupported digestmod {}", o.repr()?))),
    }
}

/// `new(name, string=b'', *, usedforsecurity=True)`
pub static NEW: Builtin = Builtin { name: "new", owner: "", call: |args| {
    let [name, data, _] = args.bind("new", [("name", Bind::Arg), ("string", Bind::ArgOpt), ("usedforsecurity", Bind::KeyOpt)])?;
    let name = name.expect("required");
    if Str::of(&name).is_none() {
        return Err(exc::type_error("name must be a string"));
    }
    if let Some(data) = &data {
        hashed(data)?;
    }
    begun(by_digestmod(&name)?, data)
} };

/// `compare_digest(a, b)`
pub static COMPARE_DIGEST: Builtin = Builtin { name: "compare_digest", owner: "", call: |args| {
    let a = args.expect("_hashlib.compare_digest", 2, 2)?;
    super::operator::same_digest(&a[0], &a[1]).map(Obj::bool)
} };
/// `get_fips_mode()`
pub static GET_FIPS_MODE: Builtin = Builtin { name: "get_fips_mode", owner: "", call: |args| {
    args.expect("_hashlib.get_fips_mode", 0, 0).map(|_| number(0))
} };

pub fn openssl_md_meth_names() -> Obj { // const openssl_md_meth_names
    static NAMES: Constant = Constant::new();
    NAMES.get(|| types::frozenset().call([ops::list(algorithms::NAMES.iter().map(|n| ops::str(n)).collect())]).expect("strs have hashes"))
}
