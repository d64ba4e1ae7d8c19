# __context__ is what was being handled when an exception was raised, in whichever function; it never makes a circle.
def show(e):
    chain = []
    while e is not None:
        chain.append(repr(e))
        e = e.__context__
    print(" <- ".join(chain))


def raises(x):
    raise KeyError(x)


try:
    try:
        raise ValueError("first")
    except ValueError:
        try:
            raises("second")
        finally:
            try:
                raise TypeError("third")
            except TypeError as e:
                show(e)
except KeyError as e:
    show(e)
try:
    try:
        raise ValueError("a")
    except ValueError as a:
        try:
            raise KeyError("b")
        except KeyError as b:
            raise a
except ValueError as e:
    show(e)
try:
    raise RuntimeError("fresh")
except RuntimeError as e:
    show(e)
e1 = ValueError("kept")
try:
    try:
        raise TypeError("other")
    except TypeError:
        raise e1
except ValueError as e:
    show(e)
try:
    raise e1
except ValueError as e:
    show(e)


def gen():
    try:
        yield
    except ValueError:
        raise KeyError("in generator")


g = gen()
next(g)
try:
    g.throw(ValueError("thrown"))
except KeyError as e:
    show(e)
