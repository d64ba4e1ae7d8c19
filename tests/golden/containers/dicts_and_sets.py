# Order of insertion, equal keys, views, set order by CPython's own hashes.
d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 9
del d["a"]
d["a"] = 4
print(d, list(d), list(d.values()), list(d.items()), len(d))
print({1: "int", 1.0: "float", True: "bool"}, {0: 1}.get(False), d.get("z"), d.get("z", 0), d.setdefault("n", []))
print(d.pop("n"), d.pop("zz", None), d.popitem(), "b" in d, {**d, "x": 1}, d | {"b": 0})
ks = d.keys()
d["new"] = 1
print(ks, ks & {"b", "q"}, d.items() >= {("b", 9)})
s = {3, 1, 2, 1}
print(s, {1, 2} | {3}, {1, 2} & {2, 3}, {1, 2} - {2}, {1, 2} ^ {2, 3}, {1} < {1, 2}, set("a"), set())
print({10, 5, 20, 15, -1, 1000, 3}, {(1, 2), (0,)}, frozenset([1]) == {1}, {x % 3 for x in range(10)})
for bad in (lambda: {[]: 1}, lambda: {1: 2}[3], lambda: {1, 2}.remove(5), lambda: {}.popitem(), lambda: {{}}):
    try:
        bad()
    except (TypeError, KeyError) as e:
        print(type(e).__name__, e)


class K:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        print("eq", self.n, o.n, end="; ")
        return self.n == o.n

    def __hash__(self):
        print("hash", self.n, end="; ")
        return 1


d = {K(1): "one", K(2): "two"}
print(d[K(2)], K(3) in d)
