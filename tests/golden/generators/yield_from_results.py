# yield from gives what the inner one returned, passes sent values and thrown exceptions on, and takes any iterable.
def inner():
    got = yield 1
    print("inner got", got)
    try:
        yield 2
    except KeyError as e:
        print("inner caught", repr(e))
        yield "recovered"
    return "result"


def outer():
    r = yield from inner()
    print("outer has", r)
    s = yield from [10, 20]
    print("of a list:", s)
    t = yield from "ab"
    return (r, s, t)


g = outer()
print(next(g), g.send("hello"), g.throw(KeyError("k")))
print(list(iter(lambda: next(g, None), None)))


class It:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("value of the iterator")


def of_it():
    return (yield from It())


try:
    next(of_it())
except StopIteration as e:
    print(e.value)


def bad():
    yield from 5


try:
    next(bad())
except TypeError as e:
    print(e)


def sends_to_list():
    yield from iter([1, 2])


g = sends_to_list()
next(g)
try:
    g.send("x")
except AttributeError as e:
    print(e)
print(sum((yield_ for yield_ in outer_) if (outer_ := [1, 2]) else 0))
