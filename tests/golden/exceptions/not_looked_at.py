# An exception that is caught by its class alone has no object until somebody asks for it, which nobody can tell.
import sys
def f(d):
    try:
        return d["x"]
    except KeyError as e:
        print(repr(e), e.args)
    try:
        d["y"]
    except LookupError:
        print(sys.exc_info()[1], sys.exc_info()[0])
        try:
            int("zz")
        except ValueError as e:
            print(repr(e), repr(e.__context__), e.__context__ is sys.exc_info()[1])
def g():
    try:
        int("q")
    except (TypeError, KeyError):
        print("no")
    except ValueError:
        print("yes")
        raise
def h():
    try:
        g()
    finally:
        print("fin")
f({})
try:
    h()
except ValueError as e:
    print(e)
it = iter([1])
try:
    while True: next(it)
except StopIteration as e:
    print(e.value, e.args)
try:
    {}[(1,2)]
except Exception as e:
    print(e.args)
try:
    raise KeyError
except KeyError:
    pass
def gen():
    try:
        yield 1
        int("a", 5)
    except ValueError:
        yield 2
        try:
            yield 3
        finally:
            raise
g1 = gen()
print(next(g1), next(g1), next(g1))
try: next(g1)
except ValueError as e: print(e, e.__context__)


class Table:
    def __init__(self):
        self.asked = 0

    def __repr__(self):
        self.asked += 1
        return "Table"


# The text of an error that runs code of the program is made when it is raised.
t = Table()
try:
    [1].index(t)
except ValueError:
    print(t.asked)
text = "12x"
try:
    int(text)
except ValueError as first:
    text = text + "y"
    kept = first
print(kept, text)
for raising in (lambda: int("zz", 36 - 1), lambda: float(" 1.5e"), lambda: int(" 007 "), lambda: int("1_0"), lambda: int("")):
    try:
        print(raising())
    except ArithmeticError:
        print("arithmetic")
    except Exception as e:
        print(type(e).__name__, e)
{1: 2}["s'"]
