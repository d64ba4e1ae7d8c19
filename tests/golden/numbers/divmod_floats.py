# // % and divmod of floats: the sign of the divisor, signed zeros, infinities, mixed with ints.
inf, nan = float("inf"), float("nan")


def show(a, b):
    try:
        print(a, b, a // b, a % b, divmod(a, b), a / b)
    except ZeroDivisionError as e:
        print(a, b, e)


for a in (7.5, -7.5, 0.0, -0.0, 1e-300, inf, -inf, nan):
    for b in (2, -2, 0.5, -0.3, inf, -inf, 1e300):
        show(a, b)
show(5, 0.1)
show(1e18, 7)
show(10**18 + 1, 0.25)
show(-1, 1e-20)
for a in (1, 1.0, 2**70):
    for b in (0, 0.0, -0.0, False):
        for op in (lambda a, b: a / b, lambda a, b: a // b, lambda a, b: a % b, divmod):
            try:
                op(a, b)
            except ZeroDivisionError as e:
                print(e, end="; ")
    print()
print(10**400 / 10**399, 10**400 // 10**399, (10**17 + 1) / 10**17, 2**1030 / 2**1000, -1 / 3 * 3)
try:
    10**400 / 3
except OverflowError as e:
    print(e)
try:
    10**400 / 2.0
except OverflowError as e:
    print(e)
