# Methods, special methods, properties and bases' attributes replaced, deleted and added while instances live.
class A:
    def m(self):
        return "A.m"

    def __len__(self):
        return 1

    def __str__(self):
        return "A"

    @property
    def p(self):
        return "p"

    @staticmethod
    def s():
        return "s"

    @classmethod
    def c(cls):
        return "c " + cls.__name__


class B(A):
    pass


a, b = A(), B()
bound = a.m
print(a.m(), b.m(), len(a), str(b), a.p, b.s(), b.c())
A.m = lambda self: "new m"
print(a.m(), b.m(), bound())
B.m = lambda self: "B.m then " + super(B, self).m()
print(a.m(), b.m())
del B.m
print(b.m())
a.m = lambda: "instance m"
print(a.m(), b.m(), A.m(a))
del a.m
print(a.m())
A.__len__ = lambda self: 10
a.__len__ = lambda: 99
print(len(a), a.__len__(), bool(b))
A.__bool__ = lambda self: False
print(bool(a), bool(b), not b)
del A.__bool__
print(bool(a))
A.__str__ = lambda self: "changed"
print(a, f"{b}", "%s" % a, [str(x) for x in (a, b)])
del A.__str__
A.__repr__ = lambda self: "repr now"
print(a, [b])
A.__add__ = lambda self, other: ("added", other)
print(a + 1, b + 2)
B.__radd__ = lambda self, other: ("radded", type(other).__name__)
print(a + b, 1 + b)
A.__call__ = lambda self, *args: args
print(a(1, 2), callable(b), b())
A.__getitem__ = lambda self, i: i * 2 if i < 3 else [][0]
print(a[4 - 2], list(b), 4 in a, [*a])
A.__iter__ = lambda self: iter("iter")
print(list(b), "i" in a)
A.__eq__ = lambda self, other: True
print(a == 5, a != 5, [b] == [None])
try:
    print(isinstance(hash(a), int))
except TypeError as e:
    print(e)
A.p = property(lambda self: "new p", lambda self, v: print("set p", v))
a.p = 3
print(a.p, b.p)
del A.p
try:
    a.p
except AttributeError as e:
    print(e)
a.p = "plain"
print(a.p)
A.s = lambda *args: len(args)
print(a.s(), A.s(), B.s(1))
A.c = staticmethod(lambda: "static c")
print(a.c(), B.c())
A.__getattr__ = lambda self, name: "no " + name
print(a.whatever, b.another, A().p)
del A.__getattr__
A.__enter__ = lambda self: "entered"
A.__exit__ = lambda self, *exc: print("left", exc[0] and exc[0].__name__) or True
with a as got:
    raise ValueError(got)
del A.__enter__
try:
    with a:
        pass
except TypeError as e:
    print(e)
A.__del__ = lambda self: print("del", type(self).__name__)
b = None
print("after")
A.__init__ = lambda self, v: setattr(self, "v", v)
print(A(5).v)
try:
    B()
except TypeError as e:
    print(e)
for name in ("m", "missing"):
    try:
        delattr(A, name)
        print("deleted", name, hasattr(a, name))
    except AttributeError as e:
        print(e)
f = A.__len__
f.attribute = 1
A.x = f
print(A.x is f, a.x(), vars(A)["x"].attribute)
A.__init__ = object.__init__
A.__del__ = None
del A.__del__
print(type(A()).__name__)
