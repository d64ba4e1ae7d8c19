//! `Obj`: any Python value in one 8-byte word, and `Gc<T>`: a counted pointer to a heap value.
//!
//! | low bits | meaning |
//! |---|---|
//! | `..1` | an int of 63 bits |
//! | `.10` | a float whose exponent is near enough to 0 (the others are boxed) |
//! | `100` | a constant: None, False, True, Ellipsis, NotImplemented, and the mark of an unbound variable |
//! | `000` | a pointer to a `Header`; where pointers have 32 bits, the upper half is the kind: a type test reads no memory |
//!
//! `unsafe` lives here and in the few files that define a representation; each block says why it holds.

use std::alloc::{handle_alloc_error, Layout};
use std::cell::Cell;
use std::marker::PhantomData;
use std::mem::ManuallyDrop;
use std::num::NonZeroU64;
use std::ops::Deref;
use std::ptr::NonNull;

use crate::hook::Hook;
use crate::memory;
use crate::ops::Operator;
use crate::raise::Res;
use crate::str::Str;

/// What a heap value starts with.
#[repr(C)]
pub struct Header {
    pub(crate) count: Cell<u32>,
    pub(crate) ty: &'static TypeInfo,
}

/// A heap value: header, then the representation.
#[repr(C)]
pub struct Boxed<T> {
    header: Header,
    value: T,
}

/// Which representation a value has: for quick tests. Python's type is `class_of`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Kind {
    None, Bool, Int, Float, Complex, Ellipsis, NotImplemented, Unbound,
    Str, Bytes, ByteArray, List, Tuple, Dict, Set, FrozenSet, Range, Slice,
    DictKeys, DictValues, DictItems, Iterator,
    Function, Builtin, Method, Class, Instance, Exception, Module, Generator, Coroutine, AsyncGenerator, Awaitable,
    Property, StaticMethod, ClassMethod, Super, Cell, File, Traceback, Object,
    Deque, Counter, DefaultDict, OrderedDict, NamedTuple, Partial, Random, Array, MemoryView, Struct, Pattern, Match,
    Date, DateTime, Time, TimeDelta, TzInfo, TimeZone, Other,
}

/// The binary operators of `a op b`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Op { Add, Sub, Mul, MatMul, TrueDiv, Mod, Pow, LShift, RShift, Or, Xor, And, FloorDiv }

/// The rich comparisons.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Cmp { Eq, Ne, Lt, Le, Gt, Ge }

/// What a representation can do: CPython's type slots. A slot that is `None` means that the
/// operation is not there (TypeError with CPython's text). Numbers among themselves do not come
/// here: `ops.rs` and `int.rs` handle them first.
pub struct TypeInfo {
    /// `type(x).__name__` where the representation alone tells.
    pub name: &'static str,
    pub kind: Kind,
    /// Drops and frees a value whose count has come to 0.
    pub drop: unsafe fn(NonNull<Header>),
    pub repr: fn(&Obj) -> Res<Str>,
    /// `str(x)` where it is not `repr(x)`.
    pub str: Option<fn(&Obj) -> Res<Str>>,
    /// `None`: TypeError "unhashable type: 'list'".
    pub hash: Option<fn(&Obj) -> Res<i64>>,
    /// `None`: by `len`, or true.
    pub truth: Option<fn(&Obj) -> Res<bool>>,
    pub len: Option<fn(&Obj) -> Res<usize>>,
    /// `a cmp b` with `a` of this type; `Ok(None)` is NotImplemented.
    pub compare: Option<fn(Cmp, &Obj, &Obj) -> Res<Option<Obj>>>,
    /// `a op b` with `a` or `b` of this type (called for the left's type first, then for the right's);
    /// `Ok(None)` is NotImplemented.
    pub binary: Option<fn(Operator, &Obj, &Obj) -> Res<Option<Obj>>>,
    /// `a op= b` in place; `Ok(None)`: fall back to `binary`.
    pub inplace: Option<fn(Operator, &Obj, &Obj) -> Res<Option<Obj>>>,
    /// `-x`, `+x`, `~x`, `abs(x)` by "-", "+", "~", "a".
    pub unary: Option<fn(u8, &Obj) -> Res<Obj>>,
    pub iter: Option<fn(&Obj) -> Res<Obj>>,
    /// `Ok(None)`: exhausted.
    pub next: Option<fn(&Obj) -> Res<Option<Obj>>>,
    /// `__length_hint__()` of an iterator: how many items are left. `Ok(None)` is NotImplemented.
    pub left: Option<fn(&Obj) -> Res<Option<i64>>>,
    pub get_item: Option<fn(&Obj, &Obj) -> Res<Obj>>,
    /// With `None` for the value: `del x[key]`.
    pub set_item: Option<fn(&Obj, &Obj, Option<Obj>) -> Res<()>>,
    /// `item in x` with x of this type.
    pub contains: Option<fn(&Obj, &Obj) -> Res<bool>>,
    pub call: Option<fn(&Obj, crate::call::Args) -> Res<Obj>>,
    /// Methods that every program has which has the type; those of common types are on the `Name`.
    pub methods: &'static [&'static crate::call::Builtin],
    /// An attribute that is not one of the type's builtin methods: `Ok(None)`: not there.
    pub get_attr: Option<fn(&Obj, crate::name::Name) -> Res<Option<Obj>>>,
    /// With `None` for the value: `del x.name`. `Ok(false)`: no such attribute, or read-only.
    pub set_attr: Option<fn(&Obj, crate::name::Name, Option<Obj>) -> Res<bool>>,
    /// What it gives as a class attribute: `(value, instance or UNBOUND, class)`. `None`: itself.
    pub bind: Option<fn(&Obj, &Obj, &Obj) -> Res<Obj>>,
    /// The memory that it lends (`buffer.rs`).
    pub buffer: Option<fn(&Obj) -> crate::buffer::Buffer>,
    /// The class object, where the representation alone does not tell (instances, exceptions).
    pub class: Option<fn(&Obj) -> Obj>,
}

impl TypeInfo {
    /// A type without slots: `TypeInfo { repr: …, ..TypeInfo::new("list", Kind::List, drop_boxed::<…>) }`.
    pub const fn new(name: &'static str, kind: Kind, drop: unsafe fn(NonNull<Header>)) -> TypeInfo {
        TypeInfo {
            name, kind, drop, repr: crate::ops::default_repr, str: None, hash: Some(crate::ops::identity_hash),
            truth: None, len: None, compare: None, binary: None, inplace: None, unary: None, iter: None, next: None, left: None,
            get_item: None, set_item: None, contains: None, call: None, methods: &[], get_attr: None, set_attr: None, bind: None, buffer: None, class: None,
        }
    }

    /// What the header of a value alone needs. The slots of a str, int or float are found by its kind (`Obj::ty`), those of typed
    /// containers and structs are never asked for: a program whose values are typed links none.
    pub const fn head(name: &'static str, kind: Kind, drop: unsafe fn(NonNull<Header>)) -> TypeInfo {
        TypeInfo { repr: head_repr, hash: None, ..TypeInfo::new(name, kind, drop) }
    }
}

fn head_repr(o: &Obj) -> Res<Str> {
    Ok(Str::from(format!("<{} object at {}>", o.header().ty.name, crate::ops::address(o))))
}

impl TypeInfo {
    /// The method of this name in `methods`.
    pub fn own_method(&self, name: &str) -> Option<&'static crate::call::Builtin> {
        self.methods.iter().find(|b| b.name == name).copied()
    }
}

/// The `drop` slot of a `Boxed<T>`.
///
/// # Safety
/// `at` points to a `Boxed<T>` made by `Gc::new` whose count is 0.
pub unsafe fn drop_boxed<T>(at: NonNull<Header>) {
    std::ptr::drop_in_place(at.as_ptr() as *mut Boxed<T>);
    memory::give(at.as_ptr() as *mut u8, Layout::new::<Boxed<T>>());
}

/// What a header stands before.
///
/// # Safety
/// It is that of a `T`, which lives for as long.
#[inline(always)]
pub(crate) unsafe fn value_at<'a, T>(at: NonNull<Header>) -> &'a T {
    &(*(at.as_ptr() as *const Boxed<T>)).value
}

/// A counted pointer to a `T` on the heap, one word; the same bits inside an `Obj`.
#[repr(transparent)]
pub struct Gc<T>(NonNull<Boxed<T>>, PhantomData<T>);

impl<T> Gc<T> {
    pub fn new(ty: &'static TypeInfo, value: T) -> Gc<T> {
        let layout = Layout::new::<Boxed<T>>();
        // SAFETY: the block is as large as what is written to it.
        unsafe {
            let at = NonNull::new(memory::take(layout)).unwrap_or_else(|| handle_alloc_error(layout)).cast::<Boxed<T>>();
            at.write(Boxed { header: Header { count: Cell::new(1), ty }, value });
            Gc(at, PhantomData)
        }
    }

    /// The same of what may be part of a cycle: the collector is told, where a program has one.
    #[inline]
    pub fn tracked(ty: &'static TypeInfo, value: T) -> Gc<T> {
        let made = Gc::new(ty, value);
        note(made.0.cast());
        made
    }

    /// The content of a variable that is set before it is read: may be dropped, not looked at.
    pub fn unset() -> Gc<T> {
        struct Nothing(Header);
        // SAFETY: translated programs have one thread.
        unsafe impl Sync for Nothing {}
        static NONE_HEAD: TypeInfo = TypeInfo::head("NoneType", Kind::None, crate::ops::no_drop);
        static NOTHING: Nothing = Nothing(Header { count: Cell::new(1 << 30), ty: &NONE_HEAD });
        NOTHING.0.count.set(1 << 30);
        Gc(NonNull::from(&NOTHING.0).cast(), PhantomData)
    }

    #[inline]
    fn header(&self) -> &Header {
        // SAFETY: a Gc points to a live Boxed<T>, whose first field is the header.
        unsafe { &self.0.as_ref().header }
    }

    /// How many references there are: in place when it is 1.
    #[inline]
    pub fn count(&self) -> u32 {
        self.header().count.get()
    }

    #[inline]
    pub fn is(&self, other: &Gc<T>) -> bool {
        self.0 == other.0
    }

    /// The header, with the reference.
    #[inline(always)]
    pub(crate) fn into_header(self) -> NonNull<Header> {
        ManuallyDrop::new(self).0.cast()
    }

    /// The address, for `id()` and `repr`.
    pub fn address(&self) -> usize {
        self.0.as_ptr() as usize
    }

    #[inline]
    pub fn into_obj(self) -> Obj {
        let kind = self.header().ty.kind;
        // SAFETY: the reference goes over.
        unsafe { Obj::at(ManuallyDrop::new(self).0.cast(), kind) }
    }

    /// The object's word read as a Gc, without counting.
    ///
    /// # Safety
    /// `o` is a pointer to a `Boxed<T>`.
    #[inline]
    pub unsafe fn of(o: &Obj) -> &Gc<T> {
        #[cfg(target_pointer_width = "64")]
        return &*(o as *const Obj as *const Gc<T>);
        // The low half of a little-endian word.
        #[cfg(target_pointer_width = "32")]
        return &*(o as *const Obj as *const Gc<T>);
    }

    /// # Safety
    /// `o` is a pointer to a `Boxed<T>`.
    #[inline]
    pub unsafe fn from_obj(o: Obj) -> Gc<T> {
        let at = ManuallyDrop::new(o).0.get() as usize as *mut Boxed<T>;
        Gc(NonNull::new_unchecked(at), PhantomData)
    }
}

impl<T> Deref for Gc<T> {
    type Target = T;
    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: a Gc points to a live Boxed<T>.
        unsafe { &self.0.as_ref().value }
    }
}

impl<T> Clone for Gc<T> {
    #[inline]
    fn clone(&self) -> Self {
        let h = self.header();
        h.count.set(h.count.get() + 1);
        Gc(self.0, PhantomData)
    }
}

impl<T> Drop for Gc<T> {
    #[inline]
    fn drop(&mut self) {
        let h = self.header();
        let left = h.count.get() - 1;
        h.count.set(left);
        if left == 0 {
            free(self.0.cast());
        }
    }
}

/// How deep drops are nested, and what waits because they were too deep (CPython's trashcan).
struct Trash {
    depth: Cell<u32>,
    waiting: Cell<Vec<NonNull<Header>>>,
    waits: Cell<bool>,
}
// SAFETY: translated programs have one thread.
unsafe impl Sync for Trash {}
static TRASH: Trash = Trash { depth: Cell::new(0), waiting: Cell::new(Vec::new()), waits: Cell::new(false) };
const TRASH_DEPTH: u32 = 100;

#[inline(never)]
fn free(at: NonNull<Header>) {
    // SAFETY: the count is 0, and the slot is the one the value was made with.
    let TypeInfo { drop, kind, .. } = unsafe { at.as_ref().ty };
    if *kind == Kind::Str {
        // The most frequent: without a call through a table. SAFETY: as above.
        return unsafe { crate::str::drop_str(at) };
    }
    if matches!(kind, Kind::Float | Kind::Int | Kind::Bytes) {
        // Nothing hangs on these. SAFETY: as above.
        return unsafe { drop(at) };
    }
    let depth = TRASH.depth.get();
    if depth >= TRASH_DEPTH {
        free_slowly(at, depth);
        return;
    }
    TRASH.depth.set(depth + 1);
    // SAFETY: as above.
    unsafe { drop(at) };
    if depth == 0 && TRASH.waits.get() {
        drop_waiting();
    }
    TRASH.depth.set(depth);
}

/// Added to the depth while somebody watches: all drops go the slow way.
const WATCHED: u32 = 1 << 20;

/// The collector, where a program has one: told of each container that is made, and of whatever dies.
struct Watcher {
    made: Hook<fn(NonNull<Header>)>,
    dies: Hook<fn(NonNull<Header>)>,
}
static WATCHER: Watcher = Watcher { made: Hook::new(), dies: Hook::new() };

pub(crate) fn watch(made: fn(NonNull<Header>), dies: fn(NonNull<Header>)) {
    WATCHER.made.set(made);
    WATCHER.dies.set(dies);
    TRASH.depth.set(TRASH.depth.get() | WATCHED);
}

/// A container is made, or came to life again.
#[inline]
pub(crate) fn note(at: NonNull<Header>) {
    if let Some(made) = WATCHER.made.get() {
        made(at);
    }
}

/// The object of a header that is alive.
pub(crate) fn at_header(at: NonNull<Header>) -> Obj {
    peek(at, Obj::clone)
}

/// Looks at it without counting.
pub(crate) fn peek<R>(at: NonNull<Header>, look: impl FnOnce(&Obj) -> R) -> R {
    // SAFETY: the caller knows that it is alive; the reference is not ours, and not dropped.
    let o = ManuallyDrop::new(unsafe { Obj::at(at, at.as_ref().ty.kind) });
    look(&o)
}

#[cold]
fn free_slowly(at: NonNull<Header>, depth: u32) {
    if let (true, Some(dies)) = (depth & WATCHED != 0, WATCHER.dies.get()) {
        dies(at);
        if depth - WATCHED < TRASH_DEPTH {
            TRASH.depth.set(depth + 1);
            // SAFETY: as in `free`.
            unsafe { (at.as_ref().ty.drop)(at) };
            if depth == WATCHED && TRASH.waits.get() {
                drop_waiting();
            }
            TRASH.depth.set(depth);
            return;
        }
    }
    put_off(at);
}

fn put_off(at: NonNull<Header>) {
    let mut waiting = TRASH.waiting.take();
    waiting.push(at);
    TRASH.waiting.set(waiting);
    TRASH.waits.set(true);
}

#[cold]
fn drop_waiting() {
    loop {
        let mut waiting = TRASH.waiting.take();
        let next = waiting.pop();
        TRASH.waiting.set(waiting);
        let Some(next) = next else { break };
        // SAFETY: its count is 0; it was put aside instead of being dropped.
        unsafe { (next.as_ref().ty.drop)(next) };
    }
    TRASH.waits.set(false);
}

/// Any Python value.
#[repr(transparent)]
pub struct Obj(NonZeroU64);

const NONE: u64 = 4;
const FALSE: u64 = 12;
const TRUE: u64 = 20;
const ELLIPSIS: u64 = 28;
const NOT_IMPLEMENTED: u64 = 36;
const UNBOUND: u64 = 44;
/// 0.0 as a float word (its own pattern does not fit the scheme).
const ZERO: u64 = 0x8000_0000_0000_0002;

impl Obj {
    pub const NONE: Obj = Obj::from_word(NONE);
    pub const FALSE: Obj = Obj::from_word(FALSE);
    pub const TRUE: Obj = Obj::from_word(TRUE);
    pub const ELLIPSIS: Obj = Obj::from_word(ELLIPSIS);
    pub const NOT_IMPLEMENTED: Obj = Obj::from_word(NOT_IMPLEMENTED);
    /// The content of a variable that has none. Never reaches Python code.
    pub const UNBOUND: Obj = Obj::from_word(UNBOUND);

    const fn from_word(word: u64) -> Obj {
        match NonZeroU64::new(word) {
            Some(w) => Obj(w),
            None => panic!("a zero word"),
        }
    }

    #[inline(always)]
    pub(crate) fn word(&self) -> u64 {
        self.0.get()
    }

    /// The word without giving up the reference it holds.
    #[inline(always)]
    pub(crate) fn into_word(self) -> NonZeroU64 {
        ManuallyDrop::new(self).0
    }

    /// # Safety
    /// `word` came from `into_word`, or is an int word.
    #[inline(always)]
    pub(crate) const unsafe fn of_word(word: NonZeroU64) -> Obj {
        Obj(word)
    }

    /// The object at a header, with the reference that the caller has.
    ///
    /// # Safety
    /// The value at the header is alive, and of this kind.
    #[inline(always)]
    pub(crate) unsafe fn at(header: NonNull<Header>, kind: Kind) -> Obj {
        // A pointer is 8-aligned (the allocator gives 16).
        let at = header.as_ptr() as usize as u64;
        let word = if cfg!(target_pointer_width = "32") { at | (kind as u64) << 32 } else { at };
        Obj(NonZeroU64::new_unchecked(word))
    }

    #[inline(always)]
    pub fn is_heap(&self) -> bool {
        self.word() & 7 == 0
    }

    #[inline(always)]
    pub(crate) fn header(&self) -> &Header {
        debug_assert!(self.is_heap());
        // SAFETY: low bits 000 mean a pointer to a live header.
        unsafe { &*(self.word() as usize as *const Header) }
    }

    /// The representation's slots.
    #[inline]
    pub fn ty(&self) -> &'static TypeInfo {
        if !self.is_heap() {
            return self.ty_of_constant();
        }
        // Of these, headers have the head alone.
        match self.kind() {
            Kind::Str => &crate::str::STR,
            Kind::Int => &crate::int::INT,
            Kind::Float => &crate::float::FLOAT,
            _ => self.header().ty,
        }
    }

    fn ty_of_constant(&self) -> &'static TypeInfo {
        match self.word() {
            w if w & 1 == 1 => &crate::int::INT,
            w if w & 3 == 2 => &crate::float::FLOAT,
            FALSE | TRUE => &crate::int::BOOL,
            ELLIPSIS => &crate::ops::ELLIPSIS_TYPE,
            NOT_IMPLEMENTED => &crate::ops::NOT_IMPLEMENTED_TYPE,
            _ => &crate::ops::NONE_TYPE,
        }
    }

    #[inline]
    pub fn kind(&self) -> Kind {
        #[cfg(target_pointer_width = "32")]
        if self.is_heap() {
            // SAFETY: `at` has put it there.
            return unsafe { std::mem::transmute::<u8, Kind>((self.word() >> 32) as u8) };
        }
        #[cfg(target_pointer_width = "64")]
        if self.is_heap() {
            return self.header().ty.kind;
        }
        self.ty_of_constant().kind
    }

    /// A heap value of this representation?
    #[inline]
    pub fn is_kind(&self, kind: Kind) -> bool {
        #[cfg(target_pointer_width = "32")]
        return self.word() & 0xffff_ffff_0000_0007 == (kind as u64) << 32;
        #[cfg(target_pointer_width = "64")]
        return self.is_heap() && self.header().ty.kind == kind;
    }

    /// `a is b`: one word (ints and floats by value, as near as unboxing allows).
    #[inline]
    pub fn is(&self, other: &Obj) -> bool {
        self.0 == other.0
    }
    #[inline]
    pub fn is_none(&self) -> bool {
        self.word() == NONE
    }
    #[inline]
    pub fn is_unbound(&self) -> bool {
        self.word() == UNBOUND
    }
    #[inline]
    pub fn is_not_implemented(&self) -> bool {
        self.word() == NOT_IMPLEMENTED
    }

    #[inline]
    pub fn bool(b: bool) -> Obj {
        if b { Obj::TRUE } else { Obj::FALSE }
    }
    #[inline]
    pub fn as_bool(&self) -> Option<bool> {
        match self.word() {
            TRUE => Some(true),
            FALSE => Some(false),
            _ => None,
        }
    }

    /// An int that fits 63 bits.
    #[inline(always)]
    pub fn is_small(&self) -> bool {
        self.word() & 1 == 1
    }
    #[inline(always)]
    pub fn small(&self) -> Option<i64> {
        if self.is_small() { Some(self.word() as i64 >> 1) } else { None }
    }
    /// The int word of `v`, when it fits.
    #[inline(always)]
    pub fn try_small(v: i64) -> Option<Obj> {
        // SAFETY: bit 0 is set.
        if (v << 1) >> 1 == v { Some(Obj(unsafe { NonZeroU64::new_unchecked((v << 1) as u64 | 1) })) } else { None }
    }

    #[inline]
    pub fn float(v: f64) -> Obj {
        let bits = v.to_bits();
        let exponent = (bits >> 60) & 7;
        if (exponent == 3 || exponent == 4) && bits != 0x3000_0000_0000_0000 {
            // SAFETY: bit 1 is set.
            return Obj(unsafe { NonZeroU64::new_unchecked(bits.rotate_left(3) & !3 | 2) });
        }
        Obj::float_slow(v)
    }
    #[inline(never)]
    fn float_slow(v: f64) -> Obj {
        static FLOAT_HEAD: TypeInfo = TypeInfo::head("float", Kind::Float, drop_boxed::<f64>);
        if v.to_bits() == 0 { Obj::from_word(ZERO) } else { Gc::new(&FLOAT_HEAD, v).into_obj() }
    }
    /// The value of exactly a float (not of an int).
    #[inline]
    pub fn as_float(&self) -> Option<f64> {
        let w = self.word();
        if w & 3 == 2 {
            return Some(if w == ZERO { 0.0 } else { f64::from_bits(((2 - (w >> 63)) | (w & !3)).rotate_right(3)) });
        }
        if self.is_kind(Kind::Float) {
            // SAFETY: the kind says what is there.
            return Some(unsafe { **Gc::<f64>::of(self) });
        }
        None
    }

    /// The heap value as a `Gc<T>` if it is of `kind`; `T` must be that kind's representation.
    ///
    /// # Safety
    /// Values of `kind` are `Boxed<T>`.
    #[inline]
    pub unsafe fn cast<T>(&self, kind: Kind) -> Option<&Gc<T>> {
        if self.is_kind(kind) { Some(Gc::of(self)) } else { None }
    }
}

/// An object's word, borrowed: it passes in a register, where a `&Obj` would force the object to memory.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct ObjRef<'a>(NonZeroU64, PhantomData<&'a Obj>);

impl Obj {
    #[inline(always)]
    pub fn borrow(&self) -> ObjRef<'_> {
        ObjRef(self.0, PhantomData)
    }
}

impl ObjRef<'_> {
    /// # Safety
    /// The header is that of a value of this kind which lives for as long.
    #[inline(always)]
    pub(crate) unsafe fn at(header: NonNull<Header>, kind: Kind) -> Self {
        ObjRef(Obj::at(header, kind).into_word(), PhantomData)
    }
}

impl Deref for ObjRef<'_> {
    type Target = Obj;
    #[inline(always)]
    fn deref(&self) -> &Obj {
        // SAFETY: an Obj is transparent over its word, and the object is borrowed for as long.
        unsafe { &*(&self.0 as *const NonZeroU64 as *const Obj) }
    }
}

impl Clone for Obj {
    #[inline(always)]
    fn clone(&self) -> Obj {
        if self.is_heap() {
            let h = self.header();
            h.count.set(h.count.get() + 1);
        }
        Obj(self.0)
    }
}

impl Drop for Obj {
    #[inline(always)]
    fn drop(&mut self) {
        if self.is_heap() {
            let h = self.header();
            let left = h.count.get() - 1;
            h.count.set(left);
            if left == 0 {
                free(NonNull::from(h));
            }
        }
    }
}

impl<T> From<Gc<T>> for Obj {
    fn from(g: Gc<T>) -> Obj {
        g.into_obj()
    }
}
