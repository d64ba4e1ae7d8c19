# In a family some classes define `__eq__`: the right operand is asked first when its class derives from the left one's.
class Thing:
    kind = "thing"
    weight = 1

    def __init__(self, name):
        self.name = name

    def describe(self):
        return f"{self.name}: {self.kind}, {self.weight}"


class Book(Thing):
    kind = "book"
    weight = 3

    def __init__(self, name, pages):
        Thing.__init__(self, name)
        self.pages = pages

    def __eq__(self, other):
        print("  Book asks", self.name, other.name)
        return self.name == other.name

    def __hash__(self):
        return 1


class Atlas(Book):
    weight = 5.5

    def __init__(self):
        super().__init__("atlas", 100)

    def __eq__(self, other):
        print("  Atlas asks", self.name, other.name)
        return isinstance(other, Atlas)


class Lamp(Thing):
    def describe(self):
        return "a lamp, " + Thing.describe(self)


things = [Thing("atlas"), Book("atlas", 2), Atlas(), Lamp("lamp"), Lamp("lamp")]
for left in things:
    for right in things:
        print(type(left).__name__, type(right).__name__)
        print(left == right, left != right)
for thing in things:
    print(thing.describe(), thing.weight, thing.weight * 2)
print([t.kind for t in things], Thing.kind, Atlas.kind, Lamp.weight, Atlas.weight)
print(things.index(things[3]), things.count(things[4]))
if things[1]:
    print("true")
