# `__init_subclass__` runs for each subclass with the keywords of the class statement, after `__set_name__`.
class Named:
    def __set_name__(self, owner, name):
        print("  set_name", owner.__name__, name, hasattr(owner, "registered"))
        self.name = name


class Base:
    plugins = {}

    def __init_subclass__(cls, /, key=None, **kw):
        print("  init_subclass", cls.__name__, key, kw, cls.__dict__.get("field") is not None)
        super().__init_subclass__(**kw)
        cls.registered = True
        Base.plugins[key or cls.__name__] = cls


class One(Base):
    field = Named()


class Two(Base, key="two!"):
    pass


class Three(One, key=3):
    other = Named()
    same = other


print(sorted(map(str, Base.plugins)), hasattr(Base, "registered"), Three.other.name, Three.same is Three.other)
try:
    class Four(Base, unknown=1):
        pass
except TypeError as e:
    print(e)
try:
    class Five(flag=True):
        pass
except TypeError as e:
    print(e)
try:
    class Six(Base, key=4, key2=5):
        pass
except TypeError as e:
    print(e)


class Left(Base):
    def __init_subclass__(cls, left="l", **kw):
        print("  Left", cls.__name__, left)
        super().__init_subclass__(**kw)


class Right(Base):
    def __init_subclass__(cls, right="r", **kw):
        print("  Right", cls.__name__, right)
        super().__init_subclass__(**kw)


class Both(Left, Right, right=1, left=2, key="both"):
    pass


class Checked:
    def __init_subclass__(cls):
        if not hasattr(cls, "limit"):
            raise TypeError(f"{cls.__name__} needs a limit")


class Good(Checked):
    limit = 1


try:
    class Bad(Checked):
        pass
except TypeError as e:
    print(e)
try:
    Bad
except NameError as e:
    print(e)
print([k.__name__ for k in Checked.__subclasses__()])


class Explicit:
    @classmethod
    def __init_subclass__(cls, **kw):
        print("  explicit classmethod", cls.__name__, kw)


class UsesIt(Explicit, a=1):
    pass


made = type("Made", (Explicit,), {"x": 1}, b=2)
print(made.x)
Named.__set_name__(Named(), Base, "by hand")
late = Named()
Base.late = late
print(hasattr(late, "name"))


class SetNames:
    a = Named()
    a = Named()
    b = a
    [c] = [Named()]


print(SetNames.a.name, SetNames.b.name, SetNames.c.name)
