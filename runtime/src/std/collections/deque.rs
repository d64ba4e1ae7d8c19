//! `collections.deque`.

use std::cell::{Cell, UnsafeCell};
use std::collections::VecDeque;

use crate::call::{Bind, Builtin};
use crate::class::{self, Construct};
use crate::exc;
use crate::int::Int;
use crate::iter::{counted_type, Counted, Iter, Steps};
use crate::list::compare_lengths;
use crate::methods;
use crate::obj::{drop_boxed, Cmp, Gc, Kind, Obj, Op, TypeInfo};
use crate::ops::Operator;
use crate::raise::{Raised, Res};
use crate::slice;
use crate::str::Str;
use crate::types;
use crate::value::{wrong_self, ReprGuard, Reprs, Value};

pub struct DequeData {
    items: UnsafeCell<VecDeque<Obj>>,
    maxlen: Cell<Option<usize>>,
    /// Changes with every change of length.
    state: Cell<u64>,
}

#[derive(Clone)]
#[repr(transparent)]
pub struct Deque(Gc<DequeData>);

pub static DEQUE: TypeInfo = TypeInfo {
    repr,
    hash: None,
    len: Some(|o| Ok(this(o).len())),
    compare: Some(compare),
    binary: Some(binary),
    inplace: Some(inplace),
    iter: Some(|o| Ok(iterator(this(o)))),
    get_item: Some(|o, k| this(o).get(index(k)?)),
    set_item: Some(|o, k, v| this(o).set(index(k)?, v)),
    contains: Some(|o, x| Ok(this(o).find(x, 0, usize::MAX)?.is_some())),
    get_attr: Some(|o, name| match name.text {
        "maxlen" => Ok(Some(this(o).0.maxlen.get().map_or(Obj::NONE, |n| Int::from(n).into()))),
        _ => Ok(None),
    }),
    ..TypeInfo::new("collections.deque", Kind::Deque, drop_boxed::<DequeData>)
};

fn this(o: &Obj) -> &Deque {
    Deque::of(o).expect("a deque")
}

impl From<Deque> for Obj {
    fn from(d: Deque) -> Obj {
        d.0.into_obj()
    }
}

fn index(k: &Obj) -> Res<i64> {
    match slice::subscript(k)? {
        Some(i) => Ok(i),
        None => Err(exc::type_error(format!("sequence index must be integer, not '{}'", k.type_name()))),
    }
}

#[cold]
fn out_of_range() -> Raised {
    exc::index_error("deque index out of range")
}

#[cold]
fn mutated() -> Raised {
    exc::runtime_error("deque mutated during iteration")
}

impl Deque {
    /// `deque([], maxlen)`
    pub fn new(maxlen: Option<usize>) -> Deque {
        let data = DequeData { items: UnsafeCell::default(), maxlen: Cell::new(maxlen), state: Cell::new(0) };
        Deque(Gc::tracked(&DEQUE, data))
    }

    /// The deque that an object is, or (in an instance of a class derived from deque) has.
    pub fn of(o: &Obj) -> Option<&Deque> {
        let core = if o.is_kind(Kind::Instance) { class::core(o) } else { o };
        // SAFETY: Kind::Deque values are Boxed<DequeData>, and Deque is transparent over their Gc.
        unsafe { core.cast::<DequeData>(Kind::Deque).map(|g| &*(g as *const Gc<_> as *const Deque)) }
    }

    fn items(&self) -> &VecDeque<Obj> {
        // SAFETY: let go before any code of the program runs, and before the deque is changed.
        unsafe { &*self.0.items.get() }
    }

    #[allow(clippy::mut_from_ref)]
    fn items_mut(&self) -> &mut VecDeque<Obj> {
        self.0.state.set(self.0.state.get() + 1);
        // SAFETY: as of `items`; no other reference lives meanwhile.
        unsafe { &mut *self.0.items.get() }
    }

    /// `len(self)`
    pub fn len(&self) -> usize {
        self.items().len()
    }

    pub fn is_empty(&self) -> bool {
        self.items().is_empty()
    }

    /// The items, copied out.
    pub fn to_vec(&self) -> Vec<Obj> {
        self.items().iter().cloned().collect()
    }

    fn position(&self, i: i64) -> usize {
        slice::place(i, self.len())
    }

    /// `self[i]`
    pub fn get(&self, i: i64) -> Res<Obj> {
        self.items().get(self.position(i)).cloned().ok_or_else(out_of_range)
    }

    /// `self[i] = x`, `del self[i]`
    fn set(&self, i: i64, x: Option<Obj>) -> Res<()> {
        let at = self.position(i);
        if at >= self.len() {
            return Err(out_of_range());
        }
        let old = match x {
            // A replaced item is no change of length.
            // SAFETY: as of `items_mut`.
            Some(x) => Some(std::mem::replace(unsafe { &mut (&mut *self.0.items.get())[at] }, x)),
            None => self.items_mut().remove(at),
        };
        drop(old);
        Ok(())
    }

    /// `self.append(x)`
    pub fn append(&self, x: Obj) {
        self.items_mut().push_back(x);
        if self.0.maxlen.get().is_some_and(|max| self.len() > max) {
            let old = self.items_mut().pop_front();
            drop(old);
        }
    }

    /// `self.appendleft(x)`
    pub fn appendleft(&self, x: Obj) {
        self.items_mut().push_front(x);
        if self.0.maxlen.get().is_some_and(|max| self.len() > max) {
            let old = self.items_mut().pop_back();
            drop(old);
        }
    }

    /// `self.pop()`
    pub fn pop(&self) -> Res<Obj> {
        self.items_mut().pop_back().ok_or_else(|| exc::index_error("pop from an empty deque"))
    }

    /// `self.popleft()`
    pub fn popleft(&self) -> Res<Obj> {
        self.items_mut().pop_front().ok_or_else(|| exc::index_error("pop from an empty deque"))
    }

    /// `self.extend(iterable)`
    pub fn extend(&self, iterable: &Obj) -> Res<()> {
        self.extend_by(iterable, Deque::append)
    }

    /// `self.extendleft(iterable)`
    pub fn extendleft(&self, iterable: &Obj) -> Res<()> {
        self.extend_by(iterable, Deque::appendleft)
    }

    fn extend_by(&self, iterable: &Obj, add: fn(&Deque, Obj)) -> Res<()> {
        if Deque::of(iterable).is_some_and(|d| d.0.is(&self.0)) {
            self.to_vec().into_iter().for_each(|x| add(self, x));
            return Ok(());
        }
        let mut it = Iter::new(iterable)?;
        while let Some(x) = it.next()? {
            add(self, x);
        }
        Ok(())
    }

    /// Each item, for the collector.
    pub(crate) fn visit(&self, f: &mut dyn FnMut(&Obj)) {
        self.items().iter().for_each(f);
    }

    pub(crate) fn clear(&self) {
        let old = std::mem::take(self.items_mut());
        drop(old);
    }

    /// A deque with the same maximal length.
    fn copy(&self) -> Deque {
        let new = Deque::new(self.0.maxlen.get());
        new.items_mut().extend(self.items().iter().cloned());
        new
    }

    /// The first position from `from` on, before `to`, that holds `x`.
    fn find(&self, x: &Obj, from: usize, to: usize) -> Res<Option<usize>> {
        let state = self.0.state.get();
        for i in from..to.min(self.len()) {
            let Some(item) = self.items().get(i).cloned() else { break };
            let same = Value::eq(&item, x)?;
            if self.0.state.get() != state {
                return Err(mutated());
            }
            if same {
                return Ok(Some(i));
            }
        }
        Ok(None)
    }

    /// `self.rotate(n)`
    pub fn rotate(&self, n: i64) {
        if self.len() <= 1 {
            return;
        }
        let n = n.rem_euclid(self.len() as i64) as usize;
        self.items_mut().rotate_right(n);
    }

    /// `self *= n`
    fn repeat(&self, n: i64) -> Res<()> {
        let once = self.to_vec();
        if n <= 0 || once.is_empty() {
            self.clear();
            return Ok(());
        }
        let mut n = slice::saturate(n);
        if let Some(max) = self.0.maxlen.get() {
            n = n.min(max.div_ceil(once.len()) + 1);
        }
        for x in crate::list::repeated(&once, n as i64 - 1)? {
            self.append(x);
        }
        Ok(())
    }
}

fn repr(o: &Obj) -> Res<Str> {
    let Some(_running) = ReprGuard::enter(o) else { return Ok(Str::from("[...]")) };
    let d = this(o);
    let mut text = Reprs::new("deque([");
    for x in d.to_vec() {
        text.item(&x)?;
    }
    Ok(match d.0.maxlen.get() {
        Some(n) => text.done(&format!("], maxlen={n})")),
        None => text.done("])"),
    })
}

fn compare(cmp: Cmp, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let (Some(a), Some(b)) = (Deque::of(a), Deque::of(b)) else { return Ok(None) };
    let equality = matches!(cmp, Cmp::Eq | Cmp::Ne);
    if equality && a.len() != b.len() {
        return Ok(Some(Obj::bool(cmp == Cmp::Ne)));
    }
    let (states, mut i) = ((a.0.state.get(), b.0.state.get()), 0);
    while let (Some(x), Some(y)) = (a.items().get(i).cloned(), b.items().get(i).cloned()) {
        if !Value::eq(&x, &y)? {
            return if equality { Ok(Some(Obj::bool(cmp == Cmp::Ne))) } else { crate::ops::compare(cmp, &x, &y).map(Some) };
        }
        if (a.0.state.get(), b.0.state.get()) != states {
            return Err(mutated());
        }
        i += 1;
    }
    Ok(Some(Obj::bool(compare_lengths(cmp, a.len(), b.len()))))
}

fn binary(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    match (op.op, Deque::of(a), Deque::of(b)) {
        (Op::Add, Some(x), Some(_)) => {
            let new = x.copy();
            new.extend(b)?;
            Ok(Some(new.into()))
        }
        (Op::Mul, Some(x), None) => repeated(x, b),
        (Op::Mul, None, Some(y)) => repeated(y, a),
        _ => Ok(None),
    }
}

fn repeated(d: &Deque, n: &Obj) -> Res<Option<Obj>> {
    let Some(n) = slice::count(n)? else { return Ok(None) };
    let new = d.copy();
    new.repeat(n)?;
    Ok(Some(new.into()))
}

fn inplace(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    match op.op {
        Op::Add => this(a).extend(b)?,
        Op::Mul => match slice::count(b)? {
            Some(n) => this(a).repeat(n)?,
            None => return Ok(None),
        },
        _ => return Ok(None),
    }
    Ok(Some(a.clone()))
}

struct Walker {
    deque: Deque,
    at: Cell<usize>,
    state: u64,
}

impl Steps for Walker {
    fn next(&self) -> Res<Option<Obj>> {
        if self.deque.0.state.get() != self.state {
            self.at.set(usize::MAX);
            return Err(mutated());
        }
        let x = self.deque.items().get(self.at.get()).cloned();
        if x.is_some() {
            self.at.set(self.at.get() + 1);
        }
        Ok(x)
    }
}

impl Counted for Walker {
    fn left(&self) -> Res<Option<i64>> {
        Ok(Some(self.deque.items().len().saturating_sub(self.at.get()) as i64))
    }
}

pub static DEQUE_ITERATOR: TypeInfo = counted_type::<Walker>("_collections._deque_iterator");

fn iterator(d: &Deque) -> Obj {
    Gc::new(&DEQUE_ITERATOR, Walker { deque: d.clone(), at: Cell::new(0), state: d.0.state.get() }).into_obj()
}

/// `deque()`, the core of a new instance of a class derived from deque.
pub fn empty() -> Obj {
    Deque::new(None).into()
}

/// `deque(iterable, maxlen)`
pub static CALL: Builtin = Builtin {
    name: "deque",
    owner: "",
    call: |args| {
        let new = empty();
        let all = [&[new.clone()], args.pos].concat();
        INIT.on(crate::call::Args::with(&all, args.kw))?;
        Ok(new)
    },
};

/// `deque.__init__(self, iterable, maxlen)`
pub static INIT: Builtin = Builtin {
    name: "__init__",
    owner: "deque",
    call: |args| {
        let (me, rest) = args.split_self("deque.__init__")?;
        let d = Deque::of(me).ok_or_else(|| wrong_self(me, "collections.deque", "__init__"))?;
        let given = rest.pos.len() + rest.kw.len();
        if given > 2 {
            return Err(exc::type_error(format!("deque() takes at most 2 arguments ({given} given)")));
        }
        let [iterable, maxlen] = rest.bind("deque", [("iterable", Bind::ArgOpt), ("maxlen", Bind::ArgOpt)])?;
        let maxlen = match maxlen.filter(|m| !m.is_none()) {
            None => None,
            Some(m) => match m.index_or_none()? {
                None => return Err(exc::type_error("an integer is required")),
                Some(m) => match m.to_i64() {
                    Some(m) if m >= 0 => Some(slice::saturate(m)),
                    Some(_) => return Err(exc::value_error("maxlen must be non-negative")),
                    None => return Err(exc::overflow_error("Python int too large to convert to C ssize_t")),
                },
            },
        };
        d.0.maxlen.set(maxlen);
        d.clear();
        if let Some(iterable) = iterable {
            d.extend(&iterable)?;
        }
        Ok(Obj::NONE)
    },
};

methods! { "deque", Deque::of;
    /// `d.append(x)`
    APPEND "append" 1, 1 => |d, a| {
        d.append(a[0].clone());
        Ok(Obj::NONE)
    };
    /// `d.appendleft(x)`
    APPENDLEFT "appendleft" 1, 1 => |d, a| {
        d.appendleft(a[0].clone());
        Ok(Obj::NONE)
    };
    /// `d.clear()`
    CLEAR "clear" 0, 0 => |d, _| {
        d.clear();
        Ok(Obj::NONE)
    };
    /// `d.copy()`
    COPY "copy" 0, 0 => |d, _| Ok(d.copy().into());
    COPY_ "__copy__" 0, 0 => |d, _| Ok(d.copy().into());
    /// `d.count(x)`
    COUNT "count" 1, 1 => |d, a| {
        let (mut n, mut from) = (0, 0);
        while let Some(i) = d.find(&a[0], from, usize::MAX)? {
            n += 1;
            from = i + 1;
        }
        Ok(Int::new(n).into())
    };
    /// `d.extend(iterable)`
    EXTEND "extend" 1, 1 => |d, a| {
        d.extend(&a[0])?;
        Ok(Obj::NONE)
    };
    /// `d.extendleft(iterable)`
    EXTENDLEFT "extendleft" 1, 1 => |d, a| {
        d.extendleft(&a[0])?;
        Ok(Obj::NONE)
    };
    /// `d.pop()`
    POP "pop" 0, 0 => |d, _| d.pop();
    /// `d.popleft()`
    POPLEFT "popleft" 0, 0 => |d, _| d.popleft();
    /// `d.remove(x)`
    REMOVE "remove" 1, 1 => |d, a| match d.find(&a[0], 0, usize::MAX) {
        Ok(Some(i)) => d.set(i as i64, None).map(|()| Obj::NONE),
        Ok(None) => Err(exc::value_error(format!("{} is not in deque", a[0].repr()?))),
        Err(raised) if raised.is(&exc::classes::runtime_error()) => {
            drop(raised.take());
            Err(exc::index_error("deque mutated during remove()."))
        }
        Err(raised) => Err(raised),
    };
    /// `d.reverse()`
    REVERSE "reverse" 0, 0 => |d, _| {
        let state = d.0.state.get();
        d.items_mut().make_contiguous().reverse();
        // Who goes over it does not notice.
        d.0.state.set(state);
        Ok(Obj::NONE)
    };
    /// `d.rotate(n)`
    ROTATE "rotate" 0, 1 => |d, a| {
        d.rotate(a.first().map_or(Ok(1), slice::size_arg)?);
        Ok(Obj::NONE)
    };
}

/// `d.index(x, start, stop)`
pub static INDEX: Builtin = Builtin {
    name: "index",
    owner: "deque",
    call: |args| {
        let (me, rest) = args.split_self("deque.index")?;
        let d = Deque::of(me).ok_or_else(|| wrong_self(me, "collections.deque", "index"))?;
        let a = rest.pos;
        match a.len() {
            0 => return Err(exc::type_error("index() takes at least 1 argument (0 given)")),
            n if n > 3 => return Err(exc::type_error(format!("index() takes at most 3 arguments ({n} given)"))),
            _ => {}
        }
        let start = a.get(1).map_or(Ok(0), slice::index_arg)?;
        let stop = a.get(2).map_or(Ok(i64::MAX), slice::index_arg)?;
        match d.find(&a[0], slice::clamp(start, d.len()), slice::clamp(stop, d.len()))? {
            Some(i) => Ok(Int::from(i).into()),
            None => Err(exc::value_error(format!("{} is not in deque", a[0].repr()?))),
        }
    },
};

/// `d.insert(i, x)`
pub static INSERT: Builtin = Builtin {
    name: "insert",
    owner: "deque",
    call: |args| {
        let (me, rest) = args.split_self("deque.insert")?;
        let d = Deque::of(me).ok_or_else(|| wrong_self(me, "collections.deque", "insert"))?;
        let [i, x] = rest.pos else {
            return Err(exc::type_error(format!("insert() takes exactly 2 arguments ({} given)", rest.pos.len())));
        };
        let i = slice::size_arg(i)?;
        if d.0.maxlen.get() == Some(d.len()) {
            return Err(exc::index_error("deque already at its maximum size"));
        }
        d.items_mut().insert(slice::clamp(i, d.len()), x.clone());
        Ok(Obj::NONE)
    },
};

static NEW: Construct = Construct { call: &CALL, init: Some(&INIT), empty: Some(empty) };
pub fn deque() -> Obj { types::class(&DEQUE, &NEW) } // class deque

