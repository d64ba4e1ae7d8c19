# `x.__class__ = C`: which classes an instance may change to, and what follows at once.
class A:
    kind = "a"

    def __init__(self):
        self.x = 1

    def who(self):
        return "A", self.x


class B:
    kind = "b"

    def who(self):
        return "B", self.x

    def __len__(self):
        return 5

    def __eq__(self, other):
        return True

    def __getattr__(self, name):
        return "made " + name


class Slotted:
    __slots__ = ("x",)


class SameSlots:
    __slots__ = ("x",)

    def who(self):
        return "SameSlots", self.x


class OtherSlots:
    __slots__ = ("y",)


class Ints(int):
    pass


class MoreInts(int):
    def double(self):
        return self * 2


class Lists(list):
    pass


class Errors(Exception):
    pass


class MoreErrors(Errors):
    def __str__(self):
        return "more"


a = A()
method = a.who
print(a.who(), a.kind, type(a).__name__, isinstance(a, A))
a.__class__ = B
print(a.who(), a.kind, type(a).__name__, isinstance(a, A), len(a), a == 5, a.anything, method(), vars(a))
a.y = 2
a.__class__ = A
print(vars(a), hasattr(a, "anything"), a == 5)
s = Slotted()
s.x = 9
s.__class__ = SameSlots
print(s.who())
i = Ints(4)
try:
    i.__class__ = MoreInts
except TypeError as err:
    print(err)
e = Errors("text")
e.__class__ = MoreErrors
print(e, repr(e), isinstance(e, MoreErrors))
for obj, cls in [(A(), int), (A(), Ints), (A(), Slotted), (Slotted(), A), (Slotted(), OtherSlots), (Ints(1), Lists), (Lists(), Ints), (5, Ints), ("s", str), (A(), 5), (A(), None), (Ints(1), A), ([], Lists), (A, type), (object(), A)]:
    try:
        obj.__class__ = cls
        print("changed to", type(obj).__name__)
    except TypeError as e:
        print(e)
try:
    del a.__class__
except TypeError as e:
    print(e)


class State:
    def __init__(self):
        self.n = 0
        self.__class__ = Closed

    def toggle(self):
        raise NotImplementedError


class Closed(State):
    def toggle(self):
        self.n += 1
        self.__class__ = Opened
        return "opened"


class Opened(State):
    def toggle(self):
        self.n += 1
        self.__class__ = Closed
        return "closed"


door = State()
print([door.toggle() for _ in range(3)], door.n, type(door).__name__)


class Fake:
    @property
    def __class__(self):
        return A

    @__class__.setter
    def __class__(self, value):
        print("set to", value)


f = Fake()
print(f.__class__.__name__, type(f).__name__, isinstance(f, A), isinstance(f, Fake))
f.__class__ = "anything"
setattr(a, "__class__", B)
print(type(a).__name__, object.__getattribute__(a, "__class__").__name__)
