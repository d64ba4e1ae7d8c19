# complex: attributes, methods, construction from text and numbers, comparison, hashing, formats, errors.
def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


inf, nan = float("inf"), float("nan")
for z in (0j, -0j, 1 + 0j, complex(-0.0, -0.0), complex(0.0, -0.0), 1.5 - 2j, -1e20 + 1e-20j, complex(inf, -inf), complex(nan, nan), complex(1, nan), complex(1e16, 1e15), complex(-inf, 0)):
    print(z, repr(z) == str(z), z.real, z.imag, z.conjugate(), -z, +z, abs(z), bool(z), z == z)
for text in ("1", "j", "-j", "+J", "1+j", "1-2j", "1.5e3-.5e-2j", "(1+2j)", " ( 1-1j ) ", "nan+nanj", "inf-infj", "1_0+2_0j", "-0-0j", "1e5j", "٣+٤j", "1.+1.j", "nanj"):
    print(ascii(text), tried(complex, text))
for bad in ("", "()", "1+", "1+2", "1 + 2j", "1+2j+3", "(1", "1)", "((1))", "j1", "1jj", "1+-2j", "i", "1+2i", "j+1", "1+2j)", "1__0", "\0", "1e", "--1j", "1+ 2j"):
    print(repr(bad), tried(complex, bad))
print(complex(), complex(2), complex(1.5, 2), complex(real=1), complex(imag=2), complex(imag=1, real=2), complex(1j), complex(1, 1j), complex(1j, 1j), complex(True, False), complex(2**60))
print(tried(complex, "1", "2"), tried(complex, 1, "2"), tried(complex, None), tried(complex, 10**400), tried(complex, [1]), tried(complex, 1, 2, 3), tried(complex, b"1"), tried(complex, 1, None))
a, b = 3 + 4j, 1 - 2j
print(a + b, a - b, a * b, a / b, a**2, a**-1, a**0, a**0.5, a**b, a + 1, 1 + a, 1.5 - a, a * 2, 2 / b, True + a, a - 2**60, 0j**0, 1j**2, 1j**4, 2**1j, (-1) ** 0.5, (-8) ** (1 / 3))
print(a == b, a != b, a == 3 + 4j, 1 + 0j == 1, 1 == 1 + 0j, 1 + 0j == 1.0, 2**53 + 1 == complex(2**53), complex(nan, 0) == complex(nan, 0), a == "x", hash(a), hash(1 + 0j) == hash(1), {1 + 0j: "c"}[1.0], a in [3 + 4j])
for f in (lambda: a < b, lambda: a >= 1, lambda: a // b, lambda: a % b, lambda: divmod(a, b), lambda: a / 0, lambda: a / 0j, lambda: 0j**-1, lambda: 0j ** (1j), lambda: int(a), lambda: float(a), lambda: round(a), lambda: a + "1", lambda: "1" + a, lambda: a[0], lambda: ~a, lambda: a & 1, lambda: pow(a, 2, 3), lambda: max(a, b), lambda: sorted([a, b]), lambda: a.real(), lambda: setattr(a, "real", 1), lambda: 1e200j**3, lambda: abs(complex(1e308, 1e308)), lambda: a + 10**400, lambda: range(a), lambda: a.__trunc__()):
    print(tried(f))
print([format(a, s) for s in ("", ".2f", "e", "g", ">12", "+.1f", ",.1f", "^20.3", "#g", " .0f", "*<15")], [tried(format, a, s) for s in ("=10", "010", "d", "%", "x", "s", "n", ".1%", "z.1f")], f"{a!r:>10}|{a:.1f}", "%s %r" % (a, b), tried(lambda: "%f" % a))


def mandel(c: complex) -> int:
    z, n = 0j, 0
    while abs(z) <= 2 and n < 50:
        z = z * z + c
        n += 1
    return n


def total(zs: list[complex]) -> complex:
    t = 0j
    for z in zs:
        t += z
    return t / len(zs)


print([mandel(complex(x / 4, y / 4)) for x in range(-6, 3, 2) for y in (0, 1, 3)], total([1j, 2, 3.5 + 1j]), sum([1j, 2j, 3]), sum([0.5, 1j]), a.__add__(1), a.__add__("x"), a.__radd__(1), a.__pow__(2), a.__getnewargs__(), a.__complex__(), type(a).__name__, isinstance(a, complex), tried(lambda: a.__eq__(1)), 1e3j, 1_0j, "")
