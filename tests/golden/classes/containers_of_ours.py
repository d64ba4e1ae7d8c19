# __getitem__, __setitem__, __delitem__, __contains__, __len__, __iter__, __reversed__: the protocols and their fallbacks.
class Squares:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[k] for k in range(*i.indices(self.n))]
        if i < 0:
            i += self.n
        if not 0 <= i < self.n:
            raise IndexError(i)
        return i * i


s = Squares(5)
print(len(s), s[2], s[-1], s[1:4], s[::-1], s[::2])
print(list(s), 9 in s, 10 in s, [x for x in reversed(s)], max(s), sum(s), bool(s), bool(Squares(0)))
a, b, *rest = s
print(a, b, rest, list(zip(s, "abc")), list(enumerate(s))[3], tuple(s), sorted(s, reverse=True), dict(zip(s, s)), [*s, *s[:1]])
it = iter(s)
print(next(it), next(it), list(it), list(it), type(it).__name__)
try:
    s[7]
except IndexError as e:
    print("IndexError", e)


class Grid:
    def __init__(self):
        self.cells = {}

    def __getitem__(self, key):
        print("get", key)
        return self.cells.get(key, 0)

    def __setitem__(self, key, value):
        print("set", key, value)
        self.cells[key] = value

    def __delitem__(self, key):
        print("del", key)
        del self.cells[key]

    def __contains__(self, key):
        print("in", key)
        return key in self.cells

    def __missing__(self, key):
        return "never asked"


g = Grid()
g[1, 2] = 5
g[1, 2] += 1
print(g[1, 2], (1, 2) in g, (3, 4) not in g)
g[1:2, ::3] = "slices" if False else 7 if False else "x"
del g[1, 2]
try:
    del g["nothing"]
except KeyError as e:
    print("KeyError", e)
print(g[...], g[None], g[()])


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1

    def __length_hint__(self):
        return self.n


c = Countdown(3)
print(2 in c, list(c), list(c), next(Countdown(1)), next(Countdown(0), "end"))


class Fresh:
    def __iter__(self):
        yield from (1, 2)

    def __len__(self):
        return 2


f = Fresh()
print(list(f), list(f), 2 in f, min(f), [*f, *f], dict.fromkeys(f), "ok" if f else "no")
for make in (lambda: iter(object()), lambda: len(object()), lambda: object()[0], lambda: 1 in object(), lambda: list(5), lambda: reversed(Fresh()),
             lambda: next(object()), lambda: Squares(3)["a"], lambda: [x for x in object()], lambda: f[0], lambda: g.__missing__):
    try:
        print(make() if make is None else type(make()).__name__)
    except TypeError as e:
        print(e)


class BadIter:
    def __iter__(self):
        return 5


class BadLen:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class BadBool:
    def __bool__(self):
        return 1


class NoLen:
    __len__ = None
    __iter__ = None
    __contains__ = None


for make in (lambda: iter(BadIter()), lambda: len(BadLen(-1)), lambda: len(BadLen("x")), lambda: len(BadLen(1.5)), lambda: bool(BadBool()), lambda: bool(BadLen(-1)),
             lambda: len(BadLen(True)), lambda: iter(NoLen()), lambda: 1 in NoLen(), lambda: len(NoLen()), lambda: len(BadLen(10 ** 30))):
    try:
        print(make())
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
