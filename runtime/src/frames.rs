//! The frames that run now, for programs that look at them (`sys._getframe`, `warnings.warn`): each function notes itself while it
//! runs, and the place of each operation that may run other code. Other programs have none of this.

use std::cell::{Cell, UnsafeCell};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::call::Builtin;
use crate::exc;
use crate::hook::Hook;
use crate::int::Int;
use crate::module;
use crate::name::Name;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::ops;
use crate::raise::{Code, Res, Site};
use crate::str::Str;

struct Record {
    code: &'static Code,
    site: Option<&'static Site>,
    /// Its frame object, once somebody has asked.
    object: Obj,
}
struct Stack(UnsafeCell<Vec<Record>>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Stack {}
static STACK: Stack = Stack(UnsafeCell::new(Vec::new()));

#[allow(clippy::mut_from_ref)]
fn stack() -> &'static mut Vec<Record> {
    // SAFETY: no reference is kept while other code runs.
    unsafe { &mut *STACK.0.get() }
}

/// A Python frame, until it is dropped.
pub struct Framed(());
impl Drop for Framed {
    fn drop(&mut self) {
        pop();
    }
}

/// Entering a module, a class body or a comprehension.
pub fn push(code: &'static Code) -> Framed {
    push_at(code, None);
    Framed(())
}

/// Entering a function: it counts towards the limit too.
pub fn enter(code: &'static Code) -> Res<(Framed, crate::function::Frame)> {
    let counted = crate::function::enter()?;
    Ok((push(code), counted))
}

fn push_at(code: &'static Code, site: Option<&'static Site>) {
    stack().push(Record { code, site, object: Obj::UNBOUND });
}

fn pop() -> Option<&'static Site> {
    let last = stack().pop()?;
    if !last.object.is_unbound() {
        // The object outlives its frame, and keeps the one around it.
        let (frame, around) = (of(&last.object), stack().len().checked_sub(1));
        frame.line.set(last.site.map(|s| s.line));
        frame.live.set(None);
        let back = around.map_or(Obj::NONE, object);
        // SAFETY: as above.
        unsafe { *frame.back.get() = back };
    }
    last.site
}

/// What was running before.
#[derive(Clone, Copy)]
pub struct Was(Option<&'static Site>);
impl Was {
    #[inline]
    pub fn back(self) {
        if let (Some(top), Some(_)) = (stack().last_mut(), self.0) {
            top.site = self.0;
        }
    }
}
/// The operation at `site` begins.
#[inline]
pub fn here(site: &'static Site) -> Was {
    Was(stack().last_mut().and_then(|top| top.site.replace(site)))
}
/// `here!(L6, f.call([]))`: the frame is at `L6` while that runs.
#[macro_export]
macro_rules! here {
    // What the operation borrows lives as long as it would without this.
    ($site:expr, $operation:expr) => {
        match ($crate::frames::here($site), $operation) {
            (was, result) => {
                was.back();
                result
            }
        }
    };
}

/// The body of a generator, whose frame is there while it runs.
pub struct Tracked<F> {
    code: &'static Code,
    site: Option<&'static Site>,
    body: F,
}
impl<F: Future> Future for Tracked<F> {
    type Output = F::Output;
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        // SAFETY: the body stays where it is.
        let me = unsafe { self.get_unchecked_mut() };
        push_at(me.code, me.site);
        // SAFETY: as above.
        let polled = unsafe { Pin::new_unchecked(&mut me.body) }.poll(context);
        me.site = pop();
        polled
    }
}
/// `generator(&INFO, tracked(&CODE, move |co| async move { … }))`
pub fn tracked<C, F: Future>(code: &'static Code, body: impl FnOnce(C) -> F) -> impl FnOnce(C) -> Tracked<F> {
    move |co| Tracked { code, site: None, body: body(co) }
}

/// What others do of it, where the program looks at frames.
#[derive(Clone, Copy)]
pub(crate) struct Hooks {
    pub push: fn(&'static Code, Option<&'static Site>),
    pub pop: fn() -> Option<&'static Site>,
}
pub(crate) static HOOKS: Hook<Hooks> = Hook::new();

/// The program looks at frames.
pub fn start() {
    HOOKS.set(Hooks { push: push_at, pop });
}

/// A module is imported: between the statement and the module CPython's machinery has frames.
pub(crate) fn importing<T>(run: impl FnOnce() -> T) -> T {
    static STEPS: [(&Code, u32); 5] = {
        const FIRST: &str = "<frozen importlib._bootstrap>";
        const FIND: Code = Code { name: "_find_and_load", file: FIRST };
        const UNLOCKED: Code = Code { name: "_find_and_load_unlocked", file: FIRST };
        const LOAD: Code = Code { name: "_load_unlocked", file: FIRST };
        const EXEC: Code = Code { name: "exec_module", file: "<frozen importlib._bootstrap_external>" };
        const CALL: Code = Code { name: "_call_with_frames_removed", file: FIRST };
        [(&FIND, 1176), (&UNLOCKED, 1147), (&LOAD, 690), (&EXEC, 940), (&CALL, 241)]
    };
    static SITES: [Site; 5] = [
        Site::new(STEPS[0].0, STEPS[0].1, 0, 0), Site::new(STEPS[1].0, STEPS[1].1, 0, 0), Site::new(STEPS[2].0, STEPS[2].1, 0, 0),
        Site::new(STEPS[3].0, STEPS[3].1, 0, 0), Site::new(STEPS[4].0, STEPS[4].1, 0, 0),
    ];
    let Some(hooks) = HOOKS.get() else { return run() };
    for site in &SITES {
        (hooks.push)(site.code, Some(site));
    }
    let done = run();
    for _ in &SITES {
        (hooks.pop)();
    }
    done
}

/// How many frames there are.
pub fn depth() -> usize {
    stack().len()
}
/// Code and line of a frame; 0 is the outermost.
pub fn at(index: usize) -> Option<(&'static Code, u32)> {
    stack().get(index).map(|r| (r.code, r.site.map_or(0, |s| s.line)))
}

// ---- frame objects ----

/// One that runs, or that a traceback or a generator knows.
struct Frame {
    code: &'static Code,
    line: Cell<Option<u32>>,
    /// Its place among those that run.
    live: Cell<Option<usize>>,
    back: UnsafeCell<Obj>,
}
pub(crate) static FRAME: TypeInfo = TypeInfo {
    get_attr: Some(get_attr),
    methods: &[&CLEAR],
    repr: |o| {
        let f = of(o);
        let (at, line) = (ops::address(o), f.line().map_or("None".into(), |l| l.to_string()));
        Ok(Str::from(format!("<frame at {at}, file '{}', line {line}, code {}>", f.code.file, f.code.name)))
    },
    ..TypeInfo::new("frame", Kind::Other, drop_boxed::<Frame>)
};

fn of(o: &Obj) -> &Frame {
    // SAFETY: only `frame` and `object` make values of FRAME, and only such come here.
    unsafe { Gc::<Frame>::of(o) }
}

impl Frame {
    fn line(&self) -> Option<u32> {
        match self.live.get() {
            Some(index) => stack().get(index).and_then(|r| r.site).map(|s| s.line),
            None => self.line.get(),
        }
    }
}

fn make(code: &'static Code, line: Option<u32>, live: Option<usize>) -> Obj {
    Gc::new(&FRAME, Frame { code, line: Cell::new(line), live: Cell::new(live), back: UnsafeCell::new(Obj::NONE) }).into_obj()
}

/// The frame object of a generator that does not run; the line may not be known.
pub(crate) fn suspended(code: &'static Code, line: Option<u32>) -> Obj {
    make(code, line, None)
}

/// That of a traceback's entry: a site says nothing of what was around it.
pub(crate) fn left(code: &'static Code, line: u32) -> Obj {
    let made = make(code, Some(line), None);
    // SAFETY: nobody else has it yet.
    unsafe { *of(&made).back.get() = Obj::UNBOUND };
    made
}

/// The object of a frame that runs: one each.
fn object(index: usize) -> Obj {
    let Some(record) = stack().get(index) else { return Obj::NONE };
    if !record.object.is_unbound() {
        return record.object.clone();
    }
    let made = make(record.code, None, Some(index));
    stack()[index].object = made.clone();
    made
}

/// `sys._getframe(depth)`
pub fn get(depth: i64) -> Res<Obj> {
    let depth = depth.max(0) as usize;
    match stack().len().checked_sub(depth + 1) {
        Some(index) => Ok(object(index)),
        None => Err(exc::value_error("call stack is not deep enough")),
    }
}

fn get_attr(o: &Obj, name: Name) -> Res<Option<Obj>> {
    let frame = of(o);
    Ok(Some(match name.text {
        "f_lineno" => frame.line().map_or(Obj::NONE, |line| Int::from(line as i64).into()),
        "f_code" => crate::traceback::code_object(frame.code),
        "f_back" => match frame.live.get() {
            Some(0) => Obj::NONE,
            Some(index) => object(index - 1),
            // SAFETY: cloned at once.
            None => match unsafe { (*frame.back.get()).clone() } {
                back if back.is_unbound() => module::refuse("`f_back` of a traceback's frame is not supported yet"),
                back => back,
            },
        },
        "f_globals" => globals(frame.code),
        "f_locals" if frame.code.name == "<module>" => globals(frame.code),
        "f_builtins" | "f_locals" => module::refuse(&format!("`{}` of the frame of `{}` is not supported yet", name.text, frame.code.name)),
        "f_trace" => Obj::NONE,
        "f_lasti" => Int::ZERO.into(),
        "f_trace_lines" => Obj::TRUE,
        "f_trace_opcodes" => Obj::FALSE,
        _ => return Ok(None),
    }))
}

/// `frame.clear()`: variables are gone when a frame has ended.
static CLEAR: Builtin = Builtin { name: "clear", owner: "frame", call: |args| {
    let (me, _) = args.method("clear", 0, 0)?;
    if me.is_heap() && std::ptr::eq(me.ty(), &FRAME) {
        let frame = of(me);
        // SAFETY: only looked at.
        if unsafe { (*frame.back.get()).is_unbound() } {
            module::refuse("`clear` of a traceback's frame is not supported yet");
        }
        if frame.live.get().is_some() {
            return Err(exc::runtime_error("cannot clear an executing frame"));
        }
    }
    Ok(Obj::NONE)
} };

/// The code of a frame object.
pub(crate) fn code_of(o: &Obj) -> Res<&'static Code> {
    if !o.is_heap() || !std::ptr::eq(o.ty(), &FRAME) {
        return Err(exc::type_error("a frame is wanted"));
    }
    Ok(of(o).code)
}

/// The variables of the module whose code it is.
fn globals(code: &'static Code) -> Obj {
    match module::of_file(code.file) {
        Some(m) => module::namespace_of(&m),
        None => module::refuse("the variables of this frame's module are not supported yet"),
    }
}
