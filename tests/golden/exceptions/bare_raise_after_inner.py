# A bare raise raises again what its clause handles, also after an inner try handled something else.
def f():
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            pass
        raise


try:
    f()
except ValueError as e:
    print(repr(e), e.__context__)


def g():
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            raise


try:
    g()
except KeyError as e:
    print(repr(e), repr(e.__context__))


def in_finally():
    try:
        raise ValueError("v")
    except ValueError:
        pass
    finally:
        raise


try:
    in_finally()
except RuntimeError as e:
    print(e)


def loops():
    for n in range(2):
        try:
            raise IndexError(n)
        except IndexError:
            if n:
                raise


try:
    loops()
except IndexError as e:
    print(repr(e))
