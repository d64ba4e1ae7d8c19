# __instancecheck__ and __subclasscheck__ answer isinstance() and issubclass(), except for the exact type.
class Even(type):
    def __instancecheck__(cls, o):
        print("check", o)
        return isinstance(o, int) and o % 2 == 0

    def __subclasscheck__(cls, c):
        print("subclass?", c.__name__)
        return c in (int, bool)


class EvenInt(metaclass=Even):
    pass


print(isinstance(4, EvenInt), isinstance(3, EvenInt), isinstance("x", EvenInt), issubclass(bool, EvenInt), issubclass(str, EvenInt))
print(isinstance(EvenInt(), EvenInt), isinstance(4, (str, EvenInt)), issubclass(int, (str, EvenInt)))


class Ducks(type):
    def __instancecheck__(cls, o):
        return all(hasattr(o, n) for n in cls.needs)


class Quacks(metaclass=Ducks):
    needs = ("quack",)


class Duck:
    def quack(self): pass


print(isinstance(Duck(), Quacks), isinstance(1, Quacks), issubclass(Duck, Quacks))


class Odd(type):
    def __instancecheck__(cls, o):
        return "true text"

    def __subclasscheck__(cls, o):
        return []


class O(metaclass=Odd): pass
print(isinstance(1, O), issubclass(int, O))


class Raises(type):
    def __instancecheck__(cls, o):
        raise LookupError("no answer")


class R(metaclass=Raises): pass
try:
    isinstance(1, R)
except LookupError as e:
    print(e)
try:
    try:
        raise ValueError("v")
    except EvenInt:
        print("caught")
except TypeError as e:
    print(e)
class Not:
    def __instancecheck__(self, o):
        return o == 1
print(isinstance(1, Not()), isinstance(2, Not()))
for args in ((1, 5), (1, (int, 5)), ("a", (int, 5)), (1, "int"), (1, [int]), (1, ((str, (int,)),))):
    try:
        print(isinstance(*args))
    except TypeError as e:
        print(e)
for args in ((int, 5), (5, int), (bool, (str, int)), (int, ()), ("x", ())):
    try:
        print(issubclass(*args))
    except TypeError as e:
        print(e)
print(isinstance(1, int | str), isinstance(1.0, int | None), isinstance(None, int | None), issubclass(bool, int | str))
