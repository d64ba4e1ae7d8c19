//! `complex`: Python's complex numbers, in the order of operations of complexobject.c.

use crate::call::{Bind, Builtin};
use crate::exc::{self, type_error, value_error};
use crate::float;
use crate::obj::{drop_boxed, Cmp, Gc, Kind, Obj, TypeInfo};
use crate::ops::Operator;
use crate::raise::{Raised, Res};
use crate::std::math::libm::hypot;
use crate::str::Str;
use crate::tuple::tuple;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Complex {
    pub re: f64,
    pub im: f64,
}

/// `complex(re, im)`, and the literal `1j`.
pub fn complex(re: f64, im: f64) -> Obj {
    Complex { re, im }.into()
}

impl From<Complex> for Obj {
    fn from(c: Complex) -> Obj {
        crate::fmt::COMPLEX.set(crate::fmt::complex);
        Gc::new(&COMPLEX, c).into_obj()
    }
}

impl Complex {
    /// The complex number that an object is, subclasses' instances too.
    pub fn of(o: &Obj) -> Option<Complex> {
        let o = if o.is_kind(Kind::Instance) { crate::class::core(o) } else { o };
        // SAFETY: Kind::Complex values are Boxed<Complex>.
        unsafe { o.cast::<Complex>(Kind::Complex).map(|g| **g) }
    }
    pub(crate) fn add(self, b: Complex) -> Complex {
        Complex { re: self.re + b.re, im: self.im + b.im }
    }
    pub(crate) fn sub(self, b: Complex) -> Complex {
        Complex { re: self.re - b.re, im: self.im - b.im }
    }
    pub(crate) fn mul(self, b: Complex) -> Complex {
        Complex { re: self.re * b.re - self.im * b.im, im: self.re * b.im + self.im * b.re }
    }
    pub(crate) fn div(self, b: Complex) -> Res<Complex> {
        let a = self;
        if b.re.abs() >= b.im.abs() {
            if b.re == 0.0 {
                return Err(exc::zero_division("complex division by zero"));
            }
            let ratio = b.im / b.re;
            let denominator = b.re + b.im * ratio;
            return Ok(Complex { re: (a.re + a.im * ratio) / denominator, im: (a.im - a.re * ratio) / denominator });
        }
        if b.im.abs() >= b.re.abs() {
            let ratio = b.re / b.im;
            let denominator = b.re * ratio + b.im;
            return Ok(Complex { re: (a.re * ratio + a.im) / denominator, im: (a.im * ratio - a.re) / denominator });
        }
        Ok(Complex { re: f64::NAN, im: f64::NAN })
    }
    pub(crate) fn pow(self, b: Complex) -> Res<Complex> {
        let one = Complex { re: 1.0, im: 0.0 };
        let r = if b.im == 0.0 && b.re == b.re.floor() && b.re.abs() <= 100.0 {
            let power = |mut n: i64| {
                let (mut r, mut p) = (one, self);
                while n > 0 {
                    if n & 1 == 1 {
                        r = r.mul(p);
                    }
                    n >>= 1;
                    p = p.mul(p);
                }
                r
            };
            let n = b.re as i64;
            if n > 0 { power(n) } else { one.div(power(-n)).map_err(|raised| zero_power(Some(raised)))? }
        } else if self.re == 0.0 && self.im == 0.0 {
            if b.im != 0.0 || b.re < 0.0 {
                return Err(zero_power(None));
            }
            Complex { re: 0.0, im: 0.0 }
        } else {
            let size = hypot(self.re, self.im);
            let mut len = size.powf(b.re);
            let at = self.im.atan2(self.re);
            let mut phase = at * b.re;
            if b.im != 0.0 {
                len *= (-at * b.im).exp();
                phase += b.im * size.ln();
            }
            Complex { re: len * phase.cos(), im: len * phase.sin() }
        };
        if [r.re, r.im].iter().any(|v| v.is_infinite()) {
            return Err(exc::overflow_error("complex exponentiation"));
        }
        Ok(r)
    }
    pub fn repr(self) -> Str {
        if self.re == 0.0 && self.re.is_sign_positive() {
            return Str::from(format!("{}j", part(self.im)));
        }
        let sign = if self.im.is_sign_negative() && !self.im.is_nan() { "" } else { "+" };
        Str::from(format!("({}{sign}{}j)", part(self.re), part(self.im)))
    }
    pub fn hash(self) -> i64 {
        let h = (float::hash(self.re) as u64).wrapping_add((float::hash(self.im) as u64).wrapping_mul(1_000_003)) as i64;
        if h == -1 { -2 } else { h }
    }
}

/// `a ** b` of floats that gives a complex number.
pub fn power(a: f64, b: f64) -> Res<Obj> {
    Complex { re: a, im: 0.0 }.pow(Complex { re: b, im: 0.0 }).map(Obj::from)
}

#[cold]
fn zero_power(raised: Option<Raised>) -> Raised {
    if let Some(raised) = raised {
        drop(raised.take());
    }
    exc::zero_division("0.0 to a negative or complex power")
}

/// A part in `repr`: without the `.0` of whole numbers.
fn part(v: f64) -> String {
    let text = float::repr(v);
    text.strip_suffix(".0").map_or(text.clone(), str::to_string)
}

fn this(o: &Obj) -> Complex {
    Complex::of(o).expect("a complex number")
}

/// A number as complex; `None` for what is none.
fn operand(o: &Obj) -> Res<Option<Complex>> {
    if let Some(c) = Complex::of(o) {
        return Ok(Some(c));
    }
    Ok(float::as_f64(o)?.map(|re| Complex { re, im: 0.0 }))
}

fn binary(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let (Some(a), Some(b)) = (operand(a)?, operand(b)?) else { return Ok(None) };
    match op.complexes {
        Some(of_complexes) => of_complexes(a, b).map(|c| Some(c.into())),
        None => Ok(None),
    }
}

fn compare(op: Cmp, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    if !matches!(op, Cmp::Eq | Cmp::Ne) {
        return Ok(None);
    }
    let (Some(a), other) = (Complex::of(a), b) else { return Ok(None) };
    let equal = match Complex::of(other) {
        Some(b) => a == b,
        None if crate::int::as_int(other).is_some() || float::as_float(other).is_some() => {
            a.im == 0.0 && Obj::float(a.re).is_eq(other)?
        }
        None => return Ok(None),
    };
    Ok(Some(Obj::bool(equal == (op == Cmp::Eq))))
}

fn unary(op: u8, o: &Obj) -> Res<Obj> {
    let c = this(o);
    match op {
        b'-' => Ok(complex(-c.re, -c.im)),
        b'+' => Ok(c.into()),
        b'a' => {
            let size = hypot(c.re, c.im);
            if size.is_infinite() && c.re.is_finite() && c.im.is_finite() {
                return Err(exc::overflow_error("absolute value too large"));
            }
            Ok(Obj::float(size))
        }
        _ => Err(type_error("bad operand type for unary ~: 'complex'")),
    }
}

pub static COMPLEX: TypeInfo = TypeInfo {
    repr: |o| Ok(this(o).repr()),
    hash: Some(|o| Ok(this(o).hash())),
    truth: Some(|o| Ok(this(o).re != 0.0 || this(o).im != 0.0)),
    compare: Some(compare),
    binary: Some(binary),
    unary: Some(unary),
    get_attr: Some(|o, n| Ok(match n.text {
        "real" => Some(Obj::float(this(o).re)),
        "imag" => Some(Obj::float(this(o).im)),
        _ => None,
    })),
    ..TypeInfo::new("complex", Kind::Complex, drop_boxed::<Complex>)
};

/// `c.conjugate()`
pub static CONJUGATE: Builtin = Builtin { name: "conjugate", owner: "complex", call: |args| {
    let (me, _) = args.method("complex.conjugate", 0, 0)?;
    let c = this(me);
    Ok(complex(c.re, -c.im))
} };
/// `complex.__complex__`
pub static COMPLEX_: Builtin = Builtin { name: "__complex__", owner: "complex", call: |args| {
    let (me, _) = args.method("complex.__complex__", 0, 0)?;
    Ok(this(me).into())
} };
/// `complex.__getnewargs__`
pub static GETNEWARGS: Builtin = Builtin { name: "__getnewargs__", owner: "complex", call: |args| {
    let (me, _) = args.method("complex.__getnewargs__", 0, 0)?;
    let c = this(me);
    Ok(tuple(vec![Obj::float(c.re), Obj::float(c.im)]))
} };

/// `complex(real=0, imag=0)`
pub static CALL: Builtin = Builtin { name: "complex", owner: "", call: |args| {
    let [real, imag] = args.bind("complex", [("real", Bind::ArgOpt), ("imag", Bind::ArgOpt)])?;
    if let Some(text) = real.as_ref().and_then(Str::of) {
        if imag.is_some() {
            return Err(type_error("complex() can't take second arg if first is a string"));
        }
        return parse(text).map(Obj::from);
    }
    if imag.as_ref().is_some_and(|o| Str::of(o).is_some()) {
        return Err(type_error("complex() second arg can't be a string"));
    }
    let first = match &real {
        None => Complex { re: 0.0, im: 0.0 },
        Some(o) => match converted(o)? {
            Some(c) => c,
            None => {
                return Err(type_error(format!("complex() first argument must be a string or a number, not '{}'", o.type_name())));
            }
        },
    };
    let Some(o) = imag else { return Ok(first.into()) };
    let second = match operand(&o)? {
        Some(c) => c,
        None => match converted(&o)? {
            Some(c) => c,
            None => return Err(type_error(format!("complex() second argument must be a number, not '{}'", o.type_name()))),
        },
    };
    // a + b*1j, with complex a and b
    let both = Complex::of(&o).is_some();
    Ok(complex(if both { first.re - second.im } else { first.re }, if real.as_ref().is_some_and(|o| Complex::of(o).is_some()) { first.im + second.re } else { second.re }))
} };

/// By `__complex__`, `__float__` or `__index__`.
pub(crate) fn converted(o: &Obj) -> Res<Option<Complex>> {
    if let Some(c) = operand(o)? {
        return Ok(Some(c));
    }
    if let Some(r) = crate::int::special(o, "__complex__")? {
        return match Complex::of(&r) {
            Some(c) => Ok(Some(c)),
            None => Err(type_error(format!("__complex__ returned non-complex (type {})", r.type_name()))),
        };
    }
    for name in ["__float__", "__index__"] {
        if crate::attr::find(&o.class(), crate::name::intern(name))?.is_some() {
            return Ok(Some(Complex { re: float::number(o)?, im: 0.0 }));
        }
    }
    Ok(None)
}

fn parse(text: &Str) -> Res<Complex> {
    let malformed = || value_error("complex() arg is a malformed string");
    let ascii = crate::int::ascii(text);
    let blank = |c: char| c.is_ascii() && crate::str::unicode::is_space(c as u32);
    if stray_underscore(&ascii) {
        return Err(value_error(format!("could not convert string to complex: {}", text.repr().as_str())));
    }
    let mut t = std::str::from_utf8(&ascii).map_err(|_| malformed())?.trim_matches(blank);
    if let Some(inside) = t.strip_prefix('(') {
        t = inside.strip_suffix(')').ok_or_else(malformed)?.trim_matches(blank);
    }
    let (re, rest) = float_prefix(t);
    let c = match (re, rest) {
        (Some(re), "") => Complex { re, im: 0.0 },
        (Some(im), "j" | "J") => Complex { re: 0.0, im },
        (None, "j" | "J" | "+j" | "+J") => Complex { re: 0.0, im: 1.0 },
        (None, "-j" | "-J") => Complex { re: 0.0, im: -1.0 },
        (Some(re), "+j" | "+J") => Complex { re, im: 1.0 },
        (Some(re), "-j" | "-J") => Complex { re, im: -1.0 },
        (Some(re), rest) if rest.starts_with(['+', '-']) => match float_prefix(rest) {
            (Some(im), "j" | "J") => Complex { re, im },
            _ => return Err(malformed()),
        },
        _ => return Err(malformed()),
    };
    Ok(c)
}

/// Is there an underscore that is not between two digits?
fn stray_underscore(text: &[u8]) -> bool {
    let digit = |at: Option<usize>| at.and_then(|at| text.get(at)).is_some_and(u8::is_ascii_digit);
    (0..text.len()).any(|i| text[i] == b'_' && !(digit(i.checked_sub(1)) && digit(Some(i + 1))))
}

/// The longest number that a text begins with, and what follows it.
fn float_prefix(t: &str) -> (Option<f64>, &str) {
    let number = |c: char| c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E' | '+' | '-' | '_') || "infatyINFATY".contains(c);
    let mut end = t.find(|c| !number(c)).unwrap_or(t.len());
    while end > 0 {
        match float::parse(&Str::from(&t[..end])) {
            Ok(v) => return (Some(v), &t[end..]),
            Err(raised) => drop(raised.take()),
        }
        end -= 1;
    }
    (None, t)
}
