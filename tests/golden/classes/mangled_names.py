# A name that starts with two underscores, inside a class, is the class's own; everywhere that a name stands.
class Account:
    __count = 0
    __rates: dict = {}

    def __init__(self, owner, __secret=1):
        self.__owner = owner
        self.__dict__["direct"] = __secret
        Account.__count += 1

    def __private(self, __x, *, __key=5):
        return (__x, __key, self.__owner)

    def call(self):
        return self.__private(1, __key=2), Account.__count

    def local(self):
        __tmp = 3

        def inner():
            nonlocal __tmp
            __tmp += 1
            return sorted(locals())

        return inner(), __tmp, sorted(locals())

    def imported(self):
        import sys as __sys
        return __sys is not None, [n for n in locals() if "sys" in n]

    def caught(self):
        try:
            raise ValueError("v")
        except ValueError as __error:
            return [n for n in locals() if "error" in n]

    def dunder(self):
        __both__ = 1
        __ = 2
        ___ = 3
        return sorted(n for n in locals() if n != "self")

    def loop(self):
        return [__i for __i in range(2)], (lambda __a: __a)(7), [n for n in (lambda __q: locals())(1)]

    class __Inner:
        __deep = "deep"

        def get(self):
            return self.__deep

    def inner(self):
        return self.__Inner().get(), Account.__Inner.__name__, Account.__Inner.__qualname__

    def walrus(self):
        return (__w := 4) + __w, [n for n in locals() if n.endswith("w")]

    def globals(self):
        global __made_global
        __made_global = 12
        return __made_global


a = Account("ann")
print(sorted(vars(a)), a._Account__owner, Account._Account__count, a.call())
print(a.local(), a.imported(), a.caught(), a.dunder(), a.loop())
print(a.inner(), a.walrus(), a.globals(), _Account__made_global, sorted(Account.__annotations__))
print(a._Account__private(9, _Account__key=8))
try:
    a.__owner
except AttributeError as e:
    print(e)
try:
    Account("x", __secret=3)
except TypeError as e:
    print(e)
print(vars(Account("y", _Account__secret=3)))


class _Leading:
    def __init__(self):
        self.__x = 1


class ___:
    def __init__(self):
        self.__x = 2


print(vars(_Leading()), vars(___()))


class Sub(Account):
    def __init__(self):
        super().__init__("sub")
        self.__owner = "own"

    def show(self):
        return self.__owner, self._Account__owner, hasattr(self, "__owner"), getattr(self, "_Sub__owner")


print(Sub().show(), sorted(vars(Sub())))


def outside(self):
    return self.__owner


Account.outside = outside
try:
    a.outside()
except AttributeError as e:
    print(e)
setattr(a, "__owner", "by text")
print(a.outside())


class Match:
    def test(self, subject):
        match subject:
            case {"k": __captured}:
                return __captured, list(locals())[-1]
            case [__first, *__rest]:
                return __first, __rest


print(Match().test({"k": 1}), Match().test([1, 2]))
