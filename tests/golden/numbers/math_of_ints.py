# math on ints of any size: factorial, gcd, lcm, comb, perm, isqrt.
import math

print([math.factorial(n) for n in range(12)], math.factorial(30), math.factorial(True), math.factorial(100) % 10**9, math.factorial(171) // 10**300)
print(math.gcd(), math.gcd(12), math.gcd(12, 18), math.gcd(-12, 18, 27), math.gcd(0, 0), math.gcd(2**90, 6**50), math.lcm(), math.lcm(4, 6), math.lcm(0, 5), math.lcm(-4, 6, 9), math.lcm(2**70, 3))
print([math.comb(6, k) for k in range(8)], math.comb(100, 50), math.comb(10**20, 2), [math.perm(5, k) for k in range(7)], math.perm(6), math.perm(30, 20), math.perm(0, 0), math.comb(0, 0))
print([math.isqrt(n) for n in (0, 1, 3, 4, 24, 25, 2**52 - 1, 10**16, 2**63, 2**64 - 1, 10**40, 10**41)])
bad = [
    lambda: math.factorial(-1),
    lambda: math.factorial(1.5),
    lambda: math.factorial(5.0),
    lambda: math.factorial("a"),
    lambda: math.gcd(1.5, 2),
    lambda: math.lcm("a"),
    lambda: math.comb(-1, 2),
    lambda: math.comb(5, -1),
    lambda: math.comb(5.0, 2),
    lambda: math.perm(-1),
    lambda: math.perm(3, -1),
    lambda: math.isqrt(-1),
    lambda: math.isqrt(2.0),
    lambda: math.comb(5),
    lambda: math.factorial(10**20),
]
for f in bad:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Seven:
    def __index__(self):
        return 7


print(math.factorial(Seven()), math.gcd(Seven(), 14), math.isqrt(Seven()), math.comb(Seven(), 2))
