# throw() takes an exception, or a class with a value and a traceback; it comes out of the yield.
def gen():
    while True:
        try:
            yield "waiting"
        except ValueError as e:
            yield f"caught {e!r}"


g = gen()
next(g)
print(g.throw(ValueError("instance")), next(g))
print(g.throw(ValueError), next(g))
print(g.throw(ValueError, "text"), next(g))
print(g.throw(ValueError, ValueError("given")), next(g))
print(g.throw(ValueError, (1, 2)), next(g))
for bad in ((5,), ("text",), (ValueError("v"), "extra"), (object,)):
    h = gen()
    next(h)
    try:
        h.throw(*bad)
    except TypeError as e:
        print(e)
try:
    g.throw(KeyError("k"))
except KeyError as e:
    print(repr(e))
print(next(g, "over"))
try:
    g.throw(ValueError("to the dead"))
except ValueError as e:
    print(e)


def yields_in_finally():
    try:
        yield 1
    finally:
        yield "from finally"


g = yields_in_finally()
next(g)
print(g.throw(KeyError("pending")))
try:
    next(g)
except KeyError as e:
    print(repr(e))
