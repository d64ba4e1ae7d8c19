# Ints and floats compare by exact value, whatever their size; other kinds are only unequal.
inf, nan = float("inf"), float("nan")
VALUES = [0, -0.0, 1, True, 1.5, 2**53, 2.0**53, 2**53 + 1, 2**63, 2.0**63, -(2**63), 10**400, -(10**400), inf, -inf, nan]
for a in VALUES:
    print("".join("<" if a < b else ">" if a > b else "=" if a == b else "?" for b in VALUES), "".join("l" if a <= b else "g" if a >= b else "n" for b in VALUES))
print(sorted(VALUES[:-1]) == sorted(reversed(VALUES[:-1])), min(VALUES[:-1]), len(set(VALUES)))
for a, b in ((1, "1"), (1.0, None), (None, None), ("a", b"a"), ([], ()), (True, "True"), ({}, set()), (1, 1)):
    print(a == b, a != b, end=" ")
    for op in (lambda: a < b, lambda: a <= b, lambda: a > b, lambda: a >= b):
        try:
            print(op(), end=" ")
        except TypeError as e:
            print(e, end="; ")
    print()
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 == 2, 1 == 1.0 == True, 0 < 0.5 < 1, nan == nan, nan != nan, not nan < nan)


def count_between(xs, low, high):
    n = 0
    for x in xs:
        if low <= x < high:
            n += 1
    return n


print(count_between([1, 2, 3], 1.5, 3), count_between([1.5, 2.5], 1, 3), count_between([2**70, 1], 0, 1e30))
