//! What CPython gave for each case: the repr of the result, or the exception.

use super::*;
use crate::bytes::Bytes;
use crate::call::Args;
use crate::name::intern;
use crate::str::{ascii_of, number};
use crate::tuple::tuple;

fn text(s: &str) -> Obj {
    Str::from(s).into_obj()
}

fn dict(items: Vec<(Obj, Obj)>) -> Obj {
    let d = crate::dict::Dict::<Obj, Obj>::new();
    for (k, v) in items {
        assert!(d.set(k, v).is_ok());
    }
    d.into()
}

/// The repr of a result, or the exception, in ASCII.
fn shown(r: Res<Obj>) -> String {
    match r {
        Ok(o) => ascii_of(&o.repr().unwrap()).to_string(),
        Err(e) => {
            let e: Obj = e.take().into();
            format!("{}: {}", e.type_name(), e.str().unwrap())
        }
    }
}

#[test]
fn specs() {
    #[rustfmt::skip]
    let cases = [
        (number(5), "010", "'0000000005'"),
        (number(-5), "=+6", "'-    5'"),
        (number(1234567), ",", "'1,234,567'"),
        (number(255), "#_x", "'0xff'"),
        (number(255), "#X", "'0XFF'"),
        (number(97), "c", "'a'"),
        (number(5), ",x", "ValueError: Cannot specify ',' with 'x'."),
        (number(5), ".3", "ValueError: Precision not allowed in integer format specifier"),
        (number(5), "abc", "ValueError: Invalid format specifier 'abc' for object of type 'int'"),
        (Obj::TRUE, "d", "'1'"),
        (Obj::TRUE, "", "'True'"),
        (number(-1), "c", "OverflowError: %c arg not in range(0x110000)"),
        (Obj::float(3.14159), ".2f", "'3.14'"),
        (Obj::float(-0.0001), "z.2f", "'0.00'"),
        (Obj::float(1e+16), "", "'1e+16'"),
        (Obj::float(1234567.891), ",.1f", "'1,234,567.9'"),
        (Obj::float(0.5), "%", "'50.000000%'"),
        (Obj::float(f64::INFINITY), "06", "'000inf'"),
        (Obj::float(f64::NAN), "+", "'+nan'"),
        (Obj::float(1e-07), "g", "'1e-07'"),
        (Obj::float(123456789.0), ".3", "'1.23e+08'"),
        (Obj::float(2.0), "#.0f", "'2.'"),
        (Obj::float(1.5), "010.3e", "'01.500e+00'"),
        (Obj::float(2.0), "d", "ValueError: Unknown format code 'd' for object of type 'float'"),
        (text("ab"), "*^7", "'**ab***'"),
        (text("ab"), "05", "'ab000'"),
        (text("abc"), ".2", "'ab'"),
        (text("ab"), "=", "ValueError: '=' alignment not allowed in string format specifier"),
        (text("ab"), " ", "ValueError: Space not allowed in string format specifier"),
        (text("ab"), ",", "ValueError: Cannot specify ',' with 's'."),
        (text("é"), "é>4", "'\\xe9\\xe9\\xe9\\xe9'"),
    ];
    for (value, spec, want) in cases {
        assert_eq!(shown(format(&value, spec).map(|s| s.map_or(Obj::NONE, Str::into_obj))), want, "{spec}");
    }
}

#[test]
fn percent_formats() {
    #[rustfmt::skip]
    let cases = [
        (text("%5d|%-5d|%05d"), tuple(vec![number(42), number(42), number(-42)]), "'   42|42   |-0042'"),
        (text("%+d % d %x %X %#o"), tuple(vec![number(5), number(5), number(255), number(255), number(8)]), "'+5  5 ff FF 0o10'"),
        (text("%.3d %08.3f %e %G"), tuple(vec![number(5), Obj::float(3.14159), Obj::float(12345.678), Obj::float(1e-10)]), "'005 0003.142 1.234568e+04 1E-10'"),
        (text("%s %r %a"), tuple(vec![text("é"), text("é"), text("é")]), "\"\\xe9 '\\xe9' '\\\\xe9'\""),
        (text("%(a)s %(b)05.1f"), dict(vec![(text("a"), number(1)), (text("b"), Obj::float(2.25))]), "'1 002.2'"),
        (text("%c%c"), tuple(vec![number(65), text("B")]), "'AB'"),
        (text("%*.*f|"), tuple(vec![number(8), number(2), Obj::float(3.14159)]), "'    3.14|'"),
        (text("%%"), tuple(vec![]), "'%'"),
        (text("%d"), text("a"), "TypeError: %d format: a real number is required, not str"),
        (text("%x"), Obj::float(1.5), "TypeError: %x format: an integer is required, not float"),
        (text("%c"), text("ab"), "TypeError: %c requires int or char"),
        (text("%s"), tuple(vec![number(1), number(2)]), "TypeError: not all arguments converted during string formatting"),
        (text("%s %s"), number(1), "TypeError: not enough arguments for format string"),
        (text("%(a)s"), number(1), "TypeError: format requires a mapping"),
        (text("%(a"), dict(vec![]), "ValueError: incomplete format key"),
        (text("%"), number(1), "ValueError: incomplete format"),
        (text("%q"), number(1), "ValueError: unsupported format character 'q' (0x71) at index 1"),
        (text("%d"), Obj::float(f64::INFINITY), "OverflowError: cannot convert float infinity to integer"),
        (text("%.2s|"), text("abc"), "'ab|'"),
        (text("%-20s|"), text("a"), "'a                   |'"),
        (Bytes::from(&b"%s-%d"[..]).into_obj(), tuple(vec![Bytes::from(&b"x"[..]).into_obj(), number(5)]), "b'x-5'"),
        (Bytes::from(&b"%s"[..]).into_obj(), number(1), "TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'"),
    ];
    for (format, args, want) in cases {
        let binary = format.ty().binary.unwrap();
        assert_eq!(shown(binary(&crate::ops::operators::MOD, &format, &args).map(|r| r.unwrap())), want);
    }
}

#[test]
fn templates() {
    #[rustfmt::skip]
    let cases: Vec<(&str, Vec<Obj>, Vec<(&str, Obj)>, &str)> = vec![
        ("{} {}", vec![number(1), text("a")], vec![], "'1 a'"),
        ("{1}{0}", vec![number(1), number(2)], vec![], "'21'"),
        ("{a}{b!r:>5}", vec![], vec![("a", number(1)), ("b", text("x"))], "\"1  'x'\""),
        ("{:{}}", vec![number(5), text(">8")], vec![], "'       5'"),
        ("{0[a]} {0[b]}", vec![dict(vec![(text("a"), number(1)), (text("b"), number(2))])], vec![], "'1 2'"),
        ("{{}}", vec![], vec![], "'{}'"),
        ("{0.real}", vec![number(5)], vec![], "'5'"),
        ("{}{0}", vec![number(1)], vec![], "ValueError: cannot switch from automatic field numbering to manual field specification"),
        ("{0}{}", vec![number(1)], vec![], "ValueError: cannot switch from manual field specification to automatic field numbering"),
        ("{", vec![], vec![], "ValueError: Single '{' encountered in format string"),
        ("}", vec![], vec![], "ValueError: Single '}' encountered in format string"),
        ("{:", vec![number(1)], vec![], "ValueError: unmatched '{' in format spec"),
        ("{!x}", vec![number(1)], vec![], "ValueError: Unknown conversion specifier x"),
        ("{0!rx}", vec![number(1)], vec![], "ValueError: expected ':' after conversion specifier"),
        ("{1}", vec![number(1)], vec![], "IndexError: Replacement index 1 out of range for positional args tuple"),
        ("{b}", vec![number(1)], vec![], "KeyError: 'b'"),
        ("{0[}", vec![number(1)], vec![], "ValueError: expected '}' before end of string"),
        ("{0[]}", vec![number(1)], vec![], "ValueError: Empty attribute in format string"),
        ("{0[0]x}", vec![text("a")], vec![], "ValueError: Only '.' or '[' may follow ']' in format field specifier"),
        ("{:{:{}}}", vec![number(1), number(2), number(3)], vec![], "ValueError: Max string recursion exceeded"),
        ("a{b{c}", vec![], vec![], "ValueError: unexpected '{' in field name"),
        ("{-1}", vec![], vec![], "KeyError: '-1'"),
    ];
    for (template, args, keywords, want) in cases {
        let keywords: Vec<_> = keywords.into_iter().map(|(k, v)| (intern(k), v)).collect();
        let made = str_format(&Str::from(template), Args::with(&args, &keywords));
        assert_eq!(shown(made.map(Str::into_obj)), want, "{template}");
    }
}

#[test]
fn constant_specs() {
    for text in ["", "5", "05", "<5", "*^+9", "=6", "+", " 07", "#x", "#010b", ",", "012,", "08_", ".2f", "+.3e", "9.1%", ">12.4g", "0=7", "<06", "X"] {
        let spec = Spec::constant(text);
        let (int, float) = (-1234567i64, 1234.5678f64);
        if !text.contains(['x', 'b', 'X']) {
            let wanted = FString::with_capacity(4).format(&float, text).unwrap().done();
            assert_eq!(FString::with_capacity(4).put_as(&float, &spec).done(), wanted, "{text}");
        }
        let wanted = FString::with_capacity(4).format(&int, text).unwrap().done();
        assert_eq!(FString::with_capacity(4).put_as(&int, &spec).done(), wanted, "{text}");
    }
    for text in ["", "5", ">5", "*^9", "08", ".2", "<6.1s", "s"] {
        let s = Str::from("añb");
        let wanted = FString::with_capacity(4).format(&s, text).unwrap().done();
        assert_eq!(FString::with_capacity(4).put_as(&s, &Spec::constant(text)).done(), wanted, "{text}");
    }
}

#[test]
fn f_strings() {
    let (x, name) = (text("it's"), Str::from("é"));
    let mut f = FString::with_capacity(4);
    f.lit("<").put(&7i64).repr(&x).unwrap().ascii(&name).unwrap();
    let made = f.format(&2.5f64, "7.2f").unwrap().format(&x, &Str::from(">6")).unwrap().value(&true).unwrap().done();
    assert_eq!(made.repr(), *"'<7\"it\\'s\"\\'\\\\xe9\\'   2.50  it\\'sTrue'");
}
