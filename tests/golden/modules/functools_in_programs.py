# Memoised recursion, composed functions, sorted by comparison, dispatch on kinds.
from functools import cache, cmp_to_key, lru_cache, partial, reduce, singledispatch, total_ordering, wraps


@cache
def ways(stairs, steps=(1, 2)):
    return 1 if stairs == 0 else sum(ways(stairs - s, steps) for s in steps if s <= stairs)


@lru_cache(None)
def distance(a, b):
    if not a or not b:
        return len(a) + len(b)
    if a[0] == b[0]:
        return distance(a[1:], b[1:])
    return 1 + min(distance(a[1:], b), distance(a, b[1:]), distance(a[1:], b[1:]))


@cache
def collatz(n):
    return 1 if n == 1 else 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)


def compose(*fs):
    return reduce(lambda f, g: lambda x: g(f(x)), fs)


def retry(times):
    def decorate(f):
        @wraps(f)
        def run(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return f(*args, **kwargs)
                except ValueError as e:
                    print(f"{f.__name__} failed: {e} ({attempt}/{times})")
            raise RuntimeError("gave up")

        return run

    return decorate


failures = [3]


@retry(times=2)
def shaky(x, *, scale=1):
    "fails at first"
    failures[0] -= 1
    if failures[0] > 1:
        raise ValueError(f"{failures[0]} left")
    return x * scale


@singledispatch
def show(x, depth=0):
    return repr(x)


@show.register(list)
def _(x, depth=0):
    return "[" + " ".join(show(v, depth + 1) for v in x) + f"]@{depth}"


@show.register(bool)
def _(x, depth=0):
    return "yes" if x else "no"


@total_ordering
class Card:
    ORDER = "23456789TJQKA"

    def __init__(self, face):
        self.rank = self.ORDER.index(face)

    def __eq__(self, other):
        return self.rank == other.rank

    def __lt__(self, other):
        return self.rank < other.rank

    def __repr__(self):
        return self.ORDER[self.rank]


def by_concatenation(a, b):
    return (a + b < b + a) - (a + b > b + a)


print(ways(10), ways(10, (1, 3)), ways.cache_info().misses, distance("kitten", "sitting"), distance.cache_info().hits > 0, max(range(1, 200), key=collatz), collatz.cache_info().currsize)
print(compose(abs, str, len)(-123), compose(partial(map, int), list, sum)("123"), shaky(5, scale=2), shaky.__name__, shaky.__doc__, show([1, [True, "a"], 2.5]), show(1), show(False))
print(sorted(map(Card, "A3KT2")), max(Card("9"), Card("J")), Card("Q") >= Card("Q"), Card("2") <= Card("3"), "".join(sorted(map(str, [3, 30, 34, 5, 9]), key=cmp_to_key(by_concatenation))))
failures[0] = 10
try:
    shaky(1)
except RuntimeError as e:
    print(repr(e))
print([f() for f in [partial(pow, 2, n) for n in range(4)]], list(map(partial(max, 2), [1, 3])), reduce(lambda d, kv: {**d, kv[0]: kv[1]}, zip("ab", [1, 2]), {}))
