# yield from takes any iterable: builtin, of ours, iterators without send, generators.
class Letters:
    def __init__(self, text):
        self.text = text

    def __iter__(self):
        return iter(self.text)


class Count:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if not self.n:
            raise StopIteration("my value")
        self.n -= 1
        return self.n


class Sender(Count):
    def send(self, v):
        print(" sent", v)
        return ("echo", v)

    def throw(self, kind, value=None, tb=None):
        print(" thrown", kind if isinstance(kind, type) else type(kind).__name__)
        return "thrown"

    def close(self):
        print(" closed")


def everything():
    yield from [1, 2]
    yield from (3,)
    yield from "ab"
    yield from {"k": 1}
    yield from {7}
    yield from range(2)
    yield from Letters("xy")
    result = yield from Count(2)
    yield result
    yield from map(str, [1])
    yield from zip("p", [0])
    yield from (i * i for i in range(3))
    yield from ()
    yield from enumerate("e")
    yield from reversed([1, 2])
    yield from b"\x01"
    yield from open_ended()


def open_ended():
    yield "end"


print(list(everything()))


def delegate(it):
    return (yield from it)


d = delegate(Sender(2))
print(next(d), d.send("hello"), next(d), d.throw(ValueError("e")))
d.close()
d = delegate(Count(2))
next(d)
try:
    d.send("x")
except AttributeError as e:
    print(e)
d = delegate(Count(2))
next(d)
try:
    d.throw(KeyError("no throw there"))
except KeyError as e:
    print(e)
for bad in (5, None, object):
    try:
        next(delegate(bad))
    except TypeError as e:
        print(e)


def tree(node):
    if node is None:
        return 0
    left, value, right = node
    n = yield from tree(left)
    yield value
    m = yield from tree(right)
    return n + m + 1


def count(node):
    n = yield from tree(node)
    yield ("nodes", n)


print(list(count((((None, 1, None), 2, None), 4, (None, 5, (None, 6, None))))))


def flatten(x):
    if isinstance(x, (list, tuple)):
        for item in x:
            yield from flatten(item)
    else:
        yield x


print(list(flatten([1, [2, (3, [4, []])], [[[5]]]])))


def deep(n):
    if n:
        yield from deep(n - 1)
    yield n


print(sum(deep(150)))
