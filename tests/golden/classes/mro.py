# Multiple inheritance is linearised by C3; super() goes along the MRO of the instance.
class A:
    def who(self):
        return ["A"]


class B(A):
    def who(self):
        return ["B"] + super().who()


class C(A):
    def who(self):
        return ["C"] + super().who()


class D(B, C):
    def who(self):
        return ["D"] + super().who()


class E(C, B):
    pass


def names(cls):
    return [k.__name__ for k in cls.__mro__]


print(names(D), D().who())
print(names(E), E().who())
print(names(type("F", (D,), {})), D.__bases__ == (B, C), D.__base__.__name__, D.mro() == list(D.__mro__))
try:
    class G(A, B):
        pass
except TypeError as e:
    print(e)
try:
    class H(D, E):
        pass
except TypeError as e:
    print(e)
try:
    class I(A, A):
        pass
except TypeError as e:
    print(e)
print(super(B, D()).who(), super(C, D()).who(), super(D, D).who(D()))


class Root:
    def __init__(self, **kw):
        assert not kw, kw
        self.log = ["Root"]


class Named(Root):
    def __init__(self, name, **kw):
        super().__init__(**kw)
        self.name = name
        self.log.append("Named")


class Sized(Root):
    def __init__(self, size, **kw):
        super().__init__(**kw)
        self.size = size
        self.log.append("Sized")


class Box(Named, Sized):
    def __init__(self, **kw):
        super().__init__(**kw)
        self.log.append("Box")


b = Box(name="b", size=3)
print(b.log, b.name, b.size)


class Mixin:
    def describe(self):
        return f"{type(self).__name__} with {self.area()}"


class Shape:
    def area(self):
        raise NotImplementedError("area of " + type(self).__name__)


class Square(Mixin, Shape):
    def __init__(self, s):
        self.s = s

    def area(self):
        return self.s ** 2


class Blob(Mixin, Shape):
    pass


print(Square(3).describe())
try:
    Blob().describe()
except NotImplementedError as e:
    print(e)
print(isinstance(b, (Named, str)), issubclass(Box, Root), issubclass(bool, int), issubclass(D, (C, str)), isinstance(D(), A))
print(sorted(k.__name__ for k in A.__subclasses__()))


class X: v = "x"
class Y(X): pass
class Z(X): v = "z"
class W(Y, Z): pass


print(W.v, W().v)
Y.v = "y"
print(W.v)
del Y.v
W.v = "w"
print(W.v, X.v)
print([hasattr(object, n) for n in ("__init__", "__eq__", "__hash__", "__repr__", "who")])


class Diamond(D):
    @classmethod
    def make(cls):
        return cls.__name__, super().__name__ if hasattr(super(), "__name__") else "no"

    @staticmethod
    def plain():
        return __class__.__name__


print(Diamond.plain())
