//! Raising: by the runtime (`type_error("…")`) and by programs (`raise`, `raise … from …`).

use super::{classes, handling, raise_plain, raise_value, Exc, Message};
use crate::call::Args;
use crate::name::Name;
use crate::obj::{Kind, Obj};
use crate::raise::{raise, Raised, Res};
use crate::str::Str;
use crate::value::Value;

/// Starts raising; what is being handled becomes its context.
#[cold]
#[inline(never)]
pub fn raise_exc(exc: Exc) -> Raised {
    chain(&exc);
    raise(exc)
}

/// What is being handled becomes the context of `exc`.
pub(crate) fn chain(exc: &Exc) {
    if let Some(handled) = handling::handled() {
        if !handled.is(exc) {
            break_cycle(&handled, exc);
            exc.set_context(Some(&handled));
        }
    }
}

/// Takes `exc` out of the chain of contexts that begins at `handled`, as it goes to its front.
fn break_cycle(handled: &Exc, exc: &Exc) {
    let mut at = handled.clone();
    // Floyd's: a chain that a program made a ring of ends the walk.
    let (mut slow, mut step) = (handled.clone(), false);
    while let Some(next) = at.context() {
        if next.is(exc) {
            at.set_context(None);
            return;
        }
        at = next;
        if at.is(&slow) {
            return;
        }
        if step {
            if let Some(next) = slow.context() {
                slow = next;
            }
        }
        step = !step;
    }
}

/// `raise class(*args)` of a builtin class.
#[cold]
#[inline(never)]
pub fn raise_new(class: Obj, args: Vec<Obj>) -> Raised {
    raise_exc(Exc::new(class, args))
}

macro_rules! raising {
    ($($name:ident $class:ident;)*) => { $(
        #[doc = concat!("Raises `classes::", stringify!($class), "` with a message.")]
        #[cold]
        pub fn $name(message: impl Into<Message>) -> Raised {
            raise_plain(&classes::named::$class, message.into(), None)
        }
    )* };
}
raising! {
    assertion_error assertion_error;
    buffer_error buffer_error;
    eof_error eof_error;
    exception exception;
    index_error index_error;
    lookup_error lookup_error;
    not_implemented not_implemented_error;
    overflow_error overflow_error;
    recursion_error recursion_error;
    reference_error reference_error;
    runtime_error runtime_error;
    system_error system_error;
    type_error type_error;
    unicode_error unicode_error;
    value_error value_error;
    zero_division zero_division_error;
}

/// The same of classes that add attributes of their own.
macro_rules! raising_objects {
    ($($name:ident $class:ident;)*) => { $(
        #[doc = concat!("Raises `classes::", stringify!($class), "` with a message.")]
        #[cold]
        pub fn $name(message: impl Into<Str>) -> Raised {
            raise_new(classes::$class(), vec![message.into().into()])
        }
    )* };
}
raising_objects! {
    attribute_error_text attribute_error;
    import_error import_error;
    module_not_found module_not_found_error;
    unbound_local unbound_local_error;
}

/// `raise KeyboardInterrupt`
#[cold]
#[inline(never)]
pub fn keyboard_interrupt() -> Raised {
    raise_plain(&classes::named::keyboard_interrupt, Message::Nothing, None)
}

/// `raise MemoryError`; CPython's has no message (an empty one is none).
#[cold]
pub fn memory_error(message: &'static str) -> Raised {
    raise_plain(&classes::named::memory_error, if message.is_empty() { Message::Nothing } else { message.into() }, None)
}

/// `raise KeyError(key)`
#[cold]
pub fn key_error(key: Obj) -> Raised {
    raise_value(&classes::named::key_error, Some(key))
}

/// The same of a key whose type is known, which prints itself.
#[cold]
pub fn missing<K: Value>(key: &K) -> Raised {
    raise_plain(&classes::named::key_error, Message::Key(Box::new(key.clone())), None)
}

/// `raise StopIteration(value)`; without value for None, as a generator's end.
#[cold]
pub fn stop_iteration(value: Obj) -> Raised {
    raise_value(&classes::named::stop_iteration, Some(value).filter(|value| !value.is_none()))
}

/// `raise SystemExit(*args)`
#[cold]
pub fn system_exit(args: Vec<Obj>) -> Raised {
    raise_new(classes::system_exit(), args)
}

/// `raise NameError(message)`; the name, for its `name` attribute, is what stands in the message's quotes.
#[cold]
#[inline(never)]
pub fn name_error(message: impl Into<Str>) -> Raised {
    let message = message.into();
    let name = message.as_str().split('\'').nth(1).map(Str::from);
    let exc = Exc::new(classes::name_error(), vec![message.into()]);
    if let Some(name) = name {
        exc.set_field(0, name.into());
    }
    raise_exc(exc)
}

/// `raise AttributeError` for `obj.name`, with CPython's text.
#[cold]
#[inline(never)]
pub fn attribute_error(obj: &Obj, name: Name) -> Raised {
    let text = match obj.kind() {
        Kind::Class => format!("type object '{}' has no attribute '{}'", crate::class::class_name(obj), name.text),
        Kind::Super => format!("'super' object has no attribute '{}'", name.text),
        _ => format!("'{}' object has no attribute '{}'", obj.type_name(), name.text),
    };
    attribute_error_of(text, obj, name)
}

/// `raise AttributeError(message, name=name, obj=obj)`
#[cold]
#[inline(never)]
pub fn attribute_error_of(message: impl Into<Str>, obj: &Obj, name: Name) -> Raised {
    let exc = Exc::new(classes::attribute_error(), vec![message.into().into()]);
    exc.set_field(0, Str::from(name.text).into());
    exc.set_field(1, obj.clone());
    raise_exc(exc)
}

/// An AttributeError that comes out of `o.n` and does not say what was missing says that it was that.
#[cold]
#[inline(never)]
pub fn missed(raised: Raised, o: &Obj, n: Name) -> Raised {
    if raised.is(&classes::attribute_error()) {
        raised.with(|exc| {
            if exc.field(0).is_none() && exc.field(1).is_none() {
                exc.set_field(0, Str::from(n.text).into());
                exc.set_field(1, o.clone());
            }
        });
    }
    raised
}

/// ImportError, or the class derived from it, with its `name` and `path`.
#[cold]
#[inline(never)]
pub fn import_error_of(class: Obj, message: impl Into<Str>, name: &str, path: Option<&str>) -> Raised {
    let message = Obj::from(message.into());
    let exc = Exc::new(class, vec![message.clone()]);
    if !name.is_empty() {
        exc.set_field(0, Str::from(name).into());
    }
    if let Some(path) = path {
        exc.set_field(1, Str::from(path).into());
    }
    exc.set_field(2, message);
    raise_exc(exc)
}

/// A failed `assert`, with its message.
#[cold]
pub fn assertion(message: Option<Obj>) -> Raised {
    raise_new(classes::assertion_error(), message.into_iter().collect())
}

/// What `raise x` raises: `x`, or an instance of the class `x`.
/// `shown` is how the class of what is none is shown.
pub(crate) fn instance(exc: &Obj, shown: fn(&Obj) -> Str) -> Res<Exc> {
    if let Some(exc) = Exc::from_obj(exc) {
        return Ok(exc);
    }
    if !exc.is_kind(Kind::Class) || crate::class::exception_layout(exc).is_none() {
        return Err(type_error("exceptions must derive from BaseException"));
    }
    let made = exc.call(Args::NONE)?;
    Exc::from_obj(&made).ok_or_else(|| match exc.repr() {
        Ok(class) => type_error(format!(
            "calling {class} should have returned an instance of BaseException, not {}",
            shown(&made).as_str()
        )),
        Err(raised) => raised,
    })
}

fn class_of(o: &Obj) -> Str {
    o.class().repr().unwrap_or_else(|raised| {
        drop(raised.take());
        Str::empty()
    })
}

/// `raise exc`
#[cold]
#[inline(never)]
pub fn raise_(exc: &Obj) -> Raised {
    match instance(exc, class_of) {
        Ok(exc) => raise_exc(exc),
        Err(raised) => raised,
    }
}

/// `raise exc from cause`
#[cold]
#[inline(never)]
pub fn raise_from(exc: &Obj, cause: &Obj) -> Raised {
    let exc = match instance(exc, class_of) {
        Ok(exc) => exc,
        Err(raised) => return raised,
    };
    let is_class = cause.is_kind(Kind::Class) && crate::class::exception_layout(cause).is_some();
    if cause.is_none() {
        exc.set_cause(None);
    } else if is_class || Exc::from_obj(cause).is_some() {
        match instance(cause, class_of) {
            Ok(cause) => exc.set_cause(Some(&cause)),
            Err(raised) => return raised,
        }
    } else {
        return type_error("exception causes must derive from BaseException");
    }
    raise_exc(exc)
}

/// `raise`: what is being handled goes on, as it is. No `.at` in the frame of the `raise` itself, as in CPython.
#[cold]
#[inline(never)]
pub fn reraise() -> Raised {
    match handling::handled() {
        Some(exc) => raise(exc),
        None => runtime_error("No active exception to reraise"),
    }
}
