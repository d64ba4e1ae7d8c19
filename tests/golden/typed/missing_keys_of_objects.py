# The same, where something asks for more.
from collections import defaultdict, Counter

shown = defaultdict(list)
shown["a"].append(1)
print(shown)
c = Counter("aab")
print(c, c + Counter("b"), c - Counter("a"))
c.update("bb")
print(c)
del c["missing"]
c.subtract({"a": 1})
print(c, list(c.elements()), c == Counter({"b": 3, "a": 1}))
other = defaultdict(lambda: [0, 0])
other["x"][1] += 1
print(other["x"], other.default_factory is not None)
mixed = defaultdict(int)
mixed["a"] += 1
mixed["b"] += 0.5
print(mixed["a"], mixed["b"], mixed["c"])
oddly = defaultdict(list)
oddly["a"] = None
print(oddly["a"], oddly["b"])
strange = defaultdict(int)
print(strange[3], strange["x"], dict(strange))
d = defaultdict(int, {"a": 1})
d["b"] += 1
print(d["a"], d["b"])
def factory():
    return "made"
f = defaultdict(factory)
print(f["x"], f.__missing__("y"), defaultdict(None).get("a"))
no = defaultdict()
print(no["key"])
