# A classmethod gets the class it was asked of; a staticmethod gets nothing; both can be overridden and reached by super.
class A:
    count = 0

    @classmethod
    def make(cls, *args):
        cls.count += 1
        return cls, args

    @staticmethod
    def helper(x):
        return x * 2

    @classmethod
    def both(cls):
        return cls.helper(cls.count)


class B(A):
    @classmethod
    def make(cls, *args):
        return super().make("B", *args)

    @staticmethod
    def helper(x):
        return -x


print(A.make(1), B.make(2), A().make(3), B().make())
print(A.count, B.count, A.both(), B.both(), B().both())
print(A.helper(4), A().helper(4), B.helper(4))
print(A.make.__self__ is A, B().make.__self__ is B, A.make.__func__ is A.__dict__["make"].__func__, type(A.__dict__["helper"]).__name__)
s = staticmethod(len)
print(s("abc"), s.__func__ is len, s.__wrapped__ is len, callable(classmethod(len)))


class C:
    pass


C.late = classmethod(lambda cls: cls.__name__)
C.early = staticmethod(lambda: "no arguments")
print(C.late(), C().late(), C().early())
try:
    C().early(1)
except TypeError as e:
    print(e)
try:
    A.make.x = 1
except AttributeError as e:
    print(e)
