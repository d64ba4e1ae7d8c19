# The callee first, then arguments as written, also keywords out of the parameters' order.
def t(name, value=None):
    print(name, end=" ")
    return value if value is not None else name


def f(a, b=0, *rest, c=0, **more):
    print("called", a, b, rest, c, more)


def direct(a, b, c):
    return (a, b, c)


def typed(a: int, b: int) -> int:
    return a * 10 + b


f(t("1"), t("2"), t("3"), c=t("4"))
f(c=t("c"), b=t("b"), a=t("a"))
f(t("p"), z=t("z"), c=t("c"), y=t("y"))
f(*t("s", ["x"]), c=t("c"), **t("k", {"q": 1}))
f(t("a"), *t("s1", ["b"]), t("c"), *t("s2", ["d"]))
f(t("1"), **t("m1", {"x": 1}), c=t("2"), **t("m2", {"y": 2}))
print(direct(c=t("c"), a=t("a"), b=t("b")), direct(t("x"), c=t("z"), b=t("y")))
print(typed(b=t("b", 2), a=t("a", 1)), typed(t("a", 3), t("b", 4)))


class K:
    def __init__(self, *args, **kw):
        print("init", args, kw)

    def method(self, *args, **kw):
        print("method", args, kw)
        return self

    @property
    def prop(self):
        print("prop", end=" ")
        return self.method


k = t("k", K)(t("arg"), x=t("x"))
t("obj", k).method(t("1")).method(t("2"), *t("3", ()))
t("table", {"f": f})[t("key", "f")](t("arg"))
(t("yes", f) if t("cond", True) else t("no", f))(t("arg"))
f(t("outer1"), direct(t("inner1"), t("inner2"), t("inner3")), c=t("outer2"))
f((n := 1), (n := n + 1), n, c=n)
xs = []


def push(x):
    xs.append(x)
    return len(xs)


print(push("a") + push("b") * push("c"), xs, direct(push("d"), xs[:], push("e")))
state = [1]


def change():
    state[0] += 1
    return state[0]


print(state[0], change(), state[0], change(), state)
x = 1


def set_x(v):
    global x
    x = v
    return v


print(x, set_x(5), x, x + set_x(7) + x)


def gen():
    print("gen starts", end=" ")
    yield 1
    print("gen ends", end=" ")


f(*gen(), t("after the star"))
print(sorted(t("list", [3, 1]), key=t("key", lambda v: v), reverse=t("reverse", True)))
print("{} {}".format(t("a"), t("b")), "-".join([t("x"), t("y")]), max(t("m1", 1), t("m2", 2), key=t("k", abs)))
try:
    f(t("evaluated"), t("first", 1) / 0, t("never"))
except ZeroDivisionError:
    print("stopped")
try:
    undefined(t("never"))
except NameError as e:
    print(e)
try:
    (5)(t("argument of what is not callable"))
except TypeError as e:
    print(e)
try:
    f(t("x"), a=t("twice"))
except TypeError as e:
    print(e)
