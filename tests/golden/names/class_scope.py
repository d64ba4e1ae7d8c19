# Names in a class body: bound in order, from the class, then the module; not seen by inner functions.
x = "module"


class A:
    x = x + "/class"
    y = x.upper()
    if y:
        z = "conditional"
    else:
        w = 1
    for i in range(3):
        pass
    try:
        1 / 0
    except ZeroDivisionError as e:
        caught = str(e)
    with type("M", (), {"__enter__": lambda s: 5, "__exit__": lambda s, *a: None})() as m:
        pass
    squares = [k * k for k in range(3)]
    pairs = [(a, b) for a in range(2) for b in range(a + 1)]
    from_outer = [c for c in y[:2]]

    def f(self):
        return x

    g = lambda self: x
    del i


print(A.x, A.y, A.z, A.caught, A.m, A.squares, A.pairs, A.from_outer, A().f(), A().g(), hasattr(A, "i"), hasattr(A, "w"), hasattr(A, "e"))


def make(x):
    class B:
        y = x
        try:
            x = x
        except NameError as e:
            y = str(e)

        def get(self):
            return x
    return B


print(make("param").y, make("param")().get())


class C:
    n = 5
    try:
        bad = [n for _ in range(1)]
    except NameError as e:
        bad = str(e)
    ok = [v for v in [n]]

    def default(self, v=n):
        return v

    class Inner:
        try:
            seen = n
        except NameError as e:
            seen = str(e)
    total = 0
    for v in (1, 2):
        total += v
    def method(self): return "first"
    saved = method
    def method(self): return "second"


print(C.bad, C.ok, C().default(), C.Inner.seen, C.total, C.v, C().saved(), C().method())
print([n for n in vars(C) if not n.startswith("__")])


class D:
    global made
    made = "module variable"
    print(__name__, __qualname__, __module__)
    __slots_ = ()


print(made, hasattr(D, "made"))


class E:
    """doc"""
    def __init__(self):
        self.__private = 1
        self.__also_ = 2
        self.__not__ = 3

    __secret = "s"

    def get(self):
        return self.__private, E.__secret, self.__dict__


print(E().get(), hasattr(E(), "__private"), E()._E__private)


class F(E):
    def peek(self):
        try:
            return self.__private
        except AttributeError as e:
            return str(e)


print(F().peek(), F()._E__secret)


class _Under:
    def __init__(self):
        self.__v = 5

    def get(self):
        __local = self.__v
        return __local


print(_Under().get(), vars(_Under()))


def function():
    class Local:
        count = 0

        def bump(self):
            Local.count += 1
            return Local.count
    l = Local()
    l.bump()
    return l.bump(), Local.__qualname__


print(function())
