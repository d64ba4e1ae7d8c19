use super::*;
use crate::class::tests::text;

fn f(v: f64) -> Obj {
    Obj::float(v)
}

#[test]
fn small_ints() {
    let cases: [(&str, Res<Obj>); 16] = [
        ("5", int(2).add(&int(3))),
        ("-1", int(2).sub(&int(3))),
        ("-6", int(-2).mul(&int(3))),
        ("-4", int(-7).floordiv(&int(2))),
        ("1", int(-7).rem(&int(2))),
        ("-1", int(7).rem(&int(-2))),
        ("3.5", int(7).truediv(&int(2))),
        ("1024", int(2).pow(&int(10))),
        ("-8", int(-1).lshift(&int(3))),
        ("-1", int(-5).rshift(&int(70))),
        ("7", int(5).bitor(&int(3))),
        ("6", int(5).bitxor(&int(3))),
        ("1", int(5).bitand(&int(3))),
        ("-6", int(5).invert()),
        ("-5", int(5).neg()),
        ("True", int(5).lt(&int(6))),
    ];
    for (expected, got) in cases {
        assert_eq!(text(got), expected);
    }
}

#[test]
fn small_ints_grow() {
    let top = int((1 << 62) - 1);
    assert_eq!(text(top.add(&int(1))), "4611686018427387904");
    assert_eq!(text(int(-(1 << 62)).sub(&int(1))), "-4611686018427387905");
    assert_eq!(text(int(-(1 << 62)).neg()), "4611686018427387904");
    assert_eq!(text(top.mul(&top)), "21267647932558653957237540927630737409");
    assert_eq!(text(int(1).lshift(&int(62))), "4611686018427387904");
    assert_eq!(text(int(1).lshift(&int(61))), "2305843009213693952");
    assert_eq!(text(int(-(1 << 62)).floordiv(&int(-1))), "4611686018427387904");
}

#[test]
fn numbers_mix() {
    assert_eq!(text(int(1).add(&f(0.5))), "1.5");
    assert_eq!(text(Obj::TRUE.add(&int(1))), "2");
    assert_eq!(text(int(1).eq(&f(1.0))), "True");
    assert_eq!(text(f(f64::NAN).eq(&f(f64::NAN))), "False");
    assert_eq!(text(int(1).truediv(&int(0))), "ZeroDivisionError: division by zero");
}

#[test]
fn operands_that_do_not_fit() {
    let (s, n) = (str("a"), int(1));
    let cases: [(&str, String); 9] = [
        ("unsupported operand type(s) for +: 'int' and 'str'", text(n.add(&s))),
        ("can only concatenate str (not \"int\") to str", text(s.add(&n))),
        ("can only concatenate list (not \"tuple\") to list", text(list(vec![]).add(&tuple(vec![])))),
        ("can't multiply sequence by non-int of type 'str'", text(s.mul(&s))),
        ("unsupported operand type(s) for ** or pow(): 'int' and 'str'", text(n.pow(&s))),
        ("'<' not supported between instances of 'int' and 'str'", text(n.lt(&s))),
        ("bad operand type for unary -: 'str'", text(s.neg())),
        ("'int' object is not subscriptable", text(n.get_item(&n))),
        ("'int' object is not callable", text(n.call(crate::call::Args::NONE))),
    ];
    for (message, got) in cases {
        assert_eq!(got, format!("TypeError: {message}"));
    }
    let mut x = n.clone();
    let failed = x.iadd(&s).map(|()| Obj::NONE);
    assert_eq!(text(failed), "TypeError: unsupported operand type(s) for +=: 'int' and 'str'");
    assert_eq!(text(Ok(x)), "1");
}

#[test]
fn unpacking() {
    let abc = list(vec![int(1), int(2), int(3)]);
    let [a, b, c] = unpack(&abc).unwrap();
    assert_eq!((a.small(), b.small(), c.small()), (Some(1), Some(2), Some(3)));
    let err = |r: Res<[Obj; 2]>| text(r.map(|_| Obj::NONE));
    assert_eq!(err(unpack(&abc)), "ValueError: too many values to unpack (expected 2)");
    assert_eq!(err(unpack(&list(vec![]))), "ValueError: not enough values to unpack (expected 2, got 0)");
    assert_eq!(err(unpack(&int(1))), "TypeError: cannot unpack non-iterable int object");
    let parts = unpack_star(&abc, 1, 1).unwrap();
    assert_eq!(text(Ok(tuple(parts))), "(1, [2], 3)");
}

#[test]
fn a_text_grows_in_place() {
    let mut s = Obj::from(Str::from("a"));
    for _ in 0..3 {
        s.iadd(&str("b")).unwrap();
    }
    assert_eq!(text(Ok(s)), "'abbb'");
}
