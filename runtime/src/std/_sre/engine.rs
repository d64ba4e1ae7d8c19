//! The engine: CPython's `Modules/_sre/sre_lib.h`, over text of bytes (which ASCII is) or of code points.
//!
//! Ways that may have to be gone again wait on a stack of its own: neither long texts nor deep patterns use Rust's.

use super::charset;
use super::code::*;
use super::program::{Program, ANYTHING};

/// A character of a text.
pub trait Unit: Copy + PartialEq {
    /// Are tables exact for all texts of these?
    const NARROW: bool;
    fn code(self) -> u32;
}
impl Unit for u8 {
    const NARROW: bool = true;
    #[inline(always)]
    fn code(self) -> u32 {
        self as u32
    }
}
impl Unit for u32 {
    const NARROW: bool = false;
    #[inline(always)]
    fn code(self) -> u32 {
        self
    }
}

/// A place where no place is known.
pub const NOWHERE: usize = usize::MAX;

/// What goes wrong in a match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The code is none that the compiler writes.
    Code,
    Memory,
}

/// A search: where it is, and what its groups have matched. CPython's `SRE_STATE`.
pub struct State {
    pub start: usize,
    pub ptr: usize,
    pub end: usize,
    /// Starts and ends of groups; those up to `lastmark` hold.
    pub marks: Vec<usize>,
    pub lastmark: i32,
    pub lastindex: i32,
    /// The match must end where the text does.
    pub match_all: bool,
    /// The match must not be empty at `start`.
    pub must_advance: bool,
    repeat: usize,
    frames: Vec<Frame>,
    kept: Vec<usize>,
    repeats: Vec<Repeat>,
}

impl State {
    pub fn new(groups: usize, start: usize, end: usize) -> State {
        State {
            start,
            ptr: start,
            end,
            marks: vec![NOWHERE; 2 * groups],
            lastmark: -1,
            lastindex: -1,
            match_all: false,
            must_advance: false,
            repeat: NOWHERE,
            frames: Vec::new(),
            kept: Vec::new(),
            repeats: Vec::new(),
        }
    }
    /// Before the next match of the same search.
    pub fn reset(&mut self) {
        self.lastmark = -1;
        self.lastindex = -1;
        self.repeat = NOWHERE;
        self.frames.clear();
        self.kept.clear();
        self.repeats.clear();
    }
    /// Where a group, counted from 0, has matched.
    pub fn group(&self, i: usize) -> Option<(usize, usize)> {
        if 2 * i as isize >= self.lastmark as isize {
            return None;
        }
        let (from, to) = (self.marks[2 * i], self.marks[2 * i + 1]);
        (from != NOWHERE && to != NOWHERE).then_some((from, to))
    }
}

/// A repetition that is under way.
#[derive(Clone, Copy)]
struct Repeat {
    count: i64,
    /// Its `skip`.
    pattern: usize,
    outer: usize,
    /// Where its last round began.
    last_ptr: usize,
}

/// What a frame waits for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wait {
    MaxUntil1,
    MaxUntil2,
    MaxUntil3,
    MinUntil1,
    MinUntil2,
    MinUntil3,
    Repeat,
    RepeatOne,
    MinRepeatOne,
    Branch,
    Assert,
    AssertNot,
    Possessive1,
    Possessive2,
    Atomic,
}

/// What an operation knows while the rest is tried.
#[derive(Clone, Copy)]
struct Frame {
    count: i64,
    repeat: usize,
    lastmark: i32,
    lastindex: i32,
    pc: usize,
    ptr: usize,
    toplevel: bool,
    wait: Wait,
}

/// How it goes on when an operation has no next one of its own.
enum Next {
    Done(bool),
    RepeatOne,
    MinRepeatOne,
    Branch,
    MaxUntilTail,
    MinUntilBody,
    Possessive,
}

pub struct Engine<'a, C> {
    pub text: &'a [C],
    pub program: &'a Program,
    pub state: &'a mut State,
}

impl<C: Unit> Engine<'_, C> {
    #[inline(always)]
    fn at(&self, ptr: usize) -> u32 {
        debug_assert!(ptr < self.text.len());
        // SAFETY: callers have compared with `end`, which is no more than the length.
        unsafe { self.text.get_unchecked(ptr).code() }
    }
    #[inline(always)]
    fn word(&self, pc: usize) -> u32 {
        debug_assert!(pc < self.program.code.len());
        // SAFETY: `validate` has gone through all that can be reached.
        unsafe { *self.program.code.get_unchecked(pc) }
    }
    #[inline(always)]
    fn skip(&self, pc: usize) -> usize {
        self.word(pc) as usize
    }

    /// Is `c` in the `SET` whose `skip` is at `pc`?
    #[inline(always)]
    fn in_set(&self, pc: usize, c: u32) -> bool {
        // SAFETY: `program` has written the number of a table there.
        let table = unsafe { self.program.tables.get_unchecked(self.skip(pc + 1)) };
        if C::NARROW || c < 256 {
            match table[c as usize & 255] {
                2 => {}
                is => return is == 1,
            }
        }
        self.in_set_slow(pc, c)
    }
    #[cold]
    #[inline(never)]
    fn in_set_slow(&self, pc: usize, c: u32) -> bool {
        charset::is_in(self.program.source[pc - 1], &self.program.source, pc + 1, c)
    }

    /// Can what begins at `pc` match at `ptr`? False is certain.
    #[inline(always)]
    fn may_begin(&self, pc: usize, ptr: usize) -> bool {
        let first = self.program.first[pc];
        if first == ANYTHING {
            return true;
        }
        if ptr >= self.state.end {
            return false;
        }
        let c = self.at(ptr);
        // SAFETY: another number than ANYTHING is one of a table.
        !C::NARROW && c > 255 || unsafe { self.program.tables.get_unchecked(first as usize) }[c as usize & 255] != 0
    }

    fn is_at(&self, ptr: usize, at: u32) -> bool {
        let end = self.state.end;
        let newline = |p: usize| self.at(p) == '\n' as u32;
        let boundary = |word: fn(u32) -> bool| {
            let before = ptr > 0 && word(self.at(ptr - 1));
            let after = ptr < end && word(self.at(ptr));
            before != after
        };
        match at {
            AT_BEGINNING | AT_BEGINNING_STRING => ptr == 0,
            AT_BEGINNING_LINE => ptr == 0 || newline(ptr - 1),
            AT_END => ptr == end || ptr + 1 == end && newline(ptr),
            AT_END_LINE => ptr == end || ptr < end && newline(ptr),
            AT_END_STRING => ptr == end,
            _ if end == 0 => false,
            AT_BOUNDARY | AT_LOC_BOUNDARY => boundary(charset::is_word),
            AT_NON_BOUNDARY | AT_LOC_NON_BOUNDARY => !boundary(charset::is_word),
            AT_UNI_BOUNDARY => boundary(charset::is_unicode_word),
            AT_UNI_NON_BOUNDARY => !boundary(charset::is_unicode_word),
            _ => false,
        }
    }

    /// Does the operation of one character at `pc` take `c`? `None`: it is none.
    #[inline]
    fn takes(&self, pc: usize, c: u32) -> Option<bool> {
        match self.word(pc) {
            SET => Some(self.in_set(pc + 1, c)),
            _ => charset::takes(&self.program.source, pc, c),
        }
    }

    /// How often the operation at `pc` matches one after the other, at most `max` times.
    #[inline(always)]
    fn count(&mut self, pc: usize, max: u32) -> Result<usize, Fault> {
        let from = self.state.ptr;
        let mut end = self.state.end;
        if max != MAXREPEAT && (max as usize) < end.saturating_sub(from) {
            end = from + max as usize;
        }
        let mut ptr = from;
        macro_rules! run {
            (|$c:ident| $takes:expr) => {
                while ptr < end && { let $c = self.at(ptr); $takes } {
                    ptr += 1;
                }
            };
        }
        match self.word(pc) {
            SET => run!(|c| self.in_set(pc + 1, c)),
            ANY => run!(|c| c != '\n' as u32),
            ANY_ALL => ptr = end.max(from),
            LITERAL => {
                let literal = self.word(pc + 1);
                run!(|c| c == literal)
            }
            NOT_LITERAL => {
                let literal = self.word(pc + 1);
                run!(|c| c != literal)
            }
            _ => return self.count_slow(pc, end),
        }
        Ok(ptr - from)
    }

    #[inline(never)]
    fn count_slow(&mut self, pc: usize, end: usize) -> Result<usize, Fault> {
        let from = self.state.ptr;
        let mut ptr = from;
        if self.takes(pc, 0).is_some() {
            while ptr < end && self.takes(pc, self.at(ptr)) == Some(true) {
                ptr += 1;
            }
            return Ok(ptr - from);
        }
        while self.state.ptr < end {
            if !self.run(pc, false)? {
                break;
            }
        }
        Ok(self.state.ptr - from)
    }

    /// A group's text again, at `ptr`: where it ends there.
    #[inline(always)]
    fn again(&self, group: usize, mut ptr: usize, fold: impl Fn(u32) -> u32) -> Option<usize> {
        let (from, to) = self.state.group(group).filter(|(from, to)| from <= to)?;
        for p in from..to {
            if ptr >= self.state.end || fold(self.at(ptr)) != fold(self.at(p)) {
                return None;
            }
            ptr += 1;
        }
        Some(ptr)
    }

    /// `MARK_PUSH`
    fn keep_marks(&mut self, lastmark: i32) -> Result<(), Fault> {
        let n = (lastmark + 1) as usize;
        let s = &mut *self.state;
        s.kept.try_reserve(n).map_err(|_| Fault::Memory)?;
        s.kept.extend_from_slice(&s.marks[..n]);
        Ok(())
    }
    /// `MARK_POP_KEEP`
    fn restore_marks(&mut self, lastmark: i32) {
        let n = (lastmark + 1) as usize;
        let s = &mut *self.state;
        let from = s.kept.len() - n;
        s.marks[..n].copy_from_slice(&s.kept[from..]);
    }
    /// `MARK_POP_DISCARD`
    fn drop_marks(&mut self, lastmark: i32) {
        let s = &mut *self.state;
        s.kept.truncate(s.kept.len() - (lastmark + 1) as usize);
    }

    fn mark(&mut self, i: usize, ptr: usize) {
        let s = &mut *self.state;
        if i & 1 == 1 {
            s.lastindex = (i / 2 + 1) as i32;
        }
        if i as i32 > s.lastmark {
            for m in &mut s.marks[(s.lastmark + 1) as usize..i] {
                *m = NOWHERE;
            }
            s.lastmark = i as i32;
        }
        s.marks[i] = ptr;
    }

    /// `match`: from `state.ptr` on, by the operations at `pc`; whether it does, and `state.ptr` is then its end.
    pub fn run(&mut self, pc: usize, toplevel: bool) -> Result<bool, Fault> {
        let base = self.state.frames.len();
        let end = self.state.end;
        let mut pc = pc;
        let mut ptr;
        let mut cx = Frame { count: 0, repeat: NOWHERE, lastmark: -1, lastindex: -1, pc, ptr: 0, toplevel, wait: Wait::Atomic };

        // Tries what begins at `$to` in a frame of its own; it goes on where its `Wait` stands below.
        macro_rules! jump {
            ($frame:lifetime, $wait:ident, $to:expr, $toplevel:expr) => {{
                let to = $to;
                let frames = &mut self.state.frames;
                if frames.len() == frames.capacity() && frames.try_reserve(64).is_err() {
                    return Err(Fault::Memory);
                }
                frames.push(Frame { pc, ptr, wait: Wait::$wait, ..cx });
                cx.toplevel = $toplevel;
                pc = to;
                continue $frame;
            }};
        }
        macro_rules! save_last {
            () => {
                cx.lastmark = self.state.lastmark;
                cx.lastindex = self.state.lastindex;
            };
        }
        macro_rules! restore_last {
            () => {
                self.state.lastmark = cx.lastmark;
                self.state.lastindex = cx.lastindex;
            };
        }

        'frame: loop {
            ptr = self.state.ptr;
            if self.word(pc) == INFO {
                let least = self.word(pc + 3);
                if least != 0 && end.wrapping_sub(ptr) < least as usize {
                    // Falls to the end of this attempt.
                    pc = self.program.code.len();
                } else {
                    pc += 1 + self.skip(pc + 1);
                }
            }
            // The operations of this frame until one of them decides.
            let mut next = 'decided: {
                if pc == self.program.code.len() {
                    break 'decided Next::Done(false);
                }
                macro_rules! fail {
                    () => {
                        break 'decided Next::Done(false)
                    };
                }
                macro_rules! one {
                    (|$c:ident| $takes:expr, $words:expr) => {{
                        if ptr >= end || !{ let $c = self.at(ptr); $takes } {
                            fail!();
                        }
                        pc += $words;
                        ptr += 1;
                    }};
                }
                macro_rules! again {
                    ($fold:expr) => {{
                        let Some(to) = self.again(self.skip(pc), ptr, $fold) else { fail!() };
                        ptr = to;
                        pc += 1;
                    }};
                }
                loop {
                    let op = self.word(pc);
                    pc += 1;
                    match op {
                        MARK => {
                            self.mark(self.skip(pc), ptr);
                            pc += 1;
                        }
                        LITERAL => one!(|c| c == self.word(pc), 1),
                        NOT_LITERAL => one!(|c| c != self.word(pc), 1),
                        SET => one!(|c| self.in_set(pc, c), self.skip(pc)),
                        ANY => one!(|c| c != '\n' as u32, 0),
                        ANY_ALL => one!(|_c| true, 0),
                        SUCCESS => {
                            let s = &mut *self.state;
                            if cx.toplevel && (s.match_all && ptr != end || s.must_advance && ptr == s.start) {
                                fail!();
                            }
                            s.ptr = ptr;
                            break 'decided Next::Done(true);
                        }
                        AT => {
                            if !self.is_at(ptr, self.word(pc)) {
                                fail!();
                            }
                            pc += 1;
                        }
                        IN | IN_IGNORE | IN_UNI_IGNORE | IN_LOC_IGNORE => {
                            one!(|c| charset::is_in(op, &self.program.source, pc + 1, c), self.skip(pc))
                        }
                        CATEGORY | LITERAL_IGNORE | NOT_LITERAL_IGNORE | LITERAL_UNI_IGNORE | NOT_LITERAL_UNI_IGNORE
                        | LITERAL_LOC_IGNORE | NOT_LITERAL_LOC_IGNORE => {
                            one!(|c| charset::takes(&self.program.source, pc - 1, c) == Some(true), 1)
                        }
                        JUMP | INFO => pc += self.skip(pc),
                        BRANCH => {
                            save_last!();
                            if self.state.repeat != NOWHERE {
                                self.keep_marks(cx.lastmark)?;
                            }
                            break 'decided Next::Branch;
                        }
                        REPEAT_ONE_SURE if C::NARROW => {
                            self.state.ptr = ptr;
                            let n = self.count(pc + 3, self.word(pc + 2))?;
                            if n < self.skip(pc + 1) {
                                fail!();
                            }
                            ptr += n;
                            pc += self.skip(pc);
                            if !self.may_begin(pc, ptr) {
                                fail!();
                            }
                        }
                        REPEAT_ONE | REPEAT_ONE_SURE => {
                            let least = self.word(pc + 1) as i64;
                            if least > end as i64 - ptr as i64 {
                                fail!();
                            }
                            self.state.ptr = ptr;
                            cx.count = self.count(pc + 3, self.word(pc + 2))? as i64;
                            ptr += cx.count as usize;
                            if cx.count < least {
                                fail!();
                            }
                            let s = &mut *self.state;
                            let tail = self.program.code[pc + self.program.code[pc] as usize];
                            if tail == SUCCESS && ptr == end && !(cx.toplevel && s.must_advance && ptr == s.start) {
                                s.ptr = ptr;
                                break 'decided Next::Done(true);
                            }
                            save_last!();
                            if self.state.repeat != NOWHERE {
                                self.keep_marks(cx.lastmark)?;
                            }
                            break 'decided Next::RepeatOne;
                        }
                        MIN_REPEAT_ONE => {
                            let least = self.word(pc + 1) as i64;
                            if least > end as i64 - ptr as i64 {
                                fail!();
                            }
                            self.state.ptr = ptr;
                            cx.count = 0;
                            if least != 0 {
                                cx.count = self.count(pc + 3, least as u32)? as i64;
                                if cx.count < least {
                                    fail!();
                                }
                                ptr += cx.count as usize;
                            }
                            let s = &mut *self.state;
                            let not_here = cx.toplevel && (s.match_all && ptr != end || s.must_advance && ptr == s.start);
                            if self.program.code[pc + self.program.code[pc] as usize] == SUCCESS && !not_here {
                                s.ptr = ptr;
                                break 'decided Next::Done(true);
                            }
                            save_last!();
                            if self.state.repeat != NOWHERE {
                                self.keep_marks(cx.lastmark)?;
                            }
                            break 'decided Next::MinRepeatOne;
                        }
                        POSSESSIVE_REPEAT_ONE => {
                            let least = self.word(pc + 1) as i64;
                            if least > end as i64 - ptr as i64 {
                                fail!();
                            }
                            self.state.ptr = ptr;
                            let n = self.count(pc + 3, self.word(pc + 2))?;
                            if (n as i64) < least {
                                fail!();
                            }
                            ptr += n;
                            pc += self.skip(pc);
                        }
                        REPEAT => {
                            let s = &mut *self.state;
                            s.repeats.try_reserve(1).map_err(|_| Fault::Memory)?;
                            s.repeats.push(Repeat { count: -1, pattern: pc, outer: s.repeat, last_ptr: NOWHERE });
                            cx.repeat = s.repeats.len() - 1;
                            s.repeat = cx.repeat;
                            s.ptr = ptr;
                            jump!('frame, Repeat, pc + self.skip(pc), cx.toplevel);
                        }
                        MAX_UNTIL => {
                            let s = &mut *self.state;
                            cx.repeat = s.repeat;
                            let Some(&r) = s.repeats.get(cx.repeat) else { return Err(Fault::Code) };
                            s.ptr = ptr;
                            cx.count = r.count + 1;
                            let body = r.pattern + 3;
                            let (least, most) = (self.word(r.pattern + 1), self.word(r.pattern + 2));
                            if cx.count < least as i64 {
                                if !self.may_begin(body, ptr) {
                                    fail!();
                                }
                                self.state.repeats[cx.repeat].count = cx.count;
                                jump!('frame, MaxUntil1, body, cx.toplevel);
                            }
                            if (cx.count < most as i64 || most == MAXREPEAT) && ptr != r.last_ptr && self.may_begin(body, ptr) {
                                save_last!();
                                self.keep_marks(cx.lastmark)?;
                                let s = &mut *self.state;
                                // An empty round is the last one.
                                s.kept.push(r.last_ptr);
                                s.repeats[cx.repeat].count = cx.count;
                                s.repeats[cx.repeat].last_ptr = ptr;
                                jump!('frame, MaxUntil2, body, cx.toplevel);
                            }
                            break 'decided Next::MaxUntilTail;
                        }
                        MIN_UNTIL => {
                            let s = &mut *self.state;
                            cx.repeat = s.repeat;
                            let Some(&r) = s.repeats.get(cx.repeat) else { return Err(Fault::Code) };
                            s.ptr = ptr;
                            cx.count = r.count + 1;
                            if cx.count < self.word(r.pattern + 1) as i64 {
                                self.state.repeats[cx.repeat].count = cx.count;
                                jump!('frame, MinUntil1, r.pattern + 3, cx.toplevel);
                            }
                            self.state.repeat = r.outer;
                            save_last!();
                            if r.outer != NOWHERE {
                                self.keep_marks(cx.lastmark)?;
                            }
                            jump!('frame, MinUntil2, pc, cx.toplevel);
                        }
                        POSSESSIVE_REPEAT => {
                            self.state.ptr = ptr;
                            cx.count = 0;
                            break 'decided Next::Possessive;
                        }
                        ATOMIC_GROUP => {
                            self.state.ptr = ptr;
                            jump!('frame, Atomic, pc + 1, false);
                        }
                        GROUPREF => again!(|c| c),
                        GROUPREF_IGNORE | GROUPREF_LOC_IGNORE => again!(charset::lower_ascii),
                        GROUPREF_UNI_IGNORE => again!(charset::lower_unicode),
                        GROUPREF_EXISTS => {
                            let has = self.state.group(self.skip(pc)).is_some_and(|(from, to)| from <= to);
                            pc += if has { 2 } else { self.skip(pc + 1) };
                        }
                        ASSERT => {
                            let back = self.skip(pc + 1);
                            if ptr < back {
                                fail!();
                            }
                            self.state.ptr = ptr - back;
                            jump!('frame, Assert, pc + 2, false);
                        }
                        ASSERT_NOT => {
                            let back = self.skip(pc + 1);
                            if ptr >= back {
                                self.state.ptr = ptr - back;
                                save_last!();
                                if self.state.repeat != NOWHERE {
                                    self.keep_marks(cx.lastmark)?;
                                }
                                jump!('frame, AssertNot, pc + 2, false);
                            }
                            pc += self.skip(pc);
                        }
                        FAILURE => fail!(),
                        _ => return Err(Fault::Code),
                    }
                }
            };
            // What was decided, and what that means to those that wait.
            loop {
                match next {
                    Next::Branch => {
                        // `pc` is at the skip of the alternative to try.
                        while self.word(pc) != 0 && !self.may_begin(pc + 1, ptr) {
                            pc += self.skip(pc);
                        }
                        let here = pc;
                        if self.word(here) != 0 {
                            self.state.ptr = ptr;
                            let mut other = here + self.skip(here);
                            while self.word(other) != 0 && !self.may_begin(other + 1, ptr) {
                                other += self.skip(other);
                            }
                            if self.word(other) != 0 {
                                pc = other;
                                jump!('frame, Branch, here + 1, cx.toplevel);
                            }
                        }
                        if self.state.repeat != NOWHERE {
                            self.drop_marks(cx.lastmark);
                        }
                        if self.word(here) != 0 {
                            // The last one that can be: nobody has to wait for it.
                            pc = here + 1;
                            continue 'frame;
                        }
                        next = Next::Done(false);
                    }
                    Next::RepeatOne => {
                        // `cx.count` repetitions end at `ptr`.
                        let (tail, least) = (pc + self.skip(pc), self.word(pc + 1) as i64);
                        while cx.count >= least && !self.may_begin(tail, ptr) {
                            ptr = ptr.wrapping_sub(1);
                            cx.count -= 1;
                        }
                        if cx.count >= least {
                            self.state.ptr = ptr;
                            if cx.count > least {
                                jump!('frame, RepeatOne, tail, cx.toplevel);
                            }
                        }
                        if self.state.repeat != NOWHERE {
                            self.drop_marks(cx.lastmark);
                        }
                        if cx.count == least {
                            pc = tail;
                            continue 'frame;
                        }
                        next = Next::Done(false);
                    }
                    Next::MinRepeatOne => {
                        let (tail, most) = (pc + self.skip(pc), self.word(pc + 2));
                        let item = pc + 3;
                        loop {
                            if most != MAXREPEAT && cx.count > most as i64 {
                                break;
                            }
                            self.state.ptr = ptr;
                            if self.may_begin(tail, ptr) {
                                jump!('frame, MinRepeatOne, tail, cx.toplevel);
                            }
                            if self.count(item, 1)? == 0 {
                                break;
                            }
                            ptr += 1;
                            cx.count += 1;
                        }
                        if self.state.repeat != NOWHERE {
                            self.drop_marks(cx.lastmark);
                        }
                        next = Next::Done(false);
                    }
                    Next::MaxUntilTail => {
                        self.state.repeat = self.state.repeats[cx.repeat].outer;
                        jump!('frame, MaxUntil3, pc, cx.toplevel);
                    }
                    Next::MinUntilBody => {
                        let r = self.state.repeats[cx.repeat];
                        let most = self.word(r.pattern + 2);
                        if cx.count >= most as i64 && most != MAXREPEAT || ptr == r.last_ptr {
                            next = Next::Done(false);
                            continue;
                        }
                        let s = &mut *self.state;
                        s.kept.push(r.last_ptr);
                        s.repeats[cx.repeat].count = cx.count;
                        s.repeats[cx.repeat].last_ptr = ptr;
                        jump!('frame, MinUntil3, r.pattern + 3, cx.toplevel);
                    }
                    Next::Possessive => {
                        // `state.ptr` is where the last round ended, `ptr` where it began.
                        let (least, most) = (self.word(pc + 1), self.word(pc + 2));
                        if cx.count < least as i64 {
                            jump!('frame, Possessive1, pc + 3, false);
                        }
                        if cx.count == least as i64 {
                            ptr = NOWHERE;
                        }
                        if (cx.count < most as i64 || most == MAXREPEAT) && self.state.ptr != ptr {
                            save_last!();
                            self.keep_marks(cx.lastmark)?;
                            ptr = self.state.ptr;
                            jump!('frame, Possessive2, pc + 3, false);
                        }
                        pc += self.skip(pc) + 1;
                        continue 'frame;
                    }
                    Next::Done(matched) => {
                        if self.state.frames.len() == base {
                            return Ok(matched);
                        }
                        let Some(frame) = self.state.frames.pop() else { return Ok(matched) };
                        cx = frame;
                        (pc, ptr) = (cx.pc, cx.ptr);
                        match cx.wait {
                            Wait::Branch | Wait::RepeatOne | Wait::MinRepeatOne => {
                                let repeats = self.state.repeat != NOWHERE;
                                if matched {
                                    if repeats {
                                        self.drop_marks(cx.lastmark);
                                    }
                                    continue;
                                }
                                if repeats {
                                    self.restore_marks(cx.lastmark);
                                }
                                restore_last!();
                                next = match cx.wait {
                                    Wait::Branch => Next::Branch,
                                    Wait::RepeatOne => {
                                        ptr = ptr.wrapping_sub(1);
                                        cx.count -= 1;
                                        Next::RepeatOne
                                    }
                                    _ => {
                                        self.state.ptr = ptr;
                                        if self.count(pc + 3, 1)? == 0 {
                                            if repeats {
                                                self.drop_marks(cx.lastmark);
                                            }
                                            continue;
                                        }
                                        ptr += 1;
                                        cx.count += 1;
                                        Next::MinRepeatOne
                                    }
                                };
                            }
                            Wait::Repeat => {
                                let s = &mut *self.state;
                                s.repeat = s.repeats[cx.repeat].outer;
                                s.repeats.truncate(cx.repeat);
                            }
                            Wait::MaxUntil1 | Wait::MinUntil1 => {
                                if !matched {
                                    self.state.repeats[cx.repeat].count = cx.count - 1;
                                    self.state.ptr = ptr;
                                }
                            }
                            Wait::MaxUntil2 => {
                                let s = &mut *self.state;
                                s.repeats[cx.repeat].last_ptr = s.kept.pop().unwrap_or(NOWHERE);
                                if matched {
                                    self.drop_marks(cx.lastmark);
                                    continue;
                                }
                                self.restore_marks(cx.lastmark);
                                self.drop_marks(cx.lastmark);
                                restore_last!();
                                self.state.repeats[cx.repeat].count = cx.count - 1;
                                self.state.ptr = ptr;
                                next = Next::MaxUntilTail;
                            }
                            Wait::MaxUntil3 => {
                                self.state.repeat = cx.repeat;
                                if !matched {
                                    self.state.ptr = ptr;
                                }
                            }
                            Wait::MinUntil2 => {
                                let kept = self.state.repeat != NOWHERE;
                                self.state.repeat = cx.repeat;
                                if matched {
                                    if kept {
                                        self.drop_marks(cx.lastmark);
                                    }
                                    continue;
                                }
                                if kept {
                                    self.restore_marks(cx.lastmark);
                                    self.drop_marks(cx.lastmark);
                                }
                                restore_last!();
                                self.state.ptr = ptr;
                                next = Next::MinUntilBody;
                            }
                            Wait::MinUntil3 => {
                                let s = &mut *self.state;
                                s.repeats[cx.repeat].last_ptr = s.kept.pop().unwrap_or(NOWHERE);
                                if !matched {
                                    s.repeats[cx.repeat].count = cx.count - 1;
                                    s.ptr = ptr;
                                }
                            }
                            Wait::Possessive1 => {
                                if matched {
                                    cx.count += 1;
                                    next = Next::Possessive;
                                } else {
                                    self.state.ptr = ptr;
                                }
                            }
                            Wait::Possessive2 => {
                                if matched {
                                    self.drop_marks(cx.lastmark);
                                    cx.count += 1;
                                    next = Next::Possessive;
                                    continue;
                                }
                                self.restore_marks(cx.lastmark);
                                self.drop_marks(cx.lastmark);
                                restore_last!();
                                self.state.ptr = ptr;
                                pc += self.skip(pc) + 1;
                                continue 'frame;
                            }
                            Wait::Atomic | Wait::Assert => {
                                if !matched {
                                    if cx.wait == Wait::Atomic {
                                        self.state.ptr = ptr;
                                    }
                                    continue;
                                }
                                if cx.wait == Wait::Assert {
                                    self.state.ptr = ptr;
                                }
                                pc += self.skip(pc);
                                continue 'frame;
                            }
                            Wait::AssertNot => {
                                let repeats = self.state.repeat != NOWHERE;
                                if matched {
                                    if repeats {
                                        self.drop_marks(cx.lastmark);
                                    }
                                    next = Next::Done(false);
                                    continue;
                                }
                                if repeats {
                                    self.restore_marks(cx.lastmark);
                                    self.drop_marks(cx.lastmark);
                                }
                                restore_last!();
                                self.state.ptr = ptr;
                                pc += self.skip(pc);
                                continue 'frame;
                            }
                        }
                    }
                }
            }
        }
    }

    /// `search`: the first match at or after `state.start`, which becomes its start.
    pub fn search(&mut self) -> Result<bool, Fault> {
        let mut ptr = self.state.start;
        let whole = self.state.end;
        let mut end = whole;
        if ptr > end {
            return Ok(false);
        }
        let mut pc = 0;
        let (mut flags, mut prefix, mut length, mut skip) = (0, 0, 0, 0);
        if self.word(0) == INFO {
            flags = self.word(2);
            let least = self.skip(3);
            if least != 0 && end - ptr < least {
                return Ok(false);
            }
            if least > 1 {
                end = (end - (least - 1)).max(ptr);
            }
            if flags & INFO_PREFIX != 0 {
                (length, skip, prefix) = (self.skip(5), self.skip(6), 7);
            }
            pc = 1 + self.skip(1);
        }
        let all = flags & INFO_LITERAL != 0;
        if length > 0 {
            self.state.must_advance = false;
            // The whole prefix is looked for, by its first character and then by the others.
            let c = self.word(prefix);
            while ptr < whole {
                while self.at(ptr) != c {
                    ptr += 1;
                    if ptr >= whole {
                        return Ok(false);
                    }
                }
                if whole - ptr < length {
                    return Ok(false);
                }
                if (1..length).all(|i| self.at(ptr + i) == self.word(prefix + i)) {
                    self.state.start = ptr;
                    self.state.ptr = ptr + if length == 1 || !all { skip } else { length };
                    if all {
                        return Ok(true);
                    }
                    if self.run(pc + 2 * skip, false)? {
                        return Ok(true);
                    }
                    self.forget();
                }
                ptr += 1;
            }
            return Ok(false);
        }
        let first = self.program.first[pc];
        if first != ANYTHING {
            self.state.must_advance = false;
            loop {
                while ptr < whole && !self.may_begin(pc, ptr) {
                    ptr += 1;
                }
                if ptr >= whole {
                    return Ok(false);
                }
                self.state.start = ptr;
                self.state.ptr = ptr;
                if self.run(pc, false)? {
                    return Ok(true);
                }
                ptr += 1;
                self.forget();
            }
        }
        self.state.start = ptr;
        self.state.ptr = ptr;
        let mut found = self.run(pc, true)?;
        self.state.must_advance = false;
        if !found && self.word(pc) == AT && matches!(self.word(pc + 1), AT_BEGINNING | AT_BEGINNING_STRING) {
            return Ok(false);
        }
        while !found && ptr < end {
            ptr += 1;
            self.forget();
            self.state.start = ptr;
            self.state.ptr = ptr;
            found = self.run(pc, false)?;
        }
        Ok(found)
    }

    /// Before the next try of the same search.
    fn forget(&mut self) {
        self.state.lastmark = -1;
        self.state.lastindex = -1;
    }
}
