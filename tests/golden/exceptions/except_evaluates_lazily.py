# except expressions are evaluated in order and only when an exception comes; what is no class is a TypeError.
def cls(name, c):
    print("evaluated", name, end="; ")
    return c


try:
    pass
except cls("never", ValueError):
    pass
try:
    raise KeyError("k")
except cls("first", ValueError):
    print("no")
except cls("second", (TypeError, cls("inside", LookupError))):
    print("caught")
except cls("third", Exception):
    print("no")
for wrong in (1, "ValueError", None, ValueError(), (ValueError, 3), [KeyError], object):
    try:
        try:
            raise KeyError("orig")
        except wrong:
            print("caught?")
    except TypeError as e:
        print(e, "|", repr(e.__context__))
try:
    try:
        raise ValueError
    except (ValueError, 3):
        print("a tuple is searched until it fits")
except TypeError as e:
    print(e)
try:
    try:
        raise ValueError("v")
    except undefined_name:
        pass
except NameError as e:
    print(e, "|", repr(e.__context__))
try:
    raise OSError
except ():
    print("nothing fits ()")
except EnvironmentError:
    print("alias")
