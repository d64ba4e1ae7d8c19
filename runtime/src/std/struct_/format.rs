//! What a format says: its items, and where they are.

use super::{bytes, exc, item, struct_error, Obj, Res, Str};
use crate::buffer::size_of;
use crate::int::ByteOrder;
use crate::str::codec;

#[derive(Clone, Copy)]
pub(super) enum Order {
    /// As C lays it out.
    Native,
    Little,
    Big,
}

impl Order {
    pub(super) fn bytes(self) -> ByteOrder {
        if matches!(self, Order::Big) { ByteOrder::Big } else { ByteOrder::Little }
    }
}

/// Some items of the same kind, one after the other; `s` and `p` are one item of `count` bytes.
#[derive(Clone, Copy)]
pub(super) struct Part {
    pub code: u8,
    pub at: i64,
    pub size: i64,
    pub count: i64,
}

#[derive(Clone)]
pub(super) struct Format {
    pub text: Str,
    pub order: Order,
    pub parts: Vec<Part>,
    pub size: i64,
    pub items: usize,
}

impl Format {
    pub(super) fn none() -> Format {
        Format { text: Str::empty(), order: Order::Native, parts: Vec::new(), size: 0, items: 0 }
    }

    pub(super) fn of(o: &Obj) -> Res<Format> {
        let text = match Str::of(o) {
            Some(s) => codec::encode(s, "ascii", "strict")?,
            None if crate::bytes::Bytes::of(o).is_some() => bytes::like(o).expect("bytes").to_vec(),
            None => {
                let message = format!("Struct() argument 1 must be a str or bytes object, not {}", o.type_name());
                return Err(exc::type_error(message));
            }
        };
        parse(&text)
    }

    /// What the items are in bytes.
    pub(super) fn pack(&self, items: &[Obj]) -> Res<Vec<u8>> {
        let mut out = vec![0; self.size as usize];
        let mut items = items.iter();
        for p in &self.parts {
            for i in 0..if matches!(p.code, b's' | b'p') { 1 } else { p.count } {
                let at = (p.at + i * p.size) as usize;
                let len = if matches!(p.code, b's' | b'p') { p.count } else { p.size } as usize;
                item::write(p.code, self.order, &mut out[at..at + len], items.next().expect("counted"))?;
            }
        }
        Ok(out)
    }

    /// The items in so many bytes.
    pub(super) fn unpack(&self, b: &[u8]) -> Vec<Obj> {
        let mut out = Vec::with_capacity(self.items);
        for p in &self.parts {
            let at = p.at as usize;
            if matches!(p.code, b's' | b'p') {
                out.push(item::text(p.code, &b[at..at + p.count as usize]));
                continue;
            }
            for x in b[at..at + (p.count * p.size) as usize].chunks_exact(p.size as usize) {
                out.push(item::read(p.code, self.order, x));
            }
        }
        out
    }
}

/// The bytes of an item, and how it is aligned.
fn layout(code: u8, order: Order) -> Option<(i64, i64)> {
    let native = matches!(order, Order::Native);
    let size = match code {
        b'x' | b's' | b'p' => 1,
        b'l' | b'L' if !native => 4,
        b'n' | b'N' | b'P' if !native => return None,
        _ => size_of(code)? as i64,
    };
    Some((size, if native { size } else { 1 }))
}

fn parse(text: &[u8]) -> Res<Format> {
    let too_long = || struct_error("total struct size too long");
    if text.contains(&0) {
        return Err(struct_error("embedded null character"));
    }
    let (order, codes) = match text.first() {
        Some(b'<' | b'=') => (Order::Little, &text[1..]),
        Some(b'>' | b'!') => (Order::Big, &text[1..]),
        Some(b'@') => (Order::Native, &text[1..]),
        _ => (Order::Native, text),
    };
    let (mut parts, mut size, mut items) = (Vec::new(), 0i64, 0usize);
    let mut rest = codes.iter().copied();
    while let Some(mut code) = rest.next() {
        if matches!(code, b' ' | 9..=13) {
            continue;
        }
        let mut count = 1i64;
        if code.is_ascii_digit() {
            count = (code - b'0') as i64;
            loop {
                let Some(next) = rest.next() else { return Err(struct_error("repeat count given without format specifier")) };
                code = next;
                if !code.is_ascii_digit() {
                    break;
                }
                count = count.checked_mul(10).and_then(|n| n.checked_add((code - b'0') as i64)).ok_or_else(too_long)?;
            }
        }
        let Some((bytes, alignment)) = layout(code, order) else { return Err(struct_error("bad char in struct format")) };
        size = size.checked_add((alignment - size % alignment) % alignment).ok_or_else(too_long)?;
        if code != b'x' && (count > 0 || matches!(code, b's' | b'p')) {
            parts.push(Part { code, at: size, size: bytes, count });
            items += if matches!(code, b's' | b'p') { 1 } else { usize::try_from(count).unwrap_or(usize::MAX) };
        }
        size = count.checked_mul(bytes).and_then(|n| size.checked_add(n)).ok_or_else(too_long)?;
    }
    Ok(Format { text: Str::from_ascii(text), order, parts, size, items })
}
