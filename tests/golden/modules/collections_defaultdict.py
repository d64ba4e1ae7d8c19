# defaultdict: the factory is called for missing keys of [] alone; it can be changed; errors.
from collections import defaultdict

d = defaultdict(list)
d["a"].append(1)
d["b"] += [2]
print(d, d["new"], d, d.get("no"), "no" in d, d.pop("zz", "none"), d.setdefault("s"), len(d), d.default_factory, dict(d), d == {"a": [1], "b": [2], "new": [], "s": None}, isinstance(d, dict))
n = defaultdict(int, a=5)
for ch in "hello":
    n[ch] += 1
print(n, n["q"], sorted(n), n.copy(), type(n.copy()).__name__, n | {"z": 1}, type(n | {}).__name__, {"z": 1} | n, n.items(), list(n.values()), n.keys() & {"h", "zzz"})
print(defaultdict(), defaultdict(None, {"k": 1}), defaultdict(str, [("a", 1)]), defaultdict(lambda: "x")["k"], defaultdict(defaultdict)["a"], defaultdict(lambda: defaultdict(int))["a"]["b"], defaultdict(set, x={1}), defaultdict(dict)["k"], defaultdict(bool)[0], defaultdict(tuple)["t"])
n.default_factory = None
try:
    n["missing"]
except KeyError as e:
    print(repr(e), n.default_factory)
n.default_factory = lambda: len(n)
print(n["m1"], n["m2"], n.__missing__("m3"), n.pop("m3"), n.popitem())


class Logged(defaultdict):
    def __missing__(self, key):
        print("missing", key, end=" ")
        return super().__missing__(key)


l = Logged(list)
l[1].append(2)
print(l, l[1], l.get(9), type(l).__name__)


def tree():
    return defaultdict(tree)


t = tree()
t["a"]["b"]["c"]
print(list(t), list(t["a"]), list(t["a"]["b"]), t["x"] == {})
groups = defaultdict(lambda: {"n": 0, "words": []})
for w in "one two three four five six".split():
    groups[len(w)]["n"] += 1
    groups[len(w)]["words"].append(w)
print(dict(groups), max(groups, key=lambda k: groups[k]["n"]))
calls = []
f = defaultdict(lambda: calls.append("call") or len(calls))
print(f["a"], f["a"], f["b"], calls, f.fromkeys("xy"), type(f.fromkeys("x")).__name__)
for bad in (lambda: defaultdict(5), lambda: defaultdict(list, 5), lambda: defaultdict(list)[[]], lambda: defaultdict(lambda x: x)["k"], lambda: defaultdict(list, {}, {}), lambda: defaultdict("a"), lambda: defaultdict()["k"], lambda: defaultdict(lambda: 1 / 0)["k"], lambda: hash(defaultdict()), lambda: defaultdict(list).nope):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, str(e).split("<locals>")[-1])
