# Recursion in every way, and a RecursionError that can be caught at the limit.
import sys


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


print(ackermann(2, 3))


def hanoi(n, a="A", b="B", c="C"):
    if n == 0:
        return []
    return hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)


print(hanoi(3), len(hanoi(6)))


def permutations(xs):
    if not xs:
        yield []
    for i, x in enumerate(xs):
        for rest in permutations(xs[:i] + xs[i + 1:]):
            yield [x] + rest


print(list(permutations([1, 2, 3])))


def flatten(x):
    if isinstance(x, list):
        return [leaf for item in x for leaf in flatten(item)]
    return [x]


print(flatten([1, [2, [3, [4]], 5], [[]], 6]))
print((lambda f: f(f, 20))(lambda f, n: 1 if n < 2 else n * f(f, n - 1)))


def down(n):
    return down(n + 1)


try:
    down(0)
except RecursionError as e:
    print(type(e).__name__, e)
print(issubclass(RecursionError, RuntimeError), sys.getrecursionlimit())


def deep(n):
    if n == 0:
        return 0
    return 1 + deep(n - 1)


print(deep(900))
sys.setrecursionlimit(5000)
print(deep(4000))
sys.setrecursionlimit(200)
try:
    deep(500)
except RecursionError as e:
    print(e)
sys.setrecursionlimit(1000)


class Chain:
    def __getattr__(self, name):
        return getattr(self, name)


try:
    Chain().x
except RecursionError as e:
    print(str(e)[:32])


class Same:
    def __eq__(self, other):
        return self == other

    def __repr__(self):
        return "<" + repr(self) + ">"


try:
    Same() == Same()
except RecursionError as e:
    print(str(e)[:32])
try:
    repr(Same())
except RecursionError as e:
    print(str(e)[:32])
depth = 0


def measure():
    global depth
    depth += 1
    measure()


try:
    measure()
except RecursionError:
    print(depth)
nested = []
for i in range(300):
    nested = [nested]
print(len(repr(nested)))


def collatz(n, steps=0):
    return steps if n == 1 else collatz(n // 2 if n % 2 == 0 else 3 * n + 1, steps + 1)


print([collatz(n) for n in range(1, 12)], collatz(27))
