//! Searching in bytes: for bytes itself, and for str, whose characters' encodings never begin within one another.

const LOW: u64 = 0x0101_0101_0101_0101;

/// The high bit of each byte that is zero; above the lowest such byte others may have it too.
#[inline(always)]
fn zeros(x: u64) -> u64 {
    x.wrapping_sub(LOW) & !x & (LOW << 7)
}

/// The first `b` in `hay`.
#[inline]
pub fn find_byte(hay: &[u8], b: u8) -> Option<usize> {
    let pattern = LOW * b as u64;
    let (words, rest) = hay.as_chunks::<8>();
    for (i, w) in words.iter().enumerate() {
        let zero = zeros(u64::from_le_bytes(*w) ^ pattern);
        if zero != 0 {
            return Some(i * 8 + zero.trailing_zeros() as usize / 8);
        }
    }
    match hay.last_chunk::<8>() {
        // It begins with bytes that were looked at.
        Some(w) if !rest.is_empty() => {
            let zero = zeros(u64::from_le_bytes(*w) ^ pattern);
            if zero == 0 { None } else { Some(hay.len() - 8 + zero.trailing_zeros() as usize / 8) }
        }
        _ => rest.iter().position(|x| *x == b).map(|i| words.len() * 8 + i),
    }
}

/// `find` of what is mostly one byte, near.
#[inline(always)]
pub fn find_separator(hay: &[u8], needle: &[u8]) -> Option<usize> {
    match *needle {
        [b] => find_byte(hay, b),
        _ => find(hay, needle),
    }
}

/// The first place of `needle` in `hay`.
pub fn find(hay: &[u8], needle: &[u8]) -> Option<usize> {
    let Some((&first, rest)) = needle.split_first() else { return Some(0) };
    let last_start = hay.len().checked_sub(needle.len())?;
    if rest.is_empty() {
        return find_byte(hay, first);
    }
    let (mut at, mut wasted) = (0, 0);
    let end = needle[needle.len() - 1];
    // Where both the first and the last byte fit, eight places at a time.
    while at + 7 <= last_start {
        let mut fits = zeros(word(hay, at) ^ LOW * first as u64 | word(hay, at + rest.len()) ^ LOW * end as u64);
        while fits != 0 {
            let here = at + fits.trailing_zeros() as usize / 8;
            if crate::memory::same(&hay[here..here + needle.len()], needle) {
                return Some(here);
            }
            wasted += needle.len();
            if wasted > 4 * at + 400 {
                return find_linear(&hay[here + 1..], needle).map(|i| here + 1 + i);
            }
            fits &= fits - 1;
        }
        at += 8;
    }
    (at..=last_start).find(|&i| hay[i] == first && &hay[i..i + needle.len()] == needle)
}

#[inline(always)]
fn word(bytes: &[u8], at: usize) -> u64 {
    u64::from_le_bytes(bytes[at..at + 8].try_into().expect("eight bytes"))
}

/// The same in linear time (Knuth, Morris, Pratt), where the simple way goes over the same bytes again and again.
#[cold]
fn find_linear(hay: &[u8], needle: &[u8]) -> Option<usize> {
    let mut back = vec![0; needle.len()];
    let mut k = 0;
    for i in 1..needle.len() {
        while k > 0 && needle[i] != needle[k] {
            k = back[k - 1];
        }
        k += (needle[i] == needle[k]) as usize;
        back[i] = k;
    }
    let mut k = 0;
    for (i, b) in hay.iter().enumerate() {
        while k > 0 && *b != needle[k] {
            k = back[k - 1];
        }
        k += (*b == needle[k]) as usize;
        if k == needle.len() {
            return Some(i + 1 - k);
        }
    }
    None
}

/// The last place of `needle` in `hay`.
pub fn rfind(hay: &[u8], needle: &[u8]) -> Option<usize> {
    let Some(&first) = needle.first() else { return Some(hay.len()) };
    let mut end = hay.len().checked_sub(needle.len())? + 1;
    while let Some(at) = hay[..end].iter().rposition(|b| *b == first) {
        if &hay[at..at + needle.len()] == needle {
            return Some(at);
        }
        end = at;
    }
    None
}

/// How many times `needle`, which is not empty, stands in `hay` without overlap.
pub fn count(hay: &[u8], needle: &[u8]) -> usize {
    let (mut n, mut at) = (0, 0);
    while let Some(i) = find(&hay[at..], needle) {
        n += 1;
        at += i + needle.len();
    }
    n
}

/// What `max` splits of a `split` argument allow: a negative one, any number.
pub fn limit(max: i64) -> usize {
    usize::try_from(max).unwrap_or(usize::MAX)
}

/// The pieces between `sep`, which is not empty, from the left, each made by `make`.
pub fn split<'a, T>(text: &'a [u8], sep: &[u8], max: i64, make: impl Fn(&'a [u8]) -> T) -> Vec<T> {
    let (mut out, mut at) = (Vec::with_capacity(6), 0);
    while out.len() < limit(max) {
        let Some(i) = find_separator(&text[at..], sep) else { break };
        out.push(make(&text[at..at + i]));
        at += i + sep.len();
    }
    out.push(make(&text[at..]));
    out
}

/// The pieces between `sep` from the right.
pub fn rsplit<'a>(text: &'a [u8], sep: &[u8], max: i64) -> Vec<&'a [u8]> {
    let (mut out, mut end) = (Vec::new(), text.len());
    while out.len() < limit(max) {
        let Some(i) = rfind(&text[..end], sep) else { break };
        out.push(&text[i + sep.len()..end]);
        end = i;
    }
    out.push(&text[..end]);
    out.reverse();
    out
}

/// `text` with `old` replaced by `new`, at most `max` times; `None` when it is nowhere. An empty `old` stands
/// before each unit (as `starts` tells) and at the end.
pub fn replace(text: &[u8], old: &[u8], new: &[u8], max: i64, starts: impl Fn(u8) -> bool) -> Option<(Vec<u8>, usize)> {
    let max = limit(max);
    if max == 0 {
        return None;
    }
    if old.is_empty() {
        let mut out = Vec::with_capacity(text.len() + new.len() * (text.len() + 1).min(max));
        let mut n = 0;
        for &b in text {
            if starts(b) && n < max {
                out.extend_from_slice(new);
                n += 1;
            }
            out.push(b);
        }
        if n < max {
            out.extend_from_slice(new);
            n += 1;
        }
        return Some((out, n));
    }
    let first = find(text, old)?;
    let mut out = Vec::with_capacity(text.len() + new.len());
    let (mut at, mut next, mut n) = (0, first, 0);
    loop {
        push(&mut out, &text[at..next]);
        push(&mut out, new);
        at = next + old.len();
        n += 1;
        if n == max {
            break;
        }
        let Some(i) = find(&text[at..], old) else { break };
        next = at + i;
    }
    out.extend_from_slice(&text[at..]);
    Some((out, n))
}

/// Puts what is mostly short at the end.
#[inline(always)]
fn push(out: &mut Vec<u8>, bytes: &[u8]) {
    out.reserve(bytes.len());
    // SAFETY: there is room for them.
    unsafe {
        crate::memory::copy(bytes.as_ptr(), out.as_mut_ptr().add(out.len()), bytes.len());
        out.set_len(out.len() + bytes.len());
    }
}

/// Pads or copies `text` to tab stops; `width` counts what a byte adds to the column.
pub fn expand_tabs(text: &[u8], size: i64, starts: impl Fn(u8) -> bool, mut put: impl FnMut(&[u8])) {
    let mut column = 0;
    for b in text {
        match b {
            b'\t' if size > 0 => {
                let more = size - column % size;
                column += more;
                for _ in 0..more {
                    put(b" ");
                }
            }
            b'\t' => {}
            _ => {
                column = if matches!(b, b'\n' | b'\r') { 0 } else { column + starts(*b) as i64 };
                put(std::slice::from_ref(b));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds() {
        let text = b"the quick brown fox jumps over the lazy dog";
        for from in 0..text.len() {
            for to in from + 1..=text.len() {
                let needle = &text[from..to];
                let first = text.windows(needle.len()).position(|w| w == needle);
                let last = text.windows(needle.len()).rposition(|w| w == needle);
                assert_eq!(find(text, needle), first);
                assert_eq!(find_linear(text, needle), first);
                assert_eq!(rfind(text, needle), last);
            }
        }
        assert_eq!(find(text, b"cat"), None);
        assert_eq!(rfind(b"ab", b"abc"), None);
        let many = [b'a'; 5000];
        let mut needle = vec![b'a'; 1000];
        needle.push(b'b');
        assert_eq!(find(&many, &needle), None);
        needle.insert(0, b'b');
        let mut hay = many.to_vec();
        hay.extend_from_slice(&needle);
        assert_eq!(find(&hay, &needle), Some(5000));
    }
}
