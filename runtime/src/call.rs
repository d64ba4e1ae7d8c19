//! Calls: arguments, signatures, and how the two are bound.

use crate::attr::{
    self,
    look::{self, Method},
};
use crate::exc;
use crate::function;
use crate::name::Name;
use crate::obj::Obj;
use crate::raise::{Code, Raised, Res};

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

/// What a call is given: `[a, b]`, or `Args` where there are keywords.
pub trait Arguments {
    /// `f(…)`
    fn call(self, f: &Obj) -> Res<Obj>;
    /// `o.n(…)`
    fn method(self, o: &Obj, n: Name) -> Res<Obj>;
    /// The same, found before.
    fn on_method(self, m: Method) -> Res<Obj>;
    /// `b(…)`
    fn on(self, b: &Builtin) -> Res<Obj>;
}

impl Arguments for Args<'_> {
    #[inline]
    fn call(self, f: &Obj) -> Res<Obj> {
        function::call_with(f.borrow(), self)
    }
    #[inline]
    fn method(self, o: &Obj, n: Name) -> Res<Obj> {
        attr::method_with(o.borrow(), n, self)
    }
    #[inline]
    fn on_method(self, m: Method) -> Res<Obj> {
        look::call_with(m, self)
    }
    #[inline]
    fn on(self, b: &Builtin) -> Res<Obj> {
        (b.call)(self)
    }
}

/// The arguments are given away: a translated function has them as they are.
impl<const N: usize> Arguments for [Obj; N] {
    #[inline(always)]
    fn call(self, f: &Obj) -> Res<Obj> {
        let mut all = self.into_iter();
        let mut next = || all.next().expect("N of them");
        match N {
            0 => function::call0(f.borrow()),
            1 => function::call1(f.borrow(), next()),
            2 => function::call2(f.borrow(), next(), next()),
            3 => function::call3(f.borrow(), next(), next(), next()),
            _ => function::call_with(f.borrow(), Args::of(all.as_slice())),
        }
    }
    #[inline(always)]
    fn method(self, o: &Obj, n: Name) -> Res<Obj> {
        let mut all = self.into_iter();
        let mut next = || all.next().expect("N of them");
        match N {
            0 => attr::method0(o.borrow(), n),
            1 => attr::method1(o.borrow(), n, next()),
            2 => attr::method2(o.borrow(), n, next(), next()),
            3 => attr::method3(o.borrow(), n, next(), next(), next()),
            _ => attr::method_with(o.borrow(), n, Args::of(all.as_slice())),
        }
    }
    #[inline(always)]
    fn on_method(self, m: Method) -> Res<Obj> {
        let mut all = self.into_iter();
        let mut next = || all.next().expect("N of them");
        match N {
            0 => look::call0(m),
            1 => look::call1(m, next()),
            2 => look::call2(m, next(), next()),
            3 => look::call3(m, next(), next(), next()),
            _ => look::call_with(m, Args::of(all.as_slice())),
        }
    }
    #[inline]
    fn on(self, b: &Builtin) -> Res<Obj> {
        (b.call)(Args::of(&self))
    }
}

/// How a parameter of a builtin is given, for `Args::bind`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bind {
    /// `x, /`
    Pos,
    /// `x=…, /`
    PosOpt,
    /// `x`
    Arg,
    /// `x=…`
    ArgOpt,
    /// `*, x=…`
    KeyOpt,
}

impl<'a> Args<'a> {
    /// The arguments of a function that takes from `min` to `max` positional ones: `args.expect("math.sqrt", 1, 1)?`.
    pub fn expect(&self, name: &str, min: usize, max: usize) -> Res<&'a [Obj]> {
        if !self.kw.is_empty() {
            return Err(no_keywords(name));
        }
        check_count(name, self.pos.len(), min, max)?;
        Ok(self.pos)
    }

    /// `self` and the arguments of a method, which are counted without `self`: `args.method("list.append", 1, 1)?`.
    pub fn method(&self, name: &str, min: usize, max: usize) -> Res<(&'a Obj, &'a [Obj])> {
        let Some((me, rest)) = self.pos.split_first() else {
            return Err(no_self(name));
        };
        if !self.kw.is_empty() {
            return Err(no_keywords(name));
        }
        check_count(name, rest.len(), min, max)?;
        Ok((me, rest))
    }

    /// `self` apart, for methods that then `bind` the rest.
    pub fn split_self(&self, name: &str) -> Res<(&'a Obj, Args<'a>)> {
        match self.pos.split_first() {
            Some((me, rest)) => Ok((me, Args { pos: rest, kw: self.kw })),
            None => Err(no_self(name)),
        }
    }

    /// The values of named parameters, in order, as CPython's argument clinic binds them: `None` for one that is not given.
    /// `args.bind("sum", [("iterable", Bind::Pos), ("start", Bind::ArgOpt)])?`
    #[inline(always)]
    pub fn bind<const N: usize>(&self, name: &str, params: [(&'static str, Bind); N]) -> Res<[Option<Obj>; N]> {
        let mut values = [const { None }; N];
        // Mostly all is given by position.
        let required = params.iter().filter(|p| matches!(p.1, Bind::Pos | Bind::Arg)).count();
        let most = params.iter().filter(|p| p.1 != Bind::KeyOpt).count();
        if self.kw.is_empty() && (required..=most).contains(&self.pos.len()) {
            for (value, given) in values.iter_mut().zip(self.pos) {
                *value = Some(given.clone());
            }
            return Ok(values);
        }
        bind_into(name, self, &params, &mut values)?;
        Ok(values)
    }
}

impl<'a> Args<'a> {
    /// The same of a function that CPython has in Python: `args.python("capwords", ["s", "sep"], 1)?`, the first one required.
    pub fn python<const N: usize>(&self, name: &str, params: [&'static str; N], required: usize) -> Res<[Option<Obj>; N]> {
        let mut values = [const { None }; N];
        for (value, given) in values.iter_mut().zip(self.pos) {
            *value = Some(given.clone());
        }
        for (n, v) in self.kw {
            match params.iter().position(|p| *p == n.text) {
                None => return Err(exc::type_error(format!("{name}() got an unexpected keyword argument '{}'", n.text))),
                Some(i) if values[i].is_some() => {
                    return Err(exc::type_error(format!("{name}() got multiple values for argument '{}'", n.text)));
                }
                Some(i) => values[i] = Some(v.clone()),
            }
        }
        let given = self.pos.len();
        if given > N {
            let takes = if required < N { format!("from {required} to {N}") } else { N.to_string() };
            let (s, were) = (if N == 1 && required == N { "" } else { "s" }, if given == 1 { "was" } else { "were" });
            return Err(exc::type_error(format!("{name}() takes {takes} positional argument{s} but {given} {were} given")));
        }
        let missing: Vec<String> = (0..required).filter(|i| values[*i].is_none()).map(|i| format!("'{}'", params[i])).collect();
        let listed = match &missing[..] {
            [] => return Ok(values),
            [one] => one.clone(),
            [a, b] => format!("{a} and {b}"),
            [first @ .., last] => format!("{}, and {last}", first.join(", ")),
        };
        let s = if missing.len() == 1 { "" } else { "s" };
        Err(exc::type_error(format!("{name}() missing {} required positional argument{s}: {listed}", missing.len())))
    }
}

#[cold]
fn no_keywords(name: &str) -> Raised {
    exc::type_error(format!("{name}() takes no keyword arguments"))
}
#[cold]
fn no_self(name: &str) -> Raised {
    let (owner, method) = name.split_once('.').unwrap_or(("object", name));
    if method.starts_with("__") {
        return exc::type_error(format!("descriptor '{method}' of '{owner}' object needs an argument"));
    }
    exc::type_error(format!("unbound method {owner}.{method}() needs an argument"))
}

#[inline]
fn check_count(name: &str, given: usize, min: usize, max: usize) -> Res<()> {
    if given >= min && given <= max {
        return Ok(());
    }
    Err(wrong_count(name, given, min, max))
}

#[cold]
#[inline(never)]
fn wrong_count(name: &str, given: usize, min: usize, max: usize) -> Raised {
    if name.starts_with("__") && min == max {
        // A slot of a type, as CPython wraps it.
        return exc::type_error(format!("expected {min} argument{}, got {given}", if min == 1 { "" } else { "s" }));
    }
    if max == 0 {
        return exc::type_error(format!("{name}() takes no arguments ({given} given)"));
    }
    if min == 1 && max == 1 {
        return exc::type_error(format!("{name}() takes exactly one argument ({given} given)"));
    }
    let short = name.rsplit('.').next().unwrap_or(name);
    let (how, n) = match () {
        _ if min == max => ("", min),
        _ if given < min => ("at least ", min),
        _ => ("at most ", max),
    };
    exc::type_error(format!("{short} expected {how}{n} argument{}, got {given}", if n == 1 { "" } else { "s" }))
}

/// CPython's `_PyArg_UnpackKeywords`.
fn bind_into(name: &str, args: &Args, params: &[(&'static str, Bind)], values: &mut [Option<Obj>]) -> Res<()> {
    use Bind::*;
    // What CPython's parser has no name for it calls a function.
    let call = || if name == "function" { name.to_string() } else { format!("{name}()") };
    let (len, pos, kw) = (params.len(), args.pos.len(), args.kw.len());
    let max = params.iter().filter(|p| p.1 != KeyOpt).count();
    let min = params.iter().filter(|p| matches!(p.1, Pos | Arg)).count();
    let min_pos = params.iter().filter(|p| p.1 == Pos).count();
    let posonly = params.iter().filter(|p| matches!(p.1, Pos | PosOpt)).count();
    let s = |n: usize| if n == 1 { "" } else { "s" };
    if pos + kw > len {
        let what = if pos == 0 { "keyword " } else { "" };
        return Err(exc::type_error(format!("{} takes at most {len} {what}argument{} ({} given)", call(), s(len), pos + kw)));
    }
    if pos > max {
        if max == 0 {
            return Err(exc::type_error(format!("{} takes no positional arguments", call())));
        }
        let how = if min < max { "at most" } else { "exactly" };
        return Err(exc::type_error(format!("{} takes {how} {max} positional argument{} ({pos} given)", call(), s(max))));
    }
    if pos < min_pos {
        let how = if min_pos < max { "at least" } else { "exactly" };
        return Err(exc::type_error(format!("{} takes {how} {min_pos} positional argument{} ({pos} given)", call(), s(min_pos))));
    }
    for (value, given) in values.iter_mut().zip(args.pos) {
        *value = Some(given.clone());
    }
    let mut used = 0;
    for (i, (key, bind)) in params.iter().enumerate().skip(pos.max(posonly)) {
        match args.kw.iter().find(|(n, _)| n.text == *key) {
            Some((_, v)) => {
                used += 1;
                values[i] = Some(v.clone());
            }
            None if *bind == Arg => {
                return Err(exc::type_error(format!("{} missing required argument '{key}' (pos {})", call(), i + 1)));
            }
            None => {}
        }
    }
    if used == kw {
        return Ok(());
    }
    for (n, _) in args.kw {
        match params.iter().position(|(key, _)| n.text == *key) {
            Some(i) if i >= posonly => {
                if i < pos {
                    return Err(exc::type_error(format!(
                        "argument for {} given by name ('{}') and position ({})", call(), n.text, i + 1
                    )));
                }
            }
            _ => return Err(exc::type_error(format!("'{}' is an invalid keyword argument for {}", n.text, if name == "function" { "this function".to_string() } else { call() }))),
        }
    }
    Ok(())
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

impl Builtin {
    /// Calls it.
    #[inline]
    pub fn on(&self, args: impl Arguments) -> Res<Obj> {
        args.on(self)
    }
}

impl std::fmt::Debug for crate::name::NameData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text)
    }
}
