# `C[x]` on a class: the metaclass's `__getitem__` first, then `__class_getitem__`, which is a class method without saying so.
class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item!r}]"

    def __getitem__(self, item):
        return ("instance", item)


class Small(Box):
    pass


print(Box[int], Box[1, 2], Box[()], Small["x"], Box()[0], Box[1:2], Box[...], Box[(1,)])
print(type(Box.__dict__["__class_getitem__"]).__name__)


class Counted:
    seen = []

    @classmethod
    def __class_getitem__(cls, item):
        cls.seen.append(item)
        return cls


print(Counted[1][2][3] is Counted, Counted.seen)


class Meta(type):
    def __getitem__(cls, item):
        return "meta " + str(item)


class Both(metaclass=Meta):
    def __class_getitem__(cls, item):
        return "class " + str(item)


print(Both[1], Both.__class_getitem__(1))


class Neither:
    pass


for attempt in (lambda: Neither[1], lambda: Neither()[1], lambda: int[1], lambda: Small[1](2)):
    try:
        print(attempt())
    except TypeError as e:
        print(e)
try:
    Box[0] = 1
except TypeError as e:
    print(e)
try:
    del Box[0]
except TypeError as e:
    print(e)
try:
    Neither[1] += 1
except TypeError as e:
    print(e)


class NotCallable:
    __class_getitem__ = None


try:
    NotCallable[1]
except TypeError as e:
    print(e)
print(list[int], dict[str, list[int]], tuple[int, ...], type[int], list[int] == list[int], list[int]("ab"), set[1])
alias = dict[str, int]
print(alias.__origin__, alias.__args__, alias(a=1), type(alias).__name__)
NotSet = type("NotSet", (), {})
NotSet.__class_getitem__ = lambda item: ("plain function", item)
print(NotSet[5])
NotSet.__class_getitem__ = classmethod(lambda cls, item: (cls.__name__, item))
print(NotSet[6])
