# iter with a sentinel, next with a default, iterators over anything, protocol errors.
data = iter([3, 2, 1, 0, 9])
print(list(iter(lambda: next(data), 0)), list(data))
lines = iter(["a", "b", "STOP", "c"])
for line in iter(lines.__next__, "STOP"):
    print(line, end=" ")
print(next(lines), next(lines, "default"), next(lines, None))
count = [0]


def tick():
    count[0] += 1
    return count[0]


print(list(iter(tick, 4)), iter([1]).__next__(), [1].__iter__().__next__(), iter("ab").__iter__().__next__())


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration("done")
        self.n -= 1
        return self.n


c = Countdown(3)
print(iter(c) is c, next(c), list(c), list(c), next(c, "empty"), 5 in Countdown(3), 1 in Countdown(3), max(Countdown(4)), [*Countdown(2)], dict.fromkeys(Countdown(2)), sum(Countdown(5)))
try:
    next(c)
except StopIteration as e:
    print(repr(e), e.value, e.args)
a, b = Countdown(2)
print(a, b, sorted(Countdown(3)), tuple(zip(Countdown(3), "xyz")), set(Countdown(1)), "".join(map(str, Countdown(3))))


class NotIterator:
    def __iter__(self):
        return 5


class NoNext:
    def __iter__(self):
        return object()


class Raises:
    def __iter__(self):
        raise ValueError("no iter")


class NoneIter:
    __iter__ = None


for bad in (lambda: iter(5), lambda: iter(NotIterator()), lambda: list(NoNext()), lambda: [x for x in Raises()], lambda: iter(5, 5), lambda: iter(), lambda: next(5), lambda: next(Countdown), lambda: iter(NoneIter()), lambda: next(iter([])), lambda: iter([], 5), lambda: 1 in NotIterator(), lambda: [*5], lambda: iter(1, 2, 3), lambda: next(iter([]), 1, 2), lambda: list(iter(tick))):
    try:
        print(bad())
    except (TypeError, ValueError, StopIteration) as e:
        print(type(e).__name__, e)
it = iter({"a": 1})
print(next(it), next(it, "end"), next(it, "end"))
g = iter(range(3))
for x in g:
    print(x, list(g), end=" ")
print(next(g, "none left"))
