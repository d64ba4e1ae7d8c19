# A default is evaluated when `def` runs, in order, and shared by all calls.
log = []


def note(name, value):
    log.append(name)
    return value


def collect(item, into=note("into", []), *, prefix=note("prefix", "<"), suffix=note("suffix", ">")):
    into.append(prefix + item + suffix)
    return into


print(log)
print(collect("a"))
print(collect("b"))
print(collect("c", []))
print(collect("d", prefix="("))
print(log, collect.__defaults__, collect.__kwdefaults__)


def make(n):
    def inner(a, b=n, c=[n]):
        c.append(a)
        return a + b, c
    return inner


one, two = make(1), make(2)
print(one(1), one(2), two(3), two(4), one.__defaults__, two.__defaults__)

functions = [lambda x, i=i: x * 10 + i for i in range(4)]
print([f(k) for k, f in enumerate(functions)])
late = [lambda: i for i in range(4)]
print([f() for f in late])

x = "first"


def frozen(value=x):
    return value, x


x = "second"
print(frozen())


def counter(state={"n": 0}):
    state["n"] += 1
    return state["n"]


print(counter(), counter(), counter({"n": 10}), counter())
counter.__defaults__ = ({"n": 100},)
print(counter())
counter.__defaults__ = None
try:
    counter()
except TypeError as e:
    print(e)


def replaced(a, b=1):
    return a, b


replaced.__defaults__ = (5, 6)
print(replaced(), replaced(1))


class Shelf:
    size = 3

    def books(self, n=size, kind=[]):
        kind.append(n)
        return kind


Shelf.size = 4
print(Shelf().books(), Shelf().books(7), Shelf().books())
