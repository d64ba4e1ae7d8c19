//! `re.Match`.

use std::cell::UnsafeCell;

use super::pattern::{self, shortened, PatternData, Search};
use super::python;
use super::template::{self, Piece};
use super::text::slice_of;
use crate::bytes::Bytes;
use crate::call::{Args, Bind};
use crate::dict::Dict;
use crate::exc;
use crate::int;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::{Raised, Res};
use crate::str::{number, Builder, Str};
use crate::tuple::{tuple, Tuple};
use crate::value::wrong_self;

pub struct MatchData {
    pattern: Obj,
    string: Obj,
    /// Of the whole and of the groups; -1 where there is none.
    spans: Spans,
    pos: usize,
    endpos: usize,
    lastindex: i32,
    regs: UnsafeCell<Obj>,
}

enum Spans {
    Few([(i32, i32); 4]),
    Many(Box<[(i32, i32)]>),
}

pub static MATCH: TypeInfo = TypeInfo {
    repr: |o| {
        let m = of(o).expect("a match");
        let (from, to) = m.spans()[0];
        let head = Str::from(format!("<re.Match object; span=({from}, {to}), match="));
        Ok(head.add(&shortened(&m.group(0, &Obj::NONE), 50)?).add(&Str::from(">")))
    },
    get_item: Some(|o, key| {
        let m = of(o).expect("a match");
        m.named_group(key)
    }),
    get_attr: Some(|o, name| {
        let m = of(o).expect("a match");
        Ok(Some(match name.text {
            "string" => m.string.clone(),
            "re" => m.pattern.clone(),
            "pos" => number(m.pos as i64),
            "endpos" => number(m.endpos as i64),
            "lastindex" => if m.lastindex < 0 { Obj::NONE } else { number(m.lastindex as i64) },
            "lastgroup" => m.last_group(),
            "regs" => m.regs(),
            _ => return Ok(None),
        }))
    }),
    set_attr: Some(|_, name, _| match name.text {
        "string" | "re" | "pos" | "endpos" => Err(exc::attribute_error_text("readonly attribute")),
        _ => Ok(false),
    }),
    ..TypeInfo::new("re.Match", Kind::Match, drop_boxed::<MatchData>)
};

pub fn of(o: &Obj) -> Option<&MatchData> {
    // SAFETY: Kind::Match values are Boxed<MatchData>.
    unsafe { o.cast::<MatchData>(Kind::Match).map(|g| &**g) }
}

/// The match that a search has found.
pub fn new(pattern: &Obj, s: &Search) -> Res<Obj> {
    let groups = pattern::of(pattern).expect("a pattern").groups;
    let span = |i: usize| match i {
        0 => (s.state.start as i32, s.state.ptr as i32),
        i => s.state.group(i - 1).map_or((-1, -1), |(from, to)| (from as i32, to as i32)),
    };
    for i in 0..groups {
        s.check(i)?;
    }
    let spans = if groups < 4 {
        let mut few = [(-1, -1); 4];
        few.iter_mut().enumerate().take(groups + 1).for_each(|(i, slot)| *slot = span(i));
        Spans::Few(few)
    } else {
        Spans::Many((0..=groups).map(span).collect())
    };
    let m = MatchData {
        pattern: pattern.clone(),
        string: s.text.object.clone(),
        spans,
        pos: s.pos,
        endpos: s.endpos,
        lastindex: s.state.lastindex,
        regs: UnsafeCell::new(Obj::UNBOUND),
    };
    Ok(Gc::new(&MATCH, m).into_obj())
}

#[cold]
fn no_such_group() -> Raised {
    exc::index_error("no such group")
}

fn pair(span: (i32, i32)) -> Obj {
    Tuple::from([number(span.0 as i64), number(span.1 as i64)]).into()
}

impl MatchData {
    fn re(&self) -> &PatternData {
        pattern::of(&self.pattern).expect("a pattern")
    }
    fn spans(&self) -> &[(i32, i32)] {
        match &self.spans {
            Spans::Few(few) => &few[..self.re().groups + 1],
            Spans::Many(many) => many,
        }
    }
    /// A group that there is.
    fn group(&self, i: usize, default: &Obj) -> Obj {
        let (from, to) = self.spans()[i];
        if from < 0 { default.clone() } else { slice_of(&self.string, from as usize, to as usize) }
    }
    /// `match_getindex`: which group a number or a name means.
    fn index(&self, key: &Obj) -> Res<usize> {
        let last = self.re().groups;
        let i = match int::as_int(key) {
            Some(i) => i.to_i64(),
            None if key.ty().hash.is_none() => None,
            None => match Dict::of(&self.re().groupindex).map(|d| d.get(key)) {
                Some(Ok(Some(i))) => i.small(),
                Some(Err(raised)) => {
                    drop(raised.take());
                    None
                }
                _ => None,
            },
        };
        match i {
            Some(i) if 0 <= i && i as usize <= last => Ok(i as usize),
            _ => Err(no_such_group()),
        }
    }
    fn named_group(&self, key: &Obj) -> Res<Obj> {
        Ok(self.group(self.index(key)?, &Obj::NONE))
    }
    fn last_group(&self) -> Obj {
        let names = Tuple::of(&self.re().indexgroup).map_or(&[][..], |t| t.items());
        usize::try_from(self.lastindex).ok().and_then(|i| names.get(i)).cloned().unwrap_or(Obj::NONE)
    }
    fn regs(&self) -> Obj {
        // SAFETY: cloned at once; set before it is given out.
        let slot = unsafe { &mut *self.regs.get() };
        if slot.is_unbound() {
            *slot = tuple(self.spans().iter().copied().map(pair).collect());
        }
        slot.clone()
    }
    fn span_of(&self, args: &[Obj]) -> Res<(i32, i32)> {
        let i = match args.first() {
            Some(key) => self.index(key)?,
            None => 0,
        };
        Ok(self.spans()[i])
    }
}

fn this<'a>(args: &Args<'a>, name: &str, min: usize, max: usize) -> Res<(&'a MatchData, &'a [Obj])> {
    let (me, rest) = args.method(&format!("re.Match.{name}"), min, max)?;
    Ok((of(me).ok_or_else(|| wrong_self(me, "re.Match", name))?, rest))
}

pub fn group(args: Args) -> Res<Obj> {
    // The most frequent of all.
    if let ([me, key], []) = (args.pos, args.kw) {
        if let Some(m) = of(me) {
            return m.named_group(key);
        }
    }
    let (m, keys) = this(&args, "group", 0, usize::MAX)?;
    match keys {
        [] => Ok(m.group(0, &Obj::NONE)),
        [key] => m.named_group(key),
        keys => Ok(tuple(keys.iter().map(|k| m.named_group(k)).collect::<Res<_>>()?)),
    }
}

pub fn start(args: Args) -> Res<Obj> {
    let (m, keys) = this(&args, "start", 0, 1)?;
    Ok(number(m.span_of(keys)?.0 as i64))
}

pub fn end(args: Args) -> Res<Obj> {
    let (m, keys) = this(&args, "end", 0, 1)?;
    Ok(number(m.span_of(keys)?.1 as i64))
}

pub fn span(args: Args) -> Res<Obj> {
    let (m, keys) = this(&args, "span", 0, 1)?;
    Ok(pair(m.span_of(keys)?))
}

fn with_default<'a>(args: &Args<'a>, name: &str) -> Res<(&'a MatchData, Obj)> {
    let (me, rest) = args.split_self(&format!("re.Match.{name}"))?;
    let m = of(me).ok_or_else(|| wrong_self(me, "re.Match", name))?;
    let [default] = rest.bind(name, [("default", Bind::ArgOpt)])?;
    Ok((m, default.unwrap_or(Obj::NONE)))
}

pub fn groups(args: Args) -> Res<Obj> {
    let (m, default) = with_default(&args, "groups")?;
    Ok(tuple((1..=m.re().groups).map(|i| m.group(i, &default)).collect()))
}

pub fn groupdict(args: Args) -> Res<Obj> {
    let (m, default) = with_default(&args, "groupdict")?;
    let made = Dict::<Obj, Obj>::new();
    for name in crate::iter::collect(&m.re().groupindex)? {
        let i = m.index(&name)?;
        made.set(name, m.group(i, &default))?;
    }
    Ok(made.into())
}

pub fn expand(args: Args) -> Res<Obj> {
    let (m, given) = this(&args, "expand", 1, 1)?;
    let template = &given[0];
    let is_bytes = Str::of(template).is_none();
    let pieces = match is_bytes == Str::of(&m.string).is_none() {
        true => template::parse(m.re(), template),
        false => None,
    };
    let Some(pieces) = pieces else {
        return python("_expand", &[m.pattern.clone(), args.pos[0].clone(), template.clone()]);
    };
    let (mut text, mut bytes) = (Builder::new(), Vec::new());
    for p in pieces {
        match p {
            Piece::Text(s) => text.str(&s),
            Piece::Bytes(b) => bytes.extend(b),
            Piece::Group(i) => match m.group(i, &Obj::NONE) {
                o if o.is_none() => {}
                o if is_bytes => bytes.extend_from_slice(crate::bytes::like(&o).unwrap_or(&[])),
                o => text.str(Str::of(&o).expect("a group of a str")),
            },
        }
    }
    Ok(if is_bytes { Bytes::from(bytes).into() } else { text.done().into() })
}
