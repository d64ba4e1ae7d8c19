# time: formatting and arithmetic of fixed moments; clocks only go forward.
import time

for t in (0, 1, 86399, 951782400, 1709210096, 2**31, -1, 1e9 + 0.75):
    g = time.gmtime(t)
    print(tuple(g), time.strftime("%Y-%m-%d %H:%M:%S", g), time.asctime(g), g.tm_yday, g.tm_wday)
g = time.gmtime(1709210096)
print(g, g[0], g.tm_year, g[:3], len(g), g.tm_isdst, g.tm_zone, g.tm_gmtoff, g == time.gmtime(1709210096), g > time.gmtime(0), type(g).__name__)
print(time.strftime("%a %A %b %B %d %j %y %m %I %p %M %S %% %U %w %W %Z %e %D %T %F %R %n%t|%h %C %G %V %u", g), repr(time.strftime("", g)), time.strftime("é %Y", g), time.strftime("%H:%M", (2020, 1, 2, 3, 4, 5, 6, 7, 0)), time.asctime((2020, 1, 2, 3, 4, 5, 6, 7, 0)))
print(time.struct_time((1, 2, 3, 4, 5, 6, 7, 8, 9)), time.struct_time(range(9)).tm_sec)
a, b = time.perf_counter(), time.perf_counter()
m, n = time.monotonic(), time.monotonic()
print(b >= a, n >= m, time.time() > 1.6e9, time.time_ns() > 10**18, time.process_time() >= 0, isinstance(time.perf_counter_ns(), int), time.sleep(0), time.localtime(0).tm_year in (1969, 1970), time.mktime(time.localtime(1000)) == 1000.0, time.timezone == time.timezone, len(time.tzname))
for bad in (lambda: time.sleep(-1), lambda: time.sleep("a"), lambda: time.gmtime("a"), lambda: time.strftime(5), lambda: time.strftime("%Y", (1, 2)), lambda: time.strftime("%Y", 5), lambda: time.asctime((1,)), lambda: time.struct_time((1, 2)), lambda: time.strftime("%m", (2020, 13, 1, 0, 0, 0, 0, 1, 0)), lambda: time.gmtime(1e20), lambda: time.struct_time(5), lambda: time.mktime((1, 2))):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
