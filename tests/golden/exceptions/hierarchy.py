# Which exceptions are kinds of which, and what catches what.
def chain(cls):
    return " < ".join(k.__name__ for k in cls.__mro__)


for cls in (ZeroDivisionError, KeyError, IndexError, FileNotFoundError, UnicodeDecodeError, ModuleNotFoundError, RecursionError,
            NotImplementedError, UnboundLocalError, StopIteration, SystemExit, KeyboardInterrupt, GeneratorExit, IndentationError,
            BrokenPipeError, FloatingPointError, AssertionError, EOFError, MemoryError, BufferError, DeprecationWarning, TimeoutError):
    print(chain(cls))
print(IOError is OSError, EnvironmentError is OSError, issubclass(bool, int), issubclass(Exception, BaseException))
print(isinstance(KeyError(), LookupError), isinstance(SystemExit(), Exception))


def catch(e, *kinds):
    try:
        raise e
    except kinds as got:
        return type(got).__name__
    except Exception:
        return "other"
    except BaseException as base:
        return "base " + type(base).__name__


print(catch(KeyError("a"), LookupError), catch(KeyError, ValueError, KeyError), catch(ValueError(), TypeError), catch(SystemExit(3)), catch(KeyboardInterrupt()))


class App(Exception):
    code = 1


class Network(App, OSError):
    code = 2


class Timeout_(Network):
    def __init__(self, seconds):
        super().__init__(f"after {seconds}s")
        self.seconds = seconds


try:
    raise Timeout_(5)
except (KeyError, App) as e:
    print(repr(e), e, e.code, e.seconds, e.args, isinstance(e, OSError), chain(type(e)))
for kind in (OSError, Network, Exception):
    try:
        raise Timeout_(1)
    except kind as e:
        print("as", kind.__name__, e)
group = (ValueError, (TypeError, KeyError)) if False else (ValueError, TypeError)
try:
    int("x")
except group as e:
    print(e)
for bad in (5, (ValueError, 5), "str", None, object):
    try:
        try:
            raise ValueError("v")
        except bad:
            print("caught?")
    except TypeError as e:
        print("TypeError", e)
for thing in (5, "text", None, object, object()):
    try:
        raise thing
    except TypeError as e:
        print(e)
try:
    raise
except RuntimeError as e:
    print(e)
print(ValueError == ValueError, ValueError("a") == ValueError("a"), len({ValueError("a"), ValueError("a")}))
