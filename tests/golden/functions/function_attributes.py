# A function has a name, qualified name, document and dict that can be set; some only to values of the right type.
def f():
    "document"


print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__dict__)
f.x = 1
f.__name__ = "renamed"
f.__qualname__ = "a.b"
f.__doc__ = None
print(f.__name__, f.__doc__, f.__dict__, repr(f).split(" at ")[0])
for name, value in (("__name__", 1), ("__qualname__", None), ("__dict__", 5), ("__defaults__", 1), ("__kwdefaults__", ()), ("__closure__", ())):
    try:
        setattr(f, name, value)
        print(name, "set")
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
del f.x
try:
    f.x
except AttributeError as e:
    print(e)
f.__dict__["y"] = 2
print(f.y, vars(f))
lam = lambda: 0
print(lam.__name__, lam.__qualname__)


def outer():
    def inner():
        pass

    class C:
        def m(self):
            return lambda: 0
    return inner, C, C().m()


for o in outer():
    print(o.__qualname__)
