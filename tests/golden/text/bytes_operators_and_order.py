# + * % < == in hash and slices of bytes-like values, mixed with each other and with the rest.
import operator


def tried(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


b, ba, mv = b"ab", bytearray(b"ab"), memoryview(b"ab")
for op in (operator.add, operator.mul, operator.mod, operator.eq, operator.ne, operator.lt, operator.ge, operator.contains, operator.getitem, operator.sub, operator.iadd, operator.imul, operator.concat):
    print(op.__name__, [tried(op, x, y) if not isinstance(tried(op, x, y), memoryview) else "mv" for x in (b, bytearray(b"ab"), mv) for y in (b, ba, mv, 1, "ab", None, [1])])
print(b == ba, ba == b, b == mv, mv == ba, b == "ab", b != "ab", {b: 1}[b"ab"], hash(b) == hash(b"a" + b"b"), hash(memoryview(b"ab")) == hash(b), tried(hash, ba), tried(hash, memoryview(ba)), b in [ba], b"" == bytearray(), b < b"b", b"a" < b"\xff", b"" < b"\0", b > bytearray(b"aa"), sorted([b"b", b"a", b"", bytearray(b"aa")]), tried(lambda: b < "a"), tried(lambda: b < 5), tried(lambda: b < [97]))
print(b * 0, b * -1, 3 * b, b * True, b + b"", type(b + ba), type(ba + b), tried(lambda: b + "a"), tried(lambda: "a" + b), tried(lambda: b + 5), tried(lambda: b * 1.5), tried(lambda: b * "2"), tried(lambda: b * 2**70), tried(lambda: b - b), tried(lambda: -b), tried(lambda: b & b))
s = bytes(range(8))
for start in (None, 2, -3, 20):
    print([s[start:stop:step] for stop in (None, 5, -1, -20) for step in (None, 2, -1, -3)])
print([s[i] for i in (0, -1, True)], [tried(lambda i=i: s[i]) for i in (8, -9, 2**70, 1.0, "1", None, (1,))], tried(lambda: s[::0]), tried(lambda: s["a":]), s[1:3] + s[-1:], s[:] is s)
print(b"%d|%5d|%-5d|%05d|%+d|%x|%#X|%o" % (5, 5, 5, 5, 5, 255, 255, 8), b"%s|%b|%10s|%-6b|%.1s" % (b"x", ba, b"r", b"l", b"cut"), b"%c%c%c" % (65, b"B", bytearray(b"C")), b"%a|%r|%a" % ("é", b"q", [1]), b"%f|%.2f|%e|%g|%5.1f" % (1.5, 2.345, 1e10, 1e-5, 3.14159), b"%%", b"%(k)s %(k)r" % {b"k": b"v"}, b"%*d|%.*f" % (4, 7, 1, 2.55))
for fmt, args in ((b"%s", "text"), (b"%s", 5), (b"%b", None), (b"%d", "5"), (b"%d", b"5"), (b"%c", 256), (b"%c", "a"), (b"%c", b"ab"), (b"%s", ()), (b"%s", (b"a", b"b")), (b"a", b"b"), (b"%z", 1), (b"%", 1), (b"%(k)s", {"k": b"v"}), (b"%(k)s", 5), (b"%x", 1.5), (b"%i", 3.7), (b"%d", 3.7), (b"%f", "1"), (b"%(a", {b"a": 1})):
    print(fmt, args, tried(operator.mod, fmt, args))
ba %= 5 if False else ()
print(ba, bytearray(b"%d") % 7, type(bytearray(b"%d") % 7), iter(b"a").__next__(), list(reversed(b"abc")), b"abc".__len__(), tried(operator.setitem, b, 0, 1), tried(operator.delitem, b, 0), bool(b""), bool(b"\0"), not ba, tried(int, b"x"), int(b" 42 "), float(b"1.5"), ascii(b"\xff"), b"a".__eq__("a"), b"ab".__contains__(97), b"".__bytes__())


def xor(a: bytes, k: bytes) -> bytes:
    return bytes(x ^ k[i % len(k)] for i, x in enumerate(a))


def adler(data: bytes) -> int:
    a, b2 = 1, 0
    for x in data:
        a = (a + x) % 65521
        b2 = (b2 + a) % 65521
    return b2 << 16 | a


def chunks(data: bytes, n: int) -> list[bytes]:
    return [data[i : i + n] for i in range(0, len(data), n)]


print(xor(xor(b"secret", b"key"), b"key"), xor(b"\0\0", b"ab"), adler(b"Wikipedia"), chunks(b"abcdefg", 3), chunks(b"", 2), b"x" + bytes([0]) * 3)
