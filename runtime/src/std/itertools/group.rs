//! `itertools.groupby`.

use std::cell::Cell;
use std::rc::Rc;

use crate::call::{Args, Bind, Builtin};
use crate::iter::{construct, iterator_type, Held, Source, Steps};
use crate::class::Construct;
use crate::obj::{Gc, Obj, TypeInfo};
use crate::raise::Res;
use crate::tuple::Tuple;
use crate::value::Value;
use crate::types;

/// What a `groupby` and its groups share.
struct Groups {
    source: Source,
    key: Option<Obj>,
    /// The key of the group that was given last.
    target: Held<Obj>,
    /// The item that was taken, with its key, and not yet given.
    current_key: Held<Obj>,
    current: Held<Obj>,
    /// Which group may go on.
    group: Cell<u64>,
    groups: Cell<u64>,
}

impl Groups {
    /// Takes an item; false at the end.
    fn step(&self) -> Res<bool> {
        let Some(x) = self.source.next()? else { return Ok(false) };
        let key = match &self.key {
            Some(f) => f.call(Args::of(std::slice::from_ref(&x)))?,
            None => x.clone(),
        };
        self.current.set(x);
        self.current_key.set(key);
        Ok(true)
    }
}

struct GroupBy(Rc<Groups>);

impl Steps for GroupBy {
    fn next(&self) -> Res<Option<Obj>> {
        let g = &self.0;
        g.group.set(0);
        // To the first item of the next group.
        let key = loop {
            match (g.current_key.get(), g.target.get()) {
                (Some(key), None) => break key,
                (Some(key), Some(target)) if !Value::eq(&target, &key)? => break key,
                _ => {}
            }
            if !g.step()? {
                return Ok(None);
            }
        };
        g.target.set(key.clone());
        g.groups.set(g.groups.get() + 1);
        g.group.set(g.groups.get());
        let group = Gc::new(&GROUPER_TYPE, Grouper { groups: g.clone(), number: g.group.get(), key: key.clone() }).into_obj();
        Ok(Some(Tuple::from([key, group]).into()))
    }
}

struct Grouper {
    groups: Rc<Groups>,
    number: u64,
    key: Obj,
}

impl Steps for Grouper {
    fn next(&self) -> Res<Option<Obj>> {
        let g = &self.groups;
        if g.group.get() != self.number || (g.current.get().is_none() && !g.step()?) {
            return Ok(None);
        }
        let (Some(x), Some(key)) = (g.current.get(), g.current_key.get()) else { return Ok(None) };
        if !Value::eq(&self.key, &key)? {
            return Ok(None);
        }
        g.current.clear();
        g.current_key.clear();
        Ok(Some(x))
    }
}

pub static GROUPBY_TYPE: TypeInfo = iterator_type::<GroupBy>("itertools.groupby");
pub static GROUPER_TYPE: TypeInfo = iterator_type::<Grouper>("itertools._grouper");

/// `groupby(iterable, key)`
pub static GROUPBY: Builtin = Builtin {
    name: "groupby",
    owner: "",
    call: |args| {
        let [iterable, key] = args.bind("groupby", [("iterable", Bind::Arg), ("key", Bind::ArgOpt)])?;
        let groups = Groups {
            source: Source::new(&iterable.unwrap_or(Obj::NONE))?,
            key: key.filter(|k| !k.is_none()),
            target: Held::none(),
            current_key: Held::none(),
            current: Held::none(),
            group: Cell::new(0),
            groups: Cell::new(0),
        };
        Ok(Gc::new(&GROUPBY_TYPE, GroupBy(Rc::new(groups))).into_obj())
    },
};

static GROUPBY_NEW: Construct = construct(&GROUPBY);

pub fn groupby() -> Obj { types::class(&GROUPBY_TYPE, &GROUPBY_NEW) } // class groupby
