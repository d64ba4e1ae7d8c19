# `in`, `for`, reversed(), len() and list() of objects: which method is asked, and what stands in for a missing one.
class OnlyGetItem:
    def __init__(self, n):
        self.n = n
        self.asked = []

    def __getitem__(self, i):
        self.asked.append(i)
        if i >= self.n:
            raise IndexError("beyond")
        return i * 10


g = OnlyGetItem(3)
print(list(g), g.asked)
print(20 in g, 5 in g, [*g], max(g), dict(zip(g, "abc")), sorted(g, reverse=True))
a, b, c = g
print(a, b, c, sum(g), tuple(g), " ".join(map(str, g)))
try:
    reversed(g)
except TypeError as e:
    print(e)
try:
    len(g)
except TypeError as e:
    print(e)
g.__len__ = lambda: 3
try:
    print(list(reversed(g)))
except TypeError as e:
    print(e)
OnlyGetItem.__len__ = lambda self: self.n
print(list(reversed(g)), len(g), bool(OnlyGetItem(0)), bool(g))
OnlyGetItem.__reversed__ = None
try:
    reversed(g)
except TypeError as e:
    print(e)


class StopsByStop:
    def __getitem__(self, i):
        if i == 2:
            raise StopIteration
        return i


print(list(StopsByStop()), 1 in StopsByStop(), 5 in StopsByStop())


class IterOnly:
    def __iter__(self):
        print("  iter")
        return iter([1, float("nan"), "x"])


nan = float("nan")
print("x" in IterOnly(), 3 in IterOnly(), nan in [nan], nan in IterOnly())


class Contains:
    def __contains__(self, x):
        print("  contains", x)
        return x


print(5 in Contains(), 0 in Contains(), "" not in Contains(), "a" not in Contains(), [] in Contains())


class ContainsRaises:
    def __contains__(self, x):
        raise KeyError(x)


class NoContains:
    __contains__ = None

    def __iter__(self):
        return iter(())


class NoIter:
    __iter__ = None

    def __getitem__(self, i):
        return 1


class BadIter:
    def __iter__(self):
        return 5


class NotNext:
    def __iter__(self):
        return self


class BadLen:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class BadBool:
    def __bool__(self):
        return 1


for f in (lambda: 1 in ContainsRaises(), lambda: 1 in NoContains(), lambda: list(NoIter()), lambda: 1 in NoIter(), lambda: list(BadIter()), lambda: 1 in BadIter(), lambda: list(NotNext()),
          lambda: iter(3), lambda: 1 in 2, lambda: len(5), lambda: len(BadLen(-1)), lambda: len(BadLen("3")), lambda: len(BadLen(1 << 70)), lambda: bool(BadLen(-1)), lambda: bool(BadLen(2)),
          lambda: bool(BadBool()), lambda: not BadBool(), lambda: 1 if BadLen(1.5) else 2, lambda: next([]), lambda: next(iter([])), lambda: next(iter([]), "default"), lambda: reversed({1}),
          lambda: list(reversed({1: 2, 3: 4})), lambda: iter(5, 0), lambda: iter([1], 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e) if "object at" not in str(e) else print("address")
print(list(iter(lambda it=iter("abcd"): next(it), "c")))
