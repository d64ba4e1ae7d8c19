# Durations: units, normal form, arithmetic with ints, floats and each other, texts.
from datetime import timedelta


some = [
    timedelta(), timedelta(1), timedelta(days=-1), timedelta(hours=25, minutes=61), timedelta(weeks=2, milliseconds=1500),
    timedelta(microseconds=-1), timedelta(seconds=0.1), timedelta(days=0.5, hours=0.25), timedelta(1, 2, 3), timedelta.max, timedelta.min,
    timedelta(minutes=1e-7), timedelta(days=1.000001, seconds=86399.9999999),
]
for t in some:
    print(t, repr(t), t.days, t.seconds, t.microseconds, t.total_seconds(), bool(t))
print(timedelta.resolution, repr(timedelta.resolution))

a, b = timedelta(days=3, hours=5, microseconds=7), timedelta(hours=7, seconds=11)
print(a + b, a - b, -a, +a, abs(-a), a * 3, 3 * a, a * 0.5, 1.5 * b, a / 2, a / 0.7, a // 2, a / b, a // b, a % b, divmod(a, b))
print(divmod(-a, b), -a // b, -a % b, a == b, a != b, a < b, a <= a, b > a, a >= b, a == 3, a != "x")
print(sum([a, b, b], timedelta()), max(a, b), sorted([a, b, -a]), hash(a) == hash(timedelta(3, 18000, 7)), len({a, a + b - b}))
print(timedelta(microseconds=5) / 2, timedelta(microseconds=7) / 2, timedelta(microseconds=-5) / 2, timedelta(microseconds=3) * 0.5)
print(f"{a}", f"{a!r:>70}", str(-b), f"{a.total_seconds():.3f}")

print(type(a), timedelta.__mro__)
