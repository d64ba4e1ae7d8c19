# What takes an index takes `__index__`: subscripts, slices, range, repeats, bin, chr, and so on; and says so when it cannot.
class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class Bad:
    def __index__(self):
        return "text"


class Raises:
    def __index__(self):
        raise ValueError("no index")


class OnlyInt:
    def __int__(self):
        return 3


xs = list(range(10))
print(xs[I(3)], xs[I(-1)], xs[I(2):I(8):I(3)], "abc"[I(1)], b"abc"[I(0)], (1, 2)[I(1)], range(5)[I(4)])
xs[I(0)] = "zero"
del xs[I(1)]
xs[I(1):I(3)] = ["s"]
print(xs, [0] * I(3), I(2) * "ab", "x" * I(0), b"z" * I(2))
print(list(range(I(3))), list(range(I(1), I(7), I(2))), bin(I(5)), hex(I(255)), oct(I(8)), chr(I(65)))
print(int(I(7)), float(I(7)), complex(I(7)), round(2.567, I(1)), "abc".center(I(7)), "a,b,c".split(",", I(1)), pow(2, 3, 5))
print("{:d} {:x}".format(12, 255), "%d" % 3.9, "abcabc".find("b", I(2)), xs.index("s", I(0)), bytes(I(3)), (1).to_bytes(I(2), "big"))
print(1 << 3, divmod(7, 2), list("abcdef")[slice(I(1), I(4))], slice(I(0), 9).indices(I(5)))
for f in (lambda: xs[Bad()], lambda: xs[Raises()], lambda: xs[OnlyInt()], lambda: xs[1.0], lambda: xs["1"], lambda: xs[None], lambda: xs[Bad():],
          lambda: range(Bad()), lambda: range(1.5), lambda: [1] * Bad(), lambda: [1] * OnlyInt(), lambda: [1] * 1.5, lambda: hex(Bad()), lambda: chr(OnlyInt()),
          lambda: int(Bad()), lambda: float(Bad()), lambda: "a" * Raises(), lambda: (1, 2)[OnlyInt()], lambda: "ab"["a"], lambda: b"ab"[1.0],
          lambda: xs[I(100)], lambda: xs[I(1 << 70)], lambda: xs[I(-(1 << 70))], lambda: len(xs[I(-(1 << 70)):I(1 << 70)]), lambda: [1] * I(1 << 70), lambda: "ab"[I(9)],
          lambda: range(3)[I(5)], lambda: (1,)[5], lambda: bytes(I(-1)), lambda: 3 + I(1), lambda: I(1) == 1, lambda: xs.pop(I(50)),
          lambda: xs.insert(Bad(), 1), lambda: "abc".center("7"), lambda: round(1.5, Bad()), lambda: range(1, 2, I(0))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Sub(int):
    def __index__(self):
        return 1


print([10, 20, 30][Sub(2)], int(Sub(2)), range(Sub(2)), bin(Sub(2)), hex(Sub(16)))


class GivesBool:
    def __index__(self):
        return True


import sys
print([1, 2][I(True)], sys.maxsize == (1 << 63) - 1)
