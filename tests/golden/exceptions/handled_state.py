# sys.exc_info() is what is being handled, per frame of handlers, and goes away after them.
import sys


def now():
    kind, value, tb = sys.exc_info()
    return (kind.__name__ if kind else None, str(value), tb is not None)


print(now())
try:
    1 / 0
except ZeroDivisionError:
    print(now())
    try:
        {}["k"]
    except KeyError:
        print(now())
    print(now())

    def inner():
        print("inner", now())
        try:
            [][0]
        except IndexError:
            print("inner handler", now())
        print("inner after", now())

    inner()
print(now())


def generator():
    try:
        yield now()
        raise ValueError("in generator")
    except ValueError:
        yield now()
        yield now()
    yield now()


try:
    raise TypeError("outside")
except TypeError:
    g = generator()
    print(next(g), next(g))
    print(now())
print(next(g), now(), next(g))


def reraise_later():
    try:
        raise RuntimeError("kept")
    except RuntimeError as e:
        kept = e
    try:
        print(e)
    except UnboundLocalError as u:
        print(u)
    return kept


try:
    raise reraise_later()
except RuntimeError as e:
    print(e, e.__context__)
try:
    try:
        raise KeyError("first")
    except KeyError:
        raise ValueError("second")
except ValueError as e:
    print(repr(e.__context__), e.__cause__, e.__suppress_context__)
    try:
        raise IndexError("third")
    except IndexError as i:
        print(repr(i.__context__), repr(i.__context__.__context__))
for n in range(2):
    try:
        raise ValueError(n)
    except ValueError as e:
        context = e.__context__
    print(n, context)
try:
    try:
        raise OSError("a")
    finally:
        print("in finally", now())
except OSError as e:
    print(e is sys.exc_info()[1])


def raise_in_with():
    class M:
        def __enter__(self): return self
        def __exit__(self, *a):
            print("exit", now()[0], a[0].__name__)
            return True
    with M():
        raise LookupError("w")
    return now()


print(raise_in_with())
e1 = ValueError("self")
try:
    raise e1 from e1
except ValueError as e:
    print(e.__cause__ is e)
