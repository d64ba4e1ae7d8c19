# round(x, n) of floats rounds the exact binary value, half to even where it is exact.
def tried(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def r(x: float, n: int) -> float:
    return round(x, n)


def whole(x: float) -> int:
    return round(x)


for x in (0.5, 1.5, 2.5, -0.5, -1.5, 0.49999999999999994, 4503599627370496.5, 4503599627370497.5, 1e16 + 1, 1e22, -2.5000000000000004, 0.0, -0.0, 1e300):
    print(x, whole(x), type(round(x)).__name__, r(x, 0), round(x, None), type(round(x, 0)).__name__)
for x in (2.675, 1.005, 0.125, 0.375, 2.5, 25.0, 0.15, 0.25, 0.35, 1.15, 1.25, 1e-5, 5e-324, 123456.789, -1234.5678, 1.1e20, 12345678901234567.0):
    print(x, [r(x, n) for n in (-17, -4, -2, -1, 0, 1, 2, 3, 10, 16, 30, 400)])
print(r(1.5, 10**6), r(1.5, -400), r(-1.5, -400), r(5e15, -16), r(5.000001e15, -16), r(1.5e16, -16), round(1.5, 10**30), round(-1.5, -(10**30)), tried(round, 1.7976931348623157e308, -308), tried(round, 1.5e308, -308))
print(tried(round, float("nan")), tried(round, float("inf")), round(float("nan"), 2), round(float("-inf"), -2), tried(round, 1.5, 1.5), tried(round, 1.5, "1"), round(2.5, True), round(1.25, ndigits=1), tried(round, 1.5, None, 1))
print(sum(round(i / 8, 2) for i in range(100)), [round(i / 20, 1) for i in range(20)], [round(-i / 4) for i in range(12)], round(2.5) + 1, round(1e15 + 0.5), round(0.1 + 0.2, 15), round(0.1 + 0.2, 17))


def average(xs: list[float], digits: int) -> float:
    return round(sum(xs) / len(xs), digits)


def money(amounts):
    total = 0.0
    for a in amounts:
        total += round(a * 1.075, 2)
    return round(total, 2)


print(average([1.0, 2.0, 2.5], 3), average([0.1] * 10, 2), money([9.99, 19.99, 5.005]), money([]), [f"{round(x, 2)!r}" for x in (1.0, 1.005, 1.115, 100.0 / 3)])
print([float(f"{x:.2f}") == round(x, 2) for x in (2.675, 1.005, 0.125, 1e20, -0.005)], round(-0.4), round(-0.04, 1), round(0.5 - 1e-17), int(-0.9), int(1e20), int(-1e19))
