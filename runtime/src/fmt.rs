//! Formatting.
use crate::obj::Obj;
use crate::raise::Res;
use crate::str::Str;
/// `format % args`
pub fn percent(format: &Str, args: &Obj) -> Res<Str> { let _ = (format, args); unimplemented!() }
/// `format(o, spec)` of str, int, bool, float, complex; others: `object.__format__`.
pub fn format(o: &Obj, spec: &str) -> Res<Str> { let _ = (o, spec); unimplemented!() }
/// An f-string being put together.
pub struct FString(crate::str::Builder);
impl FString {
    pub fn new() -> FString { FString(Default::default()) }
    pub fn lit(self, _text: &'static str) -> FString { unimplemented!() }
    pub fn str(self, _o: &Obj) -> Res<FString> { unimplemented!() }
    pub fn repr(self, _o: &Obj) -> Res<FString> { unimplemented!() }
    pub fn ascii(self, _o: &Obj) -> Res<FString> { unimplemented!() }
    pub fn fmt(self, _o: &Obj, _spec: &str) -> Res<FString> { unimplemented!() }
    pub fn done(self) -> Obj { self.0.done().into_obj() }
}
