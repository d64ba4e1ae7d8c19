# The target of a for may be anything that can be assigned to; it keeps its last value.
for a, b in [(1, 2), [3, 4], "xy", {5: 0, 6: 0}]:
    print(a, b, end="; ")
print(a, b)
for a, (b, *c), d in [(1, (2, 3, 4), 5), ("a", "bcd", "e")]:
    print(a, b, c, d)
for [x, [y]] in [[1, [2]]]:
    print(x, y)
for *head, last in [(1, 2, 3), "z"]:
    print(head, last)
for i, (k, v) in enumerate({"a": 1, "b": 2}.items()):
    print(i, k, v)


class O:
    pass


o, d, xs = O(), {}, [0] * 4
for o.attr in range(3):
    pass
for d["key"] in "abc":
    pass
for xs[1] in [7, 8]:
    pass
for i, xs[i] in enumerate("pqrs"):
    pass
print(o.attr, d, xs, i)
for xs[1:3] in [[1], [2, 3, 4]]:
    print(xs)
for i in range(3):
    i = i * 10
    print(i, end=" ")
print(i)
for i in range(0):
    pass
print("still", i)
for n in (n for n in range(2)):
    pass
print(n)
for x in [x]:
    print(x)
for x, x in [(1, 2)]:
    print(x)
try:
    for a, b in [(1, 2), (3,)]:
        print(a, b)
except ValueError as e:
    print(e, a, b)
try:
    for a, b in [1]:
        pass
except TypeError as e:
    print(e)
for (i), in [(1,), [2]]:
    print(i)
for i, j in zip(range(3), (c for c in "ab")):
    print(i, j, end=" ")
print()
for () in [(), []]:
    print("empty target")


def local():
    total = 0
    for i, (lo, hi) in enumerate([(1, 2), (3, 4)]):
        total += i * (hi - lo) + hi
    return total, i, lo, hi


print(local())


def typed(n: int):
    s = 0
    for i in range(n):
        for j in range(i, n, 2):
            s += i * j
    return s, i, j


print(typed(6))
for ch in "héß€😀":
    print(ch, len(ch), ord(ch), end=" ")
print()
for k in {"one": 1, "two": 2}:
    print(k, end=" ")
for b in b"AB":
    print(b, end=" ")
for t in {(1, 2): "x"}.items():
    print(t, end=" ")
for s in sorted({3, 1, 2}), frozenset([5]):
    print(s, end=" ")
print()
