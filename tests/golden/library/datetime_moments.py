# Dates with times, times alone, zones.
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo


d = datetime(2024, 2, 29, 13, 5, 9, 70)
print(d, repr(d), f"{d:%H-%M}", d.year, d.month, d.day, d.hour, d.minute, d.second, d.microsecond, d.tzinfo, d.fold)
print(d.date(), d.time(), repr(d.time()), d.timetz(), d.weekday(), d.ctime(), d.toordinal())
print(d.isoformat(), d.isoformat(" "), d.isoformat(timespec="minutes"), d.isoformat("_", "milliseconds"), d.isoformat(timespec="hours"))
print(d.timetuple(), d.utctimetuple(), d.timestamp(), d.utcoffset(), d.tzname(), d.dst())
print(d + timedelta(hours=30), d - timedelta(microseconds=71), d - datetime(2023, 1, 1), timedelta(1) + d)
print(d.replace(hour=0, microsecond=0), d.replace(tzinfo=UTC), d.replace(fold=1), repr(d.replace(fold=1)))
print(datetime.combine(date(2020, 1, 2), time(3, 4)), datetime.combine(d, time(5, tzinfo=UTC)), datetime.combine(d, time(5), UTC))
print(datetime.min, datetime.max, datetime.resolution)
print(datetime(2020, 1, 1), repr(datetime(2020, 1, 1)), repr(datetime(2020, 1, 1, 0, 0, 1)), repr(datetime(2020, 1, 1, tzinfo=UTC)))
print(datetime.fromtimestamp(0, UTC), datetime.fromtimestamp(1e9 + 0.25, timezone(timedelta(hours=2))), datetime.utcfromtimestamp(1.5))
print(datetime.fromtimestamp(-1.25, UTC), datetime.fromordinal(730120), datetime.fromtimestamp(1700000000.123456, UTC))

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


now = datetime.now()
print(now <= datetime.now(), type(now.date() == date.today()), datetime.now(UTC).tzinfo, datetime.utcnow().tzinfo, abs((now - datetime.now())) < timedelta(minutes=1))
