# What most_common, OrderedDict and StringIO.seek say of arguments that do not fit.
from collections import Counter, OrderedDict, deque
import io
for g in (lambda: Counter("aab").most_common("x"), lambda: OrderedDict([1]), lambda: OrderedDict([(1,2,3)]), lambda: OrderedDict(1), lambda: OrderedDict([1], [2]), lambda: Counter(1), lambda: Counter("a").most_common(1.5), lambda: Counter("aab").most_common(-1)):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
s = io.StringIO("abc")
for g in (lambda: s.seek(1, 1), lambda: s.seek(-1, 2), lambda: s.seek(0, 1), lambda: s.seek(0, 2), lambda: s.seek(-1), lambda: s.seek(1, 5), lambda: s.seek(2)):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
