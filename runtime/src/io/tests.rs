use super::*;
use crate::class::tests::text;
use crate::dict::Dict;
use crate::name::intern_any;

fn s(t: &str) -> Obj {
    Str::from(t).into()
}
fn open_(path: &str, mode: &str, kw: &[(&str, &str)]) -> Res<Obj> {
    let kw: Vec<(Name, Obj)> = kw.iter().map(|(k, v)| (intern_any(k), s(v))).collect();
    OPEN.on(Args::with(&[s(path), s(mode)], &kw))
}
fn call(o: &Obj, name: &str, args: &[Obj]) -> String {
    text(o.method(intern_any(name), Args::of(args)))
}
fn temporary(name: &str) -> String {
    std::env::temp_dir().join(format!("portalis-io-{}-{name}", std::process::id())).to_string_lossy().into_owned()
}

#[test]
fn text_with_all_line_ends() {
    let path = temporary("ends");
    std::fs::write(&path, b"a\r\nb\rc\n\xc3\xa9").unwrap();
    assert_eq!(call(&open_(&path, "r", &[]).unwrap(), "read", &[]), "'a\\nb\\nc\\né'");
    assert_eq!(call(&open_(&path, "r", &[]).unwrap(), "readlines", &[]), "['a\\n', 'b\\n', 'c\\n', 'é']");
    assert_eq!(call(&open_(&path, "r", &[("newline", "")]).unwrap(), "readlines", &[]), "['a\\r\\n', 'b\\r', 'c\\n', 'é']");
    assert_eq!(call(&open_(&path, "r", &[("newline", "\n")]).unwrap(), "readline", &[]), "'a\\r\\n'");
    assert_eq!(call(&open_(&path, "r", &[("newline", "\r\n")]).unwrap(), "readlines", &[]), "['a\\r\\n', 'b\\rc\\né']");
    assert_eq!(call(&open_(&path, "rb", &[]).unwrap(), "read", &[]), "b'a\\r\\nb\\rc\\n\\xc3\\xa9'");
    assert_eq!(call(&open_(&path, "r", &[("encoding", "latin-1")]).unwrap(), "read", &[]), "'a\\nb\\nc\\nÃ©'");
    std::fs::remove_file(path).unwrap();
}

#[test]
fn what_is_written_is_read() {
    let path = temporary("written");
    let f = open_(&path, "w", &[]).unwrap();
    assert_eq!(call(&f, "write", &[s("one\ntwo\n")]), "8");
    assert_eq!(call(&f, "tell", &[]), "8");
    drop(f);
    let f = open_(&path, "r+", &[]).unwrap();
    assert_eq!(call(&f, "readline", &[]), "'one\\n'");
    assert_eq!(call(&f, "tell", &[]), "4");
    assert_eq!(call(&f, "read", &[ops::int(2)]), "'tw'");
    assert_eq!(call(&f, "seek", &[ops::int(0)]), "0");
    assert_eq!(call(&f, "write", &[s("ONE")]), "3");
    assert_eq!(call(&f, "close", &[]), "None");
    assert_eq!(call(&f, "read", &[]), "ValueError: I/O operation on closed file.");
    assert_eq!(std::fs::read(&path).unwrap(), b"ONE\ntwo\n");
    std::fs::remove_file(path).unwrap();
}

#[test]
fn errors_of_open() {
    assert_eq!(text(open_("/nonexistent/x", "r", &[])), "FileNotFoundError: [Errno 2] No such file or directory: '/nonexistent/x'");
    assert_eq!(text(open_("/", "r", &[])), "IsADirectoryError: [Errno 21] Is a directory: '/'");
    assert_eq!(text(open_("x", "q", &[])), "ValueError: invalid mode: 'q'");
    assert_eq!(text(open_("x", "rw", &[])), "ValueError: must have exactly one of create/read/write/append mode");
    assert_eq!(text(open_("x", "rb", &[("encoding", "utf-8")])), "ValueError: binary mode doesn't take an encoding argument");
}

#[test]
fn a_text_in_memory() {
    let f = STRING_IO.on(Args::NONE).unwrap();
    call(&f, "write", &[s("ab\ncd")]);
    assert_eq!(call(&f, "getvalue", &[]), "'ab\\ncd'");
    call(&f, "seek", &[ops::int(1)]);
    assert_eq!(call(&f, "readline", &[]), "'b\\n'");
    assert_eq!(call(&f, "write", &[ops::int(1)]), "TypeError: string argument expected, got 'int'");
}

#[test]
fn paths_as_posixpath_has_them() {
    use crate::std::os_path::*;
    assert_eq!(normpath_text("/a/./b/../c//d"), "/a/c/d");
    assert_eq!(normpath_text("//a"), "//a");
    assert_eq!(normpath_text("../x/.."), "..");
    assert_eq!(normpath_text(""), ".");
    assert_eq!(splitext_text("a.b/c"), ("a.b/c", ""));
    assert_eq!(splitext_text(".bashrc"), (".bashrc", ""));
    assert_eq!(splitext_text("x.tar.gz"), ("x.tar", ".gz"));
    assert_eq!(split_text("/a"), ("/", "a"));
    assert_eq!(split_text("a//b"), ("a", "b"));
    assert_eq!(join_texts("a", &["/b".into(), "c".into()]), "/b/c");
    assert!(Dict::of(&crate::std::posix::environ()).is_some());
}
