//! Struct sequences: tuples with names, some of whose fields are beside the tuple: CPython's `Objects/structseq.c`.

use crate::class::{Class, Instance};
use crate::descriptor;
use crate::dict::Dict;
use crate::exc;
use crate::function::Slots;
use crate::iter;
use crate::name::intern;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::ops;
use crate::raise::Res;
use crate::std::python::{ClassBody, Signature};
use crate::str::Str;
use crate::tuple::{tuple, Tuple};
use crate::types;

/// A type of them.
pub(crate) struct Shape {
    pub module: &'static str,
    pub name: &'static str,
    /// The fields: first those in the tuple, then those beside it; "" has no name.
    pub fields: &'static [&'static str],
    /// How many are in the tuple.
    pub visible: usize,
    /// The field that a field beside the tuple is when it is not given.
    pub instead: &'static [(usize, usize)],
}

impl Shape {
    fn full_name(&self) -> String {
        format!("{}.{}", self.module, self.name)
    }
    fn named(&self) -> impl Iterator<Item = &'static str> {
        self.fields.iter().copied().filter(|f| !f.is_empty())
    }
}

/// A field beside the tuple.
struct Beside(&'static str);
static BESIDE: TypeInfo = TypeInfo {
    bind: Some(|g, me, _| {
        if me.is_unbound() {
            return Ok(g.clone());
        }
        // SAFETY: called from the slot of BESIDE alone.
        let name = unsafe { Gc::<Beside>::of(g).0 };
        Ok(beside(me, name))
    }),
    ..TypeInfo::new("member_descriptor", Kind::Other, drop_boxed::<Beside>)
};
fn beside(me: &Obj, name: &str) -> Obj {
    Instance::of(me).and_then(|i| i.attrs.hidden(intern(name))).unwrap_or(Obj::NONE)
}

/// The class of a shape.
pub(crate) fn class(shape: &'static Shape) -> Obj {
    let mut body = ClassBody::new(shape.name, shape.module);
    body.set("__slots__", Tuple::empty().into());
    for (i, field) in shape.fields.iter().enumerate().filter(|f| !f.1.is_empty()) {
        body.set(field, if i < shape.visible { descriptor::item_getter(i) } else { Gc::new(&BESIDE, Beside(field)).into_obj() });
    }
    let shown: Vec<Obj> = shape.fields[..shape.visible].iter().filter(|f| !f.is_empty()).map(|f| ops::str(f)).collect();
    body.set("__match_args__", tuple(shown));
    body.set("n_sequence_fields", ops::int(shape.visible as i64));
    body.set("n_fields", ops::int(shape.fields.len() as i64));
    body.set("n_unnamed_fields", ops::int(shape.fields.iter().filter(|f| f.is_empty()).count() as i64));
    let new = Signature { positional: &["cls", "sequence", "dict"], ..Signature::default() };
    body.special("__new__", new, vec![Obj::NONE], move |a: &mut Slots| {
        let (class, sequence, more) = (a.next(), a.next(), a.next());
        from_sequence(shape, Class::expect(&class), &sequence, &more)
    });
    body.method("__repr__", &["self"], Vec::new(), move |a| repr(shape, &a.next()));
    body.method("__reduce__", &["self"], Vec::new(), move |a| reduce(shape, &a.next()));
    body.class(vec![types::tuple()]).expect("a class like any")
}

/// An instance, given all its fields.
pub(crate) fn make(class: &Obj, shape: &'static Shape, mut fields: Vec<Obj>) -> Obj {
    let more = fields.split_off(shape.visible);
    let me = Instance::new(Class::expect(class), tuple(fields));
    let attrs = &Instance::of(&me).expect("an instance").attrs;
    for (field, value) in shape.fields[shape.visible..].iter().zip(more) {
        attrs.set_hidden(intern(field), Some(value));
    }
    me
}

fn from_sequence(shape: &'static Shape, class: Class, sequence: &Obj, more: &Obj) -> Res<Obj> {
    let mut items = iter::collect_or(sequence, "constructor requires a sequence")?;
    let more = match Dict::<Obj, Obj>::of(more) {
        Some(d) => Some(d.clone()),
        None if more.is_none() => None,
        None => return Err(exc::type_error(format!("{}() takes a dict as second arg, if any", shape.full_name()))),
    };
    let (n, least, most) = (items.len(), shape.visible, shape.fields.len());
    if n < least || n > most {
        let how = match () {
            _ if least == most => "a",
            _ if n < least => "an at least",
            _ => "an at most",
        };
        let wanted = if n < least { least } else { most };
        return Err(exc::type_error(format!("{}() takes {how} {wanted}-sequence ({n}-sequence given)", shape.full_name())));
    }
    for (i, field) in shape.fields.iter().enumerate().skip(n) {
        let given = match &more {
            Some(d) => d.get(&ops::str(field))?,
            None => None,
        };
        let instead = shape.instead.iter().find(|p| p.0 == i).map(|p| items[p.1].clone());
        items.push(given.filter(|v| !v.is_none()).or(instead).unwrap_or(Obj::NONE));
    }
    Ok(make(&class.obj(), shape, items))
}

fn visible(me: &Obj) -> Vec<Obj> {
    Tuple::of(me).map_or_else(Vec::new, |t| t.items().to_vec())
}

/// The names are in order, those without one left out.
fn repr(shape: &'static Shape, me: &Obj) -> Res<Obj> {
    let mut parts = Vec::new();
    for (name, value) in shape.named().zip(visible(me)) {
        parts.push(format!("{name}={}", value.repr()?));
    }
    Ok(Str::from(format!("{}({})", shape.full_name(), parts.join(", "))).into())
}

fn reduce(shape: &'static Shape, me: &Obj) -> Res<Obj> {
    let d = Dict::<Obj, Obj>::new();
    for field in shape.fields[shape.visible..].iter() {
        d.set(ops::str(field), beside(me, field))?;
    }
    Ok(tuple(vec![me.class(), tuple(vec![tuple(visible(me)), d.into()])]))
}
