# float(text): every spelling that is one and many that are not; exact halves and long digits round correctly.
def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for text in ("1", "1.", ".5", "-.5e1", "+1E5", "1e+05", "1e-05", "00012.500", "1_000.5_0", "1e1_0", " 7 ", "\t-0\n", "\u20031.5\u00a0", "٣.٥", "१e२", "1" * 400, "0." + "0" * 400 + "1", "1e400", "-1e400", "1e-400", "0e999999999999", "1e99999999999999999999", "1e-99999999999999999999", "infinity", "+INF", "-nAn"):
    print(ascii(text[:20]), tried(float, text))
for bad in ("", " ", ".", "-", "+-1", "1e", "1e+", "e5", "1 2", "1__0", "_1", "1_", "1_.5", "1._5", "1e_5", "1_e5", "0x1", "1.5.5", "1,5", "1d", "1j", "½", "in", "infinit", "nanx", "1\0", "\0", "--inf", "é", "1e5.5", "٣x", "\ud800"):
    print(ascii(bad), ascii(tried(float, bad)))
for text in ("9007199254740993", "9007199254740992.5", "9007199254740993.0000000000000000000000001", "9007199254740993" + "0" * 30 + "e-30", "2.2250738585072011e-308", "2.2250738585072012e-308", "2.4703282292062327e-324", "2.4703282292062328e-324", "4.9406564584124654e-324", "1.7976931348623158e308", "1.7976931348623159e308", "0.1" + "0" * 100 + "1", "8.5e-45", "6929495644600919.5", "1448997445238699", "0.500000000000000166533453693773481063544750213623046875", "3.518437208883201171875e13", "62.5364939768271845828", "8.10109172351e-10", "1.50000000000000011102230246251565", "179769313486231580793e289"):
    print(text[:30], tried(float, text))
print(float(), float(b"1.5"), float(bytearray(b" 2 ")), tried(float, b"x"), tried(float, b"1\xff"), tried(float, memoryview(b"1")), float(True), float(2**53 + 1), float(2**53 + 3), tried(float, 10**400), tried(float, -(10**400)), float(10**308))
print(tried(float, None), tried(float, []), tried(float, 1j), tried(float, "1", "2"), tried(float, x=1), tried(float, {}))


class Gives:
    def __init__(self, v):
        self.v = v

    def __float__(self):
        return self.v


class Index:
    def __index__(self):
        return 7


class Sub(float):
    pass


print(float(Gives(2.5)), tried(float, Gives(2)), tried(float, Gives("2")), float(Index()), float(Sub(1.5)), type(float(Sub(1.5))), tried(float, Gives(Sub(1))))


def parse(words: list[str]) -> float:
    total = 0.0
    for w in words:
        total += float(w)
    return total


print(parse(["1.5", "-2", "1e3", ".25"]), tried(parse, ["1", "a b"]), [float(w) for w in "3 1e-7 1e16 123456789012345678".split()], repr(float("1e22")), repr(float("1e23")), 0.1 + 0.2, 1e-7, 1e16, 123456789012345.6)
