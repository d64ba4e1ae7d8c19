# cmath's functions to the last digit, at the edges and at infinities, and its errors.
import cmath

inf, nan = cmath.inf, cmath.nan
functions = [cmath.acos, cmath.acosh, cmath.asin, cmath.asinh, cmath.atan, cmath.atanh, cmath.cos, cmath.cosh, cmath.exp,
             cmath.log, cmath.log10, cmath.sin, cmath.sinh, cmath.sqrt, cmath.tan, cmath.tanh, cmath.phase, cmath.polar,
             cmath.isfinite, cmath.isnan, cmath.isinf]


def show(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


for f in functions:
    print(f.__name__)
    for z in (1 + 2j, -0.5 + 0.25j, -3, 2.5, 0, 1, -1, 1j, True, 1e-3 - 1e-3j, -1 - 0.0j, 1e308 + 1e308j, 1e-320 + 1e-310j, 0.9 + 0.3j):
        show(f, z)

for f in functions[:16]:
    for re in (-inf, -2.0, -0.0, 0.0, 2.0, inf, nan):
        line = []
        for im in (-inf, -2.0, -0.0, 0.0, 2.0, inf, nan):
            try:
                line.append(str(f(complex(re, im))))
            except ValueError as e:
                line.append("!")
        print(f.__name__, re, *line)

for r in (-inf, -2.0, -0.0, 0.0, 2.0, inf, nan):
    for phi in (-inf, -2.0, -0.0, 0.0, 2.0, inf, nan):
        show(cmath.rect, r, phi)
print(cmath.pi, cmath.e, cmath.tau, cmath.infj, cmath.nanj)
show(cmath.exp, 1000)
show(cmath.exp, 709.9 + 1j)
show(cmath.cosh, 710.3)
show(cmath.sinh, -1000 + 1j)
show(cmath.tanh, 800 + 2j)
show(cmath.log, 8, 2)
show(cmath.log, 1j, 2 + 1j)
show(cmath.log, 2, 1)
show(cmath.log, 2, 0)
show(cmath.log, 1, 2, 3)
show(cmath.polar, 1e308 + 1.7e308j)
show(cmath.rect, 1)
show(cmath.rect, 1j, 2)
show(cmath.isclose, 1 + 1j, 1 + 1.0000000001j)
show(cmath.isclose, 1, 1.1, rel_tol=0.2)
show(cmath.isclose, 1, 1.5, abs_tol=0.6)
show(cmath.isclose, inf, inf)
show(cmath.isclose, inf, 1)
show(cmath.isclose, 1)
show(cmath.isclose, 1, 2, 3)
show(cmath.isclose, 1, 1, rel_tol=-1)
show(cmath.isclose, 1, 1, rel_tol=1j)


class Number:
    def __init__(self, value):
        self.value = value

    def __complex__(self):
        return self.value


class Real:
    def __float__(self):
        return 4.0


show(cmath.sqrt, Number(-4j))
show(cmath.sqrt, Number(2))
show(cmath.sqrt, Real())
show(cmath.sqrt, "x")
show(cmath.sqrt)
show(cmath.sqrt, x=1)
show(cmath.sqrt, 10**400)
