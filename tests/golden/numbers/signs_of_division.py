# // and % round down; % has the divisor's sign; divmod, ** and round agree with it.
for a in (7, -7):
    for b in (2, -2):
        print(a // b, a % b, divmod(a, b), a / b, float(a) // b, float(a) % b)
print(2 ** 10, 2 ** -1, (-2) ** 3, 0 ** 0, 2 ** 0.5)
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(1e20))
print(-1 >> 1, 1 << 70, -5 & 3, -5 | 3, -5 ^ 3, 10 ** 20 // -3, -10 ** 20 % 7)
for bad in (lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1.5 // 0, lambda: 0 ** -1, lambda: 1 << -1):
    try:
        bad()
    except (ZeroDivisionError, ValueError) as e:
        print(type(e).__name__, e)
