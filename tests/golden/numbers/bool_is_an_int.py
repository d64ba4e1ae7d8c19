# bool counts as int in arithmetic, keeps its kind under & | ^, and prints as itself.
t, f = True, False
print(t + t, t - f, t * 3, t / 2, t // 1, t % 2, t**2, -t, +t, ~t, abs(t), t << 3, t >> 1)
print(t & f, t | f, t ^ t, t & 1, t | 2, f ^ 1, type(t & f), type(t & 1), t.bit_length(), t.real, t.conjugate())
print(t == 1, t is True, f == 0.0, t < 2, [False, True][t], {1: "one"}[t], "ab"[f], "x" * t, range(t))
print(bool(), bool(0.0), bool(""), bool("0"), bool([]), bool([0]), bool(None), bool(-0.0), bool(float("nan")), bool(range(0)), bool({}), bool(b""), bool(()), bool(object))
print(str(t), repr(f), f"{t}", f"{t:d}", f"{t:>6}", f"{f!r:>7}", "%s %d %r" % (t, t, f), int(t), float(f), hash(t), hash(f))
print(isinstance(t, int), isinstance(1, bool), issubclass(bool, int), type(t), bool.__mro__, sum([t, t, f]), [t, f].count(1), [1, 0].index(f), max(t, 2), sorted([t, 0, 2, f]))
xs = [True, False, True]
n = 0
for x in xs:
    n += x
print(n, not t, not 0, t and "yes", f or [], t and f or 3, not not "a", any(xs), all(xs))


class Truth:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        return self.v


print(bool(Truth(True)), not Truth(False))
for bad in (lambda: bool(Truth(1)), lambda: bool(1, 2), lambda: bool(x=1), lambda: type("B", (bool,), {})):
    try:
        print(bad())
    except TypeError as e:
        print(e)
