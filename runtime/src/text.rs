//! Text that becomes code: `exec`, `eval` and `compile` of what was known when the program was translated.
//!
//! Each such text is a Rust function of its own whose names are sought in the namespaces that it is given. A program that
//! has any registers all of them; a text that is not among them ends the program, as the translator refuses.

use std::cell::{Cell, UnsafeCell};

use crate::attr;
use crate::bytes;
use crate::call::{Args, Bind, Builtin};
use crate::dict::Dict;
use crate::exc::{self, type_error};
use crate::function::enter;
use crate::module;
use crate::name::Name;
use crate::obj::{drop_boxed, Cmp, Gc, Kind, Obj, TypeInfo};
use crate::raise::{Raised, Res};
use crate::str::{number, Str};
use crate::tuple::tuple;

mod parse;
mod tokens;
mod tree;
pub mod unknown;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    Exec,
    Eval,
    Single,
}

/// Who found a text wrong.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    Parser,
    Symbols,
    Code,
}

/// Where a text runs.
pub struct State {
    globals: UnsafeCell<Obj>,
    locals: UnsafeCell<Obj>,
    result: UnsafeCell<Obj>,
    /// Functions in it go on looking at the globals.
    outlived: bool,
}
// SAFETY: translated programs have one thread.
unsafe impl Sync for State {}

enum Code {
    Run(&'static State, fn() -> Res<()>),
    Wrong { stage: Stage, class: &'static str, message: &'static str, place: [u32; 4] },
    Refused,
}

pub struct Text {
    source: &'static [u8],
    mode: Mode,
    file: &'static str,
    code: Code,
}

impl Text {
    pub const fn new<const N: usize>(source: &'static [u8; N], mode: Mode, file: &'static str, state: &'static State, run: fn() -> Res<()>) -> Text {
        Text { source, mode, file, code: Code::Run(state, run) }
    }
    /// One that raises a SyntaxError at line, column, to line, column.
    pub const fn wrong<const N: usize>(
        source: &'static [u8; N], mode: Mode, file: &'static str, stage: Stage, class: &'static str, message: &'static str, place: [u32; 4],
    ) -> Text {
        Text { source, mode, file, code: Code::Wrong { stage, class, message, place } }
    }
    pub const fn refused<const N: usize>(source: &'static [u8; N], mode: Mode, file: &'static str) -> Text {
        Text { source, mode, file, code: Code::Refused }
    }
}

struct Known(Cell<&'static [&'static Text]>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Known {}
static KNOWN: Known = Known(Cell::new(&[]));

/// Called first by a program with texts.
pub fn register(texts: &'static [&'static Text]) {
    KNOWN.0.set(texts);
}

// ---- names ----

/// What a mapping has under a name.
fn find(map: &Obj, n: Name) -> Res<Option<Obj>> {
    let key: Obj = n.as_str().into();
    if let Some(d) = Dict::exact(map) {
        return d.get(&key);
    }
    match map.get_item(&key) {
        Ok(v) => Ok(Some(v)),
        Err(raised) if raised.is(&exc::classes::key_error()) => {
            raised.take();
            Ok(None)
        }
        Err(raised) => Err(raised),
    }
}

#[cold]
fn not_defined(n: Name) -> Raised {
    exc::name_error(format!("name '{}' is not defined", n.text))
}

fn or_builtin(n: Name, builtin: Obj) -> Res<Obj> {
    if builtin.is_unbound() { Err(not_defined(n)) } else { Ok(builtin) }
}

fn remove(map: &Obj, n: Name) -> Res<()> {
    match map.del_item(&n.as_str().into()) {
        Err(raised) if raised.is(&exc::classes::key_error()) => {
            raised.take();
            Err(not_defined(n))
        }
        r => r,
    }
}

impl State {
    pub const fn new(outlived: bool) -> State {
        State {
            globals: UnsafeCell::new(Obj::UNBOUND),
            locals: UnsafeCell::new(Obj::UNBOUND),
            result: UnsafeCell::new(Obj::UNBOUND),
            outlived,
        }
    }
    /// `globals()` in the text.
    pub fn globals(&self) -> Obj {
        // SAFETY: cloned at once, here and below.
        unsafe { (*self.globals.get()).clone() }
    }
    /// `locals()` in the text.
    pub fn locals(&self) -> Obj {
        unsafe { (*self.locals.get()).clone() }
    }
    /// A name, by a statement of the text itself.
    pub fn get(&self, n: Name, builtin: Obj) -> Res<Obj> {
        match find(&self.locals(), n)? {
            Some(v) => Ok(v),
            None => self.get_global(n, builtin),
        }
    }
    pub fn get_global(&self, n: Name, builtin: Obj) -> Res<Obj> {
        match find(&self.globals(), n)? {
            Some(v) => Ok(v),
            None => or_builtin(n, builtin),
        }
    }
    /// The same, or `UNBOUND`.
    pub fn peek_global(&self, n: Name, builtin: Obj) -> Res<Obj> {
        Ok(find(&self.globals(), n)?.unwrap_or(builtin))
    }
    pub fn set(&self, n: Name, v: Obj) -> Res<()> {
        self.locals().set_item(&n.as_str().into(), v)
    }
    pub fn set_global(&self, n: Name, v: Obj) -> Res<()> {
        self.globals().set_item(&n.as_str().into(), v)
    }
    pub fn del(&self, n: Name) -> Res<()> {
        remove(&self.locals(), n)
    }
    pub fn del_global(&self, n: Name) -> Res<()> {
        remove(&self.globals(), n)
    }
    /// What the expression gives.
    pub fn result(&self, v: Obj) {
        exchange(&self.result, v);
    }
    /// An expression's value, as the interactive interpreter shows it.
    pub fn show(&self, v: Obj) -> Res<()> {
        if !v.is_none() {
            crate::builtins::PRINT.on([v.repr()?.into()])?;
        }
        Ok(())
    }
}

fn exchange(place: &UnsafeCell<Obj>, v: Obj) -> Obj {
    // SAFETY: the old value leaves whole; nobody keeps a reference.
    unsafe { std::mem::replace(&mut *place.get(), v) }
}

// ---- running ----

fn run(t: &'static Text, globals: Obj, locals: Obj) -> Res<Obj> {
    let (state, run) = match &t.code {
        Code::Run(state, run) => (*state, *run),
        Code::Wrong { stage, class, message, place } => return Err(syntax_error(t, *stage, class, message, *place)),
        Code::Refused => module::refuse("a text of several statements, or of none, where `eval` wants an expression, is not supported yet"),
    };
    if state.outlived && !state.globals().is_unbound() && !module::same_namespace(&state.globals(), &globals) {
        module::refuse("a text with functions that runs in several namespaces is not supported yet");
    }
    let before = (exchange(&state.globals, globals.clone()), exchange(&state.locals, locals));
    let done = enter().and_then(|_frame| run());
    drop(exchange(&state.globals, if state.outlived { globals } else { before.0 }));
    drop(exchange(&state.locals, before.1));
    let result = exchange(&state.result, Obj::UNBOUND);
    done?;
    Ok(if t.mode == Mode::Eval { result } else { Obj::NONE })
}

#[cold]
fn syntax_error(t: &Text, stage: Stage, class: &str, message: &'static str, [line, col, end_line, end_col]: [u32; 4]) -> Raised {
    let class = match class {
        "IndentationError" => exc::classes::indentation_error(),
        "TabError" => exc::classes::tab_error(),
        _ => exc::classes::syntax_error(),
    };
    let message_ = Str::lit(message).into();
    if stage == Stage::Symbols {
        // CPython's symbol table makes the exception first, and says the place afterwards.
        let raised = exc::raise_new(class, vec![message_]);
        let error: Obj = raised.take().into();
        let known = [("filename", Str::lit(t.file).into()), ("lineno", number(line as i64)), ("offset", number(col as i64 + 1)),
            ("end_lineno", number(end_line as i64)), ("end_offset", number(end_col as i64 + 1))];
        for (name, value) in known {
            let _ = attr::set(&error, crate::name::intern(name), Some(value));
        }
        return exc::raise_exc(exc::Exc::expect(&error));
    }
    let source = String::from_utf8_lossy(t.source);
    let shown = source.lines().nth((line as usize).saturating_sub(1)).unwrap_or("");
    let chars = |bytes: u32| if bytes == u32::MAX { -1 } else { shown.as_bytes().get(..bytes as usize).map_or(bytes as i64, |b| String::from_utf8_lossy(b).chars().count() as i64) };
    let (from, to) = (chars(col) + 1, chars(end_col) + 1);
    let has_newline = source.lines().count() > line as usize || source.ends_with('\n');
    let by_tokenizer = ["unterminated", "invalid decimal", "invalid hexadecimal", "invalid octal", "invalid digit", "unmatched", "leading zeros"];
    let by_tokenizer = by_tokenizer.iter().any(|m| message.starts_with(m));
    // Where CPython has no end of a place, it says so in its own way.
    let (offset, end) = match message {
        "unexpected indent" => (from - 1, -1),
        "unindent does not match any outer indentation level" => (shown.chars().count() as i64 + 1, -1),
        "inconsistent use of tabs and spaces in indentation" => (from, 0),
        "unexpected character after line continuation character" => (from, 0),
        m if m.ends_with("was never closed") => (from, 0),
        "expected 'except' or 'finally' block" => (from, -1),
        m if m.starts_with("invalid decimal") || m.starts_with("invalid hexadecimal") || m.starts_with("invalid digit") => (from - 1, from - 1),
        m if by_tokenizer && !m.starts_with("leading zeros") => (from, from),
        _ => (from, to),
    };
    // What stands between the braces of an f-string is parsed for itself, in parentheses.
    let field = message.starts_with("f-string: invalid syntax").then(|| shown.get(..col as usize)?.rfind('{')).flatten();
    if let Some(open) = field {
        let expression = shown[open + 1..].split(['}', '!', ':']).next().unwrap_or("");
        let before = shown[..=open].chars().count() as i64 - 1;
        let place = vec![Str::lit(t.file).into(), number(1), number(offset - before), Str::from(format!("({expression})\n")).into(), number(1), number(end - before)];
        return exc::raise_new(class, vec![message_, tuple(place)]);
    }
    let shown: Obj = match stage {
        Stage::Code => Obj::NONE,
        // What CPython reads as statements ends with a newline.
        _ if (by_tokenizer || t.mode == Mode::Eval) && !has_newline => Str::from(shown).into(),
        _ => Str::from(format!("{shown}\n")).into(),
    };
    let place = vec![Str::lit(t.file).into(), number(line as i64), number(offset), shown, number(end_line as i64), number(end)];
    exc::raise_new(class, vec![message_, tuple(place)])
}

// ---- code objects ----

struct CodeObject(&'static Text);

pub static CODE: TypeInfo = TypeInfo {
    repr: |o| {
        let t = code_of(o).expect("code");
        Ok(Str::from(format!("<code object <module> at {}, file \"{}\", line 1>", crate::ops::address(o), t.file)))
    },
    hash: Some(|o| Ok(std::ptr::from_ref(code_of(o).expect("code")) as usize as i64)),
    compare: Some(|op, a, b| match (code_of(a), code_of(b)) {
        (Some(a), Some(b)) if matches!(op, Cmp::Eq | Cmp::Ne) => Ok(Some(Obj::bool(std::ptr::eq(a, b) == (op == Cmp::Eq)))),
        _ => Ok(None),
    }),
    get_attr: Some(|o, n| {
        let t = code_of(o).expect("code");
        Ok(match n.text {
            "co_filename" => Some(Str::lit(t.file).into()),
            "co_name" | "co_qualname" => Some(Str::lit("<module>").into()),
            "co_firstlineno" => Some(number(1)),
            text if text.starts_with("co_") || text == "replace" => module::refuse(&format!("`{text}` of code is not supported yet")),
            _ => None,
        })
    }),
    ..TypeInfo::new("code", Kind::Other, drop_boxed::<CodeObject>)
};

fn code_of(o: &Obj) -> Option<&'static Text> {
    // SAFETY: values with these slots are Boxed<CodeObject>.
    (o.is_heap() && std::ptr::eq(o.ty(), &CODE)).then(|| unsafe { Gc::<CodeObject>::of(o).0 })
}

/// The text that an object is, in this mode; `what` names who asks.
fn text_of(o: &Obj, mode: Mode, file: &str, what: &str, or_code: &str) -> Res<&'static Text> {
    let source = source_of(o, what, or_code)?;
    match known(source, mode, file) {
        Some(t) => Ok(t),
        None => module::refuse(&format!("`{what}` of text that is not known at build time cannot be translated")),
    }
}

fn source_of<'a>(o: &'a Obj, what: &str, or_code: &str) -> Res<&'a [u8]> {
    let source = match Str::of(o) {
        Some(s) => s.as_bytes(),
        None => match bytes::like(o) {
            Some(b) => b,
            None => return Err(type_error(format!("{what}() arg 1 must be a string, bytes or {or_code} object"))),
        },
    };
    if source.contains(&0) {
        return Err(exc::raise_new(exc::classes::syntax_error(), vec![Str::lit("source code string cannot contain null bytes").into()]));
    }
    Ok(source)
}

fn known(source: &[u8], mode: Mode, file: &str) -> Option<&'static Text> {
    KNOWN.0.get().iter().find(|t| t.mode == mode && t.source == source && t.file == file).copied()
}

/// `compile(source, filename, mode, …)`
pub static COMPILE: Builtin = Builtin { name: "compile", owner: "", call: |args| {
    let params = [
        ("source", Bind::Arg), ("filename", Bind::Arg), ("mode", Bind::Arg), ("flags", Bind::ArgOpt), ("dont_inherit", Bind::ArgOpt),
        ("optimize", Bind::ArgOpt), ("_feature_version", Bind::KeyOpt),
    ];
    let [source, file, mode, ..] = args.bind("compile", params)?;
    let (source, file, mode) = (source.expect("bound"), file.expect("bound"), mode.expect("bound"));
    let Some(file) = Str::of(&file) else {
        return Err(type_error(format!("expected str, bytes or os.PathLike object, not {}", file.type_name())));
    };
    let Some(mode) = Str::of(&mode) else {
        return Err(type_error(format!("compile() argument 'mode' must be str, not {}", mode.type_name())));
    };
    let mode = match mode.as_str() {
        "exec" => Mode::Exec,
        "eval" => Mode::Eval,
        "single" => Mode::Single,
        _ => return Err(exc::value_error("compile() mode must be 'exec', 'eval' or 'single'")),
    };
    let t = text_of(&source, mode, file.as_str(), "compile", "AST")?;
    match &t.code {
        Code::Wrong { stage, class, message, place } => Err(syntax_error(t, *stage, class, message, *place)),
        _ => Ok(Gc::new(&CODE, CodeObject(t)).into_obj()),
    }
} };

// ---- exec and eval ----

/// A namespace of `exec` that CPython would give the builtins.
fn add_builtins(globals: &Obj) -> Res<()> {
    let key: Obj = Str::lit("__builtins__").into();
    match Dict::of(globals) {
        Some(d) if d.get(&key)?.is_none() => d.set(key, Gc::new(&BUILTINS, ()).into_obj()),
        _ => Ok(()),
    }
}

/// What stands there: it is there, and cannot be looked at.
static BUILTINS: TypeInfo = TypeInfo {
    repr: |_| no_builtins(),
    hash: None,
    len: Some(|_| no_builtins()),
    iter: Some(|_| no_builtins()),
    get_item: Some(|_, _| no_builtins()),
    set_item: Some(|_, _, _| no_builtins()),
    contains: Some(|_, _| no_builtins()),
    get_attr: Some(|_, _| no_builtins()),
    class: Some(|_| crate::types::dict()),
    ..TypeInfo::new("dict", Kind::Other, drop_boxed::<()>)
};
fn no_builtins() -> ! {
    module::refuse("the dict of builtins is not supported yet")
}

fn is_mapping(o: &Obj) -> bool {
    o.ty().get_item.is_some() && attr::find_quiet(o, crate::name::intern("__getitem__")).is_ok_and(|f| f.is_some() || Dict::of(o).is_some())
        && !matches!(o.kind(), Kind::Str | Kind::Bytes | Kind::List | Kind::Tuple | Kind::Class)
}

/// Both after the namespaces in which they stand: `UNBOUND` for locals that are the globals.
fn here<'a>(args: Args<'a>, name: &str) -> Res<(Obj, Obj, Args<'a>)> {
    match args.pos {
        [globals, locals, rest @ ..] => Ok((globals.clone(), locals.clone(), Args::with(rest, args.kw))),
        _ => module::refuse(&format!("`{name}` through a variable is not supported yet")),
    }
}

fn chosen(here: (Obj, Obj), globals: Option<Obj>, locals: Option<Obj>) -> (Obj, Obj) {
    let (own, own_locals) = here;
    match (globals.filter(|g| !g.is_none()), locals.filter(|l| !l.is_none())) {
        (None, None) if own_locals.is_unbound() => (own.clone(), own),
        (None, None) => (own, own_locals),
        (None, Some(l)) => (own, l),
        (Some(g), None) => (g.clone(), g),
        (Some(g), Some(l)) => (g, l),
    }
}

/// `exec(source, globals=None, locals=None, /, *, closure=None)`
pub static EXEC_HERE: Builtin = Builtin { name: "exec", owner: "text", call: |args| {
    let (own, own_locals, args) = here(args, "exec")?;
    let params = [("", Bind::Pos), ("", Bind::PosOpt), ("", Bind::PosOpt), ("closure", Bind::KeyOpt)];
    let [source, globals, locals, closure] = args.bind("exec", params)?;
    if closure.is_some_and(|c| !c.is_none()) {
        module::refuse("`closure` of `exec` is not supported yet");
    }
    if let Some(g) = globals.as_ref().filter(|g| !g.is_none() && Dict::of(g).is_none() && !module::is_namespace(g)) {
        return Err(type_error(format!("exec() globals must be a dict, not {}", g.type_name())));
    }
    if let Some(l) = locals.as_ref().filter(|l| !l.is_none() && !is_mapping(l)) {
        return Err(type_error(format!("locals must be a mapping or None, not {}", l.type_name())));
    }
    let (globals, locals) = chosen((own, own_locals), globals, locals);
    add_builtins(&globals)?;
    let source = source.expect("bound");
    let t = match code_of(&source) {
        Some(t) => t,
        None => text_of(&source, Mode::Exec, "<string>", "exec", "code")?,
    };
    run(t, globals, locals)?;
    Ok(Obj::NONE)
} };

/// `eval(source, globals=None, locals=None, /)`
pub static EVAL_HERE: Builtin = Builtin { name: "eval", owner: "text", call: |args| {
    eval(args, |_, _, _| module::refuse("`eval` of text that is not known at build time cannot be translated"))
} };

/// After the namespaces in which it stands; `unknown` evaluates a text in namespaces.
fn eval(args: Args, unknown: impl FnOnce(&[u8], &Obj, &Obj) -> Res<Obj>) -> Res<Obj> {
    let (own, own_locals, args) = here(args, "eval")?;
    let a = args.expect("eval", 1, 3)?;
    let (globals, locals) = (a.get(1).cloned(), a.get(2).cloned());
    if locals.as_ref().is_some_and(|l| !l.is_none() && !is_mapping(l)) {
        return Err(type_error("locals must be a mapping"));
    }
    if let Some(g) = globals.as_ref().filter(|g| !g.is_none() && Dict::of(g).is_none() && !module::is_namespace(g)) {
        let mapping = g.ty().get_item.is_some();
        return Err(type_error(if mapping { "globals must be a real dict; try eval(expr, {}, mapping)" } else { "globals must be a dict" }));
    }
    let (globals, locals) = chosen((own, own_locals), globals, locals);
    add_builtins(&globals)?;
    if let Some(t) = code_of(&a[0]) {
        return run(t, globals, locals);
    }
    let source = source_of(&a[0], "eval", "code")?;
    match known(source, Mode::Eval, "<string>") {
        Some(t) => run(t, globals, locals),
        None => unknown(source, &globals, &locals),
    }
}

/// `exec` and `eval` as values.
pub static EXEC: Builtin = Builtin { name: "exec", owner: "", call: |_| module::refuse("`exec` through a variable is not supported yet") };
pub static EVAL: Builtin = Builtin { name: "eval", owner: "", call: |_| module::refuse("`eval` through a variable is not supported yet") };
