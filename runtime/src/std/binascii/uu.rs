//! Lines of uuencode.

use super::{ascii, bytes_of, failed, flag};
use crate::bytes::Bytes;
use crate::call::{Bind, Builtin};
use crate::raise::Res;

/// `a2b_uu(data)`
pub static A2B_UU: Builtin = Builtin { name: "a2b_uu", owner: "", call: |args| {
    Ok(Bytes::from(read(ascii(&args.expect("binascii.a2b_uu", 1, 1)?[0])?)?).into())
} };

fn read(line: &[u8]) -> Res<Vec<u8>> {
    // An empty line begins with C's NUL.
    let len = (line.first().map_or(0, |c| *c).wrapping_sub(b' ') & 63) as usize;
    let mut rest = line.get(1..).unwrap_or(&[]).iter();
    let mut out = Vec::with_capacity(len);
    let (mut bits, mut count) = (0u32, 0);
    while out.len() < len {
        // Spaces at the end of a line may have been lost.
        let six = match rest.next() {
            None | Some(b'\n' | b'\r') => 0,
            Some(c) if !(b' '..=b' ' + 64).contains(c) => return Err(failed("Illegal char")),
            Some(c) => (c - b' ') & 63,
        };
        bits = bits << 6 | six as u32;
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count) as u8);
            bits &= (1 << count) - 1;
        }
    }
    match rest.all(|c| matches!(c, b' ' | b'`' | b'\n' | b'\r')) {
        true => Ok(out),
        false => Err(failed("Trailing garbage")),
    }
}

/// `b2a_uu(data, *, backtick=False)`
pub static B2A_UU: Builtin = Builtin { name: "b2a_uu", owner: "", call: |args| {
    let [data, backtick] = args.bind("b2a_uu", [("", Bind::Pos), ("backtick", Bind::KeyOpt)])?;
    let zero = if flag(backtick, false)? { b'`' } else { b' ' };
    let data = data.expect("required");
    let data = bytes_of(&data)?;
    if data.len() > 45 {
        return Err(failed("At most 45 bytes at once"));
    }
    let letter = |bits: u32| if bits & 63 == 0 { zero } else { (bits & 63) as u8 + b' ' };
    let mut out = vec![letter(data.len() as u32)];
    for c in data.chunks(3) {
        let at = |i: usize| c.get(i).map_or(0, |b| *b as u32);
        let v = at(0) << 16 | at(1) << 8 | at(2);
        out.extend([letter(v >> 18), letter(v >> 12), letter(v >> 6), letter(v)]);
    }
    out.push(b'\n');
    Ok(Bytes::from(out).into())
} };
