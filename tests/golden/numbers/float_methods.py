# hex, fromhex, as_integer_ratio, is_integer and the rest of float's methods.
for x in (0.0, -0.0, 1.0, -1.5, 0.1, 1e300, 5e-324, 2.0**-1022, float("inf"), float("-inf"), float("nan"), 255.9375):
    print(x.hex(), float.fromhex(x.hex()) == x, x.is_integer(), x.real, x.imag, x.conjugate(), hash(x) if x == x else "nan")
for x in (0.5, -0.75, 10.0, 0.1, 1e22, 5e-324):
    print(x.as_integer_ratio(), (int(x)).as_integer_ratio())
for text in ("0x1.8p1", "1.8", "-0X.8P-2", "0x10", "inf", "-nan", " 0x1p-1074 ", "0x1.fffffffffffff8p0", "1p4", "abc.def"):
    print(text, float.fromhex(text), end="; ")
print()
for bad in (lambda: float.fromhex(""), lambda: float.fromhex("0x"), lambda: float.fromhex("xyz"), lambda: float.fromhex("0x1p5000"), lambda: float.fromhex(1), lambda: float("inf").as_integer_ratio(), lambda: float("nan").as_integer_ratio(), lambda: (1.5).numerator, lambda: (1.5).foo):
    try:
        print(bad())
    except (ValueError, OverflowError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
n = 6
print(n.numerator, n.denominator, n.real, n.imag, n.conjugate(), (-8).bit_length(), True.numerator, (255).bit_count())
print((1.5).__add__(2), (1.5).__add__("a"), (2).__add__(1.5), (2).__radd__(3), (2).__eq__(2.0), (2.0).__eq__(2), (7).__divmod__(2), (7).__pow__(2, 5), (2.5).__bool__(), (0).__bool__())
