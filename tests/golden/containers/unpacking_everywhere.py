# Unpacking into targets of every kind, starred at any place, from any iterable; errors count.
a, b = 1, 2
a, b = b, a
(c, d), e = (3, 4), 5
[f, [g, (h,)]] = "x", ["y", ("z",)]
first, *middle, last = range(6)
*init, tail = "abc"
head, *rest = [1]
*everything, = (1, 2)
x, (y, *z) = 1, "pqr"
print(a, b, c, d, e, f, g, h, first, middle, last, init, tail, head, rest, everything, x, y, z)


class Box:
    pass


box, xs, dd = Box(), [0, 0, 0], {}
box.a, xs[1], dd["k"], (xs[0], *box.rest) = 1, 2, 3, (4, 5, 6)
xs[-1], box.a = box.a, xs[1]
i, xs[i] = 0, "at new i"
print(box.a, box.rest, xs, dd, i)
for k, (v, *w) in {"a": (1, 2), "b": [3]}.items():
    print(k, v, w)
print([p + q for p, q in zip("ab", "cd")], {k: v for k, v in ["xy", (1, 2)]}, [s for s, *_ in ((1, 2), (3,))], (lambda *a, **k: (a, k))(*[1], 2, *"cd", **{"m": 1}, n=2))
print([*range(3), *"ab", *{1: 2}], (*[], *()), {*[1], *(2,)}, {**{"a": 1}, **{"b": 2}, "a": 3}, *[1, 2], *map(str, (3,)))
m = n = []
m.append(1)
(o := [1, 2]).append(3)
print(n, o, m is n)
for bad, value in ((2, [1]), (2, [1, 2, 3]), (2, 5), (2, ""), (2, {1}), (2, iter([1, 2, 3])), (2, None)):
    try:
        p, q = value
        print(p, q)
    except (ValueError, TypeError) as error:
        print(error)
for value in ([], [1], "ab", 7):
    try:
        p, *q, r = value
        print(p, q, r)
    except (ValueError, TypeError) as error:
        print(error)
try:
    (p, q), r = 1, 2
except TypeError as error:
    print(error)
try:
    p, (q, r) = 1, (2, 3, 4)
except ValueError as error:
    print(error, p)
try:
    print(*5)
except TypeError as error:
    print(error)
try:
    [*None]
except TypeError as error:
    print(error)


def gen():
    print("one", end=" ")
    yield 1
    print("two", end=" ")
    yield 2
    print("three", end=" ")
    yield 3


try:
    p, q = gen()
except ValueError as error:
    print(error)
