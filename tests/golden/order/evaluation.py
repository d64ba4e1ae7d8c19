# Operands, arguments, targets and keys are evaluated in Python's order.
def t(name, value=None):
    print(name, end=" ")
    return value


t("a", 1) + t("b", 2) * t("c", 3)
print()
[t("x"), t("y")], {t("k", 1): t("v")}, (t("p"), t("q"))
print()


def f(*a, **k):
    return t("call", lambda *a, **k: None)


t("f", f)(t("1"), *t("2", []), k=t("3"), **t("4", {}))(t("5"))
print()
xs = [0, 0]
t("obj", xs)[t("index", 0)] = t("value", 9)
print()
t("obj", xs)[t("index", 0)] += t("value", 9)
print(xs)
t("l", 1) < t("m", 0) < t("never", 3)
print()
t("and", 0) and t("never")
t("or", 1) or t("never")
t("yes") if t("test", 1) else t("no")
print()


def g(a=t("default1"), *, b=t("default2")):
    pass


print()
i = 0
i, xs[i] = 1, 5
print(i, xs)
a = b = t("once", [])
print(a is b)
assert t("assert", 1), t("never")
print()


class K(t("base", object), metaclass=t("meta", type)):
    t("body")


@t("deco1", lambda f: t("apply1", f))
@t("deco2", lambda f: t("apply2", f))
def h():
    pass


print()
