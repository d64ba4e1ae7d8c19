# Augmented assignment asks __iop__, then __op__, then the right __rop__; and stores what comes out.
class Bag:
    def __init__(self, *items):
        self.items = list(items)

    def __iadd__(self, other):
        self.items.append(other)
        return self

    def __add__(self, other):
        return Bag(*self.items, "added", other)

    def __sub__(self, other):
        return Bag(*[x for x in self.items if x != other])

    def __imul__(self, n):
        return "replaced by a str"

    def __ior__(self, other):
        return NotImplemented

    def __or__(self, other):
        return ("or", other)

    def __repr__(self):
        return f"Bag{self.items}"


b = alias = Bag(1)
b += 2
print(b, b is alias)
b = b + 3
print(b, b is alias)
b -= 1
print(b, alias)
c = b
c *= 3
print(c)
b |= 5
print(b)


class Right:
    def __radd__(self, other):
        return f"radd {other!r}"

    def __rpow__(self, other):
        return f"rpow {other!r}"


x = 1
x += Right()
print(x)
x = 2
x **= Right()
print(x)
x = [1]
try:
    x += Right()
except TypeError as e:
    print(e, x)
x = "a"
try:
    x -= 1
except TypeError as e:
    print(e, x)
x = [1]
try:
    x += 5
except TypeError as e:
    print(e, x)
x = y = [1]
x += (2, 3)
x += "ab"
x *= 2
print(x, y is x)
t = u = (1,)
t += (2,)
t *= 2
print(t, u)
s = r = {1, 2}
s |= {3}
s &= {2, 3, 4}
s ^= {2, 9}
s -= {9}
print(s, r is s)
d = e = {"a": 1}
d |= {"b": 2}
d |= [("c", 3)]
print(d, e is d)
n = 5
n += 1; n -= 2; n *= 10; n //= 3; n %= 10; n **= 3; n <<= 2; n >>= 1; n |= 1; n &= 0xff; n ^= 0b101
print(n)
f = 1.5
f += 1; f /= 2; f *= f; f **= 0.5; f //= 1; f -= 0.25; f %= 0.5
print(f)
holder = ([1], {"k": [2]})
try:
    holder[0] += [5]
except TypeError as e:
    print(e, holder)
holder[1]["k"] += [3]
print(holder)


class Attr:
    total = 10


o = Attr()
o.total += 5
print(o.total, Attr.total, vars(o))


def count(n: int) -> int:
    total = 0
    for i in range(n):
        total += i * i
        total -= 1
        total *= 1
    return total


print(count(10), count(0))
