# Classes whose instances are structs behave as any class: shared, changed, printed, compared by identity.
class Item:
    """One article in the store."""

    def __init__(self, name, count, minimum=10):
        self.name = name
        self.count = count
        self.minimum = minimum

    def missing(self):
        return max(0, self.minimum - self.count)

    def take(self, n):
        if n > self.count:
            raise ValueError(f"only {self.count} of {self.name}")
        self.count -= n
        return self


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
        self.norm = (x * x + y * y) ** 0.5

    def __repr__(self):
        return f"Point({self.x}, {self.y})"

    def moved(self, dx, dy):
        return Point(self.x + dx, self.y + dy)


class Quiet:
    pass


def order(items):
    lines = {}
    for item in items:
        n = item.missing()
        if n:
            lines[item.name] = n
    return lines


items = [Item("bolt", 3), Item("nut", 25), Item("washer", 0, minimum=40)]
for name, n in sorted(order(items).items()):
    print(f"{name:<10}{n:>5}")

same = items[0]
same.count += 100
print(items[0].count, items[0] is same, items[0] == same, items[0] != items[1], items[1] is not same)
print(items[1].take(5).take(6).count)
try:
    items[2].take(1)
except ValueError as e:
    print(e)

p = Point(3.0, 4.0)
q = p.moved(1.0, 1.0)
print(p, q, p.norm, [p, q], (p, 1), {"p": p}, f"{p} {q!r}", str(p), repr(q))
p.x = 7.5
print(p, p.norm)
quiet = Quiet()
print(quiet is quiet, quiet == Quiet(), not quiet)
points = [Point(0.0, float(i)) for i in range(3)]
print(sum([int(one.y) for one in points]), [one.y for one in points if one.y > 0.5])
