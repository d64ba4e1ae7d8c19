# A class is subscripted by its metaclass's __getitem__ or else its own __class_getitem__.
class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item!r}]"


class Small(Box): pass


print(Box[int], Small["x", 1], Box[1:2], Box[...], Box[()], Small[{}])
try:
    Box()[0]
except TypeError as e:
    print(e)


class Meta(type):
    def __getitem__(cls, item):
        return ("meta", cls.__name__, item)

    def __setitem__(cls, key, value):
        print("set", key, value)

    def __delitem__(cls, key):
        print("del", key)

    def __len__(cls):
        return 7

    def __iter__(cls):
        return iter("abc")

    def __contains__(cls, x):
        return x == 1


class M(metaclass=Meta):
    def __class_getitem__(cls, item):
        return "never"


print(M[3], len(M), list(M), 1 in M, 2 in M, M.__class_getitem__(3))
M["k"] = 5
del M["k"]
for cls in (int, object, type(None)):
    try:
        cls[0]
    except TypeError as e:
        print(e)


class Plain: pass


try:
    Plain[0]
except TypeError as e:
    print(e)
try:
    Plain[0] = 1
except TypeError as e:
    print(e)
try:
    del Plain[0]
except TypeError as e:
    print(e)
try:
    Box[0] = 1
except TypeError as e:
    print(e)
a = list[int]
print(a, a.__origin__, a.__args__, dict[str, list[int]], tuple[int, ...], type[int])
print(a([1, 2]), list[int] == list[int], list[int] is list[int], hash(a) == hash(list[int]))
try:
    isinstance([], list[int])
except TypeError as e:
    print(e)
try:
    issubclass(list, list[int])
except TypeError as e:
    print(e)


class Sub(list[int]): pass


print(Sub.__mro__[1], Sub.__orig_bases__, Sub([3]))
Plain.__class_getitem__ = classmethod(lambda cls, i: i * 2)
print(Plain[4])
