//! Code, and what CPython finds with it: `re._compiler._code(re._parser.parse(pattern, 0), 0)`.

use super::code::NEGATE;
use super::engine::{Engine, State};
use super::program::program;

type Found = Option<(usize, usize, Vec<Option<(usize, usize)>>)>;
const MAX: u32 = u32::MAX;

fn search(code: &[u32], groups: usize, text: &str) -> Found {
    let p = program(code.to_vec(), groups, true).expect("valid code");
    let chars: Vec<u32> = text.chars().map(u32::from).collect();
    let (mut narrow, mut wide) = (State::new(groups, 0, chars.len()), State::new(groups, 0, chars.len()));
    let found = Engine { text: &chars[..], program: &p, state: &mut wide }.search().expect("no fault");
    if text.is_ascii() {
        assert_eq!(Engine { text: text.as_bytes(), program: &p, state: &mut narrow }.search(), Ok(found));
        assert_eq!(!found || (narrow.start, narrow.ptr) == (wide.start, wide.ptr), true);
    }
    found.then(|| (wide.start, wide.ptr, (0..groups).map(|i| wide.group(i)).collect()))
}

#[test]
fn words() {
    // \w+
    let code = [14, 4, 0, 1, MAX, 24, 9, 1, MAX, 13, 4, 8, 14, 0, 1, 1];
    assert_eq!(search(&code, 0, "-- ab1 é"), Some((3, 6, vec![])));
    assert_eq!(search(&code, 0, "-- é!"), Some((3, 4, vec![])));
    assert_eq!(search(&code, 0, "--"), None);
}

#[test]
fn a_group_in_a_repetition_is_the_last_one() {
    // (?:(a)|b)*
    let code = [14, 4, 0, 0, MAX, 23, 19, 0, MAX, 7, 9, 17, 0, 16, 97, 17, 1, 15, 7, 5, 16, 98, 15, 2, 0, 18, 1];
    assert_eq!(search(&code, 1, "abbac"), Some((0, 4, vec![Some((3, 4))])));
    assert_eq!(search(&code, 1, "bbc"), Some((0, 2, vec![None])));
}

#[test]
fn lazy_repetition_goes_only_as_far_as_it_must() {
    // (a)b*?c
    let code = [14, 8, 1, 2, MAX, 1, 0, 97, 0, 17, 0, 16, 97, 17, 1, 26, 6, 0, MAX, 16, 98, 1, 16, 99, 1];
    assert_eq!(search(&code, 1, "abx abbc"), Some((4, 8, vec![Some((4, 5))])));
    assert_eq!(search(&code, 1, "abb"), None);
}

#[test]
fn other_code_is_refused() {
    assert!(program(vec![NEGATE, 1], 0, true).is_none());
    assert!(program(vec![16], 0, true).is_none());
    assert!(program(vec![17, 2, 1], 1, true).is_none());
    assert!(program(vec![7, 0, 1], 0, true).is_none());
}
