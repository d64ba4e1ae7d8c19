# `__new__` makes, `__init__` fills; what happens when one of them gives or takes something else.
class Meter(float):
    def __new__(cls, value, unit="m"):
        self = super().__new__(cls, value)
        self.unit = unit
        return self

    def __init__(self, value, unit="m"):
        print("init", self + 0, value, unit)


m = Meter("2.5", unit="km")
print(m, m.unit, m * 2, type(m * 2).__name__, isinstance(m, float), vars(m))


class Pair(tuple):
    def __new__(cls, a, b):
        return tuple.__new__(cls, (a, b))

    first = property(lambda self: self[0])


p = Pair(1, 2)
print(p, p.first, p + (3,), type(p[:]).__name__, p == (1, 2), hash(p) == hash((1, 2)))


class Name(str):
    def __new__(cls, text):
        if not text:
            return None
        return super().__new__(cls, text.title())


print(Name("ann lee"), Name(""), type(Name("x").upper()).__name__, Name("a") + "b")


class Frozen(frozenset):
    def __new__(cls, *items):
        return super().__new__(cls, items)


print(sorted(Frozen(3, 1, 2)), type(Frozen(1) | {2}).__name__, len(Frozen()))


class Counted:
    made = 0

    def __new__(cls, *args, **kw):
        Counted.made += 1
        return object.__new__(cls)

    def __init__(self, a, b=2):
        self.a, self.b = a, b


c = Counted(1, b=3)
print(Counted.made, c.a, c.b)
try:
    Counted()
except TypeError as e:
    print(e, Counted.made)


class Other(Counted):
    def __new__(cls, kind):
        if kind == "same":
            return super().__new__(cls)
        if kind == "base":
            return Counted.__new__(Counted)
        return kind

    def __init__(self, kind):
        print("Other.init", kind)


for kind in ("same", "base", "text", 5, None):
    made = Other(kind)
    print(type(made).__name__, vars(made) if hasattr(made, "__dict__") else made)


class NoNew:
    __new__ = None


class BadNew:
    def __new__():
        pass


class OddNew:
    @classmethod
    def __new__(cls, *args):
        return "classmethod got", [getattr(a, "__name__", a) for a in args]


class Explicit:
    @staticmethod
    def __new__(cls, x):
        return cls.__name__, x


for make in (NoNew, BadNew, lambda: OddNew(1), lambda: Explicit(2), lambda: object.__new__(int), lambda: int.__new__(str), lambda: int.__new__(bool, 1),
             lambda: str.__new__(), lambda: tuple.__new__(list), lambda: Explicit.__new__(Explicit, 4), lambda: list.__new__(list, "ab"),
             lambda: dict.__new__(dict, a=1), lambda: object.__new__(list), lambda: super(Meter, Meter).__new__(Meter, 3) + 1):
    try:
        print(make())
    except TypeError as e:
        print("TypeError", e)
Late = type("Late", (), {})
Late.__new__ = lambda cls, *a: ("late", a)
print(Late(1, 2))
del Late.__new__
try:
    print(type(Late()).__name__)
except TypeError as e:
    print("TypeError", e)
