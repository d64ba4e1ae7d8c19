# strptime by all directives, and what it says of texts and formats that do not fit.
import copy
from datetime import date, datetime, time, timedelta, timezone

some = [
    ("2024-05-06 07:08:09", "%Y-%m-%d %H:%M:%S"), ("6 May 24", "%d %b %y"), ("Monday, May 06, 2024", "%A, %B %d, %Y"), ("07:08 PM", "%I:%M %p"),
    ("12 am", "%I %p"), ("2024 127", "%Y %j"), ("2024 18 1", "%Y %W %w"), ("2024 18 0", "%Y %U %w"), ("2024-W19-1", "%G-W%V-%u"),
    ("10:11:12.5", "%H:%M:%S.%f"), ("2024-05-06T07:08:09+0130", "%Y-%m-%dT%H:%M:%S%z"), ("7:08 -03:30:15.5", "%H:%M %z"), ("1 UTC", "%d %Z"),
    ("+0000 GMT", "%z %Z"), ("Z", "%z"), ("Mon May  6 07:08:09 2024", "%c"), ("05/06/24 07:08:09", "%x %X"), ("29/2", "%d/%m"), ("100%", "%H0%%"),
    ("  2024", " %Y"), ("20240506", "%Y%m%d"), ("1112", "%m%d"), ("112", "%m%d"), ("99", "%y"), ("68", "%y"), ("MAY", "%b"), ("", ""),
    ("2024-05-06", "%Y-%m"), ("x", "%d"), ("2024-13-01", "%Y-%m-%d"), ("30 Feb", "%d %b"), ("1", "%Q"), ("1", "%"), ("1 ", "% d"), ("1", "%-d"),
    ("2024 19", "%G %V"), ("2024 19 1", "%Y %V %u"), ("7", "%V"), ("61", "%S"), ("2024 10 5", "%G %j %u"), ("+01:3015", "%z"), ("10:11", "%H.%M"),
]
for text, form in some:
    try:
        print(repr(text), form, repr(datetime.strptime(text, form)))
    except Exception as e:
        print(type(e).__name__, e)
for wrong in [(3, "%d"), ("3", 4)]:
    try:
        datetime.strptime(*wrong)
    except TypeError as e:
        print(e)

d = datetime(2024, 2, 29, 23, 59, 59, 999999, tzinfo=timezone.utc)
for form in ["%Y-%m-%dT%H:%M:%S.%f%z", "%c", "%A %d %B %Y %I:%M:%S %p", "%G %V %u %j"]:
    print(d.strftime(form), datetime.strptime(d.strftime(form), form) == d.replace(tzinfo=datetime.strptime(d.strftime(form), form).tzinfo) if "G" not in form else "")
for value in [d, d.date(), d.timetz(), timedelta(1, 2, 3), timezone(timedelta(hours=1), "x")]:
    print(copy.copy(value) == value, copy.deepcopy(value) == value, type(copy.copy(value)).__name__, value.__reduce__()[0].__name__)

one = datetime(2024, 1, 31)
print([str((one + timedelta(days=n)).date()) for n in range(0, 90, 30)], {date(2024, 1, n): n for n in (1, 2)}, (one - datetime(2000, 1, 1)) // timedelta(weeks=1))
print(sorted([time(3), time(1, 2), time(1)]), min(one, datetime(2020, 1, 1)), date(2024, 3, 1) in [one.date() + timedelta(30)])


class Stamp(datetime):
    pass


s = Stamp(2024, 1, 2, 3)
print(repr(s + timedelta(1)), repr(timedelta(1) + s), repr(s - timedelta(1)), s - Stamp(2024, 1, 1), repr(s.replace(hour=5)), repr(Stamp.strptime("1", "%d")))
print(repr(Stamp.fromordinal(5)), repr(Stamp.combine(date(2020, 1, 1), time(2))), isinstance(Stamp.now(), Stamp), s == datetime(2024, 1, 2, 3), s < datetime.max)
