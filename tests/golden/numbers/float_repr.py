# The shortest text that reads back; exponents from 1e16 up and below 1e-4.
for x in (0.1, 1e16, 1e15, 123456789.125, 1e-4, 1e-5, 1.0, -0.0, 1e100, 5e-324, 0.1 + 0.2, 2 / 3, 1e22, 1e23):
    print(x, repr(-x), f"{x:.3f}", f"{x:g}", f"{x:e}")
print(float("inf"), float("-inf"), float("nan"), 1e308 * 10, int(3.99), int(-3.99))
print(1 == 1.0, 2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, 10 ** 400 > 1e308, 0.1 + 0.2 == 0.3)
