# Parameters before / cannot be given by name; the same name may come in **kwargs.
def f(a, b=2, /, c=3):
    return a, b, c


def g(x, /, **kw):
    return x, kw


def h(a, /, b, *, c):
    return a, b, c


print(f(1), f(1, 5), f(1, 5, c=6), g(1, x=2, y=3), h(1, b=2, c=3))
for call in (lambda: f(a=1), lambda: f(1, b=2), lambda: f(a=1, b=2), lambda: f(), lambda: g(x=1), lambda: h(1, 2, 3), lambda: h(a=1, b=2, c=3),
             lambda: f(1, 2, 3, 4), lambda: h(1, c=3), lambda: h(1, 2), lambda: f(1, **{"a": 1, "b": 2})):
    try:
        print(call())
    except TypeError as e:
        print(e)
k = lambda x, /: x
try:
    k(x=1)
except TypeError as e:
    print(e)


class C:
    def m(self, n, /):
        return n

    def n(self, /, **kw):
        return kw


print(C().m(1), C().n(self=5))
try:
    C().m(n=1)
except TypeError as e:
    print(e)
