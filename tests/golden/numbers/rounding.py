# round() goes to even, keeps ints, and takes digits on both sides of the point.
for x in (0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 0.49999999999999994, 2.675, 1e16, 1.0, -0.0, 4503599627370497.5):
    print(x, round(x), round(x, 0), round(x, 1), round(x, 2), round(x, -1), end="; ")
print()
for n in (5, 15, 25, 35, -5, -15, 149, 150, 151, 250, 12345678901234567890123, True):
    print(n, round(n), round(n, 2), round(n, -1), round(n, -2), round(n, -30), end="; ")
print()
print(round(1234.5678, 3), round(1234.5678, -2), round(5e-324, 400), round(1e300, 2), round(1.5, None), round(7, None), round(1.1, 20), round(123.456, ndigits=1), round(number=2.5))
print(type(round(2.0)), type(round(2.0, 0)), type(round(True)), type(round(3, 1)), round(2.0**70), round(0.1 + 0.2, 16))


class Coin:
    def __round__(self, digits="none"):
        return ("rounded", digits)


print(round(Coin()), round(Coin(), 3), round(Coin(), None))
for bad in (lambda: round("a"), lambda: round(1.5, 1.5), lambda: round(1, "a"), lambda: round(float("inf")), lambda: round(float("nan")), lambda: round(), lambda: round(object()), lambda: round(1e308, -308) and round(1.7e308, -308)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(round(float("inf"), 2), round(float("nan"), 1))
