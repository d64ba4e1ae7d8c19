# Without __iter__ a for loop asks __getitem__ with 0, 1, 2 … until IndexError; StopIteration ends it too.
class Seq:
    def __init__(self, n, error=IndexError):
        self.n, self.error = n, error

    def __getitem__(self, i):
        if i >= self.n:
            raise self.error(i)
        return i * i


print(list(Seq(4)), [x for x in Seq(3)], 4 in Seq(5), 5 in Seq(5), max(Seq(4)), tuple(Seq(0)))
print(list(Seq(2, StopIteration)))
try:
    list(Seq(2, KeyError))
except KeyError as e:
    print(repr(e))
a, b, c = Seq(3)
print(a, b, c, *Seq(2), list(reversed("x")), list(enumerate(Seq(2))), list(zip(Seq(9), "ab")))
try:
    reversed(Seq(3))
except TypeError as e:
    print(e)


class WithLen(Seq):
    def __len__(self):
        return self.n


print(list(reversed(WithLen(4))))


class NotIter(Seq):
    __iter__ = None


for use in (list, lambda s: [*s], lambda s: 1 in s):
    try:
        print(use(NotIter(3)))
    except TypeError as e:
        print(e)
it = iter(Seq(2))
print(next(it), next(it), next(it, "end"), type(it).__name__)
