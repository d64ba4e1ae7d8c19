# Modules under other names, imported anywhere, from and as, as values, attributes that are not there.
import math as m
import os.path
import sys, string as s
from collections import Counter as C, deque
from math import floor, pi as PI, sqrt as root


def area(r):
    import math
    from math import pow as power

    return round(math.pi * power(r, 2), 3)


class Geometry:
    from math import hypot

    root = staticmethod(root)
    unit = m.tau / 2


print(m.sqrt(16), root(25), floor(2.7), PI == m.pi, area(2), Geometry.hypot(3, 4), Geometry.root(9), Geometry.unit == PI, s.digits, C("aab"), deque([1]), os.path.join("a", "b"), sys.maxsize > 0)
if m.pi > 3:
    from math import ceil as up
else:
    up = None
try:
    from math import cos
except ImportError:
    cos = None
print(up(1.2), cos(0), m.__name__, type(m).__name__, m is sys.modules["math"] if "math" in sys.modules else True)
functions = [m.sin, m.cos, root, abs, round]
print([f(0.5) for f in functions], list(map(m.factorial, range(5))), sorted([3, -4, 1], key=m.fabs), {f.__name__: f(4) for f in (m.sqrt, m.log2, m.exp)}, getattr(m, "isqrt")(17), hasattr(m, "nope"), getattr(m, "nope", "default"))
for bad in (lambda: getattr(m, "nope"), lambda: m(), lambda: m.pi(), lambda: m + 1):
    try:
        print(bad())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
