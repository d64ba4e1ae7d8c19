# Which hook answers for an attribute: `__getattribute__`, data descriptors, the instance, the class, `__getattr__`.
class Loud:
    def __init__(self, name, has=("get",)):
        self.name, self.has = name, has

    def __get__(self, obj, owner):
        print("  get", self.name, obj is not None, owner and owner.__name__)
        return self.name + " value"


class LoudData(Loud):
    def __set__(self, obj, value):
        print("  set", self.name, value)

    def __delete__(self, obj):
        print("  delete", self.name)


class Thing:
    plain = "class plain"
    nondata = Loud("nondata")
    data = LoudData("data")

    def __getattr__(self, name):
        print("  getattr", name)
        if name == "refused":
            raise AttributeError("refused by getattr")
        return "made " + name

    def __setattr__(self, name, value):
        print("  setattr", name, value)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("  delattr", name)
        object.__delattr__(self, name)


t = Thing()
t.plain = "instance plain"
t.nondata = 1
t.data = 2
print(vars(t), t.plain, t.nondata, t.data, t.other)
vars(t)["data"] = "hidden"
print(t.data, vars(t))
del t.plain, t.nondata, t.data
print(t.plain, t.nondata, sorted(vars(t)))
for action in (lambda: t.refused, lambda: delattr(t, "gone"), lambda: Thing.other, lambda: getattr(t, "refused", "default"), lambda: hasattr(t, "refused")):
    try:
        print(action())
    except AttributeError as e:
        print("AttributeError", e)
print(Thing.data, Thing.nondata)
Thing.data = "gone from the class"
print(t.data)
del Thing.data
print(t.data)


class All:
    x = 1

    def __getattribute__(self, name):
        print("  getattribute", name)
        if name == "fallback":
            raise AttributeError(name)
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        return "fell back to " + name

    def method(self):
        return self.x

    def __len__(self):
        return 3


a = All()
a.y = 2
print(a.x, a.y, a.fallback, a.method(), len(a), a.__class__.__name__, a.missing)
print(a.__dict__, "y" in a.__dict__)


class Raises:
    @property
    def p(self):
        return self.missing_inside

    def __getattr__(self, name):
        raise AttributeError(f"no {name}")


try:
    Raises().p
except AttributeError as e:
    print(e)


class Bad:
    @property
    def p(self):
        raise KeyError("inside")

    def __getattr__(self, name):
        return "never"


try:
    Bad().p
except KeyError as e:
    print("KeyError", e)


class Dir:
    def __dir__(self):
        return ("b", "a", "b")


print(dir(Dir()), Dir().__dir__())


class BadDir:
    def __dir__(self):
        return 5


try:
    dir(BadDir())
except TypeError as e:
    print(e)


class Late:
    pass


late = Late()
Late.__getattr__ = lambda self, name: name.upper()
print(late.abc)
late.__getattr__ = lambda name: "instance's is not asked"
print(late.xyz)
del Late.__getattr__
try:
    late.abc
except AttributeError as e:
    print(e)
