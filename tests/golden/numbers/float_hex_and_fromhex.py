# float.hex and float.fromhex: rounding at the last bit, subnormals, every accepted spelling and error.
def tried(text):
    try:
        return float.fromhex(text)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for x in (0.0, -0.0, 1.0, -1.5, 0.1, 1 / 3, 1e16, 123456.789, 2.0**-1022, 2.0**-1074, 5e-324 * 3, 1.7976931348623157e308, 2.2250738585072011e-308, float("inf"), float("-inf"), float("nan")):
    print(x.hex(), float.fromhex(x.hex()) == x, float.hex(x))
for text in ("1", "0x1", "0X1P4", "1p4", "0x.8", "0x8.", ".8", "8.", "-0x1.8p1", "+1.8p-1", " 0x1 ", "\n1p0\t", "0x1p+5", "0x1.fffffffffffff8p0", "0x1.fffffffffffff7p0", "0x1.00000000000008p0", "0x1.000000000000080001p0", "0x1.00000000000018p0", "0x0.0000000000001p-1022", "0x1p-1074", "0x1p-1075", "0x1.8p-1075", "0x1.0000001p-1075", "0x1p-1100", "0x1.fffffffffffffp1023", "0x1.fffffffffffff8p1023", "0x1p1024", "-0x1p2000", "0x0p99999999999", "0x1p-99999999999999999999", "inf", "-Infinity", "NaN", "-nan", "INFINITY", "ab.cdef", "a", "0xA.bP0", "0x" + "0" * 50 + "1p4", "0x1" + "0" * 40 + "p-160"):
    print(text[:24], tried(text), end="; ")
print()
for bad in ("", " ", "0x", "x1", "0xp1", ".", "0x.", "p5", "1p", "1p+", "0x1.p", "0x1.1.1", "1 2", "0x1 p1", "1_0", "g", "0x1g", "infin", "nane", "--1", "1e5x", "é1", "1\0", "0x1p1.5", "１"):
    print(repr(bad), tried(bad))
for bad in (1, b"1", None):
    print(tried(bad))
print(float.fromhex("1e5"), float.fromhex("0x1e+5") if False else "", type(float.fromhex("1")))


class F(float):
    def __new__(cls, x):
        print("new", x)
        return super().__new__(cls, x)


got = F.fromhex("0x1.8p1")
print(type(got), got, got.hex(), (5.5).hex(), 1e-5.hex(), F(2).hex())


def bits(values: list[float]) -> str:
    return " ".join(v.hex() for v in values)


print(bits([0.5, -0.75, 1e100, 3.141592653589793]), bits([]), sum(float.fromhex(h) for h in ["0x1p0", "0x1p-1", "0x1p-2"]))
