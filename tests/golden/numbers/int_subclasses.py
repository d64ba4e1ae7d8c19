# Subclasses of int and float: arithmetic gives plain numbers, overridden operators win, attributes stay.
class Meters(int):
    unit = "m"

    def __repr__(self):
        return f"{int(self)}{self.unit}"

    def __add__(self, other):
        return Meters(int(self) + other)

    def half(self):
        return self // 2


m = Meters(5)
m.note = "long"
print(m, repr(m), str(m), m + 1, type(m + 1).__name__, 1 + m, type(1 + m).__name__, m * 2, type(m * 2).__name__, -m, m.half(), m == 5, hash(m) == hash(5), {5: "five"}[m], [0, 1, 2, 3, 4, 5][m], range(m), m.bit_length(), m.note, vars(m), f"{m:03d}", "%d %s" % (m, m), m > 4, sum([m, m]), max(m, 3), int(m), type(int(m)).__name__, isinstance(m, int), Meters("12"), Meters(), Meters("ff", 16), m.real, type(m.real).__name__, bool(Meters(0)), divmod(m, 2), m**2, round(m), abs(Meters(-3)), m.__index__(), "ab" * m, m & 4, ~m, m / 2, float(m), m.numerator)


class Temperature(float):
    def __new__(cls, value, scale="C"):
        me = super().__new__(cls, value)
        me.scale = scale
        return me

    def __str__(self):
        return f"{float(self):.1f}°{self.scale}"

    def __lt__(self, other):
        return float(other) > float(self) + 1


t = Temperature(20.55, "K")
print(t, repr(t), t.scale, t + 1, type(t + 1).__name__, t == 20.55, t < 21, t < 30, t > 3, hash(t) == hash(20.55), round(t, 1), int(t), f"{t:.3f}", f"{t}", f"{t!r}", "%.1f %s" % (t, t), t.is_integer(), -t, abs(t), sorted([Temperature(3), Temperature(1)]), Temperature("2.5"), t.as_integer_ratio() == (20.55).as_integer_ratio(), t // 3, t.hex() == (20.55).hex(), isinstance(t, float), [t], str([t]))


class Even(int):
    def __new__(cls, n):
        if n % 2:
            raise ValueError(f"{n} is odd")
        return super().__new__(cls, n)

    def __eq__(self, other):
        return "compared"

    __hash__ = int.__hash__

    def __bool__(self):
        return False

    def __index__(self):
        return 1

    def __int__(self):
        return 99


e = Even(4)
print(e == 4, 4 == e, e != 4, bool(e), not e, [10, 20, 30, 40, 50][e], int(e), e + 0, hash(e), "x" * e, e or "falsy", range(10)[e], {e: 1}, e in [5])
for bad in (lambda: Even(3), lambda: Meters("x"), lambda: Temperature("x"), lambda: m.missing, lambda: Meters(1, 2, 3), lambda: m + "a", lambda: "a" + m, lambda: m()):
    try:
        print(bad())
    except Exception as x:
        print(type(x).__name__, x)
