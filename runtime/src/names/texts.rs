//! The attribute names of builtin classes beyond those of `object`, for `dir()` and for suggestions in messages.
//! CPython 3.11's `dir`; texts only, so that no method is linked.

use crate::obj::Kind;

/// What `dir(class)` of a builtin class has that its base has not.
pub fn texts(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Int => &[
            "__abs__", "__add__", "__and__", "__bool__", "__ceil__", "__divmod__", "__float__", "__floor__", "__floordiv__",
            "__getnewargs__", "__index__", "__int__", "__invert__", "__lshift__", "__mod__", "__mul__", "__neg__", "__or__",
            "__pos__", "__pow__", "__radd__", "__rand__", "__rdivmod__", "__rfloordiv__", "__rlshift__", "__rmod__", "__rmul__",
            "__ror__", "__round__", "__rpow__", "__rrshift__", "__rshift__", "__rsub__", "__rtruediv__", "__rxor__", "__sub__",
            "__truediv__", "__trunc__", "__xor__", "as_integer_ratio", "bit_count", "bit_length", "conjugate", "denominator",
            "from_bytes", "imag", "numerator", "real", "to_bytes",
        ],
        Kind::Bool => &[
        ],
        Kind::Float => &[
            "__abs__", "__add__", "__bool__", "__ceil__", "__divmod__", "__float__", "__floor__", "__floordiv__",
            "__getformat__", "__getnewargs__", "__int__", "__mod__", "__mul__", "__neg__", "__pos__", "__pow__", "__radd__",
            "__rdivmod__", "__rfloordiv__", "__rmod__", "__rmul__", "__round__", "__rpow__", "__rsub__", "__rtruediv__",
            "__sub__", "__truediv__", "__trunc__", "as_integer_ratio", "conjugate", "fromhex", "hex", "imag", "is_integer",
            "real",
        ],
        Kind::Complex => &[
            "__abs__", "__add__", "__bool__", "__complex__", "__getnewargs__", "__mul__", "__neg__", "__pos__", "__pow__",
            "__radd__", "__rmul__", "__rpow__", "__rsub__", "__rtruediv__", "__sub__", "__truediv__", "conjugate", "imag",
            "real",
        ],
        Kind::Str => &[
            "__add__", "__contains__", "__getitem__", "__getnewargs__", "__iter__", "__len__", "__mod__", "__mul__", "__rmod__",
            "__rmul__", "capitalize", "casefold", "center", "count", "encode", "endswith", "expandtabs", "find", "format",
            "format_map", "index", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower",
            "isnumeric", "isprintable", "isspace", "istitle", "isupper", "join", "ljust", "lower", "lstrip", "maketrans",
            "partition", "removeprefix", "removesuffix", "replace", "rfind", "rindex", "rjust", "rpartition", "rsplit", "rstrip",
            "split", "splitlines", "startswith", "strip", "swapcase", "title", "translate", "upper", "zfill",
        ],
        Kind::Bytes => &[
            "__add__", "__bytes__", "__contains__", "__getitem__", "__getnewargs__", "__iter__", "__len__", "__mod__", "__mul__",
            "__rmod__", "__rmul__", "capitalize", "center", "count", "decode", "endswith", "expandtabs", "find", "fromhex",
            "hex", "index", "isalnum", "isalpha", "isascii", "isdigit", "islower", "isspace", "istitle", "isupper", "join",
            "ljust", "lower", "lstrip", "maketrans", "partition", "removeprefix", "removesuffix", "replace", "rfind", "rindex",
            "rjust", "rpartition", "rsplit", "rstrip", "split", "splitlines", "startswith", "strip", "swapcase", "title",
            "translate", "upper", "zfill",
        ],
        Kind::ByteArray => &[
            "__add__", "__alloc__", "__contains__", "__delitem__", "__getitem__", "__iadd__", "__imul__", "__iter__", "__len__",
            "__mod__", "__mul__", "__rmod__", "__rmul__", "__setitem__", "append", "capitalize", "center", "clear", "copy",
            "count", "decode", "endswith", "expandtabs", "extend", "find", "fromhex", "hex", "index", "insert", "isalnum",
            "isalpha", "isascii", "isdigit", "islower", "isspace", "istitle", "isupper", "join", "ljust", "lower", "lstrip",
            "maketrans", "partition", "pop", "remove", "removeprefix", "removesuffix", "replace", "reverse", "rfind", "rindex",
            "rjust", "rpartition", "rsplit", "rstrip", "split", "splitlines", "startswith", "strip", "swapcase", "title",
            "translate", "upper", "zfill",
        ],
        Kind::Array => &[
            "__add__", "__contains__", "__copy__", "__deepcopy__", "__delitem__", "__getitem__", "__iadd__", "__imul__", "__iter__",
            "__len__", "__module__", "__mul__", "__rmul__", "__setitem__", "append", "buffer_info", "byteswap", "count", "extend",
            "frombytes", "fromfile", "fromlist", "fromunicode", "index", "insert", "itemsize", "pop", "remove", "reverse", "tobytes",
            "tofile", "tolist", "tounicode", "typecode",
        ],
        Kind::MemoryView => &[
            "__delitem__", "__enter__", "__exit__", "__getitem__", "__iter__", "__len__", "__setitem__", "c_contiguous", "cast",
            "contiguous", "f_contiguous", "format", "hex", "itemsize", "nbytes", "ndim", "obj", "readonly", "release", "shape",
            "strides", "suboffsets", "tobytes", "tolist", "toreadonly",
        ],
        Kind::List => &[
            "__add__", "__class_getitem__", "__contains__", "__delitem__", "__getitem__", "__iadd__", "__imul__", "__iter__",
            "__len__", "__mul__", "__reversed__", "__rmul__", "__setitem__", "append", "clear", "copy", "count", "extend",
            "index", "insert", "pop", "remove", "reverse", "sort",
        ],
        Kind::Tuple => &[
            "__add__", "__class_getitem__", "__contains__", "__getitem__", "__getnewargs__", "__iter__", "__len__", "__mul__",
            "__rmul__", "count", "index",
        ],
        Kind::Dict => &[
            "__class_getitem__", "__contains__", "__delitem__", "__getitem__", "__ior__", "__iter__", "__len__", "__or__",
            "__reversed__", "__ror__", "__setitem__", "clear", "copy", "fromkeys", "get", "items", "keys", "pop", "popitem",
            "setdefault", "update", "values",
        ],
        Kind::Set => &[
            "__and__", "__class_getitem__", "__contains__", "__iand__", "__ior__", "__isub__", "__iter__", "__ixor__", "__len__",
            "__or__", "__rand__", "__ror__", "__rsub__", "__rxor__", "__sub__", "__xor__", "add", "clear", "copy", "difference",
            "difference_update", "discard", "intersection", "intersection_update", "isdisjoint", "issubset", "issuperset", "pop",
            "remove", "symmetric_difference", "symmetric_difference_update", "union", "update",
        ],
        Kind::FrozenSet => &[
            "__and__", "__class_getitem__", "__contains__", "__iter__", "__len__", "__or__", "__rand__", "__ror__", "__rsub__",
            "__rxor__", "__sub__", "__xor__", "copy", "difference", "intersection", "isdisjoint", "issubset", "issuperset",
            "symmetric_difference", "union",
        ],
        Kind::Range => &[
            "__bool__", "__contains__", "__getitem__", "__iter__", "__len__", "__reversed__", "count", "index", "start", "step",
            "stop",
        ],
        Kind::Slice => &[
            "indices", "start", "step", "stop",
        ],
        Kind::DictKeys => &[
            "__and__", "__contains__", "__iter__", "__len__", "__or__", "__rand__", "__reversed__", "__ror__", "__rsub__",
            "__rxor__", "__sub__", "__xor__", "isdisjoint", "mapping",
        ],
        Kind::DictValues => &[
            "__iter__", "__len__", "__reversed__", "mapping",
        ],
        Kind::DictItems => &[
            "__and__", "__contains__", "__iter__", "__len__", "__or__", "__rand__", "__reversed__", "__ror__", "__rsub__",
            "__rxor__", "__sub__", "__xor__", "isdisjoint", "mapping",
        ],
        Kind::Generator => &[
            "__del__", "__iter__", "__name__", "__next__", "__qualname__", "close", "gi_code", "gi_frame", "gi_running",
            "gi_suspended", "gi_yieldfrom", "send", "throw",
        ],
        Kind::Coroutine => &[
            "__await__", "__del__", "__name__", "__qualname__", "close", "cr_await", "cr_code", "cr_frame", "cr_origin",
            "cr_running", "cr_suspended", "send", "throw",
        ],
        Kind::AsyncGenerator => &[
            "__aiter__", "__anext__", "__class_getitem__", "__del__", "__name__", "__qualname__", "aclose", "ag_await", "ag_code",
            "ag_frame", "ag_running", "asend", "athrow",
        ],
        Kind::Property => &[
            "__delete__", "__get__", "__isabstractmethod__", "__set__", "__set_name__", "deleter", "fdel", "fget", "fset",
            "getter", "setter",
        ],
        Kind::Class => &[
            "__abstractmethods__", "__annotations__", "__base__", "__bases__", "__basicsize__", "__call__", "__dict__",
            "__dictoffset__", "__flags__", "__instancecheck__", "__itemsize__", "__module__", "__mro__", "__name__", "__or__",
            "__prepare__", "__qualname__", "__ror__", "__subclasscheck__", "__subclasses__", "__text_signature__",
            "__weakrefoffset__", "mro",
        ],
        Kind::Object => &[
            "__class__", "__delattr__", "__dir__", "__doc__", "__eq__", "__format__", "__ge__", "__getattribute__",
            "__getstate__", "__gt__", "__hash__", "__init__", "__init_subclass__", "__le__", "__lt__", "__ne__", "__new__",
            "__reduce__", "__reduce_ex__", "__repr__", "__setattr__", "__sizeof__", "__str__", "__subclasshook__",
        ],
        Kind::Exception => &[
            "__cause__", "__context__", "__dict__", "__setstate__", "__suppress_context__", "__traceback__", "add_note", "args",
            "with_traceback",
        ],
        Kind::None => &[
            "__bool__",
        ],
        Kind::Function => &[
            "__annotations__", "__builtins__", "__call__", "__closure__", "__code__", "__defaults__", "__dict__", "__get__",
            "__globals__", "__kwdefaults__", "__module__", "__name__", "__qualname__",
        ],
        Kind::Method => &[
            "__call__", "__func__", "__self__",
        ],
        Kind::Builtin => &[
            "__call__", "__module__", "__name__", "__qualname__", "__self__", "__text_signature__",
        ],
        Kind::Deque => &[
            "__add__", "__class_getitem__", "__contains__", "__copy__", "__delitem__", "__getitem__", "__iadd__", "__imul__",
            "__iter__", "__len__", "__mul__", "__reversed__", "__rmul__", "__setitem__", "append", "appendleft", "clear", "copy",
            "count", "extend", "extendleft", "index", "insert", "maxlen", "pop", "popleft", "remove", "reverse", "rotate",
        ],
        Kind::Counter => &[
            "__add__", "__and__", "__dict__", "__iadd__", "__iand__", "__isub__", "__missing__", "__module__", "__neg__",
            "__pos__", "__sub__", "__weakref__", "_keep_positive", "elements", "most_common", "subtract", "total",
        ],
        Kind::DefaultDict => &[
            "__copy__", "__missing__", "default_factory",
        ],
        Kind::OrderedDict => &[
            "__dict__", "move_to_end",
        ],
        Kind::StaticMethod => &[
            "__call__", "__dict__", "__func__", "__get__", "__isabstractmethod__", "__wrapped__",
        ],
        Kind::ClassMethod => &[
            "__dict__", "__func__", "__get__", "__isabstractmethod__", "__wrapped__",
        ],
        Kind::Module => &[
            "__annotations__", "__dict__",
        ],
        _ => &[],
    }
}
