# << and >> by small, large and impossible amounts.
def tried(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def left(n: int, k: int) -> int:
    return n << k


def right(n: int, k: int) -> int:
    return n >> k


for n in (0, 1, -1, 3, -3, 2**31, 2**62, -2**62, 2**63 - 1, -2**63, 2**64 + 1, -(2**90) - 1):
    print(n, [left(n, k) for k in (0, 1, 31, 32, 62, 63, 64)], [right(n, k) for k in (0, 1, 31, 32, 62, 63, 64, 89, 91, 1000)])
print(left(0, 10**30), tried(left, 1, 10**30), right(5, 10**30), right(-5, 10**30), right(0, 10**30), right(2**100, 2**70), right(-(2**100), 2**70))
for f in (left, right):
    for n, k in ((1, -1), (0, -1), (2**70, -1), (1, -(2**70))):
        print(tried(f, n, k), end="; ")
print()
print(tried(lambda: 1 << 1.0), tried(lambda: 1.0 << 1), tried(lambda: 1 >> "1"), tried(lambda: None << 1), tried(lambda: [1] >> 1), True << 3, True >> True, 1 << True, type(True << 0))
x = 1
for k in (10, 20, 30, 40):
    x <<= k
print(x == 1 << 100, x.bit_length())
x >>= 99
print(x, x >> 1, x >> 2, -x >> 5)
xs = [1, 2, 3]
xs[0] <<= 65
xs[1] >>= 1
xs[2] <<= xs[1]
print(xs, [1 << i for i in range(60, 68)], [-1 << i for i in range(62, 66)], [2**66 >> i for i in range(0, 70, 11)])


class Shifty:
    def __lshift__(self, other):
        return ("<<", other)

    def __rlshift__(self, other):
        return ("r<<", other)

    def __irshift__(self, other):
        return ("i>>", other)


s = Shifty()
print(s << 1, 1 << s, tried(lambda: s >> 1))
s >>= 4
print(s)


def gray(n: int) -> int:
    return n ^ n >> 1


def log2_floor(n: int) -> int:
    k = 0
    while n > 1:
        n >>= 1
        k += 1
    return k


print([gray(i) for i in range(10)], log2_floor(10**30), log2_floor(2**200), log2_floor(1))
