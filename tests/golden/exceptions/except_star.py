# except* takes its part of a group; what is left and what clauses raise goes on together.
import sys


def run(exc, log):
    try:
        try:
            raise exc
        except* ValueError as e:
            log.append(("V", repr(e), sys.exc_info()[1] is e))
        except* (KeyError, IndexError) as e:
            log.append(("K", repr(e)))
        else:
            log.append("else")
        finally:
            log.append("finally")
    except BaseException as e:
        log.append(("left", repr(e)))
    return log


for exc in [ValueError(1), KeyError(2), OSError(3), ExceptionGroup("g", [ValueError(4), KeyError(5)]),
            ExceptionGroup("g", [ValueError(6), OSError(7), ExceptionGroup("h", [IndexError(8), TypeError(9)])]),
            BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(10)])]:
    for line in run(exc, []):
        print(line)
    print("-")


def nothing():
    try:
        x = 1
    except* ValueError:
        print("never")
    else:
        print("else", x)


nothing()


def raising():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError as e:
        raise RuntimeError("from clause")
    except* TypeError:
        raise
    except* KeyError:
        print("never")


try:
    raising()
except ExceptionGroup as e:
    print(repr(e), repr(e.__context__))
    for x in e.exceptions:
        print(repr(x), repr(x.__context__), x.__suppress_context__)

try:
    e
except NameError as error:
    print(error)


def bad(classes):
    try:
        raise ValueError(1)
    except* classes:
        pass


for classes in [1, ExceptionGroup, (ValueError, int), (TypeError, BaseExceptionGroup)]:
    try:
        bad(classes)
    except TypeError as e:
        print(e, repr(e.__context__))


class Errors(ExceptionGroup):
    def derive(self, excs):
        return Errors(self.message + "'", excs)


try:
    try:
        raise Errors("mine", [ValueError(1), TypeError(2)])
    except* TypeError as e:
        print(repr(e))
except* ValueError as e:
    print(repr(e), e.__context__)

for i in range(3):
    try:
        if i == 1:
            raise ExceptionGroup("loop", [ValueError(i)])
    except* ValueError as e:
        print(i, e)

try:
    raise ExceptionGroup("again", [ValueError(1), ExceptionGroup("in", [TypeError(2), ValueError(3)])])
except* TypeError as e:
    raise
