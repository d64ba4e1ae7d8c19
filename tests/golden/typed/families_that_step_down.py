# Classes that derive from each other, in programs that treat them as objects somewhere: everything as always.
class Animal:
    def __init__(self, name):
        self.name = name

    def speak(self):
        return "..."


class Dog(Animal):
    def speak(self):
        return self.name + " barks"


class Tagged(Animal):
    pass


tagged = Tagged("t")
tagged.extra = 3
print(tagged.extra, Dog("d").speak())


class A:
    def f(self):
        return "A.f"


class B(A):
    def f(self):
        return "B." + super().f()


B.f = lambda self: "changed"
print(B().f(), A().f())


class P:
    def __init__(self, x):
        self.x = x


class Q(P):
    def show(self):
        return f"{type(self).__name__}({self.x}) {self.__class__.__name__}"


print(Q(1).show(), type(Q(2)) is Q, type(Q(3)) == P)


class U:
    def go(self, a):
        return a + 1


class V(U):
    def go(self, a, b=2):
        return a + b


method = V().go
print(method(1), V().go(1, 5), U().go(1))


class W:
    def __init__(self):
        self.items = []

    def add(self, x):
        self.items.append(x)
        return self


class X(W):
    def __init__(self):
        super().__init__()
        self.items.append(self)

    def __eq__(self, other):
        return isinstance(other, X)


print(len(X().add(W()).items), X() == X(), W() == X(), W() == W())


class Y:
    kind = "y"

    def get(self):
        return self.kind


class Z(Y):
    kind = "z"


print(Y().get(), Z().get(), Z.kind)
mixed = [Y(), 1, "s", Z()]
print([isinstance(m, Y) for m in mixed], [isinstance(m, (Z, int)) for m in mixed])


class Base:
    def run(self):
        return self.hook()


class One(Base):
    def hook(self):
        return 1


class Two(Base):
    def hook(self):
        return "two"


for it in (One(), Two()):
    print(it.run(), isinstance(it, One), hasattr(it, "hook"))
try:
    Base().run()
except AttributeError as e:
    print(e, e.name)


class Root:
    def __init__(self):
        super().__init__()
        self.ready = True


class Leaf(Root):
    def __init__(self, n):
        super().__init__()
        self.n = n

    def __repr__(self):
        return "Leaf(%d)" % self.n


print([Leaf(1), Leaf(2)], {"a": Leaf(3)}, (Leaf(4), None), Leaf(5).ready)
try:
    Leaf()
except TypeError as e:
    print(e)


class Wide:
    def __init__(self, width):
        self.width = width


class Tall(Wide):
    def __init__(self, height):
        self.height = height

    def size(self):
        return self.height * self.width


print(Tall(3).size())
