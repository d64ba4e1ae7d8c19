//! `hashlib`: CPython's `Lib/hashlib.py`, which looks its algorithms up by name, over `_hashlib` and `_blake2`: only those that a program
//! names are linked.

use super::_hashlib;
use crate::bytearray::ByteArray;
use crate::call::{Args, Builtin};
use crate::exc;
use crate::function::builtin;
use crate::io;
use crate::name::intern;
use crate::obj::{Kind, Obj};
use crate::ops::{self, Constant};
use crate::raise::{Raised, Res};
use crate::str::Str;

pub mod blake2;
pub use super::_hashlib::{
    algorithms, OPENSSL_MD5, OPENSSL_SHA1, OPENSSL_SHA224, OPENSSL_SHA256, OPENSSL_SHA384, OPENSSL_SHA3_224, OPENSSL_SHA3_256,
    OPENSSL_SHA3_384, OPENSSL_SHA3_512, OPENSSL_SHA512, OPENSSL_SHAKE_128, OPENSSL_SHAKE_256, PBKDF2_HMAC, SCRYPT,
};
pub use blake2::{blake2b, blake2s};

pub fn md5() -> Obj { builtin(&OPENSSL_MD5) } // const md5
pub fn sha1() -> Obj { builtin(&OPENSSL_SHA1) } // const sha1
pub fn sha224() -> Obj { builtin(&OPENSSL_SHA224) } // const sha224
pub fn sha256() -> Obj { builtin(&OPENSSL_SHA256) } // const sha256
pub fn sha384() -> Obj { builtin(&OPENSSL_SHA384) } // const sha384
pub fn sha512() -> Obj { builtin(&OPENSSL_SHA512) } // const sha512
pub fn sha3_224() -> Obj { builtin(&OPENSSL_SHA3_224) } // const sha3_224
pub fn sha3_256() -> Obj { builtin(&OPENSSL_SHA3_256) } // const sha3_256
pub fn sha3_384() -> Obj { builtin(&OPENSSL_SHA3_384) } // const sha3_384
pub fn sha3_512() -> Obj { builtin(&OPENSSL_SHA3_512) } // const sha3_512
pub fn shake_128() -> Obj { builtin(&OPENSSL_SHAKE_128) } // const shake_128
pub fn shake_256() -> Obj { builtin(&OPENSSL_SHAKE_256) } // const shake_256
pub fn pbkdf2_hmac() -> Obj { builtin(&PBKDF2_HMAC) } // const pbkdf2_hmac
pub fn scrypt() -> Obj { builtin(&SCRYPT) } // const scrypt
pub fn new() -> Obj { builtin(&HASH_NEW) } // const new

const GUARANTEED: &[&str] = &[
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384", "sha3_512",
    "shake_128", "shake_256",
];

fn names(all: &[&'static str]) -> Obj {
    ops::set(all.iter().map(|n| ops::str(n)).collect()).expect("strs have hashes")
}
pub fn algorithms_guaranteed() -> Obj { // const algorithms_guaranteed
    static NAMES: Constant = Constant::new();
    NAMES.get(|| names(GUARANTEED))
}
pub fn algorithms_available() -> Obj { // const algorithms_available
    static NAMES: Constant = Constant::new();
    NAMES.get(|| names(algorithms::NAMES))
}

/// `new(name, data=b'', **kwargs)`
pub static HASH_NEW: Builtin = Builtin { name: "__hash_new", owner: "hashlib.", call: |args| {
    let named = |text: &str| args.kw.iter().find(|(n, _)| n.text == text).map(|(_, v)| v.clone());
    let (mut given, mut rest) = ([args.pos.first().cloned(), args.pos.get(1).cloned()], args.kw.to_vec());
    if args.pos.len() > 2 {
        return Err(exc::type_error(format!("__hash_new() takes from 1 to 2 positional arguments but {} were given", args.pos.len())));
    }
    for (value, text) in given.iter_mut().zip(["name", "data"]) {
        if let Some(v) = named(text) {
            if value.replace(v).is_some() {
                return Err(exc::type_error(format!("__hash_new() got multiple values for argument '{text}'")));
            }
            rest.retain(|(n, _)| n.text != text);
        }
    }
    let [name, data] = given;
    let Some(name) = name else { return Err(exc::type_error("__hash_new() missing 1 required positional argument: 'name'")) };
    made(&name, data.unwrap_or_else(|| ops::bytes(b"")), &rest)
} };

fn made(name: &Obj, data: Obj, kw: &[(crate::name::Name, Obj)]) -> Res<Obj> {
    match Str::of(name).map(Str::as_str) {
        Some("blake2b") => return blake2b().call(Args::with(&[data], kw)),
        Some("blake2s") => return blake2s().call(Args::with(&[data], kw)),
        Some(text) if algorithms::by_name(text).is_none() => return Err(exc::value_error(format!("unsupported hash type {text}"))),
        _ => _hashlib::NEW.on(Args::with(&[name.clone(), data], kw)),
    }
}

/// `file_digest(fileobj, digest, /)`
pub static FILE_DIGEST: Builtin = Builtin { name: "file_digest", owner: "", call: |args| {
    let [file, digest] = args.python("file_digest", ["fileobj", "digest"], 2)?;
    let (file, digest) = (file.expect("required"), digest.expect("required"));
    let h = if Str::of(&digest).is_some() { made(&digest, ops::bytes(b""), &[])? } else { digest.call([])? };
    let update = |some: Obj| h.method(intern("update"), [some]);
    if file.is_kind(Kind::File) {
        let text = Str::of(&io::READ.on([file.clone(), ops::int(0)])?).is_some();
        if text || !io::READABLE.on([file.clone()])?.truth()? {
            return Err(not_binary(&file)?);
        }
        loop {
            let some = io::READ.on([file.clone(), ops::int(1 << 18)])?;
            if !some.truth()? {
                return Ok(h);
            }
            update(some)?;
        }
    }
    let has = |name: &str| crate::attr::find_quiet(&file, intern(name)).map(|f| f.is_some());
    if has("getbuffer")? {
        update(file.method(intern("getbuffer"), [])?)?;
        return Ok(h);
    }
    if !has("readinto")? || !has("readable")? || !file.method(intern("readable"), [])?.truth()? {
        return Err(not_binary(&file)?);
    }
    let buffer: Obj = ByteArray::from(vec![0; 1 << 18]).into();
    loop {
        let size = file.method(intern("readinto"), [buffer.clone()])?;
        if size.is_eq(&ops::int(0))? {
            return Ok(h);
        }
        update(buffer.get_item(&ops::slice(Obj::NONE, size, Obj::NONE))?)?;
    }
} };

fn not_binary(file: &Obj) -> Res<Raised> {
    Ok(exc::value_error(format!("'{}' is not a file-like object in binary reading mode.", file.repr()?)))
}
