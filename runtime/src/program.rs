//! A translated program's beginning and end.

use crate::exc;
use crate::function;
use crate::hook::Hook;
use crate::io;
use crate::name::{self, Name};
use crate::obj::Obj;
use crate::raise::{self, Res};
use crate::str::Str;
use crate::traceback;

/// What is left to do when the main module has ended.
pub static AT_EXIT: Hook<fn()> = Hook::new();

/// The collector, where the program has one: what cycles hold goes before the modules' variables, and after them.
pub(crate) static COLLECT: Hook<fn()> = Hook::new();

/// `sys.excepthook`, where the program has set another: false when it has not.
pub(crate) static EXCEPT_HOOK: Hook<fn(&Obj) -> bool> = Hook::new();

/// Runs a program: its main module's statements, then what is left to do; ends the process with its exit code.
pub fn run(file: &'static str, names: &'static [Name], main: fn() -> Res<()>) {
    name::register(names);
    #[cfg(not(target_os = "wasi"))]
    io::process::watch();
    crate::std::sys::start(file);
    let result = function::enter().and_then(|_frame| main());
    let mut code = match result {
        Ok(()) => 0,
        Err(raised) => raise::end(raised),
    };
    if let Some(at_exit) = AT_EXIT.get() {
        at_exit();
    }
    collect();
    function::clear_globals();
    collect();
    if !io::close_standard() && code == 0 {
        // "Exception ignored in: <_io.TextIOWrapper name='<stdout>' …" is CPython's code 120.
        code = 120;
    }
    io::process::exit(code);
}

fn collect() {
    if let Some(collect) = COLLECT.get() {
        collect();
    }
}

/// Prints an exception that nobody caught; the exit code.
pub(crate) fn end_plain(plain: &exc::Plain) -> i32 {
    io::out::flush_quietly();
    let _ = io::process::write(2, &traceback::format_plain(plain));
    if std::ptr::eq(plain.class, &exc::classes::named::keyboard_interrupt) { io::process::INTERRUPTED } else { 1 }
}

/// The same of one that has an object.
pub(crate) fn end_with(error: exc::Exc) -> i32 {
    let error: Obj = error.into();
    if crate::class::is_instance(&error, &exc::classes::system_exit()) {
        return exit_code(&error);
    }
    if EXCEPT_HOOK.get().is_some_and(|hook| hook(&error)) {
        return 1;
    }
    io::out::flush_quietly();
    io::write_stderr(&traceback::format(&error));
    if crate::class::is_instance(&error, &exc::classes::keyboard_interrupt()) { io::process::INTERRUPTED } else { 1 }
}

/// `SystemExit.code`: an int is the code, None is 0, anything else is printed and 1.
fn exit_code(error: &Obj) -> i32 {
    let code = exc::Exc::expect(error).get_field("code").unwrap_or(Obj::NONE);
    if code.is_none() {
        return 0;
    }
    if let Some(n) = crate::int::as_int(&code) {
        return n.to_i64().map_or(255, |v| v as i32 & 0xff);
    }
    io::out::flush_quietly();
    let text = match code.str() {
        Ok(s) => s,
        Err(raised) => {
            raised.take();
            Str::empty()
        }
    };
    io::write_stderr(&format!("{}\n", text.as_str()));
    1
}
