//! The functions of the module and the methods of `Random`, for dynamic calls: one line each, made into both.

use super::{shared, Random};
use crate::bytes::Bytes;
use crate::call::{Args, Builtin};
use crate::exc;
use crate::float::{number, truediv};
use crate::int::{self, ByteOrder, Int};
use crate::obj::Obj;
use crate::raise::Res;
use crate::std::math::libm::{exp, log};

/// The parameters of a function that CPython has in Python: their names; how many are required; how many may be given by position.
struct Signature<const N: usize> {
    names: [&'static str; N],
    required: usize,
    positional: usize,
}

impl<const N: usize> Signature<N> {
    const fn new(names: [&'static str; N], required: usize) -> Signature<N> {
        Signature { names, required, positional: N }
    }

    /// Binds arguments without `self`, with the errors that a Python method gives.
    fn bind(&self, name: &str, args: Args) -> Res<[Option<Obj>; N]> {
        let mut values = [const { None }; N];
        for (value, given) in values.iter_mut().zip(args.pos) {
            *value = Some(given.clone());
        }
        for (key, value) in args.kw {
            let Some(at) = self.names.iter().position(|n| *n == key.text) else {
                return Err(exc::type_error(format!("Random.{name}() got an unexpected keyword argument '{}'", key.text)));
            };
            if values[at].is_some() {
                return Err(exc::type_error(format!("Random.{name}() got multiple values for argument '{}'", key.text)));
            }
            values[at] = Some(value.clone());
        }
        if args.pos.len() > self.positional {
            // `self` counts.
            let (least, most, given) = (self.required + 1, self.positional + 1, args.pos.len() + 1);
            let takes = if least == most { format!("{most}") } else { format!("from {least} to {most}") };
            let s = if most == 1 { "" } else { "s" };
            return Err(exc::type_error(format!("Random.{name}() takes {takes} positional argument{s} but {given} were given")));
        }
        let missing: Vec<String> =
            (0..self.required).filter(|&i| values[i].is_none()).map(|i| format!("'{}'", self.names[i])).collect();
        let listed = match missing.as_slice() {
            [] => return Ok(values),
            [one] => one.clone(),
            [one, two] => format!("{one} and {two}"),
            [first @ .., last] => format!("{}, and {last}", first.join(", ")),
        };
        let s = if missing.len() == 1 { "" } else { "s" };
        Err(exc::type_error(format!("Random.{name}() missing {} required positional argument{s}: {listed}", missing.len())))
    }
}

fn receiver<'a>(args: &Args<'a>, name: &str) -> Res<(&'a Random, Args<'a>)> {
    let (me, rest) = args.split_self(&format!("Random.{name}"))?;
    match Random::of(me) {
        Some(r) => Ok((r, rest)),
        None => Err(exc::type_error(format!(
            "descriptor '{name}' for 'random.Random' objects doesn't apply to a '{}' object",
            me.type_name()
        ))),
    }
}

macro_rules! functions {
    ($($constant:ident $name:ident $do:expr;)*) => {
        $(
            #[doc = concat!("`random.", stringify!($name), "(…)`")]
            pub static $constant: Builtin = Builtin {
                name: stringify!($name),
                owner: "",
                call: |args| {
                    let run: fn(&Random, Args) -> Res<Obj> = $do;
                    run(shared(), args)
                },
            };
        )*
        /// The methods of `Random` objects.
        pub mod methods {
            use super::*;
            $(
                #[doc = concat!("`Random.", stringify!($name), "(self, …)`")]
                pub static $constant: Builtin = Builtin {
                    name: stringify!($name),
                    owner: "Random",
                    call: |args| {
                        let run: fn(&Random, Args) -> Res<Obj> = $do;
                        let (me, rest) = receiver(&args, stringify!($name))?;
                        run(me, rest)
                    },
                };
            )*
        }
    };
}

functions! { // and methods of Random
    RANDOM random |r, args| {
        args.expect("Random.random", 0, 0)?;
        Ok(Obj::float(r.random()))
    };
    GETRANDBITS getrandbits |r, args| {
        let k = int::as_index(&args.expect("Random.getrandbits", 1, 1)?[0])?;
        r.getrandbits(k).map(Obj::from)
    };
    SEED seed |r, args| {
        let [a, version] = Signature::new(["a", "version"], 0).bind("seed", args)?;
        let version = version.and_then(|v| int::as_int(&v)).map_or(2, |v| v.clamp_i64());
        r.seed(&a.unwrap_or(Obj::NONE), version)?;
        Ok(Obj::NONE)
    };
    GETSTATE getstate |r, args| {
        Signature::new([], 0).bind("getstate", args)?;
        Ok(r.state())
    };
    SETSTATE setstate |r, args| {
        let [state] = all(Signature::new(["state"], 1).bind("setstate", args)?);
        r.set_state(&state)?;
        Ok(Obj::NONE)
    };
    RANDBYTES randbytes |r, args| {
        let [n] = all(Signature::new(["n"], 1).bind("randbytes", args)?);
        let n = int::as_index(&n)?;
        let bits = r.getrandbits(n * 8)?;
        Ok(Bytes::from(bits.to_bytes(n as usize, ByteOrder::Little, false)?.as_slice()).into())
    };
    RANDRANGE randrange randrange;
    RANDINT randint |r, args| {
        let [a, b] = all(Signature::new(["a", "b"], 2).bind("randint", args)?);
        if let (Some(a), Some(b)) = (int::exact(&a), int::exact(&b)) {
            return r.randint(a, b).map(Obj::from);
        }
        let stop = b.add(&Int::ONE.into())?;
        r.randrange(&whole(&a, "arg 1")?, &whole(&stop, "stop")?, &Int::ONE).map(Obj::from)
    };
    CHOICE choice |r, args| {
        let [seq] = all(Signature::new(["seq"], 1).bind("choice", args)?);
        r.choice(&seq)
    };
    SHUFFLE shuffle |r, args| {
        let [x] = all(Signature::new(["x"], 1).bind("shuffle", args)?);
        r.shuffle(&x)?;
        Ok(Obj::NONE)
    };
    CHOICES choices |r, args| {
        let signature = Signature { names: ["population", "weights", "cum_weights", "k"], required: 1, positional: 2 };
        let [population, weights, cumulated, k] = signature.bind("choices", args)?;
        let given = |o: &Option<Obj>| o.clone().filter(|o| !o.is_none());
        let k = k.unwrap_or_else(|| Int::ONE.into());
        r.choices(&population.unwrap_or(Obj::NONE), given(&weights).as_ref(), given(&cumulated).as_ref(), &k)
    };
    SAMPLE sample |r, args| {
        let signature = Signature { names: ["population", "k", "counts"], required: 2, positional: 2 };
        let [population, k, counts] = signature.bind("sample", args)?;
        let (population, k) = (population.unwrap_or(Obj::NONE), k.unwrap_or(Obj::NONE));
        r.sample(&population, &k, counts.filter(|c| !c.is_none()).as_ref())
    };
    UNIFORM uniform |r, args| {
        let [a, b] = all(Signature::new(["a", "b"], 2).bind("uniform", args)?);
        a.add(&b.sub(&a)?.mul(&Obj::float(r.random()))?)
    };
    TRIANGULAR triangular triangular;
    NORMALVARIATE normalvariate |r, args| {
        let (mu, sigma) = mean_and_deviation("normalvariate", args)?;
        mu.add(&Obj::float(r.normal()).mul(&sigma)?)
    };
    GAUSS gauss |r, args| {
        let (mu, sigma) = mean_and_deviation("gauss", args)?;
        mu.add(&Obj::float(r.gauss()).mul(&sigma)?)
    };
    LOGNORMVARIATE lognormvariate |r, args| {
        let [mu, sigma] = all(Signature::new(["mu", "sigma"], 2).bind("lognormvariate", args)?);
        let x = number(&mu.add(&Obj::float(r.normal()).mul(&sigma)?)?)?;
        let v = exp(x);
        if v.is_infinite() && x.is_finite() {
            return Err(exc::overflow_error("math range error"));
        }
        Ok(Obj::float(v))
    };
    EXPOVARIATE expovariate |r, args| {
        let [lambda] = all(Signature::new(["lambd"], 1).bind("expovariate", args)?);
        truediv(-log(1.0 - r.random()), number(&lambda)?).map(Obj::float)
    };
    VONMISESVARIATE vonmisesvariate |r, args| {
        let [mu, kappa] = all(Signature::new(["mu", "kappa"], 2).bind("vonmisesvariate", args)?);
        r.vonmises(number(&mu)?, number(&kappa)?).map(Obj::float)
    };
    GAMMAVARIATE gammavariate |r, args| {
        let [alpha, beta] = all(Signature::new(["alpha", "beta"], 2).bind("gammavariate", args)?);
        r.gamma(number(&alpha)?, number(&beta)?).map(Obj::float)
    };
    BETAVARIATE betavariate |r, args| {
        let [alpha, beta] = all(Signature::new(["alpha", "beta"], 2).bind("betavariate", args)?);
        r.beta(number(&alpha)?, number(&beta)?).map(Obj::float)
    };
    PARETOVARIATE paretovariate |r, args| {
        let [alpha] = all(Signature::new(["alpha"], 1).bind("paretovariate", args)?);
        r.pareto(number(&alpha)?).map(Obj::float)
    };
    WEIBULLVARIATE weibullvariate |r, args| {
        let [alpha, beta] = all(Signature::new(["alpha", "beta"], 2).bind("weibullvariate", args)?);
        r.weibull(number(&alpha)?, number(&beta)?).map(Obj::float)
    };
}

/// Values that are all required.
fn all<const N: usize>(values: [Option<Obj>; N]) -> [Obj; N] {
    values.map(|v| v.unwrap_or(Obj::NONE))
}

fn mean_and_deviation(name: &str, args: Args) -> Res<(Obj, Obj)> {
    let [mu, sigma] = Signature::new(["mu", "sigma"], 0).bind(name, args)?;
    Ok((mu.unwrap_or_else(|| Obj::float(0.0)), sigma.unwrap_or_else(|| Obj::float(1.0))))
}

/// A whole number, or a float of whole value; `what` names it in the error.
fn whole(o: &Obj, what: &str) -> Res<Int> {
    if let Some(v) = o.index_or_none()? {
        return Ok(v);
    }
    let v = int::from_obj(o)?;
    if Obj::from(v.clone()).is_ne(o)? {
        return Err(exc::value_error(format!("non-integer {what} for randrange()")));
    }
    Ok(v)
}

fn randrange(r: &Random, args: Args) -> Res<Obj> {
    let [start, stop, step] = Signature::new(["start", "stop", "step"], 1).bind("randrange", args)?;
    let start = whole(&start.unwrap_or(Obj::NONE), "arg 1")?;
    let Some(stop) = stop.filter(|s| !s.is_none()) else {
        if step.is_some() {
            return Err(exc::type_error("Missing a non-None stop argument"));
        }
        if start > 0 {
            return r.below(&start).map(Obj::from);
        }
        return Err(exc::value_error("empty range for randrange()"));
    };
    let stop = whole(&stop, "stop")?;
    let step = step.map_or(Ok(Int::ONE), |s| whole(&s, "step"))?;
    r.randrange(&start, &stop, &step).map(Obj::from)
}

fn triangular(r: &Random, args: Args) -> Res<Obj> {
    let [low, high, mode] = Signature::new(["low", "high", "mode"], 0).bind("triangular", args)?;
    let mut low = low.unwrap_or_else(|| Obj::float(0.0));
    let mut high = high.unwrap_or_else(|| Obj::float(1.0));
    let mut u = r.random();
    let mut c = match mode.filter(|m| !m.is_none()) {
        None => 0.5,
        Some(mode) => match mode.sub(&low)?.truediv(&high.sub(&low)?) {
            Ok(c) => number(&c)?,
            Err(raised) if raised.is(&exc::classes::zero_division_error()) => {
                drop(raised.take());
                return Ok(low);
            }
            Err(raised) => return Err(raised),
        },
    };
    if u > c {
        u = 1.0 - u;
        c = 1.0 - c;
        std::mem::swap(&mut low, &mut high);
    }
    low.add(&high.sub(&low)?.mul(&Obj::float((u * c).sqrt()))?)
}

/// `random.Random(x=None)`
pub static NEW: Builtin = Builtin {
    name: "Random",
    owner: "",
    call: |args| {
        let [seed] = Signature::new(["x"], 0).bind("__init__", args)?;
        super::new(&seed.unwrap_or(Obj::NONE))
    },
};

/// `Random.__init__(self, x=None)`, for subclasses.
pub static INIT: Builtin = Builtin {
    name: "__init__",
    owner: "Random",
    call: |args| {
        let (me, rest) = receiver(&args, "__init__")?;
        let [seed] = Signature::new(["x"], 0).bind("__init__", rest)?;
        me.seed(&seed.unwrap_or(Obj::NONE), 2)?;
        Ok(Obj::NONE)
    },
};

