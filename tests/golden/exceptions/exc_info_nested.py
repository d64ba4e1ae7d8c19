# sys.exc_info() is of the innermost handler that runs, and comes back when it ends.
import sys


def now():
    kind = sys.exc_info()[0]
    return kind and kind.__name__, type(sys.exception()).__name__


print(now())
try:
    raise ValueError(1)
except ValueError:
    print(now())
    try:
        raise KeyError(2)
    except KeyError:
        print(now())

        def gen():
            print("gen", now())
            try:
                raise TypeError(3)
            except TypeError:
                yield now()
            yield now()

        g = gen()
        print(next(g), now())
        print(next(g))
    print(now())
    try:
        pass
    finally:
        print("finally", now())
print(now())
try:
    try:
        1 / 0
    finally:
        print("in finally", now())
except ZeroDivisionError as e:
    print(now(), sys.exc_info()[1] is e)
