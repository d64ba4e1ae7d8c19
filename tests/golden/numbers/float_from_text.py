# float() of text: exponents, underscores, names of the infinite, spaces; errors name the text.
for text in ("1", "1.", ".5", "-.5e1", "+1E3", " 2.5\n", "1_000.2_5", "1e-400", "1e400", "inf", "-Infinity", "NaN", "+nan", "INF", "١.٥", "0010.0", "1e1_0", "123456789012345678901234567890", "4.9e-324", "2.4703282292062328e-324", "1.7976931348623159e308"):
    print(float(text), end=" ")
print(float(), float(b"1.5"), float(3), float(True), float(2**70))
for bad in ("", " ", ".", "e5", "1e", "1e+", "1__0", "_1", "1_", "1._5", "0x1p3", "infinit", "nane", "1 2", "1.5f", "é", "'", b"a", b"\xff", None, [], 10**400, "1\x00"):
    try:
        print(float(bad))
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)


class Reading:
    def __float__(self):
        return 2.5


class Wrong:
    def __float__(self):
        return 1


print(float(Reading()))
try:
    float(Wrong())
except TypeError as e:
    print(e)
