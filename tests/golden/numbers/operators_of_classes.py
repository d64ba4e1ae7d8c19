# A program's own number: every operator, reflected and in place, fallbacks and their errors.
class V:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"V({self.n})"


def binary(name, sign):
    def op(self, other):
        if other is None:
            return NotImplemented
        return f"{self.n}{sign}{getattr(other, 'n', other)}"

    def reflected(self, other):
        if other is None:
            return NotImplemented
        return f"{getattr(other, 'n', other)}{sign}{self.n} reflected"

    setattr(V, f"__{name}__", op)
    setattr(V, f"__r{name}__", reflected)


for name, sign in (("add", "+"), ("sub", "-"), ("mul", "*"), ("truediv", "/"), ("floordiv", "//"), ("mod", "%"), ("pow", "**"), ("lshift", "<<"), ("rshift", ">>"), ("and", "&"), ("or", "|"), ("xor", "^"), ("matmul", "@")):
    binary(name, sign)
v = V(1)
print(v + 2, 2 + v, v - 2, 2 - v, v * 2, 2 * v, v / 2, 2 / v, v // 2, 2 // v, v % 2, 2 % v, v**2, 2**v, v << 2, 2 << v, v >> 2, 2 >> v, v & 2, 2 & v, v | 2, 2 | v, v ^ 2, 2 ^ v, v @ 2, 2 @ v, v + V(3), "s" + v, [1] + v, "%d" % 5 + v, 1.5 * v, (1,) * v)
x = v
x += 5
print(x, sep="")
for f in (lambda: v + None, lambda: None + v, lambda: v @ None, lambda: v**None, lambda: -v, lambda: ~v, lambda: abs(v), lambda: v < v, lambda: divmod(v, 1), lambda: v[0], lambda: int(v), lambda: None - v):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Child(V):
    def __radd__(self, other):
        return "child first"

    def __iadd__(self, other):
        self.n += other
        return self

    def __isub__(self, other):
        return "replaced"

    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "inv"

    def __abs__(self):
        return "abs"


c = Child(7)
print(v + c, c + v, 1 + c, -c, +c, ~c, abs(c))
d = c
c += 3
print(c, d, c is d)
c -= 1
print(c, d)
d *= 2
print(d, V(1).__add__(2), V(1).__radd__(2), V.__add__(v, 9), v.__add__(None))
