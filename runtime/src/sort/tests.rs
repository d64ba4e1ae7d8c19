use std::cell::RefCell;

use super::*;

thread_local! { static LOG: RefCell<(u64, u64)> = const { RefCell::new((0, 0)) }; }

/// An int whose comparisons are written down, as `__lt__` of a program may do.
#[derive(Clone)]
struct Logged(i64);
impl Value for Logged {
    fn to_obj(&self) -> Obj {
        self.0.to_obj()
    }
    fn from_obj(_: &Obj) -> Option<Logged> {
        None
    }
    fn truth(&self) -> Res<bool> {
        Ok(true)
    }
    fn eq(&self, other: &Logged) -> Res<bool> {
        Ok(self.0 == other.0)
    }
    fn lt(&self, other: &Logged) -> Res<bool> {
        LOG.with(|l| {
            let (n, sum) = *l.borrow();
            let step = sum.wrapping_mul(31).wrapping_add((self.0 * 7 + other.0) as u64) % (1 << 40);
            *l.borrow_mut() = (n + 1, step);
        });
        Ok(self.0 / 3 < other.0 / 3)
    }
    fn is(&self, _: &Logged) -> bool {
        false
    }
}

/// The number of comparisons and a digest of them, for n items of a simple sequence.
fn digest(n: u64, spread: u64, rising: u64) -> (u64, u64, i64) {
    LOG.with(|l| *l.borrow_mut() = (0, 0));
    let mut x = 12345u64;
    let items = (0..n)
        .map(|i| {
            x = (x * 1103515245 + 12345) % (1 << 31);
            Logged((x % spread + i * rising) as i64)
        })
        .collect::<Vec<_>>();
    let xs = List::from(items);
    xs.sort().unwrap();
    let digest = xs.iter().fold(0, |d, x| (d * 31 + x.0) % (1 << 40));
    let (n, sum) = LOG.with(|l| *l.borrow());
    (n, sum, digest)
}

#[test]
fn compares_what_cpython_compares() {
    assert_eq!(digest(2, 10, 0), (1, 41, 161));
    assert_eq!(digest(10, 10, 0), (23, 580371415029, 243888118049));
    assert_eq!(digest(63, 100, 0), (297, 1040341971567, 424660341389));
    assert_eq!(digest(64, 100, 0), (301, 564106208331, 1069842677620));
    assert_eq!(digest(65, 1000, 0), (312, 760632800015, 225301182076));
    assert_eq!(digest(200, 50, 0), (1243, 500860702115, 860240352788));
    assert_eq!(digest(1000, 1000000, 0), (8624, 939216744320, 113807648556));
    assert_eq!(digest(1000, 100, 1), (5899, 357823035596, 66969760568));
    assert_eq!(digest(5000, 10000, 2), (52404, 618247336073, 317004538098));
    assert_eq!(digest(3000, 3, 0), (2999, 1042018118068, 611423340370));
    assert_eq!(digest(4097, 2000, 1), (39406, 240896802300, 108677076910));
}
