# Containers compare item by item, `is` before ==, and stop at the first difference.
class Loud:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print(f"{self.n}=={other.n}", end=" ")
        return self.n == other.n

    def __lt__(self, other):
        print(f"{self.n}<{other.n}", end=" ")
        return self.n < other.n

    __hash__ = None


a, b, c = Loud(1), Loud(2), Loud(1)
print([a, b] == [c, b], [a, b] < [a, c], (a, b) == (a,), (a,) != (c,), [a] in [[c]], [b, a].index(c), [a, b, c].count(c), a in [b, a], {"k": a} == {"k": c}, {"k": a} == {"j": a}, (a, b) < (c, c), [a] <= [c])
nan = float("nan")
print([nan] == [nan], [nan] == [float("nan")], nan in [nan], nan in (float("nan"),), {nan: 1} == {nan: 1}, (nan, 1) < (nan, 2), [nan].index(nan), [nan, nan].count(nan), {nan, float("nan")} == {nan}, len({nan, nan}))
for x in ([], (), {}, set(), frozenset(), "", b"", range(0), None, 0, False, 0.0):
    print("".join("=" if x == y else "." for y in ([], (), {}, set(), frozenset(), "", b"", range(0), None, 0, False, 0.0)), bool(x), end=" ")
print()
print([1, 2] == (1, 2), [1, [2, (3,)]] == [1, [2, (3,)]], [1, 2, 3] < [1, 2], [1, 2] < [1, 2, -9], (1, "z") > (1, "a"), [[1], 2] > [[0], 9], [] < [None], {1: [1]} == {1: [True]}, {1, 2} == frozenset([2, 1]))


class Never:
    def __eq__(self, other):
        raise ValueError("asked")


n = Never()
for f in (lambda: n in [n], lambda: [n] == [n], lambda: n in [1], lambda: [1].index(n), lambda: [n].remove(1), lambda: (n,) < (1,), lambda: {1: n} == {1: 1}, lambda: [1, n].count(2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
x = []
x.append(x)
y = []
y.append(y)
try:
    print(x == x, x == y)
except RecursionError as e:
    print(e)
for f in (lambda: [1] < ["a"], lambda: [1, 2] >= (1, 2), lambda: [[]] < [[1], "x"], lambda: [{}] < [{}], lambda: [{}] < [{1: 1}], lambda: (None,) < (None,), lambda: (None,) < (1,)):
    try:
        print(f())
    except TypeError as e:
        print(e)
