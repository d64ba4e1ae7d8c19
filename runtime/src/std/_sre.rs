//! `_sre`: CPython's `Modules/_sre/sre.c`. It runs the code that `Lib/re/_compiler.py` makes of a pattern.
//!
//! Methods of patterns and matches have names that others have too (`split`, `start`, `end`): they are bound late, so that
//! only a program with a pattern in it links the engine.

use crate::call::{Args, Builtin};
use crate::hook::Hook;
use crate::module;
use crate::name::intern;
use crate::obj::Obj;
use crate::raise::Res;
use crate::str::{number, Str};

mod arguments;
mod charset;
mod code;
mod engine;
mod matched;
mod pattern;
mod program;
#[cfg(test)]
mod tests;
mod template;
mod text;
mod validate;

/// Which method.
#[derive(Clone, Copy)]
enum Late {
    Match, Fullmatch, Search, Findall, Finditer, Scanner, Split, Sub, Subn,
    Group, Groups, Groupdict, Start, End, Span, Expand,
}

static METHODS: Hook<fn(Late, Args) -> Res<Obj>> = Hook::new();

/// A pattern is made: now there are its methods.
fn ready() {
    METHODS.set(|which, args| match which {
        Late::Match => pattern::match_(args),
        Late::Fullmatch => pattern::fullmatch(args),
        Late::Search => pattern::search(args),
        Late::Findall => pattern::findall(args),
        Late::Finditer => pattern::finditer(args),
        Late::Scanner => pattern::scanner(args),
        Late::Split => pattern::split(args),
        Late::Sub => pattern::sub(args),
        Late::Subn => pattern::subn(args),
        Late::Group => matched::group(args),
        Late::Groups => matched::groups(args),
        Late::Groupdict => matched::groupdict(args),
        Late::Start => matched::start(args),
        Late::End => matched::end(args),
        Late::Span => matched::span(args),
        Late::Expand => matched::expand(args),
    });
}

fn late(which: Late, args: Args) -> Res<Obj> {
    match METHODS.get() {
        Some(f) => f(which, args),
        None => module::refuse("a method of re.Pattern where no pattern was compiled is not supported"),
    }
}

/// `re.name(*args)`: what is written in Python.
fn python(name: &str, args: &[Obj]) -> Res<Obj> {
    match module::find_imported("re") {
        Some(re) => re.attr(intern(name))?.call(Args::of(args)),
        None => module::refuse("a replacement that needs the module re, where it is not imported, is not supported"),
    }
}

pub static MATCH: Builtin = Builtin { name: "match", owner: "Pattern", call: |args| late(Late::Match, args) };
pub static FULLMATCH: Builtin = Builtin { name: "fullmatch", owner: "Pattern", call: |args| late(Late::Fullmatch, args) };
pub static SEARCH: Builtin = Builtin { name: "search", owner: "Pattern", call: |args| late(Late::Search, args) };
pub static FINDALL: Builtin = Builtin { name: "findall", owner: "Pattern", call: |args| late(Late::Findall, args) };
pub static FINDITER: Builtin = Builtin { name: "finditer", owner: "Pattern", call: |args| late(Late::Finditer, args) };
pub static SCANNER: Builtin = Builtin { name: "scanner", owner: "Pattern", call: |args| late(Late::Scanner, args) };
pub static SPLIT: Builtin = Builtin { name: "split", owner: "Pattern", call: |args| late(Late::Split, args) };
pub static SUB: Builtin = Builtin { name: "sub", owner: "Pattern", call: |args| late(Late::Sub, args) };
pub static SUBN: Builtin = Builtin { name: "subn", owner: "Pattern", call: |args| late(Late::Subn, args) };
pub static GROUP: Builtin = Builtin { name: "group", owner: "Match", call: |args| late(Late::Group, args) };
pub static GROUPS: Builtin = Builtin { name: "groups", owner: "Match", call: |args| late(Late::Groups, args) };
pub static GROUPDICT: Builtin = Builtin { name: "groupdict", owner: "Match", call: |args| late(Late::Groupdict, args) };
pub static START: Builtin = Builtin { name: "start", owner: "Match", call: |args| late(Late::Start, args) };
pub static END: Builtin = Builtin { name: "end", owner: "Match", call: |args| late(Late::End, args) };
pub static SPAN: Builtin = Builtin { name: "span", owner: "Match", call: |args| late(Late::Span, args) };
pub static EXPAND: Builtin = Builtin { name: "expand", owner: "Match", call: |args| late(Late::Expand, args) };

fn same(args: Args, name: &str, given: usize) -> Res<Obj> {
    args.method(name, given, given).map(|(me, _)| me.clone())
}

pub mod pattern_copy {
    use super::*;
    pub static COPY: Builtin = Builtin { name: "__copy__", owner: "Pattern", call: |args| same(args, "re.Pattern.__copy__", 0) };
    pub static DEEPCOPY: Builtin = Builtin { name: "__deepcopy__", owner: "Pattern", call: |args| same(args, "re.Pattern.__deepcopy__", 1) };
}
pub mod match_copy {
    use super::*;
    pub static COPY: Builtin = Builtin { name: "__copy__", owner: "Match", call: |args| same(args, "re.Match.__copy__", 0) };
    pub static DEEPCOPY: Builtin = Builtin { name: "__deepcopy__", owner: "Match", call: |args| same(args, "re.Match.__deepcopy__", 1) };
}

/// `compile(pattern, flags, code, groups, groupindex, indexgroup)`
pub static COMPILE: Builtin = Builtin { name: "compile", owner: "", call: pattern::compile };

fn character(args: Args, name: &str) -> Res<u32> {
    Ok(arguments::c_int(&args.expect(name, 1, 1)?[0])? as u32)
}
fn as_int(c: u32) -> Obj {
    number(c as i32 as i64)
}

pub static ASCII_ISCASED: Builtin = Builtin { name: "ascii_iscased", owner: "", call: |args| {
    let c = character(args, "_sre.ascii_iscased")?;
    Ok(Obj::bool(charset::lower_ascii(c) != charset::upper_ascii(c)))
} };
pub static UNICODE_ISCASED: Builtin = Builtin { name: "unicode_iscased", owner: "", call: |args| {
    let c = character(args, "_sre.unicode_iscased")?;
    Ok(Obj::bool(c != charset::lower_unicode(c) || c != charset::upper_unicode(c)))
} };
pub static ASCII_TOLOWER: Builtin = Builtin { name: "ascii_tolower", owner: "", call: |args| {
    Ok(as_int(charset::lower_ascii(character(args, "_sre.ascii_tolower")?)))
} };
pub static UNICODE_TOLOWER: Builtin = Builtin { name: "unicode_tolower", owner: "", call: |args| {
    Ok(as_int(charset::lower_unicode(character(args, "_sre.unicode_tolower")?)))
} };
/// `warnings.warn(…)` in re: `lib/cuts/re` leads it here.
pub static WARN: Builtin = Builtin { name: "warn", owner: "", call: |args| {
    let what = args.pos.first().map_or(Ok(Str::empty()), Obj::str)?;
    module::refuse(&format!("a warning of re is not supported yet: {}", what.as_str()))
} };
pub static GETCODESIZE: Builtin = Builtin { name: "getcodesize", owner: "", call: |args| {
    args.expect("_sre.getcodesize", 0, 0)?;
    Ok(number(4))
} };

pub fn magic() -> Obj { number(code::MAGIC) } // const MAGIC
pub fn codesize() -> Obj { number(4) } // const CODESIZE
pub fn maxrepeat() -> Obj { number(code::MAXREPEAT as i64) } // const MAXREPEAT
pub fn maxgroups() -> Obj { number(0x3fff_ffff) } // const MAXGROUPS
pub fn copyright() -> Obj { Str::lit(" SRE 2.2.2 Copyright (c) 1997-2002 by Secret Labs AB ").into() } // const copyright
