//! Sorting: CPython's listsort (timsort with powersort's merge order), step by step, because the program's
//! `__lt__` sees which items are compared, and what an exception leaves behind.
//!
//! What is sorted are indices of keys. Where comparing runs no code of the program and the order is total,
//! Rust's own stable sort gives the same result faster.

use crate::exc;
use crate::list::List;
use crate::obj::Obj;
use crate::raise::Res;
use crate::value::Value;

impl<T: Value> List<T> {
    /// `self.sort(key=key, reverse=reverse)`. The list is empty while it is being sorted.
    ///
    /// ```
    /// # use portalis_rt::list::List;
    /// let xs = List::from([3, -4, 1]);
    /// xs.sort_with(true, Some(|x: &i64| Ok(x.abs()))).unwrap();
    /// assert_eq!(xs.to_vec(), [-4, 3, 1]);
    /// ```
    ///
    /// # Errors
    /// What `key` or a comparison raises; `ValueError` when they changed the list.
    pub fn sort_with<K: Value>(&self, reverse: bool, key: Option<impl Fn(&T) -> Res<K>>) -> Res<()> {
        let mut items = self.take();
        let mut done = sort_vec(&mut items, reverse, key);
        if done.is_ok() && self.is_touched() {
            done = Err(exc::value_error("list modified during sort"));
        }
        drop(self.replace(items));
        done
    }
}

/// Sorts items. After an error, they are as far sorted as CPython leaves them.
pub fn sort_vec<T: Value, K: Value>(items: &mut Vec<T>, reverse: bool, key: Option<impl Fn(&T) -> Res<K>>) -> Res<()> {
    let Some(key) = key else { return sort_items(items, reverse) };
    let keys = items.iter().map(key).collect::<Res<Vec<K>>>()?;
    let (order, done) = sorted_indices(&keys, reverse);
    let mut old: Vec<Option<T>> = std::mem::take(items).into_iter().map(Some).collect();
    items.extend(order.into_iter().filter_map(|i| old[i as usize].take()));
    done
}

fn sort_items<T: Value>(items: &mut Vec<T>, reverse: bool) -> Res<()> {
    if let Some(order) = T::order(items) {
        stable(items, reverse, order);
        return Ok(());
    }
    let (order, done) = sorted_indices(items, reverse);
    let mut old: Vec<Option<T>> = std::mem::take(items).into_iter().map(Some).collect();
    items.extend(order.into_iter().filter_map(|i| old[i as usize].take()));
    done
}

/// Sorts; equal items keep their order also when reversed.
fn stable<T>(items: &mut [T], reverse: bool, order: impl Fn(&T, &T) -> std::cmp::Ordering) {
    if reverse {
        items.reverse();
    }
    items.sort_by(order);
    if reverse {
        items.reverse();
    }
}

/// Sorts some hundred things at most, where Rust's own sort would be 20 kB of the module.
pub fn few<T>(items: &mut Vec<T>, less: impl Fn(&T, &T) -> bool) {
    for i in 1..items.len() {
        let item = items.remove(i);
        let place = items[..i].partition_point(|before| !less(&item, before));
        items.insert(place, item);
    }
}

/// The order into which the keys come, or have come when a comparison raised.
fn sorted_indices<K: Value>(keys: &[K], reverse: bool) -> (Vec<u32>, Res<()>) {
    let mut indices: Vec<u32> = (0..keys.len() as u32).collect();
    if let Some(order) = K::order(keys) {
        stable(&mut indices, reverse, |&a, &b| order(&keys[a as usize], &keys[b as usize]));
        return (indices, Ok(()));
    }
    if reverse {
        indices.reverse();
    }
    let mut sort = Sort { keys, all: indices, spare: Vec::new(), min_gallop: MIN_GALLOP, pending: Vec::new() };
    let done = sort.run();
    if reverse {
        sort.all.reverse();
    }
    (sort.all, done)
}

/// The `reverse` argument of `sort` and `sorted`: a C int.
pub fn flag(o: &Obj) -> Res<bool> {
    if let Some(b) = o.as_bool() {
        return Ok(b);
    }
    match o.index()?.to_i64().and_then(|i| i32::try_from(i).ok()) {
        Some(i) => Ok(i != 0),
        None => Err(exc::overflow_error("Python int too large to convert to C int")),
    }
}

const MIN_GALLOP: usize = 7;

/// A run waiting to be merged: `all[base..base + len]`.
#[derive(Clone, Copy)]
struct Run {
    base: usize,
    len: usize,
    /// Of the boundary with the next run.
    power: u32,
}

/// A sort in progress. The names are those of listobject.c.
struct Sort<'a, K> {
    keys: &'a [K],
    all: Vec<u32>,
    /// One of the two runs being merged.
    spare: Vec<u32>,
    min_gallop: usize,
    pending: Vec<Run>,
}

impl<K: Value> Sort<'_, K> {
    #[inline]
    fn lt(&self, a: u32, b: u32) -> Res<bool> {
        self.keys[a as usize].lt(&self.keys[b as usize])
    }

    fn run(&mut self) -> Res<()> {
        let len = self.all.len();
        if len < 2 {
            return Ok(());
        }
        let minrun = minrun(len);
        let mut lo = 0;
        while lo < len {
            let (mut n, descending) = self.count_run(lo)?;
            if descending {
                self.all[lo..lo + n].reverse();
            }
            if n < minrun {
                let force = minrun.min(len - lo);
                self.binary_sort(lo, lo + force, lo + n)?;
                n = force;
            }
            self.found_new_run(n)?;
            self.pending.push(Run { base: lo, len: n, power: 0 });
            lo += n;
        }
        self.merge_force_collapse()
    }

    /// The length of the run at `lo`, and whether it descends.
    fn count_run(&self, lo: usize) -> Res<(usize, bool)> {
        let len = self.all.len();
        if lo + 1 == len {
            return Ok((1, false));
        }
        let descending = self.lt(self.all[lo + 1], self.all[lo])?;
        let mut i = lo + 2;
        while i < len && self.lt(self.all[i], self.all[i - 1])? == descending {
            i += 1;
        }
        Ok((i - lo, descending))
    }

    /// Sorts `lo..hi`, of which `lo..start` is sorted.
    fn binary_sort(&mut self, lo: usize, hi: usize, start: usize) -> Res<()> {
        for start in start.max(lo + 1)..hi {
            let (mut l, mut r) = (lo, start);
            let pivot = self.all[r];
            while l < r {
                let p = l + (r - l) / 2;
                if self.lt(pivot, self.all[p])? { r = p } else { l = p + 1 }
            }
            self.all.copy_within(l..start, l + 1);
            self.all[l] = pivot;
        }
        Ok(())
    }

    fn found_new_run(&mut self, n2: usize) -> Res<()> {
        let Some(&Run { base, len, .. }) = self.pending.last() else { return Ok(()) };
        let power = power(base, len, n2, self.all.len());
        while self.pending.len() > 1 && self.pending[self.pending.len() - 2].power > power {
            self.merge_at(self.pending.len() - 2)?;
        }
        if let Some(last) = self.pending.last_mut() {
            last.power = power;
        }
        Ok(())
    }

    fn merge_force_collapse(&mut self) -> Res<()> {
        while self.pending.len() > 1 {
            let mut n = self.pending.len() - 2;
            if n > 0 && self.pending[n - 1].len < self.pending[n + 1].len {
                n -= 1;
            }
            self.merge_at(n)?;
        }
        Ok(())
    }

    /// Merges the pending runs `i` and `i + 1`.
    fn merge_at(&mut self, i: usize) -> Res<()> {
        let (Run { base: mut a, len: mut na, .. }, Run { base: b, len: mut nb, .. }) = (self.pending[i], self.pending[i + 1]);
        self.pending[i].len = na + nb;
        self.pending.remove(i + 1);
        // Where b's first item goes among a, and a's last among b: what lies outside is in place.
        let k = self.gallop_right(self.all[b], &self.all[a..a + na], 0)?;
        a += k;
        na -= k;
        if na == 0 {
            return Ok(());
        }
        nb = self.gallop_left(self.all[a + na - 1], &self.all[b..b + nb], nb - 1)?;
        if nb == 0 {
            return Ok(());
        }
        if na <= nb { self.merge_lo(a, na, b, nb) } else { self.merge_hi(a, na, b, nb) }
    }

    /// Where `key` goes in the sorted `a`, before equals; `hint` is where to look first.
    fn gallop_left(&self, key: u32, a: &[u32], hint: usize) -> Res<usize> {
        let (mut last, mut ofs) = (0, 1);
        let (mut from, mut to);
        if self.lt(a[hint], key)? {
            let max = a.len() - hint;
            while ofs < max && self.lt(a[hint + ofs], key)? {
                last = ofs;
                ofs = ofs * 2 + 1;
            }
            (from, to) = (hint + last + 1, hint + ofs.min(max));
        } else {
            let max = hint + 1;
            while ofs < max && !self.lt(a[hint - ofs], key)? {
                last = ofs;
                ofs = ofs * 2 + 1;
            }
            (from, to) = (hint + 1 - ofs.min(max), hint - last);
        }
        while from < to {
            let m = from + (to - from) / 2;
            if self.lt(a[m], key)? { from = m + 1 } else { to = m }
        }
        Ok(to)
    }

    /// Where `key` goes in the sorted `a`, after equals.
    fn gallop_right(&self, key: u32, a: &[u32], hint: usize) -> Res<usize> {
        let (mut last, mut ofs) = (0, 1);
        let (mut from, mut to);
        if self.lt(key, a[hint])? {
            let max = hint + 1;
            while ofs < max && self.lt(key, a[hint - ofs])? {
                last = ofs;
                ofs = ofs * 2 + 1;
            }
            (from, to) = (hint + 1 - ofs.min(max), hint - last);
        } else {
            let max = a.len() - hint;
            while ofs < max && !self.lt(key, a[hint + ofs])? {
                last = ofs;
                ofs = ofs * 2 + 1;
            }
            (from, to) = (hint + last + 1, hint + ofs.min(max));
        }
        while from < to {
            let m = from + (to - from) / 2;
            if self.lt(key, a[m])? { to = m } else { from = m + 1 }
        }
        Ok(to)
    }

    /// Merges `a..a + na` and `b..b + nb`, which follows it, from the left; na <= nb.
    fn merge_lo(&mut self, a: usize, na: usize, b: usize, nb: usize) -> Res<()> {
        let spare = std::mem::take(&mut self.spare);
        let mut m = Merge { a: 0, na, b, nb, dest: a };
        let mut tmp = spare;
        tmp.clear();
        tmp.extend_from_slice(&self.all[a..a + na]);
        let done = self.merge_lo_steps(&tmp, &mut m);
        // What is left of a comes last; when only its last item is left, what is left of b comes before it.
        if matches!(done, Ok(true)) {
            self.all.copy_within(m.b..m.b + m.nb, m.dest);
            self.all[m.dest + m.nb] = tmp[m.a];
        } else {
            self.all[m.dest..m.dest + m.na].copy_from_slice(&tmp[m.a..m.a + m.na]);
        }
        self.spare = tmp;
        done.map(|_| ())
    }

    /// Whether one item of a is left, which belongs at the end.
    fn merge_lo_steps(&mut self, tmp: &[u32], m: &mut Merge) -> Res<bool> {
        self.all[m.dest] = self.all[m.b];
        m.dest += 1;
        m.b += 1;
        m.nb -= 1;
        if m.nb == 0 {
            return Ok(false);
        }
        if m.na == 1 {
            return Ok(true);
        }
        let mut min_gallop = self.min_gallop;
        loop {
            let (mut acount, mut bcount) = (0, 0);
            loop {
                if self.lt(self.all[m.b], tmp[m.a])? {
                    self.all[m.dest] = self.all[m.b];
                    m.dest += 1;
                    m.b += 1;
                    m.nb -= 1;
                    bcount += 1;
                    acount = 0;
                    if m.nb == 0 {
                        return Ok(false);
                    }
                    if bcount >= min_gallop {
                        break;
                    }
                } else {
                    self.all[m.dest] = tmp[m.a];
                    m.dest += 1;
                    m.a += 1;
                    m.na -= 1;
                    acount += 1;
                    bcount = 0;
                    if m.na == 1 {
                        return Ok(true);
                    }
                    if acount >= min_gallop {
                        break;
                    }
                }
            }
            min_gallop += 1;
            loop {
                min_gallop = (min_gallop - 1).max(1);
                self.min_gallop = min_gallop;
                let k = self.gallop_right(self.all[m.b], &tmp[m.a..m.a + m.na], 0)?;
                acount = k;
                if k > 0 {
                    self.all[m.dest..m.dest + k].copy_from_slice(&tmp[m.a..m.a + k]);
                    m.dest += k;
                    m.a += k;
                    m.na -= k;
                    if m.na == 1 {
                        return Ok(true);
                    }
                    if m.na == 0 {
                        return Ok(false);
                    }
                }
                self.all[m.dest] = self.all[m.b];
                m.dest += 1;
                m.b += 1;
                m.nb -= 1;
                if m.nb == 0 {
                    return Ok(false);
                }
                let k = self.gallop_left(tmp[m.a], &self.all[m.b..m.b + m.nb], 0)?;
                bcount = k;
                if k > 0 {
                    self.all.copy_within(m.b..m.b + k, m.dest);
                    m.dest += k;
                    m.b += k;
                    m.nb -= k;
                    if m.nb == 0 {
                        return Ok(false);
                    }
                }
                self.all[m.dest] = tmp[m.a];
                m.dest += 1;
                m.a += 1;
                m.na -= 1;
                if m.na == 1 {
                    return Ok(true);
                }
                if acount < MIN_GALLOP && bcount < MIN_GALLOP {
                    break;
                }
            }
            min_gallop += 1;
            self.min_gallop = min_gallop;
        }
    }

    /// Merges from the right; na > nb. Positions in `Merge` are one past the next item here.
    fn merge_hi(&mut self, a: usize, na: usize, b: usize, nb: usize) -> Res<()> {
        let mut tmp = std::mem::take(&mut self.spare);
        tmp.clear();
        tmp.extend_from_slice(&self.all[b..b + nb]);
        let mut m = Merge { a: a + na, na, b: nb, nb, dest: b + nb };
        let done = self.merge_hi_steps(a, &tmp, &mut m);
        if matches!(done, Ok(true)) {
            self.all.copy_within(m.a - m.na..m.a, m.dest - m.na);
            self.all[m.dest - m.na - 1] = tmp[m.b - 1];
        } else {
            self.all[m.dest - m.nb..m.dest].copy_from_slice(&tmp[..m.nb]);
        }
        self.spare = tmp;
        done.map(|_| ())
    }

    /// Whether one item of b is left, which belongs at the beginning.
    fn merge_hi_steps(&mut self, base: usize, tmp: &[u32], m: &mut Merge) -> Res<bool> {
        m.take_a(&mut self.all);
        if m.na == 0 {
            return Ok(false);
        }
        if m.nb == 1 {
            return Ok(true);
        }
        let mut min_gallop = self.min_gallop;
        loop {
            let (mut acount, mut bcount) = (0, 0);
            loop {
                if self.lt(tmp[m.b - 1], self.all[m.a - 1])? {
                    m.take_a(&mut self.all);
                    acount += 1;
                    bcount = 0;
                    if m.na == 0 {
                        return Ok(false);
                    }
                    if acount >= min_gallop {
                        break;
                    }
                } else {
                    m.take_b(&mut self.all, tmp);
                    bcount += 1;
                    acount = 0;
                    if m.nb == 1 {
                        return Ok(true);
                    }
                    if bcount >= min_gallop {
                        break;
                    }
                }
            }
            min_gallop += 1;
            loop {
                min_gallop = (min_gallop - 1).max(1);
                self.min_gallop = min_gallop;
                let k = m.na - self.gallop_right(tmp[m.b - 1], &self.all[base..base + m.na], m.na - 1)?;
                acount = k;
                if k > 0 {
                    m.dest -= k;
                    m.a -= k;
                    m.na -= k;
                    self.all.copy_within(m.a..m.a + k, m.dest);
                    if m.na == 0 {
                        return Ok(false);
                    }
                }
                m.take_b(&mut self.all, tmp);
                if m.nb == 1 {
                    return Ok(true);
                }
                let k = m.nb - self.gallop_left(self.all[m.a - 1], &tmp[..m.nb], m.nb - 1)?;
                bcount = k;
                if k > 0 {
                    m.dest -= k;
                    m.b -= k;
                    m.nb -= k;
                    self.all[m.dest..m.dest + k].copy_from_slice(&tmp[m.b..m.b + k]);
                    if m.nb == 1 {
                        return Ok(true);
                    }
                    if m.nb == 0 {
                        return Ok(false);
                    }
                }
                m.take_a(&mut self.all);
                if m.na == 0 {
                    return Ok(false);
                }
                if acount < MIN_GALLOP && bcount < MIN_GALLOP {
                    break;
                }
            }
            min_gallop += 1;
            self.min_gallop = min_gallop;
        }
    }
}

/// How far a merge of two runs has come.
struct Merge {
    a: usize,
    na: usize,
    b: usize,
    nb: usize,
    dest: usize,
}

impl Merge {
    /// Moves a's last item.
    fn take_a(&mut self, all: &mut [u32]) {
        self.dest -= 1;
        self.a -= 1;
        self.na -= 1;
        all[self.dest] = all[self.a];
    }
    /// Moves b's last item.
    fn take_b(&mut self, all: &mut [u32], tmp: &[u32]) {
        self.dest -= 1;
        self.b -= 1;
        self.nb -= 1;
        all[self.dest] = tmp[self.b];
    }
}

/// A good length for the runs of `n` items: 32 to 64, so that n / minrun is a power of 2 or a little less.
fn minrun(mut n: usize) -> usize {
    let mut odd = 0;
    while n >= 64 {
        odd |= n & 1;
        n >>= 1;
    }
    n + odd
}

/// The powersort power of the boundary between adjacent runs of n1 items from s1 on and of n2, of n in all.
fn power(s1: usize, n1: usize, n2: usize, n: usize) -> u32 {
    let (n, mut power) = (n as u64, 0);
    let mut a = 2 * s1 as u64 + n1 as u64;
    let mut b = a + n1 as u64 + n2 as u64;
    loop {
        power += 1;
        if a >= n {
            a -= n;
            b -= n;
        } else if b >= n {
            return power;
        }
        a <<= 1;
        b <<= 1;
    }
}

#[cfg(test)]
mod tests;
