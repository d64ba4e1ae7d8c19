# Operators on instances of a plain class call its special methods, from the left and from the right.
class Vec:
    dimensions = 2
    unit = "m"

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return Vec(self.x - other.x, self.y - other.y)

    def __mul__(self, factor):
        return Vec(self.x * factor, self.y * factor)

    def __rmul__(self, factor):
        print("from the right", factor)
        return Vec(factor * self.x, factor * self.y)

    def __neg__(self):
        return Vec(-self.x, -self.y)

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y

    def __eq__(self, other):
        return isinstance(other, Vec) and self.x == other.x and self.y == other.y

    def __lt__(self, other):
        return (self.x, self.y) < (other.x, other.y)

    def __repr__(self):
        return f"{type(self).__name__}({self.x}, {self.y})"


def said(text, value):
    print(text)
    return value


def number(text, value):
    print(text)
    return value


a, b = Vec(1, 2), Vec(3, -4)
print(a + b, a - b, a * 3, 2 * a, -b, a @ b)
print(said("left", a) + said("right", b) * number("factor", 2))
print(number("factor", 5) * said("vector", b))
print(a == b, a == Vec(1, 2), a != b, a != Vec(1, 2), a is Vec(1, 2))
print(a < b, a > b, b < a)
total = Vec(0, 0)
for v in [a, b, Vec(10, 10)]:
    total += v
total *= 2
print(total, total.dimensions, Vec.dimensions, Vec.unit + "!", Vec.__name__, total.__class__.__name__)
vectors = [a, b, Vec(1, 2)]
print(vectors.index(Vec(3, -4)), vectors.count(Vec(1, 2)))
vectors.remove(Vec(1, 2))
print(vectors, vectors[0] is a)
try:
    vectors.index(Vec(9, 9))
except ValueError:
    print("not there")
