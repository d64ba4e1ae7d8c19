# Generators that wait for others in `yield from`: each step, value, error and end goes to the innermost one and back, as if through all.
import sys


def flatten(tree):
    for item in tree:
        if isinstance(item, (list, tuple)):
            got = yield from flatten(item)
            if got:
                print("got", got)
        else:
            yield item
    return len(tree)


print(list(flatten([1, (2, [3, 4, [5]], 6), [[7]], 8])))


def inner(log):
    total = 0
    try:
        while True:
            sent = yield total
            log.append(sent)
            if sent is None:
                return "end"
            total += sent
    except ValueError as e:
        log.append(str(e))
        yield -1
        raise KeyError("after") from e
    finally:
        log.append("closed")


def middle(log):
    try:
        result = yield from inner(log)
    except KeyError as e:
        log.append(repr(e))
        result = "mended"
    log.append(result)
    return result


def outer(log):
    result = yield from middle(log)
    yield result


log = []
g = outer(log)
print(next(g), g.send(5), g.send(6), g.gi_yieldfrom.__name__, g.gi_yieldfrom.gi_yieldfrom.__name__)
print(g.throw(ValueError("bad")), next(g), log)
log = []
g = outer(log)
print(next(g), g.send(1), g.send(None), log, g.gi_yieldfrom)
log = []
g = outer(log)
next(g)
g.close()
print(log, list(g))


# Those between are running while the innermost one is.
def asks():
    yield hold[0].gi_running, hold[1].gi_running, hold[0].gi_suspended, hold[0].gi_yieldfrom
    try:
        next(hold[1])
    except ValueError as e:
        print(e)
    try:
        hold[0].close()
    except ValueError as e:
        print(e)
    yield hold[0].gi_running, hold[1].gi_running, hold[0].gi_yieldfrom


def between():
    yield from asks()


def top():
    yield from hold[1]


hold = [top(), between()]
hold[0] = top()
print([step for step in hold[0]], hold[0].gi_running, hold[0].gi_suspended)


# The delegate is taken a step by somebody else, and has ended when its turn comes.
def numbers():
    yield 1
    yield 2
    yield 3
    return "all"


shared = numbers()


def uses():
    print((yield from shared))
    yield "more"


u = uses()
print(next(u), next(shared), next(u), next(shared, "no more"), next(u))


# An error leaves through all of them, with a line of each.
def fails(n):
    yield n
    raise LookupError(n)


def deep(n, to):
    if n == to:
        yield from fails(n)
    else:
        yield from deep(n + 1, to)


g = deep(0, 3)
print(next(g))
try:
    next(g)
except LookupError as e:
    t, names = e.__traceback__, []
    while t:
        names.append((t.tb_frame.f_code.co_name, t.tb_lineno))
        t = t.tb_next
    print(names)
print(list(g))


# A StopIteration that is raised inside is an error of the innermost one only.
def stops():
    yield 1
    raise StopIteration(7)


def around():
    try:
        yield from stops()
    except RuntimeError as e:
        yield e, e.__cause__


print(list(around()))


# While an exception is handled.
def handles():
    try:
        raise OSError("first")
    except OSError:
        yield from middle([])
        yield sys.exc_info()[0]
        raise


g = handles()
print(next(g), g.send(3), sys.exc_info()[0])
try:
    raise TypeError("outside")
except TypeError:
    print(g.send(4), g.send(None), sys.exc_info()[0])
try:
    next(g)
except OSError as e:
    print(repr(e), repr(e.__context__))


# As deep as calls may be nested.
def down(n):
    if n:
        yield from down(n - 1)
    yield n


print(sum(down(300)))
try:
    for n in down(100000):
        print(n)
        break
except RecursionError as e:
    print(e)
g = down(300)
next(g)


def at_depth(n):
    return at_depth(n - 1) if n else next(g)


try:
    print(at_depth(900))
except RecursionError as e:
    print(e)
print(list(g))


# A generator that is dropped in the midst of it.
def cleans(name):
    try:
        yield name
        yield name
    finally:
        print("cleans", name)


def keeps():
    yield from cleans("a")
    yield from cleans("b")


for name in keeps():
    break
for name in keeps():
    if name == "b":
        break
print("end")
