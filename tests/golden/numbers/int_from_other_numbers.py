# int() truncates floats, takes __int__, __index__, __trunc__, and says what it cannot take.
for x in (2.9, -2.9, 1e20, -1e20, 0.0, -0.0, 2.0**62, 2.0**63, -2.0**63, 1e300, 5e-324, True, False, 10**25):
    print(int(x), end=" ")
print(int(), int(2.0**53 + 1))


class Both:
    def __int__(self):
        return 41

    def __index__(self):
        return 42


class OnlyIndex:
    def __index__(self):
        return 5


class Wrong:
    def __int__(self):
        return "no"


print(int(Both()), hex(Both()), [0, 1, 2, 3, 4, 5, 6][OnlyIndex()], int(OnlyIndex()), range(OnlyIndex()), bin(OnlyIndex()), "ab" * OnlyIndex())
for bad in (float("inf"), float("-inf"), float("nan"), Wrong(), object(), None, [1], {}, "x", ()):
    try:
        print(int(bad))
    except (ValueError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)
print(float(OnlyIndex()), (3).__index__(), (3).__int__(), (-3.7).__trunc__(), (3.2).__ceil__(), (3.8).__floor__(), (7).__trunc__())
