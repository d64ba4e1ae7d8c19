# Augmented assignment to names, attributes, items, slices, globals, cells: read once, stored once.
class Counting:
    def __init__(self):
        self.gets = self.sets = 0
        self.data = {"k": 1}

    def __getitem__(self, key):
        self.gets += 1
        return self.data[key]

    def __setitem__(self, key, value):
        self.sets += 1
        self.data[key] = value


c = Counting()
c["k"] += 1
c["k"] *= 10
c["k"] -= c["k"] // 4
print(c.data, c.gets, c.sets)
calls = []


def key():
    calls.append("key")
    return "k"


def target():
    calls.append("target")
    return c


target()[key()] += 5
print(calls, c.data)
xs = [[1, 2], [3]]
xs[0][1] += 10
xs[-1] += [4]
xs[0:1] += [["new"]]
xs[1:] *= 2
print(xs)
total = 0


def add(n):
    global total
    total += n
    return total


def outer():
    count, text, items = 0, "", []

    def inner(v):
        nonlocal count, text, items
        count += v
        text += str(v)
        items += [v]
        return count
    inner(1)
    inner(2)
    return count, text, items


print(add(1), add(2), total, outer())
total += add(10)
print(total)


class K:
    n = 1
    n += 1
    names = []
    names += ["a"]
    table = {}
    table["x"] = 1
    table["x"] += 5

    def bump(self):
        self.n += 10
        return self.n


k = K()
print(k.bump(), K.n, K.names, K.table, vars(k))
d = {}
for ch in "banana":
    d[ch] = d.get(ch, 0)
    d[ch] += 1
print(d)
try:
    d["missing"] += 1
except KeyError as e:
    print("KeyError", e, "missing" in d)
try:
    k.nothing += 1
except AttributeError as e:
    print(e)
try:
    undefined += 1
except NameError as e:
    print(e)


def unbound():
    local += 1


try:
    unbound()
except UnboundLocalError as e:
    print(e)
s = "a"
t = s
s += "b"
s *= 2
s %= ()
print(s, t)
f = "%s-%s"
f %= (1, 2)
print(f)
a = b = 3
a += b
b **= a
a /= 4
print(a, b)
a = 7
a //= 2; a <<= 3; a |= 1; a ^= 0b1010; a &= ~1; a >>= 1; a %= 5
try:
    a @= 2
except TypeError as e:
    print(e, a)
