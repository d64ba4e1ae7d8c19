//! What `json.decoder` asks of its pattern for white space: `match(s, idx).end()`.

use crate::call::{Bind, Builtin};
use crate::exc;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::slice;
use crate::str::{number, Str};

pub static WHITESPACE: TypeInfo = TypeInfo { methods: &[&MATCH], ..TypeInfo::new("_json.Whitespace", Kind::Other, drop_boxed::<()>) };
pub static FOUND: TypeInfo = TypeInfo { methods: &[&END], ..TypeInfo::new("_json.Match", Kind::Other, drop_boxed::<i64>) };

pub fn whitespace() -> Obj { Gc::new(&WHITESPACE, ()).into_obj() } // const WHITESPACE

static MATCH: Builtin = Builtin { name: "match", owner: "Whitespace", call: |args| {
    let (_, rest) = args.split_self("Whitespace.match")?;
    let [string, pos] = rest.bind("match", [("string", Bind::Arg), ("pos", Bind::ArgOpt)])?;
    let string = string.expect("required");
    let Some(s) = Str::of(&string) else {
        return Err(exc::type_error(match crate::buffer::of(&string) {
            Some(_) => "cannot use a string pattern on a bytes-like object".to_string(),
            None => format!("expected string or bytes-like object, got '{}'", string.type_name()),
        }));
    };
    let pos = pos.map_or(Ok(0), |o| slice::index_arg(&o))?.clamp(0, s.len() as i64);
    let mut end = pos;
    while matches!(s.code(end), Some(32 | 9 | 10 | 13)) && end < s.len() as i64 {
        end += 1;
    }
    Ok(Gc::new(&FOUND, end).into_obj())
} };

static END: Builtin = Builtin { name: "end", owner: "Match", call: |args| {
    let (me, _) = args.method("Match.end", 0, 0)?;
    // SAFETY: only values of FOUND have it.
    Ok(number(unsafe { **Gc::<i64>::of(me) }))
} };
