//! What translated programs import: `use portalis_rt::prelude::*`.

pub use crate::call::{Args, Builtin, FunctionInfo, Params};
pub use crate::catch;
pub use crate::class::{build_class, no_super, super_, Namespace};
pub use crate::constant;
pub use crate::control::{comprehension, no_module, with_enter, wtf8, Entered, Exit};
pub use crate::exc::{assertion, name_error, raise_, raise_from, reraise, Caught};
pub use crate::fmt::FString;
pub use crate::function::{builtin, enter, function, CallArgs, Cell, Frame, Global, Slots};
pub use crate::here;
pub use crate::generator::{async_generator, coroutine, generator, Co};
pub use crate::int::Int;
pub use crate::iter::{get_iter, Iter};
pub use crate::list::List;
pub use crate::lit;
pub use crate::{plain, record, spec, text};
pub use crate::module::{import_from, ModuleState};
pub use crate::name::{Name, NameData};
pub use crate::names;
pub use crate::obj::{Gc, Obj};
pub use crate::ops::{
    big, bytes, dict, dict_update, extend, float, int, is_instance, list, list_append, list_to_tuple, none, or_builtin, set, set_add, set_update, slice,
    str, to_ascii, to_repr, to_str, tuple, unpack, unpack_around, unpack_star,
};
pub use crate::program;
pub use crate::raise::{At, Code, Raised, Res, Site};
pub use crate::set::Set;
pub use crate::str::Str;
pub use crate::dict::Dict;
pub use crate::typed::{self, Best, Deque, Field, Gen, Late, Static};
pub use crate::value::Value;
