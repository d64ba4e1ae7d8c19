# Class patterns test isinstance, then attributes by keyword, or by position through __match_args__.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Point3(Point):
    __match_args__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class NoArgs:
    def __init__(self):
        self.a = 1


def f(p):
    match p:
        case Point3(x, y, 0):
            return f"on the floor {x} {y}"
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"on y {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "some point"
        case NoArgs(a=a):
            return f"a {a}"
        case NoArgs(missing=m):
            return "never"
        case int(n) | float(n):
            return f"number {n}"
        case str(s) | bytes(s):
            return f"text {s!r}"
        case list([a, *_]) | tuple((a, *_)):
            return f"begins with {a}"
        case dict(d):
            return f"dict {d}"
        case bool():
            return "never: bool is an int"


for p in (Point3(1, 2, 0), Point3(0, 0, 1), Point(0, 0), Point(0, 5), Point(3, 3), Point(1, 2), NoArgs(), 1, True, 2.5, "s", b"b", [1, 2], (), (3,), {"k": 1}, None):
    print(f(p))
for attempt in (lambda: NoArgs(), lambda: Point(1, 2)):
    try:
        match attempt():
            case NoArgs(1):
                print("?")
            case Point(1, 2, 3):
                print("?")
    except TypeError as e:
        print(e)
try:
    match 5:
        case int(1, 2):
            pass
except TypeError as e:
    print(e)
