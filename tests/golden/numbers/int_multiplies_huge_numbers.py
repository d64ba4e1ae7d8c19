# Products, squares and quotients of ints with hundreds of digits, checked against themselves.
def fold(n: int) -> int:
    h = 0
    while n:
        h = (h * 31 + n % 1000003) % 998244353
        n //= 1000003
    return h


a = 3**700 - 2**500
b = 7**450 + 11**77
c = 10**333 + 7
print(fold(a * b), fold(a * a), fold(a * b * c), fold(b**3), fold(a * b + c), (a * b) // b == a, (a * b + c) % b == c % b, fold(a // c), fold((a * b) // c), fold(a * b % c))
print((a + b) * (a - b) == a * a - b * b, (a + b) ** 2 == a**2 + 2 * a * b + b**2, -a * b == -(a * b), a * -b == -(a * b), -a * -b == a * b, a * 0, 0 * a, a * 1 == a, a * -1 == -a)
for bits in (31, 32, 63, 64, 95, 96, 127, 128, 500, 2000, 5000):
    n = 2**bits - 1
    print(bits, n * n == 2 ** (2 * bits) - 2 ** (bits + 1) + 1, n * (n + 2) == (n + 1) ** 2 - 1, fold(n * n), (n * n) // n == n, (n * n + n - 1) // n == n, (n * n + n - 1) % n == n - 1)
for k in (10, 50, 100, 300):
    d = 10**k
    print(k, divmod(d * d - 1, d) == (d - 1, d - 1), divmod(-(d * d) - 1, d) == (-d - 1, d - 1), divmod(d * d + 1, -d) == (-d - 1, 1 - d), fold((d - 1) ** 3), len(str(d * d)))


def power_sum(base: int, count: int) -> int:
    total, term = 0, 1
    for _ in range(count):
        total += term
        term *= base
    return total


def isqrt(n: int) -> int:
    x = 1 << (n.bit_length() + 1) // 2
    while True:
        y = (x + n // x) // 2
        if y >= x:
            return x
        x = y


def multiply(xs: list[int]) -> int:
    p = 1
    for x in xs:
        p *= x
    return p


print(power_sum(2, 200) == 2**200 - 1, power_sum(-3, 80), power_sum(10, 30), isqrt(10**100), isqrt(2 * 10**60), isqrt(a * a) == a, isqrt(a * a - 1) == a - 1)
print(multiply([2**31, 2**31, 2, 2]), multiply([-1] * 5 + [10**18, 10**18]), multiply(list(range(1, 31))), multiply([]), 2147483647 * 2147483647, 4294967296 * 4294967296, -9223372036854775808 * -1, 3037000500 * 3037000500, 9223372036854775807 + 1, -9223372036854775808 - 1)
