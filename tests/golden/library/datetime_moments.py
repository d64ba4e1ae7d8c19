# Dates with times, times alone, zones.
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo


def attempt(what, *args, **kwargs):
    try:
        print(repr(what(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


d = datetime(2024, 2, 29, 13, 5, 9, 70)
print(d, repr(d), f"{d:%H-%M}", d.year, d.month, d.day, d.hour, d.minute, d.second, d.microsecond, d.tzinfo, d.fold)
print(d.date(), d.time(), repr(d.time()), d.timetz(), d.weekday(), d.isocalendar(), d.ctime(), d.toordinal())
print(d.isoformat(), d.isoformat(" "), d.isoformat(timespec="minutes"), d.isoformat("_", "milliseconds"), d.isoformat(timespec="hours"))
print(d.timetuple(), d.utctimetuple(), d.timestamp(), d.utcoffset(), d.tzname(), d.dst())
print(d + timedelta(hours=30), d - timedelta(microseconds=71), d - datetime(2023, 1, 1), timedelta(1) + d)
print(d.replace(hour=0, microsecond=0), d.replace(tzinfo=UTC), d.replace(fold=1), repr(d.replace(fold=1)))
print(datetime.combine(date(2020, 1, 2), time(3, 4)), datetime.combine(d, time(5, tzinfo=UTC)), datetime.combine(d, time(5), UTC))
print(datetime.min, datetime.max, datetime.resolution)
print(datetime(2020, 1, 1), repr(datetime(2020, 1, 1)), repr(datetime(2020, 1, 1, 0, 0, 1)), repr(datetime(2020, 1, 1, tzinfo=UTC)))
print(datetime.fromtimestamp(0, UTC), datetime.fromtimestamp(1e9 + 0.25, timezone(timedelta(hours=2))), datetime.utcfromtimestamp(1.5))
print(datetime.fromtimestamp(-1.25, UTC), datetime.fromordinal(730120), datetime.fromtimestamp(1700000000.123456, UTC))
for text in ["2011-11-04", "2011-11-04T00:05:23", "2011-11-04 00:05:23.283", "20111104T000523", "2011-W01-2T00:05:23.283185", "2011-11-04T00:05:23Z",
             "2011-11-04 00:05:23.283+04:00", "2011-11-04T00:05-00:30", "2011-11-04T24", "2011-11-04X10:11", "junk", "2011-11-04T00:05:23.1234567",
             "2011-11-04T00:05:23+00:00:01.5"]:
    attempt(datetime.fromisoformat, text)

one, two = timezone(timedelta(hours=1)), timezone(-timedelta(hours=3, minutes=30), "Home")
print(one, repr(one), two, repr(two), UTC, repr(UTC), repr(timezone.utc), timezone.min, timezone.max, one == timezone(timedelta(minutes=60)))
print(one.utcoffset(None), two.tzname(None), one.tzname(d), one.dst(d), two.utcoffset(d), hash(one) == hash(timezone(timedelta(hours=1))))
a = datetime(2024, 3, 1, 12, tzinfo=one)
b = a.astimezone(two)
print(a, b, repr(b), a == b, a - b, hash(a) == hash(b), a.utctimetuple(), b.tzname(), b.utcoffset(), a.astimezone(UTC), a.timestamp(), b.timetz())
print(a < b, a > datetime(2024, 3, 1, tzinfo=UTC), a == d, a != d, a.strftime("%z|%Z"), b.strftime("%z %Z %%z"), b.isoformat(), d.strftime("[%z%Z]"))

t = time(7, 8, 9, 10)
print(t, repr(t), time(), repr(time()), time(12), repr(time(12, 30)), repr(time(12, 30, 1)), t.isoformat("milliseconds"), t.hour, t.microsecond, t.tzinfo)
print(t.replace(second=0), t < time(8), t == time(7, 8, 9, 10), t.strftime("%H%M%S%f %p %I"), f"{t:%M}", time.min, time.max, time.resolution, bool(time()))
print(time(7, tzinfo=one), repr(time(7, tzinfo=one, fold=1)), time(7, tzinfo=one) == time(6, tzinfo=UTC), time(1, tzinfo=one).utcoffset(), time(1).utcoffset())
print(time.fromisoformat("04:23:01"), time.fromisoformat("T04"), time.fromisoformat("042301.5"), repr(time.fromisoformat("04:23:01+04:00")))

attempt(datetime, 2024, 1, 1, 24)
attempt(datetime, 2024, 1, 1, 0, 60)
attempt(datetime, 2024, 1, 1, 0, 0, 60)
attempt(datetime, 2024, 1, 1, 0, 0, 0, 1000000)
attempt(datetime, 2024, 1, 1, fold=2)
attempt(datetime, 2024, 1)
attempt(datetime, 2024, 1, 1, tzinfo=3)
attempt(datetime, 2024, 1, 1, 1.5)
attempt(time, 25)
attempt(time, 1, 2, 3, 4, 5)
attempt(timezone, timedelta(hours=24))
attempt(timezone, 3)
attempt(timezone, timedelta(0), 3)
attempt(timezone)
attempt(lambda: a < d)
attempt(lambda: a - d)
attempt(lambda: d < date(2024, 1, 1))
attempt(lambda: d == date(2024, 2, 29))
attempt(lambda: d - date(2024, 1, 1))
attempt(lambda: t < d)
attempt(lambda: t < time(1, tzinfo=UTC))
attempt(lambda: t + timedelta(1))
attempt(lambda: d + 3)
attempt(lambda: datetime.max + timedelta(microseconds=1))
attempt(lambda: d.isoformat(timespec="days"))
attempt(lambda: datetime.fromtimestamp(1e20))
attempt(lambda: datetime.fromtimestamp("1"))
attempt(lambda: datetime.fromtimestamp(float("nan")))
attempt(lambda: datetime.combine(t, d))
attempt(lambda: d.astimezone(5))
attempt(lambda: one.utcoffset(3))
attempt(lambda: d.replace(month=2, day=30))
attempt(lambda: d.strftime(3))
attempt(lambda: time.fromisoformat("25:00"))


class Berlin(tzinfo):
    def utcoffset(self, when):
        return timedelta(hours=1) + self.dst(when)

    def dst(self, when):
        if when is None:
            return timedelta(0)
        return timedelta(hours=1) if 3 < when.month < 11 else timedelta(0)

    def tzname(self, when):
        return "CEST" if self.dst(when) else "CET"


berlin = Berlin()
w, s = datetime(2024, 1, 1, 12, tzinfo=berlin), datetime(2024, 7, 1, 12, tzinfo=berlin)
print(w, s, w.tzname(), s.tzname(), s.dst(), s - w, w.astimezone(UTC), datetime(2024, 7, 1, tzinfo=UTC).astimezone(berlin), s.timetuple().tm_isdst)
print(s.strftime("%Z %z"), s == datetime(2024, 7, 1, 10, tzinfo=UTC), time(3, tzinfo=berlin).tzname())


class Broken(tzinfo):
    def utcoffset(self, when):
        return 3


attempt(lambda: str(datetime(2024, 1, 1, tzinfo=Broken())))
attempt(lambda: datetime(2024, 1, 1, tzinfo=tzinfo()).utcoffset())
attempt(lambda: datetime(2024, 1, 1, tzinfo=tzinfo()).tzname())


class Stamp(datetime):
    def __str__(self):
        return "stamp " + super().isoformat()


x = Stamp(2024, 5, 6, 7)
print(x, repr(x), x + timedelta(1), type(x + timedelta(1)).__name__, type(x.replace(year=1)).__name__, Stamp.fromisoformat("2020-02-02"), type(x.date()).__name__)
now = datetime.now()
print(now <= datetime.now(), type(now.date() == date.today()), datetime.now(UTC).tzinfo, datetime.utcnow().tzinfo, abs((now - datetime.now())) < timedelta(minutes=1))
