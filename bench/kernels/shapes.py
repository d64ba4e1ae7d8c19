# dynamic: a class hierarchy with overriding, super and properties
class Shape:
    count = 0

    def __init__(self, name):
        self.name = name
        self.tags = []

    @property
    def label(self):
        return self.name + "/" + self.kind()

    def kind(self):
        return "shape"

    def area(self):
        raise NotImplementedError(self.name)

    def scaled(self, factor):
        return self.area() * factor


class Square(Shape):
    def __init__(self, name, side):
        super().__init__(name)
        self.side = side

    def kind(self):
        return "square"

    def area(self):
        return self.side * self.side


class Circle(Shape):
    def __init__(self, name, radius):
        super().__init__(name)
        self.radius = radius

    def area(self):
        return 3 * self.radius * self.radius / 2


class Unit(Square):
    def __init__(self):
        super().__init__("unit", 1)

    def scaled(self, factor):
        return factor

    def __eq__(self, other):
        return isinstance(other, Unit)

    def __hash__(self):
        return 1


def make(i):
    if i % 3 == 0:
        return Square("s" + str(i), i)
    if i % 3 == 1:
        return Circle("c" + str(i), i)
    return Unit()


def main():
    shapes = [make(i) for i in range(300)]
    total = 0
    names = {}
    for factor in range(20):
        for shape in shapes:
            total += shape.scaled(factor)
            label = shape.label
            if label not in names:
                names[label] = shape
                shape.tags.append(factor)
    units = sum(1 for shape in shapes if shape == shapes[2])
    return total, len(names), units, sum(len(shape.tags) for shape in shapes)
