# The parts of json that are C in CPython, by themselves.
import _json


def show(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(e.args))


class Context:
    strict = False
    object_hook = object_pairs_hook = None
    parse_float = float
    parse_int = int
    parse_constant = staticmethod(lambda s: s.lower())


scan = _json.make_scanner(Context)
print(scan.strict, scan.object_hook, scan.parse_float, type(scan))
for args in (("[1, NaN]", 0), ("", 0), ("x", 0), ("1", -1), ("1", 5), (1, 0), ("1",), (), ("\xe9 12 ", 2), ("[1,]", 0), ('{"a":}', 0)):
    show(scan, *args)
show(scan, string="1", idx=0)
show(_json.make_scanner)
show(_json.make_scanner, 1)
for args in (('abc"', 0), ('a\tb"', 0, False), (1, 0), ("abc",), ('abc"', 10), ('abc"', -1), ('\xe9\xe9b"c', 1), ('\\u00e9\\ud83d\\ude00"', 0)):
    show(_json.scanstring, *args)
for f in (_json.encode_basestring, _json.encode_basestring_ascii):
    show(f, 'a"\\\n\x01\x7f\xe9\U0001f600\ud800')
    show(f, "plain")
    show(f, 1)
    show(f, b"")
    show(f)
encode = _json.make_encoder({}, lambda o: [repr(o)], _json.encode_basestring_ascii, None, ": ", ", ", False, False, True)
print(encode.markers, encode.sort_keys, encode.indent, encode.key_separator, type(encode))
show(encode, [1, 2.5, "a", {"b": (1,)}, 1j], 0)
show(encode)
show(encode, 1)
show(_json.make_encoder)
show(_json.make_encoder, 1, 2, 3, 4, 5, 6, 7, 8, 9)
show(_json.make_encoder(None, None, str.upper, None, "=", ";", True, True, False), {"b": 1, "a": ["x"], (1,): 2}, 0)
show(_json.make_encoder(None, None, len, None, "=", ";", False, False, False), "x", 0)
