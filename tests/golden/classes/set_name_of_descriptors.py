# __set_name__ is called for each attribute of a new class, in order, before __init_subclass__.
class Field:
    def __init__(self, default=None):
        self.default = default
        self.names = []

    def __set_name__(self, owner, name):
        self.names.append(f"{owner.__name__}.{name}")
        self.name = name
        print("set_name", owner.__name__, name)

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance.__dict__.get(self.name, self.default)

    def __set__(self, instance, value):
        instance.__dict__[self.name] = value


class Base:
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        print("init_subclass", cls.__name__, [n for n, v in vars(cls).items() if isinstance(v, Field)])


shared = Field("shared")


class Record(Base):
    x = Field(1)
    y = Field()
    twice = again = shared


r = Record()
r.x += 5
r.y = "text"
print(r.x, r.y, r.twice, vars(r), shared.names)


class Later:
    pass


Later.z = Field(9)
print(Later.__dict__["z"].names)
try:
    Later().z
except AttributeError as e:
    print(e)


class Failing:
    def __set_name__(self, owner, name):
        raise ValueError("not " + name)


try:
    class Bad:
        attr = Failing()
except RuntimeError as e:
    print(e, "<-", repr(e.__cause__))


class Noisy(type):
    def __new__(mcls, name, bases, ns):
        print("before type.__new__", name)
        cls = super().__new__(mcls, name, bases, ns)
        print("after", name)
        return cls


class Made(metaclass=Noisy):
    f = Field()


dynamic = type("Dynamic", (Base,), {"q": Field(3)})
print(dynamic().q, dynamic.q.names)


class Instance:
    def __init__(self):
        self.__set_name__ = lambda owner, name: print("never")


class Holder:
    it = Instance()


print(type(Holder.it).__name__)
