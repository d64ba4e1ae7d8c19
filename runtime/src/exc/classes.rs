//! The builtin exception classes, each made at first use: `classes::value_error()` is Python's `ValueError`.

use std::cell::Cell;

use super::layouts::{ATTRIBUTE, BASE, EXIT, IMPORT, KEY, NAME, STOP, SYNTAX};
use super::{group, os, unicode, Layout};
use crate::class;
use crate::obj::{Kind, Obj};

/// A class by its name alone, which links nothing, and its object's word once it was made.
pub struct ExcClass {
    pub name: &'static str,
    bases: &'static [&'static ExcClass],
    made: Cell<u64>,
}
// SAFETY: translated programs have one thread.
unsafe impl Sync for ExcClass {}

impl ExcClass {
    const fn new(name: &'static str, bases: &'static [&'static ExcClass]) -> ExcClass {
        ExcClass { name, bases, made: Cell::new(0) }
    }
    pub(crate) fn is(&'static self, other: &'static ExcClass) -> bool {
        std::ptr::eq(self, other)
    }
    /// `issubclass(self, class)`; `class` may be one that a program derived: a builtin class is never below it.
    pub(crate) fn is_subclass(&self, class: &Obj) -> bool {
        self.made.get() == class.word() || self.bases.iter().any(|base| base.is_subclass(class))
    }
    #[inline]
    fn object(&self, bases: &[fn() -> Obj], layout: &'static Layout) -> Obj {
        match std::num::NonZeroU64::new(self.made.get()) {
            // SAFETY: the word holds a reference for ever; the clone has its own.
            Some(word) => unsafe { (*std::mem::ManuallyDrop::new(Obj::of_word(word))).clone() },
            None => self.make(bases, layout),
        }
    }
    #[cold]
    #[inline(never)]
    fn make(&self, bases: &[fn() -> Obj], layout: &'static Layout) -> Obj {
        let bases: Vec<Obj> = bases.iter().map(|base| base()).collect();
        let class = class::builtin_class(self.name, Kind::Exception, &bases, Some(layout));
        self.made.set(class.clone().into_word().get());
        class
    }
}

macro_rules! classes {
    ($($name:ident $text:literal ($($base:ident),*) $layout:expr;)*) => {
        /// The classes by name.
        #[allow(non_upper_case_globals)]
        pub mod named {
            use super::ExcClass;
            $(pub static $name: ExcClass = ExcClass::new($text, &[$(&$base),*]);)*
        }
        $(
            #[doc = concat!("`", $text, "`")]
            pub fn $name() -> Obj {
                named::$name.object(&[$($base),*], &$layout)
            }
        )*
    };
}

classes! {
    base_exception "BaseException" () BASE;
    exception "Exception" (base_exception) BASE;
    generator_exit "GeneratorExit" (base_exception) BASE;
    keyboard_interrupt "KeyboardInterrupt" (base_exception) BASE;
    system_exit "SystemExit" (base_exception) EXIT;
    base_exception_group "BaseExceptionGroup" (base_exception) group::GROUP;
    exception_group "ExceptionGroup" (base_exception_group, exception) group::GROUP;

    arithmetic_error "ArithmeticError" (exception) BASE;
    floating_point_error "FloatingPointError" (arithmetic_error) BASE;
    overflow_error "OverflowError" (arithmetic_error) BASE;
    zero_division_error "ZeroDivisionError" (arithmetic_error) BASE;
    assertion_error "AssertionError" (exception) BASE;
    attribute_error "AttributeError" (exception) ATTRIBUTE;
    buffer_error "BufferError" (exception) BASE;
    eof_error "EOFError" (exception) BASE;
    import_error "ImportError" (exception) IMPORT;
    module_not_found_error "ModuleNotFoundError" (import_error) IMPORT;
    lookup_error "LookupError" (exception) BASE;
    index_error "IndexError" (lookup_error) BASE;
    key_error "KeyError" (lookup_error) KEY;
    memory_error "MemoryError" (exception) BASE;
    name_error "NameError" (exception) NAME;
    unbound_local_error "UnboundLocalError" (name_error) NAME;
    reference_error "ReferenceError" (exception) BASE;
    runtime_error "RuntimeError" (exception) BASE;
    not_implemented_error "NotImplementedError" (runtime_error) BASE;
    recursion_error "RecursionError" (runtime_error) BASE;
    stop_async_iteration "StopAsyncIteration" (exception) BASE;
    stop_iteration "StopIteration" (exception) STOP;
    syntax_error "SyntaxError" (exception) SYNTAX;
    indentation_error "IndentationError" (syntax_error) SYNTAX;
    tab_error "TabError" (indentation_error) SYNTAX;
    system_error "SystemError" (exception) BASE;
    type_error "TypeError" (exception) BASE;
    value_error "ValueError" (exception) BASE;
    unicode_error "UnicodeError" (value_error) BASE;
    unicode_decode_error "UnicodeDecodeError" (unicode_error) unicode::DECODE;
    unicode_encode_error "UnicodeEncodeError" (unicode_error) unicode::ENCODE;
    unicode_translate_error "UnicodeTranslateError" (unicode_error) unicode::TRANSLATE;

    os_error "OSError" (exception) os::OS;
    blocking_io_error "BlockingIOError" (os_error) os::OS;
    child_process_error "ChildProcessError" (os_error) os::OS;
    connection_error "ConnectionError" (os_error) os::OS;
    broken_pipe_error "BrokenPipeError" (connection_error) os::OS;
    connection_aborted_error "ConnectionAbortedError" (connection_error) os::OS;
    connection_refused_error "ConnectionRefusedError" (connection_error) os::OS;
    connection_reset_error "ConnectionResetError" (connection_error) os::OS;
    file_exists_error "FileExistsError" (os_error) os::OS;
    file_not_found_error "FileNotFoundError" (os_error) os::OS;
    interrupted_error "InterruptedError" (os_error) os::OS;
    is_a_directory_error "IsADirectoryError" (os_error) os::OS;
    not_a_directory_error "NotADirectoryError" (os_error) os::OS;
    permission_error "PermissionError" (os_error) os::OS;
    process_lookup_error "ProcessLookupError" (os_error) os::OS;
    timeout_error "TimeoutError" (os_error) os::OS;

    warning "Warning" (exception) BASE;
    bytes_warning "BytesWarning" (warning) BASE;
    deprecation_warning "DeprecationWarning" (warning) BASE;
    encoding_warning "EncodingWarning" (warning) BASE;
    future_warning "FutureWarning" (warning) BASE;
    import_warning "ImportWarning" (warning) BASE;
    pending_deprecation_warning "PendingDeprecationWarning" (warning) BASE;
    resource_warning "ResourceWarning" (warning) BASE;
    runtime_warning "RuntimeWarning" (warning) BASE;
    syntax_warning "SyntaxWarning" (warning) BASE;
    unicode_warning "UnicodeWarning" (warning) BASE;
    user_warning "UserWarning" (warning) BASE;
}

pub fn io_error() -> Obj { os_error() } // const IOError
pub fn environment_error() -> Obj { os_error() } // const EnvironmentError

/// One of the above, not derived by a program.
pub(super) fn is_builtin(class: &Obj) -> bool {
    class::Class::of(class).is_some_and(|c| c.is_builtin())
}
