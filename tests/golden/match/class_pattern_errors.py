# What is wrong with a class pattern is said when it is tried: no class, bad __match_args__, an attribute named twice.
def attempt(f):
    try:
        print(f())
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)


class A:
    def __init__(self):
        self.x = self.y = 1


def with_args(args):
    class B(A):
        __match_args__ = args

    def run():
        match B():
            case B(1, y=1):
                return "matched"
        return "not matched"
    return run


for args in (("x",), ["x"], "x", 5, (1,), ("missing",), (), ("y",), ("x", "x")):
    attempt(with_args(args))
not_a_class = 5


def f(x):
    match x:
        case not_a_class():
            return "?"


attempt(lambda: f(5))


class Raises:
    @property
    def p(self):
        raise ValueError("from the property")

    @property
    def q(self):
        raise AttributeError("from the other")


def g(x):
    match x:
        case Raises(q=1):
            return "?"
        case Raises(p=1):
            return "?"


attempt(lambda: g(Raises()))


class Meta(type):
    def __instancecheck__(cls, x):
        return x == 7


class Seven(metaclass=Meta):
    pass


def h(x):
    match x:
        case Seven():
            return "seven"
    return "not"


print(h(7), h(8))
