# A super object finds attributes after a class in the MRO, binds methods, and says what it is.
class A:
    x = "A.x"

    def m(self):
        return "A.m"

    @classmethod
    def c(cls):
        return "A.c of " + cls.__name__

    @staticmethod
    def s():
        return "A.s"


class B(A):
    x = "B.x"

    def m(self):
        return "B.m"


class C(B):
    pass


c = C()
s = super(B, c)
print(s.x, s.m(), s.c(), s.s(), s.__thisclass__.__name__, s.__self_class__.__name__, s.__self__ is c)
print(super(C, c).m(), super(C, C).m(c), super(B, C).c(), super(B, C).x)
print(repr(s).replace(hex(id(c)), ""), repr(super(B, C)))
for make in (lambda: super(B, A()), lambda: super(B, 3), lambda: super(3, c), lambda: super(A, c).m, lambda: super(B, c).nothing):
    try:
        print(make())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
unbound = super(B)
print(unbound.__get__(c, C).m(), unbound.__self__)
try:
    s.x = 5
except AttributeError as e:
    print(e)
print(isinstance(s, super), type(s).__name__)
