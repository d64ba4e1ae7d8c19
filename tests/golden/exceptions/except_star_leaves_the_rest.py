# except* takes matching members of a group, also nested ones; the rest goes on; a plain exception is wrapped.
def run(e):
    try:
        raise e
    except* ValueError as g:
        print("values", g.exceptions, end="; ")
    except* (KeyError, IndexError) as g:
        print("lookups", len(g.exceptions), end="; ")
    else:
        print("else", end="; ")
    finally:
        print("finally", end="; ")
    return "done"


for e in (ExceptionGroup("g", [ValueError(1), KeyError("k")]), ValueError("alone"),
          ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("in", [IndexError(2), ValueError(3), OSError("o")])])):
    try:
        print(run(e))
    except ExceptionGroup as rest:
        print("rest", repr(rest))
        for x in rest.exceptions:
            print("  ", repr(x))


def raises_inside():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
    except* ValueError:
        raise RuntimeError("new")


try:
    raises_inside()
except ExceptionGroup as g:
    print(repr(g), [repr(x) for x in g.exceptions], repr(g.exceptions[0].__context__))
try:
    try:
        raise ValueError("v")
    except* ExceptionGroup:
        pass
except TypeError as e:
    print(e)
try:
    raise BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError()])
except* ValueError:
    print("split")
except* KeyboardInterrupt as g:
    print(repr(g))
