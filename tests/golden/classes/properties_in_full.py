# Properties with getters, setters, deleters; documents, inheritance, and what is refused.
class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees

    @property
    def degrees(self):
        "the temperature"
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        self._degrees = value

    @degrees.deleter
    def degrees(self):
        print("forgotten")
        del self._degrees

    @property
    def fahrenheit(self):
        return self.degrees * 9 / 5 + 32

    def _get(self):
        return self._x

    def _set(self, v):
        self._x = v

    x = property(_get, _set, doc="made by hand")


c = Celsius(100)
print(c.degrees, c.fahrenheit, Celsius.degrees.__doc__, Celsius.x.__doc__, Celsius.fahrenheit.__doc__)
c.degrees += 10
c.x = 5
print(c.degrees, c.x)
try:
    c.degrees = -300
except ValueError as e:
    print(e, c.degrees)
for action in (lambda: setattr(c, "fahrenheit", 1), lambda: delattr(c, "fahrenheit"), lambda: delattr(c, "x")):
    try:
        action()
    except AttributeError as e:
        print(e)
del c.degrees
try:
    c.degrees
except AttributeError as e:
    print(e)


class Kelvin(Celsius):
    @property
    def degrees(self):
        return super().degrees + 273.15

    @degrees.setter
    def degrees(self, v):
        Celsius.degrees.fset(self, v - 273.15)


k = Kelvin(300)
print(round(k._degrees, 2), round(k.degrees, 2), k.fahrenheit > 500)


class Extended(Celsius):
    @Celsius.degrees.getter
    def degrees(self):
        return "got " + str(self._degrees)


e = Extended(1)
e.degrees = 2
print(e.degrees, type(Extended.degrees).__name__, Extended.degrees.fset is Celsius.degrees.fset, Celsius.degrees.fget(c if hasattr(c, "_degrees") else e))


class Circle:
    def __init__(self, r):
        self.r = r

    area = property(lambda self: 3 * self.r ** 2)
    write_only = property(None, lambda self, v: setattr(self, "r", v))


o = Circle(2)
o.write_only = 3
print(o.area)
try:
    o.write_only
except AttributeError as err:
    print(err)
print(isinstance(Circle.area, property), Circle.area.fset, property().fget)
o.__dict__["area"] = "ignored"
print(o.area)
Circle.area = "plain now"
print(o.area)


class Counter:
    _made = 0

    @classmethod
    def make(cls):
        cls._made += 1
        return cls()

    @property
    def serial(self):
        return type(self)._made


Counter.make()
print(Counter.make().serial, Counter().serial)
