//! Python's module `itertools`. Each function is a class in Python; its values' type is the TypeInfo beside it.

use std::cell::{Cell, RefCell};

use crate::call::{Args, Bind, Builtin};
use crate::class::{Class, Construct};
use crate::exc;
use crate::function;
use crate::int::{self, Int};
use crate::iter::{self, construct, counted_type, get_iter, iterator_type, state, Counted, Held, Source, Steps};
use crate::obj::{Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::slice;
use crate::str::Str;
use crate::tuple::{self, Tuple};
use crate::types;

pub mod combinatoric;
pub mod group;
pub mod tee;

pub use combinatoric::*;
pub use group::*;
pub use tee::*;

/// A function without keyword arguments, as a `Builtin`.
macro_rules! function {
    ($(#[$doc:meta])* $NAME:ident $name:literal 1, 1 => |$a:pat_param| $body:expr) => {
        $(#[$doc])*
        pub static $NAME: Builtin = Builtin {
            name: $name,
            owner: "",
            call: |args| {
                if args.kw.is_empty() && args.pos.len() != 1 {
                    return Err(exc::type_error(format!("{} expected 1 argument, got {}", $name, args.pos.len())));
                }
                let $a = args.expect($name, 1, 1)?;
                $body
            },
        };
    };
    ($(#[$doc:meta])* $NAME:ident $name:literal $min:expr, $max:expr => |$a:pat_param| $body:expr) => {
        $(#[$doc])*
        pub static $NAME: Builtin = Builtin {
            name: $name,
            owner: "",
            call: |args| {
                let $a = args.expect($name, $min, $max)?;
                $body
            },
        };
    };
}

struct Count {
    next: Held<Obj>,
    step: Obj,
}

impl Steps for Count {
    fn next(&self) -> Res<Option<Obj>> {
        let Some(n) = self.next.get() else { return Ok(None) };
        self.next.set(n.add(&self.step)?);
        Ok(Some(n))
    }
}

pub static COUNT_TYPE: TypeInfo = TypeInfo {
    repr: |o| {
        let c = state::<Count>(o, &COUNT_TYPE).expect("a count");
        let next = c.next.get().unwrap_or(Obj::NONE).repr()?;
        if c.step.is(&one()) {
            return Ok(Str::from(format!("count({next})")));
        }
        Ok(Str::from(format!("count({next}, {})", c.step.repr()?)))
    },
    ..iterator_type::<Count>("itertools.count")
};

fn one() -> Obj {
    Int::new(1).into()
}

fn is_number(o: &Obj) -> bool {
    match crate::class::core(o).kind() {
        Kind::Int | Kind::Bool | Kind::Float | Kind::Complex => true,
        Kind::Instance => ["__index__", "__float__", "__int__"].iter().any(|n| crate::value::defines(o, crate::name::intern(n))),
        _ => false,
    }
}

/// `count(start, step)`
pub static COUNT: Builtin = Builtin {
    name: "count",
    owner: "",
    call: |args| {
        let [start, step] = args.bind("count", [("start", Bind::ArgOpt), ("step", Bind::ArgOpt)])?;
        let start = start.unwrap_or_else(|| Int::new(0).into());
        let step = step.unwrap_or_else(one);
        if !is_number(&start) || !is_number(&step) {
            return Err(exc::type_error("a number is required"));
        }
        // Counting ints by 1 starts with an int, be it True that was given.
        let start = match int::as_int(&start) {
            Some(n) if step.is(&one()) => n.into(),
            _ => start,
        };
        Ok(Gc::new(&COUNT_TYPE, Count { next: Held::new(start), step }).into_obj())
    },
};

struct Cycle {
    source: Held<Obj>,
    saved: RefCell<Vec<Obj>>,
    at: Cell<usize>,
}

impl Steps for Cycle {
    fn next(&self) -> Res<Option<Obj>> {
        if let Some(source) = self.source.get() {
            match iter::step(&source)? {
                Some(x) => {
                    self.saved.borrow_mut().push(x.clone());
                    return Ok(Some(x));
                }
                None => self.source.clear(),
            }
        }
        let saved = self.saved.borrow();
        if saved.is_empty() {
            return Ok(None);
        }
        let at = self.at.get();
        self.at.set((at + 1) % saved.len());
        Ok(Some(saved[at].clone()))
    }
}

pub static CYCLE_TYPE: TypeInfo = iterator_type::<Cycle>("itertools.cycle");

function! {
    /// `cycle(iterable)`
    CYCLE "cycle" 1, 1 => |a| {
        let source = Held::new(get_iter(&a[0])?);
        Ok(Gc::new(&CYCLE_TYPE, Cycle { source, saved: RefCell::default(), at: Cell::new(0) }).into_obj())
    }
}

struct Repeat {
    object: Obj,
    /// Below 0: for ever.
    left: Cell<i64>,
}

impl Steps for Repeat {
    fn next(&self) -> Res<Option<Obj>> {
        match self.left.get() {
            0 => return Ok(None),
            n if n > 0 => self.left.set(n - 1),
            _ => {}
        }
        Ok(Some(self.object.clone()))
    }
}

impl Counted for Repeat {
    fn left(&self) -> Res<Option<i64>> {
        let left = self.left.get();
        if left < 0 { Err(exc::type_error("len() of unsized object")) } else { Ok(Some(left)) }
    }
}

pub static REPEAT_TYPE: TypeInfo = TypeInfo {
    repr: |o| {
        let r = state::<Repeat>(o, &REPEAT_TYPE).expect("a repeat");
        let object = r.object.repr()?;
        Ok(Str::from(match r.left.get() {
            n if n < 0 => format!("repeat({object})"),
            n => format!("repeat({object}, {n})"),
        }))
    },
    ..counted_type::<Repeat>("itertools.repeat")
};

/// `repeat(object, times)`
pub static REPEAT: Builtin = Builtin {
    name: "repeat",
    owner: "",
    call: |args| {
        let [object, times] = args.bind("repeat", [("object", Bind::Arg), ("times", Bind::ArgOpt)])?;
        let left = match times {
            Some(n) => slice::size_arg(&n)?.max(0),
            None => -1,
        };
        Ok(Gc::new(&REPEAT_TYPE, Repeat { object: object.unwrap_or(Obj::NONE), left: Cell::new(left) }).into_obj())
    },
};

struct Accumulate {
    source: Source,
    function: Option<Obj>,
    total: Held<Obj>,
    /// Still to be given first.
    initial: Held<Obj>,
}

impl Steps for Accumulate {
    fn next(&self) -> Res<Option<Obj>> {
        if let Some(initial) = self.initial.get() {
            self.initial.clear();
            self.total.set(initial.clone());
            return Ok(Some(initial));
        }
        let Some(x) = self.source.next()? else { return Ok(None) };
        let total = match (self.total.get(), &self.function) {
            (None, _) => x,
            (Some(total), None) => total.add(&x)?,
            (Some(total), Some(f)) => f.call(Args::of(&[total, x]))?,
        };
        self.total.set(total.clone());
        Ok(Some(total))
    }
}

pub static ACCUMULATE_TYPE: TypeInfo = iterator_type::<Accumulate>("itertools.accumulate");

/// `accumulate(iterable, func, initial=…)`
pub static ACCUMULATE: Builtin = Builtin {
    name: "accumulate",
    owner: "",
    call: |args| {
        let params = [("iterable", Bind::Arg), ("func", Bind::ArgOpt), ("initial", Bind::KeyOpt)];
        let [iterable, function, initial] = args.bind("accumulate", params)?;
        let source = Source::new(&iterable.unwrap_or(Obj::NONE))?;
        let function = function.filter(|f| !f.is_none());
        let initial = initial.filter(|x| !x.is_none()).map_or_else(Held::none, Held::new);
        Ok(Gc::new(&ACCUMULATE_TYPE, Accumulate { source, function, total: Held::none(), initial }).into_obj())
    },
};

struct Chain {
    source: Held<Obj>,
    active: Held<Obj>,
}

impl Steps for Chain {
    fn next(&self) -> Res<Option<Obj>> {
        while let Some(source) = self.source.get() {
            let active = match self.active.get() {
                Some(active) => active,
                None => {
                    let opened = match iter::step(&source) {
                        Ok(Some(iterable)) => get_iter(&iterable).map(Some),
                        Ok(None) => Ok(None),
                        Err(raised) => Err(raised),
                    };
                    match opened {
                        Ok(Some(active)) => {
                            self.active.set(active.clone());
                            active
                        }
                        end => {
                            self.source.clear();
                            return end;
                        }
                    }
                }
            };
            match iter::step(&active)? {
                Some(x) => return Ok(Some(x)),
                None => self.active.clear(),
            }
        }
        Ok(None)
    }
}

pub static CHAIN_TYPE: TypeInfo = iterator_type::<Chain>("itertools.chain");

fn chain(iterables: Obj) -> Obj {
    Gc::new(&CHAIN_TYPE, Chain { source: Held::new(iterables), active: Held::none() }).into_obj()
}

/// `chain(*iterables)`
pub static CHAIN: Builtin = Builtin {
    name: "chain",
    owner: "",
    call: |args| {
        let iterables = args.expect("chain", 0, usize::MAX)?;
        Ok(chain(iter::tuple_iterator(Tuple::from(iterables))))
    },
};

/// `chain.from_iterable(iterables)`
pub static CHAIN_FROM_ITERABLE: Builtin = Builtin {
    name: "from_iterable",
    owner: "",
    call: |args| Ok(chain(get_iter(&args.expect("chain.from_iterable", 1, 1)?[0])?)),
};

struct Compress {
    data: Source,
    selectors: Source,
}

impl Steps for Compress {
    fn next(&self) -> Res<Option<Obj>> {
        while let Some(x) = self.data.next()? {
            let Some(selector) = self.selectors.next()? else { break };
            if selector.truth()? {
                return Ok(Some(x));
            }
        }
        Ok(None)
    }
}

pub static COMPRESS_TYPE: TypeInfo = iterator_type::<Compress>("itertools.compress");

/// `compress(data, selectors)`
pub static COMPRESS: Builtin = Builtin {
    name: "compress",
    owner: "",
    call: |args| {
        let [data, selectors] = args.bind("compress", [("data", Bind::Arg), ("selectors", Bind::Arg)])?;
        let data = Source::new(&data.unwrap_or(Obj::NONE))?;
        let selectors = Source::new(&selectors.unwrap_or(Obj::NONE))?;
        Ok(Gc::new(&COMPRESS_TYPE, Compress { data, selectors }).into_obj())
    },
};

struct DropWhile {
    predicate: Obj,
    source: Source,
    started: Cell<bool>,
}

impl Steps for DropWhile {
    fn next(&self) -> Res<Option<Obj>> {
        while let Some(x) = self.source.next()? {
            if self.started.get() || !self.predicate.call(Args::of(std::slice::from_ref(&x)))?.truth()? {
                self.started.set(true);
                return Ok(Some(x));
            }
        }
        Ok(None)
    }
}

pub static DROPWHILE_TYPE: TypeInfo = iterator_type::<DropWhile>("itertools.dropwhile");

function! {
    /// `dropwhile(predicate, iterable)`
    DROPWHILE "dropwhile" 2, 2 => |a| {
        let source = Source::new(&a[1])?;
        Ok(Gc::new(&DROPWHILE_TYPE, DropWhile { predicate: a[0].clone(), source, started: Cell::new(false) }).into_obj())
    }
}

struct TakeWhile {
    predicate: Obj,
    source: Source,
    stopped: Cell<bool>,
}

impl Steps for TakeWhile {
    fn next(&self) -> Res<Option<Obj>> {
        if self.stopped.get() {
            return Ok(None);
        }
        let Some(x) = self.source.next()? else { return Ok(None) };
        if self.predicate.call(Args::of(std::slice::from_ref(&x)))?.truth()? {
            return Ok(Some(x));
        }
        self.stopped.set(true);
        Ok(None)
    }
}

pub static TAKEWHILE_TYPE: TypeInfo = iterator_type::<TakeWhile>("itertools.takewhile");

function! {
    /// `takewhile(predicate, iterable)`
    TAKEWHILE "takewhile" 2, 2 => |a| {
        let source = Source::new(&a[1])?;
        Ok(Gc::new(&TAKEWHILE_TYPE, TakeWhile { predicate: a[0].clone(), source, stopped: Cell::new(false) }).into_obj())
    }
}

function! {
    /// `filterfalse(predicate, iterable)`
    FILTERFALSE "filterfalse" 2, 2 => |a| iter::filter_by(&iter::FILTER_FALSE_TYPE, &a[0], &a[1], false)
}

struct StarMap {
    function: Obj,
    source: Source,
}

impl Steps for StarMap {
    fn next(&self) -> Res<Option<Obj>> {
        let Some(x) = self.source.next()? else { return Ok(None) };
        let result = match Tuple::exact(&x) {
            Some(t) => self.function.call(Args::of(t.items())),
            None => self.function.call(Args::of(&iter::collect(&x)?)),
        };
        result.map(Some)
    }
}

pub static STARMAP_TYPE: TypeInfo = iterator_type::<StarMap>("itertools.starmap");

function! {
    /// `starmap(function, iterable)`
    STARMAP "starmap" 2, 2 => |a| {
        let source = Source::new(&a[1])?;
        Ok(Gc::new(&STARMAP_TYPE, StarMap { function: a[0].clone(), source }).into_obj())
    }
}

struct ISlice {
    source: Held<Obj>,
    /// The position of the next item to give, and where to stop.
    next: Cell<i64>,
    stop: Option<i64>,
    step: i64,
    /// How many items were taken.
    count: Cell<i64>,
}

impl ISlice {
    fn take(&self, source: &Obj) -> Res<Option<Obj>> {
        while self.count.get() < self.next.get() {
            if iter::step(source)?.is_none() {
                return Ok(None);
            }
            self.count.set(self.count.get() + 1);
        }
        if self.stop.is_some_and(|stop| self.count.get() >= stop) {
            return Ok(None);
        }
        let Some(x) = iter::step(source)? else { return Ok(None) };
        self.count.set(self.count.get() + 1);
        let next = self.next.get().saturating_add(self.step);
        self.next.set(self.stop.map_or(next, |stop| next.min(stop)));
        Ok(Some(x))
    }
}

impl Steps for ISlice {
    fn next(&self) -> Res<Option<Obj>> {
        let Some(source) = self.source.get() else { return Ok(None) };
        let taken = self.take(&source);
        if !matches!(taken, Ok(Some(_))) {
            self.source.clear();
        }
        taken
    }
}

pub static ISLICE_TYPE: TypeInfo = iterator_type::<ISlice>("itertools.islice");

/// An index of `islice`: None is `none`, what is no index is -1.
fn islice_index(o: &Obj, none: i64) -> Res<i64> {
    if o.is_none() {
        return Ok(none);
    }
    match o.index() {
        Ok(i) => Ok(i.to_i64().unwrap_or(-1)),
        Err(raised) => {
            drop(raised.take());
            Ok(-1)
        }
    }
}

function! {
    /// `islice(iterable, stop)`, `islice(iterable, start, stop, step)`
    ISLICE "islice" 2, 4 => |a| {
        const STOP: &str = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
        const INDICES: &str = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
        let (start, stop, step) = match a {
            [_, stop] => (0, stop, 1),
            [_, start, stop] => (islice_index(start, 0)?, stop, 1),
            [_, start, stop, step] => (islice_index(start, 0)?, stop, islice_index(step, 1)?),
            _ => return Err(exc::value_error(STOP)),
        };
        let stop = match stop.is_none() {
            true => None,
            false => Some(islice_index(stop, 0)?),
        };
        if stop == Some(-1) {
            return Err(exc::value_error(STOP));
        }
        if start < 0 || stop.is_some_and(|s| s < 0) {
            return Err(exc::value_error(INDICES));
        }
        if step < 1 {
            return Err(exc::value_error("Step for islice() must be a positive integer or None."));
        }
        let source = Held::new(get_iter(&a[0])?);
        Ok(Gc::new(&ISLICE_TYPE, ISlice { source, next: Cell::new(start), stop, step, count: Cell::new(0) }).into_obj())
    }
}

struct Pairwise {
    source: Held<Obj>,
    old: Held<Obj>,
}

impl Steps for Pairwise {
    fn next(&self) -> Res<Option<Obj>> {
        let Some(source) = self.source.get() else { return Ok(None) };
        let old = match self.old.get() {
            Some(old) => Ok(Some(old)),
            None => iter::step(&source),
        };
        if let Ok(Some(old)) = &old {
            self.old.set(old.clone());
        }
        let pair = match old {
            Ok(Some(old)) => iter::step(&source).map(|new| new.map(|new| (old, new))),
            Ok(None) => Ok(None),
            Err(raised) => Err(raised),
        };
        match pair {
            Ok(Some((old, new))) => {
                self.old.set(new.clone());
                Ok(Some(Tuple::from([old, new]).into()))
            }
            end => {
                self.source.clear();
                self.old.clear();
                end.map(|_| None)
            }
        }
    }
}

pub static PAIRWISE_TYPE: TypeInfo = iterator_type::<Pairwise>("itertools.pairwise");

function! {
    /// `pairwise(iterable)`
    PAIRWISE "pairwise" 1, 1 => |a| {
        let source = Held::new(get_iter(&a[0])?);
        Ok(Gc::new(&PAIRWISE_TYPE, Pairwise { source, old: Held::none() }).into_obj())
    }
}

struct ZipLongest {
    sources: Vec<Held<Obj>>,
    active: Cell<usize>,
    fill: Obj,
}

impl Steps for ZipLongest {
    fn next(&self) -> Res<Option<Obj>> {
        if self.active.get() == 0 {
            return Ok(None);
        }
        let mut items = Vec::with_capacity(self.sources.len());
        for held in &self.sources {
            let Some(source) = held.get() else {
                items.push(self.fill.clone());
                continue;
            };
            match iter::step(&source) {
                Ok(Some(x)) => items.push(x),
                Ok(None) => {
                    self.active.set(self.active.get().saturating_sub(1));
                    if self.active.get() == 0 {
                        return Ok(None);
                    }
                    held.clear();
                    items.push(self.fill.clone());
                }
                Err(raised) => {
                    self.active.set(0);
                    return Err(raised);
                }
            }
        }
        Ok(Some(tuple::tuple(items)))
    }
}

pub static ZIP_LONGEST_TYPE: TypeInfo = iterator_type::<ZipLongest>("itertools.zip_longest");

/// `zip_longest(*iterables, fillvalue=None)`
pub static ZIP_LONGEST: Builtin = Builtin {
    name: "zip_longest",
    owner: "",
    call: |args| {
        let fill = match args.kw {
            [] => Obj::NONE,
            [(name, fill)] if name.text == "fillvalue" => fill.clone(),
            _ => return Err(exc::type_error("zip_longest() got an unexpected keyword argument")),
        };
        let sources = args.pos.iter().map(|o| get_iter(o).map(Held::new)).collect::<Res<Vec<_>>>()?;
        let active = Cell::new(sources.len());
        Ok(Gc::new(&ZIP_LONGEST_TYPE, ZipLongest { sources, active, fill }).into_obj())
    },
};

static CHAIN_NEW: Construct = construct(&CHAIN);
static COUNT_NEW: Construct = construct(&COUNT);
static CYCLE_NEW: Construct = construct(&CYCLE);
static REPEAT_NEW: Construct = construct(&REPEAT);
static ACCUMULATE_NEW: Construct = construct(&ACCUMULATE);
static COMPRESS_NEW: Construct = construct(&COMPRESS);
static DROPWHILE_NEW: Construct = construct(&DROPWHILE);
static TAKEWHILE_NEW: Construct = construct(&TAKEWHILE);
static FILTERFALSE_NEW: Construct = construct(&FILTERFALSE);
static STARMAP_NEW: Construct = construct(&STARMAP);
static ISLICE_NEW: Construct = construct(&ISLICE);
static PAIRWISE_NEW: Construct = construct(&PAIRWISE);
static ZIP_LONGEST_NEW: Construct = construct(&ZIP_LONGEST);

/// The class, with its class method.
pub fn chain_class() -> Obj { // class chain
    let class = types::class(&CHAIN_TYPE, &CHAIN_NEW);
    let name = crate::name::intern("from_iterable");
    Class::expect(&class).set_attr(name, Some(function::builtin(&CHAIN_FROM_ITERABLE)));
    class
}
pub fn count() -> Obj { types::class(&COUNT_TYPE, &COUNT_NEW) } // class count
pub fn cycle() -> Obj { types::class(&CYCLE_TYPE, &CYCLE_NEW) } // class cycle
pub fn repeat() -> Obj { types::class(&REPEAT_TYPE, &REPEAT_NEW) } // class repeat
pub fn accumulate() -> Obj { types::class(&ACCUMULATE_TYPE, &ACCUMULATE_NEW) } // class accumulate
pub fn compress() -> Obj { types::class(&COMPRESS_TYPE, &COMPRESS_NEW) } // class compress
pub fn dropwhile() -> Obj { types::class(&DROPWHILE_TYPE, &DROPWHILE_NEW) } // class dropwhile
pub fn takewhile() -> Obj { types::class(&TAKEWHILE_TYPE, &TAKEWHILE_NEW) } // class takewhile
pub fn filterfalse() -> Obj { types::class(&iter::FILTER_FALSE_TYPE, &FILTERFALSE_NEW) } // class filterfalse
pub fn starmap() -> Obj { types::class(&STARMAP_TYPE, &STARMAP_NEW) } // class starmap
pub fn islice() -> Obj { types::class(&ISLICE_TYPE, &ISLICE_NEW) } // class islice
pub fn pairwise() -> Obj { types::class(&PAIRWISE_TYPE, &PAIRWISE_NEW) } // class pairwise
pub fn zip_longest() -> Obj { types::class(&ZIP_LONGEST_TYPE, &ZIP_LONGEST_NEW) } // class zip_longest
