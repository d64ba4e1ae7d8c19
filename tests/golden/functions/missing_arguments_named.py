# What a call lacks or has too much is said with names, numbers and the qualified name.
def f(a, b, c): pass
def g(a, b=1, *, c): pass
def h(): pass
def k(*, a, b): pass


class C:
    def m(self, x): pass

    @classmethod
    def c(cls, x): pass

    @staticmethod
    def s(x): pass

    def __call__(self, y): pass

    def __init__(self, *, n=0): pass


def outer():
    def inner(p, q): pass
    return inner


for call in (lambda: f(), lambda: f(1), lambda: f(1, 2), lambda: f(1, 2, 3, 4), lambda: f(1, 2, 3, d=4), lambda: f(1, a=1), lambda: g(), lambda: g(1, 2, 3), lambda: g(1, 2, 3, c=4),
             lambda: h(1), lambda: h(x=1), lambda: k(), lambda: k(1), lambda: C().m(), lambda: C.m(), lambda: C().m(1, 2), lambda: C.c(), lambda: C.s(), lambda: C()(), lambda: C(1),
             lambda: C(m=1), lambda: outer()(), lambda: (lambda x: x)(), lambda: outer()(1, 2, 3), lambda: f(b=1)):
    try:
        call()
    except TypeError as e:
        print(e)
