# super() works wherever __class__ and the first argument can be found, and says what is missing elsewhere.
class Base:
    kind = "base"

    def hello(self, *args):
        return ("Base.hello", args)

    @classmethod
    def make(cls):
        return ("Base.make", cls.__name__)

    @staticmethod
    def fixed():
        return "Base.fixed"

    @property
    def size(self):
        return 10

    def __getitem__(self, key):
        return ("item", key)


class Child(Base):
    kind = "child"

    def hello(self, *args):
        return super().hello(*args, "child")

    @classmethod
    def make(cls):
        return super().make() + ("child",)

    @staticmethod
    def fixed():
        return super(Child, Child).fixed() + "+"

    @property
    def size(self):
        return super().size + 1

    def __getitem__(self, key):
        return super().__getitem__(key + 1)

    def renamed(this):
        return super().kind, this.kind

    def in_lambda(self):
        return (lambda me: super().hello("lambda"))(self)

    def nested(self):
        def inner(s):
            return super().hello("inner")
        return inner(self)

    def in_generator(self):
        yield super().hello("gen")

    def in_comprehension(self):
        try:
            return [super().kind for _ in range(1)]
        except TypeError as e:
            return str(e)

    def explicit(self):
        return [super(Child, self).kind for _ in range(1)]

    def changed(self):
        self = 5
        try:
            return super().hello()
        except TypeError as e:
            return str(e)

    def dropped(self):
        del self
        try:
            return super().hello()
        except RuntimeError as e:
            return str(e)

    def nothing():
        try:
            super()
        except RuntimeError as e:
            return str(e)

    def varargs(*args):
        try:
            return super().hello()
        except RuntimeError as e:
            return str(e)


c = Child()
print(c.hello(1), Child.make(), c.fixed(), c.size, c[1])
print(c.renamed(), c.in_lambda(), c.nested(), list(c.in_generator()))
print(c.in_comprehension(), c.explicit())
print(c.changed())
print(c.dropped())
print(Child.nothing())
print(c.varargs())


def outside(self):
    return super().hello()


Child.outside = outside
try:
    c.outside()
except RuntimeError as e:
    print(e)
for args in ((Child, 5), (5, c), (Base, c), (Child,), (Child, Base), (Child, Child), (Base, Child)):
    try:
        s = super(*args)
        print(repr(s), getattr(s, "kind", "no kind"))
    except TypeError as e:
        print(e)
s = super(Child, c)
print(s.__thisclass__ is Child, s.__self__ is c, s.__self_class__ is Child, type(s).__name__)
try:
    s.nowhere
except AttributeError as e:
    print(e)
try:
    s[0]
except TypeError as e:
    print(e)
try:
    s.kind = 3
except AttributeError as e:
    print(e)
