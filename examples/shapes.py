"""Inheritance, operators, and values nobody can give a type to."""


class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    __rmul__ = __mul__

    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)

    def __str__(self):
        return f"<{self.x}, {self.y}>"


class Shape:
    sides = 0

    def area(self):
        raise NotImplementedError

    def describe(self):
        return f"{type(self).__name__} with {self.sides} sides, area {self.area():g}"


class Square(Shape):
    sides = 4

    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side ** 2


class Circle(Shape):
    def __init__(self, radius):
        self.radius = radius

    def area(self):
        return 3.141592653589793 * self.radius ** 2


for shape in [Square(3), Circle(1.5), Square(0.5)]:
    print(shape.describe())

print(2 * Vector(1, 2) + Vector(0.5, 10**20), Vector(1, 2) == Vector(1.0, 2.0))


def twice(thing):
    return thing + thing


for thing in [21, 1.5, "ab", [1, 2], (None,), True]:
    print(repr(twice(thing)), end=" ")
print()
