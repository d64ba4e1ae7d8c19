# The right operand's reflected method goes first when its class is a proper subclass that has one of its own.
class Base:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        print("Base.add", self.name, getattr(other, "name", other))
        return "sum" if isinstance(other, Base) else NotImplemented

    def __radd__(self, other):
        print("Base.radd", self.name, getattr(other, "name", other))
        return "rsum"

    def __eq__(self, other):
        print("Base.eq", self.name)
        return NotImplemented

    def __lt__(self, other):
        print("Base.lt", self.name)
        return True

    def __gt__(self, other):
        print("Base.gt", self.name)
        return False


class Same(Base):
    pass


class Own(Base):
    def __radd__(self, other):
        print("Own.radd", self.name, getattr(other, "name", other))
        return NotImplemented if getattr(other, "name", "") == "refuse" else "own rsum"

    def __gt__(self, other):
        print("Own.gt", self.name)
        return NotImplemented

    def __eq__(self, other):
        print("Own.eq", self.name)
        return True


b, s, o = Base("b"), Same("s"), Own("o")
for left, right in [(b, b), (b, s), (b, o), (s, o), (o, b), (o, o), (Base("refuse"), o), (b, 1), (1, b), (1, o), (o, 1)]:
    try:
        print(left + right)
    except TypeError as e:
        print("TypeError", e)
print(b < o, b < s, o < b, b == o, o == b, b == b, b == s, b != o)


class A:
    def __sub__(self, other):
        return NotImplemented


class B(A):
    def __rsub__(self, other):
        return NotImplemented


class C:
    __rsub__ = None
    __rmul__ = 5


for f in (lambda: A() - B(), lambda: B() - A(), lambda: A() - A(), lambda: 1 - A(), lambda: A() - C(), lambda: 1 - C(), lambda: 2 * C(), lambda: C() * 2, lambda: -A(), lambda: A() @ 1, lambda: divmod(A(), 2), lambda: A() ** 2):
    try:
        print(f())
    except TypeError as e:
        print(e)


class MyInt(int):
    def __radd__(self, other):
        return "MyInt.radd"

    def __rfloordiv__(self, other):
        return NotImplemented


print(1 + MyInt(2), MyInt(1) + 2, 1.5 + MyInt(2), 7 // MyInt(2), True + MyInt(0), [MyInt(3) + MyInt(4)], sum([MyInt(1), MyInt(2)]))


class MyStr(str):
    def __rmod__(self, other):
        return "rmod of " + other

    def __radd__(self, other):
        return "radd of " + str(other)


print("%s" % MyStr("x"), "a" + MyStr("b"), 5 + MyStr("c"), MyStr("p%s") % "q")


class MyList(list):
    def __radd__(self, other):
        return ["radd", *other, *self]


print([1] + MyList([2]), MyList([3]) + [4])
