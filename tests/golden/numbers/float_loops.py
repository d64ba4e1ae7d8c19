# Typed loops over floats: integration, roots, series, statistics; the last digit is CPython's.
import math


def integrate(f, a, b, n):
    h = (b - a) / n
    total = 0.5 * (f(a) + f(b))
    for i in range(1, n):
        total += f(a + i * h)
    return total * h


def root(x):
    guess = x
    for _ in range(60):
        better = (guess + x / guess) / 2
        if better == guess:
            break
        guess = better
    return guess


def series(n):
    total = 0.0
    sign = 1
    for k in range(n):
        total += sign / (2 * k + 1)
        sign = -sign
    return 4 * total


def stats(xs):
    n = len(xs)
    mean = sum(xs) / n
    var = sum((x - mean) ** 2 for x in xs) / n
    xs = sorted(xs)
    mid = xs[n // 2] if n % 2 else (xs[n // 2 - 1] + xs[n // 2]) / 2
    return mean, var**0.5, mid, min(xs), max(xs)


def orbit(x, y, vx, vy, steps, dt):
    for _ in range(steps):
        r3 = (x * x + y * y) ** 1.5
        vx -= x / r3 * dt
        vy -= y / r3 * dt
        x += vx * dt
        y += vy * dt
    return x, y, 0.5 * (vx * vx + vy * vy) - 1 / math.sqrt(x * x + y * y)


print(integrate(math.sin, 0, math.pi, 100), integrate(lambda x: x * x, 0, 3, 50), root(2), root(1e10), root(0.5), series(1000), stats([2, 4, 4, 4, 5, 5, 7, 9]), stats([0.1, 0.2, 0.3]), orbit(1.0, 0.0, 0.0, 1.0, 500, 0.01))
x = 0.1
for i in range(8):
    x = x * 3.7 * (1 - x)
    print(f"{x:.17g}", end=" ")
print()
total = 0
for v in (0.1,) * 10:
    total += v
print(total, total == 1, math.fsum((0.1,) * 10), 0.1 * 10, 1e16 + 1, 1e16 + 2.0, 2**53 + 1.0, 1 / 3 + 1 / 3 + 1 / 3, -0.0 + 0, 0.0 * -1, 5 // 0.3, -5 % 0.3, 1e308 * 10 - 1e308 * 10)
table = [[math.sin(i) * j for j in range(3)] for i in range(3)]
print(table, [round(v, 3) for row in table for v in row], max(map(max, table)), [int(v * 100) for v in table[2]])
