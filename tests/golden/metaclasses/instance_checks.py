# isinstance and issubclass ask the type of the second argument, except when the type is exactly it.
class Duck(type):
    def __instancecheck__(cls, obj):
        print("instancecheck", cls.__name__, type(obj).__name__)
        return hasattr(obj, "quack")

    def __subclasscheck__(cls, sub):
        print("subclasscheck", cls.__name__, sub.__name__)
        return "quack" in vars(sub)


class Quacker(metaclass=Duck):
    pass


class Robot:
    def quack(self):
        return "beep"


class Cat:
    pass


class Duckling(Quacker):
    pass


print(isinstance(Robot(), Quacker), isinstance(Cat(), Quacker))
print(isinstance(Quacker(), Quacker), isinstance(Duckling(), Quacker))
print(issubclass(Robot, Quacker), issubclass(Quacker, Quacker), issubclass(Duckling, Quacker))
print(isinstance(Cat(), (int, Quacker, str)), isinstance(Robot(), (Quacker, Cat)), isinstance(3, (int, Quacker)))
print(isinstance(Cat(), ((Quacker,), (Cat, str))), issubclass(bool, (str, (int, Quacker))))
print(type.__instancecheck__(Quacker, Duckling()), type.__subclasscheck__(Quacker, Duckling))


class Truthy(type):
    def __instancecheck__(cls, obj):
        return [obj]

    def __subclasscheck__(cls, sub):
        return ""


class T(metaclass=Truthy):
    pass


print(isinstance(1, T), issubclass(int, T))


class Raises(type):
    def __instancecheck__(cls, obj):
        raise ValueError("cannot say")


class R(metaclass=Raises):
    pass


for test in (lambda: isinstance(1, R), lambda: isinstance(R(), R), lambda: isinstance(1, (int, R)), lambda: isinstance(1, (R, int))):
    try:
        print(test())
    except ValueError as e:
        print(e)


class Pretends:
    __class__ = property(lambda self: int)


p = Pretends()
print(isinstance(p, int), isinstance(p, Pretends), type(p) is int, p.__class__ is int, isinstance(p, str))


class Liar:
    @property
    def __class__(self):
        raise RuntimeError("not telling")


try:
    print(isinstance(Liar(), Liar), isinstance(Liar(), int))
except RuntimeError as e:
    print(e)


class Virtual:
    def __init__(self, *bases):
        self.__bases__ = bases


class Leaf(Cat):
    pass


for test in (lambda: isinstance(1, 1), lambda: isinstance(1, [int]), lambda: issubclass(1, int), lambda: issubclass(int, 1),
             lambda: issubclass(int, (str, 5)), lambda: isinstance(1, (int, 5)), lambda: issubclass(Virtual(Leaf), Cat),
             lambda: issubclass(Virtual(), Cat), lambda: isinstance(1, int | str), lambda: isinstance("", int | None),
             lambda: isinstance(None, int | None), lambda: issubclass(bool, int | str), lambda: isinstance(1, None)):
    try:
        print(test())
    except TypeError as e:
        print(e)
try:
    raise Robot()
except TypeError as e:
    print(e)
try:
    try:
        raise KeyError("k")
    except Quacker:
        print("caught?")
except TypeError as e:
    print(e)
except KeyError as e:
    print("not caught by what is no exception", e)
