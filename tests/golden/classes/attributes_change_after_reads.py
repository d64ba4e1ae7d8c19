# An attribute that was read before is found where it is now: instance, dict, class, property, __getattr__.
class Point:
    kind = "point"

    def __init__(self, x, y):
        self.x = x
        self.y = y


def read(thing, times=2):
    found = []
    for _ in range(times):
        try:
            found.append((thing.x, thing.kind))
        except AttributeError as error:
            found.append(str(error))
    return found


a, b = Point(1, 2), Point(3, 4)
print(read(a), read(b))
Point.kind = "changed"
b.kind = "own"
print(read(a), read(b))
del b.kind
print(read(b))
del a.x
print(read(a), read(b))
Point.x = "of the class"
print(read(a), read(b))
del Point.x
print(read(a))
a.x = 10
print(read(a), list(a.__dict__.items()))

# Other orders of setting, and dicts.
c = Point.__new__(Point)
c.y, c.x = 1, 2
print(list(vars(c)), read(c))
d = Point(5, 6)
d.__dict__["x"] = 7
d.__dict__["kind"] = "dict"
print(read(d))
d.__dict__ = {"x": 8}
print(read(d))

# A property comes before the instance's own, from the moment it is there.
Point.x = property(lambda self: "property")
print(read(a), read(d))
try:
    a.x = 1
except AttributeError as error:
    print("no setter", "x" in vars(a))
Point.x = property(lambda self: self.y, lambda self, v: setattr(self, "y", v))
a.x = 99
print(read(a), a.y, a.__dict__)
Point.x = property(lambda self: "another")
print(read(a))
del Point.x
print(read(a))


# __getattr__ and __getattribute__ added later.
class Plain:
    pass


def lookup(o):
    try:
        return o.missing
    except AttributeError as error:
        return str(error)


p = Plain()
print(lookup(p))
Plain.__getattr__ = lambda self, name: "got " + name
print(lookup(p))
p.missing = "mine"
print(lookup(p))
Plain.__getattribute__ = lambda self, name: "every " + name
print(lookup(p), p.anything)
del Plain.__getattribute__
print(lookup(p))
del p.missing, Plain.__getattr__
print(lookup(p))

log = []
Plain.__setattr__ = lambda self, name, value: log.append((name, value))
p.a = 1
print(log, vars(p))
del Plain.__setattr__
p.a = 2
print(log, vars(p))


# A getter that raises AttributeError falls back to __getattr__.
class Careful:
    @property
    def value(self):
        raise AttributeError("inner")


e = Careful()
try:
    e.value
except AttributeError as error:
    print(error)
Careful.__getattr__ = lambda self, name: "fallback for " + name
print(e.value)


class Slots:
    __slots__ = ("x", "kind")


s = Slots()
print(read(s))
s.x, s.kind = 1, 2
print(read(s))
del s.x
print(read(s))


class Descriptor:
    def __get__(self, me, owner):
        return ("got", me is not None)


class Uses:
    pass


u = Uses()
u.x, u.kind = 1, 2
print(read(u))
Uses.x = Descriptor()
print(read(u))
Descriptor.__set__ = lambda self, me, value: print("set", value)
print(read(u))
u.x = 5
del Descriptor.__set__
print(read(u), Uses.x)
