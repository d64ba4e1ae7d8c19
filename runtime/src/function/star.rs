//! Calls with `*` and `**`: `f(a, *b, c=d, **e)`.

use super::display_name;
use crate::attr;
use crate::call::Args;
use crate::class;
use crate::dict::Dict;
use crate::exc;
use crate::name::{self, Name};
use crate::names;
use crate::obj::Obj;
use crate::ops;
use crate::raise::{Raised, Res};

/// The arguments of a call, gathered one after the other. `f` is what will be called: errors name it (UNBOUND: not in stars' errors).
#[derive(Default)]
pub struct CallArgs {
    pos: Vec<Obj>,
    kw: Vec<(Name, Obj)>,
}

impl CallArgs {
    pub fn new() -> CallArgs {
        CallArgs::default()
    }
    /// `x`
    pub fn pos(&mut self, x: Obj) {
        self.pos.push(x);
    }
    /// `*xs`
    pub fn star(&mut self, xs: &Obj, f: &Obj) -> Res<()> {
        if !ops::is_iterable(xs) {
            let not = format!("after * must be an iterable, not {}", xs.type_name().as_str());
            return Err(if f.is_unbound() { exc::type_error(format!("Value {not}")) } else { error(f, format!("argument {not}")) });
        }
        let mut it = crate::iter::Iter::sized(xs)?;
        while let Some(x) = it.next()? {
            self.pos.push(x);
        }
        Ok(())
    }
    /// `n=v`
    pub fn kw(&mut self, n: Name, v: Obj, f: &Obj) -> Res<()> {
        if self.kw.iter().any(|k| std::ptr::eq(k.0, n)) {
            return Err(error(f, format!("got multiple values for keyword argument '{}'", n.text)));
        }
        self.kw.push((n, v));
        Ok(())
    }
    /// `**d`
    pub fn star_star(&mut self, d: &Obj, f: &Obj) -> Res<()> {
        if let Some(d) = Dict::of(d).filter(|_| !class::has_own(d, &names::__ITER__)) {
            for (k, v) in d.to_vec() {
                self.any_kw(&k, v, f)?;
            }
            return Ok(());
        }
        let keys = match attr::find_quiet(d, &names::KEYS)? {
            Some(keys) => keys.call(Args::NONE)?,
            None => return Err(error(f, format!("argument after ** must be a mapping, not {}", d.type_name().as_str()))),
        };
        let mut it = keys.iter()?;
        while let Some(k) = it.next()? {
            let v = d.get_item(&k)?;
            self.any_kw(&k, v, f)?;
        }
        Ok(())
    }
    fn any_kw(&mut self, k: &Obj, v: Obj, f: &Obj) -> Res<()> {
        match name::of_obj(k) {
            Some(n) => self.kw(n, v, f),
            None => Err(exc::type_error("keywords must be strings")),
        }
    }

    /// Of a class statement.
    pub fn bases(&self) -> Vec<Obj> {
        self.pos.clone()
    }
    pub fn named(&self) -> &[(Name, Obj)] {
        &self.kw
    }

    pub fn args(&self) -> Args<'_> {
        Args::with(&self.pos, &self.kw)
    }
    /// `f(…)`
    pub fn call(&self, f: &Obj) -> Res<Obj> {
        f.call(self.args())
    }
    /// `o.n(…)`
    pub fn method(&self, o: &Obj, n: Name) -> Res<Obj> {
        o.method(n, self.args())
    }
}

#[cold]
fn error(f: &Obj, what: String) -> Raised {
    match display_name(f) {
        Ok(f) => exc::type_error(format!("{f} {what}")),
        Err(raised) => raised,
    }
}
