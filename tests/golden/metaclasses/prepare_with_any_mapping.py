# __prepare__ may give any mapping; the class body reads and writes through it.
from collections import OrderedDict


class Recorder(dict):
    def __init__(self):
        super().__init__()
        self.log = []

    def __setitem__(self, key, value):
        self.log.append(("set", key))
        super().__setitem__(key, value)

    def __getitem__(self, key):
        self.log.append(("get", key))
        return super().__getitem__(key)

    def __delitem__(self, key):
        self.log.append(("del", key))
        super().__delitem__(key)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", mcls.__name__, name, [b.__name__ for b in bases], kw)
        return Recorder()

    def __new__(mcls, name, bases, ns, **kw):
        print("new", name, type(ns).__name__, kw)
        print([entry for entry in ns.log if not entry[1].startswith("__")])
        return super().__new__(mcls, name, bases, dict(ns))

    def __init__(cls, name, bases, ns, **kw):
        print("init", name, sorted(k for k in ns if not k.startswith("__")))
        super().__init__(name, bases, ns)


class A(metaclass=Meta, option=1):
    x = 1
    y = x + 1
    x += 5
    del y
    for i in range(2):
        pass
    def f(self):
        return "f"


class B(A):
    z = len("abc")


print(A.x, hasattr(A, "y"), A().f(), B.z, type(B).__name__)


class Constants(type):
    class Auto(dict):
        def __missing__(self, key):
            if key.startswith("__"):
                raise KeyError(key)
            self[key] = value = len(self)
            return value

    @classmethod
    def __prepare__(mcls, name, bases):
        return mcls.Auto()


class Colours(metaclass=Constants):
    RED
    GREEN
    BLUE


print(Colours.BLUE - Colours.RED, Colours.GREEN - Colours.RED)


class Bad(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return 5


try:
    class C(metaclass=Bad):
        pass
except TypeError as e:
    print(e)


class Same(type):
    @staticmethod
    def __prepare__(name, bases):
        return OrderedDict(given="by prepare")


class D(metaclass=Same):
    own = 1


print(D.given, D.own)
print(type.__prepare__("X", ()), type.__prepare__())
