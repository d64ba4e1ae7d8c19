# Functions called directly with ints and floats: promotion, overflow of machine words, integer results kept.
def horner(coefficients, x):
    y = 0
    for c in coefficients:
        y = y * x + c
    return y


def collatz(n):
    steps = 0
    top = n
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        if n > top:
            top = n
        steps += 1
    return steps, top


def mean(xs):
    return sum(xs) / len(xs)


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def mandel(re, im):
    x = y = 0.0
    for i in range(50):
        x, y = x * x - y * y + re, 2 * x * y + im
        if x * x + y * y > 4.0:
            return i
    return -1


print(horner([1, 2, 3], 10), horner([1.5, 2, 3], 10), horner([1, 2], 0.5), horner([9] * 12, 10**3), horner([], 5))
print(collatz(27), collatz(97), collatz(837799))
print(mean([1, 2, 4]), mean([0.5, 1]), mean([10**20, 1]), gcd(1071, 462), gcd(2**80, 6**40), gcd(-12, 18))
print(fib(90), fib(93), fib(200), [mandel(-0.5, 0.0), mandel(0.3, 0.6), mandel(1.0, 1.0)])
h = 0
for c in "hash me":
    h = (h * 31 + ord(c)) & 0xFFFFFFFF
print(h, h ^ 0xFFFFFFFF, -h & 0xFFFF, ~h)
x = 2**31
x *= x
x -= 1
x += x
print(x, x * 4 + 3, x // 3, -x // 3, x % 10)
