# / of two ints is the nearest float of the exact quotient, whatever their sizes.
def divide(a: int, b: int) -> float:
    return a / b


def tried(a, b):
    try:
        return a / b
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for k in (52, 53, 54, 55, 60, 64, 100, 1000, 1023):
    n = 2**k
    print(k, divide(n + 1, n), divide(n - 1, n), divide(n + 1, 1) == float(n), divide(3 * n + 1, 3), divide(n, n + 1), divide(1, n + 1))
print(divide(2**53 + 1, 1), divide(2**53 + 3, 1), divide(2**54 + 2, 1), divide(2**54 + 6, 1), divide(2**54 + 3, 1))
print(divide(9007199254740993, 2), divide(9007199254740995, 2), divide(-9007199254740993, 2), divide(10**22 + 1, 10**22), divide(10**23, 1), divide(10**23, 10))
print(divide(10**300, 10**299), divide(10**400, 10**399), divide(10**400 + 1, 10**400), divide(1, 10**308), divide(1, 10**320), divide(1, 10**323), divide(3, 10**324), divide(2, 10**324), divide(1, 10**330))
print(divide(1, 2**1074), divide(1, 2**1075), divide(3, 2**1075), divide(3, 2**1076), divide(1, 2**1076), divide(-1, 2**1075), divide(2**52 - 1, 2**1074), divide(2**53 - 1, 2**1075))
big = 2**1024
for a, b in ((big, 1), (big - 1, 1), (big - 2**970, 1), (big - 2**970 - 1, 1), (-big, 1), (big * 3, 3), (big * 3, 4), (10**400, 10**91), (10**400, 10**92)):
    print(tried(a, b))
for a in (0, 1, -1, 2**70, True):
    for b in (0, False, 0.0):
        print(tried(a, b), end=" ")
    print(tried(a, 2.5), tried(a, -4), tried(0, a))
print(0 / 5, 0 / -5, -0 / 5, 0 / -(10**400), 0 / 2**70, divide(True, 2), divide(7, True), 1 / 3, 2 / 3, -1 / 3, 10 / 5, 7 / 2)
total = 0.0
for i in range(1, 40):
    total += i**20 / (i + 1) ** 19
print(total, sum(a / b for a in range(-5, 6) for b in range(1, 6)))
print([x / 7 for x in [10**15, 10**16, 10**17, 10**18, 10**19]], [2**63 / n for n in (1, 3, -3, 2**63, 2**64)])
x = 10**30
x /= 10**29
print(x, type(x))
