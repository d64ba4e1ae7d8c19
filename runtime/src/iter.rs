//! Iteration: `Iter` for `for` loops, iterator objects, and the builtins that make or consume iterators.

use crate::list::List;
use crate::obj::Obj;
use crate::raise::Res;

/// What a `for` loop steps: fast cases for the builtin types, else an iterator object.
pub enum Iter {
    List(List<Obj>, usize),
    Obj(Obj),
}

impl Iter {
    /// `iter(o)`, for a `for` loop. (`Obj::iter` is this.)
    pub fn new(o: &Obj) -> Res<Iter> {
        match List::exact(o) {
            Some(l) => Ok(Iter::List(l.clone(), 0)),
            None => Ok(Iter::Obj(o.clone())),
        }
    }
    /// The next item, or `None` at the end.
    #[inline]
    pub fn next(&mut self) -> Res<Option<Obj>> {
        todo!()
    }
    /// The items that are left.
    pub fn collect(mut self) -> Res<Vec<Obj>> {
        let mut items = Vec::new();
        while let Some(x) = self.next()? {
            items.push(x);
        }
        Ok(items)
    }
}

/// The items of any iterable (`list(o)`, `*o`).
pub fn collect(o: &Obj) -> Res<Vec<Obj>> {
    Iter::new(o)?.collect()
}
