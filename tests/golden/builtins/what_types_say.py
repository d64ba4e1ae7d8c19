# Types that are called, views' mappings, properties without setters: what they say.
for g in (lambda: type(lambda: 0)(), lambda: type(...)(), lambda: type(None)(), lambda: type(NotImplemented)(), lambda: type(...)(1), lambda: type(len)(), lambda: type([].append)(), lambda: type(x for x in "")(), lambda: type({}.keys())(), lambda: type(iter([]))(), lambda: type(object.__dict__)()):
    try: print(g())
    except TypeError as e: print(e)
d = {1: 2}
print(type(d.keys().mapping), d.keys().mapping, d.values().mapping, d.items().mapping[1])
import functools
p = functools.partial(print, 1)
print(p.__dict__)
p.x = 3
print(p.__dict__, p.x)

class P:
    @property
    def x(self): return 1
    y = property()
for s in ("P().x = 1", "del P().x"): pass
try: P().x = 1
except AttributeError as e: print(e)
try: del P().x
except AttributeError as e: print(e)
try: P().y
except AttributeError as e: print(e)
try: P().y = 1
except AttributeError as e: print(e)
