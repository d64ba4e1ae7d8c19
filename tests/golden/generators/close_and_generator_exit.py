# close() raises GeneratorExit at the yield; who yields again then is told off; return ends it quietly.
def polite():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closing")
        raise
    finally:
        print("cleaned up")


def returns():
    try:
        yield 1
    except GeneratorExit:
        return


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def fails():
    try:
        yield 1
    finally:
        raise ValueError("while closing")


g = polite()
next(g)
print(g.close(), next(g, "over"))
g = returns()
next(g)
print(g.close())
g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)
g = fails()
next(g)
try:
    g.close()
except ValueError as e:
    print(repr(e), repr(e.__context__))
g = polite()
print(g.close(), next(g, "never began"))
print(issubclass(GeneratorExit, Exception), issubclass(GeneratorExit, BaseException))


def outer():
    try:
        yield from polite()
    finally:
        print("outer cleaned up")


g = outer()
next(g)
g.close()
