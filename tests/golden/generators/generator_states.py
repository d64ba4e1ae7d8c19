# A generator is created, running, suspended or closed; it cannot be entered while it runs.
import inspect


def gen():
    yield inspect.getgeneratorstate(g)
    try:
        next(g)
    except ValueError as e:
        yield str(e)


g = gen()
print(inspect.getgeneratorstate(g), g.gi_running, g.gi_frame is not None)
print(next(g), inspect.getgeneratorstate(g))
print(next(g))
print(next(g, "end"), inspect.getgeneratorstate(g), g.gi_frame)
print(next(g, "still at the end"), list(g))
h = gen()
h.close()
print(inspect.getgeneratorstate(h), next(h, "closed before it began"))
h.close()


def fails():
    yield 1
    raise ValueError("broken")


f = fails()
next(f)
try:
    next(f)
except ValueError as e:
    print(e)
print(next(f, "after an error it is over"))
print(type(g).__name__, iter(g) is g, g.__name__, g.__qualname__)
