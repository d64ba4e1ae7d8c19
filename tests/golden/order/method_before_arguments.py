# A method is found before its arguments are evaluated: what the look-up does, or raises, comes first.
import sys


def note(x):
    print("argument", x)
    return x


class Shape:
    sides = 4

    def __init__(self, size):
        self.size = size
        self.callback = lambda *a: ("callback", a)

    def area(self, scale=1, *, plus=0):
        return self.size * scale + plus

    def four(self, a, b, c, d):
        return a, b, c, d

    @property
    def grow(self):
        global factor
        factor += 1
        print("getter")
        return lambda *a, **k: (a, k)

    @classmethod
    def unit(cls, size):
        return cls(size)

    @staticmethod
    def add(a, b):
        return a + b


class Square(Shape):
    def area(self, scale=1, *, plus=0):
        print("square")
        return super().area(note(scale), plus=note(plus))

    def __init__(self, size):
        super().__init__(note(size))


class Words(list):
    def add(self, word):
        self.append(note(word))
        return self


class Open:
    def __getattr__(self, name):
        print("looking for", name)
        if name == "missing":
            raise KeyError(name)
        return lambda *a: (name, a)


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


factor = 1


def main(o, none, text, words):
    attempt(lambda: none.f(note(1)))
    attempt(lambda: o.nope(note(1), note(2)))
    attempt(lambda: o.sides(note(1)))
    attempt(lambda: o.area(note(2)))
    attempt(lambda: o.area(note(2), plus=note(3)))
    attempt(lambda: o.area(note(2), plus=note(3), minus=note(4)))
    attempt(lambda: o.area(note(2), note(3), note(4)))
    attempt(lambda: o.four(note(1), 2, note(3), 4))
    attempt(lambda: o.grow(factor))
    attempt(lambda: o.grow(note(factor), k=factor))
    attempt(lambda: o.callback(note(5)))
    attempt(lambda: o.unit(note(6)).area(note(7)))
    attempt(lambda: o.add(note(6), note(7)))
    attempt(lambda: Square(3).area(note(2), plus=note(1)))
    attempt(lambda: text.split(note(",")))
    attempt(lambda: text.splitt(note(",")))
    attempt(lambda: text.upper(note(",")))
    attempt(lambda: words.add(note("b")).index(note("b"), note(0)))
    attempt(lambda: Open().anything(note(1)))
    attempt(lambda: Open().missing(note(1)))
    attempt(lambda: sys.nope(note(1)))
    attempt(lambda: Shape.area(note(1)))
    attempt(lambda: Shape.area(o, note(1)))


main(Shape(2), None, "a,b", Words(["a"]))


# What the arguments do comes after the look-up.
class Late:
    def f(self, x):
        return "first", x


def replace():
    Late.f = lambda self, x: ("second", x)
    return 1


late = Late()
print(late.f(replace()), late.f(2))


def hide():
    late.f = lambda x: ("own", x)
    return 3


print(late.f(hide()), late.f(4))


def produce():
    got = late.f((yield 1))
    print(got)
    yield late.f((yield 2))


g = produce()
print(next(g), g.send("sent"), g.send("more"))


class Broken:
    @property
    def p(self):
        return 1 / 0


def fail(b):
    return b.p(
        note(1),
    )


attempt(lambda: fail(Broken()))
(Broken()
    .p(note(1)))
