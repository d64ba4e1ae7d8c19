# `x op= y`: the in-place method, then the plain one, then the reflected one; and what is stored is what was returned.
class In:
    def __init__(self, v):
        self.v = v

    def __iadd__(self, other):
        self.v += other
        return self

    def __isub__(self, other):
        return NotImplemented

    def __sub__(self, other):
        return In(self.v - other)

    def __imul__(self, other):
        return "replaced"

    def __itruediv__(self, other):
        return None

    def __repr__(self):
        return f"In({self.v})"


class Right:
    def __rxor__(self, other):
        return ("rxor", other)

    def __rand__(self, other):
        return NotImplemented


x = y = In(1)
x += 5
print(x, y, x is y)
x -= 2
print(x, y, x is y)
x *= 3
print(x)
y /= 1
print(y)
z = In(7)
z ^= Right()
print(z)
for op in ("&=", "@=", "**=", "//=", "<<=", "%=", "|="):
    a = In(0)
    try:
        if op == "&=":
            a &= Right()
        elif op == "@=":
            a @= 2
        elif op == "**=":
            a **= 2
        elif op == "//=":
            a //= 2
        elif op == "<<=":
            a <<= 2
        elif op == "%=":
            a %= 2
        else:
            a |= 2
    except TypeError as e:
        print(e)
t = ([1], 2)
try:
    t[0] += [3]
except TypeError as e:
    print(e, t)
try:
    t[1] += 1
except TypeError as e:
    print(e, t)
s = "a"
u = s
s += "b"
s *= 3
print(s, u)
l = m = [1]
l += "ab"
l *= 2
print(l, m, l is m)
l = l + [9]
print(len(l), len(m))
try:
    m += 5
except TypeError as e:
    print(e, m)
try:
    m = m + (1,)
except TypeError as e:
    print(e)
m += (i for i in range(2))
m += {"k": 1}
print(m)
d = e = {"a": 1}
d |= {"b": 2}
d |= [("c", 3)]
print(d, d is e)
f = g = {1}
f |= {2}
f &= {2, 3}
f -= set()
f ^= {5}
print(f, f is g)
h = k = frozenset([1])
h |= {2}
print(sorted(h), h is k)
try:
    f |= [1]
except TypeError as err:
    print(err)
n = 1
n += 2.5
n -= True
n **= 2
n //= 2
print(n)
b = c = bytearray(b"x")
b += b"y"
b *= 2
print(b, c is b)


class Attr:
    def __init__(self):
        self.log = []

    def __getattr__(self, name):
        self.log.append("get " + name)
        return 10


o = Attr()
o.value += 5
print(o.value, o.log)
