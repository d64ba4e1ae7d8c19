# struct: sizes, layout and bytes of each format in each order, what they refuse, buffers written and read in place.
import struct
from struct import Struct, calcsize, error, iter_unpack, pack, pack_into, unpack, unpack_from


def said(f, *args, **keywords):
    try:
        return f(*args, **keywords)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


VALUES = (1, -1, 300, 2**31, 2**63, -2**64, 1.5, 1e300, "a", b"a", b"abc", None)
for order in ("", "<", ">"):
    for code in "cbB?hHiIlLqQnNefdspP":
        print(order + code, *(said(pack, order + code, v) for v in VALUES), sep=" | ")
for f in ("x", "5s", "0s", "3p", "bhilq", "=bhilq", "b i", "2h3b", "bi", "b0i", "qb", "=n", "z", "5", "5 s", "b>", "", "<", "9" * 30 + "b", "\0", "é", b"<hi", 1, []):
    print(repr(f)[:20], said(calcsize, f))

print(pack("5s3p", b"ab", b"wxyz"), pack("<bih", 1, 2, 3), pack("bih", 1, 2, 3), pack("xbx", 7), pack(">2h", 1, -2))
print(unpack("<hI?", bytes(range(1, 8))), unpack("3s2p", b"abc\x09d"), unpack("2c", b"ab"), unpack("", b""), unpack(">q", b"\xff" * 8))
for order in "<>":
    print(unpack(order + "eefd", b"\x01\x3c\x00\xfc\x00\x00\x80\x3f\x9a\x99\x99\x99\x99\x99\xf1\x3f"))
b = bytearray(10)
pack_into("<h", b, 2, 258)
pack_into(">i", memoryview(b)[4:], 0, -2)
print(b, unpack_from("<h", b, 2), unpack_from("<h", b, -2), unpack_from("<h", buffer=b, offset=1), list(iter_unpack("<hxxx", b)))
for f, *args in (
    (pack,), (pack, "bb", 1), (pack, "b", 1, 2), (pack, "i", "x"), (pack, "5s", "ab"), (pack, "e", 65520.0), (pack, ">f", 1e300),
    (unpack, "b", b""), (unpack, "b", "a"), (unpack, "b"), (pack_into, "h", b, 9, 1), (pack_into, "h", b, -1, 1), (pack_into, "h", b, -11, 1),
    (pack_into, "h", b"ab", 0, 1), (pack_into, "h", b), (pack_into, "h", b, 0), (pack_into, "h", b, "x", 1), (unpack_from, "h", b, 9),
    (unpack_from, "h", b, -1), (unpack_from, "h", b, -11), (unpack_from, "h"), (iter_unpack, "3s", b), (iter_unpack, "", b),
):
    print(said(f, *args))

s = Struct("<hb")
print(s.format, s.size, s.pack(1, 2), s.unpack(b"abc"), s.unpack_from(b, offset=1), list(s.iter_unpack(b"abcdef")), said(s.pack, 1))
print(said(Struct), said(Struct, 1), said(Struct, "z"), said(lambda: s.typo), said(setattr, s, "size", 1), said(s.unpack, buffer=b"abc"))


class Point(Struct):
    def __init__(self):
        super().__init__(">2h")

    def pack(self, point):
        return super().pack(*point)


print(Point().unpack(Point().pack((3, -4))), Point().size, error, struct.error is error, issubclass(error, Exception))


class Five:
    def __index__(self):
        return 5

    def __float__(self):
        return 2.5


print(pack("<hd?", Five(), Five(), Five()))
try:
    unpack("<q", b"short")
except error as e:
    print(repr(e), e.args)
unpack("<i", b"uncaught")
