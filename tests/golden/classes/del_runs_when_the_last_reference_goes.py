# `__del__` runs when the last reference goes: by rebinding, `del`, leaving a function or a container, or an exception that ends.
class T:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name)

    def __repr__(self):
        return "T" + self.name


print("rebinding")
x = T("1")
x = T("2")
print("rebound")
x = None
print("two names")
a = b = T("3")
del a
print("one left")
del b
print("container")
items = [T("4"), T("5"), T("6")]
items[1] = None
print("item replaced")
items.pop(0)
print("popped")
del items[:]
print("emptied")
d = {"k": T("7"), T: 1}
d["k"] = 0
print("dict value replaced")
d["z"] = T("8")
d.clear()
print("cleared")


def local():
    inside = T("9")
    print("in function", inside)
    return "left"


print(local())


def argument(t):
    t = None
    print("argument dropped")


argument(T("10"))


def result():
    return T("11")


print("result not kept")
result()
print("exceptions")


def fails():
    held = T("13")
    held = None
    raise ValueError("held")


try:
    fails()
except ValueError as e:
    print("caught", e)
print("after the handler")


class Holder:
    def __init__(self, inner):
        self.inner = inner

    def __del__(self):
        print("  del holder of", self.inner)


h = Holder(T("14"))
h = None
print("attribute")
h = Holder(None)
h.inner = T("15")
h.inner = None
del h
print("resurrected")
saved = []


class Phoenix:
    def __del__(self):
        print("  phoenix")
        saved.append(self)


p = Phoenix()
del p
print(len(saved))
saved.clear()
print("once only")


print("closure")


def outer():
    t = T("16")
    return lambda: t


f = outer()
print(f())
f = None
print("swap")
m, n = T("17"), T("18")
m, n = n, m
m = None
print("m gone")
n = None
print("chain")
[T("20")].append(1)
print("end")
