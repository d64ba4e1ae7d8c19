# min, max, sum, any, all: keys, defaults, starts, short circuit, first of equals.
print(min(3, 1, 2), max([3, 1, 2]), min("hello"), max("a", "B", key=str.lower), min([], default=None), max((), default="none"), min([[2], [1, 5]]), max(1, 1.0), max(1.0, 1), min(True, 1), max({"a": 1, "b": 0}), min({3, 1}), max(x * x for x in range(-3, 3)), min(5, 3, key=lambda x: -x), max("apple", "fig", key=len), min(["aa", "b", "c"], key=len), max([1, 2, 3], key=lambda x: x % 3), max(range(0), default=0, key=None), min([1], default=5))
print(sum([]), sum([1, 2.5]), sum([[1], [2]], []), sum((1, 2), 10), sum(range(101)), sum([0.1] * 10), sum([True, False, True]), sum([2**62, 2**62]), sum([1, 2], start=5), sum({1: 2, 3: 4}), sum([(1,), (2,)], ()), sum(x for x in [1.5, 2]), sum([10**20, -(10**20), 1]), sum([1e308, 1e308]), sum([-0.0]), sum([-0.0], -0.0), sum([1.0, 10**400 - 10**400]))
print(any([]), all([]), any([0, "", None]), any([0, 1]), all([1, "a", [0]]), all([1, 0]), any(x > 2 for x in range(5)), all(x < 2 for x in range(5)), any({}), all({0: 1}), any("0"), all([[]]))


def watch(values):
    for v in values:
        print(v, end=" ")
        yield v


print(any(watch([0, 1, 2])), all(watch([1, 0, 2])), max(watch([2, 3, 1])))


class Money:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return Money(self.n + (other.n if isinstance(other, Money) else other))

    __radd__ = __add__

    def __gt__(self, other):
        return self.n > other.n

    def __lt__(self, other):
        return self.n < other.n

    def __repr__(self):
        return f"${self.n}"


print(sum([Money(1), Money(2)]), max(Money(3), Money(5)), min([Money(3), Money(5)]), sum([Money(1)], Money(10)))
nan = float("nan")
print(max(nan, 1), max(1, nan), min([nan, 1]), min([1, nan]), max([1, nan, 2]), max(0.0, -0.0), min(0.0, -0.0), max(10**20, 1e20), max(-0.0, 0))
for bad in (lambda: min(), lambda: max([]), lambda: min(5), lambda: max(1, "a"), lambda: min([1], key=5), lambda: min(1, 2, default=3), lambda: max([1, None]), lambda: sum("ab"), lambda: sum(["a", "b"]), lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum(5), lambda: sum(), lambda: sum([1], 2, 3), lambda: sum([[1]]), lambda: any(5), lambda: all(), lambda: any(1, 2), lambda: min([], key=len), lambda: max(iter([])), lambda: min(1, 2, foo=3), lambda: sum([None]), lambda: max([1], [2], default=0), lambda: sum([1], start="a")):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
