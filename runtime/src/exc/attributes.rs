//! Attributes and methods of exceptions, for dynamic access.

use super::{classes, Exc};
use crate::call::{Args, Builtin};
use crate::exc;
use crate::iter;
use crate::list::List;
use crate::name::{intern, Name};
use crate::obj::Obj;
use crate::raise::Res;
use crate::str::Str;
use crate::traceback::Traceback;
use crate::tuple::tuple;

/// The builtin attributes, then those the program gave it.
pub(super) fn get_attr(o: &Obj, name: Name) -> Res<Option<Obj>> {
    let exc = Exc::expect(o);
    Ok(Some(match name.text {
        "args" => exc.0.args.get(),
        "__cause__" => exc.0.cause.get(),
        "__context__" => exc.0.context.get(),
        "__suppress_context__" => Obj::bool(exc.suppress_context()),
        "__traceback__" => exc.traceback_object(),
        _ => match exc.get_field(name.text) {
            Some(v) if v.is_unbound() => return Ok(None),
            Some(v) => v,
            None => match exc.own(name) {
                Some(v) => v,
                None => {
                    let method = exc.0.layout.get().methods.iter().find(|m| m.name == name.text);
                    return Ok(method.map(|m| crate::function::bound_builtin(m, o)));
                }
            },
        },
    }))
}

/// `Ok(false)`: there was nothing to delete.
pub(super) fn set_attr(o: &Obj, name: Name, value: Option<Obj>) -> Res<bool> {
    let exc = Exc::expect(o);
    let special = matches!(name.text, "args" | "__cause__" | "__context__" | "__traceback__" | "__suppress_context__");
    if !special {
        let Some(at) = exc.0.layout.get().fields.iter().position(|f| *f == name.text) else {
            return Ok(exc.set_own(name, value));
        };
        if exc.is_group() {
            return Err(exc::attribute_error_text("readonly attribute"));
        }
        let gone = if exc.0.layout.get().name == "OSError" && at == 4 { Obj::UNBOUND } else { Obj::NONE };
        exc.set_field(at, value.unwrap_or(gone));
        return Ok(true);
    }
    let Some(value) = value else {
        return Err(exc::type_error(match name.text {
            "__suppress_context__" => "can't delete numeric/char attribute".to_string(),
            text => format!("{text} may not be deleted"),
        }));
    };
    match name.text {
        "args" => exc.0.args.set(tuple(iter::collect(&value)?)),
        "__suppress_context__" => match value.as_bool() {
            Some(b) => exc.0.suppress_context.set(b),
            None => return Err(exc::type_error("attribute value type must be bool")),
        },
        "__traceback__" => with_traceback(&exc, &value)?,
        text => {
            let chained = Exc::from_obj(&value);
            if chained.is_none() && !value.is_none() {
                let what = if text == "__cause__" { "cause" } else { "context" };
                return Err(exc::type_error(format!("exception {what} must be None or derive from BaseException")));
            }
            if text == "__cause__" { exc.set_cause(chained.as_ref()) } else { exc.set_context(chained.as_ref()) }
        }
    }
    Ok(true)
}

fn with_traceback(exc: &Exc, traceback: &Obj) -> Res<()> {
    match Traceback::of(traceback) {
        Some(_) => exc.show_traceback(traceback),
        None if traceback.is_none() => exc.set_traceback(Vec::new()),
        None => return Err(exc::type_error("__traceback__ must be a traceback or None")),
    }
    Ok(())
}

/// `e.with_traceback(tb)`
pub static WITH_TRACEBACK: Builtin = Builtin {
    name: "with_traceback",
    owner: "BaseException",
    call: |args| {
        let (me, rest) = args.method("BaseException.with_traceback", 1, 1)?;
        with_traceback(&receiver(me, "with_traceback")?, &rest[0])?;
        Ok(me.clone())
    },
};

/// `e.add_note(note)`
pub static ADD_NOTE: Builtin = Builtin {
    name: "add_note",
    owner: "BaseException",
    call: |args| {
        let (me, rest) = args.method("BaseException.add_note", 1, 1)?;
        let exc = receiver(me, "add_note")?;
        if Str::of(&rest[0]).is_none() {
            return Err(exc::type_error(format!("note must be a str, not '{}'", rest[0].type_name())));
        }
        exc.add_note(&rest[0])?;
        Ok(Obj::NONE)
    },
};

impl Exc {
    /// `self.add_note(note)`
    pub fn add_note(&self, note: &Obj) -> Res<()> {
        let name = intern("__notes__");
        if self.own(name).is_none() {
            self.set_own(name, Some(crate::list::list(vec![])));
        }
        match self.own(name).as_ref().and_then(List::of) {
            Some(notes) => notes.append(note.clone()),
            None => return Err(exc::type_error("Cannot add note: __notes__ is not a list")),
        }
        Ok(())
    }
}

/// `e.__init__(*args)`, the builtin one: `super().__init__(message)`.
pub static INIT: Builtin = Builtin {
    name: "__init__",
    owner: "BaseException",
    call: |args| {
        let (me, rest) = args.split_self("BaseException.__init__")?;
        receiver(me, "__init__")?;
        super::init(me, rest)?;
        Ok(Obj::NONE)
    },
};

/// `BaseException.__new__(cls, *args)`
pub static NEW: Builtin = Builtin {
    name: "__new__",
    owner: "BaseException",
    call: |args| {
        let (class, rest) = args.split_self("BaseException.__new__")?;
        super::new_instance(class, rest)
    },
};

/// `e.__str__()`, the builtin one.
pub static STR: Builtin = Builtin {
    name: "__str__",
    owner: "BaseException",
    call: |args| {
        let (me, _) = args.method("BaseException.__str__", 0, 0)?;
        receiver(me, "__str__")?.str().map(Obj::from)
    },
};

/// `e.__repr__()`, the builtin one.
pub static REPR: Builtin = Builtin {
    name: "__repr__",
    owner: "BaseException",
    call: |args| {
        let (me, _) = args.method("BaseException.__repr__", 0, 0)?;
        receiver(me, "__repr__")?.repr().map(Obj::from)
    },
};

fn receiver(o: &Obj, method: &str) -> Res<Exc> {
    Exc::from_obj(o).ok_or_else(|| {
        exc::type_error(format!(
            "descriptor '{method}' for 'BaseException' objects doesn't apply to a '{}' object",
            o.type_name()
        ))
    })
}

/// `BaseException`'s own call is class.rs'; this makes an instance as it does: for the runtime's use of user classes.
pub fn make(class: &Obj, args: Args) -> Res<Exc> {
    let made = class.call(args)?;
    match Exc::from_obj(&made) {
        Some(exc) if exc.is_a(&classes::base_exception()) => Ok(exc),
        _ => Err(exc::type_error("exceptions must derive from BaseException")),
    }
}
