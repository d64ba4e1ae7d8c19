//! What CPython gave.

use super::*;

fn s(text: &str) -> Str {
    Str::from(text)
}

#[test]
fn finds() {
    assert_eq!(s("été").find(&s("t"), 0, 99), 1);
    assert_eq!(s("été").rfind(&s("t"), 0, 99), 1);
    assert_eq!(s("été").count(&s("t"), 0, 99), 1);
    assert_eq!(s("abcabc").find(&s("c"), -3, -1), -1);
    assert_eq!(s("abcabc").rfind(&s("c"), -3, -1), -1);
    assert_eq!(s("abcabc").count(&s("c"), -3, -1), 0);
    assert_eq!(s("abc").find(&s(""), 3, 99), 3);
    assert_eq!(s("abc").rfind(&s(""), 3, 99), 3);
    assert_eq!(s("abc").count(&s(""), 3, 99), 1);
    assert_eq!(s("abc").find(&s(""), 4, 99), -1);
    assert_eq!(s("abc").rfind(&s(""), 4, 99), -1);
    assert_eq!(s("abc").count(&s(""), 4, 99), 0);
    assert_eq!(s("aXbX").find(&s("X"), 2, 99), 3);
    assert_eq!(s("aXbX").rfind(&s("X"), 2, 99), 3);
    assert_eq!(s("aXbX").count(&s("X"), 2, 99), 1);
    assert_eq!(s("日本語").find(&s("語"), 1, 3), 2);
    assert_eq!(s("日本語").rfind(&s("語"), 1, 3), 2);
    assert_eq!(s("日本語").count(&s("語"), 1, 3), 1);
    assert!(s("été").startswith(&s("t"), 1, 9));
    assert!(!s("été").endswith(&s(""), 4, 9));
}

#[test]
fn splits() {
    assert_eq!(s("  a b  c ").split(None, -1).unwrap(), ["a", "b", "c"]);
    assert_eq!(s("  a b  c ").rsplit(None, -1).unwrap(), ["a", "b", "c"]);
    assert_eq!(s("  a b  c ").split(Some(&s(",")), -1).unwrap(), ["  a b  c "]);
    assert_eq!(s("  a b  c ").rsplit(Some(&s(",")), -1).unwrap(), ["  a b  c "]);
    assert_eq!(s("  a b  c ").split(None, 1).unwrap(), ["a", "b  c "]);
    assert_eq!(s("  a b  c ").rsplit(None, 1).unwrap(), ["  a b", "c"]);
    assert_eq!(s("  a b  c ").split(Some(&s(",")), 1).unwrap(), ["  a b  c "]);
    assert_eq!(s("  a b  c ").rsplit(Some(&s(",")), 1).unwrap(), ["  a b  c "]);
    assert_eq!(s("a,b,,c").split(None, -1).unwrap(), ["a,b,,c"]);
    assert_eq!(s("a,b,,c").rsplit(None, -1).unwrap(), ["a,b,,c"]);
    assert_eq!(s("a,b,,c").split(Some(&s(",")), -1).unwrap(), ["a", "b", "", "c"]);
    assert_eq!(s("a,b,,c").rsplit(Some(&s(",")), -1).unwrap(), ["a", "b", "", "c"]);
    assert_eq!(s("a,b,,c").split(None, 1).unwrap(), ["a,b,,c"]);
    assert_eq!(s("a,b,,c").rsplit(None, 1).unwrap(), ["a,b,,c"]);
    assert_eq!(s("a,b,,c").split(Some(&s(",")), 1).unwrap(), ["a", "b,,c"]);
    assert_eq!(s("a,b,,c").rsplit(Some(&s(",")), 1).unwrap(), ["a,b,", "c"]);
    assert_eq!(s("é\u{2028}ü\u{a0}x").split(None, -1).unwrap(), ["é", "ü", "x"]);
    assert_eq!(s("é\u{2028}ü\u{a0}x").rsplit(None, -1).unwrap(), ["é", "ü", "x"]);
    assert_eq!(s("é\u{2028}ü\u{a0}x").split(Some(&s(",")), -1).unwrap(), ["é\u{2028}ü\u{a0}x"]);
    assert_eq!(s("é\u{2028}ü\u{a0}x").rsplit(Some(&s(",")), -1).unwrap(), ["é\u{2028}ü\u{a0}x"]);
    assert_eq!(s("é\u{2028}ü\u{a0}x").split(None, 1).unwrap(), ["é", "ü\u{a0}x"]);
    assert_eq!(s("é\u{2028}ü\u{a0}x").rsplit(None, 1).unwrap(), ["é\u{2028}ü", "x"]);
    assert_eq!(s("é\u{2028}ü\u{a0}x").split(Some(&s(",")), 1).unwrap(), ["é\u{2028}ü\u{a0}x"]);
    assert_eq!(s("é\u{2028}ü\u{a0}x").rsplit(Some(&s(",")), 1).unwrap(), ["é\u{2028}ü\u{a0}x"]);
    assert_eq!(s("a\nb\r\nc\u{b}d\u{85}").splitlines(true), ["a\n", "b\r\n", "c\u{b}", "d\u{85}"]);
    assert_eq!(s("a\n\nb").splitlines(false), ["a", "", "b"]);
    assert_eq!(s("a=b=c").partition(&s("=")).unwrap(), (s("a"), s("="), s("b=c")));
    assert_eq!(s("a=b=c").rpartition(&s("=")).unwrap(), (s("a=b"), s("="), s("c")));
    assert_eq!(s("abc").rpartition(&s("=")).unwrap(), (s(""), s(""), s("abc")));
    assert_eq!(s("\t é x ").strip(None), "é x");
    assert_eq!(s("ééaé").lstrip(Some(&s("éb"))), "aé");
}

#[test]
fn replaces_and_pads() {
    assert_eq!(s("aaa").replace(&s("a"), &s("bb"), 2), "bbbba");
    assert_eq!(s("é€").replace(&s(""), &s("-"), -1), "-é-€-");
    assert_eq!(s("ab").replace(&s(""), &s("-"), 2), "-a-b");
    assert_eq!(s("abc").replace(&s("x"), &s("y"), -1), "abc");
    assert_eq!(s("abc").replace(&s("b"), &s(""), -1), "ac");
    assert_eq!(s("é-").center(4, 42), "*é-*");
    assert_eq!(s("é-").center(5, 42), "**é-*");
    assert_eq!(s("é-").center(6, 42), "**é-**");
    assert_eq!(s("-7").zfill(4), "-007");
    assert_eq!(s("a\tbé\tc").expandtabs(4), "a   bé  c");
    assert_eq!(s("x").rjust(3, 233), "ééx");
    assert_eq!(s("test.py").removesuffix(&s(".py")), "test");
}

#[test]
fn indexes_and_slices() {
    let long = s("αβγδε").mul(20).unwrap();
    assert_eq!(long.slice(0, 5, 1), "αβγδε");
    assert_eq!(long.slice(42, 47, 1), "γδεαβ");
    assert_eq!(long.slice(-7, -2, 1), "δεαβγ");
    assert_eq!(long.slice(3, 90, 1), "δεαβγδεαβγδεαβγδεαβγδεαβγδεαβγδεαβγδεαβγδεαβγδεαβγδεαβγδεαβγδεαβγδεαβγδεαβγδεαβγδεαβγδε");
    assert_eq!(long.slice(95, 5, -20), "ααααα");
    assert_eq!(long.slice(1, 100, 33), "βεγ");
    assert_eq!(long.get(0).unwrap(), "α");
    assert_eq!(long.get(51).unwrap(), "β");
    assert_eq!(long.get(-1).unwrap(), "ε");
    assert_eq!(long.get(-50).unwrap(), "α");
    assert!(long.code(100).is_none() && long.code(-101).is_none());
}

#[test]
fn pushing_in_place_keeps_others() {
    let first = s("a").push(&s("b")).push(&s("c"));
    let kept = first.clone();
    let grown = first.push(&s("dé"));
    assert_eq!(kept, "abc");
    assert_eq!((grown.len(), grown.code(-1)), (5, Some(0xe9)));
    let hash = grown.hash();
    assert!(grown.push(&s("x")).hash() != hash);
}

#[test]
fn surrogates_are_characters() {
    let pair = Str::from_char(0xd83d).add(&Str::from_char(0xde00));
    assert_eq!(pair.len(), 2);
    assert!(pair != s("\u{1f600}") && pair.has_surrogates());
    assert_eq!(pair.as_str(), "\u{fffd}\u{fffd}");
    assert_eq!(Str::from_wtf8(pair.as_bytes()), pair);
    assert!(pair < s("\u{e000}") && pair < s("\u{1f600}"));
}
