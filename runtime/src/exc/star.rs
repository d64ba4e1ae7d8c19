//! `except*`: each clause takes its part of what is left of a group; what clauses raise goes on together.

use super::handling::{self, Caught};
use super::{classes, Exc};
use crate::call::Args;
use crate::class;
use crate::exc;
use crate::list;
use crate::name::intern;
use crate::obj::{Kind, Obj};
use crate::raise::{raise, Raised, Res};
use crate::tuple::{tuple, Tuple};

/// What the `except*` clauses of one `try` work on.
pub struct CaughtGroup {
    caught: Caught,
    original: Exc,
    rest: Option<Exc>,
    raised: Vec<Exc>,
}

impl Raised {
    /// Enters the `except*` clauses.
    #[cold]
    pub fn caught_group(self) -> CaughtGroup {
        let caught = self.caught();
        let original = caught.exc();
        CaughtGroup { caught, rest: Some(original.clone()), original, raised: Vec::new() }
    }
}

impl CaughtGroup {
    /// Does the clause `except* class:` get something? That is what is being handled then.
    ///
    /// # Errors
    /// TypeError for what is no exception class, or is one of groups.
    pub fn takes(&mut self, class: &Obj) -> Res<bool> {
        check(class)?;
        let Some(exc) = self.rest.take() else { return Ok(false) };
        let classes = match Tuple::of(class) {
            Some(t) => t.items().to_vec(),
            None => vec![class.clone()],
        };
        let mine = if classes.iter().any(|c| exc.is_a(c)) {
            if exc.is_group() { exc } else { group(tuple(vec![exc.into()]))? }
        } else if exc.is_group() {
            let parts = exc.to_obj().method(intern("split"), Args::of(std::slice::from_ref(class)))?;
            let Some([mine, rest]) = Tuple::of(&parts).map(Tuple::items) else {
                return Err(exc::type_error(format!("{}.split must return a tuple, not {}", exc.class_name(), parts.type_name())));
            };
            self.rest = Exc::from_obj(rest);
            match Exc::from_obj(mine) {
                Some(mine) => mine,
                None => return Ok(false),
            }
        } else {
            self.rest = Some(exc);
            return Ok(false);
        };
        handling::replace(mine);
        Ok(true)
    }

    /// What `as` binds.
    pub fn value(&self) -> Obj {
        self.caught.value()
    }

    /// How a clause was left.
    pub fn handled(&mut self, left: Res<()>) {
        if let Err(raised) = left {
            self.raised.push(raised.take());
        }
    }

    /// What goes on after all clauses: what no clause took, and what clauses raised.
    pub fn rest(mut self) -> Option<Raised> {
        let all: Vec<Exc> = self.raised.drain(..).chain(self.rest.take()).collect();
        if !self.original.is_group() {
            return all.into_iter().next().map(raise);
        }
        let (again, mut new): (Vec<Exc>, Vec<Exc>) = all.into_iter().partition(|e| self.is_part(e));
        let mut leaves = Vec::new();
        again.iter().for_each(|e| add_leaves(e, &mut leaves));
        if !leaves.is_empty() {
            match self.original.split(&mut |e| Ok(leaves.iter().any(|l| l.is(e)))) {
                Ok((part, _)) => new.extend(part),
                Err(raised) => return Some(raised),
            }
        }
        if new.len() > 1 {
            return Some(match group(list::list(new.into_iter().map(Obj::from).collect())) {
                Ok(all) => raise(all),
                Err(raised) => raised,
            });
        }
        new.pop().map(raise)
    }

    /// A part of the group that goes on as it is: from the same place, for the same reason.
    fn is_part(&self, e: &Exc) -> bool {
        let same = |a: Option<Exc>, b: Option<Exc>| match (a, b) {
            (None, None) => true,
            (Some(a), Some(b)) => a.is(&b),
            _ => false,
        };
        let (mine, other) = (self.original.traceback(), e.traceback());
        mine.len() == other.len()
            && mine.iter().zip(&other).all(|(a, b)| std::ptr::eq(a.site, b.site))
            && same(self.original.cause(), e.cause())
            && same(self.original.context(), e.context())
    }
}

fn add_leaves(e: &Exc, out: &mut Vec<Exc>) {
    if e.is_group() {
        e.exceptions().iter().for_each(|e| add_leaves(e, out));
    } else {
        out.push(e.clone());
    }
}

fn group(items: Obj) -> Res<Exc> {
    let made = classes::base_exception_group().call(Args::of(&[crate::ops::str(""), items]))?;
    Ok(Exc::expect(&made))
}

fn check(class: &Obj) -> Res<()> {
    if let Some(classes) = Tuple::of(class) {
        return classes.items().iter().try_for_each(check);
    }
    if !class.is_kind(Kind::Class) || class::exception_layout(class).is_none() {
        return Err(exc::type_error("catching classes that do not inherit from BaseException is not allowed"));
    }
    if class::is_subclass(class, &classes::base_exception_group()) {
        return Err(exc::type_error("catching ExceptionGroup with except* is not allowed. Use except instead."));
    }
    Ok(())
}
