use super::*;
use crate::call::Params;
use crate::class::tests::text;
use crate::name::NameData;
use crate::raise::Code;

static CODE: Code = Code { name: "f", file: "test.py" };
static A: NameData = NameData::new("a");
static B: NameData = NameData::new("b");
static C: NameData = NameData::new("c");
static D: NameData = NameData::new("d");

macro_rules! info {
    ($name:ident, $names:expr, $posonly:expr, $positional:expr, $kwonly:expr, $star:expr, $star_star:expr) => {
        static $name: FunctionInfo = FunctionInfo {
            code: &CODE,
            qualname: "f",
            doc: None,
            params: Params { names: $names, posonly: $posonly, positional: $positional, kwonly: $kwonly, star: $star, star_star: $star_star },
        };
    };
}

/// A function that gives its bound arguments as a tuple.
fn make(info: &'static FunctionInfo, defaults: Vec<Obj>, kwdefaults: Vec<(Name, Obj)>) -> Obj {
    let n = info.params.names.len();
    function(info, defaults, kwdefaults, move |a: &mut Slots| Ok(ops::tuple((0..n).map(|_| a.next()).collect::<Vec<_>>())))
}
fn call(f: &Obj, pos: &[i64], kw: &[(Name, i64)]) -> String {
    let pos: Vec<Obj> = pos.iter().map(|v| ops::int(*v)).collect();
    let kw: Vec<(Name, Obj)> = kw.iter().map(|(n, v)| (*n, ops::int(*v))).collect();
    text(f.call(Args::with(&pos, &kw)))
}

#[test]
fn positional() {
    info!(F, &[&A, &B], 0, 2, 0, false, false);
    let f = make(&F, vec![], vec![]);
    assert_eq!(call(&f, &[1, 2], &[]), "(1, 2)");
    assert_eq!(call(&f, &[1], &[(&B, 5)]), "(1, 5)");
    assert_eq!(call(&f, &[], &[]), "TypeError: f() missing 2 required positional arguments: 'a' and 'b'");
    assert_eq!(call(&f, &[1], &[]), "TypeError: f() missing 1 required positional argument: 'b'");
    assert_eq!(call(&f, &[1, 2, 3], &[]), "TypeError: f() takes 2 positional arguments but 3 were given");
    assert_eq!(call(&f, &[1], &[(&A, 1)]), "TypeError: f() got multiple values for argument 'a'");
    assert_eq!(call(&f, &[1, 2], &[(&C, 1)]), "TypeError: f() got an unexpected keyword argument 'c'");
}

#[test]
fn defaults() {
    info!(F, &[&A, &B], 0, 2, 0, false, false);
    let f = make(&F, vec![ops::int(9)], vec![]);
    assert_eq!(call(&f, &[1], &[]), "(1, 9)");
    assert_eq!(call(&f, &[], &[(&A, 2)]), "(2, 9)");
    assert_eq!(call(&f, &[1, 2, 3], &[]), "TypeError: f() takes from 1 to 2 positional arguments but 3 were given");
}

#[test]
fn keyword_only() {
    info!(F, &[&A, &B, &C], 0, 1, 2, false, false);
    let f = make(&F, vec![], vec![(&C, ops::int(7))]);
    assert_eq!(call(&f, &[1], &[(&B, 2)]), "(1, 2, 7)");
    assert_eq!(call(&f, &[1], &[]), "TypeError: f() missing 1 required keyword-only argument: 'b'");
    assert_eq!(
        call(&f, &[1, 2], &[(&B, 3)]),
        "TypeError: f() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given"
    );
}

#[test]
fn positional_only() {
    info!(F, &[&A, &B], 1, 2, 0, false, false);
    let f = make(&F, vec![], vec![]);
    assert_eq!(call(&f, &[1], &[(&B, 2)]), "(1, 2)");
    assert_eq!(
        call(&f, &[], &[(&A, 1), (&B, 2)]),
        "TypeError: f() got some positional-only arguments passed as keyword arguments: 'a'"
    );
}

#[test]
fn stars() {
    info!(F, &[&A, &B, &C, &D], 0, 1, 1, true, true);
    let f = make(&F, vec![], vec![]);
    assert_eq!(call(&f, &[1, 2, 3], &[(&B, 4), (&D, 5)]), "(1, 4, (2, 3), {'d': 5})");
    let mut args = CallArgs::new();
    args.star(&ops::tuple(vec![ops::int(1)]), &f).unwrap();
    args.kw(&B, ops::int(2), &f).unwrap();
    assert_eq!(text(args.call(&f)), "(1, 2, (), {})");
    let not = args.star(&ops::int(3), &f).map(|()| Obj::NONE);
    assert_eq!(text(not), "TypeError: __main__.f() argument after * must be an iterable, not int");
    let twice = args.kw(&B, ops::int(2), &f).map(|()| Obj::NONE);
    assert_eq!(text(twice), "TypeError: __main__.f() got multiple values for keyword argument 'b'");
}

#[test]
fn depth_has_a_limit() {
    fn deeper(n: u32) -> Res<u32> {
        let _frame = enter()?;
        deeper(n + 1)
    }
    let r = deeper(0).map(|_| Obj::NONE);
    assert_eq!(text(r), "RecursionError: maximum recursion depth exceeded");
    assert!(enter().is_ok());
}

#[test]
fn globals_go_in_order() {
    static X: Global = Global::new();
    assert!(X.get().is_unbound());
    X.set(ops::int(1));
    assert_eq!(X.get().small(), Some(1));
    clear_globals();
    assert!(X.get().is_none());
}
