# min, max, sum, zip, enumerate, map, filter, iter with a sentinel, any, all, divmod: every argument form and error.
def tried(what, *args, **named):
    try:
        r = what(*args, **named)
        return list(r) if type(r) in (zip, map, filter, enumerate, reversed) else r
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for f in (min, max):
    print(f([3, 1, 2]), f(3, 1.0, True), f("hello"), f([], default=None), f([2], default=5), f(["bb", "a"], key=len), f(1, -3, key=abs), f([1, 1.0, True]), tried(f), tried(f, []), tried(f, 5), tried(f, 1, 2, default=3), tried(f, [1, "a"]), tried(f, [1], key=5), tried(f, [1], ky=1), tried(f, None), tried(f, [[1], [0]], key=None), tried(f, 1j, 2j))
print(sum([1, 2.5, True]), sum([], 5), sum([[1], [2]], []), sum([1], start=10), sum((i for i in range(4))), sum([2**63, 1]), sum([0.1] * 10), sum([1j, 1]), tried(sum), tried(sum, 5), tried(sum, ["a"]), tried(sum, ["a"], ""), tried(sum, [b"a"], b""), tried(sum, [bytearray()], bytearray()), tried(sum, [1], None), tried(sum, [[1]]), tried(sum, [1], 2, 3), sum([True, True]), sum([], 0.0))
print(tried(zip), tried(zip, "ab", [1, 2, 3]), tried(zip, "ab", [1], strict=True), tried(zip, "a", [1, 2], strict=True), tried(zip, "ab", "cd", "e", strict=True), tried(zip, "a", "b", "cd", strict=True), tried(zip, 5), tried(zip, "a", None), tried(zip, strict=True), tried(zip, "a", other=1), tried(zip, "ab", strict=0))
print(tried(enumerate, "ab"), tried(enumerate, "ab", 5), tried(enumerate, "ab", start=-1), tried(enumerate, iterable="a"), tried(enumerate, "a", 2**70), tried(enumerate), tried(enumerate, 5), tried(enumerate, "a", 1.5), tried(enumerate, "a", "b"), tried(enumerate, "a", 1, 2))
print(tried(map, str, [1, 2]), tried(map, lambda a, b: a + b, [1, 2], [10]), tried(map, pow, [2, 3], [3, 2], [5, 5]), tried(map), tried(map, str), tried(map, 5, [1]), tried(map, str, 5), tried(filter, None, [0, 1, "", "a"]), tried(filter, str.isdigit, "a1"), tried(filter), tried(filter, None), tried(filter, 5, [1]), tried(filter, None, 5))
source = iter([1, 2, 0, 3])
print(list(iter(lambda: next(source), 0)), next(source), tried(iter), tried(iter, 5), tried(iter, 5, 6), tried(iter, [], 1, 2), list(iter(lambda: next(iter([])), 1)), tried(next), tried(next, 5), tried(next, iter([])), next(iter([]), "d"), tried(next, [], 1))
print(any([]), all([]), any([0, "a"]), all([1, ""]), tried(any), tried(all, 5), any(x > 2 for x in (1, 3)), tried(any, [1], [2]), list(reversed("ab")), tried(reversed), tried(reversed, 5), tried(reversed, {1}), tried(reversed, (x for x in "a")), tried(len, 5), tried(len), tried(len, iter([])), tried(callable), callable(len), callable(5), callable(int), tried(abs, "a"), abs(-2**70), abs(-0.0), abs(3 - 4j), tried(divmod, 1j, 1), divmod(7.5, 2), divmod(-7, 2), tried(divmod, 1), tried(id), tried(hash, []))


def spread(xs: list[float]) -> float:
    return max(xs) - min(xs)


def dot(a: list[int], b: list[int]) -> int:
    return sum(x * y for x, y in zip(a, b))


def longest(words: list[str]) -> str:
    return max(words, key=len, default="none")


print(spread([1.5, -2.0, 3.0]), dot([1, 2, 3], [4, 5]), longest(["a", "ccc", "bbb"]), longest([]), tried(spread, []), [i * x for i, x in enumerate([5, 6], 1)], any(w.isupper() for w in ["a", "B"]), all(n > 0 for n in [1, 2]))
