# Diamonds are visited once, left before right, bases after all their subclasses; super follows the same order.
class A:
    def go(self, path):
        return path + ["A"]


class B(A):
    def go(self, path):
        return super().go(path + ["B"])


class C(A):
    def go(self, path):
        return super().go(path + ["C"])


class D(B, C):
    def go(self, path):
        return super().go(path + ["D"])


class E(C, B):
    pass


class F(D):
    def go(self, path):
        return B.go(self, path + ["F, past D"])


for cls in (D, E, F):
    print(cls.__name__, [c.__name__ for c in cls.__mro__], cls().go([]))
for bases in ((A, B), (D, E), (B, B), (object, A)):
    try:
        print(type("X", bases, {}).__mro__)
    except TypeError as e:
        print(e)
print(D.mro() == list(D.__mro__), D.__bases__, D.__base__, [c.__name__ for c in A.__subclasses__()])
print(issubclass(D, (C, int)), issubclass(A, D), isinstance(D(), A), issubclass(D, object))


class P:
    x = "P"


class Q(P):
    pass


class R(P):
    x = "R"


class S(Q, R):
    pass


print(S.x, S().x)
del R.x
print(S.x)
