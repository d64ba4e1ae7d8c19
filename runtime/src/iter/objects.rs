//! Iterator objects over sequences, and `iter`, `next`, `reversed`.

use std::cell::Cell;

use super::{construct, counted_type, get_iter, iterator_type, step, Counted, Held, Steps};
use crate::call::{Args, Builtin};
use crate::class::{self, Construct};
use crate::exc;
use crate::generator;
use crate::int::Int;
use crate::list::List;
use crate::names;
use crate::obj::{Gc, Kind, Obj, TypeInfo};
use crate::raise::{Raised, Res};
use crate::range::Range;
use crate::tuple::Tuple;
use crate::types;
use crate::value::Value;

struct ListIterator {
    list: Held<List>,
    at: Cell<usize>,
}

impl Steps for ListIterator {
    fn next(&self) -> Res<Option<Obj>> {
        let Some(list) = self.list.get() else { return Ok(None) };
        let x = list.at(self.at.get());
        match x {
            Some(_) => self.at.set(self.at.get() + 1),
            None => self.list.clear(),
        }
        Ok(x)
    }
}

impl Counted for ListIterator {
    fn left(&self) -> Res<Option<i64>> {
        Ok(Some(self.list.get().map_or(0, |l| l.len().saturating_sub(self.at.get()) as i64)))
    }
}

pub static LIST_ITERATOR: TypeInfo = counted_type::<ListIterator>("list_iterator");

/// `iter(xs)`
pub fn list_iterator(list: List) -> Obj {
    Gc::new(&LIST_ITERATOR, ListIterator { list: Held::new(list), at: Cell::new(0) }).into_obj()
}

struct ListReverseIterator {
    list: Held<List>,
    /// One more than the next position.
    at: Cell<usize>,
}

impl Steps for ListReverseIterator {
    fn next(&self) -> Res<Option<Obj>> {
        let (Some(list), Some(at)) = (self.list.get(), self.at.get().checked_sub(1)) else { return Ok(None) };
        let x = list.at(at);
        match x {
            Some(_) => self.at.set(at),
            None => {
                self.at.set(0);
                self.list.clear();
            }
        }
        Ok(x)
    }
}

impl Counted for ListReverseIterator {
    fn left(&self) -> Res<Option<i64>> {
        Ok(Some(self.list.get().map_or(0, |l| if self.at.get() > l.len() { 0 } else { self.at.get() as i64 })))
    }
}

pub static LIST_REVERSE_ITERATOR: TypeInfo = counted_type::<ListReverseIterator>("list_reverseiterator");

/// `reversed(xs)`
pub fn list_reverse_iterator(list: List) -> Obj {
    let at = Cell::new(list.len());
    Gc::new(&LIST_REVERSE_ITERATOR, ListReverseIterator { list: Held::new(list), at }).into_obj()
}

struct TupleIterator {
    tuple: Held<Tuple>,
    at: Cell<usize>,
}

impl Steps for TupleIterator {
    fn next(&self) -> Res<Option<Obj>> {
        let Some(tuple) = self.tuple.get() else { return Ok(None) };
        let x = tuple.items().get(self.at.get()).cloned();
        match x {
            Some(_) => self.at.set(self.at.get() + 1),
            None => self.tuple.clear(),
        }
        Ok(x)
    }
}

impl Counted for TupleIterator {
    fn left(&self) -> Res<Option<i64>> {
        Ok(Some(self.tuple.get().map_or(0, |t| t.items().len().saturating_sub(self.at.get()) as i64)))
    }
}

pub static TUPLE_ITERATOR: TypeInfo = counted_type::<TupleIterator>("tuple_iterator");

/// `iter(t)`
pub fn tuple_iterator(tuple: Tuple) -> Obj {
    Gc::new(&TUPLE_ITERATOR, TupleIterator { tuple: Held::new(tuple), at: Cell::new(0) }).into_obj()
}

struct RangeIterator {
    next: Cell<i64>,
    step: i64,
    left: Cell<i64>,
}

impl Steps for RangeIterator {
    fn next(&self) -> Res<Option<Obj>> {
        if self.left.get() == 0 {
            return Ok(None);
        }
        self.left.set(self.left.get() - 1);
        let x = self.next.get();
        self.next.set(x.wrapping_add(self.step));
        Ok(Some(x.to_obj()))
    }
}

impl Counted for RangeIterator {
    fn left(&self) -> Res<Option<i64>> {
        Ok(Some(self.left.get()))
    }
}

pub static RANGE_ITERATOR: TypeInfo = counted_type::<RangeIterator>("range_iterator");

struct LongRangeIterator {
    range: Range,
    at: Held<Int>,
}

impl Steps for LongRangeIterator {
    fn next(&self) -> Res<Option<Obj>> {
        match self.at.get() {
            Some(at) if at < self.range.len => {
                let x = self.range.at(&at);
                self.at.set(at + Int::new(1));
                Ok(Some(x.into()))
            }
            _ => Ok(None),
        }
    }
}

impl Counted for LongRangeIterator {
    fn left(&self) -> Res<Option<i64>> {
        let at = self.at.get().unwrap_or_else(|| self.range.len.clone());
        Ok(Some((self.range.len.clone() - at).clamp_i64()))
    }
}

pub static LONG_RANGE_ITERATOR: TypeInfo = counted_type::<LongRangeIterator>("longrange_iterator");

/// `iter(r)`
pub fn range_iterator(r: &Range) -> Obj {
    match r.small() {
        Some((next, step, left)) => {
            Gc::new(&RANGE_ITERATOR, RangeIterator { next: Cell::new(next), step, left: Cell::new(left) }).into_obj()
        }
        None => Gc::new(&LONG_RANGE_ITERATOR, LongRangeIterator { range: r.clone(), at: Held::new(Int::new(0)) }).into_obj(),
    }
}

/// Is this error one of those by which `__getitem__` says that the sequence has ended?
fn ends_sequence(raised: &Raised) -> bool {
    raised.is(&exc::classes::index_error()) || raised.is(&exc::classes::stop_iteration())
}

struct SequenceIterator {
    sequence: Held<Obj>,
    at: Cell<i64>,
}

impl Steps for SequenceIterator {
    fn next(&self) -> Res<Option<Obj>> {
        let Some(sequence) = self.sequence.get() else { return Ok(None) };
        match sequence.get_item(&self.at.get().to_obj()) {
            Ok(x) => {
                self.at.set(self.at.get() + 1);
                Ok(Some(x))
            }
            Err(raised) if ends_sequence(&raised) => {
                drop(raised.take());
                self.sequence.clear();
                Ok(None)
            }
            Err(raised) => Err(raised),
        }
    }
}

impl Counted for SequenceIterator {
    fn left(&self) -> Res<Option<i64>> {
        let Some(sequence) = self.sequence.get() else { return Ok(Some(0)) };
        let has_len = if sequence.is_kind(Kind::Instance) { class::has_own(&sequence, &names::__LEN__) } else { sequence.ty().len.is_some() };
        if !has_len {
            return Ok(None);
        }
        Ok(Some((sequence.len()? - self.at.get()).max(0)))
    }
}

pub static SEQUENCE_ITERATOR: TypeInfo = counted_type::<SequenceIterator>("iterator");

/// `iter(o)` of a class with `__getitem__` alone: the items at 0, 1, … until IndexError.
pub fn sequence(o: &Obj) -> Obj {
    Gc::new(&SEQUENCE_ITERATOR, SequenceIterator { sequence: Held::new(o.clone()), at: Cell::new(0) }).into_obj()
}

struct CallableIterator {
    callable: Held<Obj>,
    sentinel: Obj,
}

impl Steps for CallableIterator {
    fn next(&self) -> Res<Option<Obj>> {
        let Some(callable) = self.callable.get() else { return Ok(None) };
        match callable.call(Args::NONE) {
            Ok(x) if !Value::eq(&self.sentinel, &x)? => Ok(Some(x)),
            Ok(_) => {
                self.callable.clear();
                Ok(None)
            }
            Err(raised) if raised.is(&exc::classes::stop_iteration()) => {
                drop(raised.take());
                self.callable.clear();
                Ok(None)
            }
            Err(raised) => Err(raised),
        }
    }
}

pub static CALLABLE_ITERATOR: TypeInfo = iterator_type::<CallableIterator>("callable_iterator");

/// `iter(…)`
pub static ITER: Builtin = Builtin {
    name: "iter",
    owner: "",
    call: |args| match args.expect("iter", 1, 2)? {
        [callable, sentinel] => {
            if !crate::value::is_callable(callable) {
                return Err(exc::type_error("iter(v, w): v must be callable"));
            }
            let state = CallableIterator { callable: Held::new(callable.clone()), sentinel: sentinel.clone() };
            Ok(Gc::new(&CALLABLE_ITERATOR, state).into_obj())
        }
        a => get_iter(&a[0]),
    },
};

/// `next(…)`
pub static NEXT: Builtin = Builtin {
    name: "next",
    owner: "",
    call: |args| {
        let a = args.expect("next", 1, 2)?;
        match (next_raising(&a[0]), a.get(1)) {
            (Err(raised), Some(default)) if raised.is(&exc::classes::stop_iteration()) => {
                drop(raised.take());
                Ok(default.clone())
            }
            (result, _) => result,
        }
    },
};

/// `next(it)`, with StopIteration at the end, and its value.
pub fn next_raising(it: &Obj) -> Res<Obj> {
    if it.is_kind(Kind::Generator) {
        return generator::send(it, Obj::NONE);
    }
    if class::is_classy(it) {
        if let Some(result) = class::special(it, &names::__NEXT__, &[]) {
            return result;
        }
    }
    // By name: the types themselves would be linked.
    if !matches!(it.ty().name, "enumerate" | "map" | "zip") {
        return step(it)?.ok_or_else(|| exc::stop_iteration(Obj::NONE));
    }
    drop(STOPPED.0.take());
    match (step(it)?, STOPPED.0.take()) {
        (Some(x), _) => Ok(x),
        (None, Some(exc)) => Err(exc::raise_exc(exc::Exc::expect(&exc))),
        (None, None) => Err(exc::stop_iteration(Obj::NONE)),
    }
}

/// The StopIteration with which an iterator of the program's own has ended: `next(map(f, it))` raises the same.
struct Stopped(Cell<Option<Obj>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Stopped {}
static STOPPED: Stopped = Stopped(Cell::new(None));

pub(crate) fn stopped(exc: exc::Exc) {
    if !exc.args().is_empty() {
        drop(STOPPED.0.replace(Some(exc.into())));
    }
}

struct Reversed {
    sequence: Held<Obj>,
    /// The next position; below 0 at the end.
    at: Cell<i64>,
}

impl Steps for Reversed {
    fn next(&self) -> Res<Option<Obj>> {
        let (Some(sequence), true) = (self.sequence.get(), self.at.get() >= 0) else { return Ok(None) };
        match sequence.get_item(&self.at.get().to_obj()) {
            Ok(x) => {
                self.at.set(self.at.get() - 1);
                Ok(Some(x))
            }
            Err(raised) => {
                self.at.set(-1);
                self.sequence.clear();
                if !ends_sequence(&raised) {
                    return Err(raised);
                }
                drop(raised.take());
                Ok(None)
            }
        }
    }
}

impl Counted for Reversed {
    fn left(&self) -> Res<Option<i64>> {
        let Some(sequence) = self.sequence.get() else { return Ok(Some(0)) };
        let left = self.at.get() + 1;
        Ok(Some(if sequence.len()? < left { 0 } else { left }))
    }
}

/// Of a sequence that has no iterator of its own for it.
pub static REVERSED_TYPE: TypeInfo = counted_type::<Reversed>("reversed");

static DEQUE_REVERSED: TypeInfo = counted_type::<Reversed>("_collections._deque_reverse_iterator");

/// `reversed(o)`
pub fn reversed(o: &Obj) -> Res<Obj> {
    if class::is_classy(o) {
        let own = class::lookup(&o.class(), &names::__REVERSED__);
        if own.is_some_and(|f| f.is_none()) {
            return Err(not_reversible(o));
        }
        if let Some(result) = class::special(o, &names::__REVERSED__, &[]) {
            return result;
        }
    }
    let core = class::core(o);
    if let Some(list) = List::exact(core) {
        return Ok(list_reverse_iterator(list.clone()));
    }
    if let Some(r) = Range::of(core) {
        return Ok(range_iterator(&r.reversed()));
    }
    if let Some(it) = crate::dict::reversed_of(core) {
        return Ok(it);
    }
    if core.is_kind(Kind::Other) {
        if let Some(f) = crate::attr::find_quiet(core, &names::__REVERSED__)? {
            return f.call(crate::call::Args::NONE);
        }
    }
    let sequence = match core.kind() {
        Kind::Str | Kind::Bytes | Kind::ByteArray | Kind::Tuple | Kind::Deque | Kind::Array | Kind::MemoryView => true,
        Kind::Instance | Kind::Exception | Kind::Class => crate::value::defines(o, &names::__GETITEM__),
        _ => false,
    };
    if !sequence {
        return Err(not_reversible(o));
    }
    let at = Cell::new(o.len()? - 1);
    let ty = if o.is_kind(Kind::Deque) { &DEQUE_REVERSED } else { &REVERSED_TYPE };
    Ok(Gc::new(ty, Reversed { sequence: Held::new(o.clone()), at }).into_obj())
}

#[cold]
fn not_reversible(o: &Obj) -> Raised {
    exc::type_error(format!("'{}' object is not reversible", o.type_name()))
}

/// `reversed(…)`
pub static REVERSED: Builtin = Builtin {
    name: "reversed",
    owner: "",
    call: |args| {
        if !args.kw.is_empty() {
            return Err(exc::type_error("reversed() takes no keyword arguments"));
        }
        match args.pos {
            [o] => reversed(o),
            more => Err(exc::type_error(format!("reversed expected 1 argument, got {}", more.len()))),
        }
    },
};

static REVERSED_NEW: Construct = construct(&REVERSED);
/// The class itself.
pub fn reversed_class() -> Obj { types::class(&REVERSED_TYPE, &REVERSED_NEW) } // class reversed
