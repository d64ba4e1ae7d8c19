# __new__ decides what a call of the class gives; __init__ runs only on instances of the class.
class A:
    def __new__(cls, *args, **kw):
        print("new", cls.__name__, args, kw)
        return super().__new__(cls)

    def __init__(self, *args, **kw):
        print("init", args, kw)


class B(A):
    pass


class Other:
    def __init__(self, *args):
        print("never called")


class Switch:
    def __new__(cls, what):
        if what == "other":
            return Other.__new__(Other)
        if what == "text":
            return "text"
        if what == "sub":
            return object.__new__(Sub)
        if what == "none":
            return
        return object.__new__(cls)

    def __init__(self, what):
        self.what = what
        print("init of", type(self).__name__, what)


class Sub(Switch):
    pass


A(1, k=2)
B()
for what in ("self", "other", "text", "sub", "none"):
    print(type(Switch(what)).__name__)


class NoInit:
    pass


class OnlyNew:
    def __new__(cls, a, b=2):
        self = object.__new__(cls)
        self.both = a, b
        return self


class OnlyInit:
    def __init__(self, a):
        self.a = a


class InitReturns:
    def __init__(self):
        return 3


print(OnlyNew(1).both, OnlyNew(1, b=3).both, OnlyInit(a=4).a)
for call in (lambda: NoInit(1), lambda: NoInit(a=1), lambda: OnlyNew(), lambda: OnlyInit(1, 2), InitReturns,
             lambda: object(1), lambda: object.__new__(), lambda: object.__new__(5), lambda: object.__new__(int),
             lambda: int.__new__(str), lambda: object.__new__(NoInit, 1), lambda: OnlyInit.__new__(OnlyInit, 1).a,
             lambda: NoInit().__init__(1), lambda: tuple.__new__(list)):
    try:
        print(call())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class Cached:
    made = {}

    def __new__(cls, key):
        if key not in cls.made:
            cls.made[key] = super().__new__(cls)
        return cls.made[key]

    def __init__(self, key):
        self.count = getattr(self, "count", 0) + 1


print(Cached("a") is Cached("a"), Cached("a").count, Cached("b").count)
n = A.__new__(A, 7)
print(type(n).__name__)
print(A.__new__ is B.__new__, type(A.__dict__["__new__"]).__name__)
