//! Python's float.
use crate::obj::{drop_boxed, Cmp, Kind, Obj, Op, TypeInfo};
use crate::raise::Res;

pub static FLOAT: TypeInfo = TypeInfo::new("float", Kind::Float, drop_boxed::<f64>);

/// `repr(v)`.
pub fn repr(v: f64) -> String {
    let _ = v;
    unimplemented!()
}
/// `float(text)`.
pub fn parse(text: &str) -> Res<f64> {
    let _ = text;
    unimplemented!()
}
/// `hash(v)`, except of nan (by address).
pub fn hash(v: f64) -> i64 {
    let _ = v;
    unimplemented!()
}
/// An int, bool or float as f64; `None` for other objects; OverflowError for too large ints.
pub fn as_f64(o: &Obj) -> Option<Res<f64>> {
    let _ = o;
    unimplemented!()
}
/// `a op b` where one is a float and the other a float, int or bool; `Ok(None)` is NotImplemented.
pub fn binary(op: Op, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let _ = (op, a, b);
    unimplemented!()
}
/// `a cmp b` among floats, ints and bools, exactly; `None` is NotImplemented.
pub fn compare(cmp: Cmp, a: &Obj, b: &Obj) -> Option<bool> {
    let _ = (cmp, a, b);
    unimplemented!()
}
/// `round(v, digits)`.
pub fn round(v: f64, digits: i64) -> Res<f64> {
    let _ = (v, digits);
    unimplemented!()
}
