//! Exceptions that nobody has looked at yet: a class and what its argument is made from.
//!
//! Most errors of the runtime are raised this way. A clause that catches by class alone needs no object; it is made when a name is
//! given to it, when it becomes a context, or when the runtime itself looks. A program that never does so links no exception objects,
//! and prints what ends it from this alone.

use super::classes::{self, ExcClass};
use super::{handling, os, raise_exc, unicode, Exc};
use crate::hook::Hook;
use crate::obj::Obj;
use crate::raise::{self, Raised, Res};
use crate::str::Str;
use crate::traceback::Entry;
use crate::value::Value;

/// The text of an exception.
pub enum Message {
    Literal(&'static str),
    Made(String),
    Text(Str),
    /// Of a text and a number, written when somebody looks.
    Later(fn(&Str, i64) -> String, Str, i64),
    /// What was not found.
    Key(Box<dyn Key>),
    /// The only argument, which need not be a text.
    Value(Obj),
    /// Raised without an argument.
    Nothing,
}
/// A value of any type, as an exception shows it.
pub trait Key {
    fn object(&self) -> Obj;
    fn text(&self) -> Res<Str>;
}
impl<K: Value> Key for K {
    fn object(&self) -> Obj {
        self.to_obj()
    }
    fn text(&self) -> Res<Str> {
        self.repr()
    }
}
impl From<&'static str> for Message {
    fn from(text: &'static str) -> Message {
        Message::Literal(text)
    }
}
impl From<String> for Message {
    fn from(text: String) -> Message {
        Message::Made(text)
    }
}
impl From<Str> for Message {
    fn from(text: Str) -> Message {
        Message::Text(text)
    }
}
impl From<Message> for Str {
    #[inline(never)]
    fn from(message: Message) -> Str {
        match message {
            Message::Literal(text) => Str::lit(text),
            Message::Made(text) => Str::from(text),
            Message::Text(text) => text,
            Message::Later(write, text, n) => Str::from(write(&text, n)),
            Message::Key(_) | Message::Value(_) | Message::Nothing => Str::empty(),
        }
    }
}
pub struct Plain {
    pub class: &'static ExcClass,
    pub message: Message,
    /// Of an OSError: what its arguments are made from.
    pub errno: Option<i32>,
    /// As frames were left: the innermost first.
    pub traceback: Vec<Entry>,
}

/// Raises with an object: known once something was looked at, so that raising itself does not link it.
static RAISE: Hook<fn(Plain) -> Raised> = Hook::new();

/// `raise class(message)`
#[cold]
#[inline(never)]
pub fn raise_plain(class: &'static ExcClass, message: Message, errno: Option<i32>) -> Raised {
    let plain = Plain { class, message, errno, traceback: Vec::new() };
    match RAISE.get() {
        // What is being handled becomes its context: that needs the object.
        Some(raise) if handling::depth() > 0 => raise(plain),
        _ => raise::raise_plain(plain),
    }
}

/// `raise class(value)`: what nobody catches is printed by its object.
#[cold]
#[inline(never)]
pub fn raise_value(class: &'static ExcClass, value: Option<Obj>) -> Raised {
    raise::ends_with_object();
    raise_plain(class, value.map_or(Message::Nothing, Message::Value), None)
}

/// The object of an exception that is looked at.
#[cold]
#[inline(never)]
pub fn object(plain: Plain) -> Exc {
    make(plain)
}

/// An exception is looked at: from now on it may be what is being handled when another is raised.
pub fn looked_at() {
    RAISE.set(|plain| raise_exc(make(plain)));
}

fn make(plain: Plain) -> Exc {
    let exc = match plain.errno {
        Some(errno) => os::of_errno(errno),
        None => {
            let class = class_of(plain.class);
            match plain.message {
                Message::Nothing => Exc::new(class, vec![]),
                Message::Value(value) => Exc::new(class, vec![value]),
                Message::Key(key) => Exc::new(class, vec![key.object()]),
                // A text that was to be written as UTF-8.
                Message::Later(_, text, _) if std::ptr::eq(plain.class, &classes::named::unicode_encode_error) => unicode::unencodable(text),
                text => Exc::new(class, vec![Str::from(text).into()]),
            }
        }
    };
    exc.set_traceback(plain.traceback);
    exc
}

fn class_of(class: &'static ExcClass) -> Obj {
    macro_rules! known {
        ($($name:ident)*) => { [$((&classes::named::$name, classes::$name as fn() -> Obj)),*] };
    }
    // Those that are raised this way.
    static KNOWN: [(&ExcClass, fn() -> Obj); 23] = known! {
        key_error stop_iteration assertion_error buffer_error eof_error exception index_error lookup_error not_implemented_error overflow_error recursion_error
        reference_error runtime_error system_error type_error unicode_error value_error zero_division_error arithmetic_error
        base_exception keyboard_interrupt memory_error unicode_encode_error
    };
    let known = KNOWN.iter().find(|(known, _)| std::ptr::eq(*known, class));
    known.expect("a class that is raised plainly").1()
}
