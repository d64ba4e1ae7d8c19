# Import, def, class, for, with, except and the walrus bind a global name when it is declared so.
from contextlib import nullcontext


def binds():
    global math, f, C, x, y, e, w, a, b
    import math

    def f():
        return "global f"

    class C:
        pass

    for x in (1, 2):
        pass
    with nullcontext("entered") as y:
        pass
    try:
        raise ValueError("v")
    except ValueError as e:
        print(repr(e))
    print((w := 5))
    a, *b = "abc"


binds()
print(math.floor(2.5), f(), C.__qualname__, f.__qualname__, x, y, w, a, b)
try:
    e
except NameError as err:
    print(err)
