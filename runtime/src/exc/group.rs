//! ExceptionGroup and BaseExceptionGroup.

use super::layouts::no_keywords;
use super::{classes, Exc, Layout};
use crate::call::{Args, Builtin};
use crate::exc;
use crate::iter;
use crate::list::List;
use crate::name::intern;
use crate::obj::{Kind, Obj};
use crate::raise::Res;
use crate::str::Str;
use crate::tuple::{tuple, Tuple};

pub static GROUP: Layout = Layout {
    name: "BaseExceptionGroup",
    fields: &["message", "exceptions"],
    init: group_init,
    str: group_str,
    choose: Some(choose),
    methods: &[&SPLIT, &SUBGROUP, &DERIVE],
};

/// `BaseExceptionGroup("…", [only Exceptions])` is an ExceptionGroup.
fn choose(class: &Obj, args: Args) -> Option<Obj> {
    let [_, exceptions] = args.pos else { return None };
    if !class.is(&classes::base_exception_group()) {
        return None;
    }
    let items = items_of(exceptions)?;
    let plain = items.iter().all(|e| Exc::from_obj(e).is_some_and(|e| e.is_a(&classes::exception())));
    (plain && !items.is_empty()).then(classes::exception_group)
}

fn items_of(o: &Obj) -> Option<Vec<Obj>> {
    match (Tuple::of(o), List::of(o)) {
        (Some(t), _) => Some(t.items().to_vec()),
        (_, Some(l)) => Some(l.to_vec()),
        _ => None,
    }
}

fn group_init(exc: &Exc, args: Args) -> Res<()> {
    no_keywords(exc, args)?;
    if Str::of(&exc.field(0)).is_some() {
        return Ok(());
    }
    let [message, exceptions] = args.pos else {
        return Err(exc::type_error(format!("BaseExceptionGroup.__new__() takes exactly 2 arguments ({} given)", args.pos.len())));
    };
    if Str::of(message).is_none() {
        return Err(exc::type_error(format!("BaseExceptionGroup.__new__() argument 1 must be str, not {}", message.type_name())));
    }
    let items = match items_of(exceptions) {
        Some(items) => items,
        None if exceptions.ty().get_item.is_some() && exceptions.ty().len.is_some() => iter::collect(exceptions)?,
        None => return Err(exc::type_error("second argument (exceptions) must be a sequence")),
    };
    if items.is_empty() {
        return Err(exc::value_error("second argument (exceptions) must be a non-empty sequence"));
    }
    let only_plain = exc.is_a(&classes::exception());
    for (i, item) in items.iter().enumerate() {
        let Some(item) = Exc::from_obj(item) else {
            return Err(exc::value_error(format!("Item {i} of second argument (exceptions) is not an exception")));
        };
        if only_plain && !item.is_a(&classes::exception()) {
            let class = exc.class();
            return Err(exc::type_error(if class.is(&classes::exception_group()) {
                "Cannot nest BaseExceptions in an ExceptionGroup".to_string()
            } else {
                format!("Cannot nest BaseExceptions in '{}'", exc.class_name())
            }));
        }
    }
    exc.set_field(0, message.clone());
    exc.set_field(1, tuple(items));
    Ok(())
}

fn group_str(exc: &Exc) -> Res<Str> {
    let n = exc.exceptions().len();
    Ok(Str::from(format!("{} ({n} sub-exception{})", exc.field(0).str()?, if n == 1 { "" } else { "s" })))
}

impl Exc {
    /// What a group holds; empty for other exceptions.
    pub fn exceptions(&self) -> Vec<Exc> {
        match self.get_field("exceptions").as_ref().and_then(Tuple::of) {
            Some(t) if self.is_group() => t.items().iter().filter_map(Exc::from_obj).collect(),
            _ => Vec::new(),
        }
    }
    pub fn is_group(&self) -> bool {
        std::ptr::eq(self.0.layout.get(), &GROUP)
    }

    /// A group like `self` of other exceptions: `self.derive(excs)`, with traceback, cause, context and notes.
    fn derived(&self, exceptions: Vec<Exc>) -> Res<Option<Exc>> {
        if exceptions.is_empty() {
            return Ok(None);
        }
        let items = crate::list::list(exceptions.into_iter().map(Obj::from).collect());
        let made = self.to_obj().method(intern("derive"), Args::of(&[items]))?;
        let Some(made) = Exc::from_obj(&made).filter(Exc::is_group) else {
            return Err(exc::type_error("derive must return an instance of BaseExceptionGroup"));
        };
        made.set_traceback(self.traceback());
        made.set_context(self.context().as_ref());
        made.set_cause(self.cause().as_ref()); // which suppresses the context, as in CPython
        let notes = intern("__notes__");
        if let Some(list) = self.own(notes).as_ref().and_then(List::of) {
            made.set_own(notes, Some(crate::list::list(list.to_vec())));
        }
        Ok(Some(made))
    }

    /// The leaves that match and those that do not, in groups like the ones they were in.
    pub fn split(&self, matches: &mut dyn FnMut(&Exc) -> Res<bool>) -> Res<(Option<Exc>, Option<Exc>)> {
        if matches(self)? {
            return Ok((Some(self.clone()), None));
        }
        if !self.is_group() {
            return Ok((None, Some(self.clone())));
        }
        let (mut yes, mut no) = (Vec::new(), Vec::new());
        for e in self.exceptions() {
            let (y, n) = e.split(matches)?;
            yes.extend(y);
            no.extend(n);
        }
        Ok((self.derived(yes)?, self.derived(no)?))
    }
}

/// The condition of `split` and `subgroup`: a class, a tuple of classes, or a function.
fn condition(by: &Obj) -> Res<impl FnMut(&Exc) -> Res<bool> + '_> {
    let is_class = |o: &Obj| o.is_kind(Kind::Class) && crate::class::exception_layout(o).is_some();
    let classes = match Tuple::of(by) {
        Some(t) => t.items().to_vec(),
        None if is_class(by) => vec![by.clone()],
        None => vec![],
    };
    let by_class = !classes.is_empty();
    if classes.iter().any(|c| !is_class(c)) || (!by_class && by.ty().call.is_none()) {
        return Err(exc::type_error("expected a function, exception type or tuple of exception types"));
    }
    Ok(move |e: &Exc| {
        if by_class {
            return Ok(classes.iter().any(|c| e.is_a(c)));
        }
        by.call(Args::of(&[e.to_obj()]))?.truth()
    })
}

fn or_none(e: Option<Exc>) -> Obj {
    e.map_or(Obj::NONE, Obj::from)
}

/// `group.split(condition)`
pub static SPLIT: Builtin = Builtin {
    name: "split",
    owner: "BaseExceptionGroup",
    call: |args| {
        let (me, rest) = args.method("BaseExceptionGroup.split", 1, 1)?;
        let (yes, no) = Exc::expect(me).split(&mut condition(&rest[0])?)?;
        Ok(tuple(vec![or_none(yes), or_none(no)]))
    },
};

/// `group.subgroup(condition)`
pub static SUBGROUP: Builtin = Builtin {
    name: "subgroup",
    owner: "BaseExceptionGroup",
    call: |args| {
        let (me, rest) = args.method("BaseExceptionGroup.subgroup", 1, 1)?;
        Ok(or_none(Exc::expect(me).split(&mut condition(&rest[0])?)?.0))
    },
};

/// `group.derive(exceptions)`
pub static DERIVE: Builtin = Builtin {
    name: "derive",
    owner: "BaseExceptionGroup",
    call: |args| {
        let (me, rest) = args.method("BaseExceptionGroup.derive", 1, 1)?;
        let args = [Exc::expect(me).field(0), rest[0].clone()];
        classes::base_exception_group().call(Args::of(&args))
    },
};
