# math's functions of two and more numbers: pow, fmod, remainder, hypot, dist, atan2, ldexp, nextafter.
import math

inf, nan = math.inf, math.nan
PAIRS = ((2.0, 3.0), (-8.0, 1 / 3), (0.0, -0.0), (-0.0, 0.0), (inf, 1), (1, inf), (nan, 0), (0, nan), (5, -3), (-5.5, 2), (1e300, 1e10), (7, 2.5), (1, -inf))
for f in (math.pow, math.fmod, math.remainder, math.atan2, math.copysign, math.hypot, math.nextafter):
    out = []
    for a, b in PAIRS:
        try:
            out.append(repr(f(a, b)))
        except (ValueError, OverflowError) as e:
            out.append(str(e))
    print(f.__name__, *out)
print(math.hypot(), math.hypot(3), math.hypot(3, 4, 12), math.hypot(1e200, 1e200), math.dist((1, 2), (4, 6)), math.dist([0.5], [1]), math.dist((), ()))
print(math.frexp(10.0), math.frexp(-0.1), math.frexp(0.0), math.frexp(inf), math.ldexp(0.75, 4), math.ldexp(1, -1080), math.modf(3.75), math.modf(-0.5), math.modf(inf), math.ulp(1.0), math.ulp(0), math.ulp(inf))
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1), math.isclose(1, 1.1, rel_tol=0.1), math.isclose(0, 1e-9), math.isclose(0, 1e-9, abs_tol=1e-8), math.isclose(inf, inf), math.isclose(nan, nan))
print(math.isnan(nan), math.isinf(-inf), math.isfinite(1e308), math.isfinite(inf), math.isnan(5), math.isinf(10**300))
print(math.fsum([0.1] * 10), sum([0.1] * 10), math.fsum([1e100, 1.0, -1e100]), math.fsum([]), math.fsum([inf, 1]), math.prod([1, 2, 3.5]), math.prod([]), math.prod([2] * 70), math.prod((2, 3), start=10))
for bad in (lambda: math.dist((1,), (1, 2)), lambda: math.ldexp(1, 5000), lambda: math.ldexp(1, 1.5), lambda: math.isclose(1, 1, rel_tol=-1), lambda: math.fsum([1, "a"]), lambda: math.fsum([inf, -inf]), lambda: math.fsum([1e308, 1e308]), lambda: math.prod(["a", "b"]), lambda: math.hypot("a"), lambda: math.atan2(1), lambda: math.pow(10, 400), lambda: math.dist(1, 2)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
