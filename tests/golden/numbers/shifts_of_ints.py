# Shifts multiply and divide by powers of two, rounding down, and reject counts below zero.
for n in (0, 1, -1, 5, -5, 2**62, -2**62, 12345678901234567890, -12345678901234567890):
    for by in (0, 1, 3, 61, 62, 63, 64, 100):
        print(n << by, n >> by, (n << by) >> by == n, end="; ")
    print()
x = 1
for i in range(70):
    x <<= 1
    x |= i & 1
print(x)
for i in range(40):
    x >>= 2
print(x)
print(0 << 10**20, -1 >> 10**20, 5 >> 10**30, -5 >> 2**64)
for bad in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 2**70 << -2, lambda: 0 << -1, lambda: 1 << 1.0, lambda: 1.5 >> 1, lambda: "a" << 1):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
