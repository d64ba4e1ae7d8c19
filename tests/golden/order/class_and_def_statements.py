# Decorators, then defaults, then annotations, then the thing is made, then decorators from the inside out, then the name is bound.
def t(name, value=None):
    print(name, end=" ")
    return name if value is None else value


def deco(name):
    print("@" + name, end=" ")

    def apply(x):
        print("apply-" + name, "f" in globals(), getattr(x, "__name__", x), end=" ")
        return x

    return apply


@deco("outer")
@deco("inner")
def f(a: t("ann-a") = t("def-a"), *args: t("ann-args"), k: t("ann-k") = t("def-k"), k2=t("def-k2"), **kw: t("ann-kw")) -> t("ann-return"):
    return a, k, k2


print()
print(f(), list(f.__annotations__))


class Meta(type):
    def __prepare__(name, bases, **kw):
        print("prepare", name, end=" ")
        return {}

    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, sorted(kw), end=" ")
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        print("init", end=" ")
        super().__init__(name, bases, ns)


class Named:
    def __set_name__(self, owner, name):
        print("set_name", name, end=" ")


class Base:
    def __init_subclass__(cls, **kw):
        print("init_subclass", cls.__name__, end=" ")


@deco("class-outer")
@deco("class-inner")
class C(t("base", Base), metaclass=t("meta", Meta), flag=t("flag")):
    print("body", end=" ")
    one: t("ann-one") = t("one")
    two = Named()

    @deco("method")
    def m(self, x=t("def-x")):
        return x

    three: t("ann-three")


print()
print(C.__annotations__, C().m())
x = "global"


class Scope:
    before = x
    x = "class"
    after = x
    listed = [x for _ in range(1)]
    first = [y for y in x]

    def method(self, d=x):
        return x, d


print(Scope.before, Scope.after, Scope.listed, Scope.first[:2], Scope().method())
bound = "old"


def decorator(new):
    return [bound, new.__name__]


def bound():
    pass


@decorator
def bound():
    pass


print(bound[0].__name__, bound[1])
defaults = []
for i in range(3):
    def g(a=defaults, b=i, c=[]):
        c.append(b)
        a.append(len(c))
        return c

    g()
    g()
print(defaults, g(), g.__defaults__[1])
try:
    @t("not callable", 5)
    def h():
        pass
except TypeError as e:
    print(e)
try:
    class K(t("a", Base), t("b", 5)):
        print("never")
except TypeError as e:
    print(e)
try:
    class L(t("c", Base), metaclass=t("d", 5)):
        print("body runs")
except (TypeError, AttributeError) as e:
    print(e)


@lambda f: f()
def result():
    return "decorated by a lambda"


@(decorators := {"k": lambda f: f.__name__ + "!"})["k"]
def shout():
    pass


print(result, shout, len(decorators))
