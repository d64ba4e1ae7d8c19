//! Keys from passwords: `pbkdf2_hmac` (RFC 8018) and `scrypt` (RFC 7914).

use super::algorithms;
use super::hmac::Hmac;
use super::by_digestmod;
use crate::buffer::bytes_of;
use crate::bytes::Bytes;
use crate::call::{Bind, Builtin};
use crate::exc;
use crate::int::as_int;
use crate::obj::Obj;
use crate::raise::Res;
use crate::str::Str;

fn pbkdf2(h: &Hmac, salt: &[u8], iterations: u64, length: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(length);
    let mut block = 1u32;
    while out.len() < length {
        let mut first = h.copy();
        first.update(salt);
        first.update(&block.to_be_bytes());
        let mut u = first.digest();
        let mut all = u.clone();
        for _ in 1..iterations {
            let mut next = h.copy();
            next.update(&u);
            u = next.digest();
            all.iter_mut().zip(&u).for_each(|(a, b)| *a ^= b);
        }
        out.extend(all);
        block += 1;
    }
    out.truncate(length);
    out
}

fn c_long(o: &Obj) -> Res<i64> {
    o.index()?.to_i64().ok_or_else(|| exc::overflow_error("Python int too large to convert to C long"))
}

/// `pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None)`
pub static PBKDF2_HMAC: Builtin = Builtin { name: "pbkdf2_hmac", owner: "", call: |args| {
    let params = [
        ("hash_name", Bind::Arg), ("password", Bind::Arg), ("salt", Bind::Arg), ("iterations", Bind::Arg), ("dklen", Bind::ArgOpt),
    ];
    let [name, password, salt, iterations, dklen] = args.bind("pbkdf2_hmac", params)?;
    let (name, password, salt) = (name.expect("required"), password.expect("required"), salt.expect("required"));
    if Str::of(&name).is_none() {
        return Err(exc::type_error(format!("pbkdf2_hmac() argument 'hash_name' must be str, not {}", crate::exc::kind_given(&name))));
    }
    bytes_of(&password)?;
    bytes_of(&salt)?;
    let iterations = c_long(&iterations.expect("required"))?;
    let algorithm = by_digestmod(&name)?;
    if iterations < 1 {
        return Err(exc::value_error("iteration value must be greater than 0."));
    }
    if iterations > i32::MAX as i64 {
        return Err(exc::overflow_error("iteration value is too great."));
    }
    let length = match dklen.filter(|o| !o.is_none()) {
        None => algorithm.digest_size as i64,
        Some(o) => c_long(&o)?,
    };
    if length < 1 {
        return Err(exc::value_error("key length must be greater than 0."));
    }
    if length > i32::MAX as i64 {
        return Err(exc::overflow_error("key length is too great."));
    }
    let h = Hmac::new(algorithm, bytes_of(&password)?);
    Ok(Bytes::from(pbkdf2(&h, bytes_of(&salt)?, iterations as u64, length as usize)).into())
} };

fn salsa(b: &mut [u32; 16]) {
    let mut x = *b;
    let mut quarter = |a: usize, b: usize, c: usize, d: usize| {
        x[b] ^= x[a].wrapping_add(x[d]).rotate_left(7);
        x[c] ^= x[b].wrapping_add(x[a]).rotate_left(9);
        x[d] ^= x[c].wrapping_add(x[b]).rotate_left(13);
        x[a] ^= x[d].wrapping_add(x[c]).rotate_left(18);
    };
    for _ in 0..4 {
        quarter(0, 4, 8, 12);
        quarter(5, 9, 13, 1);
        quarter(10, 14, 2, 6);
        quarter(15, 3, 7, 11);
        quarter(0, 1, 2, 3);
        quarter(5, 6, 7, 4);
        quarter(10, 11, 8, 9);
        quarter(15, 12, 13, 14);
    }
    b.iter_mut().zip(x).for_each(|(b, x)| *b = b.wrapping_add(x));
}

/// Blocks of 16 words, those at even places first.
fn block_mix(b: &[u32], out: &mut [u32]) {
    let half = b.len() / 2;
    let mut x: [u32; 16] = b[b.len() - 16..].try_into().expect("16 words");
    for (i, block) in b.chunks_exact(16).enumerate() {
        x.iter_mut().zip(block).for_each(|(x, b)| *x ^= b);
        salsa(&mut x);
        let at = i / 2 * 16 + if i % 2 == 0 { 0 } else { half };
        out[at..at + 16].copy_from_slice(&x);
    }
}

fn ro_mix(b: &mut [u32], n: usize) {
    let len = b.len();
    let mut kept = vec![0; n * len];
    let mut next = vec![0; len];
    for i in 0..n {
        kept[i * len..][..len].copy_from_slice(b);
        block_mix(b, &mut next);
        b.copy_from_slice(&next);
    }
    for _ in 0..n {
        let j = b[len - 16] as usize & (n - 1);
        b.iter_mut().zip(&kept[j * len..][..len]).for_each(|(b, v)| *b ^= v);
        block_mix(b, &mut next);
        b.copy_from_slice(&next);
    }
}

fn scrypt(password: &[u8], salt: &[u8], (n, r, p): (usize, usize, usize), length: usize) -> Vec<u8> {
    let h = Hmac::new(&algorithms::SHA256, password);
    let start = pbkdf2(&h, salt, 1, p * 128 * r);
    let mut words: Vec<u32> = start.chunks_exact(4).map(|c| u32::from_le_bytes([c[0], c[1], c[2], c[3]])).collect();
    words.chunks_exact_mut(32 * r).for_each(|b| ro_mix(b, n));
    let mixed: Vec<u8> = words.iter().flat_map(|w| w.to_le_bytes()).collect();
    pbkdf2(&h, &mixed, 1, length)
}

/// `scrypt(password, *, salt=None, n=None, r=None, p=None, maxmem=0, dklen=64)`
pub static SCRYPT: Builtin = Builtin { name: "scrypt", owner: "", call: |args| {
    let params = [
        ("password", Bind::Arg), ("salt", Bind::KeyOpt), ("n", Bind::KeyOpt), ("r", Bind::KeyOpt), ("p", Bind::KeyOpt),
        ("maxmem", Bind::KeyOpt), ("dklen", Bind::KeyOpt),
    ];
    let [password, salt, n, r, p, maxmem, dklen] = args.bind("scrypt", params)?;
    let password = password.expect("required");
    bytes_of(&password)?;
    let salt = salt.filter(|o| !o.is_none());
    if let Some(salt) = &salt {
        bytes_of(salt)?;
    }
    let maxmem = maxmem.map_or(Ok(0), |o| c_long(&o))?;
    let length = dklen.map_or(Ok(64), |o| c_long(&o))?;
    let Some(salt) = salt else { return Err(exc::type_error("salt is required")) };
    let unsigned = |o: Option<Obj>, name: &str| -> Res<i64> {
        let required = || exc::type_error(format!("{name} is required and must be an unsigned int"));
        let v = o.and_then(|o| as_int(&o)).ok_or_else(required)?;
        v.to_i64().filter(|v| *v >= 0).ok_or_else(required)
    };
    let n = unsigned(n, "n")?;
    if n < 2 || n & (n - 1) != 0 {
        return Err(exc::value_error("n must be a power of 2."));
    }
    let (r, p) = (unsigned(r, "r")?, unsigned(p, "p")?);
    if !(0..=i32::MAX as i64).contains(&maxmem) {
        return Err(exc::value_error(format!("maxmem must be positive and smaller than {}", i32::MAX)));
    }
    if !(1..=i32::MAX as i64).contains(&length) {
        return Err(exc::value_error(format!("dklen must be greater than 0 and smaller than {}", i32::MAX)));
    }
    let limit = if maxmem == 0 { 32 << 20 } else { maxmem } as i128;
    let needed = 128 * r as i128 * p as i128 + 32 * r as i128 * (n as i128 + 2) * 4;
    if r == 0 || p == 0 {
        return Err(exc::value_error("Invalid parameter combination for n, r, p, maxmem."));
    }
    if p > 0x3fff_ffff / r || needed > limit {
        return Err(exc::value_error("[digital envelope routines] memory limit exceeded"));
    }
    let made = scrypt(bytes_of(&password)?, bytes_of(&salt)?, (n as usize, r as usize, p as usize), length as usize);
    Ok(Bytes::from(made).into())
} };
