# namedtuple: fields, defaults, rename, _replace, _asdict, _make, subclasses, errors.
from collections import namedtuple

P = namedtuple("P", "x y")
p = P(1, y=2)
print(p, p.x, p[1], p == (1, 2), len(p), list(p), P._fields, p._asdict(), p._replace(x=9), P._make([5, 6]), hash(p) == hash((1, 2)), p + (3,), p < P(1, 3), p._fields, P.__name__, P.__doc__, isinstance(p, tuple), p.count(1), p.index(2), {p: "k"}[1, 2], f"{p.x}-{p.y}", "%s %s" % p, p[::-1], max(P(1, 5), P(2, 0)), repr(p), P.x.__doc__)
x, y = p
print(x, y, *p, P(*"ab"), P(**{"x": 1, "y": 2}), sorted([P(2, 1), P(1, 2)]), [q.x for q in map(P._make, [(1, 2), (3, 4)])])
Q = namedtuple("Q", ["a", "b", "c"], defaults=[2, 3])
R = namedtuple("R", "a,a,def,_x,ok", rename=True)
print(Q(1), Q(1, 9), Q._field_defaults, R._fields, R(1, 2, 3, 4, 5), namedtuple("E", "")(), namedtuple("S", ("only",))(5), namedtuple("M", "a b", module="mod").__module__, P.__module__, namedtuple("T", "x y ")._fields)


class Point(namedtuple("Base", "x y")):
    __slots__ = ()

    def __new__(cls, x=0, y=0):
        return super().__new__(cls, x, y)

    def dist(self):
        return (self.x**2 + self.y**2) ** 0.5

    @property
    def both(self):
        return self.x, self.y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __str__(self):
        return f"<{self.x},{self.y}>"


o = Point(3, 4)
print(o, repr(o), o.dist(), o.both, Point(), o + Point(1, 1), o._replace(y=0), type(o._replace(y=0)).__name__, o == (3, 4), Point._make([7, 8]), o._asdict())


def nearest(points, to):
    best = points[0]
    for q in points:
        if (q.x - to.x) ** 2 + (q.y - to.y) ** 2 < (best.x - to.x) ** 2 + (best.y - to.y) ** 2:
            best = q
    return best


print(nearest([P(0, 0), P(5, 5), P(2, 1)], P(3, 2)), nearest([P(0.5, 1.5)], P(0, 0)))
for bad in (lambda: P(1), lambda: P(1, 2, 3), lambda: P(1, x=2), lambda: P(1, z=2), lambda: p.z, lambda: setattr(p, "x", 5), lambda: p._replace(z=1), lambda: P._make([1]), lambda: namedtuple("B", "a a"), lambda: namedtuple("B", "1a"), lambda: namedtuple("B", "class"), lambda: namedtuple("B", "_a"), lambda: namedtuple("1B", "a"), lambda: namedtuple("B", "a", defaults=[1, 2]), lambda: p[5], lambda: delattr(p, "x"), lambda: setattr(p, "new", 1), lambda: namedtuple("B", 5), lambda: P(), lambda: namedtuple("B", "a b")(b=1), lambda: hash(P([], 1))):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
