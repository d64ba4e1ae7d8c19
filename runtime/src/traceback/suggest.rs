//! "Did you mean": the nearest name by CPython's measure (`suggestions.c`).

use std::cell::Cell;

use super::Entry;
use crate::exc::{classes, Exc};
use crate::raise::Code;
use crate::str::Str;

const MOVE: usize = 2;
const CASE: usize = 1;
/// Longer names are not compared.
const MOST_BYTES: usize = 40;
/// Nor are more of them than these.
const MOST_NAMES: usize = 750;

/// The names of the variables where a NameError may be raised: local ones, and the module's with the lines that bind them first.
pub struct Scope {
    pub code: &'static Code,
    pub locals: &'static [&'static str],
    pub globals: &'static [(&'static str, u32)],
}
/// Of all modules.
pub type Scopes = &'static [&'static [Scope]];

struct Registered(Cell<Scopes>);
// SAFETY: translated programs have one thread.
unsafe impl Sync for Registered {}
static SCOPES: Registered = Registered(Cell::new(&[]));

/// Which names there are, for suggestions of NameErrors.
pub fn set_scopes(scopes: Scopes) {
    SCOPES.0.set(scopes);
}

/// What every module has from the start.
const OF_MODULES: [&str; 9] =
    ["__name__", "__doc__", "__package__", "__loader__", "__spec__", "__annotations__", "__builtins__", "__file__", "__cached__"];

/// The names that were there when the exception was raised: local ones, then the module's. A module's name is there when the module
/// has come beyond the line that binds it.
fn names_at(traceback: &[Entry]) -> (Vec<Str>, Vec<Str>) {
    let Some(code) = traceback.first().map(|entry| entry.site.code) else { return Default::default() };
    let Some(scope) = SCOPES.0.get().iter().flat_map(|of| of.iter()).find(|s| std::ptr::eq(s.code, code)) else { return Default::default() };
    let module = traceback.iter().rev().find(|e| e.site.code.name == "<module>" && e.site.code.file == code.file);
    let reached = module.map_or(u32::MAX, |e| e.site.line);
    let bound = scope.globals.iter().filter(|g| g.1 < reached).map(|g| g.0);
    (scope.locals.iter().map(|n| Str::lit(n)).collect(), OF_MODULES.into_iter().chain(bound).map(Str::lit).collect())
}

/// What the exception's author may have meant.
pub fn suggestion(exc: &Exc) -> Option<Str> {
    let name = |exc: &Exc| exc.get_field("name").as_ref().and_then(Str::exact).cloned();
    if exc.class().is(&classes::attribute_error()) || exc.is_a(&classes::attribute_error()) {
        let (name, obj) = (name(exc)?, exc.get_field("obj").filter(|o| !o.is_none())?);
        return match crate::attr::dir(&obj) {
            Ok(names) => nearest(&name, &names),
            Err(raised) => {
                drop(raised.take());
                None
            }
        };
    }
    if exc.is_a(&classes::name_error()) {
        let name = name(exc)?;
        let traceback = exc.traceback();
        traceback.first()?;
        let (locals, globals) = names_at(&traceback);
        let builtins: Vec<Str> = BUILTINS.split_ascii_whitespace().map(Str::from).collect();
        return nearest(&name, &locals).or_else(|| nearest(&name, &globals)).or_else(|| nearest(&name, &builtins));
    }
    None
}

/// The first of the nearest names, if it is near enough.
fn nearest(name: &Str, names: &[Str]) -> Option<Str> {
    if names.len() >= MOST_NAMES {
        return None;
    }
    let mut best: Option<(&Str, usize)> = None;
    for item in names.iter().filter(|n| *n != name) {
        let mut most = (name.as_bytes().len() + item.as_bytes().len() + 3) * MOVE / 6;
        if let Some((_, distance)) = best {
            if distance == 0 {
                break;
            }
            most = most.min(distance - 1);
        }
        let distance = distance(name.as_bytes(), item.as_bytes(), most);
        if distance <= most {
            best = Some((item, distance));
        }
    }
    best.map(|(item, _)| item.clone())
}

fn substitution(a: u8, b: u8) -> usize {
    if a == b {
        0
    } else if a.eq_ignore_ascii_case(&b) {
        CASE
    } else {
        MOVE
    }
}

/// Levenshtein's distance, or more than `most` where it is that.
fn distance(a: &[u8], b: &[u8], most: usize) -> usize {
    let common = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[common..], &b[common..]);
    let common = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[..a.len() - common], &b[..b.len() - common]);
    if a.is_empty() || b.is_empty() {
        return (a.len() + b.len()) * MOVE;
    }
    if a.len() > MOST_BYTES || b.len() > MOST_BYTES {
        return most + 1;
    }
    let (a, b) = if b.len() < a.len() { (b, a) } else { (a, b) };
    if (b.len() - a.len()) * MOVE > most {
        return most + 1;
    }
    let mut row: Vec<usize> = (1..=a.len()).map(|i| i * MOVE).collect();
    let mut result = 0;
    for (i, &c) in b.iter().enumerate() {
        let mut diagonal = i * MOVE;
        result = diagonal;
        let mut least = usize::MAX;
        for (cell, &d) in row.iter_mut().zip(a) {
            let substitute = diagonal + substitution(c, d);
            diagonal = *cell;
            result = (result.min(diagonal) + MOVE).min(substitute);
            *cell = result;
            least = least.min(result);
        }
        if least > most {
            return most + 1;
        }
    }
    result
}

/// The names of module `builtins`, in its order.
const BUILTINS: &str = "__name__ __doc__ __package__ __loader__ __spec__ __build_class__ __import__ abs all any ascii bin \
breakpoint callable chr compile delattr dir divmod eval exec format getattr globals hasattr hash hex id input isinstance \
issubclass iter aiter len locals max min next anext oct ord pow print repr round setattr sorted sum vars None Ellipsis \
NotImplemented False True bool memoryview bytearray bytes classmethod complex dict enumerate filter float frozenset property \
int list map object range reversed set slice staticmethod str super tuple type zip __debug__ BaseException \
BaseExceptionGroup Exception GeneratorExit KeyboardInterrupt SystemExit ArithmeticError AssertionError AttributeError \
BufferError EOFError ImportError LookupError MemoryError NameError OSError ReferenceError RuntimeError StopAsyncIteration \
StopIteration SyntaxError SystemError TypeError ValueError Warning FloatingPointError OverflowError ZeroDivisionError \
BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning \
RuntimeWarning SyntaxWarning UnicodeWarning UserWarning BlockingIOError ChildProcessError ConnectionError FileExistsError \
FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError \
IndentationError IndexError KeyError ModuleNotFoundError NotImplementedError RecursionError UnboundLocalError UnicodeError \
BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError TabError UnicodeDecodeError \
UnicodeEncodeError UnicodeTranslateError ExceptionGroup EnvironmentError IOError open quit exit copyright credits license help";
