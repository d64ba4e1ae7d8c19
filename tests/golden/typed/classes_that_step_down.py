# What a struct cannot keep: attributes of classes that are set, hidden, made properties; instances as keys; refused comparisons.
class Counter:
    count = 0

    def __init__(self, name):
        self.name = name
        Counter.count += 1


class Hidden:
    limit = 5
    name = "class"

    def raise_limit(self):
        self.limit += 1
        return self.limit


class Shape:
    sides = 0

    def __init__(self, n):
        self.n = n


class Polygon(Shape):
    @property
    def sides(self):
        return self.n


class Key:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Key) and self.n % 10 == other.n % 10

    def __hash__(self):
        return self.n % 10


class Part:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        if self.n < 0:
            return NotImplemented
        return self.n == other.n


class Later:
    factor = 2

    def __init__(self, n):
        self.n = n * self.factor


class Loose:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        if isinstance(other, int):
            return Loose(self.n + other)
        return NotImplemented

    def __radd__(self, other):
        return Loose(self.n + 1000)


class Plain:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __eq__(self, other):
        return self.n == other.n


a, b = Counter("a"), Counter("b")
print(a.count, Counter.count, b.name)
h, other = Hidden(), Hidden()
print(h.raise_limit(), h.raise_limit(), other.limit, Hidden.limit, h.name)
print([s.sides for s in (Shape(3), Polygon(4))])
table = {Key(1): "one", Key(2): "two"}
table[Key(11)] = "eleven"
print(len(table), table[Key(21)], len({Key(1), Key(11), Key(3)}), Key(5) in [Key(15)])
print(Part(1) == Part(1), Part(-1) == Part(-1), Part(-1) == Part(3), [Part(1), Part(-1)].index(Part(-1)) if False else "")
print(Later(1).n)
Later.factor = 10
print(Later(1).n)
print((Loose(1) + 2).n, (Loose(1) + Loose(5)).n, (3 + Loose(1)).n)
try:
    Loose(1) + "x"
    print("went on")
    Loose(1) - Loose(2)
except TypeError as error:
    print(error)
print([p.n for p in sorted([Plain(3), Plain(1), Plain(2)])], min(Plain(4), Plain(2)).n)
try:
    print({Plain(1): 1})
except TypeError as error:
    print(error)
try:
    print(Plain(1) > 1)
except AttributeError as error:
    print(error)
