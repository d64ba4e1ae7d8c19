# Subclasses of float and complex: what their operators give, what is overridden, attributes.
class Celsius(float):
    def __new__(cls, value=0.0):
        return super().__new__(cls, value)

    def __init__(self, value=0.0):
        self.source = value

    def __str__(self):
        return f"{float(self):.1f}C"

    def __sub__(self, other):
        return Celsius(float(self) - other)


c = Celsius(21.55)
d = Celsius("3")
print(c, repr(c), d, d.source, c - 1, type(c - 1).__name__, c + 1, type(c + 1).__name__)
print(f"{c}", f"{c:.2f}", "%s" % c, "%.1f" % c, [c], c == 21.55, hash(c) == hash(21.55))
print(Celsius(), Celsius(1) < Celsius(2), max(c, d), sum([c, d]), round(c), round(c, 1), int(c), c // 1, -c, abs(Celsius(-2)))
print(c.is_integer(), c.as_integer_ratio() == (21.55).as_integer_ratio(), c.hex() == (21.55).hex(), Celsius.fromhex("0x1p2"))
print(type(Celsius.fromhex("0x1p2")).__name__, type(c.real).__name__, type(c.conjugate()).__name__, type(+c).__name__)


class Same(float):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 1

    def __bool__(self):
        return False

    def __float__(self):
        return 5.0


s = Same(2.0)
print(s == 3, 3 == s, s != 3, bool(s), float(s), s + 0, hash(s), {s: 1}[Same(9)])
import math
print(math.floor(Celsius(2.7)), math.sqrt(Celsius(4)), math.sqrt(s), math.isnan(Celsius("nan")))


class Z(complex):
    def __repr__(self):
        return f"Z<{self.real},{self.imag}>"

    def __add__(self, o):
        return Z(complex(self) + o)


z = Z(1, 2)
print(z, [z], z + 1, 1 + z, z * 2, abs(Z(3, 4)), z.conjugate(), type(z.conjugate()).__name__, z == 1 + 2j, hash(z) == hash(1 + 2j))
print(f"{z}", str(z), complex(z), -z, Z("1+1j"))
for bad in (lambda: Celsius("x"), lambda: Celsius(1, 2), lambda: Z([]), lambda: Celsius(None)):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
class Unset(float):
    def __float__(self): return "text"
try:
    float(Unset(1))
except TypeError as e:
    print(e)
