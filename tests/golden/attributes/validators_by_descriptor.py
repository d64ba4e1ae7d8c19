# A descriptor that keeps values per instance and checks them: the usual way to typed fields.
class Typed:
    def __init__(self, kind, default=None):
        self.kind = kind
        self.default = default

    def __set_name__(self, owner, name):
        self.name = name
        self.slot = "_" + name

    def __get__(self, obj, owner):
        if obj is None:
            return self
        return getattr(obj, self.slot, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{type(obj).__name__}.{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        self.check(value)
        setattr(obj, self.slot, value)

    def check(self, value):
        pass


class Positive(Typed):
    def __init__(self, default=1):
        super().__init__(int, default)

    def check(self, value):
        if value <= 0:
            raise ValueError(f"{self.name} must be positive")


class Line:
    name = Typed(str, "?")
    count = Positive()
    price = Typed(float, 0.0)

    def __init__(self, **given):
        for key, value in given.items():
            setattr(self, key, value)

    @property
    def total(self):
        return self.count * self.price


line = Line(name="bolt", count=3, price=0.25)
print(line.name, line.count, line.total, vars(line))
for key, value in [("name", 5), ("count", "3"), ("count", -1), ("price", 1), ("total", 3)]:
    try:
        setattr(line, key, value)
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
line.count += 4
print(line.count, Line.count.default, Line().total, Line().name, type(Line.name).__name__)
try:
    del line.name
except AttributeError as e:
    print(e)
try:
    Line(colour="red").colour = None
    print("any other attribute is fine")
    Line(count=True)
    Line(count=0)
except ValueError as e:
    print(e)


class Lazy:
    def __init__(self, function):
        self.function = function
        self.__doc__ = function.__doc__

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        print("computing", self.name)
        value = obj.__dict__[self.name] = self.function(obj)
        return value


class Circle:
    def __init__(self, r):
        self.r = r

    @Lazy
    def area(self):
        "The area."
        return 3 * self.r ** 2


c = Circle(2)
print(c.area, c.area, Circle.area.__doc__)
del c.area
print(c.area)
