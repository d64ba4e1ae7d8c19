# lru_cache, cache, cached_property: counts, limits, what is one key, clearing, errors not kept.
from functools import cache, cached_property, lru_cache


@lru_cache(maxsize=2)
def square(n):
    print("computing", n, end=" ")
    return n * n


print(square(2), square(2), square(3), square(2), square(4), square(3), square.cache_info())
square.cache_clear()
print(square.cache_info(), square(2), square.__name__, square.__wrapped__(5), square.cache_parameters())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info(), fib.cache_parameters())


@lru_cache
def kinds(*args, **kwargs):
    return args, kwargs


print(kinds(1), kinds(1.0), kinds(True), kinds.cache_info().hits, kinds("a"), kinds(1, 2), kinds((1, 2)), kinds(a=1), kinds(a=1, b=2), kinds(b=2, a=1), kinds.cache_info())


@lru_cache(maxsize=None, typed=True)
def typed(x):
    return type(x).__name__


print(typed(1), typed(1.0), typed(True), typed.cache_info())


@lru_cache(maxsize=0)
def never(x):
    return x


print(never(1), never(1), never.cache_info())


@cache
def fails(x):
    print("tried", end=" ")
    raise ValueError(x)


for _ in range(2):
    try:
        fails(1)
    except ValueError as e:
        print(e, fails.cache_info().misses)
try:
    kinds([])
except TypeError as e:
    print(e)


class Circle:
    def __init__(self, r):
        self.r = r

    @cached_property
    def area(self):
        "doc"
        print("measured", end=" ")
        return 3 * self.r**2

    @lru_cache
    def scaled(self, n):
        print("scaled", end=" ")
        return self.r * n

    @cache
    def total(self):
        return self.r + 1


c = Circle(2)
print(c.area, c.area, vars(c), c.scaled(3), c.scaled(3), Circle.scaled.cache_info().hits, c.total(), Circle(9).total())
del c.area
c.r = 3
print(c.area, Circle.area.__doc__, type(Circle.area).__name__)
c.area = 5
print(c.area)
for bad in (lambda: lru_cache("a"), lambda: lru_cache(maxsize=2)(5), lambda: cache(), lambda: square(), lambda: lru_cache(5, 6, 7), lambda: square(1, 2)):
    try:
        print(bad())
    except TypeError as e:
        print(e)
