//! Numbers that CPython tells of a file and WASI does not, or not all bits of: an owner, the permissions in a mode.
//!
//! They stand where an int would. What is known of one can be asked, `st.st_mode & 0o170000`; who asks for more is refused.

use crate::call::Args;
use crate::class::{Class, Instance};
use crate::descriptor::PROPERTY_CALL;
use crate::function::Slots;
use crate::int;
use crate::name::{intern, Name};
use crate::obj::Obj;
use crate::ops::{self, Constant};
use crate::std::python::{self, ClassBody, Signature};
use crate::types;

/// Everything by which a program can ask for a number's value.
const ASKED: &str = "__index__ __int__ __float__ __complex__ __bool__ __hash__ __repr__ __str__ __format__ __getattr__ \
    __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __neg__ __pos__ __invert__ __abs__ __round__ __trunc__ __floor__ __ceil__ \
    __add__ __sub__ __mul__ __truediv__ __floordiv__ __mod__ __divmod__ __pow__ __lshift__ __or__ __xor__ \
    __radd__ __rsub__ __rmul__ __rtruediv__ __rfloordiv__ __rmod__ __rdivmod__ __rpow__ __rlshift__ __rrshift__ __ror__ __rxor__ \
    __reduce_ex__ __copy__ __deepcopy__";
const FIELD: &str = "field";
const VALUE: &str = "value";
const KNOWN: &str = "known";

fn hidden(me: &Obj, name: &str) -> Obj {
    Instance::of(me).and_then(|i| i.attrs.hidden(intern(name))).expect("made below")
}
fn refuse(me: &Obj) -> ! {
    crate::module::refuse(&format!("WASI does not tell a file's {}", hidden(me, FIELD).str().unwrap_or_else(|_| "".into())))
}
/// The value's bits of `mask`, when all of them are known.
fn masked(me: &Obj, mask: Option<i64>) -> i64 {
    match (mask, hidden(me, KNOWN).small(), hidden(me, VALUE).small()) {
        (Some(mask), Some(known), Some(value)) if mask & !known == 0 => value & mask,
        _ => refuse(me),
    }
}
fn given(o: &Obj) -> Option<i64> {
    int::as_int(o).and_then(|n| n.to_i64())
}

fn class() -> Obj {
    static CLASS: Constant = Constant::new();
    CLASS.get(|| {
        let mut body = ClassBody::new("int", "builtins");
        for name in ASKED.split_whitespace() {
            let signature = Signature { positional: &["self"], star: Some("args"), ..Signature::default() };
            body.special(name, signature, Vec::new(), |a: &mut Slots| refuse(&a.next()));
        }
        for name in ["__and__", "__rand__"] {
            body.method(name, &["self", "mask"], Vec::new(), |a| Ok(ops::int(masked(&a.next(), given(&a.next())))));
        }
        body.method("__rshift__", &["self", "count"], Vec::new(), |a| {
            let (me, count) = (a.next(), a.next());
            let count = given(&count).filter(|n| (0..32).contains(n));
            let mask = count.map(|n| i64::MAX >> n << n);
            Ok(ops::int(masked(&me, mask) >> count.unwrap_or(0)))
        });
        let get = python::function("int", "__class__", Signature { positional: &["self"], ..Signature::default() }, Vec::new(), |_| Ok(types::int()));
        body.set("__class__", (PROPERTY_CALL.call)(Args::of(&[get])).expect("a property"));
        body.class(Vec::new()).expect("a class like any")
    })
}

/// The number `value` of a file, whose bits of `known` are right.
pub fn number(field: &'static str, value: i64, known: i64) -> Obj {
    let me = Instance::new(Class::expect(&class()), Obj::NONE);
    let attrs = &Instance::of(&me).expect("an instance").attrs;
    let parts: [(Name, Obj); 3] = [(intern(FIELD), ops::str(field)), (intern(VALUE), ops::int(value)), (intern(KNOWN), ops::int(known))];
    for (name, part) in parts {
        attrs.set_hidden(name, Some(part));
    }
    me
}
