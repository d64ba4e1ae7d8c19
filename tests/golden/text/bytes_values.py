# bytes: literals, construction, indices, slices, operators, comparison, iteration.
b = b"ab\x00\xff\n'\101"
print(b, len(b), b[0], b[-1], b[1:4], b[::-1], b[::2], list(b), b + b"x", b * 2, 2 * b"-", b"b\x00" in b, 0xFF in b, b == b"ab", b"a" < b"b", b"a" != "a", hash(b"a") == hash(b"a"), bool(b""), b"" == bytes())
print(bytes(3), bytes([1, 2, 255]), bytes(range(65, 70)), bytes(b"copy"), bytes((97,)), bytes({98: 1}), bytes(x for x in (1, 2)), b"a" b"b", rb"\n", br"\x", b"""multi
line""", bytes(True), [x * 2 for x in b"\x01\x02"], sorted(b"cab"), max(b"abc"), sum(b"\x01\x02"), tuple(b"hi"), *b"!")
print(b"abc".hex(), b"\x01\xab".hex(":"), b"abcdef".hex("-", 2), b"abcde".hex("-", 2), b"abcde".hex("-", -2), bytes.fromhex("00 ff 1A"), bytes.fromhex(""), bytes.fromhex(" 61\n62 "), b"a".isascii(), b"\x80".isascii())
a, *rest, z = b"wxyz"
print(a, rest, z, {b"k": 1}[b"k"], {b"a", b"a"}, b"%d %s %r %a %x %c %5.1f%%" % (1, b"by", "é", "é", 255, 65, 2.25), b"%(k)s" % {b"k": b"v"}, b"%b" % b"z")


class B:
    def __bytes__(self):
        return b"made"


print(bytes(B()))
for bad in (lambda: b[10], lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes(-1), lambda: bytes("a"), lambda: bytes([1, "a"]), lambda: bytes(1.5), lambda: b + "s", lambda: "s" + b, lambda: b < "a", lambda: b"a" in "abc", lambda: "a" in b, lambda: 300 in b, lambda: bytes.fromhex("0"), lambda: bytes.fromhex("zz"), lambda: b"%d" % "a", lambda: b"%s" % "a", lambda: b"%s" % 1, lambda: b"a" * "b", lambda: b["x"], lambda: b"a".hex(5), lambda: b"a".hex("ab"), lambda: bytes(None), lambda: bytes(1, "a"), lambda: b"a".foo, lambda: b"%c" % 256, lambda: b"%y" % 1):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
try:
    b[0] = 1
except TypeError as e:
    print(e)
