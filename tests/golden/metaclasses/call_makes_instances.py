# Calling a class is the metaclass's `__call__`: it may cache, refuse, or give something else.
class Singleton(type):
    instances = {}

    def __call__(cls, *args, **kw):
        print("call", cls.__name__, args, kw)
        if cls not in Singleton.instances:
            Singleton.instances[cls] = super().__call__(*args, **kw)
        return Singleton.instances[cls]


class Config(metaclass=Singleton):
    def __new__(cls, *args, **kw):
        print("new", args, kw)
        return super().__new__(cls)

    def __init__(self, name, level=1):
        print("init", name, level)
        self.name, self.level = name, level


a = Config("first", level=2)
b = Config("second")
print(a is b, b.name, b.level)


class Sub(Config):
    def __init__(self):
        print("sub init")


print(Sub() is Sub(), Sub() is a, isinstance(Sub(), Config))


class Factory(type):
    def __call__(cls, kind):
        if kind == "int":
            return 42
        if kind == "raw":
            return cls.__new__(cls)
        return type.__call__(cls)


class Made(metaclass=Factory):
    def __init__(self):
        self.ready = True


print(Made("int"), hasattr(Made("raw"), "ready"), Made("full").ready)
try:
    Made()
except TypeError as e:
    print(e)


class Other:
    def __new__(cls, value):
        print("Other.new", type(value).__name__)
        return value

    def __init__(self, value):
        print("Other.init", type(value).__name__)


print(Other(3), type(Other("x")).__name__)
o = object.__new__(Other)
print(type(Other(o)).__name__)


class Same:
    def __new__(cls, *args):
        self = super().__new__(cls)
        self.args = args
        return self


print(Same(1, 2).args)
for bad in (lambda: Same(1, k=2), lambda: type.__call__(Made, 1), lambda: object(1), lambda: object.__new__(Same, 1).args):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class NoInit:
    pass


for bad in (lambda: NoInit(1), lambda: NoInit(x=1), lambda: object.__new__(NoInit, 1), lambda: object.__new__(), lambda: object.__new__(3)):
    try:
        print(bad())
    except TypeError as e:
        print(e)


class BadInit:
    def __init__(self):
        return 5


try:
    BadInit()
except TypeError as e:
    print(e)
print(type("Quick", (), {"__init__": lambda self, v: setattr(self, "v", v)})(9).v)
