//! Native modules of the standard library, one file each, functions under Python's names.
pub mod sys;
pub mod math;
pub mod time;
pub mod random;
pub mod os;
pub mod os_path;
pub mod string;
pub mod itertools;
pub mod functools;
pub mod collections;
pub mod array;
pub mod gc;
pub mod weakref;
pub mod struct_;
pub(crate) mod python;
pub mod typing;
pub mod _coroutines;
