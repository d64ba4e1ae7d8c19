# `__len__`, `__bool__`, `__contains__`, `__getitem__` and `__setitem__` of plain classes, in a family and alone.
class Shelf:
    def __init__(self):
        self.items = []

    def put(self, item):
        self.items.append(item)
        return self

    def __len__(self):
        return len(self.items)

    def __contains__(self, item):
        print("looks for", item)
        return item in self.items

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, item):
        self.items[i] = item


class Locked(Shelf):
    def __init__(self, key):
        super().__init__()
        self.key = key

    def __bool__(self):
        return self.key > 0


class Odd:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


def made(shelf):
    print("made")
    return shelf


shelf, locked = Shelf(), Locked(0)
for s in [shelf, locked, Locked(1), Shelf().put("x")]:
    print(bool(s), not s, len(s), "full" if s else "empty")
shelf.put("a").put("b")
print("a" in shelf, "z" not in shelf, "b" in made(shelf), shelf[1], shelf[-2])
shelf[0] = "c"
print(shelf[0], len(shelf))
try:
    print(shelf[5])
except IndexError as error:
    print(error)
best = None
for s in [locked, shelf]:
    if s and (best is None or len(s) > len(best)):
        best = s
print(best is shelf)
none = None
for perhaps in [none, locked, shelf]:
    print("yes" if perhaps else "no")
print(len(Odd(3)), bool(Odd(0)))
for n in (-1, 2**70):
    try:
        print(len(Odd(n)))
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
    try:
        print(bool(Odd(n)))
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
