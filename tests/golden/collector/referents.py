# gc.get_referents is what an object holds; gc.get_referrers, who holds it.
import gc


class Point:
    def __init__(self, x):
        self.x = x


p = Point([1])
print(gc.get_referents([1, "a", 2.5]))
print(gc.get_referents((1, 2)))
print(gc.get_referents({"a": 1, "b": [2]}))
print(gc.get_referents({1: "one"}))
print(gc.get_referents(1, "text"))
print([1] in gc.get_referents(p))
holder = [p]
print(any(r is holder for r in gc.get_referrers(p)))
print([gc.is_tracked(o) for o in (1, "a", 1.5, [], {}, {"a": []}, (1, []), p, None)])
print(any(o is holder for o in gc.get_objects()))
