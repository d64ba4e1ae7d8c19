# What derives from property, staticmethod and classmethod binds as they do, and may ask super() for it.
class Logged(property):
    def __get__(self, obj, cls=None):
        print("get")
        return super().__get__(obj, cls)

    def __set__(self, obj, value):
        print("set")
        super().__set__(obj, value)


class Plain(property):
    pass


class Extra(property):
    def __init__(self, get, extra):
        super().__init__(get)
        self.extra = extra

    def __set_name__(self, owner, name):
        print("named", name)
        super().__set_name__(owner, name)


class Told(classmethod):
    def __get__(self, obj, cls=None):
        print("bound to", obj if obj is None else "one")
        return super().__get__(obj, cls)


class Kept(staticmethod):
    def __init__(self, f, why):
        super().__init__(f)
        self.why = why


def with_text(self):
    "the getter's text"


class A:
    @Logged
    def x(self):
        "x's text"
        return 1

    @x.setter
    def x(self, value):
        print("value", value)

    y = Plain(with_text)
    e = Extra(lambda self: 9, "more")
    s = Kept(lambda: 5, "because")
    write_only = property(None, lambda self, value: None)

    @Told
    def c(cls):
        return cls.__name__


a = A()
print(a.x, type(A.x).__name__, A.x.__doc__)
a.x = 3
print(a.y, A.y.__doc__, vars(A.y), Plain.__doc__)
print(a.e, A.e.extra, A.s(), a.s(), A.__dict__["s"].why, A.c(), a.c())
late = property(lambda self: 1)
A.late = late
for change in (
    lambda: delattr(a, "x"), lambda: setattr(a, "y", 1), lambda: setattr(a, "e", 1), lambda: a.write_only,
    lambda: setattr(a, "late", 1), lambda: late.__set_name__(A, "now") or setattr(a, "late", 1), lambda: setattr(late, "fget", 1),
    lambda: setattr(late, "other", 1),
):
    try:
        change()
    except AttributeError as e:
        print(e, "|", e.name)


def read():
    return a.late


print(read(), read())
late.__init__(lambda self: 2)
print(read())
late.__doc__ = "given later"
print(A.late.__doc__)


# A static method has a __dict__ of its own, with what it took from its function.
def f():
    "f's text"


f.of_f = 1
s = staticmethod(f)
s.of_s = 2
print(s.of_s, hasattr(f, "of_s"), hasattr(s, "of_f"), s.__wrapped__ is f, sorted(s.__dict__))
s.__doc__ = "its own"
print(f.__doc__, s.__doc__)
for name in "__func__", "__isabstractmethod__", "__dict__":
    try:
        setattr(s, name, 1)
    except (AttributeError, TypeError) as e:
        print(e)
