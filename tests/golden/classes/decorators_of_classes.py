# Class decorators get the finished class, from the innermost outwards; what they return is bound.
def show(label):
    print("evaluate", label)
    def apply(cls):
        print("apply", label, getattr(cls, "__name__", cls))
        return cls
    return apply


@show("outer")
@show("inner")
class A:
    print("body")


def register(registry):
    def add(cls):
        registry[cls.__name__.lower()] = cls
        return cls
    return add


kinds = {}


@register(kinds)
class Circle:
    def area(self):
        return 3


@register(kinds)
class Square:
    def area(self):
        return 4


print(sorted(kinds), [k().area() for k in kinds.values()])


@lambda cls: 42
class Number:
    pass


print(Number)


def singleton(cls):
    made = []
    def get(*args):
        if not made:
            made.append(cls(*args))
        return made[0]
    return get


@singleton
class Config:
    def __init__(self, name):
        self.name = name


print(Config("a") is Config("b"), Config("c").name, Config.__name__)


def with_repr(cls):
    def __repr__(self):
        return f"{cls.__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"
    cls.__repr__ = __repr__
    return cls


@with_repr
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


print(Point(1, "a"), [Point(2, None)])


class Wrapper:
    def __init__(self, cls):
        self.cls = cls
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.cls(*args)


@Wrapper
class Thing:
    def __init__(self, n):
        self.n = n


print(Thing(3).n, Thing(4).n, Thing.calls, type(Thing).__name__)
(decorators := [show("listed")])
@decorators[0]
class B: pass
try:
    @None
    class C: pass
except TypeError as e:
    print(e)
