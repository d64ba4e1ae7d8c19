# getattr, hasattr, setattr, delattr, vars, dir on instances, classes, and builtin values.
class A:
    kind = "class"

    def __init__(self):
        self.x = 1

    @property
    def prop(self):
        return "computed"

    @property
    def broken(self):
        raise ValueError("inside")

    def method(self):
        return self.x


a = A()
print(getattr(a, "x"), getattr(a, "kind"), getattr(a, "no", "default"), getattr(a, "method")(), getattr(a, "prop"), hasattr(a, "x"), hasattr(a, "no"), hasattr(A, "method"), hasattr("s", "upper"), getattr("abc", "upper")(), getattr([1], "append") is None, getattr(A, "kind"), getattr(3, "real"), hasattr(3, "append"), getattr(a, "no", None))
setattr(a, "y", 2)
setattr(A, "kind", "changed")
setattr(a, "with space", 3)
setattr(A, "late", lambda self: self.x + 1)
print(a.y, a.kind, getattr(a, "with space"), a.late(), vars(a), a.__dict__ is vars(a), sorted(vars(a)), "method" in vars(A))
delattr(a, "y")
del a.x
print(hasattr(a, "y"), vars(a), [n for n in dir(a) if not n.startswith("__")], [n for n in dir(A) if n[0] != "_"], "append" in dir([]), "__len__" in dir(""), [n for n in dir(a) if n in ("x", "with space")])
for name in ("upper", "no", "x"):
    print(name, hasattr("", name), hasattr(A, name), hasattr(None, name))
for bad in (lambda: getattr(a, "zz"), lambda: getattr(a, 5), lambda: hasattr(a, 5), lambda: getattr(a), lambda: setattr(a, "prop", 1), lambda: delattr(a, "zz"), lambda: delattr(a, "method"), lambda: setattr(5, "x", 1), lambda: setattr("s", "upper", 1), lambda: setattr(a, 5, 1), lambda: vars(5), lambda: vars("s"), lambda: hasattr(a, "broken"), lambda: getattr(a, "broken", 1), lambda: setattr(int, "x", 1), lambda: delattr(A, "zz"), lambda: getattr(A, "zz"), lambda: delattr(5, "real"), lambda: setattr(None, "x", 1), lambda: setattr([], "append", 1), lambda: getattr(len, "zz"), lambda: vars(a, a), lambda: setattr(object(), "x", 1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class Dynamic:
    def __getattr__(self, name):
        if name.startswith("get_"):
            return lambda: name[4:]
        raise AttributeError(f"none such: {name}")

    def __setattr__(self, name, value):
        print("set", name, end=" ")
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("del", name, end=" ")
        super().__delattr__(name)

    def __dir__(self):
        return ["z", "a"]


d = Dynamic()
d.q = 5
setattr(d, "r", 6)
del d.q
print(d.get_it(), getattr(d, "get_x")(), hasattr(d, "other"), getattr(d, "other", 0), vars(d), dir(d))
