# Subclasses of int, float and complex: results of operations are plain, methods are overridden, attributes stay.
class Money(int):
    def __new__(cls, amount, currency="EUR"):
        self = super().__new__(cls, amount)
        self.currency = currency
        return self

    def __add__(self, other):
        return Money(int(self) + int(other), self.currency)

    __radd__ = __add__

    def __repr__(self):
        return f"{int(self)} {self.currency}"

    def __bool__(self):
        return self.currency != "NONE"


m = Money(5)
print(m, m + 3, 3 + m, m - 3, type(m - 3).__name__, -m, type(+m).__name__, m * 2, m // 2, m / 2, m ** 2, m % 3, divmod(m, 3), m << 1, ~m, abs(m))
print(m == 5, 5 == m, m < 6, hash(m) == hash(5), {5: "five"}[m], [0, 1, 2, 3, 4, "item"][m], "x" * m, list(range(m))[-1])
print(bool(m), bool(Money(0)), bool(Money(1, "NONE")), not Money(7, "NONE"), "yes" if Money(0) else "no", Money(0) and 1)
print(f"{m}", f"{m:>8}", f"{m:d}", "%d" % m, "%s" % m, str(m), repr([m]), int(m), type(int(m)).__name__, float(m), sum([m, m]), max(m, 4))
print(m.bit_length(), m.real, type(m.real).__name__, m.numerator, Money.from_bytes(b"\x07", "big"), type(Money.from_bytes(b"\x07", "big")).__name__, vars(m), m.to_bytes(1, "big"))
print(round(m), type(round(m)).__name__, round(Money(25), -1), m & 4, m.__index__(), type(m.__int__()).__name__, m.conjugate())
m.note = "text"
print(m.note, m.__dict__, isinstance(m, int), issubclass(Money, int), type(m) is int)


class Celsius(float):
    def __new__(cls, value):
        return super().__new__(cls, value)

    def __eq__(self, other):
        return abs(float(self) - float(other)) < 0.5

    def __hash__(self):
        return 1

    def __str__(self):
        return f"{float(self):.1f}°"


c = Celsius("21.3")
print(c, repr(c), [c], c + 1, type(c + 1).__name__, c == 21.6, c != 21.6, 21.6 == c, c > 21, -c, round(c), round(c, 1), f"{c}", f"{c:.0f}", int(c), c.is_integer(), c.hex(), c // 1, divmod(c, 2))
print({c: 1}, hash(c), Celsius(3).as_integer_ratio(), Celsius.fromhex("0x1p3"), type(Celsius.fromhex("0x1p3")).__name__, Celsius(float("inf")), max([Celsius(1), Celsius(2)]))


class Z(complex):
    def __abs__(self):
        return "abs"


z = Z(3, 4)
print(z, abs(z), z + 1, type(z + 1).__name__, z.real, z.conjugate(), z == 3 + 4j, hash(z) == hash(3 + 4j), Z("1+2j"))


class Flag(int):
    def __or__(self, other):
        return Flag(super().__or__(other))

    def __contains__(self, other):
        return self & other == other

    def __iter__(self):
        n = 1
        while n <= self:
            if self & n:
                yield Flag(n)
            n <<= 1

    def __len__(self):
        return bin(self).count("1")


f = Flag(1) | Flag(4) | 8
print(f, type(f).__name__, 4 in f, 2 in f, list(f), len(f), [*Flag(10)], sum(f))


class NoAdd(int):
    __add__ = None

    def __lt__(self, other):
        return NotImplemented


n = NoAdd(3)
for op in (lambda: n + 1, lambda: 1 + n, lambda: n < 5, lambda: 5 > n, lambda: n < "a", lambda: sorted([n, NoAdd(1)])):
    try:
        print(op())
    except TypeError as e:
        print(e)
for bad in (lambda: Money("x"), lambda: Celsius("x"), lambda: Money([]), lambda: Money(), lambda: Z("x"), lambda: Money(float("nan"))):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
try:
    class B(bool):
        pass
except TypeError as e:
    print(e)
