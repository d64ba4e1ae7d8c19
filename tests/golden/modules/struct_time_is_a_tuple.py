# A struct_time is a tuple, in every place that asks.
import time, sys
t = time.gmtime(0)
print(isinstance(t, tuple), issubclass(time.struct_time, tuple), time.struct_time.__mro__, isinstance(sys.version_info, tuple))
a, b, *c = t
print(a, b, c, t + (1,), (1,) + tuple(t)[:2], hash(t) == hash(tuple(t)), 3 in t, t.index(3), t.count(1), t < (2000,), t * 1 == tuple(t), {t: 1}[tuple(t)])
print("%d-%02d" % t[:2], max(t), t == tuple(t), sorted([t, (0,)])[0])
print(isinstance(time.gmtime(0), tuple), time.struct_time((1,2,3,4,5,6,7,8,9)), issubclass(time.struct_time, tuple))
match time.gmtime(0):
    case (y, *_): print(y)
print("%s %s %s %s %s %s %s %s %s" % time.gmtime(0))
