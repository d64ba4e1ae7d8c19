# A subclass of an immutable type chooses its value in __new__; __init__ gets the same arguments.
class Celsius(float):
    def __new__(cls, value, unit="C"):
        if unit == "F":
            value = (value - 32) * 5 / 9
        return super().__new__(cls, value)

    def __init__(self, value, unit="C"):
        self.given = (value, unit)


class Upper(str):
    def __new__(cls, text):
        return str.__new__(cls, text.upper())


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]


class Positive(int):
    def __new__(cls, n):
        return super().__new__(cls, abs(n))


c = Celsius(212, unit="F")
print(c, c.given, c + 1, type(c + 1).__name__)
u = Upper("abc")
print(u, u == "ABC", type(u.lower()).__name__, {u: 1}["ABC"])
p = Pair(1, 2)
print(p, p.first, p == (1, 2), len(p), type(p[:]).__name__, hash(p) == hash((1, 2)))
n = Positive(-5)
print(n, n - 10, isinstance(n, int), [0, 1, 2, 3, 4, 5][n], f"{n:03}", n == 5)
for bad in (lambda: Pair(1), lambda: Upper(5), lambda: int.__new__(str, 5), lambda: object.__new__(int), lambda: object.__new__(5), lambda: tuple.__new__(), lambda: str.__new__(int, "a")):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
