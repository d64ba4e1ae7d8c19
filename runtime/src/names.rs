//! The names that the runtime knows: one line each, with the builtin methods that values of a kind have under it.
//! Made by tools/gen-names from the files of this folder.

use crate::class::slots;
use crate::name::{Name, NameData};
use crate::obj::Kind;

mod texts;
pub use texts::texts;

pub static __ABS__: NameData = NameData::new("__abs__").slot(&slots::ABS);
pub static __ABSTRACTMETHODS__: NameData = NameData::new("__abstractmethods__");
pub static ACLOSE: NameData = NameData::with("aclose", &[(Kind::AsyncGenerator, &crate::generator::async_generator::ACLOSE)]);
pub static __ADD__: NameData = NameData::new("__add__").slot(&slots::ADD);
pub static ADD: NameData = NameData::with("add", &[(Kind::Set, &crate::set::methods::ADD)]);
pub static ADD_NOTE: NameData = NameData::with("add_note", &[(Kind::Exception, &crate::exc::ADD_NOTE)]);
pub static __AND__: NameData = NameData::new("__and__").slot(&slots::AND);
pub static __ANNOTATIONS__: NameData = NameData::new("__annotations__");
pub static APPEND: NameData = NameData::with("append", &[(Kind::Array, &crate::std::array::APPEND), (Kind::ByteArray, &crate::bytearray::APPEND), (Kind::Deque, &crate::std::collections::deque::APPEND), (Kind::List, &crate::list::methods::APPEND)]);
pub static APPENDLEFT: NameData = NameData::with("appendleft", &[(Kind::Deque, &crate::std::collections::deque::APPENDLEFT)]);
pub static AS_INTEGER_RATIO: NameData = NameData::with("as_integer_ratio", &[(Kind::Float, &crate::float::AS_INTEGER_RATIO), (Kind::Int, &crate::int::AS_INTEGER_RATIO)]);
pub static ASEND: NameData = NameData::with("asend", &[(Kind::AsyncGenerator, &crate::generator::async_generator::ASEND)]);
pub static ASTIMEZONE: NameData = NameData::with("astimezone", &[(Kind::DateTime, &crate::std::datetime::of_datetime::ASTIMEZONE)]);
pub static ATHROW: NameData = NameData::with("athrow", &[(Kind::AsyncGenerator, &crate::generator::async_generator::ATHROW)]);
pub static __BASES__: NameData = NameData::new("__bases__");
pub static BETAVARIATE: NameData = NameData::with("betavariate", &[(Kind::Random, &crate::std::random::methods::BETAVARIATE)]);
pub static BIT_COUNT: NameData = NameData::with("bit_count", &[(Kind::Int, &crate::int::BIT_COUNT)]);
pub static BIT_LENGTH: NameData = NameData::with("bit_length", &[(Kind::Int, &crate::int::BIT_LENGTH)]);
pub static __BOOL__: NameData = NameData::new("__bool__").slot(&slots::BOOL);
pub static BUFFER_INFO: NameData = NameData::with("buffer_info", &[(Kind::Array, &crate::std::array::BUFFER_INFO)]);
pub static __BYTES__: NameData = NameData::with("__bytes__", &[(Kind::Bytes, &crate::bytes::BYTES_)]);
pub static BYTESWAP: NameData = NameData::with("byteswap", &[(Kind::Array, &crate::std::array::BYTESWAP)]);
pub static __CALL__: NameData = NameData::new("__call__").slot(&slots::CALL);
pub static CAPITALIZE: NameData = NameData::with("capitalize", &[(Kind::ByteArray, &crate::bytearray::CAPITALIZE), (Kind::Bytes, &crate::bytes::CAPITALIZE), (Kind::Str, &crate::str::CAPITALIZE)]);
pub static CASEFOLD: NameData = NameData::with("casefold", &[(Kind::Str, &crate::str::CASEFOLD)]);
pub static CAST: NameData = NameData::with("cast", &[(Kind::MemoryView, &crate::memoryview::CAST)]);
pub static __CEIL__: NameData = NameData::new("__ceil__").slot(&slots::CEIL);
pub static CENTER: NameData = NameData::with("center", &[(Kind::ByteArray, &crate::bytearray::CENTER), (Kind::Bytes, &crate::bytes::CENTER), (Kind::Str, &crate::str::CENTER)]);
pub static CHOICE: NameData = NameData::with("choice", &[(Kind::Random, &crate::std::random::methods::CHOICE)]);
pub static CHOICES: NameData = NameData::with("choices", &[(Kind::Random, &crate::std::random::methods::CHOICES)]);
pub static __CLASS__: NameData = NameData::new("__class__");
pub static __CLASS_GETITEM__: NameData = NameData::new("__class_getitem__");
pub static __CLASSCELL__: NameData = NameData::new("__classcell__");
pub static CLEAR: NameData = NameData::with("clear", &[(Kind::ByteArray, &crate::bytearray::CLEAR), (Kind::Deque, &crate::std::collections::deque::CLEAR), (Kind::Dict, &crate::dict::methods::CLEAR), (Kind::List, &crate::list::methods::CLEAR), (Kind::Set, &crate::set::methods::CLEAR)]);
pub static CLOSE: NameData = NameData::with("close", &[(Kind::Awaitable, &crate::generator::awaitable::CLOSE), (Kind::Coroutine, &crate::generator::coroutine::CLOSE), (Kind::File, &crate::io::CLOSE), (Kind::Generator, &crate::generator::CLOSE)]);
pub static COMBINE: NameData = NameData::new("combine").class_methods(&[(Kind::DateTime, &crate::std::datetime::of_datetime::COMBINE)]);
pub static __COMPLEX__: NameData = NameData::with("__complex__", &[(Kind::Complex, &crate::complex::COMPLEX_)]);
pub static CONJUGATE: NameData = NameData::with("conjugate", &[(Kind::Complex, &crate::complex::CONJUGATE), (Kind::Float, &crate::float::CONJUGATE), (Kind::Int, &crate::int::CONJUGATE)]);
pub static __CONTAINS__: NameData = NameData::new("__contains__").slot(&slots::CONTAINS);
pub static __COPY__: NameData = NameData::with("__copy__", &[(Kind::Match, &crate::std::_sre::match_copy::COPY), (Kind::Pattern, &crate::std::_sre::pattern_copy::COPY), (Kind::Array, &crate::std::array::COPY), (Kind::DefaultDict, &crate::std::collections::default_dict::COPY_), (Kind::Deque, &crate::std::collections::deque::COPY_)]);
pub static COPY: NameData = NameData::with("copy", &[(Kind::Counter, &crate::std::collections::counter::COPY), (Kind::OrderedDict, &crate::std::collections::ordered_dict::COPY), (Kind::ByteArray, &crate::bytearray::COPY), (Kind::DefaultDict, &crate::std::collections::default_dict::COPY), (Kind::Deque, &crate::std::collections::deque::COPY), (Kind::Dict, &crate::dict::methods::COPY), (Kind::FrozenSet, &crate::set::methods::frozenset::COPY), (Kind::List, &crate::list::methods::COPY), (Kind::Set, &crate::set::methods::COPY)]);
pub static COUNT: NameData = NameData::with("count", &[(Kind::Array, &crate::std::array::COUNT), (Kind::ByteArray, &crate::bytearray::COUNT), (Kind::Bytes, &crate::bytes::COUNT), (Kind::Deque, &crate::std::collections::deque::COUNT), (Kind::List, &crate::list::methods::COUNT), (Kind::Range, &crate::range::COUNT), (Kind::Str, &crate::str::COUNT), (Kind::Tuple, &crate::tuple::COUNT)]);
pub static CTIME: NameData = NameData::with("ctime", &[(Kind::Date, &crate::std::datetime::CTIME), (Kind::DateTime, &crate::std::datetime::of_datetime::CTIME)]);
pub static DATE: NameData = NameData::with("date", &[(Kind::DateTime, &crate::std::datetime::of_datetime::DATE)]);
pub static DECODE: NameData = NameData::with("decode", &[(Kind::ByteArray, &crate::bytearray::DECODE), (Kind::Bytes, &crate::bytes::DECODE)]);
pub static __DEEPCOPY__: NameData = NameData::with("__deepcopy__", &[(Kind::Match, &crate::std::_sre::match_copy::DEEPCOPY), (Kind::Pattern, &crate::std::_sre::pattern_copy::DEEPCOPY), (Kind::Array, &crate::std::array::DEEPCOPY)]);
pub static __DEL__: NameData = NameData::new("__del__");
pub static __DELATTR__: NameData = NameData::with("__delattr__", &[(Kind::Object, &crate::class::object::DELATTR)]);
pub static __DELETE__: NameData = NameData::new("__delete__");
pub static DELETER: NameData = NameData::with("deleter", &[(Kind::Property, &crate::descriptor::DELETER)]);
pub static __DELITEM__: NameData = NameData::new("__delitem__").slot(&slots::DELITEM);
pub static __DICT__: NameData = NameData::new("__dict__");
pub static DIFFERENCE: NameData = NameData::with("difference", &[(Kind::FrozenSet, &crate::set::methods::frozenset::DIFFERENCE), (Kind::Set, &crate::set::methods::DIFFERENCE)]);
pub static DIFFERENCE_UPDATE: NameData = NameData::with("difference_update", &[(Kind::Set, &crate::set::methods::DIFFERENCE_UPDATE)]);
pub static __DIR__: NameData = NameData::with("__dir__", &[(Kind::Object, &crate::class::object::DIR)]);
pub static DISCARD: NameData = NameData::with("discard", &[(Kind::Set, &crate::set::methods::DISCARD)]);
pub static __DIVMOD__: NameData = NameData::new("__divmod__").slot(&slots::DIVMOD);
pub static __DOC__: NameData = NameData::new("__doc__");
pub static DST: NameData = NameData::with("dst", &[(Kind::DateTime, &crate::std::datetime::of_datetime::DST), (Kind::Time, &crate::std::datetime::of_time::DST), (Kind::TimeZone, &crate::std::datetime::fixed_zone::DST), (Kind::TzInfo, &crate::std::datetime::of_zone::DST)]);
pub static ELEMENTS: NameData = NameData::with("elements", &[(Kind::Counter, &crate::std::collections::counter::ELEMENTS)]);
pub static ENCODE: NameData = NameData::with("encode", &[(Kind::Str, &crate::str::ENCODE)]);
pub static END: NameData = NameData::with("end", &[(Kind::Match, &crate::std::_sre::END)]);
pub static ENDSWITH: NameData = NameData::with("endswith", &[(Kind::ByteArray, &crate::bytearray::ENDSWITH), (Kind::Bytes, &crate::bytes::ENDSWITH), (Kind::Str, &crate::str::ENDSWITH)]);
pub static __ENTER__: NameData = NameData::new("__enter__");
pub static __EQ__: NameData = NameData::with("__eq__", &[(Kind::Object, &crate::class::object::EQ)]).slot(&slots::EQ);
pub static __ERROR__: NameData = NameData::new("__error__");
pub static __EXIT__: NameData = NameData::new("__exit__");
pub static EXPAND: NameData = NameData::with("expand", &[(Kind::Match, &crate::std::_sre::EXPAND)]);
pub static EXPANDTABS: NameData = NameData::with("expandtabs", &[(Kind::ByteArray, &crate::bytearray::EXPANDTABS), (Kind::Bytes, &crate::bytes::EXPANDTABS), (Kind::Str, &crate::str::EXPANDTABS)]);
pub static EXPOVARIATE: NameData = NameData::with("expovariate", &[(Kind::Random, &crate::std::random::methods::EXPOVARIATE)]);
pub static EXTEND: NameData = NameData::with("extend", &[(Kind::Array, &crate::std::array::EXTEND), (Kind::ByteArray, &crate::bytearray::EXTEND), (Kind::Deque, &crate::std::collections::deque::EXTEND), (Kind::List, &crate::list::methods::EXTEND)]);
pub static EXTENDLEFT: NameData = NameData::with("extendleft", &[(Kind::Deque, &crate::std::collections::deque::EXTENDLEFT)]);
pub static FILENO: NameData = NameData::with("fileno", &[(Kind::File, &crate::io::FILENO)]);
pub static FIND: NameData = NameData::with("find", &[(Kind::ByteArray, &crate::bytearray::FIND), (Kind::Bytes, &crate::bytes::FIND), (Kind::Str, &crate::str::FIND)]);
pub static FINDALL: NameData = NameData::with("findall", &[(Kind::Pattern, &crate::std::_sre::FINDALL)]);
pub static FINDITER: NameData = NameData::with("finditer", &[(Kind::Pattern, &crate::std::_sre::FINDITER)]);
pub static __FLOAT__: NameData = NameData::new("__float__").slot(&slots::FLOAT);
pub static __FLOOR__: NameData = NameData::new("__floor__").slot(&slots::FLOOR);
pub static __FLOORDIV__: NameData = NameData::new("__floordiv__").slot(&slots::FLOORDIV);
pub static FLUSH: NameData = NameData::with("flush", &[(Kind::File, &crate::io::FLUSH)]);
pub static __FORMAT__: NameData = NameData::with("__format__", &[(Kind::Object, &crate::class::object::FORMAT)]).slot(&slots::FORMAT);
pub static FORMAT: NameData = NameData::with("format", &[(Kind::Str, &crate::str::FORMAT)]);
pub static FORMAT_MAP: NameData = NameData::with("format_map", &[(Kind::Str, &crate::str::FORMAT_MAP)]);
pub static FROM_BYTES: NameData = NameData::new("from_bytes").class_methods(&[(Kind::Int, &crate::int::FROM_BYTES)]);
pub static FROMBYTES: NameData = NameData::with("frombytes", &[(Kind::Array, &crate::std::array::FROMBYTES)]);
pub static FROMFILE: NameData = NameData::with("fromfile", &[(Kind::Array, &crate::std::array::FROMFILE)]);
pub static FROMHEX: NameData = NameData::new("fromhex").class_methods(&[(Kind::ByteArray, &crate::bytearray::FROMHEX), (Kind::Bytes, &crate::bytes::FROMHEX), (Kind::Float, &crate::float::FROMHEX)]);
pub static FROMISOCALENDAR: NameData = NameData::new("fromisocalendar").class_methods(&[(Kind::Date, &crate::std::datetime::FROMISOCALENDAR)]);
pub static FROMISOFORMAT: NameData = NameData::new("fromisoformat").class_methods(&[(Kind::Date, &crate::std::datetime::FROMISOFORMAT), (Kind::DateTime, &crate::std::datetime::of_datetime::FROMISOFORMAT), (Kind::Time, &crate::std::datetime::of_time::FROMISOFORMAT)]);
pub static FROMKEYS: NameData = NameData::new("fromkeys").class_methods(&[(Kind::Counter, &crate::std::collections::counter::FROMKEYS), (Kind::OrderedDict, &crate::std::collections::ordered_dict::FROMKEYS), (Kind::Dict, &crate::dict::methods::FROMKEYS)]);
pub static FROMLIST: NameData = NameData::with("fromlist", &[(Kind::Array, &crate::std::array::FROMLIST)]);
pub static FROMORDINAL: NameData = NameData::new("fromordinal").class_methods(&[(Kind::Date, &crate::std::datetime::FROMORDINAL)]);
pub static FROMTIMESTAMP: NameData = NameData::new("fromtimestamp").class_methods(&[(Kind::Date, &crate::std::datetime::FROMTIMESTAMP), (Kind::DateTime, &crate::std::datetime::of_datetime::FROMTIMESTAMP)]);
pub static FROMUNICODE: NameData = NameData::with("fromunicode", &[(Kind::Array, &crate::std::array::FROMUNICODE)]);
pub static FROMUTC: NameData = NameData::with("fromutc", &[(Kind::TimeZone, &crate::std::datetime::fixed_zone::FROMUTC), (Kind::TzInfo, &crate::std::datetime::of_zone::FROMUTC)]);
pub static FULLMATCH: NameData = NameData::with("fullmatch", &[(Kind::Pattern, &crate::std::_sre::FULLMATCH)]);
pub static GAMMAVARIATE: NameData = NameData::with("gammavariate", &[(Kind::Random, &crate::std::random::methods::GAMMAVARIATE)]);
pub static GAUSS: NameData = NameData::with("gauss", &[(Kind::Random, &crate::std::random::methods::GAUSS)]);
pub static __GE__: NameData = NameData::new("__ge__").slot(&slots::GE);
pub static __GET__: NameData = NameData::new("__get__");
pub static GET: NameData = NameData::with("get", &[(Kind::Dict, &crate::dict::methods::GET)]);
pub static __GETATTR__: NameData = NameData::new("__getattr__");
pub static __GETATTRIBUTE__: NameData = NameData::with("__getattribute__", &[(Kind::Object, &crate::class::object::GETATTRIBUTE)]);
pub static GETBUFFER: NameData = NameData::with("getbuffer", &[(Kind::File, &crate::io::GETBUFFER)]);
pub static __GETITEM__: NameData = NameData::new("__getitem__").slot(&slots::GETITEM);
pub static __GETNEWARGS__: NameData = NameData::with("__getnewargs__", &[(Kind::Bytes, &crate::bytes::GETNEWARGS), (Kind::Complex, &crate::complex::GETNEWARGS), (Kind::Float, &crate::float::GETNEWARGS), (Kind::Int, &crate::int::GETNEWARGS), (Kind::Str, &crate::str::GETNEWARGS), (Kind::Tuple, &crate::tuple::GETNEWARGS)]);
pub static GETRANDBITS: NameData = NameData::with("getrandbits", &[(Kind::Random, &crate::std::random::methods::GETRANDBITS)]);
pub static __GETSTATE__: NameData = NameData::with("__getstate__", &[(Kind::Object, &crate::class::reduce::GETSTATE)]);
pub static GETSTATE: NameData = NameData::with("getstate", &[(Kind::Random, &crate::std::random::methods::GETSTATE)]);
pub static GETTER: NameData = NameData::with("getter", &[(Kind::Property, &crate::descriptor::GETTER)]);
pub static GETVALUE: NameData = NameData::with("getvalue", &[(Kind::File, &crate::io::GETVALUE)]);
pub static GROUP: NameData = NameData::with("group", &[(Kind::Match, &crate::std::_sre::GROUP)]);
pub static GROUPDICT: NameData = NameData::with("groupdict", &[(Kind::Match, &crate::std::_sre::GROUPDICT)]);
pub static GROUPS: NameData = NameData::with("groups", &[(Kind::Match, &crate::std::_sre::GROUPS)]);
pub static __GT__: NameData = NameData::new("__gt__").slot(&slots::GT);
pub static __HASH__: NameData = NameData::with("__hash__", &[(Kind::Object, &crate::class::object::HASH)]).slot(&slots::HASH);
pub static HEX: NameData = NameData::with("hex", &[(Kind::ByteArray, &crate::bytearray::HEX), (Kind::Bytes, &crate::bytes::HEX), (Kind::Float, &crate::float::HEX), (Kind::MemoryView, &crate::memoryview::HEX)]);
pub static __IADD__: NameData = NameData::new("__iadd__").slot(&slots::IADD);
pub static __IAND__: NameData = NameData::new("__iand__").slot(&slots::IAND);
pub static __IFLOORDIV__: NameData = NameData::new("__ifloordiv__").slot(&slots::IFLOORDIV);
pub static __ILSHIFT__: NameData = NameData::new("__ilshift__").slot(&slots::ILSHIFT);
pub static __IMATMUL__: NameData = NameData::new("__imatmul__").slot(&slots::IMATMUL);
pub static __IMOD__: NameData = NameData::new("__imod__").slot(&slots::IMOD);
pub static __IMUL__: NameData = NameData::new("__imul__").slot(&slots::IMUL);
pub static __INDEX__: NameData = NameData::new("__index__").slot(&slots::INDEX);
pub static INDEX: NameData = NameData::with("index", &[(Kind::Array, &crate::std::array::INDEX), (Kind::ByteArray, &crate::bytearray::INDEX), (Kind::Bytes, &crate::bytes::INDEX), (Kind::Deque, &crate::std::collections::deque::INDEX), (Kind::List, &crate::list::methods::INDEX), (Kind::Range, &crate::range::INDEX), (Kind::Str, &crate::str::INDEX), (Kind::Tuple, &crate::tuple::INDEX)]);
pub static INDICES: NameData = NameData::with("indices", &[(Kind::Slice, &crate::slice::INDICES)]);
pub static __INIT__: NameData = NameData::with("__init__", &[(Kind::Exception, &crate::exc::INIT), (Kind::Class, &crate::class::object::TYPE_INIT), (Kind::Object, &crate::class::object::INIT)]);
pub static __INIT_SUBCLASS__: NameData = NameData::with("__init_subclass__", &[(Kind::Object, &crate::class::object::INIT_SUBCLASS)]);
pub static INSERT: NameData = NameData::with("insert", &[(Kind::Array, &crate::std::array::INSERT), (Kind::ByteArray, &crate::bytearray::INSERT), (Kind::Deque, &crate::std::collections::deque::INSERT), (Kind::List, &crate::list::methods::INSERT)]);
pub static __INSTANCECHECK__: NameData = NameData::with("__instancecheck__", &[(Kind::Class, &crate::class::object::INSTANCECHECK)]);
pub static __INT__: NameData = NameData::new("__int__").slot(&slots::INT);
pub static INTERSECTION: NameData = NameData::with("intersection", &[(Kind::FrozenSet, &crate::set::methods::frozenset::INTERSECTION), (Kind::Set, &crate::set::methods::INTERSECTION)]);
pub static INTERSECTION_UPDATE: NameData = NameData::with("intersection_update", &[(Kind::Set, &crate::set::methods::INTERSECTION_UPDATE)]);
pub static __INVERT__: NameData = NameData::new("__invert__").slot(&slots::INVERT);
pub static __IOR__: NameData = NameData::new("__ior__").slot(&slots::IOR);
pub static __IPOW__: NameData = NameData::new("__ipow__").slot(&slots::IPOW);
pub static __IRSHIFT__: NameData = NameData::new("__irshift__").slot(&slots::IRSHIFT);
pub static IS_INTEGER: NameData = NameData::with("is_integer", &[(Kind::Float, &crate::float::IS_INTEGER)]);
pub static ISALNUM: NameData = NameData::with("isalnum", &[(Kind::ByteArray, &crate::bytearray::ISALNUM), (Kind::Bytes, &crate::bytes::ISALNUM), (Kind::Str, &crate::str::ISALNUM)]);
pub static ISALPHA: NameData = NameData::with("isalpha", &[(Kind::ByteArray, &crate::bytearray::ISALPHA), (Kind::Bytes, &crate::bytes::ISALPHA), (Kind::Str, &crate::str::ISALPHA)]);
pub static ISASCII: NameData = NameData::with("isascii", &[(Kind::ByteArray, &crate::bytearray::ISASCII), (Kind::Bytes, &crate::bytes::ISASCII), (Kind::Str, &crate::str::ISASCII)]);
pub static ISATTY: NameData = NameData::with("isatty", &[(Kind::File, &crate::io::ISATTY)]);
pub static ISDECIMAL: NameData = NameData::with("isdecimal", &[(Kind::Str, &crate::str::ISDECIMAL)]);
pub static ISDIGIT: NameData = NameData::with("isdigit", &[(Kind::ByteArray, &crate::bytearray::ISDIGIT), (Kind::Bytes, &crate::bytes::ISDIGIT), (Kind::Str, &crate::str::ISDIGIT)]);
pub static ISDISJOINT: NameData = NameData::with("isdisjoint", &[(Kind::DictItems, &crate::dict::items::ISDISJOINT), (Kind::DictKeys, &crate::dict::keys::ISDISJOINT), (Kind::FrozenSet, &crate::set::methods::frozenset::ISDISJOINT), (Kind::Set, &crate::set::methods::ISDISJOINT)]);
pub static ISIDENTIFIER: NameData = NameData::with("isidentifier", &[(Kind::Str, &crate::str::ISIDENTIFIER)]);
pub static ISLOWER: NameData = NameData::with("islower", &[(Kind::ByteArray, &crate::bytearray::ISLOWER), (Kind::Bytes, &crate::bytes::ISLOWER), (Kind::Str, &crate::str::ISLOWER)]);
pub static ISNUMERIC: NameData = NameData::with("isnumeric", &[(Kind::Str, &crate::str::ISNUMERIC)]);
pub static ISOCALENDAR: NameData = NameData::with("isocalendar", &[(Kind::Date, &crate::std::datetime::ISOCALENDAR)]);
pub static ISOFORMAT: NameData = NameData::with("isoformat", &[(Kind::Date, &crate::std::datetime::ISOFORMAT), (Kind::DateTime, &crate::std::datetime::of_datetime::ISOFORMAT), (Kind::Time, &crate::std::datetime::of_time::ISOFORMAT)]);
pub static ISOWEEKDAY: NameData = NameData::with("isoweekday", &[(Kind::Date, &crate::std::datetime::ISOWEEKDAY)]);
pub static ISPRINTABLE: NameData = NameData::with("isprintable", &[(Kind::Str, &crate::str::ISPRINTABLE)]);
pub static ISSPACE: NameData = NameData::with("isspace", &[(Kind::ByteArray, &crate::bytearray::ISSPACE), (Kind::Bytes, &crate::bytes::ISSPACE), (Kind::Str, &crate::str::ISSPACE)]);
pub static ISSUBSET: NameData = NameData::with("issubset", &[(Kind::FrozenSet, &crate::set::methods::frozenset::ISSUBSET), (Kind::Set, &crate::set::methods::ISSUBSET)]);
pub static ISSUPERSET: NameData = NameData::with("issuperset", &[(Kind::FrozenSet, &crate::set::methods::frozenset::ISSUPERSET), (Kind::Set, &crate::set::methods::ISSUPERSET)]);
pub static ISTITLE: NameData = NameData::with("istitle", &[(Kind::ByteArray, &crate::bytearray::ISTITLE), (Kind::Bytes, &crate::bytes::ISTITLE), (Kind::Str, &crate::str::ISTITLE)]);
pub static __ISUB__: NameData = NameData::new("__isub__").slot(&slots::ISUB);
pub static ISUPPER: NameData = NameData::with("isupper", &[(Kind::ByteArray, &crate::bytearray::ISUPPER), (Kind::Bytes, &crate::bytes::ISUPPER), (Kind::Str, &crate::str::ISUPPER)]);
pub static ITEMS: NameData = NameData::with("items", &[(Kind::Dict, &crate::dict::methods::ITEMS)]);
pub static __ITER__: NameData = NameData::new("__iter__").slot(&slots::ITER);
pub static ITER_UNPACK: NameData = NameData::with("iter_unpack", &[(Kind::Struct, &crate::std::struct_::methods::ITER_UNPACK)]);
pub static __ITRUEDIV__: NameData = NameData::new("__itruediv__").slot(&slots::ITRUEDIV);
pub static __IXOR__: NameData = NameData::new("__ixor__").slot(&slots::IXOR);
pub static JOIN: NameData = NameData::with("join", &[(Kind::ByteArray, &crate::bytearray::JOIN), (Kind::Bytes, &crate::bytes::JOIN), (Kind::Str, &crate::str::JOIN)]);
pub static KEYS: NameData = NameData::with("keys", &[(Kind::Dict, &crate::dict::methods::KEYS)]);
pub static __LE__: NameData = NameData::new("__le__").slot(&slots::LE);
pub static __LEN__: NameData = NameData::new("__len__").slot(&slots::LEN);
pub static __LENGTH_HINT__: NameData = NameData::new("__length_hint__").slot(&slots::LENGTH_HINT);
pub static LJUST: NameData = NameData::with("ljust", &[(Kind::ByteArray, &crate::bytearray::LJUST), (Kind::Bytes, &crate::bytes::LJUST), (Kind::Str, &crate::str::LJUST)]);
pub static LOGNORMVARIATE: NameData = NameData::with("lognormvariate", &[(Kind::Random, &crate::std::random::methods::LOGNORMVARIATE)]);
pub static LOWER: NameData = NameData::with("lower", &[(Kind::ByteArray, &crate::bytearray::LOWER), (Kind::Bytes, &crate::bytes::LOWER), (Kind::Str, &crate::str::LOWER)]);
pub static __LSHIFT__: NameData = NameData::new("__lshift__").slot(&slots::LSHIFT);
pub static LSTRIP: NameData = NameData::with("lstrip", &[(Kind::ByteArray, &crate::bytearray::LSTRIP), (Kind::Bytes, &crate::bytes::LSTRIP), (Kind::Str, &crate::str::LSTRIP)]);
pub static __LT__: NameData = NameData::new("__lt__").slot(&slots::LT);
pub static MAKETRANS: NameData = NameData::new("maketrans").class_methods(&[(Kind::ByteArray, &crate::bytearray::MAKETRANS), (Kind::Bytes, &crate::bytes::MAKETRANS), (Kind::Str, &crate::str::MAKETRANS)]);
pub static MATCH: NameData = NameData::with("match", &[(Kind::Pattern, &crate::std::_sre::MATCH)]);
pub static __MATCH_ARGS__: NameData = NameData::new("__match_args__");
pub static __MATMUL__: NameData = NameData::new("__matmul__").slot(&slots::MATMUL);
pub static __MISSING__: NameData = NameData::new("__missing__");
pub static __MOD__: NameData = NameData::new("__mod__").slot(&slots::MOD);
pub static __MODULE__: NameData = NameData::new("__module__");
pub static MOST_COMMON: NameData = NameData::with("most_common", &[(Kind::Counter, &crate::std::collections::counter::MOST_COMMON)]);
pub static MOVE_TO_END: NameData = NameData::with("move_to_end", &[(Kind::OrderedDict, &crate::std::collections::ordered_dict::MOVE_TO_END)]);
pub static MRO: NameData = NameData::with("mro", &[(Kind::Class, &crate::class::object::MRO)]);
pub static __MRO_ENTRIES__: NameData = NameData::new("__mro_entries__");
pub static __MUL__: NameData = NameData::new("__mul__").slot(&slots::MUL);
pub static __NE__: NameData = NameData::with("__ne__", &[(Kind::Object, &crate::class::object::NE)]).slot(&slots::NE);
pub static __NEG__: NameData = NameData::new("__neg__").slot(&slots::NEG);
pub static __NEW__: NameData = NameData::with("__new__", &[(Kind::Exception, &crate::exc::NEW), (Kind::Object, &crate::class::call::NEW_)]);
pub static __NEXT__: NameData = NameData::new("__next__").slot(&slots::NEXT);
pub static NORMALVARIATE: NameData = NameData::with("normalvariate", &[(Kind::Random, &crate::std::random::methods::NORMALVARIATE)]);
pub static NOW: NameData = NameData::new("now").class_methods(&[(Kind::DateTime, &crate::std::datetime::of_datetime::NOW)]);
pub static __OR__: NameData = NameData::new("__or__").slot(&slots::OR);
pub static __ORIG_BASES__: NameData = NameData::new("__orig_bases__");
pub static PACK: NameData = NameData::with("pack", &[(Kind::Struct, &crate::std::struct_::methods::PACK)]);
pub static PACK_INTO: NameData = NameData::with("pack_into", &[(Kind::Struct, &crate::std::struct_::methods::PACK_INTO)]);
pub static PARETOVARIATE: NameData = NameData::with("paretovariate", &[(Kind::Random, &crate::std::random::methods::PARETOVARIATE)]);
pub static PARTITION: NameData = NameData::with("partition", &[(Kind::ByteArray, &crate::bytearray::PARTITION), (Kind::Bytes, &crate::bytes::PARTITION), (Kind::Str, &crate::str::PARTITION)]);
pub static POP: NameData = NameData::with("pop", &[(Kind::OrderedDict, &crate::std::collections::ordered_dict::POP), (Kind::Array, &crate::std::array::POP), (Kind::ByteArray, &crate::bytearray::POP), (Kind::Deque, &crate::std::collections::deque::POP), (Kind::Dict, &crate::dict::methods::POP), (Kind::List, &crate::list::methods::POP), (Kind::Set, &crate::set::methods::POP)]);
pub static POPITEM: NameData = NameData::with("popitem", &[(Kind::OrderedDict, &crate::std::collections::ordered_dict::POPITEM), (Kind::Dict, &crate::dict::methods::POPITEM)]);
pub static POPLEFT: NameData = NameData::with("popleft", &[(Kind::Deque, &crate::std::collections::deque::POPLEFT)]);
pub static __POS__: NameData = NameData::new("__pos__").slot(&slots::POS);
pub static __POW__: NameData = NameData::new("__pow__").slot(&slots::POW);
pub static __PREPARE__: NameData = NameData::new("__prepare__").class_methods(&[(Kind::Class, &crate::class::object::PREPARE)]);
pub static __QUALNAME__: NameData = NameData::new("__qualname__");
pub static __RADD__: NameData = NameData::new("__radd__").slot(&slots::RADD);
pub static __RAND__: NameData = NameData::new("__rand__").slot(&slots::RAND);
pub static RANDBYTES: NameData = NameData::with("randbytes", &[(Kind::Random, &crate::std::random::methods::RANDBYTES)]);
pub static RANDINT: NameData = NameData::with("randint", &[(Kind::Random, &crate::std::random::methods::RANDINT)]);
pub static RANDOM: NameData = NameData::with("random", &[(Kind::Random, &crate::std::random::methods::RANDOM)]);
pub static RANDRANGE: NameData = NameData::with("randrange", &[(Kind::Random, &crate::std::random::methods::RANDRANGE)]);
pub static __RDIVMOD__: NameData = NameData::new("__rdivmod__").slot(&slots::RDIVMOD);
pub static READ: NameData = NameData::with("read", &[(Kind::File, &crate::io::READ)]);
pub static READABLE: NameData = NameData::with("readable", &[(Kind::File, &crate::io::READABLE)]);
pub static READINTO: NameData = NameData::with("readinto", &[(Kind::File, &crate::io::READINTO)]);
pub static READLINE: NameData = NameData::with("readline", &[(Kind::File, &crate::io::READLINE)]);
pub static READLINES: NameData = NameData::with("readlines", &[(Kind::File, &crate::io::READLINES)]);
pub static RECONFIGURE: NameData = NameData::with("reconfigure", &[(Kind::File, &crate::io::RECONFIGURE)]);
pub static __REDUCE__: NameData = NameData::with("__reduce__", &[(Kind::Object, &crate::class::reduce::REDUCE)]);
pub static __REDUCE_EX__: NameData = NameData::with("__reduce_ex__", &[(Kind::Object, &crate::class::reduce::REDUCE_EX)]);
pub static RELEASE: NameData = NameData::with("release", &[(Kind::MemoryView, &crate::memoryview::RELEASE)]);
pub static REMOVE: NameData = NameData::with("remove", &[(Kind::Array, &crate::std::array::REMOVE), (Kind::ByteArray, &crate::bytearray::REMOVE), (Kind::Deque, &crate::std::collections::deque::REMOVE), (Kind::List, &crate::list::methods::REMOVE), (Kind::Set, &crate::set::methods::REMOVE)]);
pub static REMOVEPREFIX: NameData = NameData::with("removeprefix", &[(Kind::ByteArray, &crate::bytearray::REMOVEPREFIX), (Kind::Bytes, &crate::bytes::REMOVEPREFIX), (Kind::Str, &crate::str::REMOVEPREFIX)]);
pub static REMOVESUFFIX: NameData = NameData::with("removesuffix", &[(Kind::ByteArray, &crate::bytearray::REMOVESUFFIX), (Kind::Bytes, &crate::bytes::REMOVESUFFIX), (Kind::Str, &crate::str::REMOVESUFFIX)]);
pub static REPLACE: NameData = NameData::with("replace", &[(Kind::ByteArray, &crate::bytearray::REPLACE), (Kind::Bytes, &crate::bytes::REPLACE), (Kind::Date, &crate::std::datetime::REPLACE), (Kind::DateTime, &crate::std::datetime::of_datetime::REPLACE), (Kind::Time, &crate::std::datetime::of_time::REPLACE), (Kind::Str, &crate::str::REPLACE)]);
pub static __REPR__: NameData = NameData::with("__repr__", &[(Kind::Exception, &crate::exc::REPR), (Kind::Object, &crate::class::object::REPR)]).slot(&slots::REPR);
pub static REVERSE: NameData = NameData::with("reverse", &[(Kind::Array, &crate::std::array::REVERSE), (Kind::ByteArray, &crate::bytearray::REVERSE), (Kind::Deque, &crate::std::collections::deque::REVERSE), (Kind::List, &crate::list::methods::REVERSE)]);
pub static __REVERSED__: NameData = NameData::new("__reversed__").slot(&slots::REVERSED);
pub static RFIND: NameData = NameData::with("rfind", &[(Kind::ByteArray, &crate::bytearray::RFIND), (Kind::Bytes, &crate::bytes::RFIND), (Kind::Str, &crate::str::RFIND)]);
pub static __RFLOORDIV__: NameData = NameData::new("__rfloordiv__").slot(&slots::RFLOORDIV);
pub static RINDEX: NameData = NameData::with("rindex", &[(Kind::ByteArray, &crate::bytearray::RINDEX), (Kind::Bytes, &crate::bytes::RINDEX), (Kind::Str, &crate::str::RINDEX)]);
pub static RJUST: NameData = NameData::with("rjust", &[(Kind::ByteArray, &crate::bytearray::RJUST), (Kind::Bytes, &crate::bytes::RJUST), (Kind::Str, &crate::str::RJUST)]);
pub static __RLSHIFT__: NameData = NameData::new("__rlshift__").slot(&slots::RLSHIFT);
pub static __RMATMUL__: NameData = NameData::new("__rmatmul__").slot(&slots::RMATMUL);
pub static __RMOD__: NameData = NameData::new("__rmod__").slot(&slots::RMOD);
pub static __RMUL__: NameData = NameData::new("__rmul__").slot(&slots::RMUL);
pub static __ROR__: NameData = NameData::new("__ror__").slot(&slots::ROR);
pub static ROTATE: NameData = NameData::with("rotate", &[(Kind::Deque, &crate::std::collections::deque::ROTATE)]);
pub static __ROUND__: NameData = NameData::new("__round__").slot(&slots::ROUND);
pub static RPARTITION: NameData = NameData::with("rpartition", &[(Kind::ByteArray, &crate::bytearray::RPARTITION), (Kind::Bytes, &crate::bytes::RPARTITION), (Kind::Str, &crate::str::RPARTITION)]);
pub static __RPOW__: NameData = NameData::new("__rpow__").slot(&slots::RPOW);
pub static __RRSHIFT__: NameData = NameData::new("__rrshift__").slot(&slots::RRSHIFT);
pub static __RSHIFT__: NameData = NameData::new("__rshift__").slot(&slots::RSHIFT);
pub static RSPLIT: NameData = NameData::with("rsplit", &[(Kind::ByteArray, &crate::bytearray::RSPLIT), (Kind::Bytes, &crate::bytes::RSPLIT), (Kind::Str, &crate::str::RSPLIT)]);
pub static RSTRIP: NameData = NameData::with("rstrip", &[(Kind::ByteArray, &crate::bytearray::RSTRIP), (Kind::Bytes, &crate::bytes::RSTRIP), (Kind::Str, &crate::str::RSTRIP)]);
pub static __RSUB__: NameData = NameData::new("__rsub__").slot(&slots::RSUB);
pub static __RTRUEDIV__: NameData = NameData::new("__rtruediv__").slot(&slots::RTRUEDIV);
pub static __RXOR__: NameData = NameData::new("__rxor__").slot(&slots::RXOR);
pub static SAMPLE: NameData = NameData::with("sample", &[(Kind::Random, &crate::std::random::methods::SAMPLE)]);
pub static SCANNER: NameData = NameData::with("scanner", &[(Kind::Pattern, &crate::std::_sre::SCANNER)]);
pub static SEARCH: NameData = NameData::with("search", &[(Kind::Pattern, &crate::std::_sre::SEARCH)]);
pub static SEED: NameData = NameData::with("seed", &[(Kind::Random, &crate::std::random::methods::SEED)]);
pub static SEEK: NameData = NameData::with("seek", &[(Kind::File, &crate::io::SEEK)]);
pub static SEEKABLE: NameData = NameData::with("seekable", &[(Kind::File, &crate::io::SEEKABLE)]);
pub static SEND: NameData = NameData::with("send", &[(Kind::Awaitable, &crate::generator::awaitable::SEND), (Kind::Coroutine, &crate::generator::coroutine::SEND), (Kind::Generator, &crate::generator::SEND)]);
pub static __SET__: NameData = NameData::new("__set__");
pub static __SET_NAME__: NameData = NameData::new("__set_name__");
pub static __SETATTR__: NameData = NameData::with("__setattr__", &[(Kind::Object, &crate::class::object::SETATTR)]);
pub static SETDEFAULT: NameData = NameData::with("setdefault", &[(Kind::OrderedDict, &crate::std::collections::ordered_dict::SETDEFAULT), (Kind::Dict, &crate::dict::methods::SETDEFAULT)]);
pub static __SETITEM__: NameData = NameData::new("__setitem__").slot(&slots::SETITEM);
pub static __SETSTATE__: NameData = NameData::with("__setstate__", &[(Kind::Exception, &crate::class::reduce::SETSTATE)]);
pub static SETSTATE: NameData = NameData::with("setstate", &[(Kind::Random, &crate::std::random::methods::SETSTATE)]);
pub static SETTER: NameData = NameData::with("setter", &[(Kind::Property, &crate::descriptor::SETTER)]);
pub static SHUFFLE: NameData = NameData::with("shuffle", &[(Kind::Random, &crate::std::random::methods::SHUFFLE)]);
pub static __SIZEOF__: NameData = NameData::with("__sizeof__", &[(Kind::Object, &crate::class::object::SIZEOF)]);
pub static __SLOTS__: NameData = NameData::new("__slots__");
pub static SORT: NameData = NameData::with("sort", &[(Kind::List, &crate::list::methods::SORT)]);
pub static SPAN: NameData = NameData::with("span", &[(Kind::Match, &crate::std::_sre::SPAN)]);
pub static SPLIT: NameData = NameData::with("split", &[(Kind::Pattern, &crate::std::_sre::SPLIT), (Kind::ByteArray, &crate::bytearray::SPLIT), (Kind::Bytes, &crate::bytes::SPLIT), (Kind::Str, &crate::str::SPLIT)]);
pub static SPLITLINES: NameData = NameData::with("splitlines", &[(Kind::ByteArray, &crate::bytearray::SPLITLINES), (Kind::Bytes, &crate::bytes::SPLITLINES), (Kind::Str, &crate::str::SPLITLINES)]);
pub static START: NameData = NameData::with("start", &[(Kind::Match, &crate::std::_sre::START)]);
pub static STARTSWITH: NameData = NameData::with("startswith", &[(Kind::ByteArray, &crate::bytearray::STARTSWITH), (Kind::Bytes, &crate::bytes::STARTSWITH), (Kind::Str, &crate::str::STARTSWITH)]);
pub static __STR__: NameData = NameData::with("__str__", &[(Kind::Exception, &crate::exc::STR), (Kind::Object, &crate::class::object::STR)]).slot(&slots::STR);
pub static STRFTIME: NameData = NameData::with("strftime", &[(Kind::Date, &crate::std::datetime::STRFTIME), (Kind::Time, &crate::std::datetime::of_time::STRFTIME)]);
pub static STRIP: NameData = NameData::with("strip", &[(Kind::ByteArray, &crate::bytearray::STRIP), (Kind::Bytes, &crate::bytes::STRIP), (Kind::Str, &crate::str::STRIP)]);
pub static STRPTIME: NameData = NameData::new("strptime").class_methods(&[(Kind::DateTime, &crate::std::datetime::of_datetime::STRPTIME)]);
pub static __SUB__: NameData = NameData::new("__sub__").slot(&slots::SUB);
pub static SUB: NameData = NameData::with("sub", &[(Kind::Pattern, &crate::std::_sre::SUB)]);
pub static __SUBCLASSCHECK__: NameData = NameData::with("__subclasscheck__", &[(Kind::Class, &crate::class::object::SUBCLASSCHECK)]);
pub static __SUBCLASSES__: NameData = NameData::with("__subclasses__", &[(Kind::Class, &crate::class::object::SUBCLASSES)]);
pub static __SUBCLASSHOOK__: NameData = NameData::with("__subclasshook__", &[(Kind::Object, &crate::class::object::SUBCLASSHOOK)]);
pub static SUBN: NameData = NameData::with("subn", &[(Kind::Pattern, &crate::std::_sre::SUBN)]);
pub static SUBTRACT: NameData = NameData::with("subtract", &[(Kind::Counter, &crate::std::collections::counter::SUBTRACT)]);
pub static SWAPCASE: NameData = NameData::with("swapcase", &[(Kind::ByteArray, &crate::bytearray::SWAPCASE), (Kind::Bytes, &crate::bytes::SWAPCASE), (Kind::Str, &crate::str::SWAPCASE)]);
pub static SYMMETRIC_DIFFERENCE: NameData = NameData::with("symmetric_difference", &[(Kind::FrozenSet, &crate::set::methods::frozenset::SYMMETRIC_DIFFERENCE), (Kind::Set, &crate::set::methods::SYMMETRIC_DIFFERENCE)]);
pub static SYMMETRIC_DIFFERENCE_UPDATE: NameData = NameData::with("symmetric_difference_update", &[(Kind::Set, &crate::set::methods::SYMMETRIC_DIFFERENCE_UPDATE)]);
pub static TELL: NameData = NameData::with("tell", &[(Kind::File, &crate::io::TELL)]);
pub static THROW: NameData = NameData::with("throw", &[(Kind::Awaitable, &crate::generator::awaitable::THROW), (Kind::Coroutine, &crate::generator::coroutine::THROW), (Kind::Generator, &crate::generator::THROW)]);
pub static TIME: NameData = NameData::with("time", &[(Kind::DateTime, &crate::std::datetime::of_datetime::TIME)]);
pub static TIMESTAMP: NameData = NameData::with("timestamp", &[(Kind::DateTime, &crate::std::datetime::of_datetime::TIMESTAMP)]);
pub static TIMETUPLE: NameData = NameData::with("timetuple", &[(Kind::Date, &crate::std::datetime::TIMETUPLE), (Kind::DateTime, &crate::std::datetime::of_datetime::TIMETUPLE)]);
pub static TIMETZ: NameData = NameData::with("timetz", &[(Kind::DateTime, &crate::std::datetime::of_datetime::TIMETZ)]);
pub static TITLE: NameData = NameData::with("title", &[(Kind::ByteArray, &crate::bytearray::TITLE), (Kind::Bytes, &crate::bytes::TITLE), (Kind::Str, &crate::str::TITLE)]);
pub static TO_BYTES: NameData = NameData::with("to_bytes", &[(Kind::Int, &crate::int::TO_BYTES)]);
pub static TOBYTES: NameData = NameData::with("tobytes", &[(Kind::Array, &crate::std::array::TOBYTES), (Kind::MemoryView, &crate::memoryview::TOBYTES)]);
pub static TODAY: NameData = NameData::new("today").class_methods(&[(Kind::Date, &crate::std::datetime::TODAY)]);
pub static TOFILE: NameData = NameData::with("tofile", &[(Kind::Array, &crate::std::array::TOFILE)]);
pub static TOLIST: NameData = NameData::with("tolist", &[(Kind::Array, &crate::std::array::TOLIST), (Kind::MemoryView, &crate::memoryview::TOLIST)]);
pub static TOORDINAL: NameData = NameData::with("toordinal", &[(Kind::Date, &crate::std::datetime::TOORDINAL)]);
pub static TOREADONLY: NameData = NameData::with("toreadonly", &[(Kind::MemoryView, &crate::memoryview::TOREADONLY)]);
pub static TOTAL: NameData = NameData::with("total", &[(Kind::Counter, &crate::std::collections::counter::TOTAL)]);
pub static TOTAL_SECONDS: NameData = NameData::with("total_seconds", &[(Kind::TimeDelta, &crate::std::datetime::TOTAL_SECONDS)]);
pub static TOUNICODE: NameData = NameData::with("tounicode", &[(Kind::Array, &crate::std::array::TOUNICODE)]);
pub static __TRACEBACK__: NameData = NameData::new("__traceback__");
pub static TRANSLATE: NameData = NameData::with("translate", &[(Kind::ByteArray, &crate::bytearray::TRANSLATE), (Kind::Bytes, &crate::bytes::TRANSLATE), (Kind::Str, &crate::str::TRANSLATE)]);
pub static TRIANGULAR: NameData = NameData::with("triangular", &[(Kind::Random, &crate::std::random::methods::TRIANGULAR)]);
pub static __TRUEDIV__: NameData = NameData::new("__truediv__").slot(&slots::TRUEDIV);
pub static __TRUNC__: NameData = NameData::new("__trunc__").slot(&slots::TRUNC);
pub static TRUNCATE: NameData = NameData::with("truncate", &[(Kind::File, &crate::io::TRUNCATE)]);
pub static TZNAME: NameData = NameData::with("tzname", &[(Kind::DateTime, &crate::std::datetime::of_datetime::TZNAME), (Kind::Time, &crate::std::datetime::of_time::TZNAME), (Kind::TimeZone, &crate::std::datetime::fixed_zone::TZNAME), (Kind::TzInfo, &crate::std::datetime::of_zone::TZNAME)]);
pub static UNIFORM: NameData = NameData::with("uniform", &[(Kind::Random, &crate::std::random::methods::UNIFORM)]);
pub static UNION: NameData = NameData::with("union", &[(Kind::FrozenSet, &crate::set::methods::frozenset::UNION), (Kind::Set, &crate::set::methods::UNION)]);
pub static UNPACK: NameData = NameData::with("unpack", &[(Kind::Struct, &crate::std::struct_::methods::UNPACK)]);
pub static UNPACK_FROM: NameData = NameData::with("unpack_from", &[(Kind::Struct, &crate::std::struct_::methods::UNPACK_FROM)]);
pub static UPDATE: NameData = NameData::with("update", &[(Kind::Counter, &crate::std::collections::counter::UPDATE), (Kind::Dict, &crate::dict::methods::UPDATE), (Kind::Set, &crate::set::methods::UPDATE)]);
pub static UPPER: NameData = NameData::with("upper", &[(Kind::ByteArray, &crate::bytearray::UPPER), (Kind::Bytes, &crate::bytes::UPPER), (Kind::Str, &crate::str::UPPER)]);
pub static UTCFROMTIMESTAMP: NameData = NameData::new("utcfromtimestamp").class_methods(&[(Kind::DateTime, &crate::std::datetime::of_datetime::UTCFROMTIMESTAMP)]);
pub static UTCNOW: NameData = NameData::new("utcnow").class_methods(&[(Kind::DateTime, &crate::std::datetime::of_datetime::UTCNOW)]);
pub static UTCOFFSET: NameData = NameData::with("utcoffset", &[(Kind::DateTime, &crate::std::datetime::of_datetime::UTCOFFSET), (Kind::Time, &crate::std::datetime::of_time::UTCOFFSET), (Kind::TimeZone, &crate::std::datetime::fixed_zone::UTCOFFSET), (Kind::TzInfo, &crate::std::datetime::of_zone::UTCOFFSET)]);
pub static UTCTIMETUPLE: NameData = NameData::with("utctimetuple", &[(Kind::DateTime, &crate::std::datetime::of_datetime::UTCTIMETUPLE)]);
pub static VALUES: NameData = NameData::with("values", &[(Kind::Dict, &crate::dict::methods::VALUES)]);
pub static VONMISESVARIATE: NameData = NameData::with("vonmisesvariate", &[(Kind::Random, &crate::std::random::methods::VONMISESVARIATE)]);
pub static __WEAKREF__: NameData = NameData::new("__weakref__");
pub static WEEKDAY: NameData = NameData::with("weekday", &[(Kind::Date, &crate::std::datetime::WEEKDAY)]);
pub static WEIBULLVARIATE: NameData = NameData::with("weibullvariate", &[(Kind::Random, &crate::std::random::methods::WEIBULLVARIATE)]);
pub static WITH_TRACEBACK: NameData = NameData::with("with_traceback", &[(Kind::Exception, &crate::exc::WITH_TRACEBACK)]);
pub static WRITABLE: NameData = NameData::with("writable", &[(Kind::File, &crate::io::WRITABLE)]);
pub static WRITE: NameData = NameData::with("write", &[(Kind::File, &crate::io::WRITE)]);
pub static WRITELINES: NameData = NameData::with("writelines", &[(Kind::File, &crate::io::WRITELINES)]);
pub static __XOR__: NameData = NameData::new("__xor__").slot(&slots::XOR);
pub static ZFILL: NameData = NameData::with("zfill", &[(Kind::ByteArray, &crate::bytearray::ZFILL), (Kind::Bytes, &crate::bytes::ZFILL), (Kind::Str, &crate::str::ZFILL)]);

/// Names that the runtime itself looks up.
pub static CORE: &[Name] = &[
    &__ABS__, &__ABSTRACTMETHODS__, &__ADD__, &__AND__, &__ANNOTATIONS__, &__BASES__, &__BOOL__, &__CALL__, &__CLASS__,
    &__CLASS_GETITEM__, &__CLASSCELL__, &__CONTAINS__, &__DEL__, &__DELATTR__, &__DELETE__, &__DELITEM__, &__DICT__,
    &__DIR__, &__DIVMOD__, &__DOC__, &__ENTER__, &__EQ__, &__ERROR__, &__EXIT__, &__FLOORDIV__, &FLUSH, &__FORMAT__, &__GE__,
    &__GET__, &__GETATTR__, &__GETATTRIBUTE__, &GETBUFFER, &__GETITEM__, &GETVALUE, &__GT__, &__HASH__, &__IADD__, &__IAND__,
    &__IFLOORDIV__, &__ILSHIFT__, &__IMATMUL__, &__IMOD__, &__IMUL__, &__INDEX__, &__INIT__, &__INIT_SUBCLASS__,
    &__INSTANCECHECK__, &__INVERT__, &__IOR__, &__IPOW__, &__IRSHIFT__, &__ISUB__, &__ITER__, &__ITRUEDIV__, &__IXOR__,
    &KEYS, &__LE__, &__LEN__, &__LSHIFT__, &__LT__, &__MATCH_ARGS__, &__MATMUL__, &__MISSING__, &__MOD__, &__MODULE__, &MRO,
    &__MRO_ENTRIES__, &__MUL__, &__NE__, &__NEG__, &__NEW__, &__NEXT__, &__OR__, &__ORIG_BASES__, &__POS__, &__POW__,
    &__PREPARE__, &__QUALNAME__, &__RADD__, &__RAND__, &__RDIVMOD__, &READLINE, &__REPR__, &__REVERSED__, &__RFLOORDIV__,
    &__RLSHIFT__, &__RMATMUL__, &__RMOD__, &__RMUL__, &__ROR__, &__ROUND__, &__RPOW__, &__RRSHIFT__, &__RSHIFT__, &__RSUB__,
    &__RTRUEDIV__, &__RXOR__, &__SET__, &__SET_NAME__, &__SETATTR__, &__SETITEM__, &__SLOTS__, &__STR__, &__SUB__,
    &__SUBCLASSCHECK__, &__SUBCLASSES__, &__SUBCLASSHOOK__, &__TRACEBACK__, &__TRUEDIV__, &__WEAKREF__, &WRITE, &__XOR__,
];

/// Every name with builtin methods. Only `intern_any` may reach this: it links all of them.
pub static ALL: &[Name] = &[
    &__ABS__, &ACLOSE, &__ADD__, &ADD, &ADD_NOTE, &__AND__, &APPEND, &APPENDLEFT, &AS_INTEGER_RATIO, &ASEND, &ASTIMEZONE,
    &ATHROW, &BETAVARIATE, &BIT_COUNT, &BIT_LENGTH, &__BOOL__, &BUFFER_INFO, &__BYTES__, &BYTESWAP, &__CALL__, &CAPITALIZE,
    &CASEFOLD, &CAST, &__CEIL__, &CENTER, &CHOICE, &CHOICES, &CLEAR, &CLOSE, &COMBINE, &__COMPLEX__, &CONJUGATE,
    &__CONTAINS__, &__COPY__, &COPY, &COUNT, &CTIME, &DATE, &DECODE, &__DEEPCOPY__, &__DELATTR__, &DELETER, &__DELITEM__,
    &DIFFERENCE, &DIFFERENCE_UPDATE, &__DIR__, &DISCARD, &__DIVMOD__, &DST, &ELEMENTS, &ENCODE, &END, &ENDSWITH, &__EQ__,
    &EXPAND, &EXPANDTABS, &EXPOVARIATE, &EXTEND, &EXTENDLEFT, &FILENO, &FIND, &FINDALL, &FINDITER, &__FLOAT__, &__FLOOR__,
    &__FLOORDIV__, &FLUSH, &__FORMAT__, &FORMAT, &FORMAT_MAP, &FROM_BYTES, &FROMBYTES, &FROMFILE, &FROMHEX, &FROMISOCALENDAR,
    &FROMISOFORMAT, &FROMKEYS, &FROMLIST, &FROMORDINAL, &FROMTIMESTAMP, &FROMUNICODE, &FROMUTC, &FULLMATCH, &GAMMAVARIATE,
    &GAUSS, &__GE__, &GET, &__GETATTRIBUTE__, &GETBUFFER, &__GETITEM__, &__GETNEWARGS__, &GETRANDBITS, &__GETSTATE__,
    &GETSTATE, &GETTER, &GETVALUE, &GROUP, &GROUPDICT, &GROUPS, &__GT__, &__HASH__, &HEX, &__IADD__, &__IAND__,
    &__IFLOORDIV__, &__ILSHIFT__, &__IMATMUL__, &__IMOD__, &__IMUL__, &__INDEX__, &INDEX, &INDICES, &__INIT__,
    &__INIT_SUBCLASS__, &INSERT, &__INSTANCECHECK__, &__INT__, &INTERSECTION, &INTERSECTION_UPDATE, &__INVERT__, &__IOR__,
    &__IPOW__, &__IRSHIFT__, &IS_INTEGER, &ISALNUM, &ISALPHA, &ISASCII, &ISATTY, &ISDECIMAL, &ISDIGIT, &ISDISJOINT,
    &ISIDENTIFIER, &ISLOWER, &ISNUMERIC, &ISOCALENDAR, &ISOFORMAT, &ISOWEEKDAY, &ISPRINTABLE, &ISSPACE, &ISSUBSET,
    &ISSUPERSET, &ISTITLE, &__ISUB__, &ISUPPER, &ITEMS, &__ITER__, &ITER_UNPACK, &__ITRUEDIV__, &__IXOR__, &JOIN, &KEYS,
    &__LE__, &__LEN__, &__LENGTH_HINT__, &LJUST, &LOGNORMVARIATE, &LOWER, &__LSHIFT__, &LSTRIP, &__LT__, &MAKETRANS, &MATCH,
    &__MATMUL__, &__MOD__, &MOST_COMMON, &MOVE_TO_END, &MRO, &__MUL__, &__NE__, &__NEG__, &__NEW__, &__NEXT__,
    &NORMALVARIATE, &NOW, &__OR__, &PACK, &PACK_INTO, &PARETOVARIATE, &PARTITION, &POP, &POPITEM, &POPLEFT, &__POS__,
    &__POW__, &__PREPARE__, &__RADD__, &__RAND__, &RANDBYTES, &RANDINT, &RANDOM, &RANDRANGE, &__RDIVMOD__, &READ, &READABLE,
    &READINTO, &READLINE, &READLINES, &RECONFIGURE, &__REDUCE__, &__REDUCE_EX__, &RELEASE, &REMOVE, &REMOVEPREFIX,
    &REMOVESUFFIX, &REPLACE, &__REPR__, &REVERSE, &__REVERSED__, &RFIND, &__RFLOORDIV__, &RINDEX, &RJUST, &__RLSHIFT__,
    &__RMATMUL__, &__RMOD__, &__RMUL__, &__ROR__, &ROTATE, &__ROUND__, &RPARTITION, &__RPOW__, &__RRSHIFT__, &__RSHIFT__,
    &RSPLIT, &RSTRIP, &__RSUB__, &__RTRUEDIV__, &__RXOR__, &SAMPLE, &SCANNER, &SEARCH, &SEED, &SEEK, &SEEKABLE, &SEND,
    &__SETATTR__, &SETDEFAULT, &__SETITEM__, &__SETSTATE__, &SETSTATE, &SETTER, &SHUFFLE, &__SIZEOF__, &SORT, &SPAN, &SPLIT,
    &SPLITLINES, &START, &STARTSWITH, &__STR__, &STRFTIME, &STRIP, &STRPTIME, &__SUB__, &SUB, &__SUBCLASSCHECK__,
    &__SUBCLASSES__, &__SUBCLASSHOOK__, &SUBN, &SUBTRACT, &SWAPCASE, &SYMMETRIC_DIFFERENCE, &SYMMETRIC_DIFFERENCE_UPDATE,
    &TELL, &THROW, &TIME, &TIMESTAMP, &TIMETUPLE, &TIMETZ, &TITLE, &TO_BYTES, &TOBYTES, &TODAY, &TOFILE, &TOLIST, &TOORDINAL,
    &TOREADONLY, &TOTAL, &TOTAL_SECONDS, &TOUNICODE, &TRANSLATE, &TRIANGULAR, &__TRUEDIV__, &__TRUNC__, &TRUNCATE, &TZNAME,
    &UNIFORM, &UNION, &UNPACK, &UNPACK_FROM, &UPDATE, &UPPER, &UTCFROMTIMESTAMP, &UTCNOW, &UTCOFFSET, &UTCTIMETUPLE, &VALUES,
    &VONMISESVARIATE, &WEEKDAY, &WEIBULLVARIATE, &WITH_TRACEBACK, &WRITABLE, &WRITE, &WRITELINES, &__XOR__, &ZFILL,
];
