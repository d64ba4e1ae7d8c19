//! Case, and the questions about all characters of a string.

use super::unicode::{self, is_case_ignorable, is_cased, Mapped};
use super::{Builder, Str};

impl Str {
    /// Each ASCII byte by `f`.
    fn ascii_by(&self, f: impl Fn(u8) -> u8) -> Str {
        let bytes: Vec<u8> = self.as_bytes().iter().map(|b| f(*b)).collect();
        Str::from_ascii(&bytes)
    }

    fn by(&self, f: impl Fn(u32) -> Mapped) -> Str {
        let mut b = Builder::with_capacity(self.as_bytes().len());
        for c in self.chars() {
            f(c).each(|m| b.char(m));
        }
        b.done()
    }

    /// `self.upper()`
    pub fn upper(&self) -> Str {
        if self.is_ascii() {
            return self.ascii_by(|b| b.to_ascii_uppercase());
        }
        self.by(unicode::to_upper)
    }

    /// `self.lower()`
    pub fn lower(&self) -> Str {
        if self.is_ascii() {
            return self.ascii_by(|b| b.to_ascii_lowercase());
        }
        let mut b = Builder::with_capacity(self.as_bytes().len());
        let mut rest = self.chars();
        while let Some(c) = rest.next() {
            self.put_lower(c, rest.rest().len(), &mut b);
        }
        b.done()
    }

    /// The lower case of `c`, after which `left` bytes follow: a sigma depends on its neighbours.
    fn put_lower(&self, c: u32, left: usize, b: &mut Builder) {
        if c == 0x3a3 {
            let (before, after) = self.as_bytes().split_at(self.as_bytes().len() - left);
            let cased = |c: Option<u32>| c.is_some_and(is_cased);
            let ends_word = cased(super::Chars::new(&before[..before.len() - 2]).rev().find(|c| !is_case_ignorable(*c)))
                && !cased(super::Chars::new(after).find(|c| !is_case_ignorable(*c)));
            b.char(if ends_word { 0x3c2 } else { 0x3c3 });
        } else {
            unicode::to_lower(c).each(|m| b.char(m));
        }
    }

    /// `self.casefold()`
    pub fn casefold(&self) -> Str {
        if self.is_ascii() {
            return self.lower();
        }
        self.by(unicode::to_fold)
    }

    /// `self.capitalize()`
    pub fn capitalize(&self) -> Str {
        let mut b = Builder::with_capacity(self.as_bytes().len());
        let mut rest = self.chars();
        if let Some(c) = rest.next() {
            unicode::to_title(c).each(|m| b.char(m));
        }
        while let Some(c) = rest.next() {
            self.put_lower(c, rest.rest().len(), &mut b);
        }
        b.done()
    }

    /// `self.title()`
    pub fn title(&self) -> Str {
        let mut b = Builder::with_capacity(self.as_bytes().len());
        let mut rest = self.chars();
        let mut within = false;
        while let Some(c) = rest.next() {
            if within {
                self.put_lower(c, rest.rest().len(), &mut b);
            } else {
                unicode::to_title(c).each(|m| b.char(m));
            }
            within = is_cased(c);
        }
        b.done()
    }

    /// `self.swapcase()`
    pub fn swapcase(&self) -> Str {
        let mut b = Builder::with_capacity(self.as_bytes().len());
        let mut rest = self.chars();
        while let Some(c) = rest.next() {
            if unicode::is_upper(c) {
                self.put_lower(c, rest.rest().len(), &mut b);
            } else if unicode::is_lower(c) {
                unicode::to_upper(c).each(|m| b.char(m));
            } else {
                b.char(c);
            }
        }
        b.done()
    }

    fn all(&self, f: impl Fn(u32) -> bool) -> bool {
        !self.is_empty() && self.chars().all(f)
    }

    /// `self.isalpha()`
    pub fn isalpha(&self) -> bool {
        self.all(unicode::is_alpha)
    }
    /// `self.isdecimal()`
    pub fn isdecimal(&self) -> bool {
        self.all(|c| unicode::decimal(c).is_some())
    }
    /// `self.isdigit()`
    pub fn isdigit(&self) -> bool {
        self.all(unicode::is_digit)
    }
    /// `self.isnumeric()`
    pub fn isnumeric(&self) -> bool {
        self.all(unicode::is_numeric)
    }
    /// `self.isalnum()`
    pub fn isalnum(&self) -> bool {
        self.all(|c| unicode::is_alpha(c) || unicode::is_numeric(c))
    }
    /// `self.isspace()`
    pub fn isspace(&self) -> bool {
        self.all(unicode::is_space)
    }
    /// `self.isprintable()`
    pub fn isprintable(&self) -> bool {
        self.chars().all(unicode::is_printable)
    }
    /// `self.isascii()`
    pub fn isascii(&self) -> bool {
        self.is_ascii()
    }
    /// `self.isidentifier()`
    pub fn isidentifier(&self) -> bool {
        let mut chars = self.chars();
        chars.next().is_some_and(unicode::is_id_start) && chars.all(unicode::is_id_continue)
    }
    /// `self.islower()`
    pub fn islower(&self) -> bool {
        let mut lower = false;
        for c in self.chars() {
            if unicode::is_upper(c) || unicode::is_title(c) {
                return false;
            }
            lower |= unicode::is_lower(c);
        }
        lower
    }
    /// `self.isupper()`
    pub fn isupper(&self) -> bool {
        let mut upper = false;
        for c in self.chars() {
            if unicode::is_lower(c) || unicode::is_title(c) {
                return false;
            }
            upper |= unicode::is_upper(c);
        }
        upper
    }
    /// `self.istitle()`
    pub fn istitle(&self) -> bool {
        let (mut within, mut any) = (false, false);
        for c in self.chars() {
            if unicode::is_upper(c) || unicode::is_title(c) {
                if within {
                    return false;
                }
                (within, any) = (true, true);
            } else if unicode::is_lower(c) {
                if !within {
                    return false;
                }
            } else {
                within = false;
            }
        }
        any
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn s(text: &str) -> Str {
        Str::from(text)
    }

    #[test]
    fn cases_are_cpythons() {
        assert_eq!(s("ΑΣ ΟΔΟΣ. Σ ΑΣΑ").lower(), "ας οδος. σ ασα");
        assert_eq!(s("straße ŉ ǆ").upper(), "STRASSE ʼN Ǆ");
        assert_eq!(s("hello wORLD's ǆungla ﬁne").title(), "Hello World'S ǅungla Fine");
        assert_eq!(s("ǆungla ABC").capitalize(), "ǅungla abc");
        assert_eq!(s("Straße ΣΊΣΥΦΟΣ").casefold(), "strasse σίσυφοσ");
        assert_eq!(s("Straße İ").swapcase(), "sTRASSE i̇");
        assert!(s("Hello World").istitle() && !s("Hello world").istitle() && !s("HEllo").istitle());
        assert!(s("a1").islower() && !s("1").islower() && !s("ǅ").islower() && s("A1").isupper());
        assert!(s("٣²").isdigit() && !s("²").isdecimal() && s("½").isnumeric() && s("a½").isalnum());
        assert!(s("été_1").isidentifier() && !s("1a").isidentifier() && !s("").isidentifier());
        assert!(!s("a\n").isprintable() && s("").isprintable() && !s("\u{a0}").isprintable());
    }
}
