# count, cycle, repeat: endless or bounded, ints and floats, reprs and errors.
from itertools import count, cycle, islice, repeat

print(list(islice(count(), 3)), list(islice(count(5, -2), 4)), list(islice(count(1.5, 0.5), 3)), list(islice(count(2**63 - 1), 3)), list(islice(count(step=3), 2)), list(islice(count(0, 0), 2)), next(count(True)), list(islice(count(0.1, 0.1), 4)))
print(count(5), count(5, 2), count(1.5), count(0, 1), count(start=3, step=-1), repeat("a"), repeat(1, 3), repeat([], times=0), list(repeat("x", 2)), list(repeat(1, -5)), list(islice(repeat(None), 2)))
print(list(islice(cycle("abc"), 7)), list(cycle([])), list(zip(range(4), cycle([0, 1]))), list(map(pow, range(4), repeat(2))), list(zip(count(1), "ab")))
c = count(10)
print(next(c), next(c), c, list(zip("ab", c)), next(c))
r = repeat("z", 3)
print(next(r), r, list(r), r)
k = cycle(iter([1, 2]))
print([next(k) for _ in range(5)], type(k).__name__, iter(c) is c)


def numbered(words):
    out = []
    for n, w in zip(count(1), words):
        out.append(f"{n}.{w}")
    return out


print(numbered(["a", "b"]), sum(islice(count(), 100)), [x for x, _ in zip(count(0, 10), range(3))])
for bad in (lambda: count("a"), lambda: count(1, "b"), lambda: cycle(5), lambda: cycle(), lambda: repeat(), lambda: repeat(1, "a"), lambda: repeat(1, 2, 3), lambda: len(repeat(1)), lambda: count(1, 2, 3), lambda: repeat(1, None), lambda: count(foo=1), lambda: next(cycle([]))):
    try:
        print(bad())
    except (TypeError, StopIteration) as e:
        print(type(e).__name__, e)
