use super::*;

#[test]
fn typed_dicts_behave_as_dicts() {
    let d = Dict::from_pairs([(Str::from("b"), 1i64), (Str::from("a"), 2)]).unwrap();
    d.change(Str::from("b"), 0, |n| Ok(n + 5)).unwrap();
    assert_eq!(d.repr().unwrap().as_str(), "{'b': 6, 'a': 2}");
    d.del(&Str::from("b")).unwrap();
    d.set(Str::from("b"), 1).unwrap();
    assert_eq!(d.keys().map(|k| k.unwrap().as_str().to_string()).collect::<Vec<_>>(), ["a", "b"]);
    assert!(d.pop(&Str::from("zz")).is_err_and(|r| r.is(&exc::classes::key_error())));
    let o = d.to_obj();
    assert_eq!(o.repr().unwrap().as_str(), "{'a': 2, 'b': 1}");
    assert_eq!(Dict::<Str, i64>::from_obj(&o).unwrap().len(), 2);
}

#[test]
fn loops_notice_changes() {
    let d = Dict::from_pairs((0..4).map(|i| (i, i))).unwrap();
    let mut walk = d.items();
    walk.next().unwrap().unwrap();
    d.set(9, 9).unwrap();
    assert!(walk.next().unwrap().is_err_and(|r| r.is(&exc::classes::runtime_error())));
}

#[test]
fn survives_many_deletions() {
    let d = Dict::<i64, i64>::new();
    for i in 0..10_000 {
        d.set(i, i).unwrap();
        if i >= 10 {
            assert_eq!(d.remove(&(i - 10)).unwrap(), Some(i - 10));
        }
    }
    assert_eq!(d.to_vec().into_iter().map(|(k, _)| k).collect::<Vec<_>>(), (9_990..10_000).collect::<Vec<_>>());
}
