# dir() sorts what __dir__ gives, which may be any iterable of comparable things; without it come the object's and classes' names.
class D:
    def __dir__(self):
        return ("zeta", "alpha", "beta", "alpha")


class G:
    def __dir__(self):
        yield "two"
        yield "one"


print(dir(D()), dir(G()), D().__dir__())


class Bad:
    def __init__(self, what):
        self.what = what

    def __dir__(self):
        return self.what


for what in (3, ["b", 1], "text"):
    try:
        print(dir(Bad(what)))
    except TypeError as e:
        print(e)


class Base:
    b = 1


class Sub(Base):
    def __init__(self):
        self.own = 2


s = Sub()
print([n for n in dir(s) if not n.startswith("__")], [n for n in dir(Sub) if not n.startswith("__")])
print("__init__" in dir(s), "mro" in dir(Sub), "mro" in dir(type))
