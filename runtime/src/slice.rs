//! `slice` objects, and the rules by which indices are clamped.

use crate::call::Builtin;
use crate::exc;
use crate::int::Int;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::str::Str;
use crate::tuple::{self, Tuple};
use crate::value::wrong_self;

pub struct SliceData {
    pub start: Obj,
    pub stop: Obj,
    pub step: Obj,
}

#[derive(Clone)]
#[repr(transparent)]
pub struct Slice(Gc<SliceData>);

pub static SLICE: TypeInfo = TypeInfo {
    hash: None,
    repr: |o| this(o)?.repr(),
    compare: Some(|cmp, a, b| match (Slice::of(a), Slice::of(b)) {
        (Some(x), Some(y)) => tuple::compare_items(cmp, &x.three(), &y.three()).map(Some),
        _ => Ok(None),
    }),
    get_attr: Some(|o, name| {
        let s = this(o)?.data();
        Ok(match name.text {
            "start" => Some(s.start.clone()),
            "stop" => Some(s.stop.clone()),
            "step" => Some(s.step.clone()),
            _ => None,
        })
    }),
    ..TypeInfo::new("slice", Kind::Slice, drop_boxed::<SliceData>)
};

fn this(o: &Obj) -> Res<&Slice> {
    Slice::of(o).ok_or_else(|| wrong_self(o, "slice", ""))
}

/// `slice(start, stop, step)`, and what stands in `x[start:stop:step]`.
pub fn slice(start: Obj, stop: Obj, step: Obj) -> Obj {
    Gc::new(&SLICE, SliceData { start, stop, step }).into_obj()
}

/// `slice(…)`
pub static CALL: Builtin = Builtin {
    name: "slice",
    owner: "",
    call: |args| {
        if !args.kw.is_empty() {
            return Err(exc::type_error("slice() takes no keyword arguments"));
        }
        match args.pos {
            [stop] => Ok(slice(Obj::NONE, stop.clone(), Obj::NONE)),
            [start, stop] => Ok(slice(start.clone(), stop.clone(), Obj::NONE)),
            [start, stop, step] => Ok(slice(start.clone(), stop.clone(), step.clone())),
            [] => Err(exc::type_error("slice expected at least 1 argument, got 0")),
            more => Err(exc::type_error(format!("slice expected at most 3 arguments, got {}", more.len()))),
        }
    },
};

/// `slice.indices(len)`
pub static INDICES: Builtin = Builtin {
    name: "indices",
    owner: "slice",
    call: |args| {
        let (me, rest) = args.method("slice.indices", 1, 1)?;
        let me = this(me)?;
        let len = rest[0].index()?;
        if len.is_negative() {
            return Err(exc::value_error("length should not be negative"));
        }
        let (start, stop, step) = me.big_indices(&len)?;
        Ok(Tuple::from(vec![start.into(), stop.into(), step.into()]).into())
    },
};

/// The indices of a slice over a sequence: `count` of them, `start`, `start + step`, …
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Indices {
    pub start: i64,
    pub stop: i64,
    pub step: i64,
    pub count: usize,
}

impl Indices {
    /// A slice's bounds, not yet clamped, over a sequence of `len` items.
    ///
    /// ```
    /// # use portalis_rt::slice::Indices;
    /// let i = Indices::clamped(-3, i64::MAX, 2, 10);
    /// assert_eq!((i.start, i.stop, i.step, i.count), (7, 10, 2, 2));
    /// ```
    pub fn clamped(start: i64, stop: i64, step: i64, len: usize) -> Indices {
        let len = len as i64;
        let (low, high) = if step < 0 { (-1, len - 1) } else { (0, len) };
        let clamp = |i: i64| if i < 0 { (i.saturating_add(len)).max(low) } else { i.min(high) };
        let (start, stop) = (clamp(start), clamp(stop));
        let count = match step < 0 {
            true if stop < start => (start - stop - 1) / -step + 1,
            false if start < stop => (stop - start - 1) / step + 1,
            _ => 0,
        };
        Indices { start, stop, step, count: count as usize }
    }

    /// The positions, in the slice's order.
    #[inline]
    pub fn positions(self) -> impl Iterator<Item = usize> {
        (0..self.count as i64).map(move |i| (self.start + i * self.step) as usize)
    }

    /// The same positions from the lowest to the highest.
    pub fn ascending(self) -> Indices {
        if self.step > 0 || self.count == 0 {
            return self;
        }
        let last = self.start + (self.count as i64 - 1) * self.step;
        Indices { start: last, stop: self.start + 1, step: -self.step, count: self.count }
    }
}

/// Where a `start` or `stop` argument falls in a sequence of `len` items (`str.find`, `list.index` …).
#[inline]
pub fn clamp(i: i64, len: usize) -> usize {
    let len = len as i64;
    (if i < 0 { i.saturating_add(len).max(0) } else { i.min(len) }) as usize
}

impl Slice {
    pub fn of(o: &Obj) -> Option<&Slice> {
        // SAFETY: Kind::Slice values are Boxed<SliceData>, and Slice is transparent over their Gc.
        unsafe { o.cast::<SliceData>(Kind::Slice).map(|g| &*(g as *const Gc<_> as *const Slice)) }
    }

    pub fn data(&self) -> &SliceData {
        &self.0
    }

    fn three(&self) -> [Obj; 3] {
        [self.start.clone(), self.stop.clone(), self.step.clone()]
    }

    fn repr(&self) -> Res<Str> {
        let (start, stop, step) = (self.start.repr()?, self.stop.repr()?, self.step.repr()?);
        Ok(Str::from(format!("slice({start}, {stop}, {step})")))
    }

    /// start, stop and step as numbers, `None` filled in, not yet clamped. (`__index__` of the three runs here.)
    pub fn unpack(&self) -> Res<(i64, i64, i64)> {
        let step = match bound(&self.step)? {
            None => 1,
            Some(0) => return Err(exc::value_error("slice step cannot be zero")),
            Some(step) => step.max(-i64::MAX),
        };
        let (first, last) = if step < 0 { (i64::MAX, i64::MIN) } else { (0, i64::MAX) };
        Ok((bound(&self.start)?.unwrap_or(first), bound(&self.stop)?.unwrap_or(last), step))
    }

    /// The indices over a sequence of `len` items, for sequences that no `__index__` can change.
    pub fn indices(&self, len: usize) -> Res<Indices> {
        let (start, stop, step) = self.unpack()?;
        Ok(Indices::clamped(start, stop, step, len))
    }

    /// start, stop and step over `len` items, of any size (`slice.indices`, `range`'s slices).
    pub fn big_indices(&self, len: &Int) -> Res<(Int, Int, Int)> {
        let (zero, one) = (Int::new(0), Int::new(1));
        let step = match big_bound(&self.step)? {
            None => one.clone(),
            Some(step) if step == zero => return Err(exc::value_error("slice step cannot be zero")),
            Some(step) => step,
        };
        let backwards = step.is_negative();
        let (low, high) = if backwards { (Int::new(-1), len - &one) } else { (zero, len.clone()) };
        let clamp = |i: Int| if i.is_negative() { (&i + len).max(low.clone()) } else { i.min(high.clone()) };
        let start = match big_bound(&self.start)? {
            None if backwards => high.clone(),
            None => low.clone(),
            Some(i) => clamp(i),
        };
        let stop = match big_bound(&self.stop)? {
            None if backwards => low.clone(),
            None => high.clone(),
            Some(i) => clamp(i),
        };
        Ok((start, stop, step))
    }
}

impl std::ops::Deref for Slice {
    type Target = SliceData;
    fn deref(&self) -> &SliceData {
        &self.0
    }
}

/// A slice's bound as an int of any size; `None` is None.
fn big_bound(o: &Obj) -> Res<Option<Int>> {
    if o.is_none() {
        return Ok(None);
    }
    match o.index_or_none()? {
        Some(i) => Ok(Some(i)),
        None => Err(exc::type_error("slice indices must be integers or None or have an __index__ method")),
    }
}

/// A slice's bound, saturated; `None` is None.
fn bound(o: &Obj) -> Res<Option<i64>> {
    match o.small() {
        Some(i) => Ok(Some(i)),
        None => Ok(big_bound(o)?.map(|i| i.clamp_i64())),
    }
}

/// A `start` or `stop` argument (`list.index`, `str.find` …): an int, or what `__index__` gives, saturated.
pub fn index_arg(o: &Obj) -> Res<i64> {
    if let Some(i) = o.small() {
        return Ok(i);
    }
    match o.index_or_none()? {
        Some(i) => Ok(i.clamp_i64()),
        None => Err(exc::type_error("slice indices must be integers or have an __index__ method")),
    }
}

/// Where `i` is in a sequence of `len` items, counted from either end; `usize::MAX` when nowhere.
#[inline(always)]
pub fn place(i: i64, len: usize) -> usize {
    let at = (if i < 0 { i.wrapping_add(len as i64) } else { i }) as u64;
    if at < len as u64 { at as usize } else { usize::MAX }
}

/// A count as far as memory can hold: `usize` has 32 bits in WebAssembly.
pub fn saturate(n: i64) -> usize {
    if n < 0 { 0 } else { usize::try_from(n).unwrap_or(usize::MAX) }
}

/// The index of a subscript, `x[i]`: `Ok(None)` when `i` is no integer. IndexError when it does not fit.
#[inline]
pub fn subscript(i: &Obj) -> Res<Option<i64>> {
    match i.small() {
        Some(i) => Ok(Some(i)),
        None => slow_subscript(i),
    }
}

#[cold]
fn slow_subscript(i: &Obj) -> Res<Option<i64>> {
    let Some(n) = i.index_or_none()? else { return Ok(None) };
    match n.to_i64() {
        Some(n) => Ok(Some(n)),
        None => Err(exc::index_error(format!("cannot fit '{}' into an index-sized integer", i.type_name()))),
    }
}

/// `n` of `sequence * n`, and of other counts: OverflowError when it does not fit. `Ok(None)`: no integer.
pub fn count(n: &Obj) -> Res<Option<i64>> {
    if let Some(n) = n.small() {
        return Ok(Some(n));
    }
    let Some(i) = n.index_or_none()? else { return Ok(None) };
    match i.to_i64() {
        Some(i) => Ok(Some(i)),
        None => Err(exc::overflow_error(format!("cannot fit '{}' into an index-sized integer", n.type_name()))),
    }
}

/// A size argument (`islice`, `deque`, `pop` …): TypeError when it is no integer, OverflowError when it does not fit.
pub fn size_arg(n: &Obj) -> Res<i64> {
    match n.small() {
        Some(i) => Ok(i),
        None => {
            let i = n.index()?;
            i.to_i64().ok_or_else(|| exc::overflow_error("Python int too large to convert to C ssize_t"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clamps_as_python() {
        // [*range(10)][a:b:c] in CPython.
        let at = |a, b, c| Indices::clamped(a, b, c, 10).positions().collect::<Vec<_>>();
        assert_eq!(at(2, 5, 1), [2, 3, 4]);
        assert_eq!(at(-3, i64::MAX, 1), [7, 8, 9]);
        assert_eq!(at(i64::MAX, i64::MIN, -3), [9, 6, 3, 0]);
        assert_eq!(at(5, 2, 1), []);
        assert_eq!(at(i64::MIN, 100, 4), [0, 4, 8]);
        assert_eq!(at(0, i64::MIN, -1), [0]);
        assert_eq!(Indices::clamped(9, i64::MIN, -3, 10).ascending().positions().collect::<Vec<_>>(), [0, 3, 6, 9]);
    }
}
