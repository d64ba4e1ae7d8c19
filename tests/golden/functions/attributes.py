# A function is an object with a name, a place, a document and attributes of its own.
"""module doc"""


def documented(a, b: int = 2, *args, c, d: "str" = "x", **kw) -> float:
    """Says what it does.

    At length.
    """
    local = a
    return local


f = documented
print(f.__name__, f.__qualname__, f.__module__, repr(f.__doc__))
print(f.__defaults__, f.__kwdefaults__)
print((lambda: 0).__name__, (lambda: 0).__qualname__, (lambda: 0).__doc__)


def outer():
    def inner():
        class Local:
            def method(self):
                return lambda: 0
        return Local
    return inner


print(outer().__qualname__, outer()().__qualname__, outer()().method.__qualname__, outer()()().method().__qualname__)


class C:
    "class doc"

    def m(self):
        "method doc"

    @staticmethod
    def s(): pass

    @classmethod
    def c(cls): pass


print(C.__doc__, C.m.__doc__, C().m.__doc__, C.m.__qualname__, C().m.__name__, C.s.__qualname__, C.c.__qualname__)
f.cost = 3
f.tags = ["a"]
print(f.cost, f.tags, f.__dict__, vars(f), hasattr(f, "nothing"))
del f.cost
try:
    f.cost
except AttributeError as e:
    print(e)
try:
    C().m.x = 1
except AttributeError as e:
    print(e)
C.m.x = 5
print(C().m.x, C().m.__func__ is C.m, C().m.__func__.x)
f.__name__ = "renamed"
f.__qualname__ = "Some.renamed"
f.__doc__ = None
print(f.__name__, f.__doc__, str(f).split(" at ")[0])
try:
    f.__name__ = 5
except TypeError as e:
    print(e)
try:
    len.x = 1
except AttributeError as e:
    print(e)
print(len.__name__, len.__qualname__, [].append.__name__, [].append.__qualname__, str.upper.__qualname__, len.__module__)
print(repr(len), repr(str.upper), repr(print))
print(callable(f), callable(C), callable(C()), type(f).__name__, type(C().m).__name__, type(len).__name__)
a = C()
print(a.m == a.m, a.m is a.m, a.m == C().m, hash(a.m) == hash(a.m), a.m.__self__ is a)


def calls():
    calls.count += 1
    return calls.count


calls.count = 0
calls()
print(calls(), calls.count)
print(str(C.m).split(" at ")[0], str(a.m).split(" at ")[0], str(outer).split(" at ")[0])
