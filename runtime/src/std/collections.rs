//! Python's module `collections`.

pub mod chain_map;
pub mod counter;
pub mod default_dict;
pub mod deque;
pub mod named_tuple;
pub mod ordered_dict;

pub use counter::COUNTER;
pub use default_dict::DEFAULT_DICT;
pub use deque::{Deque, DEQUE};
pub use ordered_dict::ORDERED_DICT;
