# What __slots__ may not be: in conflict with class variables, no identifiers, on ints and tuples, or one layout too many.
def attempt(f):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__ + ":", e)


attempt(lambda: type("C", (), {"__slots__": ("x",), "x": 1}))
attempt(lambda: type("C", (), {"__slots__": ("1x",)}))
attempt(lambda: type("C", (), {"__slots__": (1,)}))
attempt(lambda: type("C", (), {"__slots__": "name"}).__slots__)
attempt(lambda: type("C", (int,), {"__slots__": ("x",)}))
attempt(lambda: type("C", (tuple,), {"__slots__": ("x",)}))
attempt(lambda: type("C", (int,), {"__slots__": ()})(5))
attempt(lambda: type("C", (), {"__slots__": ("__dict__", "__dict__")}))


class A:
    __slots__ = ("a",)


class B:
    __slots__ = ("b",)


class E:
    __slots__ = ()


attempt(lambda: type("AB", (A, B), {}))
attempt(lambda: type("AE", (A, E), {}).__name__)
attempt(lambda: type("D", (A,), {"__slots__": {"d": "documented"}}).__slots__)
attempt(lambda: type("G", (), {"__slots__": iter(["p", "q"])})().p if False else "iterators are used up")
