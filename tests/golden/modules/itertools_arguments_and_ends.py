# itertools: islice, accumulate, product, permutations, combinations, zip_longest, pairwise, compress, starmap, tee, cycle, count.
import itertools as it
import operator


def tried(what, *args, **named):
    try:
        return list(it.islice(what(*args, **named), 12))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print(tried(it.count), tried(it.count, 5, -2), tried(it.count, 0.5, 0.25), tried(it.count, 2**63 - 1), tried(it.count, step=3), tried(it.count, "a"), repr(it.count(3)), repr(it.count(3, 2)), tried(it.cycle, "ab"), tried(it.cycle, []), tried(it.cycle, 5), tried(it.repeat, 7, 3), tried(it.repeat, 7, -1), tried(it.repeat, 1, "a"), repr(it.repeat(1, 2)), tried(it.repeat))
print(tried(it.islice, "abcdef", 3), tried(it.islice, "abcdef", 1, None, 2), tried(it.islice, "abc", 5, 9), tried(it.islice, "abc", None), tried(it.islice, "abc", -1), tried(it.islice, "abc", 0, 2, 0), tried(it.islice, "abc", "x"), tried(it.islice, "abc"), tried(it.islice, 5, 1))
print(tried(it.accumulate, [1, 2, 3]), tried(it.accumulate, [1, 2, 3], operator.mul), tried(it.accumulate, [1, 2], initial=10), tried(it.accumulate, []), tried(it.accumulate, [], initial=0), tried(it.accumulate, "abc"), tried(it.accumulate, [1, "a"]), tried(it.accumulate, [5, 2, 8], min), tried(it.accumulate, 5))
print(tried(it.product, "ab", [1, 2]), tried(it.product, "ab", repeat=2), tried(it.product), tried(it.product, "a", []), tried(it.product, [1], repeat=0), tried(it.product, [1], repeat=-1), tried(it.product, 5))
print(tried(it.permutations, "abc", 2), tried(it.permutations, [1, 2]), tried(it.permutations, "ab", 3), tried(it.permutations, "ab", -1), tried(it.permutations, "ab", "x"), tried(it.combinations, "abc", 2), tried(it.combinations, "ab", 5), tried(it.combinations, "ab", 0), tried(it.combinations, "ab", -1), tried(it.combinations, "ab"), tried(it.combinations_with_replacement, "ab", 2), tried(it.combinations_with_replacement, [], 1))
print(tried(it.zip_longest, "abc", [1]), tried(it.zip_longest, "a", "bc", fillvalue="-"), tried(it.zip_longest), tried(it.zip_longest, 5), tried(it.zip_longest, "a", fill=1), tried(it.pairwise, "abcd"), tried(it.pairwise, "a"), tried(it.compress, "abc", [1, 0, 1]), tried(it.compress, "abc", [1]), tried(it.starmap, pow, [(2, 3), (3, 2)]), tried(it.starmap, pow, [5]), tried(it.takewhile, str.isalpha, "ab1c"), tried(it.dropwhile, str.isalpha, "ab1c"), tried(it.filterfalse, None, [0, 1, ""]), tried(it.chain, "ab", [1]), tried(it.chain, "a", 5), tried(it.chain.from_iterable, ["ab", [1]]), tried(it.chain.from_iterable, [5]))
a, b = it.tee(iter("abc"))
print(next(a), next(a), list(b), list(a), len(it.tee([], 3)), it.tee([], 0), [(k, list(g)) for k, g in it.groupby("aabca")], [(k, len(list(g))) for k, g in it.groupby([1, 3, 2, 4], key=lambda v: v % 2)])


def primes(limit: int) -> list[int]:
    out: list[int] = []
    for n in it.count(2):
        if n > limit:
            return out
        if all(n % p for p in it.takewhile(lambda p: p * p <= n, out)):
            out.append(n)
    return out


def running(xs: list[float]) -> list[float]:
    return [s / i for i, s in enumerate(it.accumulate(xs), 1)]


print(primes(40), running([2.0, 4.0, 9.0]), sum(x * y for x, y in it.combinations(range(5), 2)), ["".join(p) for p in it.product("xy", repeat=2)])
