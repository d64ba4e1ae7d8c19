//! The names that the runtime knows: one line each, with the builtin methods that values of a kind have under it.

use crate::name::{Name, NameData};

/// Names that the runtime itself looks up.
pub static CORE: &[Name] = &[];
/// Every name with builtin methods. Only `intern_any` may reach this: it links all of them.
pub static ALL: &[Name] = &[];

#[allow(unused)]
static NONE: NameData = NameData::new("");
