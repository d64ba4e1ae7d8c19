//! `re.Pattern`.

use std::cell::Cell;

use super::engine::State;
use super::matched;
use super::program::Program;
use super::template;
use super::text::{Joined, Text};
use super::{arguments, python};
use crate::builtins::is_callable;
use crate::call::{Args, Bind};
use crate::exc;
use crate::function::bound_builtin;
use crate::iter::{iterator_type, Steps};
use crate::list::list;
use crate::obj::{drop_boxed, Cmp, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::slice::size_arg;
use crate::str::{number, Str};
use crate::tuple::tuple;
use crate::types;
use crate::value::{wrong_self, Value};

pub struct PatternData {
    pub program: Program,
    pub pattern: Obj,
    pub flags: i64,
    pub groups: usize,
    pub groupindex: Obj,
    pub indexgroup: Obj,
    /// `None`: for both.
    pub is_bytes: Option<bool>,
}

pub static PATTERN: TypeInfo = TypeInfo {
    repr,
    hash: Some(|o| {
        let p = of(o).expect("a pattern");
        let code = crate::str::hash_bytes(&p.program.source.iter().flat_map(|w| w.to_le_bytes()).collect::<Vec<_>>());
        let h = code ^ p.pattern.hash()? ^ p.flags ^ p.is_bytes.map_or(-1, i64::from) ^ p.groups as i64;
        Ok(if h == -1 { -2 } else { h })
    }),
    compare: Some(compare),
    get_attr: Some(|o, name| {
        let p = of(o).expect("a pattern");
        Ok(Some(match name.text {
            "pattern" => p.pattern.clone(),
            "flags" => number(p.flags),
            "groups" => number(p.groups as i64),
            "groupindex" => types::mapping_proxy(p.groupindex.clone()),
            _ => return Ok(None),
        }))
    }),
    set_attr: Some(|_, name, _| match name.text {
        "pattern" | "flags" | "groups" => Err(exc::attribute_error_text("readonly attribute")),
        _ => Ok(false),
    }),
    ..TypeInfo::new("re.Pattern", Kind::Pattern, drop_boxed::<PatternData>)
};

pub fn of(o: &Obj) -> Option<&PatternData> {
    // SAFETY: Kind::Pattern values are Boxed<PatternData>.
    unsafe { o.cast::<PatternData>(Kind::Pattern).map(|g| &**g) }
}

const FLAGS: [(&str, i64); 9] = [
    ("re.TEMPLATE", 1), ("re.IGNORECASE", 2), ("re.LOCALE", 4), ("re.MULTILINE", 8), ("re.DOTALL", 16), ("re.UNICODE", 32),
    ("re.VERBOSE", 64), ("re.DEBUG", 128), ("re.ASCII", 256),
];

/// The first `n` characters of a repr.
pub fn shortened(o: &Obj, n: usize) -> Res<Str> {
    let text = o.repr()?;
    Ok(text.substr(0, n.min(text.len())))
}

fn repr(o: &Obj) -> Res<Str> {
    let p = of(o).expect("a pattern");
    let mut flags = p.flags;
    // That a pattern of str is UNICODE goes without saying.
    if p.is_bytes == Some(false) && flags & (4 | 32 | 256) == 32 {
        flags &= !32;
    }
    let mut text = Str::from("re.compile(").add(&shortened(&p.pattern, 200)?);
    let mut between = ", ";
    for (name, flag) in FLAGS {
        if flags & flag != 0 {
            text = text.add(&Str::from(between)).add(&Str::from(name));
            flags &= !flag;
            between = "|";
        }
    }
    if flags != 0 {
        text = text.add(&Str::from(format!("{between}{:#x}", flags as u32)));
    }
    Ok(text.add(&Str::from(")")))
}

fn compare(op: Cmp, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let (Some(x), Some(y)) = (of(a), of(b)) else { return Ok(None) };
    if !matches!(op, Cmp::Eq | Cmp::Ne) {
        return Ok(None);
    }
    let alike = x.flags == y.flags && x.is_bytes == y.is_bytes && x.groups == y.groups && x.program.source == y.program.source;
    let same = a.is(b) || alike && Value::eq(&x.pattern, &y.pattern)?;
    Ok(Some(Obj::bool(same == (op == Cmp::Eq))))
}

/// One search over a text, between two places.
pub struct Search {
    pub text: Text,
    pub state: State,
    pub pos: usize,
    pub endpos: usize,
}

impl PatternData {
    pub fn search(&self, string: &Obj, pos: i64, endpos: i64) -> Res<Search> {
        let text = Text::of(string)?;
        match (text.is_bytes(), self.is_bytes) {
            (true, Some(false)) => return Err(exc::type_error("cannot use a string pattern on a bytes-like object")),
            (false, Some(true)) => return Err(exc::type_error("cannot use a bytes pattern on a string-like object")),
            _ => {}
        }
        let inside = |i: i64| i.clamp(0, text.len() as i64) as usize;
        let (pos, endpos) = (inside(pos), inside(endpos));
        Ok(Search { text, state: State::new(self.groups, pos, endpos), pos, endpos })
    }
}

impl Search {
    /// The next match, as far as it is not the same empty one.
    pub fn next(&mut self, p: &PatternData) -> Res<bool> {
        self.state.reset();
        self.state.ptr = self.state.start;
        self.text.search(&p.program, &mut self.state)
    }
    /// From the end of this match on.
    pub fn advance(&mut self) {
        self.state.must_advance = self.state.ptr == self.state.start;
        self.state.start = self.state.ptr;
    }
    /// A group's text; `else_` when it has none.
    fn group(&self, i: usize, else_: impl FnOnce() -> Obj) -> Res<Obj> {
        self.check(i)?;
        Ok(match self.state.group(i) {
            Some((from, to)) => self.text.slice(from, to),
            None => else_(),
        })
    }
    /// What CPython's engine makes of some possessive repetitions, it does not hand out.
    pub fn check(&self, i: usize) -> Res<()> {
        match self.state.group(i) {
            Some((from, to)) if from > to => Err(exc::raise_new(
                exc::classes::system_error(),
                vec![Str::lit("The span of capturing group is wrong, please report a bug for the re module.").into()],
            )),
            _ => Ok(()),
        }
    }
    fn found(&self, pattern: &Obj) -> Res<Obj> {
        matched::new(pattern, self)
    }
}

fn this<'a>(args: &Args<'a>, name: &str) -> Res<(&'a Obj, &'a PatternData, Args<'a>)> {
    let (me, rest) = args.split_self(&format!("re.Pattern.{name}"))?;
    let p = of(me).ok_or_else(|| wrong_self(me, "re.Pattern", name))?;
    Ok((me, p, rest))
}

fn bounds(args: Args, name: &str) -> Res<(Obj, i64, i64)> {
    if let ([string], []) = (args.pos, args.kw) {
        return Ok((string.clone(), 0, i64::MAX));
    }
    let params = [("string", Bind::Arg), ("pos", Bind::ArgOpt), ("endpos", Bind::ArgOpt)];
    let [string, pos, endpos] = args.bind(name, params)?;
    let pos = pos.map_or(Ok(0), |o| size_arg(&o))?;
    let endpos = endpos.map_or(Ok(i64::MAX), |o| size_arg(&o))?;
    Ok((string.expect("bound"), pos, endpos))
}

fn begin<'a>(args: &Args<'a>, name: &str) -> Res<(&'a Obj, &'a PatternData, Search)> {
    let (me, p, rest) = this(args, name)?;
    let (string, pos, endpos) = bounds(rest, name)?;
    Ok((me, p, p.search(&string, pos, endpos)?))
}

pub fn match_(args: Args) -> Res<Obj> {
    let (me, p, mut s) = begin(&args, "match")?;
    let found = s.text.run(&p.program, &mut s.state)?;
    if found { s.found(me) } else { Ok(Obj::NONE) }
}

pub fn fullmatch(args: Args) -> Res<Obj> {
    let (me, p, mut s) = begin(&args, "fullmatch")?;
    s.state.match_all = true;
    let found = s.text.run(&p.program, &mut s.state)?;
    if found { s.found(me) } else { Ok(Obj::NONE) }
}

pub fn search(args: Args) -> Res<Obj> {
    let (me, p, mut s) = begin(&args, "search")?;
    let found = s.next(p)?;
    if found { s.found(me) } else { Ok(Obj::NONE) }
}

pub fn findall(args: Args) -> Res<Obj> {
    let (_, p, mut s) = begin(&args, "findall")?;
    let mut all = Vec::new();
    let empty = s.text.slice(0, 0);
    while s.state.start <= s.state.end && s.next(p)? {
        all.push(match p.groups {
            0 => s.text.slice(s.state.start, s.state.ptr),
            1 => s.group(0, || empty.clone())?,
            n => tuple((0..n).map(|i| s.group(i, || empty.clone())).collect::<Res<_>>()?),
        });
        s.advance();
    }
    Ok(list(all))
}

pub fn split(args: Args) -> Res<Obj> {
    let (_, p, rest) = this(&args, "split")?;
    let [string, most] = rest.bind("split", [("string", Bind::Arg), ("maxsplit", Bind::ArgOpt)])?;
    let most = most.map_or(Ok(0), |o| size_arg(&o))?;
    let mut s = p.search(&string.expect("bound"), 0, i64::MAX)?;
    let mut parts = Vec::new();
    let (mut last, mut n) = (0, 0);
    while (most == 0 || n < most) && s.next(p)? {
        parts.push(s.text.slice(last, s.state.start));
        for i in 0..p.groups {
            parts.push(s.group(i, || Obj::NONE)?);
        }
        n += 1;
        last = s.state.ptr;
        s.advance();
    }
    parts.push(s.text.slice(last, s.state.end));
    Ok(list(parts))
}

/// What stands for a match.
enum Replacement {
    Same(Obj),
    Pieces(Vec<template::Piece>),
    Call(Obj),
}

fn replacement(me: &Obj, p: &PatternData, with: Obj) -> Res<Replacement> {
    if is_callable(&with) {
        return Ok(Replacement::Call(with));
    }
    let literal = match Str::of(&with) {
        Some(s) => !s.as_bytes().contains(&b'\\'),
        None => crate::buffer::of(&with).and_then(|b| b.bytes()).is_some_and(|b| !b.contains(&b'\\')),
    };
    if literal {
        return Ok(Replacement::Same(with));
    }
    // A template of the other kind goes the long way.
    if p.is_bytes == Some(Str::of(&with).is_none()) {
        if let Some(pieces) = template::parse(p, &with) {
            return Ok(Replacement::Pieces(pieces));
        }
    }
    let made = python("_subx", &[me.clone(), with])?;
    Ok(if is_callable(&made) { Replacement::Call(made) } else { Replacement::Same(made) })
}

fn substitute(args: Args, name: &str) -> Res<(Obj, i64)> {
    let (me, p, rest) = this(&args, name)?;
    let [with, string, count] = rest.bind(name, [("repl", Bind::Arg), ("string", Bind::Arg), ("count", Bind::ArgOpt)])?;
    let most = count.map_or(Ok(0), |o| size_arg(&o))?;
    let with = replacement(me, p, with.expect("bound"))?;
    let mut s = p.search(&string.expect("bound"), 0, i64::MAX)?;
    let mut all = Joined::new(s.text.is_bytes());
    let (mut n, mut i) = (0, 0);
    while (most == 0 || n < most) && s.next(p)? {
        let (from, to) = (s.state.start, s.state.ptr);
        if i < from {
            all.part(&s.text, i, from);
        }
        match &with {
            Replacement::Same(o) => all.item(o),
            Replacement::Pieces(pieces) => all.pieces(pieces, &s.text, &s.state),
            Replacement::Call(f) => {
                let item = f.call([s.found(me)?])?;
                if !item.is_none() {
                    all.item(&item);
                }
            }
        }
        i = to;
        n += 1;
        s.advance();
    }
    if n == 0 {
        return Ok((s.text.slice(0, s.text.len()), 0));
    }
    if i < s.endpos {
        all.part(&s.text, i, s.endpos);
    }
    Ok((all.done()?, n))
}

pub fn sub(args: Args) -> Res<Obj> {
    Ok(substitute(args, "sub")?.0)
}

pub fn subn(args: Args) -> Res<Obj> {
    let (text, n) = substitute(args, "subn")?;
    Ok(tuple(vec![text, number(n)]))
}

/// A search that goes on: what `finditer` and `scanner` are.
struct Scan {
    pattern: Obj,
    /// Away while it runs: code that it runs may ask for more.
    search: Cell<Option<Box<Search>>>,
    over: Cell<bool>,
}

impl Scan {
    fn step(&self, anywhere: bool) -> Res<Obj> {
        let Some(mut s) = self.search.take() else { return Ok(Obj::NONE) };
        if self.over.get() {
            self.search.set(Some(s));
            return Ok(Obj::NONE);
        }
        let p = of(&self.pattern).expect("a pattern");
        let found = if anywhere {
            s.next(p)
        } else {
            s.state.reset();
            s.state.ptr = s.state.start;
            s.text.run(&p.program, &mut s.state)
        };
        let made = match found {
            Ok(true) => s.found(&self.pattern),
            _ => Ok(Obj::NONE),
        };
        match found {
            Ok(false) => self.over.set(true),
            _ => s.advance(),
        }
        self.search.set(Some(s));
        found.and(made)
    }
}

impl Steps for Scan {
    fn next(&self) -> Res<Option<Obj>> {
        let m = self.step(true)?;
        Ok(if m.is_none() { None } else { Some(m) })
    }
}

pub static FINDER: TypeInfo = iterator_type::<Scan>("callable_iterator");

pub static SCANNER: TypeInfo = TypeInfo {
    get_attr: Some(|o, name| {
        Ok(match name.text {
            "pattern" => Some(scan(o).pattern.clone()),
            "match" => Some(bound_builtin(&scanner::MATCH, o)),
            "search" => Some(bound_builtin(&scanner::SEARCH, o)),
            _ => None,
        })
    }),
    ..TypeInfo::new("_sre.SRE_Scanner", Kind::Other, drop_boxed::<Scan>)
};

fn scan(o: &Obj) -> &Scan {
    // SAFETY: called for values of SCANNER alone.
    unsafe { &**Gc::<Scan>::of(o) }
}

mod scanner {
    use super::*;
    use crate::call::Builtin;

    pub static MATCH: Builtin = Builtin { name: "match", owner: "SRE_Scanner", call: |args| step(args, "match", false) };
    pub static SEARCH: Builtin = Builtin { name: "search", owner: "SRE_Scanner", call: |args| step(args, "search", true) };

    fn step(args: Args, name: &str, anywhere: bool) -> Res<Obj> {
        let (me, _) = args.method(&format!("_sre.SRE_Scanner.{name}"), 0, 0)?;
        if !me.is_heap() || !std::ptr::eq(me.ty(), &SCANNER) {
            return Err(wrong_self(me, "_sre.SRE_Scanner", name));
        }
        scan(me).step(anywhere)
    }
}

fn started(args: Args, name: &str, ty: &'static TypeInfo) -> Res<Obj> {
    let (me, _, s) = begin(&args, name)?;
    let scan = Scan { pattern: me.clone(), search: Cell::new(Some(Box::new(s))), over: Cell::new(false) };
    Ok(Gc::new(ty, scan).into_obj())
}

pub fn finditer(args: Args) -> Res<Obj> {
    started(args, "finditer", &FINDER)
}
pub fn scanner(args: Args) -> Res<Obj> {
    started(args, "scanner", &SCANNER)
}

/// `_sre.compile(pattern, flags, code, groups, groupindex, indexgroup)`
pub fn compile(args: Args) -> Res<Obj> {
    let names = ["pattern", "flags", "code", "groups", "groupindex", "indexgroup"];
    let [pattern, flags, code, groups, groupindex, indexgroup] = args.bind("compile", names.map(|n| (n, Bind::Arg)))?.map(|o| o.expect("bound"));
    let flags = arguments::c_int(&flags)?;
    let wrong = |name: &str, what: &str, o: &Obj| exc::type_error(format!("compile() argument '{name}' must be {what}, not {}", o.type_name()));
    let Some(items) = crate::list::List::of(&code) else { return Err(wrong("code", "list", &code)) };
    let groups = size_arg(&groups)?;
    if crate::dict::Dict::of(&groupindex).is_none() {
        return Err(wrong("groupindex", "dict", &groupindex));
    }
    if crate::tuple::Tuple::of(&indexgroup).is_none() {
        return Err(wrong("indexgroup", "tuple", &indexgroup));
    }
    let mut words = Vec::with_capacity(items.len());
    for o in items.to_vec() {
        words.push(arguments::word(&o)?);
    }
    let is_bytes = if pattern.is_none() { None } else { Some(Text::of(&pattern)?.is_bytes()) };
    let groups = usize::try_from(groups).ok().filter(|n| *n < 1 << 30);
    let program = groups.and_then(|n| super::program::program(words, n, is_bytes == Some(false)));
    let (Some(program), Some(groups)) = (program, groups) else { return Err(exc::runtime_error("invalid SRE code")) };
    super::ready();
    Ok(Gc::new(&PATTERN, PatternData { program, pattern, flags, groups, groupindex, indexgroup, is_bytes }).into_obj())
}
