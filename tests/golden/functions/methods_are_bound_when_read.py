# Reading a method from an instance binds it anew each time; bound methods compare by function and object.
class C:
    def m(self):
        return self.n

    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return True

    __hash__ = None


a, b = C(1), C(1)
m = a.m
print(m(), m is a.m, m == a.m, a.m == b.m, m.__self__ is a, m.__func__ is C.m)
a.n = 5
print(m(), C.m(a), C.__dict__["m"] is C.m)
print(m.__name__, m.__qualname__, m.__doc__, m.__module__)
try:
    m.attribute = 1
except AttributeError as e:
    print(e)
C.m.attribute = 2
print(m.attribute, a.m.attribute)
C.m = lambda self: "replaced"
print(m(), a.m())


class D:
    f = len
    g = staticmethod(lambda *a: a)
    h = classmethod(lambda *a: len(a))
    k = lambda *a: len(a)


d = D()
print(d.f([1, 2]), d.g(1), d.h(1), d.k(1), D.k(1), D.f is len)
d.own = lambda *a: len(a)
print(d.own(1))
import types
bound = types.MethodType(lambda self, x: (self, x), "me")
print(bound(1), bound.__self__)
