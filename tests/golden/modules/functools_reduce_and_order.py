# reduce, cmp_to_key, total_ordering, wraps, update_wrapper, singledispatch.
from functools import cmp_to_key, reduce, singledispatch, total_ordering, update_wrapper, wraps

print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a + b, [], "start"), reduce(max, [3, 9, 2]), reduce(lambda a, b: f"({a}{b})", "abcd"), reduce(lambda a, b: a * b, range(1, 6), 1), reduce(lambda a, b: b, [5]), reduce(lambda a, x: {**a, x: len(x)}, ["a", "bb"], {}))
by = cmp_to_key(lambda a, b: (a % 3) - (b % 3))
print(sorted(range(7), key=by), max([3, 4, 5], key=by), by(1) < by(2), by(3) == by(6), by(1) >= by(4), sorted(["b", "A", "c"], key=cmp_to_key(lambda a, b: -1 if a.lower() < b.lower() else 1)), by(5).obj)


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = [int(p) for p in text.split(".")]

    def __eq__(self, other):
        return self.parts == other.parts if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self.parts < other.parts if isinstance(other, Version) else NotImplemented

    def __repr__(self):
        return ".".join(map(str, self.parts))


a, b = Version("1.2"), Version("1.10")
print(a < b, a <= b, a > b, a >= b, a == Version("1.2"), a != b, a >= Version("1.2"), sorted([b, a, Version("1")]), max(a, b), Version.__le__(a, b), a.__ge__(5))


def logged(f):
    @wraps(f)
    def inner(*args):
        "inner doc"
        return f.__name__, f(*args)

    return inner


@logged
def add(a, b):
    "adds"
    return a + b


print(add(1, 2), add.__name__, add.__doc__, add.__wrapped__(3, 4), add.__qualname__, add.__module__)


def plain(x: int) -> str:
    "plain doc"


plain.extra = 1
other = update_wrapper(lambda: 0, plain)
print(other.__name__, other.__doc__, other.extra, other.__wrapped__ is plain, other.__annotations__)


@singledispatch
def describe(x):
    return "something"


@describe.register
def _(x: int):
    return f"int {x}"


@describe.register(list)
@describe.register(tuple)
def _(x):
    return "sequence of " + ", ".join(map(describe, x))


describe.register(str, lambda x: "text")
print(describe(5), describe([1, "a", None]), describe((True,)), describe(2.5), describe("s"), describe.dispatch(bool) is describe.dispatch(int), describe.dispatch(dict)(1), sorted(c.__name__ for c in describe.registry))
for bad in (lambda: reduce(max, []), lambda: reduce(max, 5), lambda: reduce(5, [1, 2]), lambda: reduce(max), lambda: by(1) < 2, lambda: cmp_to_key(5)(1) < cmp_to_key(5)(2), lambda: cmp_to_key(), lambda: total_ordering(type("Empty", (), {})), lambda: a < 5, lambda: hash(by(1)), lambda: describe(), lambda: describe.register("a")):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
