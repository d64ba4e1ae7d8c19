//! A translated program's beginning and end.

use crate::exc;
use crate::function;
use crate::io;
use crate::name::{self, Name};
use crate::obj::Obj;
use crate::raise::{Raised, Res};
use crate::str::Str;
use crate::traceback;

/// Runs a program: its main module's statements, then what is left to do; ends the process with its exit code.
pub fn run(file: &'static str, names: &'static [Name], main: fn() -> Res<()>) {
    name::register(names);
    crate::std::sys::start(file);
    let result = function::enter().and_then(|_frame| main());
    let mut code = match result {
        Ok(()) => 0,
        Err(raised) => uncaught(raised),
    };
    function::clear_globals();
    if !io::close_standard() && code == 0 {
        // "Exception ignored in: <_io.TextIOWrapper name='<stdout>' …" is CPython's code 120.
        code = 120;
    }
    std::process::exit(code);
}

/// Prints what nobody caught; the exit code.
fn uncaught(raised: Raised) -> i32 {
    let exit = exc::classes::system_exit();
    let is_exit = raised.is(&exit);
    let error: Obj = raised.take().into();
    if is_exit {
        return exit_code(&error);
    }
    io::flush_stdout();
    io::write_stderr(&traceback::format(&error));
    if crate::class::is_instance(&error, &exc::classes::keyboard_interrupt()) { 130 } else { 1 }
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
    io::flush_stdout();
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
