# StopIteration through builtin iterators, and throw() to delegates with a throw of their own.
def stop_at_three(x):
    if x == 3:
        raise StopIteration("three")
    return x


print(list(map(stop_at_three, range(6))))
print([x for x in filter(stop_at_three, [1, 2, 3, 4])])
print(sum(map(stop_at_three, [1, 2, 3])), *map(stop_at_three, [1, 3]))
try:
    it = map(stop_at_three, [3])
    next(it)
except StopIteration as e:
    print("next", e.value)


def delegating(it):
    result = yield from it
    print("result", result)


print(list(delegating(map(stop_at_three, range(5)))))


class Own:
    def __iter__(self):
        return self

    def __next__(self):
        return "next"

    def throw(self, *args):
        print("throw", args)
        if args[0] == "stop":
            raise StopIteration("stopped")
        return "thrown"


def outer():
    yield from delegating(Own())
    yield "after"


g = outer()
print(next(g), g.throw(1), g.throw(KeyError), g.throw(ValueError, 2))
print(g.throw("stop"))
g = delegating(iter([1, 2]))
print(next(g))
try:
    g.throw(5)
except TypeError as e:
    print(e)
print(next(g))


class Odd(Exception):
    def __new__(cls):
        return 7


for f in [lambda: g.throw(Odd)]:
    try:
        f()
    except TypeError as e:
        print(e)
try:
    raise Odd
except TypeError as e:
    print(e)
