# json reads and writes what CPython's does: all values, options and hooks, files, and what it says of malformed texts.
import io
import json
from json import JSONDecodeError, JSONDecoder, JSONEncoder


def show(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(e.args))


values = [None, True, False, 0, -1, 10**30, 1.5, -0.0, 1e300, 1e16, 0.1, "", "a\"\\\n\r\t\b\f\x01\x7f\xe9\u20ac\U0001f600\ud800", [], {}, (), [1, [2, [3]]],
          {"a": 1, "b": [1, {"c": None}]}, {1: 2, 2.5: 3, None: 4, True: 5, "x": 6}, float("inf"), float("-inf")]
for v in values:
    text = json.dumps(v)
    print(text, ascii(json.loads(text)))
    print(ascii(json.dumps(v, ensure_ascii=False)), json.dumps(v, separators=(",", ":")))
    print(json.dumps(v, indent=2))
print(json.dumps(float("nan")), json.loads("NaN"))
print(json.dumps({"b": 1, "a": {"d": 1, "c": 2}}, sort_keys=True), json.dumps([1, {"a": []}], indent="\t"), json.dumps({"a": 1}, indent=0))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Ints(int):
    def __repr__(self):
        return "no"


class Texts(str):
    pass


class Dicts(dict):
    def items(self):
        return [("mine", 1)]


class Encoder(JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return {"x": o.x, "y": o.y}
        return super().default(o)


print(json.dumps([Ints(3), Texts("q"), Dicts(a=1), {Ints(1): Texts("z")}]))
print(json.dumps(Point(1, [Point(2, 3)]), cls=Encoder), json.dumps({2, }, default=list), Encoder().encode([Point(0, 0)]))
print(list(Encoder(indent=1).iterencode([Point(0, 0), 1.5, {"a": ()}])))
show(json.dumps, Point(1, 2))
show(json.dumps, 1j)
show(json.dumps, b"x")
show(json.dumps, {(1,): 2})
show(json.dumps, {(1,): 2, "a": 3}, skipkeys=True)
show(json.dumps, float("nan"), allow_nan=False)
show(json.dumps, [1, float("inf")], allow_nan=False, indent=1)
show(json.dumps, {"b": 1, 2: 3}, sort_keys=True)
loop = []
loop.append({"a": loop})
show(json.dumps, loop)
show(json.dumps, loop, indent=1)
show(json.dumps, Point(1, 2), default=lambda o: o)
deep = []
for _ in range(5000):
    deep = [deep]
try:
    json.dumps(deep)
except RecursionError as e:
    print(e)
try:
    json.loads("[" * 5000)
except RecursionError as e:
    print(e)
try:
    json.loads('{"a":' * 5000)
except RecursionError as e:
    print(e)

for text in ("", " ", "x", "nul", "[1", "[1 2]", "[1,]", "[,1]", "{", '{"a" 1}', '{"a":1,}', "{1:2}", '{"a":}', '{"a":1 "b"}', '{"a"', '"abc', '"a\nb"', '"\\x"',
             '"\\u12"', '"\\u12x4"', '"\\ud834\\udd1e"', '"\\ud834\\uzzzz"', '"\\ud834x"', '"\\', "01", "1.", "1.5e", "-", "-0", "1e5", "1E+2", "-Infinity", "-Inf", "1 2", "[] x",
             ' [1 , 2 ] ', "\ufeff[]", '\xe9\xe9"', '["\xe9", x]', '{"\u20ac": 1, "\u20ac" 2}', "tru", "[true, false,null]", "1" * 30, "[" * 3 + "]" * 2, '{"a": {"b": [1, 2, {"c": "d"}]}}',
             '"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9"', '\t\r\n"x"\n', "\x0b1"):
    show(json.loads, text)
show(json.loads, '"a\nb"', strict=False)
show(json.loads, b'{"a": [1, 2]}')
show(json.loads, '"\xe9"'.encode("utf-16"))
show(json.loads, bytearray(b"\xef\xbb\xbf1"))
show(json.loads, 1)
show(json.loads, None)
try:
    json.loads('{"a": 1,\n "b" 2}')
except JSONDecodeError as e:
    print(e, e.msg, e.pos, e.lineno, e.colno, ascii(e.doc))
show(json.loads, '{"a": {"b": 1}}', object_hook=lambda d: sorted(d.items()))
show(json.loads, '{"a": {"b": 1}, "a": 2}', object_pairs_hook=list)
show(json.loads, "[1.5, 2, NaN, -3e2]", parse_float=lambda s: "f" + s, parse_int=lambda s: "i" + s, parse_constant=lambda s: "c" + s)
show(JSONDecoder().raw_decode, '[1] tail')
show(JSONDecoder().raw_decode, '\xe9 [1]', 2)
show(JSONDecoder().raw_decode, "[1]", 5)
keys = [k for d in json.loads('[{"key": 1}, {"key": 2}]') for k in d]
print(keys[0] is keys[1])

out = io.StringIO()
json.dump({"a": [1, 2.5, "x"], "b": None}, out, indent=4)
print(out.getvalue())
out.seek(0)
print(json.load(out))
