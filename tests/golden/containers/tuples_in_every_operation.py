# tuple: construction, methods, order, nesting, hashing, slices and errors; typed tuples too.
def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


t = (3, "a", None, 3.0, 3)
print((), (1,), (1, 2), tuple(), tuple("ab"), tuple([1]), tuple({1: 2}), tuple(x for x in "q"), tuple(t) is t, tried(tuple, 5), tried(tuple, None), tried(tuple, 1, 2), tried(tuple, x=1), tuple[int, str], ((),), ((1,),), (None,), (1, (2, (3,))))
print(t.index(3), t.index(3.0, 1), t.index("a"), t.count(3), t.count(None), tried(t.index, 9), tried(t.index, 3, 5), tried(t.index), tried(t.count), tried(t.count, 1, 2), t.index(3, -1), t.index(None, 0, 3), tried(t.index, None, 0, 2), tried(t.index, 3, "x"))
print(t[0], t[-1], t[1:3], t[::-1], t[::2], t[5:], t[:], t[:] is t, t[True], [tried(lambda i=i: t[i]) for i in (5, -6, 1.0, "a", None, 2**70)], tried(lambda: t[::0]), len(t), 3 in t, "b" in t, None in t, tried(t.__setitem__, 0, 1) if hasattr(t, "__setitem__") else "no setitem")
print((1, 2) + (3,), (1,) * 3, 2 * (0,), () * 5, (1,) * -1, tried(lambda: (1,) + [2]), tried(lambda: (1,) + 5), tried(lambda: (1,) * 1.5), tried(lambda: (1,) * (2,)), tried(lambda: (1,) - (1,)), tried(lambda: -(1,)), tried(lambda: (1,) * 2**70), () + () == (), (1,) + () == (1,))
print((1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, "a") < (1, "b"), (2,) > (1, 99), (1, 2) == (1.0, 2.0), (1,) == [1], (1,) != (1,), tried(lambda: (1,) < ("a",)), tried(lambda: (1,) < [1]), tried(lambda: (1, None) < (1, None)), (1, None) == (1, None), (0, None) < (1, None), max((1, 2), (1, 3)), min([(2, "b"), (2, "a")]), sorted([(2, 1), (1, 2), (1, 1)]))


def assign():
    t[0] = 1


def delete():
    del t[0]


print(tried(assign), tried(delete), tried(lambda: setattr(t, "x", 1)), tried(hash, (1, [2])), hash((1, 2)) == hash((1.0, 2.0)), {(1, 2): "k"}[(1, 2)], {(): 1}[()], tried(lambda: {(1, [])}), len({(1, 2), (1.0, 2.0), (2, 1)}))
u = ([], 1)
u[0].append(5)
try:
    u[0] += [6]
except TypeError as e:
    print(e, u)
a, b = b, a = 1, 2
(c, d), e = (3, 4), 5
f, *g = (6, 7, 8)
*h, i = "xy"
j, = (9,)
print(a, b, c, d, e, f, g, h, i, j, tried(lambda: (lambda x, y: x)(*(1,))), [x + y for x, y in ((1, 2), (3, 4))])
for bad in ((1,), (1, 2, 3), 5, None, "abc"):
    try:
        p, q = bad
    except (TypeError, ValueError) as e:
        print(e)


def minmax(xs: list[int]) -> tuple[int, int]:
    return min(xs), max(xs)


def swap(p: tuple[int, str]) -> tuple[str, int]:
    a, b = p
    return b, a


def distances(points: list[tuple[float, float]]) -> list[float]:
    return [(x * x + y * y) ** 0.5 for x, y in points]


def best(scores: dict[str, tuple[int, float]]) -> str:
    return max(scores, key=lambda k: scores[k])


print(minmax([3, 1, 2]), swap((1, "a")), distances([(3.0, 4.0), (0.0, 0.0)]), best({"x": (1, 2.0), "y": (1, 3.0)}), repr(minmax([1])), str(swap((0, "q'"))), f"{minmax([1, 2])!r:>10}", "%s %s" % minmax([5, 6]), "%s" % (minmax([5, 6]),), sum((1, 2), 3), sum(((1,), (2,)), ()), tuple(zip((1, 2), "ab")), tuple(reversed((1, 2))), tuple(sorted((2, 1))), any(()), all(()), tuple(map(str, (1, 2))))
