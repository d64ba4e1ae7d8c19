# Data descriptors win over the instance, others lose to it; __set_name__ tells them their name.
class Typed:
    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default

    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = "_" + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.name, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}, not {type(value).__name__}")
        setattr(obj, self.name, value)

    def __delete__(self, obj):
        print("deleting", self.name)
        delattr(obj, self.name)


class Person:
    name = Typed(str, "nobody")
    age = Typed(int)

    def __init__(self, name, age):
        self.name, self.age = name, age


p = Person("Ann", 30)
print(p.name, p.age, vars(p), type(Person.name).__name__, Person.age is Person.__dict__["age"])
for name, value in [("age", "old"), ("name", 5)]:
    try:
        setattr(p, name, value)
    except TypeError as e:
        print(e)
del p.name
print(p.name)
p.__dict__["age"] = "shadow?"
print(p.age)


class Lazy:
    def __init__(self, f):
        self.f = f

    def __get__(self, obj, owner):
        if obj is None:
            return "on " + owner.__name__
        value = self.f(obj)
        obj.__dict__[self.f.__name__] = value
        return value


class Data:
    @Lazy
    def table(self):
        print("computing")
        return [1, 2]


d = Data()
print(d.table, d.table is d.table, Data.table, vars(d))


class ReadOnly:
    def __get__(self, obj, owner):
        return 42

    def __set__(self, obj, value):
        raise AttributeError("read-only")


class OnlyGet:
    def __get__(self, obj, owner):
        return "from descriptor"


class OnlySet:
    def __set__(self, obj, value):
        obj.__dict__["s"] = value * 2


class Mixed:
    r, g, s = ReadOnly(), OnlyGet(), OnlySet()


m = Mixed()
print(m.r, m.g, type(m.s).__name__)
m.g = "instance wins"
m.s = 5
print(m.g, m.s)
del m.g
print(m.g)
try:
    m.r = 1
except AttributeError as e:
    print(e)
try:
    del m.r
except AttributeError as e:
    print(e)


class Method:
    def __init__(self, f):
        self.f = f

    def __get__(self, obj, owner):
        return lambda *a: ("bound", self.f(obj, *a))


class Uses:
    @Method
    def go(self, x):
        return x + 1


print(Uses().go(1))
f = Uses.__dict__["go"].f
print(f.__get__("me", str)(5) if False else "ok", (lambda self, x: (self, x)).__get__("me")(1))


class Meta(type):
    attr = property(lambda cls: "of " + cls.__name__)


class WithMeta(metaclass=Meta):
    pass


print(WithMeta.attr)
try:
    WithMeta().attr
except AttributeError as e:
    print(e)


class Failing:
    def __set_name__(self, owner, name):
        raise ValueError("no name")


try:
    class Broken:
        x = Failing()
except RuntimeError as e:
    print(e, "/", repr(e.__cause__))
