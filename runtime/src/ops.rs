//! Operations on `Obj`.

use std::ptr::NonNull;

use crate::call::Args;
use crate::int::Int;
use crate::iter::Iter;
use crate::name::Name;
use crate::obj::{Cmp, Header, Kind, Obj, Op, TypeInfo};
use crate::raise::Res;
use crate::str::Str;

unsafe fn no_drop(_: NonNull<Header>) {}
pub static NONE_TYPE: TypeInfo = TypeInfo::new("NoneType", Kind::None, no_drop);
pub static ELLIPSIS_TYPE: TypeInfo = TypeInfo::new("ellipsis", Kind::Ellipsis, no_drop);
pub static NOT_IMPLEMENTED_TYPE: TypeInfo = TypeInfo::new("NotImplementedType", Kind::NotImplemented, no_drop);

pub fn default_repr(_o: &Obj) -> Res<Str> {
    unimplemented!()
}
pub fn identity_hash(_o: &Obj) -> Res<i64> {
    unimplemented!()
}
pub fn binary(_op: Op, _a: &Obj, _b: &Obj) -> Res<Obj> {
    unimplemented!()
}
pub fn inplace(_op: Op, _a: &mut Obj, _b: &Obj) -> Res<()> {
    unimplemented!()
}
pub fn compare(_op: Cmp, _a: &Obj, _b: &Obj) -> Res<Obj> {
    unimplemented!()
}
/// `a cmp b` as a truth value; `==` and `!=` of one object with itself are known, as in containers.
pub fn compare_bool(_op: Cmp, _a: &Obj, _b: &Obj) -> Res<bool> {
    unimplemented!()
}

macro_rules! binary {
    ($($name:ident $iname:ident $op:ident)*) => { impl Obj { $(
        pub fn $name(&self, o: &Obj) -> Res<Obj> { binary(Op::$op, self, o) }
        pub fn $iname(&mut self, o: &Obj) -> Res<()> { inplace(Op::$op, self, o) }
    )* } };
}
binary! { add iadd Add sub isub Sub mul imul Mul matmul imatmul MatMul truediv itruediv TrueDiv floordiv ifloordiv FloorDiv rem irem Mod
    pow ipow Pow lshift ilshift LShift rshift irshift RShift bitor ibitor Or bitxor ibitxor Xor bitand ibitand And }
macro_rules! compare {
    ($($name:ident $is:ident $op:ident)*) => { impl Obj { $(
        pub fn $name(&self, o: &Obj) -> Res<Obj> { compare(Cmp::$op, self, o) }
        pub fn $is(&self, o: &Obj) -> Res<bool> { compare(Cmp::$op, self, o)?.truth() }
    )* } };
}
compare! { eq is_eq Eq ne is_ne Ne lt is_lt Lt le is_le Le gt is_gt Gt ge is_ge Ge }
macro_rules! skeleton {
    ($($name:ident ( $($p:ident : $t:ty),* ) -> $r:ty;)*) => { impl Obj { $(pub fn $name(&self $(, $p: $t)*) -> $r { $(let _ = $p;)* unimplemented!() })* } };
}
skeleton! {
    neg() -> Res<Obj>; pos() -> Res<Obj>; invert() -> Res<Obj>; abs() -> Res<Obj>; not_() -> Res<bool>; truth() -> Res<bool>;
    contains(item: &Obj) -> Res<bool>; len() -> Res<i64>; get_item(k: &Obj) -> Res<Obj>; set_item(k: &Obj, v: Obj) -> Res<()>; del_item(k: &Obj) -> Res<()>;
    attr(n: Name) -> Res<Obj>; set_attr(n: Name, v: Obj) -> Res<()>; del_attr(n: Name) -> Res<()>;
    call(a: Args) -> Res<Obj>; method(n: Name, a: Args) -> Res<Obj>; iter() -> Res<Iter>;
    str() -> Res<Str>; repr() -> Res<Str>; ascii() -> Res<Str>; hash() -> Res<i64>; format(spec: &str) -> Res<Str>; index() -> Res<Int>;
    type_name() -> Str; class() -> Obj;
}
impl Obj {
    pub fn bound(self, name: &'static str) -> Res<Obj> { let _ = name; unimplemented!() }
    pub fn bound_free(self, name: &'static str) -> Res<Obj> { let _ = name; unimplemented!() }
    pub fn bound_global(self, name: &'static str) -> Res<Obj> { let _ = name; unimplemented!() }
}
pub fn unpack<const N: usize>(_o: &Obj) -> Res<[Obj; N]> {
    unimplemented!()
}
pub fn unpack_star(_o: &Obj, _before: usize, _after: usize) -> Res<Vec<Obj>> {
    unimplemented!()
}
