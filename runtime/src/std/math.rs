//! Python's module `math`.
pub mod libm;
