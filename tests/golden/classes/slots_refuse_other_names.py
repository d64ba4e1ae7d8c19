# With __slots__ and no dict an instance has those attributes only; unset ones are AttributeErrors; class attributes are read-only.
class S:
    __slots__ = ("a", "_b")
    shared = "class"

    def __init__(self):
        self.a = 1


def attempt(f):
    try:
        print(f())
    except AttributeError as e:
        print("AttributeError:", e)


s = S()
print(s.a, s.shared)
attempt(lambda: s._b)
attempt(lambda: setattr(s, "c", 1))
attempt(lambda: setattr(s, "shared", 1))
attempt(lambda: delattr(s, "_b"))
attempt(lambda: s.__dict__)
attempt(lambda: vars(s) if hasattr(s, "__dict__") else "no dict")
del s.a
attempt(lambda: s.a)
s.a = s._b = 5
print(s.a, s._b, S.__slots__, type(S.a).__name__, S.a.__get__(s), S.a.__name__)
S.a.__set__(s, 9)
print(s.a)
attempt(lambda: S.a.__delete__(s))
attempt(lambda: S.a.__delete__(s))


class WithDict(S):
    pass


w = WithDict()
w.anything = 1
print(w.__dict__, w.a)
