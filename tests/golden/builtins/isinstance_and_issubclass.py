# isinstance, issubclass and type with builtin classes, tuples, unions, and a program's own.
class Animal:
    pass


class Dog(Animal):
    pass


d = Dog()
print(isinstance(d, Dog), isinstance(d, Animal), isinstance(d, object), isinstance(Dog, type), isinstance(d, (int, Animal)), isinstance(5, (str, (float, (int,)))), isinstance(True, int), isinstance(1, bool), isinstance(1.0, int), isinstance(None, type(None)), isinstance("", str), isinstance([], (tuple, list)), isinstance(5, int | str), isinstance(None, int | None), isinstance(len, type(len)), isinstance(d, ()))
print(issubclass(Dog, Animal), issubclass(Animal, Dog), issubclass(Dog, Dog), issubclass(bool, int), issubclass(int, object), issubclass(ValueError, (TypeError, Exception)), issubclass(KeyError, LookupError), issubclass(Dog, ()), issubclass(int, int | str), issubclass(type, object), issubclass(object, type), issubclass(FileNotFoundError, OSError), issubclass(OSError, IOError))
print(type(d) is Dog, type(d) == Animal, type(5), type("a"), type(None), type([]), type(Dog), type(type), type(len), type(lambda: 0), type(d), type(...), type(NotImplemented), type(range(1)), type(ValueError()), type(x for x in []), type({}.keys()), type(d.__init__), type([].append), type(str.upper), type(property()), type(b""), type(slice(1)), type(int | str))
print(int, str, Dog, type(d).__name__, Dog.__mro__, Dog.__bases__, Dog.__base__, type(d).__qualname__, Dog.__module__, d.__class__ is Dog, (5).__class__, bool.__mro__, ValueError.__mro__, type(3) in (int, float), {int: "i", str: "s"}[type("x")], callable(Dog), callable(d), callable(len), callable(5), callable(lambda: 0))
kinds = {}
for v in (1, True, 2.5, "s", None, [], (), {}, set(), b"", Dog, d, len, range(2)):
    kinds.setdefault(type(v).__name__, []).append(v if not isinstance(v, Dog) else "dog")
print(list(kinds))
for bad in (lambda: isinstance(5, 5), lambda: isinstance(5, "int"), lambda: isinstance(5), lambda: isinstance(5, (int, 5)), lambda: isinstance("a", (int, 5)), lambda: issubclass(5, int), lambda: issubclass(int, 5), lambda: issubclass(int, (5,)), lambda: issubclass("a", str), lambda: isinstance([], list[int]), lambda: issubclass(), lambda: isinstance(1, [int]), lambda: type(), lambda: type(1, 2), lambda: callable(), lambda: issubclass(d, Dog)):
    try:
        print(bad())
    except TypeError as e:
        print(e)


class Meta(type):
    def __instancecheck__(cls, obj):
        return obj == "magic"

    def __subclasscheck__(cls, sub):
        return sub is int


class Odd(metaclass=Meta):
    pass


print(isinstance("magic", Odd), isinstance(5, Odd), issubclass(int, Odd), issubclass(str, Odd), isinstance(Odd(), Odd), isinstance(Odd, Meta), type(Odd), isinstance(5, (str, Odd)))
