# int, float, complex, index, round, trunc, floor, ceil, bool, abs ask their methods, and check what comes.
import math


class N:
    def __init__(self, v):
        self.v = v

    def __int__(self):
        return self.v

    def __float__(self):
        return self.v

    def __complex__(self):
        return self.v

    def __index__(self):
        return self.v

    def __round__(self, n="none"):
        return f"round {n}"

    def __trunc__(self):
        return "trunc"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __abs__(self):
        return "abs"

    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"


n = N(3)
print(int(n), [10, 20, 30, 40][n], range(10)[n], hex(n), bin(n), "ab" * n, [0] * n, list(range(n)), chr(N(97)), "abcdef"[n:], bytes(n))
print(round(n), round(n, 2), round(n, None), math.trunc(n), math.floor(n), math.ceil(n), abs(n), -n, +n, ~n)
print(float(N(2.5)), complex(N(1j)), math.sqrt(N(4.0)), max(1, 2, key=lambda x: -x))
for f, v in ((int, "x"), (int, 2.5), (float, 1), (float, "y"), (complex, 2.0), (lambda n: [1][n], 1.5), (hex, None), (range, "z"), (int, True)):
    try:
        print(f(N(v)))
    except TypeError as e:
        print(e)


class OnlyIndex:
    def __index__(self):
        return 7


print(int(OnlyIndex()), float(OnlyIndex()), complex(OnlyIndex()), math.factorial(OnlyIndex()), divmod(50, 8), int("11", OnlyIndex()))
