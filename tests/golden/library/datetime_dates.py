# Dates: construction, fields, arithmetic, comparisons, texts and back.
import datetime
from datetime import date, timedelta


d = date(2024, 2, 29)
print(d, repr(d), str(d), f"{d}", f"{d:%d/%m/%y}", d.year, d.month, d.day)
print(d.weekday(), d.isoweekday(), d.toordinal(), d.ctime(), d.isoformat())
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
for spec in ["%Y-%m-%d", "%A %a %B %b", "%j %U %W %w", "%H:%M:%S.%f", "%G-W%V-%u", "%y", "%x|%X|%c", "%%", "", "week %W"]:
    print(repr(d.strftime(spec)), date(33, 1, 5).strftime(spec) if "%c" not in spec and "%x" not in spec else "")


print(type(d), date.__name__, date.__module__, isinstance(d, date), issubclass(datetime.datetime, date))


print(datetime.MINYEAR, datetime.MAXYEAR)
