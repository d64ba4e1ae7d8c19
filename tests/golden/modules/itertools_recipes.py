# The recipes that one writes with itertools: chunks, unique, flatten, round robin, powerset, run lengths, primes.
from collections import deque
from itertools import accumulate, chain, combinations, count, cycle, filterfalse, groupby, islice, pairwise, product, repeat, starmap, takewhile, tee, zip_longest


def take(n, it):
    return list(islice(it, n))


def chunks(it, n):
    it = iter(it)
    while batch := tuple(islice(it, n)):
        yield batch


def unique(it, key=None):
    seen = set()
    for x in filterfalse(seen.__contains__, it) if key is None else it:
        k = key(x) if key else x
        if k not in seen:
            seen.add(k)
            yield x


def flatten(lists):
    return chain.from_iterable(lists)


def round_robin(*its):
    left = len(its)
    nexts = cycle(iter(it).__next__ for it in its)
    while left:
        try:
            for n in nexts:
                yield n()
        except StopIteration:
            left -= 1
            nexts = cycle(islice(nexts, left))


def powerset(xs):
    return chain.from_iterable(combinations(xs, r) for r in range(len(xs) + 1))


def sliding(it, n):
    it = iter(it)
    window = deque(islice(it, n), maxlen=n)
    if len(window) == n:
        yield tuple(window)
    for x in it:
        window.append(x)
        yield tuple(window)


def sieve():
    known = {}
    for n in count(2):
        if n in known:
            for p in known.pop(n):
                known.setdefault(n + p, []).append(p)
        else:
            yield n
            known[n * n] = [n]


def partition(test, it):
    a, b = tee(it)
    return list(filterfalse(test, a)), list(filter(test, b))


print(take(3, count(5)), list(chunks("abcdefg", 3)), list(unique("AAbBca")), list(unique("AAbBca", str.lower)), list(flatten([[1], (2, 3), "ab"])), "".join(round_robin("ABC", "D", "EF")), list(powerset([1, 2, 3])), list(sliding(range(5), 3)), list(sliding("a", 2)), take(12, sieve()), partition(lambda x: x % 2, range(6)))
print([(k, sum(1 for _ in g)) for k, g in groupby("aabccc")], "".join(chain.from_iterable(repeat(c, n) for c, n in [("x", 2), ("y", 1)])), list(starmap(lambda a, b: a * b, zip([1, 2], [3, 4]))), sum(starmap(pow, zip([3, 2], repeat(2)))), list(accumulate(repeat(2, 5), lambda a, b: a * b)), max(b - a for a, b in pairwise([1, 4, 9, 11])), list(zip_longest(*chunks("abcde", 2), fillvalue="-")), [a + b for a, b in product("ab", repeat=2) if a <= b], list(takewhile(lambda p: p < 20, sieve())), next(n for n in count(1) if n * n > 500), all(a < b for a, b in pairwise([1, 2, 3])))
