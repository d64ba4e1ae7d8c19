# bytes(): every kind of source, errors; literals with escapes; repr with both quotes.
def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Gives:
    def __init__(self, v):
        self.v = v

    def __bytes__(self):
        return self.v


class Index:
    def __index__(self):
        return 3


class Items:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10


print(bytes(), bytes(3), bytes([1, 255]), bytes((65, 66)), bytes(range(3)), bytes(b"ab"), bytes(bytearray(b"q")), bytes(memoryview(b"m")), bytes("é", "utf-8"), bytes("é", "latin-1"), bytes("é", "ascii", "replace"), bytes({1: 2}), bytes({7}), bytes(iter([1])), bytes(x for x in (1, 2)), bytes(True), bytes(Gives(b"g")), bytes(Index()), bytes(Items()), bytes(source=b"s"), bytes("a", encoding="ascii"), bytes([Index()]), bytes([True]))
for bad in (-1, 2**70, 1.5, None, "a", [256], [-1], ["a"], [1.5], [None], [2**70], Gives("x"), Gives(5), object, {None}, [b"a"], 2**62):
    print(tried(bytes, bad), "|", tried(bytearray, bad))
print(tried(bytes, "a", 5), tried(bytes, b"a", "ascii"), tried(bytes, 5, "ascii"), tried(bytes, errors="x"), tried(bytes, [1], errors="strict"), tried(bytes, 1, 2, 3, 4), tried(bytes, x=1), tried(bytes, "a", "nope"), tried(bytes, encoding="ascii"), tried(bytes, None, "ascii"))
print(b"", b"a'b", b'a"b', b"a'\"b", b"\n\t\r\\", b"\x00\x7f\x80\xff", b"\101\7\08", rb"\n", Rb"\x", b"a" b"b", b"""x
y""", b"\
z", b"\'\"", str(b"a"), f"{b'x'}", f"{b'x'!r:>6}", "%s %r" % (b"x", b"y"), len(b"\xe9"), b"\q" if False else b"q")
print(bytes.fromhex("00 ff 1A"), bytes.fromhex(" 0a0b "), bytes.fromhex(""), tried(bytes.fromhex, "0"), tried(bytes.fromhex, "0 1"), tried(bytes.fromhex, "zz"), tried(bytes.fromhex, "0x"), tried(bytes.fromhex, "é0"), tried(bytes.fromhex, 5), bytearray.fromhex("ff"), bytes.fromhex("0a\n0b\t0c"))
b = b"\x01\xab\xff\x10\x00"
print(b.hex(), b.hex(":"), b.hex("-", 2), b.hex("-", -2), b.hex(b"."), b.hex("|", 0), b.hex("|", 10), b"".hex(":"), tried(b.hex, "ab"), tried(b.hex, ""), tried(b.hex, "é"), tried(b.hex, 5), tried(b.hex, "x", "y"), b.hex(sep="_", bytes_per_sep=3), bytearray(b).hex(" "), memoryview(b).hex("/", 2))


class B(bytes):
    pass


print(type(B(b"a")), B(b"a") == b"a", repr(B(b"a")), type(B(b"a") + b"b"), type(B.fromhex("00")), type(bytes(B(b"a"))), B(3), B([1]), B("a", "ascii"))


def pack(values: list[int]) -> bytes:
    return bytes(v & 0xFF for v in values)


def total(data: bytes) -> int:
    s = 0
    for x in data:
        s += x
    return s


print(pack([1, 256, -1]), total(b"\xff\x01"), total(b""), list(b"ab"), sum(b"ab"), max(b"az"), sorted(b"cab"), tuple(b"a"), set(b"aa"), [*b"xy"], dict(zip(b"ab", "ab")), b"ab"[0], b"ab"[0:1], b"ab"[-1])
