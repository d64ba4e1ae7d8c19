//! Source lines below `File "…", line 3, in f`, with the marks under what went wrong.

use super::Entry;

/// The files whose lines were wanted, read once for a printing.
#[derive(Default)]
pub struct Sources(Vec<(&'static str, Option<Vec<String>>)>);

impl Sources {
    fn line(&mut self, file: &'static str, line: u32) -> Option<&str> {
        if !self.0.iter().any(|(name, _)| *name == file) {
            let text = crate::io::read_source(file);
            self.0.push((file, text.map(|t| split_lines(&t))));
        }
        let lines = self.0.iter().find(|(name, _)| *name == file)?.1.as_ref()?;
        lines.get((line as usize).checked_sub(1)?).map(String::as_str)
    }

    /// The line of `entry` and the marks below it, each indented by 4.
    pub fn show(&mut self, entry: &Entry) -> Option<(String, Option<String>)> {
        let site = entry.site;
        let line = self.line(site.code.file, site.line)?;
        let indent = line.bytes().take_while(|c| matches!(c, b' ' | b'\t' | 0x0c)).count();
        Some((format!("    {}", &line[indent..]), marks(entry, line, indent)))
    }
}

/// Lines by any of Python's line ends.
fn split_lines(text: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text));
    text.replace("\r\n", "\n").replace('\r', "\n").split('\n').map(str::to_string).collect()
}

/// The line of `~` and `^`, by CPython's rules: none when they would mark the whole line, a `^` in place of the anchor's
/// columns among `~` when there is an anchor, up to the end of the line when the range goes on below it.
fn marks(entry: &Entry, line: &str, indent: usize) -> Option<String> {
    let site = entry.site;
    let char_at = |byte: u32| String::from_utf8_lossy(&line.as_bytes()[..(byte as usize).min(line.len())]).chars().count();
    let start = char_at(site.column);
    let one_line = site.end_line == site.line;
    let end = if one_line {
        char_at(site.end_column)
    } else {
        line.trim_end_matches([' ', '\t', '\x0c']).chars().count()
    };
    if end <= start {
        return None;
    }
    let anchor = (one_line && site.anchor != (0, 0)).then(|| (char_at(site.anchor.0), char_at(site.anchor.1)));
    // The indentation is ASCII: as many characters as bytes.
    if anchor.is_none() && end - start == line.chars().count() - indent {
        return None;
    }
    let mut marks = " ".repeat(start + 4 - indent.min(start + 4));
    for at in start..end {
        marks.push(match anchor {
            Some((from, to)) if !(from..to).contains(&at) => '~',
            _ => '^',
        });
    }
    Some(marks)
}
