# Methods are looked up in the order of the bases; super follows the instance's, not the writer's.
class A:
    def who(self):
        return ["A"]

    def call(self):
        return self.who()


class B(A):
    def who(self):
        return ["B"] + super().who()


class C(A):
    def who(self):
        return ["C"] + super().who()


class D(B, C):
    def who(self):
        return ["D"] + super().who()


print(D().call(), [k.__name__ for k in D.__mro__])
print(isinstance(D(), C), issubclass(D, A), issubclass(B, C), type(D()) is D, isinstance(1, (str, int)))


class Init:
    def __init__(self, x, *, y=2):
        self.x, self.y = x, y


class Sub(Init):
    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)
        self.z = self.x + self.y


print(Sub(1).z, Sub(1, y=5).z)
try:
    Sub()
except TypeError as e:
    print(e)
try:
    class E(A, D):
        pass
except TypeError as e:
    print(e)
