# type(name, bases, namespace) makes classes as a class statement does; its arguments are checked.
def speak(self):
    return f"{self.sound} from {type(self).__name__}"


Dog = type("Dog", (), {"sound": "woof", "speak": speak, "__doc__": "A dog."})
print(Dog().speak(), Dog.__doc__, Dog.__name__, Dog.__qualname__, Dog.__bases__, Dog.__module__)
Puppy = type("Puppy", (Dog,), dict(sound="yip"))
print(Puppy().speak(), Puppy.__mro__)


def attempt(*args, **kw):
    try:
        print(type(*args, **kw))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


attempt(5)
attempt()
attempt(1, 2)
attempt("X", (), {}, 4)
attempt(5, (), {})
attempt("X", [], {})
attempt("X", (), [])
attempt("X", (5,), {})
attempt("a\0b", (), {})
attempt("not an identifier", (), {})
attempt("", (), {})
attempt("X", (), {}, extra=1)
attempt("X", (), {"__qualname__": "Y.X"})
attempt("X", (), {"__qualname__": 5})
attempt("X", (), {"__slots__": "a b"})

ns = {"a": 1}
T = type("T", (), ns)
ns["a"] = 2
print(T.a)
U = type("U", (), {"__module__": "elsewhere"})
print(U, U.__module__)
T.__name__ = "Renamed"
print(T, T.__name__, T.__qualname__)
T.__qualname__ = "Outer.Renamed"
print(T)
for bad in (5, "a\0"):
    try:
        T.__name__ = bad
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    del T.__name__
except TypeError as e:
    print(e)
try:
    int.__name__ = "x"
except TypeError as e:
    print(e)


class Init:
    def __init_subclass__(cls, tag, **kw):
        cls.tag = tag


V = type("V", (Init,), {}, tag="given")
print(V.tag)
try:
    type("W", (Init,), {})
except TypeError as e:
    print(e)
counter = [type(f"C{i}", (), {"n": i, "get": lambda self: self.n})() for i in range(3)]
print([c.get() for c in counter], [type(c).__name__ for c in counter])
print(type(type), type(type("Q", (), {})), isinstance(T, type), type.__call__(int, "7"))
