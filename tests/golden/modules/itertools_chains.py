# chain, islice, accumulate, pairwise, starmap, compress, takewhile, dropwhile, filterfalse, zip_longest.
from itertools import accumulate, chain, compress, dropwhile, filterfalse, islice, pairwise, starmap, takewhile, zip_longest

print(list(chain()), list(chain("ab", [1], (2,))), list(chain.from_iterable(["ab", [1, 2]])), list(chain.from_iterable({"k": 1})), list(chain([], "x", {})))
print(list(islice("abcdef", 3)), list(islice("abcdef", 2, 4)), list(islice("abcdef", 1, None, 2)), list(islice("abc", None)), list(islice("abc", 0)), list(islice("abcdef", 0, 5, 3)), list(islice("abc", 5, 9)), list(islice(range(10), 2, 2)))
print(list(accumulate([1, 2, 3])), list(accumulate([3, 1, 4, 1], max)), list(accumulate("abc")), list(accumulate([1, 2], initial=10)), list(accumulate([], initial=0)), list(accumulate([1, 2, 3], lambda a, b: a * 10 + b)), list(accumulate([[1], [2]])), list(accumulate([1.5, 2])), list(accumulate([1, 2], func=None)), list(accumulate([])))
print(list(pairwise("abcd")), list(pairwise([1])), list(pairwise([])), list(starmap(pow, [(2, 3), (3, 2)])), list(starmap(lambda *a: sum(a), [(1,), (1, 2), ()])), list(starmap(max, ["ab", "zc"])))
print(list(compress("abcd", [1, 0, True, ""])), list(compress("abc", [1])), list(takewhile(lambda x: x < 3, [1, 2, 5, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 5, 1])), list(filterfalse(lambda x: x % 2, range(5))), list(filterfalse(None, [0, 1, "", "a"])), list(takewhile(bool, [])), list(dropwhile(str.isspace, "  a b")))
print(list(zip_longest("abc", [1])), list(zip_longest("a", "bc", "def", fillvalue="-")), list(zip_longest()), list(zip_longest([], [])), list(zip_longest([1, 2])))
it = iter(range(10))
print(list(islice(it, 3)), next(it), list(takewhile(lambda x: x < 6, it)), list(it))
source = iter("abcdef")
print(list(islice(source, 1, 3)), list(source))


def talk(n):
    for i in range(n):
        print(f"[{i}]", end="")
        yield i


print(next(chain(talk(2), talk(5))), list(islice(talk(5), 2)), next(iter(pairwise(talk(3)))), list(takewhile(lambda x: x < 1, talk(4))), list(islice(talk(4), 1, 2)))
print(*[type(x).__name__ for x in (chain(), islice("", 1), accumulate([]), pairwise([]), starmap(max, []), compress("", ""), takewhile(None, []), zip_longest())])
for bad in (lambda: chain(5).__next__(), lambda: list(chain([1], 5)), lambda: chain.from_iterable(5), lambda: islice("a"), lambda: islice("a", -1), lambda: islice("a", "b"), lambda: islice("a", 1, 2, 0), lambda: islice("a", 1, 2, -1), lambda: islice(5, 1), lambda: list(accumulate([1, "a"])), lambda: accumulate(5), lambda: list(starmap(pow, [1])), lambda: list(starmap(pow, [(1, 2, 3, 4)])), lambda: compress("a"), lambda: takewhile(None), lambda: list(takewhile(None, [1])), lambda: zip_longest("a", fill=1), lambda: zip_longest(5), lambda: pairwise(), lambda: filterfalse(None), lambda: list(dropwhile(5, [1])), lambda: islice("a", 1, 2, 3, 4), lambda: accumulate(), lambda: chain(x=1)):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
