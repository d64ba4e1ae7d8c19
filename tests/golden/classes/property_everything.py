# property: getter, setter, deleter, document; each decorator gives a new property; subclasses override parts.
class T:
    def __init__(self):
        self._c = 0

    @property
    def c(self):
        "degrees"
        return self._c

    @c.setter
    def c(self, v):
        if v < -273:
            raise ValueError("too cold")
        self._c = v

    @c.deleter
    def c(self):
        print("deleted")
        self._c = None

    @property
    def f(self):
        return self._c * 9 / 5 + 32


t = T()
t.c = 100
print(t.c, t.f, T.c.__doc__, T.f.__doc__)
t.c += 5
print(t.c)
for bad in (lambda: setattr(t, "c", -300), lambda: setattr(t, "f", 1), lambda: delattr(t, "f")):
    try:
        bad()
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)
del t.c
print(t.c, T.c.fget(t), T.c.fset is not None, T.f.fset, type(T.c).__name__, "c" in vars(t))


class K(T):
    @T.c.getter
    def c(self):
        return f"{self._c} in K"


k = K()
k.c = 1
print(k.c, K.c.fset is T.c.fset, K.c is T.c)


class M:
    x = property(lambda self: 1, doc="made")
    y = property()


print(M.x.__doc__, M().x)
try:
    M().y
except AttributeError as e:
    print(e)


class N(K):
    c = "plain attribute"


n = N()
n.c = 5
print(n.c, N.c, n.__dict__)
