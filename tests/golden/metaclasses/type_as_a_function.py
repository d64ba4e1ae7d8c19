# type(name, bases, namespace) makes a class as a statement does, and says what is wrong with its arguments.
def greet(self):
    return f"{type(self).__name__} says {self.word}"


Base = type("Base", (), {"word": "nothing", "greet": greet})
Loud = type("Loud", (Base,), dict(word="HEY", __doc__="A loud one."))
print(Base().greet(), "/", Loud().greet(), Loud.__doc__, Base.__doc__, Loud.__mro__[1] is Base)
print(Loud, Loud.__module__, Loud.__qualname__, Loud.__name__, Loud.__bases__[0].__name__)
Loud.__name__ = "Renamed"
print(Loud, Loud().greet(), Loud.__qualname__)
Loud.__qualname__ = "Some.Where"
print(Loud, Loud.__name__)
attempts = [
    lambda: type(),
    lambda: type(1, 2),
    lambda: type("X", (), {}, 1),
    lambda: type(1, (), {}),
    lambda: type("X", [], {}),
    lambda: type("X", (), []),
    lambda: type("X", (1,), {}),
    lambda: type("X", (bool,), {}),
    lambda: type("X", (type(None),), {}),
    lambda: type("X", (Base, Base), {}),
    lambda: type("X", (object, Base), {}),
    lambda: type("X", (int, str), {}),
    lambda: type("X", (int, Base), {})(7) + 1,
    lambda: type("a\0b", (), {}),
    lambda: type("X", (), {"__qualname__": 5}),
    lambda: type("X", (), {"__slots__": ("a", 1)}),
    lambda: type("X", (), {"__slots__": ("a b",)}),
    lambda: type("", (), {}).__name__ == "",
    lambda: type("X", (), {}, k=1),
    lambda: type("X", (type(lambda: 0),), {}),
    lambda: type("X", (range,), {}),
    lambda: type("X", (slice,), {}),
]
for attempt in attempts:
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
namespace = {"x": 1}
Copy = type("Copy", (), namespace)
namespace["x"] = 2
namespace["y"] = 3
print(Copy.x, hasattr(Copy, "y"), type(Copy.__dict__).__name__)
try:
    Copy.__dict__["x"] = 5
except TypeError as e:
    print(e)
for set_it in (lambda: setattr(Copy, "__name__", 3), lambda: setattr(Copy, "__name__", "a\0"), lambda: delattr(Copy, "__name__"),
               lambda: setattr(Copy, "__qualname__", 3), lambda: setattr(int, "x", 1), lambda: setattr(Copy, "__mro__", ()),
               lambda: delattr(Copy, "nope"), lambda: delattr(int, "real"), lambda: setattr(Copy, "__dict__", {})):
    try:
        set_it()
        print("set")
    except Exception as e:
        print(type(e).__name__, e)
print(type(5)("7"), type("a")(5), type([])("ab"), type(type), type(Base) is type, isinstance(type, type), issubclass(type, object))
Odd = type("Not an identifier", (), {"with space": 4})
print(Odd, getattr(Odd(), "with space"), vars(Odd)["with space"])
Three = type("Three", (int,), {"__new__": lambda cls, v=3: int.__new__(cls, v), "double": lambda self: self * 2})
print(Three(), Three(4).double(), type(Three(4).double()).__name__)
