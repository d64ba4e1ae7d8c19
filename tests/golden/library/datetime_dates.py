# Dates: construction, fields, arithmetic, comparisons, texts and back.
import datetime
from datetime import date, timedelta


def attempt(what, *args, **kwargs):
    try:
        print(repr(what(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


d = date(2024, 2, 29)
print(d, repr(d), str(d), f"{d}", f"{d:%d/%m/%y}", d.year, d.month, d.day)
print(d.weekday(), d.isoweekday(), d.toordinal(), d.isocalendar(), d.ctime(), d.isoformat())
print(tuple(d.isocalendar()), d.isocalendar().week, d.isocalendar()[0])
year, week, day = date(2021, 1, 3).isocalendar()
print(year, week, day)
print(d.timetuple())
print(d.replace(year=2023, day=1), d.replace(month=3), d.replace())
print(date.min, date.max, date.resolution, repr(date.resolution))
print(d + timedelta(1), d - timedelta(days=60), timedelta(366) + d, d - date(2000, 1, 1))
print(d == date(2024, 2, 29), d != date(2024, 3, 1), d < date(2024, 3, 1), d >= date.max, d == "x", d != 3)
print(hash(d) == hash(date(2024, 2, 29)), len({d, date(2024, 2, 29), date.min}))
print(sorted([date(2020, 5, 1), date(2019, 12, 31), date(2020, 1, 1)]), max(date(1999, 1, 1), date(1998, 12, 31)))
print(date.fromordinal(1), date.fromordinal(738945), date.fromisoformat("2011-11-04"), date.fromisoformat("20111104"))
print(date.fromisoformat("2011-W44-5"), date.fromisocalendar(2024, 9, 4), date.fromtimestamp(0), date.fromtimestamp(-86401))
for spec in ["%Y-%m-%d", "%A %a %B %b", "%j %U %W %w", "%H:%M:%S.%f", "%G-W%V-%u", "%y %e", "%x|%X|%c", "%%", "", "week %W"]:
    print(repr(d.strftime(spec)), date(33, 1, 5).strftime(spec) if "%c" not in spec and "%x" not in spec else "")

attempt(date, 2023, 2, 29)
attempt(date, 2023, 13, 1)
attempt(date, 0, 1, 1)
attempt(date, 10000, 1, 1)
attempt(date, 2023, 1)
attempt(date, 2023, 1, 1, 1)
attempt(date, "2023", 1, 1)
attempt(date, 2023, 1.0, 1)
attempt(date, year=2023, month=4, day=5)
attempt(date, 2023, day=5, month=4)
attempt(date.fromisoformat, "2023-1-01")
attempt(date.fromisoformat, "yesterday")
attempt(date.fromisoformat, 20230101)
attempt(date.fromisocalendar, 2023, 53, 1)
attempt(date.fromisocalendar, 2023, 5, 8)
attempt(date.fromordinal, 0)
attempt(date.fromordinal, 4000000)
attempt(lambda: date.max + timedelta(1))
attempt(lambda: date.min - timedelta(1))
attempt(lambda: d + 1)
attempt(lambda: 1 - d)
attempt(lambda: d + d)
attempt(lambda: d < 3)
attempt(lambda: d < None)
attempt(lambda: d.replace(day=31, month=4))
attempt(lambda: d.nothing)


def assigned():
    d.year = 3


attempt(assigned)
print(type(d), date.__name__, date.__module__, isinstance(d, date), issubclass(datetime.datetime, date))


class Day(date):
    def __new__(cls, text, *rest):
        return super().__new__(cls, text, *rest) if rest else super().__new__(cls, *map(int, text.split("/")))

    def next(self):
        return self + timedelta(days=1)


day = Day("2020/2/28")
print(day, repr(day), day.next(), type(day.next()).__name__, type(day.replace(day=1)).__name__, day == date(2020, 2, 28))
print(datetime.MINYEAR, datetime.MAXYEAR)
