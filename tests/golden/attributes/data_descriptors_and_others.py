# Data descriptors win over the instance's dict, others do not; what has only __set__ shadows nothing when read.
class Data:
    def __get__(self, o, t=None):
        return ("data", o is not None, t.__name__)

    def __set__(self, o, v):
        print("set", v)

    def __delete__(self, o):
        print("delete")


class NonData:
    def __get__(self, o, t=None):
        return ("non-data", o is not None)


class OnlySet:
    def __set__(self, o, v):
        o.__dict__["s"] = ("stored", v)


class OnlyDelete:
    def __delete__(self, o):
        print("only delete")


class C:
    d = Data()
    n = NonData()
    s = OnlySet()
    x = OnlyDelete()


c = C()
print(c.d, C.d, c.n, C.n, type(c.s).__name__, type(C.s).__name__)
c.__dict__.update(d="in dict", n="in dict", s="in dict", x="in dict")
print(c.d, c.n, c.s, c.x)
c.d = 5
c.n = 6
c.s = 7
print(c.n, c.s)
for name in ("x", "s"):
    try:
        setattr(c, "x", 1) if name == "x" else delattr(c, "s")
    except AttributeError as e:
        print(repr(e))
del c.d
del c.x
del c.n
print(c.n)
C.d = "replaced"
print(c.d, C.d)
del C.n
try:
    c.n
except AttributeError as e:
    print(e)


class Base:
    attr = Data()


class Sub(Base):
    attr = "plain"


print(Sub().attr, Base().attr)


class OnInstance:
    def __init__(self):
        self.d = NonData()


print(type(OnInstance().d).__name__)


class Raising:
    def __get__(self, o, t):
        raise AttributeError("from get")


class WithFallback:
    r = Raising()

    def __getattr__(self, name):
        return "fallback " + name


print(WithFallback().r)
try:
    WithFallback.r
except AttributeError as e:
    print(e)
print(hasattr(WithFallback, "r"), getattr(WithFallback, "r", "default"))


class Callable:
    def __get__(self, o, t):
        return lambda *a: ("called", a)


class Late:
    m = Callable()


print(Late().m(1, 2), Late.m(3))
Late.__getattr__ = lambda self, n: n * 2
print(Late().ab)
