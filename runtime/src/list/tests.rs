use super::*;
use crate::int::Int;
use crate::iter::typed;

fn message<T>(r: Res<T>) -> String {
    let exc: Obj = r.err().expect("an error").take().into();
    exc.str().unwrap().as_str().to_string()
}

#[test]
fn typed_lists_behave_as_lists() {
    let xs = List::from([3i64, 1, 2]);
    assert_eq!(message(xs.get(3)), "list index out of range");
    assert_eq!(message(xs.set(-4, 0)), "list assignment index out of range");
    xs.insert(-1, 9);
    assert_eq!(xs.to_vec(), [3, 1, 9, 2]);
    xs.sort_with(true, None::<fn(&i64) -> Res<i64>>).unwrap();
    assert_eq!(xs.to_vec(), [9, 3, 2, 1]);
    assert_eq!(xs.slice(i64::MAX, i64::MIN, -2).to_vec(), [1, 3]);
    assert_eq!(xs.repr().unwrap().as_str(), "[9, 3, 2, 1]");
    assert_eq!(message(xs.index(&7, 0, i64::MAX)), "7 is not in list");
    assert!(xs.contains(&3).unwrap() && !xs.contains(&4).unwrap());
    assert!(List::from([1.0, f64::NAN]).lt(&List::from([1.0, 2.0])).is_ok_and(|lt| !lt));
}

#[test]
fn loops_see_what_they_append() {
    let xs = List::from([1i64]);
    let mut seen = 0;
    for x in &xs {
        seen += x;
        if x < 5 {
            xs.append(x + 1);
        }
    }
    assert_eq!(seen, 15);
}

#[test]
fn typed_lists_become_objects_and_come_back() {
    let xs = List::from([List::from([1i64, 2]), List::from([3])]);
    let o = xs.to_obj();
    assert_eq!(o.repr().unwrap().as_str(), "[[1, 2], [3]]");
    let back = List::<List<i64>>::from_obj(&o).unwrap();
    assert!(Value::eq(&back, &xs).unwrap());
    assert!(List::<i64>::from_obj(&o).is_none());
    let pairs = List::from([(Str::from("a"), 1.5), (Str::from("b"), -0.0)]);
    assert_eq!(pairs.repr().unwrap().as_str(), "[('a', 1.5), ('b', -0.0)]");
}

#[test]
fn sums_leave_64_bits() {
    assert!(typed::sum_i64([i64::MAX, 1]) == Int::new(i64::MAX) + Int::new(1));
    assert_eq!(typed::range(5, 0, -2).collect::<Vec<_>>(), [5, 3, 1]);
    assert_eq!(typed::range(i64::MIN, i64::MAX, i64::MAX).count(), 3);
    assert_eq!(typed::min_by([3i64, -4, 1], |x| Ok(x.abs())).unwrap(), 1);
}
