# math's functions: values to the last digit, domains and ranges with their errors.
import math

XS = (0.0, -0.0, 0.5, 1.0, -1.0, 2.0, 10.0, 1e-10, 100.5, float("inf"), float("-inf"), float("nan"))
for f in (math.sqrt, math.exp, math.log, math.log2, math.log10, math.log1p, math.expm1, math.exp2, math.cbrt, math.sin, math.cos, math.tan, math.asin, math.acos, math.atan, math.sinh, math.cosh, math.tanh, math.asinh, math.acosh, math.atanh, math.erf, math.erfc, math.gamma, math.lgamma, math.fabs, math.degrees, math.radians):
    out = []
    for x in XS:
        try:
            out.append(repr(f(x)))
        except (ValueError, OverflowError) as e:
            out.append(str(e))
    print(f.__name__, *out)
for f in (math.floor, math.ceil, math.trunc):
    print([f(x) for x in XS[:-3]], f(5), f(-2.5), f(1e20), f(True))
print(math.pi, math.e, math.tau, math.inf, math.nan, math.log(8, 2), math.log(10**400), math.log2(2**1000), math.log10(10**50), math.log(2**70, 3))
for bad in (lambda: math.floor(math.inf), lambda: math.ceil(math.nan), lambda: math.sqrt(-1), lambda: math.sqrt("a"), lambda: math.exp(1000), lambda: math.log(0), lambda: math.log(-1), lambda: math.log(0, 2), lambda: math.log(5, 1), lambda: math.gamma(-1), lambda: math.gamma(200), lambda: math.sin(None), lambda: math.sqrt(), lambda: math.sqrt(1, 2), lambda: math.floor("x"), lambda: math.sqrt(10**400), lambda: math.trunc("x"), lambda: math.acos(2), lambda: math.pow(0, -1), lambda: math.fmod(1, 0), lambda: math.cosh(1000)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
