//! Quoted-printable.

use super::{ascii, bytes_of, flag};
use crate::bytes::Bytes;
use crate::call::{Bind, Builtin};

const MAXLINESIZE: usize = 76;

/// `a2b_qp(data, header=False)`
pub static A2B_QP: Builtin = Builtin { name: "a2b_qp", owner: "", call: |args| {
    let [data, header] = args.bind("a2b_qp", [("data", Bind::Arg), ("header", Bind::ArgOpt)])?;
    let header = flag(header, false)?;
    Ok(Bytes::from(read(ascii(&data.expect("required"))?, header)).into())
} };

fn read(data: &[u8], header: bool) -> Vec<u8> {
    let mut out = Vec::with_capacity(data.len());
    let digit = |i: usize| data.get(i).and_then(|c| (*c as char).to_digit(16));
    let mut i = 0;
    while i < data.len() {
        let c = data[i];
        i += 1;
        match c {
            b'=' => match data.get(i) {
                None => break,
                Some(b'\n' | b'\r') => {
                    while i < data.len() && data[i] != b'\n' {
                        i += 1;
                    }
                    i += 1;
                }
                // What broken programs write.
                Some(b'=') => {
                    out.push(b'=');
                    i += 1;
                }
                Some(_) => match (digit(i), digit(i + 1)) {
                    (Some(high), Some(low)) => {
                        out.push((high << 4 | low) as u8);
                        i += 2;
                    }
                    _ => out.push(b'='),
                },
            },
            b'_' if header => out.push(b' '),
            c => out.push(c),
        }
    }
    out
}

/// `b2a_qp(data, quotetabs=False, istext=True, header=False)`
pub static B2A_QP: Builtin = Builtin { name: "b2a_qp", owner: "", call: |args| {
    let params = [("data", Bind::Arg), ("quotetabs", Bind::ArgOpt), ("istext", Bind::ArgOpt), ("header", Bind::ArgOpt)];
    let [data, quotetabs, istext, header] = args.bind("b2a_qp", params)?;
    let data = data.expect("required");
    bytes_of(&data)?;
    let how = How { quotetabs: flag(quotetabs, false)?, istext: flag(istext, true)?, header: flag(header, false)? };
    Ok(Bytes::from(write(bytes_of(&data)?, how)).into())
} };

#[derive(Clone, Copy)]
struct How {
    quotetabs: bool,
    istext: bool,
    header: bool,
}

fn quote(out: &mut Vec<u8>, c: u8) {
    let digit = |v: u8| b"0123456789ABCDEF"[v as usize];
    out.extend([b'=', digit(c >> 4), digit(c & 15)]);
}

fn is_quoted(data: &[u8], i: usize, line: usize, how: How) -> bool {
    let (c, next) = (data[i], data.get(i + 1).copied());
    match c {
        127.. | b'=' => true,
        b'_' => how.header,
        b'.' => line == 0 && matches!(next, None | Some(b'\n' | b'\r' | 0)),
        b'\r' | b'\n' => !how.istext,
        b'\t' | b' ' => next.is_none() || how.quotetabs,
        _ => c < 33,
    }
}

fn write(data: &[u8], how: How) -> Vec<u8> {
    // Lines end as the first one does.
    let first = data.iter().position(|c| *c == b'\n');
    let end: &[u8] = if first.is_some_and(|i| i > 0 && data[i - 1] == b'\r') { b"\r\n" } else { b"\n" };
    let mut out = Vec::with_capacity(data.len() + data.len() / 8);
    let (mut i, mut line) = (0, 0);
    while i < data.len() {
        let (c, next) = (data[i], data.get(i + 1).copied());
        if is_quoted(data, i, line, how) {
            if line + 3 >= MAXLINESIZE {
                out.push(b'=');
                out.extend(end);
                line = 0;
            }
            quote(&mut out, c);
            line += 3;
        } else if how.istext && (c == b'\n' || (c == b'\r' && next == Some(b'\n'))) {
            line = 0;
            // A line's end shows no spaces.
            if let Some(space @ (b' ' | b'\t')) = out.last().copied() {
                out.pop();
                quote(&mut out, space);
            }
            out.extend(end);
            i += (c == b'\r') as usize;
        } else {
            if next.is_some_and(|n| n != b'\n') && line + 1 >= MAXLINESIZE {
                out.push(b'=');
                out.extend(end);
                line = 0;
            }
            line += 1;
            out.push(if how.header && c == b' ' { b'_' } else { c });
        }
        i += 1;
    }
    out
}
