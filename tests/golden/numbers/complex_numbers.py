# complex: literals, operators, conversions, errors, and powers that give one.
print(1j, 1 + 2j, -1j, 3 - 4.5j, complex(1, 2), complex(), complex("1+2j"), complex(" ( -3.5e2J ) "), complex("j"), complex("-j"), complex("1-j"))
a, b = 1 + 2j, 3 - 1j
print(a + b, a - b, a * b, a / b, a ** 2, a ** b, a ** -1, a ** 0.5, 2 ** 1j, a + 1, 1.5 * a, 2 / a, a == 1, 1 + 0j == 1, 1 == 1 + 0j, a != b, True + 1j)
print(abs(3 + 4j), -a, +a, a.real, a.imag, a.conjugate(), bool(0j), bool(1j), hash(1 + 0j) == hash(1), hash(a) == hash(1 + 2j), repr(a), str(a), f"{a}", "%s" % a)
print(type(a), isinstance(a, complex), {1 + 0j: "one"}[1], complex(1.0, -0.0), complex(-0.0, 1), complex(float("inf"), float("nan")), 1e300 * 1j, 1e16j, 1.5e-7j)
for f in [lambda: a < b, lambda: a // b, lambda: a % b, lambda: a / 0, lambda: 0j ** -1, lambda: int(a), lambda: float(a), lambda: complex("x"), lambda: complex([]), lambda: complex(1, "2"), lambda: complex("1", 2), lambda: ~a, lambda: a + "x", lambda: divmod(a, b), lambda: round(a), lambda: 0j ** 1j, lambda: a[0], lambda: (1e200 + 1j) ** 3]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print((-8) ** (1 / 3), (-2.0) ** 0.5, pow(-1, 0.5), sum([1j, 2, 3.5]), complex(1j, 2j), complex(2, 3j), complex(1j))
class C(complex):
    def twice(self):
        return self * 2
c = C(1, 2)
print(c, c.twice(), type(c + 1), c.real, isinstance(c, complex))
class F:
    def __complex__(self): return 5j
class G:
    def __float__(self): return 2.5
print(complex(F()), complex(G()), complex(G(), 1))
x = 1j
x *= x
print(x, x == -1, [1j] == [1j], 1j in (1j, 2), sorted([3, 1], key=lambda v: abs(v * 1j)))
def f(z=2j, *, w=-1 - 1j): return z * w
print(f(), f(1))
