# super() in methods, class methods, static ones, properties, nested functions and `__new__`; and with arguments, anywhere.
class Base:
    kind = "base"

    def __new__(cls, *args):
        self = super().__new__(cls)
        self.made_by = "Base.__new__"
        return self

    def __init__(self, x=0):
        self.x = x

    @property
    def value(self):
        return self.x

    @value.setter
    def value(self, v):
        self.x = v

    @classmethod
    def make(cls, *args):
        return cls(*args)

    @staticmethod
    def helper(x):
        return "helped " + str(x)

    def __getitem__(self, i):
        return ("base item", i)

    def __repr__(self):
        return f"{type(self).__name__}({self.x})"


class Derived(Base):
    kind = "derived"

    def __init__(self, x):
        super().__init__(x * 2)

    @property
    def value(self):
        return super().value + 1

    @value.setter
    def value(self, v):
        super(Derived, type(self)).value.fset(self, v - 1)

    @classmethod
    def make(cls, *args):
        made = super().make(*args)
        made.x += 100
        return made

    @staticmethod
    def helper(x):
        return super(Derived, Derived).helper(x) + "!"

    def __getitem__(self, i):
        return super().__getitem__(i + 1)

    def kinds(self):
        def inner():
            return super(Derived, self).kind

        return inner(), super().kind, [super(Derived, self).kind for _ in range(2)], (lambda: super(Derived, self).x if False else self.x)()

    def generator(self):
        yield super().kind
        yield __class__.kind

    def no_subscript(self):
        return super()[0]

    def setting(self):
        super().x = 5

    def missing(self):
        return super().nothing

    def no_self():
        return super()

    def rebound(self):
        self = Base(9)
        try:
            return super().value
        except TypeError as e:
            return str(e)

    def deleted(self):
        del self
        return super()


d = Derived.make(5)
print(d, d.made_by, d.value, Derived.helper(3), d[1], d.kinds(), list(d.generator()))
d.value = 50
print(d.x, d.value)
for name in ("no_subscript", "setting", "missing", "no_self", "rebound", "deleted"):
    try:
        print(name, getattr(d, name)() if name != "no_self" else Derived.no_self())
    except Exception as e:
        print(name, type(e).__name__, e)
s = super(Derived, d)
print(s.kind, s.x if hasattr(s, "x") else "no x", s.__thisclass__.__name__, s.__self_class__.__name__, s.__self__ is d)
print(repr(s).startswith("<super: <class 'Derived'>, <Derived object>"), type(s) is super)
for args in ((), (Derived,), (1, 2), (Base, 3), (Derived, Base()), (Derived, d, 1), (Derived, Base)):
    try:
        print(super(*args).kind)
    except Exception as e:
        print(type(e).__name__, e)
unbound = super(Derived)
print(unbound.__get__(d).kind if hasattr(unbound, "__get__") else "?", unbound.__self__)


class Uses(Base):
    def go(self):
        return super().__repr__() + " / " + super().__init__.__qualname__ + " / " + object.__repr__(self)[:6]


print(Uses(1).go())
outside = lambda self: super().kind
try:
    outside(d)
except RuntimeError as e:
    print(e)
