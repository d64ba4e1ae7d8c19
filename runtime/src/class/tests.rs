use super::*;
use crate::call::{FunctionInfo, Params};
use crate::function::function;
use crate::name::intern;
use crate::ops;
use crate::raise::Code;

pub(crate) fn text(r: Res<Obj>) -> String {
    match r {
        Ok(o) => o.repr().expect("a repr").as_str().to_string(),
        Err(raised) => {
            let e = raised.take();
            format!("{}: {}", e.class_name(), e.str().expect("a message"))
        }
    }
}

static CODE: Code = Code { name: "m", file: "test.py" };
const fn takes(names: &'static [Name]) -> FunctionInfo {
    FunctionInfo {
        code: &CODE,
        qualname: "C.m",
        doc: None,
        params: Params { names, posonly: 0, positional: names.len(), kwonly: 0, star: false, star_star: false },
    }
}
static ONE: FunctionInfo = takes(&[&names::VALUES]);
static TWO: FunctionInfo = takes(&[&names::VALUES, &names::KEYS]);

/// `class name(*bases)` with these attributes.
fn class(name: &'static str, bases: Vec<Obj>, attrs: Vec<(Name, Obj)>) -> Obj {
    let made = build_class(name, name, "__main__", None, bases, &[], |ns| {
        for (n, v) in attrs {
            ns.set(n, v);
        }
        Ok(())
    }, None);
    made.expect("a class")
}

#[test]
fn attributes_in_order_of_setting() {
    let c = class("P", vec![], vec![]);
    let (a, b) = (intern("a"), intern("b"));
    let first = c.call(Args::NONE).unwrap();
    first.set_attr(a, ops::int(1)).unwrap();
    first.set_attr(b, ops::int(2)).unwrap();
    let second = c.call(Args::NONE).unwrap();
    second.set_attr(b, ops::int(3)).unwrap();
    second.set_attr(a, ops::int(4)).unwrap();
    assert_eq!(text(first.attr(&names::__DICT__)), "{'a': 1, 'b': 2}");
    assert_eq!(text(second.attr(&names::__DICT__)), "{'b': 3, 'a': 4}");
    assert_eq!(text(second.attr(a)), "4");
    second.del_attr(a).unwrap();
    assert_eq!(text(second.attr(a)), "AttributeError: 'P' object has no attribute 'a'");
}

#[test]
fn a_deleted_attribute_comes_back_last() {
    let c = class("P", vec![], vec![]);
    let names = ["a", "b", "c"].map(intern);
    let o = c.call(Args::NONE).unwrap();
    for n in names {
        o.set_attr(n, Obj::NONE).unwrap();
    }
    o.del_attr(names[1]).unwrap();
    o.set_attr(names[1], Obj::TRUE).unwrap();
    assert_eq!(text(o.attr(&names::__DICT__)), "{'a': None, 'c': None, 'b': True}");
}

#[test]
fn the_order_of_a_diamond() {
    let a = class("A", vec![], vec![]);
    let b = class("B", vec![a.clone()], vec![]);
    let c = class("C", vec![a.clone()], vec![]);
    let d = class("D", vec![b.clone(), c.clone()], vec![]);
    let order: Vec<String> = Class::expect(&d).mro().iter().map(|c| c.name().as_str().to_string()).collect();
    assert_eq!(order, ["D", "B", "C", "A", "object"]);
    let bad = build_class("E", "E", "__main__", None, vec![a, b], &[], |_| Ok(()), None);
    assert_eq!(
        text(bad),
        "TypeError: Cannot create a consistent method resolution\norder (MRO) for bases A, B"
    );
}

#[test]
fn a_changed_method_is_found() {
    let m = intern("m_changes");
    let c = class("C", vec![], vec![(m, function(&ONE, vec![], vec![], |_: Obj| Ok(ops::int(1))))]);
    let o = c.call(Args::NONE).unwrap();
    assert_eq!(text(o.method(m, Args::NONE)), "1");
    c.set_attr(m, function(&ONE, vec![], vec![], |_: Obj| Ok(ops::int(2)))).unwrap();
    assert_eq!(text(o.method(m, Args::NONE)), "2");
    o.set_attr(m, crate::function::builtin(&crate::builtins::LEN)).unwrap();
    assert_eq!(text(o.method(m, Args::of(&[ops::str("abc")]))), "3");
}

#[test]
fn subclasses_of_builtin_types() {
    let l = class("L", vec![crate::types::list()], vec![]);
    let o = l.call(Args::of(&[ops::list(vec![ops::int(1)])])).unwrap();
    o.method(intern_append(), Args::of(&[ops::int(2)])).unwrap();
    assert_eq!(text(Ok(o.clone())), "[1, 2]");
    assert_eq!(text(o.add(&ops::list(vec![]))), "[1, 2]");
    assert!(is_instance(&o, &crate::types::list()));
    assert_eq!(text(o.eq(&ops::list(vec![ops::int(1), ops::int(2)]))), "True");
    let i = class("I", vec![crate::types::int()], vec![]);
    let five = i.call(Args::of(&[ops::str("5")])).unwrap();
    assert_eq!(text(five.add(&ops::int(1))), "6");
    assert_eq!(text(five.is_lt(&ops::int(6)).map(Obj::bool)), "True");
}
fn intern_append() -> Name {
    crate::name::intern_any("append")
}

#[test]
fn reflected_operators_of_a_subclass_go_first() {
    let answer = |v: &'static str| function(&TWO, vec![], vec![], move |_, _| Ok(ops::str(v)));
    let a = class("A", vec![], vec![(&names::__ADD__, answer("add")), (&names::__RADD__, answer("radd"))]);
    let b = class("B", vec![a.clone()], vec![(&names::__RADD__, answer("B.radd"))]);
    let (x, y) = (a.call(Args::NONE).unwrap(), b.call(Args::NONE).unwrap());
    assert_eq!(text(x.add(&y)), "'B.radd'");
    assert_eq!(text(y.add(&x)), "'add'");
    assert_eq!(text(ops::int(1).add(&x)), "'radd'");
    assert_eq!(text(x.sub(&y)), "TypeError: unsupported operand type(s) for -: 'A' and 'B'");
}

#[test]
fn eq_without_hash_is_unhashable() {
    let c = class("C", vec![], vec![(&names::__EQ__, function(&TWO, vec![], vec![], |_, _| Ok(Obj::TRUE)))]);
    let o = c.call(Args::NONE).unwrap();
    assert_eq!(text(o.hash().map(ops::int)), "TypeError: unhashable type: 'C'");
    assert_eq!(text(o.ne(&Obj::NONE)), "False");
}

#[test]
fn errors_of_object() {
    let c = class("C", vec![], vec![]);
    assert_eq!(text(c.call(Args::of(&[Obj::NONE]))), "TypeError: C() takes no arguments");
    assert_eq!(text(c.attr(intern("nope"))), "AttributeError: type object 'C' has no attribute 'nope'");
    assert_eq!(
        text(crate::types::int().set_attr(intern("x"), Obj::NONE).map(|()| Obj::NONE)),
        "TypeError: cannot set 'x' attribute of immutable type 'int'"
    );
}
