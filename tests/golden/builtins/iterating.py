# enumerate, zip, map, filter, reversed: lazy, any iterable, with start, strict and their errors.
print(list(enumerate("ab")), list(enumerate([], 5)), list(enumerate("ab", start=10)), list(enumerate("a", 2**63)), dict(enumerate("xy", -1)), list(zip()), list(zip([1, 2])), list(zip("abc", range(2))), list(zip([1], "a", (2.5,))), list(zip(*[(1, 2), (3, 4)])), list(zip("ab", "cd", strict=True)), dict(zip("ab", [1, 2])))
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(max, "ab", "ba")), list(filter(None, [0, 1, "", "a", None, [], [0]])), list(filter(lambda x: x % 2, range(6))), list(filter(str.isalpha, "a1b2")), list(reversed([1, 2, 3])), list(reversed("ab")), list(reversed(range(3))), list(reversed((1, 2))), list(reversed({"a": 1, "b": 2})), list(map(int, "123")), list(map(pow, [2, 3], [3, 2])))


def noisy(n):
    for i in range(n):
        print("<", i, ">", sep="", end=" ")
        yield i


z = zip(noisy(3), noisy(2))
print(next(z), list(z))
m = map(lambda x: x * 2, noisy(2))
print("lazy", next(m), list(m), list(m))
a = iter([1, 2, 3, 4, 5])
print(list(zip(a, a)), next(a, "used up"))
e = enumerate(x for x in "ab")
print(next(e), iter(e) is e, list(e), type(e), type(z), type(m), type(reversed([])), type(reversed("a")), type(filter(None, [])), type(iter([])), type(iter("")), type(iter({})), type(iter(set())), type(iter(range(1))), type(iter(())), type(iter({}.items())), type(iter(int, 1)))
for bad in (lambda: enumerate(), lambda: enumerate(5), lambda: enumerate([], "a"), lambda: zip(1), lambda: zip([], 5), lambda: list(zip([1], [1, 2], strict=True)), lambda: list(zip([1, 2], [1], strict=True)), lambda: list(zip([1], [1], [], strict=True)), lambda: map(), lambda: map(str), lambda: map(str, 5), lambda: list(map(5, [1])), lambda: list(map(lambda: 1, [1])), lambda: filter(None), lambda: filter(None, 5), lambda: filter(), lambda: reversed(5), lambda: reversed({1}), lambda: reversed(), lambda: reversed(x for x in ""), lambda: next([]), lambda: next(iter([])), lambda: next(), lambda: list(map(len, [1])), lambda: enumerate([], 1, 2), lambda: zip([], foo=1), lambda: next(5, 1), lambda: list(filter(1, [1])), lambda: list(map(None, [1]))):
    try:
        print(bad())
    except (TypeError, ValueError, StopIteration) as x:
        print(type(x).__name__, x)


class Seq:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError("past")
        return i * 10


s = Seq(3)
print(list(s), list(reversed(s)), 20 in s, list(zip(s, s)), max(s), sum(s), sorted(s, reverse=True), [*s], tuple(map(str, s)), list(enumerate(s)))
