# `C.__bases__ = …` gives the class and all its subclasses a new order, or leaves all as it was.
class A:
    def f(self):
        return "A"


class B:
    def f(self):
        return "B" + (super().f() if hasattr(super(), "f") else "")


class C(A):
    pass


class D(C):
    def f(self):
        return "D" + super().f()


d = D()
print(d.f())
C.__bases__ = (B,)
print(d.f(), [k.__name__ for k in D.__mro__], C.__bases__, A.__subclasses__(), B.__subclasses__(), isinstance(d, A))
for bases in [1, (), (1,), (D,), (C,), (int,), (A, B), (B, A), (object,), (A, D), [A]]:
    try:
        C.__bases__ = bases
        print("set:", d.f(), [k.__name__ for k in C.__mro__])
    except TypeError as e:
        print(e)
print(d.f(), C.__base__, C.mro() == list(C.__mro__))


C.__bases__ = (A, B)


class E(C, A, B):
    pass


try:
    C.__bases__ = (B, A)
    print("no conflict")
except TypeError as e:
    print(e)
print([k.__name__ for k in E.__mro__])
try:
    del C.__bases__
except TypeError as e:
    print(e)
try:
    int.__bases__ = (A,)
except TypeError as e:
    print(e)


class Flat(type):
    def mro(cls):
        print("mro of", cls.__name__)
        return [cls, object] if cls.__name__.endswith("Flat") else super().mro()


class Base(metaclass=Flat):
    x = "base"


class IsFlat(Base):
    pass


class IsDeep(Base):
    pass


print(hasattr(IsFlat, "x"), IsDeep.x, IsFlat.__bases__, isinstance(IsFlat(), Base), issubclass(IsDeep, Base))


class Quiet(type):
    pass


class M(metaclass=Quiet):
    pass


print(type(M).__name__)


class Louder(Quiet):
    def __repr__(cls):
        return "LOUD"


M.__class__ = Louder
print(type(M).__name__, M)
for meta in (type, int, Flat("F", (), {}), 5):
    try:
        M.__class__ = meta
        print("set")
    except TypeError as e:
        print(e)
