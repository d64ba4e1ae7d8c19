# A decorator is any expression; classes, lambdas, attributes, subscripts and calls may decorate functions and classes.
class Count:
    def __init__(self, f):
        self.f, self.n = f, 0

    def __call__(self, *args):
        self.n += 1
        return self.f(*args)

    def __get__(self, instance, owner):
        return self if instance is None else lambda *a: self(instance, *a)


@Count
def f(x):
    return x * 2


print(f(2), f(3), f.n, type(f).__name__)


class C:
    @Count
    def m(self, x):
        return x

    @property
    def p(self):
        return "p"

    @p.setter
    def p(self, v):
        print("set", v)

    @staticmethod
    @Count
    def s():
        return "static"


c = C()
print(c.m(5), C.m.n, c.p, c.s())
c.p = 3
table = {"twice": lambda f: lambda *a: (f(*a), f(*a))}


@table["twice"]
@(lambda f: f)
def g():
    return 1


@(lambda cls: cls.__name__)
class Named:
    pass


@(deco := lambda f: [f])
def h():
    return "h"


print(g(), Named, h[0](), deco(1))
for make in (lambda: None, lambda: 5):
    try:
        @make()
        def k():
            pass
    except TypeError as e:
        print(e)
