//! The algorithms, each under OpenSSL's names. A program links those that it names, or all when it finds them by name.

use digest::{Digest, ExtendableOutput, Update, XofReader};
use sha3::digest;

/// A sum that is being calculated.
pub trait Sum {
    fn update(&mut self, data: &[u8]);
    /// The sum so far, in so many bytes.
    fn digest(&self, length: usize) -> Vec<u8>;
    fn copy(&self) -> Box<dyn Sum>;
}

pub struct Algorithm {
    pub name: &'static str,
    pub digest_size: usize,
    pub block_size: usize,
    /// Of any length.
    pub is_xof: bool,
    pub start: fn() -> Box<dyn Sum>,
}

#[derive(Clone)]
struct Fixed<D>(D);

impl<D: Digest + Clone + 'static> Sum for Fixed<D> {
    fn update(&mut self, data: &[u8]) {
        Digest::update(&mut self.0, data);
    }
    fn digest(&self, _: usize) -> Vec<u8> {
        self.0.clone().finalize().to_vec()
    }
    fn copy(&self) -> Box<dyn Sum> {
        Box::new(self.clone())
    }
}

#[derive(Clone)]
struct Xof<D>(D);

impl<D: ExtendableOutput + Update + Clone + 'static> Sum for Xof<D> {
    fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }
    fn digest(&self, length: usize) -> Vec<u8> {
        let mut out = vec![0; length];
        self.0.clone().finalize_xof().read(&mut out);
        out
    }
    fn copy(&self) -> Box<dyn Sum> {
        Box::new(self.clone())
    }
}

#[derive(Clone)]
struct Blake2<S>(S);

impl Sum for Blake2<blake2b_simd::State> {
    fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }
    fn digest(&self, _: usize) -> Vec<u8> {
        self.0.finalize().as_bytes().to_vec()
    }
    fn copy(&self) -> Box<dyn Sum> {
        Box::new(self.clone())
    }
}
impl Sum for Blake2<blake2s_simd::State> {
    fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }
    fn digest(&self, _: usize) -> Vec<u8> {
        self.0.finalize().as_bytes().to_vec()
    }
    fn copy(&self) -> Box<dyn Sum> {
        Box::new(self.clone())
    }
}

/// A sum of BLAKE2, with its parameters.
pub fn blake2b(params: &blake2b_simd::Params) -> Box<dyn Sum> {
    Box::new(Blake2(params.to_state()))
}
pub fn blake2s(params: &blake2s_simd::Params) -> Box<dyn Sum> {
    Box::new(Blake2(params.to_state()))
}

macro_rules! algorithms {
    ($($constant:ident $name:literal $digest:literal $block:literal $xof:literal $start:expr;)*) => { $(
        pub static $constant: Algorithm =
            Algorithm { name: $name, digest_size: $digest, block_size: $block, is_xof: $xof, start: || Box::new($start) };
    )* };
}
algorithms! {
    MD5 "md5" 16 64 false Fixed(md5::Md5::new());
    SHA1 "sha1" 20 64 false Fixed(sha1::Sha1::new());
    SHA224 "sha224" 28 64 false Fixed(sha2::Sha224::new());
    SHA256 "sha256" 32 64 false Fixed(sha2::Sha256::new());
    SHA384 "sha384" 48 128 false Fixed(sha2::Sha384::new());
    SHA512 "sha512" 64 128 false Fixed(sha2::Sha512::new());
    SHA512_224 "sha512_224" 28 128 false Fixed(sha2::Sha512_224::new());
    SHA512_256 "sha512_256" 32 128 false Fixed(sha2::Sha512_256::new());
    SHA3_224 "sha3_224" 28 144 false Fixed(sha3::Sha3_224::new());
    SHA3_256 "sha3_256" 32 136 false Fixed(sha3::Sha3_256::new());
    SHA3_384 "sha3_384" 48 104 false Fixed(sha3::Sha3_384::new());
    SHA3_512 "sha3_512" 64 72 false Fixed(sha3::Sha3_512::new());
    SHAKE_128 "shake_128" 16 168 true Xof(sha3::Shake128::default());
    SHAKE_256 "shake_256" 32 136 true Xof(sha3::Shake256::default());
    BLAKE2B "blake2b" 64 128 false Blake2(blake2b_simd::State::new());
    BLAKE2S "blake2s" 32 64 false Blake2(blake2s_simd::State::new());
}

/// CPython's own names of what OpenSSL has.
pub const NAMES: &[&str] = &[
    "blake2b", "blake2s", "md5", "md5-sha1", "ripemd160", "sha1", "sha224", "sha256", "sha384", "sha3_224", "sha3_256", "sha3_384",
    "sha3_512", "sha512", "sha512_224", "sha512_256", "shake_128", "shake_256", "sm3",
];

/// The algorithm of one of CPython's or OpenSSL's names.
pub fn by_name(name: &str) -> Option<&'static Algorithm> {
    Some(match name.to_ascii_lowercase().as_str() {
        "md5" | "ssl3-md5" => &MD5,
        "sha1" | "sha-1" | "ssl3-sha1" => &SHA1,
        "sha224" | "sha-224" | "sha2-224" => &SHA224,
        "sha256" | "sha-256" | "sha2-256" => &SHA256,
        "sha384" | "sha-384" | "sha2-384" => &SHA384,
        "sha512" | "sha-512" | "sha2-512" => &SHA512,
        "sha512-224" | "sha-512/224" | "sha2-512/224" => &SHA512_224,
        "sha512-256" | "sha-512/256" | "sha2-512/256" => &SHA512_256,
        "sha3-224" => &SHA3_224,
        "sha3-256" => &SHA3_256,
        "sha3-384" => &SHA3_384,
        "sha3-512" => &SHA3_512,
        "shake-128" | "shake128" => &SHAKE_128,
        "shake-256" | "shake256" => &SHAKE_256,
        "blake2b-512" | "blake2b512" => &BLAKE2B,
        "blake2s-256" | "blake2s256" => &BLAKE2S,
        "md5-sha1" | "ripemd160" | "ripemd-160" | "ripemd" | "rmd160" | "sm3" => {
            crate::module::refuse(&format!("the hash `{name}` is not supported yet"))
        }
        _ => match name {
            "sha512_224" => &SHA512_224,
            "sha512_256" => &SHA512_256,
            "sha3_224" => &SHA3_224,
            "sha3_256" => &SHA3_256,
            "sha3_384" => &SHA3_384,
            "sha3_512" => &SHA3_512,
            "shake_128" => &SHAKE_128,
            "shake_256" => &SHAKE_256,
            "blake2b" => &BLAKE2B,
            "blake2s" => &BLAKE2S,
            _ => return None,
        },
    })
}
