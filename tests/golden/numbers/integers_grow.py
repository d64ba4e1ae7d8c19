# An int never wraps, wherever it was small before.
n = 1
for i in range(1, 30):
    n *= i
print(n, -n, n - n, n // 10 ** 20, hash(n), n == float(n))
x = 2 ** 62
print(x, x + x, -x - x, x * x, (x + x) - 1, abs(-x - x), x - 1 + 1 == x)
print(int("9" * 30) + 1, int("-ff", 16), int("0b101", 0), str(10 ** 25), 10 ** 25 % 97)
print(9223372036854775807 + 1, -9223372036854775808 - 1, 9223372036854775807 * -1 - 1)
print((2 ** 64).bit_length(), int(1e30), 7 ** 77 % 10 ** 9, pow(7, 77, 10 ** 9))
