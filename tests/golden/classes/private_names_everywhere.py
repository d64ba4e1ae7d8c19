# Names that begin with two underscores are mangled in a class wherever they stand, but not when they end so.
__outer = "global"


class Spam:
    __a = 1
    __b__ = 2
    ___c = 3
    __ = 4

    def __init__(self, __param=5):
        self.__field = __param
        self.__nested = self.__a + 1

    def __method(self, *, __key=0):
        return self.__field, __key

    def call(self):
        return self.__method(_Spam__key=7)

    def local(self):
        __x = 3
        def inner():
            nonlocal __x
            __x += 1
            return __x
        return inner(), sorted(locals())

    def reads_global(self):
        try:
            return __outer
        except NameError as e:
            return str(e)

    def by_text(self):
        return hasattr(self, "__field"), hasattr(self, "_Spam__field")

    def other(self, o):
        return o.__field

    def loops(self):
        return [__i for __i in range(3)]

    class __Inner:
        __v = 1
        def get(self):
            return self.__v

    def inner(self):
        return self.__Inner().get(), self.__Inner.__name__

    def deleted(self):
        self.__t = 1
        del self.__t
        return hasattr(self, "_Spam__t")

    def caught(self):
        try:
            raise KeyError(1)
        except KeyError as __e:
            return repr(__e), "_Spam__e" in locals()


s = Spam(6)
print(s.call(), s.local(), s.reads_global(), s.by_text(), s.loops(), s.inner(), s.deleted(), s.caught())
print(sorted(k for k in vars(Spam) if "a" in k.lower() and "__module__" != k and "_" == k[0])[:4])
print(sorted(vars(s)), Spam._Spam__a, Spam.__b__, Spam._Spam___c, Spam.__)


class _Under:
    __u = "u"
    def get(self):
        return self.__u


class __Two:
    __t = "t"
    def get(self):
        return self.__t


print(_Under().get(), "_Under__u" in vars(_Under), __Two().get(), [k for k in vars(__Two) if k.endswith("__t")])


class ___:
    __n = "kept"


print("__n" in vars(___))


class Egg(Spam):
    def mine(self):
        try:
            return self.__field
        except AttributeError as e:
            return str(e)


print(Egg().mine(), Egg().other.__name__)
try:
    Egg().other(Egg.__new__(Egg))
except AttributeError as e:
    print(e)
