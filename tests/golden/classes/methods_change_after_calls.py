# A method that was called before is looked up anew when the class, a base or the instance changes.
class Base:
    def name(self):
        return "Base.name"

    def twice(self, n=2):
        return n * 2


class Left(Base):
    pass


class Right(Base):
    def name(self):
        return "Right.name"


def ask(thing):
    return thing.name()


things = [Left(), Right(), Base()]
for _ in range(3):
    print([ask(t) for t in things])

Base.name = lambda self: "changed in Base"
print([ask(t) for t in things])
Left.name = lambda self: "added to Left"
print([ask(t) for t in things])
Right.name = len
try:
    ask(things[1])
except TypeError as error:
    print(error)
del Right.name
print([ask(t) for t in things])
del Left.name
print([ask(t) for t in things])

things[0].name = lambda: "of the instance"
print([ask(t) for t in things], ask(Left()))
del things[0].name
print(ask(things[0]))
things[2].__dict__["name"] = lambda: "in the dict"
print(ask(things[2]))
things[2].__dict__.clear()
print(ask(things[2]))

Base.name = "text"
try:
    ask(things[0])
except TypeError as error:
    print(error)
Base.name = staticmethod(lambda: "static")
print([ask(t) for t in things])
Base.name = classmethod(lambda cls: cls.__name__)
print([ask(t) for t in things])
Base.name = property(lambda self: lambda: "from a property")
print([ask(t) for t in things])
del Base.name
try:
    ask(things[0])
except AttributeError as error:
    print(error)


def swap(self):
    Base.go = lambda self: "second"
    return "first"


Base.go = swap
print([things[0].go() for _ in range(3)])


def counting():
    calls = 0

    def go(self):
        nonlocal calls
        calls += 1
        del Base.go
        Base.go = counting() if calls < 2 else None
        return calls

    return go


Base.go = counting()
print(things[1].go(), things[1].go())

print(things[0].twice(), things[0].twice(5), things[0].twice(n=7))
Base.twice.__defaults__ = (10,)
print(things[0].twice())
try:
    things[0].twice(1, 2)
except TypeError as error:
    print(error)


class Other(Base):
    def twice(self, n, m):
        return n, m


things[0].__class__ = Other
print(things[0].twice(1, 2))
