# Durations: units, normal form, arithmetic with ints, floats and each other, texts.
from datetime import timedelta


def attempt(what, *args, **kwargs):
    try:
        print(repr(what(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


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

attempt(lambda: a + 1)
attempt(lambda: 1 + a)
attempt(lambda: a * a)
attempt(lambda: a * "x")
attempt(lambda: a / 0)
attempt(lambda: a / 0.0)
attempt(lambda: a // 0)
attempt(lambda: a / timedelta())
attempt(lambda: a // timedelta())
attempt(lambda: a % timedelta())
attempt(lambda: divmod(a, timedelta()))
attempt(lambda: a // 1.5)
attempt(lambda: a % 2)
attempt(lambda: 1 / a)
attempt(lambda: a < 1)
attempt(lambda: a * float("inf"))
attempt(lambda: a * float("nan"))
attempt(lambda: timedelta.max + timedelta(1))
attempt(lambda: -timedelta.max)
attempt(lambda: -timedelta.min)
attempt(timedelta, 10**9)
attempt(timedelta, "1")
attempt(timedelta, seconds="1")
attempt(timedelta, None)
attempt(timedelta, years=1)
attempt(timedelta, 1, days=2)
attempt(timedelta, 1, 2, 3, 4, 5, 6, 7, 8)
attempt(timedelta, True)
attempt(timedelta, 10**40)
attempt(lambda: a.years)
print(type(a), timedelta.__mro__)


class Span(timedelta):
    def hours(self):
        return self.total_seconds() / 3600


s = Span(minutes=90)
print(s, repr(s), s.hours(), type(s + s).__name__, s == timedelta(minutes=90))
