use super::Str;
impl Str { pub fn repr(&self) -> Str { unimplemented!() } pub fn contains(&self, _o: &Str) -> bool { unimplemented!() } }
pub fn repr_of(_s: &Str) -> Str { unimplemented!() }
pub fn ascii_of(_s: &Str) -> Str { unimplemented!() }
