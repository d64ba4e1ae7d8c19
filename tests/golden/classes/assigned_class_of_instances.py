# An instance's __class__ can be assigned where both have the same layout.
class A:
    def who(self):
        return "A"


class B:
    def who(self):
        return "B"


class C:
    __slots__ = ("x",)


class D:
    __slots__ = ("x",)


class E:
    __slots__ = ("y",)


class L(list):
    pass


class L2(list):
    pass


a = A()
a.v = 1
print(a.who(), isinstance(a, A))
a.__class__ = B
print(a.who(), isinstance(a, A), isinstance(a, B), type(a).__name__, a.v)
c = C()
c.x = 5
c.__class__ = D
print(type(c).__name__, c.x)
xs = L([1, 2])
xs.__class__ = L2
print(type(xs).__name__, xs)


def attempt(action):
    try:
        action()
    except TypeError as e:
        print(e)


attempt(lambda: setattr(c, "__class__", E))
attempt(lambda: setattr(c, "__class__", A))
attempt(lambda: setattr(a, "__class__", L))
attempt(lambda: setattr(a, "__class__", int))
attempt(lambda: setattr(a, "__class__", 5))
attempt(lambda: setattr(5, "__class__", A))
attempt(lambda: setattr([], "__class__", L))
attempt(lambda: setattr(A, "__class__", B))
attempt(lambda: delattr(a, "__class__"))


class Meta(type):
    def greet(cls):
        return "hi " + cls.__name__


class Other(type):
    pass


attempt(lambda: setattr(A, "__class__", Meta))
class Made(metaclass=Other): pass
Made.__class__ = Meta
print(Made.greet(), type(Made).__name__)


class Liar:
    @property
    def __class__(self):
        return int


liar = Liar()
print(isinstance(liar, int), isinstance(liar, Liar), type(liar).__name__, liar.__class__)


class State:
    def go(self):
        self.__class__ = Running
        return self


class Running(State):
    def go(self):
        self.__class__ = State
        return self


s = State()
names = []
for _ in range(4):
    names.append(type(s).__name__)
    s = s.go()
print(names)
