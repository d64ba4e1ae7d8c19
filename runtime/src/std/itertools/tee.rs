//! `itertools.tee`.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use crate::call::Builtin;
use crate::exc;
use crate::iter::{iterator_type, state, Source, Steps};
use crate::obj::{Gc, Obj, TypeInfo};
use crate::raise::Res;
use crate::slice;
use crate::tuple;

/// What the iterators of one `tee` share: items that one of them has taken and another has not.
struct Shared {
    source: Source,
    items: RefCell<VecDeque<Waiting>>,
    /// How many items have left `items` at its front.
    gone: Cell<usize>,
    tees: Cell<usize>,
    running: Cell<bool>,
}

struct Waiting {
    item: Obj,
    /// How many have not taken it.
    left: usize,
}

struct Tee {
    shared: Rc<Shared>,
    /// How many items this one has taken.
    at: Cell<usize>,
}

impl Tee {
    fn copy(&self) -> Obj {
        let s = &self.shared;
        for w in s.items.borrow_mut().iter_mut().skip(self.at.get() - s.gone.get()) {
            w.left += 1;
        }
        s.tees.set(s.tees.get() + 1);
        Gc::new(&TEE_TYPE, Tee { shared: s.clone(), at: self.at.clone() }).into_obj()
    }

    /// Marks the item as taken; gives back those that nobody waits for.
    fn taken(&self, from: usize, to: usize) -> Vec<Waiting> {
        let s = &self.shared;
        let mut items = s.items.borrow_mut();
        for w in items.iter_mut().take(to).skip(from) {
            w.left -= 1;
        }
        let done = items.iter().take_while(|w| w.left == 0).count();
        s.gone.set(s.gone.get() + done);
        items.drain(..done).collect()
    }
}

impl Steps for Tee {
    fn next(&self) -> Res<Option<Obj>> {
        let s = &self.shared;
        let at = self.at.get() - s.gone.get();
        let waiting = s.items.borrow().get(at).map(|w| w.item.clone());
        if let Some(x) = waiting {
            self.at.set(self.at.get() + 1);
            drop(self.taken(at, at + 1));
            return Ok(Some(x));
        }
        if s.running.replace(true) {
            return Err(exc::runtime_error("cannot re-enter the tee iterator"));
        }
        let next = s.source.next();
        s.running.set(false);
        let Some(x) = next? else { return Ok(None) };
        self.at.set(self.at.get() + 1);
        if s.tees.get() > 1 {
            s.items.borrow_mut().push_back(Waiting { item: x.clone(), left: s.tees.get() - 1 });
        } else {
            s.gone.set(s.gone.get() + 1);
        }
        Ok(Some(x))
    }
}

impl Drop for Tee {
    fn drop(&mut self) {
        let s = &self.shared;
        s.tees.set(s.tees.get() - 1);
        drop(self.taken(self.at.get() - s.gone.get(), usize::MAX));
    }
}

pub static TEE_TYPE: TypeInfo = iterator_type::<Tee>("itertools._tee");

/// `tee(iterable, n)`
pub static TEE: Builtin = Builtin {
    name: "tee",
    owner: "",
    call: |args| {
        if !args.kw.is_empty() {
            return Err(exc::type_error("itertools.tee() takes no keyword arguments"));
        }
        let a = args.expect("tee", 1, 2)?;
        let n = a.get(1).map_or(Ok(2), slice::size_arg)?;
        if n < 0 {
            return Err(exc::value_error("n must be >= 0"));
        }
        if n == 0 {
            return Ok(tuple::tuple(Vec::new()));
        }
        let source = Source::new(&a[0])?;
        let first = match source.obj().filter(|it| state::<Tee>(it, &TEE_TYPE).is_some()) {
            Some(tee) => tee.clone(),
            None => {
                let shared = Shared {
                    source,
                    items: RefCell::default(),
                    gone: Cell::new(0),
                    tees: Cell::new(1),
                    running: Cell::new(false),
                };
                Gc::new(&TEE_TYPE, Tee { shared: Rc::new(shared), at: Cell::new(0) }).into_obj()
            }
        };
        let tee = state::<Tee>(&first, &TEE_TYPE).expect("a tee");
        let mut all = vec![first.clone()];
        all.extend((1..n).map(|_| tee.copy()));
        Ok(tuple::tuple(all))
    },
};
