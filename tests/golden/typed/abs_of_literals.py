# abs() of what is made of literals, where the text says nothing of the type.
import math


def root(b):
    j = 5
    x = 2.5
    return math.sqrt(abs(6.25 if b else -2.25)), math.isqrt(abs(j)), abs(x), abs(1.5 / -3.0), abs(-3 * 2), abs(-7.5)


print(root(True), root(False))
