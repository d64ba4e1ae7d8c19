# A class body has __module__ and __qualname__; what it binds is the class's dict, in order.
class C:
    "The document."
    print(__module__, __qualname__)
    a = 1
    b: int = 2
    c: str

    def m(self):
        return __class__

    class Inner:
        print(__qualname__)

    for i in range(2):
        last = i
    [x for x in "ab"]


print(C.__doc__, C.__name__, C.__module__, C.__qualname__, C.Inner.__qualname__)
print([k for k in vars(C) if not k.startswith("__")])
print(C.__annotations__, hasattr(C, "c"), C().m() is C)
print(type(vars(C)).__name__)
try:
    vars(C)["a"] = 5
except TypeError as e:
    print(e)
C.__doc__ = "changed"
C.__name__ = "Renamed"
print(C.__doc__, C, C.__qualname__)
for name, value in (("__name__", 1), ("__module__", 5), ("__dict__", {}), ("__bases__", ()), ("__mro__", ())):
    try:
        setattr(C, name, value)
        print(name, "set")
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    del C.a, C.a
except AttributeError as e:
    print(e)
