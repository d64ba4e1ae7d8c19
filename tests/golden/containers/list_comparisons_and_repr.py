# Comparison, containment and repr of lists: identity first, first difference decides, recursion shown as dots.
calls = []


class Noisy:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        calls.append(("eq", self.n, getattr(other, "n", other)))
        return self.n == getattr(other, "n", other)

    def __lt__(self, other):
        calls.append(("lt", self.n, getattr(other, "n", other)))
        return self.n < getattr(other, "n", other)

    def __repr__(self):
        return f"N{self.n}"


def show(value):
    print(value, calls)
    calls.clear()


a, b, c = Noisy(1), Noisy(2), Noisy(1)
show([a] == [a])
show([a, b] == [c, b])
show([a, b] != [c, a])
show([a, b] < [c, a])
show([a] < [c, b])
show([a, b] == [a])
show((a, b) > (c, a))
show(a in [b, c])
show(1 in [b, a])
show([b, a, c].index(c))
show([b, a, c].count(a))
show([b, a].remove(c))
show({"k": a} == {"k": c})
show([a, 1] == [1, a])
show(max([a, b, c]))
nan = float("nan")
print([nan] == [nan], nan in [nan], [nan] < [nan], [nan, 1] < [nan, 2], [float("nan")] == [float("nan")], (nan,) == (nan,), [nan].index(nan), [[nan]] == [[nan]])
x = [1]
x.append(x)
y = [1]
y.append(y)
print(x, [x], x[1][1][1] is x, str(x) == repr(x), x == x, len(x))
try:
    print(x == y)
except RecursionError as e:
    print(type(e).__name__, e)
d = {}
d["self"] = d
d["list"] = [d]
t = ([],)
t[0].append(t)
print(d, t, [d], (t, t), [t[0], t[0]])


class Deep(list):
    def __repr__(self):
        return "Deep" + super().__repr__()


e = Deep([1])
e.append(e)
f = [e]
print(Deep([1, Deep()]), f if False else len(f), [Deep([2])], {"k": Deep([3])})
print([1, "a", None, 2.0, b"b", 'it\'s', "\n", True, 1j, ..., [], (), {}, set(), range(2), print, int, NotImplemented])
print([1, 2, 3] == [1, 2], [] == [], [[]] == [[]], [0] == [False], [1] == [True], ["a"] < ["b"], [1, "a"] < [2, None], [[1, 2], [3]] < [[1, 2], [4]], [1] > [], not [] > [])


def equal(p: list[int], q: list[int]) -> bool:
    return p == q


def less(p: list[str], q: list[str]) -> bool:
    return p < q


def nested(p: list[list[float]], q: list[list[float]]) -> int:
    return (p > q) - (p < q)


print(equal([1, 2], [1, 2]), equal([], [0]), less(["a", "b"], ["a", "c"]), less(["a"], ["a"]), less([], [""]), nested([[1.0]], [[2.0]]), nested([[nan]], [[nan]]), nested([], []), 2.0 in [1, 2], [1] in [[1]], "a" in ["ab"])
