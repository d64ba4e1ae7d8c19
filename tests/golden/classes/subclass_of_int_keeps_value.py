# Subclasses of int: construction, operators that give int, overridden operators, attributes.
class Meters(int):
    def __new__(cls, value, unit="m"):
        self = super().__new__(cls, value)
        self.unit = unit
        return self

    def __repr__(self):
        return f"{int(self)}{self.unit}"

    def __add__(self, other):
        return Meters(int(self) + int(other), self.unit)

    __radd__ = __add__


m = Meters(5)
k = Meters("7", unit="km")
print(m, k, m + 1, 1 + m, m * 2, type(m * 2).__name__, -m, type(-m).__name__, m + k)
print(m == 5, hash(m) == hash(5), {5: "five"}[m], [10, 20, 30, 40, 50, 60][m], m.unit, vars(k))
print(sum([m, k]), f"{m}", f"{m:03d}", "%d" % m, "%s" % m, str(m), [m], int(m), float(m), bool(Meters(0)))
print(m.bit_length(), m.real, type(m.real).__name__, m.numerator, isinstance(m, int), divmod(k, m), m ** 2, 2 ** m, round(m))


class Flag(int):
    def __eq__(self, other):
        return "eq"

    def __lt__(self, other):
        return "lt"

    def __bool__(self):
        return False

    __hash__ = None


f = Flag(3)
print(f == 3, 3 == f, f < 1, 1 > f, f != 3, not f, f > 1)
try:
    {f}
except TypeError as e:
    print(e)


class Index(int):
    def __index__(self):
        return 1

    def __int__(self):
        return 99


i = Index(0)
print(int(i), [7, 8, 9][i], range(3)[i], i + 0, hex(i), "ab" * Index(2))


class Cmp(int):
    def __rsub__(self, other):
        return f"rsub {other}"

    def __floordiv__(self, other):
        return "floordiv"


print(10 - Cmp(3), Cmp(3) - 10, Cmp(9) // 2, 9 // Cmp(2))
print(Meters.from_bytes(b"\x01\x00", "big"), type(Meters.from_bytes(b"\x01", "big")).__name__)
try:
    Meters("x")
except ValueError as e:
    print(e)
try:
    Meters()
except TypeError as e:
    print(e)
print(type(Meters(3) | 4).__name__, type(+m).__name__, type(abs(m)).__name__, Meters(True), max(m, k), sorted([k, m]))
class Empty(int): pass
print(Empty(), Empty(3.9), Empty("ff", 16), repr(Empty(2)), Empty(4) is not Empty(4), type(Empty(1) + Empty(1)).__name__)
