# nan and the infinities through every operator, comparison, conversion, format and container.
import math


def tried(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


inf, nan = float("inf"), float("nan")
VALUES = [inf, -inf, nan, 0.0, -0.0, 1.5, -2.0, 1e308]


def add(a: float, b: float) -> float:
    return a + b


def times(a: float, b: float) -> float:
    return a * b


def over(a: float, b: float) -> float:
    return a / b


def power(a: float, b: float) -> float:
    return a**b


for a in VALUES:
    print(a, [add(a, b) for b in VALUES], [times(a, b) for b in VALUES])
    print("  ", [tried(over, a, b) for b in VALUES], [tried(power, a, b) for b in VALUES])
    print("  ", [tried(divmod, a, b) for b in VALUES])
for a in VALUES[:3]:
    print([tried(f, a) for f in (int, round, math.floor, math.ceil, math.trunc, math.sqrt, math.exp, math.log, math.sin, math.isnan, math.isinf, math.isfinite, math.frexp, math.modf, abs, bool, str, repr, hash if a == a else str)])
    print([tried(round, a, 2), tried(a.as_integer_ratio), a.is_integer(), a.hex(), tried(math.ldexp, a, 5), math.copysign(1, a), tried(math.fmod, a, 2), tried(math.fmod, 2, a), tried(math.hypot, a, 1), tried(math.hypot, a, nan), math.fsum([a, 1]), tried(math.gcd, a)])
    print([format(a, s) for s in ("", "f", "F", "e", "E", "g", "G", "%", "10", "010", "+", " ", ",", ".2f", "<8", "^+10.1f", "n", "=+8", "#g", "08.2f")], "%f %F %e %G %5.1f %-6g| %06f %+d" % (a, a, a, a, a, a, a, 1))
print(nan == nan, nan != nan, nan < 1, nan > 1, nan is nan, nan in [nan], nan in [float("nan")], [nan] == [nan], (nan,) == (float("nan"),), [nan].index(nan), [nan].count(float("nan")), len({nan, nan}), len({nan, float("nan")}), {nan: 1}[nan])
print(inf == inf, inf > 10**400, -inf < -(10**400), inf == 10**400, inf - 1e308 == inf, max(1, nan) if False else max(nan, 1), max(1, nan), min(nan, 1), min(1, nan), sorted([3, nan, 1]) and "sorted", inf // 1, -inf % 3 != -inf % 3, 5 % inf, -5 % inf, 5 // inf, -5 // inf)
print(tried(int, "nan"), tried(int, "inf"), float("INF"), float("-Infinity"), float("+nan"), float(" nAn "), tried(float, "infinit"), tried(float, "nan1"), complex("nan+infj"), complex(nan, inf), abs(complex(inf, nan)), sum([inf, -inf]), sum([0.1] * 3), math.prod([inf, 0]))


def largest(xs: list[float]) -> float:
    best = -inf
    for x in xs:
        if x > best:
            best = x
    return best


print(largest([nan, 1.0, nan, 3.0]), largest([nan]), largest([]), max([1.0, nan, 3.0]), max([nan, 1.0, 3.0]), min([nan, 1.0]), inf if inf else 0, "t" if nan else "f", not nan)
