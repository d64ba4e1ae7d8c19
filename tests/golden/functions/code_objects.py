# What a function's code says of it.
def f(a, b=1, /, c=2, *rest, d, e=3, **more):
    x = 1
    y = "s"

    def inner():
        return x

    return inner, y


def g():
    yield 1


async def h():
    pass


for fn in (f, g, h, lambda q: q):
    c = fn.__code__
    print(c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_varnames, c.co_cellvars, c.co_freevars, c.co_nlocals, c.co_flags, c.co_firstlineno)
print(f.__code__ is f.__code__, f()[0].__code__.co_freevars if False else "")
