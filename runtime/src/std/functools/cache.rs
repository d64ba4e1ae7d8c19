//! `lru_cache` and `cache`.

use std::cell::{Cell, RefCell};

use crate::call::{Args, Builtin};
use crate::class::NameMap;
use crate::dict::Dict;
use crate::exc;
use crate::function::{self, Global};
use crate::int::{self, Int};
use crate::methods;
use crate::name::intern;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::slice;
use crate::std::collections::named_tuple;
use crate::std::python::{function, Signature};
use crate::str::Str;
use crate::tuple::Tuple;
use crate::value::is_callable;

use super::wrap;

/// A function with its results. The entries of `results` are in the order of their last use.
struct Cached {
    function: Obj,
    maxsize: Option<usize>,
    typed: bool,
    hits: Cell<i64>,
    misses: Cell<i64>,
    results: Dict,
    /// `__name__`, `__wrapped__` …
    own: RefCell<NameMap>,
}

static CACHED: TypeInfo = TypeInfo {
    call: Some(|o, args| of(o).call(args)),
    bind: Some(|o, me, _| Ok(if me.is_unbound() { o.clone() } else { function::method(o.clone(), me.clone()) })),
    get_attr: Some(|o, name| {
        if let Some(v) = of(o).own.borrow().get(name) {
            return Ok(Some(v.clone()));
        }
        let method = match name.text {
            "cache_info" => &CACHE_INFO,
            "cache_clear" => &CACHE_CLEAR,
            "cache_parameters" => &CACHE_PARAMETERS,
            "__dict__" => return attributes(of(o)).map(Some),
            _ => return Ok(None),
        };
        Ok(Some(function::bound_builtin(method, o)))
    }),
    set_attr: Some(|o, name, value| {
        let own = &of(o).own;
        let old = match value {
            Some(v) => {
                let old = own.borrow_mut().set(name, v);
                drop(old);
                return Ok(true);
            }
            None => own.borrow_mut().remove(name),
        };
        Ok(old.is_some())
    }),
    ..TypeInfo::new("functools._lru_cache_wrapper", Kind::Other, drop_boxed::<Cached>)
};

fn cached(o: &Obj) -> Option<&Cached> {
    // SAFETY: values of this type are Boxed<Cached>.
    (o.is_heap() && std::ptr::eq(o.ty(), &CACHED)).then(|| unsafe { &**Gc::<Cached>::of(o) })
}

fn of(o: &Obj) -> &Cached {
    cached(o).expect("a cached function")
}

fn attributes(c: &Cached) -> Res<Obj> {
    let d = Dict::<Obj, Obj>::new();
    for (name, value) in c.own.borrow().items() {
        d.set(name.as_str().into(), value.clone())?;
    }
    Ok(d.into())
}

/// What stands between positional and keyword arguments in a key: nothing that a program has.
static MARK: Global = Global::new();

impl Cached {
    /// One str or int alone is the key itself, else a tuple of all arguments (and their types).
    fn key(&self, args: Args) -> Obj {
        if let ([x], [], false) = (args.pos, args.kw, self.typed) {
            if Str::exact(x).is_some() || int::exact(x).is_some() {
                return x.clone();
            }
        }
        let mut parts = args.pos.to_vec();
        if !args.kw.is_empty() {
            if MARK.get().is_unbound() {
                MARK.set(Tuple::from([Str::lit("keywords follow").into()]).into());
            }
            parts.push(MARK.get());
            for (k, v) in args.kw {
                parts.extend([k.as_str().into(), v.clone()]);
            }
        }
        if self.typed {
            parts.extend(args.pos.iter().chain(args.kw.iter().map(|(_, v)| v)).map(Obj::class));
        }
        Tuple::from(parts).into()
    }

    fn call(&self, args: Args) -> Res<Obj> {
        let _frame = function::enter_native(" while calling a Python object")?;
        if self.maxsize == Some(0) {
            self.misses.set(self.misses.get() + 1);
            return self.function.call(args);
        }
        let key = self.key(args);
        let hash = crate::value::Value::hash(&key)?;
        if let Some(found) = self.results.get_hashed(&key, hash)? {
            self.hits.set(self.hits.get() + 1);
            if self.maxsize.is_some() {
                self.results.move_to(&key, true)?;
            }
            return Ok(found);
        }
        self.misses.set(self.misses.get() + 1);
        let result = self.function.call(args)?;
        if let Some(max) = self.maxsize {
            if self.results.contains_hashed(&key, hash)? {
                // A call of itself has put it there meanwhile.
                return Ok(result);
            }
            if self.results.len() >= max {
                let oldest = self.results.pop_first();
                drop(oldest);
            }
        }
        self.results.set_hashed(key, hash, result.clone())?;
        Ok(result)
    }
}

/// The class of `cache_info()`.
static INFO: Global = Global::new();

fn info(c: &Cached) -> Res<Obj> {
    if INFO.get().is_unbound() {
        let fields = ["hits", "misses", "maxsize", "currsize"].map(Str::lit);
        INFO.set(named_tuple::make("CacheInfo", &fields, Vec::new(), "functools")?);
    }
    let number = |n: i64| Obj::from(Int::new(n));
    let maxsize = c.maxsize.map_or(Obj::NONE, |n| number(n as i64));
    INFO.get().call(Args::of(&[number(c.hits.get()), number(c.misses.get()), maxsize, number(c.results.len() as i64)]))
}

methods! { "functools._lru_cache_wrapper", cached;
    /// `f.cache_info()`
    CACHE_INFO "cache_info" 0, 0 => |c, _| info(c);
    /// `f.cache_clear()`
    CACHE_CLEAR "cache_clear" 0, 0 => |c, _| {
        c.hits.set(0);
        c.misses.set(0);
        c.results.clear();
        Ok(Obj::NONE)
    };
    /// `f.cache_parameters()`
    CACHE_PARAMETERS "cache_parameters" 0, 0 => |c, _| {
        let d = Dict::<Obj, Obj>::new();
        d.set(Str::lit("maxsize").into(), c.maxsize.map_or(Obj::NONE, |n| Int::from(n).into()))?;
        d.set(Str::lit("typed").into(), Obj::bool(c.typed))?;
        Ok(d.into())
    };
}

fn decorate(f: &Obj, maxsize: Option<usize>, typed: bool) -> Res<Obj> {
    if !is_callable(f) {
        return Err(exc::type_error("the first argument must be callable"));
    }
    let state = Cached {
        function: f.clone(),
        maxsize,
        typed,
        hits: Cell::new(0),
        misses: Cell::new(0),
        results: Dict::new(),
        own: RefCell::new(NameMap::new()),
    };
    let wrapper = Gc::new(&CACHED, state).into_obj();
    wrap::update(&wrapper, f, &wrap::wrapper_assignments(), &Tuple::empty().into())?;
    if let Some(own) = crate::attr::find(f, intern("__dict__"))?.as_ref().and_then(Dict::of) {
        for (k, v) in own.to_vec() {
            if let Some(k) = Str::of(&k) {
                wrapper.set_attr(intern(k.as_str()), v)?;
            }
        }
        wrapper.set_attr(intern("__wrapped__"), f.clone())?;
    }
    Ok(wrapper)
}

/// `lru_cache(maxsize=128, typed=False)`
pub static LRU_CACHE: Builtin = Builtin {
    name: "lru_cache",
    owner: "",
    call: |args| {
        let [maxsize, typed] = args.python("lru_cache", ["maxsize", "typed"], 0)?;
        let plain = typed.is_none() || typed.as_ref().is_some_and(|t| t.as_bool().is_some());
        let typed = typed.map_or(Ok(false), |t| t.truth())?;
        let maxsize = match maxsize {
            None => Some(128),
            Some(m) if m.is_none() => None,
            Some(m) => match int::as_int(&m) {
                Some(n) => Some(slice::saturate(n.clamp_i64())),
                None if is_callable(&m) && plain => return decorate(&m, Some(128), typed),
                None => {
                    return Err(exc::type_error("Expected first argument to be an integer, a callable, or None"));
                }
            },
        };
        let signature = Signature { positional: &["user_function"], ..Signature::default() };
        Ok(function("lru_cache.<locals>", "decorating_function", signature, Vec::new(), move |a| {
            decorate(&a.next(), maxsize, typed)
        }))
    },
};

/// `cache(function)`
pub static CACHE: Builtin = Builtin {
    name: "cache",
    owner: "",
    call: |args| {
        let [f] = args.python("cache", ["user_function"], 1)?;
        decorate(&f.unwrap_or(Obj::NONE), None, false)
    },
};
