//! portalis-rt: what translated Python programs stand on. See docs/runtime-api.md of PORTALIS.
#[cfg(target_family = "wasm")]
mod alloc;
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: alloc::Sized = alloc::Sized::new();

pub mod memory;
pub mod hook;
pub mod obj;
pub mod raise;
pub mod name;
pub mod call;
pub mod value;
pub mod int;
pub mod float;
pub mod complex;
pub mod str;
pub mod bytes;
pub mod bytearray;
pub mod buffer;
pub mod memoryview;
pub mod fmt;
pub mod list;
pub mod tuple;
pub mod dict;
pub mod set;
pub mod range;
pub mod slice;
pub mod iter;
pub mod sort;
pub mod ops;
pub mod attr;
pub mod class;
pub mod collector;
pub mod control;
pub mod pattern;
pub mod types;
pub mod frames;
pub mod function;
pub mod descriptor;
pub mod names;
pub mod exc;
pub mod traceback;
pub mod typed;
pub mod generator;
pub mod builtins;
pub mod io;
pub mod module;
pub mod import;
pub mod text;
pub mod program;
pub mod prelude;
pub mod std;

#[cfg(test)]
mod cases;
