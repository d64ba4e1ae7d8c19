//! Calls: arguments, signatures, and how the two are bound.

use crate::name::Name;
use crate::obj::Obj;
use crate::raise::{Code, Res};

/// The arguments of one call.
#[derive(Clone, Copy)]
pub struct Args<'a> {
    pub pos: &'a [Obj],
    pub kw: &'a [(Name, Obj)],
}

impl<'a> Args<'a> {
    pub const NONE: Args<'static> = Args { pos: &[], kw: &[] };
    #[inline]
    pub fn of(pos: &'a [Obj]) -> Args<'a> {
        Args { pos, kw: &[] }
    }
    #[inline]
    pub fn with(pos: &'a [Obj], kw: &'a [(Name, Obj)]) -> Args<'a> {
        Args { pos, kw }
    }
}

/// The parameters of a Python function, in CPython's order of `co_varnames`:
/// positional (`posonly` of them by position only), keyword-only, then `*args`, then `**kwargs`.
#[derive(Debug)]
pub struct Params {
    pub names: &'static [Name],
    pub posonly: usize,
    pub positional: usize,
    pub kwonly: usize,
    pub star: bool,
    pub star_star: bool,
}

/// What is known of a function before it is made.
#[derive(Debug)]
pub struct FunctionInfo {
    pub code: &'static Code,
    pub qualname: &'static str,
    pub doc: Option<&'static str>,
    pub params: Params,
}

/// A function or method written in Rust. `args.pos[0]` is `self` for methods.
pub struct Builtin {
    /// `append`
    pub name: &'static str,
    /// `list` for `list.append`; "" for functions.
    pub owner: &'static str,
    pub call: fn(Args) -> Res<Obj>,
}

impl std::fmt::Debug for crate::name::NameData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text)
    }
}
