# Of a def: decorators are evaluated first, then defaults, keyword-only defaults, annotations; then the function is made.
def say(x):
    print("say", x)
    return x


def deco(name):
    print("deco", name)
    return lambda f: print("apply", name, f.__name__) or f


@deco("outer")
@deco("inner")
def f(a: say("ann a") = say("default a"), *args: say("ann args"), b: say("ann b") = say("default b"), **kw: say("ann kw")) -> say("ann return"):
    pass


print(f.__defaults__, f.__kwdefaults__)
print(f.__annotations__)


def g(a, b=1, /, c=2, *, d, e=5):
    return a, b, c, d, e


print(g.__defaults__, g.__kwdefaults__, g(0, d=4))
g.__defaults__ = (10, 20, 30)
print(g(d=4))
g.__kwdefaults__ = {"d": "dd"}
try:
    print(g())
except TypeError as e:
    print(e)
g.__kwdefaults__ = {"d": "dd", "e": "ee"}
print(g())
g.__defaults__ = None
try:
    g()
except TypeError as e:
    print(e)
