# Typed loops over ints: sieves, factors, powers, digits, perfect numbers.
def factors(n):
    out = []
    d = 2
    while d * d <= n:
        while n % d == 0:
            out.append(d)
            n //= d
        d += 1
    if n > 1:
        out.append(n)
    return out


def is_prime(n):
    if n < 2:
        return False
    for d in range(2, int(n**0.5) + 1):
        if n % d == 0:
            return False
    return True


def power_mod(base, exponent, modulus):
    result = 1
    base %= modulus
    while exponent > 0:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result


def digits(n):
    total = 0
    while n:
        n, d = divmod(n, 10)
        total += d
    return total


def egcd(a, b):
    if b == 0:
        return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - a // b * y


print(factors(360), factors(97), factors(2**31 - 1), factors(10**12 + 39), [n for n in range(40) if is_prime(n)], power_mod(3, 10**18, 10**9 + 7), power_mod(2, 100, 10**30), digits(2**100), digits(0), egcd(240, 46), egcd(10**20, 12))
print([n for n in range(1, 500) if sum(d for d in range(1, n) if n % d == 0) == n], sum(1 for n in range(1000) if is_prime(n)), max((len(factors(n)), n) for n in range(2, 200)), [pow(7, -1, m) for m in (2, 3, 5, 11)])
a, b, count = 0, 1, 0
while len(str(a)) < 30:
    a, b = b, a + b
    count += 1
print(a, count, a.bit_length(), (a * b) % 10**9, -a // 7, -a % 7, a & 0xFFFF, a >> 40)
