# groupby and tee: runs, keys, what becomes of a group when the next one begins, copies of one iterator.
from itertools import groupby, islice, tee

print([(k, list(g)) for k, g in groupby("aaabbca")], [(k, len(list(g))) for k, g in groupby([1, 1.0, True, 2])], [(k, "".join(g)) for k, g in groupby("aAbB", key=str.lower)], [k for k, _ in groupby([3, 3, 1, 3])], list(groupby([])), {k: [*g] for k, g in groupby(range(10), lambda x: x // 4)})
words = sorted(["apple", "fig", "bob", "cat", "kiwi", "plum"], key=len)
for size, group in groupby(words, key=len):
    print(size, *group, end="; ")
print()
groups = groupby("aabb")
k1, g1 = next(groups)
print(k1, next(g1))
k2, g2 = next(groups)
print(k2, list(g1), list(g2), list(groups), next(groups, "over"))
stored = list(groupby("xxyy"))
print([(k, list(g)) for k, g in stored], type(stored[0][1]).__name__)
for key, run in groupby([1, 1, 2, 2, 2, 3]):
    print(key, next(run), end=" ")
print()
a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a), list(b), tee([], 0), len(tee("ab", 3)))
x, y, z = tee(iter("abc"), 3)
print("".join(x), list(zip(y, z)), type(x).__name__)


def noisy():
    for i in range(3):
        print(f"<{i}>", end="")
        yield i


p, q = tee(noisy())
print(next(p), next(q), next(p), list(q), list(p))
m = tee(p)
print(m[0] is p, tee(q)[0] is q, list(m[1]))


def pairs(it):
    a, b = tee(it)
    next(b, None)
    return zip(a, b)


def windows(it, n):
    copies = tee(it, n)
    for skip, c in enumerate(copies):
        next(islice(c, skip, skip), None)
    return list(zip(*copies))


print(list(pairs("abc")), windows(range(5), 3), list(pairs([])))
for bad in (lambda: groupby(), lambda: groupby(5), lambda: list(groupby([1], 5)), lambda: tee(5), lambda: tee([], -1), lambda: tee([], "a"), lambda: tee(), lambda: next(groupby([])), lambda: groupby([1], key=1, foo=2), lambda: [list(g) for _, g in groupby([1, "a"], key=lambda v: v + 1)]):
    try:
        print(bad())
    except (TypeError, ValueError, StopIteration) as e:
        print(type(e).__name__, e)
