# __init_subclass__ is a class method without saying so, and gets the keywords of the class statement.
class Plugin:
    registry = {}

    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry[key or cls.__name__] = cls


class A(Plugin): pass
class B(Plugin, key="bee"): pass
class C(B): pass


print({k: v.__name__ for k, v in Plugin.registry.items()})


class Checks:
    required = ()

    def __init_subclass__(cls):
        missing = [n for n in cls.required if n not in vars(cls)]
        if missing:
            raise TypeError(f"{cls.__name__} lacks {missing}")


class Base(Checks):
    required = ()


class Shape(Checks):
    required = ("area",)
    area = None


try:
    class Bad(Shape):
        pass
except TypeError as e:
    print(e)
try:
    class Worse(Checks, colour="red"):
        pass
except TypeError as e:
    print(e)
try:
    class Plain(colour="red"):
        pass
except TypeError as e:
    print(e)
try:
    class Twice(Plugin, key=1, **{"key": 2}):
        pass
except TypeError as e:
    print(e)


class Chain1:
    def __init_subclass__(cls, one=0, **kw):
        print("Chain1", cls.__name__, one, kw)
        super().__init_subclass__(**kw)


class Chain2:
    def __init_subclass__(cls, two=0, **kw):
        print("Chain2", cls.__name__, two, kw)
        super().__init_subclass__(**kw)


class D(Chain1, Chain2, two=2, one=1): pass


bases = (Chain1,)
options = {"one": 11}
class E(*bases, Chain2, **options, two=22): pass
print(E.__mro__[1].__name__, E.__mro__[2].__name__)


class Explicit:
    @classmethod
    def __init_subclass__(cls):
        print("explicit", cls.__name__)


class F(Explicit): pass
F.__init_subclass__()
print(type(Plugin.__dict__["__init_subclass__"]).__name__)
