# Subclasses of list, tuple and set: slices and operators give plain ones, builtins use the overridden iteration.
class L(list):
    def __getitem__(self, i):
        return ("got", i)

    def __len__(self):
        return 99

    def __iter__(self):
        return iter(["it", "er"])

    def append(self, x):
        super().append(x * 2)

    def __contains__(self, x):
        return x == "magic"

    def __setitem__(self, i, v):
        super().__setitem__(i, ("set", v))


x = L([3, 1, 2])
x.append(5)
x[0] = "zero"
x += [7]
x.extend("e")
print(x, x[0], x[1:], len(x), list(x), [*x], tuple(x), "magic" in x, 1 in x, bool(L()), sorted(x), x.index(1), x.count(10), list(reversed(x)))
print(type(x + [1]).__name__, x + [1], [1] + x, type(x * 2).__name__, type(x[:]).__name__, type(x.copy()).__name__, x == ["zero"], [0] < L([1]), x.pop(), list.__len__(x), list.__getitem__(x, 1))
a, b = x
print(a, b, dict(zip(x, "ab")), max(x), "".join(x), list(map(str.upper, x)), [i for i in x], list(enumerate(x)))
x.sort(key=str)
print(repr(x), x.__repr__())


class T(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)

    def __getitem__(self, i):
        return "item"

    def __add__(self, other):
        return T(*tuple.__add__(self, tuple(other)))

    @property
    def first(self):
        return tuple.__getitem__(self, 0)


t = T(1, 2, 3)
print(t, t.first, t[0], t[5], t + (4,), type(t + [4]).__name__, (0,) + t, t * 2, t == (1, 2, 3), hash(t) == hash((1, 2, 3)), {(1, 2, 3): "found"}[t], t < (2,), type(t[:]).__name__)
a, *b = t
print(a, b, "%s-%s-%s" % t, isinstance(t, tuple), sum(t), t.count(1), sorted(t, reverse=True), T(), T([1]), t.__len__())
t.extra = "attr"
print(t.extra, vars(t))


class S(set):
    def __contains__(self, x):
        return "never"

    def add(self, x):
        super().add(str(x))

    def __or__(self, other):
        return S(sorted(set.__or__(self, other)) + ["or"])


s = S("ab")
s.add(5)
s.update([6])
print(sorted(s, key=str), 1 in s, len(s), type(s | {"c"}).__name__, "or" in list(s | {"c"}), type(s & {"a"}).__name__, type(s - {"a"}).__name__, type(s.union([])).__name__, type(s.copy()).__name__, s == {"a", "b", "5", 6})
s |= {"z"}
print(type(s).__name__, "z" in set(s), s.isdisjoint({"q"}), S() == set(), S("a") <= {"a", "b"})


class F(frozenset):
    pass


f = F([1, 2])
print(f, {f: 1}[frozenset([2, 1])], type(f | {3}).__name__, type(f.copy()).__name__, type(f - {1}).__name__, hash(f) == hash(frozenset([1, 2])), F(f) is f, repr(F()), repr(S()))


class Guarded(list):
    def __init__(self, *items):
        super().__init__(items)

    def __delitem__(self, i):
        raise PermissionError(f"not {i}")

    def __iadd__(self, other):
        return "replaced"

    def __eq__(self, other):
        return NotImplemented

    def __lt__(self, other):
        return True


g = h = Guarded(1, 2)
try:
    del g[0]
except PermissionError as e:
    print(e)
g += [1]
print(g, h, h == [1, 2], h != [1, 2], h < 5, h.clear(), h)
try:
    hash(h)
except TypeError as e:
    print(e)
