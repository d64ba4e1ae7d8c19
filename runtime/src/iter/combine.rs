//! `enumerate`, `zip`, `map`, `filter`.

use std::cell::Cell;

use super::{construct, iterator_type, Held, Source, Steps};
use crate::call::{Args, Bind, Builtin};
use crate::class::Construct;
use crate::exc;
use crate::int::Int;
use crate::obj::{Gc, Obj, TypeInfo};
use crate::raise::{Raised, Res};
use crate::tuple::Tuple;
use crate::types;
use crate::value::Value;

struct Enumerate {
    source: Source,
    next: Cell<i64>,
    /// The next number, once it does not fit.
    big: Held<Int>,
}

impl Steps for Enumerate {
    fn next(&self) -> Res<Option<Obj>> {
        let Some(x) = self.source.next()? else { return Ok(None) };
        let n = match self.big.get() {
            Some(n) => {
                self.big.set(&n + &Int::new(1));
                n.into()
            }
            None => {
                let n = self.next.get();
                match n.checked_add(1) {
                    Some(more) => self.next.set(more),
                    None => self.big.set(&Int::new(n) + &Int::new(1)),
                }
                n.to_obj()
            }
        };
        Ok(Some(Tuple::from([n, x]).into()))
    }
}

pub static ENUMERATE_TYPE: TypeInfo = iterator_type::<Enumerate>("enumerate");

/// `enumerate(iterable, start)`
pub static ENUMERATE: Builtin = Builtin {
    name: "enumerate",
    owner: "",
    call: |args| {
        let total = args.pos.len() + args.kw.len();
        if total == 0 {
            return Err(exc::type_error("enumerate() missing required argument 'iterable'"));
        }
        if total > 2 {
            return Err(exc::type_error(format!("enumerate() takes at most 2 arguments ({total} given)")));
        }
        let [iterable, start] = args.bind("enumerate", [("iterable", Bind::Arg), ("start", Bind::ArgOpt)])?;
        let source = Source::new(&iterable.unwrap_or(Obj::NONE));
        let (mut next, mut big) = (0, Held::none());
        if let Some(start) = start {
            let start = start.index()?;
            match start.to_i64() {
                Some(n) => next = n,
                None => big = Held::new(start),
            }
        }
        Ok(Gc::new(&ENUMERATE_TYPE, Enumerate { source: source?, next: Cell::new(next), big }).into_obj())
    },
};

struct Zip {
    sources: Vec<Source>,
    strict: bool,
}

impl Steps for Zip {
    fn next(&self) -> Res<Option<Obj>> {
        if self.sources.is_empty() {
            return Ok(None);
        }
        if let ([a, b], false) = (self.sources.as_slice(), self.strict) {
            let Some(x) = a.next()? else { return Ok(None) };
            let Some(y) = b.next()? else { return Ok(None) };
            return Ok(Some(Tuple::from([x, y]).into()));
        }
        let mut items = Vec::with_capacity(self.sources.len());
        for source in &self.sources {
            match source.next()? {
                Some(x) => items.push(x),
                None if self.strict => return self.check(items.len()),
                None => return Ok(None),
            }
        }
        Ok(Some(Tuple::from(items).into()))
    }
}

impl Zip {
    /// One has come to its end: have all?
    #[cold]
    fn check(&self, at: usize) -> Res<Option<Obj>> {
        let plural = |at: usize| if at == 1 { "argument 1".to_string() } else { format!("arguments 1-{at}") };
        if at > 0 {
            return Err(exc::value_error(format!("zip() argument {} is shorter than {}", at + 1, plural(at))));
        }
        for (at, source) in self.sources.iter().enumerate().skip(1) {
            if source.next()?.is_some() {
                return Err(exc::value_error(format!("zip() argument {} is longer than {}", at + 1, plural(at))));
            }
        }
        Ok(None)
    }
}

pub static ZIP_TYPE: TypeInfo = iterator_type::<Zip>("zip");

/// `zip(*iterables, strict=…)`
pub static ZIP: Builtin = Builtin {
    name: "zip",
    owner: "",
    call: |args| {
        let mut strict = false;
        for (name, value) in args.kw {
            if name.text != "strict" {
                return Err(exc::type_error(format!("'{}' is an invalid keyword argument for zip()", name.text)));
            }
            strict = value.truth()?;
        }
        let sources = args.pos.iter().map(Source::new).collect::<Res<Vec<_>>>()?;
        Ok(Gc::new(&ZIP_TYPE, Zip { sources, strict }).into_obj())
    },
};

struct Map {
    function: Obj,
    sources: Vec<Source>,
}

impl Steps for Map {
    fn next(&self) -> Res<Option<Obj>> {
        if let [source] = self.sources.as_slice() {
            let Some(x) = source.next()? else { return Ok(None) };
            return self.function.call(Args::of(&[x])).map(Some);
        }
        let mut items = Vec::with_capacity(self.sources.len());
        for source in &self.sources {
            match source.next()? {
                Some(x) => items.push(x),
                None => return Ok(None),
            }
        }
        self.function.call(Args::of(&items)).map(Some)
    }
}

pub static MAP_TYPE: TypeInfo = iterator_type::<Map>("map");

/// `map(function, *iterables)`
pub static MAP: Builtin = Builtin {
    name: "map",
    owner: "",
    call: |args| {
        if !args.kw.is_empty() {
            return Err(exc::type_error("map() takes no keyword arguments"));
        }
        let [function, iterables @ ..] = args.pos else { return Err(too_few_for_map()) };
        if iterables.is_empty() {
            return Err(too_few_for_map());
        }
        let sources = iterables.iter().map(Source::new).collect::<Res<Vec<_>>>()?;
        Ok(Gc::new(&MAP_TYPE, Map { function: function.clone(), sources }).into_obj())
    },
};

#[cold]
fn too_few_for_map() -> Raised {
    exc::type_error("map() must have at least two arguments.")
}

struct Filter {
    /// `None`: the items themselves decide.
    function: Option<Obj>,
    source: Source,
    /// What the function must say.
    wanted: bool,
}

impl Steps for Filter {
    fn next(&self) -> Res<Option<Obj>> {
        while let Some(x) = self.source.next()? {
            let truth = match &self.function {
                Some(f) => f.call(Args::of(std::slice::from_ref(&x)))?.truth()?,
                None => x.truth()?,
            };
            if truth == self.wanted {
                return Ok(Some(x));
            }
        }
        Ok(None)
    }
}

/// `filter` and `itertools.filterfalse`.
pub(crate) fn filter_by(ty: &'static TypeInfo, function: &Obj, iterable: &Obj, wanted: bool) -> Res<Obj> {
    let source = Source::new(iterable)?;
    let function = (!function.is_none() && !function.is(&crate::types::of(&crate::int::BOOL).obj())).then(|| function.clone());
    Ok(Gc::new(ty, Filter { function, source, wanted }).into_obj())
}

pub static FILTER_TYPE: TypeInfo = iterator_type::<Filter>("filter");
/// `itertools.filterfalse`
pub static FILTER_FALSE_TYPE: TypeInfo = iterator_type::<Filter>("itertools.filterfalse");

/// `filter(function, iterable)`
pub static FILTER: Builtin = Builtin {
    name: "filter",
    owner: "",
    call: |args| {
        let a = args.expect("filter", 2, 2)?;
        filter_by(&FILTER_TYPE, &a[0], &a[1], true)
    },
};

static ENUMERATE_NEW: Construct = construct(&ENUMERATE);
static ZIP_NEW: Construct = construct(&ZIP);
static MAP_NEW: Construct = construct(&MAP);
static FILTER_NEW: Construct = construct(&FILTER);

pub fn enumerate() -> Obj { types::class(&ENUMERATE_TYPE, &ENUMERATE_NEW) } // class enumerate
pub fn zip() -> Obj { types::class(&ZIP_TYPE, &ZIP_NEW) } // class zip
pub fn map() -> Obj { types::class(&MAP_TYPE, &MAP_NEW) } // class map
pub fn filter() -> Obj { types::class(&FILTER_TYPE, &FILTER_NEW) } // class filter
