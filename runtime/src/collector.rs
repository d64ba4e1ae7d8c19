//! The collector of cycles: CPython's algorithm over the containers of a program that can tell.
//!
//! Objects are freed by counting. What counting cannot free is found here as `Modules/gcmodule.c` finds it: of each container's
//! count those references are taken off which come from other containers; what has none left, and is not reached from one
//! that has, is garbage. Weak references to it are cleared and called, `__del__` methods run in the order in which the objects
//! were made, what came to life again is left alone, and the rest lets go of what it holds.
//!
//! A program without a collector links nothing of this: `Gc::tracked` asks a hook, and a dying object is looked at only where
//! `start` has made every drop go through the slow path. A reference that `trace` does not know (a local variable, what a
//! suspended generator holds) keeps its object, as one from outside does. Classes are never freed, and keep what they hold.

use std::cell::{Cell, UnsafeCell};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ptr::NonNull;

use crate::class::{self, Instance};
use crate::function::depth;
use crate::obj::{self, Header, Kind, Obj};

mod trace;
pub(crate) use trace::{is_container, referents};

/// Addresses are spread by one multiplication.
#[derive(Default)]
struct Spread(u64);
impl Hasher for Spread {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, _: &[u8]) {
        unreachable!("addresses only");
    }
    fn write_usize(&mut self, address: usize) {
        let spread = (address as u64 >> 3).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.0 = spread ^ spread >> 32;
    }
}
type Places = HashMap<usize, u32, BuildHasherDefault<Spread>>;

/// All containers that are alive, in the order in which they were made.
#[derive(Default)]
struct Registry {
    /// Dead ones leave a gap.
    order: Vec<Option<NonNull<Header>>>,
    places: Places,
    /// So many at the beginning are never looked at (`gc.freeze`).
    frozen: usize,
}

impl Registry {
    fn add(&mut self, at: NonNull<Header>) {
        self.places.insert(at.as_ptr() as usize, self.order.len() as u32);
        self.order.push(Some(at));
    }
    fn remove(&mut self, at: NonNull<Header>) {
        if let Some(place) = self.places.remove(&(at.as_ptr() as usize)) {
            self.order[place as usize] = None;
        }
    }
    /// Closes the gaps.
    fn compact(&mut self) {
        let frozen = self.order[..self.frozen].iter().flatten().count();
        self.order.retain(Option::is_some);
        self.frozen = frozen;
        for (i, at) in self.order.iter().enumerate() {
            if let Some(at) = at {
                self.places.insert(at.as_ptr() as usize, i as u32);
            }
        }
    }
}

struct State {
    registry: UnsafeCell<Option<Registry>>,
    collecting: Cell<bool>,
    enabled: Cell<bool>,
    /// Containers made, less those that died, since the last collection.
    young: Cell<i64>,
    /// The first of `gc.get_threshold()`.
    threshold: Cell<i64>,
}
// SAFETY: translated programs have one thread.
unsafe impl Sync for State {}
static STATE: State = State {
    registry: UnsafeCell::new(None),
    collecting: Cell::new(false),
    enabled: Cell::new(true),
    young: Cell::new(0),
    threshold: Cell::new(700),
};

/// The registry, for as long as no code of the program runs and no object is made or dies.
#[allow(clippy::mut_from_ref)]
fn registry() -> &'static mut Registry {
    // SAFETY: as the comment says; each use ends within a line or a loop that only reads.
    unsafe { (*STATE.registry.get()).get_or_insert_with(Registry::default) }
}

/// From now on containers are noted. Called before a program's first line.
pub fn start() {
    registry();
    obj::watch(made, dies);
    depth::set_pause(collect_if_due);
    crate::program::COLLECT.set(|| {
        once(collect);
    });
}

fn made(at: NonNull<Header>) {
    registry().add(at);
    let young = STATE.young.get() + 1;
    STATE.young.set(young);
    if young > STATE.threshold.get() && STATE.enabled.get() && is_due() {
        // Code of the program may run where an instance is made, and where a function is entered.
        // SAFETY: just made.
        match unsafe { at.as_ref() }.ty.kind {
            Kind::Instance => collect_if_due(),
            _ => depth::pause_soon(),
        }
    }
}

fn dies(at: NonNull<Header>) {
    registry().remove(at);
    STATE.young.set((STATE.young.get() - 1).max(0));
}

/// CPython's rule for the oldest generation: a quarter of the rest must be new.
fn is_due() -> bool {
    let all = registry().places.len() as i64;
    let threshold = STATE.threshold.get();
    threshold > 0 && !STATE.collecting.get() && STATE.young.get() > threshold.max(all / 4)
}

fn collect_if_due() {
    if STATE.enabled.get() && is_due() {
        once(|| COLLECTED.with_callbacks(collect));
    }
}

/// What surrounds a collection that the program did not ask for (`gc.callbacks`).
pub(crate) struct Around(Cell<Option<fn(fn() -> usize) -> usize>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Around {}
pub(crate) static COLLECTED: Around = Around(Cell::new(None));
impl Around {
    pub(crate) fn set(&self, around: fn(fn() -> usize) -> usize) {
        self.0.set(Some(around));
    }
    fn with_callbacks(&self, collect: fn() -> usize) -> usize {
        match self.0.get() {
            Some(around) => around(collect),
            None => collect(),
        }
    }
}

/// A collection, unless one is running: what it runs may ask for another.
pub(crate) fn once(collect: impl FnOnce() -> usize) -> usize {
    if STATE.collecting.replace(true) {
        return 0;
    }
    let found = collect();
    STATE.collecting.set(false);
    found
}

pub(crate) fn is_enabled() -> bool {
    STATE.enabled.get()
}
pub(crate) fn set_enabled(enabled: bool) {
    STATE.enabled.set(enabled);
}
pub(crate) fn set_threshold(threshold: i64) {
    STATE.threshold.set(threshold);
}
pub(crate) fn young() -> i64 {
    STATE.young.get()
}

/// All containers, in the order in which they were made.
pub(crate) fn objects() -> Vec<Obj> {
    registry().order.iter().flatten().map(|at| obj::at_header(*at)).collect()
}
pub(crate) fn freeze() {
    registry().frozen = registry().order.len();
}
pub(crate) fn unfreeze() {
    registry().frozen = 0;
}
pub(crate) fn frozen() -> usize {
    let registry = registry();
    registry.order[..registry.frozen].iter().flatten().count()
}

/// A container that may die while others are looked at: its place among all, too, so that another at its address is not taken for it.
#[derive(Clone, Copy)]
struct Candidate {
    at: NonNull<Header>,
    place: u32,
}
impl Candidate {
    fn address(self) -> usize {
        self.at.as_ptr() as usize
    }
    fn object(self) -> Option<Obj> {
        (registry().places.get(&self.address()) == Some(&self.place)).then(|| obj::at_header(self.at))
    }
}

/// Those of `all` that only each other hold, in the same order.
fn unreachable(all: &[Candidate]) -> Vec<Candidate> {
    let places: Places = all.iter().enumerate().map(|(i, c)| (c.address(), i as u32)).collect();
    let place = |o: &Obj| o.is_heap().then(|| places.get(&(o.word() as usize))).flatten().map(|i| *i as usize);
    // SAFETY: nothing dies here.
    let mut outside: Vec<i64> = all.iter().map(|c| unsafe { c.at.as_ref() }.count.get() as i64).collect();
    for c in all {
        obj::peek(c.at, |o| trace::visit(o, &mut |child| {
            if let Some(i) = place(child) {
                outside[i] -= 1;
            }
        }));
    }
    let mut reached: Vec<bool> = outside.iter().map(|n| *n > 0).collect();
    let mut open: Vec<usize> = (0..all.len()).filter(|i| reached[*i]).collect();
    while let Some(i) = open.pop() {
        obj::peek(all[i].at, |o| trace::visit(o, &mut |child| {
            if let Some(i) = place(child).filter(|i| !reached[*i]) {
                reached[i] = true;
                open.push(i);
            }
        }));
    }
    all.iter().zip(&reached).filter(|(_, reached)| !**reached).map(|(c, _)| *c).collect()
}

/// Frees what only cycles hold: how many objects that were.
pub(crate) fn collect() -> usize {
    collect_into(None)
}

/// The same; with a list, what was found goes there instead of being freed (`gc.DEBUG_SAVEALL`).
pub(crate) fn collect_into(saved: Option<&mut Vec<Obj>>) -> usize {
    let aside = crate::raise::set_aside();
    registry().compact();
    STATE.young.set(0);
    let from = registry().frozen;
    let candidates: Vec<Candidate> =
        registry().order.iter().enumerate().skip(from).filter_map(|(i, at)| Some(Candidate { at: (*at)?, place: i as u32 })).collect();
    let found = unreachable(&candidates);
    let mut count = 0;
    if !found.is_empty() {
        count += call_weak_references(&found);
        finalize(&found);
        let alive: Vec<Candidate> = found.into_iter().filter(|c| c.object().is_some()).collect();
        let dead = unreachable(&alive);
        count += weight(&dead);
        match saved {
            Some(saved) => saved.extend(dead.iter().filter_map(|c| c.object())),
            None => {
                for c in &dead {
                    if let Some(o) = c.object() {
                        trace::clear(&o);
                    }
                }
            }
        }
    }
    crate::raise::put_back(aside);
    count
}

fn call_weak_references(found: &[Candidate]) -> usize {
    let Some(clear) = class::WEAK_COLLECTED.get() else { return 0 };
    let words: Vec<u64> = found.iter().filter_map(|c| c.object()).map(|o| o.word()).collect();
    let all: std::collections::HashSet<u64> = words.iter().copied().collect();
    clear(&words, &|word| all.contains(&word))
}

/// `__del__` of each that has one, in order, once.
fn finalize(found: &[Candidate]) {
    for c in found {
        let Some(o) = c.object() else { continue };
        match o.kind() {
            Kind::Instance => class::finalize_once(&o),
            Kind::Generator | Kind::Coroutine => crate::generator::finalize(&o),
            _ => {}
        }
    }
}

/// How many objects CPython counts: the value inside an instance of a subclass is part of it, an exception's attributes are a dict.
fn weight(dead: &[Candidate]) -> usize {
    let mut count = 0;
    for c in dead {
        let Some(o) = c.object() else { continue };
        count += 1;
        if let Some(core) = Instance::of(&o).map(Instance::core).filter(|core| core.is_heap()) {
            count -= registry().places.contains_key(&(core.word() as usize)) as usize;
        }
        if let Some(e) = crate::exc::Exc::from_obj(&o) {
            count += e.own_items().iter().any(|(_, v)| is_container(v)) as usize;
        }
    }
    count
}

/// Is it noted among the containers, and one that CPython tracks?
pub(crate) fn is_tracked(o: &Obj) -> bool {
    is_container(o) && trace::may_be_in_cycle(o)
}
