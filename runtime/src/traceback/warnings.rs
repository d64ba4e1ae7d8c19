//! What CPython's compiler says before the program runs.

use super::lines::nth_line;
use crate::io::{self, process};

/// SyntaxWarnings of a file: lines and texts.
pub fn syntax_warnings(file: &'static str, all: &[(u32, &str)]) {
    let source = io::read_source(file).unwrap_or_default();
    for (number, text) in all {
        let mut out = format!("{file}:{number}: SyntaxWarning: {text}\n").into_bytes();
        if let Some(line) = nth_line(&source, *number) {
            out.extend_from_slice(b"  ");
            out.extend_from_slice(line.trim_ascii());
            out.push(b'\n');
        }
        let _ = process::write(2, &out);
    }
}
