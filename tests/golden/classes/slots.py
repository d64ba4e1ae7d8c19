# `__slots__`: attributes without a dict; what is inherited, what clashes, and what the errors say.
class Point:
    __slots__ = ("x", "y")

    def __init__(self, x=0, y=0):
        self.x, self.y = x, y


p = Point(1, 2)
print(p.x, p.y, hasattr(p, "__dict__"), type(Point.x).__name__, Point.x, Point.__slots__)


def attempt(f):
    try:
        print("ok", f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: setattr(p, "z", 3))
attempt(lambda: delattr(p, "z"))
attempt(lambda: p.z)
attempt(lambda: delattr(p, "x"))
attempt(lambda: p.x)
attempt(lambda: delattr(p, "x"))
attempt(lambda: vars(p))
attempt(lambda: Point.x.__get__(p))
attempt(lambda: Point.y.__get__(p, Point))
attempt(lambda: Point.y.__get__(None, Point) is Point.y)
attempt(lambda: Point.y.__set__(p, 9) or p.y)
attempt(lambda: Point.y.__get__(5))
attempt(lambda: Point.y.__set__("s", 1))
attempt(lambda: Point.y.__name__ + Point.y.__objclass__.__name__)


class Named(Point):
    __slots__ = "name"


n = Named(3, 4)
n.name = "n"
print(n.x, n.name, hasattr(n, "__dict__"))
attempt(lambda: setattr(n, "other", 1))


class Open(Point):
    pass


o = Open(5, 6)
o.anything = 7
print(o.x, o.__dict__, vars(o))


class WithDict:
    __slots__ = ("a", "__dict__")


w = WithDict()
w.a, w.b = 1, 2
print(w.a, w.b, w.__dict__)


def conflict():
    class C:
        __slots__ = ("x",)
        x = 1


def duplicates():
    class C:
        __slots__ = ("x", "x")
    c = C()
    c.x = 5
    return c.x


def layouts():
    class A:
        __slots__ = ("a",)

    class B:
        __slots__ = ("b",)

    class C(A, B):
        pass


def empty_mixin():
    class M:
        __slots__ = ()

        def sum(self):
            return self.x + self.y

    class P(M, Point):
        __slots__ = ()
    return P(2, 3).sum()


def of_int():
    class I(int):
        __slots__ = ("x",)


def of_int_empty():
    class I(int):
        __slots__ = ()
    i = I(5)
    try:
        i.x = 1
    except AttributeError as e:
        return i + 1, str(e)


def of_list():
    class L(list):
        __slots__ = ("tag",)
    v = L("ab")
    v.tag = "t"
    return v, v.tag


def private():
    class P:
        __slots__ = ("__secret",)

        def __init__(self):
            self.__secret = 1
    return P()._P__secret, [n for n in vars(P) if "secret" in n]


def from_dict():
    class D:
        __slots__ = {"x": "the x"}
    d = D()
    d.x = 4
    return d.x, D.__slots__


def bad_name():
    class C:
        __slots__ = ("1a",)


def twice_dict():
    class C(Open):
        __slots__ = ("__dict__",)


def shadow():
    class Q(Point):
        __slots__ = ("x",)
    q = Q()
    q.x = 10
    Point.x.__set__(q, 20)
    return q.x, Point.x.__get__(q)


for f in (conflict, duplicates, layouts, empty_mixin, of_int, of_int_empty, of_list, private, from_dict, bad_name, twice_dict, shadow):
    attempt(f)
