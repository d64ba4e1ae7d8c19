# tuple: construction, indexing, comparison, methods, hashing, immutability.
t = (3, 1, 2, 1)
print(t, (), (1,), 1, (1, 2)[0], tuple(), tuple("abc"), tuple([1, [2]]), tuple({1: 2}), tuple(range(3)), tuple(x * x for x in t), len(t), t.count(1), t.index(1), t.index(1, 2), t.index(1, -1), t + (9,), t * 2, 0 * t, t[-1], t[1:3], t[::-1], t[5:], 2 in t)
print((1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, "a") == (1.0, "a"), (1, 2) == [1, 2], (2,) > (1, 9), (1, 2) != (1, 2), (1, [2]) == (1, [2]), max((1, 5), (2, 0)), sorted([(2, "b"), (1, "z"), (2, "a")]))
print(tuple(t) is t, t[:] is t, () is tuple(), t.__len__(), t.__contains__(3), t.__add__((1,)), hash((1, "a")) == hash((1, "a")), {(1, 2): "k"}[1, 2], isinstance(t, tuple), (*t, 0), *t)
n = (1, [2], (3, {4}))
n[1].append(5)
print(n, repr(((),)), str((1.5, "s", None)), ((1, 2), (3,)), (None,), ("a",), tuple("é"))
loop = ([],)
loop[0].append(loop)
print(loop)
try:
    n[1] += [6]
except TypeError as e:
    print(e, n)
for bad in (lambda: t[9], lambda: t["a"], lambda: t.index(9), lambda: t.append(1), lambda: t + [1], lambda: t + 1, lambda: t * "a", lambda: hash(n), lambda: tuple(5), lambda: tuple(1, 2), lambda: t < 5, lambda: (1, 2) < (1, "a"), lambda: (1, "a") < (2, 5), lambda: t.count(), lambda: t(), lambda: t.__setitem__(0, 1), lambda: tuple(x=1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
for act in ("t[0] = 1", "del t[0]"):
    try:
        if act[0] == "t":
            t[0] = 1
        else:
            del t[0]
    except TypeError as e:
        print(e)


def swap(pair):
    a, b = pair
    return b, a


def extremes(xs):
    low = high = xs[0]
    for x in xs:
        low, high = min(low, x), max(high, x)
    return low, high


print(swap((1, "x")), extremes([3, 1, 2]), extremes([2.5, -1.0]), extremes("hello"), *map(swap, [(1, 2), "ab"]))
