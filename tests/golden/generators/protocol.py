# next, send, throw, close and return of generators; finally runs when they are closed.
def g(n):
    try:
        for i in range(n):
            try:
                got = yield i
                if got:
                    print("got", got)
            except KeyError as e:
                print("caught", e)
                yield "recovered"
        return "done"
    finally:
        print("cleanup")


it = g(3)
print(next(it), it.send("hello"), it.throw(KeyError("k")), next(it))
try:
    next(it)
except StopIteration as e:
    print("value", e.value)
print(next(it, "over"), list(g(2)))
it = g(5)
next(it)
it.close()
it.close()
fresh = g(1)
try:
    fresh.send(1)
except TypeError as e:
    print(e)
try:
    fresh.throw(ValueError("early"))
except ValueError as e:
    print(e)


def outer():
    r = yield from g(1)
    yield r


print(list(outer()))


def bad():
    yield 1
    raise StopIteration("no")


try:
    list(bad())
except RuntimeError as e:
    print(e, repr(e.__cause__))
