//! Ints beyond 63 bits.
pub struct Big(num_bigint::BigInt);
