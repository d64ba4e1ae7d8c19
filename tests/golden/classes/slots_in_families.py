# __slots__: what is stored where when classes with and without slots derive from each other.
class P:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Q(P):
    __slots__ = "z"


class R(P):
    pass


class S(P):
    __slots__ = ("x", "__dict__")


def attempt(label, action):
    try:
        print(label, action())
    except (AttributeError, TypeError, ValueError) as e:
        print(label, type(e).__name__, e)


p, q, r, s = P(1, 2), Q(1, 2), R(3, 4), S(5, 6)
attempt("set", lambda: setattr(p, "other", 1))
attempt("dict", lambda: p.__dict__)
attempt("z", lambda: q.z)
q.z = 9
attempt("z", lambda: q.z)
del q.z
attempt("z", lambda: q.z)
attempt("del", lambda: delattr(q, "z"))
r.other = 1
s.more = 2
print(r.__dict__, s.__dict__, s.x, P.x.__get__(s, S) if hasattr(P.x, "__get__") else 0)
attempt("parent's x", lambda: P.x.__get__(s))
print(type(P.x).__name__, repr(P.x), P.__slots__, Q.__slots__)
attempt("foreign", lambda: P.x.__get__(7))


def build(name, slots, bases=(), **ns):
    return type(name, bases, {"__slots__": slots, **ns})


attempt("conflict", lambda: build("A", ("a",), a=1))
attempt("name", lambda: build("A", ("not a name",)))
attempt("int", lambda: build("A", (1,)))
attempt("nonempty", lambda: build("A", ("a",), (int,)))
attempt("empty", lambda: build("A", (), (int,))(5) + 1)
attempt("tuple", lambda: build("A", ("a",), (tuple,)))
attempt("two", lambda: type("A", (P, build("B", ("q",))), {}))
attempt("two empty", lambda: type("A", (P, build("B", ())), {}).__name__)
attempt("dict twice", lambda: build("A", ("__dict__",), (R,)))
attempt("list", lambda: build("A", ["b", "a"]).__slots__)
attempt("generator", lambda: build("A", (c for c in "ab"))().a)
attempt("dict", lambda: build("A", {"a": "doc of a"}).a.__doc__)


class Hidden:
    __slots__ = ("__secret", "_plain")

    def __init__(self):
        self.__secret = 1


attempt("mangled", lambda: Hidden()._Hidden__secret)
attempt("unset", lambda: Hidden()._plain)
attempt("default", lambda: build("A", ("a",))().a)
print(sorted(n for n in dir(Q) if not n.startswith("__")))
