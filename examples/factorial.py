"""Integers grow as they do in Python."""


def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


for n in (5, 20, 21, 50):
    print(n, factorial(n))

digits = str(factorial(500))
print(len(digits), "digits, their sum is", sum(int(d) for d in digits))
