# __del__ runs when the last reference goes: reassignment, del, end of function, containers cleared.
class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


a = Noisy("a")
b = a
del a
print("still b")
b = None
print("gone")
c = Noisy("c1")
c = Noisy("c2")
print("rebound")


def local():
    x = Noisy("x")
    y = Noisy("y")
    print("leaving")
    return y


kept = local()
print("returned", kept.name)
Noisy("temporary")
print("after temporary")
xs = [Noisy(f"item{i}") for i in range(3)]
xs.pop()
xs[0] = None
print("clear")
xs.clear()
d = {"k": Noisy("value")}
d["k"] = 1
print("dict done")


def args(n):
    print("in args")


args(Noisy("argument"))
print("after args")


class Holder:
    def __init__(self, name):
        self.inner = Noisy("inner of " + name)
        self.name = name

    def __del__(self):
        print("holder", self.name)


h = Holder("h")
del h
print("attributes")
o = Holder("o")
o.inner = None
print("replaced")
del o


class Raises:
    def __del__(self):
        print("raising")
        self.done = True


r = Raises()
del r
try:
    z = Noisy("z")
    raise ValueError
except ValueError:
    pass
print("z alive", z.name)
for n in (Noisy("loop1"), Noisy("loop2")):
    print(n.name)
del n
print("end")
del kept, z, c
