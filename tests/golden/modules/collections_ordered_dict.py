# OrderedDict and ChainMap: order in comparison, moving to ends, popping; maps in front of maps.
from collections import ChainMap, OrderedDict

o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
print(o, o.move_to_end("a"), o, o.move_to_end("c", last=False), o, o.popitem(), o.popitem(last=False), o, list(reversed(OrderedDict(x=1, y=2))), OrderedDict(), OrderedDict.fromkeys("ab", 0), o.keys(), o.items(), len(o), o.pop("b"), o.pop("q", None), o)
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, {"b": 2, "a": 1} == OrderedDict(a=1, b=2), OrderedDict(a=1) | {"b": 2}, {"z": 0} | OrderedDict(a=1), type(OrderedDict() | {}).__name__, o.setdefault("k", 5), o, o.copy() == o, isinstance(o, dict), list(OrderedDict(a=1).items()), repr(OrderedDict({1: [2]})), OrderedDict(a=1) != OrderedDict(a=1))
o.update(z=1, k=9)
o["new"] = 0
del o["z"]
o["z"] = 2
print(o, [*reversed(o.items())], [*reversed(o.values())], dict(o), sorted(o, reverse=True))


class LRU(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def __getitem__(self, key):
        self.move_to_end(key)
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.size:
            self.popitem(last=False)


c = LRU(2)
c["a"], c["b"] = 1, 2
c["a"]
c["c"] = 3
print(list(c), c["a"], list(c))
base, local = {"x": 1, "y": 2}, {"y": 20}
m = ChainMap(local, base)
print(m, m["x"], m["y"], m.get("z", "-"), len(m), list(m), sorted(m.items()), "x" in m, m.maps, m.parents, m.new_child({"x": 100})["x"], m.new_child(), dict(m), bool(ChainMap()), m == {"x": 1, "y": 20})
m["z"] = 3
m["x"] = 5
print(local, base, m.pop("z"), m.popitem() in (("x", 5), ("y", 20)), m | {"q": 1}, m.copy().maps == m.maps, list(ChainMap({"b": 1}, {"a": 2})), m.setdefault("w", 7), m.keys() >= {"x"})
del m["w"]
for bad in (lambda: OrderedDict().popitem(), lambda: o.move_to_end("nope"), lambda: o["nope"], lambda: OrderedDict(5), lambda: OrderedDict() + {}, lambda: o.pop("nope"), lambda: m["nope"], lambda: m.pop("nope"), lambda: m.__delitem__("x0"), lambda: ChainMap({}).popitem(), lambda: hash(o), lambda: OrderedDict.fromkeys(), lambda: OrderedDict(a=1).nope):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
try:
    for k in o:
        o[k + "!"] = 1
except RuntimeError as e:
    print(e)
