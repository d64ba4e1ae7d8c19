# The parts of statements in their order: with, for, try, class, def, raise, assert, del, return.
def t(name, value=None):
    print(name, end=" ")
    return value


class M:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("enter-" + self.name, end=" ")
        return self

    def __exit__(self, *a):
        print("exit-" + self.name, end=" ")


with t("m1", M("1")) as a, t("m2", M("2")) as b:
    print("body", end=" ")
print()
for x in t("iter", [1, 2]):
    t("body" + str(x))
else:
    t("else")
print()
try:
    raise t("exc", ValueError("v")) from t("cause", KeyError("k"))
except t("class1", TypeError):
    pass
except (t("class2", KeyError), t("class3", ValueError)) as e:
    print(repr(e.__cause__))
finally:
    t("finally")
print()


@t("d1", lambda f: t("apply1", f))
@t("d2", lambda f: t("apply2", f))
def f(a=t("default a"), *args, b=t("default b"), **kw):
    return t("return", a)


print()


@t("class decorator", lambda c: t("decorate", c))
class C(t("base", object), metaclass=t("meta", type)):
    x = t("x", 1)

    def m(self, d=t("method default")):
        pass
    y = t("y", x + 1)


print(C.x, C.y)


def returns():
    try:
        return t("value", 1)
    finally:
        t("cleanup")


returns()
print()
i = 0


def index():
    global i
    i += 1
    print("index", i, end=" ")
    return i


xs = [0] * 5
xs[index()] = xs[index()] = t("value", 7)
print(xs)
xs[index()], xs[index()] = t("l", 1), t("r", 2)
print(xs)
d = {}
d[t("key")] = t("value first")
print()
assert t("test", True), t("message")
del t("container", [1, 2])[t("which", 0)]
print()
while t("while", i < 5):
    i += 1
print()
if t("if", 0):
    pass
elif t("elif", 1):
    t("taken")
elif t("never"):
    pass
print()
t("callee", lambda *a, **k: None)(t("pos"), *t("star", ()), k=t("kw"), **t("ss", {}))
print()
x = y = t("once", 1)
t("target", {})[t("k1")] = t("tgt2", {})[t("k2")] = t("val")
print()
(lambda: (t("first"), t("second")))()
print()
print(t("print arg 1"), t("print arg 2"), sep=t("sep", "|"), end=t("end", "\n"))
