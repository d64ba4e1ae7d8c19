# Views of dicts see changes, count as sets, and compare with sets.
d = {"a": 1, "b": 2, "c": 3}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), len(v), len(i), "a" in k, 2 in v, ("a", 1) in i, ("a", 2) in i, "x" in i, list(reversed(k)), list(reversed(v)), list(reversed(i)))
d["d"] = 4
del d["a"]
print(k, v, i, sorted(k & {"b", "x"}), sorted(k | ["z"]), sorted(k - {"b"}), sorted(k ^ {"b", "q"}), sorted(i & {("b", 2)}), sorted({"b", "y"} & k), sorted({"b", "y"} - k), k.isdisjoint("xyz"), k.isdisjoint(["b"]), i.isdisjoint([]))
print(k == {"b", "c", "d"}, k == ["b"], k >= {"b"}, k > {"b", "c", "d"}, k <= {"b", "c", "d", "e"}, k < set(), {"b"} <= k, i == {("b", 2), ("c", 3), ("d", 4)}, v == v, v == d.values(), k == d.keys(), k != {"b": 0}.keys(), k.mapping["b"], type(k & k), set(k) == k, d.keys() == {"b": 1, "c": 1, "d": 1}.keys(), d.items() == {"b": 2}.items())
print(repr({}.keys()), repr({}.values()), repr({}.items()), repr({1: [2]}.items()), str(k), bool({}.keys()), [x for x in i if x[1] > 2], max(v), sum(v), dict(i) == d, dict(k.mapping) == d, tuple(v), sorted(i, key=lambda p: -p[1])[0])
r = {}
r["self"] = r.values()
print(r.keys(), type(iter(k)), type(reversed(v)), next(iter(i)))
for bad in (lambda: k[0], lambda: v & v, lambda: k & 5, lambda: hash(k), lambda: k + k, lambda: k < ["b"], lambda: k.add("z"), lambda: v < v, lambda: {1: []}.items() | {1}, lambda: k.isdisjoint(5), lambda: k - 5, lambda: {1: []}.items() & [(1, [])], lambda: next(k), lambda: [] in k, lambda: ([], 1) in i, lambda: k.mapping.__setitem__("q", 1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
for key in list(k):
    if d[key] % 2 == 0:
        del d[key]
print(d, k, v, i)
