//! `eval` of text that is only known when the program runs: expressions, evaluated as they are read.
//!
//! It is linked where a program calls `eval` with such text. What it cannot do ends the program, as the translator refuses:
//! statements, `lambda`, generator expressions, `await`.

use super::tree::{Argument, Comprehension, Kind, Makes, Node, Piece, Target, Test};
use super::{find, not_defined, parse, syntax_error, Code, Mode, Stage, Text};
use crate::attr;
use crate::call::{Args, Builtin};
use crate::fmt::FString;
use crate::function::{enter, CallArgs};
use crate::iter::Iter;
use crate::module;
use crate::name::Name;
use crate::obj::Obj;
use crate::ops;
use crate::raise::{self, At, Res, Site};
use crate::str::Str;

/// Why a text is no tree.
#[derive(Clone, Copy, Debug)]
pub(super) enum Wrong {
    /// As CPython says it: line, column, to line, column.
    Syntax(&'static str, [u32; 4]),
    Unsure,
}

static CODE: raise::Code = raise::Code { name: "<module>", file: "<string>" };
static LIST: raise::Code = raise::Code { name: "<listcomp>", file: "<string>" };
static SET: raise::Code = raise::Code { name: "<setcomp>", file: "<string>" };
static DICT: raise::Code = raise::Code { name: "<dictcomp>", file: "<string>" };

/// Where an expression runs. What its comprehensions bind is seen before its namespaces.
struct Run<'a> {
    globals: &'a Obj,
    locals: &'a Obj,
    /// The module `builtins`.
    builtins: &'a Obj,
    bound: Vec<(Name, Obj)>,
    /// Of the text itself, or of the comprehension that runs.
    code: &'static raise::Code,
    /// What is on its way has an entry of this frame.
    placed: bool,
}

/// `eval(text)`
fn evaluate(source: &[u8], globals: &Obj, locals: &Obj, builtins: &Obj) -> Res<Obj> {
    let Ok(text) = std::str::from_utf8(source) else { unsure(source) };
    let stripped = text.trim_start_matches([' ', '\t']);
    let tree = match parse::parse(stripped) {
        Ok(tree) => tree,
        Err(Wrong::Unsure) => unsure(source),
        Err(Wrong::Syntax(message, place)) => {
            let source: &'static [u8] = Box::leak(stripped.as_bytes().into());
            let text = Box::leak(Box::new(Text { source, mode: Mode::Eval, file: "<string>", code: Code::Refused }));
            return Err(syntax_error(text, Stage::Parser, "SyntaxError", message, place));
        }
    };
    let _frame = enter()?;
    Run { globals, locals, builtins, bound: Vec::new(), code: &CODE, placed: false }.node(&tree)
}

#[cold]
fn unsure(source: &[u8]) -> ! {
    let text = String::from_utf8_lossy(source);
    let start: String = text.chars().take(60).collect();
    module::refuse(&format!("`eval` of {start:?}, which is not known at build time: only plain expressions are evaluated when the program runs"))
}

impl Run<'_> {
    fn node(&mut self, n: &Node) -> Res<Obj> {
        let r = self.value(n);
        self.placed_at(n.line, r)
    }

    /// The innermost line is what tracebacks show.
    fn placed_at<T>(&mut self, line: u32, r: Res<T>) -> Res<T> {
        if r.is_ok() || self.placed {
            return r;
        }
        self.placed = true;
        r.at(Box::leak(Box::new(Site::new(self.code, line, 0, 0))))
    }

    fn name(&self, n: Name) -> Res<Obj> {
        if let Some(b) = self.bound.iter().rev().find(|b| std::ptr::eq(b.0, n)) {
            return Ok(b.1.clone());
        }
        let local = if std::ptr::eq(self.code, &CODE) { find(self.locals, n)? } else { None };
        if let Some(v) = local {
            return Ok(v);
        }
        if let Some(v) = find(self.globals, n)? {
            return Ok(v);
        }
        attr::find(self.builtins, n)?.ok_or_else(|| not_defined(n))
    }

    fn value(&mut self, n: &Node) -> Res<Obj> {
        Ok(match &n.kind {
            Kind::Const(c) => c.clone(),
            Kind::Name(name) => self.name(name)?,
            Kind::Attribute(of, name) => self.node(of)?.attr(name)?,
            Kind::Item(of, index) => {
                let of = self.node(of)?;
                of.get_item(&self.node(index)?)?
            }
            Kind::Slice(parts) => {
                let mut values = [Obj::NONE, Obj::NONE, Obj::NONE];
                for (value, part) in values.iter_mut().zip(parts) {
                    if let Some(part) = part {
                        *value = self.node(part)?;
                    }
                }
                let [from, to, step] = values;
                ops::slice(from, to, step)
            }
            Kind::Tuple(items) => ops::list_to_tuple(&self.list(items)?),
            Kind::List(items) => self.list(items)?,
            Kind::Set(items) => {
                let set = ops::set(Vec::new())?;
                for item in items {
                    match &item.kind {
                        Kind::Star(of) => ops::set_update(&set, &self.node(of)?)?,
                        _ => ops::set_add(&set, self.node(item)?)?,
                    }
                }
                set
            }
            Kind::Dict(pairs) => {
                let dict = ops::dict([])?;
                for (key, value) in pairs {
                    match key {
                        Some(key) => {
                            let key = self.node(key)?;
                            dict.set_item(&key, self.node(value)?)?;
                        }
                        None => ops::dict_update(&dict, &self.node(value)?)?,
                    }
                }
                dict
            }
            Kind::Star(_) => unreachable!("only in displays"),
            Kind::Call(of, args) => self.call(of, args)?,
            Kind::Unary(op, of) => {
                let of = self.node(of)?;
                match op {
                    b'-' => of.neg()?,
                    b'+' => of.pos()?,
                    _ => of.invert()?,
                }
            }
            Kind::Not(of) => Obj::bool(self.node(of)?.not_()?),
            Kind::Binary(op, a, b) => {
                let a = self.node(a)?;
                ops::binary(op, &a, &self.node(b)?)?
            }
            Kind::Compare(first, rest) => {
                let mut left = self.node(first)?;
                let mut result = Obj::NONE;
                for (i, (test, right)) in rest.iter().enumerate() {
                    let right = self.node(right)?;
                    result = compare(*test, &left, &right)?;
                    if i + 1 < rest.len() && result.not_()? {
                        break;
                    }
                    left = right;
                }
                result
            }
            Kind::And(all) => self.first_that(all, false)?,
            Kind::Or(all) => self.first_that(all, true)?,
            Kind::If(parts) => {
                let [test, then, other] = &**parts;
                let test = self.node(test)?.truth()?;
                self.node(if test { then } else { other })?
            }
            Kind::Assign(name, value) => {
                let value = self.node(value)?;
                self.locals.set_item(&name.as_str().into(), value.clone())?;
                value
            }
            Kind::Format(pieces) => self.format(pieces)?.into(),
            Kind::Comprehension(c) => self.comprehension(c)?,
        })
    }

    fn list(&mut self, items: &[Node]) -> Res<Obj> {
        let list = ops::list(Vec::new());
        for item in items {
            match &item.kind {
                Kind::Star(of) => ops::extend(&list, &self.node(of)?)?,
                _ => ops::list_append(&list, self.node(item)?),
            }
        }
        Ok(list)
    }

    /// `a or b …`: the first that is so, or the last.
    fn first_that(&mut self, all: &[Node], so: bool) -> Res<Obj> {
        let (last, others) = all.split_last().expect("two or more");
        for n in others {
            let v = self.node(n)?;
            if v.truth()? == so {
                return Ok(v);
            }
        }
        self.node(last)
    }

    fn call(&mut self, of: &Node, args: &[Argument]) -> Res<Obj> {
        let f = self.node(of)?;
        let mut given = CallArgs::new();
        for arg in args {
            match arg {
                Argument::Plain(n) => given.pos(self.node(n)?),
                Argument::Star(n) => given.star(&self.node(n)?, &Obj::UNBOUND)?,
                _ => {}
            }
        }
        for arg in args {
            match arg {
                Argument::Named(name, n) => given.kw(name, self.node(n)?, &f)?,
                Argument::StarStar(n) => given.star_star(&self.node(n)?, &f)?,
                _ => {}
            }
        }
        given.call(&f)
    }

    fn format(&mut self, pieces: &[Piece]) -> Res<Str> {
        let mut out = FString::with_capacity(32);
        for piece in pieces {
            match piece {
                Piece::Text(text) => out.value(text)?,
                Piece::Field { value, conversion, spec } => {
                    let value = self.node(value)?;
                    let value = match conversion {
                        b's' => ops::to_str(&value)?,
                        b'r' => ops::to_repr(&value)?,
                        b'a' => ops::to_ascii(&value)?,
                        _ => value,
                    };
                    let spec = self.format(spec)?;
                    out.str(&ops::format(&value, &spec)?)?
                }
            };
        }
        Ok(out.done())
    }

    fn comprehension(&mut self, c: &Comprehension) -> Res<Obj> {
        let first = self.node(&c.loops[0].over)?;
        let first = self.placed_at(c.loops[0].over.line, first.iter())?;
        let into = match c.makes {
            Makes::List => ops::list(Vec::new()),
            Makes::Set => ops::set(Vec::new())?,
            Makes::Dict => ops::dict([])?,
        };
        let code = match c.makes {
            Makes::List => &LIST,
            Makes::Set => &SET,
            Makes::Dict => &DICT,
        };
        let _frame = enter()?;
        let outer = std::mem::replace(&mut self.code, code);
        let known = self.bound.len();
        let done = self.run_loop(c, 0, first, &into);
        let done = self.placed_at(c.item.line, done);
        self.bound.truncate(known);
        self.code = outer;
        self.placed = false;
        done.map(|()| into)
    }

    fn run_loop(&mut self, c: &Comprehension, i: usize, mut over: Iter, into: &Obj) -> Res<()> {
        let inner = &c.loops[i];
        let known = self.bound.len();
        'items: while let Some(item) = over.next()? {
            self.bound.truncate(known);
            self.bind(&inner.target, item)?;
            for test in &inner.tests {
                if self.node(test)?.not_()? {
                    continue 'items;
                }
            }
            if let Some(next) = c.loops.get(i + 1) {
                let over = self.node(&next.over)?.iter()?;
                self.run_loop(c, i + 1, over, into)?;
                continue;
            }
            match (&c.key, c.makes) {
                (Some(key), _) => {
                    let key = self.node(key)?;
                    into.set_item(&key, self.node(&c.item)?)?;
                }
                (None, Makes::Set) => ops::set_add(into, self.node(&c.item)?)?,
                (None, _) => ops::list_append(into, self.node(&c.item)?),
            }
        }
        Ok(())
    }

    fn bind(&mut self, target: &Target, value: Obj) -> Res<()> {
        match target {
            Target::Name(name) => self.bound.push((name, value)),
            Target::Unpack(targets) => {
                for (target, item) in targets.iter().zip(ops::unpack_exactly(&value, targets.len())?) {
                    self.bind(target, item)?;
                }
            }
        }
        Ok(())
    }
}

fn compare(test: Test, a: &Obj, b: &Obj) -> Res<Obj> {
    match test {
        Test::Rich(cmp) => ops::compare(cmp, a, b),
        Test::In(wanted) => Ok(Obj::bool(b.contains(a)? == wanted)),
        Test::Is(wanted) => Ok(Obj::bool(a.is(b) == wanted)),
    }
}

/// `eval(source, globals=None, locals=None, /)` after the module `builtins` and the namespaces in which it stands.
pub static EVAL_HERE: Builtin = Builtin { name: "eval", owner: "text", call: |args| {
    let [builtins, rest @ ..] = args.pos else { module::refuse("`eval` through a variable is not supported yet") };
    super::eval(Args::with(rest, args.kw), |source, globals, locals| evaluate(source, globals, locals, builtins))
} };
