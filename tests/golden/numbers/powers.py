# ** and pow: negative exponents, 0, floats, negative bases, and the modulus with its inverses.
def power(a, b):
    try:
        return a**b
    except (ZeroDivisionError, OverflowError, TypeError) as e:
        return f"{type(e).__name__} {e}"


for a in (0, 1, -1, 2, -2, 3, 10, 2**40, True):
    print([power(a, b) for b in (0, 1, 2, 3, 5, -1, -2, 0.5 if a >= 0 else 1.0, 2.0, -1.0)])
for a in (0.0, -0.0, 1.0, 2.5, -2.0, float("inf"), float("nan")):
    print([power(a, b) for b in (0, 1, 2, -1 if a else 1, 3.0, float("inf"), float("-inf") if a else 0)])
print(2**0.5, 4**0.5, 10**-3, 2**100, (-3) ** 7, 7**70 % 11, -(2**2), 2 ** -(2), 2**3**2)
for args in ((2, 10, 1000), (7, 77, 10**9), (3, -1, 7), (3, -2, 10), (-3, 5, 7), (3, 5, -7), (-3, -5, -7), (2, 0, 1), (0, 0, 5), (10**30, 10**20, 10**15 + 37), (True, 2, 3), (5, 3, -1)):
    print(args, pow(*args))
print(pow(2, 3), pow(2.0, 3), pow(2, -2), pow(base=3, exp=4), pow(3, 4, mod=5))
for args in ((2, 3, 0), (2, -1, 4), (2.0, 3, 5), (2, 3.0, 5), ("a", 2), (2, "a"), (0, -1), (0.0, -2), (2, None, 3), (10.0, 400), (2.0, 1024)):
    try:
        print(pow(*args))
    except Exception as e:
        print(type(e).__name__, e)
