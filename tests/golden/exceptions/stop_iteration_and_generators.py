# StopIteration has a value; one that leaves a generator becomes a RuntimeError, and for swallows it elsewhere.
class It:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration("done", 2)
        self.n -= 1
        return self.n


print(list(It(3)), [x for x in It(2)], sum(It(4)))
it = It(0)
try:
    next(it)
except StopIteration as e:
    print(e.value, e.args)
print(StopIteration().value, StopIteration(5).value, next(It(0), "default"))


def gen():
    yield next(It(1))
    yield next(It(0))


try:
    for x in gen():
        print(x)
except RuntimeError as e:
    print(e, repr(e.__cause__), e.__cause__ is e.__context__)


def delegating():
    got = yield from It(2)
    print("got", got)
    return "end"


g = delegating()
print(next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value)
try:
    [next(It(0)) for _ in range(2)]
except StopIteration as e:
    print("from a list comprehension", e.value)
try:
    list(next(It(0)) for _ in range(2))
except RuntimeError as e:
    print(e)
