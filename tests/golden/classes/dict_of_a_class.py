# The __dict__ of a class is a view that follows it, in CPython's order, with descriptors for what instances have.
class A:
    """text"""

    x = 1

    def f(self):
        pass


d = A.__dict__
print(type(d).__name__, list(d), d["__doc__"], d["__module__"])
A.y = 2
print("y" in d, d["y"], len(d), d.get("nope", 7))
del A.x
print(list(d), d == vars(A), d is A.__dict__)
keys = d.keys()
A.z = 3
print(list(keys)[-1])
print(d["__dict__"], d["__weakref__"], A.__weakref__)
a = A()
a.own = 5
get = d["__dict__"].__get__
print(get(a), get(a) is a.__dict__, d["__dict__"].__objclass__ is A, d["__weakref__"].__get__(a))
d["__dict__"].__set__(a, {"other": 1})
print(a.other, vars(a))
try:
    get(3)
except TypeError as e:
    print(e)
for key in "x", 0:
    try:
        del d[key]
    except TypeError as e:
        print(e)
try:
    d["q"] = 1
except TypeError as e:
    print(e)
try:
    for n in d:
        A.w = 1
except RuntimeError as e:
    print(e)


class Slots:
    __slots__ = ("b", "a")


class Weak:
    __slots__ = ("__weakref__",)


class Both(Weak):
    pass


class OfA(A):
    def __eq__(self, other):
        return True


class OfInt(int):
    pass


class OfList(list):
    pass


class OfTuple(tuple):
    pass


class OfError(Exception):
    pass


class Meta(type):
    pass


class OfMeta(metaclass=Meta):
    y = 1


class OfProperty(property):
    pass


class Several(Slots, A):
    pass


for c in Slots, Weak, Both, OfA, OfInt, OfList, OfTuple, OfError, Meta, OfMeta, OfProperty, Several, type("Made", (A,), {"k": 1}):
    print(c.__name__, list(vars(c)))
Odd = type("Odd", (), {1: "one", "a": 2, (3,): "three"})
print(list(Odd.__dict__), Odd.__dict__[1], Odd.__dict__[3,])
Odd.b = 1
print(list(Odd.__dict__))
