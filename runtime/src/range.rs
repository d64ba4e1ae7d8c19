//! `range`: of bounds that fit 64 bits, or of any.

use crate::call::Builtin;
use crate::exc;
use crate::int::{self, Int};
use crate::iter;
use crate::methods;
use crate::obj::{drop_boxed, Cmp, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::slice::{saturate, Slice};
use crate::str::Str;
use crate::tuple::hash_items;
use crate::value::Value;

/// `range(start, stop, step)`
pub struct RangeData {
    pub start: Int,
    pub stop: Int,
    pub step: Int,
    pub len: Int,
    /// start, step and length, where all numbers on the way fit 64 bits.
    small: Option<(i64, i64, i64)>,
}

#[derive(Clone)]
#[repr(transparent)]
pub struct Range(Gc<RangeData>);

pub static RANGE: TypeInfo = TypeInfo {
    repr: |o| this(o).repr(),
    hash: Some(|o| this(o).hash()),
    len: Some(|o| this(o).len().map(saturate)),
    truth: Some(|o| Ok(!this(o).len.is_zero())),
    compare: Some(|cmp, a, b| match (Range::of(a), Range::of(b), cmp) {
        (Some(a), Some(b), Cmp::Eq) => Ok(Some(Obj::bool(a == b))),
        (Some(a), Some(b), Cmp::Ne) => Ok(Some(Obj::bool(a != b))),
        _ => Ok(None),
    }),
    iter: Some(|o| Ok(iter::range_iterator(this(o)))),
    get_item: Some(get_item),
    contains: Some(contains),
    get_attr: Some(|o, name| {
        let r = this(o);
        Ok(match name.text {
            "start" => Some(r.start.clone().into()),
            "stop" => Some(r.stop.clone().into()),
            "step" => Some(r.step.clone().into()),
            _ => None,
        })
    }),
    ..TypeInfo::new("range", Kind::Range, drop_boxed::<RangeData>)
};

fn this(o: &Obj) -> &Range {
    Range::of(o).expect("a range")
}

impl From<Range> for Obj {
    #[inline]
    fn from(r: Range) -> Obj {
        r.0.into_obj()
    }
}

impl std::ops::Deref for Range {
    type Target = RangeData;
    fn deref(&self) -> &RangeData {
        &self.0
    }
}

/// How many numbers there are; step is not 0.
fn length(start: &Int, stop: &Int, step: &Int) -> Int {
    let (zero, one) = (Int::new(0), Int::new(1));
    let (low, high, by) = if step.is_negative() { (stop, start, -step) } else { (start, stop, step.clone()) };
    if low >= high {
        return zero;
    }
    match (&(high - low) - &one).floordiv(&by) {
        Ok(n) => n + one,
        Err(_) => zero,
    }
}

impl Range {
    /// `range(start, stop, step)`; step is not 0.
    pub fn new(start: i64, stop: i64, step: i64) -> Range {
        Range::of_ints(Int::new(start), Int::new(stop), Int::new(step))
    }

    /// The same of any ints.
    pub fn of_ints(start: Int, stop: Int, step: Int) -> Range {
        let len = length(&start, &stop, &step);
        let small = match (start.to_i64(), step.to_i64(), len.to_i64()) {
            // One step beyond the end must fit too.
            (Some(a), Some(s), Some(n)) if n.checked_mul(s).and_then(|all| a.checked_add(all)).is_some() => Some((a, s, n)),
            _ => None,
        };
        Range(Gc::new(&RANGE, RangeData { start, stop, step, len, small }))
    }

    #[inline]
    pub fn of(o: &Obj) -> Option<&Range> {
        // SAFETY: Kind::Range values are Boxed<RangeData>, and Range is transparent over their Gc.
        unsafe { o.cast::<RangeData>(Kind::Range).map(|g| &*(g as *const Gc<_> as *const Range)) }
    }

    /// start, step and length, when they are small.
    #[inline]
    pub fn small(&self) -> Option<(i64, i64, i64)> {
        self.small
    }

    /// `len(self)`
    pub fn len(&self) -> Res<i64> {
        match self.len.to_i64() {
            Some(n) => Ok(n),
            None => Err(exc::overflow_error("Python int too large to convert to C ssize_t")),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len.is_zero()
    }

    /// The number at a position from 0 on.
    pub(crate) fn at(&self, i: &Int) -> Int {
        &self.start + &(i * &self.step)
    }

    /// `self[i]`
    pub fn get(&self, i: &Int) -> Res<Int> {
        let at = if i.is_negative() { i + &self.len } else { i.clone() };
        if at.is_negative() || at >= self.len {
            return Err(exc::index_error("range object index out of range"));
        }
        Ok(self.at(&at))
    }

    /// The position of a number.
    fn find(&self, x: &Int) -> Option<Int> {
        let inside = match self.step.is_negative() {
            false => self.start <= *x && *x < self.stop,
            true => self.stop < *x && *x <= self.start,
        };
        if !inside {
            return None;
        }
        let (at, rest) = (x - &self.start).divmod(&self.step).ok()?;
        rest.is_zero().then_some(at)
    }

    /// `self[slice]`
    fn sliced(&self, s: &Slice) -> Res<Range> {
        let (start, stop, step) = s.big_indices(&self.len)?;
        Ok(Range::of_ints(self.at(&start), self.at(&stop), &self.step * &step))
    }

    /// `repr(self)`
    pub fn repr(&self) -> Res<Str> {
        let (start, stop) = (self.start.to_text()?, self.stop.to_text()?);
        Ok(Str::from(match self.step == Int::new(1) {
            true => format!("range({start}, {stop})"),
            false => format!("range({start}, {stop}, {})", self.step.to_text()?),
        }))
    }

    /// `hash(self)`
    pub fn hash(&self) -> Res<i64> {
        let none = Obj::NONE;
        let obj = |i: &Int| Obj::from(i.clone());
        let (len, one) = (obj(&self.len), Int::new(1));
        let three = if self.len.is_zero() {
            [len, none.clone(), none]
        } else if self.len == one {
            [len, obj(&self.start), none]
        } else {
            [len, obj(&self.start), obj(&self.step)]
        };
        hash_items(three.iter().map(Value::hash))
    }

    /// `reversed(self)`
    pub(crate) fn reversed(&self) -> Range {
        let last = &self.start + &(&(&self.len - &Int::new(1)) * &self.step);
        Range::of_ints(last, &self.start - &self.step, -&self.step)
    }
}

impl PartialEq for Range {
    fn eq(&self, other: &Range) -> bool {
        let one = Int::new(1);
        self.len == other.len
            && (self.len.is_zero()
                || self.start == other.start && (self.len == one || self.step == other.step))
    }
}

fn get_item(o: &Obj, k: &Obj) -> Res<Obj> {
    let r = this(o);
    if let Some(s) = Slice::of(k) {
        return Ok(r.sliced(s)?.into());
    }
    match k.index_or_none()? {
        Some(i) => Ok(r.get(&i)?.into()),
        None => Err(exc::type_error(format!("range indices must be integers or slices, not {}", k.type_name()))),
    }
}

/// An int (or bool) is sought by calculation, anything else by comparing.
fn contains(o: &Obj, x: &Obj) -> Res<bool> {
    if let Some(i) = exact_int(x) {
        return Ok(this(o).find(&i).is_some());
    }
    let mut it = iter::Iter::new(o)?;
    while let Some(y) = it.next()? {
        if Value::eq(&y, x)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// An int or bool, but no instance of a class derived from int.
fn exact_int(x: &Obj) -> Option<Int> {
    if x.is_kind(Kind::Instance) { None } else { int::as_int(x) }
}

/// `range(…)`
pub static CALL: Builtin = Builtin {
    name: "range",
    owner: "",
    call: |args| {
        if !args.kw.is_empty() {
            return Err(exc::type_error("range() takes no keyword arguments"));
        }
        let zero = Int::new(0);
        let (start, stop, step) = match args.pos {
            [] => return Err(exc::type_error("range expected at least 1 argument, got 0")),
            [stop] => (zero, stop.index()?, Int::new(1)),
            [start, stop] => (start.index()?, stop.index()?, Int::new(1)),
            [start, stop, step] => (start.index()?, stop.index()?, step.index()?),
            more => return Err(exc::type_error(format!("range expected at most 3 arguments, got {}", more.len()))),
        };
        if step.is_zero() {
            return Err(exc::value_error("range() arg 3 must not be zero"));
        }
        Ok(Range::of_ints(start, stop, step).into())
    },
};

methods! { "range", Range::of;
    /// `r.count(x)`
    COUNT "count" 1, 1 => |r, a| {
        if let Some(i) = exact_int(&a[0]) {
            return Ok(Int::new(r.find(&i).is_some() as i64).into());
        }
        let mut n = 0;
        let mut it = iter::Iter::new(&r.clone().into())?;
        while let Some(y) = it.next()? {
            n += Value::eq(&y, &a[0])? as i64;
        }
        Ok(Int::new(n).into())
    };
    /// `r.index(x)`
    INDEX "index" 1, 1 => |r, a| {
        if let Some(i) = exact_int(&a[0]) {
            return match r.find(&i) {
                Some(at) => Ok(at.into()),
                None => Err(exc::value_error(format!("{} is not in range", a[0].repr()?))),
            };
        }
        let mut n = 0;
        let mut it = iter::Iter::new(&r.clone().into())?;
        while let Some(y) = it.next()? {
            if Value::eq(&y, &a[0])? {
                return Ok(Int::new(n).into());
            }
            n += 1;
        }
        Err(exc::value_error("sequence.index(x): x not in sequence"))
    };
}
