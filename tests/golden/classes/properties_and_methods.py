# property, classmethod, staticmethod, bound methods as values.
class Celsius:
    count = 0

    def __init__(self, degrees):
        self.degrees = degrees
        type(self).count += 1

    @property
    def degrees(self):
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273:
            raise ValueError("too cold")
        self._degrees = value

    @property
    def fahrenheit(self):
        return self.degrees * 9 / 5 + 32

    @classmethod
    def parse(cls, text):
        return cls(float(text))

    @staticmethod
    def hotter(a, b):
        return max(a, b, key=lambda c: c.degrees)


c = Celsius.parse("36.6")
print(c.fahrenheit, Celsius.count)
c.degrees = 100
print(c.degrees, c.hotter(c, Celsius(3)).degrees)
try:
    c.degrees = -300
except ValueError as e:
    print(e)
try:
    c.fahrenheit = 1
except AttributeError as e:
    print(e)
m = c.parse
print(m("1").degrees, Celsius.count, (lambda f: f())(c.__class__.__name__.upper))
