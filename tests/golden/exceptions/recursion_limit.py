# Recursion without end is a RecursionError, which can be caught, and after which everything works as before.
import sys


def down(n):
    return down(n + 1)


def depth(n=0):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


for _ in range(3):
    try:
        down(0)
    except RecursionError as e:
        print(e)
print(depth() > 500)


class R:
    def __repr__(self):
        return repr(self)

    def __getattr__(self, name):
        return getattr(self, name + "x")

    def __eq__(self, other):
        return self == other


for f in (lambda: repr(R()), lambda: R().x, lambda: R() == 1):
    try:
        f()
    except RecursionError as e:
        print(type(e).__name__, issubclass(RecursionError, RuntimeError))


def even(n):
    return n == 0 or odd(n - 1)


def odd(n):
    return n != 0 and even(n - 1)


print(even(300), odd(301))
try:
    even(100_000)
except RecursionError:
    print("too deep")
sys.setrecursionlimit(5000)
print(sys.getrecursionlimit(), even(3000))
