# ord, chr, hex, oct, bin, ascii, repr, format, abs, divmod, pow, round, id, hash, callable on edge values.
print(ord("a"), ord("é"), ord("🐍"), ord("\0"), ord("\ud800"), ord(b"x"), chr(97), chr(0x1F40D), ascii(chr(0x10FFFF)), ascii(chr(0)), [chr(c) for c in range(65, 70)], "".join(chr(ord(c) + 1) for c in "HAL"), chr(True) == "\x01")
print(abs(-5), abs(5.5), abs(-0.0), abs(True), abs(-(2**70)), divmod(7, -2), divmod(-7.5, 2), pow(2, 3), hex(-255), oct(8), bin(5), bin(True), format(5, "03"), format("x", ">3"), format(2.5), format(None), repr("a'b"), ascii("né"), ascii(["é"]), hash(5) == hash(5.0), callable(print), id(None) == id(None), len("日本"), len(b"abc"), len(range(10)), len({1: 2}))


class N:
    def __abs__(self):
        return "abs"

    def __index__(self):
        return 10

    def __len__(self):
        return 4

    def __divmod__(self, other):
        return ("dm", other)

    def __rdivmod__(self, other):
        return ("rdm", other)

    def __pow__(self, other, mod=None):
        return ("pow", other, mod)

    def __hash__(self):
        return 99

    def __format__(self, spec):
        return "fmt:" + spec

    def __bool__(self):
        return False

    def __complex__(self):
        return None


n = N()
print(abs(n), hex(n), oct(n), bin(n), len(n), divmod(n, 3), divmod(3, n), pow(n, 2), pow(n, 2, 5), n**3, hash(n), format(n, "x"), f"{n:yz}", chr(N() and 65 or 66), bool(n), not n, [0] * n, "abcdefghijklm"[n], range(n)[-1], int(n), float(n))
for bad in (lambda: ord("ab"), lambda: ord(""), lambda: ord(5), lambda: ord(b"ab"), lambda: chr(-1), lambda: chr(0x110000), lambda: chr("a"), lambda: chr(1.5), lambda: chr(10**30), lambda: abs("a"), lambda: abs(), lambda: divmod(1, 0), lambda: divmod("a", 1), lambda: divmod(1), lambda: pow("a", 1), lambda: hash([]), lambda: len(5), lambda: len(), lambda: len(x for x in ""), lambda: format(5, 5), lambda: format(), lambda: repr(), lambda: ascii(1, 2), lambda: hex("a"), lambda: bin(1.0), lambda: callable(), lambda: id(), lambda: pow(), lambda: round("a"), lambda: ord([1]), lambda: divmod(None, 1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class BadLen:
    def __init__(self, v):
        self.v = v

    def __len__(self):
        return self.v


for v in (-1, 1.5, "a", 2**70, None, True):
    try:
        print(len(BadLen(v)), bool(BadLen(v)))
    except Exception as e:
        print(type(e).__name__, e)
