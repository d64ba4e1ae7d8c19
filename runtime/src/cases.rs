//! Tests written in Python: lines of expressions with what CPython shows for them (`cases/*.txt`, recorded by
//! `cases/record`), run here by a small evaluator that knows only calls, operators and displays.

use std::cell::RefCell;
use std::rc::Rc;

use crate::call::Args;
use crate::dict::Dict;
use crate::exc;
use crate::list::list;
use crate::name::{intern_any, Name};
use crate::obj::Obj;
use crate::raise::Res;
use crate::set::Set;
use crate::slice::slice;
use crate::std::python::{function, Signature};
use crate::std::{collections, functools, itertools};
use crate::str::Str;
use crate::tuple::tuple;
use crate::{function, iter, types};

type Scope = Rc<RefCell<Vec<(String, Obj)>>>;

#[derive(Clone)]
struct Eval {
    tokens: Rc<Vec<String>>,
    at: usize,
    scope: Scope,
}

fn tokens(line: &str) -> Vec<String> {
    let chars: Vec<char> = line.chars().collect();
    let (mut all, mut i) = (Vec::new(), 0);
    while i < chars.len() {
        let (c, from) = (chars[i], i);
        if c == ' ' {
            i += 1;
            continue;
        }
        if c.is_alphabetic() || c == '_' {
            while i < chars.len() && (chars[i].is_alphanumeric() || chars[i] == '_') {
                i += 1;
            }
        } else if c.is_ascii_digit() {
            while i < chars.len() && (chars[i].is_ascii_digit() || chars[i] == '.' || chars[i] == 'e') {
                i += 1;
            }
        } else if c == '\'' || c == '"' {
            i += 1;
            while chars[i] != c {
                i += 1;
            }
            i += 1;
        } else {
            let pair: String = chars[i..(i + 2).min(chars.len())].iter().collect();
            let triple: String = chars[i..(i + 3).min(chars.len())].iter().collect();
            i += match () {
                _ if matches!(triple.as_str(), "**=" | "//=" | "<<=" | ">>=") => 3,
                _ if "** // << >> == != <= >= += -= *= |= &= ^= ".contains(&format!("{pair} ")) && pair.len() == 2 => 2,
                _ => 1,
            };
        }
        all.push(chars[from..i].iter().collect());
    }
    all.push(String::new());
    all
}

fn int(n: i64) -> Obj {
    crate::value::Value::to_obj(&n)
}

fn known(name: &str) -> Option<Obj> {
    let b = |b| Some(function::builtin(b));
    match name {
        "None" => Some(Obj::NONE),
        "True" => Some(Obj::TRUE),
        "False" => Some(Obj::FALSE),
        "list" => Some(types::list()),
        "tuple" => Some(types::tuple()),
        "dict" => Some(types::dict()),
        "set" => Some(types::set()),
        "frozenset" => Some(types::frozenset()),
        "range" => Some(types::range()),
        "slice" => Some(types::slice()),
        "int" => Some(types::int()),
        "str" => Some(types::str()),
        "bool" => Some(types::bool()),
        "float" => Some(types::float()),
        "bytes" => Some(types::bytes()),
        "object" => Some(types::object()),
        "type" => Some(types::type_()),
        "property" => Some(types::property()),
        "enumerate" => Some(iter::enumerate()),
        "zip" => Some(iter::zip()),
        "map" => Some(iter::map()),
        "filter" => Some(iter::filter()),
        "reversed" => Some(iter::reversed_class()),
        "iter" => b(&iter::ITER),
        "next" => b(&iter::NEXT),
        "sorted" => b(&iter::SORTED),
        "sum" => b(&iter::SUM),
        "min" => b(&iter::MIN),
        "max" => b(&iter::MAX),
        "any" => b(&iter::ANY),
        "all" => b(&iter::ALL),
        "len" => b(&crate::builtins::LEN),
        "hash" => b(&crate::builtins::HASH),
        "isinstance" => b(&crate::builtins::ISINSTANCE),
        "getattr" => b(&crate::builtins::GETATTR),
        "setattr" => b(&crate::builtins::SETATTR),
        "repr" => b(&crate::builtins::REPR),
        "count" => Some(itertools::count()),
        "cycle" => Some(itertools::cycle()),
        "repeat" => Some(itertools::repeat()),
        "accumulate" => Some(itertools::accumulate()),
        "chain" => Some(itertools::chain_class()),
        "compress" => Some(itertools::compress()),
        "dropwhile" => Some(itertools::dropwhile()),
        "takewhile" => Some(itertools::takewhile()),
        "filterfalse" => Some(itertools::filterfalse()),
        "starmap" => Some(itertools::starmap()),
        "islice" => Some(itertools::islice()),
        "pairwise" => Some(itertools::pairwise()),
        "zip_longest" => Some(itertools::zip_longest()),
        "groupby" => Some(itertools::groupby()),
        "tee" => b(&itertools::TEE),
        "product" => Some(itertools::product()),
        "permutations" => Some(itertools::permutations()),
        "combinations" => Some(itertools::combinations()),
        "combinations_with_replacement" => Some(itertools::combinations_with_replacement()),
        "deque" => Some(collections::deque::deque()),
        "Counter" => Some(collections::counter::counter()),
        "defaultdict" => Some(collections::default_dict::defaultdict()),
        "OrderedDict" => Some(collections::ordered_dict::ordered_dict()),
        "namedtuple" => b(&collections::named_tuple::NAMEDTUPLE),
        "ChainMap" => Some(collections::chain_map::chain_map()),
        "reduce" => b(&functools::REDUCE),
        "partial" => Some(functools::partial()),
        "cmp_to_key" => b(&functools::compare::CMP_TO_KEY),
        "total_ordering" => b(&functools::compare::TOTAL_ORDERING),
        "lru_cache" => b(&functools::cache::LRU_CACHE),
        "cache" => b(&functools::cache::CACHE),
        "wraps" => b(&functools::wrap::WRAPS),
        "cached_property" => b(&functools::wrap::CACHED_PROPERTY),
        "singledispatch" => b(&functools::dispatch::SINGLEDISPATCH),
        _ => None,
    }
}

impl Eval {
    fn peek(&self) -> &str {
        &self.tokens[self.at]
    }
    fn take(&mut self) -> String {
        self.at += 1;
        self.tokens[self.at - 1].clone()
    }
    fn eat(&mut self, t: &str) -> bool {
        let found = self.peek() == t;
        self.at += found as usize;
        found
    }
    fn expect(&mut self, t: &str) {
        assert!(self.eat(t), "{t} expected at {}: {:?}", self.at, self.tokens);
    }
    fn set(&self, name: &str, value: Obj) {
        let mut scope = self.scope.borrow_mut();
        let old = scope.iter().position(|(n, _)| n == name).map(|i| scope.remove(i));
        scope.push((name.into(), value));
        drop(scope);
        drop(old);
    }
    fn name(&self, name: &str) -> Res<Obj> {
        let found = self.scope.borrow().iter().find(|(n, _)| n == name).map(|(_, v)| v.clone());
        match found.or_else(|| known(name)) {
            Some(v) => Ok(v),
            None => Err(exc::name_error(format!("name '{name}' is not defined"))),
        }
    }

    /// Statements up to the end; the value of the last expression.
    fn run(&mut self) -> Res<Obj> {
        let mut last = Obj::NONE;
        while !self.peek().is_empty() {
            last = self.statement()?;
            if !self.eat(";") {
                break;
            }
        }
        assert_eq!(self.peek(), "", "{:?}", self.tokens);
        Ok(last)
    }

    fn statement(&mut self) -> Res<Obj> {
        if self.eat("for") {
            let (name, mut it) = (self.take(), {
                self.expect("in");
                iter::Iter::new(&self.ternary()?)?
            });
            self.expect(":");
            let body = self.at;
            let mut end = self.at;
            while self.tokens[end] != ";" && !self.tokens[end].is_empty() {
                end += 1;
            }
            while let Some(x) = it.next()? {
                self.set(&name, x);
                self.at = body;
                self.statement()?;
            }
            self.at = end;
            return Ok(Obj::NONE);
        }
        if self.eat("del") {
            let (base, key) = self.target()?;
            base.del_item(&key)?;
            return Ok(Obj::NONE);
        }
        let start = self.at;
        let mut depth = 0;
        let mut i = self.at;
        let op = loop {
            match self.tokens[i].as_str() {
                "(" | "[" | "{" => depth += 1,
                ")" | "]" | "}" => depth -= 1,
                ";" | "" | "lambda" if depth == 0 => break String::new(),
                "=" if depth == 0 => break "=".into(),
                t if depth == 0 && t.len() >= 2 && t.ends_with('=') && !["==", "!=", "<=", ">="].contains(&t) => break t.into(),
                _ => {}
            }
            i += 1;
        };
        if op.is_empty() {
            return self.ternary();
        }
        self.at = i + 1;
        let value = self.ternary()?;
        let end = self.at;
        self.at = start;
        if self.tokens[start + 1] == op {
            let name = self.take();
            let value = if op == "=" { value } else { self.inplace(&op, self.name(&name)?, &value)? };
            self.set(&name, value);
        } else {
            let (base, key) = self.target()?;
            let value = if op == "=" { value } else { self.inplace(&op, base.get_item(&key)?, &value)? };
            base.set_item(&key, value)?;
        }
        self.at = end;
        Ok(Obj::NONE)
    }

    fn inplace(&self, op: &str, mut a: Obj, b: &Obj) -> Res<Obj> {
        match op {
            "+=" => a.iadd(b)?,
            "-=" => a.isub(b)?,
            "*=" => a.imul(b)?,
            "|=" => a.ibitor(b)?,
            "&=" => a.ibitand(b)?,
            "^=" => a.ibitxor(b)?,
            _ => panic!("{op}"),
        }
        Ok(a)
    }

    /// `base[key]`, to be assigned to.
    fn target(&mut self) -> Res<(Obj, Obj)> {
        let mut base = self.atom()?;
        loop {
            self.expect("[");
            let key = self.subscript()?;
            if self.peek() != "[" {
                return Ok((base, key));
            }
            base = base.get_item(&key)?;
        }
    }

    fn ternary(&mut self) -> Res<Obj> {
        if self.eat("lambda") {
            return Ok(self.lambda());
        }
        let start = self.at;
        // The condition decides whether the first part is evaluated.
        if let Some(at) = self.find_if() {
            self.at = at + 1;
            let yes = self.or()?.truth()?;
            let after = self.at;
            self.expect("else");
            if yes {
                self.at = start;
                let v = self.or()?;
                self.at = after + 1;
                self.skip();
                return Ok(v);
            }
            return self.ternary();
        }
        self.or()
    }

    fn find_if(&self) -> Option<usize> {
        let (mut depth, mut i) = (0, self.at);
        loop {
            match self.tokens[i].as_str() {
                "(" | "[" | "{" => depth += 1,
                ")" | "]" | "}" if depth == 0 => return None,
                ")" | "]" | "}" => depth -= 1,
                "" | ";" => return None,
                "," | ":" | "lambda" if depth == 0 => return None,
                "if" if depth == 0 => return Some(i),
                _ => {}
            }
            i += 1;
        }
    }

    /// Over an expression, without evaluating it.
    fn skip(&mut self) {
        let mut depth = 0;
        loop {
            match self.peek() {
                "(" | "[" | "{" => depth += 1,
                ")" | "]" | "}" if depth == 0 => return,
                ")" | "]" | "}" => depth -= 1,
                "" => return,
                ";" | "," if depth == 0 => return,
                _ => {}
            }
            self.at += 1;
        }
    }

    fn lambda(&mut self) -> Obj {
        let (mut params, mut star) = (Vec::new(), None);
        while !self.eat(":") {
            if self.eat("*") { star = Some(self.take()) } else { params.push(self.take()) }
            self.eat(",");
        }
        let body = self.clone();
        self.skip();
        let names: Vec<&str> = params.iter().map(String::as_str).collect();
        let signature = Signature { positional: &names, star: star.as_deref(), ..Signature::default() };
        let all: Vec<String> = params.iter().cloned().chain(star.clone()).collect();
        function("", "<lambda>", signature, Vec::new(), move |a| {
            let scope = body.scope.borrow().clone();
            let mut inner = Eval { scope: Rc::new(RefCell::new(scope)), ..body.clone() };
            for name in &all {
                inner.set(name, a.next());
            }
            inner.ternary()
        })
    }

    fn or(&mut self) -> Res<Obj> {
        let mut a = self.and()?;
        while self.eat("or") {
            if a.truth()? { self.skip_operand() } else { a = self.and()? }
        }
        Ok(a)
    }
    fn and(&mut self) -> Res<Obj> {
        let mut a = self.not()?;
        while self.eat("and") {
            if a.truth()? { a = self.not()? } else { self.skip_operand() }
        }
        Ok(a)
    }
    fn skip_operand(&mut self) {
        let mut depth = 0;
        loop {
            match self.peek() {
                "(" | "[" | "{" => depth += 1,
                ")" | "]" | "}" if depth == 0 => return,
                ")" | "]" | "}" => depth -= 1,
                "" => return,
                ";" | "," | "or" | "and" | "if" | "else" | ":" if depth == 0 => return,
                _ => {}
            }
            self.at += 1;
        }
    }
    fn not(&mut self) -> Res<Obj> {
        if self.eat("not") {
            return Ok(Obj::bool(!self.not()?.truth()?));
        }
        let a = self.binary(0)?;
        let op = self.peek().to_string();
        Ok(match op.as_str() {
            "==" | "!=" | "<" | "<=" | ">" | ">=" => {
                self.at += 1;
                let b = self.binary(0)?;
                match op.as_str() {
                    "==" => a.eq(&b)?,
                    "!=" => a.ne(&b)?,
                    "<" => a.lt(&b)?,
                    "<=" => a.le(&b)?,
                    ">" => a.gt(&b)?,
                    _ => a.ge(&b)?,
                }
            }
            "in" => {
                self.at += 1;
                Obj::bool(self.binary(0)?.contains(&a)?)
            }
            "is" => {
                self.at += 1;
                let not = self.eat("not");
                Obj::bool(a.is(&self.binary(0)?) != not)
            }
            _ => a,
        })
    }

    fn binary(&mut self, level: usize) -> Res<Obj> {
        const LEVELS: [&[&str]; 5] = [&["|"], &["^"], &["&"], &["+", "-"], &["*", "/", "//", "%"]];
        if level == LEVELS.len() {
            return self.unary();
        }
        let mut a = self.binary(level + 1)?;
        while LEVELS[level].contains(&self.peek()) {
            let op = self.take();
            let b = self.binary(level + 1)?;
            a = match op.as_str() {
                "|" => a.bitor(&b)?,
                "^" => a.bitxor(&b)?,
                "&" => a.bitand(&b)?,
                "+" => a.add(&b)?,
                "-" => a.sub(&b)?,
                "*" => a.mul(&b)?,
                "/" => a.truediv(&b)?,
                "//" => a.floordiv(&b)?,
                _ => a.rem(&b)?,
            };
        }
        Ok(a)
    }

    fn unary(&mut self) -> Res<Obj> {
        if self.eat("-") {
            return self.unary()?.neg();
        }
        if self.eat("+") {
            return self.unary()?.pos();
        }
        let mut a = self.atom()?;
        loop {
            if self.eat("(") {
                let (pos, kw) = self.arguments()?;
                a = a.call(Args::with(&pos, &kw))?;
            } else if self.eat(".") {
                let name = self.take();
                if self.eat("(") {
                    let (pos, kw) = self.arguments()?;
                    a = a.method(intern_any(&name), Args::with(&pos, &kw))?;
                } else {
                    a = a.attr(intern_any(&name))?;
                }
            } else if self.eat("[") {
                let key = self.subscript()?;
                a = a.get_item(&key)?;
            } else if self.eat("**") {
                let b = self.unary()?;
                a = a.pow(&b)?;
            } else {
                return Ok(a);
            }
        }
    }

    fn subscript(&mut self) -> Res<Obj> {
        let mut parts = vec![Obj::NONE];
        while !self.eat("]") {
            if self.eat(":") {
                parts.push(Obj::NONE);
            } else {
                *parts.last_mut().unwrap() = self.or()?;
            }
        }
        Ok(match parts.as_slice() {
            [x] => x.clone(),
            [a, b] => slice(a.clone(), b.clone(), Obj::NONE),
            [a, b, c] => slice(a.clone(), b.clone(), c.clone()),
            _ => panic!("a subscript"),
        })
    }

    #[allow(clippy::type_complexity)]
    fn arguments(&mut self) -> Res<(Vec<Obj>, Vec<(Name, Obj)>)> {
        let (mut pos, mut kw) = (Vec::new(), Vec::new());
        while !self.eat(")") {
            if self.eat("*") {
                pos.extend(iter::collect(&self.ternary()?)?);
            } else if self.tokens[self.at + 1] == "=" {
                let name = self.take();
                self.at += 1;
                kw.push((intern_any(&name), self.ternary()?));
            } else {
                pos.push(self.ternary()?);
            }
            self.eat(",");
        }
        Ok((pos, kw))
    }

    fn atom(&mut self) -> Res<Obj> {
        let t = self.take();
        let c = t.chars().next().unwrap_or(' ');
        if c.is_ascii_digit() {
            if t.contains(['.', 'e']) {
                return Ok(Obj::float(t.parse().unwrap()));
            }
            return Ok(match t.parse() {
                Ok(n) => int(n),
                Err(_) => crate::int::Int::parse(&Str::from(t), 10)?.into(),
            });
        }
        if c == '\'' || c == '"' {
            return Ok(Str::from(&t[1..t.len() - 1]).into());
        }
        match t.as_str() {
            "(" => {
                if self.eat(")") {
                    return Ok(tuple(vec![]));
                }
                let first = self.ternary()?;
                if self.eat(")") {
                    return Ok(first);
                }
                let mut items = vec![first];
                while !self.eat(")") {
                    self.expect(",");
                    if self.peek() != ")" {
                        items.push(self.ternary()?);
                    }
                }
                Ok(tuple(items))
            }
            "[" => {
                let mut items = Vec::new();
                while !self.eat("]") {
                    items.push(self.ternary()?);
                    self.eat(",");
                }
                Ok(list(items))
            }
            "{" => {
                let (d, s, mut is_set) = (Dict::<Obj, Obj>::new(), Set::new(), false);
                while !self.eat("}") {
                    let k = self.ternary()?;
                    if self.eat(":") {
                        d.set(k, self.ternary()?)?;
                    } else {
                        is_set = true;
                        s.add(k)?;
                    }
                    self.eat(",");
                }
                Ok(if is_set { s.into() } else { d.into() })
            }
            name => self.name(name),
        }
    }
}

/// What the line gives: the repr of its value, or the exception.
fn shown(line: &str) -> String {
    let mut e = Eval { tokens: Rc::new(tokens(line)), at: 0, scope: Scope::default() };
    match e.run().and_then(|v| v.repr()) {
        Ok(text) => text.as_str().to_string(),
        Err(raised) => {
            let exc: Obj = raised.take().into();
            let text = exc.str().map(|s| s.as_str().to_string()).unwrap_or_default();
            format!("{}: {text}", crate::class::class_name(&exc.class()))
        }
    }
}

/// Addresses differ from run to run.
fn without_addresses(text: &str) -> String {
    let mut parts = text.split(" at 0x");
    let mut out = parts.next().unwrap_or("").to_string();
    for p in parts {
        out.push_str(" at 0x");
        out.push_str(p.trim_start_matches(|c: char| c.is_ascii_hexdigit()));
    }
    out
}

fn check(cases: &str) {
    let mut wrong = Vec::new();
    let mut lines = cases.lines().filter(|l| !l.is_empty() && !l.starts_with('#'));
    while let (Some(line), Some(expected)) = (lines.next(), lines.next()) {
        let expected = expected.strip_prefix("= ").expect("a result");
        let found = without_addresses(&shown(line));
        if found != expected {
            wrong.push(format!("{line}\n  CPython: {expected}\n  here:    {found}"));
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

macro_rules! cases {
    ($($name:ident)*) => { $(
        #[test]
        fn $name() {
            check(include_str!(concat!("cases/", stringify!($name), ".txt")));
        }
    )* };
}
cases! { lists tuples dicts sets ranges iterators itertools_ functools_ collections_ }
