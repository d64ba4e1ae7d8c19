# Annotated names: with a value they are bound, without one they are only annotated.
x: int = 1
y: "not evaluated here" = "text"
z: list[int] = [1, 2]
print(x, y, z)
w: int
try:
    w
except NameError as e:
    print(e)
(p): int = 5
print(p)


class Point:
    x: int
    y: int = 0
    label: str = "p"
    tags: "list[str]"

    def __init__(self, x: int, y: int = 3) -> None:
        self.x: int = x
        self.y: int = y
        self.cache: dict
        self.data: dict[str, int] = {}


pt = Point(1)
print(pt.x, pt.y, pt.label, vars(pt), Point.__annotations__)
print(hasattr(Point, "x"), hasattr(Point, "tags"), hasattr(pt, "cache"))


def f(a: int, b: "str" = "b", *args: float, c: list = None, **kw: dict) -> "tuple":
    local: int = a
    unset: str
    other: undefined_type = 5
    try:
        unset
    except UnboundLocalError as e:
        print(e)
    return local, b, args, c, kw, other


print(f(1), f("any", 2, 3.5, c=[], k=1))


def total(values: list, start: float = 0) -> float:
    s: float = start
    for v in values:
        s += v
    return s


print(total([1, 2]), total([0.5], 1), total([True, 2 ** 70]))


class Base:
    kind: str = "base"


class Derived(Base):
    size: int = 1


print(Derived.__annotations__, Base.__annotations__, Derived.kind)
items: list = []
items.append(1)
d = {}
d["k"]: int = 3
pt.extra: str = "attribute"
print(items, d, pt.extra)


def loops(n: int):
    i: int = 10
    out: list[int] = []
    while i > n:
        i -= 3
        out.append(i)
    return out


print(loops(2))
n: int = "an annotation is no check"
print(n, type(n).__name__)
