# super() without arguments needs the class's cell and a first argument; what is missing is a RuntimeError or TypeError.
class A:
    def who(self):
        return "A"


class B(A):
    def who(self):
        return super().who() + "B"

    def lam(self):
        return (lambda: super(B, self).who())()

    def inner(self):
        def f(me):
            return super().who()
        return f(self)

    def no_args():
        return super()

    def rebinds(self):
        self = A()
        try:
            return super().who()
        except TypeError as e:
            return str(e)

    def deleted(self):
        del self
        try:
            return super()
        except RuntimeError as e:
            return str(e)

    def in_list(self):
        try:
            return [super().who() for _ in range(1)]
        except TypeError as e:
            return str(e)

    def cls(self):
        return __class__.__name__


b = B()
print(b.who(), b.lam(), b.inner(), b.cls())
print(b.rebinds())
print(b.deleted())
print(b.in_list())
try:
    B.no_args()
except RuntimeError as e:
    print(e)


def outside(self):
    return super().who()


try:
    outside(b)
except RuntimeError as e:
    print(e)
B.outside = outside
try:
    b.outside()
except RuntimeError as e:
    print(e)
