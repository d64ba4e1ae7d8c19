# __setattr__ sees every store of an attribute, also augmented ones and targets of loops and with.
class Seen:
    def __init__(self):
        self.__dict__["log"] = []
        self.a = 1

    def __setattr__(self, name, value):
        self.log.append(f"{name}={value!r}")
        super().__setattr__(name, value)

    def __delattr__(self, name):
        self.log.append("del " + name)
        super().__delattr__(name)


class Manager:
    def __enter__(self):
        return "entered"

    def __exit__(self, *exc):
        return False


s = Seen()
s.a += 2
s.b, (s.c, *s.d) = 1, (2, 3, 4)
for s.i in range(2):
    pass
with Manager() as s.m:
    pass
s.x = s.y = []
setattr(s, "z", 9)
object.__setattr__(s, "hidden", 0)
s.__dict__["direct"] = 0
del s.a, s.b
delattr(s, "c")
try:
    del s.nothing
except AttributeError as e:
    print(e)
print(s.log)
try:
    s.annotated: int = 5
    s.only: int
finally:
    print(s.log[-1], hasattr(s, "only"))
[s.loop for s.loop in (7,)]
print(s.log[-1])


class Frozen:
    __slots__ = ("x",)

    def __init__(self, x):
        object.__setattr__(self, "x", x)

    def __setattr__(self, name, value):
        raise TypeError(f"{name} is read-only")


f = Frozen(3)
for name in ("x", "y"):
    try:
        setattr(f, name, 1)
    except TypeError as e:
        print(e)
print(f.x)


class OnClass(type):
    def __setattr__(cls, name, value):
        if name.isupper():
            raise AttributeError("constant " + name)
        super().__setattr__(name, value)


class K(metaclass=OnClass):
    LIMIT = 1


K.other = 2
try:
    K.LIMIT = 3
except AttributeError as e:
    print(e, K.LIMIT, K.other)
for bad in (lambda: setattr(s, 5, 1), lambda: getattr(s, 5), lambda: delattr(s, None), lambda: hasattr(s, 5), lambda: setattr(s, "a"), lambda: getattr(s)):
    try:
        bad()
    except TypeError as e:
        print(e)
setattr(s, "not a name", 1)
print(getattr(s, "not a name"), s.log[-1])
